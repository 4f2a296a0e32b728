# Letto dagli esperti nel loro gruppo (la «chat dello staff»). HTML di Telegram: solo <b> e <i>.

## The chat itself

staff-pair-in-a-group = Inviate questo comando nel gruppo di chi fa consulenza: quel gruppo diventa la chat dello staff.

staff-pair-refused = Questo codice non va bene o non è più valido. Vale dieci minuti e cinque tentativi; il bot ne stampa uno nuovo quando parte senza una chat dello staff.

staff-paired =
    <b>Da ora questa è la chat dello staff.</b>

    Qui arrivano le richieste dei Comuni. Quello che scrivete tra voi resta qui; ai Comuni arriva solo quello che scrivete in risposta a una richiesta.

staff-needs-administrator = Per favore nominatemi amministratore di questo gruppo (se ha gli argomenti: con il permesso «Gestire argomenti»). Senza, non posso verificare chi fa parte dello staff e le richieste non si possono gestire in sicurezza.

staff-needs-topics = Qui mi manca ancora un permesso: «Gestire argomenti». Fino ad allora ogni richiesta è una serie di risposte invece di un argomento a sé.

staff-ready-topics = Tutto a posto: sono amministratore e ogni richiesta avrà un argomento a sé.

staff-ready-threads = Tutto a posto: sono amministratore. Ogni richiesta è una serie di risposte; se attivate gli argomenti in questo gruppo, ognuna avrà il suo.

## Menus

command-pair = Fare di questo gruppo la chat dello staff

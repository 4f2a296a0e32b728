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

staff-help =
    <b>Per lo staff, in questa chat</b>

    • /leads: le richieste (aperte, mie, in ritardo); /lead RIFERIMENTO: una sola
    • Rispondete alla scheda o a un messaggio del Comune: la risposta gli arriva
    • /canned: le risposte pronte; /c NOME in risposta ne invia una
    • /gaps: le domande senza una buona risposta; /answers: le vostre risposte
    • /stats: i numeri; /export: tutte le richieste in due file
    • /ban RIFERIMENTO: non accettare più nulla da una persona; /unban: di nuovo sì

    Il resto che scrivete tra voi resta qui. Anche qui rispondo alle domande sul Patto, se mi menzionate.

## Cards

card = <b>{ $municipality }</b> · { $reference }

card-state-new = 🟡 Nessuno l'ha ancora presa

card-state-taken = 🟢 È di { $name }

card-state-won = ✅ Chiusa: acquisita

card-state-lost = ⚪ Chiusa: persa

card-state-irrelevant = ⚪ Chiusa: non pertinente

card-about =
    <b>Esigenza:</b> { $need }
    <b>Nome:</b> { $name }
    <b>Contatto:</b> { $contact }
    <b>Lingua:</b> { $language }, inviata { $date }

card-message = <b>Messaggio:</b> { $text }

card-question = <b>Il bot non ha saputo rispondere:</b> { $text }

card-goes-on = <i>Mostrato in parte; segue il testo intero.</i>

card-how = <i>Rispondete a questo messaggio per scrivere al Comune.</i>

desk-rest = { $reference }: { $text }

topic-new = 🟡 { $municipality } ({ $reference })

topic-taken = 🟢 { $municipality } ({ $reference })

topic-won = ✅ { $municipality } ({ $reference })

topic-lost = ⚪ { $municipality } ({ $reference })

topic-irrelevant = ⚪ { $municipality } ({ $reference })

## Talk

desk-from-officer = 💬 <b>{ $municipality }</b> ({ $reference })

desk-from-officer-corrected = 💬 <b>{ $municipality }</b> ({ $reference }, corretto)

desk-file-from-officer = 💬 <b>{ $municipality }</b> ({ $reference }) manda questo:

desk-file-replaced = 💬 <b>{ $municipality }</b> ({ $reference }): questo file sostituisce quanto inviato prima.

desk-not-delivered-gone = ⚠️ { $reference }: non consegnato. La persona ha bloccato il bot o ha lasciato Telegram; usate il contatto sulla scheda.

desk-not-delivered-failed = ⚠️ { $reference }: non consegnato. Telegram non ha accettato questo messaggio; mandatelo in un'altra forma.

desk-not-sent = Questo non è stato inviato al Comune: quello che si scrive in risposta a questo messaggio resta qui. Per scrivere al Comune, rispondete alla scheda o a un suo messaggio.

desk-closed-not-sent = { $reference } è chiusa, perciò non è stato inviato. Per scrivere al Comune premete prima «Riapri» sulla scheda.

desk-reply-here = ✍️ { $reference }: rispondete a <b>questo</b> messaggio; la risposta arriva al Comune.

desk-note-here = 📝 { $reference }: rispondete a <b>questo</b> messaggio; la nota resta tra lo staff; la persona la vede solo se chiede i propri dati.

desk-note-kept = Nota conservata. Con /lead si vede insieme alla scheda.

desk-note-needs-words = Una nota ha bisogno di parole. Rispondete con un testo.

desk-note = 📝 { $name }, { $date }: { $text }

## States

desk-refused = Può farlo solo lo staff, nella propria chat.

desk-cannot-check = Ora non riesco a verificare se fate parte dello staff. Riprovate tra un momento.

desk-taken-by = È già di { $name }.

desk-taken-by-you = È già vostra.

desk-taken-by-nobody = Non è di nessuno.

desk-is-closed = È chiusa.

desk-is-open = È aperta.

desk-how-closed = Com'è finita { $reference }? Il Comune viene a sapere solo che è chiusa e, se «non pertinente», a chi altro rivolgersi.

desk-closed-won = { $reference } è chiusa: acquisita.

desk-closed-lost = { $reference } è chiusa: persa.

desk-closed-irrelevant = { $reference } è chiusa: non pertinente.

desk-stays-open = { $reference } resta aperta.

desk-unknown-lead = Non conosco nessuna richiesta con questo riferimento. Con /leads le vedete tutte.

desk-waiting = ⏰ { $reference } ({ $municipality }): da { $hours } ore lavorative nessuno l'ha presa. Premete «Prendi» sulla scheda, oppure /lead { $reference }.

## Lists

desk-list-open = <b>Richieste aperte</b> ({ $total })

desk-list-mine = <b>Le mie richieste</b> ({ $total })

desk-list-overdue = <b>Richieste in ritardo</b> ({ $total })

desk-list-new = <b>Non ancora prese</b> ({ $total })

desk-list-taken = <b>Prese</b> ({ $total })

desk-list-won = <b>Acquisite</b> ({ $total })

desk-list-lost = <b>Perse</b> ({ $total })

desk-list-irrelevant = <b>Non pertinenti</b> ({ $total })

desk-list-page = <i>Pagina { $page } di { $pages }</i>

desk-list-empty = Nessuna.

desk-numbers = <b>Richieste</b>

desk-numbers-new = Non ancora prese: { $count }

desk-numbers-taken = Prese: { $count }

desk-numbers-won = Acquisite: { $count }

desk-numbers-lost = Perse: { $count }

desk-numbers-irrelevant = Non pertinenti: { $count }

desk-numbers-month = Negli ultimi 30 giorni: { $sent } inviate, { $taken } prese, in media dopo { $minutes } minuti.

## Prepared answers

desk-canned-how = Risposte pronte: «/canned add NOME LINGUA TESTO» ne conserva una (LINGUA è it, en, de, fr o es; al massimo 3.500 caratteri), «/canned list» le mostra tutte, «/canned remove NOME» ne toglie una. In risposta a una scheda o a un messaggio, «/c NOME» la manda al Comune nella sua lingua.

desk-canned-list = <b>Risposte pronte</b>

desk-canned-entry = <b>{ $name }</b> ({ $language }): { $text }

desk-canned-kept = Conservata: «{ $name }» ({ $language }). «/c { $name }» in risposta a una scheda la invia.

desk-canned-gone = «{ $name }» è stata tolta.

desk-canned-unknown = Non c'è nessuna risposta pronta «{ $name }». Con /canned list le vedete tutte.

desk-canned-other-language = «{ $name }» non c'è nella lingua del Comune ({ $language }), perciò non è stato inviato nulla. «/canned add { $name } { $tag } …» la aggiunge.

desk-canned-in-reply = Usate /c NOME in risposta a una scheda o al messaggio di un Comune.

## Bans

desk-banned = { $reference }: le richieste e i messaggi di questa persona non vengono più accettati. /unban { $reference } annulla.

desk-unbanned = { $reference }: le richieste e i messaggi di questa persona vengono di nuovo accettati.

desk-bans = <b>Di queste persone non si accetta più nulla</b>, indicate con il giorno da cui vale. /unban NUMERO ne riammette una.

desk-bans-entry = { $number }. dal { $date }

desk-bans-none = Non ci sono persone rifiutate.

## Buttons

button-desk-take = ✋ Prendi
button-desk-reply = ✍️ Rispondi
button-desk-note = 📝 Nota
button-desk-close = ✅ Chiudi
button-desk-release = ↩️ Rilascia
button-desk-reopen = 🔓 Riapri
button-desk-won = Acquisita
button-desk-lost = Persa
button-desk-irrelevant = Non pertinente
button-desk-keep-open = Lascia aperta
button-desk-open = Aperte
button-desk-mine = Mie
button-desk-overdue = In ritardo
button-desk-new = Nuove
button-desk-taken = Prese
button-desk-before = ‹ Precedenti
button-desk-after = Successive ›

## Menus

command-pair = Fare di questo gruppo la chat dello staff
command-leads = Richieste (staff)
command-lead = Una richiesta (staff)
command-stats = Numeri (staff)
command-canned = Risposte pronte (staff)
command-c = Inviare una risposta pronta (staff)
command-ban = Non accettare più nulla da una persona (staff)
command-unban = Accettare di nuovo (staff)
command-export = Tutte le richieste in due file (staff)

desk-export = Tutte le richieste ({ $count }), come sono ora. Contengono dati personali: conservate i file solo finché vi servono.
desk-export-sheet = Richieste
desk-export-columns = Riferimento; Stato; Inviata; Presa; Chiusa; Presa da; Comune; Bisogno; Lingua; Nome; Recapito; Messaggio; Domande precedenti

staff-paused = ⏸ I promemoria per { $places } sono sospesi: la chat che li aveva chiesti non è più raggiungibile. Riprendono da soli se torna.
staff-resumed = ▶️ I promemoria per { $places } riprendono: la chat è tornata.
staff-not-reminded = ⚠️ Un promemoria per { $place } non è stato consegnato: Telegram non lo ha accettato e non ci riprovo. Il prossimo arriva alla sua data; nel frattempo avvisate voi il Comune, per favore.
staff-unreadable = ⚠️ Ciò che è registrato sui promemoria di { $places } non si può leggere, quindi non ne parte nessuno. Avvisate per favore chi gestisce il bot: il suo registro indica le righe. Ci riprovo tra un giorno.

desk-is-anonymous = Questa richiesta è ormai anonima; non si può farne altro.

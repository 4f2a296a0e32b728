# Read by municipal officers who order reminders, receive them and answer them. Telegram's HTML: <b> and <i> only.

## The form

ask-place =
    <b>Per quale Comune?</b>
    Scrivetene il nome. Se ce ne sono due uguali aggiungete la provincia, per esempio «Castro (BG)».

    Sono tanti? Inviatemi una tabella: con il pulsante ne ricevete una vuota.

answer-in-reply = <i>In un gruppo rispondete a questo messaggio, altrimenti non vedo la risposta.</i>

no-place =
    Non trovo nessun Comune che si chiami «{ $typed }». Controllate il nome e riscrivetelo.

    Per un'unione, una provincia, un gruppo o un luogo fuori dall'Italia usate il pulsante: tengo il nome come l'avete scritto.

which-place = Ce n'è più di uno. Quale intendete?

place-was = «{ $former }» con questo nome non esiste più dal { $year }: oggi è <b>{ $place }</b>.

ask-country =
    <b>In quale Paese si trova { $name }?</b>
    Premete il Paese o scrivetelo.

no-country = Non conosco nessun Paese con questo nome. Premete uno dei pulsanti qui sopra o riscrivetelo.

ask-zone = In quel Paese c'è più di un fuso orario. Scegliete il luogo di cui seguite l'ora.

ask-decision =
    <b>{ $place }</b>
    In che giorno il Consiglio ha deliberato di aderire al Patto? Per esempio 15/03/2025.

    Vale il giorno del voto, non quello della firma.

ask-group-decision =
    <b>{ $place }</b>
    In che giorno il primo dei Consigli del gruppo ha deliberato di aderire? Per esempio 15/03/2025.

    Non abbiamo trovato nessun testo che dica quale giorno vale per un gruppo: il primo è la scelta più prudente. La data del gruppo si legge in MyCovenant.

ask-renewal =
    <b>{ $place }</b>
    In che giorno il Consiglio ha deliberato di rinnovare l'impegno? Per esempio 15/03/2025.

    Conto due anni da quel giorno, ma non abbiamo trovato un testo ufficiale che lo dica: controllate la data in MyCovenant.

ask-submission =
    <b>{ $place }</b>
    In che giorno è stato inviato il piano in MyCovenant? Per esempio 15/03/2025.

ask-extension =
    <b>{ $place }</b>
    Qual è la nuova scadenza indicata in MyCovenant? Per esempio 15/03/2027.

proposal = Secondo i dati del JRC ({ $release }) la data di adesione è { $day }. È questa la delibera che conta? Se da allora l'impegno è stato rinnovato, no.

proposal-commitment = Secondo questi dati l'impegno è: { $commitments }.

commitment-2020 = 20% di CO2 in meno entro il 2020
commitment-2030 = 40% di CO2 in meno entro il 2030, con l'adattamento
commitment-2050 = neutralità climatica entro il 2050
commitment-adaptation = adattamento (Mayors Adapt)

proposal-on-hold = In questi dati il profilo è in sospeso: di solito manca un documento. Inviandolo in MyCovenant, il profilo torna attivo.

ask-day-of-month = { $month }: in che giorno? Scrivete il numero, per esempio 15.

which-day = Questa data si può leggere in due modi. Quale giorno intendete?

no-day = Qui non trovo una data. Scrivetela per intero, per esempio 15/03/2025 o «15 marzo 2025». Per uscire: /cancel.

unfit-in-past = Ho letto { $day }: quel giorno è già passato. Scrivetemi la nuova scadenza, che deve ancora venire. Per uscire: /cancel.

unfit-not-later = Ho letto { $day }: non è più tardi della scadenza attuale. Ricontrollate la nuova scadenza in MyCovenant e riscrivetela.

unfit-too-far = Ho letto { $day }: mancano anni, e una proroga è questione di mesi. Ricontrollate la data e riscrivetela.

joint-plan =
    <b>Un piano congiunto si può fare in due modi</b>

    Opzione 1: ogni Comune ha il proprio impegno, quindi la propria scadenza, contata dalla delibera del suo Consiglio.

    Opzione 2: un solo impegno per tutto il gruppo. In questo caso, per prudenza, conto dalla prima delle delibere dei Consigli.

## A deadline that is over

deadline-over =
    <b>{ $place }: i due anni sono finiti { $due }</b>, contando dalla delibera di { $decision }.

    Nessuno viene escluso per questo: forse c'è una proroga, o il Comune può tornare attivo. Com'è la situazione?

deadline-over-old =
    <b>{ $place }: la delibera di { $decision } è del tempo dei PAES.</b>

    Quale termine vale oggi dipende da che cosa è successo dopo. Com'è la situazione?

## Done

subscribed-plan =
    ✅ <b>{ $place }: il piano va presentato entro { $due }.</b>

    Sono due anni dalla delibera di { $decision } (fonte: il modulo di adesione al Patto). Vale sempre la data indicata in MyCovenant.

subscribed-extended =
    ✅ <b>{ $place }: ora il piano va presentato entro { $due }.</b>

    È la scadenza prorogata che mi avete indicato. Secondo testi ufficiali di qualche anno fa si concede una sola proroga. Vale sempre la data indicata in MyCovenant.

subscribed-not-yet =
    ✅ <b>{ $place }: annotato, non è ancora stato inviato nulla.</b>

    La scadenza era { $due }. Il passo migliore: scrivere all'helpdesk del Patto da MyCovenant, poi inviare il documento che manca. Con l'invio un profilo in sospeso torna attivo.

    Ve lo chiederò di nuovo dopo 7 e dopo 30 giorni.

subscribed-action-report =
    ✅ <b>{ $place }: il prossimo rapporto di monitoraggio va inviato entro { $due }.</b>

    È quello sullo stato delle azioni. Si conta dall'invio del piano, { $submitted }: un rapporto almeno ogni due anni (fonte: il modulo di adesione). Vale sempre la data indicata in MyCovenant.

subscribed-full-report =
    ✅ <b>{ $place }: il prossimo rapporto di monitoraggio va inviato entro { $due }.</b>

    È un rapporto completo, con inventario delle emissioni. Si conta dall'invio del piano, { $submitted }: un rapporto completo almeno ogni quattro anni (fonte: il JRC). Vale sempre la data indicata in MyCovenant.

subscribed-joint = È un piano congiunto con un solo impegno: ho contato dalla prima delibera. Leggete la data del gruppo in MyCovenant o chiedetela all'helpdesk.

report-passed = Il termine per il rapporto di { $due } è passato: se non è stato inviato, inviatelo appena potete e controllate in MyCovenant che cosa vale nel vostro caso.

no-reminder-left = Per questa scadenza non restano promemoria.

patron-saint = <i>Della festa del santo patrono non si tiene conto.</i>

## The list

my-list = <b>I vostri Comuni</b> (pagina { $page } di { $pages })

my-line-plan = • <b>{ $place }</b>: piano entro { $due }
my-line-action-report = • <b>{ $place }</b>: rapporto di monitoraggio entro { $due }
my-line-full-report = • <b>{ $place }</b>: rapporto completo di monitoraggio entro { $due }
my-line-over = • <b>{ $place }</b>: la scadenza era { $due }

my-next = prossimo promemoria: { $day }

my-no-next = nessun altro promemoria

my-paused = promemoria in pausa

my-none =
    Qui non è ancora iscritto nessun Comune.

    Con /subscribe vi avviso prima della scadenza del piano. Basta un minuto.

my-unreadable = ⚠️ Qualcosa di ciò che è registrato per questa chat non si può leggere: almeno un Comune manca nell'elenco e non riceve promemoria. Con /subscribe potete chiederli di nuovo.

own-deadlines = <b>Le vostre scadenze</b>

card-plan = <b>{ $place }</b>
    Il piano va presentato entro { $due }.

card-action-report = <b>{ $place }</b>
    Il prossimo rapporto di monitoraggio va inviato entro { $due }.

card-full-report = <b>{ $place }</b>
    Il prossimo rapporto di monitoraggio, con inventario delle emissioni, va inviato entro { $due }.

card-over = <b>{ $place }</b>
    La scadenza era { $due }. Inviate quanto prima ciò che manca e controllate in MyCovenant che cosa vale nel vostro caso.

card-next = Prossimo promemoria: { $day }.

card-no-next = Per questa scadenza non restano promemoria.

card-paused = I promemoria sono in pausa perché questa chat non era raggiungibile.

choose-steps =
    <b>{ $place }: quando devo avvisarvi?</b>
    Premete su una riga per attivarla o disattivarla.

last-step = Almeno un promemoria deve restare. Per non averne nessuno tornate indietro e premete Disattivare.

stop-sure = Disattivo i promemoria per <b>{ $place }</b>? Quello che ne ho annotato viene cancellato.

stopped = Fatto: niente più promemoria per { $place }. Per riaverli: /subscribe.

outdated = Nel frattempo è cambiato qualcosa. Con /my vedete la situazione di adesso.

later-on = Va bene, ve lo ricordo di nuovo { $day }.

later-too-late = Alla scadenza manca meno di una settimana. Il prossimo promemoria arriva { $day }.

later-none-left = Alla scadenza manca meno di una settimana, e prima di allora non ci sono altri promemoria.

too-many = In questa chat ci sono già 500 Comuni, e di più non ne posso tenere. Con /my vedete l'elenco.

only-administrators = In un gruppo solo gli amministratori possono cambiare i promemoria. Con /my li vedono tutti.

cannot-check = In questo momento non riesco a raggiungere Telegram. Riprovate tra un minuto.

ask-date =
    Scrivete il giorno della delibera dopo il comando, per esempio:
    /deadline 15/03/2025

    Per essere avvisati in tempo: /subscribe.

## Calendar file

calendar-file = Il file di calendario per <b>{ $place }</b>. Apritelo per mettere la scadenza in agenda. Se la data cambia, prendete il file nuovo: sostituisce la voce precedente.

calendar-title-plan = { $place }: scadenza del piano (PAESC) in MyCovenant
calendar-title-report = { $place }: scadenza del rapporto di monitoraggio in MyCovenant
calendar-description = Calcolo del bot sul Patto dei Sindaci: vale sempre la data indicata in MyCovenant.

## Many at once

template =
    Compilate una riga per ogni Comune: il nome (con la provincia, se ce ne sono due uguali) oppure, in Italia, il codice ISTAT; poi il giorno della delibera. Salvate in formato CSV e inviatemi il file.

template-columns = comune;delibera

bulk-done = ✅ <b>Iscritti: { $count }</b>

bulk-none = <b>Non ho potuto usare nessuna riga.</b>

bulk-line = • { $place }: piano entro { $due }

bulk-left = <b>Già iscritti, lasciati come sono: { $count }</b>

bulk-left-line = • { $place }: scadenza { $due }

bulk-left-note = già iscritto, lasciato com'è

bulk-more = e ancora { $count }

bulk-failed = <b>Righe saltate: { $count }</b>. Correggetele e inviatemi solo quelle.

bulk-row = • Riga { $line } («{ $text }»): { $reason }

bulk-why-columns = servono due colonne, il Comune e la data
bulk-why-no-place = non trovo nessun Comune con questo nome o codice
bulk-why-several = ce n'è più di uno: { $names }
bulk-why-no-day = manca la data
bulk-why-day-missing = manca il giorno del mese
bulk-why-impossible = quel giorno non esiste
bulk-why-before-covenant = è prima che il Patto nascesse, nel 2008
bulk-why-in-future = quel giorno deve ancora venire
bulk-why-over = la scadenza era { $due }: usate /subscribe, devo chiedervi com'è la situazione
bulk-why-twice = questo Comune è già in una riga precedente
bulk-why-too-many = in questa chat non c'è più posto

bulk-unreadable =
    Non riesco a leggere questo file come tabella. Mi serve un file CSV di 1 MB al massimo: in ogni riga il Comune o, in Italia, il suo codice ISTAT, poi il giorno della delibera.

    Con il pulsante ricevete una tabella vuota da compilare.

## Reminders

reminder-plan-days = ⏰ <b>{ $place }: mancano { $days } giorni alla scadenza del piano</b>, da presentare entro { $due }.
reminder-plan-tomorrow = ⏰ <b>{ $place }: il piano scade domani</b>, { $due }.
reminder-plan-today = ⏰ <b>{ $place }: il piano scade oggi</b>, { $due }.
reminder-plan-over = ⏰ <b>{ $place }: il piano andava presentato entro { $due }.</b> È stato inviato?
reminder-action-report-days = ⏰ <b>{ $place }: mancano { $days } giorni alla scadenza del rapporto di monitoraggio</b>, da inviare entro { $due }.
reminder-action-report-tomorrow = ⏰ <b>{ $place }: il rapporto di monitoraggio scade domani</b>, { $due }.
reminder-action-report-today = ⏰ <b>{ $place }: il rapporto di monitoraggio scade oggi</b>, { $due }.
reminder-action-report-over = ⏰ <b>{ $place }: il rapporto di monitoraggio andava inviato entro { $due }.</b> È stato inviato?
reminder-full-report-days = ⏰ <b>{ $place }: mancano { $days } giorni alla scadenza del rapporto completo di monitoraggio</b>, da inviare entro { $due }.
reminder-full-report-tomorrow = ⏰ <b>{ $place }: il rapporto completo di monitoraggio scade domani</b>, { $due }.
reminder-full-report-today = ⏰ <b>{ $place }: il rapporto completo di monitoraggio scade oggi</b>, { $due }.
reminder-full-report-over = ⏰ <b>{ $place }: il rapporto completo di monitoraggio andava inviato entro { $due }.</b> È stato inviato?

reminder-late = <i>Questo promemoria arriva in ritardo perché il bot era fermo. Quelli precedenti li ho saltati.</i>

ready-heading = <b>A questo punto, nel nostro calendario consigliato:</b>

ready-plan-365 = l'inventario delle emissioni (IBE) e la valutazione di rischi e vulnerabilità (VRV) ci sono in bozza, e la povertà energetica è stata valutata. Altrimenti è il momento di riprogrammare il lavoro.
ready-plan-180 = la bozza del piano è finita e si raccolgono le osservazioni.

ready-plan-90 = il piano è all'ordine del giorno del Consiglio. Ad agosto e intorno a Natale i Consigli si riuniscono poco: fissate ora il giorno del voto.
ready-plan-30 = il Consiglio ha approvato il piano, e il modulo in MyCovenant è compilato con gli stessi dati. Caricate il documento, lanciate il controllo, inviate.
ready-plan-7 = manca solo l'invio. «Presentato» vuol dire inviato in MyCovenant, non solo approvato dal Consiglio.
ready-plan-1 = è tutto caricato. Inviate in MyCovenant e conservate la conferma.
ready-plan-0 = manca solo l'invio in MyCovenant. Oggi si è ancora in tempo.
ready-plan-after = Se no, controllate in MyCovenant: forse c'è una proroga, o il Comune può tornare attivo. Inviando il documento che manca, un profilo in sospeso torna attivo; non ci sono multe.

ready-report-365 = è chiaro chi prepara il rapporto e quali uffici mandano i dati sulle loro azioni.
ready-report-180 = si raccolgono i dati sulle azioni: che cosa è stato fatto, quanto è costato, quanto ha fatto risparmiare. Per un rapporto completo è in corso anche l'inventario delle emissioni.
ready-report-90 = i dati ci sono tutti e sono controllati. C'è anche la povertà energetica: da gennaio 2025 ogni rapporto deve trattarla.
ready-report-30 = il rapporto è compilato in MyCovenant. Lanciate il controllo e inviate.
ready-report-7 = manca solo l'invio in MyCovenant.
ready-report-1 = è tutto compilato. Inviate in MyCovenant e conservate la conferma.
ready-report-0 = manca solo l'invio in MyCovenant. Oggi si è ancora in tempo.
ready-report-after = Se sì, premete il pulsante. Se no, inviatelo appena potete e controllate in MyCovenant che cosa vale nel vostro caso.

extension-decide = Decidete ora se serve una proroga.

extension-in-time = Una proroga si chiede in MyCovenant prima di { $due }, spiegando i motivi; può farlo per voi il coordinatore territoriale. Quanto possa durare va confermato in MyCovenant.

due-on-weekend = Cade nel fine settimana. Non contate su uno slittamento: inviate entro { $friday }.

## Is it a signatory?

signatory-yes = Secondo i dati aperti del JRC ({ $release }) <b>{ $place }</b> ha aderito al Patto { $day }. Che cosa è cambiato dopo si vede sul sito del Patto.

signatory-not-found = Nei dati aperti del JRC ({ $release }) non trovo <b>{ $place }</b>. Forse ha aderito dopo o con un altro nome: guardate l'elenco sul sito del Patto.

## Buttons

button-subscribe = ⏰ Ricevere promemoria
button-template = 📄 Tabella vuota
button-as-typed = Tenere il nome come scritto
button-use-day = ✅ { $day }
button-already-submitted = Il piano è già stato inviato
button-joint = È un piano congiunto
button-joint-single = Opzione 1: ognuno il suo
button-joint-group = Opzione 2: uno per il gruppo
button-was-submitted = Il piano è stato inviato
button-was-extended = La proroga è stata concessa
button-was-renewed = L'impegno è stato rinnovato
button-not-yet = Non è stato inviato nulla
button-submitted = ✅ Inviato
button-extended = Proroga concessa
button-later = Tra una settimana
button-file = 📅 File calendario
button-stop = 🔕 Disattivare
button-stop-now = 🔕 Sì, disattivare
button-keep = No, tenerli
button-redate = Cambiare la data
button-steps = Quando avvisare
button-my = ‹ I miei Comuni
button-previous = ‹
button-next = ›
button-open-covenant = L'elenco sul sito del Patto
step-before = { $mark } { $days } giorni prima
step-day-before = { $mark } Il giorno prima
step-on-the-day = { $mark } Il giorno stesso
step-after = { $mark } { $days } giorni dopo

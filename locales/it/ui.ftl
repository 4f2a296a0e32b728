# Read by municipal officers, in chats with the bot. Telegram's HTML: <b> and <i> only.

## Greetings and help

welcome =
    <b>Buongiorno.</b> Sono il bot sul Patto dei Sindaci per il Clima e l'Energia.

    Scrivete una domanda con parole vostre, per esempio «entro quando va presentato il PAESC?». Rispondo con le fonti e, se non so, lo dico.

    Oppure sfogliate gli argomenti. Con /subscribe vi avviso anche prima della scadenza del piano. Con /help trovate tutto quello che posso fare.

group-welcome =
    Buongiorno a tutti. Rispondo alle domande sul Patto dei Sindaci per il Clima e l'Energia.

    In un gruppo leggo solo i comandi, i messaggi che mi menzionano e le risposte ai miei messaggi. Provate con /topics.

help =
    <b>Che cosa posso fare</b>

    • Rispondere a domande sul Patto dei Sindaci: basta scriverle qui, anche in breve («proroga PAESC»).
    • /topics: tutti gli argomenti, per tema
    • /subscribe: promemoria prima della scadenza del piano
    • /my: i vostri Comuni e le loro scadenze
    • /deadline 15/03/2025: entro quando va presentato il piano, dal giorno della delibera
    • /consult: rivolgersi a un esperto, per aderire o per il piano
    • /covid: le piattaforme di aiuto COVID-19 del 2020
    • /language: cambiare lingua
    • /privacy: che cosa si conserva di voi, e come cancellarlo
    • /cancel: interrompere quello che si sta facendo

    Le risposte sono informazioni, non pareri legali. Per le date vale sempre quanto scritto in MyCovenant.

choose-language = In che lingua volete le risposte?

language-changed = Va bene, da ora scrivo in italiano. Se la domanda è in un'altra lingua, rispondo in quella.

language-administrators = In un gruppo solo gli amministratori possono cambiare la lingua: è anche quella dei promemoria.

## Topics

themes = <b>Argomenti</b>
    Scegliete un tema.

theme = <b>{ $theme }</b>
    Scegliete un argomento.

as-of = <i>Informazione verificata fino a { $date }.</i>

## Dates in questions

plan-due = <b>Il piano va presentato entro { $due }.</b>

    Sono due anni dalla delibera di { $decision }: vale il giorno della decisione del Consiglio, non la firma.

plan-was-due = <b>I due anni sono finiti { $due }</b>, contando dalla delibera di { $decision }.

    Controllate in MyCovenant: forse c'è una proroga, e chi è in sospeso torna attivo presentando il documento mancante.

due-on-a-weekend = Cade nel fine settimana, e il termine non si sposta: meglio inviare entro { $friday }.

plan-of-old = La delibera di { $decision } è del tempo dei PAES, che scadevano dopo un anno.

    Se da allora il Consiglio ha rinnovato l'impegno, scrivetemi la data di quella delibera. Quale termine vale oggi si legge in MyCovenant.

reports-due = Il piano è stato presentato { $submitted }. <b>I rapporti di monitoraggio vanno inviati entro:</b>

report-action = • { $due }: stato delle azioni

report-full = • { $due }: rapporto completo, con inventario delle emissioni

dates-note = <i>Calcolo del bot: vale sempre la data indicata in MyCovenant.</i>

date-impossible = Quel giorno nel calendario non c'è. Ricontrollate la data e scrivetela di nuovo, per esempio «15 marzo 2025».

date-in-future = Ho letto { $day }: quel giorno deve ancora venire. Scrivetemi il giorno in cui il Consiglio ha già deliberato, per esempio «15 marzo 2025».

date-too-early = Ho letto { $day }: è prima che il Patto nascesse, nel 2008. Ricontrollate la data e scrivetela di nuovo.

date-without-day = Manca il giorno. Scrivetemi la data completa della delibera, per esempio «15 marzo 2025».

## When it is not clear

did-you-mean = Non sono sicuro di aver capito. Si tratta di uno di questi argomenti?

unknown =
    Questo non lo so, e non voglio indovinare.

    Provate con altre parole, sfogliate gli argomenti o rivolgetevi a un esperto.

unknown-again =
    Mi dispiace, neanche a questo so rispondere. Forse è meglio sentire un esperto.

    Potete anche sfogliare gli argomenti: magari la risposta è lì con altre parole.

why-not-helpful = Che cosa non andava?

not-helpful =
    Grazie: il motivo è annotato, senza il vostro nome.

    Per andare avanti provate a riscrivere la domanda con altre parole, guardate gli altri argomenti o rivolgetevi a un esperto.

thanks = Grazie, mi fa piacere.

## COVID-19

covid =
    <b>Piattaforme di aiuto COVID-19</b>
    Nel 2020 il Patto dei Sindaci segnalava queste cinque risorse ai Comuni.

covid-note = <i>È materiale del 2020: qualche sito può non essere più attivo.</i>

## Experts

expert =
    <b>{ $name }</b> aiuta i Comuni ad aderire al Patto dei Sindaci e a scrivere o aggiornare il piano (PAESC).

    Scrivete direttamente a loro: quello che scrivete qui al bot non viene trasmesso.

expert-contact = Contatto: { $contact }

no-expert =
    Questo bot non ha ancora esperti a cui passare la vostra domanda.

    Potete rivolgervi al coordinatore territoriale del Patto (di solito Regione, Provincia o Città metropolitana) o all'help desk del Patto.

## When something is not as expected

cancelled = Va bene, ho interrotto: non è cambiato nulla.

nothing-to-cancel = Non c'è nulla da interrompere. Scrivetemi pure una domanda.

unknown-command = Non conosco questo comando. Con /help trovate quelli disponibili; altrimenti scrivete la domanda con parole vostre.

only-words = Per ora leggo solo il testo: né messaggi vocali, né immagini, né adesivi. Scrivetemi la domanda in poche parole.

place-lost = Il bot è stato aggiornato e ho perso il filo di quello che stavamo facendo. Ricominciamo pure.

apology = Qualcosa è andato storto da parte mia. Riprovate tra poco, magari con altre parole: nient'altro è andato perso.

apology-again = Qualcosa è andato storto ancora una volta da parte mia, perciò ho chiuso quello che era aperto. Ricominciate pure, e scusate il disturbo.

button-too-old = Questo pulsante è di una versione precedente. Con /topics trovate gli argomenti di oggi.

## Buttons

button-topics = 📚 Argomenti
button-expert = 💬 Chiedere a un esperto
button-helpful = 👍 Utile
button-not-helpful = 👎 Non utile
button-why-something-else = Avevo chiesto altro
button-why-unclear = Si capisce poco
button-why-too-little = Dice troppo poco
button-why-wrong = È sbagliata o superata
button-all-themes = ‹ Tutti i temi
button-back = ‹ { $theme }
button-go-to-site = Vai al sito: { $platform }
button-official-page = Il sito ufficiale del Patto
button-operator-page = Il sito di { $name }

## Menus and profile

command-start = Iniziare
command-help = Che cosa posso fare
command-topics = Tutti gli argomenti, per tema
command-subscribe = Promemoria prima della scadenza
command-my = I miei Comuni e le scadenze
command-deadline = Calcolare una scadenza da una data
command-covid = Piattaforme di aiuto COVID-19 (2020)
command-language = Cambiare lingua
command-cancel = Interrompere
bot-name = Patto dei Sindaci
bot-description = Rispondo alle domande dei Comuni sul Patto dei Sindaci per il Clima e l'Energia: adesione, PAESC, scadenze, monitoraggio, finanziamenti. Con le fonti, in cinque lingue. E vi avviso prima che scadano il piano e i rapporti. Se non so, lo dico.
bot-short-description = Domande sul Patto dei Sindaci e sul PAESC, con le fonti. E promemoria in tempo.

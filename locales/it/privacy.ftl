# Che cosa si conserva delle persone: detto, consegnato, cancellato.

command-privacy = Che cosa si conserva di voi, e per quanto
command-mydata = Tutto quello che vi riguarda, in un file
command-forget = Cancellare tutto quello che vi riguarda

privacy =
    <b>Che cosa conserva di voi questo bot</b>

    <b>Le vostre domande.</b> Il testo di una domanda resta al massimo due giorni, per poter correggere la risposta o passare la domanda agli esperti. Le domande senza una buona risposta vanno in un elenco per gli esperti, senza dire chi le ha fatte e senza indirizzi e-mail e numeri di telefono. Si contano gli argomenti, mai chi li chiede.
    <b>I promemoria.</b> Il Comune, le sue date e le vostre scelte, finché non fermate i promemoria.
    <b>La lingua</b> scelta con /language.
    <b>Un modulo lasciato a metà</b>: sette giorni.
    <b>Una richiesta agli esperti</b>, solo dopo il vostro consenso: Comune, bisogno, nome, recapito, le vostre parole, gli appunti degli esperti e quali messaggi ne fanno parte. I messaggi stessi stanno nella chat Telegram degli esperti. { $months } mesi dopo la chiusura restano solo il Comune, il bisogno e le date.
    <b>Numeri.</b> Con tutto questo, i numeri che Telegram dà a voi, ai vostri messaggi e ai vostri file; che qualcosa è stato consegnato, per due giorni. Degli esperti stessi: il nome e quando hanno agito l'ultima volta.
    <b>Un blocco.</b> Se gli esperti non accettano più richieste di qualcuno, il suo numero resta, anche dopo /forget; altrimenti il blocco non servirebbe.

    <b>Perché:</b> per rispondervi, ricordarvi le scadenze e consigliarvi; per nient'altro. Nessuna pubblicità, e nulla va ad altri. I messaggi viaggiano su Telegram, con le sue regole.

    /mydata vi consegna tutto, /forget cancella tutto: qui e, per quanto Telegram lo permette, nella chat degli esperti.

privacy-who = <b>A chi chiedere:</b> { $name }, { $contact }
privacy-who-by-name = <b>A chi chiedere:</b> { $name }, con /consult
privacy-who-by-contact = <b>A chi chiedere:</b> { $contact }
privacy-who-unnamed = <b>A chi chiedere:</b> gli esperti dietro questo bot, con /consult

my-data = Tutto quello che questo bot conserva di voi, compresi gli appunti degli esperti sulle vostre richieste. Le parole dei messaggi passati stanno solo in Telegram; il file dice quali sono.
my-data-in-private = Quello che si conserva di voi riguarda solo voi: lo consegno in chat privata. Il pulsante porta lì.

forget-ask =
    <b>Cancellare tutto quello che vi riguarda?</b>

    Promemoria per Comuni in questa chat: { $subscriptions }
    Richieste agli esperti: { $leads }

    Si cancellano insieme a tutto il resto: la lingua, i moduli aperti, le domande conservate e ciò che ho scritto delle vostre richieste nella chat degli esperti. I promemoria dei gruppi restano ai gruppi. Non si può annullare.
forget-in-private = La cancellazione riguarda solo voi, perciò la faccio in chat privata. Il pulsante porta lì.
forget-not = Non è stato cancellato nulla.
forget-done =
    Tutto quello che vi riguarda è cancellato. Ciò che ho scritto nella chat degli esperti viene eliminato, o svuotato dove Telegram non permette più di eliminarlo.

    Potete eliminare anche questa chat. Se mi scrivete di nuovo, ricominciamo da capo.

erased-lead = La richiesta { $reference } è stata cancellata perché la persona lo ha chiesto. Eliminate a mano ciò che ne avete scritto o salvato, anche nei file delle ultime esportazioni, e ogni file che ne resta qui: quelli più vecchi di due giorni non li posso eliminare.
erased-asked = <i>Cancellato perché la persona lo ha chiesto.</i>
erased-age = <i>Dati personali cancellati: il loro tempo è finito.</i>
erased-topic = Cancellata · { $reference }

button-my-data = 📄 I miei dati
button-forget = 🗑 Cancellare tutto
button-forget-now = 🗑 Sì, cancellare tutto
button-forget-not = No, conservare

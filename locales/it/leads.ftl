# Letto da chi, nei Comuni, si rivolge agli esperti, in chat privata con il bot. HTML di Telegram: solo <b> e <i>.

## Before the form

lead-intro = <b>{ $name }</b> aiuta i Comuni ad aderire al Patto dei Sindaci e a scrivere o aggiornare il piano (PAESC).

lead-intro-unnamed = <b>Gli esperti dietro questo bot</b> aiutano i Comuni ad aderire al Patto dei Sindaci e a scrivere o aggiornare il piano (PAESC).

lead-consent =
    Vi faccio cinque brevi domande e passo loro le risposte. Bastano circa tre minuti.

    <b>Che cosa si conserva:</b> le vostre risposte e le ultime domande a cui non ho saputo rispondere. <b>Chi le legge:</b> solo questi esperti, per consigliarvi. <b>Per quanto:</b> { $months } mesi dopo la chiusura la richiesta viene resa anonima. Con /forget potete cancellarla prima; /privacy dice di più.

    Siete d'accordo? Fino ad allora non si conserva nulla.

lead-in-private = Una richiesta contiene dati personali, perciò la raccolgo solo in chat privata. Premete il pulsante per andarci.

lead-declined = Va bene, non è stato conservato nulla. Potete tornare quando volete con /consult.

lead-too-many-open = Avete già tre richieste aperte ({ $references }). Rispondete a uno dei messaggi degli esperti; quando una sarà chiusa potrete inviarne un'altra.

lead-banned = Gli esperti non accettano richieste da questo account. Se pensate che sia un errore, contattateli direttamente.

## The form

lead-step = <i>Domanda { $number } di 5</i>

lead-changing = <i>Modificate la risposta</i>

lead-ask-municipality = <b>Di quale Comune si tratta?</b> Scrivete il nome, con la provincia se può essere confuso.

lead-ask-need = <b>In che cosa vi serve aiuto?</b> Premete un pulsante.

lead-ask-name = <b>Il vostro nome e ruolo?</b> Per esempio: «Maria Rossi, ufficio ambiente».

lead-ask-contact = <b>Come possono raggiungervi gli esperti?</b> Scrivete un indirizzo e-mail o un numero di telefono.

lead-share-contact = Oppure condividete il vostro numero Telegram con il pulsante qui sotto.

lead-ask-message = <b>Che cosa devono sapere gli esperti?</b> Bastano poche frasi: a che punto siete, che cosa è difficile, per quando vi serve.

lead-need-activate = Aderire al Patto
lead-need-update = Scrivere o aggiornare il piano
lead-need-monitoring = Rapporto di monitoraggio
lead-need-funding = Finanziamenti
lead-need-other = Altro

lead-noted = Annotato: { $contact }

lead-share-no-more = Va bene.

lead-too-long = Per questa risposta è troppo lungo: al massimo { $most } caratteri. Accorciatela e inviatela di nuovo.

lead-no-words = Qui servono parole. Scrivete la risposta; i file potrete mandarli agli esperti dopo l'invio della richiesta.

lead-unreachable-email = Questo non è un indirizzo e-mail completo. Deve essere come nome@comune.it; ricontrollatelo e inviatelo di nuovo.

lead-unreachable-telephone = Questo numero di telefono non esiste. Ricontrollatelo e inviatelo di nuovo, per esempio 0541 704111 o +39 0541 704111.

lead-unreachable-neither = Serve un indirizzo e-mail (nome@comune.it) o un numero di telefono (0541 704111), e nient'altro nel messaggio.

lead-correct-later = Per cambiare una risposta già data usate «Indietro», oppure i pulsanti alla fine, prima dell'invio.

lead-review = <b>Controllate prima di inviare</b>

    <b>Comune:</b> { $municipality }
    <b>Esigenza:</b> { $need }
    <b>Nome:</b> { $name }
    <b>Contatto:</b> { $contact }
    <b>Messaggio:</b> { $message }

lead-review-questions = <b>Parte insieme, perché non ho saputo rispondere:</b> { $questions }

lead-review-long = <i>Qui il messaggio è mostrato in parte; agli esperti arriva intero.</i>

lead-cancelled = La richiesta è annullata e le risposte sono cancellate. Potete ricominciare quando volete con /consult.

lead-no-form = Non c'è nulla di aperto a cui appartenga questo pulsante. Con /consult si comincia una richiesta.

## After sending

lead-sent = <b>La vostra richiesta { $reference } è arrivata agli esperti.</b>

    Uno di loro la prende in carico e vi scrive qui; fino ad allora non dovete fare nulla. Vi avviso appena qualcuno la prende. Volete aggiungere qualcosa? Rispondete a questo messaggio.

lead-taken = Richiesta { $reference }: un esperto l'ha presa in carico e vi scriverà qui.

lead-released = Richiesta { $reference }: passa a un altro esperto. Non dovete fare nulla.

lead-reopened = La richiesta { $reference } è di nuovo aperta: un esperto vi scriverà qui.

lead-won = La richiesta { $reference } è chiusa. Grazie; per qualsiasi altra cosa, con /consult ne comincia una nuova.

lead-lost = La richiesta { $reference } è chiusa. Grazie di averci scritto; potete cominciarne una nuova quando volete con /consult.

lead-irrelevant = La richiesta { $reference } è chiusa: su questo gli esperti non possono aiutarvi. Forse può farlo il coordinatore territoriale o l'help desk del Patto; chiedetemi «chi ci può aiutare?».

lead-from-staff = ✉️ <b>Il gruppo di esperti</b> ({ $reference })

lead-from-staff-corrected = ✉️ <b>Il gruppo di esperti</b> ({ $reference }, corretto)

lead-file-from-staff = ✉️ <b>Il gruppo di esperti</b> ({ $reference }) vi manda questo:

lead-file-replaced = ✉️ <b>Il gruppo di esperti</b> ({ $reference }): questo file sostituisce quanto inviato prima.

lead-to-whom = È per l'esperto (richiesta { $reference }) o è una domanda per me?

lead-choose-first = Prima una cosa: quello che avete scritto poco fa è ancora in attesa. È per l'esperto (richiesta { $reference }) o è una domanda per me? Premete un pulsante, poi ripetete quello che avete appena inviato o premuto.

lead-still-kept = In questo momento non può arrivare agli esperti. Resta qui: premete di nuovo il pulsante tra poco.

lead-still-open = <b>La vostra richiesta agli esperti è ancora aperta.</b> Completatela, o lasciatela con /cancel; poi riprovate.

lead-passed-on = Passato all'esperto (richiesta { $reference }).

lead-slow-down = Erano molti messaggi insieme, perciò l'ultimo non è stato inoltrato. Attendete un momento e mandate il resto in un solo messaggio.

lead-not-passed = Il vostro ultimo messaggio sulla richiesta { $reference } non è arrivato agli esperti. Mandatelo di nuovo più tardi.

## Buttons

button-lead-agree = ✅ Sono d'accordo
button-lead-decline = No, grazie
button-lead-back = ‹ Indietro
button-lead-cancel = ✖ Annulla
button-lead-share = 📱 Condividi il mio numero
button-lead-send = 📨 Invia agli esperti
button-lead-change-municipality = ✏️ Comune
button-lead-change-need = ✏️ Esigenza
button-lead-change-name = ✏️ Nome
button-lead-change-contact = ✏️ Contatto
button-lead-change-message = ✏️ Messaggio
button-lead-to-expert = 💬 All'esperto
button-lead-as-question = ❓ È una domanda

## Menus

command-consult = Chiedere a un esperto

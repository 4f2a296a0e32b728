# Letto dagli esperti nel loro gruppo (la «chat dello staff»), dove rispondono a ciò che il bot non sa. HTML di Telegram: solo <b> e <i>.

## Letto da chi fa la domanda

staff-answer-note = <i>Risposta degli esperti, { $date }.</i>

## Domande senza risposta

gaps-title = <b>Domande senza una buona risposta: { $all }</b>

gaps-line = <b>{ $number }.</b> { $asked }
    { $language } · { $times }× · ultima volta { $date }

gaps-none = Nessuna domanda aspetta una risposta.

gap-counts =
    Lingua: { $language }. Ultima volta: { $date }.
    Nessuna risposta trovata: { $missed }×. Risposta non utile: { $unhelpful }×.

gap-topic = La risposta che non è servita: { $topic }.

gap-reply = Per rispondere, scrivete in risposta a questo messaggio. Vedrete la risposta prima di chiunque altro. Se la prima riga è una domanda, diventa il titolo. Chi ha fatto la domanda non lo sa nessuno.

gap-dismissed = Messa da parte: <b>{ $asked }</b>. Non torna nell'elenco, nemmeno se viene chiesta di nuovo.

gap-gone = Non c'è più: qualcuno è stato più veloce, o è stata rimossa. /gaps e /answers mostrano la situazione.

gap-cannot-tell = In questo momento non riesco a verificare se fate parte dello staff. Riprovate tra poco.

## La risposta in preparazione

draft-preview = Risponderei così ({ $language }). Scegliete la lingua in cui è scritta, poi pubblicate; per cambiare il testo, modificate il vostro messaggio o rispondete a questo.

draft-too-long = Una risposta può avere al massimo { $most } caratteri. Rispondete di nuovo con un testo più breve, o accorciate il messaggio.

draft-published = <b>Pubblicata.</b> Da ora rispondo così, anche a parole simili; sotto si legge che è vostra e la data di oggi. Con /answers si modifica o si rimuove.

draft-discarded = Scartata. La domanda resta in /gaps.

## Risposte dello staff

answers-title = <b>Le vostre risposte: { $all }</b>

answers-line = <b>{ $number }.</b> { $asked }
    { $language } · { $date }

answers-none = Non c'è ancora nessuna risposta vostra. /gaps mostra che cosa viene chiesto invano.

answer-reply = <i>{ $language }, { $date }.</i> Per cambiare il testo, rispondete a questo messaggio.

answer-really-remove = Smetto di dare la risposta a <b>{ $asked }</b>? La domanda torna allora in /gaps.

answer-removed = Rimossa: <b>{ $asked }</b>. Questa risposta non la do più.

## Pulsanti

button-dismiss = Non serve una risposta
button-publish = ✅ Pubblica
button-discard = Scarta
button-page-before = ‹ Indietro
button-page-after = Avanti ›
button-remove-answer = Rimuovi
button-really-remove-answer = Sì, rimuovi
button-keep-answer = Lascia

## Menu

command-gaps = Domande senza risposta
command-answers = Le vostre risposte

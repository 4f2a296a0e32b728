# Gelesen von Kommunen, die sich an die Fachleute wenden, im privaten Chat mit dem Bot. HTML von Telegram: nur <b> und <i>.

## Before the form

lead-intro = <b>{ $name }</b> hilft Kommunen, dem Konvent der Bürgermeister beizutreten und den Plan (SECAP) zu schreiben oder zu erneuern.

lead-intro-unnamed = <b>Die Fachleute hinter diesem Bot</b> helfen Kommunen, dem Konvent der Bürgermeister beizutreten und den Plan (SECAP) zu schreiben oder zu erneuern.

lead-consent =
    Ich stelle Ihnen fünf kurze Fragen und gebe die Antworten weiter. Das dauert etwa drei Minuten.

    <b>Was gespeichert wird:</b> Ihre Antworten und die letzten Fragen, auf die ich keine Antwort wusste. <b>Wer es liest:</b> nur diese Fachleute, um Sie zu beraten. <b>Wie lange:</b> { $months } Monate nach dem Abschluss wird die Anfrage anonymisiert. Mit /forget können Sie sie früher löschen; mehr sagt /privacy.

    Sind Sie einverstanden? Bis dahin wird nichts gespeichert.

lead-in-private = Eine Anfrage enthält persönliche Angaben, deshalb nehme ich sie nur im privaten Chat auf. Die Taste führt dorthin.

lead-declined = In Ordnung, es wurde nichts gespeichert. Mit /consult können Sie jederzeit wiederkommen.

lead-too-many-open = Sie haben schon drei offene Anfragen ({ $references }). Bitte antworten Sie auf eine Nachricht der Fachleute dazu; sobald eine abgeschlossen ist, können Sie eine neue senden.

lead-banned = Die Fachleute nehmen von diesem Konto keine Anfragen an. Wenn Sie das für einen Irrtum halten, wenden Sie sich bitte direkt an sie.

## The form

lead-step = <i>Frage { $number } von 5</i>

lead-changing = <i>Antwort ändern</i>

lead-ask-municipality = <b>Um welche Kommune geht es?</b> Bitte schreiben Sie den Namen, bei Verwechslungsgefahr mit Kreis oder Land.

lead-ask-need = <b>Wobei brauchen Sie Hilfe?</b> Bitte eine Taste drücken.

lead-ask-name = <b>Ihr Name und Ihre Aufgabe?</b> Zum Beispiel: „Maria Schmidt, Umweltamt“.

lead-ask-contact = <b>Wie erreichen die Fachleute Sie?</b> Bitte eine E-Mail-Adresse oder eine Telefonnummer schreiben.

lead-share-contact = Oder teilen Sie Ihre eigene Telegram-Nummer mit der Taste unten.

lead-ask-message = <b>Was sollten die Fachleute wissen?</b> Ein paar Sätze genügen: wo Sie stehen, was schwierig ist, bis wann Sie es brauchen.

lead-need-activate = Dem Konvent beitreten
lead-need-update = Den Plan schreiben oder erneuern
lead-need-monitoring = Monitoringbericht
lead-need-funding = Fördermittel
lead-need-other = Etwas anderes

lead-noted = Notiert: { $contact }

lead-share-no-more = In Ordnung.

lead-too-long = Das ist für diese Antwort zu lang: höchstens { $most } Zeichen. Bitte kürzen und noch einmal senden.

lead-no-words = Hier brauche ich Worte. Bitte schreiben Sie die Antwort; Dateien können Sie den Fachleuten nach dem Absenden schicken.

lead-unreachable-email = Das ist keine vollständige E-Mail-Adresse. Sie sollte aussehen wie name@stadt.de; bitte prüfen und noch einmal senden.

lead-unreachable-telephone = Diese Telefonnummer gibt es nicht. Bitte prüfen und noch einmal senden, zum Beispiel 030 901820 oder +49 30 901820.

lead-unreachable-neither = Ich brauche eine E-Mail-Adresse (name@stadt.de) oder eine Telefonnummer (030 901820), und sonst nichts in der Nachricht.

lead-correct-later = Um eine frühere Antwort zu ändern, nehmen Sie „Zurück“ oder am Ende, vor dem Senden, die Tasten.

lead-review = <b>Bitte vor dem Senden prüfen</b>

    <b>Kommune:</b> { $municipality }
    <b>Anliegen:</b> { $need }
    <b>Name:</b> { $name }
    <b>Kontakt:</b> { $contact }
    <b>Nachricht:</b> { $message }

lead-review-questions = <b>Geht mit, weil ich keine Antwort wusste:</b> { $questions }

lead-review-long = <i>Die Nachricht steht hier nur zum Teil; die Fachleute bekommen sie ganz.</i>

lead-cancelled = Die Anfrage ist abgebrochen, Ihre Antworten sind gelöscht. Mit /consult können Sie jederzeit neu beginnen.

lead-no-form = Zu dieser Taste ist nichts mehr offen. /consult beginnt eine Anfrage.

## After sending

lead-sent = <b>Ihre Anfrage { $reference } ist bei den Fachleuten.</b>

    Jemand übernimmt sie und schreibt Ihnen hier; bis dahin müssen Sie nichts tun. Ich sage Bescheid, sobald jemand sie hat. Noch etwas? Antworten Sie auf diese Nachricht.

lead-taken = Anfrage { $reference }: Eine Fachkraft hat sie übernommen und schreibt Ihnen hier.

lead-released = Anfrage { $reference }: Sie geht an eine andere Fachkraft. Sie müssen nichts tun.

lead-reopened = Anfrage { $reference } ist wieder offen: Jemand schreibt Ihnen hier.

lead-won = Anfrage { $reference } ist abgeschlossen. Vielen Dank; mit /consult beginnt eine neue.

lead-lost = Anfrage { $reference } ist abgeschlossen. Danke, dass Sie geschrieben haben; mit /consult können Sie jederzeit eine neue beginnen.

lead-irrelevant = Anfrage { $reference } ist abgeschlossen: Hierbei können diese Fachleute nicht helfen. Vielleicht kann es Ihr Konvent-Koordinator oder der Helpdesk des Konvents; fragen Sie mich „Wer kann uns helfen?“.

lead-from-staff = ✉️ <b>Das Fachteam</b> ({ $reference })

lead-from-staff-corrected = ✉️ <b>Das Fachteam</b> ({ $reference }, korrigiert)

lead-file-from-staff = ✉️ <b>Das Fachteam</b> ({ $reference }) schickt Ihnen dies:

lead-file-replaced = ✉️ <b>Das Fachteam</b> ({ $reference }): Diese Datei ersetzt das zuvor Gesendete.

lead-to-whom = Ist das für die Fachleute (Anfrage { $reference }) oder eine Frage an mich?

lead-choose-first = Zuerst noch eines: Was Sie vorhin geschrieben haben, wartet noch. Ist es für die Fachleute (Anfrage { $reference }) oder eine Frage an mich? Bitte drücken Sie eine Schaltfläche und wiederholen Sie dann, was Sie gerade gesendet oder gedrückt haben.

lead-still-kept = Das kann im Moment nicht an die Fachleute gehen. Es bleibt hier: Bitte drücken Sie die Schaltfläche gleich noch einmal.

lead-still-open = <b>Ihre Anfrage an die Fachleute ist noch offen.</b> Bitte schließen Sie sie ab oder verlassen Sie sie mit /cancel; versuchen Sie es danach noch einmal.

lead-passed-on = An die Fachleute weitergegeben (Anfrage { $reference }).

lead-slow-down = Das war viel auf einmal, deshalb wurde Ihre letzte Nachricht nicht weitergegeben. Bitte warten Sie kurz und senden Sie den Rest in einer Nachricht.

lead-not-passed = Ihre letzte Nachricht zur Anfrage { $reference } hat die Fachleute nicht erreicht. Bitte senden Sie sie später noch einmal.

## Buttons

button-lead-agree = ✅ Einverstanden
button-lead-decline = Nein, danke
button-lead-back = ‹ Zurück
button-lead-cancel = ✖ Abbrechen
button-lead-share = 📱 Meine Nummer teilen
button-lead-send = 📨 An die Fachleute senden
button-lead-change-municipality = ✏️ Kommune
button-lead-change-need = ✏️ Anliegen
button-lead-change-name = ✏️ Name
button-lead-change-contact = ✏️ Kontakt
button-lead-change-message = ✏️ Nachricht
button-lead-to-expert = 💬 An die Fachleute
button-lead-as-question = ❓ Als Frage

## Menus

command-consult = Fachleute fragen

# Was über Menschen gespeichert ist: gesagt, ausgehändigt, gelöscht.

command-privacy = Was über Sie gespeichert ist und wie lange
command-mydata = Alles über Sie, als Datei
command-forget = Alles über Sie löschen

privacy =
    <b>Was dieser Bot über Sie speichert</b>

    <b>Ihre Fragen.</b> Der Text einer Frage bleibt höchstens zwei Tage, damit die Antwort berichtigt oder die Frage weitergegeben werden kann. Fragen ohne gute Antwort kommen auf eine Liste für die Fachleute, ohne dass dort steht, wer gefragt hat, und ohne E-Mail-Adressen und Telefonnummern. Gezählt werden Themen, nie wer danach fragt.
    <b>Erinnerungen.</b> Die Gemeinde, ihre Termine und Ihre Auswahl, bis Sie die Erinnerungen beenden.
    <b>Die Sprache</b>, die Sie mit /language gewählt haben.
    <b>Ein Formular, das offen blieb</b>: sieben Tage.
    <b>Eine Anfrage an die Fachleute</b>, nur mit Ihrer Zustimmung: Gemeinde, Anliegen, Name, Kontakt, Ihre Worte, die Notizen der Fachleute und welche Nachrichten dazugehören. Die Nachrichten selbst stehen im Telegram-Chat der Fachleute. { $months } Monate nach dem Abschluss bleiben nur Gemeinde, Anliegen und Daten der Bearbeitung.
    <b>Nummern.</b> Bei all dem die Nummern, die Telegram Ihnen, Ihren Nachrichten und Ihren Dateien gibt; dass etwas zugestellt wurde, zwei Tage. Von den Fachleuten selbst: der Vorname und wann sie zuletzt etwas getan haben.
    <b>Eine Sperre.</b> Wenn die Fachleute von jemandem keine Anfragen mehr annehmen, bleibt dessen Nummer, auch nach /forget; sonst wäre die Sperre wirkungslos.

    <b>Wozu:</b> um zu antworten, zu erinnern und zu beraten; zu nichts anderem. Es gibt keine Werbung, und nichts geht an andere. Telegram befördert die Nachrichten nach eigenen Regeln.

    /mydata händigt alles aus, /forget löscht es: hier und, soweit Telegram es zulässt, im Chat der Fachleute.

privacy-who = <b>Wen Sie fragen können:</b> { $name }, { $contact }
privacy-who-by-name = <b>Wen Sie fragen können:</b> { $name }, mit /consult
privacy-who-by-contact = <b>Wen Sie fragen können:</b> { $contact }
privacy-who-unnamed = <b>Wen Sie fragen können:</b> die Fachleute hinter diesem Bot, mit /consult

my-data = Alles, was dieser Bot über Sie speichert, auch die Notizen der Fachleute zu Ihren Anfragen. Die Worte weitergegebener Nachrichten stehen nur in Telegram; die Datei nennt, welche es sind.
my-data-in-private = Was über Sie gespeichert ist, geht nur Sie an: Ich händige es im privaten Chat aus. Die Taste führt dorthin.

forget-ask =
    <b>Alles über Sie löschen?</b>

    Erinnerungen für Gemeinden in diesem Chat: { $subscriptions }
    Anfragen an die Fachleute: { $leads }

    Sie werden mit allem anderen über Sie gelöscht: Sprache, offene Formulare, gespeicherte Fragen und was ich zu Ihren Anfragen im Chat der Fachleute geschrieben habe. Erinnerungen von Gruppen bleiben bei der Gruppe. Das lässt sich nicht rückgängig machen.
forget-in-private = Das Löschen betrifft nur Sie, deshalb geschieht es im privaten Chat. Die Taste führt dorthin.
forget-not = Es wurde nichts gelöscht.
forget-done =
    Alles über Sie ist gelöscht. Was ich im Chat der Fachleute geschrieben habe, wird entfernt oder geleert, wo Telegram das Entfernen nicht mehr zulässt.

    Sie können auch diesen Chat löschen. Wenn Sie mir wieder schreiben, fangen wir neu an.

erased-lead = Die Anfrage { $reference } wurde gelöscht, weil die Person darum gebeten hat. Bitte löschen Sie von Hand, was Sie dazu geschrieben oder gespeichert haben, auch in den letzten Exporten, und jede Datei dazu, die noch hier steht: Dateien, die älter als zwei Tage sind, kann ich nicht löschen.
erased-asked = <i>Gelöscht, weil die Person darum gebeten hat.</i>
erased-age = <i>Persönliche Angaben gelöscht: Ihre Zeit ist um.</i>
erased-topic = Gelöscht · { $reference }

button-my-data = 📄 Meine Daten
button-forget = 🗑 Alles löschen
button-forget-now = 🗑 Ja, alles löschen
button-forget-not = Nein, behalten

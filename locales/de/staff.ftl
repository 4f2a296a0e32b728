# Gelesen von den Fachleuten in ihrer eigenen Gruppe (dem „Team-Chat“). HTML von Telegram: nur <b> und <i>.

## The chat itself

staff-pair-in-a-group = Bitte senden Sie diesen Befehl in der Gruppe der Beratenden: Diese Gruppe wird zum Team-Chat.

staff-pair-refused = Dieser Code passt nicht oder ist verbraucht. Er gilt zehn Minuten und fünf Versuche; der Bot druckt einen neuen, wenn er ohne Team-Chat startet.

staff-paired =
    <b>Das ist ab jetzt der Team-Chat.</b>

    Hier kommen die Anfragen der Kommunen an. Was Sie untereinander schreiben, bleibt hier; die Kommunen lesen nur, was Sie als Antwort auf eine Anfrage schreiben.

staff-needs-administrator = Bitte machen Sie mich zum Administrator dieser Gruppe (bei Themen: mit „Themen verwalten“). Sonst kann ich nicht prüfen, wer zum Team gehört, und Anfragen lassen sich nicht sicher bearbeiten.

staff-needs-topics = Hier fehlt mir noch ein Recht: „Themen verwalten“. Bis dahin ist jede Anfrage eine Kette von Antworten statt eines eigenen Themas.

staff-ready-topics = Alles bereit: Ich bin Administrator, und jede Anfrage bekommt ein eigenes Thema.

staff-ready-threads = Alles bereit: Ich bin Administrator. Jede Anfrage ist eine Kette von Antworten; sind in dieser Gruppe Themen eingeschaltet, bekommt jede ihr eigenes.

## Menus

command-pair = Diese Gruppe zum Team-Chat machen

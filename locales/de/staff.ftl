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

staff-help =
    <b>Für das Team, in diesem Chat</b>

    • /leads: die Anfragen (offen, meine, überfällig); /lead KENNUNG: eine davon
    • Antworten Sie auf eine Karte oder eine Nachricht der Gemeinde: Die Antwort kommt dort an
    • /canned: vorbereitete Antworten; /c NAME als Antwort sendet eine
    • /gaps: Fragen ohne gute Antwort; /answers: Ihre Antworten
    • /stats: die Zahlen; /export: alle Anfragen in zwei Dateien
    • /ban KENNUNG: von einer Person nichts mehr annehmen; /unban: wieder annehmen

    Was Sie sonst untereinander schreiben, bleibt hier. Fragen zum Konvent beantworte ich auch hier, wenn Sie mich erwähnen.

## Cards

card = <b>{ $municipality }</b> · { $reference }

card-state-new = 🟡 Noch von niemandem übernommen

card-state-taken = 🟢 Bei { $name }

card-state-won = ✅ Abgeschlossen: gewonnen

card-state-lost = ⚪ Abgeschlossen: verloren

card-state-irrelevant = ⚪ Abgeschlossen: nicht passend

card-about =
    <b>Anliegen:</b> { $need }
    <b>Name:</b> { $name }
    <b>Kontakt:</b> { $contact }
    <b>Sprache:</b> { $language }, gesendet am { $date }

card-message = <b>Nachricht:</b> { $text }

card-question = <b>Der Bot wusste keine Antwort:</b> { $text }

card-goes-on = <i>Nur zum Teil gezeigt; der ganze Text folgt.</i>

card-how = <i>Antworten Sie auf diese Nachricht, um der Kommune zu schreiben.</i>

desk-rest = { $reference }: { $text }

topic-new = 🟡 { $municipality } ({ $reference })

topic-taken = 🟢 { $municipality } ({ $reference })

topic-won = ✅ { $municipality } ({ $reference })

topic-lost = ⚪ { $municipality } ({ $reference })

topic-irrelevant = ⚪ { $municipality } ({ $reference })

## Talk

desk-from-officer = 💬 <b>{ $municipality }</b> ({ $reference })

desk-from-officer-corrected = 💬 <b>{ $municipality }</b> ({ $reference }, korrigiert)

desk-file-from-officer = 💬 <b>{ $municipality }</b> ({ $reference }) schickt dies:

desk-file-replaced = 💬 <b>{ $municipality }</b> ({ $reference }): Diese Datei ersetzt das zuvor Gesendete.

desk-not-delivered-gone = ⚠️ { $reference }: nicht zugestellt. Die Person hat den Bot blockiert oder Telegram verlassen; bitte den Kontakt auf der Karte nutzen.

desk-not-delivered-failed = ⚠️ { $reference }: nicht zugestellt. Telegram hat diese Nachricht nicht angenommen; bitte in anderer Form senden.

desk-not-sent = Das wurde nicht an die Kommune gesendet: Was auf diese Nachricht geantwortet wird, bleibt hier. Um ihr zu schreiben, antworten Sie auf die Karte oder auf ihre Nachricht.

desk-closed-not-sent = { $reference } ist abgeschlossen, deshalb wurde das nicht gesendet. Um der Kommune zu schreiben, zuerst auf der Karte „Wieder öffnen“ drücken.

desk-reply-here = ✍️ { $reference }: Antworten Sie auf <b>diese</b> Nachricht; die Kommune bekommt die Antwort.

desk-note-here = 📝 { $reference }: Antworten Sie auf <b>diese</b> Nachricht; die Notiz bleibt im Team; die Person sieht sie nur, wenn sie nach ihren Daten fragt.

desk-note-kept = Notiz gespeichert. /lead zeigt sie mit der Karte.

desk-note-needs-words = Eine Notiz braucht Worte. Bitte mit Text antworten.

desk-note = 📝 { $name }, { $date }: { $text }

## States

desk-refused = Das kann nur das Team, in seinem eigenen Chat.

desk-cannot-check = Ich konnte gerade nicht prüfen, ob Sie zum Team gehören. Bitte versuchen Sie es gleich noch einmal.

desk-taken-by = { $name } hat sie schon.

desk-taken-by-you = Sie haben sie schon.

desk-taken-by-nobody = Niemand hat sie.

desk-is-closed = Sie ist abgeschlossen.

desk-is-open = Sie ist offen.

desk-how-closed = Wie endete { $reference }? Die Kommune erfährt nur, dass sie abgeschlossen ist, und bei „nicht passend“, wen sie sonst fragen kann.

desk-closed-won = { $reference } ist abgeschlossen: gewonnen.

desk-closed-lost = { $reference } ist abgeschlossen: verloren.

desk-closed-irrelevant = { $reference } ist abgeschlossen: nicht passend.

desk-stays-open = { $reference } bleibt offen.

desk-unknown-lead = Ich kenne keine Anfrage mit diesem Zeichen. /leads zeigt alle.

desk-waiting = ⏰ { $reference } ({ $municipality }): seit { $hours } Arbeitsstunden von niemandem übernommen. Bitte auf der Karte „Übernehmen“ drücken, oder /lead { $reference }.

## Lists

desk-list-open = <b>Offene Anfragen</b> ({ $total })

desk-list-mine = <b>Meine Anfragen</b> ({ $total })

desk-list-overdue = <b>Überfällige Anfragen</b> ({ $total })

desk-list-new = <b>Noch nicht übernommen</b> ({ $total })

desk-list-taken = <b>Übernommen</b> ({ $total })

desk-list-won = <b>Gewonnen</b> ({ $total })

desk-list-lost = <b>Verloren</b> ({ $total })

desk-list-irrelevant = <b>Nicht passend</b> ({ $total })

desk-list-page = <i>Seite { $page } von { $pages }</i>

desk-list-empty = Keine.

desk-numbers = <b>Anfragen</b>

desk-numbers-new = Noch nicht übernommen: { $count }

desk-numbers-taken = Übernommen: { $count }

desk-numbers-won = Gewonnen: { $count }

desk-numbers-lost = Verloren: { $count }

desk-numbers-irrelevant = Nicht passend: { $count }

desk-numbers-month = In den letzten 30 Tagen: { $sent } gesendet, { $taken } übernommen, im Schnitt nach { $minutes } Minuten.

## Prepared answers

desk-canned-how = Vorbereitete Antworten: „/canned add NAME SPRACHE TEXT“ speichert eine (SPRACHE ist it, en, de, fr oder es; höchstens 3.500 Zeichen), „/canned list“ zeigt alle, „/canned remove NAME“ löscht eine. Als Antwort auf eine Karte oder Nachricht sendet „/c NAME“ sie der Kommune in deren Sprache.

desk-canned-list = <b>Vorbereitete Antworten</b>

desk-canned-entry = <b>{ $name }</b> ({ $language }): { $text }

desk-canned-kept = Gespeichert: „{ $name }“ ({ $language }). „/c { $name }“ als Antwort auf eine Karte sendet sie.

desk-canned-gone = „{ $name }“ ist gelöscht.

desk-canned-unknown = Es gibt keine vorbereitete Antwort „{ $name }“. /canned list zeigt alle.

desk-canned-other-language = „{ $name }“ gibt es nicht in der Sprache der Kommune ({ $language }), deshalb wurde nichts gesendet. „/canned add { $name } { $tag } …“ ergänzt sie.

desk-canned-in-reply = Bitte /c NAME als Antwort auf eine Karte oder die Nachricht einer Kommune verwenden.

## Bans

desk-banned = { $reference }: Anfragen und Nachrichten dieser Person werden nicht mehr angenommen. /unban { $reference } nimmt es zurück.

desk-unbanned = { $reference }: Anfragen und Nachrichten dieser Person werden wieder angenommen.

desk-bans = <b>Von diesen Personen wird nichts mehr angenommen</b>, jeweils mit dem Tag, seit dem das gilt. /unban NUMMER nimmt eine davon zurück.

desk-bans-entry = { $number }. seit { $date }

desk-bans-none = Niemand wird abgewiesen.

## Buttons

button-desk-take = ✋ Übernehmen
button-desk-reply = ✍️ Antworten
button-desk-note = 📝 Notiz
button-desk-close = ✅ Abschließen
button-desk-release = ↩️ Abgeben
button-desk-reopen = 🔓 Wieder öffnen
button-desk-won = Gewonnen
button-desk-lost = Verloren
button-desk-irrelevant = Nicht passend
button-desk-keep-open = Offen lassen
button-desk-open = Offen
button-desk-mine = Meine
button-desk-overdue = Überfällig
button-desk-new = Neu
button-desk-taken = Übernommen
button-desk-before = ‹ Frühere
button-desk-after = Spätere ›

## Menus

command-pair = Diese Gruppe zum Team-Chat machen
command-leads = Anfragen (Team)
command-lead = Eine Anfrage (Team)
command-stats = Zahlen (Team)
command-canned = Vorbereitete Antworten (Team)
command-c = Eine vorbereitete Antwort senden (Team)
command-ban = Von einer Person nichts mehr annehmen (Team)
command-unban = Wieder annehmen (Team)
command-export = Alle Anfragen in zwei Dateien (Team)

desk-export = Alle Anfragen ({ $count }) nach dem Stand von jetzt. Sie enthalten persönliche Angaben: Bewahren Sie die Dateien nur so lange auf wie nötig.
desk-export-sheet = Anfragen
desk-export-columns = Kennung; Stand; Gesendet; Übernommen; Abgeschlossen; Übernommen von; Gemeinde; Anliegen; Sprache; Name; Kontakt; Nachricht; Frühere Fragen

staff-paused = ⏸ Die Erinnerungen für { $places } ruhen: Der Chat, der sie bestellt hat, ist nicht mehr zu erreichen. Kommt er wieder, gehen sie von selbst weiter.
staff-resumed = ▶️ Die Erinnerungen für { $places } gehen weiter: Der Chat ist wieder da.
staff-not-reminded = ⚠️ Eine Erinnerung für { $place } ist nicht angekommen: Telegram hat sie nicht angenommen, und sie wird nicht noch einmal versucht. Die nächste kommt an ihrem Tag; bis dahin benachrichtigen Sie die Gemeinde bitte selbst.
staff-unreadable = ⚠️ Was zu den Erinnerungen für { $places } gespeichert ist, lässt sich nicht lesen; deshalb geht keine hinaus. Bitte sagen Sie es denen, die den Bot betreiben: Sein Protokoll nennt die Zeilen. In einem Tag wird es wieder versucht.

desk-is-anonymous = Diese Anfrage ist inzwischen anonym; mit ihr ist nichts mehr zu machen.

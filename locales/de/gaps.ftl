# Gelesen von den Fachleuten in ihrer eigenen Gruppe (dem „Team-Chat“), wo sie beantworten, was der Bot nicht weiß. Telegrams HTML: nur <b> und <i>.

## Gelesen von denen, die fragen

staff-answer-note = <i>Antwort der Fachleute, { $date }.</i>

## Fragen ohne Antwort

gaps-title = <b>Fragen ohne gute Antwort: { $all }</b>

gaps-line = <b>{ $number }.</b> { $asked }
    { $language } · { $times }× · zuletzt { $date }

gaps-none = Keine Frage wartet auf eine Antwort.

gap-counts =
    Sprache: { $language }. Zuletzt gefragt: { $date }.
    Keine Antwort gefunden: { $missed }×. Antwort half nicht: { $unhelpful }×.

gap-topic = Die Antwort, die nicht half: { $topic }.

gap-reply = Zum Beantworten antworten Sie auf diese Nachricht. Sie sehen die Antwort vor allen anderen. Ist die erste Zeile eine Frage, wird sie zum Titel. Wer gefragt hat, erfährt niemand.

gap-dismissed = Beiseitegelegt: <b>{ $asked }</b>. Die Frage kommt nicht wieder in die Liste, auch wenn sie erneut gestellt wird.

gap-gone = Das gibt es nicht mehr: Jemand war schneller, oder es wurde entfernt. /gaps und /answers zeigen den Stand.

gap-cannot-tell = Ich kann gerade nicht prüfen, ob Sie zum Team gehören. Bitte versuchen Sie es gleich noch einmal.

## Die Antwort in Arbeit

draft-preview = So würde ich antworten ({ $language }). Wählen Sie die Sprache des Textes und veröffentlichen Sie ihn dann; zum Ändern bearbeiten Sie Ihre Nachricht oder antworten Sie auf diese.

draft-too-long = Eine Antwort darf höchstens { $most } Zeichen haben. Bitte antworten Sie noch einmal kürzer, oder kürzen Sie Ihre Nachricht.

draft-published = <b>Veröffentlicht.</b> So antworte ich von jetzt an, auch auf ähnliche Worte; darunter steht, dass die Antwort von Ihnen ist, mit dem heutigen Datum. Mit /answers wird sie geändert oder entfernt.

draft-discarded = Verworfen. Die Frage bleibt in /gaps.

## Antworten des Teams

answers-title = <b>Ihre Antworten: { $all }</b>

answers-line = <b>{ $number }.</b> { $asked }
    { $language } · { $date }

answers-none = Von Ihnen gibt es noch keine Antwort. /gaps zeigt, was vergeblich gefragt wird.

answer-reply = <i>{ $language }, { $date }.</i> Um den Text zu ändern, antworten Sie auf diese Nachricht.

answer-really-remove = Soll ich die Antwort auf <b>{ $asked }</b> nicht mehr geben? Die Frage kommt dann wieder in /gaps.

answer-removed = Entfernt: <b>{ $asked }</b>. Diese Antwort gebe ich nicht mehr.

## Knöpfe

button-dismiss = Braucht keine Antwort
button-publish = ✅ Veröffentlichen
button-discard = Verwerfen
button-page-before = ‹ Zurück
button-page-after = Weiter ›
button-remove-answer = Entfernen
button-really-remove-answer = Ja, entfernen
button-keep-answer = Behalten

## Menüs

command-gaps = Fragen ohne Antwort
command-answers = Ihre eigenen Antworten

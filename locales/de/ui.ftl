# Read by municipal officers, in chats with the bot. Telegram's HTML: <b> and <i> only.

## Greetings and help

welcome =
    <b>Guten Tag.</b> Ich bin der Bot zum Konvent der Bürgermeister/innen für Klima und Energie.

    Stellen Sie Ihre Frage in eigenen Worten, zum Beispiel „Bis wann muss der SECAP vorliegen?“. Ich antworte mit Quellen, und wenn ich etwas nicht weiß, sage ich es.

    Oder sehen Sie sich die Themen an. Mit /subscribe erinnere ich Sie auch, bevor der Plan fällig ist. /help zeigt alles, was ich kann.

group-welcome =
    Guten Tag zusammen. Ich beantworte Fragen zum Konvent der Bürgermeister/innen für Klima und Energie.

    In einer Gruppe lese ich nur Befehle, Nachrichten, die mich erwähnen, und Antworten auf meine Nachrichten. Beginnen Sie mit /topics.

help =
    <b>Was ich kann</b>

    • Fragen zum Konvent beantworten: einfach hier schreiben, auch in zwei Worten („SECAP Fristverlängerung“).
    • /topics: alle Themen im Überblick
    • /subscribe: Erinnerungen, bevor der Plan fällig ist
    • /my: Ihre Gemeinden und deren Fristen
    • /deadline 15.03.2025: bis wann der Plan fällig ist, ab dem Tag des Ratsbeschlusses
    • /consult: eine Fachperson fragen, zum Beitritt oder zum Plan
    • /covid: die COVID-19-Hilfsplattformen von 2020
    • /language: die Sprache wechseln
    • /privacy: was über Sie gespeichert ist und wie es gelöscht wird
    • /cancel: Begonnenes abbrechen

    Die Antworten sind Auskünfte, keine Rechtsberatung. Bei Terminen gilt immer, was in MyCovenant steht.

choose-language = In welcher Sprache möchten Sie die Antworten?

language-changed = Gut, ab jetzt schreibe ich Deutsch. Fragen Sie in einer anderen Sprache, antworte ich in dieser.

language-administrators = In einer Gruppe können nur Administratoren die Sprache ändern: Es ist auch die der Erinnerungen.

## Topics

themes = <b>Themen</b>
    Wählen Sie einen Bereich.

theme = <b>{ $theme }</b>
    Wählen Sie ein Thema.

as-of = <i>Geprüft: Stand { $date }.</i>

## Dates in questions

plan-due = <b>Der Plan muss bis { $due } eingereicht sein.</b>

    Das sind zwei Jahre nach dem Ratsbeschluss vom { $decision }: Es zählt der Tag des Beschlusses, nicht die Unterschrift.

plan-was-due = <b>Die zwei Jahre sind abgelaufen: { $due }</b>, gerechnet ab dem Beschluss vom { $decision }.

    Sehen Sie in MyCovenant nach: Vielleicht gilt eine Verlängerung, und wer suspendiert ist, wird mit dem fehlenden Dokument wieder aktiv.

due-on-a-weekend = Der Tag fällt auf ein Wochenende, und die Frist verschiebt sich nicht: besser bis { $friday } einreichen.

plan-of-old = Der Beschluss vom { $decision } stammt aus der Zeit des SEAP, der nach einem Jahr fällig war.

    Hat der Rat die Verpflichtung seither erneuert, schreiben Sie mir das Datum dieses Beschlusses. Welche Frist heute gilt, steht in MyCovenant.

reports-due = Der Plan wurde eingereicht: { $submitted }. <b>Die Monitoringberichte sind fällig bis:</b>

report-action = • { $due }: Stand der Maßnahmen

report-full = • { $due }: vollständiger Bericht mit Emissionsinventar

dates-note = <i>Vom Bot berechnet: Es gilt immer das Datum in MyCovenant.</i>

date-impossible = Diesen Tag gibt es im Kalender nicht. Bitte prüfen Sie das Datum und schreiben Sie es noch einmal, zum Beispiel „15. März 2025“.

date-in-future = Ich lese { $day }: Der Tag liegt noch in der Zukunft. Bitte schreiben Sie den Tag, an dem der Rat bereits beschlossen hat, zum Beispiel „15. März 2025“.

date-too-early = Ich lese { $day }: Der Tag liegt vor dem Beginn des Konvents im Jahr 2008. Bitte prüfen Sie das Datum und schreiben Sie es noch einmal.

date-without-day = Der Tag fehlt. Bitte schreiben Sie das ganze Datum des Beschlusses, zum Beispiel „15. März 2025“.

## When it is not clear

did-you-mean = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Meinten Sie eines dieser Themen?

unknown =
    Das weiß ich nicht, und raten möchte ich nicht.

    Versuchen Sie es mit anderen Worten, sehen Sie sich die Themen an oder fragen Sie einen Experten.

unknown-again =
    Es tut mir leid, auch darauf habe ich keine Antwort. Vielleicht hilft Ihnen ein Experte weiter.

    Sie können sich auch die Themen ansehen: Vielleicht steht die Antwort dort unter anderen Worten.

why-not-helpful = Was stimmte daran nicht?

not-helpful =
    Danke: Der Grund ist vermerkt, ohne Ihren Namen.

    Formulieren Sie die Frage anders, sehen Sie sich die übrigen Themen an oder fragen Sie einen Experten.

thanks = Danke, das freut mich.

## COVID-19

covid =
    <b>COVID-19-Hilfsplattformen</b>
    Im Jahr 2020 wies der Konvent die Gemeinden auf diese fünf Angebote hin.

covid-note = <i>Das Material stammt von 2020: Manche Seiten sind vielleicht nicht mehr erreichbar.</i>

## Experts

expert =
    <b>{ $name }</b> hilft Gemeinden, dem Konvent beizutreten und ihren Aktionsplan (SECAP) zu erstellen oder zu aktualisieren.

    Bitte schreiben Sie direkt dorthin: Was Sie hier dem Bot schreiben, wird nicht weitergegeben.

expert-contact = Kontakt: { $contact }

no-expert =
    Dieser Bot hat noch keine Experten, an die er Ihre Frage weitergeben könnte.

    Wenden Sie sich an Ihren Konvent-Koordinator (meist Land, Region oder Kreis) oder an den Helpdesk des Konvents.

## When something is not as expected

cancelled = Gut, ich habe abgebrochen; geändert wurde nichts.

nothing-to-cancel = Es gibt nichts abzubrechen. Schreiben Sie mir einfach Ihre Frage.

unknown-command = Diesen Befehl kenne ich nicht. /help zeigt, welche es gibt; oder stellen Sie Ihre Frage in eigenen Worten.

only-words = Bisher lese ich nur Text: keine Sprachnachrichten, Bilder oder Sticker. Bitte schreiben Sie Ihre Frage in wenigen Worten.

place-lost = Der Bot wurde aktualisiert, und ich habe den Faden verloren. Bitte beginnen Sie noch einmal.

apology = Bei mir ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal, vielleicht mit anderen Worten: Sonst ist nichts verloren gegangen.

apology-again = Bei mir ist noch einmal etwas schiefgegangen, deshalb habe ich geschlossen, was offen war. Bitte beginnen Sie von vorn und entschuldigen Sie die Mühe.

button-too-old = Diese Schaltfläche gehört zu einer früheren Version. /topics zeigt die heutigen Themen.

## Buttons

button-topics = 📚 Themen
button-expert = 💬 Experten fragen
button-helpful = 👍 Hilfreich
button-not-helpful = 👎 Nicht hilfreich
button-why-something-else = Ich wollte etwas anderes wissen
button-why-unclear = Schwer verständlich
button-why-too-little = Zu wenig Auskunft
button-why-wrong = Falsch oder überholt
button-all-themes = ‹ Alle Bereiche
button-back = ‹ { $theme }
button-go-to-site = Zur Website: { $platform }
button-official-page = Die offizielle Website des Konvents
button-operator-page = Website von { $name }

## Menus and profile

command-start = Beginnen
command-help = Was ich kann
command-topics = Alle Themen im Überblick
command-subscribe = Erinnerungen, bevor der Plan fällig ist
command-my = Meine Gemeinden und Fristen
command-deadline = Eine Frist aus einem Datum berechnen
command-covid = COVID-19-Hilfsplattformen (2020)
command-language = Die Sprache wechseln
command-cancel = Begonnenes abbrechen
bot-name = Konvent der Bürgermeister/innen
bot-description = Ich beantworte Fragen von Gemeinden zum Konvent der Bürgermeister/innen für Klima und Energie: Beitritt, SECAP, Fristen, Monitoring, Förderung. Mit Quellen, in fünf Sprachen. Ich erinnere Sie auch, bevor Plan und Berichte fällig sind. Wenn ich etwas nicht weiß, sage ich es.
bot-short-description = Fragen zum Konvent der Bürgermeister/innen und zum SECAP, mit Quellen. Und Erinnerungen.

# Read by municipal officers who order reminders, receive them and answer them. Telegram's HTML: <b> and <i> only.

## The form

ask-place =
    <b>Um welche Gemeinde geht es?</b>
    Schreiben Sie ihren Namen. Gibt es zwei mit demselben Namen, ergänzen Sie die Provinz, zum Beispiel „Castro (BG)“.

    Sind es viele? Schicken Sie mir eine Tabelle: Über die Schaltfläche erhalten Sie eine leere.

answer-in-reply = <i>In einer Gruppe antworten Sie bitte direkt auf diese Nachricht, sonst sehe ich Ihre Antwort nicht.</i>

no-place =
    Eine Gemeinde namens „{ $typed }“ finde ich nicht. Bitte prüfen Sie den Namen und schreiben Sie ihn noch einmal.

    Für einen Gemeindeverband, eine Provinz, eine Gruppe oder einen Ort außerhalb Italiens nutzen Sie die Schaltfläche: Ich übernehme den Namen so, wie Sie ihn geschrieben haben.

which-place = Es gibt mehrere. Welche Gemeinde meinen Sie?

place-was = „{ $former }“ gibt es unter diesem Namen seit { $year } nicht mehr: Heute ist es <b>{ $place }</b>.

ask-country =
    <b>In welchem Land liegt { $name }?</b>
    Tippen Sie auf das Land oder schreiben Sie es.

no-country = Ein Land dieses Namens kenne ich nicht. Bitte tippen Sie oben auf eine Schaltfläche oder schreiben Sie es noch einmal.

ask-zone = Dort gibt es mehr als eine Zeitzone. Bitte wählen Sie den Ort, dessen Uhrzeit bei Ihnen gilt.

ask-decision =
    <b>{ $place }</b>
    An welchem Tag hat der Rat den Beitritt zum Konvent beschlossen? Zum Beispiel 15.03.2025.

    Es zählt der Tag des Beschlusses, nicht der Tag der Unterschrift.

ask-group-decision =
    <b>{ $place }</b>
    An welchem Tag hat der erste der beteiligten Räte den Beitritt beschlossen? Zum Beispiel 15.03.2025.

    Wir haben keinen Text gefunden, der sagt, welcher Tag für eine Gruppe zählt: Der früheste ist die sichere Wahl. Das Datum der Gruppe steht in MyCovenant.

ask-renewal =
    <b>{ $place }</b>
    An welchem Tag hat der Rat beschlossen, die Verpflichtung zu erneuern? Zum Beispiel 15.03.2025.

    Ich rechne zwei Jahre ab diesem Tag, aber einen offiziellen Text, der das sagt, haben wir nicht gefunden: Bitte prüfen Sie das Datum in MyCovenant.

ask-submission =
    <b>{ $place }</b>
    An welchem Tag wurde der Plan in MyCovenant eingereicht? Zum Beispiel 15.03.2025.

ask-extension =
    <b>{ $place }</b>
    Welche neue Frist zeigt MyCovenant? Zum Beispiel 15.03.2027.

proposal = Nach den Daten des JRC ({ $release }) lautet das Beitrittsdatum { $day }. Ist das der Beschluss, der zählt? Wurde die Verpflichtung seither erneuert, dann nicht.

proposal-commitment = Nach diesen Daten lautet die Verpflichtung: { $commitments }.

commitment-2020 = 20 % weniger CO2 bis 2020
commitment-2030 = 40 % weniger CO2 bis 2030, mit Anpassung
commitment-2050 = Klimaneutralität bis 2050
commitment-adaptation = Anpassung (Mayors Adapt)

proposal-on-hold = In diesen Daten ist das Profil suspendiert; meist fehlt dann ein Dokument. Wird es in MyCovenant eingereicht, ist das Profil wieder aktiv.

ask-day-of-month = { $month }: an welchem Tag? Schreiben Sie die Zahl, zum Beispiel 15.

which-day = Dieses Datum lässt sich auf zwei Arten lesen. Welchen Tag meinen Sie?

no-day = Darin finde ich kein Datum. Bitte schreiben Sie es ganz aus, zum Beispiel 15.03.2025 oder „15. März 2025“. Zum Abbrechen: /cancel.

unfit-in-past = Ich lese { $day }: Der Tag ist schon vorbei. Bitte schreiben Sie die neue Frist, die noch vor Ihnen liegt. Zum Abbrechen: /cancel.

unfit-not-later = Ich lese { $day }: Das ist nicht später als die bisherige Frist. Bitte prüfen Sie die neue Frist in MyCovenant und schreiben Sie sie noch einmal.

unfit-too-far = Ich lese { $day }: Bis dahin sind es Jahre, und bei einer Verlängerung geht es um Monate. Bitte prüfen Sie das Datum und schreiben Sie es noch einmal.

joint-plan =
    <b>Einen gemeinsamen Plan gibt es in zwei Formen</b>

    Option 1: Jede Gemeinde hat ihre eigene Verpflichtung und damit ihre eigene Frist, gerechnet ab dem Beschluss ihres Rates.

    Option 2: eine Verpflichtung für die ganze Gruppe. Dann rechne ich vorsichtshalber ab dem frühesten der Ratsbeschlüsse.

## A deadline that is over

deadline-over =
    <b>{ $place }: Die zwei Jahre endeten am { $due }</b>, gerechnet ab dem Beschluss vom { $decision }.

    Deshalb wird niemand ausgeschlossen: Vielleicht gilt eine Verlängerung, oder die Gemeinde kann wieder aktiv werden. Wie ist der Stand?

deadline-over-old =
    <b>{ $place }: Der Beschluss vom { $decision } stammt aus der Zeit des SEAP.</b>

    Was heute gilt, hängt davon ab, was danach kam. Wie ist der Stand?

## Done

subscribed-plan =
    ✅ <b>{ $place }: Der Plan muss bis { $due } eingereicht sein.</b>

    Das sind zwei Jahre nach dem Ratsbeschluss vom { $decision } (Quelle: das Beitrittsformular des Konvents). Es gilt immer das Datum in MyCovenant.

subscribed-extended =
    ✅ <b>{ $place }: Der Plan muss jetzt bis { $due } eingereicht sein.</b>

    Das ist die verlängerte Frist, die Sie mir genannt haben. Nach einige Jahre alten offiziellen Texten wird nur eine Verlängerung gewährt. Es gilt immer das Datum in MyCovenant.

subscribed-not-yet =
    ✅ <b>{ $place }: Vermerkt, es ist noch nichts eingereicht.</b>

    Die Frist lief bis { $due }. Am besten schreiben Sie jetzt über MyCovenant dem Helpdesk des Konvents und reichen dann das fehlende Dokument ein. Damit wird ein suspendiertes Profil wieder aktiv.

    Ich frage nach 7 und nach 30 Tagen noch einmal nach.

subscribed-action-report =
    ✅ <b>{ $place }: Der nächste Monitoringbericht ist bis { $due } fällig.</b>

    Es ist der Maßnahmenbericht. Gerechnet wird ab der Einreichung des Plans am { $submitted }: ein Bericht mindestens alle zwei Jahre (Quelle: das Beitrittsformular). Es gilt immer das Datum in MyCovenant.

subscribed-full-report =
    ✅ <b>{ $place }: Der nächste Monitoringbericht ist bis { $due } fällig.</b>

    Es ist ein Vollbericht mit Emissionsinventar. Gerechnet wird ab der Einreichung des Plans am { $submitted }: ein Vollbericht mindestens alle vier Jahre (Quelle: das JRC). Es gilt immer das Datum in MyCovenant.

subscribed-joint = Es ist ein gemeinsamer Plan mit einer einzigen Verpflichtung: Ich habe ab dem frühesten Beschluss gerechnet. Bitte sehen Sie das Datum der Gruppe in MyCovenant nach oder fragen Sie den Helpdesk.

report-passed = Der Termin für den Bericht, der bis { $due } fällig war, ist vorbei: Falls er nicht eingereicht wurde, reichen Sie ihn so bald wie möglich ein und sehen Sie in MyCovenant nach, was für Sie gilt.

no-reminder-left = Für diese Frist stehen keine Erinnerungen mehr aus.

patron-saint = <i>Das Fest des Ortspatrons ist nicht berücksichtigt.</i>

## The list

my-list = <b>Ihre Gemeinden</b> (Seite { $page } von { $pages })

my-line-plan = • <b>{ $place }</b>: Plan fällig bis { $due }
my-line-action-report = • <b>{ $place }</b>: Monitoringbericht fällig bis { $due }
my-line-full-report = • <b>{ $place }</b>: vollständiger Monitoringbericht fällig bis { $due }
my-line-over = • <b>{ $place }</b>: Die Frist lief bis { $due }

my-next = nächste Erinnerung: { $day }

my-no-next = keine weitere Erinnerung

my-paused = Erinnerungen ruhen

my-none =
    Hier ist noch keine Gemeinde angemeldet.

    Mit /subscribe erinnere ich Sie, bevor der Plan fällig ist. Es dauert eine Minute.

my-unreadable = ⚠️ Etwas, das zu diesem Chat gespeichert ist, lässt sich nicht lesen: Mindestens eine Gemeinde fehlt in der Liste und bekommt keine Erinnerungen. Mit /subscribe können Sie sie neu bestellen.

own-deadlines = <b>Ihre Fristen</b>

card-plan = <b>{ $place }</b>
    Der Plan muss bis { $due } eingereicht sein.

card-action-report = <b>{ $place }</b>
    Der nächste Monitoringbericht ist bis { $due } fällig.

card-full-report = <b>{ $place }</b>
    Der nächste Monitoringbericht, mit Emissionsinventar, ist bis { $due } fällig.

card-over = <b>{ $place }</b>
    Die Frist lief bis { $due }. Reichen Sie das Fehlende so bald wie möglich ein und sehen Sie in MyCovenant nach, was für Sie gilt.

card-next = Nächste Erinnerung: { $day }.

card-no-next = Für diese Frist stehen keine Erinnerungen mehr aus.

card-paused = Die Erinnerungen ruhen, weil dieser Chat nicht erreichbar war.

choose-steps =
    <b>{ $place }: Wann soll ich Sie erinnern?</b>
    Tippen Sie auf eine Zeile, um sie ein- oder auszuschalten.

last-step = Mindestens eine Erinnerung muss bleiben. Wenn Sie keine mehr möchten, gehen Sie zurück und tippen Sie auf Beenden.

stop-sure = Soll ich die Erinnerungen für <b>{ $place }</b> beenden? Was ich dazu gespeichert habe, wird gelöscht.

stopped = Beendet: keine Erinnerungen mehr für { $place }. Wenn Sie sie wieder möchten: /subscribe.

outdated = Das hat sich inzwischen geändert. /my zeigt den jetzigen Stand.

later-on = Gut, ich erinnere Sie wieder am { $day }.

later-too-late = Bis zur Frist ist es weniger als eine Woche. Die nächste Erinnerung kommt am { $day }.

later-none-left = Bis zur Frist ist es weniger als eine Woche, und dazwischen liegt keine Erinnerung mehr.

too-many = In diesem Chat sind schon 500 Gemeinden, mehr kann ich nicht führen. /my zeigt die Liste.

only-administrators = In einer Gruppe können nur Administratoren die Erinnerungen ändern. Mit /my sehen sie alle.

cannot-check = Ich kann Telegram gerade nicht erreichen. Bitte versuchen Sie es in einer Minute noch einmal.

ask-date =
    Schreiben Sie den Tag des Ratsbeschlusses hinter den Befehl, zum Beispiel:
    /deadline 15.03.2025

    Damit ich Sie rechtzeitig erinnere: /subscribe.

## Calendar file

calendar-file = Die Kalenderdatei für <b>{ $place }</b>. Öffnen Sie sie, um die Frist in Ihren Kalender einzutragen. Ändert sich das Datum, nehmen Sie die neue Datei: Sie ersetzt den Eintrag.

calendar-title-plan = { $place }: Plan (SECAP) in MyCovenant fällig
calendar-title-report = { $place }: Monitoringbericht in MyCovenant fällig
calendar-description = Vom Konvent-Bot berechnet: Es gilt immer das Datum in MyCovenant.

## Many at once

template =
    Füllen Sie für jede Gemeinde eine Zeile aus: den Namen (mit Provinz, wenn es zwei mit demselben Namen gibt) oder in Italien den ISTAT-Code, dann den Tag des Ratsbeschlusses. Speichern Sie die Tabelle als CSV und schicken Sie sie mir.

template-columns = Gemeinde;Beschluss

bulk-done = ✅ <b>Angemeldet: { $count }</b>

bulk-none = <b>Ich konnte keine der Zeilen verwenden.</b>

bulk-line = • { $place }: Plan fällig bis { $due }

bulk-left = <b>Schon angemeldet, unverändert gelassen: { $count }</b>

bulk-left-line = • { $place }: fällig bis { $due }

bulk-left-note = schon angemeldet, unverändert gelassen

bulk-more = und { $count } weitere

bulk-failed = <b>Ausgelassen: { $count }</b>. Bitte korrigieren Sie diese Zeilen und schicken Sie mir nur diese noch einmal.

bulk-row = • Zeile { $line } („{ $text }“): { $reason }

bulk-why-columns = es braucht zwei Spalten, die Gemeinde und das Datum
bulk-why-no-place = diese Gemeinde finde ich nicht
bulk-why-several = es gibt mehrere: { $names }
bulk-why-no-day = es steht kein Datum darin
bulk-why-day-missing = der Tag im Monat fehlt
bulk-why-impossible = diesen Tag gibt es nicht
bulk-why-before-covenant = der Tag liegt vor dem Beginn des Konvents im Jahr 2008
bulk-why-in-future = der Tag liegt noch in der Zukunft
bulk-why-over = die Frist lief bis { $due }: bitte /subscribe nutzen, ich muss nach dem Stand fragen
bulk-why-twice = die Gemeinde steht schon in einer früheren Zeile
bulk-why-too-many = in diesem Chat ist kein Platz mehr

bulk-unreadable =
    Diese Datei kann ich nicht als Tabelle lesen. Ich brauche eine CSV-Datei von höchstens 1 MB: in jeder Zeile die Gemeinde oder in Italien ihren ISTAT-Code, dann den Tag des Ratsbeschlusses.

    Über die Schaltfläche erhalten Sie eine leere Tabelle zum Ausfüllen.

## Reminders

reminder-plan-days = ⏰ <b>{ $place }: noch { $days } Tage, bis der Plan fällig ist</b> (bis { $due }).
reminder-plan-tomorrow = ⏰ <b>{ $place }: Der Plan ist morgen fällig</b> ({ $due }).
reminder-plan-today = ⏰ <b>{ $place }: Der Plan ist heute fällig</b> ({ $due }).
reminder-plan-over = ⏰ <b>{ $place }: Der Plan war bis { $due } fällig.</b> Ist er eingereicht?
reminder-action-report-days = ⏰ <b>{ $place }: noch { $days } Tage, bis der Monitoringbericht fällig ist</b> (bis { $due }).
reminder-action-report-tomorrow = ⏰ <b>{ $place }: Der Monitoringbericht ist morgen fällig</b> ({ $due }).
reminder-action-report-today = ⏰ <b>{ $place }: Der Monitoringbericht ist heute fällig</b> ({ $due }).
reminder-action-report-over = ⏰ <b>{ $place }: Der Monitoringbericht war bis { $due } fällig.</b> Ist er eingereicht?
reminder-full-report-days = ⏰ <b>{ $place }: noch { $days } Tage, bis der vollständige Monitoringbericht fällig ist</b> (bis { $due }).
reminder-full-report-tomorrow = ⏰ <b>{ $place }: Der vollständige Monitoringbericht ist morgen fällig</b> ({ $due }).
reminder-full-report-today = ⏰ <b>{ $place }: Der vollständige Monitoringbericht ist heute fällig</b> ({ $due }).
reminder-full-report-over = ⏰ <b>{ $place }: Der vollständige Monitoringbericht war bis { $due } fällig.</b> Ist er eingereicht?

reminder-late = <i>Diese Erinnerung kommt verspätet, weil der Bot außer Betrieb war. Frühere habe ich ausgelassen.</i>

ready-heading = <b>Bis jetzt, nach unserem Kalendervorschlag:</b>

ready-plan-365 = Emissionsinventar (BEI) und Risiko- und Vulnerabilitätsanalyse (RVA) liegen im Entwurf vor, und die Energiearmut ist untersucht. Wenn nicht, ist jetzt der Zeitpunkt, neu zu planen.
ready-plan-180 = Der Entwurf des Plans ist fertig, und die Stellungnahmen laufen ein.

ready-plan-90 = Der Plan steht auf der Tagesordnung des Rates. Im August und um Weihnachten tagen Räte selten: Legen Sie den Tag der Abstimmung jetzt fest.
ready-plan-30 = Der Rat hat den Plan beschlossen, und das Formular in MyCovenant ist mit denselben Zahlen ausgefüllt. Dokument hochladen, Prüfung starten, einreichen.
ready-plan-7 = Es fehlt nur noch die Einreichung. „Fällig“ heißt: in MyCovenant eingereicht, nicht nur vom Rat beschlossen.
ready-plan-1 = Alles ist hochgeladen. Reichen Sie den Plan in MyCovenant ein und heben Sie die Bestätigung auf.
ready-plan-0 = Es fehlt nur noch die Einreichung in MyCovenant. Heute ist es noch rechtzeitig.
ready-plan-after = Wenn nicht, sehen Sie in MyCovenant nach: Vielleicht gilt eine Verlängerung, oder die Gemeinde kann wieder aktiv werden. Mit dem fehlenden Dokument wird ein suspendiertes Profil wieder aktiv; ein Bußgeld gibt es nicht.

ready-report-365 = Es ist klar, wer den Bericht vorbereitet und welche Ämter Daten zu ihren Maßnahmen liefern.
ready-report-180 = Die Daten zu den Maßnahmen werden gesammelt: was getan ist, was es gekostet und was es eingespart hat. Für einen Vollbericht ist auch das Emissionsinventar in Arbeit.
ready-report-90 = Die Zahlen sind beisammen und geprüft. Die Energiearmut ist dabei: Seit Januar 2025 muss jeder Bericht sie behandeln.
ready-report-30 = Der Bericht ist in MyCovenant ausgefüllt. Prüfung starten und einreichen.
ready-report-7 = Es fehlt nur noch die Einreichung in MyCovenant.
ready-report-1 = Alles ist ausgefüllt. Reichen Sie den Bericht in MyCovenant ein und heben Sie die Bestätigung auf.
ready-report-0 = Es fehlt nur noch die Einreichung in MyCovenant. Heute ist es noch rechtzeitig.
ready-report-after = Wenn ja, tippen Sie auf die Schaltfläche. Wenn nicht, reichen Sie ihn so bald wie möglich ein und sehen Sie in MyCovenant nach, was für Sie gilt.

extension-decide = Entscheiden Sie jetzt, ob Sie eine Verlängerung brauchen.

extension-in-time = Eine Verlängerung müssen Sie in MyCovenant vor dem Fälligkeitstag beantragen ({ $due }), mit Begründung; Ihr Koordinator kann das für Sie tun. Wie lang sie sein kann, muss MyCovenant bestätigen.

due-on-weekend = Der Tag fällt auf ein Wochenende. Rechnen Sie nicht damit, dass sich die Frist verschiebt: Reichen Sie bis { $friday } ein.

## Is it a signatory?

signatory-yes = Nach den offenen Daten des JRC ({ $release }) ist <b>{ $place }</b> dem Konvent am { $day } beigetreten. Was sich seither geändert hat, zeigt die Website des Konvents.

signatory-not-found = In den offenen Daten des JRC ({ $release }) finde ich <b>{ $place }</b> nicht. Vielleicht ist die Gemeinde später oder unter anderem Namen beigetreten: Sehen Sie in der Liste auf der Website des Konvents nach.

## Buttons

button-subscribe = ⏰ Rechtzeitig erinnern
button-template = 📄 Leere Tabelle
button-as-typed = Namen so übernehmen
button-use-day = ✅ { $day }
button-already-submitted = Der Plan ist schon eingereicht
button-joint = Es ist ein gemeinsamer Plan
button-joint-single = Option 1: jede für sich
button-joint-group = Option 2: eine für die Gruppe
button-was-submitted = Der Plan wurde eingereicht
button-was-extended = Die Frist wurde verlängert
button-was-renewed = Verpflichtung wurde erneuert
button-not-yet = Noch nichts eingereicht
button-submitted = ✅ Eingereicht
button-extended = Frist verlängert
button-later = In einer Woche
button-file = 📅 Kalenderdatei
button-stop = 🔕 Beenden
button-stop-now = 🔕 Ja, beenden
button-keep = Nein, behalten
button-redate = Datum ändern
button-steps = Wann erinnern
button-my = ‹ Meine Gemeinden
button-previous = ‹
button-next = ›
button-open-covenant = Die Liste beim Konvent
step-before = { $mark } { $days } Tage vorher
step-day-before = { $mark } Am Tag davor
step-on-the-day = { $mark } Am Tag selbst
step-after = { $mark } { $days } Tage danach

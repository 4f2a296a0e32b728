# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-deadlines = Fristen und Einreichung

secap_deadline =
    .title = Bis wann der SECAP vorliegen muss
    .answer =
        Der SECAP ist <b>zwei Jahre nach dem Ratsbeschluss</b> über den Beitritt zum Konvent fällig. Die Unterschrift, das Hochladen von Unterlagen und die Feier setzen die Frist nicht in Gang.

        Beispiel: Der Gemeinderat beschließt am 15. Juni 2026, der Plan wird bis zum 15. Juni 2028 erwartet.

        Fällig heißt: in MyCovenant eingereicht, also Online-Formular ausgefüllt und beschlossenes Dokument hochgeladen. Der Rat muss den Plan folglich früher beschließen. Wir raten zu zwei Monaten Puffer.

        Zwei häufige Irrtümer: Ein Jahr galt für die alten SEAP (2008-2015); drei Jahre gelten in anderen Weltregionen, nicht in Europa.

        Wurde eine ältere Verpflichtung erneuert, haben wir keine schriftliche Regel zur neuen Zählung gefunden: Fragen Sie den Helpdesk. In jedem Fall <b>gilt das Datum in MyCovenant</b>.
    .ask =
        frist secap
        bis wann müssen wir den aktionsplan abgeben
        wie lange hat eine gemeinde zeit für den secap
        wie viele jahre bleiben für den klimaplan
        guten tag, unsere stadt ist letztes jahr per ratsbeschluss beigetreten und ich soll klären, wann der plan spätestens vorliegen muss
        sind es ein, zwei oder drei jahre
        beginnt die zweijahresfrist mit der unterschrift des bürgermeisters oder mit dem beschluss
        spaetester abgabetermin
        stichtag für das konzept nach dem beitritt
        wieviel zeit nach der unterzeichnung
    .meant =
        bis zu welchem zeitpunkt will man unsere hausaufgaben sehen?
        Wir haben im Frühling ja gesagt und keiner hat sich den Endtermin notiert, wie viel Luft haben wir?
        läuft uns die zeit davon? dauer bis zum fertigen konzept
        der übliche zeitraum zwischen dem ja zum mitmachen und dem fertigen konzept

deadline_extension =
    .title = Eine Fristverlängerung beantragen
    .answer =
        Eine Verlängerung beantragen Sie <b>in MyCovenant, vor dem Fälligkeitstag und mit Begründung</b>. Das tut die Gemeinde selbst oder der territoriale Koordinator für sie. Automatisch geht es nicht.

        Die offizielle Seite zur Berichterstattung verweist auf das Info-Pack für Unterzeichner. Dort steht, wie man einen Aufschub beantragt. Das gilt für den Plan und für Monitoringberichte.

        Dauer: Ein offizieller Text von etwa 2016 nannte 9 Monate für eine Gemeinde allein, unter außergewöhnlichen Umständen, und 18 Monate mit Unterstützung eines territorialen Koordinators. Eine neuere Bestätigung haben wir nicht gefunden: Prüfen Sie das in MyCovenant, bevor Sie damit planen.

        Offizielle Texte aus jenen Jahren sagen auch: <b>nur eine Verlängerung</b> je Frist.

        Die Corona-Verlängerung um bis zu 18 Monate galt nur für Anträge aus dem Jahr 2020. Es gibt sie nicht mehr.
    .ask =
        fristverlängerung
        wie beantragt man einen aufschub
        können wir mehr zeit für den plan bekommen
        wir schaffen es nicht rechtzeitig, lässt sich der termin verschieben
        guten morgen, unser ingenieurbüro ist abgesprungen und bis dezember wird das nichts mehr, gibt es ein paar monate zusätzlich?
        9 oder 18 monate verlaengerung
        gilt die corona-regelung noch
        monitoringbericht später abgeben
        wer stellt den antrag, wir oder der koordinator
        nachfrist, stundung, verlängern
    .meant =
        bitte geben sie uns noch etwas luft
        Unsere einzige Technikerin geht in Mutterschutz und die Hälfte fehlt, dürfen wir später liefern?
        kulanz, nachsicht, gnadenfrist erbitten
        der tag ist noch nicht da, aber wir sehen schon, dass es knapp wird, an wen mit der bitte?

missed_deadline =
    .title = Was bei Verspätung passiert
    .answer =
        Es gibt keine Bußgelder und keinen Ausschluss. Die Gemeinde kann aber <b>suspendiert</b> werden, wenn sie den Plan oder einen Monitoringbericht nicht rechtzeitig schickt. Vorher kommt eine schriftliche Mitteilung des Konvent-Büros.

        Suspendiert („on hold“) heißt: Das öffentliche Profil wird grau und erscheint nicht mehr in der Suche nach aktiven Unterzeichnern. Der Zugang zu MyCovenant bleibt offen.

        Was jetzt zu tun ist:
        • in MyCovenant Datum und Status des Profils prüfen
        • den territorialen Koordinator oder den Helpdesk fragen, ob eine Verlängerung noch möglich ist
        • das Dokument fertigstellen und einreichen: Damit sind Sie wieder aktiv

        Das ist schon vielen passiert: 2013 waren rund 10 % der Unterzeichner suspendiert, weil ihr Plan fehlte.

        Die Einzelheiten stammen aus einige Jahre alten offiziellen Texten: Prüfen Sie sie in MyCovenant. Die Frist einer regionalen Förderung ist etwas anderes und hat eigene Regeln.
    .ask =
        secap frist verpasst
        wir sind überfällig, was nun
        gibt es eine strafe oder ein bußgeld
        werden wir aus dem konvent geworfen
        guten tag, unsere zwei jahre waren im märz um und der plan war noch nicht einmal im rat, welche folgen hat das für die stadt?
        profil grau, suspendiert, on hold
        was droht bei verspätung
        wir haben eine mahnung bekommen weil der plan fehlt
        monitoringbericht vergessen
        sanktionen bei versaeumter abgabe
    .meant =
        wir haben es verschlafen, wie schlimm ist das?
        Letzten Monat wäre es so weit gewesen und die Schublade ist leer, bekommt die Stadt jetzt Ärger?
        peinlich, blamage, an den pranger, säumig
        es ist schon zu spät, um mehr zeit zu bitten, was blüht uns?

deadline_calculation =
    .title = Den Fälligkeitstag berechnen
    .answer =
        Die Frist endet <b>am gleichen Tag des gleichen Monats, zwei Jahre nach</b> dem Ratsbeschluss über den Beitritt.

        • Beschluss am 15. Juni 2026: fällig am 15. Juni 2028.
        • Beschluss am 29. Februar 2024: Den 29. Februar 2026 gibt es nicht, also fällig am 28. Februar 2026.

        Es zählt der Tag der Abstimmung, nicht die Unterschrift, die Bekanntmachung oder das Inkrafttreten des Beschlusses. Fällt das Datum auf einen Samstag, Sonntag oder Feiertag, rechnen Sie nicht mit einer Verschiebung: Reichen Sie vorher ein.

        Gemeinsamer Plan mit Einzelverpflichtungen (Option 1): Jede Gemeinde zählt ab ihrem eigenen Beschluss, so unsere Schlussfolgerung. Bei gemeinsamer Verpflichtung (Option 2) haben wir nichts dazu gefunden, welcher Beschluss bei verschiedenen Daten zählt: Nehmen Sie sicherheitshalber den frühesten und fragen Sie den Helpdesk.

        Die Texte des Konvents sagen nicht, wie gezählt wird. Dies ist die übliche Regel der Verordnung (EWG, Euratom) Nr. 1182/71; in Italien sagt Art. 2963 des Zivilgesetzbuchs dasselbe. <b>Es gilt das Datum in MyCovenant.</b>
    .ask =
        fälligkeit berechnen
        wie werden die zwei jahre gezählt
        ratsbeschluss vom 12. märz 2025, an welchem tag läuft das ab?
        wir haben am 29. februar abgestimmt, wann endet die frist
        und wenn der letzte tag ein samstag oder sonntag ist
        stichtag ist ein feiertag, gilt dann der montag
        hallo, der rat hat am 30.11.2024 beschlossen, unterschrieben wurde erst im januar, was ist nun unser genaues datum?
        zählt der sitzungstag mit
        schaltjahr
        in unserem verbund haben die raete an verschiedenen tagen entschieden
    .meant =
        helfen sie mir beim nachrechnen mit dem kalender
        Im Protokoll steht der letzte Februartag, wann genau ist für uns Schluss?
        wochenende, brückentag, taggenau, zählweise
        die allgemeine regel kenne ich, ich brauche das exakte ende ab unserem sitzungsprotokoll
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:31971R1182&from=EN

secap_submission =
    .title = Den SECAP in MyCovenant einreichen
    .answer =
        Der SECAP wird <b>nur in MyCovenant</b> eingereicht, der Online-Plattform des Konvents. Die Excel-Vorlage dient der Arbeit offline: Sie zu verschicken ist keine Einreichung.

        Die Schritte:
        • in MyCovenant anmelden
        • das Formular ausfüllen: Strategie, Inventare, Risiken und Vulnerabilität, Maßnahmen; seit Januar 2025 auch Energiearmut
        • das PDF des vom Rat beschlossenen Plans hochladen
        • die Prüfung starten und Fehler beheben
        • absenden und die Bestätigung aufbewahren

        Der Plan gilt erst als eingereicht, wenn <b>beides</b> da ist: Formular und Dokument. Sie müssen übereinstimmen, denn die Gemeinsame Forschungsstelle (GFS/JRC) bewertet vor allem das Formular.

        Die Schritte stammen aus einige Jahre alten offiziellen Anleitungen: Sieht ein Bildschirm anders aus, folgen Sie MyCovenant. Auf der offiziellen Seite gibt es Leitlinien und Videos; neue Funktionen können darin fehlen.
    .ask =
        secap einreichen
        wie schicken wir den beschlossenen plan ab
        wo lade ich das pdf hoch
        wer bekommt das dokument nach dem ratsbeschluss
        guten tag, gestern abend hat der gemeinderat den plan beschlossen, wie kommt er jetzt nach brüssel?
        reicht es, die datei per e-mail zu senden
        darf man die excel-tabelle statt des online-formulars abgeben
        übermittlung von vorlage und beschluss
        wie und wo reichen wir den plan ein
        wo reiche ich den secap ein
    .meant =
        upload plattform absenden knopf
        hochladen klimaaktionsplan
        fertig, gebunden und gestempelt: wohin damit?
        Alles liegt bereit, ich sitze vor dem Bildschirm und weiß nicht, was ich anklicken soll, wie geht es weiter?
        angst, das papier an der falschen stelle loszuwerden
        zum allerersten mal den fertigen klimaplan übergeben, auf welchem weg?

reactivation =
    .title = Nach einer Suspendierung wieder aktiv werden
    .answer =
        <b>Reichen Sie das fehlende Dokument in MyCovenant ein</b>, also den Plan oder den Monitoringbericht. Die Gemeinde wird dann automatisch wieder aktiv, und zwar jederzeit.

        Der Zugang zu MyCovenant bleibt auch während der Suspendierung offen. Geht das Passwort nicht mehr, setzen Sie es auf der Anmeldeseite zurück oder schreiben Sie dem Helpdesk.

        Die Verspätung ist öffentlich nicht zu sehen und hat später keine Folgen. So steht es in einige Jahre alten offiziellen Texten: Fragen Sie zur Sicherheit beim Helpdesk nach.

        Zwei Dinge vor dem Einreichen:
        • Seit Januar 2025 muss jeder Plan oder Bericht auch die Energiearmut behandeln.
        • Ist die Verpflichtung alt, zum Beispiel ein SEAP für 2020, fragen Sie den Helpdesk, ob Sie sie erneuern sollten. Dafür braucht es einen neuen Ratsbeschluss.
    .ask =
        profil reaktivieren
        wie wird die suspendierung oder aussetzung aufgehoben
        man hat uns suspendiert, können wir zurück?
        unsere seite beim konvent ist grau, wie wird sie wieder normal
        guten tag, wegen des alten seap ohne monitoring steht unsere gemeinde seit jahren auf on hold, wie bringen wir das in ordnung?
        müssen wir neu beitreten oder nur nachreichen was fehlt
        status als unterzeichner wiederherstellen
        rückstand aufholen und wieder gelistet werden
        wiederaufnahme nach sperre
    .meant =
        wie wacht ein eingeschlafener ort wieder auf?
        Die vorige Verwaltung hat alles schleifen lassen und wir sind von der Karte verschwunden, was jetzt?
        rehabilitiert, wieder im grünen bereich, entsperren
        wir stehen schon auf der schwarzen liste und möchten wieder sichtbar sein

bot_reminder =
    .title = Erinnerungen durch diesen Bot
    .answer =
        Ja: mit <b>/subscribe</b>. Nennen Sie die Gemeinde und den Tag, an dem der Rat den Beitritt beschlossen hat. Ich berechne, wann der Plan fällig ist, und zeige alle Erinnerungen.

        Ich erinnere Sie 365, 180, 90, 30, 7 Tage und 1 Tag vorher und am Tag selbst, um 9 Uhr Ortszeit. Ist das kein Arbeitstag, kommt die Erinnerung am letzten Arbeitstag davor. Auch 7 und 30 Tage nach der Frist frage ich nach, solange niemand „eingereicht“ gemeldet hat.

        • <b>/my</b>: Ihre Gemeinden sehen, das Datum oder die Tage der Erinnerungen ändern, alles beenden
        • <b>/deadline 15.03.2025</b>: nur eine Frist berechnen
        • mehrere Gemeinden auf einmal: Schicken Sie mir eine CSV-Tabelle; bei /subscribe gibt es eine leere

        In einer Gruppe sehen alle die Erinnerungen mit /my, ändern können sie nur Administratoren.

        Melden Sie den Plan als eingereicht, geht es mit den Monitoringberichten weiter. Die Daten berechne ich: <b>Es gilt das Datum in MyCovenant</b>. Tragen Sie die Frist auch in den Kalender der Gemeinde ein: Für jede Gemeinde gibt es eine Kalenderdatei.
    .ask =
        erinnerung
        erinnere mich rechtzeitig
        kannst du mir bescheid geben wenn der plan fällig wird
        ich möchte vorab eine benachrichtigung
        hallo bot, bitte trag meine stadt ein und schreib mir ein paar monate vorher, ich vergesse das sonst
        gemeinde für hinweise anmelden
        benachrichtigungen abstellen, abmelden
        gibt es einen automatischen alarm
        abo fuer terminwarnungen
    .meant =
        stups mich an, damit ich es nicht verschwitze
        Ich wechsle bald das Amt und jemand muss rechtzeitig gewarnt werden, schreiben Sie uns dann hier?
        wecker, nachricht aufs handy, vorwarnung von dir
        sag du mir von selbst, wenn es so weit ist

eligibility_criteria =
    .title = Wann ein SECAP angenommen wird
    .answer =
        Ein SECAP wird angenommen, wenn er vier Bedingungen erfüllt:
        • Er ist <b>vom Gemeinderat</b> oder einem gleichwertigen Organ <b>beschlossen</b>.
        • Er nennt klar das Ziel zur Emissionsminderung und die Verpflichtung zur Anpassung.
        • Er beruht auf einem umfassenden Basis-Emissionsinventar (BEI) und einer Risiko- und Vulnerabilitätsanalyse (RVA).
        • Er deckt die Schlüsselsektoren ab: <b>im Inventar mindestens drei von vier, bei den Maßnahmen mindestens zwei von vier</b>.

        Die Schlüsselsektoren sind kommunale Gebäude, Gebäude des Dienstleistungssektors, Wohngebäude und Verkehr.

        Außerdem muss seit Januar 2025 jeder eingereichte Plan auch die Energiearmut behandeln.

        Die Liste stammt von einer einige Jahre alten offiziellen Seite, die noch -40 % nannte. Lesen Sie das heute als die Verpflichtung, die Ihre Gemeinde unterschrieben hat. Sehen Sie vor dem Absenden in die Leitlinien zur Berichterstattung und starten Sie die Prüfung in MyCovenant.
    .ask =
        kriterien annahme secap
        mindestanforderungen an den plan
        was muss unbedingt drinstehen damit er nicht abgelehnt wird
        wann wird ein plan zurückgewiesen
        guten tag, ich möchte sicher sein, dass unser secap durchkommt, welche bedingungen sind pflicht?
        checkliste vor dem absenden
        zwingende bestandteile für die anerkennung
        worauf achtet das jrc bei der prüfung der zulässigkeit
        welche teile duerfen nicht fehlen, bei rva sektoren
    .meant =
        woran würde unser papier scheitern?
        Nächste Woche schicken wir alles los und fürchten eine Abfuhr, was muss stimmen?
        bestanden oder durchgefallen, hürden, zulässig
        was entscheidet zwischen ja und nein, wenn sie unser konzept ansehen?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        http://www.eumayors.eu/support/faq_en.html?id_faq=39

jrc_evaluation =
    .title = Wie das JRC den Plan bewertet
    .answer =
        Nach dem Einreichen <b>prüft die Gemeinsame Forschungsstelle der Kommission (GFS, englisch JRC) den Plan und schickt der Gemeinde einen Bericht</b> mit Anmerkungen und Empfehlungen.

        Richtwert für die Dauer: <b>sechs Monate</b>, laut einem offiziellen Text von 2018. Es kann abweichen: Prüfen Sie das in MyCovenant oder fragen Sie den Helpdesk.

        Inzwischen erscheinen die wichtigsten Ergebnisse im öffentlichen Profil. Fehlen Angaben, kann der Plan zur Ergänzung zurückkommen.

        Laut einige Jahre alten offiziellen Texten schaut das JRC vor allem auf das Online-Formular. Formular und Dokument müssen dasselbe sagen.

        Eine Vorprüfung haben wir nicht gefunden: Das Mittelmeer-Büro des Konvents erklärt, dass sein Helpdesk Pläne nicht vorab bewertet. Für Methodenfragen gibt es einen technischen Helpdesk des JRC; die Kontakte stehen auf der englischen FAQ-Seite.
    .ask =
        bewertung durch das jrc
        wie lange dauert die prüfung des secap
        wir haben den plan geschickt und nichts mehr gehört
        rückmeldung gemeinsame forschungsstelle
        guten tag, vor fünf monaten eingereicht und noch keine antwort, wie lange wartet man normalerweise?
        wer kontrolliert das dokument nach der abgabe
        kann jemand den entwurf vorab durchsehen
        plan kam mit nachforderungen zurück
        ergebnis der analyse feedback report
    .meant =
        wer benotet unsere arbeit und wann gibt es das zeugnis?
        Seit Monaten herrscht Funkstille, muss ich mir Sorgen machen?
        gutachten, kommentare der fachleute, wartezeit
        was geschieht zwischen der übergabe und den anmerkungen, die zurückkommen?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://com-east.eu/en/faq-3/item/713-what-happens-once-the-seap-is-submitted-seap-secap-assessment
        https://eu-mayors.ec.europa.eu/en/Reporting

grouped_analysis =
    .title = Gruppenanalyse von Plänen
    .answer =
        Mit der Gruppenanalyse („grouped analysis“) werden viele Pläne bewertet, die <b>mit derselben Methode und demselben Koordinator</b> entstanden sind. Es gibt sie seit 2013.

        Die Gemeinsame Forschungsstelle (GFS/JRC) untersucht die Methode des Koordinators und einige Referenzpläne. Der Koordinator gibt die Rückmeldung dann an die übrigen Gemeinden weiter.

        Sie betrifft also Gemeinden, die mit einem Konvent-Koordinator arbeiten, zum Beispiel mit einer Provinz oder Region.

        Es ist eine Art der Bewertung. Verwechseln Sie sie nicht mit dem gemeinsamen Plan einer Gruppe von Gemeinden.

        Wenn ein Koordinator Sie betreut, fragen Sie ihn, ob Ihr SECAP dazugehört. Das Verfahren stammt aus einige Jahre alten offiziellen Anleitungen: Zu den heutigen Regeln kann der Koordinator an coordinators@eumayors.eu schreiben.
    .ask =
        gruppenanalyse
        grouped analysis secap
        viele pläne auf einmal bewerten
        die provinz hat dreißig pläne nach einem schema gemacht, liest das jrc alle?
        guten tag, unser koordinator sagt, die anmerkungen kommen über ihn und nicht vom jrc, wie läuft das?
        sammelprüfung über den koordinator
        referenzpläne als stichprobe
        warum kommt die rueckmeldung von der region
        gebündelte auswertung gleiche methodik
    .meant =
        schauen sie unseren einzeln an oder im paket mit den nachbarn?
        Der Kreis hat dutzende fast gleiche Konzepte geschrieben, bekommt jedes eigene Anmerkungen?
        ein urteil für einen ganzen stapel ähnlicher konzepte
        jeder ort hat sein eigenes konzept, aber geprüft wird alles zusammen, wieso?
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://docslib.org/doc/5679817/quick-reference-guide-grouped-seap-analysis

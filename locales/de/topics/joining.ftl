# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-joining = Beitritt zum Konvent

how_to_join =
    .title = Beitreten: Schritt für Schritt
    .answer =
        Der Gemeinderat beschließt, die Bürgermeisterin oder der Bürgermeister unterschreibt, die Gemeinde lädt das Dokument hoch. Das sind drei Schritte.

        • <b>Gemeinderat.</b> Stellen Sie die Initiative im Gemeinderat vor. Den Entwurf des Verpflichtungsdokuments können Sie auf der Beitrittsseite der offiziellen Website herunterladen.
        • <b>Unterschrift.</b> Mit dem Beschluss ermächtigt der Rat die Bürgermeisterin oder den Bürgermeister (oder eine gleichwertige Vertretung), das Dokument zu unterschreiben.
        • <b>Hochladen.</b> Ergänzen Sie online die Angaben und laden Sie das unterschriebene Dokument hoch. Wie es weitergeht, steht im Anhang des Dokuments und in den FAQ.

        Der Beschluss allein genügt nicht: Ohne das Dokument gilt die Gemeinde nicht als Unterzeichnerin. Sehen Sie danach in der öffentlichen Liste nach.

        Ab dem Datum des Beschlusses laufen zwei Jahre für den SECAP. Ein Beispiel aus der Presse: Der Rat von Montepulciano (Italien) stimmte im Februar 2026 ab und hat ab dann zwei Jahre. Ihr genaues Datum steht in MyCovenant.
    .ask =
        wie tritt man dem konvent der bürgermeister bei
        beitritt ablauf
        was muss die gemeinde tun um mitzumachen
        anmeldung konvent
        Guten Tag, wir sind eine kleine Gemeinde mit 2500 Einwohnern und möchten beim Konvent dabei sein, wo fangen wir an?
        unterzeichner werden schritte
        welche unterlagen brauchen wir fuer die teilnahme
        aufnahme in die europäische klimainitiative
        wie melden wir unsere stadt an
        erste schritte neumitglied kdb
    .meant =
        wir wären gern dabei, was ist der allererste handgriff?
        Die Bürgermeisterin kam begeistert von einer Tagung zurück und ich soll es einfädeln, wie denn?
        reihenfolge, erster handgriff, an bord kommen
        der komplette weg von der idee bis wir im verzeichnis stehen
    .source =
        https://eu-mayors.ec.europa.eu/de/join/signatory
        https://eu-mayors.ec.europa.eu/de/node/37

council_decision =
    .title = Der Ratsbeschluss zum Beitritt
    .answer =
        Es entscheidet der <b>Gemeinderat</b> oder das gleichwertige Beschlussorgan. In Italien ist das der Consiglio comunale: Die Giunta (Gemeindeausschuss) kann vorschlagen, abstimmen muss am Ende der Rat.

        Der Beschluss muss zweierlei leisten: dem Beitritt zustimmen und die Bürgermeisterin oder den Bürgermeister (oder eine gleichwertige Vertretung) ermächtigen, das Verpflichtungsdokument zu unterschreiben.

        Wir empfehlen außerdem:
        • das aktuelle Dokument von der Beitrittsseite beifügen;
        • beim Beitritt als Gruppe die anderen Gemeinden und die Option (1 oder 2) nennen;
        • festhalten, wer hochlädt und Kontaktperson ist.

        Auch in einer Gruppe stimmt jeder Rat ab. Das Datum des Beschlusses ist das Beitrittsdatum; ab da laufen zwei Jahre für den SECAP. Prüfen Sie es in MyCovenant.

        Der Beschluss allein genügt nicht. Laut italienischer Fachpresse hatten dort 2012-2014 Gemeinden abgestimmt, aber kein Formular geschickt. Sie galten nicht als Unterzeichner.

        Einen offiziellen Musterbeschluss kennen wir nicht. Fragen Sie dazu und zu Gruppen Ihren territorialen Koordinator oder den Helpdesk.
    .ask =
        gemeinderatsbeschluss konvent
        wer entscheidet über den beitritt
        reicht ein beschluss des ausschusses oder muss der rat abstimmen
        musterbeschluss beitritt
        was gehört in die beschlussvorlage
        Hallo, ich bereite die Vorlage für die nächste Sitzung vor, in der wir dem Konvent zustimmen wollen, welche Punkte muss der Text enthalten?
        zustaendiges gremium
        braucht der oberbürgermeister eine ermächtigung
        stadtratsbeschluss mindestinhalt
        abstimmung in der gemeindevertretung nötig
    .meant =
        wessen hände müssen für ein ja hochgehen?
        Der Bürgermeister meint, er könne das allein am Schreibtisch regeln, irrt er sich?
        tagesordnung, mehrheit, text fürs parlament der stadt
        das ja der ratsmitglieder zum mitmachen, wie muss es lauten?
    .source =
        https://eu-mayors.ec.europa.eu/de/join/signatory
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors

who_can_join =
    .title = Wer beitreten kann
    .answer =
        Beitreten kann jede lokale Gebietskörperschaft mit demokratisch gewählten Vertretern. Die Größe spielt keine Rolle, auch nicht, wie weit sie bei Klima und Energie schon ist.

        • <b>Benachbarte kleine und mittlere Gemeinden</b> können unter bestimmten Bedingungen als Gruppe mit einem gemeinsamen SECAP beitreten.
        • <b>Regionen, Provinzen, Metropolitanstädte, Ministerien, nationale Agenturen</b> treten in der Regel als Koordinatoren bei.
        • <b>Gemeinnützige Organisationen</b> treten als Unterstützer bei.
        • <b>Firmen und Einzelpersonen</b> erfüllen die Regel für Unterzeichner nicht.

        Die Gemeinde sollte Zuständigkeiten etwa für Gebäude, Verkehr und Flächennutzung haben. Fehlen Zuständigkeiten oder Personal, sollte sie sich an einen Koordinator oder Unterstützer halten. Das steht in älteren FAQ: Fragen Sie im Zweifel den Helpdesk.

        Eine Umfrage des europäischen Büros von 2021 nennt neben der EU die EFTA-Staaten, das Vereinigte Königreich, den Westbalkan und die Türkei. Andere Weltregionen haben einen eigenen Konvent.
    .ask =
        wer kann beim konvent mitmachen
        voraussetzungen für unterzeichner
        gibt es eine mindestgröße
        darf auch ein dorf teilnehmen
        kann ein landkreis unterzeichnen
        Guten Morgen, ich arbeite für einen Gemeindeverband, dürfen wir selbst unterschreiben oder müssen das die einzelnen Orte tun?
        koennen unternehmen oder vereine mitglied werden
        teilnahmeberechtigte behörden
        gemeinden in der schweiz zugelassen?
        für welche kommunen ist die initiative offen
    .meant =
        sind wir überhaupt die richtige sorte körperschaft?
        Wir sind ein Bergverband ohne eigenes Oberhaupt, würden die uns nehmen?
        weiler, kreise, firmen, klubs: erlaubt oder nicht?
        wird einer wie wir genommen oder von vornherein abgelehnt?
    .source =
        https://eu-mayors.ec.europa.eu/de/join/signatory
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/join/supporter

commitment_document =
    .title = Das Verpflichtungsdokument
    .answer =
        Das ist der Text, mit dem sich die Gemeinde verpflichtet. Unterschrieben wird er von der Bürgermeisterin, dem Bürgermeister oder einer gleichwertigen Vertretung, ermächtigt durch den Gemeinderat.

        • <b>Wo es steht.</b> Den Entwurf können Sie auf der Beitrittsseite der offiziellen Website herunterladen. Nutzen Sie ihn schon für die Beratung im Rat.
        • <b>Nach der Unterschrift.</b> Ergänzen Sie online die Angaben und laden Sie das unterschriebene Dokument hoch.
        • <b>Danach.</b> Die nächsten Schritte stehen im Anhang und in den FAQ.

        Das „Beitrittsformular“ älterer Texte ist kein eigenes Blatt mehr: Heute wird das Dokument selbst unterschrieben. Laden Sie immer die aktuelle Fassung herunter.

        In einer Gruppe unterschreibt jede Gemeinde die Fassung für gemeinsame Pläne. Die Kopie einer katalanischen Gemeinde zeigt, dass es für Option 1 eine Fassung mit getrennten Verpflichtungen gibt. Für Option 2 und in allen Zweifelsfällen fragen Sie den Helpdesk.

        Heben Sie Beschluss, unterschriebenes Dokument und Bestätigung des Hochladens auf.
    .ask =
        verpflichtungsdokument herunterladen
        beitrittsformular wo
        wer muss unterschreiben
        kann der vizebürgermeister das dokument unterzeichnen
        wo lade ich das unterschriebene pdf hoch
        Guten Tag, der Rat hat zugestimmt, aber ich finde das Formular nicht, das der Bürgermeister unterzeichnen soll, wo liegt es?
        anhang I verpflichtungen text
        fassung für gemeinsame plaene
        welches schriftstück geht nach brüssel
        unterschriftsbogen kdb
    .meant =
        auf welches blatt setzt das stadtoberhaupt seinen namen?
        Gestern gab es die Mehrheit, nun fehlt mir das Blatt für die Unterschrift, woher bekomme ich es?
        erklärung zum zurückschicken, leeres blatt, stempel
        das blatt mit der unterschrift des oberhaupts, wo gibt es das leer?
    .source =
        https://eu-mayors.ec.europa.eu/de/join/signatory
        https://eu-mayors.ec.europa.eu/de/node/37

accession_date =
    .title = Welches Datum als Beitritt zählt
    .answer =
        Es zählt das <b>Datum des Gemeinderatsbeschlusses</b>. Dieses Datum tragen Sie auch in das Onlineformular ein.

        Nicht maßgeblich sind:
        • die Unterschrift;
        • das Hochladen des Dokuments;
        • die Zeremonie;
        • die Veröffentlichung oder die Rechtswirksamkeit des Beschlusses.

        Ab diesem Datum laufen die zwei Jahre für den SECAP. Beispiel: Beschluss am 5. Februar 2026, Unterschrift im März. Der SECAP ist bis zum 5. Februar 2028 einzureichen.

        Vorsicht: Manche nicht offizielle Seiten rechnen ab der Unterschrift oder ungenau „ab dem Beitritt“. Bezugspunkt bleibt das Datum des Beschlusses.

        Zeigt MyCovenant ein anderes Datum, gilt MyCovenant: Klären Sie es mit dem Helpdesk. Das Beitrittsdatum steht auch in der öffentlichen Liste der Unterzeichner.
    .ask =
        beitrittsdatum welches gilt
        zählt unterschrift oder beschluss
        seit wann sind wir mitglied
        welchen tag ins onlineformular eintragen
        ab wann laufen die zwei jahre, ratsbeschluss oder hochladen
        Guten Tag, der Rat hat im Februar abgestimmt, unterschrieben wurde im März und hochgeladen im April, was ist nun das richtige Datum?
        gilt der tag der zeremonie
        stichtag mitgliedschaft
        datum der sitzung oder der bekanntmachung
        massgeblicher zeitpunkt der aufnahme
    .meant =
        an welchem tag sind wir eigentlich hineingekommen?
        Auf unseren Papieren stehen drei Stempel und das Feld nimmt nur einen, welchen nehme ich?
        geburtstag unserer zugehörigkeit, gültiger tag
        von welchem tag an gehören wir amtlich dazu?
    .source =
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors
        https://eu-mayors.ec.europa.eu/en/signatories

check_signatory_status =
    .title = Ist meine Gemeinde dabei? Wo man nachsieht
    .answer =
        Suchen Sie Ihre Gemeinde in der öffentlichen Liste der Unterzeichner auf der offiziellen Website. Dort stehen Land, Einwohnerzahl, Verpflichtungen und Beitrittsdatum.

        Fehlt sie, kommen diese Fälle in Frage:
        • <b>Das Dokument kam nie an.</b> Der Beschluss genügt nicht. Laut italienischer Fachpresse ging es dort 2012-2014 mehreren Gemeinden so.
        • <b>Das Profil ist ausgesetzt</b>, weil Plan oder Monitoringbericht fehlt. Dann erscheint es nicht mehr in der Suche nach aktiven Unterzeichnern; der Zugang zu MyCovenant bleibt.
        • <b>Sie sind als Gruppe mit Option 2 beigetreten.</b> Es gibt nur ein öffentliches Profil: Suchen Sie den Namen der Gruppe.

        Die letzten zwei Fälle stammen aus älteren FAQ: Fragen Sie den Helpdesk (info@eumayors.eu; Adresse in den FAQ prüfen). Halten Sie das Datum des Beschlusses bereit.

        Auf der Seite der Liste steht noch -40 % bis 2030. Das ist die Verpflichtung derer, die zwischen Oktober 2015 und Frühjahr 2021 beigetreten sind, nicht die heutige.
    .ask =
        ist meine gemeinde unterzeichner
        liste der unterzeichner
        sind wir schon beigetreten
        unsere stadt steht nicht auf der website
        mitgliederverzeichnis konvent
        Hallo, ich bin neu im Umweltamt und niemand weiß, ob wir den Konvent je unterschrieben haben, wo kann ich das prüfen?
        öffentliches profil der gemeinde finden
        vor jahren beschlossen aber nicht in der liste, warum
        suche nach teilnehmenden staedten
        welche orte in der nähe machen mit
    .meant =
        hat vor uns schon einmal jemand unseren namen eingetragen?
        Auf altem Briefpapier prangt das Logo, im Archiv liegt nichts, woran erkenne ich, ob wir drin sind?
        nachschlagen, name im register, schon drin?
        ob ein bestimmter ort drin ist oder nicht, wo schlage ich das nach?
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/de/node/37

when_to_join =
    .title = Wann man beitreten kann
    .answer =
        Jederzeit im Jahr: Für den Beitritt gibt es weder eine Frist noch ein Zeitfenster. So steht es in älteren offiziellen Texten, und eine andere Regel haben wir nicht gefunden. Fragen Sie im Zweifel den Helpdesk.

        Wählen Sie den Zeitpunkt trotzdem mit Bedacht, denn ab dem Datum des Beschlusses laufen die zwei Jahre für den SECAP. Vor der Abstimmung ist es gut:
        • zu wissen, wer die Arbeit macht;
        • mit dem territorialen Koordinator zu sprechen;
        • zu klären, ob Sie allein oder als Gruppe beitreten.

        Einen fertigen Plan oder Daten brauchen Sie nicht: Der Konvent ist offen, egal wo Sie stehen.

        Verwechseln Sie zwei Dinge nicht. Regionale Förderaufrufe für den SECAP haben eigene Fristen. Und das Datum einer Zeremonie des Konvents ist nicht das Beitrittsdatum.
    .ask =
        wann kann man beitreten
        gibt es eine frist für die anmeldung
        bis wann muss man sich bewerben
        ist der beitritt noch offen
        kommen wir dieses jahr noch rein
        Guten Tag, unser Rat tagt erst im Frühjahr wieder, verpassen wir damit das Anmeldefenster oder geht das ganzjährig?
        anmeldeschluss
        zeitraum fuer neue unterzeichner
        lieber jetzt unterschreiben oder nächstes jahr
        annahmestopp konvent
    .meant =
        sind wir für diese runde zu spät dran?
        Bald wird gewählt und die nächste Sitzung ist weit weg, nimmt man uns danach noch?
        jahreszeit, auf und zu, richtiger moment, eile?
        ist jeder moment recht, um hineinzukommen?
    .source =
        https://eu-mayors.ec.europa.eu/de/join/signatory
        http://www.eumayors.eu/-Teilnahme-.html

join_as_group =
    .title = Als Gruppe mit anderen Gemeinden beitreten
    .answer =
        Ja, benachbarte kleine und mittlere Gemeinden können unter bestimmten Bedingungen zusammen beitreten und <b>einen gemeinsamen SECAP</b> erstellen.

        Es gibt zwei Wege:
        • <b>Option 1</b>: Jede Gemeinde verpflichtet sich einzeln.
        • <b>Option 2</b>: Die Gruppe verpflichtet sich als Ganzes.

        Auch dann fasst jede Gemeinde ihren Beschluss und unterschreibt das Dokument für gemeinsame Pläne. Benennen Sie eine Stelle für die Koordination, am besten den territorialen Koordinator (offizieller Rat von etwa 2012; beim Helpdesk prüfen).

        Wir empfehlen, die Option vor den Abstimmungen zu wählen und diese dicht beieinander anzusetzen. Welcher Beschluss bei Option 2 zählt, wenn die Daten abweichen, haben wir nicht gefunden: Rechnen Sie vorsichtshalber mit dem frühesten und lesen Sie das Datum der Gruppe in MyCovenant.

        In Italien sind regionale Förderungen teils enger: Apulien förderte 2022 nur einzelne Gemeinden und vollständige Gemeindeverbände.

        Ein Vorteil: Laut der Gemeinsamen Forschungsstelle (JRC), auf einer ENEA-Tagung 2022 oder 2023, bringen gemeinsame Pläne Größenvorteile.
    .ask =
        als gruppe beitreten
        gemeinsamer secap mehrerer gemeinden
        interkommunaler klimaplan
        kann man mit nachbarorten einen plan machen
        zusammenschluss von gemeinden konvent
        Guten Morgen, wir sind fünf Dörfer im selben Tal und hätten gern einen einzigen Plan für alle, geht das und was muss jedes tun?
        verbandsgemeinde gemeinsam unterzeichnen
        mit anderen kommunen zusammentun um arbeit zu sparen
        muss in der gruppe jeder rat einzeln beschliessen
        joint secap regeln für den verbund
    .meant =
        dürfen wir kleinen das hand in hand angehen?
        Die von nebenan haben denselben Fluss und dieselben Sorgen, geht das zusammen mit ihnen?
        bündnis von dörfern, ein papier für uns alle
        ist es erlaubt, dass mehrere orte als einer auftreten?
    .source =
        https://eu-mayors.ec.europa.eu/de/join/signatory
        https://e3p.jrc.ec.europa.eu/publications/addendum-1-seap-guidebook-joint-seap-option-2

leave_covenant =
    .title = Austritt und Wechsel im Bürgermeisteramt
    .answer =
        Ein offizielles Verfahren für den Austritt haben wir nicht gefunden. Die Teilnahme ist freiwillig: Fragen Sie vor einem Beschluss den Helpdesk, was nötig ist (info@eumayors.eu; Adresse in den FAQ prüfen).

        Verspätung ist kein Austritt. Wer Plan oder Monitoringberichte nicht einreicht, kann nach schriftlicher Ankündigung ausgesetzt werden. Wer das fehlende Dokument nachreicht, ist wieder aktiv. Geldbußen gibt es nicht. Das steht in älteren Texten: Prüfen Sie es in MyCovenant oder beim Helpdesk.

        <b>Neue Bürgermeisterin, neuer Bürgermeister.</b> Auch dazu haben wir keine Regel gefunden. Die Verpflichtung beruht auf einem Ratsbeschluss, und der Text von 2015-2021 verlangte Ziele über Amtszeiten hinaus. Hat die neue Verwaltung Zweifel, fragen Sie den Helpdesk.

        Aktualisieren Sie inzwischen die Kontakte in MyCovenant und prüfen Sie Ihre Frist.
    .ask =
        austritt aus dem konvent
        wie kündigt man die mitgliedschaft
        beitrittsbeschluss aufheben
        können wir uns zurückziehen
        neuer bürgermeister gilt die verpflichtung noch
        Guten Tag, nach der Wahl will die neue Mehrheit beim Konvent nicht weitermachen, wie steigen wir aus und hat das Folgen?
        nach kommunalwahl neu unterschreiben
        vom konvent abmelden
        aus der liste der unterzeichner gestrichen werden
        rueckzug von der zusage des alten rates
    .meant =
        uns reicht es, wie kommen wir da heraus?
        Die frisch gewählte Mehrheit hält das für Unfug und will den Namen weg haben, wie macht man das?
        schluss machen, hinausgehen, aufhören
        endgültig gehen, weil es politisch keiner mehr will
    .source =
        https://eu-mayors.ec.europa.eu/de/node/37
        https://eu-mayors.ec.europa.eu/it/about

merger_group_changes =
    .title = Fusionen und Wechsel der Gruppe
    .answer =
        Schreiben Sie dem Büro des Konvents, <b>bevor</b> Sie beitreten oder erneuern. Das riet 2019 die italienische Region Emilia-Romagna bei Fusionen, Gruppenwechsel und Wechsel der Option. Eine heutige europäische Regel haben wir nicht gefunden.

        <b>Fusion.</b> Gehen Sie nicht davon aus, dass die Verpflichtung auf die neue Gemeinde übergeht. In Irland geriet laut einer örtlichen Website nach der Fusion von Waterford der Beitritt von 2011 aus dem Blick; der neue Rat stimmte im Oktober 2019 erneut ab.

        <b>Gruppe verlassen.</b> Ein offizielles Verfahren haben wir nicht gefunden. Laut Presse schrieb um 2018-2019 ein sizilianischer Bürgermeister an die federführende Gemeinde, um allein teilzunehmen.

        In den Brief gehören:
        • die betroffenen Gemeinden und die Daten ihrer Beschlüsse;
        • die Option, 1 oder 2;
        • die schon eingereichten Pläne;
        • was Sie ändern möchten.

        Adresse: info@eumayors.eu; in den FAQ prüfen. Nehmen Sie nicht an, dass ein neuer Beschluss die Frist verschiebt: Fragen Sie schriftlich.
    .ask =
        gemeindefusion konvent
        nach eingemeindung gilt der alte beitritt noch
        wechsel von option 2 zu option 1
        gruppe wechseln
        eine gemeinde will aus dem verbund raus
        Hallo, wir wurden mit der Nachbargemeinde zusammengelegt, die unterzeichnet hatte, wir aber nicht, müssen wir alles neu machen?
        gebietsreform was wird aus dem secap
        weitere gemeinde in bestehende gruppe aufnehmen
        verband aufgeloest gemeinsamer plan
        rechtsnachfolge der verpflichtung
    .meant =
        aus zwei dörfern wurde eins, was ist mit der unterschrift?
        Zu Neujahr wurden wir mit dem Nachbarn verschmolzen, der drin war, sind wir es jetzt auch?
        neue grenzen, nachfolger, partner springt ab
        bei uns hat sich die landkarte geändert, wer steht jetzt in der zusage?
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://eu-mayors.ec.europa.eu/de/node/37

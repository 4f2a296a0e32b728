# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-plan = Der Aktionsplan (SECAP)

what_is_secap =
    .title = Was ein SECAP ist
    .answer =
        Der SECAP ist der Plan der Gemeinde für Klima und Energie: Wo steht sie, wohin will sie, mit welchen Maßnahmen? Der Gemeinderat beschließt ihn.

        Die Abkürzung steht für Sustainable Energy and Climate Action Plan, auf Deutsch Aktionsplan für nachhaltige Energie und Klima. In Italien heißt er PAESC.

        Er verbindet die drei Themen des Konvents:
        • Treibhausgase senken;
        • sich an den Klimawandel anpassen;
        • Energiearmut bekämpfen.

        Er stützt sich auf drei Analysen: das Basis-Emissionsinventar (BEI), die Risiko- und Vulnerabilitätsbewertung (RVA) und die Bewertung der Energiearmut.

        Er wird binnen zwei Jahren nach dem Beitrittsbeschluss in MyCovenant eingereicht. Ihr genaues Datum steht im Profil.

        Laut dem EU-Projekt OwnYourSECAP verpflichtet kein Gesetz eine Gemeinde dazu: Die Pflicht ist politisch und entsteht mit der Unterschrift.
    .ask =
        was ist ein secap
        secap bedeutung
        wofür steht die abkürzung
        aktionsplan nachhaltige energie und klima definition
        wozu braucht eine gemeinde so einen plan
        Guten Tag, ich soll mich ab jetzt um den SECAP kümmern und weiß gar nicht, was das ist, können Sie es kurz erklären?
        einfach erklaert klimaplan des konvents
        paesc auf deutsch
        worum geht es in diesem dokument
        kommunaler energie und klimafahrplan was ist gemeint
    .meant =
        diese klimastrategie, die wir angeblich brauchen, für laien bitte
        Der Chef hat mir ein Programm mit komischem Namen aufgehalst, was für ein Papier ist das?
        strategiepapier, energie und wärme vor ort, wozu gut
        das papier selbst, was ist das für eine art programm?
    .source =
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors

secap_contents =
    .title = Was der SECAP enthalten muss
    .answer =
        Der SECAP enthält die Analysen der Ausgangslage, die Ziele und die Maßnahmen:
        • Basis-Emissionsinventar (BEI);
        • Risiko- und Vulnerabilitätsbewertung (RVA);
        • Bewertung der Energiearmut;
        • Vision und Ziele;
        • Maßnahmen zu Klimaschutz, Anpassung und Energiearmut.

        Damit er akzeptiert wird, muss er diese Kriterien erfüllen:
        • Genehmigung durch Gemeinderat oder gleichwertiges Organ;
        • klar benanntes Klimaschutzziel und klare Zusage zur Anpassung;
        • ein umfassendes BEI und eine RVA;
        • das BEI deckt mindestens drei der vier Schlüsselsektoren ab, die Maßnahmen mindestens zwei.

        Schlüsselsektoren sind kommunale Gebäude, Gebäude des Dienstleistungssektors, Wohngebäude und Verkehr.

        Energiearmut gehört in jeden Plan, der seit Januar 2025 eingereicht wird. Die Anpassung kann im SECAP oder in einem eigenen Dokument stehen.

        Die Kriterien und die Regel zum eigenen Dokument stammen aus älteren offiziellen Texten: Prüfen Sie sie in MyCovenant.
    .ask =
        inhalt secap
        aufbau und kapitel des plans
        was muss drinstehen
        pflichtbestandteile
        gliederung muster secap
        Guten Morgen, ich prüfe gerade den Entwurf des Büros und möchte wissen, welche Teile im Plan auf keinen Fall fehlen dürfen?
        mindestanforderungen an den plan
        bei rva massnahmen, sonst noch etwas
        welche analysen sind nötig
        bausteine eines kommunalen klimaplans
    .meant =
        worüber müssen wir darin schreiben?
        Das Büro lieferte neunzig Seiten und ich sehe nicht, ob etwas fehlt, was gehört hinein?
        überschriften, teile, stoff, umfang des papiers
        welche abschnitte gehören in das konzept, von vorn bis hinten?
    .source =
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/reporting-on-energy-poverty-why-and-how-to-do-it

workplan_24_months =
    .title = Arbeitskalender über 24 Monate
    .answer =
        Einen offiziellen Kalender Monat für Monat haben wir nicht gefunden. Dies ist <b>unser Vorschlag</b>; die Monate zählen ab dem Beitrittsbeschluss.

        • <b>0-2</b>: Unterschrift, Hochladen, Frist in MyCovenant prüfen; Leitung, ämterübergreifende Gruppe, territorialer Koordinator.
        • <b>2-4</b>: Mittel, Aufträge, Leitlinien.
        • <b>3-9</b>: Daten sammeln, Emissionsinventar (BEI).
        • <b>4-11</b>: Risiken und Vulnerabilität (RVA).
        • <b>6-12</b>: Energiearmut, mit dem Sozialamt.
        • <b>8-16</b>: Treffen mit Bürgerschaft, Schulen, Betrieben.
        • <b>12</b>: Zwischenprüfung.
        • <b>12-17</b>: Ziele und Maßnahmenblätter.
        • <b>15-20</b>: Entwurf und Stellungnahmen.
        • <b>18</b>: Bei Verzug den Antrag auf Fristverlängerung vorbereiten.
        • <b>20-22</b>: Abstimmung im Gemeinderat.
        • <b>20-23</b>: Vorlage in MyCovenant; einreichen in Monat 23.

        Denken Sie an Ferien und Wahlen. Die allgemeine Reihenfolge folgt dem JRC-Leitfaden „How to develop a SECAP“ (2018).
    .ask =
        arbeitsplan secap
        zeitplan für die zwei jahre
        was ist monat für monat zu tun
        projektplan aktionsplan
        wie organisiere ich das team
        Hallo, wir haben gerade den Beitritt beschlossen und sind nur zu zweit im Amt, wie verteilen wir die Arbeit am Plan auf die nächsten Monate?
        phasen der secap erstellung
        womit fangen wir nach dem beitritt an
        meilensteine und zustaendigkeiten intern
        ablauf der ausarbeitung gantt
    .meant =
        wie teilen wir uns das ein, damit wir fertig werden?
        Wir haben eine halbe Stelle und einen langen Weg vor uns, was machen wir zuerst, was später?
        etappen, wer macht was, reihenfolge der aufgaben
        die aufgaben sinnvoll über die ganze zeit verteilen
    .source =
        https://www.energyhub.ie/2021/03/
        https://comssa.org/pt/site-resources/seacap-short-starting-guide
        https://eu-mayors.ec.europa.eu/en/Reporting

secap_approval =
    .title = Der SECAP im Gemeinderat
    .answer =
        Ja, der Gemeinderat oder das gleichwertige Organ muss den Plan <b>vor</b> dem Einreichen genehmigen. Das ist eines der Kriterien für die Annahme.

        Die Reihenfolge:
        • Der Rat genehmigt den endgültigen Text.
        • Sie füllen die Vorlage in MyCovenant aus und laden das genehmigte PDF hoch.
        • Sie starten die Prüfung und reichen ein.

        Die Genehmigung allein genügt nicht. Eingereicht ist der Plan erst, wenn Vorlage und Dokument in MyCovenant sind. Die Abstimmung muss also vor der Frist liegen: Wir empfehlen zwei Monate Puffer.

        Diese Regeln stehen in älteren offiziellen Texten: Prüfen Sie sie in MyCovenant oder beim Helpdesk.

        Laut Presse stimmte der Rat von Paceco (Sizilien) im Juli 2021 in derselben Sitzung über den neuen Beitritt und den SECAP ab.

        Zur strategischen Umweltprüfung (in Italien VAS) haben wir keine Regel gefunden: Fragen Sie dort die Region.
    .ask =
        secap genehmigung gemeinderat
        muss der rat den plan beschließen
        abstimmung vor oder nach dem einreichen
        wer genehmigt den secap
        genügt ein beschluss des stadtvorstands für den plan
        Guten Tag, der Planentwurf ist fertig, muss er zuerst in den Rat oder können wir ihn hochladen und später beschließen lassen?
        verabschiedung des klimaplans
        strategische umweltpruefung secap nötig
        wie lange vor fristende soll der plan auf die tagesordnung
        ratsbeschluss über den aktionsplan
    .meant =
        müssen die volksvertreter nicken, bevor wir es aus der hand geben?
        Der Text ist fertig, doch die nächste Sitzung ist weit weg, dürfen wir ihn schon vorher losschicken?
        grünes licht, segen der gewählten, erst ja, dann weg
        das ja der gewählten zum fertigen konzept, braucht es das?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        http://www.eumayors.eu/support/faq_en.html?id_faq=39

secap_template =
    .title = Die SECAP-Vorlage und die Excel-Datei
    .answer =
        Die offizielle Vorlage ist die Online-Vorlage in MyCovenant. Eine Excel-Fassung gibt es, aber nur als Arbeitsdatei: Eingereicht wird der Plan in MyCovenant.

        Auszufüllen sind:
        • Strategie;
        • Emissionsinventare;
        • Risiken und Vulnerabilität;
        • Maßnahmen;
        • Energiearmut.

        Auf der Seite „Reporting“ der offiziellen Website gibt es Leitlinien, Videos zu den einzelnen Teilen und ein Infopaket auch auf Deutsch. In den Videos können neue Funktionen fehlen.

        Vorlage und genehmigtes Dokument müssen übereinstimmen. Die Bewertung stützt sich vor allem auf die Vorlage. Am Ende laden Sie das PDF hoch, starten die Prüfung und reichen ein: Vorher gilt der Plan nicht als eingereicht. Diese letzten Punkte stammen aus älteren FAQ: Prüfen Sie sie in MyCovenant.
    .ask =
        secap vorlage excel
        template herunterladen
        formular für den plan
        offizielle tabelle secap
        welche abschnitte sind online auszufüllen
        Hallo, unser Büro hat uns eine Exceldatei mit allen Daten geschickt, können wir die hochladen oder müssen wir alles ins Portal abtippen?
        arbeitsblatt offline ausfuellen
        register strategie inventar maßnahmen
        müssen vorlage und dokument übereinstimmen
        berichtsvorlage wo
    .meant =
        das blatt mit den kästchen, das wir ausfüllen sollen
        Unser Techniker arbeitet in einer Kalkulation am Laptop, ist das die richtige Datei?
        spalten, felder, leeres raster
        die leere datei mit den reitern zum ausfüllen
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/resources/reporting

secap_cost =
    .title = Was ein SECAP kostet
    .answer =
        Einen offiziellen Preis haben wir nicht gefunden. Die Größenordnung zeigen Zuschüsse italienischer Regionen:
        • <b>Emilia-Romagna</b>, 2019 und 2021: 6.000-20.000 Euro für eine Gemeinde, 10.000-30.000 für einen Gemeindeverband;
        • <b>Apulien</b>, 2022: dieselben Beträge;
        • <b>Sizilien</b>, 2018: 10.000-15.000 Euro fest, dazu ein Betrag je Einwohner;
        • <b>Friaul-Julisch Venetien</b>, Verordnung von 2020: bis zu 100 % der förderfähigen Kosten und 10.000 Euro je bereits beigetretener Gemeinde.

        Das sind Zuschüsse, keine Marktpreise. Die Aufrufe der Emilia-Romagna, Apuliens und Siziliens sind beendet. Die Verordnung von Friaul-Julisch Venetien sah jedes Jahr ein Fenster vom 1. Januar bis 1. März vor: Fragen Sie die Region, ob dafür noch Mittel bereitstehen.

        So wird es günstiger:
        • gemeinsamer Plan mit Nachbarn, laut der Gemeinsamen Forschungsstelle (JRC) mit Größenvorteilen;
        • Hilfe des territorialen Koordinators, der technische und finanzielle Unterstützung zusagt.
    .ask =
        was kostet ein secap
        kosten aktionsplan
        honorar für das planungsbüro
        wie viel in den haushalt einstellen
        durchschnittspreis für eine gemeinde mit 5000 einwohnern
        Guten Tag, wir wollen ein externes Büro mit dem Plan beauftragen und suchen Richtwerte, welcher Betrag ist angemessen?
        angebot secap erstellung preis
        ist der plan teuer
        wieviel euro muss man rechnen
        auftragswert ausschreibung klimaplan
    .meant =
        welche summe verlangt jemand, der uns das schreibt?
        Ein Ingenieur verlangt eine Summe, dass uns die Luft wegblieb, ist das üblich?
        teuer? stundensatz, summe zurücklegen, beraterrechnung
        was verlangen fachbüros für das schreiben des konzepts?
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://politiche-energetiche.regione.puglia.it/
        https://eu-mayors.ec.europa.eu/en/join/coordinator

seap_vs_secap =
    .title = SEAP und SECAP: die Unterschiede
    .answer =
        Der SEAP betraf nur Energie und Emissionen. Der SECAP umfasst auch die Anpassung an den Klimawandel und heute die Energiearmut.

        • <b>SEAP</b> (Beitritt 2008-2015): mindestens 20 % weniger CO2 bis 2020; fällig ein Jahr nach dem Beitritt.
        • <b>SECAP</b> (Beitritt ab Oktober 2015): Horizont 2030, seit 2021 auch 2050; fällig zwei Jahre nach dem Ratsbeschluss.

        <b>Der Weg zum SECAP.</b> Wer einen SEAP hat, ist zur Erneuerung eingeladen, nicht verpflichtet: Bis dahin gilt die unterschriebene Verpflichtung. Zum Erneuern braucht es einen neuen Beschluss und das neue Dokument. Fragen Sie den Helpdesk, ab welchem Datum die neue Frist läuft.

        Der alte Plan ist eine gute Grundlage. Laut Arpae Emilia-Romagna (Italien) beginnt man mit einem vollständigen Monitoring von Maßnahmen und Emissionen und ergänzt die Anpassung, im SECAP oder in einem eigenen Plan.

        Laut Provinz Barcelona (2021) muss die -20-%-Generation auch einen Abschlussbericht für 2020 vorlegen.

        Die Regeln zur Erneuerung stammen aus älteren Texten: Prüfen Sie sie.
    .ask =
        unterschied seap secap
        seap oder secap
        wir haben noch einen alten seap, was nun
        wie wird aus dem seap ein secap
        gilt unser plan von 2012 noch
        Hallo, unsere Gemeinde hat einen SEAP von 2013, der nie aktualisiert wurde, müssen wir von vorn anfangen oder können wir etwas weiterverwenden?
        was ist neu am plan mit dem c
        umstieg vom energieplan auf den klimaplan
        seap secap vergleich
        alter aktionsplan fuer 2020 weiterfuehren
    .meant =
        das ältere papier und das neuere, worin weichen sie ab?
        Im Keller fand ich unser Energieprogramm von anno dazumal, ist es noch etwas wert?
        vorgänger, nachfolger, was kam hinzu
        zwei generationen desselben konzepts nebeneinandergestellt
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://arpae.it/@@multilingual-selector/006abbca2e5e477d953621520d67c4f8/it?set_language=it

joint_options =
    .title = Gemeinsamer Plan: Option 1 oder Option 2
    .answer =
        Bei Option 1 steht jede Gemeinde für ihr eigenes Ziel ein, bei Option 2 die Gruppe.

        • <b>Option 1</b>: Jede Gemeinde verpflichtet sich einzeln und füllt eine eigene Vorlage in MyCovenant aus. Der Plan darf eigene und gemeinsame Maßnahmen mischen.
        • <b>Option 2</b>: ein Ziel für die ganze Gruppe, eine einzige Vorlage, ein öffentliches Profil.

        Option 2 ist für kleine und mittlere Gemeinden gedacht, die aneinandergrenzen, Richtwert unter 10.000 Einwohner je Gemeinde, oder für einen städtischen Ballungsraum.

        <b>Fristen.</b> Bei Option 1 zählt jede Gemeinde zwei Jahre ab ihrem eigenen Beschluss. Bei Option 2 haben wir nicht gefunden, welches Datum gilt, wenn die Räte an verschiedenen Tagen abstimmen: Nehmen Sie vorsichtshalber das früheste. Es gilt das Datum in MyCovenant; im Zweifel hilft der Helpdesk.

        Ein Missverständnis: Ein Faltblatt aus Apulien macht aus Option 1 „ein SECAP je Unterzeichner“. Getrennt sind Verpflichtungen und Vorlagen; der Plan darf gemeinsam sein.

        Die Einzelheiten stammen aus älteren offiziellen Texten: Prüfen Sie sie vor dem Beschluss.
    .ask =
        unterschied option 1 und option 2
        gemeinsamer secap option 1 oder 2
        einzeln oder gemeinsam verpflichtet
        welche option passt für kleine gemeinden
        eine vorlage für die ganze gruppe
        Guten Morgen, wir sind ein Verband mit sechs Gemeinden und müssen im Dokument eine Option ankreuzen, was ist praktisch der Unterschied?
        gemeinsames ziel oder ziel je gemeinde
        opt 1 opt 2 vergleich
        wie viele vorlagen fuellt der verbund aus
        ein oder mehrere öffentliche profile
    .meant =
        die zwei kästchen für bündel von orten, welches nehmen wir?
        Die Nachbarn verfehlen ihr Soll und wir schaffen es, fallen dann alle durch?
        jeder für sich oder alle in einem boot
        welche der beiden spielarten des gemeinsamen wegs ist die bessere?
    .source =
        https://eu-mayors.ec.europa.eu/de/join/signatory
        https://e3p.jrc.ec.europa.eu/publications/addendum-1-seap-guidebook-joint-seap-option-2

stakeholder_engagement =
    .title = Bürgerschaft und Akteure einbinden
    .answer =
        Ja, Bürgerschaft, Wirtschaft und die anderen Verwaltungsebenen einzubinden gehört zu den Zusagen der Unterzeichner. Eine vorgeschriebene Methode oder eine Mindestzahl von Treffen haben wir nicht gefunden.

        Mit wem sprechen? Unser Vorschlag:
        • Ämter der Gemeinde, auch das Sozialamt;
        • Schulen, Betriebe, Vereine;
        • Betreiber von Energienetzen und Verkehr;
        • Nachbargemeinden, Region, territorialer Koordinator.

        Wann? In unserem Kalendervorschlag (Monate ab dem Beitrittsbeschluss):
        • Monate 1-2: ämterübergreifende Gruppe;
        • Monate 8-16: Treffen mit Bürgerschaft, Schulen und Betrieben;
        • Monate 18-20: Stellungnahmen zum Text, vor der Abstimmung im Rat.

        Halten Sie fest, wer dabei war und was sich geändert hat: So können Sie es im Plan berichten.

        Der JRC-Leitfaden „How to develop a SECAP“ (2018) erklärt den Weg Schritt für Schritt. Für die Energiearmut gibt es Handbücher des EPAH.
    .ask =
        bürgerbeteiligung secap
        stakeholder einbinden
        beteiligung der öffentlichkeit am plan
        wie organisiert man bürgerversammlungen
        ist eine anhörung der bevölkerung pflicht
        Guten Tag, wir möchten mit Schulen und Betrieben über unseren Plan sprechen, wen laden wir ein und in welcher Phase?
        arbeitskreise mit vereinen und wirtschaft
        umfrage bei einwohnern klimaplan
        mitwirkung der akteure
        wer soll ausser dem bauamt mitarbeiten
    .meant =
        wie holen wir die leute vor ort ins boot?
        Letztes Mal fühlten sich alle übergangen und protestierten, wie lassen wir sie jetzt mitreden?
        mitreden, runder tisch, kaufleute, klubs
        die leute im ort schon beim schreiben mitreden lassen
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors

secap_language =
    .title = In welcher Sprache der SECAP verfasst wird
    .answer =
        Das Plandokument darf in der Landessprache oder auf Englisch sein. Die Online-Vorlage war dagegen auf Englisch auszufüllen.

        Diese offiziellen Regeln sind von 2016-2018: Bevor Sie etwas übersetzen, prüfen Sie sie in MyCovenant oder beim Helpdesk (info@eumayors.eu; Adresse in den FAQ prüfen).

        In der Praxis hilft es:
        • den Text in der eigenen Sprache genehmigen zu lassen und diesen als PDF hochzuladen;
        • zu jeder Maßnahme einen Titel und zwei Zeilen auf Englisch für die Vorlage vorzubereiten;
        • zu prüfen, dass Zahlen und Maßnahmen in beiden Texten gleich sind.

        In der eigenen Sprache gibt es die Leitlinien zur Energiearmut (24 Sprachen) und die Infopakete auf Deutsch, Englisch, Französisch, Italienisch und Spanisch.
    .ask =
        sprache des secap
        muss der plan auf englisch sein
        übersetzung secap
        dürfen wir das dokument auf deutsch hochladen
        sprache der vorlage mycovenant
        Guten Tag, bei uns kann niemand gut Englisch, brauchen wir einen Übersetzer für den ganzen Plan oder reicht die deutsche Fassung?
        englische fassung erforderlich
        portal in anderer sprache ausfuellen
        zweisprachige gemeinde welche fassung einreichen
        plan uebersetzen lassen
    .meant =
        in welcher zunge liest man das in brüssel?
        Wir reden hier alle nur Deutsch und Ladinisch, versteht man unser Papier da oben?
        dolmetscher, fremdwörter, nur muttersprache
        muss ich die kästchen fremdsprachig ausfüllen?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        http://www.eumayors.eu/0-4.html

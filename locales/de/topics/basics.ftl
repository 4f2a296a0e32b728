# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-basics = Der Konvent in Kürze

what_is_covenant =
    .title = Was der Konvent der Bürgermeister/innen ist
    .answer =
        Der Konvent der Bürgermeister/innen für Klima und Energie ist eine <b>freiwillige</b> Initiative der Europäischen Kommission. Es gibt ihn seit 2008. In ihm arbeiten Kommunen zusammen, die die Klima- und Energieziele der EU bei sich vor Ort umsetzen wollen.

        Wer unterzeichnet, sagt vier Dinge zu:
        • mittel- und langfristige Ziele festlegen
        • Bevölkerung, Unternehmen und andere Verwaltungsebenen einbeziehen
        • einen Plan (SECAP) schreiben, umsetzen und rechtzeitig darüber berichten
        • sich mit anderen Kommunen austauschen

        Der Horizont ist <b>2050</b>: dekarbonisierte, widerstandsfähige Orte mit sicherer und bezahlbarer Energie.

        Die Kommune steht nicht allein da. Es helfen Koordinatoren (Regionen, Provinzen, Agenturen), Unterstützer, das Büro des Konvents und die Gemeinsame Forschungsstelle der Kommission (JRC). Diese bewertet auch die Pläne.
    .ask =
        was ist der konvent der bürgermeister
        bürgermeisterkonvent erklärung
        worum geht es bei dieser eu initiative für kommunen
        wer steckt hinter dem konvent
        guten tag, ich bin neu im umweltamt und habe einen ordner zum konvent der bürgermeister geerbt, können sie mir von vorn erklären, was das ist
        konvent der buergermeister innen fuer klima und energie was heisst das
        covenant of mayors deutsch
        was macht der kdb
        zweck und aufbau kurz zusammengefasst
    .meant =
        keine ahnung, was dieses bündnis der rathäuser sein soll, klären sie mich auf
        Meine Vorgängerin hat mir einen Stapel Papier hinterlassen und morgen soll ich referieren, worüber eigentlich?
        ich will mich vor dem chef nicht blamieren, bitte die grundlagen
        dieses europäische klimabündnis an sich, in drei sätzen
    .source =
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/de/node/37
        https://eu-mayors.ec.europa.eu/de/join/signatory

benefits_of_joining =
    .title = Was die Kommune davon hat
    .answer =
        Eine Kommune, die beitritt, bekommt vor allem <b>Beratung, Sichtbarkeit und eine europaweit gemeinsame Arbeitsweise</b>. Einen automatischen Zuschuss gibt es nicht.

        Die Büros des Konvents nennen diese Vorteile:
        • öffentliche Anerkennung für das Engagement
        • Beratung, Leitfäden und Werkzeuge
        • Schulungen und Austausch mit anderen Kommunen
        • engere Zusammenarbeit mit Region und Staat
        • geprüfte und damit glaubwürdigere Zusagen
        • mehr Gehör in der EU-Politik
        • leichterer Zugang zu Fördermitteln

        Zum Geld: Die Unterschrift allein bringt nichts ein. Manche Förderaufrufe verlangen aber einen fertigen Plan. So war es bei der European City Facility: Sie zahlte 60.000 Euro und verlangte einen Plan wie den SECAP. Ihr siebter Aufruf endete am 18. Dezember 2024.
    .ask =
        vorteile beitritt konvent
        warum sollte unsere gemeinde mitmachen
        was bringt uns das
        welchen nutzen hat eine kommune davon
        hallo, ich muss den stadtrat überzeugen und alle fragen, was am ende für uns herausspringt, welche argumente gibt es
        lohnt sich das oder ist es nur papierkram
        pro und contra unterzeichnung
        gruende fuer die teilnahme
        bekommt man als unterzeichner fördergeld oder bonuspunkte
    .meant =
        machen sie mir das schmackhaft, ich sehe bisher nur zusatzarbeit
        Die Opposition nennt es reine Symbolpolitik, was haben wir am Ende wirklich in der Hand?
        gute argumente, mehrwert, gewinn für den ort
        was springt für uns heraus, außer dass wir auf einer landkarte stehen?
    .source =
        https://eu-mayors.ec.europa.eu/de/node/37
        https://eu-mayors.ec.europa.eu/de/join/signatory
        https://com-east.eu/join

cost_of_joining =
    .title = Was der Beitritt kostet
    .answer =
        <b>Der Beitritt kostet nichts.</b> Es gibt weder eine Aufnahmegebühr noch einen Jahresbeitrag. Im Zweifel fragen Sie den Helpdesk des Konvents.

        Die eigentlichen Kosten entstehen später, mit dem <b>Plan</b>: Arbeitszeit, Datensammlung, oft ein externer Auftrag. Zur Orientierung: In Italien zahlte die Region Emilia-Romagna 2021 einer einzelnen Gemeinde 6.000 bis 20.000 Euro für den SECAP, einem Gemeindeverband 10.000 bis 30.000 Euro. Dieser Aufruf ist geschlossen.

        Günstiger wird es, wenn man den Plan gemeinsam mit Nachbargemeinden macht oder den territorialen Koordinator um Hilfe bittet.
    .ask =
        kosten beitritt konvent
        ist die teilnahme kostenlos
        mitgliedsbeitrag konvent der bürgermeister
        müssen wir etwas bezahlen
        guten morgen, unser kämmerer möchte wissen, ob für die unterschrift ein jährlicher beitrag in den haushalt muss
        gibt es eine aufnahmegebuehr
        was kostet es unterzeichner zu werden
        fallen gebühren an
        schickt brüssel eine rechnung
    .meant =
        geht das ins geld, nur weil man dabei ist?
        Ein Ratsmitglied behauptet, Brüssel kassiere jedes Jahr bei uns ab, stimmt das?
        gratis, umsonst, abgabe, jahresbeitrag
        zahlen wir allein dafür etwas, dass unser name im verzeichnis steht?
    .source =
        https://eu-mayors.ec.europa.eu/de/node/37
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors

voluntary_nature =
    .title = Pflicht oder freie Wahl, und welche Folgen
    .answer =
        <b>Der Beitritt ist freiwillig.</b> Laut dem EU-Projekt OwnYourSECAP verpflichtet kein Gesetz eine Kommune, einen SECAP zu schreiben. Die Zusage ist politisch und entsteht mit der Unterschrift.

        <b>Geldstrafen sind nicht vorgesehen.</b> Wer den Plan oder die Monitoringberichte nicht rechtzeitig einreicht, kann aber nach schriftlicher Ankündigung ausgesetzt werden. Das ist kein Ausschluss: Das Profil verschwindet aus der Suche nach aktiven Unterzeichnern und wird wieder aktiv, sobald das fehlende Dokument da ist. So steht es in den bisher bekannten offiziellen Regeln. Ihren eigenen Stand sehen Sie in MyCovenant.

        Anders ist es bei Fördergeld. Hat eine Region den Plan bezahlt, gelten auch ihre Fristen. Die Region Sizilien etwa verlangte, das Geld für den Plan bis Dezember 2024 zu verwenden, ohne Aufschub.
    .ask =
        ist der konvent verpflichtend
        rechtlich bindend oder nicht
        strafen bei nichteinhaltung
        droht uns ein bußgeld
        guten tag, der hauptamtsleiter fragt, ob die unterschrift eine rechtspflicht schafft oder nur eine politische absichtserklärung ist
        freiwillig oder pflicht
        gibt es ein gesetz das einen secap vorschreibt
        welche sanktionen kann die kommission verhaengen
        juristische folgen der unterzeichnung
    .meant =
        kann man uns verklagen, wenn wir nicht liefern?
        Unser Jurist gibt das Papier nicht frei, bevor er weiß, ob wir uns binden, was sage ich ihm?
        sorge wegen haftung, zwang, vertragsverletzung
        dürfen wir es auch einfach bleiben lassen oder sind alle dazu gezwungen?
    .source =
        https://eu-mayors.ec.europa.eu/de/node/37
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://www.ownyoursecap.eu/faq/

number_signatories =
    .title = Wie viele Unterzeichner es gibt
    .answer =
        <b>Mehr als 10.000</b>: So lautet die offizielle Zahl von der Feier am 16. Oktober 2025. Es kursieren andere Zahlen: über 11.000 laut JRC (2023), rund 9.000 Bürgermeister laut dem Ausschuss der Regionen (November 2025). Die genaue Zahl zeigt nur die öffentliche Liste der Unterzeichner.

        Bei den Ländern lautet die letzte bekannte Zahl 53: Der Verband ALDA nannte sie 2021.

        Vorsicht bei „7.000 Kommunen in 57 Ländern“: Diese Angabe ist veraltet. Schon Ende 2019 gab es mehr als 9.700 europäische Unterzeichner.

        Laut den offiziellen FAQ stehen sie für etwa ein Drittel der EU-Bevölkerung. Andere Texte der Kommission sprechen von fast der Hälfte.

        Ergebnisse laut JRC (2023): 1.631 Unterzeichner in der EU sagen im Schnitt 55,2 % weniger Emissionen bis 2030 zu. Die 676 Pläne mit Monitoring steuern auf rund 48 % zu, bei einem Ziel von 56 %.
    .ask =
        anzahl unterzeichner konvent
        wie viele städte und gemeinden machen mit
        in wie vielen ländern gibt es den konvent
        zahl der mitglieder heute
        guten abend, ich schreibe eine ratsvorlage und habe die angabe 7000 kommunen in 57 ländern gefunden, stimmt das noch
        wie viele einwohner sind abgedeckt
        was wurde bisher erreicht, wie stark sind die emissionen gesunken
        statistik teilnehmende kommunen europa
        aktuelle groesse des netzwerks
    .meant =
        ist das ein großer haufen oder nur eine handvoll idealisten?
        Für die Festrede fehlt mir ein Satz dazu, wie groß die Bewegung europaweit ist, was schreibe ich?
        größenordnung, reichweite, bilanz des ganzen
        gesamtstärke über alle staaten hinweg

italy_participation =
    .title = Italienische Gemeinden im Konvent
    .answer =
        Fast jeder zweite Unterzeichner kommt aus Italien: Im Oktober 2025 stellten italienische Gemeinden nach Angaben der nationalen Agentur ENEA <b>46 %</b> der europäischen Unterzeichner.

        Eine ältere Angabe zeigt, wie viele Gemeinden sich für den Konvent entschieden haben. 2020 schrieb die ENEA, seit 2008 seien <b>fast 60 % der italienischen Gemeinden</b> beigetreten, mit über 75 % der Bevölkerung.

        Für einzelne Regionen fragen Sie die territorialen Koordinatoren. Die Region Venetien etwa nennt 466 Gemeinden, das sind 83 % (ohne Datum).

        Eine aktuelle absolute Zahl für Italien liegt hier nicht vor. Für jede einzelne Gemeinde gilt die öffentliche Liste der Unterzeichner: Sie zeigt Land und Beitrittsdatum.
    .ask =
        wie viele italienische gemeinden sind dabei
        italien konvent der bürgermeister zahlen
        anteil italiens an den unterzeichnern
        prozent der gemeinden in italien
        guten tag, ich arbeite in südtirol und brauche für eine pressemitteilung den anteil der italienischen kommunen in europa
        angaben der enea zur beteiligung
        welches land hat die meisten unterzeichner
        wie verbreitet ist der konvent in venetien oder der lombardei
        italienische bevoelkerung in unterzeichnergemeinden
    .meant =
        ziehen unsere nachbarn südlich des brenners da eifrig mit?
        Eine Zeitung aus Trient will wissen, wie beliebt das dort bei den Rathäusern ist, was antworte ich?
        rom, piemont, apulien: zulauf der dortigen kommunen
        nur der stiefel: wie stark ist er dort vertreten?

history_origins =
    .title = Entstehung und Geschichte
    .answer =
        Die Europäische Kommission hat den Konvent am <b>29. Januar 2008</b> gestartet, rund um das Klima- und Energiepaket der EU für 2020.

        Die Stationen:
        • 10. Februar 2009: erste Unterzeichnungsfeier in Brüssel, laut Presse mit mehr als 350 Städten
        • 2014: Mayors Adapt beginnt, eine parallele Initiative zur Klimaanpassung
        • 15. Oktober 2015: Beide werden vereint. Ziel ist nun mindestens 40 % weniger bis 2030, dazu Anpassung
        • Juni 2016: Bündnis mit dem Compact of Mayors angekündigt. Daraus wird der Globale Konvent, tätig seit 2017
        • 10. Februar 2017: Ein politisches Gremium (Board) europäischer Bürgermeister entsteht
        • 21. April 2021: Neustart mit Klimaneutralität bis 2050
        • Mai 2022: Die Säule Energiearmut wird vorgestellt
        • Januar 2025: Jeder eingereichte Plan und Monitoringbericht muss Energiearmut behandeln

        2022 zog die Website laut dem Netzwerk FEDARENE auf die Server der Kommission um. Ältere Adressen wie konventderbuergermeister.eu sind überholt.
    .ask =
        geschichte des konvents
        wann wurde der konvent gegründet
        seit wann gibt es das
        was war mayors adapt
        hallo, ich bereite einen vortrag vor und brauche die wichtigsten jahreszahlen vom start bis heute
        entstehung und meilensteine
        wann wurden die beiden initiativen zusammengelegt
        wie hat alles angefangen
        chronologie ab 2008
        alte seite konventderbuergermeister.eu gibt es die noch
    .meant =
        erzählen sie mir das mal vom ersten tag an
        Fürs Stadtmuseum brauchen wir eine Tafel dazu, seit wann und durch wen kam das zustande?
        geburtsstunde, gründerväter, wendepunkte, jubiläum
        wer hatte damals die idee und wie hieß das schwesterprogramm?

relaunch_2021 =
    .title = Der Neustart 2021
    .answer =
        Am <b>21. April 2021</b> hat sich der europäische Konvent neu aufgestellt, mit einem neuen Ziel: <b>Klimaneutralität bis 2050</b>.

        Die gemeinsame Vision: 2050 leben alle in dekarbonisierten, widerstandsfähigen Orten, mit sicherer, nachhaltiger und bezahlbarer Energie. Das folgt der 1,5-Grad-Linie des Pariser Abkommens.

        Was sich für alle ändert, die seither beitreten oder erneuern:
        • 2030 allein reicht nicht mehr: Nötig sind mittel- und langfristige Ziele
        • die Ziele müssen zu denen der EU passen und mindestens so ehrgeizig sein wie die nationalen
        • zu Klimaschutz und Anpassung kommt die Energiearmut hinzu

        Das Tempo darf verschieden sein: Vorreiter gehen schneller, andere folgen dem Pfad ihres Staates.

        Frühere Unterzeichner sind nicht automatisch zu den neuen Zusagen gewechselt. In der Regel gelten die alten bis zur Erneuerung. Den Stand Ihrer Kommune sehen Sie in MyCovenant.
    .ask =
        neustart konvent 2021
        was hat sich 2021 geändert
        neuer konvent der bürgermeister europa april 2021
        vision 2050
        guten morgen, wir haben 2016 unterzeichnet und hören von einem erneuerten konvent, was ist daran neu
        unterschied alter und neuer konvent
        was geschah am 21. april 2021
        neuauflage mit hoeherem anspruch
        warum wurde er nach dem green deal überarbeitet
    .meant =
        da gab es doch vor ein paar jahren einen frischen anlauf, was ist seither anders?
        Wir sind schon ewig dabei und erkennen die Texte nicht wieder, was wurde umgestellt?
        angst, dass unsere zusage zu einer abgelaufenen fassung gehört
        zweiter start mit strengeren vorgaben, was kam dazu?

global_covenant =
    .title = Der Globale Konvent
    .answer =
        Der Globale Konvent der Bürgermeister (<b>GCoM</b>) ist das weltweite Bündnis; der europäische Konvent ist einer seiner regionalen Zweige. Es wurde im Juni 2016 angekündigt, als sich der europäische Konvent und der Compact of Mayors verbündeten, und arbeitet seit 2017. Manche offiziellen Seiten nennen 2015.

        Um 2024 zählte seine Website 13.830 Städte mit rund 1,28 Milliarden Menschen.

        Eine europäische Kommune tritt dem <b>europäischen Konvent</b> bei und folgt den europäischen Regeln. Am leichtesten verwechselt man die Frist für den Plan: In anderen Weltregionen, zum Beispiel in den USA, sind es drei Jahre. <b>In Europa sind es zwei.</b>

        Auch die Zahlen sollte man trennen: In Europa gibt es mehr als 10.000 Unterzeichner (Oktober 2025).
    .ask =
        globaler konvent der bürgermeister
        was ist gcom
        unterschied europäischer und globaler konvent
        weltweites städtebündnis fürs klima
        hallo, ich habe eine englische seite eines internationalen klimabündnisses gefunden, sind wir mit der europäischen unterschrift dort auch dabei
        compact of mayors was war das
        drei oder zwei jahre für den plan, eine us seite schreibt etwas anderes
        global covenant of mayors auf deutsch
        wie viele staedte weltweit
    .meant =
        gibt es das auch mit new york und tokio?
        Unsere Partnerstadt in Brasilien sagt, sie gehöre zur selben Familie, ist das ein und dasselbe Dach?
        dachverband über alle kontinente, schwesterorganisationen
        die organisation über dem europäischen zweig, was macht die?
    .source =
        https://globalcovenantofmayors.org
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://globalcovenant-usa.org/participate

glossary =
    .title = Abkürzungen
    .answer =
        Die häufigsten Abkürzungen:

        • <b>SECAP</b>: Aktionsplan für nachhaltige Energie und Klima (italienisch PAESC)
        • <b>SEAP</b>: der frühere Plan, 2008-2015
        • <b>BEI</b>: Basis-Emissionsinventar
        • <b>MEI</b>: Emissionsinventar beim Monitoring
        • <b>RVA</b>: Risiko- und Vulnerabilitätsbewertung
        • <b>CTC</b>: territorialer Konvent-Koordinator
        • <b>JRC</b> (GFS): Gemeinsame Forschungsstelle der Kommission
        • <b>CoMO</b>: Büro des Konvents
        • <b>GCoM</b>: Globaler Konvent
        • <b>EPAH</b>: EU-Beratungsstelle für Energiearmut
        • <b>ELENA</b>: Hilfe der EIB beim Vorbereiten von Investitionen
        • <b>EUCF</b>: European City Facility
        • <b>THG</b>: Treibhausgase
        • <b>ETS</b>: EU-Emissionshandel
        • <b>EFRE</b>: Europäischer Fonds für regionale Entwicklung

        Vorsicht bei <b>BEI</b>: Im Konvent ist das Emissionsinventar gemeint. Auf Italienisch, Französisch und Spanisch heißt aber auch die Europäische Investitionsbank (EIB) so. Geht es um ELENA oder Kredite, ist die Bank gemeint.
    .ask =
        abkürzungen konvent
        glossar
        was bedeutet diese abkürzung
        wofür steht ctc
        bei mei rva bedeutung der buchstaben
        guten tag, im schreiben der region wimmelt es von kürzeln, die ich nicht verstehe, gibt es eine legende
        bei ist das die bank oder das inventar
        fachbegriffe erklärt
        epah ausgeschrieben
        verzeichnis der kuerzel thg gfs como
    .meant =
        zu viele großbuchstaben, bitte übersetzen
        Im Protokoll besteht jedes zweite Wort aus drei Lettern, wer kann das entschlüsseln?
        wörterbuch, langform, kauderwelsch
        nur den vollen namen hinter den initialen, mehr brauche ich nicht
    .source =
        https://eu-mayors.ec.europa.eu/de/node/37
        https://eu-mayors.ec.europa.eu/en/Reporting

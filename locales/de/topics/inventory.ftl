# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-inventory = Inventar und Monitoring

bei =
    .title = Das Basis-Emissionsinventar (BEI)
    .answer =
        Das Basis-Emissionsinventar (BEI) zeigt, <b>wie viel CO2 Ihr Gemeindegebiet in einem Ausgangsjahr verursacht</b>. Daran wird die Minderung gemessen.

        Es erfasst das CO2 aus dem Endenergieverbrauch im Gemeindegebiet. Methan (CH4) und Lachgas (N2O) sind freiwillig.

        Es gibt vier Schlüsselsektoren: kommunale Gebäude, tertiäre Gebäude, Wohngebäude, Verkehr. Das Inventar muss mindestens drei davon abdecken: Prüfen Sie die Regel in den Leitlinien.

        Drei Dinge sind festzulegen: das Bezugsjahr, die Quellen der Verbrauchsdaten und die Emissionsfaktoren. Die Daten kommen dann in MyCovenant in den Teil zu den Inventaren. Liegen schon neuere Inventare vor, sind laut einem einige Jahre alten offiziellen Text auch diese hinzuzufügen.

        Vorsicht bei der Abkürzung: Auf Italienisch, Französisch und Spanisch heißt auch die Europäische Investitionsbank BEI.
    .ask =
        basis-emissionsinventar
        was ist ein bei
        wie erstellt man die startbilanz der emissionen
        co2-bilanz der gemeinde
        guten tag, ich soll den ausgangszustand unserer treibhausgase erfassen und weiß nicht, womit ich beginnen soll
        welche gase zählen, nur kohlendioxid oder auch methan
        referenzinventar beb
        baseline emission inventory
        thg bilanz fuer den secap
        emissionskataster stadt anlegen
    .meant =
        die erste zählung, was wir in die luft blasen
        Bevor wir etwas versprechen, müssen wir wissen, wie schmutzig wir heute sind, wie geht das?
        kohlenstoff-buchhaltung, nullpunkt, erste zählung
        die allererste rechnung über unsere abgase, an der später alles gemessen wird

baseline_year =
    .title = Das Bezugsjahr
    .answer =
        Für Unterzeichner in der EU wird <b>1990</b> empfohlen. Fehlen Daten, nehmen Sie das nächstliegende spätere Jahr mit vollständigen und verlässlichen Daten.

        In Italien haben viele Gemeinden 2005 gewählt: Faenza, Fossò und Mozzanica zum Beispiel schreiben das zu ihrem SEAP. Ein anderes Jahr als 1990 ist also ganz normal.

        Das Minderungsziel wird an diesem Jahr gemessen. Es kann absolut sein (Tonnen insgesamt) oder pro Kopf.

        Praktischer Rat: Schreiben Sie in den Plan, warum Sie dieses Jahr gewählt haben.

        Haben Sie schon einen SEAP und wollen das Jahr wechseln, so haben wir keine schriftliche Regel gefunden: Fragen Sie zuerst den Helpdesk oder den territorialen Koordinator.
    .ask =
        bezugsjahr
        welches basisjahr sollen wir wählen
        1990 oder 2005
        ab welchem jahr wird die minderung in prozent gerechnet
        guten abend, für 1990 liegt bei uns gar nichts im archiv, dürfen wir stattdessen 2008 oder 2010 nehmen?
        darf man das jahr aus dem alten seap ändern
        absolutes ziel oder pro kopf
        referenzjahr inventar
        minus 55 prozent gegenueber wann
    .meant =
        mit was von früher werden wir verglichen?
        Unsere alten Akten sind verbrannt und die ersten Zahlen recht jung, ist das schlimm?
        vergleichszeitpunkt, startpunkt auf der zeitachse
        auf wann beziehen sich die prozente der kürzung?

key_sectors =
    .title = Die vier Schlüsselsektoren
    .answer =
        Es gibt vier Schlüsselsektoren:
        • kommunale Gebäude und Anlagen
        • tertiäre Gebäude (Handel, Büros, Dienstleistungen)
        • Wohngebäude
        • Verkehr

        Das Minimum ist für Inventar und Maßnahmen verschieden: <b>mindestens drei von vier im Basisinventar</b>, <b>mindestens zwei von vier bei den Minderungsmaßnahmen</b>.

        Alle vier abzudecken ist besser: Das ist unser Rat, keine Pflicht. Der kommunale Sektor allein reicht nicht.

        Andere Sektoren, etwa Industrie außerhalb des EU-Emissionshandels oder Abfall, sind freiwillig.

        Das Minimum stammt von einer einige Jahre alten offiziellen Seite. Vergleichen Sie es vor dem Einreichen mit den Leitlinien zur Berichterstattung und starten Sie die Prüfung in MyCovenant.
    .ask =
        schlüsselsektoren
        welche sektoren sind pflicht
        kommunal tertiär wohnen verkehr
        wie viele bereiche müssen wir mindestens abdecken
        guten tag, verkehrszahlen bekommen wir nicht, geht der plan auch ohne den verkehr?
        genügt es, nur an den gebäuden der stadt zu arbeiten
        drei von vier, zwei von vier
        in welchen feldern brauchen wir massnahmen
        müssen privathäuser mitgezählt werden
        mindestabdeckung
    .meant =
        welche teile des ortslebens dürfen wir nicht auslassen?
        Für Häuser und Büros haben wir Zahlen, für Autos keine, reicht das so?
        wohnungen, büros, autos, rathaus: das vorgeschriebene quartett
        welche gebiete müssen wirklich hinein und wie viele davon?

energy_data_sources =
    .title = Woher die Verbrauchsdaten kommen
    .answer =
        Die Daten kommen meist aus zwei Quellen: <b>aus den Rechnungen der Gemeinde</b> für eigene Gebäude und Anlagen und <b>von den Netzbetreibern</b> für das übrige Gebiet.

        Ein Beispiel aus Italien, aus einem im Netz veröffentlichten Dokument: Die Stadt Lucca erhielt von Enel den Stromverbrauch nach Sektoren.

        Oft helfen auch regionale Energie- oder Umweltagenturen. Fragen Sie Ihren territorialen Koordinator, was es in Ihrer Gegend gibt.

        Unsere Liste zum Nachfragen: Strom, Gas, andere Brennstoffe, Fahrzeuge, erneuerbare Energien, Abfall. Fragen Sie immer nach demselben Jahr und nach der Aufteilung auf Sektoren.

        Rat: Schreiben Sie früh. In unserem Kalender dauert die Datensammlung etwa sechs Monate. Notieren Sie Quelle und Datum jeder Zahl, damit das Monitoring vergleichbar bleibt.

        Eine offizielle Liste der Datenbanken für Italien haben wir nicht gefunden: Fragen Sie den Koordinator oder die ENEA.
    .ask =
        energieverbrauch daten
        wo finde ich die verbräuche in unserem gebiet
        wer liefert strom- und gaszahlen für meine stadt
        der netzbetreiber antwortet nicht, andere quellen?
        hallo, für das inventar fehlen mir die kilowattstunden der haushalte und die verkauften liter kraftstoff, wer gibt mir das?
        rechnungen der kommunalen gebäude sammeln
        statistiken und datenbanken fürs inventar
        stadtwerke anfragen
        keine zahlen vorhanden, darf man schaetzen
        datenerhebung heizöl erdgas flüssiggas
    .meant =
        wer um himmels willen weiß, was hier alle verheizen?
        Dreimal habe ich dem Versorger geschrieben, nichts kam zurück, wo bekomme ich die Werte sonst her?
        zählerstände, lieferanten, tankstellen, wen fragen
        von wem bekommt man die rohen mengen an strom und öl?

rva =
    .title = Die Risiko- und Vulnerabilitätsanalyse (RVA)
    .answer =
        Die Risiko- und Vulnerabilitätsanalyse oder -bewertung (RVA) zeigt, <b>welche Klimagefahren Ihr Gebiet treffen können</b> und wie verletzlich Menschen, Sektoren und Infrastruktur sind. Daraus ergeben sich die Maßnahmen zur Anpassung.

        Ein Werkzeug dafür ist das Urban Adaptation Support Tool der Europäischen Umweltagentur auf der Website Climate-ADAPT. Es folgt den Schritten, die in MyCovenant zu berichten sind.

        So würden wir vorgehen:
        • frühere Ereignisse sammeln: Hochwasser, Hitzewellen, Dürre, Erdrutsche
        • die regionalen Klimaszenarien ansehen
        • herausfinden, wer und was am stärksten betroffen ist
        • Prioritäten setzen

        Die Ergebnisse kommen in MyCovenant in den Teil zu den Risiken. Auf der Seite zur Berichterstattung gibt es auch ein Video. Die Anpassung kann im SECAP stehen oder in einem eigenen Dokument: Prüfen Sie das in den Leitlinien.
    .ask =
        risiko- und vulnerabilitätsanalyse
        wie macht man die rva
        klimarisiken der gemeinde untersuchen
        guten morgen, im plan sollen wir hochwasser und hitze betrachten, gibt es dafür ein kostenloses werkzeug?
        überschwemmung dürre hangrutsch extreme hitze
        womit fängt der teil zur anpassung an
        karte der gefahren und gefährdeten menschen
        urban adaptation support tool climate adapt
        verwundbarkeit gegenueber dem klimawandel
        risikobewertung
    .meant =
        wie finden wir heraus, was uns das wetter antun könnte?
        Der Fluss, der Hang und das Altersheim machen uns Sorgen, wie untersucht man das ordentlich?
        gefährdungsstudie, schwachstellen, was uns treffen kann
        erst die gefahren studieren, bevor wir schutzbauten aussuchen, womit?

monitoring_cycle =
    .title = Wie oft berichtet wird
    .answer =
        Ein Monitoringbericht ist <b>mindestens alle zwei Jahre fällig, gerechnet ab der Einreichung des SECAP</b>. Nicht ab dem Beschluss des Plans und nicht ab dem Beitritt.

        Zwei Arten von Berichten wechseln sich ab:
        • Maßnahmenbericht: Stand der Maßnahmen, ohne Inventar (nach 2, 6, 10 Jahren)
        • Vollbericht: Maßnahmen und ein neues Emissionsinventar (nach 4, 8, 12 Jahren)

        Beispiel: SECAP eingereicht am 10. März 2025. Maßnahmenbericht bis 10. März 2027, Vollbericht bis 10. März 2029, und so weiter alle zwei Jahre.

        Ein jährliches Inventar wird empfohlen, ist aber keine Pflicht. Seit Januar 2025 muss jeder Bericht auch die Energiearmut behandeln.

        Die Zweijahresregel und der Wechsel der Berichte stammen aus einige Jahre alten offiziellen Texten: Sehen Sie die Daten in MyCovenant nach, sie gelten.
    .ask =
        monitoring wie oft
        in welchen abständen wird berichtet
        wann ist der erste fortschrittsbericht dran
        was kommt nach dem plan und in welchem rhythmus
        guten tag, unser secap ging 2024 raus, wann müssen wir den stand der maßnahmen melden?
        alle zwei oder alle vier jahre
        maßnahmenbericht und vollbericht unterschied
        zählen die zwei jahre ab beschluss oder ab einreichung
        termine nach dem secap
        turnus der berichterstattung
    .meant =
        wie regelmäßig wollen die danach von uns hören?
        Das Konzept ist abgegeben und ich dachte, das war es, wann erwarten sie wieder etwas?
        takt, intervall, regelmäßige zwischenstände
        der fahrplan für alle späteren rückmeldungen

full_report_mei =
    .title = Der Vollbericht und das MEI
    .answer =
        Der Vollbericht enthält den <b>Stand der Maßnahmen und ein neues Emissionsinventar</b> (Monitoring-Emissionsinventar, MEI). Er ist <b>mindestens alle vier Jahre</b> fällig.

        Dazwischen liegt der Maßnahmenbericht ohne Inventar. Der erste Vollbericht kommt also meist vier Jahre nach der Einreichung des SECAP.

        Das Monitoring-Inventar rechnet das Basisinventar für ein neueres Jahr nach. So sieht man, ob die Emissionen wirklich sinken. Jährlich ist es empfohlen, aber keine Pflicht.

        Damit beide vergleichbar sind, raten wir: dieselben Sektoren, Quellen und Emissionsfaktoren beibehalten und jede Änderung erklären.

        Seit Januar 2025 muss auch dieser Bericht die Energiearmut behandeln. Das genaue Datum steht in MyCovenant.
    .ask =
        monitoring-emissionsinventar
        was ist ein mei
        vollbericht
        müssen wir die co2-bilanz neu rechnen, alle wie viele jahre
        guten tag, brauchen wir nach vier jahren ein neues inventar oder genügt es, die maßnahmen zu beschreiben?
        emissionen fortschreiben nach dem bei
        kann man im zweiten bericht auf das inventar verzichten
        ab wann ist das mei pflicht
        emissionen am anfang und heute vergleichen
        full report
    .meant =
        müssen wir alle abgase ein zweites mal zählen?
        Die große Zwischenbilanz steht an und neu rechnen ist teuer, kommen wir darum herum?
        nachrechnen, damals und jetzt, gründliche fassung
        die schwere fassung der zwischenbilanz, bei der neu gerechnet wird

submit_monitoring =
    .title = Den Monitoringbericht einreichen
    .answer =
        Den Monitoringbericht reichen Sie <b>in MyCovenant unter „My progress“</b> ein. Das ist der einzige offizielle Weg.

        So geht es:
        • in MyCovenant anmelden und „My progress“ öffnen
        • das Monitoring-Formular ausfüllen: Stand der Maßnahmen und, beim Vollbericht, das neue Inventar
        • den Teil zur Energiearmut ausfüllen, seit Januar 2025 verlangt
        • absenden und die Bestätigung aufbewahren

        Ein PDF ist freiwillig: Es zählt das Online-Formular.

        Haben Sie einen Koordinator, kann auch er Ihr Profil öffnen und helfen.

        Der Name des Bereichs und die Regel zum PDF stammen aus Anleitungen von 2018-2019: Sehen Sie etwas anderes, folgen Sie MyCovenant. Reicht die Zeit nicht, beantragen Sie die Verlängerung vor dem Fälligkeitstag.
    .ask =
        monitoringbericht einreichen
        wie lade ich den fortschrittsbericht hoch
        wo trägt man den stand der maßnahmen ein
        my progress mycovenant
        hallo, unser erstes monitoring zum secap steht an, braucht es ein beschlossenes pdf oder nur das online-formular?
        vorlage fürs monitoring, wo finde ich sie
        ablauf der abgabe des zweijahresberichts
        prozentwerte der massnahmen auf der plattform aktualisieren
        kann man den fortschritt per mail melden
    .meant =
        wo tippe ich ein, wie weit unsere vorhaben sind?
        Vor mir liegt die Liste erledigter und stockender Vorhaben, in welche Maske kommt sie?
        zwischenstand abschicken, maske, felder, klicks
        jahre nach dem klimaplan den zwischenstand abschicken, auf welchem weg?

emission_factors =
    .title = Emissionsfaktoren: IPCC oder LCA
    .answer =
        Ein Emissionsfaktor rechnet Energieverbrauch in CO2 um. Die Gemeinde wählt zwischen <b>zwei Methoden</b>:
        • aktivitätsbasiert (IPCC): nur CO2 oder CO2-Äquivalente
        • Lebenszyklus (LCA): CO2-Äquivalente einschließlich der Lieferkette bis zum Verbrauch

        Standardwerte veröffentlicht die Gemeinsame Forschungsstelle der Kommission (GFS, englisch JRC). Der neueste Datensatz, den wir kennen, ist vom <b>8. Februar 2024</b>: Prüfen Sie, ob es einen neueren gibt.

        Unser Rat: Verwenden Sie im Basisinventar und in den Monitoring-Inventaren dieselbe Methode. Wechselt sie, können die Emissionen anders aussehen, obwohl der Verbrauch gleich geblieben ist.

        Schreiben Sie in den Plan, welche Methode und welche Werte Sie benutzt haben. Für technische Fragen gibt es den Helpdesk des JRC; die Kontakte stehen auf der englischen FAQ-Seite.
    .ask =
        emissionsfaktoren
        ipcc oder lca
        welcher faktor für strom
        tonnen co2 pro mwh
        guten tag, kilowattstunden und kubikmeter gas habe ich, aber mit welchen werten wird daraus co2?
        tabelle des jrc mit standardwerten
        ist lebenszyklus besser als der standardansatz
        nationaler oder lokaler faktor
        verbrauch umrechnen in co2-äquivalente
        unterschied zwischen co2 und co2eq fuer die bilanz
    .meant =
        womit multipliziere ich unsere zählerstände?
        Alle Ablesungen habe ich in einer Liste, nun fehlen mir die Multiplikatoren, welche stimmen?
        umrechnung, gramm, multiplikator, klimawirkung
        welcher multiplikator ist richtig, der mit oder ohne vorkette?
    .source =
        https://publications.jrc.ec.europa.eu/repository/handle/JRC136327
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/FAQs

optional_sectors =
    .title = Industrie, Abfall und andere freiwillige Sektoren
    .answer =
        Diese Sektoren sind <b>freiwillig</b>. Sie dürfen ins Inventar, wenn der Plan Maßnahmen dafür enthält.

        Die Texte des JRC nennen als Beispiele:
        • Industrie außerhalb des EU-Emissionshandels (ETS)
        • Straßen, die nicht die Gemeinde betreibt, etwa eine Autobahn
        • Abwasser und feste Abfälle, die kein Energieverbrauch sind

        Für die <b>Landwirtschaft</b> und für <b>Anlagen im Emissionshandel</b> haben wir in den geprüften Texten keine Regel gefunden. Sehen Sie in die Leitlinien zur Berichterstattung oder fragen Sie den technischen Helpdesk des JRC.

        Eine einfache Probe: Kann die Gemeinde in diesem Sektor etwas tun? Gibt es keine Maßnahmen, lassen Sie ihn weg.

        Freiwillige Sektoren kommen zu den vier Schlüsselsektoren hinzu. Sie ersetzen sie nicht.
    .ask =
        freiwillige sektoren
        industrie im secap
        zählt die autobahn durch unser gebiet mit
        landwirtschaft und viehhaltung, gehören die hinein?
        guten tag, bei uns steht eine große papierfabrik im emissionshandel, kommen deren emissionen in unsere bilanz?
        deponie und müll einbeziehen
        kläranlage abwasser
        was darf man weglassen
        sind fabriken pflicht oder nicht
        bahn, hafen, bundesstrasse wie behandeln
    .meant =
        was dürfen wir obendrauf nehmen, ohne es zu müssen?
        Kühe und ein Stahlwerk machen bei uns das meiste aus, werden die uns angerechnet?
        vieh, zementwerk, kompost, durchreisende laster
        gebiete nach eigenem belieben, zusätzlich zum vorgeschriebenen quartett
    .source =
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/FAQs

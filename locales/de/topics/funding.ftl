# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-funding = Geld und Förderung

funding_overview =
    .title = Welche Fördermittel es gibt
    .answer =
        Die Unterschrift allein bringt kein Geld: Fördermittel werden über eigene Aufrufe beantragt. Manche setzen aber einen fertigen Plan voraus, etwa den SECAP.

        Entscheidend ist, wofür Sie das Geld brauchen:
        • <b>Plan schreiben</b>: regionale Zuschüsse, Hilfe des territorialen Koordinators;
        • <b>Investitionen vorbereiten</b> (Studien, Energieaudits, Ausschreibungen): ELENA; die European City Facility, wenn sie offen ist;
        • <b>Bauen und sanieren</b>: EFRE über die Region; in Italien der Conto Termico, dessen Portal am 3. März 2026 ausgesetzt wurde;
        • <b>europäische Projekte</b>: LIFE, Horizont Europa.

        Der Finanzierungsleitfaden auf der Website des Konvents nennt auch InvestEU, die Darlehensfazilität für den öffentlichen Sektor, URBACT und die Europäische Stadtinitiative, den Fonds für einen gerechten Übergang, revolvierende Fonds und Bürgergenossenschaften.

        Im November 2026 sind mehrere bekannte Aufrufe <b>beendet</b>: LIFE 2026 für Energie, der siebte der EUCF, der PNRR-Zuschuss für Energiegemeinschaften in Italien. Prüfen Sie jede Summe zuerst bei der zuständigen Stelle.

        Erster Schritt: Fragen Sie die Region oder den Koordinator.
    .ask =
        fördermittel konvent der bürgermeister
        welche zuschüsse gibt es für gemeinden
        offene förderaufrufe klima energie
        woher kommt das geld für die maßnahmen
        wer bezahlt die umsetzung
        eu gelder für kommunen
        Guten Abend, der Bürgermeister fragt, welche Finanzierung uns als Mitglied offensteht, können Sie mir einen Überblick geben?
        bekommen wir automatisch geld wenn wir unterschreiben
        foerderung uebersicht
        wie decken wir die ausgaben ohne den haushalt zu belasten
    .meant =
        wir sind pleite, woher könnte etwas kommen?
        Das Konzept liegt vor und die Kasse ist leer, an welche Türen können wir klopfen?
        geldquellen, töpfe, sponsoren, alles auf einen blick
        ich kenne noch keinen topf beim namen, welche gibt es überhaupt?

conto_termico =
    .title = Conto Termico 3.0 und GSE (Italien)
    .answer =
        In Italien hat der <b>GSE das Portal am 3. März 2026 ausgesetzt</b>, über das der Zuschuss Conto Termico 3.0 beantragt wird, einen Monat nach dem Start (2. Februar). Ob es wieder offen ist, wissen wir nicht: Sehen Sie beim GSE nach, bevor Sie damit rechnen.

        Grund: 3.333 Anträge über fast 1,3 Milliarden Euro, rund 85 % von kleinen Gemeinden. Der GSE hat eine Prüfung angekündigt: Werden viele Anträge abgelehnt, kann er wieder öffnen.

        Die Regeln (Erlass vom 7. August 2025, in Kraft seit 25. Dezember 2025):
        • 900 Millionen Euro im Jahr: 400 für öffentliche Stellen, davon 20 für Energieaudits, und 500 für Private;
        • in der Regel bis 65 % der Kosten;
        • bis 100 % für Gebäude von Gemeinden unter 15.000 Einwohnern, Schulen und Krankenhäuser.

        Zwei Wege:
        • <b>Reservierung</b> vor den Arbeiten: nur öffentliche Stellen und Dritter Sektor;
        • <b>direkter Zugang</b> danach: laut Fachinformationen binnen 90 Tagen.

        Laut denselben Informationen endet der Zugang für das Jahr, wenn die Jahresgrenze erreicht ist.

        Laut Presse hilft der GSE den Gemeinden aufgrund einer Vereinbarung mit ihrem Verband ANCI („Sostenibilità in Comune“).
    .ask =
        conto termico 3.0 gemeinden
        ist der conto termico noch gesperrt
        gse portal ausgesetzt
        zuschuss heizung öffentliche gebäude italien
        schulheizung in südtirol austauschen mit staatlichem geld
        Guten Tag, wir wollten in der Schule Fenster und Wärmepumpe über den gse fördern lassen, aber das Portal nimmt nichts an, was tun?
        reservierung oder direkter zugang beim GSE
        fördersatz unter 15000 einwohner italien
        wann oeffnet das gse portal wieder
        energetische sanierung gemeindeeigener bauten italien
    .meant =
        rückerstattung aus rom für die dämmung unseres kindergartens
        Der alte Kessel der Turnhalle ist hin und die römische Behörde nimmt keine Anträge, geht da noch was?
        staatliche prämie für neue fenster und kessel im rathaus, südtirol
        italiens staatliches geld für wärme und dämmung in kommunalem besitz

regional_grants =
    .title = Regionale Zuschüsse für den SECAP
    .answer =
        Im November 2026 haben wir keinen offenen regionalen Aufruf für das Schreiben eines SECAP gefunden. Fragen Sie Ihre Region oder den territorialen Koordinator.

        In Italien gab es laut Regionen und Presse:
        • <b>Emilia-Romagna</b>: 2013, 2019, 2021 und 2022; 2019 und 2021 je Gemeinde 6.000-20.000 Euro, je Verband 10.000-30.000;
        • <b>Apulien</b>: Gutscheine 2022, dieselben Beträge; weitere 521.000 Euro 2023;
        • <b>Sizilien</b>: 2018-2024; 2018 waren es 10.000-15.000 Euro plus ein Betrag je Einwohner;
        • <b>Kampanien</b>: 2013.

        Alle sind beendet. Zu prüfen ist <b>Friaul-Julisch Venetien</b>: Die Verordnung von 2020 sieht jedes Jahr ein Fenster vom 1. Januar bis 1. März vor, bis zu 100 % und 10.000 Euro je bereits beigetretener Gemeinde. Ob noch Geld da ist, wissen wir nicht.

        In der Wallonie (Belgien) gab es POLLEC; die Personalzuschüsse von 2022 laufen längstens bis 31. Dezember 2026.

        Zwei Hinweise:
        • Die Frist des Zuschusses ist nicht die des Konvents.
        • Regionale Regeln können enger sein: Apulien ließ nur einzelne Gemeinden und vollständige Verbände zu.
    .ask =
        regionale zuschüsse secap
        zahlt die region die erstellung des plans
        aufruf der region für klimapläne
        gutscheine apulien secap
        friaul julisch venetien 10000 euro je gemeinde
        emilia romagna sizilien geld für kommunale pläne
        Guten Tag, wir müssen ein Büro mit dem Plan beauftragen und haben kein Geld, erstattet unsere Region etwas?
        beihilfe fuer das beraterhonorar
        landesmittel um das dokument zu schreiben
        pollec wallonie
    .meant =
        trägt jemand näher als brüssel die kosten für den papierkram?
        Wir bräuchten eine Fachfrau, die uns das schreibt, und die Kasse ist leer, hilft das Land?
        zuschlag für die ausarbeitung, gutschein, rückvergütung
        geld für das schreiben des konzepts, gebaut wird noch nichts
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://politiche-energetiche.regione.puglia.it/
        https://eu-mayors.ec.europa.eu/en/join/coordinator

erdf_fesr =
    .title = EFRE: EU-Geld über die Region
    .answer =
        In Italien beantragen Sie Mittel des EFRE, des Europäischen Fonds für regionale Entwicklung, bei der <b>Region</b>: Sie verwaltet ihn über Aufrufe. In einem anderen Land fragen Sie Ihre Region, wer das Programm verwaltet.

        Ein Beispiel für Bauarbeiten, nicht für den Plan: Laut einer Übersicht über Aufrufe bot die Emilia-Romagna im Mai 2025 (EFRE-Programm 2021-2027) 10 Millionen Euro für öffentliche Gebäude, bis 750.000 Euro je Projekt, zu 60 % der Kosten und in manchen Fällen 70 %.

        Der Bezug zum Konvent ist je Region anders:
        • In Kampanien gab das EFRE-Programm 2007-2013 laut einem Fachbericht Geld für die alten Pläne (SEAP).
        • In Sizilien sollten laut einem Blatt des Gemeindeverbands ANCI die Ergebnisse der SECAP in das Programm 2021-2027 einfließen.

        Im November 2026 haben wir keinen offenen regionalen EFRE-Aufruf für SECAP gefunden.

        Was Sie tun können:
        • auf der Website der Region die Seite zum EFRE-Programm 2021-2027 ansehen;
        • fragen, ob ein SECAP Punkte bringt oder Bedingung ist;
        • die Maßnahmenblätter mit Kosten und Einsparungen bereithalten.
    .ask =
        efre gemeinden
        strukturfonds energieeffizienz
        operationelles programm öffentliche gebäude
        von europa kofinanzierter aufruf der region für bauarbeiten
        kohäsionspolitik 2021-2027 secap
        Guten Tag, unser Plan ist beschlossen und wir möchten das Rathaus mit Mitteln der EU-Förderperiode sanieren, an wen wenden wir uns?
        europäischer fonds für regionale entwicklung
        fesr fristen
        bringt ein secap punkte bei regionalen aufrufen
        kofinanzierungssatz fuer kommunale gebaeude
    .meant =
        brüsseler mittel, die unsere landesregierung verteilt
        Das alte Amtshaus soll gedämmt werden und jemand sprach vom Kohäsionstopf, wo reicht man das ein?
        kohäsion, verwaltungsbehörde, umbau, landesprogramm
        eu-mittel für den bau, die nicht brüssel, sondern das land ausschreibt

pnrr_cer =
    .title = PNRR und Energiegemeinschaften (Italien)
    .answer =
        Der Zuschuss für erneuerbare Energiegemeinschaften (CER) aus Italiens Aufbauplan PNRR ist <b>beendet</b>: Anträge waren bis 30. November 2025 möglich.

        Er deckte 40 % der Kosten, in Gemeinden unter 50.000 Einwohnern und für Anlagen bis 1 MW.

        Wer ihn erhalten hat, muss diese Fristen einhalten:
        • Arbeiten fertig bis <b>30. Juni 2026</b>;
        • Anlage in Betrieb spätestens am <b>31. Dezember 2027</b>.

        Der ganze PNRR musste seine Ziele bis 31. August 2026 erreichen. Neues Geld ist daraus heute also nicht zu erwarten.

        Eine Energiegemeinschaft kann trotzdem eine Maßnahme im SECAP sein. Andere Wege:
        • Fragen Sie den GSE, ob es andere Förderungen gibt.
        • Fragen Sie die Region nach eigenen Aufrufen.
        • Der Finanzierungsleitfaden auf der Website des Konvents nennt Bürgergenossenschaften und revolvierende Fonds.
    .ask =
        pnrr energiegemeinschaften
        cer zuschuss 40 prozent italien
        erneuerbare energiegemeinschaft gründen
        ist der italienische aufbauplan vorbei, gibt es noch geld
        beihilfe für gemeinsame photovoltaik
        Guten Tag, wir möchten mit Bürgern eine Energiegemeinschaft gründen und Solarmodule aufs Schuldach setzen, kann man den Zuschuss noch beantragen?
        CER kleine gemeinden unter 50000 einwohner
        wiederaufbaufonds italien klima
        gemeinschaftlicher eigenverbrauch solarstrom unterstuetzung
        frist arbeiten pnrr anlagen
    .meant =
        nachbarn teilen sich strom vom dach, gibt rom noch etwas dazu?
        Pfarrei, Schule und zehn Familien wollen zusammen Strom erzeugen, haben wir den Bonus in Südtirol verpasst?
        milliarden nach der pandemie, bürgerstrom, zu spät?
        italiens geld für leute, die gemeinsam strom erzeugen und verteilen

elena =
    .title = ELENA: Hilfe vor der Investition
    .answer =
        ELENA bezahlt die <b>Vorbereitung</b> großer Investitionsprogramme, nicht die Bauarbeiten. Träger ist die Europäische Investitionsbank mit der Europäischen Kommission.

        Laut Seiten von 2017-2024 werden bis zu 90 % der förderfähigen Kosten gedeckt: Studien, Energieaudits, Ausschreibungen.

        Die Bedingungen laut denselben Seiten:
        • Programm in der Regel über 30 Millionen Euro in drei Jahren (Verkehr: vier);
        • jeder Euro Zuschuss muss mindestens 20 Euro Investitionen in Energie auslösen, 10 im Verkehr;
        • bearbeitet wird nach Eingang.

        Laut internationalen Verzeichnissen gehört ELENA seit 2021 zur InvestEU-Beratungsplattform und fördert keine Anlagen für erneuerbare Energie für sich allein. Regeln aus 2025-2026 haben wir nicht gefunden: Fragen Sie die Bank, bevor Sie entscheiden.

        Eine kleine Gemeinde erreicht solche Summen allein selten. <b>Mehrere kleine Projekte lassen sich aber bündeln</b>: Fragen Sie Provinz, Region oder Koordinator, ob dort ein Programm entsteht.
    .ask =
        elena eib
        technische hilfe europäische investitionsbank
        geld für machbarkeitsstudien und energieaudits
        mindestgröße 30 millionen
        wer finanziert die projektentwicklung vor dem bau
        Guten Tag, die Provinz schlägt vor, viele Schulen gemeinsam über ein Programm der EIB zu sanieren, wie läuft das?
        european local energy assistance
        hebelfaktor 20
        kann ein kleiner ort elena beantragen
        projekte mehrerer orte zu einer grossen investition buendeln
    .meant =
        wer trägt die vorbereitung einer ganz großen sanierungswelle?
        Vor dem Umbau aller Schulen brauchen wir Gutachten und Vergabeunterlagen, welche Bank bezahlt die?
        banker in luxemburg, vorlaufkosten, riesenpaket
        planungsgeld für sehr große vorhaben, wo ein einzelnes dorf zu klein ist

eucf =
    .title = European City Facility (EUCF)
    .answer =
        Ein offener Aufruf der European City Facility ist uns heute nicht bekannt. Der siebte endete am 18. Dezember 2024 und war als letzter dieser Auflage angekündigt.

        Eine Nachfolge ist geplant. 2025 hat das LIFE-Programm 15 Millionen Euro ausgeschrieben (24. April - 23. September 2025), um das <b>Konsortium</b> auszuwählen, das die neue EUCF führt. Gemeinden nahmen daran nicht teil: Sie können später bei der neuen Einrichtung Anträge stellen. Laut zwei Förderportalen sind rund 70-75 % des Geldes für Gemeinden bestimmt, als Pauschalen.

        Ob und wann ein Aufruf für Gemeinden kommt, haben wir nicht gefunden: Sehen Sie auf der Website der EUCF nach.

        Was sie bisher bot:
        • pauschal <b>60.000 Euro</b> für ein Investitionskonzept („investment concept“);
        • nötig waren ein Klima- und Energieplan, etwa der SECAP, und ein Schreiben des Bürgermeisters.

        Die neuen Bedingungen können anders sein. Bis dahin hilft es, den SECAP beschlossen und eine Investitionsidee bereit zu haben.
    .ask =
        eucf
        european city facility aufruf
        60000 euro für gemeinden
        wann kommt der nächste eucf call
        investitionskonzept wer fördert das
        Guten Tag, ein Berater sprach von sechzigtausend Euro pauschal für Orte mit SECAP, ist das noch zu haben?
        achter aufruf city facility
        pauschale mit schreiben des bürgermeisters
        wie bewerben sich staedte bei der fazilitaet
        maßnahmen des plans in ein bankfähiges projekt verwandeln
    .meant =
        ein fester scheck, um eine geschäftsidee fürs klima auszuarbeiten
        Der Nachbarort bekam einen Festbetrag nur für ein Geschäftsmodell, können wir das auch noch?
        festbetrag, geschäftsmodell, ohne partner, kleiner ort
        der feste betrag für eine einzelne kommune, die ein vorhaben für banken aufbereitet
    .source =
        https://www.eucityfacility.eu/
        https://euro-access.eu/en/calls/1878/European-City-Facility
        https://fundingprogrammesportal.gov.cy/en/call/european-city-facility-7th-call-for-applications

life_programme =
    .title = Das LIFE-Programm
    .answer =
        Die uns bekannten LIFE-Aufrufe 2026 sind <b>beendet</b>. Geöffnet wurden sie am 21. April 2026:
        • Energiewende (Clean Energy Transition), 85,5 Millionen Euro: Schluss am 16. September 2026;
        • politische Prioritäten, darunter der Klima- und Energiedialog zwischen den Verwaltungsebenen, 18 Millionen: Schluss am 22. September 2026.

        Das Thema für Städte und Regionen, LIFE-2025-CET-LOCAL, war vom 24. April bis 23. September 2025 offen, mit 7 Millionen Euro. Verlangt waren mindestens drei Antragsteller aus drei Ländern. Ob es das Thema 2026 auch gab, haben wir nicht gefunden. Eine frühere Auflage deckte 95 % der Kosten.

        Der Haushaltszeitraum von LIFE endet 2027. Nächste Aufrufe prüfen Sie auf dem Portal der Kommission.

        Für eine kleine Gemeinde ist es nach unserer Meinung am einfachsten, Partner in einem Projekt zu werden, das eine Region, eine Energieagentur oder ein Städtenetz leitet.
    .ask =
        life programm gemeinden
        life aufruf 2026
        clean energy transition einreichfrist
        LIFE CET LOCAL
        wie viele partner braucht ein eu umweltprojekt
        Guten Tag, eine Energieagentur will uns als Partner in einem LIFE-Projekt, lohnt sich das und wann ist Abgabe?
        naechster life call 2027
        ist der energiewende aufruf für städte und regionen offen
        länderübergreifende projekte saubere energie 95 prozent
    .meant =
        brüsseler topf für natur und umwelt, wo man freunde aus dem ausland braucht
        Eine Uni in Spanien will uns im Konsortium für Umwelt dabeihaben, kommen wir da noch rein?
        konsortium, antragstellung, ausland, naturschutzgeld
        umweltgelder, die man nur im verbund mit anderen ländern bekommt

cities_mission =
    .title = Mission „100 Städte“ und Horizont Europa
    .answer =
        Die Mission „100 klimaneutrale und intelligente Städte bis 2030“ ist <b>vom Konvent getrennt</b>. Sie stammt aus Horizont Europa, dem Forschungsprogramm der EU. Wer dem Konvent beitritt, gehört damit nicht zur Mission.

        Die ausgewählten Städte:
        • schreiben einen Klimavertrag (Climate City Contract);
        • können das Siegel der Mission erhalten; die ersten zehn bekamen es am 12. Oktober 2023.

        Die Ziele liegen zeitlich auseinander: Die Mission will Neutralität 2030, der Konvent 2050.

        Zu einer neuen Auswahl von Städten haben wir nichts gefunden. Auskunft gibt die Website von NetZeroCities.

        Auch wer nicht ausgewählt ist, kann die Aufrufe von Horizont Europa verfolgen: Der Finanzierungsleitfaden auf der Website des Konvents nennt die Missionen. Geht es um Geld für das Schreiben des SECAP, fragen Sie zuerst die Region oder den territorialen Koordinator.
    .ask =
        mission 100 städte
        klimaneutrale städte 2030
        horizont europa für kommunen
        was ist ein climate city contract
        netzerocities
        Guten Tag, ich lese, dass manche Städte mit einem Klimavertrag bis 2030 null Emissionen wollen, hat das mit dem Konvent zu tun?
        unterschied zwischen mission und konvent
        eu missionssiegel
        wie wird man eine der hundert intelligenten städte
        forschung und innovation aufrufe fuer urbane neutralitaet
    .meant =
        der klub der vorreiter, die viel früher sauber sein möchten als alle anderen
        Unsere Partnerstadt hat von Brüssel ein besonderes Etikett als Pionier, warum wir nicht?
        pioniere, auserwählte, innovationsgeld, vertrag mit der kommission
        die ausgewählten pioniere mit eigenem vertrag, gehört das zu unserem bündnis?

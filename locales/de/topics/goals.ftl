# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-goals = Ziele und Zusagen

commitments_overview =
    .title = Wozu sich Unterzeichner verpflichten
    .answer =
        Wer heute beitritt, sagt <b>Klimaneutralität bis 2050</b>, mehr Widerstandsfähigkeit gegen den Klimawandel und weniger Energiearmut zu.

        Was genau gilt, hängt vom Zeitpunkt des Beitritts oder der Erneuerung ab:
        • <b>2008-2015</b>: mindestens 20 % weniger CO2 bis 2020, mit einem SEAP
        • <b>Oktober 2015 bis Frühjahr 2021</b>: mindestens 40 % weniger CO2 bis 2030, dazu Anpassung, mit einem SECAP
        • <b>seit April 2021</b>: Klimaneutralität bis 2050, mit mittel- und langfristigen Zielen, die zu denen der EU passen und mindestens so ehrgeizig sind wie die nationalen, dazu Anpassung und Energiearmut

        Frühere Unterzeichner behalten ihre Zusage, bis sie erneuern. Die Erneuerung ist eine Einladung, keine Pflicht. Welche Zusagen für Ihre Kommune eingetragen sind, sehen Sie in MyCovenant.

        Die Arbeit ist für alle dieselbe: Ziele setzen, die Menschen vor Ort einbeziehen, handeln und rechtzeitig berichten, von anderen lernen.
    .ask =
        verpflichtungen der unterzeichner
        was versprechen wir mit der unterschrift
        wozu verpflichtet sich die gemeinde
        20 40 oder 55 prozent was gilt für uns
        hallo, wir sind 2012 beigetreten und ich weiß nicht mehr, welche vorgaben für uns gelten, die alten oder die neuen
        zusagen nach beitrittsjahr
        minus 20 prozent bis 2020
        aufgaben eines mitglieds
        was wird von uns erwartet
        pflichten im ueberblick nach der unterzeichnung
    .meant =
        worauf haben wir uns da bloß eingelassen?
        Der frühere Bürgermeister hat vor Ewigkeiten etwas zugesagt, keiner weiß mehr was, wo steht das?
        hausaufgaben, gelübde, auflagen, je nach jahrgang
        das ganze bündel an zusagen, von den zahlen bis zu den berichten
    .source =
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/signatories

target_2030 =
    .title = Das Ziel für 2030
    .answer =
        Wer heute beitritt oder erneuert, orientiert sich an <b>55 % weniger Treibhausgasen bis 2030</b>. So steht es auf der offiziellen Seite zu den Säulen (deutsche und finnische Fassung).

        Der Text der Selbstverpflichtung nennt dagegen keine Zahl. Er verlangt Ziele, die zu denen der EU passen und mindestens so ehrgeizig sind wie die nationalen. Für die EU insgesamt schreibt das Gesetz netto 55 % weniger als 1990 vor.

        <b>40 %</b> bleiben die Zusage der Kommunen, die zwischen Oktober 2015 und Frühjahr 2021 beigetreten sind, bis sie erneuern. Prüfen Sie das in MyCovenant.

        Vorsicht: Die Seite mit der Liste der Unterzeichner spricht noch von 40 %. Dieser Satz ist alt und gilt nicht für neue Beitritte.

        Die Kommune misst ihre eigene Minderung ab ihrem Basisjahr, absolut oder pro Kopf.
    .ask =
        ziel 2030
        wie viel müssen wir bis 2030 einsparen
        40 oder 55 prozent
        minderungsziel co2 das in den secap gehört
        guten morgen, unser büro hat minus vierzig in den entwurf geschrieben, ein kollege meint, das reiche nicht mehr, wer hat recht
        gilt -40 % noch
        emissionsziel für dieses jahrzehnt
        fit for 55 und kommunen
        um wieviel muss der ausstoss bis zum ende des jahrzehnts sinken
    .meant =
        wie weit muss unser kohlendioxid am schluss dieser dekade unten sein?
        In zwei Entwürfen stehen verschiedene Werte für die nähere Etappe, welchen drucken wir?
        sorge, dass unsere kürzung zu zaghaft ist
        welcher wert gilt für die nähere etappe, lange vor der jahrhundertmitte?
    .source =
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars
        https://cor.europa.eu/en/news/Pages/Covenant-of-Mayors.aspx

three_pillars =
    .title = Die drei Säulen
    .answer =
        Die drei Säulen des Konvents sind <b>Klimaschutz, Anpassung und Energiearmut</b>.

        • <b>Klimaschutz</b>: weniger Treibhausgase ausstoßen. Grundlage ist das Emissionsinventar (BEI)
        • <b>Anpassung</b>: den Ort gegen Hitzewellen, Hochwasser und andere Klimagefahren wappnen. Grundlage ist die Risiko- und Vulnerabilitätsbewertung (RVA)
        • <b>Energiearmut</b>: ein gerechter Übergang, bei dem ärmere Menschen nicht im Kalten oder Dunkeln sitzen. Grundlage ist eine Bewertung der Lage vor Ort

        Die offizielle Seite zu den Säulen (deutsch und finnisch) nennt dazu drei Zusagen: 55 % weniger Treibhausgase bis 2030, mehr Widerstandsfähigkeit, weniger Energiearmut.

        Der SECAP führt alle drei zusammen: jeweils Analyse, Ziele und Maßnahmen. Seit Januar 2025 gehört auch die dritte Säule in jeden eingereichten Plan und Monitoringbericht.
    .ask =
        drei säulen konvent
        welche säulen gibt es
        klimaschutz anpassung energiearmut zusammen
        mit welchen themen befasst sich der konvent
        guten abend, ich brauche eine folie mit den drei schwerpunkten und je einer zeile erklärung, können sie sie nennen
        die drei handlungsfelder
        was steht im secap ausser co2
        3 saeulen kurz erklaert
        hauptbereiche der initiative
    .meant =
        auf welchen beinen ruht das ganze?
        In der Sitzung habe ich eine halbe Minute für die großen Themen, welche nenne ich?
        themenblöcke, eckpfeiler, überschriften
        alle großen themen auf einmal, je ein satz genügt
    .source =
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors

mitigation_pillar =
    .title = Die Säule Klimaschutz
    .answer =
        Klimaschutz (Minderung) heißt, <b>den Ausstoß von Treibhausgasen</b> vor Ort zu senken: weniger Energie verbrauchen und sauberere Energie nutzen.

        Das geht in drei Schritten:
        • die Emissionen im Basisinventar (BEI) erfassen
        • das Ziel gegenüber dem Basisjahr festlegen
        • Maßnahmen wählen, zum Beispiel eine Schule sanieren oder Solarmodule auf kommunale Dächer setzen

        Es gibt vier Schlüsselsektoren: kommunale Gebäude und Anlagen, Gebäude des Dienstleistungssektors, Wohngebäude, Verkehr. Weitere, etwa Abfall oder Industrie außerhalb des Emissionshandels, können dazukommen, wenn der Plan Maßnahmen dafür enthält.

        Nach den bisher bekannten offiziellen Kriterien deckt das Inventar mindestens drei der vier Sektoren ab, die Maßnahmen mindestens zwei. Prüfen Sie das vor dem Einreichen in MyCovenant oder beim Helpdesk.
    .ask =
        klimaschutz im secap
        was bedeutet mitigation
        maßnahmen gegen co2
        welche projekte senken treibhausgase
        hallo, wir sollen den teil zur emissionsminderung schreiben und wissen nicht, wo anfangen, was nehmen andere gemeinden hinein
        säule minderung anforderungen
        energiesparen und erneuerbare im plan
        beispiele wie man den verbrauch drückt
        in welchen sektoren muss man handeln
        ausstoss verringern massnahmen gemeinde
    .meant =
        wie verpestet ein ort die luft weniger?
        Wir haben alte Kessel und trübe Straßenlampen, was davon wäre ein Beitrag gegen die Erderwärmung?
        dämmen, radwege, led-lampen, solardach als ideen
        vorhaben, mit denen wir selbst weniger abgase erzeugen
    .source =
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php

adaptation_pillar =
    .title = Die Säule Anpassung
    .answer =
        Anpassung heißt, <b>den Ort auf die Folgen des Klimawandels vorzubereiten</b>: extreme Hitze, Hochwasser, Dürre.

        Am Anfang steht die Risiko- und Vulnerabilitätsbewertung (RVA): Welche Klimagefahren drohen, und wie verwundbar sind Menschen, Sektoren und Infrastruktur? Danach folgen Ziele und Maßnahmen, zum Beispiel mehr Schatten und Bäume auf Plätzen.

        Ein nützlicher Leitfaden ist das <i>Urban Adaptation Support Tool</i> von Climate-ADAPT (Europäische Umweltagentur). Es folgt denselben Schritten, über die in MyCovenant zu berichten ist.

        Nach den bisher bekannten offiziellen Texten kann die Anpassung Teil des SECAP sein oder in einem eigenen Planungsdokument stehen. Im Zweifel hilft der Helpdesk.

        Früher gab es dafür eine eigene Initiative, Mayors Adapt (2014). Sie ging 2015 im Konvent auf.
    .ask =
        anpassung an den klimawandel secap
        was heißt klimaanpassung im konvent
        maßnahmen gegen hitze und starkregen
        wie wird die gemeinde widerstandsfähiger
        guten tag, bei uns stand zweimal in drei jahren der keller unter wasser, dürfen schutzmaßnahmen gegen extremwetter in den plan
        säule anpassung anforderungen
        klimaresilienz
        anpassungsstrategie im plan oder als eigenes dokument
        duerre und hitzeinseln was tun
        werkzeug uast climate-adapt
    .meant =
        wie machen wir uns bereit für unwetter, die sowieso kommen?
        Letzten Sommer sind alte Leute auf dem Platz umgekippt, zählen Schatten und Bäume da mit?
        bäume, schatten, regenrückhalt, deiche
        schutz vor den folgen, wenn es draußen immer wilder wird
    .source =
        https://climate-adapt.eea.europa.eu/en/knowledge/tools/urban-ast/step-2-6
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars

energy_poverty_pillar =
    .title = Die Säule Energiearmut
    .answer =
        Energiearmut heißt: Ein Haushalt kann sich die Energie, die er braucht, nicht leisten. Drei Ursachen wirken zusammen: <b>niedrige Einkommen, hohe Energiekosten, ineffiziente Wohnungen</b>.

        Es ist die dritte Säule des Konvents, vorgestellt im Mai 2022: Der Übergang soll niemanden zurücklassen. Im SECAP gehören dazu eine Bewertung der Lage, ein Ziel und Maßnahmen.

        Zum Messen bieten der Konvent und die EU-Beratungsstelle EPAH <b>56 lokale Indikatoren</b> an. Man braucht nicht alle: Die Kommune wählt die, die passen und die sie aktuell halten kann. Wir raten, das Sozialamt von Anfang an einzubeziehen.

        EPAH bietet außerdem Handbücher (Diagnose, Planung, Umsetzung) und technische Hilfe.
    .ask =
        was ist energiearmut
        säule energiearmut
        was ist epah und wie hilft es uns
        haushalte die strom und heizung nicht zahlen können, was hat der konvent damit zu tun
        guten morgen, ich arbeite im sozialamt und die energiestelle fragt mich nach familien mit offenen strom- und gasrechnungen, warum eigentlich
        indikatoren energiearmut vor ort
        gerechter übergang im secap
        hilfe für menschen in kalten wohnungen
        definition und ursachen
        arme haushalte und hohe energiepreise massnahmen
    .meant =
        leute, die im dunkeln sitzen, weil es zu teuer wurde
        Eine Rentnerin dreht den Heizkörper nicht mehr auf, geht das unser Konzept etwas an?
        unbezahlbare wärme, geringverdiener, zugige altbauten
        was ist mit diesem sozialen thema überhaupt gemeint?

energy_poverty_reporting =
    .title = Über Energiearmut berichten
    .answer =
        <b>Seit Januar 2025 ist es Pflicht</b>: Jeder eingereichte SECAP und jeder Monitoringbericht muss Energiearmut behandeln. Das gilt für alle Unterzeichner, auch für solche, die lange vorher beigetreten sind.

        Am Anfang steht eine Bewertung der Lage vor Ort. Danach braucht es ein Ziel und Maßnahmen, erklärt das Konvent-Büro für Osteuropa zu derselben Regel. Wer vor der neuen Säule unterzeichnet hat, nimmt sie laut demselben Büro über die Monitoringvorlage auf.

        Für die Bewertung gibt es 56 lokale Indikatoren von Konvent und EPAH. Es genügen die, die zur Kommune passen und sich aktuell halten lassen.

        Die Anleitung steht in den Leitlinien zur Energiearmut vom 13. Juni 2022, verfügbar in 24 Sprachen, und in einem Video. Dort werden auch die auszufüllenden Felder erklärt. Für Fragen gibt es den EPAH-Helpdesk.
    .ask =
        berichterstattung energiearmut 2025
        muss energiearmut ins monitoring
        ab wann gehört energiearmut in den secap
        leitlinien zur berichterstattung über energiearmut
        hallo, unser plan ist von 2019 und sagt dazu nichts, dieses jahr müssen wir den bericht schicken, müssen wir den teil über arme haushalte ergänzen
        neue felder in mycovenant zur dritten säule
        welche indikatoren und wie viele reichen
        die vorlage fragt nach einkommen und rechnungen, ist das pflicht
        epah berichtspflicht ab januar 2025
        alten plan um soziale analyse ergaenzen
    .meant =
        sind diese sozialen kästchen im formular jetzt vorgeschrieben?
        Im Formular wird nach bedürftigen Leuten gefragt und wir haben keine Zahlen, darf das leer bleiben?
        leerer sozialteil, wird die abgabe dann abgewiesen?
        seit welchem zeitpunkt muss man den sozialteil ausfüllen?

target_2050 =
    .title = Klimaneutralität bis 2050
    .answer =
        Wer seit April 2021 beigetreten ist oder erneuert hat, sagt <b>Klimaneutralität bis 2050</b> zu. Das ist auch das gesetzliche Ziel der ganzen EU.

        Einfach gesagt: Was an Treibhausgasen ausgestoßen und was aufgenommen wird, gleicht sich aus. Zur Vision des Konvents gehören außerdem Widerstandsfähigkeit und sichere, nachhaltige, bezahlbare Energie.

        Der Plan braucht also zwei Horizonte: einen mittelfristigen (praktisch 2030) und einen langfristigen, 2050. Die Ziele müssen zu denen der EU passen und mindestens so ehrgeizig sein wie die nationalen.

        Und <b>2040</b>? Die EU hat gesetzlich netto 90 % weniger als 1990 festgelegt (endgültig beschlossen am 5. März 2026). Ein eigenes 2040-Ziel des Konvents ist nicht bekannt. Wer jetzt plant, kann es mitdenken.

        Wer vor 2021 beigetreten ist, übernimmt 2050 mit der Erneuerung.
    .ask =
        klimaneutralität 2050
        langfristiges ziel des konvents
        netto null bis 2050 was heißt das für uns
        braucht der secap ein ziel für 2050
        guten tag, die vorlage fragt nach einem ziel jenseits von 2030, was tragen wir für die mitte des jahrhunderts ein
        gilt minus 90 bis 2040 auch für kommunen
        vollständige dekarbonisierung
        klimaneutrale kleine gemeinde bedeutung
        zwischenschritt zwischen 2030 und 2050
        treibhausgasneutral bis mitte jahrhundert
    .meant =
        wie sauber müssen wir sein, wenn unsere enkel groß sind?
        Ein Stadtrat lachte über die Null in einem Bauerndorf, was wird da auf lange Sicht verlangt?
        ferner horizont, nullbilanz, endstation der reise
        die letzte etappe, wenn gar nichts mehr in die luft darf
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://cor.europa.eu/en/news/Pages/Covenant-of-Mayors.aspx
        https://esgpost.com/eu-lawmakers-back-90-emissions-cut-by-2040

renew_commitment =
    .title = Die Zusage erneuern
    .answer =
        Für die Erneuerung braucht es einen <b>neuen Beschluss des Rates</b> (in Italien des Gemeinderats, Consiglio comunale). Danach wird das heutige Verpflichtungsdokument unterzeichnet. Das aktuelle Verfahren steht im Info-Paket für Unterzeichner, auch auf Deutsch, auf der offiziellen Seite zur Berichterstattung.

        Die Erneuerung ist eine Einladung, keine Pflicht. Wer nicht erneuert, bleibt in der Regel bei der alten Zusage. Prüfen Sie das in MyCovenant.

        Mit der Erneuerung gilt: Klimaneutralität bis 2050, Ziele passend zur EU und mindestens so ehrgeizig wie die nationalen, dazu Anpassung und Energiearmut.

        Zwei Hinweise:
        • Ändern sich Gruppe oder Option oder ist die Gemeinde aus einer Fusion entstanden, schreiben Sie dem Konvent-Büro <b>vor</b> der Erneuerung; das riet 2019 die italienische Region Emilia-Romagna
        • Die Provinz Barcelona verlangte 2021 von Kommunen mit der alten 20-%-Zusage auch einen Abschlussbericht zu 2020

        Ob mit der Erneuerung zwei neue Jahre für den Plan beginnen, sagt kein bekannter offizieller Text. Es zählt das Datum in MyCovenant; sonst fragen Sie den Helpdesk.
    .ask =
        verpflichtung erneuern
        wie erneuern wir den beitritt
        wir haben einen seap, wie kommen wir zu den neuen zielen
        brauchen wir einen weiteren ratsbeschluss
        guten morgen, die stadt hat 2010 für 2020 unterzeichnet und der bürgermeister will die teilnahme mit den heutigen zielen bestätigen, was ist zu tun
        zusage von 40 auf 55 anheben
        unterschrift bestätigen
        muessen wir nach 2020 nochmal unterschreiben
        wechsel zur neuen zusage 2050
        als langjähriger teilnehmer wieder beitreten
    .meant =
        wir waren früh dran, dürfen wir zur strengeren fassung noch einmal ja sagen?
        Unser Versprechen ist längst abgelaufen und die Bürgermeisterin will eine zweite Runde, was braucht es?
        auffrischen, verlängern, neu bekräftigen
        wir sind seit der ersten stunde dabei und wollen auf die heutige fassung umsteigen
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/de/join/signatory
        https://xarxaenxarxa.diba.cat/news/2021/09/06/vostre-municipi-es-vol-adherir-renovar-compromis-amb-nou-pacte-de-les-alcaldies-pel-

update_secap =
    .title = Einen beschlossenen SECAP ändern
    .answer =
        Für Änderungen an einem angenommenen Plan <b>ist kein offizielles Verfahren bekannt</b>. Fragen Sie den Helpdesk des Konvents oder den territorialen Koordinator, bevor Sie wieder in den Rat gehen.

        Bekannt ist:
        • Der Stand der Maßnahmen wird über die <b>Monitoringberichte</b> in MyCovenant aktualisiert
        • Der Verpflichtungstext von 2015-2021 verlangte, die Maßnahmen nach dem Monitoring regelmäßig anzupassen
        • Wer zu den heutigen Zusagen (Klimaneutralität bis 2050) wechseln will, muss <b>erneuern</b>, mit neuem Ratsbeschluss. Wallonien verlangt dabei von ihren Gemeinden, von 40 auf 55 % zu gehen
        • Seit Januar 2025 muss jeder Monitoringbericht Energiearmut behandeln, auch wenn der Plan nichts dazu sagt

        Im Übrigen schreiben Sie dem Helpdesk, welche Maßnahme oder welches Ziel sich warum ändert, und fragen Sie, ob das Dokument neu hochzuladen ist.
    .ask =
        secap aktualisieren
        beschlossenen plan ändern
        neue maßnahmen in den angenommenen plan aufnehmen
        überarbeitung des secap nach einigen jahren
        hallo, unser plan wurde 2018 angenommen, aber mehrere maßnahmen sind überholt und wir möchten andere aufnehmen, wie geht das
        kann man das dokument nach dem absenden korrigieren
        ziel im laufenden plan anpassen
        massnahme streichen die wir nicht mehr umsetzen
        alles neu machen oder reicht ein nachtrag
        fortschreibung des aktionsplans
    .meant =
        unser papier ist in die jahre gekommen, dürfen wir stellen umschreiben?
        Die angekündigte Buslinie kommt nicht, dafür ein Solarpark, wie bringen wir das in den Text?
        vorhaben austauschen, nachbessern, umschreiben erlaubt?
        am gültigen text selbst etwas umschreiben, wie läuft das?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/de/node/37

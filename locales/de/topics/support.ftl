# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-support = Hilfe und MyCovenant

small_municipality_support =
    .title = Kleine Gemeinde ohne Personal: wer hilft
    .answer =
        Eine kleine Gemeinde muss nicht alles allein machen: Hilfe kommt zuerst vom <b>territorialen Koordinator</b>, meist einer Region, Provinz, Metropolitanstadt oder einem Gemeindeverbund. Koordinatoren verpflichten sich, die Unterzeichner zu begleiten und fachlich und finanziell zu unterstützen.

        Weitere Wege:
        • mit den Nachbarn einen gemeinsamen SECAP erstellen; Option 2 war als Richtwert für aneinandergrenzende Gemeinden mit je unter 10.000 Einwohnern gedacht
        • ein Unterstützer des Konvents, etwa die örtliche Energieagentur
        • in Italien der nationale Koordinierungstisch (ENEA, ISPRA, RENAEL und das europäische Büro), der seit 2021 Hilfe und Schulungen zum SECAP anbietet
        • EPAH mit Handbüchern und Beratung bei Energiearmut

        Erster Schritt: Fragen Sie Ihre Region oder Provinz, ob sie Koordinator ist und was sie anbietet. Das raten auch ältere offizielle Texte allen, denen Zuständigkeiten oder Personal fehlen.
    .ask =
        kleine gemeinde kein personal
        nur drei leute im rathaus, wer unterstützt uns
        fachliche hilfe für kleine kommunen
        wir haben weder umweltamt noch fachleute
        kostenlose unterstützung bei knappen mitteln
        Guten Tag, ich bin Amtsleiter in einem Dorf mit 800 Einwohnern ohne eigene Techniker, wie sollen wir das alles schaffen?
        zu wenig leute fuer den secap
        allein schaffen wir den plan nicht
        beistand für ländliche orte
    .meant =
        wir sind wenige und überlastet, wer packt mit an?
        Ich mache Geburten, Steuern und Straßen allein, wer nimmt mir diese Klimasache ab?
        überlastet, kein fachwissen, winziger ort, an die hand nehmen
        wer begleitet ein dorf, das niemanden für so etwas hat?
    .source =
        https://eu-mayors.ec.europa.eu/de/join/signatory
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors

coordinators =
    .title = Die Koordinatoren des Konvents
    .answer =
        Koordinatoren sind <b>Behörden</b> auf nationaler, regionaler oder subregionaler Ebene, die sich offiziell verpflichten, die Unterzeichner zu begleiten und fachlich und finanziell zu unterstützen.

        Es gibt zwei Arten:
        • territoriale: Regionen, Provinzen, Metropolitanstädte, Gemeindeverbünde
        • nationale: Ministerien und nationale Energieagenturen

        So wird man es: Voraussetzungen prüfen und online registrieren; nach der Bestätigung kommt die Verpflichtungserklärung; das eigene Gremium beschließt sie, sie wird unterzeichnet und an coordinators@eumayors.eu geschickt. Laut älteren offiziellen Texten können untätige Koordinatoren ausgesetzt werden.

        In Italien ist ENEA nationaler Koordinator. Zu den territorialen zählen nach eigenen Angaben und laut Presse die Metropolitanstadt Genua (seit 2009), die Emilia-Romagna (seit 2014), Apulien und Sardinien. Wer für Ihre Gemeinde zuständig ist, sagt Ihnen die Region oder der Helpdesk.
    .ask =
        territorialer koordinator
        wer ist unser konvent-koordinator
        unterschied nationaler und territorialer koordinator
        kann ein landkreis koordinator werden
        was macht eine koordinierende stelle
        Guten Morgen, unser Kreis möchte die beigetretenen Gemeinden begleiten, wie läuft die Anerkennung?
        rolle der region oder des landes im konvent
        verpflichtungserklärung koordinatoren
        welche behoerde betreut die unterzeichner hier
    .meant =
        wer ist hier der große bruder für die orte ringsum?
        Das Land will uns unter seine Fittiche nehmen, was würde es denn für uns tun?
        mentor über uns, lotse, schirmherr aus der verwaltung
        die amtliche stelle, die mehrere orte anleitet
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/de/node/37

mycovenant_access =
    .title = Zugang zu MyCovenant: Passwort, Kontakte
    .answer =
        Ein vergessenes Passwort stellen Sie auf der <b>Anmeldeseite</b> der Plattform wieder her. Klappt das nicht, schreiben Sie an den Helpdesk: info@eumayors.eu. Diese Hinweise stammen von älteren offiziellen Seiten.

        Nach denselben Seiten kommen die ersten Zugangsdaten, nachdem das Büro das Beitrittsdokument erhalten hat. Die Anmeldeadresse nennen wir nicht, weil sie uns nicht bestätigt ist: Gehen Sie über die offizielle Seite zur Berichterstattung.

        Wechselt die Kontaktperson, aktualisiert jemand mit Zugang die Kontakte im Profil der Gemeinde. Hat niemand mehr die Zugangsdaten, schreiben Sie dem Helpdesk von einem dienstlichen Postfach aus und nennen Sie Gemeinde und Funktion. Ein offizielles Verfahren für die Übergabe ist uns nicht bekannt.

        Auch eine ausgesetzte Gemeinde behält nach früher veröffentlichten Regeln den Zugang: So kann sie nachreichen, was fehlt.
    .ask =
        mycovenant passwort vergessen
        ich komme nicht rein
        zugangsdaten plattform konvent
        ansprechpartner hat gewechselt, wie ändern
        login mycovenant wo
        Guten Tag, der zuständige Kollege ist in Rente und niemand kennt Benutzername und Kennwort, was nun?
        pw zurücksetzen konto
        wir haben nie zugangsdaten bekommen
        anmeldung gesperrt, benutzername verloren
        neue kontaktperson fuer die gemeinde eintragen
    .meant =
        das system lässt mich nicht durch die tür
        Mein Vorgänger nahm das Codewort mit in den Ruhestand, wie kommen wir hinein?
        ausgesperrt, codewort weg, neue mitarbeiterin muss hinein
        der schlüssel zum system fehlt uns, wer gibt uns einen neuen?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/de/node/37

mycovenant_platform =
    .title = Was ist MyCovenant
    .answer =
        MyCovenant ist der geschützte Bereich, in dem die Gemeinde <b>Plan und Monitoringberichte einreicht</b>. Es ist der einzige offizielle Weg: Die Excel-Vorlage dient nur der Arbeit offline.

        Dort tragen Sie Strategie, Emissionsinventare, Risiken und Vulnerabilität, Maßnahmen und Energiearmut ein. Sie laden den vom Rat beschlossenen Plan hoch und beantragen bei Bedarf mehr Zeit. Laut älteren offiziellen Texten erscheinen die wichtigsten Ergebnisse danach im öffentlichen Profil der Gemeinde.

        Für den Einstieg gibt es Videos und Infopakete, auch auf Deutsch, auf der offiziellen Seite zur Berichterstattung. In den Videos können neuere Funktionen fehlen.

        Die Plattform ist passwortgeschützt. Sie wurde im Juni 2018 erneuert und für konform mit der DSGVO erklärt. Laut den damaligen Anleitungen können Koordinatoren die Profile ihrer Gemeinden öffnen. Maßgeblich ist die Frist, die dort steht.
    .ask =
        was ist mycovenant
        online-plattform des konvents
        wozu dient der geschützte bereich
        wo geben wir die daten der gemeinde ein
        extranet berichterstattung
        Hallo, man sagte uns, wir müssten alles in ein System der Kommission eintragen, was ist das und wie geht das?
        kann man statt der plattform die excel-datei schicken
        meldeportal fuer klimaplaene
        webtool zum hochladen der unterlagen
    .meant =
        diese seite, auf der man alles eintippt, was soll die?
        Das Land meint, die Zahlen müssten ins elektronische System, welches ist gemeint?
        elektronische ablage, eingabemaske, digitaler aktenschrank
        was kann man in dem elektronischen system alles erledigen?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://www.konventderbuergermeister.eu/neuigkeiten-und-events/neuigkeiten/1563-discover-the-new-my-covenant-extranet-on-our-website.html

italian_coordination =
    .title = Wer den Konvent in Italien koordiniert
    .answer =
        In Italien ist <b>ENEA der nationale Koordinator</b>. Seit 2021 arbeitet sie mit ISPRA, RENAEL (dem Netz der örtlichen Energieagenturen) und dem europäischen Büro des Konvents in einem nationalen Koordinierungstisch zusammen. Er bietet Gemeinden fachliche Hilfe und Schulungen zum SECAP.

        Vorgestellt wurde er am 16. Oktober 2025 in Brüssel. Damals war eine Vereinbarung in Vorbereitung; ob sie unterzeichnet wurde, wissen wir nicht.

        Vor Ort gibt es territoriale Koordinatoren. Behörden und Presse nennen zum Beispiel die Metropolitanstadt Genua, die Emilia-Romagna, Apulien und Sardinien. Venetien arbeitet nach Angaben der Region seit Ende 2022 mit ENEA zusammen.

        Im Oktober 2025 stellten italienische Gemeinden laut ENEA 46 % der europäischen Unterzeichner.
    .ask =
        ENEA konvent der bürgermeister
        nationaler koordinator italien
        koordinierungstisch ISPRA RENAEL
        wer ist in rom zuständig
        italienische anlaufstelle
        Guten Abend, wir sind eine Gemeinde in Südtirol und fragen uns, welche staatliche Stelle uns begleitet?
        spielt das italienische ministerium eine rolle
        wer betreut den konvent fuer italienische gemeinden
        nationale energieagentur italien paesc
    .meant =
        wer hält im stiefel die fäden in der hand?
        Wir sitzen im Trentino und die Provinz antwortet nicht, wer in der Hauptstadt kümmert sich?
        staatliche agentur, hauptstadt, beratung für gemeinden in südtirol
        die eine stelle, die von rom aus alle rathäuser im land anleitet

supporters =
    .title = Die Unterstützer des Konvents
    .answer =
        Unterstützer sind <b>gemeinnützige</b> Organisationen, die den Konvent bekannt machen und den Unterzeichnern helfen: Verbände von Kommunen und Regionen, örtliche oder regionale Energieagenturen, Organisationen der Zivilgesellschaft.

        So wird man es: Anmeldeformular ausfüllen, dann prüft der Helpdesk die Voraussetzungen. In der Regel ausgeschlossen sind gewinnorientierte, projektgebundene und überwiegend privat finanzierte Agenturen; entschieden wird im Einzelfall.

        Laut älteren offiziellen Texten berichten Unterstützer mindestens alle zwei Jahre über ihre Arbeit und können ausgesetzt werden, wenn sie untätig bleiben.

        Ein privates Unternehmen oder eine Privatperson kann nicht wie eine Gemeinde unterzeichnen. Auskunft: supporters@eumayors.eu.
    .ask =
        unterstützer des konvents
        unterstützer werden
        kann unser verein den konvent mittragen
        rolle von energieagenturen und ngos
        unterschied unterstützer und koordinator
        Guten Tag, ich vertrete einen gemeinnützigen Klimaverein und wir würden gern mitmachen, wie melden wir uns an?
        covenant supporter bedingungen
        supporters@eumayors.eu
        kann ein beratungsbuero als partner auftreten
    .meant =
        wir sind ein hilfswerk, dürfen wir unseren namen auch hergeben?
        Unser Klub pflanzt Bäume und möchte den Orten den Rücken stärken, gibt es dafür einen Platz?
        freunde, verbündete, gönner aus der zivilgesellschaft
        helfer von außerhalb der verwaltung, ohne gewinnabsicht

governance_office =
    .title = Wer den Konvent lenkt: Kommission, Board, Büro
    .answer =
        Der Konvent ist eine Initiative der <b>Europäischen Kommission</b>. Politisch lenkt ihn ein Board von Bürgermeistern, eingesetzt am 10. Februar 2017: 2023 waren es zehn, im Wechsel. Dazu kommen eine Gruppe von Praktikern und Botschafter aus dem Europäischen Ausschuss der Regionen.

        Das Büro des Konvents hilft Unterzeichnern und Koordinatoren im Alltag. In den Jahren bis 2021 führten es im Auftrag der Kommission sechs Netzwerke: Energy Cities, Klima-Bündnis, RGRE, Eurocities, FEDARENE und ICLEI Europe. Laut FEDARENE kam 2020-2024 die IT-Firma Akaryon hinzu. Wer es heute führt, ist uns nicht bekannt.

        Die fachliche Bewertung der Pläne übernimmt die Gemeinsame Forschungsstelle (JRC).
    .ask =
        wer leitet den konvent der bürgermeister
        büro des konvents brüssel
        politischer beirat bürgermeister
        wer hat das sagen, kommission oder städte
        governance struktur CoMO
        Guten Tag, für einen Bericht muss ich verstehen, wie die Initiative auf EU-Ebene aufgebaut ist, wer entscheidet und wer sie führt?
        botschafter ausschuss der regionen
        energy cities fedarene klima-bündnis rolle
        wer steckt hinter dieser organisation
    .meant =
        wer zieht da oben die strippen?
        Ein Bürger wittert Lobbyisten dahinter, welche Leute und Stellen führen wirklich Regie?
        führung, chefs, sekretariat, hierarchie
        alle stellen an der spitze, von der politik bis zum sekretariat
    .source =
        https://eu-mayors.ec.europa.eu/en/about/governance
        https://eu-mayors.ec.europa.eu/en/node/654
        https://fedarene.org/project/covenant-of-mayors-for-climate-and-energy-europe/

jrc_role =
    .title = Die Rolle der Gemeinsamen Forschungsstelle (JRC)
    .answer =
        Die Gemeinsame Forschungsstelle (JRC, deutsch auch GFS) ist der wissenschaftliche Dienst der Kommission. Im Konvent <b>liefert sie die Methode und bewertet die Pläne</b>.

        Konkret:
        • Sie stellt die Methodik bereit, mit dem Handbuch zum SECAP und den Standard-Emissionsfaktoren (Stand 8. Februar 2024).
        • Sie prüft, ob ein eingereichter Plan die Annahmekriterien erfüllt.
        • Sie schickt der Gemeinde einen Bericht mit Anmerkungen und passenden Empfehlungen; fehlen Angaben, kann der Plan zurückkommen.
        • Sie hat einen eigenen technischen Helpdesk.

        Prüfung und Bericht sind auf älteren offiziellen Seiten beschrieben: Einzelheiten bitte in MyCovenant prüfen.
    .ask =
        JRC
        gemeinsame forschungsstelle aufgaben
        rolle des jrc im konvent
        wer prüft die pläne auf eu-ebene
        joint research centre ispra kommission
        Hallo, wir haben Post vom JRC bekommen, was ist das und was hat es mit unserer Gemeinde zu tun?
        wissenschaftliche stelle die secaps bewertet
        hilft die gfs bei den berechnungen
        von wem stammt die inventarmethode fuer staedte
    .meant =
        diese forscher, die uns schreiben, was ist deren aufgabe?
        Ein Labor am Lago Maggiore schrieb uns wegen unseres Konzepts, dürfen die das?
        forscher, labor, hauseigene fachleute der eu
        wofür sind die forscher in diesem ganzen gefüge da?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://publications.jrc.ec.europa.eu/repository/handle/JRC136327

badges =
    .title = Abzeichen (Badges) und Anerkennung
    .answer =
        Die Badges gehören zum <b>Globalen Konvent der Bürgermeister</b>: Sie erscheinen im Profil der Stadt, wenn ein Schritt gemeldet und geprüft ist. So erklären es Regionalbüros des Globalen Konvents in anderen Teilen der Welt.

        Ausgezeichnet werden die Verpflichtung, das Inventar oder die Bewertung, das Ziel und der Plan, jeweils für Klimaschutz, Anpassung und Energie. Man erhält sie durch die Berichterstattung, und sie können verfallen, wenn keine Berichte mehr kommen.

        Namen und Stufen der einzelnen Badges auf der europäischen Plattform sind uns nicht bekannt: Sehen Sie in Ihr Profil oder fragen Sie den Helpdesk.

        Nicht zu verwechseln mit den Symbolen in der europäischen Liste der Unterzeichner. Sie zeigen nur die Verpflichtungen: Klimaschutz, Anpassung, Energiearmut.
    .ask =
        badges konvent
        abzeichen im profil
        wie bekommt man das siegel
        gibt es eine auszeichnung für engagierte gemeinden
        GCoM badge klimaschutz anpassung
        Guten Morgen, wir würden gern auf unserer Website zeigen, dass wir unsere Pflichten im Konvent erfüllen, wie bekommt man das Zeichen?
        warum ist unser emblem aus dem profil verschwunden
        urkunde oder bescheinigung der anerkennung
        was bedeuten die symbole neben dem staedtenamen
    .meant =
        diese bildchen am namen des ortes, wie kriegt man die?
        Der Nachbarort prahlt mit einem glänzenden Zeichen und der Chef ist neidisch, steht uns das auch zu?
        medaille, pokal, aufkleber, nachweis guter arbeit
        das sichtbare zeichen für geleistete schritte, woher kommt es?

data_protection =
    .title = Öffentliche Daten und Datenschutz
    .answer =
        Was eine Gemeinde im Konvent meldet, ist in der Regel <b>offen</b>, also öffentlich. Für die persönlichen Daten der Kontaktpersonen gelten die europäischen Datenschutzregeln (DSGVO).

        Nach der Datenrichtlinie von MyCovenant, in einer älteren Fassung, erhebt und veröffentlicht die Kommission Angaben zu Strategie, Energieverbrauch und Emissionen, Risiken und Maßnahmen. Jede Kontaktperson entscheidet per Kästchen, ob ihre Daten öffentlich sind, und kann sie ändern oder löschen.

        MyCovenant ist passwortgeschützt; 2018 wurde die Plattform für konform mit der DSGVO und den Sicherheitsregeln der EU erklärt.

        Im Globalen Konvent sind die Daten der Städte offen, bleiben deren Eigentum und dürfen nicht kommerziell genutzt werden.

        Dieser Bot löscht Ihre Fragen spätestens nach zwei Tagen; was er wie lange speichert, sagt /privacy.
    .ask =
        datenschutz
        dsgvo konvent der bürgermeister
        werden unsere daten öffentlich
        wer sieht die angaben der kontaktperson
        open data emissionen gemeinde
        Guten Tag, unser Datenschutzbeauftragter fragt, wohin die hochgeladenen Angaben gehen und ob Dritte sie erhalten, können Sie helfen?
        meinen namen und meine mail aus dem profil löschen
        vertraulichkeit der verbrauchswerte
        wem gehoeren die eingetragenen zahlen
    .meant =
        wer bekommt zu sehen, was wir eintippen?
        Ein Kollege fand seine Handynummer im Netz und tobt, durfte man die zeigen?
        geheimhaltung, fremde augen, persönliches
        was davon können fremde lesen und was bleibt unter verschluss?
    .source =
        https://eu-mayors.ec.europa.eu/en/resources/reporting
        https://www.globalcovenantofmayors.org/faq/how-is-data-treated-in-the-gcom/
        https://www.konventderbuergermeister.eu/neuigkeiten-und-events/neuigkeiten/1563-discover-the-new-my-covenant-extranet-on-our-website.html

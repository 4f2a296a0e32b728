# Was gefragt wird und nicht Sache dieses Bots ist, nach Art: Daraus lernt die Suche nach der Bedeutung, „das weiß ich nicht“ zu sagen.

elsewhere-registry-office =
    wo bekomme ich eine geburtsurkunde
    wann hat das standesamt offen
    mein personalausweis ist abgelaufen, was tun
    ich bin umgezogen, wie melde ich mich um
    welche papiere brauchen wir für die trauung
    sterbeurkunde für meinen opa beantragen
    reisepass fürs kind, wie lange dauert das
    kann ich nach der scheidung meinen mädchennamen zurückbekommen

elsewhere-local-taxes =
    wann ist die grundsteuer fällig
    wie hoch ist die hundesteuer
    ich habe einen strafzettel bekommen und will einspruch einlegen
    kurtaxe für meine ferienwohnung anmelden
    kann ich die müllgebühr in raten zahlen
    gewerbesteuer hebesatz in unserer stadt
    ermäßigung der immobiliensteuer fürs erste haus
    ich habe die steuer doppelt überwiesen, wie bekomme ich sie zurück

elsewhere-building-permits =
    brauche ich für ein gartenhaus eine genehmigung
    wie lange dauert die baugenehmigung
    mein nachbar baut eine mauer ohne erlaubnis
    auszug aus dem grundbuch bestellen
    wo sehe ich den bebauungsplan für meine straße
    darf ich den balkon in der altstadt verglasen
    gebühr für einen bauantrag
    umnutzung eines ladens in eine wohnung

elsewhere-school-social =
    mein kind für den kindergarten anmelden
    was gibt es diese woche in der schulmensa
    fahrplan schulbus
    wie beantrage ich pflegegeld für meine mutter
    warteliste sozialwohnung
    gibt es eine ferienbetreuung im sommer
    wohngeld für alleinerziehende
    parkausweis für menschen mit behinderung

elsewhere-private-energy =
    zuschuss für die dämmung meines eigenheims
    prämie für den kauf eines elektroautos
    welche wärmepumpe passt in mein reihenhaus
    meine stromrechnung ist diesen monat viel zu hoch
    kann ich neue fenster daheim von der steuer absetzen
    wie wechsle ich den gasanbieter
    lohnt sich ein balkonkraftwerk für meine wohnung
    förderung für eine wallbox in der garage

elsewhere-staff-office =
    wie viele urlaubstage habe ich noch
    mein gehaltszettel stimmt nicht
    schreib mir das protokoll der gestrigen dienstbesprechung
    der drucker im zweiten stock geht nicht
    ich habe das kennwort für meinen bürorechner vergessen
    wo trage ich überstunden ein
    abwesenheitsnotiz in outlook einrichten
    ich bin krank, wohin mit dem attest

elsewhere-roads-waste =
    in unserer straße ist ein schlagloch
    wann wird das altpapier abgeholt
    wohin mit dem alten sofa
    die laterne vor meinem haus ist kaputt
    ist die straße zum bahnhof heute gesperrt
    ich brauche eine biotonne
    der gehweg ist nicht vom schnee geräumt
    anwohnerparkausweis beantragen

elsewhere-elections-politics =
    wo ist mein wahllokal
    wer hat die gemeinderatswahl gewonnen
    wie geht briefwahl
    zu welcher partei gehört unser bürgermeister
    meine wahlkarte ist nicht angekommen
    wann ist die nächste volksabstimmung
    kann ich für den stadtrat kandidieren
    was halten sie vom bundeskanzler

elsewhere-budget-law =
    bis wann muss der haushaltsplan verabschiedet sein
    wertgrenze für eine direktvergabe
    müssen wir einen behördlichen datenschutzbeauftragten bestellen
    wie bucht man die abschreibung eines feuerwehrautos
    ist ein ratsmitglied befangen, wenn sein bruder mitbietet
    wie erstelle ich den jahresabschluss der kommune
    muster für eine vergabebekanntmachung
    verwaltungsrecht: wie lange läuft die widerspruchsfrist

elsewhere-companies =
    wie bekommt unsere firma ein iso-zertifikat
    esg-bericht für den mittelstand
    klimafußabdruck unserer produkte im werk
    agrarbeihilfen für biobauern
    erasmus-austausch für unsere schüler
    wie eröffne ich ein lokal in der innenstadt
    preis der emissionszertifikate für unser zementwerk
    lieferkettengesetz, was muss mein betrieb tun

elsewhere-everyday =
    wie wird das wetter morgen
    rezept für kaiserschmarrn
    wer hat gestern das spiel gewonnen
    billige flüge nach lissabon
    schreib mir ein gedicht über den herbst
    ich habe kopfweh, was soll ich nehmen
    empfiehl mir einen guten film
    wie hoch ist die zugspitze

elsewhere-small-talk =
    hallo
    grüß gott
    erzähl mir einen witz
    bist du ein mensch oder eine maschine
    asdf jklö bla bla
    du bist ja zu nichts zu gebrauchen
    danke, das war nett
    na gut, tschüss

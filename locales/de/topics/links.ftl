# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-links = Links, Kontakte, COVID-19

helpdesk_contacts =
    .title = An wen schreiben: die Adressen des Helpdesks
    .answer =
        Die allgemeine Adresse für unterzeichnende Gemeinden lautet <b>info@eumayors.eu</b>. Sie steht auf älteren offiziellen Seiten; ein kurzer Blick auf die Seite mit den häufigen Fragen vorab lohnt sich.

        Diese Seite nennt heute fünf getrennte Anlaufstellen:
        • Unterzeichner
        • Koordinatoren: <b>coordinators@eumayors.eu</b>
        • Unterstützer: <b>supporters@eumayors.eu</b>
        • fachliche Hilfe der Gemeinsamen Forschungsstelle (JRC) zu Inventaren und Methode
        • Energiearmut (EPAH)

        Im Netz kursieren Adressen, die Sie besser meiden: registration@eumayors.eu ist außer Gebrauch, info-eap@eumayors.eu ist für die Länder der Östlichen Partnerschaft zuständig, nicht für die EU.

        Eine aktuelle Telefonnummer ist uns nicht bekannt. Nennen Sie in der Nachricht die Gemeinde, Ihre Funktion und das Datum des Ratsbeschlusses zum Beitritt.
    .ask =
        helpdesk konvent e-mail
        kontakt büro des konvents
        an wen wende ich mich bei problemen
        gibt es eine telefonnummer in brüssel
        wo bekomme ich auskunft, adresse des supports
        Guten Tag, ich arbeite in einer kleinen Gemeinde und hätte eine Rückfrage an die Verantwortlichen, wie erreiche ich sie?
        jrc helpdesk technische fragen
        ist info@eumayors.eu noch gueltig
        ansprechpartner bürgermeisterkonvent
    .meant =
        ich möchte lieber mit einem menschen reden, wen rufe ich an?
        Ich habe alles probiert und hänge fest, gibt es jemanden, der mir zurückschreibt?
        postfach, hotline, nummer, jemand zum reden
        ein mensch, der auf eine mail antwortet, wo sitzt der?
    .source =
        https://eu-mayors.ec.europa.eu/de/node/37
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/join/supporter

official_links =
    .title = Die offiziellen Seiten des Konvents
    .answer =
        Offiziell ist die Website der <b>Europäischen Kommission</b> zum Konvent; es gibt sie in mehreren Sprachen. Die Knöpfe unten öffnen ihre wichtigsten Seiten.

        Dort finden Sie:
        • den Beitritt Schritt für Schritt
        • die öffentliche Liste der Unterzeichner mit dem Beitrittsdatum
        • die häufigen Fragen
        • die Seite zur Berichterstattung mit den Hilfen zu MyCovenant
        • die Bibliothek mit den Leitfäden

        Die früheren Websites, laut dem Netzwerk FEDARENE bis 2022 in Gebrauch, sind überholt: Was dort an Regeln steht, gilt vielleicht nicht mehr. In den E-Mail-Adressen lebt die Domain eumayors dagegen weiter.

        Vorsicht bei einem Detail: Auf der Seite mit der Liste der Unterzeichner steht noch -40 % bis 2030. Das ist die Verpflichtung derer, die zwischen Oktober 2015 und Frühjahr 2021 beigetreten sind, nicht die heutige.
    .ask =
        offizielle website konvent der bürgermeister
        nützliche links
        wo ist die seite der eu-kommission dazu
        gilt die alte homepage konventderbuergermeister noch
        internetadresse bitte
        Hallo, wir überarbeiten gerade unsere Klimaseite im Rathaus und bräuchten die richtigen Verweise auf die europäischen Seiten, welche sind das?
        url eu-mayors ec europa
        welches portal ist das richtige
        webauftritt des büros auf deutsch
    .meant =
        wo im netz ist das alles zu finden?
        Das Lesezeichen meines Vorgängers führt ins Leere, was gibt es stattdessen?
        web, echte quelle, lesezeichen, startseite
        welche adresse tippe ich in den browser, um beim original zu landen?
    .source =
        https://eu-mayors.ec.europa.eu/de/join/signatory
        https://eu-mayors.ec.europa.eu/de/node/37
        https://eu-mayors.ec.europa.eu/en/Reporting

guidebook_library =
    .title = Leitfäden, Handbücher und Videos
    .answer =
        Die Arbeitsunterlagen erreichen Sie über die offizielle Seite zur <b>Berichterstattung</b> und über die Bibliothek der Konvent-Website.

        Das gibt es:
        • den Leitfaden zur Berichterstattung
        • den Leitfaden zur Energiearmut vom 13. Juni 2022, in den Sprachen der EU
        • das Handbuch der Gemeinsamen Forschungsstelle (JRC) zur Erstellung eines SECAP: drei Teile, 2018
        • Videos zu den Bereichen von MyCovenant: Strategie, Inventar, Risiken und Vulnerabilität, Maßnahmen
        • Infopakete für Unterzeichner, Koordinatoren und Unterstützer, auch auf Deutsch: Profil, Erneuerung, Antrag auf mehr Zeit
        • die Excel-Vorlage, nur als Arbeitsfassung

        Für den Anfang reichen das Infopaket für Unterzeichner und die Leitfäden. Die Website weist darauf hin, dass in den Videos einzelne neuere Funktionen fehlen können.
    .ask =
        leitfaden secap
        handbuch jrc klimaaktionsplan
        wo kann ich die anleitungen herunterladen
        gibt es erklärvideos
        was sollte man als neuling zuerst lesen
        Guten Morgen, ich habe das Thema Klima gerade übernommen und kenne mich mit dem SECAP nicht aus, gibt es Material zum Einarbeiten?
        infopaket unterzeichner deutsch
        reporting guidelines pdf
        bibliothek methodische unterlagen fuer gemeinden
    .meant =
        etwas zum nachlesen, schritt für schritt erklärt
        Man hat mir die Aufgabe über Nacht gegeben, was gehört auf meinen Nachttisch?
        lehrbuch, gebrauchsanweisung, lesestoff, filme dazu
        gedrucktes oder pdf, mit dem ich mir das selbst beibringe

events_training =
    .title = Veranstaltungen, Schulungen, Zeremonien
    .answer =
        Die letzte uns bekannte <b>Zeremonie des Konvents</b> fand am 16. Oktober 2025 im Europäischen Parlament in Brüssel statt. Von einer Zeremonie 2026 wissen wir nichts: Neue Termine finden Sie auf der Website des Konvents.

        Das Jahr über bietet das Büro Webinare und Kampagnen an. Nach Angaben des galicischen Koordinators waren das 2025 „Cities Heat Detox“ zum sauberen Heizen und „Cities Refresh“ zum Schutz vor Hitze. In den Jahren 2024-2025 gab es auch eine Kampagne zur kommunalen Wärme- und Kälteplanung: Die EU-Energieeffizienzrichtlinie verlangt sie für Gemeinden mit mehr als 45.000 Einwohnern; sie gehört nicht zum Konvent.

        In Italien laufen Schulungen zum SECAP über den nationalen Koordinierungstisch (ENEA, ISPRA, RENAEL und das europäische Büro). ENEA berichtet außerdem von einer Sommerschule für Gemeindebedienstete, „Roberto Moneta“, die 2024 mit ANCI stattfand.
    .ask =
        veranstaltungen konvent der bürgermeister
        webinare und schulungen für gemeinden
        wann ist die nächste zeremonie in brüssel
        fortbildung secap
        tagungen und treffen, termine
        Sehr geehrte Damen und Herren, unsere Bürgermeisterin würde gern zur nächsten Feier nach Brüssel fahren, wann ist sie und wie meldet man sich an?
        kampagne cities refresh heat detox
        wo können meine leute das lernen
        waermeplanung 45000 einwohner richtlinie
    .meant =
        gibt es einen kurs, zu dem man hingehen kann?
        Zwei von uns würden es sich gern von jemandem live beibringen lassen, ist etwas geplant?
        seminar, festakt, teilnahme anmelden, vortrag
        etwas mit ort und uhrzeit, wo man andere trifft
    .source =
        https://ruralpact.rural-vision.europa.eu/news/europes-climate-transition-starts-locally-insights-eu-covenant-mayors-ceremony_en
        https://energy-cities.eu/local-heating-and-cooling-plan
        https://www.efficienzaenergetica.enea.it/vi-segnaliamo/presentato-a-bruxelles-il-tavolo-di-coordinamento-nazionale-del-patto-dei-sindaci-italiano.html

covid_overview =
    .title = Die COVID-19-Plattformen (2020)
    .answer =
        Im Frühjahr <b>2020</b> verwies der Konvent der Bürgermeister die Städte auf fünf kostenlose Angebote im Netz, um durch die Pandemie zu kommen:
        • Give a Day, für Freiwillige
        • COVIDnews von Eurocities, Nachrichten und Lösungen aus Städten
        • C40, gute Beispiele großer Städte
        • #BeyondTheOutbreak von UCLG, Treffen und Unterlagen
        • ein Papier zu informellen Siedlungen in Städten

        Mit /covid schickt der Bot alle fünf, jedes mit eigenem Knopf. Das Material stammt von damals, manche Seite ist vielleicht nicht mehr erreichbar. Eine heutige Adresse der Konvent-Seite, die sie aufzählte, ist uns nicht bekannt.

        Am 5. Mai 2020 forderten die Bürgermeister im Board des Konvents in einem offenen Brief einen grünen Wiederaufbau.

        Bitte nicht verwechseln: Die Verlängerung um bis zu 18 Monate wegen COVID-19 konnte nur 2020 beantragt werden. Es gibt sie nicht mehr.
    .ask =
        covid
        covid-19 plattformen konvent
        webseiten zur corona-krise
        was bot der konvent den städten in der pandemie an
        liste der fünf kostenlosen angebote von 2020
        Guten Tag, ich erinnere mich, dass im Lockdown Portale für Kommunen gesammelt wurden, haben Sie die noch?
        corona hilfe links kommunen
        hilfsmittel gegen das virus fuer gemeinden
        offener brief grüner wiederaufbau mai 2020
    .meant =
        die hilfsportale aus der zeit, als alle zu hause bleiben mussten
        Im Frühjahr der Seuche gab es bei Ihnen eine Seite mit mehreren Diensten, wo ist die hin?
        seuche, ausgangssperre, sammlung von diensten
        alle diese seuchen-dienste zusammen, welche waren das?
    .source =
        https://www.climatealliance.org/newsroom/news/news-detail/covenant-of-mayors-board-urges-green-covid-19-recovery.html
        https://borgmastaravtalet.eu/news-and-events/news/1810-covid19-covenant-signatories-may-request-an-extension-of-their-reporting-deadline.html

covid_giveaday =
    .title = Give a Day
    .line = Aus Belgien: eine eigene Seite der Gemeinde, die Hilfesuchende und Freiwillige vor Ort zusammenbringt. COVID-Angebot von 2020.
    .answer =
        <b>Give a Day</b> ist eine belgische Sozialgenossenschaft. 2020 bot sie Gemeinden und Vereinen kostenlos und in allen Amtssprachen der EU eine eigene Seite an, auf der Hilfesuchende und Freiwillige vor Ort zusammenfanden.

        Im April 2020 zählte der Rat der Gemeinden und Regionen Europas über 240 solche Plattformen und rund 25.000 Freiwillige.

        Heute ist es eine dauerhafte Plattform für das Ehrenamt, soweit bekannt nur in Belgien. Die Kommunen zahlen dafür: Buggenhout gab 2018 im Jahr 4.000 Euro aus. 2023 war die Plattform noch aktiv. Ob das kostenlose Angebot von 2020 noch gilt, ist nicht bestätigt: Das Material stammt von damals und ist vielleicht nicht mehr erreichbar.

        In manchen italienischen Texten heißt sie „Give a Dat“. Das ist ein Tippfehler.
    .ask =
        give a day
        was ist give a dat
        freiwilligenplattform corona
        belgisches portal helfer und hilfsbedürftige
        nachbarschaftshilfe einkaufen für ältere im lockdown
        Hallo, 2020 gab es doch so ein Werkzeug, um Ehrenamtliche im Dorf zu organisieren, impactdays oder so, läuft das noch?
        ehrenamt in der pandemie vermitteln kostenlos
        kostet giveaday heute etwas
    .meant =
        leute mit freier zeit zu denen bringen, die beistand brauchen
        Während der Seuche gingen junge Leute für Senioren zum Laden, über welche Seite lief das?
        botengänge, gute tat, helfende hände
        der dienst, bei dem man leute zum mitanpacken fand

covid_eurocities =
    .title = Eurocities COVIDnews
    .line = Nachrichten und Lösungen großer europäischer Städte in der Pandemie, nach Themen geordnet. Um die Jahreswende 2020/21 geschlossen.
    .answer =
        <b>COVIDnews</b> war ein Angebot von Eurocities, dem Netzwerk großer europäischer Städte. 2020 sammelte es fast in Echtzeit, wie Städte auf die Pandemie reagierten, nach Themen geordnet.

        Nach mehr als 700 Beiträgen seit März 2020 teilte Eurocities mit, dass die Seite ihren Zweck erfüllt habe, und verlegte sie auf den eigenen Webauftritt.

        Das Material ist von 2020. Der erste Knopf öffnet die alte Seite, die vielleicht nicht mehr erreichbar ist; der zweite die Seite von Eurocities zu COVID-19 und Wiederaufbau.
    .ask =
        eurocities covidnews
        covid news eurocities
        wie reagierten europäische großstädte auf corona
        städtische lösungen pandemie nach themen
        archiv der meldungen aus dem lockdown
        Guten Tag, ich suche die Seite von Eurocities mit den Artikeln aus dem Jahr 2020, sie ist wohl verschwunden?
        was taten andere bürgermeister in europa gegen das virus
        eurocities seite erholung nach der krise
    .meant =
        berichte darüber, was große orte unternahmen, als die seuche kam
        Ich las damals kurze Berichte aus Mailand und Gent zu ihren Maßnahmen, wo stehen die heute?
        nachrichten, berichte, seuche, stadtverwaltungen
        die nachrichtensammlung des europäischen netzwerks großer städte

covid_c40 =
    .title = C40 Spotlight On: Cities and COVID-19
    .line = Gute Beispiele zur Pandemie, ausgetauscht unter den großen Städten des Netzwerks C40, in dessen Wissenszentrum. Von 2020.
    .answer =
        <b>C40</b> ist ein weltweites Netzwerk großer Städte. 2020 stellte es Unterlagen und gute Beispiele von Städten gegen die Pandemie bereit; das berichtete damals auch das Strong Cities Network.

        Der Knopf öffnet die Startseite des Wissenszentrums von C40 (Knowledge Hub): Die genaue Adresse der Sammlung zu COVID-19 ist uns nicht bekannt. Suchen Sie dort nach „COVID-19“.

        Der zweite Knopf öffnet eine Seite von C40 vom Frühjahr 2020 über den Austausch unter Bürgermeistern. Alles stammt von damals und ist vielleicht nicht mehr erreichbar.
    .ask =
        c40 covid
        c40 cities and covid-19
        spotlight on cities and covid 19
        c40 knowledge hub corona
        metropolen gute praxis gegen das virus
        Hallo, ich suche die Seite von C40 mit den Erfahrungen der Weltstädte aus 2020, können Sie helfen?
        weltweites netzwerk grosser staedte pandemie
        c40 webinar bürgermeister coronavirus
    .meant =
        was riesen wie london und seoul aus der seuche lernten
        Unser Professor zitierte ein Dossier eines Klimaklubs der Megastädte über die Seuche, wo finde ich es?
        hauptstädte der welt, seuche, wissenssammlung
        das dossier vom klimaklub der megastädte

covid_uclg =
    .title = UCLG #BeyondTheOutbreak
    .line = Online-Treffen und Unterlagen, in denen Kommunen aus aller Welt ihre Erfahrungen mit der Pandemie teilten. Von 2020.
    .answer =
        <b>#BeyondTheOutbreak</b> ist eine Reihe von 17 Online-Treffen von UCLG, dem Weltverband der Städte und Kommunen, mit Metropolis und UN-Habitat. Sie begann am 25. März 2020.

        Verantwortliche aus Kommunen und Regionen der ganzen Welt tauschten sich darüber aus, wie sie die Krise und die Zeit danach bewältigten. Die Unterlagen wurden später auf einer Website gesammelt. Dazu gehört auch die Plattform Cities for Global Health von UCLG und Metropolis.

        Das Material ist von 2020 und vielleicht nicht mehr erreichbar. Antwortet der erste Knopf nicht, öffnet der zweite die Seite von Metropolis zur selben Reihe.
    .ask =
        uclg beyond the outbreak
        beyondtheoutbreak
        live learning experience kommunen covid
        metropolis un-habitat treffen zur krise
        weltweite online-runden von kommunalpolitikern zur pandemie
        Hallo, mir hat jemand von einer internationalen Seminarreihe zu Corona für Kommunen erzählt, wie hieß die?
        weltverband der staedte corona
        cities for global health
    .meant =
        videogespräche, in denen oberhäupter rund um den globus über die seuche redeten
        Unser Bürgermeister sprach damals in einer Videorunde mit Kollegen aus Afrika, wer hat die veranstaltet?
        gesprächsreihe, globus, rathäuser, seuche
        die gespräche des weltbunds der kommunen, kann man sie nachlesen?

covid_informal_settlements =
    .title = Key Considerations: COVID-19 in Informal Urban Settlements
    .line = Kurzes Papier von SSHAP und IDS (März 2020): informelle Siedlungen in Städten gemeinsam mit den Bewohnern schützen.
    .answer =
        Es ist ein kurzes englisches Papier vom <b>März 2020</b>, herausgegeben von der Plattform SSHAP mit dem Institut IDS. Es gibt praktische Hinweise, wie man Menschen in informellen Siedlungen, etwa Slums und Elendsvierteln, vor dem Virus schützt, und zwar zusammen mit den Bewohnern.

        Später wurde daraus ein wissenschaftlicher Artikel in der Zeitschrift Environment &amp; Urbanization (A. Wilkinson, 2020).

        Das Material ist von 2020. Antwortet die Seite des Herausgebers nicht, öffnet der zweite Knopf den Artikel; er ist frei zugänglich und der haltbarste Link.
    .ask =
        informelle siedlungen covid
        key considerations covid-19 informal urban settlements
        slums und coronavirus empfehlungen
        armenviertel in der pandemie schützen
        SSHAP IDS papier märz 2020
        wie hilft man menschen in notunterkünften gegen das virus
        Guten Abend, ich bin im Sozialamt und suche das englische Papier über Favelas und COVID, wo finde ich es?
        elendsviertel corona hinweise fuer staedte
    .meant =
        wie hält man die ansteckung aus den ärmsten hütten fern?
        Ein Hilfswerk für Roma-Lager sucht das kurze Papier über Ansteckung in Zelten und Baracken, haben Sie es?
        baracken, kein fließendes wasser, enge, ansteckung
        das kurze papier über die ärmsten quartiere und die seuche

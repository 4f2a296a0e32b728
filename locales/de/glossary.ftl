# Read by municipal officers who ask what an abbreviation means. `.forms` lists how it is written in any language; `.topic` names where more is said.

gloss-com =
    .forms = PdS, CoM, CdM
    .meaning = <b>Konvent der Bürgermeister/innen für Klima und Energie</b> (englisch Covenant of Mayors): die freiwillige Initiative der Europäischen Kommission für Städte und Gemeinden. Es gibt sie seit 2008.
    .topic = what_is_covenant

gloss-gcom =
    .forms = GCoM
    .meaning = <b>Globaler Konvent</b> (englisch Global Covenant of Mayors): das weltweite Bündnis, dessen europäischer Zweig der Konvent ist. Es arbeitet seit 2017.
    .topic = global_covenant

gloss-paesc =
    .forms = PAESC, SECAP, PAEDC, PACES
    .meaning = <b>Aktionsplan für nachhaltige Energie und Klima</b> (SECAP): der Plan der Gemeinde für Klimaschutz, Anpassung und gegen Energiearmut. Der Gemeinderat nimmt ihn an; fällig ist er zwei Jahre nach dem Beitrittsbeschluss.
    .topic = what_is_secap

gloss-paes =
    .forms = PAES, SEAP, PAED
    .meaning = <b>Aktionsplan für nachhaltige Energie</b> (SEAP): der Plan aller, die zwischen 2008 und 2015 beitraten, mit mindestens 20 % weniger CO2 bis 2020. An seine Stelle ist der SECAP getreten.
    .topic = seap_vs_secap

gloss-bei =
    .forms = BEI, IBE, BEB, IRE, IER
    .meaning = <b>Basis-Emissionsinventar</b>, auch Referenz-Emissionsinventar (englisch Baseline Emission Inventory): wie viel CO2 das Gemeindegebiet in einem Ausgangsjahr erzeugt. Daran misst sich die Minderung.
    .topic = bei

gloss-mei =
    .forms = MEI, IME, ISE
    .meaning = <b>Monitoring Emission Inventory</b>: das Emissionsinventar beim Monitoring. Es wiederholt das Basis-Emissionsinventar für ein neueres Jahr und gehört in den vollständigen Bericht, mindestens alle vier Jahre.
    .topic = full_report_mei

gloss-rva =
    .forms = RVA, VRV, ERV
    .meaning = <b>Risiko- und Vulnerabilitätsbewertung</b> (englisch Risk and Vulnerability Assessment): welche Klimagefahren der Gemeinde drohen und wie verletzlich Menschen, Sektoren und Infrastruktur sind.
    .topic = rva

gloss-ctc =
    .forms = CTP, CTC
    .meaning = <b>Territorialer Konvent-Koordinator</b> (englisch Covenant Territorial Coordinator): Region, Provinz, Metropolitanstadt oder Gemeindeverband. Er leitet die Unterzeichner in seinem Gebiet an und unterstützt sie.
    .topic = coordinators

gloss-como =
    .forms = CoMO
    .meaning = <b>Büro des Konvents</b> (englisch Covenant of Mayors Office): die europäische Stelle, die die Unterzeichner unterstützt.
    .topic = governance_office

gloss-jrc =
    .forms = JRC, CCR, GFS, CCI
    .meaning = <b>Gemeinsame Forschungsstelle</b> (englisch Joint Research Centre): der wissenschaftliche Dienst der Europäischen Kommission. Im Konvent liefert sie die Methode und bewertet die Pläne.
    .topic = jrc_role

gloss-mycovenant =
    .forms = MyCovenant
    .meaning = <b>MyCovenant</b>: die passwortgeschützte Plattform, auf der Plan und Berichte eingereicht werden. Sie ist der einzige offizielle Weg für die Berichterstattung.
    .topic = mycovenant_platform

gloss-crf =
    .forms = CRF
    .meaning = <b>Common Reporting Framework</b>: der gemeinsame Berichtsrahmen des Globalen Konvents. Eine europäische Gemeinde berichtet in MyCovenant.
    .topic = global_covenant

gloss-epah =
    .forms = EPAH
    .meaning = <b>Energy Poverty Advisory Hub</b>: die EU-Beratungsstelle für Energiearmut. Sie bietet Gemeinden Handbücher, Indikatoren und technische Hilfe.
    .topic = energy_poverty_pillar

gloss-ghg =
    .forms = GHG, THG, GES, GEI
    .meaning = <b>Treibhausgase</b> (englisch greenhouse gases): die Gase, die das Klima erwärmen, etwa CO2 und Methan. Sie zu senken ist eine der drei Säulen des Konvents.
    .topic = mitigation_pillar

gloss-co2 =
    .forms = CO2, CO2-eq, CO2eq
    .meaning = <b>Kohlendioxid</b>: Das Inventar zählt, was aus dem Endenergieverbrauch im Gemeindegebiet stammt. <b>CO2-eq</b> (CO2-Äquivalent) rechnet weitere Treibhausgase ein, umgerechnet in CO2.
    .topic = bei

gloss-ch4 =
    .forms = CH4, N2O
    .meaning = <b>Methan</b> (CH4) und <b>Lachgas</b> (N2O): Treibhausgase, die im Inventar freiwillig sind.
    .topic = bei

gloss-ef =
    .forms = EF, FE
    .meaning = <b>Emissionsfaktor</b> (englisch emission factor): die Zahl, die einen Energieverbrauch in CO2 umrechnet.
    .topic = emission_factors

gloss-ipcc =
    .forms = IPCC, GIEC
    .meaning = <b>Intergovernmental Panel on Climate Change</b>, der Weltklimarat der UNO. In Inventaren steht „IPCC“ für aktivitätsbasierte Emissionsfaktoren, in CO2 oder CO2-Äquivalent.
    .topic = emission_factors

gloss-lca =
    .forms = LCA, ACV
    .meaning = <b>Life Cycle Assessment</b>, Ökobilanz: Emissionsfaktoren, die auch die Lieferkette der Energie bis zum Verbrauch mitzählen. Angegeben werden sie in CO2-Äquivalent.
    .topic = emission_factors

gloss-ets =
    .forms = ETS, EU ETS, SEQE, RCDE
    .meaning = <b>Emissions Trading System</b>: der EU-Emissionshandel. Industrie, die nicht daran teilnimmt, darf ins Inventar, wenn der Plan Maßnahmen für sie enthält.
    .topic = optional_sectors

gloss-uast =
    .forms = UAST
    .meaning = <b>Urban Adaptation Support Tool</b>: das Werkzeug der Europäischen Umweltagentur für die Anpassung, auf Climate-ADAPT. Es folgt den Schritten, die in MyCovenant anzugeben sind.
    .topic = rva

gloss-eib =
    .forms = EIB, BEI
    .meaning = <b>Europäische Investitionsbank</b>: Sie trägt ELENA mit der Kommission. Italienisch, französisch und spanisch heißt sie BEI, wie das Basis-Emissionsinventar: Geht es um ELENA oder Kredite, ist die Bank gemeint.
    .topic = elena

gloss-elena =
    .forms = ELENA
    .meaning = <b>European Local Energy Assistance</b>: Zuschüsse der Europäischen Investitionsbank und der Kommission für die <i>Vorbereitung</i> großer Investitionsprogramme. Die Bauarbeiten bezahlt sie nicht.
    .topic = elena

gloss-eucf =
    .forms = EUCF
    .meaning = <b>European City Facility</b>: eine Pauschale für Gemeinden, um ein Investitionskonzept zu schreiben. Der letzte uns bekannte Aufruf endete am 18. Dezember 2024; eine Nachfolge ist geplant.
    .topic = eucf

gloss-life =
    .forms = LIFE
    .meaning = <b>LIFE</b>: das EU-Programm für Umwelt und Klima. Ein Teil davon, Clean Energy Transition, betrifft die Energie. Die Haushaltsperiode endet 2027.
    .topic = life_programme

gloss-erdf =
    .forms = FESR, ERDF, EFRE, FEDER
    .meaning = <b>Europäischer Fonds für regionale Entwicklung</b> (englisch ERDF). In Italien verwalten ihn die Regionen über Aufrufe; anderswo fragen Sie Ihre Region, wer das Programm führt.
    .topic = erdf_fesr

gloss-ccc =
    .forms = CCC
    .meaning = <b>Climate City Contract</b>, ein Klimavertrag: das Dokument, das die für die EU-Mission „100 Städte“ ausgewählten Städte schreiben. Die Mission ist vom Konvent getrennt.
    .topic = cities_mission

gloss-enea =
    .forms = ENEA
    .meaning = <b>Agenzia nazionale per le nuove tecnologie, l'energia e lo sviluppo economico sostenibile</b>: Italiens Agentur für Energie und neue Technologien, dort nationaler Koordinator des Konvents.
    .topic = italian_coordination

gloss-ispra =
    .forms = ISPRA
    .meaning = <b>Istituto Superiore per la Protezione e la Ricerca Ambientale</b>: Italiens Umweltinstitut. Mit ENEA und RENAEL bildet es den nationalen Koordinierungstisch, der italienischen Gemeinden beim Plan hilft.
    .topic = italian_coordination

gloss-renael =
    .forms = RENAEL
    .meaning = <b>Rete Nazionale delle Agenzie Energetiche Locali</b>: das Netz der lokalen Energieagenturen Italiens. Es gehört mit ENEA und ISPRA zum nationalen Koordinierungstisch Italiens.
    .topic = italian_coordination

gloss-gse =
    .forms = GSE
    .meaning = <b>Gestore dei Servizi Energetici</b>: die Stelle, die in Italien Energieförderungen verwaltet, darunter den Conto Termico 3.0.
    .topic = conto_termico

gloss-anci =
    .forms = ANCI
    .meaning = <b>Associazione Nazionale Comuni Italiani</b>: der Verband der italienischen Gemeinden. Die ENEA berichtet von einer Sommerschule für Gemeindepersonal, die sie 2024 mit der ANCI abhielt.
    .topic = events_training

gloss-mase =
    .forms = MASE
    .meaning = <b>Ministero dell'Ambiente e della Sicurezza Energetica</b>: Italiens Ministerium für Umwelt und Energie. Der SECAP selbst wird in MyCovenant eingereicht, dem einzigen offiziellen Weg.

gloss-cer =
    .forms = CER
    .meaning = <b>Comunità energetica rinnovabile</b>, in Italien eine Erneuerbare-Energie-Gemeinschaft: Bürger, Betriebe und Gemeinden, die grüne Energie erzeugen und teilen. Der PNRR-Zuschuss endete am 30. November 2025.
    .topic = pnrr_cer

gloss-pnrr =
    .forms = PNRR
    .meaning = <b>Piano Nazionale di Ripresa e Resilienza</b>: Italiens Aufbauplan. Er musste alle Ziele bis 31. August 2026 erreichen; neues Geld ist daraus nicht zu erwarten.
    .topic = pnrr_cer

gloss-vas =
    .forms = VAS
    .meaning = <b>Valutazione ambientale strategica</b>, strategische Umweltprüfung: Sie prüft, wie ein Plan auf die Umwelt wirkt. Ob ein SECAP sie braucht, dazu haben wir keine Regel gefunden: Fragen Sie in Italien die Region.
    .topic = secap_approval

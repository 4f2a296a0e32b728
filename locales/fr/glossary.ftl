# Read by municipal officers who ask what an abbreviation means. `.forms` lists how it is written in any language; `.topic` names where more is said.

gloss-com =
    .forms = PdS, CoM, CdM
    .meaning = <b>Convention des Maires pour le Climat et l'Énergie</b> (en anglais Covenant of Mayors) : l'initiative volontaire de la Commission européenne pour les collectivités locales, lancée en 2008.
    .topic = what_is_covenant

gloss-gcom =
    .forms = GCoM
    .meaning = <b>Convention mondiale des Maires</b> (en anglais Global Covenant of Mayors) : l'alliance mondiale dont la Convention européenne est la branche régionale. Elle fonctionne depuis 2017.
    .topic = global_covenant

gloss-paesc =
    .forms = PAESC, SECAP, PAEDC, PACES
    .meaning = <b>Plan d'action en faveur de l'énergie durable et du climat</b> (en anglais SECAP) : le plan de la commune pour l'atténuation, l'adaptation et la précarité énergétique. Adopté par le conseil, il est dû deux ans après la délibération d'adhésion.
    .topic = what_is_secap

gloss-paes =
    .forms = PAES, SEAP, PAED
    .meaning = <b>Plan d'action en faveur de l'énergie durable</b> (en anglais SEAP) : le plan des communes entrées entre 2008 et 2015, avec au moins 20 % de CO2 en moins en 2020. Le PAEDC l'a remplacé.
    .topic = seap_vs_secap

gloss-bei =
    .forms = BEI, IBE, BEB, IRE, IER
    .meaning = <b>Inventaire de référence des émissions</b> (en anglais Baseline Emission Inventory) : combien de CO2 le territoire produit dans une année de départ. La réduction se mesure à partir de là.
    .topic = bei

gloss-mei =
    .forms = MEI, IME, ISE
    .meaning = <b>Monitoring Emission Inventory</b> : l'inventaire des émissions fait pour le suivi. Il refait l'inventaire de référence pour une année récente et figure dans le rapport complet, au moins tous les quatre ans.
    .topic = full_report_mei

gloss-rva =
    .forms = RVA, VRV, ERV
    .meaning = <b>Évaluation des risques et des vulnérabilités</b> (en anglais Risk and Vulnerability Assessment) : quels dangers climatiques menacent le territoire et à quel point habitants, secteurs et infrastructures sont vulnérables.
    .topic = rva

gloss-ctc =
    .forms = CTP, CTC
    .meaning = <b>Coordinateur territorial de la Convention</b> (en anglais Covenant Territorial Coordinator) : une région, une province, une métropole ou un groupement de communes qui guide et aide les signataires de son territoire.
    .topic = coordinators

gloss-como =
    .forms = CoMO
    .meaning = <b>Bureau de la Convention des Maires</b> (en anglais Covenant of Mayors Office) : la structure européenne qui aide les signataires.
    .topic = governance_office

gloss-jrc =
    .forms = JRC, CCR, GFS, CCI
    .meaning = <b>Centre commun de recherche</b> (en anglais Joint Research Centre) : le service scientifique de la Commission européenne. Dans la Convention, il fournit la méthode et évalue les plans.
    .topic = jrc_role

gloss-mycovenant =
    .forms = MyCovenant
    .meaning = <b>MyCovenant</b> : la plateforme à accès protégé par mot de passe où l'on dépose le plan et les rapports. C'est le seul canal officiel pour les rapports.
    .topic = mycovenant_platform

gloss-crf =
    .forms = CRF
    .meaning = <b>Common Reporting Framework</b> : le cadre commun des rapports de la Convention mondiale. Une commune européenne fait ses rapports dans MyCovenant.
    .topic = global_covenant

gloss-epah =
    .forms = EPAH
    .meaning = <b>Energy Poverty Advisory Hub</b> : le pôle de conseil de l'UE sur la précarité énergétique. Il offre aux communes des manuels, des indicateurs et une aide technique.
    .topic = energy_poverty_pillar

gloss-ghg =
    .forms = GHG, THG, GES, GEI
    .meaning = <b>Gaz à effet de serre</b> (en anglais greenhouse gases) : les gaz qui réchauffent le climat, comme le CO2 et le méthane. Les réduire est l'un des trois piliers de la Convention.
    .topic = mitigation_pillar

gloss-co2 =
    .forms = CO2, CO2-eq, CO2eq
    .meaning = <b>Dioxyde de carbone</b> : l'inventaire compte celui qui vient de la consommation finale d'énergie du territoire. <b>CO2-eq</b> (équivalent CO2) ajoute d'autres gaz à effet de serre, convertis en CO2.
    .topic = bei

gloss-ch4 =
    .forms = CH4, N2O
    .meaning = <b>Méthane</b> (CH4) et <b>protoxyde d'azote</b> (N2O) : des gaz à effet de serre facultatifs dans l'inventaire.
    .topic = bei

gloss-ef =
    .forms = EF, FE
    .meaning = <b>Facteur d'émission</b> (en anglais emission factor) : le nombre qui convertit une consommation d'énergie en CO2.
    .topic = emission_factors

gloss-ipcc =
    .forms = IPCC, GIEC
    .meaning = <b>Groupe d'experts intergouvernemental sur l'évolution du climat</b> (GIEC), de l'ONU. Dans les inventaires, « IPCC » désigne les facteurs d'émission fondés sur les activités, en CO2 ou en équivalent CO2.
    .topic = emission_factors

gloss-lca =
    .forms = LCA, ACV
    .meaning = <b>Analyse du cycle de vie</b> (en anglais Life Cycle Assessment) : des facteurs d'émission qui comptent aussi la chaîne d'approvisionnement de l'énergie. Ils s'expriment en équivalent CO2.
    .topic = emission_factors

gloss-ets =
    .forms = ETS, EU ETS, SEQE, RCDE
    .meaning = <b>Emissions Trading System</b> : l'échange européen de quotas d'émission. L'industrie qui n'y est pas soumise peut entrer dans l'inventaire si le plan prévoit des mesures pour elle.
    .topic = optional_sectors

gloss-uast =
    .forms = UAST
    .meaning = <b>Urban Adaptation Support Tool</b> : l'outil de l'Agence européenne pour l'environnement pour l'adaptation, sur Climate-ADAPT. Il suit les étapes à déclarer dans MyCovenant.
    .topic = rva

gloss-eib =
    .forms = EIB, BEI
    .meaning = <b>Banque européenne d'investissement</b> (en anglais EIB) : elle gère ELENA avec la Commission. BEI est aussi l'inventaire de référence : s'il est question d'ELENA ou de prêts, c'est la banque.
    .topic = elena

gloss-elena =
    .forms = ELENA
    .meaning = <b>European Local Energy Assistance</b> : des subventions de la Banque européenne d'investissement et de la Commission pour <i>préparer</i> de grands programmes d'investissement. Elle ne paie pas les travaux.
    .topic = elena

gloss-eucf =
    .forms = EUCF
    .meaning = <b>European City Facility</b> : un forfait versé aux communes pour écrire un plan d'investissement. Le dernier appel connu s'est clos le 18 décembre 2024 ; une suite est prévue.
    .topic = eucf

gloss-life =
    .forms = LIFE
    .meaning = <b>LIFE</b> : le programme de l'Union européenne pour l'environnement et le climat. Un volet, Clean Energy Transition, porte sur l'énergie. Sa période budgétaire finit en 2027.
    .topic = life_programme

gloss-erdf =
    .forms = FESR, ERDF, EFRE, FEDER
    .meaning = <b>Fonds européen de développement régional</b> (en anglais ERDF). En Italie, les régions le gèrent par des appels ; ailleurs, demandez à votre région qui gère le programme.
    .topic = erdf_fesr

gloss-ccc =
    .forms = CCC
    .meaning = <b>Climate City Contract</b>, un contrat climatique : le document que rédigent les villes choisies pour la Mission européenne « 100 villes ». La Mission est distincte de la Convention.
    .topic = cities_mission

gloss-enea =
    .forms = ENEA
    .meaning = <b>Agenzia nazionale per le nuove tecnologie, l'energia e lo sviluppo economico sostenibile</b> : l'agence italienne de l'énergie et des nouvelles technologies, coordinateur national de la Convention en Italie.
    .topic = italian_coordination

gloss-ispra =
    .forms = ISPRA
    .meaning = <b>Istituto Superiore per la Protezione e la Ricerca Ambientale</b> : l'institut italien de l'environnement. Avec ENEA et RENAEL, il siège à la table nationale qui aide les communes italiennes pour leur plan.
    .topic = italian_coordination

gloss-renael =
    .forms = RENAEL
    .meaning = <b>Rete Nazionale delle Agenzie Energetiche Locali</b> : le réseau des agences locales de l'énergie en Italie. Il siège avec ENEA et ISPRA à la table nationale de coordination.
    .topic = italian_coordination

gloss-gse =
    .forms = GSE
    .meaning = <b>Gestore dei Servizi Energetici</b> : l'organisme qui gère en Italie les aides à l'énergie, dont le Conto Termico 3.0.
    .topic = conto_termico

gloss-anci =
    .forms = ANCI
    .meaning = <b>Associazione Nazionale Comuni Italiani</b> : l'association des communes italiennes. L'ENEA signale une école d'été pour le personnel communal, tenue avec l'ANCI en 2024.
    .topic = events_training

gloss-mase =
    .forms = MASE
    .meaning = <b>Ministero dell'Ambiente e della Sicurezza Energetica</b> : le ministère italien de l'environnement et de l'énergie. Le PAEDC, lui, se dépose dans MyCovenant, seul canal officiel.

gloss-cer =
    .forms = CER
    .meaning = <b>Comunità energetica rinnovabile</b>, en Italie une communauté d'énergie renouvelable : habitants, entreprises et communes qui produisent et partagent l'énergie. L'aide du PNRR est close depuis le 30 novembre 2025.
    .topic = pnrr_cer

gloss-pnrr =
    .forms = PNRR
    .meaning = <b>Piano Nazionale di Ripresa e Resilienza</b> : le plan de relance italien. Il devait atteindre tous ses objectifs au 31 août 2026 ; il n'y a plus d'argent nouveau à en attendre.
    .topic = pnrr_cer

gloss-vas =
    .forms = VAS
    .meaning = <b>Valutazione ambientale strategica</b>, évaluation environnementale stratégique : l'examen des effets d'un plan sur l'environnement. Faut-il la faire pour un PAEDC ? Nous n'avons pas trouvé de règle : en Italie, demandez à la région.
    .topic = secap_approval

# Read by municipal officers who ask what an abbreviation means. `.forms` lists how it is written in any language; `.topic` names where more is said.

gloss-com =
    .forms = PdS, CoM, CdM
    .meaning = <b>Pacto de las Alcaldías para el Clima y la Energía</b>, antes Pacto de los Alcaldes (en inglés Covenant of Mayors): la iniciativa voluntaria de la Comisión Europea para las entidades locales, en marcha desde 2008.
    .topic = what_is_covenant

gloss-gcom =
    .forms = GCoM
    .meaning = <b>Pacto Mundial de las Alcaldías</b> (en inglés Global Covenant of Mayors): la alianza de todo el mundo de la que el Pacto europeo es la rama regional. Funciona desde 2017.
    .topic = global_covenant

gloss-paesc =
    .forms = PAESC, SECAP, PAEDC, PACES
    .meaning = <b>Plan de Acción para el Clima y la Energía Sostenible</b> (en inglés SECAP): el plan municipal de mitigación, adaptación y pobreza energética. Lo adopta el Pleno; se presenta en los dos años siguientes al acuerdo de adhesión.
    .topic = what_is_secap

gloss-paes =
    .forms = PAES, SEAP, PAED
    .meaning = <b>Plan de Acción para la Energía Sostenible</b> (en inglés SEAP): el plan de quienes se adhirieron entre 2008 y 2015, con al menos un 20 % menos de CO2 en 2020. Hoy su lugar lo ocupa el PACES.
    .topic = seap_vs_secap

gloss-bei =
    .forms = BEI, IBE, BEB, IRE, IER
    .meaning = <b>Inventario de Emisiones de Referencia</b> (en inglés Baseline Emission Inventory): cuánto CO2 produce el territorio en un año de partida. Desde ahí se mide la reducción.
    .topic = bei

gloss-mei =
    .forms = MEI, IME, ISE
    .meaning = <b>Monitoring Emission Inventory</b>: el inventario de emisiones que se hace para el seguimiento. Repite el de referencia para un año reciente y va en el informe completo, al menos cada cuatro años.
    .topic = full_report_mei

gloss-rva =
    .forms = RVA, VRV, ERV
    .meaning = <b>Evaluación de Riesgos y Vulnerabilidades</b> (en inglés Risk and Vulnerability Assessment): qué peligros climáticos amenazan el territorio y hasta qué punto son vulnerables personas, sectores e infraestructuras.
    .topic = rva

gloss-ctc =
    .forms = CTP, CTC
    .meaning = <b>Coordinador territorial del Pacto</b> (en inglés Covenant Territorial Coordinator): una región, provincia, ciudad metropolitana o agrupación de municipios que orienta y ayuda a los firmantes de su territorio.
    .topic = coordinators

gloss-como =
    .forms = CoMO
    .meaning = <b>Oficina del Pacto</b> (en inglés Covenant of Mayors Office): la oficina europea que ayuda a los firmantes.
    .topic = governance_office

gloss-jrc =
    .forms = JRC, CCR, GFS, CCI
    .meaning = <b>Centro Común de Investigación</b> (en inglés Joint Research Centre): el servicio científico de la Comisión Europea. En el Pacto aporta el método y evalúa los planes.
    .topic = jrc_role

gloss-mycovenant =
    .forms = MyCovenant
    .meaning = <b>MyCovenant</b>: la plataforma, protegida con contraseña, donde se presentan el plan y los informes. Es la única vía oficial para los informes.
    .topic = mycovenant_platform

gloss-crf =
    .forms = CRF
    .meaning = <b>Common Reporting Framework</b>: el marco común de informes del Pacto Mundial. Un municipio europeo presenta sus informes en MyCovenant.
    .topic = global_covenant

gloss-epah =
    .forms = EPAH
    .meaning = <b>Energy Poverty Advisory Hub</b>: el servicio europeo de asesoramiento sobre pobreza energética. Ofrece a los municipios manuales, indicadores y ayuda técnica.
    .topic = energy_poverty_pillar

gloss-ghg =
    .forms = GHG, THG, GES, GEI
    .meaning = <b>Gases de efecto invernadero</b> (en inglés greenhouse gases): los gases que calientan el clima, como el CO2 y el metano. Reducirlos es uno de los tres pilares del Pacto.
    .topic = mitigation_pillar

gloss-co2 =
    .forms = CO2, CO2-eq, CO2eq
    .meaning = <b>Dióxido de carbono</b>: el inventario cuenta el que procede del consumo final de energía del territorio. <b>CO2-eq</b> (CO2 equivalente) suma otros gases de efecto invernadero, convertidos en CO2.
    .topic = bei

gloss-ch4 =
    .forms = CH4, N2O
    .meaning = <b>Metano</b> (CH4) y <b>óxido nitroso</b> (N2O): gases de efecto invernadero que en el inventario son opcionales.
    .topic = bei

gloss-ef =
    .forms = EF, FE
    .meaning = <b>Factor de emisión</b> (en inglés emission factor): el número que convierte un consumo de energía en CO2.
    .topic = emission_factors

gloss-ipcc =
    .forms = IPCC, GIEC
    .meaning = <b>Grupo Intergubernamental de Expertos sobre el Cambio Climático</b>, de la ONU. En los inventarios, «IPCC» indica los factores de emisión basados en actividades, en CO2 o en CO2 equivalente.
    .topic = emission_factors

gloss-lca =
    .forms = LCA, ACV
    .meaning = <b>Análisis del ciclo de vida</b> (en inglés Life Cycle Assessment): factores de emisión que cuentan también la cadena de suministro de la energía. Se expresan en CO2 equivalente.
    .topic = emission_factors

gloss-ets =
    .forms = ETS, EU ETS, SEQE, RCDE
    .meaning = <b>Emissions Trading System</b>: el comercio europeo de derechos de emisión. La industria que queda fuera puede añadirse al inventario si el plan tiene medidas para ella.
    .topic = optional_sectors

gloss-uast =
    .forms = UAST
    .meaning = <b>Urban Adaptation Support Tool</b>: la herramienta de la Agencia Europea de Medio Ambiente para la adaptación, en Climate-ADAPT. Sigue los pasos que hay que comunicar en MyCovenant.
    .topic = rva

gloss-eib =
    .forms = EIB, BEI
    .meaning = <b>Banco Europeo de Inversiones</b> (en inglés EIB): lleva ELENA con la Comisión. BEI es también el inventario de referencia: si se habla de ELENA o de préstamos, es el banco.
    .topic = elena

gloss-elena =
    .forms = ELENA
    .meaning = <b>European Local Energy Assistance</b>: ayudas del Banco Europeo de Inversiones y de la Comisión para <i>preparar</i> grandes programas de inversión. Las obras no las paga.
    .topic = elena

gloss-eucf =
    .forms = EUCF
    .meaning = <b>European City Facility</b>: una cantidad a tanto alzado para que los municipios redacten un plan de inversión. La última convocatoria conocida se cerró el 18 de diciembre de 2024; está prevista una continuación.
    .topic = eucf

gloss-life =
    .forms = LIFE
    .meaning = <b>LIFE</b>: el programa de la Unión Europea para el medio ambiente y el clima. Una parte, Clean Energy Transition, trata de la energía. Su periodo presupuestario acaba en 2027.
    .topic = life_programme

gloss-erdf =
    .forms = FESR, ERDF, EFRE, FEDER
    .meaning = <b>Fondo Europeo de Desarrollo Regional</b> (en inglés ERDF). En Italia lo gestionan las regiones mediante convocatorias; en otro país, pregunte a su región quién lleva el programa.
    .topic = erdf_fesr

gloss-ccc =
    .forms = CCC
    .meaning = <b>Climate City Contract</b>, un contrato climático: el documento que redactan las ciudades elegidas para la Misión europea «100 ciudades». La Misión es distinta del Pacto.
    .topic = cities_mission

gloss-enea =
    .forms = ENEA
    .meaning = <b>Agenzia nazionale per le nuove tecnologie, l'energia e lo sviluppo economico sostenibile</b>: la agencia italiana de energía y nuevas tecnologías, coordinador nacional del Pacto en Italia.
    .topic = italian_coordination

gloss-ispra =
    .forms = ISPRA
    .meaning = <b>Istituto Superiore per la Protezione e la Ricerca Ambientale</b>: el instituto italiano de medio ambiente. Con ENEA y RENAEL forma la Mesa nacional que ayuda a los municipios italianos con su plan.
    .topic = italian_coordination

gloss-renael =
    .forms = RENAEL
    .meaning = <b>Rete Nazionale delle Agenzie Energetiche Locali</b>: la red italiana de agencias locales de la energía. Está con ENEA e ISPRA en la Mesa nacional de coordinación de Italia.
    .topic = italian_coordination

gloss-gse =
    .forms = GSE
    .meaning = <b>Gestore dei Servizi Energetici</b>: el organismo que gestiona en Italia las ayudas a la energía, entre ellas el Conto Termico 3.0.
    .topic = conto_termico

gloss-anci =
    .forms = ANCI
    .meaning = <b>Associazione Nazionale Comuni Italiani</b>: la asociación de municipios italianos. ENEA informa de una escuela de verano para personal municipal que organizó con ANCI en 2024.
    .topic = events_training

gloss-mase =
    .forms = MASE
    .meaning = <b>Ministero dell'Ambiente e della Sicurezza Energetica</b>: el ministerio italiano de medio ambiente y energía. El PACES se presenta en MyCovenant, la única vía oficial.

gloss-cer =
    .forms = CER
    .meaning = <b>Comunità energetica rinnovabile</b>, en Italia una comunidad de energía renovable: vecinos, empresas y municipios que producen y comparten energía. La ayuda del PNRR se cerró el 30 de noviembre de 2025.
    .topic = pnrr_cer

gloss-pnrr =
    .forms = PNRR
    .meaning = <b>Piano Nazionale di Ripresa e Resilienza</b>: el plan de recuperación italiano. Debía alcanzar todos sus objetivos a más tardar el 31 de agosto de 2026; no cabe esperar de él dinero nuevo.
    .topic = pnrr_cer

gloss-vas =
    .forms = VAS
    .meaning = <b>Valutazione ambientale strategica</b>, evaluación ambiental estratégica: examina los efectos de un plan en el medio ambiente. No hemos encontrado si un PACES la necesita: en Italia, pregunte a la región.
    .topic = secap_approval

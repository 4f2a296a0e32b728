# Read by municipal officers who ask what an abbreviation means. `.forms` lists how it is written in any language; `.topic` names where more is said.

gloss-com =
    .forms = PdS, CoM, CdM
    .meaning = <b>Patto dei Sindaci per il Clima e l'Energia</b> (in inglese Covenant of Mayors): l'iniziativa volontaria della Commissione europea per gli enti locali, attiva dal 2008.
    .topic = what_is_covenant

gloss-gcom =
    .forms = GCoM
    .meaning = <b>Patto globale dei Sindaci</b> (in inglese Global Covenant of Mayors): l'alleanza mondiale di cui il Patto europeo è il ramo regionale. È operativa dal 2017.
    .topic = global_covenant

gloss-paesc =
    .forms = PAESC, SECAP, PAEDC, PACES
    .meaning = <b>Piano d'Azione per l'Energia Sostenibile e il Clima</b> (in inglese SECAP): il piano del Comune contro i gas serra, per l'adattamento e contro la povertà energetica. Lo adotta il Consiglio; va presentato entro due anni dalla delibera di adesione.
    .topic = what_is_secap

gloss-paes =
    .forms = PAES, SEAP, PAED
    .meaning = <b>Piano d'Azione per l'Energia Sostenibile</b> (in inglese SEAP): il piano di chi ha aderito tra il 2008 e il 2015, con almeno il 20 % di CO2 in meno entro il 2020. Oggi il suo posto è del PAESC.
    .topic = seap_vs_secap

gloss-bei =
    .forms = BEI, IBE, BEB, IRE, IER
    .meaning = <b>Inventario di Base delle Emissioni</b> (in inglese Baseline Emission Inventory): quanta CO2 produce il territorio in un anno di partenza. Da lì si misura la riduzione.
    .topic = bei

gloss-mei =
    .forms = MEI, IME, ISE
    .meaning = <b>Inventario di Monitoraggio delle Emissioni</b> (in inglese Monitoring Emission Inventory): rifà i conti dell'inventario di base per un anno recente. Va nel rapporto completo, almeno ogni quattro anni.
    .topic = full_report_mei

gloss-rva =
    .forms = RVA, VRV, ERV
    .meaning = <b>Valutazione di Rischi e Vulnerabilità</b> (in inglese Risk and Vulnerability Assessment): quali pericoli climatici minacciano il territorio e quanto sono vulnerabili persone, settori e infrastrutture.
    .topic = rva

gloss-ctc =
    .forms = CTP, CTC
    .meaning = <b>Coordinatore Territoriale del Patto</b> (in inglese Covenant Territorial Coordinator): Regione, Provincia, Città metropolitana o unione di Comuni che guida e aiuta i firmatari del suo territorio.
    .topic = coordinators

gloss-como =
    .forms = CoMO
    .meaning = <b>Ufficio del Patto dei Sindaci</b> (in inglese Covenant of Mayors Office): la struttura europea che assiste i firmatari.
    .topic = governance_office

gloss-jrc =
    .forms = JRC, CCR, GFS, CCI
    .meaning = <b>Centro Comune di Ricerca</b> (in inglese Joint Research Centre): il servizio scientifico della Commissione europea. Nel Patto fornisce il metodo e valuta i piani.
    .topic = jrc_role

gloss-mycovenant =
    .forms = MyCovenant
    .meaning = <b>MyCovenant</b> («Il mio Patto»): la piattaforma riservata, con password, dove si caricano il piano e i rapporti. È l'unico canale ufficiale per la rendicontazione.
    .topic = mycovenant_platform

gloss-crf =
    .forms = CRF
    .meaning = <b>Common Reporting Framework</b>: il quadro comune di rendicontazione del Patto globale dei Sindaci. Un Comune europeo rendiconta in MyCovenant.
    .topic = global_covenant

gloss-epah =
    .forms = EPAH
    .meaning = <b>Energy Poverty Advisory Hub</b>: il servizio europeo di consulenza sulla povertà energetica. Offre ai Comuni manuali, indicatori e aiuto tecnico.
    .topic = energy_poverty_pillar

gloss-ghg =
    .forms = GHG, THG, GES, GEI
    .meaning = <b>Gas a effetto serra</b> (in inglese greenhouse gases): i gas che scaldano il clima, come la CO2 e il metano. Ridurli è uno dei tre pilastri del Patto.
    .topic = mitigation_pillar

gloss-co2 =
    .forms = CO2, CO2-eq, CO2eq
    .meaning = <b>Anidride carbonica</b>: l'inventario conta quella dovuta ai consumi finali di energia sul territorio. <b>CO2-eq</b> (CO2 equivalente) somma anche altri gas serra, convertiti in CO2.
    .topic = bei

gloss-ch4 =
    .forms = CH4, N2O
    .meaning = <b>Metano</b> (CH4) e <b>protossido di azoto</b> (N2O): gas serra che nell'inventario sono facoltativi.
    .topic = bei

gloss-ef =
    .forms = EF, FE
    .meaning = <b>Fattore di emissione</b> (in inglese emission factor): il numero che trasforma un consumo di energia in CO2.
    .topic = emission_factors

gloss-ipcc =
    .forms = IPCC, GIEC
    .meaning = <b>Intergovernmental Panel on Climate Change</b>: il gruppo di esperti dell'ONU sul clima. Negli inventari «IPCC» indica i fattori di emissione basati sulle attività, in CO2 o in CO2 equivalente.
    .topic = emission_factors

gloss-lca =
    .forms = LCA, ACV
    .meaning = <b>Life Cycle Assessment</b>, analisi del ciclo di vita: fattori di emissione che contano anche la filiera che porta l'energia fino al consumo. Si esprimono in CO2 equivalente.
    .topic = emission_factors

gloss-ets =
    .forms = ETS, EU ETS, SEQE, RCDE
    .meaning = <b>Emissions Trading System</b>: il sistema europeo di scambio delle quote di emissione. L'industria che ne è fuori si può aggiungere all'inventario, se il piano prevede misure per essa.
    .topic = optional_sectors

gloss-uast =
    .forms = UAST
    .meaning = <b>Urban Adaptation Support Tool</b>: lo strumento dell'Agenzia europea dell'ambiente per l'adattamento, sul sito Climate-ADAPT. Segue i passi da riportare in MyCovenant.
    .topic = rva

gloss-eib =
    .forms = EIB, BEI
    .meaning = <b>Banca europea per gli investimenti</b> (in inglese EIB): gestisce ELENA con la Commissione. BEI è anche l'inventario di base: se si parla di ELENA, mutui o prestiti, è la banca.
    .topic = elena

gloss-elena =
    .forms = ELENA
    .meaning = <b>European Local Energy Assistance</b>: contributi della Banca europea per gli investimenti e della Commissione per <i>preparare</i> grandi programmi d'investimento. I lavori non li paga.
    .topic = elena

gloss-eucf =
    .forms = EUCF
    .meaning = <b>European City Facility</b>: una somma fissa ai Comuni per scrivere un piano d'investimento. L'ultimo bando noto si è chiuso il 18 dicembre 2024; è previsto un seguito.
    .topic = eucf

gloss-life =
    .forms = LIFE
    .meaning = <b>LIFE</b>: il programma dell'Unione europea per l'ambiente e il clima. Una sua parte, Clean Energy Transition, riguarda l'energia. Il periodo di bilancio finisce nel 2027.
    .topic = life_programme

gloss-erdf =
    .forms = FESR, ERDF, EFRE, FEDER
    .meaning = <b>Fondo europeo di sviluppo regionale</b> (in inglese ERDF). In Italia lo gestiscono le Regioni con i loro bandi: chiedete alla vostra che cosa è aperto.
    .topic = erdf_fesr

gloss-ccc =
    .forms = CCC
    .meaning = <b>Climate City Contract</b>, contratto climatico: il documento che scrivono le città scelte per la Missione europea «100 città». La Missione è separata dal Patto.
    .topic = cities_mission

gloss-enea =
    .forms = ENEA
    .meaning = <b>Agenzia nazionale per le nuove tecnologie, l'energia e lo sviluppo economico sostenibile</b>: in Italia è il coordinatore nazionale del Patto.
    .topic = italian_coordination

gloss-ispra =
    .forms = ISPRA
    .meaning = <b>Istituto Superiore per la Protezione e la Ricerca Ambientale</b>: siede con ENEA e RENAEL nel Tavolo di coordinamento nazionale, che aiuta i Comuni con i PAESC.
    .topic = italian_coordination

gloss-renael =
    .forms = RENAEL
    .meaning = <b>Rete Nazionale delle Agenzie Energetiche Locali</b>: siede con ENEA e ISPRA nel Tavolo di coordinamento nazionale del Patto.
    .topic = italian_coordination

gloss-gse =
    .forms = GSE
    .meaning = <b>Gestore dei Servizi Energetici</b>: in Italia gestisce gli incentivi per l'energia, tra cui il Conto Termico 3.0.
    .topic = conto_termico

gloss-anci =
    .forms = ANCI
    .meaning = <b>Associazione Nazionale Comuni Italiani</b>: l'associazione dei Comuni. L'ENEA riferisce di una scuola estiva per il personale comunale tenuta con ANCI nel 2024.
    .topic = events_training

gloss-mase =
    .forms = MASE
    .meaning = <b>Ministero dell'Ambiente e della Sicurezza Energetica</b>. Il PAESC però si presenta in MyCovenant, l'unico canale ufficiale.

gloss-cer =
    .forms = CER
    .meaning = <b>Comunità energetica rinnovabile</b>: cittadini, imprese ed enti locali che producono e condividono energia rinnovabile. Il contributo PNRR è chiuso dal 30 novembre 2025.
    .topic = pnrr_cer

gloss-pnrr =
    .forms = PNRR
    .meaning = <b>Piano Nazionale di Ripresa e Resilienza</b>: doveva raggiungere tutti i suoi obiettivi entro il 31 agosto 2026. Da lì non c'è da aspettarsi nuovo denaro.
    .topic = pnrr_cer

gloss-vas =
    .forms = VAS
    .meaning = <b>Valutazione ambientale strategica</b>: l'esame degli effetti di un piano sull'ambiente. Se serva per il PAESC non lo abbiamo trovato scritto: chiedete alla Regione.
    .topic = secap_approval

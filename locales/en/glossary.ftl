# Read by municipal officers who ask what an abbreviation means. `.forms` lists how it is written in any language; `.topic` names where more is said.

gloss-com =
    .forms = PdS, CoM, CdM
    .meaning = <b>Covenant of Mayors for Climate and Energy</b>: the European Commission's voluntary initiative for local authorities, running since 2008.
    .topic = what_is_covenant

gloss-gcom =
    .forms = GCoM
    .meaning = <b>Global Covenant of Mayors</b>: the worldwide alliance whose European branch is the Covenant of Mayors. It has been operating since 2017.
    .topic = global_covenant

gloss-paesc =
    .forms = PAESC, SECAP, PAEDC, PACES
    .meaning = <b>Sustainable Energy and Climate Action Plan</b>: the municipality's plan for mitigation, adaptation and energy poverty. The council adopts it; it is due two years after the council's decision to join.
    .topic = what_is_secap

gloss-paes =
    .forms = PAES, SEAP, PAED
    .meaning = <b>Sustainable Energy Action Plan</b>: the plan of those who joined between 2008 and 2015, with at least 20 % less CO2 by 2020. The SECAP has taken its place.
    .topic = seap_vs_secap

gloss-bei =
    .forms = BEI, IBE, BEB, IRE, IER
    .meaning = <b>Baseline Emission Inventory</b>: how much CO2 the territory produces in a starting year. The reduction is measured from there.
    .topic = bei

gloss-mei =
    .forms = MEI, IME, ISE
    .meaning = <b>Monitoring Emission Inventory</b>: it repeats the baseline inventory for a recent year. It belongs in the full report, at least every four years.
    .topic = full_report_mei

gloss-rva =
    .forms = RVA, VRV, ERV
    .meaning = <b>Risk and Vulnerability Assessment</b>: which climate hazards may hit the territory, and how vulnerable people, sectors and infrastructure are.
    .topic = rva

gloss-ctc =
    .forms = CTP, CTC
    .meaning = <b>Covenant Territorial Coordinator</b>: a region, province, metropolitan city or grouping of municipalities that guides and helps the signatories in its area.
    .topic = coordinators

gloss-como =
    .forms = CoMO
    .meaning = <b>Covenant of Mayors Office</b>: the European office that supports signatories.
    .topic = governance_office

gloss-jrc =
    .forms = JRC, CCR, GFS, CCI
    .meaning = <b>Joint Research Centre</b>: the European Commission's science service. In the Covenant it provides the method and assesses the plans.
    .topic = jrc_role

gloss-mycovenant =
    .forms = MyCovenant
    .meaning = <b>MyCovenant</b>: the password-protected platform where the plan and the reports are filed. It is the only official channel for reporting.
    .topic = mycovenant_platform

gloss-crf =
    .forms = CRF
    .meaning = <b>Common Reporting Framework</b>: the Global Covenant's shared rules for reporting. A European municipality reports in MyCovenant.
    .topic = global_covenant

gloss-epah =
    .forms = EPAH
    .meaning = <b>Energy Poverty Advisory Hub</b>: the EU's advice service on energy poverty. It offers municipalities handbooks, indicators and technical help.
    .topic = energy_poverty_pillar

gloss-ghg =
    .forms = GHG, THG, GES, GEI
    .meaning = <b>Greenhouse gases</b>: the gases that warm the climate, such as CO2 and methane. Cutting them is one of the Covenant's three pillars.
    .topic = mitigation_pillar

gloss-co2 =
    .forms = CO2, CO2-eq, CO2eq
    .meaning = <b>Carbon dioxide</b>: the inventory counts what comes from final energy use on the territory. <b>CO2-eq</b> (CO2 equivalent) adds other greenhouse gases, converted into CO2.
    .topic = bei

gloss-ch4 =
    .forms = CH4, N2O
    .meaning = <b>Methane</b> (CH4) and <b>nitrous oxide</b> (N2O): greenhouse gases that are optional in the inventory.
    .topic = bei

gloss-ef =
    .forms = EF, FE
    .meaning = <b>Emission factor</b>: the number that turns energy use into CO2.
    .topic = emission_factors

gloss-ipcc =
    .forms = IPCC, GIEC
    .meaning = <b>Intergovernmental Panel on Climate Change</b>: the UN's climate science body. In inventories, "IPCC" means the activity-based emission factors, in CO2 or CO2 equivalent.
    .topic = emission_factors

gloss-lca =
    .forms = LCA, ACV
    .meaning = <b>Life Cycle Assessment</b>: emission factors that also count the supply chain bringing the energy to the user. They are given in CO2 equivalent.
    .topic = emission_factors

gloss-ets =
    .forms = ETS, EU ETS, SEQE, RCDE
    .meaning = <b>Emissions Trading System</b>: the EU market in emission allowances. Industry outside it may be added to the inventory if the plan has measures for it.
    .topic = optional_sectors

gloss-uast =
    .forms = UAST
    .meaning = <b>Urban Adaptation Support Tool</b>: the European Environment Agency's tool for adaptation, on Climate-ADAPT. It follows the steps to be reported in MyCovenant.
    .topic = rva

gloss-eib =
    .forms = EIB, BEI
    .meaning = <b>European Investment Bank</b>: it runs ELENA with the Commission. Italian, French and Spanish call it BEI, like the baseline inventory: where the text speaks of ELENA or loans, it is the bank.
    .topic = elena

gloss-elena =
    .forms = ELENA
    .meaning = <b>European Local Energy Assistance</b>: grants from the European Investment Bank and the Commission to <i>prepare</i> large investment programmes. It does not pay for the works.
    .topic = elena

gloss-eucf =
    .forms = EUCF
    .meaning = <b>European City Facility</b>: a lump sum for municipalities to write an investment concept. The last call we know of closed on 18 December 2024; a follow-up is planned.
    .topic = eucf

gloss-life =
    .forms = LIFE
    .meaning = <b>LIFE</b>: the EU programme for the environment and climate. One part of it, Clean Energy Transition, is about energy. Its budget period ends in 2027.
    .topic = life_programme

gloss-erdf =
    .forms = FESR, ERDF, EFRE, FEDER
    .meaning = <b>European Regional Development Fund</b>. In Italy the regions run it through calls; elsewhere, ask your region who runs the programme.
    .topic = erdf_fesr

gloss-ccc =
    .forms = CCC
    .meaning = <b>Climate City Contract</b>: the document written by the cities chosen for the EU's "100 cities" Mission. The Mission is separate from the Covenant.
    .topic = cities_mission

gloss-enea =
    .forms = ENEA
    .meaning = <b>Agenzia nazionale per le nuove tecnologie, l'energia e lo sviluppo economico sostenibile</b>: Italy's agency for energy and new technologies, and the Covenant's national coordinator there.
    .topic = italian_coordination

gloss-ispra =
    .forms = ISPRA
    .meaning = <b>Istituto Superiore per la Protezione e la Ricerca Ambientale</b>: Italy's environmental institute. With ENEA and RENAEL it sits on the national table that helps Italian municipalities with their plans.
    .topic = italian_coordination

gloss-renael =
    .forms = RENAEL
    .meaning = <b>Rete Nazionale delle Agenzie Energetiche Locali</b>: the network of Italy's local energy agencies. It sits with ENEA and ISPRA on Italy's national coordination table.
    .topic = italian_coordination

gloss-gse =
    .forms = GSE
    .meaning = <b>Gestore dei Servizi Energetici</b>: the body that runs energy incentives in Italy, among them the Conto Termico 3.0.
    .topic = conto_termico

gloss-anci =
    .forms = ANCI
    .meaning = <b>Associazione Nazionale Comuni Italiani</b>: the association of Italian municipalities. ENEA reports a summer school for municipal staff that it held with ANCI in 2024.
    .topic = events_training

gloss-mase =
    .forms = MASE
    .meaning = <b>Ministero dell'Ambiente e della Sicurezza Energetica</b>: Italy's ministry for the environment and energy. The SECAP itself is submitted in MyCovenant, the only official channel.

gloss-cer =
    .forms = CER
    .meaning = <b>Comunità energetica rinnovabile</b>, a renewable energy community in Italy: residents, firms and local bodies that produce and share renewable energy. The PNRR grant for it closed on 30 November 2025.
    .topic = pnrr_cer

gloss-pnrr =
    .forms = PNRR
    .meaning = <b>Piano Nazionale di Ripresa e Resilienza</b>: Italy's recovery plan. It had to meet all its targets by 31 August 2026, so no new money is to be expected from it.
    .topic = pnrr_cer

gloss-vas =
    .forms = VAS
    .meaning = <b>Valutazione ambientale strategica</b>, in English strategic environmental assessment: the check of a plan's effects on the environment. We found no rule on whether a SECAP needs it: in Italy, ask the region.
    .topic = secap_approval

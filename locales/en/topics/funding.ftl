# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-funding = Money and grants

funding_overview =
    .title = What money exists
    .answer =
        Signing alone brings no money: you apply for funds through separate calls. Some of them, though, want a plan that is ready, such as the SECAP.

        It helps to ask what the money is for:
        • <b>writing the plan</b>: regional grants, help from the territorial coordinator;
        • <b>preparing investments</b> (studies, audits, tenders): ELENA; the European City Facility, when it is open;
        • <b>carrying out works</b>: the ERDF through your region; in Italy the Conto Termico, whose portal was suspended on 3 March 2026;
        • <b>European projects</b>: LIFE, Horizon Europe.

        The funding guide on the Covenant site also names InvestEU, the Public Sector Loan Facility, URBACT and the European Urban Initiative, the Just Transition Fund, revolving funds and citizen cooperatives.

        In November 2026 several known calls are <b>closed</b>: LIFE 2026 for energy, the seventh EUCF call, Italy's recovery plan (PNRR) grant for energy communities. Before you count on any amount, check with whoever manages it.

        First step: ask your region or coordinator.
    .ask =
        covenant of mayors funding
        what grants are there for municipalities
        open calls for climate and energy
        where do we find money for the actions in our plan
        who pays for the measures
        eu subsidies for local authorities
        Good evening, the mayor wants to know what financial opportunities we get once we are in the covenant, can you give me the big picture?
        do we get money automatically when we sign
        financing options overview
        how to cover costs without straining our budget
    .meant =
        we're broke, where might help with cash come from?
        The plan lies on my desk and the treasury is empty, which doors should I knock on?
        sponsors, subsidies, pots of cash, all of them at a glance
        I don't know any scheme by name yet, which ones exist at all?
    .source =
        https://eu-mayors.ec.europa.eu/en/taxonomy/term/53
        https://eu-mayors.ec.europa.eu/en/taxonomy/term/7?page=1
        https://eu-mayors.ec.europa.eu/en/join/coordinator

conto_termico =
    .title = Conto Termico 3.0 and GSE (Italy)
    .answer =
        In Italy, <b>GSE suspended the portal</b> of the Conto Termico 3.0 incentive on 3 March 2026, a month after it opened (2 February). We do not know whether it has reopened: look at the GSE site before you rely on it.

        The reason: 3,333 requests for almost EUR 1.3 billion, about 85% from small municipalities. GSE announced a check: it may reopen if many requests are rejected.

        The rules (decree of 7 August 2025, in force since 25 December 2025):
        • EUR 900 million a year: 400 for public bodies, of which 20 for energy audits, and 500 for private applicants;
        • usually up to 65% of the cost;
        • up to 100% for buildings of municipalities under 15,000 inhabitants, schools and hospitals.

        Two ways in:
        • <b>booking</b>, before works: public bodies and the third sector only;
        • <b>direct access</b>, after works: within 90 days, according to trade notes.

        According to the same notes, once the yearly ceiling is reached access stops for that year.

        According to the press, GSE helps municipalities under an agreement with ANCI, their association (“Sostenibilità in Comune”).
    .ask =
        conto termico 3.0 municipalities
        is conto termico still suspended
        gse portal blocked
        italian heating incentive for public buildings
        replace the school boiler in italy with state aid
        Hi, our town in Italy wants new windows and a heat pump in the school with the gse incentive but the portal takes no applications, what now?
        booking or direct access at GSE
        incentive rate for towns under 15000 inhabitants
        when does the gse counter reopen
        energy renovation of council premises italy
    .meant =
        refund from Rome for insulating a kindergarten and changing its radiators
        Our gym's old gas burner died and the state agency's website won't let us apply, is it frozen?
        national refund for efficiency works in Italian town-owned property
        the Italian state scheme for heat and insulation in town-owned property
    .source =
        https://www.gse.it/contatore-conto-termico
        https://www.anci.piemonte.it/pubblicato-sulla-gazzetta-ufficiale-il-decreto-conto-termico-3-0/
        https://www.lavoripubblici.it/news/conto-termico-3-0-sospensione-domande-gse-1-3-miliardi-37565

regional_grants =
    .title = Regional grants for writing a SECAP
    .answer =
        In November 2026 we found no regional call open for writing a SECAP. Ask your region or your territorial coordinator.

        In Italy, according to the regions and the press, there were:
        • <b>Emilia-Romagna</b>: 2013, 2019, 2021 and 2022; in 2019 and 2021, EUR 6,000-20,000 per municipality, 10,000-30,000 per union;
        • <b>Apulia</b>: vouchers in 2022, same amounts; another EUR 521,000 in 2023;
        • <b>Sicily</b>: 2018-2024; in 2018, EUR 10,000-15,000 plus an amount per inhabitant;
        • <b>Campania</b>: 2013.

        All of these are closed. Worth checking is <b>Friuli-Venezia Giulia</b>: its regulation of 2020 provides for a window every year, 1 January to 1 March, up to 100% and EUR 10,000 per municipality that has already joined. We do not know whether it is still funded.

        Wallonia (Belgium) had the POLLEC subsidies; those of 2022 for staff run until 31 December 2026 at the latest.

        Two warnings:
        • a regional grant deadline is not the Covenant's;
        • regional rules may be narrower: Apulia accepted only single municipalities and complete unions.
    .ask =
        regional grants secap
        does the region pay for drawing up the plan
        regional call for climate plans
        apulia vouchers
        friuli venezia giulia 10000 euro per municipality
        emilia romagna sicily money for municipal plans
        Hello, we need to hire a consultant for the plan but have no money, does our region refund anything?
        subsidy for the consultants fee
        financial aid from the county or region to write the document
        pollec wallonia
    .meant =
        could someone closer than Brussels cover the bill for the paperwork?
        We would need an expert to draft it and the coffers are empty, does anyone near us chip in?
        vouchers, reimbursement for drafting, local authority above us
        cash for getting the document written, nothing is being built yet
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://politiche-energetiche.regione.puglia.it/
        https://eu-mayors.ec.europa.eu/en/join/coordinator

erdf_fesr =
    .title = ERDF: EU money through your region
    .answer =
        In Italy you ask your <b>region</b> for money from the ERDF, the European Regional Development Fund: the regions manage it through calls. In another country, ask your region who manages the programme.

        One example, for works and not for the plan: according to a review of calls, in May 2025 Emilia-Romagna (ERDF programme 2021-2027) offered EUR 10 million for public buildings, up to EUR 750,000 per project, at 60% of the cost and in some cases 70%.

        The link with the Covenant differs from region to region:
        • in Campania, according to a technical report, the ERDF programme 2007-2013 gave money for the old plans (SEAP);
        • in Sicily, according to a newspaper of the municipal association ANCI, the results of the SECAPs were meant to feed the ERDF programme 2021-2027.

        In November 2026 we found no regional ERDF call open for SECAPs.

        What to do:
        • look on your region's site for the page of the ERDF programme 2021-2027;
        • ask whether a SECAP earns points or is a requirement;
        • keep the action sheets of your plan ready, with costs and savings.
    .ask =
        erdf municipalities
        structural funds for energy efficiency
        regional operational programme public buildings
        regional call co-financed by europe for works
        cohesion policy 2021-2027 and secap
        Hi, our plan is approved and we would like to renovate the town hall with money from the EU programming period, whom do we turn to?
        european regional development fund
        erdf deadlines
        does having a secap give points in regional calls
        co-financing rate for council buildings
    .meant =
        cash from Brussels that our provincial government hands out
        The town hall needs insulation and someone said the cohesion money could pay, where do we apply?
        structural money, regional managing body, building works
        European cash for building works that our own region puts out to bid
    .source =
        https://regula.biz/blog/52/bando-emilia-romagna-pr-fesr-2021-2027-per-edifici-pubblici
        https://gdc.ancidigitale.it/sicilia-la-regione-vuole-lenergy-manager-in-ogni-comune/

pnrr_cer =
    .title = Italy's PNRR and energy communities
    .answer =
        Italy's recovery plan (PNRR) grant for renewable energy communities (CER) is <b>closed</b>: applications were possible until 30 November 2025.

        It covered 40% of the cost, in municipalities under 50,000 inhabitants and for plants up to 1 MW.

        Those who won the grant have these deadlines:
        • works finished by <b>30 June 2026</b>;
        • plant in operation by <b>31 December 2027</b> at the latest.

        The whole PNRR had to reach its targets by 31 August 2026. So no new money is to be expected from it now.

        An energy community can still be one of the actions in your SECAP. For other routes:
        • ask GSE whether there are other incentives;
        • ask your region whether it has calls of its own;
        • see the funding guide on the Covenant site, which names citizen cooperatives and revolving funds.
    .ask =
        pnrr energy communities
        cer grant 40 percent italy
        set up a renewable energy community
        is the italian recovery plan over, any money left
        non-repayable aid for shared solar panels
        Hello, we would like to start an energy community with residents and put panels on the school roof, can we still claim the recovery fund grant?
        CER small municipalities under 50000 inhabitants
        next generation eu italy climate
        collective self-consumption of solar power support
        deadline for works on pnrr plants
    .meant =
        neighbours pooling their electricity, does Rome still subsidise it?
        The parish, the school and ten families want to produce power together, did we miss the Italian bonus?
        post-pandemic recovery billions, citizens sharing power, too late?
        the Italian recovery money for people who produce and share current
    .source =
        https://ntplusentilocaliedilizia.ilsole24ore.com/art/pnrr-ultime-tappe-entro-agosto-2026-obiettivi-conclusi-poi-chiusura-l-ultima-rata-dicembre-AH5GDXlC
        https://www.sazalex.com/?p=2549
        https://eu-mayors.ec.europa.eu/en/taxonomy/term/53

elena =
    .title = ELENA: help to prepare investments
    .answer =
        ELENA pays for <b>preparing</b> large investment programmes, not for the works. The European Investment Bank runs it with the European Commission.

        According to pages of 2017-2024 it covers up to 90% of eligible costs: studies, energy audits, tenders.

        The conditions, according to the same pages:
        • a programme normally above EUR 30 million over three years (four for transport);
        • every euro of grant must set at least 20 euros of investment in motion for energy, 10 for transport;
        • applications are handled first come, first served.

        According to international directories, since 2021 ELENA has been part of the InvestEU Advisory Hub and does not accept renewable plants on their own. We found no rules of 2025-2026: ask the Bank before you decide.

        A small municipality alone rarely reaches such sums. But <b>several small projects can be bundled</b> into one programme: ask your province, region or coordinator whether they are preparing one.
    .ask =
        elena eib
        technical assistance european investment bank
        money for feasibility studies and energy audits
        minimum size 30 million
        who funds project development before works start
        Good morning, our province suggests joining a programme to renovate lots of schools together with the EIB, how does that work?
        european local energy assistance
        leverage factor 20
        can a small town apply to elena
        bundle projects from several towns into one big investment
    .meant =
        who covers the preparatory stage of a really large renovation package?
        Before we can retrofit all our schools we need engineers and tender papers, which bank scheme pays those?
        bankers in Luxembourg, preparation costs, huge package
        planning help for very large programmes, where one village alone is too little
    .source =
        https://www.eib.org/en/press/news/energy-efficiency-and-urban-mobility-eur-30-million-for-project-development-assistance
        https://www.citiesclimatefinance.org/green-city-finance-directory/european-local-energy-assistance-elena/
        https://www.elenagrows.it/en/elena-what-is-it/

eucf =
    .title = European City Facility (EUCF)
    .answer =
        We know of no European City Facility call open today. The seventh closed on 18 December 2024 and was announced as the last of that edition.

        A successor is planned. In 2025 the LIFE programme put EUR 15 million out to call (24 April - 23 September 2025) to choose the <b>consortium</b> that will run the new EUCF. Municipalities did not take part in that call: they can apply later, to the new facility. According to two call portals, about 70-75% of the money is meant for municipalities, as lump sums.

        Whether and when a call for municipalities opens, we could not find: check the EUCF site.

        What it has offered so far:
        • a lump sum of <b>EUR 60,000</b> to write an “investment concept”;
        • required were a climate and energy plan, such as the SECAP, and a letter from the mayor.

        The successor's conditions may differ. Meanwhile it helps to have the SECAP approved and an investment idea ready.
    .ask =
        eucf
        european city facility call
        60000 euro for municipalities
        when is the next eucf call
        investment concept who funds it
        Hello, a consultant told us about a lump sum of sixty thousand euros for towns that have a secap, is it still open?
        eighth call city facility
        fixed sum with a letter from the mayor
        how do cities apply to the facility
        turn plan actions into a bankable project
    .meant =
        a flat cheque for a little place to get a green business idea ready
        We heard towns got a fixed amount just for working out a business case, can we still try?
        small lump sum, business case, no partners required
        the fixed cheque for one single town polishing a project until a bank likes it
    .source =
        https://www.eucityfacility.eu/
        https://euro-access.eu/en/calls/1878/European-City-Facility
        https://fundingprogrammesportal.gov.cy/en/call/european-city-facility-7th-call-for-applications

life_programme =
    .title = The LIFE programme
    .answer =
        The LIFE 2026 calls we know of are <b>closed</b>. They had opened on 21 April 2026:
        • Clean Energy Transition, EUR 85.5 million: closed on 16 September 2026;
        • policy priorities, among them the climate and energy dialogue between levels of government, EUR 18 million: closed on 22 September 2026.

        The topic meant for cities and regions, LIFE-2025-CET-LOCAL, was open from 24 April to 23 September 2025, with EUR 7 million. It asked for at least three applicants from three different countries. Whether it existed in 2026 too, we could not find. An earlier edition covered 95% of the cost.

        The LIFE budget period ends in 2027. Check the Commission's portal for the next calls.

        For a small municipality the easiest way, in our view, is to join as a partner in a project led by a region, an energy agency or a network of cities.
    .ask =
        life programme municipalities
        life call 2026
        clean energy transition deadline
        LIFE CET LOCAL
        how many partners for an eu environment project
        Hi, an energy agency asked us to be a partner in a life project, is it worth it and when is the application due?
        next life call 2027
        is the energy transition call for cities and regions open
        transnational clean energy projects 95 percent co-financing
    .meant =
        Brussels money for nature and green power that requires friends from other countries
        A university in Spain wants us as partner in a green proposal to Brussels, can we still get in?
        consortium, proposal writing, foreign partners, environment fund
        green cash you only obtain in a consortium with other countries
    .source =
        https://www.iniziativa.cc/en/2026/04/21/aperte-le-call-per-partecipare-al-programma-life/
        https://www.accesseurope.ie/open-funds/life---boosting-the-clean-energy-transition-in-cities-and-regions
        https://eu-mayors.ec.europa.eu/en/taxonomy/term/53

cities_mission =
    .title = The 100 Cities Mission and Horizon Europe
    .answer =
        The Mission “100 climate-neutral and smart cities by 2030” is <b>separate from the Covenant</b>. It comes from Horizon Europe, the EU research programme. Joining the Covenant does not make you part of the Mission.

        The selected cities:
        • write a Climate City Contract;
        • may receive the Mission Label; the first ten got it on 12 October 2023.

        The dates differ: the Mission aims at neutrality in 2030, the Covenant at neutrality in 2050.

        We found no news of a new selection of cities. The NetZeroCities site is the place to look.

        Even if you are not among the selected cities you can follow the Horizon Europe calls: the funding guide on the Covenant site names the missions. For money to write the SECAP, ask your region or territorial coordinator first.
    .ask =
        100 cities mission
        climate neutral cities 2030
        horizon europe for municipalities
        what is a climate city contract
        netzerocities
        Hello, I read that some cities want zero emissions by 2030 with a climate contract, has that anything to do with the covenant of mayors?
        difference between the mission and the covenant
        eu mission label
        how do we become one of the hundred smart cities
        research and innovation calls for urban neutrality
    .meant =
        the frontrunner club that wants to be carbon-free this decade
        Our twin town got a special label from Brussels for being a pioneer, how come we did not?
        pioneers, selected places, innovation money, contract with the Commission
        the handpicked pioneers with their own contract, do they belong to our pact?
    .source =
        https://netzerocities.eu/2023/10/12/eu-mission-label-award-can-unlock-cities-potential-on-climate-neutrality/
        https://eu-mayors.ec.europa.eu/en/taxonomy/term/53

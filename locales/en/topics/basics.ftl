# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-basics = The Covenant in brief

what_is_covenant =
    .title = What the Covenant of Mayors is
    .answer =
        The Covenant of Mayors for Climate &amp; Energy is a <b>voluntary</b> initiative of the European Commission, running since 2008. It brings together local authorities that choose to deliver the EU's climate and energy goals on their own territory.

        Those who sign undertake four things:
        • to set medium- and long-term targets
        • to involve residents, businesses and other levels of government
        • to write a plan (the SECAP), carry it out and report on time
        • to learn from other towns

        The horizon is <b>2050</b>: decarbonised, resilient places with secure energy that people can afford.

        A municipality is not left alone. Coordinators (regions, provinces, agencies), supporters, the Covenant Office and the Commission's Joint Research Centre (JRC) help. The JRC also assesses the plans.
    .ask =
        what is the covenant of mayors
        covenant of mayors explained
        eu mayors initiative definition
        what does this european thing for towns actually do
        hello, I just started in the environment department and inherited a folder about the mayors' covenant, could you tell me from scratch what it is
        whats CoM and who runs it
        is it a commission programme
        purpose of the initiative
        how does the whole scheme work in general
    .meant =
        I have no clue about this club of cities people keep mentioning, fill me in
        A colleague left me the file before she retired and I must explain it to others tomorrow, what is this about?
        afraid of looking ignorant in front of the boss, basics please, the ABC of it
        give me the gist of this european pact between town halls, before any talk of plans
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars

benefits_of_joining =
    .title = What a municipality gains
    .answer =
        A municipality that joins mainly gets <b>support, visibility and a working method shared across Europe</b>. It does not get an automatic grant.

        The Covenant offices list these advantages:
        • public recognition of the commitment
        • a helpdesk, guidance and tools
        • training and exchange with other authorities
        • closer cooperation with the region and the state
        • commitments that are checked, and so more credible
        • more of a say in EU policy
        • easier access to finance

        On money, to be clear: signing alone brings none. But some calls ask for a plan that already exists. The European City Facility did: it paid EUR 60,000 and wanted a plan such as the SECAP. Its seventh call closed on 18 December 2024.
    .ask =
        benefits of joining
        why should a municipality sign
        what's in it for us
        advantages for a local authority
        good morning, I have to persuade our councillors and they keep asking what the town gets out of the covenant, what arguments can I use
        is it worth it or just paperwork
        pros of becoming a signatory
        added value for small towns
        do signatories get money or extra points in eu calls
    .meant =
        convince me, I see nothing but a heavier workload
        The finance committee called it a vanity project, what do we actually get in return?
        good reasons, usefulness, upside
        suppose we are in: which doors open that stay shut for the others?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://com-east.eu/join

cost_of_joining =
    .title = What joining costs
    .answer =
        <b>Joining is free.</b> There is no fee, neither at the start nor every year. If in doubt, ask the Covenant helpdesk to confirm it.

        The real cost comes later, with the <b>plan</b>: staff hours, data collection, often a consultant. To give an idea: in Italy, in 2021, the Emilia-Romagna region paid EUR 6,000 to 20,000 to a single municipality for its SECAP, and 10,000 to 30,000 to a union of municipalities. That call is closed.

        To spend less, a municipality can make a plan together with its neighbours, or ask the territorial coordinator for help.
    .ask =
        cost of membership
        is joining free
        membership fee covenant of mayors
        do we have to pay anything to sign
        hi, our treasurer wants to know if there is an annual subscription we should put in the budget before the mayor signs
        how much is it to become a signatory
        any entry charge or yearly dues
        is there a price for taking part
        dont want hidden fees, does brussels send an invoice
    .meant =
        will this hit our wallet just for being on board?
        The opposition claims Brussels charges towns for the honour, is that so?
        contribution, tariff, bill, money out of pocket for belonging
        is there any charge merely for having our name on the list?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors

voluntary_nature =
    .title = Duty or choice, and what is at stake
    .answer =
        <b>Joining is a choice, not a duty.</b> According to the EU project OwnYourSECAP, no law obliges a municipality to write a SECAP: the commitment is political and comes from signing.

        <b>There are no fines.</b> But those who do not send the plan or the monitoring reports on time can be suspended, after written notice. This is not expulsion: the profile leaves the search for active signatories, and becomes active again when the missing document arrives. This is what the official rules known so far say; check your own situation in MyCovenant.

        Grants are another matter. If a region paid for the plan, its own deadlines apply too. The Sicilian region, for instance, asked for the money for the plan to be used by December 2024, with no delay.
    .ask =
        is the covenant of mayors mandatory
        legally binding or not
        penalties for not complying
        can we be fined
        hello, our town clerk asks whether the signature creates a legal obligation or is just a political promise
        is there any law forcing us to make a secap
        compulsory or optional
        what sanctions can the commission impose on a town
        legal consequences of the mayors signature
    .meant =
        could someone take us to court if we never deliver what was promised?
        Our lawyer refuses to let the mayor sign until he knows whether it ties our hands, does it?
        worried about liability, coercion, infringement procedures
        are we free to stay out, or must every commune be in?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/it/about
        https://www.ownyoursecap.eu/faq/

number_signatories =
    .title = How many signatories there are
    .answer =
        <b>More than 10,000</b>: this is the official figure from the ceremony of 16 October 2025. Other figures exist: more than 11,000 according to the JRC (2023), about 9,000 mayors according to the Committee of the Regions (November 2025). Only the public list of signatories has the exact number.

        As to countries, the last known count is 53: the association ALDA gave it in 2021.

        Beware of "7,000 authorities in 57 countries": that figure is old. By the end of 2019 there were already more than 9,700 European signatories.

        According to the official FAQ they represent about a third of the EU population. Other Commission texts say almost half.

        Results, according to the JRC (2023): 1,631 EU signatories promise on average 55.2 % less emissions by 2030. The 676 plans already monitored are heading for about 48 %, against a target of 56 %.
    .ask =
        number of signatories
        how many cities have signed
        how many countries take part
        total members of the covenant today
        good evening, I am writing a report for council and found the figure 7000 local authorities in 57 countries, is that still right
        what share of the eu population is covered
        what has been achieved so far, how much did emissions fall
        statistics on european adhesions
        how big is CoM
        latest count of towns and nations
    .meant =
        is it a huge crowd or only a handful of idealists?
        I need one up-to-date line for a press kit on the size of this movement, what do I write?
        scale, headcount, coverage across the continent
        overall tally for the whole of Europe, all nations added up
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/en/What-has-been-achieved-within-the-Covenant-Community%3F

italy_participation =
    .title = Italian municipalities in the Covenant
    .answer =
        Almost one signatory in two is Italian: in October 2025 Italian municipalities were <b>46 %</b> of the European signatories, according to the national agency ENEA.

        An older figure shows how many municipalities chose the Covenant. In 2020 ENEA wrote that <b>almost 60 % of Italian municipalities</b> had joined since 2008, with more than 75 % of the population.

        For single regions, ask the territorial coordinators. The Veneto region, for example, names 466 municipalities, 83 % of its total (undated).

        An up-to-date absolute number for Italy is not available here. For any one municipality, look at the public list of signatories: it shows the country and the adhesion date.
    .ask =
        how many italian municipalities joined
        italy covenant of mayors figures
        share of italy among signatories
        percentage of comuni taking part
        hello, I work for an italian town and need for a press release how much italy weighs among all european members
        ENEA data on participation
        which country has the most signatories, is it italy
        italian population living in a signatory town
        how widespread is it in italys regions
    .meant =
        are our neighbours beyond the Alps keen on this or not?
        A journalist from Milan asked me how popular this is among local councils there, what do I say?
        Rome, Lombardy, Sicily: take-up by local councils
        only the peninsula's slice: how large is it?
    .source =
        https://www.efficienzaenergetica.enea.it/vi-segnaliamo/presentato-a-bruxelles-il-tavolo-di-coordinamento-nazionale-del-patto-dei-sindaci-italiano.html
        https://www.eai.enea.it/archivio/efficienza-energetica-avanti-tutta/efficienza-energetica-e-lotta-al-cambiamento-climatico-il-ruolo-del-patto-dei-sindaci.html
        https://eu-mayors.ec.europa.eu/en/signatories

history_origins =
    .title = Origins and history
    .answer =
        The European Commission launched the Covenant on <b>29 January 2008</b>, around the EU climate and energy package for 2020.

        The milestones:
        • 10 February 2009: first signing ceremony in Brussels, with more than 350 cities according to the press at the time
        • 2014: Mayors Adapt starts, a parallel initiative on adaptation
        • 15 October 2015: the two merge. The target becomes at least 40 % less by 2030, plus adaptation
        • June 2016: alliance with the Compact of Mayors announced; it leads to the Global Covenant, at work since 2017
        • 10 February 2017: a political Board of European mayors is set up
        • 21 April 2021: relaunch with climate neutrality by 2050
        • May 2022: the energy poverty pillar is presented
        • January 2025: every plan and monitoring report submitted must cover energy poverty

        In 2022, writes the network FEDARENE, the website moved to the Commission's servers. The older addresses, such as eumayors.eu, are outdated as websites.
    .ask =
        history of the covenant of mayors
        when did it start
        what year was it founded
        what was mayors adapt
        hi there, I am putting together some slides and need the key dates from the launch until today
        origins and milestones
        when did the two initiatives merge
        how did it all begin
        timeline since 2008
        what happened to the old eumayors website
    .meant =
        tell me the story from the very first day
        The museum is making a panel about European climate policy, when was this thing born?
        birth, founders, turning points, anniversaries
        who came up with it back then, and what was the earlier sister scheme called?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://fedarene.org/the-new-website-of-the-covenant-of-mayors-europe-has-arrived/

relaunch_2021 =
    .title = The relaunch of 2021
    .answer =
        On <b>21 April 2021</b> the European Covenant started afresh with a new goal: <b>climate neutrality by 2050</b>.

        The shared vision: in 2050 everyone lives in decarbonised, resilient places, with secure, sustainable energy at a fair price. This follows the 1.5 °C line of the Paris Agreement.

        What changed for those who have joined or renewed since then:
        • 2030 is no longer enough: medium- and long-term targets are needed
        • the targets must fit the EU's goals and be at least as ambitious as the national ones
        • energy poverty stands next to mitigation and adaptation

        The pace can differ: front-runners may go faster, others follow the path of their own state.

        Earlier signatories were not moved automatically to the new commitments: as a rule the old ones hold until renewal. Check your municipality's situation in MyCovenant.
    .ask =
        covenant relaunch 2021
        what changed in 2021
        new covenant of mayors europe april 2021
        the 2050 vision
        good morning, we signed back in 2016 and I hear there has been a renewed covenant since, what is new in it
        difference between old and new covenant
        what happened on 21 april 2021
        updated edition with higher ambition
        why was CoM refreshed after the green deal
    .meant =
        somebody said there was a fresh start a few years ago, what got different?
        We signed long before the Green Deal and the texts now look unfamiliar, what was altered in them?
        afraid our signature belongs to an outdated version, what does the newer one add?
        the second launch with tougher aims, what came on top of the first version?
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://energy-cities.eu/mayors-across-europe-are-stepping-up-their-climate-ambitions/
        https://eumayors.eu/news-and-events/news/1856-european-mayors-take-joint-action-for-a-fairer,-climate-neutral-europe.html

global_covenant =
    .title = The Global Covenant of Mayors
    .answer =
        The Global Covenant of Mayors (<b>GCoM</b>) is the worldwide alliance of which the European Covenant is one regional branch. It was announced in June 2016, when the European Covenant and the Compact of Mayors joined forces, and has been at work since 2017. Some official pages say 2015.

        Around 2024 its website counted 13,830 cities with about 1.28 billion inhabitants.

        A European municipality joins the <b>European Covenant</b> and follows the European rules. The difference most likely to mislead is the time allowed for the plan: in other regions of the world, such as the United States, it is three years. <b>In Europe it is two.</b>

        Keep the numbers apart too: the European signatories are more than 10,000 (October 2025).
    .ask =
        global covenant of mayors
        what is gcom
        european versus global covenant
        how does the worldwide alliance relate to us
        hello, I came across an international cities for climate site, if we sign the european one are we part of that as well
        what was the compact of mayors
        three years or two for the plan, an american page says something else
        international network of climate cities
        how many cities worldwide
    .meant =
        is there a planetary edition with New York, Tokyo and the like?
        A partner town in Brazil says it belongs to the same family, are we really in one alliance?
        worldwide umbrella, other continents, sister branches
        the body above the European branch, what is it?
    .source =
        https://globalcovenantofmayors.org
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://globalcovenant-usa.org/participate

glossary =
    .title = Abbreviations
    .answer =
        The abbreviations you meet most often:

        • <b>SECAP</b>: Sustainable Energy and Climate Action Plan (PAESC in Italian)
        • <b>SEAP</b>: the earlier plan, 2008-2015
        • <b>BEI</b>: Baseline Emission Inventory
        • <b>MEI</b>: Monitoring Emission Inventory
        • <b>RVA</b>: Risk and Vulnerability Assessment
        • <b>CTC</b>: Covenant Territorial Coordinator
        • <b>JRC</b>: Joint Research Centre of the Commission
        • <b>CoMO</b>: Covenant of Mayors Office
        • <b>GCoM</b>: Global Covenant of Mayors
        • <b>EPAH</b>: the EU's Energy Poverty Advisory Hub
        • <b>ELENA</b>: EIB help to prepare investments
        • <b>EUCF</b>: European City Facility
        • <b>GHG</b>: greenhouse gases
        • <b>ETS</b>: EU emissions trading system
        • <b>ERDF</b>: European Regional Development Fund

        Beware of <b>BEI</b>: in Covenant texts it is the baseline inventory, but in Italian, French and Spanish it is also the European Investment Bank. If the text speaks of ELENA or loans, it is the bank.
    .ask =
        glossary
        list of acronyms
        what does this abbreviation stand for
        meaning of CTC
        bei mei rva what do these letters mean
        good morning, the letter from the region is full of jargon and initials I dont understand, is there a key somewhere
        is bei the bank or the inventory
        what is epah short for
        technical terms and vocabulary explained
        jargon buster secap seap jrc como
    .meant =
        alphabet soup everywhere, translate it for me
        I was handed minutes where every second word is three letters long, who can decode them?
        dictionary, shorthand, what the letters mean
        just the full name behind some initials, please
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/en/Reporting

# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-goals = Goals and commitments

commitments_overview =
    .title = What a signatory commits to
    .answer =
        Those who join today promise <b>climate neutrality by 2050</b>, a more resilient territory and less energy poverty.

        The commitments depend on when the municipality joined or renewed:
        • <b>2008-2015</b>: at least 20 % less CO2 by 2020, with a SEAP
        • <b>October 2015 to spring 2021</b>: at least 40 % less CO2 by 2030, plus adaptation, with a SECAP
        • <b>since April 2021</b>: neutrality by 2050, with medium- and long-term targets that fit the EU's goals and are at least as ambitious as the national ones, plus adaptation and energy poverty

        Earlier signatories keep their own commitment until they renew. Renewal is an invitation, not a duty. Check in MyCovenant which commitments are recorded for your municipality.

        The work is the same for all: set targets, involve the community, act and report on time, learn from others.
    .ask =
        commitments of signatories
        what do we promise by signing
        what are we expected to do
        20 40 or 55 percent, which one applies to us
        hello, our town joined in 2012 and I have lost track of which goals we are held to, the old ones or the new ones
        obligations of a covenant city by year of joining
        minus 20 by 2020 pledge
        pledges under the mayors agreement
        duties that come with being a member
        what did we sign up for
    .meant =
        what did we let ourselves in for?
        The mayor put his name to it long ago and nobody remembers the promises made, what were they?
        homework, vows, undertakings depending on when you came in
        the entire package of promises, from figures to paperwork
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/signatories

target_2030 =
    .title = The target for 2030
    .answer =
        For those who join or renew today the reference is <b>55 % less greenhouse gases by 2030</b>. The official page on the pillars says so (German and Finnish versions).

        The commitment text itself gives no figure. It asks for targets that fit the EU's goals and are at least as ambitious as the national ones. For the EU as a whole the law sets net 55 % less than in 1990.

        <b>40 %</b> remains the commitment of those who joined between October 2015 and spring 2021, until they renew; check it in MyCovenant.

        Beware: the page with the list of signatories still speaks of 40 %. That sentence is old and does not hold for those who join now.

        A municipality measures its own reduction from its baseline year, as an absolute figure or per inhabitant.
    .ask =
        2030 target
        how much must we cut by 2030
        40 or 55 per cent
        reduction percentage to write in the secap
        good morning, our consultant put minus forty in the draft but a colleague says it has to be more by now, who is right
        is -40% still valid
        emission goal for this decade
        fit for 55 and towns in the covenant
        by what share should our emissions go down before the end of the decade
    .meant =
        how low must our carbon be at the close of these ten years?
        Two drafts show different figures for the nearer milestone, which should be printed?
        worried that our cut is too timid for the nearer milestone
        which figure holds for the nearer milestone, long before mid-century?
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars
        https://cor.europa.eu/en/news/Pages/Covenant-of-Mayors.aspx

three_pillars =
    .title = The three pillars
    .answer =
        The three pillars of the Covenant are <b>mitigation, adaptation and energy poverty</b>.

        • <b>Mitigation</b>: to emit less greenhouse gas. It starts from the emission inventory (BEI)
        • <b>Adaptation</b>: to make the territory better able to withstand heatwaves, floods and other climate hazards. It starts from the risk and vulnerability assessment (RVA)
        • <b>Energy poverty</b>: a fair transition that does not leave poorer people in the cold or the dark. It starts from an assessment of the problem in the area

        The official page on the pillars (in German and Finnish) turns them into three commitments: 55 % less greenhouse gases by 2030, more resilience, less energy poverty.

        The SECAP holds them together: analysis, targets and actions for each. Since January 2025 the third pillar, too, must appear in every plan and monitoring report submitted.
    .ask =
        three pillars
        which are the pillars of the covenant
        mitigation adaptation energy poverty together
        what themes does it cover
        good evening, I need one slide with the three cornerstones and a line on each, can you list them
        the three areas of action
        what is in a secap besides co2
        main strands of the initiative
        3 pillars CoM
    .meant =
        which topics hold the building up?
        I have half a minute in the meeting to say what it rests on, what do I name?
        main fields at a glance, cornerstones, headings
        all of the headline subjects in one go, a sentence each
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors

mitigation_pillar =
    .title = The mitigation pillar
    .answer =
        Mitigation means <b>reducing the greenhouse gases</b> the territory produces, by using less energy and cleaner energy.

        It takes three steps:
        • count the emissions with the baseline inventory (BEI)
        • set the target against the baseline year
        • choose actions, for example renovating a school or putting solar panels on municipal buildings

        There are four key sectors: municipal buildings and facilities, tertiary buildings, homes, transport. Others, such as waste or industry outside the ETS, can be added if the plan has actions for them.

        Under the official criteria known so far, the inventory covers at least three of the four sectors and the actions at least two. Before sending the plan, check this in MyCovenant or with the helpdesk.
    .ask =
        mitigation actions
        what does mitigation mean
        measures to cut co2 in town
        which projects can we include against greenhouse gases
        hi, we have to write the part on cutting emissions and do not know where to begin, what do other towns usually put in
        mitigation pillar requirements
        energy saving and renewables in the plan
        examples of things that bring consumption down
        which sectors must we act on to lower CO2
        ghg reduction ideas for a municipality
    .meant =
        how can a community pollute the air less?
        We own old boilers and dim streetlights, what sort of projects would count against warming?
        insulation, solar, cycling, LED lamps as ideas for lowering our footprint
        projects through which we ourselves cause less exhaust and smoke
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php

adaptation_pillar =
    .title = The adaptation pillar
    .answer =
        Adaptation means <b>preparing the territory for the effects of a changing climate</b>: extreme heat, floods, drought.

        It begins with the risk and vulnerability assessment (RVA): which climate hazards may hit the municipality, and how vulnerable people, sectors and infrastructure are. Then come targets and actions, for example more shade and trees in the squares.

        A useful guide is the <i>Urban Adaptation Support Tool</i> of Climate-ADAPT (European Environment Agency). It follows the same steps that have to be reported in MyCovenant.

        According to the official texts known so far, adaptation may be part of the SECAP or sit in a separate planning document. If in doubt, ask the helpdesk.

        In the past the subject had its own initiative, Mayors Adapt (2014), merged with the Covenant in 2015.
    .ask =
        climate change adaptation in the secap
        what does adaptation mean
        actions against heatwaves and floods
        how to make our town more resilient
        hello, we were flooded twice in three years, can works that protect us from extreme weather go in the plan
        adaptation pillar requirements
        climate resilience of the territory
        should the adaptation strategy be inside the plan or a separate document
        drought and urban heat islands what measures
        climate-adapt UAST tool
    .meant =
        how do we get ready for storms that are coming anyway?
        Last summer elderly people collapsed on the square, may shade and trees be in our plan?
        shade, drainage, trees, flood walls, coping with a hotter world
        shielding ourselves from what a hotter world throws at us
    .source =
        https://climate-adapt.eea.europa.eu/en/knowledge/tools/urban-ast/step-2-6
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars

energy_poverty_pillar =
    .title = The energy poverty pillar
    .answer =
        A household is in energy poverty when it cannot afford the energy it needs. There are three causes: <b>low income, high energy bills, inefficient homes</b>.

        It is the third pillar of the Covenant, presented in May 2022: the transition should leave nobody behind. In the SECAP it becomes an assessment of the problem, a goal and some actions.

        To measure it, the Covenant and EPAH, the EU's Energy Poverty Advisory Hub, offer <b>56 local indicators</b>. Not all are needed: the municipality picks those that fit and that it can keep up to date. We suggest involving the social services from the start.

        EPAH also offers handbooks (diagnosis, planning, implementation) and technical help.
    .ask =
        what is energy poverty
        energy poverty pillar
        what is epah and how does it help us
        families who cannot pay their bills, what has the covenant to do with it
        good morning, I work in social services and the energy office asked me about households struggling with gas and electricity, can you tell me why
        indicators to measure fuel poverty
        just transition in the secap
        actions for people living in cold homes
        definition and causes of energy hardship
        vulnerable residents and high energy prices
    .meant =
        pensioners sitting in the dark because it got too expensive
        An old lady told us she no longer turns on the radiator, is that something our plan deals with?
        unaffordable warmth, low incomes, badly insulated flats
        what is meant by this social theme in the first place?
    .source =
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://energy-poverty.ec.europa.eu/observing-energy-poverty/local-indicators_en?prefLang=ro
        https://eu-mayors.ec.europa.eu/en/reporting-on-energy-poverty-why-and-how-to-do-it

energy_poverty_reporting =
    .title = Reporting on energy poverty
    .answer =
        <b>It has been required since January 2025</b>: every SECAP and every monitoring report submitted must cover energy poverty. This holds for all signatories, including those who joined long before.

        It starts with an assessment of the problem in the area. Then, explains the Covenant office for Eastern Europe about the same rule, a goal and actions are needed. According to the same office, those who signed before the new pillar bring it in through the monitoring template.

        For the assessment there are 56 local indicators by the Covenant and EPAH: those that suit the municipality and can be kept up to date are enough.

        The instructions are in the energy poverty guidelines of 13 June 2022, available in 24 languages, and in a video. The fields to fill in are explained there too. For questions there is the EPAH helpdesk.
    .ask =
        energy poverty reporting 2025
        is it compulsory to include energy poverty in monitoring
        since when must it be in the secap
        reporting guidelines on energy poverty
        hello, our plan is from 2019 and says nothing on it, we have to send the report this year, must we add the part on vulnerable households
        new fields in mycovenant for the third pillar
        which indicators and how many are enough
        form asks about bills and incomes, do we have to answer
        EP mandatory from january 2025
        does an old plan have to be completed with social analysis
    .meant =
        are those boxes about hard-up families obligatory now?
        The form suddenly wants figures about hard-up families and we have none, can we leave it blank?
        blank social section, will the submission bounce?
        from what moment did filling in the social part become a duty?
    .source =
        https://eu-mayors.ec.europa.eu/en/reporting-on-energy-poverty-why-and-how-to-do-it
        https://energy-poverty.ec.europa.eu/observatory/publications/reporting-guidelines-energy-poverty
        https://eu-mayors.ec.europa.eu/en/Reporting

target_2050 =
    .title = Climate neutrality by 2050
    .answer =
        Those who have joined or renewed since April 2021 commit to <b>climate neutrality by 2050</b>. It is also the legal goal of the whole EU.

        In plain words: between the greenhouse gases emitted and those absorbed, the balance is zero. The Covenant's vision adds climate resilience and secure, sustainable, affordable energy.

        So the plan needs two horizons: a medium-term one (in practice 2030) and a long-term one, 2050. The targets must fit the EU's goals and be at least as ambitious as the national ones.

        And <b>2040</b>? The EU has set by law net 90 % less than in 1990 (final adoption on 5 March 2026). As far as is known the Covenant has no 2040 target of its own. Those who write a plan now may take it into account.

        For those who joined before 2021, 2050 becomes a commitment when they renew.
    .ask =
        climate neutrality 2050
        long-term goal of the covenant
        net zero by 2050 what does it imply
        does the secap need a 2050 target
        good morning, the template asks for a goal beyond 2030, what should we write for mid-century
        is the 2040 minus 90 goal binding on towns
        full decarbonisation of our territory
        carbon neutral small town meaning
        intermediate step between 2030 and 2050
    .meant =
        how clean must we be when our children are grown up?
        A councillor laughed at zero for mid-century in a village of farmers, what does it ask from us?
        distant horizon, zero balance, last stage of the journey
        the final destination, when nothing more may go up into the air
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://cor.europa.eu/en/news/Pages/Covenant-of-Mayors.aspx
        https://esgpost.com/eu-lawmakers-back-90-emissions-cut-by-2040

renew_commitment =
    .title = Renewing the commitment
    .answer =
        To renew, a municipality needs a <b>new decision of its council</b> (in Italy the Consiglio comunale), and then signs the present Commitment Document. The up-to-date procedure is in the info-pack for signatories, on the official Reporting page.

        Renewal is an invitation, not a duty: those who do not renew normally stay with the commitment they signed. Check this in MyCovenant.

        By renewing, the municipality moves to neutrality by 2050, with targets that fit the EU's goals and are at least as ambitious as the national ones, plus adaptation and energy poverty.

        Two points to watch:
        • if the group or the option changes, or your municipality comes from a merger, write to the Covenant Office <b>before</b> renewing, as the Emilia-Romagna region (Italy) advised in 2019
        • in 2021 the province of Barcelona also asked those with the old 20 % commitment for a closing report on 2020

        There is no known official text that says whether renewal starts two new years for the plan: the date in MyCovenant counts, or ask the helpdesk.
    .ask =
        renew commitment
        how to renew our membership
        we have a seap, how do we move to the new goals
        do we need another council vote to update
        good morning, the town signed in 2010 for 2020 and the mayor wants to confirm our participation with the present targets, what must we do
        raise the pledge from 40 to 55
        reconfirm the signature
        are we obliged to sign again after 2020
        upgrade from old to new 2050 commitment
        recommit as a long-standing signatory
    .meant =
        we were early birds, can we say yes once more to the tougher version?
        Our pledge ran out years ago and the mayor wants a second go, what does it take?
        old signature, refresh it, prolong participation
        in since the earliest days and now moving over to today's version of the pledge
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://xarxaenxarxa.diba.cat/news/2021/09/06/vostre-municipi-es-vol-adherir-renovar-compromis-amb-nou-pacte-de-les-alcaldies-pel-

update_secap =
    .title = Changing a SECAP already approved
    .answer =
        For changing a plan that has been accepted, <b>no official procedure is known</b>. Before going back to the council, ask the Covenant helpdesk or the territorial coordinator.

        What is known:
        • the state of the actions is updated through the <b>monitoring reports</b> in MyCovenant
        • the commitment text of 2015-2021 asked signatories to adjust their actions regularly, after monitoring
        • moving to the present commitments (neutrality by 2050) takes a <b>renewal</b>, with a new council decision. Wallonia, for instance, asks its municipalities to go from 40 to 55 % on that occasion
        • since January 2025 every monitoring report must cover energy poverty, even if the plan says nothing about it

        For the rest, tell the helpdesk which action or target changes and why, and ask whether the document must be uploaded again.
    .ask =
        update the secap
        change a plan already approved
        add new actions to an accepted plan
        revision of the secap after some years
        hi, our plan was accepted in 2018 but several measures are out of date and we would like to put in others, how is that done
        can we correct the document after sending it
        amend target in the current plan
        drop a measure we will never carry out
        start all over or just a small modification
        is there a procedure for a revised version
    .meant =
        our paper has aged badly, may we rewrite bits of it?
        A bus line we announced will not come and a solar park will, where do we put that in writing?
        afraid of rewriting something that has been accepted, swap projects
        rewriting passages in the text that is already in force, how does that work?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/FAQs

# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-plan = The action plan (SECAP)

what_is_secap =
    .title = What a SECAP is
    .answer =
        The SECAP is the municipality's plan for climate and energy: where it starts from, where it wants to get to, and with which actions. The council adopts it.

        The letters stand for Sustainable Energy and Climate Action Plan. In Italy it is called PAESC.

        It brings together the three themes of the Covenant:
        • cutting greenhouse gases;
        • adapting to climate change;
        • fighting energy poverty.

        It rests on three analyses: the baseline emission inventory (BEI), the risk and vulnerability assessment (RVA) and the energy-poverty assessment.

        It is submitted in MyCovenant within two years of the council decision to join. Your exact date is in your profile.

        According to the EU project OwnYourSECAP, no law obliges a municipality to draw one up: the duty is political and comes from signing.
    .ask =
        what is a secap
        secap meaning
        what does the acronym stand for
        definition of the sustainable energy and climate action plan
        what is the plan for, in plain words
        Hello, I have just been put in charge of the secap and I have no idea what it is, could you explain briefly?
        local climate and energy plan what is that
        why should a municipality write one
        paesc in english
        explain the document that signatories draw up
    .meant =
        that green strategy everyone says we need, for a layman please
        The mayor told me to take care of some programme with a strange name, what sort of paper is it?
        roadmap for power and warming, what is it good for
        the strategy paper itself, what sort of programme is it?
    .source =
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/FAQs

secap_contents =
    .title = What the SECAP must contain
    .answer =
        The SECAP contains the starting analyses, the targets and the actions:
        • baseline emission inventory (BEI);
        • risk and vulnerability assessment (RVA);
        • energy-poverty assessment;
        • vision and targets;
        • actions on mitigation, adaptation and energy poverty.

        To be accepted it must meet these criteria:
        • approval by the council or equivalent body;
        • a clearly stated mitigation target and adaptation commitment;
        • a comprehensive BEI and an RVA;
        • a BEI covering at least three of the four key sectors, and actions in at least two.

        The key sectors are municipal buildings, tertiary buildings, residential buildings and transport.

        Energy poverty must be covered in every plan submitted since January 2025. Adaptation may be in the SECAP or in a separate document.

        The criteria and the rule on a separate document come from older official texts: check them in MyCovenant.
    .ask =
        secap contents
        structure and chapters of the plan
        what has to be in the secap
        mandatory elements
        table of contents for a secap
        Good morning, I am reviewing the consultant's draft and want to know which parts must not be missing from the plan, can you list them?
        minimum requirements of the plan
        bei rva actions, anything else needed
        components of a climate action plan
        which analyses do we have to do
    .meant =
        what do we have to write about in it?
        The engineer delivered ninety pages and I cannot tell if something is absent, what belongs in?
        outline, building blocks, headings of the paper
        which passages belong in it, from first page to last?
    .source =
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/reporting-on-energy-poverty-why-and-how-to-do-it

workplan_24_months =
    .title = Work calendar over 24 months
    .answer =
        We found no official month-by-month calendar. This is <b>our suggested calendar</b>; months count from the council decision to join.

        • <b>0-2</b>: signature, upload, check of the due date in MyCovenant; person in charge, cross-department group, Territorial Coordinator.
        • <b>2-4</b>: budget, contracts, guidelines.
        • <b>3-9</b>: data collection and emission inventory (BEI).
        • <b>4-11</b>: risks and vulnerabilities (RVA).
        • <b>6-12</b>: energy poverty, with the social services.
        • <b>8-16</b>: meetings with citizens, schools, businesses.
        • <b>12</b>: half-way check.
        • <b>12-17</b>: targets and action sheets.
        • <b>15-20</b>: draft and comments.
        • <b>18</b>: if you are late, prepare the request for an extension.
        • <b>20-22</b>: council vote.
        • <b>20-23</b>: MyCovenant template; submit in month 23.

        Allow for holidays and elections. The general order of the steps follows the JRC guidebook “How to develop a SECAP” (2018).
    .ask =
        secap work plan
        timeline for the two years
        what to do month by month
        project schedule for the plan
        how to organise the team
        Hello, we have just voted to join and there are only two of us in the office, how should we spread the work on the plan over the coming months?
        phases of drawing up a secap
        where do we begin after joining
        gantt chart climate plan
        roadmap and internal roles
    .meant =
        how do we split the job so that we get finished?
        We have one part-timer and a long road ahead, what should come first and what later?
        stages, who does what, sequence of tasks, planning ahead
        spreading our effort sensibly over the whole period
    .source =
        https://www.energyhub.ie/2021/03/
        https://comssa.org/pt/site-resources/seacap-short-starting-guide
        https://eu-mayors.ec.europa.eu/en/Reporting

secap_approval =
    .title = Council approval of the SECAP
    .answer =
        Yes, the municipal council, or the equivalent body, must approve the plan <b>before</b> it is submitted. This is one of the acceptance criteria.

        The order is:
        • the council approves the final text;
        • you fill in the template in MyCovenant and upload the approved PDF;
        • you run the check and submit.

        Approval is not enough. The plan is submitted only when both template and document are in MyCovenant. So the vote has to come before the due date: we suggest a margin of two months.

        These rules come from older official texts: check them in MyCovenant or with the helpdesk.

        According to the press, in Paceco (Sicily) the council voted the new joining decision and the SECAP in the same sitting, in July 2021.

        We found no rule on strategic environmental assessment (VAS in Italy): there, ask your region.
    .ask =
        secap council approval
        does the council have to adopt the plan
        do we vote before or after submitting
        who approves the secap
        is a decision by the mayor or cabinet enough for the plan
        Hi, our draft plan is ready, must it go to the council first or can we upload it now and get it adopted later?
        formal adoption of the climate plan
        resolution approving the plan
        does it need a strategic environmental assessment
        how long before the deadline should councillors vote on it
    .meant =
        does the assembly have to nod before we let it out of our hands?
        The text is ready but the next sitting is far off, may we send it beforehand?
        green light, endorsement, yes by the elected members
        the assembly's yes to the finished strategy, is it needed?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        http://www.eumayors.eu/support/faq_en.html?id_faq=39

secap_template =
    .title = The SECAP template and the Excel file
    .answer =
        The official template is the online one, in MyCovenant. An Excel version exists, but only as a working file: the plan is submitted in MyCovenant.

        The parts to fill in are:
        • strategy;
        • emission inventories;
        • risks and vulnerabilities;
        • actions;
        • energy poverty.

        The “Reporting” page of the official site has the guidelines, videos on each part and an info-pack in English. The videos may lack some new features.

        Template and approved document must say the same. The evaluation relies mainly on the template. At the end you upload the PDF, run the check and submit: until then the plan does not count as submitted. These last points come from older FAQs: check them in MyCovenant.
    .ask =
        secap template excel
        download the template
        form for the plan
        official spreadsheet
        which sections have to be filled in online
        Hello, our consultant sent us an excel file with all the data, can we upload that or do we have to copy everything into the platform?
        reporting template tabs strategy inventories actions
        blank secap file
        do the document and the template have to match
        worksheet for preparing the figures offline
    .meant =
        the sheet with boxes they want completed
        The engineer works in a table on his laptop, is that the thing they accept?
        grid, fields, columns, blank sheet to be filled
        the blank file with its tabs to be completed
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/resources/reporting

secap_cost =
    .title = What a SECAP costs
    .answer =
        We found no official price. The grants of some Italian regions give an order of magnitude:
        • <b>Emilia-Romagna</b>, 2019 and 2021: EUR 6,000-20,000 for one municipality, EUR 10,000-30,000 for a union of municipalities;
        • <b>Apulia</b>, 2022: the same amounts;
        • <b>Sicily</b>, 2018: EUR 10,000-15,000 fixed, plus an amount per inhabitant;
        • <b>Friuli-Venezia Giulia</b>, regulation of 2020: up to 100% of the eligible cost and EUR 10,000 per municipality that has already joined.

        These are grants, not market prices. The calls of Emilia-Romagna, Apulia and Sicily are closed. The Friuli-Venezia Giulia regulation provided for a window every year, 1 January to 1 March: ask the region whether it is still funded.

        To spend less:
        • a joint plan with neighbours, which according to the JRC brings economies of scale;
        • help from the Territorial Coordinator, who commits to give technical and financial support.
    .ask =
        how much does a secap cost
        secap cost
        consultant fee for the plan
        what should we put in the budget
        average price for a town of 5000 inhabitants
        Good afternoon, we want to hire an outside firm to write the plan and I need to know what amount is reasonable, any reference figures?
        is it expensive to write the plan
        quote for drafting a secap
        tender value for climate plan services
        how many euros do we need to set aside
    .meant =
        what should we reckon with for having it drawn up?
        An engineer offered to do it for a sum that made us gasp, is that normal?
        expensive? rates, bids, planning office, sum to reserve
        what do planning firms charge for writing it?
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://politiche-energetiche.regione.puglia.it/
        https://eu-mayors.ec.europa.eu/en/join/coordinator

seap_vs_secap =
    .title = SEAP and SECAP: the differences
    .answer =
        The SEAP dealt only with energy and emissions. The SECAP adds adaptation to climate change and, today, energy poverty.

        • <b>SEAP</b> (joined 2008-2015): at least 20% less CO2 by 2020; due within one year of joining.
        • <b>SECAP</b> (joined from October 2015): horizon 2030 and, since 2021, 2050; due within two years of the council decision.

        <b>Moving to a SECAP.</b> Municipalities with a SEAP are invited to renew, not obliged: until then the commitment they signed stands. To renew you need a new council decision and the new document. Ask the helpdesk from which date the new due date runs.

        The old plan is a good basis. According to Arpae Emilia-Romagna, in Italy, you start from a full monitoring of actions and emissions and add adaptation, in the SECAP or in a separate plan.

        According to the Province of Barcelona (2021), those of the -20% generation must also make a closing report for 2020.

        The renewal rules come from older texts: check them.
    .ask =
        difference between seap and secap
        seap or secap
        we have an old seap, what now
        how to turn a seap into a secap
        is our 2012 plan still valid
        Hello, our municipality has a seap from 2013 that nobody ever updated, do we have to start from scratch or can we reuse it?
        what is new in the plan with the c
        upgrade from the 2020 plan
        seap secap comparison
        paes vs paesc
    .meant =
        the older paper and the newer one, what sets them apart?
        In the cellar I found our energy programme from long ago, is it worth anything today?
        predecessor, successor, what was added
        two generations of the same plan side by side, what differs?
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://arpae.it/@@multilingual-selector/006abbca2e5e477d953621520d67c4f8/it?set_language=it

joint_options =
    .title = Joint plan: option 1 or option 2
    .answer =
        Under option 1 each municipality answers for its own target; under option 2 the group answers for it.

        • <b>Option 1</b>: each municipality commits individually and fills in its own MyCovenant template. The plan may mix own and shared actions.
        • <b>Option 2</b>: one target for the whole group, one template, one public profile.

        Option 2 is meant for adjoining small and medium-sized municipalities, indicatively under 10,000 inhabitants each, or for an urban agglomeration.

        <b>Due dates.</b> Under option 1 each municipality counts two years from its own council decision. Under option 2 we did not find which date applies if councils vote on different days: to be safe, take the earliest. The date shown in MyCovenant is the valid one; if in doubt, ask the helpdesk.

        A misunderstanding: an Apulian leaflet turns option 1 into “one SECAP per signatory”. Commitments and templates are separate; the plan may be shared.

        The details come from older official texts: check them before you vote.
    .ask =
        difference between option 1 and option 2
        joint secap option 1 or 2
        individual or collective commitment
        which option suits small towns better
        one template for the whole group
        Good morning, we are a union of six municipalities and have to tick an option on the form, what is the practical difference between the two?
        shared target or a target for each member
        opt 1 vs opt 2
        how many templates do we fill in as a group
        single or separate public profile
    .meant =
        both boxes for bundles of villages, which one is ours?
        The neighbours miss their aim and we make ours, do we all fail together?
        each for itself or all in one boat
        which of both variants of going together is better for us?
    .source =
        https://e3p.jrc.ec.europa.eu/publications/addendum-1-seap-guidebook-joint-seap-option-2
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/it/join/signatory

stakeholder_engagement =
    .title = Involving citizens and stakeholders
    .answer =
        Yes, involving citizens, businesses and the other levels of government is part of what signatories commit to. We found no prescribed method and no minimum number of meetings.

        Whom to talk to, in our view:
        • municipal departments, including the social services;
        • schools, businesses, associations;
        • energy network and transport operators;
        • neighbouring municipalities, region, Territorial Coordinator.

        When, in our suggested calendar (months from the council decision to join):
        • months 1-2: cross-department group;
        • months 8-16: meetings with citizens, schools and businesses;
        • months 18-20: comments on the text, before the council vote.

        Note who took part and what changed: you can then report it in the plan.

        The JRC guidebook “How to develop a SECAP” (2018) explains the process step by step. For energy poverty there are the EPAH handbooks.
    .ask =
        stakeholder engagement secap
        involving citizens in the plan
        public participation
        how to run community meetings
        is a public consultation compulsory
        Hello, we would like to hold an assembly with schools and local firms for our plan, whom should we invite and at what stage?
        working groups with businesses and associations
        survey of residents for the climate plan
        participatory process
        who else should contribute besides the technical office
    .meant =
        how do we get the locals on our side?
        Last time people felt ignored and protested, how do we let them have a say this time?
        town hall meetings, having a say, shopkeepers, clubs
        letting people have a say while the plan is still being written
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors

secap_language =
    .title = Which language the SECAP is written in
    .answer =
        The plan document may be in your national language or in English. The online template, however, was to be filled in in English.

        These official rules date from 2016-2018: before you translate anything, check them in MyCovenant or with the helpdesk (info@eumayors.eu; check the address in the FAQ).

        In practice it helps to:
        • have the council approve the text in your own language and upload that, as a PDF;
        • prepare a title and two lines in English for each action, to use in the template;
        • check that figures and actions are the same in both texts.

        To work in your own language there are the energy-poverty guidelines, in 24 languages, and the info-packs in English, German, French, Italian and Spanish.
    .ask =
        language of the secap
        does the plan have to be in english
        translation of the secap
        can we upload the document in our own language
        mycovenant template language
        Hello, nobody in our office writes good english, do we need to pay a translator for the whole plan or is our mother tongue accepted?
        is an english version required
        fill in the platform in another language
        bilingual municipality which text to send
        translate the approved document
    .meant =
        what do they read in Brussels, our speech or theirs?
        My boss wants it all in German only, will they understand it up there?
        interpreter, foreign words, only our own tongue
        must the boxes be completed in a foreign tongue?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        http://www.eumayors.eu/0-4.html

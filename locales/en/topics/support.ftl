# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-support = Who helps, MyCovenant

small_municipality_support =
    .title = Small municipality without staff: who helps
    .answer =
        A small municipality need not do everything alone: help comes first from the <b>territorial coordinator</b>, usually a region, province, metropolitan city or grouping of municipalities. A coordinator undertakes to give signatories guidance and technical and financial support.

        Other ways:
        • join with your neighbours and prepare one joint SECAP; option 2 was meant, as a guide, for adjoining municipalities of under 10,000 inhabitants each
        • a Covenant supporter, for example the local energy agency
        • in Italy, the National Coordination Table (ENEA, ISPRA, RENAEL and the European Office), which has offered help and training on SECAPs since 2021
        • EPAH, with handbooks and assistance, for energy poverty

        First step: ask your region or province whether it is a coordinator and what it offers. Older official texts give the same advice to those without powers or staff.
    .ask =
        small municipality no staff
        only three people at the town hall, who can help us
        technical assistance for small councils
        we have neither experts nor an environment department
        free help for places with few resources
        Hello, I'm the clerk of a village of 800 people and we have no engineers, how on earth can we manage all this?
        CTC support small LA
        cant do the plan on our own
        lack of capacity in rural communities
    .meant =
        overworked as we are, who lends us a hand?
        I do births, taxes and roads all by myself, who could do this climate business for us?
        overstretched, no expertise, village, hand-holding
        who guides a village that has nobody for this kind of thing?
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors

coordinators =
    .title = Covenant coordinators
    .answer =
        Coordinators are national, regional or sub-regional <b>public authorities</b> that officially undertake to give signatories guidance and technical and financial support.

        There are two kinds:
        • territorial: regions, provinces, metropolitan cities, groupings of municipalities
        • national: ministries and national energy agencies

        How to become one: check whether you qualify and register online; after confirmation you receive the Commitment Statement; your own council approves it, it is signed and sent to coordinators@eumayors.eu. According to older official texts, inactive coordinators can be suspended.

        In Italy ENEA is the national coordinator. Among the territorial ones, according to the bodies themselves and the press, are the Metropolitan City of Genoa (since 2009), Emilia-Romagna (since 2014), Apulia and Sardinia. To find out who covers your municipality, ask your region or the helpdesk.
    .ask =
        territorial coordinator
        who is the CTC for my area
        difference between national and territorial coordinators
        can a province become a covenant coordinator
        what does a coordinating body do
        Good morning, our metropolitan authority would like to guide the towns that have joined, what is the procedure to be accredited?
        role of the region in the covenant
        commitment statement coordinator
        which public authority leads the signatories here
    .meant =
        who is the big sister watching over the villages nearby?
        The province offered to take us under its wing, what would it do for us?
        guide above us, provincial mentor, umbrella body
        the official body that mentors several towns at once
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/FAQs

mycovenant_access =
    .title = Access to MyCovenant: password and contacts
    .answer =
        A forgotten password is recovered on the platform's <b>sign-in page</b>. If that fails, write to the helpdesk: info@eumayors.eu. These directions come from older official pages.

        According to the same pages, the first credentials arrive after the Office has received the document of adhesion. We do not give the sign-in address, because we have no confirmation of it: go through the official reporting page.

        If the contact person changes, whoever still has access updates the contacts in the municipality's profile. If nobody has the credentials any more, write to the helpdesk from an official mailbox, with the municipality's name and your role. We know of no official handover procedure.

        A suspended municipality also keeps its access, according to rules published in the past: it is needed to send what is missing.
    .ask =
        mycovenant password forgotten
        cannot log in
        login credentials covenant platform
        our contact person has changed, how do we update it
        where do I sign in to mycovenant
        Hello, the colleague who handled everything has retired and nobody knows the username or password, what can we do?
        reset pwd account
        we never received our access details
        account locked whats next
    .meant =
        the system won't let me through the door
        My predecessor took the secret word with him into retirement, how do we get in?
        locked out, username, new colleague must get in
        we lack the key to the system, who gives us a new one?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/FAQs

mycovenant_platform =
    .title = What MyCovenant is
    .answer =
        MyCovenant is the restricted area where the municipality <b>submits its plan and monitoring reports</b>. It is the only official channel: the Excel template is just for working offline.

        There you fill in the strategy, the emission inventories, the risks and vulnerabilities, the actions and energy poverty. You upload the plan approved by the council and, if need be, request more time. According to older official texts, the main results then appear on the municipality's public profile.

        To get started there are videos and info-packs, in English too, on the official reporting page. The videos may lack some recent functions.

        The platform is protected by a password. It was rebuilt in June 2018 and declared compliant with the GDPR. According to the instructions of that time, coordinators can open the profiles of the municipalities they look after. The deadline that counts is the one shown there.
    .ask =
        what is mycovenant
        covenant online platform
        what is the restricted area for
        where do we enter the municipality's data
        reporting extranet CoM
        Hi, I was told we have to put everything into a system of the Commission, what is it and how does it work?
        can we send the excel file instead of using the platform
        web tool for reporting
        its the portal where plans are uploaded right
    .meant =
        that page where you type it all in, what's it good for?
        The region says the figures must be in the electronic system, which one do they mean?
        electronic system, input screens, digital filing cabinet
        what can one do inside the electronic system?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://www.konventderbuergermeister.eu/neuigkeiten-und-events/neuigkeiten/1563-discover-the-new-my-covenant-extranet-on-our-website.html

italian_coordination =
    .title = Who coordinates the Covenant in Italy
    .answer =
        In Italy the <b>national coordinator is ENEA</b>. Since 2021 it has worked with ISPRA, RENAEL (the network of local energy agencies) and the Covenant's European Office in a National Coordination Table, which gives municipalities technical help and training on SECAPs.

        The Table was presented in Brussels on 16 October 2025. At that time a memorandum of understanding was being prepared; whether it has been signed, we do not know.

        On the ground there are territorial coordinators. The bodies themselves and the press name, for example, the Metropolitan City of Genoa, Emilia-Romagna, Apulia and Sardinia. Veneto, according to the region, has cooperated with ENEA since the end of 2022.

        In October 2025 Italian municipalities made up 46% of the European signatories, according to ENEA.
    .ask =
        ENEA covenant of mayors
        national coordinator italy
        ISPRA RENAEL coordination table
        who looks after the covenant in rome
        italian contact point
        Good evening, we are a town in Lombardy and wonder whether there is a national body to support us, who is it?
        does the italian ministry play a role
        who runs it in italy
        italian steering group for municipalities secap
    .meant =
        who in the boot-shaped country holds the threads?
        We sit in Piedmont and our province does not answer, which body in the capital looks after us?
        national agency, Rome, guidance for Italian councils
        the one body that guides all town halls from Rome
    .source =
        https://www.efficienzaenergetica.enea.it/vi-segnaliamo/presentato-a-bruxelles-il-tavolo-di-coordinamento-nazionale-del-patto-dei-sindaci-italiano.html
        https://efficienzaenergetica.enea.it/vi-segnaliamo/patto-dei-sindaci-enea-a-bari-per-evento-su-paesc.html
        https://www.regione.veneto.it/web/energia/la-collaborazione-con-enea

supporters =
    .title = Covenant supporters
    .answer =
        Supporters are <b>not-for-profit</b> organisations that promote the Covenant and help signatories: associations of local and regional authorities, local or regional energy agencies, civil-society organisations.

        How to become one: fill in the registration form, and the helpdesk checks whether you qualify. Agencies that work for profit, were set up for a project and are mostly privately financed are normally left out; this is decided case by case.

        According to older official texts, supporters report on their activities at least every two years and can be suspended if they stay inactive.

        A private company or a citizen cannot sign as a municipality does. For information: supporters@eumayors.eu.
    .ask =
        covenant supporters
        become a supporter
        can our association back the covenant
        role of energy agencies and NGOs
        difference between supporter and coordinator
        Good morning, I represent a non-profit working on climate and we'd like to get involved, how do we register?
        supporter requirements
        supporters@eumayors.eu
        could a consulting firm be listed as a partner
    .meant =
        we're a charity, could we lend our name too?
        Our club plants trees and would like to stand behind the towns, is there a role for us?
        friends, allies, backers from civil society
        helpers from outside government who seek no profit
    .source =
        https://eu-mayors.ec.europa.eu/en/join/supporter
        https://eu-mayors.ec.europa.eu/en/FAQs

governance_office =
    .title = Who steers: Commission, Board, Office
    .answer =
        The Covenant is an initiative of the <b>European Commission</b>. Political guidance comes from a Board of mayors, set up on 10 February 2017: in 2023 there were ten of them, in rotation. There is also a Group of Practitioners, and there are ambassadors from the European Committee of the Regions.

        The Covenant Office helps signatories and coordinators day to day. In the years up to 2021 it was run for the Commission by six networks: Energy Cities, Climate Alliance, CEMR, Eurocities, FEDARENE and ICLEI Europe. According to FEDARENE, the IT company Akaryon joined them in 2020-2024. Who runs it today, we do not know.

        The technical assessment of the plans is done by the Joint Research Centre (JRC).
    .ask =
        who runs the covenant of mayors
        covenant office brussels
        political board of mayors
        who is in charge, the commission or the cities
        CoMO governance structure
        Hello, for a report I need to understand how the initiative is organised at European level, who decides and who steers it?
        ambassadors committee of the regions
        energy cities fedarene climate alliance role
        whos behind this organisation
    .meant =
        who pulls the strings up there?
        A citizen suspects lobbyists behind it, which people and bodies really run the show?
        leadership, bosses, hierarchy, secretariat
        everyone at the top, from politicians to secretariat
    .source =
        https://eu-mayors.ec.europa.eu/en/about/governance
        https://eu-mayors.ec.europa.eu/en/node/654
        https://fedarene.org/project/covenant-of-mayors-for-climate-and-energy-europe/

jrc_role =
    .title = The role of the Joint Research Centre (JRC)
    .answer =
        The Joint Research Centre (JRC) is the Commission's science service. In the Covenant it <b>provides the method and assesses the plans</b>.

        In practice it:
        • supplies the methodology, with the SECAP guidebook and the default emission factors (set of 8 February 2024)
        • checks that a submitted plan meets the acceptance criteria
        • sends the municipality a report with remarks and tailored advice; the plan may come back if data are missing
        • has its own technical helpdesk

        The check and the report are described on older official pages: verify the details in MyCovenant.
    .ask =
        JRC
        joint research centre what does it do
        role of the jrc in the covenant
        who examines plans at european level
        ispra research centre commission
        Hi, we got a message from the JRC, what is that and why does it deal with our town?
        scientific body that assesses secaps
        does the jrc help with calculations
        who is behind the inventory method
    .meant =
        those scientists who write to us, what's their job?
        A letter came from some laboratory on Lake Maggiore about our plan, are they entitled?
        scientists, in-house laboratory, method makers
        what are the scientists there for in this whole set-up?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://publications.jrc.ec.europa.eu/repository/handle/JRC136327

badges =
    .title = Badges and recognition
    .answer =
        Badges belong to the <b>Global Covenant of Mayors</b>: they appear on the city's profile when a step has been reported and verified. That is how regional offices of the Global Covenant in other parts of the world explain them.

        The steps rewarded are the commitment, the inventory or assessment, the target or goal, and the plan, for mitigation, adaptation and energy. You earn them by reporting, and they may lapse if you stop reporting.

        We do not know the names and levels of each badge in the European platform: look at your own profile or ask the helpdesk.

        Do not confuse them with the icons in the European list of signatories, which only show the commitments made: mitigation, adaptation, energy poverty.
    .ask =
        covenant badges
        badge on our profile
        how do you earn the label
        is there an award for towns that do well
        GCoM compliance mitigation adaptation badge
        Good morning, we'd like to display a mark on our site that shows we're doing our part in the Covenant, how do we receive it?
        why has our emblem vanished from the profile
        certificate of recognition
        what do the symbols next to the city name mean
    .meant =
        those little icons beside a place, how do we get them?
        The neighbouring town shows off a shiny emblem and the mayor is jealous, can we have it too?
        medal, trophy, sticker, proof of good behaviour
        the visible mark for steps accomplished, where does it come from?
    .source =
        https://www.globalcovenant-usa.org/reporting/
        https://www.gcom-oceania.org/steps
        https://eu-mayors.ec.europa.eu/en/signatories

data_protection =
    .title = Public data and personal data
    .answer =
        The data a municipality reports in the Covenant are by default <b>open</b>, that is public. The personal data of contact persons follow the European privacy rules (GDPR).

        Under the MyCovenant data policy, in an older text, the Commission collects and publishes strategy, energy use and emissions, risks and actions. Each contact person decides with a tick box whether their details are public, and can change or delete them.

        MyCovenant is protected by a password; in 2018 it was declared compliant with the GDPR and the EU security rules.

        In the Global Covenant the data of cities are open, remain the cities' property and are not for commercial use.

        This bot deletes your questions after two days at the latest; /privacy says what it keeps and for how long.
    .ask =
        privacy
        data protection gdpr covenant
        does our data become public
        who can see the contact person's details
        open data municipal emissions
        Hello, our DPO asks where the information we upload ends up and whether it is passed on to others, can you tell me?
        delete my name and email from the profile
        confidentiality of consumption figures
        who owns the data we enter
    .meant =
        who can read what we type in?
        A colleague found his phone number online and is furious, may they show it?
        secrecy, strangers reading our figures, personal details
        what can outsiders look at and what stays locked away?
    .source =
        https://eu-mayors.ec.europa.eu/en/resources/reporting
        https://www.globalcovenantofmayors.org/faq/how-is-data-treated-in-the-gcom/
        https://www.konventderbuergermeister.eu/neuigkeiten-und-events/neuigkeiten/1563-discover-the-new-my-covenant-extranet-on-our-website.html

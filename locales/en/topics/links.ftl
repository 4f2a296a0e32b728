# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-links = Links, contacts, COVID-19

helpdesk_contacts =
    .title = Who to write to: helpdesk addresses
    .answer =
        The general address for signatory municipalities is <b>info@eumayors.eu</b>. It comes from older official pages, so have a quick look at the page of frequent questions before you use it.

        That page now names five separate helpdesks:
        • signatories
        • coordinators: <b>coordinators@eumayors.eu</b>
        • supporters: <b>supporters@eumayors.eu</b>
        • technical help from the Joint Research Centre (JRC), on inventories and method
        • energy poverty (EPAH)

        Some addresses still going round are best avoided: registration@eumayors.eu is out of use, and info-eap@eumayors.eu serves the Eastern Partnership countries, not the European Union.

        We know of no up-to-date telephone number. In your message, give the name of the municipality, your role and the date of the council decision to join.
    .ask =
        helpdesk email
        covenant of mayors contact
        who do I write to when something goes wrong
        is there a phone number for the brussels office
        how can i get in touch w/ the CoM office
        Hello, I work for a small council and I'd like to ask the people who run this a question, what is their address?
        whats the JRC technical helpdesk contact
        support desk for signatories
        does info@eumayors.eu still work
    .meant =
        I'd rather speak with a human, whom do I call?
        I've tried everything and am stuck, is there a person who will answer my mail?
        mailbox, someone to talk to, hotline
        a live person who replies to mail, where do they sit?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/join/supporter

official_links =
    .title = Official web pages of the Covenant
    .answer =
        The official site is the <b>European Commission's</b> own site for the Covenant, in several languages. The buttons below open its main pages.

        On the site you will find:
        • how to join, step by step
        • the public list of signatories, with their adhesion dates
        • the frequent questions
        • the reporting page, with the help for MyCovenant
        • the library with the guidelines

        The earlier sites, which the FEDARENE network says were in use until 2022, are outdated: rules you read there may no longer hold. The eumayors domain does live on in e-mail addresses.

        One detail to watch: the signatories page still prints -40 % by 2030. That is the commitment of those who joined between October 2015 and spring 2021, not today's.
    .ask =
        official website
        covenant of mayors links
        where is the official site of the commission about this
        is eumayors still the right site or has it moved
        useful web pages
        Hi there, I'm updating our council's climate page and need the correct links to the European pages, could you list them?
        eu-mayors ec europa url
        homepage address pls
        which portal should I bookmark
    .meant =
        where on the internet does all this live?
        The bookmark my predecessor left opens an empty screen, what has replaced it?
        web address, right place online, genuine source
        what do I type in the browser to land on the genuine thing?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/en/Reporting

guidebook_library =
    .title = Guidelines, manuals and videos
    .answer =
        The working documents can be reached from the official <b>reporting</b> page and from the library of the Covenant site.

        What is there:
        • the reporting guidelines
        • the guidelines on energy poverty, of 13 June 2022, in the EU languages
        • the Joint Research Centre (JRC) guidebook on how to develop a SECAP: three parts, 2018
        • videos on the sections of MyCovenant: strategy, inventory, risks and vulnerabilities, actions
        • info-packs for signatories, coordinators and supporters in English, French, German, Italian and Spanish: profile, renewal, requests for more time
        • the Excel template, as a draft only

        To begin with, the info-pack for signatories and the guidelines are enough. The site warns that the videos may lack some newer functions of the platform.
    .ask =
        reporting guidelines
        secap guidebook jrc pdf
        where can I download the manuals
        are there video tutorials
        what should I read first as a beginner
        Good morning, I have just taken over the climate file and know nothing about SECAPs, is there any study material?
        info pack for signatories
        library of methodological documents
        is there a handbook that explains how its done
    .meant =
        something to go through on my own, chapter by chapter
        I've been given this job out of the blue, what should be on my bedside table?
        textbooks, instructions, tutorials, reading list
        written instructions for self-study, printed or pdf
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/resources/reporting
        https://energy-poverty.ec.europa.eu/observatory/publications/reporting-guidelines-energy-poverty

events_training =
    .title = Events, training and ceremonies
    .answer =
        The latest <b>Covenant ceremony</b> we know of was held on 16 October 2025 in the European Parliament in Brussels. We have seen nothing about one in 2026: for new dates, look at the Covenant site.

        Through the year the Office offers webinars and campaigns. According to the Galician coordinator, the two campaigns of 2025 were "Cities Heat Detox", on clean heating, and "Cities Refresh", on coping with heat. In 2024-2025 the Covenant also ran a campaign on local heating and cooling plans: the EU Energy Efficiency Directive asks for them in municipalities of more than 45,000 inhabitants, and they are not part of the Covenant.

        In Italy, training on the SECAP comes through the National Coordination Table (ENEA, ISPRA, RENAEL and the European Office). ENEA also mentions a summer school for municipal staff, "Roberto Moneta", held with ANCI in 2024.
    .ask =
        covenant events
        webinars and training for municipalities
        when is the next ceremony in brussels
        courses on writing a secap
        any conferences we could attend
        Dear all, our mayor would love to be at the next European gathering, do you know the date and how to register?
        cities refresh heat detox campaign
        where can my staff learn this
        local heating and cooling plan 45000 inhabitants
        ENEA ANCI summer school
    .meant =
        is there a class or a meet-up one could go to?
        Two of our people would like to be taught live by somebody, is anything coming up?
        seminars, award evening, fixed day and place
        something with a day and a place where you meet colleagues
    .source =
        https://ruralpact.rural-vision.europa.eu/news/europes-climate-transition-starts-locally-insights-eu-covenant-mayors-ceremony_en
        https://energy-cities.eu/local-heating-and-cooling-plan
        https://www.efficienzaenergetica.enea.it/vi-segnaliamo/presentato-a-bruxelles-il-tavolo-di-coordinamento-nazionale-del-patto-dei-sindaci-italiano.html

covid_overview =
    .title = The COVID-19 platforms (2020)
    .answer =
        In spring <b>2020</b> the Covenant of Mayors pointed cities to five free online resources for the pandemic:
        • Give a Day, for volunteers
        • Eurocities COVIDnews, news and solutions from cities
        • C40, good practice from large cities
        • #BeyondTheOutbreak by UCLG, sessions and material
        • a brief on informal urban settlements

        With /covid the bot sends all five, each with its own button. The material dates from that time and some of the sites may no longer be online. We know of no current address for the Covenant page that listed them.

        On 5 May 2020 the mayors on the Covenant's Board called in an open letter for a green recovery.

        One thing not to mix up: the extension of up to 18 months because of COVID-19 could only be requested in 2020. It no longer exists.
    .ask =
        covid
        covid-19 platforms
        websites for the coronavirus emergency
        what did the covenant offer cities during the pandemic
        list of the five free tools from 2020
        Hello, I remember the Covenant once collected portals to help towns through lockdown, do you still have them?
        pandemic resources for local authorities
        links about the virus pls
        open letter green recovery may 2020
    .meant =
        the services gathered when everybody had to stay at home
        In the spring of the epidemic you had a page with several services for towns, where is it now?
        epidemic, stay-at-home, bundle of services
        all of those epidemic services together, which were they?
    .source =
        https://www.climatealliance.org/newsroom/news/news-detail/covenant-of-mayors-board-urges-green-covid-19-recovery.html
        https://borgmastaravtalet.eu/news-and-events/news/1810-covid19-covenant-signatories-may-request-an-extension-of-their-reporting-deadline.html

covid_giveaday =
    .title = Give a Day
    .line = Born in Belgium: a municipality's own page that matches people who need help with local volunteers. COVID offer of 2020.
    .answer =
        <b>Give a Day</b> is a Belgian social cooperative. In 2020 it offered municipalities and associations a page of their own, free and in all official EU languages, to bring people who needed help together with local volunteers.

        In April 2020 the Council of European Municipalities and Regions counted more than 240 such platforms and about 25,000 volunteers.

        Today it is a permanent volunteering platform, as far as we know in Belgium only. Local authorities pay for it: in 2018 Buggenhout paid EUR 4,000 a year. The platform was still active in 2023. Whether the free offer of 2020 still holds is not confirmed: the material is from that time and may be offline.

        Some Italian texts call it "Give a Dat". That is a typing error.
    .ask =
        give a day
        what is give a dat
        volunteer platform covid
        belgian tool matching helpers with people in need
        shopping for elderly neighbours in lockdown, free software
        Hi, there was a portal to organise village volunteers in 2020, impactdays or something like it, is it still running?
        neighbourhood help corona
        does giveaday cost anything nowadays
    .meant =
        someone offers a hand, someone needs one: what brought them together in that awful spring?
        During the outbreak young people ran errands for pensioners through a website, which was it?
        errands, helping hands, matching, good deeds
        the service for finding people who lend a hand during the epidemic

covid_eurocities =
    .title = Eurocities COVIDnews
    .line = News and solutions from large European cities during the pandemic, sorted by theme. Closed around the turn of 2020 to 2021.
    .answer =
        <b>COVIDnews</b> was a site of Eurocities, the network of large European cities. In 2020 it collected, almost in real time, how cities responded to the pandemic, sorted by theme.

        After more than 700 posts since March 2020, Eurocities announced that the site had done its job and moved it to its own pages.

        The material is from 2020. The first button opens the old site, which may be offline; the second opens the Eurocities page on COVID-19 and recovery.
    .ask =
        eurocities covidnews
        covid news eurocities
        how big european cities reacted to coronavirus
        city responses to the pandemic by theme
        archive of urban lockdown stories
        Good afternoon, I'm looking for that Eurocities site with articles about 2020 measures, it seems to have vanished?
        what other european mayors did against the virus
        eurocities recovery page
    .meant =
        press items on what major towns did when the epidemic struck
        I once read short reports from Milan and Ghent on their outbreak measures, where are they?
        reports, press items, metropolitan answers to the outbreak
        the press collection by the European network of major towns

covid_c40 =
    .title = C40 Spotlight On: Cities and COVID-19
    .line = Good practice on the pandemic shared among the large cities of the C40 network, on its Knowledge Hub. Material of 2020.
    .answer =
        <b>C40</b> is a worldwide network of large cities. In 2020 it made material and good practice from cities on the pandemic available; the Strong Cities Network also reported this at the time.

        The button opens the home page of C40's Knowledge Hub: we do not know the exact address of the COVID-19 collection. Once there, search for "COVID-19".

        The second button opens a C40 page of spring 2020 about the exchange among mayors. All of it is material of that time and may be offline.
    .ask =
        c40 covid
        c40 cities and covid-19
        spotlight on cities and covid 19
        c40 knowledge hub pandemic
        megacities good practice coronavirus
        Hello, I'm after the C40 page with world cities' experiences of 2020, can you help?
        global network of large cities covid response
        c40 mayors webinar corona
    .meant =
        what the giants like London and Seoul learned from the outbreak
        Our professor cited a dossier by a climate club of megacities about the virus, where is it?
        world capitals, outbreak lessons, knowledge collection
        the epidemic dossier by the climate club of megacities

covid_uclg =
    .title = UCLG #BeyondTheOutbreak
    .line = Online sessions and material in which local governments worldwide shared their experience of the pandemic. From 2020.
    .answer =
        <b>#BeyondTheOutbreak</b> is a series of 17 online sessions by UCLG, the world organisation of cities and local governments, with Metropolis and UN-Habitat. It began on 25 March 2020.

        Local and regional leaders from all over the world shared how they managed the crisis and what came after. The material was later put together on one site. Related to it is the platform Cities for Global Health, by UCLG and Metropolis.

        The material is from 2020 and may be offline. If the first button does not answer, the second opens the Metropolis page on the same initiative.
    .ask =
        uclg beyond the outbreak
        beyondtheoutbreak
        live learning experience local governments covid
        metropolis un-habitat sessions on the crisis
        worldwide online meetings of councils about the pandemic
        Hi, someone mentioned a series of global seminars on coronavirus for local politicians, what was it called?
        uclg hub corona
        cities for global health
    .meant =
        video calls where mayors across the globe talked about the epidemic
        Our mayor spoke in an online round with colleagues from Africa in that spring, who ran it?
        global round table, online talks, mayors and the virus
        the epidemic talks by the world association of municipalities, can one read them?

covid_informal_settlements =
    .title = Key Considerations: COVID-19 in Informal Urban Settlements
    .line = Short SSHAP and IDS brief (March 2020) on protecting informal urban settlements together with the people who live there.
    .answer =
        It is a short brief of <b>March 2020</b>, published by the SSHAP platform with the institute IDS. It gives practical points for protecting people in informal urban settlements, such as slums and shanty towns, from the virus, working with the residents.

        It later became a scientific paper in the journal Environment &amp; Urbanization (A. Wilkinson, 2020).

        The material is from 2020. If the publisher's page does not answer, the second button opens the paper, which is free to read and is the most durable link.
    .ask =
        informal settlements covid
        key considerations covid-19 informal urban settlements
        slums and coronavirus guidance
        shanty towns pandemic advice
        SSHAP IDS brief march 2020
        how to protect people in makeshift housing from the virus
        Good evening, I work in social services and need that paper on favelas and COVID, where do I get it?
        camps and poor districts outbreak measures
    .meant =
        keeping infection out of the poorest huts
        A charity working with Roma camps wants the short paper on infection in tents and shacks, got it?
        shacks, no running water, overcrowding, infection
        the short paper about the poorest quarters and the epidemic

# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-inventory = Inventory and monitoring

bei =
    .title = The Baseline Emission Inventory (BEI)
    .answer =
        The Baseline Emission Inventory (BEI) tells you <b>how much CO2 your territory produces in a starting year</b>. Reductions are measured from there.

        It counts the CO2 from final energy consumption on the municipal territory. Methane (CH4) and nitrous oxide (N2O) are optional.

        There are four key sectors: municipal buildings, tertiary buildings, homes, transport. The inventory must cover at least three: check the rule in the guidelines.

        It takes three choices: the baseline year, the sources of consumption data, the emission factors. The data then go into MyCovenant, in the part on inventories. If you already have later inventories, an official text some years old says to add them too.

        Mind the abbreviation: in Italian, French and Spanish BEI is also the European Investment Bank.
    .ask =
        baseline emission inventory
        what is a bei
        how do i make the bei
        carbon balance of the town
        hello, i have to prepare a first picture of our emissions and do not know where to begin
        which gases are counted, only carbon dioxide or methane too
        starting inventory co2 for the secap
        how do we measure the situation before any action
        ghg inventory municipality
    .meant =
        the opening count of what we blow into the air
        Before we promise anything we need to know how dirty we are at the outset, how is that done?
        carbon bookkeeping, zero point, first tally
        the very first count of our emissions, against which all later ones are held

baseline_year =
    .title = The baseline year
    .answer =
        For signatories in the EU the recommended year is <b>1990</b>. If data are missing, take the closest later year for which you have complete and reliable data.

        In Italy many municipalities chose 2005: Faenza, Fossò and Mozzanica, for example, say so about their SEAPs. So a year other than 1990 is quite normal.

        The reduction target is measured against this year. It may be absolute (total tonnes) or per inhabitant.

        Practical advice: write in the plan why you chose that year.

        If you already have a SEAP and want to change the year, we found no written rule: ask the helpdesk or your territorial coordinator first.
    .ask =
        baseline year
        which reference year should we choose
        1990 or 2005
        from which year is the percentage cut counted
        good evening, our archive has nothing for 1990, may we start from 2008 or 2010 instead?
        can i change the year used in the old seap
        absolute or per capita target
        compared to when is the 55 percent
        base year secap
    .meant =
        against which moment in the past are we measured?
        Our old files burned and the earliest figures are rather recent, is that a problem?
        point of comparison in time, starting point on the calendar
        the percentage cut refers to which point in the past?

key_sectors =
    .title = The four key sectors
    .answer =
        There are four key sectors:
        • municipal buildings and facilities
        • tertiary buildings (shops, offices, services)
        • residential buildings
        • transport

        The minimum differs for inventory and actions: <b>at least three of the four in the baseline inventory</b>, <b>at least two of the four in the reduction actions</b>.

        Covering all four is better: that is our advice, not a duty. The municipal sector alone is not enough.

        Other sectors, such as industry outside the EU ETS or waste, are optional.

        The minimum comes from an official page that is some years old. Before you submit, compare it with the reporting guidelines and run the check in MyCovenant.
    .ask =
        key sectors
        which sectors are mandatory
        municipal tertiary residential transport
        how many areas must we cover at least
        hello, we cannot get any traffic figures, may we write the plan without transport?
        is it enough to work on buildings owned by the town
        three out of four, two out of four
        in which fields do we need actions
        do private homes have to be counted
        minimum coverage of bei and measures
    .meant =
        which parts of local life can we not skip?
        We have figures for houses and offices but none for cars, is it enough?
        homes, offices, cars, town halls: the compulsory quartet
        which fields must be in without fail, and how many of them?

energy_data_sources =
    .title = Where to find consumption data
    .answer =
        The data usually come from two places: <b>the municipality's own bills</b>, for its buildings and facilities, and <b>the grid operators</b>, for the rest of the territory.

        An example from Italy, in a document published online: the city of Lucca got electricity use by sector from Enel.

        Regional energy or environment agencies often help too. Ask your territorial coordinator what exists in your area.

        Our list of what to ask for: electricity, gas, other fuels, vehicles, renewables, waste. Always ask for the same year and for a split by sector.

        Advice: write early. In our calendar, collecting data takes about six months. Note the source and date of each number, so that monitoring can be compared.

        We found no official list of databases to use in Italy: ask the coordinator or ENEA.
    .ask =
        energy consumption data
        where do i find how much energy our territory uses
        who can give me electricity and gas figures for my town
        the grid operator does not answer, other sources?
        hi, for the inventory i need the kwh of households and the litres of fuel sold, who provides them?
        utility bills of municipal buildings how to collect
        statistics and databases for the inventory
        dso data request
        we have no numbers, can we estimate
        collecting data on natural gas, heating oil and lpg
    .meant =
        who on earth knows what everybody here burns?
        I have written thrice to the utility and got nothing, where else could the figures come from?
        meter readings, suppliers, fuel sales, whom to ask
        from whom do we obtain the raw quantities of power and oil?

rva =
    .title = The Risk and Vulnerability Assessment (RVA)
    .answer =
        The Risk and Vulnerability Assessment (RVA) shows <b>which climate hazards may hit your territory</b> and how vulnerable people, sectors and infrastructure are. The adaptation actions follow from it.

        A tool for it is the Urban Adaptation Support Tool of the European Environment Agency, on the Climate-ADAPT site. It follows the steps that have to be reported in MyCovenant.

        How we suggest you proceed:
        • collect past events: floods, heatwaves, drought, landslides
        • look at the regional climate scenarios
        • identify who and what is most exposed
        • set priorities

        The results go into MyCovenant, in the part on risks. The reporting page also has a video. Adaptation may be in the SECAP or in a separate document: check in the guidelines.
    .ask =
        risk and vulnerability assessment
        how to do the rva
        climate risk analysis for our town
        good morning, we are asked to study floods and heatwaves in the plan, is there a free tool for that?
        flood drought landslide extreme heat what do i analyse
        where does the adaptation part start
        map of hazards and fragile people
        urban adaptation support tool climate adapt
        who is exposed to climate change in our area
    .meant =
        how do we find out what the weather could do to us?
        The river, the slope and the old people's home all worry us, how do we study that properly?
        danger study, weak spots, what could hit us
        studying the dangers first, before choosing any protective works, with what instrument?

monitoring_cycle =
    .title = How often to report
    .answer =
        A monitoring report is due <b>at least every two years, counted from the submission of the SECAP</b>. Not from its approval, nor from the day you joined.

        Two kinds of report alternate:
        • action report: the state of the actions, without an inventory (after 2, 6, 10 years)
        • full report: actions plus a new emission inventory (after 4, 8, 12 years)

        Example: SECAP submitted on 10 March 2025. Action report by 10 March 2027, full report by 10 March 2029, and so on every two years.

        A yearly inventory is recommended, not compulsory. Since January 2025 every report must also cover energy poverty.

        The two-year rule and the alternation come from official texts that are some years old: look at the dates in MyCovenant, which win.
    .ask =
        monitoring frequency
        how often do we report
        when is the first monitoring due
        what must be delivered after the plan and at what interval
        hello, our secap was submitted in 2024, when do we have to send an update on the actions?
        every two or every four years
        action reporting versus full reporting
        do the two years run from approval or from submission
        reporting calendar after the secap
        how many years between reports
    .meant =
        how regularly do they want to hear from us afterwards?
        The plan has been delivered and I thought we were done, when is the next thing expected?
        rhythm, interval, periodical check-ups
        the timetable of all later follow-ups, please

full_report_mei =
    .title = The full report and the MEI
    .answer =
        The full report contains the <b>state of the actions and a new emission inventory</b> (Monitoring Emission Inventory, MEI). It is due <b>at least every four years</b>.

        In between comes the action report, without an inventory. So the first full report usually falls four years after you submitted the SECAP.

        The monitoring inventory repeats the baseline inventory for a recent year. It shows whether emissions are really falling. Doing it every year is recommended, not compulsory.

        To be able to compare the two, our advice is to keep the same sectors, sources and emission factors, and to explain every change.

        Since January 2025 this report too must cover energy poverty. The exact date is in MyCovenant.
    .ask =
        monitoring emission inventory
        what is a mei
        full monitoring report
        do we have to redo the co2 figures, every how many years
        hello, for the report after four years do we need a new inventory or is it enough to describe the actions?
        update the emissions after the bei
        can we skip the inventory in the second report
        when is the mei compulsory
        compare emissions at the start and today
    .meant =
        must we count all the carbon once again?
        The big check-up is coming and redoing the calculation costs money, can we get by without it?
        repeat calculation, then and now, thorough version
        the heavier kind of check-up, where everything is recalculated

submit_monitoring =
    .title = Submitting the monitoring report
    .answer =
        You submit the monitoring report <b>in MyCovenant, under “My progress”</b>. It is the only official channel.

        How:
        • log in to MyCovenant and open “My progress”
        • fill in the monitoring template: the state of the actions and, for a full report, the new inventory
        • fill in the part on energy poverty, due since January 2025
        • submit and keep the confirmation

        A PDF document is optional: the online template counts.

        If you have a coordinator, the coordinator can open your profile too and help.

        The name of the section and the rule on the PDF come from instructions of 2018-2019: if you see something else, follow MyCovenant. If time is short, ask for an extension before the due date.
    .ask =
        submit monitoring report
        how do i upload the progress report
        where do we enter the status of the actions
        my progress mycovenant
        hi, we have to send our first monitoring of the secap, do we need an approved pdf or only the online form?
        monitoring template where is it
        steps to deliver the two-year report
        update percentages of actions on the platform
        can monitoring be sent by mail
    .meant =
        where do I type in how far our projects have come?
        I have the list of finished and stalled projects on my desk, which screen does it go into?
        delivering the follow-up, buttons, fields, right screen
        years after the strategy, sending in how far we have come, by which route?

emission_factors =
    .title = Emission factors: IPCC or LCA
    .answer =
        An emission factor turns energy use into CO2. The municipality chooses between <b>two methods</b>:
        • activity-based (IPCC): CO2 only, or CO2 equivalent
        • life cycle (LCA): CO2 equivalent, including the supply chain that brings the energy to the user

        The Commission's Joint Research Centre (JRC) publishes default values. The latest set we know of is dated <b>8 February 2024</b>: check whether there is a newer one.

        Our advice: use the same method in the baseline and in the monitoring inventories. If the method changes, emissions may look different even when consumption is the same.

        Write in the plan which method and which values you used. For technical doubts there is the JRC helpdesk; contacts are on the FAQ page in English.
    .ask =
        emission factors
        ipcc or lca
        which coefficient for electricity
        tonnes of co2 per mwh
        hello, i have the kwh and cubic metres of gas but do not know which values turn them into co2
        jrc default table
        is life cycle better than the standard approach
        national or local EF
        convert consumption to carbon dioxide equivalent
        difference between co2 and co2eq
    .meant =
        what do I multiply our kilowatts by?
        I've got all our meter readings in a table and now need the multipliers, which ones are right?
        multipliers, grams of carbon, from energy to climate effect
        which multiplier is right, with or without the upstream chain?
    .source =
        https://publications.jrc.ec.europa.eu/repository/handle/JRC136327
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/FAQs

optional_sectors =
    .title = Industry, waste and other optional sectors
    .answer =
        These sectors are <b>optional</b>. You may add them to the inventory if the plan has measures for them.

        The JRC texts give these examples:
        • industry outside the EU ETS
        • roads not run by the municipality, as a motorway may be
        • waste water and solid waste, which are not energy use

        For <b>agriculture</b> and for <b>plants inside the ETS</b> we found no rule in the texts we consulted. Look in the reporting guidelines or ask the JRC technical helpdesk.

        A simple test: can the municipality do something in that sector? If there are no measures, leave it out.

        Optional sectors come on top of the four key sectors. They do not replace them.
    .ask =
        optional sectors
        industry in the secap
        do we count the motorway that crosses our territory
        farming and livestock, should they be in?
        hello, there is a big paper mill under the ets in our town, do its emissions go into our inventory?
        can landfill and waste be included
        sewage plant, waste water
        what can i leave out of the count
        are factories compulsory or not
        railway, harbour, national road how to treat them
    .meant =
        what may we add on top without being obliged to?
        Cows and a steelworks make up most of what our area emits, are they ours to count?
        livestock, cement plant, rubbish tip, lorries passing through
        fields left to our own choice, on top of the compulsory quartet
    .source =
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/FAQs

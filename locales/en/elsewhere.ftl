# What people ask that is not for this bot, by kind: from it the search by meaning learns to say "I do not know".

elsewhere-registry-office =
    how do I get a birth certificate
    opening hours of the registry office
    my identity card has expired, where do I renew it
    I moved house last week, how do I report my new address
    what papers do we need to get married at the town hall
    death certificate for my grandfather, who issues it
    register a newborn baby
    can I change my surname after the divorce

elsewhere-local-taxes =
    when is the property tax due
    how is the waste tax calculated for a family of four
    I got a parking fine and want to appeal
    tourist tax for a holiday flat, how much per night
    can I pay my council tax in instalments
    dog licence fee
    reduction on local tax for pensioners
    I paid the same tax bill twice, how do I get a refund

elsewhere-building-permits =
    do I need a permit for a garden shed
    how long does planning permission take
    my neighbour is building a wall without authorisation, whom do I tell
    land registry extract for a plot
    change of use from shop to flat
    fee for a building permit
    can I put a veranda on my balcony in the old town
    where can I see the zoning plan for my street

elsewhere-school-social =
    enrol my child in nursery school
    school meals menu this week
    school bus timetable
    how do I apply for a care allowance for my mother
    waiting list for council housing
    is there a summer camp run by the town
    application form for a disability parking card
    help with rent for a single parent

elsewhere-private-energy =
    can I get a bonus for insulating my own house
    subsidy for buying an electric car
    which heat pump should I put in my flat
    my electricity bill is far too high this month
    tax deduction for new windows at home
    how do I switch gas supplier
    solar panels with battery for my cottage, is it worth it
    grant for a wallbox in my garage

elsewhere-staff-office =
    how many days of leave do I have left
    my pay slip is wrong, who fixes it
    write the minutes of yesterday's staff meeting
    the printer on the second floor does not work
    I forgot the password of my office computer
    how do I record overtime
    set an out of office reply in Outlook
    I am ill today, where do I send the sick note

elsewhere-roads-waste =
    there is a pothole in our street
    when is the paper collected
    where can I dump an old sofa
    street light outside my house is broken
    is the road to the station closed today
    I need a bin for garden clippings
    snow has not been cleared from the pavement
    resident parking permit, how do I apply

elsewhere-elections-politics =
    where is my polling station
    who won the local election
    how do I vote by post
    which party does our mayor belong to
    I lost my voter card
    when is the next referendum
    can I stand as a candidate for the town council
    what do you think of the prime minister

elsewhere-budget-law =
    by when must the council approve the annual budget
    threshold for awarding a contract without a tender
    do we need to appoint a data protection officer
    how do I book depreciation of a fire engine
    is a councillor in conflict of interest if his brother bids
    freedom of information request, how many days do we have to answer
    template for a procurement notice
    how is the surplus in the final accounts calculated

elsewhere-companies =
    how does our firm get an ISO certificate
    ESG report for a medium-sized company
    carbon footprint of my factory's products
    farm subsidies for organic wheat
    Erasmus exchange for our pupils
    how do I open a restaurant in the centre
    emission allowances price for our cement works
    sustainability reporting duty for listed companies

elsewhere-everyday =
    what's the weather like tomorrow
    recipe for lasagne
    who won the match last night
    cheap flights to Lisbon
    write me a poem about autumn
    I have a headache, what should I take
    recommend a good film
    how tall is Mont Blanc

elsewhere-small-talk =
    hi
    good morning to you
    tell me a joke
    who are you, a human or a machine
    asdf qwertz blah
    you are useless
    thanks, that was kind
    okay, bye for now

# Read by municipal officers, in chats with the bot. Telegram's HTML: <b> and <i> only.

## Greetings and help

welcome =
    <b>Hello.</b> I am the bot about the Covenant of Mayors for Climate &amp; Energy.

    Type a question in your own words, for example “when is the SECAP due?”. I answer with sources, and when I do not know, I say so.

    Or browse the topics. With /subscribe I also remind you before the plan is due. /help lists everything I can do.

group-welcome =
    Hello, everyone. I answer questions about the Covenant of Mayors for Climate &amp; Energy.

    In a group I only read commands, messages that mention me and replies to mine. Try /topics.

help =
    <b>What I can do</b>

    • Answer questions about the Covenant of Mayors: just type them here, even in two words (“SECAP extension”).
    • /topics: all topics, by theme
    • /subscribe: reminders before the plan is due
    • /my: your municipalities and their deadlines
    • /deadline 15/03/2025: when the plan is due, from the day of the council's decision
    • /consult: ask an expert, to join or about the plan
    • /covid: the COVID-19 help platforms of 2020
    • /language: change the language
    • /privacy: what is kept about you, and how to erase it
    • /cancel: leave what is going on

    Answers are information, not legal advice. For dates, what MyCovenant shows is what counts.

choose-language = Which language do you want the answers in?

language-changed = All right, I write in English from now on. If you ask in another language, I answer in that one.

language-administrators = In a group, only administrators can change the language: it is that of the reminders too.

## Topics

themes = <b>Topics</b>
    Choose a theme.

theme = <b>{ $theme }</b>
    Choose a topic.

as-of = <i>Checked as of { $date }.</i>

## Dates in questions

plan-due = <b>The plan is due by { $due }.</b>

    That is two years after the council's decision of { $decision }: the day of the vote counts, not the signature.

plan-was-due = <b>The two years ended on { $due }</b>, counted from the decision of { $decision }.

    Check in MyCovenant: an extension may apply, and whoever is on hold becomes active again by submitting the missing document.

due-on-a-weekend = It falls on a weekend, and the term does not move: better submit by { $friday }.

plan-of-old = The decision of { $decision } dates from the time of the SEAP, which was due after one year.

    If the council has renewed the commitment since, send me the date of that decision. Which term applies today is shown in MyCovenant.

reports-due = The plan was submitted on { $submitted }. <b>Monitoring reports are due by:</b>

report-action = • { $due }: state of the actions

report-full = • { $due }: full report, with an emission inventory

dates-note = <i>Computed by the bot: the date shown in MyCovenant is the one that counts.</i>

date-impossible = There is no such day in the calendar. Please check the date and write it again, for example “15 March 2025”.

date-in-future = I read { $day }, which is still to come. Please write the day on which the council has already decided, for example “15 March 2025”.

date-too-early = I read { $day }, which is before the Covenant began, in 2008. Please check the date and write it again.

date-without-day = The day is missing. Please write the full date of the decision, for example “15 March 2025”.

## When it is not clear

did-you-mean = I am not sure that I understood. Did you mean one of these?

unknown =
    I do not know this, and I do not want to guess.

    Try other words, browse the topics, or ask an expert.

unknown-again =
    I am sorry, I have no answer to this either. It may be better to ask an expert.

    You can also browse the topics: the answer may be there under other words.

why-not-helpful = What was wrong with it?

not-helpful =
    Thank you: the reason is noted, without your name.

    To go on, try asking in other words, look at the other topics, or ask an expert.

thanks = Thank you, glad to hear it.

## COVID-19

covid =
    <b>COVID-19 help platforms</b>
    In 2020 the Covenant of Mayors pointed municipalities to these five resources.

covid-note = <i>This is material of 2020: some of the sites may be offline.</i>

## Experts

expert =
    <b>{ $name }</b> helps municipalities to join the Covenant of Mayors and to write or update their plan (SECAP).

    Please write to them directly: what you write to the bot here is not passed on.

expert-contact = Contact: { $contact }

no-expert =
    This bot has no experts yet to pass your question to.

    You can turn to your Covenant coordinator (usually the region, province or metropolitan city) or to the Covenant's helpdesk.

## When something is not as expected

cancelled = All right, I left the form; nothing was changed.

nothing-to-cancel = There is nothing to leave. Just type a question.

unknown-command = I do not know this command. /help shows those I have; or type your question in your own words.

only-words = So far I only read text: no voice messages, pictures or stickers. Please type your question in a few words.

place-lost = The bot was updated and I lost track of what we were doing. Please start again.

apology = Something went wrong on my side. Please try again shortly, perhaps in other words: nothing else was lost.

apology-again = Something went wrong on my side once more, so I closed what was open. Please start again, and excuse the trouble.

button-too-old = This button belongs to an earlier version. /topics shows today's topics.

## Buttons

button-topics = 📚 Topics
button-expert = 💬 Ask an expert
button-helpful = 👍 Helpful
button-not-helpful = 👎 Not helpful
button-why-something-else = I asked something else
button-why-unclear = It is hard to follow
button-why-too-little = It says too little
button-why-wrong = It is wrong or out of date
button-all-themes = ‹ All themes
button-back = ‹ { $theme }
button-go-to-site = Go to the site: { $platform }
button-official-page = The Covenant's official site
button-operator-page = { $name }: their page

## Menus and profile

command-start = Start
command-help = What I can do
command-topics = All topics, by theme
command-subscribe = Reminders before the plan is due
command-my = My municipalities and deadlines
command-deadline = Compute a deadline from a date
command-covid = COVID-19 help platforms (2020)
command-language = Change the language
command-cancel = Leave what is going on
bot-name = Covenant of Mayors
bot-description = I answer municipalities' questions about the Covenant of Mayors for Climate & Energy: joining, SECAP, deadlines, monitoring, funding. With sources, in five languages. I also remind you before your plan and reports are due. When I do not know, I say so.
bot-short-description = Questions about the Covenant of Mayors and the SECAP, with sources. And reminders in time.

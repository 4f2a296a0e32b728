# Read by municipal officers who order reminders, receive them and answer them. Telegram's HTML: <b> and <i> only.

## The form

ask-place =
    <b>Which municipality?</b>
    Type its name. If two share it, add the province, for example “Castro (BG)”.

    Many at once? Send me a table: the button gives you an empty one.

answer-in-reply = <i>In a group, please reply to this message, or I will not see your answer.</i>

no-place =
    I find no municipality called “{ $typed }”. Please check the name and type it again.

    For a union, a province, a group or a place outside Italy, press the button: I take the name as you typed it.

which-place = Several are possible. Which one do you mean?

place-was = “{ $former }” has not existed under that name since { $year }: today it is <b>{ $place }</b>.

ask-country =
    <b>In which country is { $name }?</b>
    Press the country or type it.

no-country = I do not know a country of that name. Please press one of the buttons above or type it again.

ask-zone = Which time is it there? There is more than one time zone: please choose the place whose time you follow.

ask-decision =
    <b>{ $place }</b>
    On which day did the council decide to join the Covenant? For example 15/03/2025.

    The day of the vote counts, not the day of the signature.

ask-group-decision =
    <b>{ $place }</b>
    On which day did the first of the group's councils decide to join? For example 15/03/2025.

    We found no text that says which day counts for a group: the earliest is the safe choice. The group's own date is shown in MyCovenant.

ask-renewal =
    <b>{ $place }</b>
    On which day did the council decide to renew the commitment? For example 15/03/2025.

    I count two years from then, but we found no official text that says so: please check the date in MyCovenant.

ask-submission =
    <b>{ $place }</b>
    On which day was the plan submitted in MyCovenant? For example 15/03/2025.

ask-extension =
    <b>{ $place }</b>
    What is the new deadline shown in MyCovenant? For example 15/03/2027.

proposal = According to the JRC's data ({ $release }), it joined on { $day }. Is this the decision that counts? If the commitment has been renewed since, it is not.

proposal-commitment = In these data the commitment is: { $commitments }.

commitment-2020 = 20 % less CO2 by 2020
commitment-2030 = 40 % less CO2 by 2030, with adaptation
commitment-2050 = climate neutrality by 2050
commitment-adaptation = adaptation (Mayors Adapt)

proposal-on-hold = In these data the profile is on hold, which usually means that a document is missing. Submitting it in MyCovenant makes the profile active again.

ask-day-of-month = { $month }: on which day? Type the number, for example 15.

which-day = This date can be read in two ways. Which day do you mean?

no-day = I find no date in this. Please write it in full, for example 15/03/2025 or “15 March 2025”. To leave: /cancel.

unfit-in-past = I read { $day }, which is already over. Please write the new deadline, a day still to come. To leave: /cancel.

unfit-not-later = I read { $day }, which is no later than the present deadline. Please check the new deadline in MyCovenant and write it again.

unfit-too-far = I read { $day }. That is years away, and an extension is a matter of months. Please check the date and write it again.

joint-plan =
    <b>A joint plan can be made in two ways</b>

    Option 1: each municipality has its own commitment, so each has its own deadline, counted from its own council's decision.

    Option 2: one commitment for the whole group. Then, to be on the safe side, I count from the earliest of the councils' decisions.

## A deadline that is over

deadline-over =
    <b>{ $place }: the two years ended on { $due }</b>, counted from the decision of { $decision }.

    Nobody is excluded for that: an extension or a reactivation may apply. How do things stand?

deadline-over-old =
    <b>{ $place }: the decision of { $decision } dates from the time of the SEAP.</b>

    What counts today depends on what has happened since. How do things stand?

## Done

subscribed-plan =
    ✅ <b>{ $place }: the plan is due by { $due }.</b>

    That is two years after the council's decision of { $decision } (source: the Covenant's adhesion form). The date shown in MyCovenant is the one that counts.

subscribed-extended =
    ✅ <b>{ $place }: the plan is now due by { $due }.</b>

    This is the extended deadline that you gave me. According to official texts of some years ago, only one extension is granted. The date shown in MyCovenant is the one that counts.

subscribed-not-yet =
    ✅ <b>{ $place }: noted, nothing has been submitted yet.</b>

    The deadline was { $due }. The best next step: write to the Covenant's helpdesk through MyCovenant, then submit the missing document. That makes a profile on hold active again.

    I will ask again after 7 and after 30 days.

subscribed-action-report =
    ✅ <b>{ $place }: the next monitoring report is due by { $due }.</b>

    It tells the state of the actions. It is counted from the plan's submission on { $submitted }: a report at least every two years (source: the adhesion form). The date shown in MyCovenant is the one that counts.

subscribed-full-report =
    ✅ <b>{ $place }: the next monitoring report is due by { $due }.</b>

    It is a full report, with an emission inventory. It is counted from the plan's submission on { $submitted }: a full one at least every four years (source: the JRC). The date shown in MyCovenant is the one that counts.

subscribed-joint = This is a joint plan with one commitment, so I counted from the earliest decision. Please read the group's own date in MyCovenant, or ask the helpdesk.

report-passed = The date for the report due by { $due } has passed: if it was not sent, submit it as soon as you can and check MyCovenant for what applies.

no-reminder-left = No reminder is left for this deadline.

patron-saint = <i>The local patron saint's day is not taken into account.</i>

## The list

my-list = <b>Your municipalities</b> (page { $page } of { $pages })

my-line-plan = • <b>{ $place }</b>: plan due by { $due }
my-line-action-report = • <b>{ $place }</b>: monitoring report due by { $due }
my-line-full-report = • <b>{ $place }</b>: full monitoring report due by { $due }
my-line-over = • <b>{ $place }</b>: the deadline was { $due }

my-next = next reminder: { $day }

my-no-next = no reminder left

my-paused = reminders paused

my-none =
    No municipality is subscribed here yet.

    With /subscribe I remind you before the plan is due. It takes a minute.

my-unreadable = ⚠️ Something that is stored about this chat cannot be read: at least one municipality is missing from the list and gets no reminders. With /subscribe you can order them anew.

own-deadlines = <b>Your deadlines</b>

card-plan = <b>{ $place }</b>
    The plan is due by { $due }.

card-action-report = <b>{ $place }</b>
    The next monitoring report is due by { $due }.

card-full-report = <b>{ $place }</b>
    The next monitoring report, with an emission inventory, is due by { $due }.

card-over = <b>{ $place }</b>
    The deadline was { $due }. Submit what is missing as soon as you can, and check MyCovenant for what applies.

card-next = Next reminder: { $day }.

card-no-next = No reminder is left for this deadline.

card-paused = Reminders are paused because this chat could not be reached.

choose-steps =
    <b>{ $place }: when shall I remind you?</b>
    Press a line to switch it on or off.

last-step = At least one reminder must stay. To have none, go back and press Stop.

stop-sure = Shall I stop the reminders for <b>{ $place }</b>? What I have stored about it is deleted.

stopped = Stopped: no more reminders for { $place }. To have them again: /subscribe.

outdated = This has changed in the meantime. /my shows how things stand.

later-on = All right, I will remind you again on { $day }.

later-too-late = The deadline is less than a week away. The next reminder comes on { $day }.

later-none-left = The deadline is less than a week away, and there is no reminder in between.

too-many = This chat already has 500 municipalities, and I cannot keep more. /my lists them.

only-administrators = In a group, only administrators can change reminders. /my shows them to everybody.

cannot-check = I cannot reach Telegram right now. Please try again in a minute.

ask-date =
    Write the day of the council's decision after the command, for example:
    /deadline 15/03/2025

    To be reminded in time: /subscribe.

## Calendar file

calendar-file = The calendar file for <b>{ $place }</b>. Open it to put the deadline into your calendar. If the date changes, take the new file: it replaces the entry.

calendar-title-plan = { $place }: the plan (SECAP) is due in MyCovenant
calendar-title-report = { $place }: the monitoring report is due in MyCovenant
calendar-description = Computed by the Covenant bot: the date shown in MyCovenant is the one that counts.

## Many at once

template =
    Fill in one row for each municipality: its name (with the province if two share it) or, in Italy, its ISTAT code; then the day of the council's decision. Save it as CSV and send it to me.

template-columns = municipality;decision

bulk-done = ✅ <b>Subscribed: { $count }</b>

bulk-none = <b>I could use none of the rows.</b>

bulk-line = • { $place }: plan due by { $due }

bulk-left = <b>Already here, left as they are: { $count }</b>

bulk-left-line = • { $place }: due by { $due }

bulk-left-note = already here, left as it is

bulk-more = and { $count } more

bulk-failed = <b>Left out: { $count }</b>. Please correct these rows and send me only these again.

bulk-row = • Row { $line } (“{ $text }”): { $reason }

bulk-why-columns = two columns are needed, the municipality and the date
bulk-why-no-place = I find no such municipality
bulk-why-several = there are several: { $names }
bulk-why-no-day = there is no date in it
bulk-why-day-missing = the day of the month is missing
bulk-why-impossible = there is no such day
bulk-why-before-covenant = that is before the Covenant began, in 2008
bulk-why-in-future = that day is still to come
bulk-why-over = its deadline was { $due }: please use /subscribe, I have to ask how things stand
bulk-why-twice = the municipality is in an earlier row already
bulk-why-too-many = there is no more room in this chat

bulk-unreadable =
    I cannot read this file as a table. I need a CSV file of at most 1 MB: in each row the municipality or, in Italy, its ISTAT code, then the day of the council's decision.

    The button gives you an empty table to fill in.

## Reminders

reminder-plan-days = ⏰ <b>{ $place }: { $days } days until the plan is due</b>, by { $due }.
reminder-plan-tomorrow = ⏰ <b>{ $place }: the plan is due tomorrow</b>, { $due }.
reminder-plan-today = ⏰ <b>{ $place }: the plan is due today</b>, { $due }.
reminder-plan-over = ⏰ <b>{ $place }: the plan was due by { $due }.</b> Has it been submitted?
reminder-action-report-days = ⏰ <b>{ $place }: { $days } days until the monitoring report is due</b>, by { $due }.
reminder-action-report-tomorrow = ⏰ <b>{ $place }: the monitoring report is due tomorrow</b>, { $due }.
reminder-action-report-today = ⏰ <b>{ $place }: the monitoring report is due today</b>, { $due }.
reminder-action-report-over = ⏰ <b>{ $place }: the monitoring report was due by { $due }.</b> Has it been submitted?
reminder-full-report-days = ⏰ <b>{ $place }: { $days } days until the full monitoring report is due</b>, by { $due }.
reminder-full-report-tomorrow = ⏰ <b>{ $place }: the full monitoring report is due tomorrow</b>, { $due }.
reminder-full-report-today = ⏰ <b>{ $place }: the full monitoring report is due today</b>, { $due }.
reminder-full-report-over = ⏰ <b>{ $place }: the full monitoring report was due by { $due }.</b> Has it been submitted?

reminder-late = <i>This reminder comes late because the bot was out of service. I left out the earlier ones.</i>

ready-heading = <b>By now, in our suggested calendar:</b>

ready-plan-365 = the emission inventory (BEI) and the risk and vulnerability assessment (RVA) are there in draft, and energy poverty has been assessed. If not, now is the time to plan anew.
ready-plan-180 = the draft of the plan is finished and out for consultation.

ready-plan-90 = the plan is on the council's agenda. Councils seldom meet in August and around Christmas: fix the day of the vote now.
ready-plan-30 = the council has approved the plan, and the template in MyCovenant is filled in with the same figures. Upload the document, run the check, submit.
ready-plan-7 = only the submission is left. “Due” means submitted in MyCovenant, not only approved by the council.
ready-plan-1 = everything is uploaded. Submit in MyCovenant and keep the confirmation.
ready-plan-0 = the submission in MyCovenant is the last thing left. Today is still in time.
ready-plan-after = If not, check MyCovenant: an extension or a reactivation may apply. Submitting the missing document makes a profile on hold active again; there is no fine.

ready-report-365 = it is clear who prepares the report and which departments send data on their actions.
ready-report-180 = the data on the actions are being collected: what is done, what it cost, what it saved. For a full report the emission inventory is under way too.
ready-report-90 = the figures are together and checked. Energy poverty is included: since January 2025 every report must cover it.
ready-report-30 = the report is filled in in MyCovenant. Run the check and submit.
ready-report-7 = only the submission in MyCovenant is left.
ready-report-1 = everything is filled in. Submit in MyCovenant and keep the confirmation.
ready-report-0 = the submission in MyCovenant is the last thing left. Today is still in time.
ready-report-after = If it has, press the button. If not, submit it as soon as you can and check MyCovenant for what applies.

extension-decide = Decide now whether you need an extension.

extension-in-time = An extension must be requested in MyCovenant before { $due }, with the reasons; your coordinator can do it for you. How long it can be is for MyCovenant to confirm.

due-on-weekend = It falls on a weekend. Do not count on the deadline moving: submit by { $friday }.

## Is it a signatory?

signatory-yes = According to the JRC's open data ({ $release }), <b>{ $place }</b> joined the Covenant on { $day }. Anything that has changed since is shown on the Covenant's site.

signatory-not-found = In the JRC's open data ({ $release }) I do not find <b>{ $place }</b>. It may have joined later or under another name: see the list on the Covenant's site.

## Buttons

button-subscribe = ⏰ Remind me in time
button-template = 📄 Empty table
button-as-typed = Take the name as typed
button-use-day = ✅ { $day }
button-already-submitted = The plan is already submitted
button-joint = It is a joint plan
button-joint-single = Option 1: each its own
button-joint-group = Option 2: one for the group
button-was-submitted = The plan was submitted
button-was-extended = An extension was granted
button-was-renewed = The commitment was renewed
button-not-yet = Nothing submitted yet
button-submitted = ✅ Submitted
button-extended = Extension granted
button-later = In a week
button-file = 📅 Calendar file
button-stop = 🔕 Stop
button-stop-now = 🔕 Yes, stop
button-keep = No, keep them
button-redate = Change the date
button-steps = When to remind
button-my = ‹ My municipalities
button-previous = ‹
button-next = ›
button-open-covenant = The list on the Covenant's site
step-before = { $mark } { $days } days before
step-day-before = { $mark } The day before
step-on-the-day = { $mark } On the day
step-after = { $mark } { $days } days after

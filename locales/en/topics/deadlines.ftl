# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-deadlines = Deadlines and submission

secap_deadline =
    .title = When the SECAP is due
    .answer =
        The SECAP is due <b>two years after the municipal council decided</b> to join the Covenant. The signature, the upload of documents and the ceremony do not start the clock.

        Example: the council votes on 15 June 2026, so the plan is expected by 15 June 2028.

        Due means submitted in MyCovenant: the online template filled in and the council-approved document uploaded. The council must therefore approve the plan earlier. We suggest a margin of two months.

        Two common mix-ups: one year was the rule for the old SEAPs (2008-2015); three years is the rule in other parts of the world, not in Europe.

        If you renewed an older commitment, we found no written rule on the new count: ask the helpdesk. In every case <b>the date shown in MyCovenant wins</b>.
    .ask =
        secap deadline
        when do we have to hand in the action plan
        how long does a municipality have to write the secap
        how many years do we get for the energy and climate plan
        hello, our town joined last year by council resolution and my boss wants to know by when the plan must be delivered
        is it one year, two years or three years
        do the two years start at the mayor's signature or at the council vote
        whats the time limit after joining
        latest date to deliver our SECAP
        how much time between adhesion and plan
    .meant =
        by what moment should our homework be on their desk?
        We said yes last spring and nobody wrote down the final date, how much time is there?
        running out of time? how long is the allowance before the document is expected
        what period is normally granted between our yes and the finished strategy?

deadline_extension =
    .title = Asking for an extension
    .answer =
        You ask for an extension <b>in MyCovenant, before the due date, with your reasons</b>. The municipality asks, or its territorial coordinator does so on its behalf. It is not automatic.

        The official reporting page refers to the info-pack for signatories, which explains how to request a delay. You can ask for the plan and for monitoring reports.

        Length: an official text of about 2016 gave 9 months to a municipality on its own, in exceptional circumstances, and 18 months with the support of a territorial coordinator. We found no recent confirmation: check in MyCovenant before you rely on it.

        Official texts of those years also say that <b>only one extension</b> is granted per deadline.

        The COVID extension of up to 18 months was for requests made in 2020 only. It no longer exists.
    .ask =
        secap extension
        how do we request a delay
        can we get more time for the plan
        we won't make it by the due date, can it be postponed
        good morning, our consultant left halfway through and we cannot finish before december, is there any way to get some extra months?
        extension of 9 months or 18 months
        does the covid extension still apply
        can we push back the date of the monitoring report
        prolongation or deferral of the reporting date
        who files the delay request, us or the coordinator
    .meant =
        please give us some breathing space
        Our only engineer is on maternity leave and the draft is half done, may we hand it in later?
        grace period, postponement, asking for leniency beforehand
        the day has not come yet but we know we will need longer, whom do we ask?

missed_deadline =
    .title = What happens if you are late
    .answer =
        There are no fines and nobody is expelled. But the municipality can be <b>suspended</b>, after a written notice from the Covenant Office, if it does not send the plan or a monitoring report in time.

        Suspended, or "on hold", means that the public profile turns grey and no longer appears in the search for active signatories. Your access to MyCovenant stays open.

        What to do now:
        • check the date and the status of your profile in MyCovenant
        • ask your territorial coordinator or the helpdesk whether an extension is still possible
        • finish and submit the document: once it is in, you are active again

        It has happened to many: in 2013 about 10 % of signatories were on hold because their plan was missing.

        The details come from official texts that are some years old: check them in MyCovenant. The deadline of a regional grant is a different matter, with its own rules.
    .ask =
        missed secap deadline
        we are overdue, what now
        is there a fine or penalty for not delivering
        will they kick us out of the covenant
        hello, our two years ended in march and the plan has not even gone to council yet, what are the consequences for the town?
        profile grey, on hold, suspended
        what do we risk if we are late
        we got a warning mail because the plan is missing
        forgot to send the monitoring report
        whats the sanction for late submission
    .meant =
        we blew it, how bad is it?
        The date passed last month and the drawer is still empty, will the town be punished?
        nervous about being named and shamed for tardiness
        it is already too late for asking for more months, what happens to us now?

deadline_calculation =
    .title = How to work out the due date
    .answer =
        The due date is <b>the same day and month, two years after</b> the council decision to join.

        • Vote on 15 June 2026: due on 15 June 2028.
        • Vote on 29 February 2024: there is no 29 February 2026, so due on 28 February 2026.

        The day of the vote counts, not the signature, the publication or the day the resolution takes effect. If the date falls on a Saturday, a Sunday or a holiday, do not count on it moving: submit earlier.

        Joint plan with individual commitments (option 1): each municipality counts from its own decision, as far as we can infer. With a shared commitment (option 2) we found nothing on which decision counts when the dates differ: to be safe take the earliest one, and ask the helpdesk.

        The Covenant texts do not say how to count. This is the common rule of Regulation (EEC, Euratom) No 1182/71; in Italy art. 2963 of the Civil Code says the same. <b>The date in MyCovenant wins.</b>
    .ask =
        calculate due date
        how are the two years counted
        council decision of 12 march 2025, which day is it due?
        we voted on 29 february, when does the period end
        what if the last day is a saturday or sunday
        deadline is a public holiday does it move to monday
        hi, the council decided on 30/11/2024 but the mayor signed in january, what is our exact date?
        is the day of the meeting itself included
        leap year
        councils in our group voted on different days, which one do we start from
    .meant =
        help me with the arithmetic of the calendar
        The assembly voted at the end of February in a long year, when exactly does our term run out?
        counting on the calendar, weekend, bank holiday, exact day
        I know the general period, I need the precise end reckoned from the date on our minutes
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:31971R1182&from=EN

secap_submission =
    .title = Submitting the SECAP in MyCovenant
    .answer =
        You submit the SECAP <b>only in MyCovenant</b>, the Covenant's online platform. The Excel template is for working offline: sending it is not a submission.

        The steps:
        • log in to MyCovenant
        • fill in the template: strategy, inventories, risks and vulnerabilities, actions; since January 2025 energy poverty too
        • upload the PDF of the plan approved by the council
        • run the check and correct the errors
        • press submit and keep the confirmation

        The plan counts as submitted only when <b>both</b> are in: template and document. They must agree, because the Joint Research Centre (JRC) mainly assesses the template.

        The steps come from official instructions that are some years old: if a screen looks different, follow MyCovenant. The official page has guidelines and videos, which may not show the newest features.
    .ask =
        submit secap
        how do we send the approved plan
        where do i upload the pdf
        who receives the document after the council vote
        good afternoon, our council adopted the plan last night, how do i get it to brussels now?
        can i just email the file
        upload plan to the platform, submit button
        can we deliver the excel instead of the online form
        steps for handing in template and resolution
    .meant =
        finished, stamped and bound: where does the thing go?
        Everything is ready and voted, and now I sit before the screen not knowing what to click, how do I deliver it?
        fear of sending it to the wrong place, right channel for delivery
        handing over the finished climate strategy for the very first time, by which route?

reactivation =
    .title = Becoming active again after suspension
    .answer =
        <b>Submit the missing document in MyCovenant</b>, that is the plan or the monitoring report. The municipality then becomes active again automatically, at any time.

        Your access to MyCovenant stays open during the suspension. If the password no longer works, recover it on the sign-in page or write to the helpdesk.

        The delay is not shown in public and has no later consequences. This is what official texts of some years ago say: check with the helpdesk to be sure.

        Two things to know before you submit:
        • since January 2025 every plan or report sent must include energy poverty
        • if your commitment is old, for example a SEAP for 2020, ask the helpdesk whether you should renew it; a renewal needs a new council decision
    .ask =
        reactivate profile
        how to lift the suspension
        we were suspended, can we come back?
        get our page on the covenant site back from grey
        hello, our town has been on hold for years because of the old seap we never monitored, how do we get back in order?
        do we have to join again or just send what is missing
        restore signatory status
        un-suspend our municipality
        catching up with overdue reports to be listed again
    .meant =
        we dozed off for a decade, how do we wake up officially?
        The previous administration let everything slide and we vanished from the map, how do we return?
        being back in good standing, rehabilitation, undo the freeze
        we have already been struck off the active ones and want to be visible once more

bot_reminder =
    .title = Reminders from this bot
    .answer =
        Yes: with <b>/subscribe</b>. Name the municipality and give the day of the council's decision to join. I work out when the plan is due and list every reminder.

        You are reminded 365, 180, 90, 30, 7 and 1 days before, and on the day itself, at 9 local time. If the day is not a working day, the reminder comes on the last working day before. I also ask 7 and 30 days after the deadline, as long as nobody has told me “submitted”.

        • <b>/my</b>: see your municipalities, change the date or the days of the reminders, stop them
        • <b>/deadline 15/03/2025</b>: only compute a deadline
        • several municipalities at once: send me a CSV table; /subscribe gives you an empty one

        In a group everybody can read the reminders with /my, but only administrators can change them.

        Once you tell me that the plan was submitted, I go on with the monitoring reports. I compute the dates: <b>the one in MyCovenant counts</b>. Better put the deadline into the municipal calendar as well: a calendar file comes with each municipality.
    .ask =
        reminder
        remind me before the date comes
        can you tell me when it is time to hand in the plan
        i want a notification ahead of time
        hi bot, please register my town and send me a message a few months before because i always forget
        subscribe my municipality to alerts
        stop the notifications, unsubscribe
        is there an automatic alert
        sign up for warnings about dates
    .meant =
        ping me so that it does not slip my mind
        I will be moved to another office and somebody must be warned in time, can you write to us here?
        calendar nudge, message, alarm bell, heads-up from you
        you should be the one to write to me when it gets close

eligibility_criteria =
    .title = When a SECAP is accepted
    .answer =
        A SECAP is accepted if it meets four conditions:
        • it is <b>approved by the municipal council</b> or an equivalent body
        • it states clearly the emission reduction target and the adaptation commitment
        • it rests on a comprehensive Baseline Emission Inventory (BEI) and a Risk and Vulnerability Assessment (RVA)
        • it covers the key sectors: <b>at least three of four in the inventory, at least two of four in the actions</b>

        The key sectors are municipal buildings, tertiary buildings, residential buildings and transport.

        In addition, since January 2025 every plan sent must also cover energy poverty.

        The list comes from an official page that is some years old and still named -40 %. Read it today as the commitment your municipality has signed. Before you submit, look at the reporting guidelines and run the check in MyCovenant.
    .ask =
        secap eligibility criteria
        minimum requirements for a valid plan
        what must be in there so it is not rejected
        when do they refuse a plan
        hello, i want to be sure our secap will pass, what are the compulsory conditions?
        checklist before sending
        mandatory elements for acceptance
        what does the jrc look at to say it complies
        which parts cannot be missing, bei rva sectors
    .meant =
        what would make them send our homework back?
        We are one week away from delivery and scared of a refusal, what must be in order?
        pass or fail, admissibility, conditions to tick off
        what decides between accepted and turned down?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        http://www.eumayors.eu/support/faq_en.html?id_faq=39

jrc_evaluation =
    .title = How the JRC evaluates the plan
    .answer =
        After you submit, the Commission's Joint Research Centre (JRC) <b>checks the plan and sends the municipality a feedback report</b> with comments and advice.

        Indicative time: <b>six months</b>, according to an official text of 2018. It may vary: check in MyCovenant or ask the helpdesk.

        Meanwhile the key results appear on your public profile. If information is missing, the plan may come back to be completed.

        According to official texts that are some years old, the JRC looks mainly at the online template. Template and document must say the same things.

        We found no check before submission: the Covenant's Mediterranean office says that its helpdesk does not evaluate plans in advance. For questions of method there is a JRC technical helpdesk; contacts are on the FAQ page in English.
    .ask =
        jrc evaluation
        how long does the assessment of the secap take
        we sent the plan and heard nothing since
        feedback report joint research centre
        good morning, we submitted five months ago and got no answer, how long is the usual wait?
        who checks the document once it is in
        can somebody review it before we send it
        plan was returned with requests for more information
        result of the analysis, response time
    .meant =
        who marks our paper and when do we see the grade?
        It has been months of silence since we delivered, should I be worried?
        scores, remarks, experts' opinion, waiting time
        what follows between delivery and the comments that come back
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://com-east.eu/en/faq-3/item/713-what-happens-once-the-seap-is-submitted-seap-secap-assessment
        https://eu-mayors.ec.europa.eu/en/Reporting

grouped_analysis =
    .title = Grouped analysis of plans
    .answer =
        Grouped analysis is a way to assess many plans made <b>with the same method and the same coordinator</b>. It has existed since 2013.

        The Joint Research Centre (JRC) studies the coordinator's method and some reference plans. The coordinator then passes the feedback on to the other municipalities.

        So it concerns municipalities that work with a Covenant coordinator, for example a province or a region.

        It is a way to assess plans. Do not confuse it with the joint plan of a group of municipalities.

        If you work with a coordinator, ask whether your SECAP is part of such an analysis. The procedure comes from official guides that are some years old: for today's rules the coordinator can write to coordinators@eumayors.eu.
    .ask =
        grouped analysis
        grouped secap assessment
        evaluation of many plans at once
        the province made thirty plans with one methodology, does the jrc read them all?
        hello, our coordinator says we will get the comments through him and not from the jrc, how does that work?
        batch review through the coordinator
        reference plans picked as a sample
        why does our feedback come from the region
        collective check same methodology CTC
    .meant =
        do they look at ours individually or lump us with the neighbours?
        Our province drafted dozens of near-identical documents, will each get its own remarks?
        one verdict for a whole bundle of similar documents
        each town wrote its own, yet they are examined together through the province, why?
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://docslib.org/doc/5679817/quick-reference-guide-grouped-seap-analysis

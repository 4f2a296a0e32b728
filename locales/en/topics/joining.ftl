# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-joining = Joining the Covenant

how_to_join =
    .title = How to join, step by step
    .answer =
        The council votes, the mayor signs, the municipality uploads the document. There are three steps.

        • <b>Council.</b> Present the initiative to your council. The draft Commitment Document can be downloaded from the joining page of the official site.
        • <b>Signature.</b> In its decision the council mandates the mayor, or an equivalent representative, to sign the Document.
        • <b>Upload.</b> Fill in your details online and upload the signed Document. Its Annex and the FAQ explain what comes next.

        A council vote alone is not enough: until the document is sent, you are not a signatory. Check the public list afterwards.

        The two years for submitting the SECAP run from the date of the council decision. For example, the press reports that the council of Montepulciano, in Italy, voted in February 2026 and has two years from that vote. Your exact date is shown in MyCovenant.
    .ask =
        how to join the covenant of mayors
        joining procedure
        steps to become a signatory
        how do we sign up our town
        Hello, we are a small municipality and the mayor wants us to take part in the covenant, where do we start?
        what paperwork is needed to take part
        registration of a new local authority
        how can our council get on board with the eu climate initiative
        whats the process for becoming a com member
        enrol our city
    .meant =
        we'd love to be in, what's the first thing to do?
        Our mayor came back from a conference full of enthusiasm and told me to arrange it, what now?
        first move, order of things, getting aboard
        the whole route from the idea until we are on the list
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/it/join/signatory

council_decision =
    .title = The council decision to join
    .answer =
        The <b>municipal council</b>, or the equivalent decision-making body, decides. In Italy this is the Consiglio comunale. The executive (Giunta) may propose, but the council takes the final vote.

        The decision must do two things: approve joining the Covenant, and mandate the mayor, or an equivalent representative, to sign the Commitment Document.

        We also suggest that you:
        • attach the current text of the Document, from the joining page;
        • when joining as a group, name the other municipalities and the option (1 or 2);
        • state who will upload the document and act as contact.

        In a group, too, every council has to vote. The date of the decision is your joining date, and the two years for the SECAP run from it: check it in MyCovenant.

        The vote alone is not enough. According to the Italian trade press, some municipalities there had voted in 2012-2014 without sending the form, so they were not signatories.

        We know of no official model decision. On this, and on groups, ask your Territorial Coordinator or the helpdesk.
    .ask =
        council decision covenant of mayors
        who has to approve joining, the council or the cabinet
        model resolution for joining
        what should the council motion say
        Good morning, I am drafting the report for next month's full council meeting about the covenant, which points must the resolution contain?
        does the mayor need a mandate to sign
        can the executive decide without a council vote
        template council resolution com
        which body takes the vote
        wording of the motion to adopt
    .meant =
        whose raised hands are needed to say yes?
        The mayor believes he can settle it at his desk without the assembly, is he wrong?
        agenda item, draft text for the assembly, majority
        the assembly's yes to entering the pact, how must it be put?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors
        https://eu-mayors.ec.europa.eu/it/join/signatory

who_can_join =
    .title = Who can join
    .answer =
        Any local authority with democratically elected representatives can join. Its size does not matter, nor how far it has got with climate and energy policy.

        • <b>Neighbouring small and medium-sized municipalities</b> may, under certain conditions, join as a group with one joint SECAP.
        • <b>Regions, provinces, metropolitan cities, ministries and national agencies</b> normally join as Coordinators.
        • <b>Not-for-profit bodies</b> join as Supporters.
        • <b>Companies and individual citizens</b> do not meet the rule for signatories.

        The authority should have powers over matters such as buildings, transport and land use. If it lacks powers or staff, it should lean on a Coordinator or Supporter. This advice comes from older FAQ: if in doubt, ask the helpdesk.

        A 2021 survey by the European office names, besides the EU, the EFTA countries, the UK, the Western Balkans and Türkiye. Other parts of the world have their own covenant.
    .ask =
        who can join the covenant of mayors
        eligibility signatories
        can a very small village take part
        is there a minimum population
        can a county or region sign
        Hi, I work for an association of municipalities, are we allowed to be a signatory or does each town have to do it?
        can a private company become a member
        which authorities are eligible
        are non eu countries like the uk accepted
        is it open to ngos and citizens
    .meant =
        are we even the right kind of body for this?
        We are a mountain community with no mayor of our own, would they let us in?
        tiny hamlets, provinces, firms, clubs: allowed or not?
        would a body like ours be let in, or turned down at the door?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/join/supporter

commitment_document =
    .title = The Commitment Document
    .answer =
        It is the text that the mayor signs, on the council's mandate, to commit the municipality. An equivalent representative may sign instead.

        • <b>Where to find it.</b> The draft can be downloaded from the joining page of the official site. Use it already for the council debate.
        • <b>After signing.</b> Fill in your details online and upload the signed Document.
        • <b>Then.</b> The next steps are in the Annex to the Document and in the FAQ.

        The “adhesion form” of older texts is no longer a separate sheet: today the Document itself is signed. Always download the current version.

        In a group, every municipality signs the version for joint plans. A copy published by a Catalan municipality shows that one exists for option 1, with separate commitments. For option 2, and whenever in doubt, ask the helpdesk which text to use.

        Keep the council decision, the signed Document and the confirmation of the upload.
    .ask =
        commitment document covenant of mayors
        adhesion form download
        where do we upload the signed form
        who signs the commitment document
        can a deputy mayor sign it
        Hello, our council has approved it and now I cannot find the form the mayor has to sign, where is it?
        annex I commitment text
        which pdf has to be signed for com
        version of the form for joint plans
        pledge letter to brussels
    .meant =
        which sheet does our first citizen put his name on?
        The assembly said yes last night and I need the paper for the signature, where do I get it?
        declaration to be signed and sent back, blank copy
        the sheet bearing the mayor's signature, where is a blank one?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/it/join/signatory

accession_date =
    .title = Which date counts as the joining date
    .answer =
        The <b>date of the council decision</b> counts. It is also the date to type into the online form.

        These do not count:
        • the mayor's signature;
        • the upload of the document;
        • the ceremony;
        • the publication of the decision, or the day it takes legal effect.

        The two years for the SECAP run from that date. Example: council decision on 5 February 2026, mayor's signature in March. The SECAP is due by 5 February 2028.

        Beware: some unofficial pages count from the signature or, vaguely, from “joining”. The reference date is still that of the council decision.

        If MyCovenant shows another date, MyCovenant prevails: ask the helpdesk to clarify. The joining date is also visible in the public list of signatories.
    .ask =
        joining date which one counts
        accession date covenant
        is it the signature or the council vote
        which day do I enter in the online form
        from when are we officially a signatory
        Dear all, the council voted in February, the mayor signed in March and we uploaded in April, so what is our adhesion date?
        does the date of the ceremony matter
        reference date for the two years
        day our membership starts
        date of publication or date of the meeting
    .meant =
        exactly when did we become part of it?
        Three dates are stamped on our papers and the online field takes just one, which do I pick?
        birthday of our participation, the valid day
        from which moment do we officially belong, given several stamps on our papers?
    .source =
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors
        https://eu-mayors.ec.europa.eu/en/signatories

check_signatory_status =
    .title = Is my municipality a signatory? Where to look
    .answer =
        Look for your municipality in the public list of signatories on the official site. It shows country, population, commitments and joining date.

        If it is not there, these are the likely cases:
        • <b>The document never arrived.</b> A council vote is not enough. According to the Italian trade press, this happened to several municipalities there in 2012-2014.
        • <b>The profile is suspended</b> because a plan or monitoring report was not sent. It then drops out of the search for active signatories, but access to MyCovenant remains.
        • <b>You joined as a group under option 2.</b> There is only one public profile: search for the name of the group.

        The last two cases come from older FAQ: ask the helpdesk to confirm (info@eumayors.eu; check the address in the FAQ). Have the date of the council decision at hand.

        The list page still prints -40 % by 2030. That is the commitment of those who joined between October 2015 and spring 2021, not today's.
    .ask =
        is my town a signatory
        list of signatories
        check if we already joined
        our municipality is not on the website
        find a city in the covenant list
        Hello, I am new in the environment department and nobody knows whether we ever signed the covenant, where can I check?
        public profile of my municipality
        we voted years ago but we dont appear, why
        search members by country
        directory of participating cities
    .meant =
        has somebody before us put our name down?
        There's a logo on our old letterhead but no file in the archive, where do I find out if we are in?
        look us up, name in the register, on board already?
        finding out if one particular place is in, where can that be looked up?
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/en/FAQs

when_to_join =
    .title = When you can join
    .answer =
        At any time of the year: there is no closing date and no window for joining. Older official texts say so and we found no other rule; if in doubt, ask the helpdesk.

        Choose the moment with care, though, because the two years for the SECAP run from the date of the council decision. Before the vote it helps to:
        • know who will do the work;
        • talk to your Territorial Coordinator;
        • decide whether to join alone or in a group.

        You need no plan and no data in advance: the Covenant is open whatever your starting point.

        Do not confuse two things. Regional grants for writing a SECAP have their own deadlines. And the date of a Covenant ceremony does not count as the joining date.
    .ask =
        when can we join
        is there a deadline for joining
        are applications still open
        until when can a municipality apply
        can we still get in this year
        Hello, our council only meets in spring, will we miss the window for signing up or can it be done all year round?
        enrolment period
        closing date for new signatories
        is it better to sign now or wait until next year
        time limit for applying to become com signatory
    .meant =
        did we come too late to be let in?
        Elections are near and the next assembly is months away, would we still be let in after that?
        season, opening and closing, right moment, any rush?
        is every moment of the calendar fine for entering?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs

join_as_group =
    .title = Joining as a group with other municipalities
    .answer =
        Yes, neighbouring small and medium-sized municipalities may join together, under certain conditions, and prepare <b>one joint SECAP</b>.

        There are two ways:
        • <b>option 1</b>: each municipality commits individually;
        • <b>option 2</b>: the group commits as a whole.

        In a group, too, every municipality takes its own council decision and signs the document for joint plans. Appoint a body to coordinate the plan, preferably the Territorial Coordinator (official advice of about 2012; check with the helpdesk).

        We suggest choosing the option before the votes and voting on dates close together. For option 2 we did not find which decision counts when the dates differ: to be safe, take the earliest, and read the group's date in MyCovenant.

        In Italy, regional grants may be narrower: in 2022 Apulia funded only single municipalities and complete unions.

        One advantage: according to the JRC, at an ENEA conference (2022 or 2023), joint plans bring economies of scale.
    .ask =
        joining as a group
        joint secap with neighbouring towns
        can several municipalities make one plan together
        inter-municipal plan
        shared secap for a valley
        Good morning, we are five villages and would like a single plan for all of us, is that allowed and what must each one do?
        team up with other councils to save work
        union of municipalities signing together
        does every member of the group need its own council vote
        collective membership com rules
    .meant =
        could a handful of us little ones do it arm in arm?
        Next door they have the same river and the same worries, may we do it together with them?
        partnership of villages, one document between us
        may several places act as one and enter hand in hand?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://e3p.jrc.ec.europa.eu/publications/addendum-1-seap-guidebook-joint-seap-option-2
        https://eu-mayors.ec.europa.eu/it/join/signatory

leave_covenant =
    .title = Leaving the Covenant, a new mayor
    .answer =
        We found no official procedure for leaving the Covenant. Membership is voluntary: before your council votes, ask the helpdesk what is needed (info@eumayors.eu; check the address in the FAQ).

        Being late is not leaving. Those who do not send the plan or the monitoring reports may be suspended, after a written notice. Once they send the missing document, they are active again. There are no fines. These rules come from older texts: check them in MyCovenant or with the helpdesk.

        <b>A new mayor.</b> We found no rule on a change of administration either. The commitment comes from a council decision, and the 2015-2021 text asked for goals beyond political mandates. If the new administration has doubts, ask the helpdesk.

        Meanwhile, update your contacts in MyCovenant and check your due date.
    .ask =
        leave the covenant of mayors
        withdrawal from the covenant
        how do we cancel our membership
        can we pull out of the covenant
        new mayor elected, is the commitment still valid
        Hello, after the elections the new administration does not want to go on with the covenant, how do we quit and are there consequences?
        revoke the council resolution
        opt out as a signatory
        change of mayor do we have to sign again
        removing our town from the list of signatories
    .meant =
        we've had enough, how do we get out?
        The newly elected majority thinks it is nonsense and wants our name off, how is that done?
        ending it, walking away, resignation
        going for good because politically nobody wants it any longer
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/it/about

merger_group_changes =
    .title = Merged municipalities and changes of group
    .answer =
        Write to the Covenant Office <b>before</b> you join or renew. That was the advice of the Emilia-Romagna region, in Italy, in 2019 for merged municipalities, changes of group and changes of option. We found no current European rule.

        <b>Merger.</b> Do not take it for granted that the commitment passes to the new municipality. In Ireland, according to a local website, after Waterford City was merged its 2011 commitment was lost from view and the new council voted again in October 2019.

        <b>Leaving a group.</b> We found no official procedure. According to the press, around 2018-2019 a Sicilian mayor wrote to the lead municipality in order to take part alone.

        In your letter, give:
        • the municipalities concerned and the dates of their council decisions;
        • the option, 1 or 2;
        • the plans already submitted;
        • what you want to change.

        Address: info@eumayors.eu; check it in the FAQ. Do not assume that a new council decision moves your due date: ask in writing.
    .ask =
        merged municipalities covenant
        our town was merged, is the old commitment still valid
        change from option 2 to option 1
        switch to another group
        one member wants to leave the joint group
        Hi, our municipality was amalgamated with a neighbour that was a signatory while we were not, do we have to start again?
        territorial reform what happens to the secap
        add a municipality to an existing group
        the union was dissolved, what about the joint plan
        boundary change and former commitments
    .meant =
        two villages became one, what about the signature?
        On New Year's Day we were fused with our neighbour who was in, does that include us?
        new borders, successor, one partner drops out of the bundle
        the map has changed, who inherits the signature now?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://www.marcocathasaigh.ie/2019/11/05/waterford-city-and-county-council-to-join-covenant-of-mayors/

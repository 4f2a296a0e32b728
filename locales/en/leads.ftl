# Read by municipal officers who ask the experts, in private chats with the bot. Telegram's HTML: <b> and <i> only.

## Before the form

lead-intro = <b>{ $name }</b> helps municipalities to join the Covenant of Mayors and to write or update their plan (SECAP).

lead-intro-unnamed = <b>The experts behind this bot</b> help municipalities to join the Covenant of Mayors and to write or update their plan (SECAP).

lead-consent =
    I ask you five short questions and pass the answers on. That takes about three minutes.

    <b>What is kept:</b> your answers, and the last questions I could not answer. <b>Who reads it:</b> only these experts, to advise you. <b>How long:</b> { $months } months after your request is closed it is made anonymous. With /forget you can erase it earlier; /privacy tells more.

    Do you agree? Until you do, nothing is stored.

lead-in-private = A request has personal details in it, so I take it in the private chat only. Press the button to go there.

lead-declined = All right, nothing was stored. You can come back at any time with /consult.

lead-too-many-open = You already have three open requests ({ $references }). Please reply to one of the experts' messages about them; once one is closed, a new one can be sent.

lead-banned = The experts do not take requests from this account. If you think this is a mistake, please contact them directly.

## The form

lead-step = <i>Question { $number } of 5</i>

lead-changing = <i>Change your answer</i>

lead-ask-municipality = <b>Which municipality is it about?</b> Please write its name, with the province or country if it could be mistaken.

lead-ask-need = <b>What do you need help with?</b> Press a button.

lead-ask-name = <b>Your name and role?</b> For example: “Maria Rossi, environment office”.

lead-ask-contact = <b>How can the experts reach you?</b> Write an e-mail address or a telephone number.

lead-share-contact = Or share your own Telegram number with the button below.

lead-ask-message = <b>What should the experts know?</b> A few sentences are enough: where you stand, what is difficult, by when you need it.

lead-need-activate = Joining the Covenant
lead-need-update = Writing or updating the plan
lead-need-monitoring = Monitoring report
lead-need-funding = Funding
lead-need-other = Something else

lead-noted = Noted: { $contact }

lead-share-no-more = All right.

lead-too-long = That is too long for this answer: at most { $most } characters. Please shorten it and send it again.

lead-no-words = Here I need words. Please write your answer; you can send files to the experts once the request is sent.

lead-unreachable-email = This is not a complete e-mail address. It should look like name@municipality.eu; please check it and send it again.

lead-unreachable-telephone = This is not a telephone number that exists. Please check it and send it again, with the country code, for example +39 0541 704111.

lead-unreachable-neither = I need an e-mail address (name@municipality.eu) or a telephone number (+39 0541 704111), and nothing else in the message.

lead-correct-later = To change an earlier answer, use “Back”, or the buttons at the end, before sending.

lead-review = <b>Please check before sending</b>

    <b>Municipality:</b> { $municipality }
    <b>Need:</b> { $need }
    <b>Name:</b> { $name }
    <b>Contact:</b> { $contact }
    <b>Message:</b> { $message }

lead-review-questions = <b>Sent along, as I could not answer it:</b> { $questions }

lead-review-long = <i>The message is shown in part here; the experts get all of it.</i>

lead-cancelled = The request is cancelled, and your answers are erased. You can start again at any time with /consult.

lead-no-form = There is nothing open that this button belongs to. /consult starts a request.

## After sending

lead-sent = <b>Your request { $reference } is with the experts.</b>

    One of them takes it and writes to you here; you need not do anything until then. I tell you as soon as somebody has it. Anything to add? Reply to this message.

lead-taken = Request { $reference }: an expert has taken it and will write to you here.

lead-released = Request { $reference }: it is passed on to another expert. You need not do anything.

lead-reopened = Request { $reference } is open again: an expert will write to you here.

lead-won = Request { $reference } is closed. Thank you; if anything else comes up, /consult starts a new one.

lead-lost = Request { $reference } is closed. Thank you for writing; you can start a new one at any time with /consult.

lead-irrelevant = Request { $reference } is closed: these experts cannot help with this. Your Covenant coordinator or the Covenant's helpdesk may be able to; ask me “who can help us?”.

lead-from-staff = ✉️ <b>The expert team</b> ({ $reference })

lead-from-staff-corrected = ✉️ <b>The expert team</b> ({ $reference }, corrected)

lead-file-from-staff = ✉️ <b>The expert team</b> ({ $reference }) sends you this:

lead-file-replaced = ✉️ <b>The expert team</b> ({ $reference }): this file replaces what was sent before.

lead-to-whom = Is this for the expert (request { $reference }), or a question for me?

lead-choose-first = One thing first: what you wrote before still waits here. Is it for the expert (request { $reference }), or a question for me? Please press a button, then repeat what you just sent or pressed.

lead-still-kept = This cannot go to the experts just now. It stays here: please press the button again in a moment.

lead-still-open = <b>Your request to the experts is still open.</b> Please finish it, or leave it with /cancel; then try this again.

lead-passed-on = Passed on to the expert (request { $reference }).

lead-slow-down = That was a lot at once, so your last message was not passed on. Please wait a moment and send the rest in one message.

lead-not-passed = Your last message about request { $reference } did not reach the experts. Please send it again later.

## Buttons

button-lead-agree = ✅ I agree
button-lead-decline = No, thank you
button-lead-back = ‹ Back
button-lead-cancel = ✖ Cancel
button-lead-share = 📱 Share my number
button-lead-send = 📨 Send to the experts
button-lead-change-municipality = ✏️ Municipality
button-lead-change-need = ✏️ Need
button-lead-change-name = ✏️ Name
button-lead-change-contact = ✏️ Contact
button-lead-change-message = ✏️ Message
button-lead-to-expert = 💬 To the expert
button-lead-as-question = ❓ As a question

## Menus

command-consult = Ask an expert

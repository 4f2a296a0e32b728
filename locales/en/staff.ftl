# Read by the experts in their own group ("the staff's chat"). Telegram's HTML: <b> and <i> only.

## The chat itself

staff-pair-in-a-group = Please send this command in the group of those who advise: that group becomes the staff's chat.

staff-pair-refused = This code does not fit, or it is used up. It holds for ten minutes and five tries; the bot prints a new one when it starts without a staff chat.

staff-paired =
    <b>This is the staff's chat now.</b>

    Requests from municipalities arrive here. What you write among yourselves stays here; officers read only what you write in reply to a request.

staff-needs-administrator = Please make me an administrator of this group (a forum: with “Manage topics”). Without it I cannot check who belongs to the staff, and requests cannot be handled safely.

staff-needs-topics = I still lack one right here: “Manage topics”. Until then each request is a thread of replies instead of a topic of its own.

staff-ready-topics = All set: I am an administrator, and each request gets its own topic.

staff-ready-threads = All set: I am an administrator. Each request is a thread of replies; with topics switched on in this group, each would get its own topic.

staff-help =
    <b>For the staff, in this chat</b>

    • /leads: the requests (open, mine, overdue); /lead REFERENCE: one of them
    • Reply to a card or to a municipality's message: the reply reaches them
    • /canned: prepared answers; /c NAME in reply sends one
    • /gaps: questions without a good answer; /answers: your answers
    • /stats: the numbers; /export: all requests in two files
    • /ban REFERENCE: take nothing from a person any more; /unban: take it again

    Whatever else you write among you stays here. I answer questions about the Covenant here too, if you mention me.

## Cards

card = <b>{ $municipality }</b> · { $reference }

card-state-new = 🟡 Nobody has taken it yet

card-state-taken = 🟢 { $name } has it

card-state-won = ✅ Closed: won

card-state-lost = ⚪ Closed: lost

card-state-irrelevant = ⚪ Closed: not relevant

card-about =
    <b>Need:</b> { $need }
    <b>Name:</b> { $name }
    <b>Contact:</b> { $contact }
    <b>Language:</b> { $language }, sent on { $date }

card-message = <b>Message:</b> { $text }

card-question = <b>The bot could not answer:</b> { $text }

card-goes-on = <i>Shown in part; the whole text follows.</i>

card-how = <i>Reply to this message to write to the municipality.</i>

desk-rest = { $reference }: { $text }

topic-new = 🟡 { $municipality } ({ $reference })

topic-taken = 🟢 { $municipality } ({ $reference })

topic-won = ✅ { $municipality } ({ $reference })

topic-lost = ⚪ { $municipality } ({ $reference })

topic-irrelevant = ⚪ { $municipality } ({ $reference })

## Talk

desk-from-officer = 💬 <b>{ $municipality }</b> ({ $reference })

desk-from-officer-corrected = 💬 <b>{ $municipality }</b> ({ $reference }, corrected)

desk-file-from-officer = 💬 <b>{ $municipality }</b> ({ $reference }) sends this:

desk-file-replaced = 💬 <b>{ $municipality }</b> ({ $reference }): this file replaces what was sent before.

desk-not-delivered-gone = ⚠️ { $reference }: not delivered. The person has blocked the bot or left Telegram; use the contact on the card.

desk-not-delivered-failed = ⚠️ { $reference }: not delivered. Telegram did not take this message; please send it in another form.

desk-not-sent = This was not sent to the municipality: what is written in reply to this message stays here. To write to it, reply to the card or to its message.

desk-closed-not-sent = { $reference } is closed, so this was not sent. To write to the municipality, press “Reopen” on the card first.

desk-reply-here = ✍️ { $reference }: reply to <b>this</b> message; the municipality gets your reply.

desk-note-here = 📝 { $reference }: reply to <b>this</b> message; your note stays among the staff; the person sees it only if they ask for their data.

desk-note-kept = Note kept. /lead shows it with the card.

desk-note-needs-words = A note needs words. Please reply with text.

desk-note = 📝 { $name }, { $date }: { $text }

## States

desk-refused = Only the staff can do this, in their own chat.

desk-cannot-check = I could not check just now whether you belong to the staff. Please try again in a moment.

desk-taken-by = { $name } already has it.

desk-taken-by-you = You already have it.

desk-taken-by-nobody = Nobody has it.

desk-is-closed = It is closed.

desk-is-open = It is open.

desk-how-closed = How did { $reference } end? The municipality only learns that it is closed, and for “not relevant” where else to ask.

desk-closed-won = { $reference } is closed: won.

desk-closed-lost = { $reference } is closed: lost.

desk-closed-irrelevant = { $reference } is closed: not relevant.

desk-stays-open = { $reference } stays open.

desk-unknown-lead = I know no request of that reference. /leads lists them.

desk-waiting = ⏰ { $reference } ({ $municipality }): nobody has taken it for { $hours } working hours. Please press “Take” on its card, or /lead { $reference }.

## Lists

desk-list-open = <b>Open requests</b> ({ $total })

desk-list-mine = <b>My requests</b> ({ $total })

desk-list-overdue = <b>Overdue requests</b> ({ $total })

desk-list-new = <b>Not taken yet</b> ({ $total })

desk-list-taken = <b>Taken</b> ({ $total })

desk-list-won = <b>Won</b> ({ $total })

desk-list-lost = <b>Lost</b> ({ $total })

desk-list-irrelevant = <b>Not relevant</b> ({ $total })

desk-list-page = <i>Page { $page } of { $pages }</i>

desk-list-empty = None.

desk-numbers = <b>Requests</b>

desk-numbers-new = Not taken yet: { $count }

desk-numbers-taken = Taken: { $count }

desk-numbers-won = Won: { $count }

desk-numbers-lost = Lost: { $count }

desk-numbers-irrelevant = Not relevant: { $count }

desk-numbers-month = In the last 30 days: { $sent } sent, { $taken } taken, after { $minutes } minutes on average.

## Prepared answers

desk-canned-how = Prepared answers: “/canned add NAME LANGUAGE TEXT” keeps one (LANGUAGE is it, en, de, fr or es; at most 3,500 characters), “/canned list” shows all, “/canned remove NAME” drops one. In reply to a card or a message, “/c NAME” sends it to the municipality in its language.

desk-canned-list = <b>Prepared answers</b>

desk-canned-entry = <b>{ $name }</b> ({ $language }): { $text }

desk-canned-kept = Kept: “{ $name }” ({ $language }). “/c { $name }” in reply to a card sends it.

desk-canned-gone = “{ $name }” is dropped.

desk-canned-unknown = There is no prepared answer “{ $name }”. /canned list shows all.

desk-canned-other-language = “{ $name }” is not there in the municipality's language ({ $language }), so nothing was sent. “/canned add { $name } { $tag } …” adds it.

desk-canned-in-reply = Use /c NAME in reply to a card or to a municipality's message.

## Bans

desk-banned = { $reference }: this person's requests and messages are no longer accepted. /unban { $reference } takes it back.

desk-unbanned = { $reference }: this person's requests and messages are accepted again.

desk-bans = <b>Nothing is accepted of these people</b>, by the day since when. /unban NUMBER takes one back.

desk-bans-entry = { $number }. since { $date }

desk-bans-none = Nobody's requests are refused.

## Buttons

button-desk-take = ✋ Take
button-desk-reply = ✍️ Reply
button-desk-note = 📝 Note
button-desk-close = ✅ Close
button-desk-release = ↩️ Release
button-desk-reopen = 🔓 Reopen
button-desk-won = Won
button-desk-lost = Lost
button-desk-irrelevant = Not relevant
button-desk-keep-open = Keep open
button-desk-open = Open
button-desk-mine = Mine
button-desk-overdue = Overdue
button-desk-new = New
button-desk-taken = Taken
button-desk-before = ‹ Earlier
button-desk-after = Later ›

## Menus

command-pair = Make this group the staff's chat
command-leads = Requests (staff)
command-lead = One request (staff)
command-stats = Numbers (staff)
command-canned = Prepared answers (staff)
command-c = Send a prepared answer (staff)
command-ban = Accept nothing more of a person (staff)
command-unban = Accept it again (staff)
command-export = All requests in two files (staff)

desk-export = All requests ({ $count }), as they stand now. They hold personal details: please keep the files no longer than you need them.
desk-export-sheet = Requests
desk-export-columns = Reference; State; Sent; Taken; Closed; Taken by; Municipality; Need; Language; Name; Contact; Message; Earlier questions

staff-paused = ⏸ Reminders are paused for { $places }: the chat that asked for them cannot be reached any more. They resume by themselves if it comes back.
staff-resumed = ▶️ Reminders for { $places } go on: the chat is back.
staff-not-reminded = ⚠️ A reminder for { $place } was not delivered: Telegram did not take it, and it is not tried again. The next one comes on its day; until then, please tell the municipality yourselves.
staff-unreadable = ⚠️ What is stored about the reminders of { $places } cannot be read, so none are sent. Please tell whoever runs the bot: its log names the rows. They are tried again in a day.

desk-is-anonymous = This request is anonymous by now; nothing more can be done with it.

# What is kept about people: told, handed over, erased.

command-privacy = What is kept about you, and for how long
command-mydata = Everything about you, as a file
command-forget = Erase everything about you

privacy =
    <b>What this bot keeps about you</b>

    <b>Your questions.</b> The text of a question stays for two days at most, so that the answer can be corrected or the question passed on. Questions without a good answer go on a list for the experts, with no word of who asked and without e-mail addresses and telephone numbers. Topics are counted, never who asked for them.
    <b>Reminders.</b> The municipality, its dates and your choices, until you stop the reminders.
    <b>The language</b> you chose with /language.
    <b>A form you left open</b>: seven days.
    <b>A request to the experts</b>, only after you agree: municipality, need, name, contact, your words, the experts' notes, and which messages belong to it. The messages themselves stand in the experts' Telegram chat. { $months } months after the request is closed only the municipality, the need and the dates stay.
    <b>Numbers.</b> With each of these, the numbers Telegram gives to you, your messages and your files; that something was delivered, two days. Of the experts themselves: first name, and when they last acted.
    <b>A block.</b> If the experts block someone from sending requests, that person's number stays, even after /forget; otherwise the block would mean nothing.

    <b>Why:</b> to answer, to remind and to advise you; nothing else. There is no advertising, and nothing goes to others. Telegram carries the messages under its own rules.

    /mydata hands everything over, /forget erases it: here, and in the experts' chat as far as Telegram allows.

privacy-who = <b>Who to ask:</b> { $name }, { $contact }
privacy-who-by-name = <b>Who to ask:</b> { $name }, with /consult
privacy-who-by-contact = <b>Who to ask:</b> { $contact }
privacy-who-unnamed = <b>Who to ask:</b> the experts behind this bot, with /consult

my-data = Everything this bot keeps about you, the experts' notes on your requests included. The words of messages passed on are in Telegram only; the file tells which they are.
my-data-in-private = What is kept about you is for you alone: I hand it over in the private chat. The button goes there.

forget-ask =
    <b>Erase everything about you?</b>

    Reminders for municipalities in this chat: { $subscriptions }
    Requests to the experts: { $leads }

    They are erased with everything else about you: your language, open forms, kept questions, and what I wrote about your requests in the experts' chat. Reminders of groups stay with the group. This cannot be undone.
forget-in-private = Erasing is about you alone, so I do it in the private chat. The button goes there.
forget-not = Nothing was erased.
forget-done =
    Everything about you is erased. What I wrote in the experts' chat is being deleted, or emptied where Telegram no longer lets me delete it.

    You can delete this chat too. If you write to me again, we begin anew.

erased-lead = Request { $reference } was erased because the person asked for it. Please delete by hand what you wrote or saved about it, files of the last exports too, and any file of it that still stands here: files older than two days I cannot delete.
erased-asked = <i>Erased because the person asked for it.</i>
erased-age = <i>Personal details erased: their time is over.</i>
erased-topic = Erased · { $reference }

button-my-data = 📄 My data
button-forget = 🗑 Erase everything
button-forget-now = 🗑 Yes, erase everything
button-forget-not = No, keep it

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

## Menus

command-pair = Make this group the staff's chat

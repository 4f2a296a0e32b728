# Read by the experts in their own group ("the staff's chat"), where they answer what the bot does not know. Telegram's HTML: <b> and <i> only.

## Read by whoever asks

staff-answer-note = <i>Answer by the experts, { $date }.</i>

## Questions without an answer

gaps-title = <b>Questions without a good answer: { $all }</b>

gaps-line = <b>{ $number }.</b> { $asked }
    { $language } · { $times }× · last { $date }

gaps-none = No question waits for an answer.

gap-counts =
    Language: { $language }. Last asked: { $date }.
    No answer found: { $missed }×. Answer did not help: { $unhelpful }×.

gap-topic = The answer that did not help: { $topic }.

gap-reply = To answer, reply to this message. You will see the answer before anybody else does. If your first line is a question, it becomes the title. Nobody is told who asked.

gap-dismissed = Set aside: <b>{ $asked }</b>. It stays out of the list, even if it is asked again.

gap-gone = This is no longer there: somebody was faster, or it was removed. /gaps and /answers show how things stand.

gap-cannot-tell = I cannot check at the moment whether you belong to the staff. Please try again shortly.

## The answer in the making

draft-preview = This is how I would answer ({ $language }). Choose the language it is written in, then publish; to change the text, edit your message or reply to this one.

draft-too-long = An answer may have { $most } characters at most. Please reply once more with a shorter one, or shorten your message.

draft-published = <b>Published.</b> I answer so from now on, also when it is asked in similar words; today's date and that it is yours stand below. /answers changes or removes it.

draft-discarded = Thrown away. The question stays in /gaps.

## Answers of the staff

answers-title = <b>Your answers: { $all }</b>

answers-line = <b>{ $number }.</b> { $asked }
    { $language } · { $date }

answers-none = There is no answer of yours yet. /gaps shows what is asked in vain.

answer-reply = <i>{ $language }, { $date }.</i> To change the text, reply to this message.

answer-really-remove = Shall I stop giving the answer to <b>{ $asked }</b>? The question then returns to /gaps.

answer-removed = Removed: <b>{ $asked }</b>. I do not give this answer any more.

## Buttons

button-dismiss = Needs no answer
button-publish = ✅ Publish
button-discard = Throw away
button-page-before = ‹ Back
button-page-after = Next ›
button-remove-answer = Remove
button-really-remove-answer = Yes, remove
button-keep-answer = Keep

## Menus

command-gaps = Questions without an answer
command-answers = Your own answers

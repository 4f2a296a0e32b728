//! What a decision changes about gaps and staff answers.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::calendar;
use crate::domain::gap::Draft;
use crate::domain::gap::Target;
use crate::domain::gap::act::GapAct;
use crate::domain::gap::act::Noted;
use crate::domain::gap::act::Why;
use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::store::seconds;
use crate::store::step::Step;

// A dismissed gap stays dismissed; an answered one that is asked again has an answer that is not found or does not help.
const NOTE: &str = "\
insert into gaps (id, language, gist, asked, missed, unhelpful, topic, last_on, state)
values ($1, $2, $3, $4, $5, $6, $7, $8, 'open')
on conflict (language, gist) do update
set missed = gaps.missed + excluded.missed,
    unhelpful = gaps.unhelpful + excluded.unhelpful,
    topic = case when excluded.topic <> '' then excluded.topic else gaps.topic end,
    last_on = excluded.last_on,
    state = case when gaps.state = 'answered' then 'open' else gaps.state end";

const TOLD: &str = "\
update answers
set asked = ''
where chat_id = $1
  and answer_id = $2
  and asked <> ''";

const DRAFT: &str = "\
insert into staff_drafts (chat_id, message_id, gap_id, answer_id, title, asked, language, answer, drafted_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
on conflict (chat_id, message_id) do update
set title = excluded.title, language = excluded.language, answer = excluded.answer, drafted_at = excluded.drafted_at";

const DISCARD: &str = "\
delete from staff_drafts
where chat_id = $1
  and message_id = $2";

const REPLACE: &str = "\
delete from staff_answers
where id in (select answer_id from gaps where id = $1)";

const PUBLISH: &str = "\
insert into staff_answers (id, language, title, asked, answer, answered_on)
values ($1, $2, $3, $4, $5, $6)";

const ANSWERED: &str = "\
update gaps
set state = 'answered', answer_id = $1
where id = $2
  and state = 'open'";

/// A gap that was opened again because its answer did not help has a better one now.
const ANSWERED_BETTER: &str = "\
update gaps
set state = 'answered'
where answer_id = $1
  and state = 'open'";

const CHANGE: &str = "\
update staff_answers
set language = $1, title = $2, answer = $3, answered_on = $4
where id = $5";

const DISMISS: &str = "\
update gaps
set state = 'dismissed'
where id = $1
  and state = 'open'";

const REMOVE: &str = "\
delete from staff_answers
where id = $1";

const DISCARD_CHANGES: &str = "\
delete from staff_drafts
where answer_id = $1";

const OPEN_AGAIN: &str = "\
update gaps
set state = 'open', answer_id = 0
where answer_id = $1";

const CHANGED: &str = "\
update staff_answers_version
set version = version + 1";

const COUNT_ASKED: &str = "\
insert into asked_topics (topic, language, times)
values ($1, $2, 1)
on conflict (topic, language) do update
set times = asked_topics.times + 1";

/// Notes which gap or answer a message shows.
const SHOW: &str = "\
insert into gap_messages (chat_id, message_id, gap_id, answer_id, shown_at)
values ($1, $2, $3, $4, $5)
on conflict (chat_id, message_id) do update
set gap_id = excluded.gap_id, answer_id = excluded.answer_id, shown_at = excluded.shown_at";

/// The same of the preview of a draft.
const SHOW_DRAFT: &str = "\
insert into gap_messages (chat_id, message_id, gap_id, answer_id, draft_id, shown_at)
select chat_id, $1, gap_id, answer_id, message_id, $2
from staff_drafts
where chat_id = $3
  and message_id = $4
on conflict (chat_id, message_id) do update
set gap_id = excluded.gap_id, answer_id = excluded.answer_id, draft_id = excluded.draft_id, shown_at = excluded.shown_at";

pub(super) const STATEMENTS: &[&str] = &[
    NOTE,
    TOLD,
    DRAFT,
    DISCARD,
    REPLACE,
    PUBLISH,
    ANSWERED,
    ANSWERED_BETTER,
    CHANGE,
    DISMISS,
    REMOVE,
    DISCARD_CHANGES,
    OPEN_AGAIN,
    CHANGED,
    COUNT_ASKED,
    SHOW,
    SHOW_DRAFT,
];

/// What is stored for `act`, decided in `chat`; `id` is a number that nothing has yet.
pub(in crate::store) fn steps(
    act: &GapAct,
    chat: ChatId,
    id: i64,
    now: DateTime<Utc>,
) -> Vec<Step> {
    match act {
        GapAct::Note(noted) => note(noted, chat, id, now),
        GapAct::Draft(draft) => {
            let (gap, answer) = ids(draft.target);
            vec![Step::new(
                DRAFT,
                [
                    chat.0.into(),
                    draft.message.0.into(),
                    gap.into(),
                    answer.into(),
                    draft.title.as_str().into(),
                    draft.asked.as_str().into(),
                    draft.language.tag().into(),
                    draft.text.as_str().into(),
                    seconds(now).into(),
                ],
            )]
        }
        GapAct::Discard(message) => vec![discard(chat, *message)],
        GapAct::Publish(draft) => publish(draft, chat, id, now),
        GapAct::Dismiss(gap) => vec![Step::must(DISMISS, [gap.0.into()])],
        GapAct::Remove(answer) => vec![
            Step::must(REMOVE, [answer.0.into()]),
            Step::new(DISCARD_CHANGES, [answer.0.into()]),
            Step::new(OPEN_AGAIN, [answer.0.into()]),
            Step::must(CHANGED, []),
        ],
    }
}

/// Counts that a topic was asked for.
pub(in crate::store) fn asked(topic: &Slug, language: Language) -> Step {
    Step::new(COUNT_ASKED, [topic.as_str().into(), language.tag().into()])
}

/// Notes that `message` shows `target`.
pub(in crate::store) fn shows(
    target: Target,
    chat: ChatId,
    message: MessageId,
    now: DateTime<Utc>,
) -> Step {
    let (gap, answer) = ids(target);
    let values = [
        chat.0.into(),
        message.0.into(),
        gap.into(),
        answer.into(),
        seconds(now).into(),
    ];
    Step::new(SHOW, values)
}

/// Notes that `preview` shows the draft written in `written`, if there is one.
pub(in crate::store) fn shows_draft(
    chat: ChatId,
    written: MessageId,
    preview: MessageId,
    now: DateTime<Utc>,
) -> Step {
    let values = [
        preview.0.into(),
        seconds(now).into(),
        chat.0.into(),
        written.0.into(),
    ];
    Step::new(SHOW_DRAFT, values)
}

fn note(noted: &Noted, chat: ChatId, id: i64, now: DateTime<Utc>) -> Vec<Step> {
    let (missed, unhelpful, topic) = match &noted.why {
        Why::Missed => (1_i64, 0_i64, ""),
        Why::Unhelpful(topic, _) => (0, 1, topic.as_str()),
    };
    let note = Step::new(
        NOTE,
        [
            id.into(),
            noted.language.tag().into(),
            noted.gist.written().into(),
            noted.asked.as_str().into(),
            missed.into(),
            unhelpful.into(),
            topic.into(),
            calendar::today(now).to_string().into(),
        ],
    );
    match &noted.why {
        Why::Missed => vec![note],
        // Whoever presses twice, or on two devices, is heard once.
        Why::Unhelpful(_, answer) => {
            vec![Step::must(TOLD, [chat.0.into(), answer.0.into()]), note]
        }
    }
}

/// Of two who publish the same draft, or answer the same gap, only the first is heard.
fn publish(draft: &Draft, chat: ChatId, id: i64, now: DateTime<Utc>) -> Vec<Step> {
    let day = calendar::today(now).to_string();
    let mut steps = vec![Step {
        finds: crate::store::step::Finds::Something,
        ..discard(chat, draft.message)
    }];
    match draft.target {
        Target::Gap(gap) => steps.extend([
            Step::new(REPLACE, [gap.0.into()]),
            Step::new(
                PUBLISH,
                [
                    id.into(),
                    draft.language.tag().into(),
                    draft.title.as_str().into(),
                    draft.asked.as_str().into(),
                    draft.text.as_str().into(),
                    day.into(),
                ],
            ),
            Step::must(ANSWERED, [id.into(), gap.0.into()]),
        ]),
        Target::Answer(answer) => steps.extend([
            Step::must(
                CHANGE,
                [
                    draft.language.tag().into(),
                    draft.title.as_str().into(),
                    draft.text.as_str().into(),
                    day.into(),
                    answer.0.into(),
                ],
            ),
            Step::new(ANSWERED_BETTER, [answer.0.into()]),
        ]),
    }
    steps.push(Step::must(CHANGED, []));
    steps
}

fn discard(chat: ChatId, message: MessageId) -> Step {
    Step::new(DISCARD, [chat.0.into(), message.0.into()])
}

/// The numbers of a gap and of an answer, one of them 0.
fn ids(target: Target) -> (i64, i64) {
    match target {
        Target::Gap(gap) => (gap.0, 0),
        Target::Answer(answer) => (0, answer.0),
    }
}

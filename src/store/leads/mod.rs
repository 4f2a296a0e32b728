//! Leads: what is stored when something happens to one, read before a decision, and learnt when a letter arrives.

pub mod arriving;
pub mod reading;
pub(in crate::store) mod rows;
pub mod waiting;

use chrono::DateTime;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::lead::Colleague;
use crate::domain::lead::Lead;
use crate::domain::lead::Reference;
use crate::domain::lead::State;
use crate::domain::lead::about::Kind;
use crate::domain::lead::act::LeadAct;
use crate::domain::user_text::UserText;
use crate::store::seconds;
use crate::store::step::Step;
use crate::store::step::Value;

const OPEN: &str = "\
insert into leads (
  reference, person_id, chat_id, language, municipality, need, name, contact, message, questions,
  state, version, created_at, waiting_since_at, reminded, announced_at
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, $12, 0, $12)
on conflict (reference) do nothing";

const CHANGE: &str = "\
update leads
set state = $1,
    version = version + 1,
    taken_by = $2,
    taken_name = $3,
    taken_at = case when $1 = 'taken' then coalesce(taken_at, $4) else taken_at end,
    closed_at = case when $1 in ('new', 'taken') then null else $4 end,
    waiting_since_at = $5,
    reminded = $6
where reference = $7
  and version = $8";

const PASS: &str = "\
insert into lead_messages (chat_id, message_id, reference, kind, person_id, passed_at)
values ($1, $2, $3, $4, $5, $6)
on conflict (chat_id, message_id) do nothing";

// A further piece of an album is no message of its own for the pace, so it has no person.
const BRINGS: &str = "\
insert into lead_messages (chat_id, message_id, reference, kind, passed_at, file_mark)
values ($1, $2, $3, $4, $5, $6)
on conflict (chat_id, message_id) do update
set file_mark = excluded.file_mark";

const HOLD: &str = "\
insert into held_messages (person_id, held_at, corrects)
values ($1, $2, $3)";

const STAFF_WROTE: &str = "\
update leads
set last_staff_at = $1
where reference = $2";

const ALBUM_PIECE: &str = "\
insert into album_pieces (chat_id, album, message_id, arrived_at)
values ($1, $2, $3, $4)
on conflict (chat_id, album, message_id) do nothing";

const SEEN: &str = "\
insert into staff_people (person_id, name, acted_at)
values ($1, $2, $3)
on conflict (person_id) do update
set name = excluded.name, acted_at = excluded.acted_at";

const NOTE: &str = "\
insert into lead_notes (id, reference, person_id, name, text, noted_at, message_id)
values ($1, $2, $3, $4, $5, $6, $7)";

// By this an edit of the message is known to change a note.
const NOTED: &str = "\
insert into lead_messages (chat_id, message_id, reference, kind, passed_at)
values ($1, $2, $3, $4, $5)
on conflict (chat_id, message_id) do nothing";

const CHANGE_NOTE: &str = "\
update lead_notes
set text = $1
where reference = $2
  and message_id = $3";

const BAN: &str = "\
insert into banned_people (person_id, banned_at)
values ($1, $2)
on conflict (person_id) do nothing";

const UNBAN: &str = "\
delete from banned_people
where person_id = $1";

const KEEP_CANNED: &str = "\
insert into canned_answers (name, language, text)
values ($1, $2, $3)
on conflict (name, language) do update
set text = excluded.text";

const ANNOUNCED: &str = "\
update leads
set announced_at = $1
where reference = $2
  and announced_at < $1
  and card_id is null";

const RETURNED: &str = "\
update leads
set announced_at = 0
where card_id is null";

const DROP_CANNED: &str = "\
delete from canned_answers
where name = $1";

pub(super) const STATEMENTS: &[&str] = &[
    OPEN,
    CHANGE,
    PASS,
    BRINGS,
    HOLD,
    STAFF_WROTE,
    ALBUM_PIECE,
    SEEN,
    NOTE,
    NOTED,
    CHANGE_NOTE,
    BAN,
    UNBAN,
    KEEP_CANNED,
    DROP_CANNED,
    ANNOUNCED,
    RETURNED,
];

/// What is stored for `act`; `id` is a number above every earlier one.
pub(super) fn steps(act: &LeadAct, id: i64, now: DateTime<Utc>) -> Vec<Step> {
    let at = seconds(now);
    match act {
        LeadAct::Open(lead) => vec![Step::must(OPEN, open(lead))],
        LeadAct::Change(lead) => vec![Step::must(CHANGE, change(lead, at))],
        LeadAct::Pass {
            reference,
            person,
            chat,
            message,
        } => {
            let mut values = of_message(*chat, *message, reference, Kind::Talk);
            values.extend([person.0.into(), at.into()]);
            vec![Step::new(PASS, values)]
        }
        LeadAct::Brings {
            reference,
            chat,
            message,
            file,
        } => {
            let mut values = of_message(*chat, *message, reference, Kind::Talk);
            values.extend([at.into(), file.0.as_str().into()]);
            vec![Step::new(BRINGS, values)]
        }
        LeadAct::Hold(person) => vec![Step::new(HOLD, [person.0.into(), at.into(), 0_i64.into()])],
        LeadAct::Correct(person) => {
            vec![Step::new(HOLD, [person.0.into(), at.into(), 1_i64.into()])]
        }
        LeadAct::StaffWrote(reference) => {
            vec![Step::new(
                STAFF_WROTE,
                [at.into(), reference.as_str().into()],
            )]
        }
        LeadAct::AlbumPiece {
            chat,
            album,
            message,
        } => vec![Step::new(
            ALBUM_PIECE,
            [
                chat.0.into(),
                album.as_str().into(),
                message.0.into(),
                at.into(),
            ],
        )],
        LeadAct::Seen(who) => vec![Step::new(
            SEEN,
            [who.person.0.into(), who.name.as_str().into(), at.into()],
        )],
        LeadAct::Note {
            reference,
            who,
            text,
            chat,
            message,
        } => {
            let mut noted = of_message(*chat, *message, reference, Kind::Note);
            noted.push(at.into());
            vec![
                Step::new(NOTE, note(id, reference, who, text, *message, at)),
                Step::new(NOTED, noted),
            ]
        }
        LeadAct::ChangeNote {
            reference,
            message,
            text,
        } => vec![Step::new(
            CHANGE_NOTE,
            [
                text.as_str().into(),
                reference.as_str().into(),
                message.0.into(),
            ],
        )],
        LeadAct::Ban(person) => vec![Step::new(BAN, [person.0.into(), at.into()])],
        LeadAct::Unban(person) => vec![Step::new(UNBAN, [person.0.into()])],
        LeadAct::KeepCanned(canned) => {
            let (name, language) = (canned.name.as_str(), canned.language.tag());
            let values = [name.into(), language.into(), canned.text.as_str().into()];
            vec![Step::new(KEEP_CANNED, values)]
        }
        LeadAct::DropCanned(name) => vec![Step::new(DROP_CANNED, [name.as_str().into()])],
        LeadAct::Announced(reference) => {
            vec![Step::must(
                ANNOUNCED,
                [at.into(), reference.as_str().into()],
            )]
        }
        LeadAct::Returned => vec![Step::new(RETURNED, [])],
        LeadAct::Refused => {
            tracing::warn!("something that only the staff may do was refused");
            Vec::new()
        }
    }
}

/// What each row of `lead_messages` begins with.
fn of_message(chat: ChatId, message: MessageId, reference: &Reference, kind: Kind) -> Vec<Value> {
    vec![
        chat.0.into(),
        message.0.into(),
        reference.as_str().into(),
        kind.name().into(),
    ]
}

fn note(
    id: i64,
    reference: &Reference,
    who: &Colleague,
    text: &UserText,
    message: MessageId,
    at: i64,
) -> [Value; 7] {
    [
        id.into(),
        reference.as_str().into(),
        who.person.0.into(),
        who.name.as_str().into(),
        text.as_str().into(),
        at.into(),
        message.0.into(),
    ]
}

fn open(lead: &Lead) -> Vec<Value> {
    let request = &lead.request;
    let questions = serde_json::to_string(&request.questions).expect("a list of texts is JSON");
    vec![
        lead.reference.as_str().into(),
        lead.person.0.into(),
        lead.chat.0.into(),
        lead.language.tag().into(),
        request.municipality.as_str().into(),
        request.need.name().into(),
        request.name.as_str().into(),
        request.contact.as_str().into(),
        request.message.as_str().into(),
        questions.into(),
        State::New.name().into(),
        seconds(lead.created_at).into(),
    ]
}

fn change(lead: &Lead, at: i64) -> Vec<Value> {
    let taker = lead.taker.as_ref();
    vec![
        lead.state.name().into(),
        taker.map(|taker| taker.person.0).into(),
        taker.map(|taker| taker.name.as_str().to_owned()).into(),
        at.into(),
        seconds(lead.waiting_since).into(),
        lead.reminded.into(),
        lead.reference.as_str().into(),
        lead.version.into(),
    ]
}

//! What is learnt when a letter about a lead was sent: where its card, its topic and the copies stand.
//! And what a letter lacks until it is sent: the lead's place, and the pieces of an album that came meanwhile.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::id::ThreadId;
use crate::domain::lead::Reference;
use crate::domain::lead::about::Kind;
use crate::domain::lead::act::LeadThen;
use crate::domain::say::Letter;
use crate::domain::say::Sent;
use crate::domain::say::Way;
use crate::store::Store;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::seconds;
use crate::store::step::Step;

const PLACE: &str = "\
select thread_id, card_id
from leads
where reference = $1";

const PIECES: &str = "\
select message_id
from album_pieces
where chat_id = $1
  and album = $2
  and not exists (
    select 1
    from lead_messages
    where lead_messages.chat_id = album_pieces.chat_id
      and lead_messages.message_id = album_pieces.message_id
      and lead_messages.copy_id is not null
  )
order by message_id";

const COUNT_COPIES: &str = "\
select count(*)
from lead_messages
where chat_id = $1
  and message_id = $2
  and copy_id is not null";

const STANDS: &str = "\
insert into lead_messages (chat_id, message_id, reference, kind, passed_at)
values ($1, $2, $3, $4, $5)
on conflict (chat_id, message_id) do update
set kind = excluded.kind";

const COPIED: &str = "\
insert into lead_messages (chat_id, message_id, reference, kind, passed_at, copy_chat_id, copy_id)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (chat_id, message_id) do update
set copy_chat_id = excluded.copy_chat_id, copy_id = excluded.copy_id";

// What still arrives where the staff no longer are is no lead's place.
const CARD: &str = "\
update leads
set card_id = $1
where reference = $2
  and exists (select 1 from staff_chat where staff_chat.chat_id = $3)";

const TOPIC: &str = "\
update leads
set thread_id = $1
where reference = $2
  and exists (select 1 from staff_chat where staff_chat.chat_id = $3)";

const NO_TOPIC: &str = "\
update leads
set thread_id = null
where reference = $1";

pub(in crate::store) const STATEMENTS: &[&str] = &[
    PLACE,
    PIECES,
    COUNT_COPIES,
    STANDS,
    COPIED,
    CARD,
    TOPIC,
    NO_TOPIC,
];

/// What is stored when a letter about a lead was sent to `chat`.
pub(in crate::store) fn steps(
    chat: ChatId,
    letter: &Letter,
    then: &LeadThen,
    sent: &Sent,
    now: DateTime<Utc>,
) -> Vec<Step> {
    let Some(message) = sent.messages.first().copied() else {
        return Vec::new();
    };
    let reference = then.reference();
    match then {
        LeadThen::Card { .. } => vec![
            Step::new(
                CARD,
                [message.0.into(), reference.as_str().into(), chat.0.into()],
            ),
            stands(chat, message, reference, Kind::Talk, now),
        ],
        LeadThen::Stands { kind, .. } => vec![stands(chat, message, reference, *kind, now)],
        LeadThen::Told { .. } | LeadThen::Part { .. } => {
            vec![stands(chat, message, reference, Kind::Talk, now)]
        }
        LeadThen::Copy {
            chat: from,
            message: source,
            ..
        } => {
            let sources = match &letter.way {
                Way::Copy { messages, .. } => messages.as_slice(),
                Way::Send { .. }
                | Way::Edit { .. }
                | Way::Correct { .. }
                | Way::Caption { .. }
                | Way::Topic { .. }
                | Way::Rename { .. }
                | Way::Mark { .. }
                | Way::Delete { .. }
                | Way::DeleteTopic { .. }
                | Way::Toast { .. } => std::slice::from_ref(source),
            };
            let pairs = sources.iter().zip(&sent.messages);
            pairs
                .flat_map(|(source, copy)| {
                    [
                        stands(chat, *copy, reference, Kind::Talk, now),
                        copied(*from, *source, (chat, *copy), reference, now),
                    ]
                })
                .collect()
        }
    }
}

/// What is stored when a lead's topic was made.
pub(in crate::store) fn topic(chat: ChatId, reference: &Reference, thread: ThreadId) -> Step {
    let values = [thread.0.into(), reference.as_str().into(), chat.0.into()];
    Step::new(TOPIC, values)
}

/// What is stored when a lead's topic turned out to be gone.
pub(in crate::store) fn no_topic(reference: &Reference) -> Step {
    Step::new(NO_TOPIC, [reference.as_str().into()])
}

fn stands(
    chat: ChatId,
    message: MessageId,
    reference: &Reference,
    kind: Kind,
    now: DateTime<Utc>,
) -> Step {
    let values = [
        chat.0.into(),
        message.0.into(),
        reference.as_str().into(),
        kind.name().into(),
        seconds(now).into(),
    ];
    Step::new(STANDS, values)
}

fn copied(
    chat: ChatId,
    message: MessageId,
    copy: (ChatId, MessageId),
    reference: &Reference,
    now: DateTime<Utc>,
) -> Step {
    let values = [
        chat.0.into(),
        message.0.into(),
        reference.as_str().into(),
        Kind::Talk.name().into(),
        seconds(now).into(),
        copy.0.0.into(),
        copy.1.0.into(),
    ];
    Step::new(COPIED, values)
}

impl Store {
    /// The letter as it is to be sent now: in the lead's place, with all pieces of its album that are not copied yet;
    /// with none where an earlier letter took them.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn completed(&self, letter: &Letter) -> Result<Letter, StoreError> {
        let mut letter = letter.clone();
        if let Way::Copy {
            from,
            messages,
            album: Some(album),
            ..
        } = &mut letter.way
        {
            *messages = self.pieces(*from, album, messages).await?;
        }
        let Some(reference) = &letter.of_lead else {
            return Ok(letter);
        };
        let place: Option<(Option<i64>, Option<i64>)> = on!(&self.db, pool => {
            sqlx::query_as(PLACE).bind(reference.as_str()).fetch_optional(pool).await
        })
        .map_err(StoreError::when("look up a lead's place"))?;
        let (topic, card) = place.unwrap_or_default();
        match &mut letter.way {
            Way::Send {
                thread, reply_to, ..
            }
            | Way::Copy {
                thread, reply_to, ..
            } => {
                *thread = topic.map(ThreadId);
                if topic.is_none() {
                    *reply_to = reply_to.or(card.map(MessageId));
                }
            }
            Way::Edit { thread, .. } | Way::Rename { thread, .. } => *thread = topic.map(ThreadId),
            Way::Correct { .. }
            | Way::Caption { .. }
            | Way::Topic { .. }
            | Way::Mark { .. }
            | Way::Delete { .. }
            | Way::DeleteTopic { .. }
            | Way::Toast { .. } => {}
        }
        Ok(letter)
    }

    /// The pieces of an album that are still to be copied by the letter that was owed for `own`.
    async fn pieces(
        &self,
        from: ChatId,
        album: &str,
        own: &[MessageId],
    ) -> Result<Vec<MessageId>, StoreError> {
        let Some(first) = own.first() else {
            return Ok(Vec::new());
        };
        let collecting = async {
            on!(&self.db, pool => {
                let copies: i64 = sqlx::query_scalar(COUNT_COPIES)
                    .bind(from.0).bind(first.0).fetch_one(pool).await?;
                let pieces: Vec<i64> = sqlx::query_scalar(PIECES)
                    .bind(from.0).bind(album).fetch_all(pool).await?;
                Ok((copies, pieces))
            })
        };
        let (copies, pieces) = collecting
            .await
            .map_err(StoreError::when("collect the pieces of an album"))?;
        if copies > 0 {
            return Ok(Vec::new());
        }
        let pieces: Vec<MessageId> = pieces.into_iter().map(MessageId).collect();
        // Where the pieces are forgotten already, the letter still knows its own.
        Ok(if pieces.contains(first) {
            pieces
        } else {
            own.to_vec()
        })
    }
}

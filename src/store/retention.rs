//! What is deleted after its time.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;

use crate::domain::conversation::Conversation;
use crate::store::Store;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::seconds;
use crate::store::turns::state_of;

/// How long it is remembered that an update was handled or a letter ended.
/// Telegram keeps undelivered updates for 24 hours, so twice that knows every repetition.
pub const ENDED_IS_KEPT: TimeDelta = TimeDelta::hours(48);

/// How long a gap that was shown to staff can be answered by a reply, and a draft published.
pub const SHOWN_IS_KEPT: TimeDelta = TimeDelta::days(30);

const FORGET_UPDATES: &str = "\
delete from inbox
where handled_at is not null
  and handled_at <= $1";

const FORGET_LETTERS: &str = "\
delete from outbox
where ended_at is not null
  and ended_at <= $1";

const ENDED_CONVERSATIONS: &str = "\
select chat_id, person_id, state
from conversations
where kept_until <= $1";

// Whoever went on meanwhile has a later end, and is left alone.
const KEEP_THE_REST: &str = "\
update conversations
set state = $1, kept_until = $2
where chat_id = $3
  and person_id = $4
  and kept_until <= $5";

const FORGET_CONVERSATIONS: &str = "\
delete from conversations
where kept_until <= $1";

const FORGET_ANSWERS: &str = "\
delete from answers
where answered_at <= $1";

const FORGET_DRAFTS: &str = "\
delete from staff_drafts
where drafted_at <= $1";

const FORGET_GAP_MESSAGES: &str = "\
delete from gap_messages
where shown_at <= $1";

const FORGET_PIECES: &str = "\
delete from album_pieces
where arrived_at <= $1";

const FORGET_HELD: &str = "\
delete from held_messages
where held_at <= $1";

// What was under way while its lead was erased.
const FORGET_STRAYS: &str = "\
delete from lead_messages
where not exists (select 1 from leads where leads.reference = lead_messages.reference)";

pub(super) const STATEMENTS: &[&str] = &[
    FORGET_UPDATES,
    FORGET_LETTERS,
    ENDED_CONVERSATIONS,
    KEEP_THE_REST,
    FORGET_CONVERSATIONS,
    FORGET_ANSWERS,
    FORGET_DRAFTS,
    FORGET_GAP_MESSAGES,
    FORGET_PIECES,
    FORGET_HELD,
    FORGET_STRAYS,
];

/// How much was deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Rows of the inbox.
    pub updates: u64,
    /// Rows of the outbox.
    pub letters: u64,
    /// Conversations left where they stood.
    pub conversations: u64,
}

impl Store {
    /// Deletes what has outlived its time.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; what is left is deleted the next time.
    pub async fn sweep(&self, now: DateTime<Utc>) -> Result<Swept, StoreError> {
        let before = seconds(now - ENDED_IS_KEPT);
        let shown_before = seconds(now - SHOWN_IS_KEPT);
        self.forget_misses(now).await?;
        let deleting = async {
            on!(&self.db, pool => {
                for old in [FORGET_ANSWERS, FORGET_PIECES, FORGET_HELD] {
                    sqlx::query(old).bind(before).execute(pool).await?;
                }
                sqlx::query(FORGET_STRAYS).execute(pool).await?;
                for shown in [FORGET_DRAFTS, FORGET_GAP_MESSAGES] {
                    sqlx::query(shown).bind(shown_before).execute(pool).await?;
                }
                let updates = sqlx::query(FORGET_UPDATES).bind(before).execute(pool).await?.rows_affected();
                let letters = sqlx::query(FORGET_LETTERS).bind(before).execute(pool).await?.rows_affected();
                let conversations = sqlx::query(FORGET_CONVERSATIONS).bind(seconds(now)).execute(pool).await?.rows_affected();
                Ok(Swept { updates, letters, conversations })
            })
        };
        deleting
            .await
            .map_err(StoreError::when("delete what has outlived its time"))
    }

    /// Takes out of a row of misses those whose time is over; a conversation of which something is left stays.
    async fn forget_misses(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let ended: Vec<(i64, i64, String)> = on!(&self.db, pool => {
            sqlx::query_as(ENDED_CONVERSATIONS).bind(seconds(now)).fetch_all(pool).await
        })
        .map_err(StoreError::when("look for misses whose time is over"))?;
        for (chat, person, state) in ended {
            let stood = serde_json::from_str(&state).unwrap_or(Conversation::Unreadable);
            let left = stood.without_old_misses(now);
            let Some(state) = state_of(&left) else {
                continue;
            };
            let kept_until = seconds(left.kept_until(now));
            on!(&self.db, pool => {
                sqlx::query(KEEP_THE_REST)
                    .bind(state).bind(kept_until).bind(chat).bind(person).bind(seconds(now))
                    .execute(pool)
                    .await
                    .map(|_| ())
            })
            .map_err(StoreError::when("forget a miss whose time is over"))?;
        }
        Ok(())
    }
}

//! What the bot owes, until it is delivered or hopeless.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::say::Letter;
use crate::store::Store;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::forgetting::LEAVE_NOTHING;
use crate::store::seconds;

/// Who goes first when many letters wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Somebody waits for an answer.
    Person,
    /// One of many; it goes in the gaps.
    Mass,
}

impl Lane {
    pub(super) fn number(self) -> i64 {
        match self {
            Self::Person => 0,
            Self::Mass => 1,
        }
    }
}

/// A letter that this process may send until the claim lapses.
#[derive(Debug)]
pub struct ClaimedLetter {
    /// Its number.
    pub id: i64,
    /// Where it goes.
    pub chat: ChatId,
    /// What it says, or why it cannot be read.
    pub letter: Result<Letter, StoreError>,
    /// How often it was tried before and failed.
    pub failures: i64,
}

// The first letter of each chat that may go now: nothing of that chat is on its way, and nothing due stands before it.
const CLAIM: &str = "\
update outbox
set claimed_until = $1
where ended_at is null
  and claimed_until <= $2
  and id in (
    select head.id
    from outbox as head
    where head.ended_at is null
      and head.again_at <= $2
      and head.claimed_until <= $2
      and not exists (
        select 1
        from outbox as other
        where other.chat_id = head.chat_id
          and other.ended_at is null
          and other.id <> head.id
          and (
            other.claimed_until > $2
            or (other.due_at <= $2 and (other.lane < head.lane or (other.lane = head.lane and other.id < head.id)))
          )
      )
    order by head.lane, head.id
    limit $3
  )
returning id, chat_id, lane, letter, attempts";

pub(super) const END: &str = "\
update outbox
set ended_at = $1, outcome = $2, letter = '', claimed_until = 0
where id = $3
  and ended_at is null";

const PUT_BACK: &str = "\
update outbox
set again_at = $1, attempts = attempts + $2, claimed_until = 0
where id = $3
  and ended_at is null";

pub(super) const REWRITE: &str = "\
update outbox
set letter = $1, claimed_until = 0
where id = $2
  and ended_at is null";

// A claimed letter is free again when its claim lapses.
const NEXT: &str = "\
select min(case when again_at > claimed_until then again_at else claimed_until end)
from outbox
where ended_at is null";

const WAITING: &str = "\
select count(*)
from outbox
where ended_at is null";

const LAST_ID: &str = "\
select coalesce(max(id), 0)
from outbox";

const OUTCOMES: &str = "\
select outcome
from outbox
where chat_id = $1
  and ended_at is not null
order by id";

pub(super) const STATEMENTS: &[&str] = &[
    CLAIM, END, PUT_BACK, REWRITE, NEXT, WAITING, LAST_ID, OUTCOMES,
];

/// Id, chat, lane, letter, attempts.
type Row = (i64, i64, i64, String, i64);

impl Store {
    /// Takes up to `limit` letters, at most one of each chat, persons before mass sendings, for `lapse`.
    /// Two callers never get the same letter before the claim lapses.
    ///
    /// # Errors
    /// [`StoreError::Failed`]. A letter that cannot be read is handed over as such, so that it can be ended.
    pub async fn claim_letters(
        &self,
        now: DateTime<Utc>,
        lapse: TimeDelta,
        limit: usize,
    ) -> Result<Vec<ClaimedLetter>, StoreError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows: Result<Vec<Row>, _> = on!(&self.db, pool => {
            sqlx::query_as(CLAIM)
                .bind(seconds(now + lapse))
                .bind(seconds(now))
                .bind(limit)
                .fetch_all(pool)
                .await
        });
        let mut rows = rows.map_err(StoreError::when("claim letters"))?;
        rows.sort_unstable_by_key(|row| (row.2, row.0));
        let claimed = rows
            .into_iter()
            .map(|(id, chat, _, letter, failures)| ClaimedLetter {
                id,
                chat: ChatId(chat),
                letter: read(id, &letter),
                failures,
            });
        Ok(claimed.collect())
    }

    /// Ends a letter, delivered or not; `outcome` says how, in words for the operator.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then the letter goes out once more when its claim lapses.
    pub async fn end_letter(
        &self,
        id: i64,
        outcome: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let ending = async {
            on!(&self.db, pool => {
                sqlx::query(END).bind(seconds(now)).bind(outcome).bind(id).execute(pool).await?;
                sqlx::query(LEAVE_NOTHING).bind(id).execute(pool).await.map(drop)
            })
        };
        ending.await.map_err(StoreError::when("end a letter"))
    }

    /// Gives a letter back until `at`. A failure counts as an attempt; having had to wait does not.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then the letter is free when its claim lapses.
    pub async fn put_back(
        &self,
        id: i64,
        at: DateTime<Utc>,
        failed: Failed,
    ) -> Result<(), StoreError> {
        let attempts = match failed {
            Failed::Yes => 1_i64,
            Failed::No => 0,
        };
        on!(&self.db, pool => {
            sqlx::query(PUT_BACK).bind(ceiling(at)).bind(attempts).bind(id).execute(pool).await.map(drop)
        })
        .map_err(StoreError::when("put a letter back"))
    }

    /// Changes how a letter reaches its chat and frees it at once.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then the letter is free, as it was, when its claim lapses.
    pub async fn rewrite(&self, id: i64, letter: &Letter) -> Result<(), StoreError> {
        let written = written(letter);
        on!(&self.db, pool => sqlx::query(REWRITE).bind(&written).bind(id).execute(pool).await.map(drop))
            .map_err(StoreError::when("change a letter"))
    }

    /// When the next letter may go or its claim lapses; `None` when nothing is owed.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn next_letter_at(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let at: Option<i64> = on!(&self.db, pool => sqlx::query_scalar(NEXT).fetch_one(pool).await)
            .map_err(StoreError::when("look up the next letter"))?;
        Ok(at.and_then(|at| DateTime::from_timestamp(at, 0)))
    }

    /// How many letters are not ended yet.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn letters_waiting(&self) -> Result<i64, StoreError> {
        on!(&self.db, pool => sqlx::query_scalar(WAITING).fetch_one(pool).await)
            .map_err(StoreError::when("count the letters that wait"))
    }

    /// How this chat's letters of the last days ended, oldest first.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn outcomes(&self, chat: ChatId) -> Result<Vec<String>, StoreError> {
        on!(&self.db, pool => sqlx::query_scalar(OUTCOMES).bind(chat.0).fetch_all(pool).await)
            .map_err(StoreError::when("read how letters ended"))
    }

    pub(super) async fn last_letter_id(&self) -> Result<i64, StoreError> {
        on!(&self.db, pool => sqlx::query_scalar(LAST_ID).fetch_one(pool).await)
            .map_err(StoreError::when("read the last letter's number"))
    }
}

/// Whether a letter that goes back was tried and failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failed {
    /// It counts as an attempt.
    Yes,
    /// It only has to wait.
    No,
}

pub(super) fn written(letter: &Letter) -> String {
    serde_json::to_string(letter).expect("a letter has string keys only")
}

fn read(id: i64, letter: &str) -> Result<Letter, StoreError> {
    let corrupt = |_| StoreError::Corrupt {
        table: "outbox",
        column: "letter",
        row: id.to_string(),
    };
    serde_json::from_str(letter).map_err(corrupt)
}

/// Rounded up, so that nothing goes earlier than Telegram allows.
pub(super) fn ceiling(time: DateTime<Utc>) -> i64 {
    let whole = time.timestamp();
    if time.timestamp_subsec_nanos() == 0 {
        whole
    } else {
        whole.saturating_add(1)
    }
}

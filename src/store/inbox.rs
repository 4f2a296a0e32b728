//! Updates between Telegram and the decision.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::id::UpdateId;
use crate::store::Store;
use crate::store::db::BeginWrite;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::seconds;

/// An update as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct Arrived {
    /// Telegram's number.
    pub id: UpdateId,
    /// The chat whose updates are handled in order; a person's id where the update has no chat.
    pub chat: ChatId,
    /// The JSON as it came.
    pub raw: String,
}

/// An update that this process may handle until the claim lapses.
pub struct ClaimedUpdate {
    /// The update.
    pub arrived: Arrived,
    /// How often it was claimed, this time included.
    pub attempts: i64,
}

const INSERT: &str = "\
insert into inbox (update_id, chat_id, raw, received_at)
values ($1, $2, $3, $4)
on conflict (update_id) do nothing";

// One update a chat, the oldest, and only where no other of that chat is being handled.
const CLAIM: &str = "\
update inbox
set claimed_until = $1, attempts = attempts + 1
where handled_at is null
  and claimed_until <= $2
  and update_id in (
    select min(update_id)
    from inbox
    where handled_at is null
    group by chat_id
    having max(claimed_until) <= $2
    order by min(update_id)
    limit $3
  )
returning update_id, chat_id, raw, attempts";

const WAITING: &str = "\
select count(*)
from inbox
where handled_at is null";

pub(super) const STATEMENTS: &[&str] = &[INSERT, CLAIM, WAITING];

impl Store {
    /// Keeps updates until they are handled; one that is known already is left as it is.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then none of them is kept.
    pub async fn take_in(&self, updates: &[Arrived], now: DateTime<Utc>) -> Result<(), StoreError> {
        let taking = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                for update in updates {
                    sqlx::query(INSERT)
                        .bind(update.id.0)
                        .bind(update.chat.0)
                        .bind(&update.raw)
                        .bind(seconds(now))
                        .execute(&mut *tx)
                        .await?;
                }
                tx.commit().await
            })
        };
        taking
            .await
            .map_err(StoreError::when("keep the updates that arrived"))
    }

    /// Takes up to `limit` updates, at most one of each chat, for `lapse`.
    /// Two callers never get the same update before the claim lapses.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn claim_updates(
        &self,
        now: DateTime<Utc>,
        lapse: TimeDelta,
        limit: usize,
    ) -> Result<Vec<ClaimedUpdate>, StoreError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows: Result<Vec<(i64, i64, String, i64)>, _> = on!(&self.db, pool => {
            sqlx::query_as(CLAIM).bind(seconds(now + lapse)).bind(seconds(now)).bind(limit).fetch_all(pool).await
        });
        let mut rows = rows.map_err(StoreError::when("claim updates"))?;
        rows.sort_unstable_by_key(|row| row.0);
        let claimed = rows
            .into_iter()
            .map(|(id, chat, raw, attempts)| ClaimedUpdate {
                arrived: Arrived {
                    id: UpdateId(id),
                    chat: ChatId(chat),
                    raw,
                },
                attempts,
            });
        Ok(claimed.collect())
    }

    /// How many updates are not handled yet.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn updates_waiting(&self) -> Result<i64, StoreError> {
        on!(&self.db, pool => sqlx::query_scalar(WAITING).fetch_one(pool).await)
            .map_err(StoreError::when("count the updates that wait"))
    }
}

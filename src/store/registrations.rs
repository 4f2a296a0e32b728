//! What was registered with Telegram.

use chrono::DateTime;
use chrono::Utc;

use crate::store::Store;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::seconds;

const FIND: &str = "\
select content
from registrations
where item = $1";

const KEEP: &str = "\
insert into registrations (item, content, registered_at)
values ($1, $2, $3)
on conflict (item) do update
set content = excluded.content, registered_at = excluded.registered_at";

pub(super) const STATEMENTS: &[&str] = &[FIND, KEEP];

impl Store {
    /// What Telegram was last told about `item`.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn registered(&self, item: &str) -> Result<Option<String>, StoreError> {
        on!(&self.db, pool => sqlx::query_scalar(FIND).bind(item).fetch_optional(pool).await)
            .map_err(StoreError::when("look up what is registered"))
    }

    /// Remembers that Telegram was told `content` about `item`.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then it is told once more at the next start.
    pub async fn keep_registered(
        &self,
        item: &str,
        content: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        on!(&self.db, pool => {
            sqlx::query(KEEP).bind(item).bind(content).bind(seconds(now)).execute(pool).await.map(drop)
        })
        .map_err(StoreError::when("remember what is registered"))
    }
}

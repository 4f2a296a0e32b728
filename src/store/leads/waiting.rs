//! Leads that wait: for somebody to take them, or for their card, which was lost on its way.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;

use crate::domain::id::PersonId;
use crate::domain::lead::Colleague;
use crate::domain::lead::Lead;
use crate::domain::user_text::UserText;
use crate::store::Store;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::leads::rows::LeadRow;
use crate::store::leads::rows::columns;
use crate::store::seconds;

/// After so long without a card a lead is announced again.
pub const CARD_IS_LOST_AFTER: TimeDelta = TimeDelta::minutes(10);

const NEW: &str = concat!(
    "select ",
    columns!(),
    " from leads where state = 'new' and reminded < $1 order by created_at"
);

// A card that is still owed is not lost.
const WITHOUT_CARD: &str = concat!(
    "select ",
    columns!(),
    " from leads where state in ('new', 'taken') and card_id is null and announced_at <= $1",
    " and not exists (select 1 from outbox where outbox.ended_at is null",
    " and outbox.key like 'card:' || leads.reference || ':%') order by created_at"
);

const STAFF_PEOPLE: &str = "\
select person_id, name
from staff_people
order by acted_at desc
limit 20";

pub(in crate::store) const STATEMENTS: &[&str] = &[NEW, WITHOUT_CARD, STAFF_PEOPLE];

impl Store {
    /// Leads that nobody has taken and that the staff were reminded of fewer than `most` times.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn leads_not_taken(&self, most: i64) -> Result<Vec<Lead>, StoreError> {
        let rows: Vec<LeadRow> =
            on!(&self.db, pool => sqlx::query_as(NEW).bind(most).fetch_all(pool).await)
                .map_err(StoreError::when("look for leads that nobody has taken"))?;
        rows.into_iter().map(LeadRow::read).collect()
    }

    /// Open leads whose card was lost.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn leads_without_card(&self, now: DateTime<Utc>) -> Result<Vec<Lead>, StoreError> {
        let before = seconds(now - CARD_IS_LOST_AFTER);
        let rows: Vec<LeadRow> =
            on!(&self.db, pool => sqlx::query_as(WITHOUT_CARD).bind(before).fetch_all(pool).await)
                .map_err(StoreError::when("look for leads without a card"))?;
        rows.into_iter().map(LeadRow::read).collect()
    }

    /// Those of the staff who have acted, the last first.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn staff_people(&self) -> Result<Vec<Colleague>, StoreError> {
        let rows: Vec<(i64, String)> =
            on!(&self.db, pool => sqlx::query_as(STAFF_PEOPLE).fetch_all(pool).await)
                .map_err(StoreError::when("look up who of the staff has acted"))?;
        let people = rows.into_iter().map(|(person, name)| Colleague {
            person: PersonId(person),
            name: UserText::new(name),
        });
        Ok(people.collect())
    }
}

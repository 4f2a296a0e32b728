//! Subscriptions that an other version, or another hand, has written so that they cannot be read: they hold no other up,
//! and whoever can mend them is told.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;

use crate::domain::municipality::Municipality;
use crate::domain::staff;
use crate::domain::staff::StaffSay;
use crate::domain::user_text::UserText;
use crate::store::Store;
use crate::store::db::BeginWrite;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::seconds;
use crate::store::step;
use crate::store::step::Step;

/// When a subscription that cannot be read is looked at again: somebody has to mend it first.
const LOOK_AGAIN: TimeDelta = TimeDelta::days(1);

const POSTPONE: &str = "\
update subscriptions
set next_at = $1
where id = $2";

const MUNICIPALITY: &str = "\
select municipality
from subscriptions
where id = $1";

pub(super) const STATEMENTS: &[&str] = &[POSTPONE, MUNICIPALITY];

/// A subscription that cannot be read.
#[derive(Clone, Debug)]
pub struct Unreadable {
    id: i64,
    place: UserText,
}

impl Unreadable {
    pub(super) fn new(id: i64, municipality: &str) -> Self {
        Self {
            id,
            place: named(municipality),
        }
    }
}

impl Store {
    /// Looks at subscriptions that cannot be read again in a day, and tells the staff.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then they stay due.
    pub async fn postpone(
        &self,
        unreadable: &[Unreadable],
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let again_at = seconds(now + LOOK_AGAIN);
        let mut steps: Vec<Step> = unreadable
            .iter()
            .map(|one| Step::new(POSTPONE, [again_at.into(), one.id.into()]))
            .collect();
        if let Some(staff) = self.staff_chat().await? {
            let places = unreadable.iter().map(|one| one.place.clone()).collect();
            let told = staff::told(staff, StaffSay::Unreadable { places });
            steps.extend(self.owed_all(&[told], now));
        }
        let postponing = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                step::run!(tx, steps);
                tx.commit().await
            })
        };
        postponing
            .await
            .map_err(StoreError::when("postpone what cannot be read"))
    }

    /// Whose reminder this is, by the key it is owed under; `None` for the key of another letter.
    pub(super) async fn reminded_by(&self, key: &str) -> Result<Option<UserText>, StoreError> {
        let id = key
            .strip_prefix("reminder:")
            .and_then(|rest| rest.split(':').next()?.parse::<i64>().ok());
        let Some(id) = id else {
            return Ok(None);
        };
        let municipality: Option<String> = on!(&self.db, pool => {
            sqlx::query_scalar(MUNICIPALITY).bind(id).fetch_optional(pool).await
        })
        .map_err(StoreError::when("look up whose reminder it is"))?;
        Ok(municipality.map(|written| named(&written)))
    }
}

/// The municipality's name; what is stored where that cannot be read.
fn named(municipality: &str) -> UserText {
    let read: Result<Municipality, _> = serde_json::from_str(municipality);
    UserText::new(read.map_or_else(|_| municipality.to_owned(), |read| read.name))
}

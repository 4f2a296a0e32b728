//! The staff's chat and the code that pairs it.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::language::Language;
use crate::domain::staff::Pairing;
use crate::domain::staff::StaffAct;
use crate::domain::staff::StaffChat;
use crate::domain::staff::Topics;
use crate::store::Store;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::seconds;
use crate::store::step::Step;

const FIND: &str = "\
select staff_chat.chat_id, chats.language
from staff_chat
left join chats on chats.chat_id = staff_chat.chat_id";

const PAIR: &str = "\
insert into staff_chat (id, chat_id, configured_as, paired_at)
values (1, $1, null, $2)
on conflict (id) do update
set chat_id = excluded.chat_id, configured_as = null, paired_at = excluded.paired_at";

const CODE_USED: &str = "\
delete from pairing
where tries_left > 0";

const CODE_MISSED: &str = "\
update pairing
set tries_left = tries_left - 1";

// A chat that has moved since it was configured stays where it is.
const CONFIGURE: &str = "\
insert into staff_chat (id, chat_id, configured_as, paired_at)
values (1, $1, $1, $2)
on conflict (id) do update
set chat_id = excluded.chat_id, configured_as = excluded.configured_as, paired_at = excluded.paired_at
where staff_chat.configured_as is null
  or staff_chat.configured_as <> excluded.configured_as";

const TOLD_NO_TOPICS: &str = "\
update staff_chat
set told_no_topics_at = $1";

const FIND_CODE: &str = "\
select code, ends_at, tries_left
from pairing";

const OFFER_CODE: &str = "\
insert into pairing (id, code, ends_at, tries_left)
values (1, $1, $2, $3)
on conflict (id) do update
set code = excluded.code, ends_at = excluded.ends_at, tries_left = excluded.tries_left";

pub(super) const STATEMENTS: &[&str] = &[
    FIND,
    PAIR,
    CODE_USED,
    CODE_MISSED,
    CONFIGURE,
    TOLD_NO_TOPICS,
    FIND_CODE,
    OFFER_CODE,
];

/// What is stored for `act`, decided in `chat`.
pub(super) fn steps(act: StaffAct, chat: ChatId, now: DateTime<Utc>) -> Vec<Step> {
    match act {
        StaffAct::Pair => vec![
            // Of two who know the code only the first is heard.
            Step::must(CODE_USED, []),
            Step::new(PAIR, [chat.0.into(), seconds(now).into()]),
        ],
        StaffAct::ToldRights(rights) => {
            let lacking = (rights.topics == Topics::NotAllowed).then(|| seconds(now));
            vec![Step::new(TOLD_NO_TOPICS, [lacking.into()])]
        }
        StaffAct::MissedPairing => vec![Step::new(CODE_MISSED, [])],
    }
}

impl Store {
    /// The staff's chat; `None` before it is paired.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn staff_chat(&self) -> Result<Option<StaffChat>, StoreError> {
        let row: Option<(i64, Option<String>)> =
            on!(&self.db, pool => sqlx::query_as(FIND).fetch_optional(pool).await)
                .map_err(StoreError::when("look up the staff's chat"))?;
        Ok(row.map(|(chat, language)| StaffChat {
            id: ChatId(chat),
            language: language
                .as_deref()
                .and_then(Language::parse)
                .unwrap_or(Language::Italian),
        }))
    }

    /// Takes the staff's chat from the settings, unless that setting is known and the chat has moved since.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn configure_staff_chat(
        &self,
        chat: ChatId,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        on!(&self.db, pool => {
            sqlx::query(CONFIGURE).bind(chat.0).bind(seconds(now)).execute(pool).await.map(drop)
        })
        .map_err(StoreError::when("keep the configured staff chat"))
    }

    /// Offers a pairing code in place of any earlier one.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn offer_pairing(&self, pairing: &Pairing) -> Result<(), StoreError> {
        on!(&self.db, pool => {
            sqlx::query(OFFER_CODE)
                .bind(&pairing.code)
                .bind(seconds(pairing.ends_at))
                .bind(pairing.tries_left)
                .execute(pool)
                .await
                .map(drop)
        })
        .map_err(StoreError::when("offer a pairing code"))
    }

    /// The pairing code, whether it still holds or not.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn pairing(&self) -> Result<Option<Pairing>, StoreError> {
        let row: Option<(String, i64, i64)> =
            on!(&self.db, pool => sqlx::query_as(FIND_CODE).fetch_optional(pool).await)
                .map_err(StoreError::when("look up the pairing code"))?;
        Ok(row.map(|(code, ends_at, tries_left)| Pairing {
            code,
            ends_at: DateTime::from_timestamp(ends_at, 0).unwrap_or_default(),
            tries_left,
        }))
    }
}

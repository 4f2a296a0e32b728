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
use crate::store::db::BeginWrite;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::seconds;
use crate::store::step;
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

// In another chat none of the messages can be found: every open lead is announced again.
const LEAVE_PLACES: &str = "\
update leads
set card_id = null, thread_id = null, announced_at = 0
where not exists (select 1 from staff_chat where chat_id = $1)";

// What changes a message of the old chat has nothing to change in the new one.
const DROP_CHANGES: &str = "\
delete from outbox
where ended_at is null
  and chat_id in (select chat_id from staff_chat where chat_id <> $1)
  and letter like '%\"of_lead\":\"%'
  and letter not like '%\"way\":\"send\"%'
  and letter not like '%\"way\":\"copy\"%'
  and letter not like '%\"way\":\"topic\"%'";

const TAKE_LETTERS_ALONG: &str = "\
update outbox
set chat_id = $1
where ended_at is null
  and chat_id in (select chat_id from staff_chat where chat_id <> $1)
  and letter like '%\"of_lead\":\"%'";

const LEAVE_ALL_PLACES: &str = "\
update leads
set card_id = null, thread_id = null, announced_at = 0
where exists (select 1 from staff_chat where chat_id = $1 and configured_as is null)";

// One that the settings name is theirs again as soon as the bot is back in it.
const UNPAIR: &str = "\
delete from staff_chat
where chat_id = $1
  and configured_as is null";

const CODE_USED: &str = "\
delete from pairing
where tries_left > 0";

const CODE_MISSED: &str = "\
update pairing
set tries_left = tries_left - 1";

const IS_CONFIGURED: &str = "\
select count(*)
from staff_chat
where configured_as = $1";

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
    LEAVE_PLACES,
    DROP_CHANGES,
    TAKE_LETTERS_ALONG,
    LEAVE_ALL_PLACES,
    UNPAIR,
    IS_CONFIGURED,
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
        StaffAct::Pair => {
            // Of two who know the code only the first is heard.
            let mut steps = vec![Step::must(CODE_USED, [])];
            steps.extend(moving_to(chat));
            steps.push(Step::new(PAIR, [chat.0.into(), seconds(now).into()]));
            steps
        }
        StaffAct::ToldRights(rights) => {
            let lacking = (rights.topics == Topics::NotAllowed).then(|| seconds(now));
            vec![Step::new(TOLD_NO_TOPICS, [lacking.into()])]
        }
        StaffAct::MissedPairing => vec![Step::new(CODE_MISSED, [])],
    }
}

/// What is stored before another chat becomes the staff's: what is owed about leads follows, and each is announced anew.
fn moving_to(chat: ChatId) -> [Step; 3] {
    [LEAVE_PLACES, DROP_CHANGES, TAKE_LETTERS_ALONG].map(|sql| Step::new(sql, [chat.0.into()]))
}

/// What is stored when the bot is in `chat` no longer: a chat that was paired is the staff's no more, and open leads wait.
pub(super) fn left(chat: ChatId) -> [Step; 2] {
    [LEAVE_ALL_PLACES, UNPAIR].map(|sql| Step::new(sql, [chat.0.into()]))
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
        let configuring = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                let known: i64 = sqlx::query_scalar(IS_CONFIGURED).bind(chat.0).fetch_one(&mut *tx).await?;
                if known == 0 {
                    step::run!(tx, moving_to(chat));
                    sqlx::query(CONFIGURE).bind(chat.0).bind(seconds(now)).execute(&mut *tx).await?;
                }
                tx.commit().await
            })
        };
        configuring
            .await
            .map_err(StoreError::when("keep the configured staff chat"))
    }

    /// Forgets a staff chat that was paired and that the bot turned out to have been removed from; open leads wait.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then the next letter to it finds out again.
    pub async fn unpair(&self, chat: ChatId) -> Result<(), StoreError> {
        let leaving = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                step::run!(tx, left(chat));
                tx.commit().await
            })
        };
        leaving
            .await
            .map_err(StoreError::when("forget a staff chat"))
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

//! A chat that is gone, or that has a new id since its group became a supergroup.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::store::Store;
use crate::store::db::BeginWrite;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::forgetting;
use crate::store::seconds;
use crate::store::step;
use crate::store::subscriptions;
use crate::store::subscriptions::PAUSE;

pub(super) const LEAVE_ALL: &str = "\
delete from conversations
where chat_id = $1";

// Where the new chat has a row of its own already, that one is newer and stays.
const MOVE_CHAT: &[&str] = &[
    // Under a new id none of the staff chat's messages can be found: every open lead is announced again.
    "\
update leads
set card_id = null, thread_id = null, announced_at = 0
where exists (select 1 from staff_chat where chat_id = $2 and chat_id <> $1)",
    "\
update staff_chat
set chat_id = $1
where chat_id = $2",
    "\
update chats
set chat_id = $1
where chat_id = $2
  and not exists (select 1 from chats as newer where newer.chat_id = $1)",
    "\
delete from chats
where chat_id = $2
  and $1 <> $2",
    // Messages have other numbers there.
    "\
update conversations
set chat_id = $1, questions = ''
where chat_id = $2
  and not exists (
    select 1
    from conversations as newer
    where newer.chat_id = $1
      and newer.person_id = conversations.person_id
  )",
    "\
delete from conversations
where chat_id = $2
  and $1 <> $2",
    "\
update inbox
set chat_id = $1
where chat_id = $2
  and handled_at is null",
    "\
update outbox
set chat_id = $1
where chat_id = $2
  and ended_at is null",
];

pub(super) const STATEMENTS: &[&str] = &[
    LEAVE_ALL,
    MOVE_CHAT[0],
    MOVE_CHAT[1],
    MOVE_CHAT[2],
    MOVE_CHAT[3],
    MOVE_CHAT[4],
    MOVE_CHAT[5],
    MOVE_CHAT[6],
    MOVE_CHAT[7],
];

impl Store {
    /// Ends everything owed to a chat that nothing can reach any more; `why` is for the operator.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then nothing is ended.
    pub async fn close_chat(
        &self,
        chat: ChatId,
        why: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let steps = self.closing(chat, why, now).await?;
        let closing = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                sqlx::query(LEAVE_ALL).bind(chat.0).execute(&mut *tx).await?;
                step::run!(tx, steps);
                sqlx::query(PAUSE).bind(seconds(now)).bind(chat.0).execute(&mut *tx).await?;
                sqlx::query(forgetting::LEAVE_NOTHING_IN).bind(chat.0).execute(&mut *tx).await?;
                tx.commit().await
            })
        };
        closing.await.map_err(StoreError::when("close a chat"))
    }

    /// Gives a chat its new id, with all that belongs to it.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then nothing is moved.
    pub async fn move_chat(&self, from: ChatId, to: ChatId) -> Result<(), StoreError> {
        match self.move_chat_once(from, to).await {
            Err(error) if error.is_passing() => self.move_chat_once(from, to).await,
            moved => moved,
        }
    }

    async fn move_chat_once(&self, from: ChatId, to: ChatId) -> Result<(), StoreError> {
        let moving = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                for statement in moving() {
                    sqlx::query(statement).bind(to.0).bind(from.0).execute(&mut *tx).await?;
                }
                tx.commit().await
            })
        };
        moving
            .await
            .map_err(StoreError::when("move a chat to its new id"))
    }
}

/// The statements that give a chat, `$2`, its new id, `$1`.
pub(super) fn moving() -> impl Iterator<Item = &'static str> {
    MOVE_CHAT.iter().chain(subscriptions::MOVE).copied()
}

//! What is owed, delivered: claimed from the outbox, paced, sent, and its outcome recorded.
//! It knows no Telegram types; `telegram` gives it a [`Messenger`]. A new way to fail is a row in `outcome`.

pub mod courier;
pub mod outcome;
pub mod pace;
pub mod planner;

use crate::domain::id::ChatId;
use crate::domain::id::ThreadId;
use crate::domain::say::Sent;
use crate::domain::say::Way;
use crate::texts::words::Words;

use self::outcome::SendError;

/// Carries one letter to Telegram.
pub trait Messenger: Send + Sync + 'static {
    /// Sends, changes or answers as `way` says, with `words` where it has any, and tells what came of it.
    ///
    /// # Errors
    /// [`SendError`], whose meaning [`outcome::decide`] tells.
    fn deliver(
        &self,
        chat: ChatId,
        way: &Way,
        words: Option<&Words>,
    ) -> impl Future<Output = Result<Sent, SendError>> + Send;

    /// Opens a topic again that somebody closed.
    ///
    /// # Errors
    /// [`SendError`], where the bot may not.
    fn reopen(
        &self,
        chat: ChatId,
        thread: ThreadId,
    ) -> impl Future<Output = Result<(), SendError>> + Send;
}

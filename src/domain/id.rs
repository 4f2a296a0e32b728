//! The names Telegram gives to things, one type each, so that two of them cannot be swapped.

use serde::Deserialize;
use serde::Serialize;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);
    };
}

id! {
    /// A chat: positive and equal to the person's id in private, negative for groups.
    ChatId
}
id! {
    /// A person; 0 where an update has none (a group speaking for itself).
    PersonId
}
id! {
    /// A message within one chat; Telegram keeps it below 2^31.
    MessageId
}
id! {
    /// A topic of a forum, or a thread of replies, within one group.
    ThreadId
}
id! {
    /// An update, as Telegram numbers them for one bot.
    UpdateId
}

/// A file on Telegram's servers, as this bot may fetch or send it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileId(pub String);

/// What a file is known again by: it stays the same however often and by whomever the file is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileMark(pub String);

/// A press on a button, to be answered once within Telegram's few minutes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CallbackId(pub String);

/// Words typed after the bot's name, to be answered once within seconds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InlineId(pub String);

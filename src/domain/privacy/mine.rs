//! Everything that is kept about one person, as they get it. The experts' notes about a request are about the person too,
//! so they are in it; who of the experts wrote them is not.

use chrono::DateTime;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::conversation::Conversation;
use crate::domain::id::ChatId;
use crate::domain::id::FileMark;
use crate::domain::id::MessageId;
use crate::domain::language::Language;
use crate::domain::lead::Need;
use crate::domain::lead::Reference;
use crate::domain::lead::State;
use crate::domain::subscription::Subscription;
use crate::domain::user_text::UserText;

/// Everything about one person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mine {
    /// The language they chose in their private chat.
    pub language: Option<Language>,
    /// Where their conversations stand, in whatever chat.
    pub conversations: Vec<Conversation>,
    /// Questions of the last two days, as far as they are kept.
    pub questions: Vec<MyQuestion>,
    /// The subscriptions of their private chat.
    pub subscriptions: Vec<Subscription>,
    /// What they asked of the experts.
    pub leads: Vec<MyLead>,
    /// How many letters wait to be sent to them.
    pub letters_waiting: i64,
    /// How many updates and letters of theirs are remembered, without content, for two days.
    pub remembered: i64,
    /// Since when the experts take no requests of theirs.
    pub barred_since: Option<DateTime<Utc>>,
    /// How the experts among them are known to the bot.
    pub among_the_experts: Option<MyName>,
}

/// A question that was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyQuestion {
    /// Its words without e-mail addresses and telephone numbers; may be empty.
    pub text: UserText,
    /// The message that asked.
    pub message: MessageId,
    /// When it was answered.
    pub answered_at: DateTime<Utc>,
}

/// A request to the experts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyLead {
    /// What it is called.
    pub reference: Reference,
    /// Where it stands.
    pub state: State,
    /// When it was sent.
    pub created_at: DateTime<Utc>,
    /// The language it is talked about in.
    pub language: Language,
    /// The municipality.
    pub municipality: UserText,
    /// What is needed.
    pub need: Need,
    /// The person's name and role.
    pub name: UserText,
    /// A telephone number or an e-mail address.
    pub contact: UserText,
    /// The words to the experts.
    pub message: UserText,
    /// Questions without an answer that led to it.
    pub questions: Vec<UserText>,
    /// What the experts noted about it among themselves.
    pub notes: Vec<MyNote>,
    /// The messages that belong to it; their words are in Telegram only.
    pub messages: Vec<MyMessage>,
}

/// A note of the experts'.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyNote {
    /// When it was made.
    pub noted_at: DateTime<Utc>,
    /// What it says.
    pub text: UserText,
}

/// A message that belongs to a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyMessage {
    /// Where it stands; `None` in the experts' chat, whose number is theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat: Option<ChatId>,
    /// Telegram's number of it.
    pub message: MessageId,
    /// When it was passed on.
    pub passed_at: DateTime<Utc>,
    /// What its file is known again by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileMark>,
}

/// One of the experts, as the others see them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyName {
    /// The first name in Telegram.
    pub name: UserText,
    /// When they last did something.
    pub acted_at: DateTime<Utc>,
}

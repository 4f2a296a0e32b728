//! What arrives, in our own words: one update of Telegram's is at most one event.

use serde::Deserialize;
use serde::Serialize;

use crate::domain::command::Command;
use crate::domain::id::CallbackId;
use crate::domain::id::ChatId;
use crate::domain::id::FileId;
use crate::domain::id::FileMark;
use crate::domain::id::MessageId;
use crate::domain::id::PersonId;
use crate::domain::id::ThreadId;
use crate::domain::language::Language;
use crate::domain::press::Press;
use crate::domain::user_text::UserText;

/// Something that arrived, with where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Where.
    pub chat: ChatId,
    /// What kind of chat.
    pub kind: ChatKind,
    /// The topic of the forum, or the thread, it was written in.
    pub thread: Option<ThreadId>,
    /// Who.
    pub person: PersonId,
    /// Whether it was written in the name of the group itself, as anonymous administrators do.
    pub in_the_groups_name: bool,
    /// The language of that person's Telegram, if the bot speaks it.
    pub telegram_language: Option<Language>,
    /// The message written, or the one whose button was pressed.
    pub message: Option<MessageId>,
    /// The message that this one replies to.
    pub reply_to: Option<MessageId>,
    /// Whether that one is the bot's, or was until somebody forwarded it.
    pub replies_to_the_bot: bool,
    /// That person's first name in Telegram; it is used among the staff only.
    pub name: UserText,
    /// Whether it is said for the first time.
    pub saying: Saying,
    /// What the message carries besides words, where it does.
    pub enclosure: Option<Enclosure>,
    /// What.
    pub event: Event,
}

/// One person, or many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChatKind {
    /// One person with the bot.
    Private,
    /// A group or supergroup.
    Group,
}

/// Whether something is said for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Saying {
    /// It is.
    New,
    /// It stands in place of what was said before.
    Corrected,
}

/// A picture, a voice message, a file, a sticker: the bot knows only that it can be copied, and whether it is another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosure {
    /// Telegram's name for the album it is a piece of.
    pub album: Option<String>,
    /// What its file is known again by; `None` where it has none, such as a place on the map.
    pub file: Option<FileMark>,
}

/// A file that a person sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// How it is fetched.
    pub file: FileId,
    /// As the person's device calls it; may be empty.
    pub name: UserText,
    /// In bytes, as Telegram tells; 0 where it does not.
    pub size: i64,
}

/// A contact card: a telephone number, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// As Telegram has it, or the address book of whoever sent it.
    pub phone: UserText,
    /// Whose it is.
    pub whose: Whose,
}

/// Whose contact card it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The sender's own: Telegram vouches for the number.
    Senders,
    /// Somebody else's: nobody vouches for the number.
    Anothers,
}

/// What happened. In a group only what is meant for the bot becomes an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A command the bot knows, with the rest of the line.
    Command(Command, UserText),
    /// A command it does not know.
    UnknownCommand,
    /// Any other text.
    Question(UserText),
    /// A file, with its caption.
    Document(Document, UserText),
    /// A contact card.
    Contact(Contact),
    /// A message without a word: a sticker, a voice message, a picture without a caption.
    WithoutWords,
    /// A button.
    Press(Press, CallbackId),
    /// A button that this version cannot read.
    UnreadablePress(CallbackId),
    /// The person took the bot back after having blocked it.
    CameBack,
    /// The bot was added to a group.
    Joined,
    /// What the bot may do in the group has changed.
    RightsChanged,
    /// The bot was blocked by the person, or removed from the group.
    Left,
    /// The group became a supergroup with another id.
    Moved(ChatId),
}

impl Event {
    /// What a message says that is neither a command nor a card: its text, or what stands under its file, which may be
    /// nothing. `None` for all else.
    pub fn words(&self) -> Option<UserText> {
        match self {
            Self::Question(text) | Self::Document(_, text) => Some(text.clone()),
            Self::WithoutWords => Some(UserText::default()),
            Self::Command(..)
            | Self::UnknownCommand
            | Self::Contact(_)
            | Self::Press(..)
            | Self::UnreadablePress(_)
            | Self::CameBack
            | Self::Joined
            | Self::RightsChanged
            | Self::Left
            | Self::Moved(_) => None,
        }
    }

    /// Whether it is a message that can be passed on: any but a command.
    pub fn can_be_passed_on(&self) -> bool {
        matches!(self, Self::Contact(_)) || self.words().is_some()
    }
}

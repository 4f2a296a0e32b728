//! What is stored when something happens to a lead, and what its letters mean once they are delivered.

use serde::Deserialize;
use serde::Serialize;

use crate::domain::id::ChatId;
use crate::domain::id::FileMark;
use crate::domain::id::MessageId;
use crate::domain::id::PersonId;
use crate::domain::lead::Colleague;
use crate::domain::lead::Lead;
use crate::domain::lead::Reference;
use crate::domain::lead::about::Canned;
use crate::domain::lead::about::Kind;
use crate::domain::user_text::UserText;

/// A change of leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeadAct {
    /// A new lead. Where its reference exists already, everything is decided again with another.
    Open(Box<Lead>),
    /// The lead as it is from now on; its version is still the one it was read with.
    Change(Box<Lead>),
    /// A message was taken on to be passed to the other side.
    Pass {
        /// The lead.
        reference: Reference,
        /// Who wrote it.
        person: PersonId,
        /// Where it stands.
        chat: ChatId,
        /// The message.
        message: MessageId,
    },
    /// A message that is passed on brings this file, or brings it from now on.
    Brings {
        /// The lead.
        reference: Reference,
        /// Where it stands.
        chat: ChatId,
        /// The message.
        message: MessageId,
        /// The file.
        file: FileMark,
    },
    /// A message of an officer's was too much and was not passed on.
    Hold(PersonId),
    /// A correction of an officer's was passed on.
    Correct(PersonId),
    /// The staff wrote to the officer just now.
    StaffWrote(Reference),
    /// A piece of an album, which goes with the others.
    AlbumPiece {
        /// Where it stands.
        chat: ChatId,
        /// Telegram's name for the album.
        album: String,
        /// The piece.
        message: MessageId,
    },
    /// One of the staff acted; they are called when a lead waits too long.
    Seen(Colleague),
    /// A note of the staff's.
    Note {
        /// The lead.
        reference: Reference,
        /// Who wrote it.
        who: Colleague,
        /// Its words.
        text: UserText,
        /// Where they were written.
        chat: ChatId,
        /// The message; an edit of it changes the note.
        message: MessageId,
    },
    /// A note says something else from now on.
    ChangeNote {
        /// The lead.
        reference: Reference,
        /// The message that it was written in.
        message: MessageId,
        /// Its words.
        text: UserText,
    },
    /// The staff want nothing more of this person.
    Ban(PersonId),
    /// They do again.
    Unban(PersonId),
    /// A prepared answer, in place of one of the same name and language.
    KeepCanned(Canned),
    /// The prepared answers of this name go.
    DropCanned(String),
    /// A lead without a card is announced again.
    Announced(Reference),
    /// The bot is in the staff's chat again: cards that were lost meanwhile are to be sent at once.
    Returned,
    /// Somebody without the right tried something; it is logged, without names.
    Refused,
}

/// What the delivery of a letter means for a lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "means")]
pub enum LeadThen {
    /// The message is the lead's card.
    Card {
        /// The lead.
        reference: Reference,
    },
    /// The message belongs to the lead.
    Stands {
        /// The lead.
        reference: Reference,
        /// What a reply to it is.
        kind: Kind,
    },
    /// The message is the copy of another; where it cannot be delivered, whoever wrote that one is told.
    Copy {
        /// The lead.
        reference: Reference,
        /// Where the other stands.
        chat: ChatId,
        /// The other.
        message: MessageId,
    },
    /// A part of a message too long for one; where it cannot be delivered, whoever wrote it is told.
    Part {
        /// The lead.
        reference: Reference,
        /// Where the whole stands.
        chat: ChatId,
        /// The whole.
        message: MessageId,
        /// Where in the whole the part stands.
        place: Place,
    },
    /// The correction of a copy, or news: whoever caused it is told where it cannot be delivered.
    Told {
        /// The lead.
        reference: Reference,
    },
}

impl LeadThen {
    /// The lead it is about.
    pub fn reference(&self) -> &Reference {
        match self {
            Self::Card { reference }
            | Self::Stands { reference, .. }
            | Self::Copy { reference, .. }
            | Self::Part { reference, .. }
            | Self::Told { reference } => reference,
        }
    }
}

/// Where a part of a message stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Others come after it.
    Before,
    /// It ends the message.
    Last,
}

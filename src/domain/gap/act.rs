//! What is stored about gaps and staff answers.

use crate::domain::gap::AnswerId;
use crate::domain::gap::Draft;
use crate::domain::gap::GapId;
use crate::domain::id::MessageId;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::search::gist::Gist;
use crate::domain::user_text::UserText;

/// A change about gaps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GapAct {
    /// A question is noted, with those that ask the same.
    Note(Noted),
    /// An answer is written, or written anew, and waits to be published.
    Draft(Draft),
    /// A draft is thrown away.
    Discard(MessageId),
    /// A draft becomes what the bot answers.
    Publish(Draft),
    /// A gap needs no answer.
    Dismiss(GapId),
    /// An answer is given no longer; its gap is open again.
    Remove(AnswerId),
}

/// A question to note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// Its words without personal data.
    pub asked: UserText,
    /// The language it was asked in.
    pub language: Language,
    /// What it is about.
    pub gist: Gist,
    /// Why it is noted.
    pub why: Why,
}

/// Why a question is noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// There was no answer.
    Missed,
    /// This answer, in this message of the bot's, did not help. It is noted once.
    Unhelpful(Slug, MessageId),
}

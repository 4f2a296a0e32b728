//! The buttons under what staff see of gaps and answers.

use crate::domain::gap::AnswerId;
use crate::domain::gap::GapId;
use crate::domain::id::MessageId;
use crate::domain::language::Language;

/// A button of the staff's chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapPress {
    /// That page of the gaps, from 0, in the same message.
    Gaps(usize),
    /// A gap as a message of its own.
    Open(GapId),
    /// A gap needs no answer.
    Dismiss(GapId),
    /// The draft written in that message is in that language.
    Speak(MessageId, Language),
    /// The draft written in that message is published.
    Publish(MessageId),
    /// The draft written in that message is thrown away.
    Discard(MessageId),
    /// That page of the answers, from 0, in the same message.
    Answers(usize),
    /// An answer as a message of its own.
    OpenAnswer(AnswerId),
    /// Asks whether an answer is to be removed.
    Remove(AnswerId),
    /// The answer stays.
    Keep(AnswerId),
    /// The answer is removed.
    ReallyRemove(AnswerId),
}

//! The buttons of leads: the officer's in the form and after it, the staff's under cards and lists.

use crate::domain::language::Language;
use crate::domain::lead::Need;
use crate::domain::lead::Reference;
use crate::domain::lead::State;
use crate::domain::lead::about::Filter;
use crate::domain::lead::form::Field;

/// A button of leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeadPress {
    /// The officer agrees that the answers are kept.
    Agree(Language),
    /// The officer does not.
    Decline(Language),
    /// One step back.
    Back,
    /// Out of the form.
    Cancel,
    /// The municipality that was proposed.
    Proposed,
    /// What is needed.
    Need(Need),
    /// Answer this once more.
    Change(Field),
    /// Send it to the experts.
    Send,
    /// What was written is for the expert.
    ToExpert,
    /// What was written is a question.
    AsQuestion,
    /// One of the staff takes the lead.
    Take(Reference),
    /// One of the staff gives it back.
    Release(Reference),
    /// One of the staff wants to write to the officer.
    Reply(Reference),
    /// One of the staff wants to note something.
    Note(Reference),
    /// One of the staff wants to close it.
    Close(Reference),
    /// It is closed in this state.
    CloseAs(State, Reference),
    /// It is not closed after all.
    KeepOpen(Reference),
    /// It is open again.
    Reopen(Reference),
    /// Show its card.
    Show(Reference),
    /// This page of this list.
    List(Filter, i64),
}

impl LeadPress {
    /// The lead it names.
    pub fn reference(&self) -> Option<&Reference> {
        match self {
            Self::Take(reference)
            | Self::Release(reference)
            | Self::Reply(reference)
            | Self::Note(reference)
            | Self::Close(reference)
            | Self::CloseAs(_, reference)
            | Self::KeepOpen(reference)
            | Self::Reopen(reference)
            | Self::Show(reference) => Some(reference),
            Self::Agree(_)
            | Self::Decline(_)
            | Self::Back
            | Self::Cancel
            | Self::Proposed
            | Self::Need(_)
            | Self::Change(_)
            | Self::Send
            | Self::ToExpert
            | Self::AsQuestion
            | Self::List(..) => None,
        }
    }

    /// Whether only the staff, in their chat, may press it.
    pub fn is_staffs(&self) -> bool {
        matches!(self, Self::List(..)) || self.reference().is_some()
    }
}

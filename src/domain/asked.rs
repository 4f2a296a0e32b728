//! A question that was answered, remembered for two days: so that an edit of it corrects the answer, and so that an
//! answer that did not help tells which question it failed. Who asked is not part of it.

use chrono::TimeDelta;

use crate::domain::user_text::UserText;

/// How long after its answer a question that is edited gets that answer corrected.
pub const CORRECTED_WITHIN: TimeDelta = TimeDelta::hours(48);

/// A question that was answered, or whose answer is on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its words without personal data; empty once it was told that the answer did not help.
    pub text: UserText,
}

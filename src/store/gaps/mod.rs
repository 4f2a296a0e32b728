//! Gaps, the drafts and answers of staff, and what is asked most. `write` is what a decision changes, `read` what one needs.

mod read;
pub(super) mod write;

pub(super) const STATEMENTS: [&[&str]; 2] = [read::STATEMENTS, write::STATEMENTS];

//! What a look-up brings back.

use crate::domain::knowledge::Slug;
use crate::domain::language::Language;

/// How far a result can be trusted, which decides between an answer, "did you mean" and "I do not know".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The first topic answers the question.
    Sure,
    /// One of the topics may answer it.
    Unsure,
    /// Nothing near.
    Unknown,
}

/// The topics nearest to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The language to answer in: the question's where it is clear, else the chat's.
    pub language: Language,
    /// What to do with it.
    pub verdict: Verdict,
    /// 0 to 1: of questions with this confidence about this share have the first topic right.
    pub confidence: f32,
    /// Best first, up to three, distinct; there may be some even when nothing is near.
    pub ranked: Vec<Slug>,
}

//! An answer that is found beside the topics: in one language, with the ways people ask for it.

use crate::domain::knowledge::Slug;
use crate::domain::language::Language;

/// Something to be found that is no topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extra {
    /// What a look-up brings back; no topic has it.
    pub id: Slug,
    /// The language of its words.
    pub language: Language,
    /// The ways people ask for it, the title first.
    pub asks: Vec<String>,
    /// What it says, without markup.
    pub text: String,
}

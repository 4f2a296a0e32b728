//! Words that mean the same, as content people write them in `locales/<tag>/synonyms.ftl`.

use crate::domain::language::Language;

/// Groups of words and phrases that stand for each other in one language, abbreviations and their expansions among them.
#[derive(Clone, Debug, Default)]
pub struct Synonyms {
    groups: Vec<(Language, Vec<String>)>,
}

impl Synonyms {
    /// Takes groups as they are written; a word may stand in several.
    pub fn new(groups: impl IntoIterator<Item = (Language, Vec<String>)>) -> Self {
        Self {
            groups: groups.into_iter().collect(),
        }
    }

    /// The groups of one language.
    pub(super) fn of(&self, language: Language) -> impl Iterator<Item = &[String]> {
        self.groups
            .iter()
            .filter(move |group| group.0 == language)
            .map(|group| group.1.as_slice())
    }
}

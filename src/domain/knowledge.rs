//! What the bot knows: topics, each with its answer in every language, grouped into themes.
//! The words themselves live in `locales/<tag>/topics/`; to add an answer, add a message there.

use std::collections::HashMap;
use std::fmt;

use serde::Deserialize;
use serde::Serialize;

use crate::domain::language::Language;
use crate::domain::language::PerLanguage;

/// The name of a topic or theme in storage and in buttons: `a-z`, `0-9` and `_`, at most 40 characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

impl Slug {
    /// Longest slug, so that a button's data stays under Telegram's 64 bytes.
    pub const MAX_CHARS: usize = 40;

    /// Reads a slug; `None` where a character or the length is not allowed.
    pub fn parse(text: &str) -> Option<Self> {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let fits = !text.is_empty() && text.len() <= Self::MAX_CHARS && text.chars().all(allowed);
        fits.then(|| Self(text.to_owned()))
    }

    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl TryFrom<String> for Slug {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("{text:?} is not a slug"))
    }
}

/// One thing the bot can explain.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its name in storage, buttons and deep links.
    pub slug: Slug,
    /// The theme it is listed under.
    pub theme: Slug,
    /// What one would ask next, at most three.
    pub related: Vec<Slug>,
    /// The month up to which the answer is known to hold, where it can go stale.
    pub as_of: Option<Month>,
    /// Its words.
    pub wording: PerLanguage<Wording>,
}

/// A topic in one language.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    /// Heads the answer and stands on menu buttons.
    pub title: String,
    /// The answer in Telegram's HTML (`<b>` and `<i>` only).
    pub answer: String,
    /// One line about a platform, for the list of platforms.
    pub line: Option<String>,
    /// The ways people ask for it, as they type them.
    pub asks: Vec<String>,
    /// Ways to say the same in quite other words, from which only the search by meaning learns.
    pub meant: Vec<String>,
    /// The pages the answer rests on, best first; at least one.
    pub sources: Vec<String>,
}

/// A month of a year, as `2026-11`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year, four digits.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

impl Month {
    /// Reads `2026-11`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let month = Self {
            year: year.parse().ok()?,
            month: month.parse().ok()?,
        };
        ((2008..=2100).contains(&month.year) && (1..=12).contains(&month.month)).then_some(month)
    }

    /// Whole months from this one to `later`, negative if `later` is earlier.
    pub fn months_until(self, later: Self) -> i64 {
        (i64::from(later.year) - i64::from(self.year)) * 12 + i64::from(later.month)
            - i64::from(self.month)
    }
}

/// A group of topics in the menu.
#[derive(Clone, Debug)]
pub struct Theme {
    /// Its name in buttons, also the file name under `locales/<tag>/topics/`.
    pub slug: Slug,
    /// Its name as people read it.
    pub title: PerLanguage<String>,
    /// Its topics in the order of the menu.
    pub topics: Vec<Slug>,
}

/// An abbreviation and what it means.
#[derive(Clone, Debug)]
pub struct Abbreviation {
    /// Its message in `glossary.ftl`.
    pub id: String,
    /// How it is written, in any language.
    pub forms: Vec<String>,
    /// Where more is said.
    pub topic: Option<Slug>,
    /// What it means, in Telegram's HTML.
    pub meaning: PerLanguage<String>,
}

/// All topics, by theme and by slug, and the abbreviations.
#[derive(Clone, Debug, Default)]
pub struct Knowledge {
    themes: Vec<Theme>,
    topics: Vec<Topic>,
    by_slug: HashMap<Slug, usize>,
    glossary: Vec<Abbreviation>,
    elsewhere: Vec<Vec<String>>,
}

impl Knowledge {
    /// Takes the themes in the order of the menu; of two topics with one slug the first counts.
    pub fn new(themes: Vec<Theme>, topics: Vec<Topic>) -> Self {
        let mut by_slug = HashMap::new();
        for (place, topic) in topics.iter().enumerate() {
            by_slug.entry(topic.slug.clone()).or_insert(place);
        }
        Self {
            themes,
            topics,
            by_slug,
            glossary: Vec::new(),
            elsewhere: Vec::new(),
        }
    }

    /// The same with these abbreviations.
    #[must_use]
    pub fn with_glossary(self, glossary: Vec<Abbreviation>) -> Self {
        Self { glossary, ..self }
    }

    /// The same, knowing these kinds of questions that are not for the bot.
    #[must_use]
    pub fn with_elsewhere(self, elsewhere: Vec<Vec<String>>) -> Self {
        Self { elsewhere, ..self }
    }

    /// What people ask that is not for the bot, by kind, in all languages together.
    pub fn elsewhere(&self) -> &[Vec<String>] {
        &self.elsewhere
    }

    /// The abbreviations.
    pub fn glossary(&self) -> &[Abbreviation] {
        &self.glossary
    }

    /// In the order of the menu.
    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    /// In the order of the menu.
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// The theme of that name.
    pub fn theme(&self, slug: &Slug) -> Option<&Theme> {
        self.themes.iter().find(|theme| &theme.slug == slug)
    }

    /// The topic of that name.
    pub fn topic(&self, slug: &Slug) -> Option<&Topic> {
        self.by_slug.get(slug).map(|&place| &self.topics[place])
    }

    /// The topic's title in `language`; the slug itself if there is no such topic (any more).
    pub fn title<'a>(&'a self, slug: &'a Slug, language: Language) -> &'a str {
        self.topic(slug)
            .map_or(slug.as_str(), |topic| &topic.wording[language].title)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_short_lower_case_ascii() {
        assert!(Slug::parse("what_is_covenant").is_some());
        for wrong in ["", "What", "a-b", "più", "a b", &"a".repeat(41)] {
            assert!(Slug::parse(wrong).is_none(), "{wrong:?}");
        }
    }

    #[test]
    fn months_are_counted_across_years() {
        let from = Month::parse("2024-11").unwrap();
        assert_eq!(from.months_until(Month::parse("2026-12").unwrap()), 25);
        assert_eq!(Month::parse("2026-13"), None);
        assert_eq!(Month::parse("26-1"), None);
    }
}

//! The five languages the bot speaks.
//! Another language is one variant here and one folder under `locales/`; the compiler and `check` name the rest.

use std::ops::Index;
use std::sync::OnceLock;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::thread;
use std::thread::available_parallelism;

use serde::Deserialize;
use serde::Serialize;

/// A language the bot speaks, named in storage by its two-letter tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Language {
    /// Most signatories are Italian, so it is the language of last resort.
    #[serde(rename = "it")]
    Italian,
    /// British forms of dates and numbers.
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
}

impl Language {
    /// In the order of the variants, which is the order of every list of languages a person sees.
    pub const ALL: [Self; 5] = [
        Self::Italian,
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
    ];

    /// The ISO 639-1 tag, also the name of the folder under `locales/`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Italian => "it",
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
        }
    }

    /// The language's own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Italian => "Italiano",
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
        }
    }

    /// Reads a tag with or without a region (`de`, `de-AT`, `pt_BR`); `None` for a language the bot does not speak.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Self::ALL
            .into_iter()
            .find(|language| language.tag() == primary)
    }
}

/// One value for each language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PerLanguage<T>([T; 5]);

impl<T> PerLanguage<T> {
    /// Asks `make` for each language's value.
    pub fn from_fn(mut make: impl FnMut(Language) -> T) -> Self {
        Self(Language::ALL.map(&mut make))
    }

    /// Asks `make` for the languages one after another on as many threads as there are cores, this one among them. More would
    /// not be quicker, and each would keep memory that it no longer needs.
    ///
    /// # Panics
    /// Where `make` does.
    pub fn from_fn_at_once(make: impl Fn(Language) -> T + Sync) -> Self
    where
        T: Send + Sync,
    {
        let values = PerLanguage::from_fn(|_| OnceLock::new());
        let next = AtomicUsize::new(0);
        let work = || {
            while let Some(language) = Language::ALL.get(next.fetch_add(1, Ordering::Relaxed)) {
                values[*language].get_or_init(|| make(*language));
            }
        };
        let cores = available_parallelism().map_or(1, usize::from);
        thread::scope(|scope| {
            for _ in 1..cores.min(Language::ALL.len()) {
                scope.spawn(work);
            }
            work();
        });
        let values = values.0.map(OnceLock::into_inner);
        Self(values.map(|value| value.expect("each language is somebody's work")))
    }

    /// The values in the order of [`Language::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Language, &T)> {
        Language::ALL.into_iter().zip(&self.0)
    }
}

impl<A, B> PerLanguage<(A, B)> {
    /// Each half of the pairs by itself.
    pub fn unzip(self) -> (PerLanguage<A>, PerLanguage<B>) {
        let [italian, english, german, french, spanish] = self.0;
        (
            PerLanguage([italian.0, english.0, german.0, french.0, spanish.0]),
            PerLanguage([italian.1, english.1, german.1, french.1, spanish.1]),
        )
    }
}

impl<T> Index<Language> for PerLanguage<T> {
    type Output = T;

    fn index(&self, language: Language) -> &T {
        match language {
            Language::Italian => &self.0[0],
            Language::English => &self.0[1],
            Language::German => &self.0[2],
            Language::French => &self.0[3],
            Language::Spanish => &self.0[4],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_with_or_without_a_region() {
        assert_eq!(Language::parse("de-AT"), Some(Language::German));
        assert_eq!(Language::parse("IT"), Some(Language::Italian));
        assert_eq!(Language::parse("fr_BE"), Some(Language::French));
        assert_eq!(Language::parse("pt-BR"), None);
        assert_eq!(Language::parse(""), None);
    }

    #[test]
    fn each_language_finds_its_own_value() {
        let tags = PerLanguage::from_fn(Language::tag);
        for language in Language::ALL {
            assert_eq!(tags[language], language.tag());
        }
    }
}

//! The Fluent files, embedded in the program.

use std::collections::BTreeMap;

use rust_embed::Embed;

use crate::domain::language::Language;

/// The conversation's words.
pub(super) const UI: &str = "ui.ftl";
/// The words that mean the same to the search.
pub(super) const SYNONYMS: &str = "synonyms.ftl";
/// The abbreviations.
pub(super) const GLOSSARY: &str = "glossary.ftl";
/// What people ask that is not for the bot.
pub(super) const ELSEWHERE: &str = "elsewhere.ftl";
/// The countries' names.
pub(super) const COUNTRIES: &str = "countries.ftl";
/// The themes in the order of the menu; each has its file `topics/<theme>.ftl`.
pub(super) const THEMES: [&str; 9] = [
    "basics",
    "joining",
    "goals",
    "plan",
    "inventory",
    "deadlines",
    "support",
    "funding",
    "links",
];

#[derive(Embed)]
#[folder = "locales/"]
struct Locales;

/// The text of each file under `locales/`, by language and path.
#[derive(Clone, Debug, Default)]
pub struct Sources(BTreeMap<(Language, String), String>);

impl Sources {
    /// The files this program was built with.
    pub fn embedded() -> Self {
        let mut sources = Self::default();
        for path in Locales::iter() {
            let Some((tag, rest)) = path.split_once('/') else {
                continue;
            };
            let (Some(language), Some(file)) = (Language::parse(tag), Locales::get(&path)) else {
                continue;
            };
            let text = String::from_utf8_lossy(&file.data).into_owned();
            sources.0.insert((language, rest.to_owned()), text);
        }
        sources
    }

    /// One file's text; `None` where the language lacks it.
    pub fn get(&self, language: Language, path: &str) -> Option<&str> {
        self.0.get(&(language, path.to_owned())).map(String::as_str)
    }

    /// Puts `text` in place of a file.
    pub fn set(&mut self, language: Language, path: &str, text: impl Into<String>) {
        self.0.insert((language, path.to_owned()), text.into());
    }

    /// The paths one language has.
    pub fn paths(&self, language: Language) -> impl Iterator<Item = &str> {
        self.0
            .keys()
            .filter(move |(of, _)| *of == language)
            .map(|(_, path)| path.as_str())
    }
}

/// The path of a theme's file within a language.
pub(super) fn theme_path(theme: &str) -> String {
    format!("topics/{theme}.ftl")
}

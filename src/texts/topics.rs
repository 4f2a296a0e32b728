//! The topics' files turned into [`Knowledge`].
//! A topic is a message with attributes; its structure (`source`, `as-of`, `related`) stands in Italian, its words in each
//! language, which may name `source`s of its own.

use crate::domain::knowledge::Abbreviation;
use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Month;
use crate::domain::knowledge::Slug;
use crate::domain::knowledge::Theme;
use crate::domain::knowledge::Topic;
use crate::domain::knowledge::Wording;
use crate::domain::language::Language;
use crate::domain::language::PerLanguage;
use crate::texts::bundle::Bundle;
use crate::texts::comma_separated;
use crate::texts::sources::ELSEWHERE;
use crate::texts::sources::GLOSSARY;
use crate::texts::sources::THEMES;
use crate::texts::sources::theme_path;

/// The language whose files hold the structure.
pub(super) const STRUCTURE: Language = Language::Italian;

/// Reads what can be read; what cannot is the audit's to tell.
pub(super) fn knowledge(bundles: &PerLanguage<Bundle>) -> Knowledge {
    let mut themes = Vec::new();
    let mut topics = Vec::new();
    for name in THEMES {
        let Some(theme) = Slug::parse(name) else {
            continue;
        };
        let ids = bundles[STRUCTURE].ids(&theme_path(name));
        let slugs: Vec<Slug> = ids.iter().filter_map(|id| Slug::parse(id)).collect();
        topics.extend(
            slugs
                .iter()
                .map(|slug| topic(bundles, theme.clone(), slug.clone())),
        );
        let title = PerLanguage::from_fn(|language| bundles[language].plain(&theme_title_id(name)));
        themes.push(Theme {
            slug: theme,
            title,
            topics: slugs,
        });
    }
    Knowledge::new(themes, topics)
        .with_glossary(glossary(bundles))
        .with_elsewhere(elsewhere(bundles))
}

/// What people ask that is not for the bot: a message for each kind.
fn elsewhere(bundles: &PerLanguage<Bundle>) -> Vec<Vec<String>> {
    let kinds = bundles[STRUCTURE].ids(ELSEWHERE).iter();
    let asks = |kind: &String| {
        let each = Language::ALL.map(|language| lines(&bundles[language].plain(kind)));
        each.concat()
    };
    kinds.map(asks).collect()
}

/// The abbreviations: a message each, whose `forms` and `topic` stand in Italian.
fn glossary(bundles: &PerLanguage<Bundle>) -> Vec<Abbreviation> {
    let ids = bundles[STRUCTURE].ids(GLOSSARY).iter();
    let entry = |id: &String| {
        let structure = |name: &str| bundles[STRUCTURE].attribute(id, name);
        let meaning = |language: Language| bundles[language].attribute(id, "meaning");
        Abbreviation {
            id: id.clone(),
            forms: comma_separated(&structure("forms").unwrap_or_default()),
            topic: structure("topic").and_then(|topic| Slug::parse(topic.trim())),
            meaning: PerLanguage::from_fn(|language| meaning(language).unwrap_or_default()),
        }
    };
    ids.map(entry).collect()
}

/// The message that names a theme. It has a dash, which no slug has, so it is no topic.
pub(super) fn theme_title_id(theme: &str) -> String {
    format!("theme-{theme}")
}

fn topic(bundles: &PerLanguage<Bundle>, theme: Slug, slug: Slug) -> Topic {
    let structure = |name: &str| bundles[STRUCTURE].attribute(slug.as_str(), name);
    let related = structure("related").unwrap_or_default();
    let related = related
        .split(',')
        .filter_map(|slug| Slug::parse(slug.trim()))
        .collect();
    let as_of = structure("as-of").and_then(|month| Month::parse(month.trim()));
    let wording = PerLanguage::from_fn(|language| wording(bundles, &slug, language));
    Topic {
        slug,
        theme,
        related,
        as_of,
        wording,
    }
}

fn wording(bundles: &PerLanguage<Bundle>, slug: &Slug, language: Language) -> Wording {
    let attribute =
        |language: Language, name: &str| bundles[language].attribute(slug.as_str(), name);
    let own = |name: &str| attribute(language, name);
    let sources = own("source")
        .or_else(|| attribute(STRUCTURE, "source"))
        .unwrap_or_default();
    Wording {
        title: own("title").unwrap_or_default(),
        answer: own("answer").unwrap_or_default(),
        line: own("line"),
        asks: lines(&own("ask").unwrap_or_default()),
        meant: lines(&own("meant").unwrap_or_default()),
        sources: lines(&sources),
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

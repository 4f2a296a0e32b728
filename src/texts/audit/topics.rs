//! Every topic: complete in every language, sourced, short enough, and linked to topics that exist.

use crate::domain::gap::AnswerId;
use crate::domain::knowledge::Abbreviation;
use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Month;
use crate::domain::knowledge::Topic;
use crate::domain::language::Language;
use crate::texts::Operator;
use crate::texts::Texts;
use crate::texts::audit::Report;
use crate::texts::audit::message_place;
use crate::texts::markup::shown;
use crate::texts::sources::GLOSSARY;
use crate::texts::sources::Sources;
use crate::texts::sources::theme_path;
use crate::texts::topics::STRUCTURE;
use crate::texts::topics::theme_title_id;
use crate::texts::words::answers::COVID_PLATFORMS;

/// Longest answer in characters, as a reader sees it: what fits a telephone's screen twice.
pub(super) const ANSWER_MAX_CHARS: usize = 1_200;

/// Longest title in characters; it must fit a button.
pub(super) const TITLE_MAX_CHARS: usize = 60;

/// Longest name of a theme in characters.
pub(super) const THEME_MAX_CHARS: usize = 30;

/// Longest meaning of an abbreviation in characters: two sentences.
pub(super) const MEANING_MAX_CHARS: usize = 260;

/// How many ways to ask a topic has in each language.
pub(super) const ASKS: std::ops::RangeInclusive<usize> = 6..=10;

/// Most topics of one theme: a menu longer than a screen is not read.
pub(super) const TOPICS_IN_A_THEME: usize = 10;

/// Most related topics.
pub(super) const RELATED: usize = 3;

/// After how many months somebody should look whether an answer still holds.
pub(super) const STALE_AFTER_MONTHS: i64 = 24;

/// How many ways to say the same in other words it may have, from which the search by meaning learns.
pub(super) const MEANT: std::ops::RangeInclusive<usize> = 0..=8;

const ATTRIBUTES: [&str; 8] = [
    "title", "answer", "ask", "meant", "source", "as-of", "related", "line",
];

pub(super) fn check(sources: &Sources, today: Month, report: &mut Report) {
    let texts = Texts::from_sources(sources, Operator::default());
    let knowledge = texts.knowledge();
    for theme in knowledge.themes() {
        let path = theme_path(theme.slug.as_str());
        let id = theme_title_id(theme.slug.as_str());
        for (language, title) in theme.title.iter() {
            if *title == id || title.chars().count() > THEME_MAX_CHARS {
                let what = format!(
                    "found {title:?}; expected a name of at most {THEME_MAX_CHARS} characters"
                );
                report.fault(message_place(language, &path, &id), what);
            }
        }
        if theme.topics.len() > TOPICS_IN_A_THEME {
            let what = format!(
                "has {} topics; expected at most {TOPICS_IN_A_THEME}",
                theme.topics.len()
            );
            report.fault(message_place(STRUCTURE, &path, &id), what);
        }
    }
    for entry in knowledge.glossary() {
        check_abbreviation(entry, &knowledge, report);
    }
    for topic in knowledge.topics() {
        check_structure(&texts, topic, &knowledge, today, report);
        for language in Language::ALL {
            check_wording(topic, language, report);
            check_attributes(&texts, topic, language, report);
        }
    }
}

fn check_structure(
    texts: &Texts,
    topic: &Topic,
    knowledge: &Knowledge,
    today: Month,
    report: &mut Report,
) {
    let path = theme_path(topic.theme.as_str());
    let place = || message_place(STRUCTURE, &path, topic.slug.as_str());
    if AnswerId::of(&topic.slug).is_some() {
        report.fault(
            place(),
            "is named as an answer of the staff; expected another name",
        );
    }
    let written = texts.bundles[STRUCTURE]
        .attribute(topic.slug.as_str(), "related")
        .unwrap_or_default();
    let named = written
        .split(',')
        .filter(|slug| !slug.trim().is_empty())
        .count();
    let unknown = topic
        .related
        .iter()
        .filter(|related| knowledge.topic(related).is_none());
    for related in unknown {
        report.fault(
            place(),
            format!("names the related topic {related}, which does not exist"),
        );
    }
    if topic.related.len() != named || named > RELATED || topic.related.contains(&topic.slug) {
        report.fault(
            place(),
            format!("has .related {written:?}; expected up to {RELATED} other topics"),
        );
    }
    match (
        topic.as_of,
        texts.bundles[STRUCTURE].attribute(topic.slug.as_str(), "as-of"),
    ) {
        (None, Some(written)) => report.fault(
            place(),
            format!("has .as-of {written:?}; expected a month as 2026-11"),
        ),
        (Some(as_of), _) if as_of.months_until(today) > STALE_AFTER_MONTHS => {
            report.warning(
                place(),
                format!("is older than {STALE_AFTER_MONTHS} months; look whether it still holds"),
            );
        }
        (Some(as_of), _) if as_of > today => report.fault(place(), "has an .as-of in the future"),
        (Some(_) | None, _) => {}
    }
}

fn check_wording(topic: &Topic, language: Language, report: &mut Report) {
    let path = theme_path(topic.theme.as_str());
    let place = || message_place(language, &path, topic.slug.as_str());
    let wording = &topic.wording[language];
    let title = wording.title.chars().count();
    if title == 0 || title > TITLE_MAX_CHARS || wording.title.contains(['<', '&', '\n']) {
        report.fault(
            place(),
            format!(
                ".title has {title} characters or markup; expected 1 to {TITLE_MAX_CHARS}, plain"
            ),
        );
    }
    match shown(&wording.answer).map(|text| text.chars().count()) {
        Err(fault) => report.fault(place(), format!(".answer: {fault}")),
        Ok(0) => report.fault(place(), ".answer is missing"),
        Ok(long) if long > ANSWER_MAX_CHARS => {
            report.fault(
                place(),
                format!(".answer has {long} characters; expected at most {ANSWER_MAX_CHARS}"),
            );
        }
        Ok(_) => {}
    }
    for (name, ways, expected) in [
        (".ask", &wording.asks, ASKS),
        (".meant", &wording.meant, MEANT),
    ] {
        if !expected.contains(&ways.len()) {
            let (lines, least, most) = (ways.len(), expected.start(), expected.end());
            let what = format!("{name} has {lines} lines; expected {least} to {most}");
            report.fault(place(), what);
        }
    }
    if wording.sources.is_empty() {
        report.fault(place(), ".source is missing; expected at least one address");
    }
    let is_address = |source: &str| {
        reqwest::Url::parse(source)
            .is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.has_host())
    };
    for source in wording.sources.iter().filter(|source| !is_address(source)) {
        report.fault(place(), format!(".source {source:?} is no address"));
    }
    if COVID_PLATFORMS.contains(&topic.slug.as_str()) && wording.line.is_none() {
        report.fault(
            place(),
            ".line is missing; expected one line about the platform",
        );
    }
}

fn check_abbreviation(entry: &Abbreviation, knowledge: &Knowledge, report: &mut Report) {
    if entry.forms.is_empty() {
        report.fault(
            message_place(STRUCTURE, GLOSSARY, &entry.id),
            ".forms is missing; expected how it is written",
        );
    }
    if let Some(topic) = entry
        .topic
        .as_ref()
        .filter(|topic| knowledge.topic(topic).is_none())
    {
        report.fault(
            message_place(STRUCTURE, GLOSSARY, &entry.id),
            format!("has .topic {topic}, which does not exist"),
        );
    }
    for (language, meaning) in entry.meaning.iter() {
        let found = shown(meaning).map(|text| text.chars().count());
        if !found
            .as_ref()
            .is_ok_and(|found| (1..=MEANING_MAX_CHARS).contains(found))
        {
            let what = format!(
                ".meaning is {found:?}; expected 1 to {MEANING_MAX_CHARS} characters, well marked up"
            );
            report.fault(message_place(language, GLOSSARY, &entry.id), what);
        }
    }
}

/// An attribute with a typing error in its name would be lost in silence.
fn check_attributes(texts: &Texts, topic: &Topic, language: Language, report: &mut Report) {
    let path = theme_path(topic.theme.as_str());
    for name in texts.bundles[language].attribute_names(topic.slug.as_str()) {
        if !ATTRIBUTES.contains(&name.as_str()) {
            let what = format!("has .{name}; expected one of {}", ATTRIBUTES.join(", "));
            report.fault(message_place(language, &path, topic.slug.as_str()), what);
        }
    }
}

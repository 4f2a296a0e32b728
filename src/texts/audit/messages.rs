//! Every message: readable, in every language, with the same variables, and fit for Telegram.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::say::Say;
use crate::texts::Operator;
use crate::texts::Texts;
use crate::texts::audit::Report;
use crate::texts::audit::message_place;
use crate::texts::audit::place;
use crate::texts::markup::shown;
use crate::texts::sources::SYNONYMS;
use crate::texts::sources::Sources;
use crate::texts::sources::UI;
use crate::texts::topics::STRUCTURE;

/// Telegram's limits in characters. Source: Bot API 10.1, the methods that set each, read 2026-11-23.
const LIMITS: [(&str, usize); 8] = [
    ("bot-name", 64),
    ("bot-description", 512),
    ("bot-short-description", 120),
    ("thanks", 200),
    ("button-too-old", 200),
    ("lead-banned", 200),
    ("lead-still-kept", 200),
    ("command-", 256),
];

/// Longest message after its markup is read. Source: Bot API 10.1, `sendMessage`, read 2026-11-23.
const MESSAGE_MAX_CHARS: usize = 4_096;

/// One file's messages with the variables of each.
type Messages = BTreeMap<String, BTreeSet<String>>;

pub(super) fn check(sources: &Sources, report: &mut Report) {
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        for path in sources.paths(language) {
            let messages = read(sources, language, path, report);
            for id in messages.keys().filter(|id| !seen.insert((*id).clone())) {
                report.fault(
                    message_place(language, path, id),
                    "stands in two files; expected one",
                );
            }
            if path != SYNONYMS {
                compare(sources, language, path, &messages, report);
            }
        }
        for path in sources.paths(STRUCTURE) {
            if sources.get(language, path).is_none() {
                report.fault(
                    place(language, path),
                    "is missing; expected in every language",
                );
            }
        }
        check_limits(sources, language, report);
    }
    check_what_is_said(sources, report);
}

/// Reads one file and reports what cannot be read.
fn read(sources: &Sources, language: Language, path: &str, report: &mut Report) -> Messages {
    let text = sources.get(language, path).unwrap_or_default();
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text[..error.pos.start.min(text.len())]
                    .lines()
                    .count()
                    .max(1);
                report.fault(
                    format!("{}:{line}", place(language, path)),
                    error.kind.to_string(),
                );
            }
            resource
        }
    };
    let mut messages = Messages::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let mut variables = BTreeSet::new();
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        for pattern in message.value.iter().chain(attributes) {
            collect(pattern, &mut variables);
        }
        if messages
            .insert(message.id.name.to_owned(), variables)
            .is_some()
        {
            report.fault(
                message_place(language, path, message.id.name),
                "stands twice; expected once",
            );
        }
    }
    messages
}

fn compare(
    sources: &Sources,
    language: Language,
    path: &str,
    messages: &Messages,
    report: &mut Report,
) {
    if language == STRUCTURE {
        return;
    }
    let expected = read(sources, STRUCTURE, path, &mut Report::default());
    for (id, variables) in &expected {
        match messages.get(id) {
            None => report.fault(
                message_place(language, path, id),
                "is missing; expected in every language",
            ),
            Some(found) if found != variables => report.fault(
                message_place(language, path, id),
                format!(
                    "has the variables {found:?}; expected {variables:?} as in {}",
                    STRUCTURE.tag()
                ),
            ),
            Some(_) => {}
        }
    }
    for id in messages.keys().filter(|id| !expected.contains_key(*id)) {
        report.fault(
            message_place(language, path, id),
            format!("is not in {}", STRUCTURE.tag()),
        );
    }
}

fn collect(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => collect_inline(inline, variables),
        ast::Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => {
            collect_expression(expression, variables);
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|argument| collect_inline(argument, variables));
        }
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => {}
    }
}

fn check_limits(sources: &Sources, language: Language, report: &mut Report) {
    let texts = Texts::from_sources(sources, Operator::default());
    for id in read(sources, language, UI, &mut Report::default()).keys() {
        let Some((_, most)) = LIMITS.iter().find(|(prefix, _)| id.starts_with(prefix)) else {
            continue;
        };
        let text = texts.plain(language, id);
        let found = text.chars().count();
        if found > *most || text.contains(['<', '&']) && id != "bot-description" {
            let what =
                format!("has {found} characters or markup; expected plain text of at most {most}");
            report.fault(message_place(language, UI, id), what);
        }
    }
}

/// Says everything once in every language, as it would be sent.
fn check_what_is_said(sources: &Sources, report: &mut Report) {
    let named = Operator {
        name: Some("A & B <c>".to_owned()),
        url: Some("https://example.org/".to_owned()),
        contact: Some("a@example.org".to_owned()),
    };
    let texts = Texts::from_sources(sources, named);
    let nobody = Texts::from_sources(sources, Operator::default());
    let themes: Vec<Slug> = texts
        .knowledge()
        .themes()
        .iter()
        .map(|theme| theme.slug.clone())
        .collect();
    for language in Language::ALL {
        for say in Say::samples(&themes) {
            for words in [texts.words(language, &say), nobody.words(language, &say)] {
                let place = format!("locales/{}: {say:?}", language.tag());
                match shown(&words.html) {
                    Err(fault) => report.fault(place.clone(), fault),
                    Ok(text) if is_id(&text) => {
                        report.fault(place.clone(), "has no words; expected a message");
                    }
                    Ok(text) if text.chars().count() > MESSAGE_MAX_CHARS => {
                        report.fault(place.clone(), "is too long");
                    }
                    Ok(_) => {}
                }
                let labels = words.buttons.iter().flatten().map(|button| &button.label);
                for label in labels.filter(|label| label.trim().is_empty() || is_id(label)) {
                    report.fault(
                        place.clone(),
                        format!("has a button {label:?}; expected a label"),
                    );
                }
            }
        }
    }
}

/// A message that is missing shows its own id.
fn is_id(text: &str) -> bool {
    text.is_empty()
        || text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}

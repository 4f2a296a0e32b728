//! Staff answers as a file of topics, for whoever makes a topic of them: sources, translations and more ways to ask are
//! still to be added, and `check` tells so.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::serializer;
use unicode_normalization::UnicodeNormalization;

use crate::domain::blot;
use crate::domain::gap::AnswerId;
use crate::domain::gap::StaffAnswer;
use crate::domain::gap::StaffAnswers;
use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::user_text::UserText;
use crate::texts::markup::escape;
use crate::texts::topics::STRUCTURE;

/// What the name of a topic begins with where the question gives none.
const UNNAMED: &str = "answer";

/// The answers as Fluent messages, by language; the names are of no topic in `knowledge`. Italian holds the structure of all.
pub fn topics(answers: &StaffAnswers, knowledge: &Knowledge) -> String {
    let mut taken: BTreeSet<Slug> = knowledge
        .topics()
        .iter()
        .map(|topic| topic.slug.clone())
        .collect();
    let mut named_answers = Vec::new();
    for answer in answers.all() {
        let slug = free(&named(answer.title.as_str()), &taken);
        taken.insert(slug.clone());
        named_answers.push((slug, answer));
    }
    let mut body = vec![ast::Entry::ResourceComment(comment(&[
        "Answers of the staff, a part for each language: for locales/<tag>/topics/<theme>.ftl. What each still needs stands over",
        "it; it needs the same name in every language, and `covenant-bot check` tells what is missing.",
    ]))];
    for language in Language::ALL {
        let messages = named_answers.iter().filter_map(|(slug, answer)| {
            if answer.language == language {
                Some(message(answer, slug))
            } else if language == STRUCTURE {
                Some(structure(answer, slug))
            } else {
                None
            }
        });
        let mut messages = messages.peekable();
        if messages.peek().is_some() {
            let name = format!("{} ({})", language.own_name(), language.tag());
            body.push(ast::Entry::GroupComment(comment(&[&name])));
        }
        body.extend(messages.map(ast::Entry::Message));
    }
    serializer::serialize(&ast::Resource { body })
}

fn message(answer: &StaffAnswer, slug: &Slug) -> ast::Message<String> {
    let one_line = |text: &UserText| {
        let words = text.as_str().split_whitespace();
        words.collect::<Vec<_>>().join(" ")
    };
    let title = one_line(&answer.title);
    let asked = one_line(&blot::without(&answer.asked));
    let asks = if asked == title {
        title.clone()
    } else {
        format!("{title}\n{asked}")
    };
    let mut attributes = vec![
        attribute("title", &title),
        attribute("answer", &escape(answer.text.as_str())),
        attribute("ask", &asks),
    ];
    let given = format!("Given on {}.", answer.on);
    let plain = "Still to add: more lines of .ask; a shorter .title where `check` says so.";
    let comment = if answer.language == STRUCTURE {
        attributes.push(as_of(answer));
        comment(&[&given, plain, STRUCTURE_TO_ADD])
    } else {
        comment(&[&given, plain])
    };
    ast::Message {
        id: identifier(slug.as_str()),
        value: None,
        attributes,
        comment: Some(comment),
    }
}

/// What else a topic has where its structure stands.
const STRUCTURE_TO_ADD: &str =
    "Still to add: .source, an address a line; .related, up to three topics, if there are any.";

/// The structure of an answer in another language.
fn structure(answer: &StaffAnswer, slug: &Slug) -> ast::Message<String> {
    let written = format!("Written in {}.", answer.language.own_name());
    ast::Message {
        id: identifier(slug.as_str()),
        value: None,
        attributes: vec![as_of(answer)],
        comment: Some(comment(&[
            &written,
            "Still to add: .title, .answer and .ask, translated.",
            STRUCTURE_TO_ADD,
        ])),
    }
}

fn as_of(answer: &StaffAnswer) -> ast::Attribute<String> {
    attribute("as-of", &answer.on.format("%Y-%m").to_string())
}

fn attribute(name: &str, text: &str) -> ast::Attribute<String> {
    ast::Attribute {
        id: identifier(name),
        value: pattern(text),
    }
}

/// Text as a pattern that means just it: what Fluent would read otherwise stands in quotes.
fn pattern(text: &str) -> ast::Pattern<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let text = lines.join("\n");
    let mut elements = Vec::new();
    let mut plain = String::new();
    let mut begins_a_line = true;
    for c in text.trim().chars() {
        let means_more = matches!(c, '{' | '}') || begins_a_line && matches!(c, '.' | '*' | '[');
        if means_more {
            elements.extend(text_element(&mut plain));
            elements.push(literal(c));
        } else {
            plain.push(c);
        }
        begins_a_line = c == '\n';
        // The serializer indents what follows an element, not what follows a line within one.
        if begins_a_line {
            elements.extend(text_element(&mut plain));
        }
    }
    elements.extend(text_element(&mut plain));
    ast::Pattern { elements }
}

fn text_element(plain: &mut String) -> Option<ast::PatternElement<String>> {
    let value = std::mem::take(plain);
    (!value.is_empty()).then_some(ast::PatternElement::TextElement { value })
}

fn literal(c: char) -> ast::PatternElement<String> {
    let value = c.to_string();
    ast::PatternElement::Placeable {
        expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
    }
}

fn identifier(name: &str) -> ast::Identifier<String> {
    ast::Identifier {
        name: name.to_owned(),
    }
}

fn comment(lines: &[&str]) -> ast::Comment<String> {
    ast::Comment {
        content: lines.iter().map(|line| (*line).to_owned()).collect(),
    }
}

/// The name of a topic, from the words of its question.
fn named(question: &str) -> String {
    let plain: String = question
        .nfd()
        .filter(|c| c.is_ascii() || c.is_alphanumeric())
        .collect();
    let words = plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase);
    let name = words.collect::<Vec<_>>().join("_");
    if name.starts_with(|c: char| c.is_ascii_lowercase()) {
        name
    } else {
        UNNAMED.to_owned()
    }
}

/// The name, shortened and with a number where it is taken or kept for staff answers.
fn free(name: &str, taken: &BTreeSet<Slug>) -> Slug {
    let tries = (1_u32..).map(|number| match number {
        1 => name.chars().take(Slug::MAX_CHARS).collect(),
        _ => format!(
            "{}_{number}",
            name.chars().take(Slug::MAX_CHARS - 11).collect::<String>()
        ),
    });
    let mut tries = tries.filter_map(|name: String| Slug::parse(&name));
    tries
        .find(|slug| !taken.contains(slug) && AnswerId::of(slug).is_none())
        .expect("there are more numbers than topics")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Operator;
    use crate::texts::Texts;
    use crate::texts::audit;
    use crate::texts::audit::Weight;
    use crate::texts::bundle::Bundle;
    use crate::texts::sources::Sources;
    use crate::texts::sources::theme_path;
    use chrono::NaiveDate;
    use proptest::prelude::*;

    fn answers(written: &[(&str, &str)]) -> StaffAnswers {
        let answer = |(id, (asked, text)): (i64, &(&str, &str))| StaffAnswer {
            id: AnswerId(id),
            language: Language::Italian,
            title: UserText::new(*asked),
            asked: UserText::new("come ▒▒▒ mai"),
            text: UserText::new(*text),
            on: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
        };
        StaffAnswers::new((1..).zip(written).map(answer).collect())
    }

    fn read(file: String) -> Bundle {
        let mut sources = Sources::default();
        sources.set(Language::Italian, "x.ftl", file);
        Bundle::new(Language::Italian, &sources)
    }

    #[test]
    fn what_is_exported_is_read_as_topics() {
        let written = [
            (
                "Perché  è così?",
                "Prima riga:\n\n  • { $uno } < 2\n.due\n[tre]\n* quattro",
            ),
            ("perche e cosi", "x"),
            ("«2030»?", "}"),
            ("staff 12", "y"),
        ];
        let file = topics(&answers(&written), &Knowledge::default());
        let bundle = read(file.clone());
        let answer = |id: &str| bundle.attribute(id, "answer");
        let first = "Prima riga:\n\n• { $uno } &lt; 2\n.due\n[tre]\n* quattro";
        assert_eq!(answer("perche_e_cosi").as_deref(), Some(first), "{file}");
        assert_eq!(
            bundle.attribute("perche_e_cosi", "title").as_deref(),
            Some("Perché è così?")
        );
        assert_eq!(
            bundle.attribute("perche_e_cosi", "ask").as_deref(),
            Some("Perché è così?\ncome mai")
        );
        assert_eq!(answer("perche_e_cosi_2").as_deref(), Some("x"));
        assert_eq!(answer("answer").as_deref(), Some("}"));
        assert_eq!(answer("staff_12_2").as_deref(), Some("y"));
        assert!(file.contains("## Italiano (it)"), "{file}");
    }

    /// The part of one language with what its comments ask for.
    fn filled_in(file: &str, slug: &str, language: Language) -> String {
        let heading = format!("## {} ({})", language.own_name(), language.tag());
        let part = file.split_once(&heading).map_or("", |(_, part)| part);
        let part = part.split("\n## ").next().unwrap_or_default();
        let translated = format!("{slug} =\n    .title = Titel\n    .answer = Text.\n{ASKS}");
        let part = match part.split_once(&format!("{slug} =\n")) {
            Some((before, after)) if after.trim_start().starts_with(".as-of") => {
                format!("{before}{translated}{after}")
            }
            Some((before, after)) => {
                let (attributes, rest) = after.split_once("    .ask =\n").unwrap();
                format!("{before}{slug} =\n{attributes}{ASKS}{rest}")
            }
            None => translated,
        };
        let added = "    .source = https://example.org\n    .related = elena\n    .as-of";
        part.replace("    .as-of", added)
    }

    const ASKS: &str = "    .ask =\n        eins\n        zwei\n        drei\n        vier\n        fünf\n        sechs\n";

    #[test]
    fn an_export_with_what_it_asks_for_passes_the_check() {
        let italian = answers(&[("Perché è così?", "Perché sì.")]).all()[0].clone();
        let english = StaffAnswer {
            language: Language::English,
            title: UserText::new("Why is it so?"),
            ..italian.clone()
        };
        for (answer, slug) in [(italian, "perche_e_cosi"), (english, "why_is_it_so")] {
            let mut sources = Sources::embedded();
            let knowledge = Texts::from_sources(&sources, Operator::default()).knowledge();
            let file = topics(&StaffAnswers::new(vec![answer]), &knowledge);
            let path = theme_path("funding");
            for language in Language::ALL {
                let before = sources.get(language, &path).unwrap().to_owned();
                let part = filled_in(&file, slug, language);
                sources.set(language, &path, format!("{before}\n{part}"));
            }
            let today = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
            let findings = audit::findings(&sources, today).into_iter();
            let faults = findings.filter(|finding| finding.weight == Weight::Fault);
            let faults: Vec<String> = faults.map(|fault| fault.to_string()).collect();
            assert_eq!(faults, Vec::<String>::new(), "{file}");
            let knowledge = Texts::from_sources(&sources, Operator::default()).knowledge();
            let topic = knowledge.topic(&Slug::parse(slug).unwrap()).unwrap();
            assert!(topic.as_of.is_some());
        }
    }

    proptest! {
        #[test]
        fn whatever_staff_write_comes_back(text in "[a-z{}\\[\\].*#=\"\\\\ \n-]{1,40}") {
            let lines: Vec<&str> = text.lines().map(str::trim).collect();
            let expected = escape(lines.join("\n").trim());
            prop_assume!(!expected.is_empty());
            let bundle = read(topics(&answers(&[("domanda", &text)]), &Knowledge::default()));
            prop_assert_eq!(bundle.attribute("domanda", "answer"), Some(expected));
        }
    }
}

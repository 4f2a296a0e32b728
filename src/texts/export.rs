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

/// What the name of a topic begins with where the question gives none.
const UNNAMED: &str = "answer";

/// The answers as Fluent messages, by language; the names are of no topic in `knowledge`.
pub fn topics(answers: &StaffAnswers, knowledge: &Knowledge) -> String {
    let mut taken: BTreeSet<Slug> = knowledge
        .topics()
        .iter()
        .map(|topic| topic.slug.clone())
        .collect();
    let mut body = vec![ast::Entry::ResourceComment(comment(&[
        "Answers of the staff, for locales/<tag>/topics/. Each still needs .source, .related and more ways to ask, and its",
        "translations; `covenant-bot check` tells what is missing.",
    ]))];
    for language in Language::ALL {
        let written = answers.all().iter();
        let mut written = written
            .filter(|answer| answer.language == language)
            .peekable();
        if written.peek().is_some() {
            let name = format!("{} ({})", language.own_name(), language.tag());
            body.push(ast::Entry::GroupComment(comment(&[&name])));
        }
        for answer in written {
            let slug = free(&named(answer.title.as_str()), &taken);
            body.push(ast::Entry::Message(message(answer, &slug)));
            taken.insert(slug);
        }
    }
    serializer::serialize(&ast::Resource { body })
}

fn message(answer: &StaffAnswer, slug: &Slug) -> ast::Message<String> {
    let attribute = |name: &str, text: &str| ast::Attribute {
        id: identifier(name),
        value: pattern(text),
    };
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
    let given = format!("Given on {}.", answer.on);
    ast::Message {
        id: identifier(slug.as_str()),
        value: None,
        attributes: vec![
            attribute("title", &title),
            attribute("answer", &escape(answer.text.as_str())),
            attribute("ask", &asks),
        ],
        comment: Some(comment(&[&given])),
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
    use crate::texts::bundle::Bundle;
    use crate::texts::sources::Sources;
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

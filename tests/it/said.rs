//! Everything the bot says, whole, for a reviewer to read.
//! After a change of words: `INSTA_UPDATE=always cargo test said`, then read the difference.

use covenant_bot::domain::knowledge::Slug;
use covenant_bot::domain::language::Language;
use covenant_bot::domain::say::Say;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;

fn said(language: Language) -> String {
    let operator = Operator {
        name: Some("Studio Verde".to_owned()),
        url: Some("https://example.org/".to_owned()),
        contact: Some("info@example.org".to_owned()),
    };
    let texts = Texts::new(operator);
    let themes: Vec<Slug> = texts
        .knowledge()
        .themes()
        .iter()
        .map(|theme| theme.slug.clone())
        .collect();
    let mut pages = Vec::new();
    for say in Say::samples(&themes[..1]) {
        let words = texts.words(language, &say);
        let mut lines = vec![format!("── {say:?}"), words.html];
        lines.extend(words.buttons.iter().map(|row| {
            let labels: Vec<String> = row
                .iter()
                .map(|button| format!("[{}]", button.label))
                .collect();
            labels.join(" ")
        }));
        pages.push(lines.join("\n"));
    }
    pages.join("\n\n")
}

#[test]
fn everything_said_in_english() {
    insta::assert_snapshot!(said(Language::English));
}

#[test]
fn everything_said_in_italian() {
    insta::assert_snapshot!(said(Language::Italian));
}

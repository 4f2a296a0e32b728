//! A text with its entities, trimmed and ordered as Telegram keeps it.

use crate::rehearsal::text::entity::Entity;
use crate::rehearsal::text::entity::units;
use crate::rehearsal::text::found;
use crate::rehearsal::text::html;

/// How many entities of a message are kept; the rest show as plain text.
/// Source: github.com/tginfo/Telegram-Limits, read 2026-11-23.
const ENTITIES_KEPT: usize = 100;

/// A text with its entities.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Formatted {
    pub(crate) text: String,
    pub(crate) entities: Vec<Entity>,
}

impl Formatted {
    /// A text as a person types it: commands, mentions, tags and links are found in it.
    pub(crate) fn typed(text: &str) -> Formatted {
        finish(&text.replace("\r\n", "\n"), Vec::new())
    }

    /// A text in Telegram's HTML.
    ///
    /// # Errors
    /// What Telegram says after "can't parse entities: ".
    pub(crate) fn html(source: &str) -> Result<Formatted, String> {
        let (text, entities) = html::parse(&source.replace("\r\n", "\n"))?;
        Ok(finish(&text, entities))
    }

    /// A text whose entities are given beside it.
    ///
    /// # Errors
    /// What Telegram says of an entity that reaches outside the text.
    pub(crate) fn given(text: &str, entities: Vec<Entity>) -> Result<Formatted, String> {
        let size = units(text);
        for entity in &entities {
            if entity.offset >= size {
                return Err(format!(
                    "entity begins after the end of the text at UTF-16 offset {}",
                    entity.offset
                ));
            }
            if entity.length == 0 || entity.end() > size {
                return Err(format!(
                    "entity beginning at UTF-16 offset {} ends after the end of the text at UTF-16 offset {}",
                    entity.offset,
                    entity.end()
                ));
            }
        }
        Ok(finish(text, entities))
    }
}

fn finish(text: &str, mut entities: Vec<Entity>) -> Formatted {
    let opaque: Vec<_> = entities
        .iter()
        .filter(|entity| entity.style.is_opaque())
        .cloned()
        .collect();
    entities.extend(found::entities(text).into_iter().filter(|new| {
        !opaque
            .iter()
            .any(|old| old.offset < new.end() && new.offset < old.end())
    }));

    let cut = units(text) - units(text.trim_start());
    let trimmed = text.trim();
    let size = units(trimmed);
    let mut entities: Vec<_> = entities
        .into_iter()
        .filter_map(|entity| {
            let begin = entity.offset.saturating_sub(cut);
            let end = entity.end().saturating_sub(cut).min(size);
            (begin < end).then(|| Entity {
                offset: begin,
                length: end - begin,
                ..entity
            })
        })
        .collect();
    entities.sort_by_key(|entity| {
        (
            entity.offset,
            usize::MAX - entity.length,
            entity.style.rank(),
        )
    });
    entities.truncate(ENTITIES_KEPT);
    Formatted {
        text: trimmed.to_owned(),
        entities,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: Result<(&str, serde_json::Value), &str>) {
        let outcome = Formatted::html(source).map(|formatted| {
            (
                formatted.text,
                serde_json::to_value(formatted.entities).unwrap(),
            )
        });
        let expected = expected
            .map(|(text, entities)| (text.to_owned(), entities))
            .map_err(str::to_owned);
        assert_eq!(outcome, expected, "{source}");
    }

    #[test]
    fn html_becomes_entities_counted_in_utf16() {
        use serde_json::json;
        check(
            "a <b>c</b>",
            Ok(("a c", json!([{"type": "bold", "offset": 2, "length": 1}]))),
        );
        check(
            "😀 <b><i>x</i></b>",
            Ok((
                "😀 x",
                json!([
                {"type": "bold", "offset": 3, "length": 1}, {"type": "italic", "offset": 3, "length": 1}]),
            )),
        );
        check(
            "&lt;&amp;&#33;&#x21; &nbsp;",
            Ok(("<&!! &nbsp;", json!([]))),
        );
        check(
            " <u> x </u> ",
            Ok((
                "x",
                json!([{"type": "underline", "offset": 0, "length": 1}]),
            )),
        );
        check(
            r#"<a href="https://eu-mayors.ec.europa.eu">the /site</a>"#,
            Ok((
                "the /site",
                json!([
                {"type": "text_link", "offset": 0, "length": 9, "url": "https://eu-mayors.ec.europa.eu/"}]),
            )),
        );
        check(
            r#"<blockquote expandable>x</blockquote> <tg-time unix="1790000000" format="wDT">soon</tg-time>"#,
            Ok((
                "x soon",
                json!([
                {"type": "expandable_blockquote", "offset": 0, "length": 1},
                {"type": "date_time", "offset": 2, "length": 4, "unix_time": 1_790_000_000, "date_time_format": "wDT"}]),
            )),
        );
        check(
            r#"<pre><code class="language-toml">a = 1</code></pre>"#,
            Ok((
                "a = 1",
                json!([{"type": "pre", "offset": 0, "length": 5, "language": "toml"}]),
            )),
        );
    }

    #[test]
    fn html_that_does_not_parse_is_refused_in_telegrams_words() {
        check(
            "è <x>",
            Err(r#"Unsupported start tag "x" at byte offset 3"#),
        );
        check("1 < 2", Err(r#"Unsupported start tag "" at byte offset 2"#));
        check(
            "<b>x",
            Err(r#"Can't find end tag corresponding to start tag "b""#),
        );
        check("x</b>", Err("Unexpected end tag at byte offset 1"));
        check(
            "<b>x</i>",
            Err(r#"Unmatched end tag at byte offset 4, expected "</b>", found "</i>""#),
        );
        check("<b", Err("Unclosed start tag at byte offset 0"));
        check(
            "<span>x</span>",
            Err(r#"Tag "span" must have class "tg-spoiler" at byte offset 0"#),
        );
    }

    #[test]
    fn typed_commands_mentions_and_links_are_found() {
        let check = |text: &str, expected: &[(&str, &str)]| {
            let formatted = Formatted::typed(text);
            let there: Vec<_> = formatted
                .entities
                .iter()
                .map(|entity| {
                    let kind = serde_json::to_value(entity).unwrap()["type"]
                        .as_str()
                        .unwrap()
                        .to_owned();
                    (
                        kind,
                        super::super::entity::covered(&formatted.text, entity).to_owned(),
                    )
                })
                .collect();
            let expected: Vec<_> = expected
                .iter()
                .map(|(kind, run)| ((*kind).to_owned(), (*run).to_owned()))
                .collect();
            assert_eq!(there, expected, "{text}");
        };
        check("/start plan", &[("bot_command", "/start")]);
        check(
            "😀 /help@covenant_bot!",
            &[("bot_command", "/help@covenant_bot")],
        );
        check("2024/2025 a//b", &[]);
        check("ask @covenant_bot, or a@b", &[("mention", "@covenant_bot")]);
        check(
            "see https://x.eu/a?b=1. Or eumayors.eu/it",
            &[("url", "https://x.eu/a?b=1"), ("url", "eumayors.eu/it")],
        );
        check(
            "mail info@eumayors.eu #PAESC",
            &[("email", "info@eumayors.eu"), ("hashtag", "#PAESC")],
        );
        check("end.Next 3.5 z.B.", &[]);
    }
}

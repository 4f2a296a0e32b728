//! A message's text written back as HTML, for a reader of tests.

use crate::rehearsal::text::entity::Entity;
use crate::rehearsal::text::entity::Style;

/// The text with Telegram's tags around its runs; what Telegram found by itself stays plain.
pub(crate) fn html(text: &str, entities: &[Entity]) -> String {
    let mut html = String::new();
    let mut open: Vec<(usize, &'static str)> = Vec::new();
    let mut at = 0;
    for character in text.chars() {
        close_until(at, &mut open, &mut html);
        for entity in entities.iter().filter(|entity| entity.offset == at) {
            if let Some((start, end)) = tags(&entity.style) {
                html.push_str(&start);
                open.push((entity.end(), end));
            }
        }
        match character {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '&' => html.push_str("&amp;"),
            other => html.push(other),
        }
        at += character.len_utf16();
    }
    close_until(usize::MAX, &mut open, &mut html);
    html
}

fn close_until(at: usize, open: &mut Vec<(usize, &'static str)>, html: &mut String) {
    while let Some((_, end)) = open.pop_if(|(ends, _)| *ends <= at) {
        html.push_str(end);
    }
}

fn tags(style: &Style) -> Option<(String, &'static str)> {
    let (start, end) = match style {
        Style::Bold => ("<b>".into(), "</b>"),
        Style::Italic => ("<i>".into(), "</i>"),
        Style::Underline => ("<u>".into(), "</u>"),
        Style::Strikethrough => ("<s>".into(), "</s>"),
        Style::Spoiler => ("<tg-spoiler>".into(), "</tg-spoiler>"),
        Style::Blockquote => ("<blockquote>".into(), "</blockquote>"),
        Style::ExpandableBlockquote => ("<blockquote expandable>".into(), "</blockquote>"),
        Style::Code => ("<code>".into(), "</code>"),
        Style::Pre { language: None } => ("<pre>".into(), "</pre>"),
        Style::Pre {
            language: Some(name),
        } => (format!("<pre language=\"{name}\">"), "</pre>"),
        Style::TextLink { url } => (
            format!("<a href=\"{}\">", url.replace('&', "&amp;")),
            "</a>",
        ),
        Style::TextMention { user } => {
            (format!("<a href=\"tg://user?id={}\">", user["id"]), "</a>")
        }
        Style::CustomEmoji { custom_emoji_id } => (
            format!("<tg-emoji emoji-id=\"{custom_emoji_id}\">"),
            "</tg-emoji>",
        ),
        Style::DateTime {
            unix_time,
            date_time_format,
        } => (
            format!("<tg-time unix=\"{unix_time}\" format=\"{date_time_format}\">"),
            "</tg-time>",
        ),
        Style::Mention
        | Style::Hashtag
        | Style::Cashtag
        | Style::BotCommand
        | Style::Url
        | Style::Email
        | Style::PhoneNumber => return None,
    };
    Some((start, end))
}

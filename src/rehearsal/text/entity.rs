//! A run of text with a meaning, in the words of the Bot API.

use serde::Deserialize;
use serde::Serialize;
use serde_json::Value;

/// A run of a message's text, as Telegram passes it on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// Where it begins, in UTF-16 units, as Telegram counts.
    pub offset: usize,
    /// How far it reaches, in UTF-16 units.
    pub length: usize,
    /// What the run means.
    #[serde(flatten)]
    pub style: Style,
}

/// What a run of text means; named as in the Bot API's `MessageEntity`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[expect(
    missing_docs,
    reason = "the names are the Bot API's own and say it all"
)]
pub enum Style {
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    Blockquote,
    ExpandableBlockquote,
    Code,
    Pre {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<String>,
    },
    TextLink {
        url: String,
    },
    TextMention {
        user: Value,
    },
    CustomEmoji {
        custom_emoji_id: String,
    },
    DateTime {
        unix_time: i64,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        date_time_format: String,
    },
    Mention,
    Hashtag,
    Cashtag,
    BotCommand,
    Url,
    Email,
    PhoneNumber,
}

impl Style {
    /// Whether commands, mentions and links are left alone inside such a run.
    pub(crate) fn is_opaque(&self) -> bool {
        matches!(
            self,
            Style::Code | Style::Pre { .. } | Style::TextLink { .. } | Style::TextMention { .. }
        )
    }

    /// Of runs that cover the same text the lower comes first.
    /// Source: `TDLib`'s order of entity types, read 2026-11-23.
    pub(crate) fn rank(&self) -> u8 {
        match self {
            Style::Blockquote | Style::ExpandableBlockquote => 0,
            Style::Pre { .. } => 10,
            Style::Code => 20,
            Style::TextLink { .. } | Style::TextMention { .. } => 49,
            Style::Mention
            | Style::Hashtag
            | Style::Cashtag
            | Style::BotCommand
            | Style::Url
            | Style::Email
            | Style::PhoneNumber
            | Style::DateTime { .. } => 50,
            Style::Bold => 90,
            Style::Italic => 91,
            Style::Underline => 92,
            Style::Strikethrough => 93,
            Style::Spoiler => 94,
            Style::CustomEmoji { .. } => 99,
        }
    }
}

impl Entity {
    /// The first unit after the run.
    pub(crate) fn end(&self) -> usize {
        self.offset + self.length
    }
}

/// The length of a text as Telegram counts it: an emoji outside the basic plane is two.
pub(crate) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The part of a text that an entity covers; empty where the entity points outside or into the middle of a character.
pub(crate) fn covered<'a>(text: &'a str, entity: &Entity) -> &'a str {
    let mut at = 0;
    let (mut from, mut to) = (None, None);
    for (byte, character) in text.char_indices().chain([(text.len(), ' ')]) {
        if at == entity.offset {
            from = Some(byte);
        }
        if at == entity.end() {
            to = Some(byte);
        }
        at += character.len_utf16();
    }
    from.zip(to)
        .and_then(|(from, to)| text.get(from..to))
        .unwrap_or_default()
}

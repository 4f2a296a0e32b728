//! Buttons, read out of the keyboards that the bot sent.

use serde::Serialize;
use serde_json::Value;

/// A button as a person sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Button {
    /// What is written on it.
    pub label: String,
    /// What pressing it does.
    pub does: Does,
}

/// What pressing a button does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Does {
    /// Sends this data to the bot, which has to answer.
    Callback(String),
    /// Opens this address.
    Open(String),
    /// Copies this text.
    Copy(String),
    /// Writes the label as a message: a button of a reply keyboard.
    Say,
    /// Sends the person's own contact: a button of a reply keyboard.
    ShareContact,
    /// Begins an inline query with these words.
    AskInline(String),
    /// Something the rehearsal only shows, by the Bot API's name for it.
    Other(String),
}

impl Button {
    /// The data it sends to the bot, if it is of that sort.
    #[must_use]
    pub fn data(&self) -> Option<&str> {
        match &self.does {
            Does::Callback(data) => Some(data),
            Does::Open(_)
            | Does::Copy(_)
            | Does::Say
            | Does::ShareContact
            | Does::AskInline(_)
            | Does::Other(_) => None,
        }
    }

    /// The address it opens, if it is of that sort.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        match &self.does {
            Does::Open(url) => Some(url),
            Does::Callback(_)
            | Does::Copy(_)
            | Does::Say
            | Does::ShareContact
            | Does::AskInline(_)
            | Does::Other(_) => None,
        }
    }
}

/// The rows of a keyboard, inline or not; none for other markup.
pub(crate) fn rows(markup: Option<&Value>) -> Vec<Vec<Button>> {
    let inline = markup.and_then(|markup| markup["inline_keyboard"].as_array());
    let reply = markup.and_then(|markup| markup["keyboard"].as_array());
    let read: fn(&Value) -> Button = if inline.is_some() {
        inline_button
    } else {
        reply_button
    };
    let rows = inline
        .or(reply)
        .into_iter()
        .flatten()
        .filter_map(Value::as_array);
    rows.map(|row| row.iter().map(read).collect::<Vec<_>>())
        .filter(|row| !row.is_empty())
        .collect()
}

fn inline_button(button: &Value) -> Button {
    let field = |name: &str| button[name].as_str().map(str::to_owned);
    let does = field("callback_data")
        .map(Does::Callback)
        .or_else(|| field("url").map(Does::Open))
        .or_else(|| {
            button["copy_text"]["text"]
                .as_str()
                .map(|text| Does::Copy(text.to_owned()))
        })
        .or_else(|| field("switch_inline_query_current_chat").map(Does::AskInline))
        .or_else(|| field("switch_inline_query").map(Does::AskInline))
        .or_else(|| {
            button["switch_inline_query_chosen_chat"]
                .as_object()
                .map(|chosen| {
                    let query = chosen.get("query").and_then(Value::as_str);
                    Does::AskInline(query.unwrap_or_default().to_owned())
                })
        })
        .unwrap_or_else(|| other(button));
    Button {
        label: field("text").unwrap_or_default(),
        does,
    }
}

fn reply_button(button: &Value) -> Button {
    // The short form of a button without any wish is its label alone.
    let label = button["text"]
        .as_str()
        .or(button.as_str())
        .unwrap_or_default()
        .to_owned();
    let wishes = button.as_object().is_some_and(|button| {
        button
            .keys()
            .any(|key| key.starts_with("request_") || key == "web_app")
    });
    let does = match (button["request_contact"].as_bool(), wishes) {
        (Some(true), _) => Does::ShareContact,
        (_, true) => other(button),
        (_, false) => Does::Say,
    };
    Button { label, does }
}

fn other(button: &Value) -> Does {
    let dress = ["text", "style", "icon_custom_emoji_id"];
    let name = button
        .as_object()
        .and_then(|button| button.keys().find(|key| !dress.contains(&key.as_str())));
    Does::Other(name.cloned().unwrap_or_default())
}

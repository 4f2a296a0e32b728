//! Keyboards, checked as Telegram checks them.

use serde_json::Value;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;

/// Telegram's limits. Source: Bot API 10.1, `InlineKeyboardButton`; github.com/tginfo/Telegram-Limits, read 2026-11-23.
const DATA_MAX_BYTES: usize = 64;
const MARKUP_MAX_BYTES: usize = 10_240;
const BUTTONS_MAX: usize = 100;

/// Whether a call may bring a reply keyboard as well.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Allowed {
    Any,
    InlineOnly,
}

/// The keyboard of a call, if it is one that Telegram takes; an empty one counts as none.
pub(super) fn read(given: &Parameters, allowed: Allowed) -> Result<Option<Value>, Refusal> {
    let Some(markup) = given.json("reply_markup") else {
        return Ok(None);
    };
    let Some(rows) = markup["inline_keyboard"].as_array() else {
        return match allowed {
            Allowed::Any => Ok(Some(markup)),
            Allowed::InlineOnly => Err(Refusal::bad("inline keyboard expected")),
        };
    };
    let buttons: Vec<&Value> = rows.iter().filter_map(Value::as_array).flatten().collect();
    for button in &buttons {
        check(button)?;
    }
    if buttons.len() > BUTTONS_MAX || markup.to_string().len() > MARKUP_MAX_BYTES {
        return Err(Refusal::bad("reply markup is too long"));
    }
    Ok((!buttons.is_empty()).then_some(markup))
}

/// What a keyboard may not ask for in a group.
pub(super) fn check_for_group(markup: Option<&Value>) -> Result<(), Refusal> {
    let rows = markup.and_then(|markup| markup["keyboard"].as_array());
    let mut buttons = rows
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten();
    if buttons.any(|button| button["request_contact"] == true) {
        let what = "phone number can be requested in private chats only";
        return Err(Refusal::bad(what));
    }
    Ok(())
}

fn check(button: &Value) -> Result<(), Refusal> {
    let text = button["text"].as_str().unwrap_or_default();
    if text.trim().is_empty() {
        return Err(Refusal::bad(
            "inline keyboard button text must be non-empty",
        ));
    }
    if let Some(data) = button["callback_data"].as_str()
        && (data.is_empty() || data.len() > DATA_MAX_BYTES)
    {
        return Err(Refusal::bad("BUTTON_DATA_INVALID"));
    }
    if let Some(url) = button["url"].as_str() {
        let host = url
            .split_once("://")
            .map(|(_, rest)| rest.split(['/', '?', '#']).next().unwrap_or_default());
        if !host.is_some_and(|host| host.contains('.')) {
            let what = format!("inline keyboard button URL '{url}' is invalid: Wrong HTTP URL");
            return Err(Refusal::bad(what));
        }
    }
    let does_something = button
        .as_object()
        .is_some_and(|button| button.keys().any(|key| key != "text"));
    if does_something {
        return Ok(());
    }
    let what =
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
    Err(Refusal::bad(what))
}

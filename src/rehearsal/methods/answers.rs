//! Answers to pressed buttons.

use serde_json::Value;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::world::callbacks::CallbackAnswer;
use crate::rehearsal::world::state::World;

/// Telegram's limit in characters. Source: Bot API 10.1, `answerCallbackQuery`, read 2026-11-23.
const TEXT_MAX_CHARS: usize = 200;

pub(super) fn answer(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let text = given.text("text").unwrap_or_default().to_owned();
    if text.chars().count() > TEXT_MAX_CHARS {
        return Err(Refusal::bad("MESSAGE_TOO_LONG"));
    }
    let answer = CallbackAnswer {
        text,
        show_alert: given.flag("show_alert"),
    };
    let id = given.text("callback_query_id").unwrap_or_default();
    let (now, sequence) = (world.now(), world.tick());
    if world.callbacks.answer(id, answer, now, sequence) {
        return Ok(Value::Bool(true));
    }
    Err(Refusal::bad(
        "query is too old and response timeout expired or query ID is invalid",
    ))
}

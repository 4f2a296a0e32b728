//! Answers to inline queries.

use std::collections::BTreeSet;

use serde_json::Map;
use serde_json::Value;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::methods::markup;
use crate::rehearsal::methods::markup::Allowed;
use crate::rehearsal::methods::messages;
use crate::rehearsal::world::inline::InlineAnswer;
use crate::rehearsal::world::inline::InlineResult;
use crate::rehearsal::world::state::World;

/// Telegram's limits: results of one answer, bytes of a result's id, of the next offset, characters of a start parameter,
/// and the seconds for which an answer is kept unless the bot says otherwise.
/// Source: Bot API 10.3, `answerInlineQuery`, `InlineQueryResultArticle`, `InlineQueryResultsButton`, read 2026-11-24.
const RESULTS_MAX: usize = 50;
const ID_MAX_BYTES: usize = 64;
const OFFSET_MAX_BYTES: usize = 64;
const PARAMETER_MAX_CHARS: usize = 64;
const CACHE_SECONDS: i64 = 300;

pub(super) fn answer(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let results = given.json("results").unwrap_or_default();
    let results = results.as_array().map(Vec::as_slice).unwrap_or_default();
    if results.len() > RESULTS_MAX {
        return Err(Refusal::bad("RESULTS_TOO_MUCH"));
    }
    let results: Vec<InlineResult> = results.iter().map(read).collect::<Result<_, _>>()?;
    let ids: BTreeSet<&str> = results.iter().map(|result| &*result.id).collect();
    if ids.len() < results.len() {
        return Err(Refusal::bad("RESULT_ID_DUPLICATE"));
    }
    let next_offset = given.text("next_offset").unwrap_or_default().to_owned();
    if next_offset.len() > OFFSET_MAX_BYTES {
        return Err(Refusal::bad("NEXT_OFFSET_INVALID"));
    }
    let answer = InlineAnswer {
        results,
        cache_time: given.number("cache_time").unwrap_or(CACHE_SECONDS),
        is_personal: given.flag("is_personal"),
        next_offset,
        button: given
            .json("button")
            .map(|button| start(&button))
            .transpose()?,
    };
    let id = given.text("inline_query_id").unwrap_or_default();
    world.tick();
    if world.inline.answer(id, answer) {
        return Ok(Value::Bool(true));
    }
    Err(Refusal::bad(
        "query is too old and response timeout expired or query ID is invalid",
    ))
}

fn read(result: &Value) -> Result<InlineResult, Refusal> {
    let field = |name: &str| result[name].as_str().unwrap_or_default().to_owned();
    let id = field("id");
    if id.is_empty() || id.len() > ID_MAX_BYTES {
        return Err(Refusal::bad("RESULT_ID_INVALID"));
    }
    let values = result.as_object().cloned().unwrap_or_default();
    let markup = markup::read(&given(values), Allowed::InlineOnly)?;
    let message = result["input_message_content"].as_object().cloned();
    let (text, content) = match message {
        Some(mut message) => {
            // Inside a result the text has a name of its own.
            let text = message.remove("message_text").unwrap_or_default();
            message.insert("text".to_owned(), text);
            let content = messages::text_content(&given(message))?;
            let text = content["text"].as_str().unwrap_or_default().to_owned();
            (text, content)
        }
        None if field("type") == "article" => {
            let what =
                "can't parse inline query result: Can't find field \"input_message_content\"";
            return Err(Refusal::bad(what));
        }
        None => {
            let title = field("title");
            (
                title.clone(),
                Map::from_iter([("text".to_owned(), title.into())]),
            )
        }
    };
    if field("type") == "article" && field("title").trim().is_empty() {
        return Err(Refusal::bad("ARTICLE_TITLE_EMPTY"));
    }
    Ok(InlineResult {
        id,
        kind: field("type"),
        title: field("title"),
        description: field("description"),
        text,
        content,
        markup,
    })
}

fn given(values: Map<String, Value>) -> Parameters {
    Parameters {
        values,
        upload: None,
    }
}

fn start(button: &Value) -> Result<(String, String), Refusal> {
    let text = button["text"].as_str().unwrap_or_default();
    if text.trim().is_empty() {
        return Err(Refusal::bad("SWITCH_PM_TEXT_EMPTY"));
    }
    let Some(parameter) = button["start_parameter"].as_str() else {
        let what = "can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field";
        return Err(Refusal::bad(what));
    };
    let is_valid = !parameter.is_empty()
        && parameter.chars().count() <= PARAMETER_MAX_CHARS
        && parameter
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if is_valid {
        return Ok((text.to_owned(), parameter.to_owned()));
    }
    Err(Refusal::bad("START_PARAM_INVALID"))
}

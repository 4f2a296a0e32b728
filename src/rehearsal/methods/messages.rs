//! Messages of the bot's: sent, changed, deleted.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::methods::access;
use crate::rehearsal::methods::markup;
use crate::rehearsal::methods::markup::Allowed;
use crate::rehearsal::methods::media;
use crate::rehearsal::methods::outgoing::Outgoing;
use crate::rehearsal::text::entity::units;
use crate::rehearsal::text::formatted::Formatted;
use crate::rehearsal::world::happened::Doing;
use crate::rehearsal::world::message::Message;
use crate::rehearsal::world::state::World;

/// Telegram's limit in UTF-16 units after the markup is read. Source: Bot API 10.1, read 2026-11-23.
const TEXT_MAX: usize = 4_096;

/// For how long a message can be deleted, in seconds. Source: Bot API 10.1, `deleteMessage`, read 2026-11-23.
const DELETED_WITHIN: i64 = 48 * 3_600;

/// Telegram's words where a change changes nothing.
const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply markup are exactly the \
                            same as a current content and reply markup of the message";

pub(super) fn send(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let content = text_content(given)?;
    let outgoing = Outgoing::read(world, given, 1)?;
    Ok(outgoing.send_one(world, content))
}

pub(super) fn edit_text(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let content = text_content(given)?;
    let (chat, message) = own_message(world, given)?;
    if !world.chats[&chat].messages[&message]
        .content
        .contains_key("text")
    {
        return Err(Refusal::bad("there is no text in the message to edit"));
    }
    let markup = markup::read(given, Allowed::InlineOnly)?;
    change(world, chat, message, |message| {
        message.content.remove("entities");
        message.content.extend(content);
        message.markup = markup;
    })
}

pub(super) fn edit_caption(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let content = media::caption(given)?;
    let (chat, message) = own_message(world, given)?;
    if !world.chats[&chat].messages[&message].has_caption() {
        return Err(Refusal::bad("there is no caption in the message to edit"));
    }
    let markup = markup::read(given, Allowed::InlineOnly)?;
    change(world, chat, message, |message| {
        message.content.remove("caption");
        message.content.remove("caption_entities");
        message.content.extend(content);
        message.markup = markup;
    })
}

pub(super) fn edit_markup(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let (chat, message) = own_message(world, given)?;
    let markup = markup::read(given, Allowed::InlineOnly)?;
    change(world, chat, message, |message| message.markup = markup)
}

pub(super) fn delete(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::writable(world, given)?;
    let id = given.number("message_id").unwrap_or_default();
    let Some(message) = world.chats[&chat].messages.get(&id).cloned() else {
        return Err(Refusal::bad("message to delete not found"));
    };
    let place = &world.chats[&chat];
    let is_own = message.sender == world.account.id || place.is_private() || place.bot.is_admin();
    if !is_own || message.content.contains_key("forum_topic_created") {
        return Err(Refusal::bad("message can't be deleted"));
    }
    if world.now() - message.date > DELETED_WITHIN {
        return Err(Refusal::bad("message can't be deleted for everyone"));
    }
    world.chat_mut(chat).messages.remove(&id);
    let sequence = world.tick();
    world.deleted.push((chat, id, sequence));
    world.note(chat, Doing::Deleted, &message);
    Ok(Value::Bool(true))
}

/// Deletes what it can of several; what is not there is left out.
pub(super) fn delete_several(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    access::writable(world, given)?;
    let ids: Vec<i64> = given
        .json("message_ids")
        .and_then(|ids| serde_json::from_value(ids).ok())
        .unwrap_or_default();
    if ids.is_empty() {
        return Err(Refusal::bad("message identifiers are not specified"));
    }
    for id in ids {
        let mut values = given.values.clone();
        values.insert("message_id".to_owned(), id.into());
        // What cannot be deleted stays, and Telegram does not say so.
        let _left = delete(
            world,
            &Parameters {
                values,
                upload: None,
            },
        );
    }
    Ok(Value::Bool(true))
}

/// A message the bot may change.
fn own_message(world: &World, given: &Parameters) -> Result<(i64, i64), Refusal> {
    let chat = access::writable(world, given)?;
    let id = given.number("message_id").unwrap_or_default();
    match world.chats[&chat].messages.get(&id) {
        None => Err(Refusal::bad("message to edit not found")),
        Some(message) if message.sender != world.account.id || message.is_forwarded() => {
            Err(Refusal::bad("message can't be edited"))
        }
        Some(_) => Ok((chat, id)),
    }
}

fn change(
    world: &mut World,
    chat: i64,
    id: i64,
    how: impl FnOnce(&mut Message),
) -> Result<Value, Refusal> {
    let mut message = world.chats[&chat].messages[&id].clone();
    let before = (message.content.clone(), message.markup.clone());
    how(&mut message);
    if before == (message.content.clone(), message.markup.clone()) {
        return Err(Refusal::bad(NOT_MODIFIED));
    }
    access::pace(world, chat)?;
    (message.edited, message.changed) = (Some(world.now()), world.tick());
    world.chat_mut(chat).messages.insert(id, message.clone());
    world.note(chat, Doing::Edited, &message);
    Ok(world.message_json(&world.chats[&chat], &message))
}

pub(super) fn text_content(given: &Parameters) -> Result<Map<String, Value>, Refusal> {
    let text = formatted(given, "text", "entities")?;
    if text.text.is_empty() {
        return Err(Refusal::bad("message text is empty"));
    }
    if units(&text.text) > TEXT_MAX {
        return Err(Refusal::bad("message is too long"));
    }
    let mut content = Map::from_iter([("text".to_owned(), Value::from(text.text))]);
    if !text.entities.is_empty() {
        content.insert("entities".to_owned(), json!(text.entities));
    }
    Ok(content)
}

/// A text of a call in whatever way it is formatted.
pub(super) fn formatted(
    given: &Parameters,
    field: &str,
    entities: &str,
) -> Result<Formatted, Refusal> {
    let text = given.text(field).unwrap_or_default();
    let parsed = match (given.text("parse_mode"), given.json(entities)) {
        (Some(mode), _) if mode.eq_ignore_ascii_case("html") => Formatted::html(text),
        (Some(_), _) => return Err(Refusal::bad("unsupported parse_mode")),
        (None, Some(entities)) => {
            Formatted::given(text, serde_json::from_value(entities).unwrap_or_default())
        }
        (None, None) => Ok(Formatted::typed(text)),
    };
    parsed.map_err(|why| Refusal::bad(format!("can't parse entities: {why}")))
}

//! Messages of the bot's: sent, changed, deleted.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::methods::access;
use crate::rehearsal::methods::markup;
use crate::rehearsal::methods::markup::Allowed;
use crate::rehearsal::text::entity::units;
use crate::rehearsal::text::formatted::Formatted;
use crate::rehearsal::world::happened::Doing;
use crate::rehearsal::world::message::Message;
use crate::rehearsal::world::state::New;
use crate::rehearsal::world::state::World;

/// Telegram's limits in UTF-16 units after the markup is read. Source: Bot API 10.1, read 2026-11-23.
const TEXT_MAX: usize = 4_096;
const CAPTION_MAX: usize = 1_024;

/// For how long a message can be deleted, in seconds. Source: Bot API 10.1, `deleteMessage`, read 2026-11-23.
const DELETED_WITHIN: i64 = 48 * 3_600;

/// Telegram's words where a change changes nothing.
const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply markup are exactly the \
                            same as a current content and reply markup of the message";

pub(super) fn send(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::writable(world, given)?;
    let content = text_content(given)?;
    put(world, chat, given, content)
}

pub(super) fn send_document(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::writable(world, given)?;
    let document = if let Some(upload) = &given.upload {
        if upload.bytes.is_empty() {
            return Err(Refusal::bad("file must be non-empty"));
        }
        world
            .keep_file(&upload.name, &upload.mime, upload.bytes.clone())
            .document_json()
    } else {
        let known = given.text("document").and_then(|id| world.file(id));
        known
            .ok_or_else(|| Refusal::bad("wrong file identifier/HTTP URL specified"))?
            .document_json()
    };
    let mut content = Map::from_iter([("document".to_owned(), document)]);
    let caption = formatted(given, "caption", "caption_entities")?;
    if units(&caption.text) > CAPTION_MAX {
        return Err(Refusal::bad("message caption is too long"));
    }
    if !caption.text.is_empty() {
        content.insert("caption".to_owned(), caption.text.into());
        content.insert("caption_entities".to_owned(), json!(caption.entities));
    }
    put(world, chat, given, content)
}

fn put(
    world: &mut World,
    chat: i64,
    given: &Parameters,
    content: Map<String, Value>,
) -> Result<Value, Refusal> {
    let markup = markup::read(given, Allowed::Any)?;
    let thread = access::thread(world, chat, given)?;
    let reply_to = access::reply(world, chat, given)?;
    access::pace(world, chat)?;
    let sender = world.account.id;
    if let Some(markup) = &markup
        && (markup.get("keyboard").is_some() || markup.get("remove_keyboard").is_some())
    {
        world.chat_mut(chat).keyboard =
            Some(markup.clone()).filter(|markup| markup.get("keyboard").is_some());
    }
    let message = world.put(
        chat,
        New {
            sender,
            thread,
            reply_to,
            content,
            markup,
        },
    );
    world.note(chat, Doing::Sent, &message);
    Ok(world.message_json(&world.chats[&chat], &message))
}

pub(super) fn edit_text(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let (chat, message) = own_message(world, given)?;
    let mut content = text_content(given)?;
    if content
        .get("entities")
        .is_none_or(|entities| entities == &json!([]))
    {
        content.remove("entities");
    }
    let markup = markup::read(given, Allowed::InlineOnly)?;
    change(world, chat, message, |message| {
        message.content.remove("entities");
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
    if world.now() - message.date > DELETED_WITHIN {
        return Err(Refusal::bad("message can't be deleted for everyone"));
    }
    world.chat_mut(chat).messages.remove(&id);
    let sequence = world.tick();
    world.deleted.push((chat, id, sequence));
    world.note(chat, Doing::Deleted, &message);
    Ok(Value::Bool(true))
}

/// A message the bot may change.
fn own_message(world: &World, given: &Parameters) -> Result<(i64, i64), Refusal> {
    let chat = access::writable(world, given)?;
    let id = given.number("message_id").unwrap_or_default();
    match world.chats[&chat].messages.get(&id) {
        None => Err(Refusal::bad("message to edit not found")),
        Some(message) if message.sender != world.account.id => {
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

fn text_content(given: &Parameters) -> Result<Map<String, Value>, Refusal> {
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

fn formatted(given: &Parameters, field: &str, entities: &str) -> Result<Formatted, Refusal> {
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

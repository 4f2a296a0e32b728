//! Messages sent on: copied without their author's name, or forwarded with it.

use std::collections::BTreeMap;

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::methods::access;
use crate::rehearsal::methods::media;
use crate::rehearsal::methods::outgoing::Outgoing;
use crate::rehearsal::world::forwards::As;
use crate::rehearsal::world::message::Message;
use crate::rehearsal::world::state::World;

/// Telegram's limit on one call. Source: Bot API 10.3, `copyMessages`, read 2026-11-24.
const MESSAGES_MAX: usize = 100;

/// Sends one message on; of a copy only its id is answered.
pub(super) fn one(world: &mut World, given: &Parameters, how: As) -> Result<Value, Refusal> {
    let from = access::readable(world, given, "from_chat_id")?;
    let id = given.number("message_id").unwrap_or_default();
    let Some(message) = world.chats[&from].messages.get(&id).cloned() else {
        return Err(Refusal::bad(match how {
            As::Copy => "message to copy not found",
            As::Forward => "message to forward not found",
        }));
    };
    let mut content = world.sent_on(from, &message, how).ok_or_else(|| {
        Refusal::bad(match how {
            As::Copy => "the message can't be copied",
            As::Forward => "the message can't be forwarded",
        })
    })?;
    content.remove("media_group_id");
    if how == As::Copy && message.has_caption() && given.values.contains_key("caption") {
        content.remove("caption");
        content.remove("caption_entities");
        content.extend(media::caption(given)?);
    }
    let outgoing = Outgoing::read(world, given, 1)?;
    if how == As::Forward {
        return Ok(outgoing.send_one(world, content));
    }
    Ok(json!({"message_id": outgoing.send(world, content).id}))
}

/// Sends several on; what is not there or cannot go is left out, and albums stay together.
pub(super) fn several(world: &mut World, given: &Parameters, how: As) -> Result<Value, Refusal> {
    let ids: Vec<i64> = given
        .json("message_ids")
        .and_then(|ids| serde_json::from_value(ids).ok())
        .unwrap_or_default();
    if ids.is_empty() {
        return Err(Refusal::bad("message identifiers are not specified"));
    }
    if ids.len() > MESSAGES_MAX {
        return Err(Refusal::bad("too many message identifiers specified"));
    }
    access::writable(world, given)?;
    let from = access::readable(world, given, "from_chat_id")?;
    let there: Vec<Message> = ids
        .iter()
        .filter_map(|id| world.chats[&from].messages.get(id).cloned())
        .collect();
    if there.is_empty() {
        return Err(Refusal::bad("there are no messages to forward"));
    }
    if !there.is_sorted_by(|one, next| one.id < next.id) {
        let what = "message identifiers must be in a strictly increasing order";
        return Err(Refusal::bad(what));
    }
    let mut contents: Vec<Map<String, Value>> = there
        .iter()
        .filter_map(|message| world.sent_on(from, message, how))
        .collect();
    if contents.is_empty() {
        return Err(Refusal::bad("messages can't be forwarded"));
    }
    let mut albums = BTreeMap::new();
    for content in &mut contents {
        if given.flag("remove_caption") {
            content.remove("caption");
            content.remove("caption_entities");
        }
        if let Some(album) = content.get_mut("media_group_id") {
            let new = albums
                .entry(album.to_string())
                .or_insert_with(|| world.new_album());
            *album = new.as_str().into();
        }
    }
    let outgoing = Outgoing::read(world, given, contents.len())?;
    let sent = contents
        .into_iter()
        .map(|content| json!({"message_id": outgoing.send(world, content).id}));
    Ok(sent.collect())
}

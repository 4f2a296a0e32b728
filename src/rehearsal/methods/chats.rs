//! What a bot can ask about itself, chats and files.

use serde_json::Value;
use serde_json::json;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::methods::access;
use crate::rehearsal::world::changes::member_json;
use crate::rehearsal::world::chat::Standing;
use crate::rehearsal::world::state::World;

/// Telegram's limit on a file that a bot downloads, in bytes.
/// Source: github.com/tginfo/Telegram-Limits, read 2026-11-23.
const DOWNLOAD_MAX_BYTES: usize = 20 << 20;

pub(super) fn me(world: &World) -> Value {
    let account = &world.account;
    json!({
        "id": account.id, "is_bot": true, "first_name": account.name, "username": account.username,
        "can_join_groups": true, "can_read_all_group_messages": false, "supports_inline_queries": true,
        "can_connect_to_business": false, "has_main_web_app": false,
    })
}

pub(super) fn busy(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::writable(world, given)?;
    let sequence = world.tick();
    world.chat_mut(chat).busy_at = Some(sequence);
    Ok(Value::Bool(true))
}

pub(super) fn chat(world: &World, given: &Parameters) -> Result<Value, Refusal> {
    let mut chat = access::known(world, given)?.json();
    chat["accent_color_id"] = 0.into();
    chat["max_reaction_count"] = 11.into();
    let place = access::known(world, given)?;
    if let Some(pinned) = place.pinned.and_then(|id| place.messages.get(&id)) {
        chat["pinned_message"] = world.message_json(place, pinned);
    }
    Ok(chat)
}

pub(super) fn member(world: &World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::with_members(world, given)?;
    let person = given.number("user_id").unwrap_or_default();
    if person <= 0 {
        return Err(Refusal::bad("invalid user_id specified"));
    }
    let is_known = person == world.account.id || world.people.contains_key(&person);
    let is_elsewhere = chat.is_private() && person != chat.id && person != world.account.id;
    if chat.counts_its_own() && !is_known {
        return Err(Refusal::bad("PARTICIPANT_ID_INVALID"));
    }
    if !is_known || is_elsewhere {
        return Err(Refusal::bad("member not found"));
    }
    Ok(member_json(
        world.standing(chat, person),
        world.user_json(person),
    ))
}

pub(super) fn administrators(world: &World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::with_members(world, given)?;
    if chat.is_private() {
        return Err(Refusal::bad(
            "there are no administrators in the private chat",
        ));
    }
    let admins = chat
        .members
        .iter()
        .filter(|(_, standing)| standing.is_admin());
    let mut admins: Vec<Value> = admins
        .map(|(person, standing)| member_json(*standing, world.user_json(*person)))
        .collect();
    if chat.bot.is_admin() {
        admins.push(member_json(chat.bot, world.account.json()));
    }
    Ok(admins.into())
}

pub(super) fn file(world: &World, given: &Parameters) -> Result<Value, Refusal> {
    let file = given.text("file_id").and_then(|id| world.file(id));
    let file = file.ok_or_else(|| Refusal::bad("invalid file_id"))?;
    if file.bytes.len() > DOWNLOAD_MAX_BYTES {
        return Err(Refusal::bad("file is too big"));
    }
    Ok(file.json())
}

/// Pins a message, which Telegram tells everybody, the bot too.
pub(super) fn pin(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::writable(world, given)?;
    let place = &world.chats[&chat];
    let id = given.number("message_id").unwrap_or_default();
    if !place.messages.contains_key(&id) {
        return Err(Refusal::bad("message to pin not found"));
    }
    if !place.is_private() && !place.bot.is_admin() {
        let what = "not enough rights to manage pinned messages in the chat";
        return Err(Refusal::bad(what));
    }
    world.pin(chat, id);
    Ok(Value::Bool(true))
}

pub(super) fn unpin(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::writable(world, given)?;
    world.chat_mut(chat).pinned = None;
    Ok(Value::Bool(true))
}

/// Leaves a group; the update about it is the last that comes from there.
pub(super) fn leave(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::writable(world, given)?;
    if world.chats[&chat].is_private() {
        return Err(Refusal::bad(
            "chat member status can't be changed in private chats",
        ));
    }
    let bot = world.account.id;
    world.stand_bot(chat, bot, Standing::Left);
    Ok(Value::Bool(true))
}

pub(super) fn webhook(world: &World) -> Value {
    json!({
        "url": world.webhook.as_deref().unwrap_or_default(), "has_custom_certificate": false,
        "pending_update_count": world.updates.len(), "allowed_updates": world.updates.allowed(),
    })
}

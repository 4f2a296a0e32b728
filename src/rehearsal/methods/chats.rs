//! What a bot can ask about itself, chats and files.

use serde_json::Value;
use serde_json::json;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::methods::access;
use crate::rehearsal::world::changes::member_json;
use crate::rehearsal::world::state::World;

pub(super) fn me(world: &World) -> Value {
    let account = &world.account;
    json!({
        "id": account.id, "is_bot": true, "first_name": account.name, "username": account.username,
        "can_join_groups": true, "can_read_all_group_messages": false, "supports_inline_queries": false,
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
    Ok(chat)
}

pub(super) fn member(world: &World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::known(world, given)?;
    let person = given.number("user_id").unwrap_or_default();
    if person != world.account.id && !world.people.contains_key(&person) {
        return Err(Refusal::bad("user not found"));
    }
    Ok(member_json(
        world.standing(chat, person),
        world.user_json(person),
    ))
}

pub(super) fn administrators(world: &World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::known(world, given)?;
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
    Ok(file
        .ok_or_else(|| Refusal::bad("wrong file_id or the file is temporarily unavailable"))?
        .json())
}

pub(super) fn webhook(world: &World) -> Value {
    json!({
        "url": world.webhook.as_deref().unwrap_or_default(), "has_custom_certificate": false,
        "pending_update_count": world.updates.len(), "allowed_updates": world.updates.allowed(),
    })
}

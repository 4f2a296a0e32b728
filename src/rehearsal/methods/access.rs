//! Whether the bot may do something in a chat.

use std::time::Instant;

use serde_json::json;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::world::chat::Chat;
use crate::rehearsal::world::chat::GroupKind;
use crate::rehearsal::world::chat::Standing;
use crate::rehearsal::world::state::World;

/// The chat a call names, if the bot knows it.
pub(super) fn known<'w>(world: &'w World, given: &Parameters) -> Result<&'w Chat, Refusal> {
    known_as(world, given, "chat_id")
}

fn known_as<'w>(
    world: &'w World,
    given: &Parameters,
    parameter: &str,
) -> Result<&'w Chat, Refusal> {
    let chat = given.number(parameter).and_then(|id| world.chats.get(&id));
    let chat = chat.ok_or_else(|| Refusal::bad("chat not found"))?;
    if chat.is_private() && chat.bot == Standing::Left && chat.messages.is_empty() {
        return Err(Refusal::bad("chat not found"));
    }
    Ok(chat)
}

/// The chat that this parameter names, if the bot can read there: it must be in a supergroup, and may have left a group.
pub(super) fn readable(world: &World, given: &Parameters, parameter: &str) -> Result<i64, Refusal> {
    let chat = known_as(world, given, parameter)?;
    if chat.counts_its_own() {
        is_in(chat)?;
    }
    Ok(chat.id)
}

/// The group whose members a call asks for: the bot must be in it.
pub(super) fn with_members<'w>(world: &'w World, given: &Parameters) -> Result<&'w Chat, Refusal> {
    let chat = known(world, given)?;
    if !chat.is_private() {
        writable(world, given)?;
    }
    Ok(chat)
}

fn is_in(chat: &Chat) -> Result<(), Refusal> {
    let how = match chat.bot {
        Standing::Kicked => "was kicked from",
        Standing::Left => "is not a member of",
        Standing::Creator
        | Standing::Administrator
        | Standing::AdministratorWithoutTopics
        | Standing::Member => return Ok(()),
    };
    let what = format!("Forbidden: bot {how} the {} chat", chat.kind());
    Err(Refusal::new(403, what))
}

/// The chat a call names, if the bot may write there now.
pub(super) fn writable(world: &World, given: &Parameters) -> Result<i64, Refusal> {
    let chat = known(world, given)?;
    if let Some(new) = chat.migrated_to {
        let mut refusal = Refusal::bad("group chat was upgraded to a supergroup chat");
        refusal.parameters = Some(json!({"migrate_to_chat_id": new}));
        return Err(refusal);
    }
    let is_gone = world
        .people
        .get(&chat.id)
        .is_some_and(|person| person.deactivated);
    if !chat.is_private() {
        is_in(chat)?;
    } else if is_gone {
        return Err(Refusal::new(403, "Forbidden: user is deactivated"));
    } else if chat.bot == Standing::Kicked {
        let what = "Forbidden: bot was blocked by the user";
        return Err(Refusal::new(403, what));
    }
    Ok(chat.id)
}

/// Counts a message against Telegram's limits.
pub(super) fn pace(world: &mut World, chat: i64) -> Result<(), Refusal> {
    world
        .flood
        .take(chat, chat > 0, Instant::now())
        .map_err(Refusal::wait)
}

/// The topic a message goes to.
pub(super) fn thread(world: &World, chat: i64, given: &Parameters) -> Result<Option<i64>, Refusal> {
    let Some(thread) = given.number("message_thread_id") else {
        return Ok(None);
    };
    let place = &world.chats[&chat];
    let is_thread_of_replies =
        place.group == Some(GroupKind::Supergroup) && place.messages.contains_key(&thread);
    match place.topics.get(&thread) {
        Some(topic)
            if topic.closed && !place.bot.manages_topics() && topic.by != world.account.id =>
        {
            Err(Refusal::bad("TOPIC_CLOSED"))
        }
        Some(_) => Ok(Some(thread)),
        None if is_thread_of_replies => Ok(Some(thread)),
        None => Err(Refusal::bad("message thread not found")),
    }
}

/// The message a message replies to.
pub(super) fn reply(world: &World, chat: i64, given: &Parameters) -> Result<Option<i64>, Refusal> {
    let Some(reply) = given.json("reply_parameters") else {
        return Ok(None);
    };
    let target = reply["message_id"]
        .as_i64()
        .filter(|id| world.chats[&chat].messages.contains_key(id));
    if target.is_none() && reply["allow_sending_without_reply"] != true {
        return Err(Refusal::bad("message to be replied not found"));
    }
    Ok(target)
}

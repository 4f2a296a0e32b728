//! Reactions: one emoji of the bot's under a message.

use serde_json::Value;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::methods::access;
use crate::rehearsal::world::happened::Doing;
use crate::rehearsal::world::state::World;

/// The emoji that can be reactions. Source: Bot API 10.3, `ReactionTypeEmoji`, read 2026-11-24.
const EMOJI: [&str; 73] = [
    "❤",
    "👍",
    "👎",
    "🔥",
    "🥰",
    "👏",
    "😁",
    "🤔",
    "🤯",
    "😱",
    "🤬",
    "😢",
    "🎉",
    "🤩",
    "🤮",
    "💩",
    "🙏",
    "👌",
    "🕊",
    "🤡",
    "🥱",
    "🥴",
    "😍",
    "🐳",
    "❤\u{200d}🔥",
    "🌚",
    "🌭",
    "💯",
    "🤣",
    "⚡",
    "🍌",
    "🏆",
    "💔",
    "🤨",
    "😐",
    "🍓",
    "🍾",
    "💋",
    "🖕",
    "😈",
    "😴",
    "😭",
    "🤓",
    "👻",
    "👨\u{200d}💻",
    "👀",
    "🎃",
    "🙈",
    "😇",
    "😨",
    "🤝",
    "✍",
    "🤗",
    "🫡",
    "🎅",
    "🎄",
    "☃",
    "💅",
    "🤪",
    "🗿",
    "🆒",
    "💘",
    "🙉",
    "🦄",
    "😘",
    "💊",
    "🙊",
    "😎",
    "👾",
    "🤷\u{200d}♂",
    "🤷",
    "🤷\u{200d}♀",
    "😡",
];

/// Sets the bot's reaction, or takes it back where none is given.
pub(super) fn set(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = access::readable(world, given, "chat_id")?;
    let id = given.number("message_id").unwrap_or_default();
    if !world.chats[&chat].messages.contains_key(&id) {
        return Err(Refusal::bad("message to react not found"));
    }
    let reactions = given.json("reaction").unwrap_or_default();
    let reactions = reactions.as_array().map(Vec::as_slice).unwrap_or_default();
    if reactions.len() > 1 {
        return Err(Refusal::bad("REACTIONS_TOO_MANY"));
    }
    let emoji = reactions.first().map(|reaction| {
        let emoji = reaction["emoji"].as_str().unwrap_or_default();
        let known = EMOJI.contains(&emoji) && reaction["type"] == "emoji";
        known
            .then(|| emoji.to_owned())
            .ok_or_else(|| Refusal::bad("REACTION_INVALID"))
    });
    let (emoji, changed) = (emoji.transpose()?, world.tick());
    let messages = &mut world.chat_mut(chat).messages;
    if let Some(message) = messages.get_mut(&id) {
        (message.reaction, message.changed) = (emoji, changed);
        let message = message.clone();
        world.note(chat, Doing::Reacted, &message);
    }
    Ok(Value::Bool(true))
}

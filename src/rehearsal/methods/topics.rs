//! The topics of a forum, as a bot that may manage them does it.

use serde_json::Value;
use serde_json::json;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::methods::access;
use crate::rehearsal::world::chat::GroupKind;
use crate::rehearsal::world::state::World;
use crate::rehearsal::world::topics::ICON_COLOR;

/// Telegram's limit in characters; a longer name is cut. Source: Bot API 10.3, `createForumTopic`, and `TDLib`'s
/// `ForumTopicManager`, read 2026-11-24.
const NAME_MAX_CHARS: usize = 128;

/// What is done with a topic that is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Rename,
    Close,
    Reopen,
    Delete,
}

pub(super) fn create(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let chat = forum(world, given)?;
    if !world.chats[&chat].bot.manages_topics() {
        return Err(Refusal::bad("not enough rights to create a topic"));
    }
    let name = name(given).ok_or_else(|| Refusal::bad("name must be non-empty"))?;
    let bot = world.account.id;
    let thread = world.open_topic(chat, bot, &name);
    Ok(json!({"message_thread_id": thread, "name": name, "icon_color": ICON_COLOR}))
}

pub(super) fn change(
    world: &mut World,
    given: &Parameters,
    change: Change,
) -> Result<Value, Refusal> {
    let chat = forum(world, given)?;
    let thread = given.number("message_thread_id").unwrap_or_default();
    let topic = world.chats[&chat].topics.get(&thread);
    let topic = topic.ok_or_else(|| Refusal::bad("TOPIC_ID_INVALID"))?;
    let standing = world.chats[&chat].bot;
    let may = match change {
        Change::Rename | Change::Close | Change::Reopen => standing.manages_topics(),
        Change::Delete => standing.is_admin(),
    };
    if !may && topic.by != world.account.id {
        return Err(Refusal::bad(match change {
            Change::Rename => "not enough rights to edit the topic",
            Change::Close | Change::Reopen => "not enough rights to close or open the topic",
            Change::Delete => "not enough rights to delete the topic",
        }));
    }
    let bot = world.account.id;
    let is_changed = match change {
        Change::Rename => {
            name(given).is_none_or(|name| world.rename_topic(chat, bot, thread, &name))
        }
        Change::Close => world.close_topic(chat, bot, thread),
        Change::Reopen => world.reopen_topic(chat, bot, thread),
        Change::Delete => {
            world.delete_topic(chat, thread);
            true
        }
    };
    if is_changed {
        return Ok(Value::Bool(true));
    }
    Err(Refusal::bad("TOPIC_NOT_MODIFIED"))
}

fn forum(world: &World, given: &Parameters) -> Result<i64, Refusal> {
    let chat = access::writable(world, given)?;
    if world.chats[&chat].group == Some(GroupKind::Forum) {
        return Ok(chat);
    }
    Err(Refusal::bad("the chat is not a forum"))
}

fn name(given: &Parameters) -> Option<String> {
    let name = given.text("name")?.trim();
    let kept: String = name.chars().take(NAME_MAX_CHARS).collect();
    Some(kept).filter(|name| !name.is_empty())
}

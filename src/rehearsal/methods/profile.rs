//! What the bot tells of itself.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::json;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::world::profile::Command;
use crate::rehearsal::world::profile::Profile;
use crate::rehearsal::world::profile::Scope;
use crate::rehearsal::world::profile::in_language;
use crate::rehearsal::world::state::World;

/// Telegram's limits. Source: Bot API 10.1, `setMyCommands`, read 2026-11-23.
const COMMANDS_MAX: usize = 100;
const COMMAND_MAX_CHARS: usize = 32;
const DESCRIPTION_MAX_CHARS: usize = 256;

/// One of the texts about the bot. Source of the limits: Bot API 10.1, the method of each, read 2026-11-23.
pub(super) struct Text {
    field: &'static str,
    max_chars: usize,
    of: fn(&mut Profile) -> &mut BTreeMap<String, String>,
    read: fn(&Profile) -> &BTreeMap<String, String>,
}

pub(super) const NAME: Text = Text {
    field: "name",
    max_chars: 64,
    of: |it| &mut it.names,
    read: |it| &it.names,
};
pub(super) const DESCRIPTION: Text = Text {
    field: "description",
    max_chars: 512,
    of: |it| &mut it.descriptions,
    read: |it| &it.descriptions,
};
pub(super) const SHORT_DESCRIPTION: Text = Text {
    field: "short_description",
    max_chars: 120,
    of: |it| &mut it.short_descriptions,
    read: |it| &it.short_descriptions,
};

pub(super) fn set_text(
    world: &mut World,
    given: &Parameters,
    which: &Text,
) -> Result<Value, Refusal> {
    let text = given.text(which.field).unwrap_or_default();
    if text.chars().count() > which.max_chars {
        return Err(Refusal::bad(format!("bot {} is too long", which.field)));
    }
    let language = language(given)?;
    let texts = (which.of)(&mut world.profile);
    if text.is_empty() {
        texts.remove(&language);
    } else {
        texts.insert(language, text.to_owned());
    }
    world.tick();
    Ok(Value::Bool(true))
}

pub(super) fn get_text(world: &World, given: &Parameters, which: &Text) -> Value {
    let language = given.text("language_code").unwrap_or_default();
    json!({which.field: in_language((which.read)(&world.profile), language).map_or("", String::as_str)})
}

pub(super) fn set_commands(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let commands = given
        .json("commands")
        .and_then(|commands| commands.as_array().cloned())
        .unwrap_or_default();
    if commands.len() > COMMANDS_MAX {
        return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    let commands: Result<Vec<Command>, Refusal> = commands.iter().map(command).collect();
    let key = (scope(given)?, language(given)?);
    world.profile.commands.insert(key, commands?);
    world.tick();
    Ok(Value::Bool(true))
}

pub(super) fn get_commands(world: &World, given: &Parameters) -> Result<Value, Refusal> {
    Ok(json!(
        world
            .profile
            .commands
            .get(&(scope(given)?, language(given)?))
            .cloned()
            .unwrap_or_default()
    ))
}

pub(super) fn delete_commands(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    world
        .profile
        .commands
        .remove(&(scope(given)?, language(given)?));
    world.tick();
    Ok(Value::Bool(true))
}

fn command(value: &Value) -> Result<Command, Refusal> {
    let field = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let command = Command {
        command: field("command"),
        description: field("description"),
    };
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let is_name = (1..=COMMAND_MAX_CHARS).contains(&command.command.len())
        && command.command.chars().all(allowed);
    if !is_name {
        return Err(Refusal::bad("BOT_COMMAND_INVALID"));
    }
    if !(1..=DESCRIPTION_MAX_CHARS).contains(&command.description.chars().count()) {
        return Err(Refusal::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
    }
    Ok(command)
}

fn language(given: &Parameters) -> Result<String, Refusal> {
    let code = given.text("language_code").unwrap_or_default();
    let fits = code.is_empty() || code.len() == 2 && code.chars().all(|c| c.is_ascii_lowercase());
    if fits {
        Ok(code.to_owned())
    } else {
        Err(Refusal::bad("LANG_CODE_INVALID"))
    }
}

fn scope(given: &Parameters) -> Result<Scope, Refusal> {
    let scope = given.json("scope").unwrap_or_default();
    let number = |name: &str| scope[name].as_i64().unwrap_or_default();
    Ok(match scope["type"].as_str().unwrap_or("default") {
        "default" => Scope::Default,
        "all_private_chats" => Scope::AllPrivateChats,
        "all_group_chats" => Scope::AllGroupChats,
        "all_chat_administrators" => Scope::AllChatAdministrators,
        "chat" => Scope::Chat(number("chat_id")),
        "chat_administrators" => Scope::ChatAdministrators(number("chat_id")),
        "chat_member" => Scope::ChatMember {
            chat: number("chat_id"),
            person: number("user_id"),
        },
        other => {
            return Err(Refusal::bad(format!(
                "can't parse BotCommandScope: unsupported type \"{other}\""
            )));
        }
    })
}

//! The methods a bot can call, refused in Telegram's own words where Telegram would refuse.
//! Knows nothing of HTTP. A further method is an arm of [`call`] and a function in the file that fits it.

mod access;
mod answers;
mod chats;
mod markup;
mod messages;
mod parameters;
mod profile;

use serde_json::Value;

use crate::rehearsal::world::state::World;

pub(crate) use self::parameters::Parameters;
pub(crate) use self::parameters::Upload;

/// Telegram's no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: u16,
    pub(crate) description: String,
    pub(crate) parameters: Option<Value>,
}

impl Refusal {
    pub(crate) fn new(code: u16, description: impl Into<String>) -> Refusal {
        Refusal {
            code,
            description: description.into(),
            parameters: None,
        }
    }

    pub(crate) fn bad(description: impl AsRef<str>) -> Refusal {
        Refusal::new(400, format!("Bad Request: {}", description.as_ref()))
    }

    pub(crate) fn wait(seconds: u64) -> Refusal {
        let parameters = Some(serde_json::json!({"retry_after": seconds}));
        Refusal {
            code: 429,
            description: format!("Too Many Requests: retry after {seconds}"),
            parameters,
        }
    }
}

/// Carries out a method; `getUpdates`, which waits, is the server's own.
pub(crate) fn call(world: &mut World, method: &str, given: &Parameters) -> Result<Value, Refusal> {
    match method.to_ascii_lowercase().as_str() {
        "getme" => Ok(chats::me(world)),
        "sendmessage" => messages::send(world, given),
        "senddocument" => messages::send_document(world, given),
        "editmessagetext" => messages::edit_text(world, given),
        "editmessagereplymarkup" => messages::edit_markup(world, given),
        "deletemessage" => messages::delete(world, given),
        "sendchataction" => chats::busy(world, given),
        "answercallbackquery" => answers::answer(world, given),
        "getchat" => chats::chat(world, given),
        "getchatmember" => chats::member(world, given),
        "getchatadministrators" => chats::administrators(world, given),
        "getfile" => chats::file(world, given),
        "setwebhook" => {
            let url = given.text("url").filter(|url| !url.is_empty());
            world.webhook = url.map(str::to_owned);
            Ok(Value::Bool(true))
        }
        "deletewebhook" => {
            world.webhook = None;
            if given.flag("drop_pending_updates") {
                world.updates.forget_all();
            }
            Ok(Value::Bool(true))
        }
        "getwebhookinfo" => Ok(chats::webhook(world)),
        "setmycommands" => profile::set_commands(world, given),
        "getmycommands" => profile::get_commands(world, given),
        "deletemycommands" => profile::delete_commands(world, given),
        "setmyname" => profile::set_text(world, given, &profile::NAME),
        "setmydescription" => profile::set_text(world, given, &profile::DESCRIPTION),
        "setmyshortdescription" => profile::set_text(world, given, &profile::SHORT_DESCRIPTION),
        "getmyname" => Ok(profile::get_text(world, given, &profile::NAME)),
        "getmydescription" => Ok(profile::get_text(world, given, &profile::DESCRIPTION)),
        "getmyshortdescription" => Ok(profile::get_text(world, given, &profile::SHORT_DESCRIPTION)),
        _ => Err(Refusal::new(404, "Not Found: method not found")),
    }
}

//! The methods a bot can call, refused in Telegram's own words where Telegram would refuse.
//! Knows nothing of HTTP. A further method is an arm of [`call`] and a function in the file that fits it.

mod access;
mod answers;
mod chats;
mod copies;
mod inline;
mod markup;
mod media;
mod messages;
mod outgoing;
mod parameters;
mod profile;
mod reactions;
mod topics;

use serde_json::Value;

use crate::rehearsal::methods::topics::Change;
use crate::rehearsal::world::file::FileKind;
use crate::rehearsal::world::forwards::As;
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
        "senddocument" => media::send(world, given, FileKind::Document),
        "sendphoto" => media::send(world, given, FileKind::Photo),
        "sendvideo" => media::send(world, given, FileKind::Video),
        "sendanimation" => media::send(world, given, FileKind::Animation),
        "sendaudio" => media::send(world, given, FileKind::Audio),
        "sendvoice" => media::send(world, given, FileKind::Voice),
        "sendsticker" => media::send(world, given, FileKind::Sticker),
        "sendmediagroup" => media::send_album(world, given),
        "copymessage" => copies::one(world, given, As::Copy),
        "copymessages" => copies::several(world, given, As::Copy),
        "forwardmessage" => copies::one(world, given, As::Forward),
        "forwardmessages" => copies::several(world, given, As::Forward),
        "editmessagetext" => messages::edit_text(world, given),
        "editmessagecaption" => messages::edit_caption(world, given),
        "editmessagereplymarkup" => messages::edit_markup(world, given),
        "deletemessage" => messages::delete(world, given),
        "deletemessages" => messages::delete_several(world, given),
        "setmessagereaction" => reactions::set(world, given),
        "createforumtopic" => topics::create(world, given),
        "editforumtopic" => topics::change(world, given, Change::Rename),
        "closeforumtopic" => topics::change(world, given, Change::Close),
        "reopenforumtopic" => topics::change(world, given, Change::Reopen),
        "deleteforumtopic" => topics::change(world, given, Change::Delete),
        "pinchatmessage" => chats::pin(world, given),
        "unpinchatmessage" => chats::unpin(world, given),
        "leavechat" => chats::leave(world, given),
        "sendchataction" => chats::busy(world, given),
        "answercallbackquery" => answers::answer(world, given),
        "answerinlinequery" => inline::answer(world, given),
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

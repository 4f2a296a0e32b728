//! The page, and what it asks: the chats as they stand, and what the people in them do.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::Path;
use axum::extract::Query;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use serde::Deserialize;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::stage::Shared;
use crate::rehearsal::world::button;
use crate::rehearsal::world::chat::Chat;
use crate::rehearsal::world::chat::Standing;
use crate::rehearsal::world::doings::Pressed;
use crate::rehearsal::world::doings::Said;
use crate::rehearsal::world::file::FileKind;
use crate::rehearsal::world::file::NewFile;
use crate::rehearsal::world::media::OWN_NUMBER;
use crate::rehearsal::world::state::World;

/// How long the page's question for news is held open.
const NEWS_WAIT: Duration = Duration::from_secs(20);

/// The farthest the clock moves at once: a leap of years would only be a slip of the finger.
const ADVANCE_MAX_SECONDS: u64 = 366 * 86_400;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

type Stage = State<Arc<Shared>>;

pub(super) async fn index() -> Response {
    asset(
        "text/html; charset=utf-8",
        include_str!("../page/index.html"),
    )
}

pub(super) async fn style() -> Response {
    asset("text/css; charset=utf-8", include_str!("../page/style.css"))
}

pub(super) async fn script() -> Response {
    asset(
        "text/javascript; charset=utf-8",
        include_str!("../page/script.js"),
    )
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, text).into_response()
}

#[derive(Deserialize)]
pub(super) struct After {
    #[serde(default)]
    after: u64,
}

/// What changed after a sequence number; waits until something has.
pub(super) async fn state(
    State(shared): Stage,
    Query(After { after }): Query<After>,
) -> Json<Value> {
    let news = shared
        .wait(NEWS_WAIT, |world| {
            (world.sequence > after).then(|| seen(world, after))
        })
        .await;
    Json(news.unwrap_or_else(|| seen(&shared.look(), after)))
}

fn seen(world: &World, after: u64) -> Value {
    let people: Vec<Value> = world
        .people
        .values()
        .map(crate::rehearsal::world::person::Person::json)
        .collect();
    let chats: Vec<Value> = world
        .chats
        .values()
        .map(|chat| chat_seen(world, chat))
        .collect();
    let changed = world.chats.values().flat_map(|chat| {
        let messages = chat
            .messages
            .values()
            .filter(|message| message.changed > after);
        messages.map(|message| {
            let mut shown = json!(world.shown(message));
            shown["chat"] = chat.id.into();
            shown
        })
    });
    let messages: Vec<Value> = changed.collect();
    let deleted = world
        .deleted
        .iter()
        .filter(|(_, _, sequence)| *sequence > after);
    let deleted: Vec<Value> = deleted
        .map(|(chat, id, _)| json!({"chat": chat, "message_id": id}))
        .collect();
    let answers: Vec<_> = world
        .callbacks
        .answered()
        .iter()
        .filter(|answered| answered.sequence > after)
        .collect();
    json!({
        "sequence": world.sequence, "now": world.now(), "officer": officer_of(world), "staff": staff_of(world),
        "people": people, "chats": chats, "messages": messages, "deleted": deleted, "answers": answers,
    })
}

fn chat_seen(world: &World, chat: &Chat) -> Value {
    let reader = if chat.is_private() {
        chat.id
    } else {
        chat.members.keys().next().copied().unwrap_or_default()
    };
    let language = world
        .people
        .get(&reader)
        .and_then(|person| person.language_code.clone())
        .unwrap_or_default();
    let is_admin = chat
        .members
        .get(&reader)
        .is_some_and(|standing| standing.is_admin());
    json!({
        "id": chat.id, "title": chat.title, "is_private": chat.is_private(),
        "members": chat.members.keys().collect::<Vec<_>>(), "blocked": chat.bot == Standing::Kicked,
        "menu": world.profile.menu(chat.id, reader, is_admin, &language),
        "keyboard": chat.keyboard.as_ref().map(|keyboard| button::rows(Some(keyboard))),
    })
}

/// The newest person who is in no group.
fn officer_of(world: &World) -> Option<i64> {
    let in_a_group = |id: &i64| {
        world
            .chats
            .values()
            .any(|chat| !chat.is_private() && chat.members.contains_key(id))
    };
    world
        .people
        .keys()
        .rev()
        .find(|id| !in_a_group(id))
        .copied()
}

/// The newest group that still exists.
fn staff_of(world: &World) -> Option<i64> {
    world
        .chats
        .values()
        .find(|chat| !chat.is_private() && chat.migrated_to.is_none())
        .map(|chat| chat.id)
}

#[derive(Deserialize)]
pub(super) struct Say {
    chat: i64,
    person: i64,
    text: String,
    thread: Option<i64>,
    reply_to: Option<i64>,
}

pub(super) async fn say(State(shared): Stage, Json(say): Json<Say>) -> Response {
    if say.text.trim().is_empty() {
        return refused("write something first");
    }
    act_in(&shared, say.chat, say.person, |world| {
        let said = Said {
            text: say.text,
            thread: say.thread,
            reply_to: say.reply_to,
        };
        json!({"message_id": world.say(say.chat, say.person, &said)})
    })
}

#[derive(Deserialize)]
pub(super) struct Press {
    chat: i64,
    person: i64,
    message_id: Option<i64>,
    label: String,
}

pub(super) async fn press(State(shared): Stage, Json(press): Json<Press>) -> Response {
    act_in(&shared, press.chat, press.person, |world| {
        let place = &world.chats[&press.chat];
        let message = press.message_id.and_then(|id| place.messages.get(&id));
        let rows = match message {
            Some(message) => button::rows(message.inline_keyboard()),
            None => button::rows(place.keyboard.as_ref()),
        };
        let button = rows
            .into_iter()
            .flatten()
            .find(|button| button.label == press.label);
        let pressed = button
            .map(|button| world.press_button(press.chat, press.person, press.message_id, &button));
        json!({"callback_id": pressed.and_then(Pressed::callback)})
    })
}

#[derive(Deserialize)]
pub(super) struct Send {
    chat: i64,
    person: i64,
    /// A file of this kind; the own contact where none is named.
    kind: Option<FileKind>,
    thread: Option<i64>,
    reply_to: Option<i64>,
}

pub(super) async fn send(State(shared): Stage, Json(send): Json<Send>) -> Response {
    let said = Said {
        text: String::new(),
        thread: send.thread,
        reply_to: send.reply_to,
    };
    let kind = send.kind;
    act_in(&shared, send.chat, send.person, |world| {
        let id = match kind {
            Some(kind) => world.send_file(send.chat, send.person, NewFile::sample(kind), &said),
            None => {
                let content = world.contact(OWN_NUMBER, Some(send.person));
                world.send(send.chat, said.with(send.person, content))
            }
        };
        json!({"message_id": id})
    })
}

#[derive(Deserialize)]
pub(super) struct Officer {
    language_code: String,
}

pub(super) async fn officer(State(shared): Stage, Json(officer): Json<Officer>) -> Response {
    let person = shared.act(|world| world.person("Officer", Some(&officer.language_code)));
    Json(json!({"person": person})).into_response()
}

#[derive(Deserialize)]
pub(super) struct Block {
    person: i64,
    blocked: bool,
}

pub(super) async fn block(State(shared): Stage, Json(block): Json<Block>) -> Response {
    act_in(&shared, block.person, block.person, |world| {
        if block.blocked {
            world.block(block.person);
        } else {
            world.unblock(block.person);
        }
        json!({})
    })
}

#[derive(Deserialize)]
pub(super) struct Advance {
    seconds: u64,
}

pub(super) async fn advance(State(shared): Stage, Json(advance): Json<Advance>) -> Response {
    if advance.seconds > ADVANCE_MAX_SECONDS {
        return refused("move the clock by a year at most");
    }
    (shared.on_advance)(Duration::from_secs(advance.seconds));
    shared.act(World::tick);
    Json(json!({})).into_response()
}

pub(super) async fn file(State(shared): Stage, Path(id): Path<String>) -> Response {
    let file = shared.look().file(&id).cloned();
    match file {
        Some(file) => {
            let name: String = file
                .name
                .chars()
                .filter(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\\'))
                .collect();
            let saved_as = format!("attachment; filename=\"{name}\"");
            let headers = [
                (header::CONTENT_TYPE, file.mime),
                (header::CONTENT_DISPOSITION, saved_as),
            ];
            (headers, file.bytes.to_vec()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Somebody does something in a chat that they are in.
fn act_in(
    shared: &Shared,
    chat: i64,
    person: i64,
    how: impl FnOnce(&mut World) -> Value,
) -> Response {
    let is_in = |world: &World| {
        world
            .chats
            .get(&chat)
            .is_some_and(|chat| chat.members.contains_key(&person))
    };
    let done = shared.act(|world| is_in(world).then(|| how(world)));
    done.map_or_else(
        || refused("nobody of that name is in that chat"),
        |done| Json(done).into_response(),
    )
}

fn refused(why: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({"error": why}))).into_response()
}

//! What the people of the page do: they write, send files, press, ask inline, block, and the clock is moved.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::Bytes;
use axum::extract::Query;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use serde::Deserialize;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::stage::Shared;
use crate::rehearsal::world::button;
use crate::rehearsal::world::doings::Pressed;
use crate::rehearsal::world::doings::Said;
use crate::rehearsal::world::file::FileKind;
use crate::rehearsal::world::file::NewFile;
use crate::rehearsal::world::media::OWN_NUMBER;
use crate::rehearsal::world::state::World;

/// The farthest the clock moves at once: a leap of years would only be a slip of the finger.
const ADVANCE_MAX_SECONDS: u64 = 366 * 86_400;

/// How long the page waits for the bot's answer to an inline query.
const INLINE_WAIT: Duration = Duration::from_secs(10);

type Stage = State<Arc<Shared>>;

/// Who does something, and where.
#[derive(Deserialize)]
struct By {
    chat: i64,
    person: i64,
    /// The topic that is open.
    thread: Option<i64>,
    /// The message that was chosen to be answered.
    reply_to: Option<i64>,
}

impl By {
    fn said(&self, text: String) -> Said {
        Said {
            text,
            thread: self.thread,
            reply_to: self.reply_to,
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Say {
    #[serde(flatten)]
    by: By,
    text: String,
}

pub(super) async fn say(State(shared): Stage, Json(Say { by, text }): Json<Say>) -> Response {
    if text.trim().is_empty() {
        return refused("write something first");
    }
    act_in(
        &shared,
        by.chat,
        by.person,
        |world| json!({"message_id": world.say(by.chat, by.person, &by.said(text))}),
    )
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
    #[serde(flatten)]
    by: By,
    /// A file of this kind; the own contact where none is named.
    kind: Option<FileKind>,
}

/// Sends something ready-made.
pub(super) async fn send(State(shared): Stage, Json(Send { by, kind }): Json<Send>) -> Response {
    act_in(&shared, by.chat, by.person, |world| {
        let said = by.said(String::new());
        let id = if let Some(kind) = kind {
            world.send_file(by.chat, by.person, NewFile::sample(kind), &said)
        } else {
            let contact = world.contact(OWN_NUMBER, Some(by.person));
            world.send(by.chat, said.with(by.person, contact))
        };
        json!({"message_id": id})
    })
}

/// Of a query string all is text, so nothing is flattened here.
#[derive(Deserialize)]
pub(super) struct Upload {
    chat: i64,
    person: i64,
    thread: Option<i64>,
    reply_to: Option<i64>,
    kind: FileKind,
    name: String,
    caption: String,
}

/// Sends a file of the reader's own; it goes no further than this process.
pub(super) async fn upload(
    State(shared): Stage,
    Query(upload): Query<Upload>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Response {
    let mime = headers
        .get(header::CONTENT_TYPE)
        .and_then(|mime| mime.to_str().ok());
    let file = NewFile {
        kind: upload.kind,
        name: upload.name,
        mime: mime.unwrap_or("application/octet-stream").to_owned(),
        bytes: bytes.to_vec(),
    };
    let said = Said {
        text: upload.caption,
        thread: upload.thread,
        reply_to: upload.reply_to,
    };
    act_in(
        &shared,
        upload.chat,
        upload.person,
        |world| json!({"message_id": world.send_file(upload.chat, upload.person, file, &said)}),
    )
}

#[derive(Deserialize)]
pub(super) struct Inline {
    #[serde(flatten)]
    by: By,
    query: String,
}

/// Asks the bot inline and waits for what it offers.
pub(super) async fn inline(
    State(shared): Stage,
    Json(Inline { by, query }): Json<Inline>,
) -> Response {
    let id = shared.act(|world| {
        is_in(world, by.chat, by.person).then(|| world.ask_inline(by.person, by.chat, &query, ""))
    });
    let Some(id) = id else {
        return refused(NOBODY);
    };
    let answer = shared
        .wait(INLINE_WAIT, |world| world.inline.answered(&id).cloned())
        .await;
    Json(json!({"query_id": id, "answer": answer})).into_response()
}

#[derive(Deserialize)]
pub(super) struct Choose {
    #[serde(flatten)]
    by: By,
    query_id: String,
    result_id: String,
}

/// Posts one of the results.
pub(super) async fn choose(State(shared): Stage, Json(choose): Json<Choose>) -> Response {
    let Choose {
        by,
        query_id,
        result_id,
    } = choose;
    act_in(&shared, by.chat, by.person, |world| {
        let said = by.said(String::new());
        let id = world.choose_inline(&query_id, &result_id, by.chat, by.person, &said);
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

const NOBODY: &str = "nobody of that name is in that chat";

/// Somebody does something in a chat that they are in.
fn act_in(
    shared: &Shared,
    chat: i64,
    person: i64,
    how: impl FnOnce(&mut World) -> Value,
) -> Response {
    let done = shared.act(|world| is_in(world, chat, person).then(|| how(world)));
    done.map_or_else(|| refused(NOBODY), |done| Json(done).into_response())
}

fn is_in(world: &World, chat: i64, person: i64) -> bool {
    let standing = world
        .chats
        .get(&chat)
        .and_then(|chat| chat.members.get(&person));
    standing.is_some_and(|standing| standing.is_in())
}

fn refused(why: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({"error": why}))).into_response()
}

//! The page, and what it shows: the chats as they stand, and the files in them.

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
use crate::rehearsal::world::chat::GroupKind;
use crate::rehearsal::world::chat::Standing;
use crate::rehearsal::world::person::Person;
use crate::rehearsal::world::state::World;
use crate::rehearsal::world::topics::shown_topics;

/// How long the page's question for news is held open.
const NEWS_WAIT: Duration = Duration::from_secs(20);

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

type Stage = State<Arc<Shared>>;

pub(super) async fn index() -> Response {
    asset(
        "text/html; charset=utf-8",
        include_str!("../page/index.html"),
    )
}

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// What the page is made of besides its HTML: name, kind, content.
const PARTS: [(&str, &str, &str); 8] = [
    (
        "style.css",
        "text/css; charset=utf-8",
        include_str!("../page/style.css"),
    ),
    ("script.js", SCRIPT, include_str!("../page/script.js")),
    ("column.js", SCRIPT, include_str!("../page/column.js")),
    ("inline.js", SCRIPT, include_str!("../page/inline.js")),
    ("messages.js", SCRIPT, include_str!("../page/messages.js")),
    ("text.js", SCRIPT, include_str!("../page/text.js")),
    ("tools.js", SCRIPT, include_str!("../page/tools.js")),
    ("world.js", SCRIPT, include_str!("../page/world.js")),
];

pub(super) async fn part(Path(name): Path<String>) -> Response {
    let part = PARTS.iter().find(|(part, ..)| *part == name);
    part.map_or_else(
        || StatusCode::NOT_FOUND.into_response(),
        |(_, kind, text)| asset(kind, text),
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
    let people: Vec<Value> = world.people.values().map(Person::json).collect();
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
        "bot": world.account.json(), "people": people, "chats": chats, "messages": messages, "deleted": deleted, "answers": answers,
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
    let members: Vec<i64> = chat
        .members
        .iter()
        .filter(|(_, standing)| standing.is_in())
        .map(|(member, _)| *member)
        .collect();
    json!({
        "id": chat.id, "title": chat.title, "is_private": chat.is_private(),
        "is_forum": chat.group == Some(GroupKind::Forum), "topics": shown_topics(chat),
        "members": members, "blocked": chat.bot == Standing::Kicked,
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
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
            ];
            (headers, file.bytes.to_vec()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

//! The Bot API's side of the connection: reads a call, plays the fault planned for it, answers as Telegram does.

use std::io;
use std::sync::Arc;
use std::time::Duration;
use std::time::Instant;

use axum::Json;
use axum::body::Body;
use axum::body::Bytes;
use axum::extract::FromRequest;
use axum::extract::Multipart;
use axum::extract::Request;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::methods;
use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::methods::Upload;
use crate::rehearsal::stage::Shared;
use crate::rehearsal::world::faults::FaultKind;
use crate::rehearsal::world::state::Call;
use crate::rehearsal::world::state::World;
use crate::rehearsal::world::updates::Update;

/// Telegram's limit on how long a poll is held open. Source: Bot API 10.1, `getUpdates`, read 2026-11-23.
const POLL_MAX_SECONDS: i64 = 50;

/// How long an answer can be held back, longer than a bot waits for one.
const HELD_AT_MOST: Duration = Duration::from_mins(1);

/// Telegram's limit on an upload, in bytes. Source: github.com/tginfo/Telegram-Limits, read 2026-11-23.
const UPLOAD_MAX_BYTES: usize = 50 << 20;

const WEBHOOK_ACTIVE: &str = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete \
                              the webhook first";
const OTHER_POLL: &str = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

/// Everything that is not the page's.
pub(super) async fn serve(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    if let Some((token, file)) = path
        .strip_prefix("/file/bot")
        .and_then(|rest| rest.split_once('/'))
    {
        return download(&shared, token, file);
    }
    let Some((token, method)) = path
        .strip_prefix("/bot")
        .and_then(|rest| rest.split_once('/'))
    else {
        return answer(&Err(Refusal::new(404, "Not Found")));
    };
    if token != shared.token {
        let is_token = token
            .split_once(':')
            .is_some_and(|(id, _)| id.parse::<u64>().is_ok());
        let refusal = if is_token {
            Refusal::new(401, "Unauthorized")
        } else {
            Refusal::new(404, "Not Found")
        };
        return answer(&Err(refusal));
    }
    let at = Instant::now();
    let given = match read(request).await {
        Ok(given) => given,
        Err(refusal) => return answer(&Err(refusal)),
    };
    let mut refused = None;
    let response = carry_out(&shared, method, &given, &mut refused).await;
    let status = response.as_ref().map(|response| response.status().as_u16());
    let call = Call {
        method: method.to_owned(),
        body: Value::Object(given.values),
        status,
        refused,
        at,
    };
    shared.act(|world| world.remember(call));
    response.unwrap_or_else(broken_off)
}

/// `None` where the connection is to be closed instead of answered. Why a bad call is refused is put into `refused`.
async fn carry_out(
    shared: &Arc<Shared>,
    method: &str,
    given: &Parameters,
    refused: &mut Option<String>,
) -> Option<Response> {
    let chat = given.number("chat_id");
    let fault = shared.look().faults.take(method, chat);
    match fault {
        None => {
            let outcome = execute(shared, method, given).await;
            let bad = outcome.as_ref().err().filter(|refusal| refusal.code == 400);
            *refused = bad.map(|refusal| refusal.description.clone());
            Some(answer(&outcome))
        }
        Some(FaultKind::TooManyRequests { retry_after }) => {
            Some(answer(&Err(Refusal::wait(retry_after))))
        }
        Some(FaultKind::ServerError(code)) => {
            let status = StatusCode::from_u16(code).unwrap_or(StatusCode::BAD_GATEWAY);
            let page = format!("<html><body><h1>{status}</h1></body></html>");
            Some((status, [(header::CONTENT_TYPE, "text/html")], page).into_response())
        }
        Some(FaultKind::Drop) => None,
        Some(FaultKind::AnswerLost) => {
            let _done = execute(shared, method, given).await;
            None
        }
        Some(FaultKind::Garbage) => Some(
            (
                [(header::CONTENT_TYPE, "application/json")],
                "{\"ok\":true,\"res",
            )
                .into_response(),
        ),
        Some(FaultKind::Slow(by)) => {
            let outcome = execute(shared, method, given).await;
            tokio::time::sleep(by).await;
            Some(answer(&outcome))
        }
        Some(FaultKind::Held) => {
            let before = shared.look().faults.let_go;
            let outcome = execute(shared, method, given).await;
            let let_go = |world: &World| (world.faults.let_go > before).then_some(());
            // Whoever never lets it go finds that the bot gave it up.
            let _gone = shared.wait(HELD_AT_MOST, let_go).await;
            Some(answer(&outcome))
        }
        Some(FaultKind::Refuse { code, description }) => {
            Some(answer(&Err(Refusal::new(code, description))))
        }
        Some(FaultKind::Unauthorized) => Some(answer(&Err(Refusal::new(401, "Unauthorized")))),
    }
}

/// The result as JSON text, for an update's number comes first in it, and a `Value` would sort the keys.
async fn execute(
    shared: &Arc<Shared>,
    method: &str,
    given: &Parameters,
) -> Result<String, Refusal> {
    if method.eq_ignore_ascii_case("getUpdates") {
        let updates = poll(shared, given).await?;
        return serde_json::to_string(&updates)
            .map_err(|_| Refusal::new(500, "Internal Server Error"));
    }
    let result = shared.act(|world| methods::call(world, method, given))?;
    Ok(result.to_string())
}

/// Waits for updates as long as the bot asks, and gives way to a later poll.
async fn poll(shared: &Arc<Shared>, given: &Parameters) -> Result<Vec<Update>, Refusal> {
    let seconds = given
        .number("timeout")
        .unwrap_or(0)
        .clamp(0, POLL_MAX_SECONDS);
    let limit = given
        .number("limit")
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(100)
        .clamp(1, 100);
    let mine = shared.act(|world| {
        if let Some(kinds) = given.json("allowed_updates") {
            world
                .updates
                .allow(serde_json::from_value(kinds).unwrap_or_default());
        }
        world.updates.confirm(given.number("offset").unwrap_or(0));
        world.updates.poll += 1;
        world.updates.poll
    });
    let patience = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
    let found = shared.wait(patience, |world| {
        if world.webhook.is_some() {
            return Some(Err(Refusal::new(409, WEBHOOK_ACTIVE)));
        }
        if world.updates.poll != mine {
            return Some(Err(Refusal::new(409, OTHER_POLL)));
        }
        Some(world.updates.oldest(limit))
            .filter(|updates| !updates.is_empty())
            .map(Ok)
    });
    found.await.unwrap_or_else(|| Ok(Vec::new()))
}

async fn read(request: Request) -> Result<Parameters, Refusal> {
    let kind = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    let unreadable = || Refusal::bad("can't parse JSON object");
    if kind.starts_with("multipart/form-data") {
        let form = Multipart::from_request(request, &())
            .await
            .map_err(|_| unreadable())?;
        return read_form(form).await;
    }
    let body = axum::body::to_bytes(request.into_body(), UPLOAD_MAX_BYTES)
        .await
        .map_err(|_| unreadable())?;
    if body.is_empty() {
        return Ok(Parameters::default());
    }
    let values = serde_json::from_slice(&body).map_err(|_| unreadable())?;
    Ok(Parameters {
        values,
        upload: None,
    })
}

async fn read_form(mut form: Multipart) -> Result<Parameters, Refusal> {
    let mut given = Parameters::default();
    let unreadable = |_| Refusal::bad("can't parse the form");
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        let name = field.name().unwrap_or_default().to_owned();
        let file = field.file_name().map(str::to_owned);
        let mime = field
            .content_type()
            .unwrap_or("application/octet-stream")
            .to_owned();
        let bytes = field.bytes().await.map_err(unreadable)?;
        match file {
            Some(file) => {
                given.upload = Some(Upload {
                    name: file,
                    mime,
                    bytes: bytes.to_vec(),
                });
            }
            None => {
                given
                    .values
                    .insert(name, String::from_utf8_lossy(&bytes).into_owned().into());
            }
        }
    }
    Ok(given)
}

fn answer(outcome: &Result<String, Refusal>) -> Response {
    match outcome {
        Ok(result) => {
            let headers = [(header::CONTENT_TYPE, "application/json")];
            (headers, format!("{{\"ok\":true,\"result\":{result}}}")).into_response()
        }
        Err(refusal) => {
            let mut body = json!({"ok": false, "error_code": refusal.code, "description": refusal.description});
            if let Some(parameters) = &refusal.parameters {
                body["parameters"] = parameters.clone();
            }
            let status = StatusCode::from_u16(refusal.code).unwrap_or(StatusCode::BAD_REQUEST);
            (status, Json(body)).into_response()
        }
    }
}

/// A body that fails at once, upon which the connection is closed.
fn broken_off() -> Response {
    let failing = futures::stream::once(async { Err::<Bytes, _>(io::Error::other("planned")) });
    Body::from_stream(failing).into_response()
}

fn download(shared: &Arc<Shared>, token: &str, path: &str) -> Response {
    let file = shared
        .look()
        .file_at(path)
        .filter(|_| token == shared.token)
        .cloned();
    match file {
        Some(file) => ([(header::CONTENT_TYPE, file.mime)], file.bytes.to_vec()).into_response(),
        None => answer(&Err(Refusal::new(404, "Not Found"))),
    }
}

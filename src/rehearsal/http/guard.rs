//! Keeps other pages of the same browser away from the rehearsal: they could otherwise write in its chats.

use std::net::SocketAddr;

use axum::extract::Request;
use axum::extract::State;
use axum::http::Method;
use axum::http::StatusCode;
use axum::http::header;
use axum::middleware::Next;
use axum::response::IntoResponse;
use axum::response::Response;

/// The header that the page's own script sends with each act; another site's script cannot.
const OWN_HEADER: &str = "x-rehearsal";

pub(super) async fn only_from_here(
    State(address): State<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    let host = request
        .headers()
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    // A name that somebody else points at this machine is not ours.
    let is_here = [
        format!("127.0.0.1:{}", address.port()),
        format!("localhost:{}", address.port()),
    ]
    .iter()
    .any(|own| own == host);
    let may_act = request.method() == Method::GET || request.headers().contains_key(OWN_HEADER);
    if is_here && may_act {
        next.run(request).await
    } else {
        (
            StatusCode::FORBIDDEN,
            "this rehearsal answers its own page only",
        )
            .into_response()
    }
}

//! The rehearsal's HTTP: the Bot API under `/bot<token>/`, the page at `/`, and what the page asks under `/rehearsal/`.

mod acts;
mod bot_api;
mod guard;
mod page;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::get;
use axum::routing::post;

use crate::rehearsal::stage::Shared;

/// The largest file that the page takes, in bytes; more than a bot may download.
const UPLOAD_MAX_BYTES: usize = 32 << 20;

/// Every address there is.
pub(super) fn router(shared: Arc<Shared>, address: SocketAddr) -> Router {
    let page = Router::new()
        .route("/", get(page::index))
        .route("/page/{name}", get(page::part))
        .route("/rehearsal/state", get(page::state))
        .route("/rehearsal/file/{id}", get(page::file))
        .route("/rehearsal/say", post(acts::say))
        .route("/rehearsal/press", post(acts::press))
        .route("/rehearsal/send", post(acts::send))
        .route(
            "/rehearsal/upload",
            post(acts::upload).layer(DefaultBodyLimit::max(UPLOAD_MAX_BYTES)),
        )
        .route("/rehearsal/inline", post(acts::inline))
        .route("/rehearsal/choose", post(acts::choose))
        .route("/rehearsal/officer", post(acts::officer))
        .route("/rehearsal/block", post(acts::block))
        .route("/rehearsal/advance", post(acts::advance))
        .layer(middleware::from_fn_with_state(
            address,
            guard::only_from_here,
        ));
    page.fallback(bot_api::serve).with_state(shared)
}

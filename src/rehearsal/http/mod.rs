//! The rehearsal's HTTP: the Bot API under `/bot<token>/`, the page at `/`, and what the page asks under `/rehearsal/`.

mod bot_api;
mod guard;
mod page;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::middleware;
use axum::routing::get;
use axum::routing::post;

use crate::rehearsal::stage::Shared;

/// Every address there is.
pub(super) fn router(shared: Arc<Shared>, address: SocketAddr) -> Router {
    let page = Router::new()
        .route("/", get(page::index))
        .route("/style.css", get(page::style))
        .route("/script.js", get(page::script))
        .route("/rehearsal/state", get(page::state))
        .route("/rehearsal/file/{id}", get(page::file))
        .route("/rehearsal/say", post(page::say))
        .route("/rehearsal/press", post(page::press))
        .route("/rehearsal/send", post(page::send))
        .route("/rehearsal/officer", post(page::officer))
        .route("/rehearsal/block", post(page::block))
        .route("/rehearsal/advance", post(page::advance))
        .layer(middleware::from_fn_with_state(
            address,
            guard::only_from_here,
        ));
    page.fallback(bot_api::serve).with_state(shared)
}

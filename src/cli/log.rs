//! The log, on standard error. `RUST_LOG` chooses what is told; by default the bot's own news.

use tracing_subscriber::EnvFilter;

/// Begins to log. A panic is logged with its place only: its message may quote what a person wrote.
pub(crate) fn start() {
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new("warn,covenant_bot=info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_target(false)
        .init();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map_or_else(String::new, ToString::to_string);
        tracing::error!(place, "a panic");
    }));
}

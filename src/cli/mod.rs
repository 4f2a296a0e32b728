//! One file a command. Here, and only here, something is printed and a process ends.
//! A new command is a file here and a variant in `main.rs`.

pub(crate) mod log;

pub(crate) mod run;
pub(crate) mod tryout;

pub(crate) mod ask;
pub(crate) mod check;
pub(crate) mod deadline;
pub(crate) mod export;
pub(crate) mod import;
pub(crate) mod links;
pub(crate) mod places;

pub(crate) mod model;

use std::io::ErrorKind;
use std::io::Write;
use std::process::ExitCode;

use covenant_bot::domain::language::Language;
use tokio_util::sync::CancellationToken;

/// The data or the world is at fault.
pub(crate) const FAULT: u8 = 1;

/// The call or the settings are at fault.
pub(crate) const WRONG_CALL: u8 = 2;

/// Reads the tag of a language that the bot speaks.
pub(crate) fn language(tag: &str) -> Result<Language, String> {
    Language::parse(tag).ok_or_else(|| "expected it, en, de, fr or es".to_owned())
}

/// Says one sentence on standard error and ends with `code`.
pub(crate) fn end(code: u8, sentence: &dyn std::fmt::Display) -> ExitCode {
    tell(sentence);
    ExitCode::from(code)
}

/// Says one sentence on standard error.
#[expect(
    clippy::print_stderr,
    reason = "this is how a command speaks to the operator"
)]
pub(crate) fn tell(sentence: &dyn std::fmt::Display) {
    eprintln!("covenant-bot: {sentence}");
}

/// Prints one line of a result. Where nobody reads it any more, as behind `| head`, the process ends and all is well;
/// where it cannot be written, it ends with [`FAULT`].
pub(crate) fn print(line: &dyn std::fmt::Display) {
    match writeln!(std::io::stdout(), "{line}") {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => std::process::exit(0),
        Err(error) => {
            tell(&format!("cannot print: {error}"));
            std::process::exit(FAULT.into());
        }
    }
}

/// Runs `task` on all cores.
pub(crate) fn block_on<T>(task: impl Future<Output = T>) -> Result<T, std::io::Error> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    Ok(runtime.block_on(task))
}

/// A token that is cancelled by Ctrl-C or SIGTERM.
///
/// # Errors
/// Where the process may not listen to signals.
pub(crate) fn stop_on_signal() -> Result<CancellationToken, std::io::Error> {
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    let stop = CancellationToken::new();
    let told = stop.clone();
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        tracing::info!("stopping: what is in hand is finished");
        told.cancel();
    });
    Ok(stop)
}

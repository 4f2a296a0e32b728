//! `covenant-bot import signatories`: a bot that is running takes them up within a minute.

use covenant_bot::clock::Clock;
use covenant_bot::domain::municipality::signatory::Release;
use covenant_bot::places::italy::Italy;
use covenant_bot::places::signatories;
use covenant_bot::places::signatories::release::release_in;

use crate::cli;
use crate::cli::import::Ended;
use crate::cli::import::Source;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: Source,
    /// Which release it is, a month and a year in English; by default what the file or its name says.
    #[arg(long, value_name = "January 2024", value_parser = release)]
    release: Option<String>,
}

fn release(text: &str) -> Result<String, String> {
    release_in(text).ok_or_else(|| "expected a month and a year, like January 2024".to_owned())
}

/// Imports the file; tells each row that was skipped, and sums up.
pub(super) fn import(arguments: &Arguments) -> Result<String, Ended> {
    let source = &arguments.source;
    let database = source.database()?;
    let file = source.read()?;
    let now = Clock::system().now();
    let reading = signatories::read(&file, now.date_naive(), &Italy::new())
        .map_err(|error| Ended::fault(&format!("{}: {error}", source.file.display())))?;
    for bad in &reading.bad {
        cli::tell(&format!("row {} is skipped: {}", bad.row, bad.fault));
    }
    if reading.rows.is_empty() {
        return Err(Ended::fault(
            &"no row can be used; the signatories stay as they are",
        ));
    }
    let of_name = || release_in(&source.file.file_stem()?.to_string_lossy());
    let named = arguments.release.clone().or(reading.release);
    let Some(name) = named.or_else(of_name) else {
        return Err(Ended::wrong_call(
            &"neither the file nor its name says which release it is; expected --release \"January 2024\"",
        ));
    };
    let release = Release {
        name,
        rows: reading.rows,
    };
    let storing = async {
        let store = super::open(&database).await?;
        let stored = store.replace_signatories(&release, now).await;
        store.close().await;
        stored.map_err(|error| Ended::fault(&error))
    };
    cli::block_on(storing).map_err(|error| Ended::fault(&error))??;
    Ok(format!(
        "{} rows imported, {} skipped, release {}",
        release.rows.len(),
        reading.bad.len(),
        release.name
    ))
}

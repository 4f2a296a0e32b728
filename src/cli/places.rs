//! `covenant-bot places`: finding a municipality by its name, without Telegram. Other tools read its JSON.
//! Signatories are found where the database has them; without one it is Italy's municipalities alone.

use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use covenant_bot::atlas;
use covenant_bot::config::ConfigError;
use covenant_bot::config::Values;
use covenant_bot::config::database_url;
use covenant_bot::domain::municipality::Gazetteer;
use covenant_bot::domain::municipality::PlaceMatch;
use covenant_bot::places::directory::Directory;
use covenant_bot::places::italy::Italy;
use covenant_bot::store::Store;
use covenant_bot::store::error::StoreError;
use serde::Serialize;

use crate::cli;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The name of a municipality, as people type it.
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    query: Option<String>,
    /// Prints what was found as JSON.
    #[arg(long)]
    json: bool,
    /// A file of names, one a line. Prints one JSON object a line.
    #[arg(long, value_name = "FILE")]
    batch: Option<PathBuf>,
    /// A TOML file with settings; the environment wins over it. Only the database matters.
    #[arg(long)]
    config: Option<PathBuf>,
}

/// How long the database may take: without it, there is an answer too.
const PATIENCE: Duration = Duration::from_secs(3);

/// What a name comes to, as other tools read it.
#[derive(Serialize)]
struct Line<'a> {
    query: &'a str,
    matches: Vec<Match<'a>>,
}

#[derive(Serialize)]
struct Match<'a> {
    id: &'a str,
    name: &'a str,
    province: Option<&'a str>,
    country: &'a str,
    /// Three decimals, for more would be noise.
    score: f64,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let italy = Arc::new(Italy::new());
    let directory = match Values::read(arguments.config.as_deref()) {
        Ok(values) => known(database_url(&values), &italy),
        Err(error) => return cli::end(cli::WRONG_CALL, &error),
    };
    let directory = directory.unwrap_or_else(|| Directory::new(italy));
    match (&arguments.batch, &arguments.query) {
        (Some(file), _) => batch(file, &directory),
        (None, Some(query)) if query.trim().is_empty() => {
            cli::end(cli::WRONG_CALL, &"the query is empty")
        }
        (None, Some(query)) if arguments.json => {
            print_json(query, &directory);
            ExitCode::SUCCESS
        }
        (None, Some(query)) => {
            let found = directory.find(query);
            if found.is_empty() {
                return cli::end(0, &"no municipality has a name like this");
            }
            for found in &found {
                print_line(found);
            }
            ExitCode::SUCCESS
        }
        (None, None) => cli::end(cli::WRONG_CALL, &"neither a query nor --batch was given"),
    }
}

/// What the database knows besides; `None` where there is none, it is away, or it is older than this version.
fn known(database: Result<String, ConfigError>, italy: &Arc<Italy>) -> Option<Directory> {
    let database = database.ok()?;
    let reading = async {
        let store = Store::open_to_read(&database).await?;
        let directory = atlas::directory(&store, Arc::clone(italy)).await;
        store.close().await;
        directory
    };
    let reading = async { tokio::time::timeout(PATIENCE, reading).await };
    let read: Result<Directory, StoreError> = cli::block_on(reading).ok()?.ok()?;
    read.ok()
}

fn batch(file: &Path, directory: &Directory) -> ExitCode {
    match std::fs::read_to_string(file) {
        Ok(text) => {
            for query in text.lines().filter(|line| !line.trim().is_empty()) {
                print_json(query, directory);
            }
            ExitCode::SUCCESS
        }
        Err(error) => cli::end(
            cli::WRONG_CALL,
            &format!("cannot read {}: {error}", file.display()),
        ),
    }
}

fn print_json(query: &str, directory: &Directory) {
    let found = directory.find(query);
    let matches = found
        .iter()
        .map(|found| Match {
            id: found.place.id.as_str(),
            name: &found.place.name,
            province: found.place.province.as_deref(),
            country: found.place.country.as_str(),
            score: (f64::from(found.score) * 1e3).round() / 1e3,
        })
        .collect();
    let line = Line { query, matches };
    cli::print(&serde_json::to_string(&line).expect("text and numbers make JSON"));
}

/// One place a line: score, id, name, and what tells it from others.
fn print_line(found: &PlaceMatch) {
    let place = &found.place;
    let province = place.province.as_deref();
    let lies = province.map_or_else(|| place.country.as_str().to_uppercase(), str::to_owned);
    let former = found.former.as_ref();
    let former = former.map_or_else(String::new, |former| format!(", once {}", former.name));
    cli::print(&format!(
        "{:.3}  {}  {} ({lies}){former}",
        found.score,
        place.id.as_str(),
        place.name
    ));
}

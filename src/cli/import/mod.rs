//! `covenant-bot import`: what an operator has in a file, into the database of the settings. Repeating it is harmless.
//! Another kind of file is a file here and a variant of [`What`].

mod signatories;
mod subscriptions;

use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use covenant_bot::config::Values;
use covenant_bot::config::database_url;
use covenant_bot::store::Store;

use crate::cli;

#[derive(clap::Subcommand)]
pub(crate) enum What {
    /// Replaces the signatories of the Covenant by those of a file of the Joint Research Centre's data set "GCoM - MyCovenant".
    Signatories(signatories::Arguments),
    /// Subscribes chats to municipalities, by a CSV file with a chat's id, a municipality or its ISTAT code, the day of the
    /// council's decision and, if it is not Italian, the language of the reminders.
    Subscriptions(subscriptions::Arguments),
}

/// The file, and where the database is.
#[derive(clap::Args)]
pub(crate) struct Source {
    /// The file to take in.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A TOML file with settings; the environment wins over it. No token is needed.
    #[arg(long)]
    config: Option<PathBuf>,
}

/// Why an import ended: the exit code and a sentence.
struct Ended(u8, String);

pub(crate) fn run(what: &What) -> ExitCode {
    let done = match what {
        What::Signatories(arguments) => signatories::import(arguments),
        What::Subscriptions(arguments) => subscriptions::import(arguments),
    };
    match done {
        Ok(summary) => {
            cli::print(&summary);
            ExitCode::SUCCESS
        }
        Err(Ended(code, sentence)) => cli::end(code, &sentence),
    }
}

impl Ended {
    fn fault(sentence: &dyn std::fmt::Display) -> Self {
        Self(cli::FAULT, sentence.to_string())
    }

    fn wrong_call(sentence: &dyn std::fmt::Display) -> Self {
        Self(cli::WRONG_CALL, sentence.to_string())
    }
}

impl Source {
    fn read(&self) -> Result<Vec<u8>, Ended> {
        let cannot = |error| format!("cannot read {}: {error}", self.file.display());
        std::fs::read(&self.file).map_err(|error| Ended::wrong_call(&cannot(error)))
    }

    fn database(&self) -> Result<String, Ended> {
        let config: Option<&Path> = self.config.as_deref();
        let values = Values::read(config).map_err(|error| Ended::wrong_call(&error))?;
        database_url(&values).map_err(|error| Ended::wrong_call(&error))
    }
}

async fn open(database: &str) -> Result<Store, Ended> {
    let store = Store::open(database).await;
    store.map_err(|error| Ended::fault(&format!("DATABASE_URL: {error}")))
}

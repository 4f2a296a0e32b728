//! `covenant-bot export`: what staff made of the bot, for use outside of it.

use std::path::PathBuf;
use std::process::ExitCode;

use covenant_bot::config;
use covenant_bot::config::Values;
use covenant_bot::store::Store;
use covenant_bot::store::error::StoreError;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use covenant_bot::texts::export;

use crate::cli;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
    /// A TOML file with settings; the environment wins over it. Only the database's are read.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
}

#[derive(Clone, Copy, clap::Subcommand)]
enum What {
    /// The answers that staff gave, as a Fluent file; comments say what each still needs to become a topic.
    Answers,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let url =
        Values::read(arguments.config.as_deref()).and_then(|values| config::database_url(&values));
    let url = match url {
        Ok(url) => url,
        Err(error) => return cli::end(cli::WRONG_CALL, &error),
    };
    let exported = cli::block_on(async {
        match arguments.what {
            What::Answers => answers(&url).await,
        }
    });
    match exported {
        Ok(Ok(text)) => {
            cli::print(&text.trim_end());
            ExitCode::SUCCESS
        }
        Ok(Err(error)) => cli::end(cli::FAULT, &format!("DATABASE_URL: {error}")),
        Err(error) => cli::end(cli::FAULT, &error),
    }
}

async fn answers(url: &str) -> Result<String, StoreError> {
    let store = Store::open(url).await?;
    let answers = store.staff_answers().await;
    store.close().await;
    let knowledge = Texts::new(Operator::default()).knowledge();
    Ok(export::topics(&answers?, &knowledge))
}

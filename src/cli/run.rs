//! `covenant-bot run`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use covenant_bot::bot::Bot;
use covenant_bot::bot::BotEnded;
use covenant_bot::clock::Clock;
use covenant_bot::config::Config;
use covenant_bot::config::Values;
use covenant_bot::domain::id::ChatId;
use covenant_bot::domain::turn::turn;
use covenant_bot::store::Store;
use covenant_bot::telegram::client::Client;
use covenant_bot::texts::Texts;

use crate::cli;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A TOML file with settings; the environment wins over it.
    #[arg(long)]
    config: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    cli::log::start();
    let config =
        match Values::read(arguments.config.as_deref()).and_then(|values| Config::new(&values)) {
            Ok(config) => config,
            Err(error) => return cli::end(cli::WRONG_CALL, &error),
        };
    match cli::block_on(serve(config)) {
        Ok(code) => code,
        Err(error) => cli::end(cli::FAULT, &error),
    }
}

async fn serve(config: Config) -> ExitCode {
    let stop = match cli::stop_on_signal() {
        Ok(stop) => stop,
        Err(error) => return cli::end(cli::FAULT, &error),
    };
    let client = match Client::new(config.token, config.api_url, config.proxy.as_deref()) {
        Ok(client) => client,
        Err(error) => return cli::end(cli::WRONG_CALL, &error),
    };
    let store = match Store::open(&config.database_url).await {
        Ok(store) => Arc::new(store),
        Err(error) => return cli::end(cli::FAULT, &format!("DATABASE_URL: {error}")),
    };
    let bot = Bot {
        client,
        store: Arc::clone(&store),
        texts: Arc::new(Texts::new(config.operator).keeping_leads_for(config.leads_kept_months)),
        clock: Clock::system(),
        limits: config.limits,
        staff_hours: config.staff_hours,
        staff_chat: config.staff_chat.map(ChatId),
        decide: turn,
        data_dir: Some(config.data_dir),
    };
    let ended = bot.run(stop).await;
    store.close().await;
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error @ BotEnded::TokenRefused) => cli::end(cli::WRONG_CALL, &error),
        Err(error @ BotEnded::TaskDied(_)) => cli::end(cli::FAULT, &error),
    }
}

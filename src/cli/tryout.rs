//! `covenant-bot try`: the bot and a stand-in for Telegram's server in one process, played in the browser.

use std::io;
use std::net::Ipv4Addr;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use covenant_bot::bot::Bot;
use covenant_bot::clock::Clock;
use covenant_bot::config;
use covenant_bot::config::Values;
use covenant_bot::delivery::pace::Limits;
use covenant_bot::domain::id::ChatId;
use covenant_bot::domain::lead::hours::Hours;
use covenant_bot::domain::turn::turn;
use covenant_bot::rehearsal::stage::Rehearsal;
use covenant_bot::rehearsal::stage::Settings;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::store::Store;
use covenant_bot::telegram::client::Client;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use secrecy::SecretString;

use crate::cli;

/// No token of anybody's: the stand-in takes whatever it was started with.
const TOKEN: &str = "7000000001:rehearsal";

/// Played where the operator has named no experts.
const EXPERTS: &str = "Rehearsal Experts";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The port of the page; any free one if not given.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// A folder to keep the rehearsal's database in; without it everything is forgotten at the end.
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    cli::log::start();
    let read = |values| Ok((config::operator(&values)?, config::data_dir(&values)?));
    let (operator, data_dir) = match Values::read(None).and_then(read) {
        Ok(read) => read,
        Err(error) => return cli::end(cli::WRONG_CALL, &error),
    };
    let operator = Operator {
        name: operator.name.or_else(|| Some(EXPERTS.to_owned())),
        ..operator
    };
    match cli::block_on(rehearse(arguments, operator, data_dir)) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(sentence)) => cli::end(cli::FAULT, &sentence),
        Err(error) => cli::end(cli::FAULT, &error),
    }
}

async fn rehearse(
    arguments: &Arguments,
    operator: Operator,
    data_dir: PathBuf,
) -> Result<(), String> {
    let stop = cli::stop_on_signal().map_err(|error| error.to_string())?;
    let clock = Clock::system();
    let rehearsal = start(arguments.port, &clock).await?;
    rehearsal.person("Officer", Some("it"));
    let staff = [
        rehearsal.person("Giulia (staff)", Some("it")),
        rehearsal.person("Marco (staff)", Some("it")),
    ];
    let staff = rehearsal.group("Staff", &staff, GroupKind::Forum, BotIs::Administrator);

    let forgotten =
        tempfile::tempdir().map_err(|error| format!("cannot make a temporary folder: {error}"))?;
    let folder = arguments
        .data
        .clone()
        .unwrap_or_else(|| forgotten.path().to_owned());
    let url = format!("sqlite:{}", folder.join("rehearsal.db").display());
    let store = Store::open(&url)
        .await
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    let api_url = rehearsal
        .url()
        .parse()
        .map_err(|_| "the stand-in has no usable address".to_owned())?;
    let client =
        Client::new(SecretString::from(TOKEN), api_url, None).map_err(|error| error.to_string())?;

    cli::print(&format!("The rehearsal is open: {}", rehearsal.url()));
    cli::print(&"Nothing leaves this computer. Ctrl-C ends it.");
    let store = Arc::new(store);
    let texts = Arc::new(Texts::new(operator));
    let bot = Bot {
        client,
        store: Arc::clone(&store),
        texts,
        clock,
        limits: Limits::NONE,
        staff_hours: Hours::default(),
        staff_chat: Some(ChatId(staff)),
        decide: turn,
        data_dir: Some(data_dir),
    };
    let ended = bot.run(stop).await;
    store.close().await;
    ended.map_err(|error| error.to_string())
}

async fn start(port: u16, clock: &Clock) -> Result<Rehearsal, String> {
    let (shown, moved) = (clock.clone(), clock.clone());
    let settings = Settings {
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
        token: TOKEN.to_owned(),
        username: "covenant_rehearsal_bot".to_owned(),
        name: "Covenant bot".to_owned(),
        clock: Arc::new(move || shown.now().timestamp()),
        on_advance: Arc::new(move |by| moved.advance(by)),
        limits: None,
    };
    Rehearsal::start(settings).await.map_err(|error| {
        if error.kind() == io::ErrorKind::AddrInUse {
            format!("--port: found {port}, which is in use; expected a free one (0 picks it)")
        } else {
            format!("cannot open the rehearsal: {error}")
        }
    })
}

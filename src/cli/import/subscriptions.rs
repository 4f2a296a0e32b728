//! `covenant-bot import subscriptions`: a bot that is running plans them within half a minute.

use std::sync::Arc;

use covenant_bot::atlas;
use covenant_bot::clock::Clock;
use covenant_bot::domain::subscription::Basis;
use covenant_bot::domain::subscription::bulk::Left;
use covenant_bot::domain::subscription::bulk::Unreadable;
use covenant_bot::domain::subscription::bulk::Why;
use covenant_bot::domain::subscription::chats;
use covenant_bot::domain::subscription::chats::BadRow;
use covenant_bot::domain::subscription::chats::Fault;
use covenant_bot::places::italy::Italy;
use covenant_bot::store::Store;
use covenant_bot::store::error::StoreError;

use crate::cli;
use crate::cli::import::Ended;
use crate::cli::import::Source;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: Source,
}

/// What became of the file.
#[derive(Default)]
struct Done {
    new: usize,
    changed: usize,
    left: Vec<Left>,
    bad: Vec<BadRow>,
}

/// Imports the file; tells each row that was left out, and sums up.
pub(super) fn import(arguments: &Arguments) -> Result<String, Ended> {
    let database = arguments.source.database()?;
    let file = arguments.source.read()?;
    let importing = async {
        let store = super::open(&database).await?;
        let done = store_all(&file, &store).await;
        store.close().await;
        done
    };
    let done = cli::block_on(importing).map_err(|error| Ended::fault(&error))??;
    for bad in &done.bad {
        cli::tell(&format!(
            "row {} is left out: {}",
            bad.line,
            why(&bad.fault)
        ));
    }
    for left in &done.left {
        if let Some(told) = told_since(left.known.basis) {
            cli::tell(&format!("row {} changes nothing: {told}", left.line));
        }
    }
    let kept = done.new + done.changed + done.left.len();
    let summary = format!(
        "{} new, {} changed, {} as before, {} rows left out",
        done.new,
        done.changed,
        done.left.len(),
        done.bad.len()
    );
    if kept == 0 {
        return Err(Ended::fault(&format!("nothing is subscribed: {summary}")));
    }
    Ok(summary)
}

async fn store_all(file: &[u8], store: &Store) -> Result<Done, Ended> {
    let now = Clock::system().now();
    let failed = |error: StoreError| Ended::fault(&error);
    let directory = atlas::directory(store, Arc::new(Italy::new())).await;
    let directory = directory.map_err(failed)?;
    let table = chats::read(file, now, &directory).map_err(|Unreadable| {
        Ended::fault(&"the file cannot be read as a table; expected a CSV file: chat id, municipality or ISTAT code, date, language")
    })?;
    let mut done = Done {
        bad: table.bad,
        ..Done::default()
    };
    let mut kept = Vec::new();
    for (chat, rows) in table.chats {
        let of_chat = store.subscriptions(chat).await.map_err(failed)?;
        let outcome = chats::apply(rows, &of_chat.subscriptions, now, at_random());
        done.new += outcome.new;
        done.changed += outcome.kept.len() - outcome.new;
        done.left.extend(outcome.left);
        done.bad.extend(outcome.bad);
        kept.extend(outcome.kept.into_iter().map(|one| (chat, one)));
    }
    done.left.sort_by_key(|left| left.line);
    done.bad.sort_by_key(|bad| bad.line);
    store.keep_subscriptions(&kept, now).await.map_err(failed)?;
    Ok(done)
}

/// A number from 0 to 2^62.
fn at_random() -> i64 {
    let random = getrandom::u64().expect("the operating system has random numbers");
    i64::try_from(random >> 2).expect("62 bits fit")
}

/// What the chat told of the plan since, which counts more than a table; `None` where the decision is known already.
fn told_since(basis: Basis) -> Option<String> {
    match basis {
        Basis::Decision { .. } => None,
        Basis::Extended { until } => Some(format!("the chat told of an extension until {until}")),
        Basis::NotYet { due, .. } => {
            Some(format!("the chat told that nothing was submitted by {due}"))
        }
        Basis::Reports { submitted, .. } => Some(format!(
            "the chat told that the plan was submitted on {submitted}"
        )),
    }
}

fn why(fault: &Fault) -> String {
    let why = match fault {
        Fault::Chat => return "the first column is no chat's id".to_owned(),
        Fault::Language => {
            return "the language is unknown; expected it, en, de, fr or es".to_owned();
        }
        Fault::Row(why) => why,
    };
    match why {
        Why::Columns => "a column is missing; expected chat id, municipality, date".to_owned(),
        Why::NoPlace => "no municipality has this name or code".to_owned(),
        Why::Several { names } => {
            format!("several municipalities are possible: {}", names.join(", "))
        }
        Why::NoDay => "the date cannot be read".to_owned(),
        Why::DayMissing => "the day of the month is missing".to_owned(),
        Why::Impossible => "there is no such day".to_owned(),
        Why::BeforeCovenant => "the date is before the Covenant began in 2008".to_owned(),
        Why::InFuture => "the date is still to come".to_owned(),
        Why::Over { due } => {
            format!("the deadline was {due}; what is true now must be told in the chat")
        }
        Why::Twice => "the chat has this municipality in an earlier row".to_owned(),
        Why::TooMany => "the chat has as many municipalities as it may".to_owned(),
    }
}

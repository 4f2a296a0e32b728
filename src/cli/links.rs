//! `covenant-bot check --links`: tries every source address. It needs the network, so it is no part of the tests' check.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Duration;

use covenant_bot::domain::knowledge::Knowledge;
use covenant_bot::domain::language::Language;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use futures::StreamExt;

use crate::cli;

/// How long one page may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Pages asked for at the same time.
const AT_ONCE: usize = 8;

/// Some sites refuse clients that do not say who they are.
const WHO: &str = concat!("covenant-bot/", env!("CARGO_PKG_VERSION"), " (link check)");

/// An address, where it is used, and what stands behind it if it is dead.
struct Link {
    topics: Vec<String>,
    replacement: Option<String>,
}

pub(crate) fn run() -> ExitCode {
    let links = links(&Texts::new(Operator::default()).knowledge());
    match cli::block_on(try_all(&links)) {
        Ok(Ok(0)) => ExitCode::SUCCESS,
        Ok(Ok(_)) => ExitCode::from(cli::FAULT),
        Ok(Err(error)) => cli::end(cli::FAULT, &error),
        Err(error) => cli::end(cli::FAULT, &error),
    }
}

/// Every source address once; its replacement is the next source of its topic.
fn links(knowledge: &Knowledge) -> BTreeMap<String, Link> {
    let mut links: BTreeMap<String, Link> = BTreeMap::new();
    for topic in knowledge.topics() {
        for language in Language::ALL {
            let sources = &topic.wording[language].sources;
            for (place, source) in sources.iter().enumerate() {
                let new = || Link {
                    topics: Vec::new(),
                    replacement: None,
                };
                let link = links.entry(source.clone()).or_insert_with(new);
                let slug = topic.slug.to_string();
                if !link.topics.contains(&slug) {
                    link.topics.push(slug);
                }
                if link.replacement.is_none() {
                    link.replacement = sources.get(place + 1).cloned();
                }
            }
        }
    }
    links
}

/// Prints which are dead, and returns how many.
async fn try_all(links: &BTreeMap<String, Link>) -> Result<usize, reqwest::Error> {
    let client = reqwest::Client::builder()
        .timeout(PATIENCE)
        .user_agent(WHO)
        .build()?;
    let tries = links.iter().map(|(address, link)| {
        let client = client.clone();
        async move { (address, link, answer(&client, address).await) }
    });
    let mut answers = futures::stream::iter(tries).buffer_unordered(AT_ONCE);
    let mut dead = 0;
    while let Some((address, link, answer)) = answers.next().await {
        let Err(why) = answer else { continue };
        dead += 1;
        let archived = format!("https://web.archive.org/web/{address}");
        let instead = link.replacement.as_deref().unwrap_or(&archived);
        cli::print(&format!(
            "dead: {address} ({why}); in {}; instead: {instead}",
            link.topics.join(", ")
        ));
    }
    cli::print(&format!("{} addresses tried: {dead} dead", links.len()));
    Ok(dead)
}

async fn answer(client: &reqwest::Client, address: &str) -> Result<(), String> {
    let response = client.get(address).send().await.map_err(|error| {
        if error.is_timeout() {
            "no answer in time".to_owned()
        } else {
            "no connection".to_owned()
        }
    })?;
    let status = response.status();
    // A page that wants a login or counts its visitors is there all the same.
    let is_there = status.is_success() || matches!(status.as_u16(), 401 | 403 | 429);
    if is_there {
        Ok(())
    } else {
        Err(status.to_string())
    }
}

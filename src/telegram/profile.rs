//! What Telegram shows of the bot before anybody writes to it: its commands, name and descriptions, in each language.
//! Registered only when they changed since the last time, for Telegram allows few such calls.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use serde_json::Value;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::delivery::outcome::SendError;
use crate::domain::command::Command;
use crate::domain::command::Menu;
use crate::domain::language::Language;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::telegram::client::Client;
use crate::texts::Texts;

const PATIENCE: Duration = Duration::from_secs(20);

/// Pause after a call that did not get through.
const AFTER_A_FAILURE: TimeDelta = TimeDelta::minutes(1);

/// The language of those whose own the bot does not speak. Italian is the language of last resort.
const OTHERS: Language = Language::Italian;

/// One thing to register.
struct Item {
    name: String,
    method: &'static str,
    body: Value,
}

/// Registers what changed, trying until it is done or `stop` says otherwise.
///
/// # Errors
/// [`StoreError`]; what is left is registered at the next start.
pub async fn register(
    client: &Client,
    store: &Arc<Store>,
    texts: &Arc<Texts>,
    clock: &Clock,
    stop: &CancellationToken,
) -> Result<(), StoreError> {
    for item in items(texts) {
        let content = item.body.to_string();
        if store.registered(&item.name).await?.as_ref() == Some(&content) {
            continue;
        }
        while !stop.is_cancelled() {
            let wait = match client
                .call_raw::<bool>(item.method, &item.body, PATIENCE)
                .await
            {
                Ok(_) => {
                    store
                        .keep_registered(&item.name, &content, clock.now())
                        .await?;
                    break;
                }
                Err(SendError::Refused {
                    code: 400,
                    description,
                    ..
                }) => {
                    tracing::error!(
                        item = item.name,
                        description,
                        "Telegram refuses a part of the bot's profile"
                    );
                    break;
                }
                Err(SendError::Refused {
                    retry_after: Some(seconds),
                    ..
                }) => TimeDelta::seconds(seconds),
                Err(SendError::Refused { .. } | SendError::Broken) => AFTER_A_FAILURE,
            };
            tokio::select! {
                () = stop.cancelled() => {}
                () = clock.sleep_until(clock.now() + wait) => {}
            }
        }
    }
    Ok(())
}

/// Every language in every menu, and one without a language: a narrower menu without the person's language would win
/// over a wider one that has it.
fn items(texts: &Texts) -> Vec<Item> {
    let mut items = Vec::new();
    let languages = Language::ALL.into_iter().map(Some).chain([None]);
    for language in languages {
        let speaks = language.unwrap_or(OTHERS);
        let code = language.map_or("", Language::tag);
        for menu in Menu::ALL {
            let (name, scope) = match menu {
                Menu::Private => ("commands:private", "all_private_chats"),
                Menu::Groups => ("commands:groups", "all_group_chats"),
            };
            let commands: Vec<Value> = Command::ALL
                .into_iter()
                .filter(|command| command.is_in(menu))
                .map(|command| {
                    let description = texts.plain(speaks, &description_id(command));
                    json!({"command": command.name(), "description": description})
                })
                .collect();
            items.push(Item {
                name: format!("{name}:{code}"),
                method: "setMyCommands",
                body: json!({"commands": commands, "scope": {"type": scope}, "language_code": code}),
            });
        }
        for (name, method, field, id) in [
            ("name", "setMyName", "name", "bot-name"),
            (
                "description",
                "setMyDescription",
                "description",
                "bot-description",
            ),
            (
                "short-description",
                "setMyShortDescription",
                "short_description",
                "bot-short-description",
            ),
        ] {
            items.push(Item {
                name: format!("{name}:{code}"),
                method,
                body: json!({field: texts.plain(speaks, id), "language_code": code}),
            });
        }
    }
    items
}

/// The message that describes a command in a menu.
pub fn description_id(command: Command) -> String {
    format!("command-{}", command.name())
}

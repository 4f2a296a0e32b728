//! What a decision may look at, read before it: from the database, and from Telegram where only Telegram knows.
//! It decides nothing, and asks Telegram only where the arrival may need the answer, for the person waits meanwhile.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use crate::domain::command::Command;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::id::ChatId;
use crate::domain::staff::Allowed;
use crate::domain::staff::BotRights;
use crate::domain::staff::StaffFacts;
use crate::domain::staff::Topics;
use crate::domain::standing::Standing;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::telegram::client::Client;
use crate::telegram::inbound::Me;
use crate::telegram::standing;

/// How long Telegram may take to tell what the bot may do.
const PATIENCE: Duration = Duration::from_secs(8);

/// A number that nobody can foresee.
///
/// # Panics
/// Where the system has no random numbers to give.
pub fn random() -> u64 {
    getrandom::u64().expect("the system gives random numbers")
}

/// What is known of the staff's chat when `arrival` is decided on.
///
/// # Errors
/// [`StoreError::Failed`].
pub async fn staff(
    store: &Store,
    client: &Client,
    me: &Me,
    arrival: &Arrival,
) -> Result<StaffFacts, StoreError> {
    let chat = store.staff_chat().await?;
    let pairs = matches!(arrival.event, Event::Command(Command::Pair, _))
        && arrival.kind == ChatKind::Group;
    let at_staff = chat.is_some_and(|staff| staff.id == arrival.chat);
    let rights_changed = at_staff && arrival.event == Event::RightsChanged;
    Ok(StaffFacts {
        chat,
        standing: if at_staff && acts(&arrival.event) {
            standing::in_own_chat(client, arrival).await
        } else {
            Standing::Unknown
        },
        pairing: if pairs { store.pairing().await? } else { None },
        bot: if pairs || rights_changed {
            bot_rights(client, me, arrival.chat).await
        } else {
            None
        },
    })
}

/// Whether somebody does something that may need a right.
fn acts(event: &Event) -> bool {
    match event {
        Event::Command(..)
        | Event::Question(_)
        | Event::Document(..)
        | Event::WithoutWords
        | Event::Press(..) => true,
        Event::UnknownCommand
        | Event::UnreadablePress(_)
        | Event::Joined
        | Event::RightsChanged
        | Event::Left
        | Event::Moved(_) => false,
    }
}

#[derive(Deserialize)]
struct Myself {
    status: String,
    #[serde(default)]
    can_manage_topics: bool,
}

#[derive(Deserialize)]
struct Group {
    #[serde(default)]
    is_forum: bool,
}

/// What the bot may do in a group; `None` where Telegram does not tell.
async fn bot_rights(client: &Client, me: &Me, chat: ChatId) -> Option<BotRights> {
    let asked = json!({"chat_id": chat.0, "user_id": me.id});
    let myself: Myself = client
        .call_raw("getChatMember", &asked, PATIENCE)
        .await
        .ok()?;
    let asked = json!({"chat_id": chat.0});
    let group: Group = client.call_raw("getChat", &asked, PATIENCE).await.ok()?;
    let administrator = match myself.status.as_str() {
        "administrator" => Allowed::Yes,
        _ => Allowed::No,
    };
    let topics = match (group.is_forum, myself.can_manage_topics) {
        (false, _) => Topics::NotAForum,
        (true, true) => Topics::Allowed,
        (true, false) => Topics::NotAllowed,
    };
    Some(BotRights {
        administrator,
        topics,
    })
}

//! Looks after leads that wait: reminds the staff of those that nobody has taken, by their working hours, and announces
//! again those whose card was lost. What is said is decided in `domain`; this only looks, asks Telegram and stores.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use serde::Deserialize;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::domain::id::ChatId;
use crate::domain::id::PersonId;
use crate::domain::lead::Colleague;
use crate::domain::lead::act::LeadAct;
use crate::domain::lead::desk;
use crate::domain::lead::hours::Hours;
use crate::domain::lead::hours::REMIND_AFTER;
use crate::domain::staff::StaffChat;
use crate::domain::standing::Standing;
use crate::domain::user_text::UserText;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::telegram::client::Client;
use crate::telegram::pairing;
use crate::telegram::standing;

/// How often it is looked.
const EVERY: TimeDelta = TimeDelta::minutes(1);

/// How long Telegram may take to name the administrators.
const PATIENCE: Duration = Duration::from_secs(8);

/// Most people who are called by name; Telegram tells no more than fifty of one message.
const MOST_CALLED: usize = 20;

#[derive(Deserialize)]
struct Administrator {
    user: User,
}

#[derive(Deserialize)]
struct User {
    id: i64,
    #[serde(default)]
    is_bot: bool,
    #[serde(default)]
    first_name: String,
}

/// Looks after waiting leads until `stop`; `on_owed` is called when something is owed.
pub async fn run(
    client: &Client,
    store: &Arc<Store>,
    clock: &Clock,
    hours: &Hours,
    stop: &CancellationToken,
    on_owed: impl Fn(),
) {
    while !stop.is_cancelled() {
        let next = clock.now() + EVERY;
        if let Err(error) = look(client, store, clock, hours).await {
            tracing::error!(%error, "leads that wait are not looked after; it is tried again");
        }
        on_owed();
        tokio::select! {
            () = stop.cancelled() => {}
            () = clock.sleep_until(next) => {}
        }
    }
}

async fn look(
    client: &Client,
    store: &Store,
    clock: &Clock,
    hours: &Hours,
) -> Result<(), StoreError> {
    let now = clock.now();
    let Some(staff) = store.staff_chat().await? else {
        return pairing::offer_anew(store, now).await;
    };
    for lead in store.leads_without_card(now).await? {
        let announced = LeadAct::Announced(lead.reference.clone());
        let letter = desk::announcement(&lead, staff, now);
        // Where another instance was faster, nothing is stored.
        store.apply_unasked(&[announced], &[letter], now).await?;
    }
    let most = i64::try_from(REMIND_AFTER.len()).unwrap_or(i64::MAX);
    for lead in store.leads_not_taken(most).await? {
        let due = hours.reminders_due(lead.waiting_since, now);
        if due <= lead.reminded {
            continue;
        }
        let people = if due == most {
            people(client, store, staff).await?
        } else {
            Vec::new()
        };
        let (act, letter) = desk::call(&lead, due, people, staff);
        store.apply_unasked(&[act], &[letter], now).await?;
    }
    Ok(())
}

/// The administrators of the staff's chat, and those of the staff who have acted before and have not left.
async fn people(
    client: &Client,
    store: &Store,
    staff: StaffChat,
) -> Result<Vec<Colleague>, StoreError> {
    let mut people = administrators(client, staff.id).await;
    for colleague in store.staff_people().await? {
        if people.iter().any(|known| known.person == colleague.person) {
            continue;
        }
        match standing::of(client, staff.id, colleague.person).await {
            Standing::Administrator | Standing::Member | Standing::Unknown => {
                people.push(colleague);
            }
            Standing::Stranger => {}
        }
    }
    people.truncate(MOST_CALLED);
    Ok(people)
}

/// Nobody where Telegram does not tell: the reminder goes out all the same.
async fn administrators(client: &Client, chat: ChatId) -> Vec<Colleague> {
    let asked = json!({"chat_id": chat.0});
    let found: Vec<Administrator> = client
        .call_raw("getChatAdministrators", &asked, PATIENCE)
        .await
        .unwrap_or_default();
    found
        .into_iter()
        .filter(|administrator| !administrator.user.is_bot)
        .map(|administrator| Colleague {
            person: PersonId(administrator.user.id),
            name: UserText::new(administrator.user.first_name),
        })
        .collect()
}

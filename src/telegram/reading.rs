//! What a decision may look at, read before it: from the database, and from Telegram where only Telegram knows.
//! It decides nothing, and asks Telegram only where the arrival may need the answer, for the person waits meanwhile.

use std::time::Duration;

use chrono::DateTime;
use chrono::Utc;
use serde::Deserialize;
use serde_json::json;

use crate::domain::command::Command;
use crate::domain::conversation::Conversation;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::event::Saying;
use crate::domain::id::ChatId;
use crate::domain::lead::Reference;
use crate::domain::lead::about::About;
use crate::domain::lead::about::Filter;
use crate::domain::lead::about::Kind;
use crate::domain::lead::about::LeadFacts;
use crate::domain::lead::press::LeadPress;
use crate::domain::press::Press;
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
    let rights_changed = at_staff && matches!(arrival.event, Event::RightsChanged | Event::Joined);
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

/// What is known of leads when `arrival` is decided on.
///
/// # Errors
/// [`StoreError`].
pub async fn leads(
    store: &Store,
    staff: &StaffFacts,
    conversation: &Conversation,
    arrival: &Arrival,
    now: DateTime<Utc>,
) -> Result<LeadFacts, StoreError> {
    let mut facts = LeadFacts::default();
    match arrival.kind {
        ChatKind::Private => {
            facts.mine = store.open_leads_of(arrival.person).await?;
            facts.ban = store.ban(arrival.person).await?;
            facts.recent = store.recent(arrival.person, now).await?;
            if let Event::Press(Press::Lead(LeadPress::Agree(_)), _) = &arrival.event {
                facts.missed = store.missed_by(arrival.person, now).await?;
            }
            if let Conversation::Choosing(pending) = conversation {
                facts.pending = store.lead(&pending.reference).await?;
            }
        }
        ChatKind::Group if staff.is_at(arrival.chat) => {
            of_the_staff(store, staff, arrival, now, &mut facts).await?;
        }
        ChatKind::Group => return Ok(facts),
    }
    if let (Saying::Corrected, Some(message)) = (arrival.saying, arrival.message) {
        facts.copy = store.copy_of(arrival.chat, message).await?;
    } else if let (Some(replied), false) = (
        arrival.reply_to,
        matches!(arrival.event, Event::Press(..)) || names_a_lead(&arrival.event),
    ) {
        let about = store.lead_of_message(arrival.chat, replied).await?;
        facts.about = about.or(facts.about.map(|about| About {
            // What the bot said of other things is no talk with the officer, in whosever topic it stands.
            kind: if arrival.replies_to_the_bot {
                Kind::Internal
            } else {
                about.kind
            },
            ..about
        }));
    }
    if let Some(album) = arrival
        .enclosure
        .as_ref()
        .and_then(|enclosure| enclosure.album.as_ref())
    {
        facts.album = store.album(arrival.chat, album).await?;
    }
    Ok(facts)
}

/// What the staff's buttons, commands and words in a lead's topic ask for.
async fn of_the_staff(
    store: &Store,
    staff: &StaffFacts,
    arrival: &Arrival,
    now: DateTime<Utc>,
    facts: &mut LeadFacts,
) -> Result<(), StoreError> {
    let list = if let Event::Press(Press::Lead(LeadPress::List(filter, page)), _) = &arrival.event {
        Some((*filter, *page))
    } else if let Event::Command(Command::Leads, argument) = &arrival.event {
        let named = Filter::parse(&argument.as_str().trim().to_lowercase());
        Some((named.unwrap_or(Filter::Open), 0))
    } else {
        None
    };
    if let Some((filter, page)) = list {
        facts.list = Some(store.list(filter, page, arrival.person).await?);
    }
    let named = if let Event::Press(Press::Lead(press), _) = &arrival.event {
        press.reference().cloned()
    } else if let Event::Command(Command::Lead | Command::Ban | Command::Unban, argument) =
        &arrival.event
    {
        Reference::parse(argument.as_str())
    } else {
        None
    };
    let lead = match (&named, arrival.thread, &arrival.event) {
        (Some(reference), _, _) => store.lead(reference).await?,
        (None, _, Event::Press(..)) | (None, None, _) => None,
        // A reference that cannot be read names no other lead.
        (None, Some(_), event) if names_a_lead(event) => None,
        (None, Some(thread), _) => store.lead_of_thread(thread).await?,
    };
    facts.about = lead.map(|lead| About {
        lead,
        kind: Kind::Talk,
    });
    let shows = matches!(
        arrival.event,
        Event::Command(Command::Lead, _) | Event::Press(Press::Lead(LeadPress::Show(_)), _)
    );
    if let (true, Some(about)) = (shows, &facts.about) {
        facts.notes = store.lead_notes(&about.lead.reference).await?;
    }
    if matches!(arrival.event, Event::Command(Command::Stats, _)) {
        facts.stats = Some(store.lead_stats(now).await?);
    }
    if matches!(arrival.event, Event::Command(Command::Export, _))
        && matches!(staff.standing, Standing::Administrator | Standing::Member)
    {
        facts.export = store.all_leads().await?;
    }
    if matches!(arrival.event, Event::Command(Command::Unban, _)) && facts.about.is_none() {
        facts.bans = store.bans().await?;
    }
    if matches!(
        arrival.event,
        Event::Command(Command::Canned | Command::C, _)
    ) {
        facts.canned = store.canned().await?;
    }
    Ok(())
}

/// Whether a command says which lead it is about; then nothing else does.
fn names_a_lead(event: &Event) -> bool {
    matches!(
        event,
        Event::Command(Command::Lead | Command::Ban | Command::Unban, argument)
            if !argument.as_str().trim().is_empty()
    )
}

/// Whether somebody does something that may need a right.
fn acts(event: &Event) -> bool {
    matches!(event, Event::Command(..) | Event::Press(..)) || event.can_be_passed_on()
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

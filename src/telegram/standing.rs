//! Asks Telegram what a person is in a chat. Nothing is kept: who was removed a moment ago has no rights now.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use crate::delivery::outcome::SendError;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::id::ChatId;
use crate::domain::id::PersonId;
use crate::domain::standing::Standing;
use crate::telegram::client::Client;

/// How long Telegram may take to answer; the person waits meanwhile.
const PATIENCE: Duration = Duration::from_secs(8);

#[derive(Deserialize)]
struct Member {
    status: String,
    #[serde(default)]
    is_member: bool,
}

/// What whoever caused `arrival` is in the chat it came from.
pub async fn in_own_chat(client: &Client, arrival: &Arrival) -> Standing {
    match arrival.kind {
        ChatKind::Private => Standing::Administrator,
        // Only administrators can write in the group's own name.
        ChatKind::Group if arrival.in_the_groups_name => Standing::Administrator,
        ChatKind::Group => of(client, arrival.chat, arrival.person).await,
    }
}

/// What `person` is in `chat`.
pub async fn of(client: &Client, chat: ChatId, person: PersonId) -> Standing {
    let asked = json!({"chat_id": chat.0, "user_id": person.0});
    match client
        .call_raw::<Member>("getChatMember", &asked, PATIENCE)
        .await
    {
        Ok(member) => match member.status.as_str() {
            "creator" | "administrator" => Standing::Administrator,
            "member" => Standing::Member,
            "restricted" if member.is_member => Standing::Member,
            _ => Standing::Stranger,
        },
        Err(SendError::Refused {
            code: 400,
            description,
            ..
        }) if names_a_stranger(&description) => Standing::Stranger,
        // Also where the bot may not see who is in the chat.
        Err(SendError::Refused { .. } | SendError::Broken) => Standing::Unknown,
    }
}

/// Whether Telegram answered that nobody of that id is, or ever was, in the chat.
/// Source: answers of `getChatMember`, as bots report them, read 2026-11-23.
fn names_a_stranger(description: &str) -> bool {
    let said = description.to_lowercase();
    [
        "member not found",
        "user not found",
        "participant_id_invalid",
        "user_id_invalid",
    ]
    .iter()
    .any(|words| said.contains(words))
}

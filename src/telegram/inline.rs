//! Inline mode: reads a query, and answers it past the outbox. An answer lives for seconds, so it is sent once: what fails
//! is given up, and the next letter typed is a query of its own.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;
use serde_json::json;

use crate::delivery::outcome::SendError;
use crate::domain::id::InlineId;
use crate::domain::id::PersonId;
use crate::domain::inline::ForWhom;
use crate::domain::inline::InlineQuery;
use crate::domain::inline::Offer;
use crate::domain::language::Language;
use crate::domain::lead::about::Canned;
use crate::domain::standing::Standing;
use crate::domain::user_text::UserText;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::telegram::client::Client;
use crate::telegram::inbound::Me;
use crate::telegram::standing;
use crate::texts::Texts;
use crate::texts::words::inline::Card;

/// How long Telegram may take to accept an answer; after that nobody waits for it.
const PATIENCE: Duration = Duration::from_secs(8);

/// For how long Telegram may give the same answer to the same words, in seconds: staff answers change meanwhile.
const CACHE_SECONDS: u32 = 60;

/// The deep link of the button over the list; it opens the bot with its greeting.
const START: &str = "inline";

#[derive(Deserialize)]
struct RawUpdate {
    inline_query: Option<RawQuery>,
}

#[derive(Deserialize)]
struct RawQuery {
    id: String,
    from: RawUser,
    #[serde(default)]
    query: String,
    #[serde(default)]
    offset: String,
}

#[derive(Deserialize)]
struct RawUser {
    id: i64,
    language_code: Option<String>,
}

/// Reads an inline query; `None` for every other update.
pub fn read(raw: &str) -> Option<InlineQuery> {
    let query = serde_json::from_str::<RawUpdate>(raw).ok()?.inline_query?;
    Some(InlineQuery {
        id: InlineId(query.id),
        person: PersonId(query.from.id),
        telegram_language: query
            .from
            .language_code
            .as_deref()
            .and_then(Language::parse),
        text: UserText::new(query.query),
        asks_for_more: !query.offset.is_empty(),
    })
}

/// The texts that staff keep ready, if it is one of them who types. Telegram is asked only about those who were seen at
/// work in the staff's chat, for everybody else types too.
///
/// # Errors
/// [`StoreError`].
pub async fn canned(
    store: &Store,
    client: &Client,
    query: &InlineQuery,
) -> Result<Vec<Canned>, StoreError> {
    let Some(staff) = store.staff_chat().await? else {
        return Ok(Vec::new());
    };
    let seen = store.staff_people().await?;
    if !seen
        .iter()
        .any(|colleague| colleague.person == query.person)
    {
        return Ok(Vec::new());
    }
    let canned = store.canned().await?;
    if canned.is_empty() {
        return Ok(canned);
    }
    Ok(match standing::of(client, staff.id, query.person).await {
        Standing::Administrator | Standing::Member => canned,
        Standing::Stranger | Standing::Unknown => Vec::new(),
    })
}

/// Sends what is offered; a failure is only told to the log.
pub async fn answer(client: &Client, texts: &Texts, me: &Me, query: &InlineQuery, offer: &Offer) {
    let cards = texts.inline_cards(offer);
    let results: Vec<Value> = cards.iter().map(|card| result(card, me)).collect();
    let answer = json!({
        "inline_query_id": query.id.0,
        "results": results,
        "cache_time": CACHE_SECONDS,
        "is_personal": match offer.for_whom {
            ForWhom::Everybody => false,
            ForWhom::ThisPerson => true,
        },
        "button": {
            "text": texts.inline_button(offer),
            "start_parameter": START,
        },
    });
    let answered = client.call_raw::<bool>("answerInlineQuery", &answer, PATIENCE);
    match answered.await {
        Ok(_) => {}
        Err(SendError::Refused {
            code, description, ..
        }) => tracing::info!(code, description, "an inline query is given up"),
        Err(SendError::Broken) => {
            tracing::info!("an inline query is given up: Telegram does not answer");
        }
    }
}

fn result(card: &Card, me: &Me) -> Value {
    let mut result = json!({
        "type": "article",
        "id": card.id,
        "title": card.title,
        "description": card.line,
        "input_message_content": {
            "message_text": card.html,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": true},
        },
    });
    if let Some((label, link)) = &card.leads_to {
        let address = format!("https://t.me/{}?start={link}", me.username);
        let button = json!({"text": label, "url": address});
        result["reply_markup"] = json!({"inline_keyboard": [[button]]});
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_inline_queries_are_read() {
        let raw = r#"{"update_id":7,"inline_query":{"id":"1","from":{"id":3,"language_code":"de-AT"},"query":"paes","offset":"5","news":1}}"#;
        let query = read(raw).unwrap();
        assert_eq!(query.id.0, "1");
        assert_eq!(query.person.0, 3);
        assert_eq!(query.telegram_language, Some(Language::German));
        assert_eq!(query.text.as_str(), "paes");
        assert!(query.asks_for_more);
        for other in [
            r#"{"update_id":7,"message":{}}"#,
            r#"{"update_id":7,"inline_query":{"id":1}}"#,
            "[]",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}

//! People, and the bot seen as one of them.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

/// Telegram's own account in whose name administrators write who hide behind their group.
/// Source: Bot API 10.3, `Message.from`, read 2026-11-24.
pub(crate) const GROUP_ANONYMOUS_BOT: i64 = 1_087_968_824;

/// That account, as Telegram describes the sender of a message.
pub(crate) fn group_anonymous_bot() -> Value {
    json!({
        "id": GROUP_ANONYMOUS_BOT, "is_bot": true,
        "first_name": "Group", "username": "GroupAnonymousBot",
    })
}

/// Somebody who can write to the bot.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) id: i64,
    pub(crate) first_name: String,
    pub(crate) language_code: Option<String>,
    /// The account is gone: whatever the bot sends there is refused.
    pub(crate) deactivated: bool,
}

impl Person {
    /// As Telegram describes them to the bot.
    pub(crate) fn json(&self) -> Value {
        let mut user = Map::new();
        user.insert("id".into(), self.id.into());
        user.insert("is_bot".into(), false.into());
        user.insert("first_name".into(), self.first_name.as_str().into());
        if let Some(code) = &self.language_code {
            user.insert("language_code".into(), code.as_str().into());
        }
        user.into()
    }
}

/// The bot's own account.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    pub(crate) id: i64,
    pub(crate) username: String,
    pub(crate) name: String,
}

impl Account {
    /// The account that a token belongs to; a token begins with the account's id.
    pub(crate) fn new(token: &str, username: String, name: String) -> Option<Account> {
        let (id, secret) = token.split_once(':')?;
        let id = id.parse().ok().filter(|_| !secret.is_empty())?;
        Some(Account { id, username, name })
    }

    /// As Telegram describes the sender of a message.
    pub(crate) fn json(&self) -> Value {
        json!({"id": self.id, "is_bot": true, "first_name": self.name, "username": self.username})
    }
}

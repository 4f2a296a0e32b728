//! What becomes of a message that is sent on: copied without its author's name, or forwarded with it.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::world::message::Message;
use crate::rehearsal::world::person::GROUP_ANONYMOUS_BOT;
use crate::rehearsal::world::state::New;
use crate::rehearsal::world::state::World;

/// Whether the author's name goes with the message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum As {
    Copy,
    Forward,
}

impl World {
    /// The content as it arrives; `None` for what cannot be sent on: news of the chat, and what is protected from forwarding.
    pub(crate) fn sent_on(
        &self,
        from: i64,
        message: &Message,
        how: As,
    ) -> Option<Map<String, Value>> {
        let mut content = message.content.clone();
        let is_protected = content.remove("has_protected_content").is_some();
        content.remove("via_bot");
        if message.is_service() || (is_protected && how == As::Forward) {
            return None;
        }
        if how == As::Copy {
            content.remove("forward_origin");
        } else if !content.contains_key("forward_origin") {
            let origin = if message.sender == GROUP_ANONYMOUS_BOT {
                json!({"type": "chat", "sender_chat": self.chats[&from].json(), "date": message.date})
            } else {
                json!({"type": "user", "sender_user": self.user_json(message.sender), "date": message.date})
            };
            content.insert("forward_origin".to_owned(), origin);
        }
        Some(content)
    }

    /// A person forwards a message; of its buttons only those go with it that open an address.
    pub(crate) fn forward(
        &mut self,
        (from, message_id): (i64, i64),
        (chat, thread): (i64, Option<i64>),
        person: i64,
    ) -> i64 {
        let message = self.chats[&from].messages[&message_id].clone();
        let content = self.sent_on(from, &message, As::Forward);
        let mut content = content.expect("a message that can be forwarded");
        content.remove("media_group_id");
        let new = New {
            sender: person,
            thread,
            reply_to: None,
            content,
            markup: message.inline_keyboard().and_then(only_addresses),
        };
        self.send(chat, new)
    }
}

/// The keyboard without the buttons that ask the bot; `None` where no other is in it.
fn only_addresses(keyboard: &Value) -> Option<Value> {
    let rows = keyboard["inline_keyboard"].as_array()?.iter();
    let rows = rows.filter_map(|row| {
        let mut row = row.as_array()?.clone();
        row.retain(|button| button.get("url").is_some());
        Some(Value::from(row)).filter(|row| row != &json!([]))
    });
    let rows: Vec<Value> = rows.collect();
    (!rows.is_empty()).then(|| json!({"inline_keyboard": rows}))
}

//! One message, kept in parts so that its JSON can be made afresh for whoever asks.

use serde_json::Map;
use serde_json::Value;

use crate::rehearsal::world::chat::Chat;
use crate::rehearsal::world::chat::GroupKind;
use crate::rehearsal::world::file::FileKind;
use crate::rehearsal::world::person::GROUP_ANONYMOUS_BOT;
use crate::rehearsal::world::state::World;

/// A message as the chat keeps it.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) id: i64,
    pub(crate) date: i64,
    /// A person's id, the bot's, or that of the account which stands for a group's administrators.
    pub(crate) sender: i64,
    /// The topic, or in a supergroup without topics the message which the thread of replies began with.
    pub(crate) thread: Option<i64>,
    pub(crate) reply_to: Option<i64>,
    /// The fields that make it a text, a photo, a service message.
    pub(crate) content: Map<String, Value>,
    /// Whatever keyboard came with it; only an inline one belongs to the message.
    pub(crate) markup: Option<Value>,
    /// The emoji with which the bot reacted.
    pub(crate) reaction: Option<String>,
    pub(crate) edited: Option<i64>,
    /// The sequence number of its last change.
    pub(crate) changed: u64,
}

impl Message {
    /// The text, or the caption of a medium.
    pub(crate) fn text(&self) -> &str {
        let said = self
            .content
            .get("text")
            .or_else(|| self.content.get("caption"));
        said.and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn inline_keyboard(&self) -> Option<&Value> {
        self.markup
            .as_ref()
            .filter(|markup| markup.get("inline_keyboard").is_some())
    }

    pub(crate) fn reply_keyboard(&self) -> Option<&Value> {
        self.markup
            .as_ref()
            .filter(|markup| markup.get("keyboard").is_some())
    }

    /// What sort of file it brings, if it does.
    pub(crate) fn file_kind(&self) -> Option<FileKind> {
        self.content
            .keys()
            .find_map(|field| FileKind::of_field(field))
    }

    /// Whether a text can stand under it.
    pub(crate) fn has_caption(&self) -> bool {
        self.file_kind().is_some_and(FileKind::has_caption)
    }

    pub(crate) fn is_forwarded(&self) -> bool {
        self.content.contains_key("forward_origin")
    }

    /// Whether Telegram wrote it of itself, about the chat.
    pub(crate) fn is_service(&self) -> bool {
        SERVICE.iter().any(|kind| self.content.contains_key(*kind))
    }
}

const SERVICE: [&str; 10] = [
    "new_chat_members",
    "left_chat_member",
    "group_chat_created",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "pinned_message",
];

impl World {
    /// The message as Telegram shows it to the bot, with the message it replies to as that one stands now.
    pub(crate) fn message_json(&self, chat: &Chat, message: &Message) -> Value {
        let mut json = self.bare_json(chat, message);
        // In a topic a message that replies to nothing replies to the one that opened the topic.
        let opened = message
            .thread
            .filter(|thread| chat.group == Some(GroupKind::Forum) && *thread != message.id);
        let target = message
            .reply_to
            .or(opened)
            .and_then(|id| chat.messages.get(&id));
        if let Some(target) = target {
            json.insert(
                "reply_to_message".into(),
                self.bare_json(chat, target).into(),
            );
        }
        json.into()
    }

    fn bare_json(&self, chat: &Chat, message: &Message) -> Map<String, Value> {
        let mut json = message.content.clone();
        json.insert("message_id".into(), message.id.into());
        json.insert("date".into(), message.date.into());
        json.insert("chat".into(), chat.json());
        json.insert("from".into(), self.user_json(message.sender));
        if message.sender == GROUP_ANONYMOUS_BOT {
            json.insert("sender_chat".into(), chat.json());
        }
        if let Some(thread) = message.thread {
            json.insert("message_thread_id".into(), thread.into());
            if chat.group == Some(GroupKind::Forum) {
                json.insert("is_topic_message".into(), true.into());
            }
        }
        if let Some(edited) = message.edited {
            json.insert("edit_date".into(), edited.into());
        }
        if let Some(keyboard) = message.inline_keyboard() {
            json.insert("reply_markup".into(), keyboard.clone());
        }
        json
    }
}

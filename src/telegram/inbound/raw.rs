//! The fields of an update that the bot reads, each of them optional where Telegram may leave it out.

use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct RawUpdate {
    pub(super) message: Option<RawMessage>,
    pub(super) edited_message: Option<RawMessage>,
    pub(super) callback_query: Option<RawCallback>,
    pub(super) my_chat_member: Option<RawMembership>,
    pub(super) inline_query: Option<RawFrom>,
}

#[derive(Deserialize)]
pub(super) struct RawFrom {
    pub(super) from: RawUser,
}

#[derive(Deserialize)]
pub(super) struct RawUser {
    pub(super) id: i64,
    #[serde(default)]
    pub(super) first_name: String,
    pub(super) language_code: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct RawChat {
    pub(super) id: i64,
    #[serde(rename = "type")]
    pub(super) kind: String,
}

#[derive(Deserialize)]
pub(super) struct RawMessage {
    pub(super) message_id: i64,
    pub(super) chat: RawChat,
    pub(super) from: Option<RawUser>,
    pub(super) sender_chat: Option<RawChat>,
    pub(super) via_bot: Option<RawUser>,
    pub(super) forward_origin: Option<RawOrigin>,
    pub(super) text: Option<String>,
    pub(super) caption: Option<String>,
    pub(super) message_thread_id: Option<i64>,
    #[serde(default)]
    pub(super) is_topic_message: bool,
    pub(super) reply_to_message: Option<RawReply>,
    pub(super) document: Option<RawDocument>,
    pub(super) contact: Option<RawContact>,
    pub(super) media_group_id: Option<String>,
    pub(super) migrate_to_chat_id: Option<i64>,
    #[serde(flatten)]
    pub(super) rest: serde_json::Map<String, serde_json::Value>,
}

#[derive(Deserialize)]
pub(super) struct RawReply {
    pub(super) message_id: i64,
    pub(super) from: Option<RawUser>,
    pub(super) forward_origin: Option<RawOrigin>,
}

/// Who wrote what is forwarded, where Telegram tells.
#[derive(Deserialize)]
pub(super) struct RawOrigin {
    pub(super) sender_user: Option<RawUser>,
}

#[derive(Deserialize)]
pub(super) struct RawDocument {
    #[serde(rename = "file_id")]
    pub(super) id: String,
    #[serde(rename = "file_unique_id")]
    pub(super) mark: Option<String>,
    #[serde(rename = "file_name", default)]
    pub(super) name: String,
    #[serde(rename = "file_size", default)]
    pub(super) size: i64,
}

#[derive(Deserialize)]
pub(super) struct RawContact {
    pub(super) phone_number: String,
    pub(super) user_id: Option<i64>,
}

#[derive(Deserialize)]
pub(super) struct RawCallback {
    pub(super) id: String,
    pub(super) from: RawUser,
    pub(super) message: Option<RawMessage>,
    pub(super) data: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct RawMembership {
    pub(super) chat: RawChat,
    pub(super) from: RawUser,
    pub(super) old_chat_member: RawMember,
    pub(super) new_chat_member: RawMember,
}

#[derive(Deserialize)]
pub(super) struct RawMember {
    pub(super) status: String,
    pub(super) is_member: Option<bool>,
}

impl RawMember {
    pub(super) fn is_in(&self) -> bool {
        match self.status.as_str() {
            "left" | "kicked" => false,
            "restricted" => self.is_member.unwrap_or(true),
            _ => true,
        }
    }
}

//! What a person, or a test, sees of the chats.

use serde::Serialize;
use serde_json::Map;
use serde_json::Value;

use crate::rehearsal::text::entity::Entity;
use crate::rehearsal::text::rendered;
use crate::rehearsal::world::button;
use crate::rehearsal::world::button::Button;
use crate::rehearsal::world::chat::Chat;
use crate::rehearsal::world::message::Message;
use crate::rehearsal::world::state::World;

/// A message as it stands in the chat.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shown {
    /// Unique in its chat only.
    pub message_id: i64,
    /// Whether the bot wrote it.
    pub from_bot: bool,
    /// The writer's id; the bot has one too.
    pub sender: i64,
    /// The writer's name.
    pub sender_name: String,
    /// The Bot API's name for its main field: "text", "document", "photo", "contact", `forum_topic_created`.
    pub kind: String,
    /// The text without its formatting, or a caption; empty where there is none.
    pub text: String,
    /// The text with Telegram's tags, for snapshots.
    pub html: String,
    /// The runs of the text, links and commands that Telegram found included.
    pub entities: Vec<Entity>,
    /// The topic, or the thread of replies.
    pub thread: Option<i64>,
    /// The message it replies to.
    pub reply_to: Option<i64>,
    /// The rows of its inline keyboard.
    pub buttons: Vec<Vec<Button>>,
    /// The rows of the reply keyboard that came with it.
    pub keyboard: Vec<Vec<Button>>,
    /// The emoji with which the bot reacted to it.
    pub reaction: Option<String>,
    /// What the messages of one album have in common.
    pub media_group_id: Option<String>,
    /// Whose message was forwarded; a copy names nobody.
    pub forwarded_from: Option<String>,
    /// The bot's name where it was chosen among its answers to an inline query.
    pub via: Option<String>,
    /// Whether the writer asked that the answer be a reply to it.
    pub force_reply: bool,
    /// Whether it can be neither forwarded nor copied.
    pub protected: bool,
    /// When it was last edited, in seconds UTC.
    pub edited: Option<i64>,
    /// When it was sent, in seconds UTC.
    pub date: i64,
    /// The file that came with it, of whatever kind.
    pub document: Option<Document>,
    /// The fields that make it what it is, as the Bot API has them: a contact's number, a place.
    pub content: Map<String, Value>,
}

/// A file that came with a message, or the photo's largest size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// As the person would save it.
    pub file_name: String,
    /// As the sender declared it.
    pub mime_type: String,
    /// The Bot API's id, with which the bot can ask for it.
    pub file_id: String,
    /// The content.
    #[serde(skip)]
    pub bytes: std::sync::Arc<[u8]>,
    /// The length of the content.
    pub size: usize,
}

/// What the bot did in a chat.
#[derive(Debug, Clone, PartialEq)]
pub struct Happened {
    /// Rises with everything that happens, in whatever chat.
    pub sequence: u64,
    /// Where.
    pub chat: i64,
    /// What.
    pub doing: Doing,
    /// The message after it; of a deleted one, the last that was seen.
    pub message: Shown,
}

/// The bot's doings that change a chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// A message is new.
    Sent,
    /// A message changed its text or its buttons.
    Edited,
    /// The bot set or took back its reaction.
    Reacted,
    /// A message is gone.
    Deleted,
}

impl World {
    /// The message as a person sees it.
    pub(crate) fn shown(&self, message: &Message) -> Shown {
        let field = |name: &str| message.content.get(name).cloned().unwrap_or_default();
        let entities = match (field("entities"), field("caption_entities")) {
            (Value::Null, captions) => captions,
            (entities, _) => entities,
        };
        let entities: Vec<Entity> = serde_json::from_value(entities).unwrap_or_default();
        let known = |kind: &&str| message.content.contains_key(*kind);
        let kind = KINDS
            .into_iter()
            .find(known)
            .map(str::to_owned)
            .or_else(|| message.content.keys().next().cloned());
        let document = message.file_kind().map(|kind| field(kind.field()));
        let file_id = document.and_then(|file| {
            let largest = file.as_array().and_then(|sizes| sizes.last().cloned());
            let file = largest.unwrap_or(file);
            file["file_id"].as_str().map(str::to_owned)
        });
        let document = file_id.and_then(|id| self.file(&id)).map(|file| Document {
            file_name: file.name.clone(),
            mime_type: file.mime.clone(),
            file_id: file.id.clone(),
            bytes: file.bytes.clone(),
            size: file.bytes.len(),
        });
        Shown {
            message_id: message.id,
            from_bot: message.sender == self.account.id,
            sender: message.sender,
            sender_name: self.name_of(message.sender).to_owned(),
            kind: kind.unwrap_or_default(),
            text: message.text().to_owned(),
            html: rendered::html(message.text(), &entities),
            entities,
            thread: message.thread,
            reply_to: message.reply_to,
            buttons: button::rows(message.inline_keyboard()),
            keyboard: button::rows(message.reply_keyboard()),
            reaction: message.reaction.clone(),
            media_group_id: field("media_group_id").as_str().map(str::to_owned),
            forwarded_from: origin(&field("forward_origin")),
            via: field("via_bot")["first_name"].as_str().map(str::to_owned),
            force_reply: message
                .markup
                .as_ref()
                .is_some_and(|markup| markup["force_reply"] == true),
            protected: field("has_protected_content") == true,
            edited: message.edited,
            date: message.date,
            document,
            content: message.content.clone(),
        }
    }

    /// Notes what the bot did to a message, for those who wait for it.
    pub(crate) fn note(&mut self, chat: i64, doing: Doing, message: &Message) {
        let message = self.shown(message);
        self.happened.push(Happened {
            sequence: self.sequence,
            chat,
            doing,
            message,
        });
    }
}

/// The name of whoever first wrote a forwarded message.
fn origin(origin: &Value) -> Option<String> {
    let user = origin["sender_user"]["first_name"].as_str();
    let name = user.or_else(|| origin["sender_chat"]["title"].as_str());
    name.map(str::to_owned)
}

/// What a message mainly is, the telling field first: a photo has a caption, a document is no text.
const KINDS: [&str; 11] = [
    "text",
    "animation",
    "document",
    "photo",
    "sticker",
    "voice",
    "video",
    "audio",
    "contact",
    "location",
    "rich_message",
];

/// The messages of a chat, oldest first.
pub(crate) fn shown_all(world: &World, chat: &Chat) -> Vec<Shown> {
    chat.messages
        .values()
        .map(|message| world.shown(message))
        .collect()
}

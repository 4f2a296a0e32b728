//! What people do in a chat: they write, correct themselves and press buttons, and the bot hears of what it may.
//! An unknown chat or person is a mistake of whoever wrote the test, and panics.

use std::fmt;

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::text::entity::Entity;
use crate::rehearsal::text::entity::Style;
use crate::rehearsal::text::entity::covered;
use crate::rehearsal::text::formatted::Formatted;
use crate::rehearsal::world::button;
use crate::rehearsal::world::button::Button;
use crate::rehearsal::world::button::Does;
use crate::rehearsal::world::chat::Chat;
use crate::rehearsal::world::chat::Standing;
use crate::rehearsal::world::media::OWN_NUMBER;
use crate::rehearsal::world::message::Message;
use crate::rehearsal::world::state::New;
use crate::rehearsal::world::state::World;

/// What a person writes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// As typed: commands, mentions and links are found in it.
    pub text: String,
    /// The forum topic it is written in; that of the message replied to, if none is given.
    pub thread: Option<i64>,
    /// The message it replies to.
    pub reply_to: Option<i64>,
}

impl From<&str> for Said {
    fn from(text: &str) -> Said {
        Said {
            text: text.to_owned(),
            ..Said::default()
        }
    }
}

impl From<String> for Said {
    fn from(text: String) -> Said {
        Said {
            text,
            ..Said::default()
        }
    }
}

impl Said {
    /// The same, in a forum topic.
    #[must_use]
    pub fn in_thread(self, thread: i64) -> Said {
        Said {
            thread: Some(thread),
            ..self
        }
    }

    /// The same, as a reply.
    #[must_use]
    pub fn replying_to(self, message_id: i64) -> Said {
        Said {
            reply_to: Some(message_id),
            ..self
        }
    }

    /// A message of this content in the place where the text would go.
    pub(crate) fn with(&self, sender: i64, content: Map<String, Value>) -> New {
        New {
            sender,
            thread: self.thread,
            reply_to: self.reply_to,
            content,
            markup: None,
        }
    }
}

/// What pressing a button led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// The bot was asked, under this callback id, and has to answer.
    Asked(String),
    /// A message with this id was written, as by a button of a reply keyboard.
    Said(i64),
    /// An address would open.
    Opened(String),
    /// A text was copied.
    Copied(String),
    /// Something the rehearsal does not play, by the Bot API's name for it.
    Nothing(String),
}

impl Pressed {
    /// The callback id, if the bot was asked.
    #[must_use]
    pub fn callback(self) -> Option<String> {
        match self {
            Pressed::Asked(id) => Some(id),
            Pressed::Said(_) | Pressed::Opened(_) | Pressed::Copied(_) | Pressed::Nothing(_) => {
                None
            }
        }
    }
}

/// No button in the chat has this label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoButton {
    /// What was looked for.
    pub label: String,
    /// The labels that are there, newest message first.
    pub there: Vec<String>,
}

impl fmt::Display for NoButton {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "no button \"{}\"; there are {:?}",
            self.label, self.there
        )
    }
}

impl std::error::Error for NoButton {}

impl World {
    pub(crate) fn chat_mut(&mut self, id: i64) -> &mut Chat {
        self.chats.get_mut(&id).expect("a chat of this rehearsal")
    }

    /// A person writes; a text is a content like any other.
    pub(crate) fn say(&mut self, chat: i64, person: i64, said: &Said) -> i64 {
        let new = said.with(person, typed(&said.text, "text"));
        self.send(chat, new)
    }

    /// A person sends a message, and the bot hears of it if it may.
    ///
    /// Writing to a bot that was blocked unblocks it first, as Telegram's button does.
    pub(crate) fn send(&mut self, chat: i64, mut new: New) -> i64 {
        if self.chats[&chat].is_private() {
            self.open_private(chat);
        }
        let root = new.reply_to.and_then(|id| self.chats[&chat].root(id));
        new.thread = new.thread.or(root);
        let message = self.put(chat, new);
        self.deliver(chat, "message", &message);
        message.id
    }

    /// A person corrects a text, or the caption of what has one.
    pub(crate) fn edit(&mut self, chat: i64, message_id: i64, text: &str) {
        let message = self
            .chat_mut(chat)
            .messages
            .get_mut(&message_id)
            .expect("a message of this chat");
        let field = if message.file_kind().is_some() {
            "caption"
        } else {
            "text"
        };
        for old in [field, entities_of(field)] {
            message.content.remove(old);
        }
        message.content.extend(typed(text, field));
        self.edited(chat, message_id);
    }

    /// A message of a person's is another from now on, and the bot hears of it if it may.
    pub(super) fn edited(&mut self, chat: i64, message_id: i64) {
        let (now, changed) = (self.now(), self.tick());
        let message = self.chat_mut(chat).messages.get_mut(&message_id);
        let message = message.expect("a message of this chat");
        (message.edited, message.changed) = (Some(now), changed);
        let message = message.clone();
        self.deliver(chat, "edited_message", &message);
    }

    /// A person deletes a message; Telegram tells bots nothing of it.
    pub(crate) fn delete(&mut self, chat: i64, message_id: i64) {
        self.chat_mut(chat).messages.remove(&message_id);
        let sequence = self.tick();
        self.deleted.push((chat, message_id, sequence));
    }

    /// A person presses the newest button with this label, inline ones first.
    pub(crate) fn press(
        &mut self,
        chat: i64,
        person: i64,
        label: &str,
    ) -> Result<Pressed, NoButton> {
        let place = &self.chats[&chat];
        let newest_first = place.messages.values().rev();
        let inline = newest_first.flat_map(|message| {
            button::rows(message.inline_keyboard())
                .into_iter()
                .flatten()
                .map(|button| (Some(message.id), button))
        });
        let below = button::rows(place.keyboard.as_ref())
            .into_iter()
            .flatten()
            .map(|button| (None, button));
        let all: Vec<(Option<i64>, Button)> = inline.chain(below).collect();
        match all.iter().find(|(_, button)| button.label == label) {
            Some((message, button)) => Ok(self.press_button(chat, person, *message, button)),
            None => Err(NoButton {
                label: label.to_owned(),
                there: all.into_iter().map(|(_, button)| button.label).collect(),
            }),
        }
    }

    /// A person presses this button of this message, or of the reply keyboard.
    pub(crate) fn press_button(
        &mut self,
        chat: i64,
        person: i64,
        message: Option<i64>,
        button: &Button,
    ) -> Pressed {
        if message.is_none()
            && self.chats[&chat]
                .keyboard
                .as_ref()
                .is_some_and(|it| it["one_time_keyboard"] == true)
        {
            self.chat_mut(chat).keyboard = None;
        }
        match (&button.does, message) {
            (Does::Callback(data), Some(message)) => {
                Pressed::Asked(self.forge_press(chat, person, message, data))
            }
            (Does::Open(url), _) => Pressed::Opened(url.clone()),
            (Does::Copy(text), _) => Pressed::Copied(text.clone()),
            (Does::ShareContact, _) => {
                let content = self.contact(OWN_NUMBER, Some(person));
                let new = Said::default().with(person, content);
                Pressed::Said(self.send(chat, new))
            }
            (Does::Say | Does::Callback(_), _) => {
                Pressed::Said(self.say(chat, person, &button.label.as_str().into()))
            }
            (Does::AskInline(query), _) => Pressed::Nothing(query.clone()),
            (Does::Other(name), _) => Pressed::Nothing(name.clone()),
        }
    }

    /// A press with any data, as a changed client can send it, even under a message that is gone.
    pub(crate) fn forge_press(
        &mut self,
        chat: i64,
        person: i64,
        message_id: i64,
        data: &str,
    ) -> String {
        let id = self.callbacks.open(chat, self.now());
        let place = &self.chats[&chat];
        let message = place.messages.get(&message_id);
        let mut body = json!({
            "id": id, "from": self.user_json(person), "data": data,
            "chat_instance": (chat.unsigned_abs().wrapping_mul(7_919)).to_string(),
        });
        if message.is_some_and(|message| message.content.contains_key("via_bot")) {
            // A message that came out of an inline query is not the bot's: it has a name of its own.
            body["inline_message_id"] =
                format!("inline_{}_{message_id}", chat.unsigned_abs()).into();
        } else {
            body["message"] = message.map_or_else(
                || json!({"chat": place.json(), "message_id": message_id, "date": 0}),
                |message| self.message_json(place, message),
            );
        }
        self.updates.push("callback_query", body);
        self.tick();
        id
    }

    /// Tells the bot of a message, if it is in the chat and privacy mode lets it through.
    pub(super) fn deliver(&mut self, chat: i64, kind: &str, message: &Message) {
        let place = &self.chats[&chat];
        if place.bot.is_in() && self.is_visible(place, message) {
            let body = self.message_json(place, message);
            self.updates.push(kind, body);
        }
    }

    /// Source: core.telegram.org/bots/features, "Privacy mode", read 2026-11-23.
    fn is_visible(&self, chat: &Chat, message: &Message) -> bool {
        if chat.is_private() || chat.bot.is_admin() || message.is_service() {
            return true;
        }
        let to_bot = message
            .reply_to
            .and_then(|id| chat.messages.get(&id))
            .is_some_and(|it| it.sender == self.account.id);
        let via_bot = message.content.contains_key("via_bot");
        let entities = message.content.get("entities");
        let entities: Vec<Entity> = entities
            .or_else(|| message.content.get("caption_entities"))
            .and_then(|it| serde_json::from_value(it.clone()).ok())
            .unwrap_or_default();
        let calls_it = |name: &str| name.eq_ignore_ascii_case(&self.account.username);
        to_bot
            || via_bot
            || entities.iter().any(|entity| {
                let run = covered(message.text(), entity);
                match (&entity.style, run.split_once('@')) {
                    (Style::Mention, Some((_, name))) => calls_it(name),
                    (Style::BotCommand, Some((_, name))) => entity.offset == 0 && calls_it(name),
                    (Style::BotCommand, None) => entity.offset == 0,
                    (_, _) => false,
                }
            })
    }

    /// Before a person writes in private: the chat is opened, or the bot unblocked.
    fn open_private(&mut self, chat: i64) {
        if self.chats[&chat].bot == Standing::Kicked {
            self.unblock(chat);
        }
        self.chat_mut(chat).bot = Standing::Member;
    }
}

/// A text as somebody types it, for the field "text" or "caption"; nothing where it is empty.
pub(super) fn typed(text: &str, field: &str) -> Map<String, Value> {
    let formatted = Formatted::typed(text);
    let mut content = Map::new();
    if field == "text" || !formatted.text.is_empty() {
        content.insert(field.to_owned(), formatted.text.into());
    }
    if !formatted.entities.is_empty() {
        content.insert(entities_of(field).to_owned(), json!(formatted.entities));
    }
    content
}

fn entities_of(field: &str) -> &'static str {
    if field == "text" {
        "entities"
    } else {
        "caption_entities"
    }
}

//! What people do in a story: they write, send files and contacts, correct and delete, press, ask inline, block.

use serde_json::Map;
use serde_json::Value;

use crate::rehearsal::stage::Rehearsal;
use crate::rehearsal::world::button::Does;
use crate::rehearsal::world::doings::NoButton;
use crate::rehearsal::world::doings::Pressed;
use crate::rehearsal::world::doings::Said;
use crate::rehearsal::world::file::FileKind;
use crate::rehearsal::world::file::NewFile;

impl Rehearsal {
    /// A person the bot has not met; the id is also that of the private chat.
    pub fn person(&self, first_name: &str, language_code: Option<&str>) -> i64 {
        self.shared
            .act(|world| world.person(first_name, language_code))
    }

    /// Somebody writes; the id of the message.
    pub fn say(&self, chat: i64, person: i64, said: impl Into<Said>) -> i64 {
        let said = said.into();
        self.shared.act(|world| world.say(chat, person, &said))
    }

    /// An administrator writes in the name of the group: the bot sees only that, not who it is.
    pub fn say_anonymously(&self, chat: i64, said: impl Into<Said>) -> i64 {
        let said = said.into();
        self.shared.act(|world| world.say_anonymously(chat, &said))
    }

    /// Somebody sends a message with these fields: a poll, something newer than the library.
    pub fn send(&self, chat: i64, person: i64, content: Value) -> i64 {
        let content = if let Value::Object(content) = content {
            content
        } else {
            Map::new()
        };
        self.send_content(chat, person, content, &Said::default())
    }

    /// Somebody sends a document with these bytes, which the bot can download.
    pub fn send_document(
        &self,
        chat: i64,
        person: i64,
        name: &str,
        mime: &str,
        bytes: &[u8],
    ) -> i64 {
        let file = NewFile {
            kind: FileKind::Document,
            name: name.to_owned(),
            mime: mime.to_owned(),
            bytes: bytes.to_vec(),
        };
        self.send_file(chat, person, file, "")
    }

    /// Somebody sends a file; `said` is its caption and its place.
    pub fn send_file(&self, chat: i64, person: i64, file: NewFile, said: impl Into<Said>) -> i64 {
        let said = said.into();
        self.shared
            .act(|world| world.send_file(chat, person, file, &said))
    }

    /// Somebody sends files as one album, captioned by `said`; the ids of the messages.
    pub fn send_album(
        &self,
        chat: i64,
        person: i64,
        files: Vec<NewFile>,
        said: impl Into<Said>,
    ) -> Vec<i64> {
        let said = said.into();
        self.shared
            .act(|world| world.send_album(chat, person, files, &said))
    }

    /// Somebody sends one piece of an album, which others may follow later; the id of the message.
    pub fn send_piece(
        &self,
        chat: i64,
        person: i64,
        album: &str,
        file: NewFile,
        said: impl Into<Said>,
    ) -> i64 {
        let said = said.into();
        self.shared
            .act(|world| world.send_piece(chat, person, album, file, &said))
    }

    /// Somebody sends a contact: their own, another person's, or that of somebody who is not on Telegram.
    pub fn send_contact(&self, chat: i64, person: i64, number: &str, of: Option<i64>) -> i64 {
        let content = self.shared.look().contact(number, of);
        self.send_content(chat, person, content, &Said::default())
    }

    /// Somebody sends a place.
    pub fn send_location(&self, chat: i64, person: i64) -> i64 {
        let place = serde_json::json!({"location": {"latitude": 45.07, "longitude": 7.69}});
        self.send(chat, person, place)
    }

    fn send_content(
        &self,
        chat: i64,
        person: i64,
        content: Map<String, Value>,
        said: &Said,
    ) -> i64 {
        let new = said.with(person, content);
        self.shared.act(|world| world.send(chat, new))
    }

    /// Somebody corrects a text, or the caption of a file.
    pub fn edit(&self, chat: i64, message_id: i64, text: &str) {
        self.shared.act(|world| world.edit(chat, message_id, text));
    }

    /// Somebody puts a file in place of what a message brings, with this caption.
    pub fn replace_file(&self, chat: i64, message_id: i64, file: NewFile, caption: &str) {
        self.shared
            .act(|world| world.replace_file(chat, message_id, file, caption));
    }

    /// Somebody forwards a message of one chat into another, or into a topic of it; the id of the new message.
    pub fn forward(&self, message: (i64, i64), to: (i64, Option<i64>), person: i64) -> i64 {
        self.shared.act(|world| world.forward(message, to, person))
    }

    /// Somebody deletes a message; the bot is not told.
    pub fn delete(&self, chat: i64, message_id: i64) {
        self.shared.act(|world| world.delete(chat, message_id));
    }

    /// Somebody presses the newest button with this label.
    ///
    /// # Errors
    /// [`NoButton`] with the labels that are there.
    pub fn press(&self, chat: i64, person: i64, label: &str) -> Result<Pressed, NoButton> {
        self.shared.act(|world| world.press(chat, person, label))
    }

    /// Somebody presses the button of the reply keyboard that sends their own contact; the id of the message.
    ///
    /// # Errors
    /// [`NoButton`] with the labels that are there, if none does.
    pub fn share_contact(&self, chat: i64, person: i64) -> Result<i64, NoButton> {
        let mut below = self.keyboard(chat).into_iter().flatten();
        let button = below.find(|button| button.does == Does::ShareContact);
        let label = button.map_or_else(|| "(share contact)".to_owned(), |button| button.label);
        match self.press(chat, person, &label)? {
            Pressed::Said(message) => Ok(message),
            Pressed::Asked(_) | Pressed::Opened(_) | Pressed::Copied(_) | Pressed::Nothing(_) => {
                Err(NoButton {
                    label,
                    there: Vec::new(),
                })
            }
        }
    }

    /// A press with any data, as a changed client can send it; the callback id.
    pub fn forge_press(&self, chat: i64, person: i64, message_id: i64, data: &str) -> String {
        self.shared
            .act(|world| world.forge_press(chat, person, message_id, data))
    }

    /// Somebody types the bot's name and these words, in their chat with it; the query's id.
    pub fn inline_query(&self, person: i64, query: &str, offset: &str) -> String {
        self.shared
            .act(|world| world.ask_inline(person, person, query, offset))
    }

    /// Somebody posts one of the bot's results into a chat; `None` where the bot did not offer it.
    pub fn choose(&self, chat: i64, person: i64, query_id: &str, result_id: &str) -> Option<i64> {
        let said = Said::default();
        self.shared
            .act(|world| world.choose_inline(query_id, result_id, chat, person, &said))
    }

    /// An update of any kind; its number.
    pub fn update(&self, kind: &str, body: Value) -> i64 {
        self.shared.act(|world| world.updates.push(kind, body))
    }

    /// The person blocks the bot.
    pub fn block(&self, person: i64) {
        self.shared.act(|world| world.block(person));
    }

    /// The person takes the block back.
    pub fn unblock(&self, person: i64) {
        self.shared.act(|world| world.unblock(person));
    }

    /// The person's account is gone.
    pub fn deactivate(&self, person: i64) {
        self.shared.act(|world| {
            if let Some(person) = world.people.get_mut(&person) {
                person.deactivated = true;
            }
        });
    }
}

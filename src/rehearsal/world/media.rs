//! What people send besides texts: files of every kind, albums, contacts, places, and words in the group's own name.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::world::doings::Said;
use crate::rehearsal::world::doings::typed;
use crate::rehearsal::world::file::File;
use crate::rehearsal::world::file::FileKind;
use crate::rehearsal::world::file::NewFile;
use crate::rehearsal::world::person::GROUP_ANONYMOUS_BOT;
use crate::rehearsal::world::state::World;

/// A telephone number that nobody has.
pub(crate) const OWN_NUMBER: &str = "+390000000000";

impl World {
    /// A person sends a file; the text of `said` is its caption.
    pub(crate) fn send_file(&mut self, chat: i64, person: i64, file: NewFile, said: &Said) -> i64 {
        let content = self.content_of(file, &said.text);
        self.send(chat, said.with(person, content))
    }

    /// A person sends files as one album; the caption stands under the first, as apps do it.
    pub(crate) fn send_album(
        &mut self,
        chat: i64,
        person: i64,
        files: Vec<NewFile>,
        said: &Said,
    ) -> Vec<i64> {
        let album = self.new_album();
        let uncaptioned = Said {
            text: String::new(),
            ..said.clone()
        };
        let mut sent = Vec::new();
        for file in files {
            let said = if sent.is_empty() { said } else { &uncaptioned };
            sent.push(self.send_piece(chat, person, &album, file, said));
        }
        sent
    }

    /// A person sends one piece of the album of that name.
    pub(crate) fn send_piece(
        &mut self,
        chat: i64,
        person: i64,
        album: &str,
        file: NewFile,
        said: &Said,
    ) -> i64 {
        let mut content = self.content_of(file, &said.text);
        content.insert("media_group_id".to_owned(), album.into());
        self.send(chat, said.with(person, content))
    }

    /// A person puts a file in place of what a message brings, or adds one to a text; its caption is the one given.
    pub(crate) fn replace_file(
        &mut self,
        chat: i64,
        message_id: i64,
        file: NewFile,
        caption: &str,
    ) {
        let content = self.content_of(file, caption);
        let message = self.chat_mut(chat).messages.get_mut(&message_id);
        let message = message.expect("a message of this chat");
        let words = ["text", "entities", "caption", "caption_entities"];
        message.content.retain(|field, _| {
            FileKind::of_field(field).is_none() && !words.contains(&field.as_str())
        });
        message.content.extend(content);
        self.edited(chat, message_id);
    }

    fn content_of(&mut self, file: NewFile, caption: &str) -> Map<String, Value> {
        let mut content = content(self.keep_file(file));
        content.extend(typed(caption, "caption"));
        content
    }

    /// A contact: that of a person of the rehearsal, or of somebody who is not on Telegram.
    pub(crate) fn contact(&self, number: &str, of: Option<i64>) -> Map<String, Value> {
        let mut contact = json!({"phone_number": number, "first_name": "Somebody"});
        if let Some(person) = of {
            contact["first_name"] = self.name_of(person).into();
            contact["user_id"] = person.into();
        }
        Map::from_iter([("contact".to_owned(), contact)])
    }

    /// An administrator writes in the group's name.
    pub(crate) fn say_anonymously(&mut self, chat: i64, said: &Said) -> i64 {
        self.say(chat, GROUP_ANONYMOUS_BOT, said)
    }
}

/// The content of a message that is this file.
pub(crate) fn content(file: &File) -> Map<String, Value> {
    let mut content = Map::from_iter([(file.kind.field().to_owned(), file.in_message())]);
    if file.kind.field() == "animation" {
        // Older readers find the animation as a document.
        let document =
            json!({"file_id": file.id, "file_unique_id": file.unique_id, "file_name": file.name});
        content.insert("document".to_owned(), document);
    }
    content
}

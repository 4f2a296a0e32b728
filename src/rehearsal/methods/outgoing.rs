//! The way of a message of the bot's into a chat: where to, under which keyboard, and whether it may go there now.

use serde_json::Map;
use serde_json::Value;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::methods::access;
use crate::rehearsal::methods::markup;
use crate::rehearsal::methods::markup::Allowed;
use crate::rehearsal::world::happened::Doing;
use crate::rehearsal::world::message::Message;
use crate::rehearsal::world::state::New;
use crate::rehearsal::world::state::World;

/// Where a message goes and what goes with it, whatever its content.
pub(super) struct Outgoing {
    chat: i64,
    thread: Option<i64>,
    reply_to: Option<i64>,
    markup: Option<Value>,
    is_protected: bool,
}

impl Outgoing {
    /// Reads the way out of a call, and counts so many messages against the limits.
    pub(super) fn read(
        world: &mut World,
        given: &Parameters,
        messages: usize,
    ) -> Result<Outgoing, Refusal> {
        let chat = access::writable(world, given)?;
        let markup = markup::read(given, Allowed::Any)?;
        if !world.chats[&chat].is_private() {
            markup::check_for_group(markup.as_ref())?;
        }
        let thread = access::thread(world, chat, given)?;
        let reply_to = access::reply(world, chat, given)?;
        let root = reply_to.and_then(|id| world.chats[&chat].root(id));
        for _ in 0..messages {
            access::pace(world, chat)?;
        }
        Ok(Outgoing {
            chat,
            thread: thread.or(root),
            reply_to,
            markup,
            is_protected: given.flag("protect_content"),
        })
    }

    /// Puts the message into the chat.
    pub(super) fn send(&self, world: &mut World, mut content: Map<String, Value>) -> Message {
        if let Some(markup) = &self.markup
            && (markup.get("keyboard").is_some() || markup.get("remove_keyboard").is_some())
        {
            let shown = Some(markup.clone()).filter(|markup| markup.get("keyboard").is_some());
            world.chat_mut(self.chat).keyboard = shown;
        }
        if self.is_protected {
            content.insert("has_protected_content".to_owned(), true.into());
        }
        let message = world.put(
            self.chat,
            New {
                sender: world.account.id,
                thread: self.thread,
                reply_to: self.reply_to,
                content,
                markup: self.markup.clone(),
            },
        );
        world.note(self.chat, Doing::Sent, &message);
        message
    }

    /// The same, answered with the message.
    pub(super) fn send_one(&self, world: &mut World, content: Map<String, Value>) -> Value {
        let message = self.send(world, content);
        world.message_json(&world.chats[&self.chat], &message)
    }
}

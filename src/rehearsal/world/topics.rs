//! The topics of a forum, opened, renamed, closed and deleted by people or by the bot, and the chat's word about it.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::world::chat::Chat;
use crate::rehearsal::world::chat::Standing;
use crate::rehearsal::world::chat::Topic;
use crate::rehearsal::world::state::New;
use crate::rehearsal::world::state::World;

/// The colour of a topic's sign where nobody chose one. Source: Bot API 10.3, `createForumTopic`, read 2026-11-24.
pub(crate) const ICON_COLOR: i64 = 7_322_096;

/// A topic as it stands in the list.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ShownTopic {
    /// The `message_thread_id`.
    pub thread: i64,
    /// As it was last named.
    pub name: String,
    /// Only those who manage topics can write there.
    pub closed: bool,
}

/// The topics of a chat, oldest first; General, which has no id, is not among them.
pub(crate) fn shown_topics(chat: &Chat) -> Vec<ShownTopic> {
    let topics = chat.topics.iter();
    topics
        .map(|(thread, topic)| ShownTopic {
            thread: *thread,
            name: topic.name.clone(),
            closed: topic.closed,
        })
        .collect()
}

impl World {
    /// A service message, which the bot hears of even in privacy mode.
    pub(super) fn service(
        &mut self,
        chat: i64,
        sender: i64,
        thread: Option<i64>,
        content: Value,
    ) -> i64 {
        let content = if let Value::Object(content) = content {
            content
        } else {
            Map::new()
        };
        let message = self.put(
            chat,
            New {
                sender,
                thread,
                content,
                ..New::default()
            },
        );
        self.deliver(chat, "message", &message);
        message.id
    }

    /// Opens a topic; its id is that of the message which says so.
    pub(crate) fn open_topic(&mut self, chat: i64, by: i64, name: &str) -> i64 {
        let topic = Topic {
            name: name.to_owned(),
            closed: false,
            by,
        };
        let place = self.chat_mut(chat);
        // Known before the message is put: the opening message already belongs to the topic.
        let id = place.last_message + 1;
        place.topics.insert(id, topic);
        let created = json!({"forum_topic_created": {"name": name, "icon_color": ICON_COLOR}});
        self.service(chat, by, Some(id), created)
    }

    /// Names a topic anew; false where it has that name.
    pub(crate) fn rename_topic(&mut self, chat: i64, by: i64, thread: i64, name: &str) -> bool {
        let topic = self.topic_mut(chat, thread);
        let differs = topic.name != name;
        name.clone_into(&mut topic.name);
        if differs {
            let edited = json!({"forum_topic_edited": {"name": name}});
            self.service(chat, by, Some(thread), edited);
        }
        differs
    }

    /// Closes a topic; false where it is closed.
    pub(crate) fn close_topic(&mut self, chat: i64, by: i64, thread: i64) -> bool {
        let was_open = !std::mem::replace(&mut self.topic_mut(chat, thread).closed, true);
        if was_open {
            self.service(chat, by, Some(thread), json!({"forum_topic_closed": {}}));
        }
        was_open
    }

    /// Opens a closed topic again; false where it is open.
    pub(crate) fn reopen_topic(&mut self, chat: i64, by: i64, thread: i64) -> bool {
        let was_closed = std::mem::replace(&mut self.topic_mut(chat, thread).closed, false);
        if was_closed {
            self.service(chat, by, Some(thread), json!({"forum_topic_reopened": {}}));
        }
        was_closed
    }

    /// Deletes a topic with its messages; Telegram tells bots nothing of it.
    pub(crate) fn delete_topic(&mut self, chat: i64, thread: i64) {
        let sequence = self.tick();
        let place = self.chat_mut(chat);
        place.topics.remove(&thread);
        let gone: Vec<_> = place
            .messages
            .values()
            .filter(|it| it.thread == Some(thread))
            .map(|it| it.id)
            .collect();
        place
            .messages
            .retain(|_, message| message.thread != Some(thread));
        self.deleted
            .extend(gone.into_iter().map(|message| (chat, message, sequence)));
    }

    /// The bot pins a message of this chat on top of it.
    pub(crate) fn pin(&mut self, chat: i64, message: i64) {
        self.chat_mut(chat).pinned = Some(message);
        let place = &self.chats[&chat];
        let pinned = &place.messages[&message];
        let (thread, pinned) = (pinned.thread, self.message_json(place, pinned));
        let bot = self.account.id;
        self.service(chat, bot, thread, json!({"pinned_message": pinned}));
    }

    fn topic_mut(&mut self, chat: i64, thread: i64) -> &mut Topic {
        let topics = &mut self.chat_mut(chat).topics;
        topics.get_mut(&thread).expect("a topic of this chat")
    }

    /// Who owns a group; the bot where nobody does.
    pub(crate) fn owner(&self, chat: i64) -> i64 {
        let members = &self.chats[&chat].members;
        members
            .iter()
            .find(|(_, standing)| **standing == Standing::Creator)
            .map_or(self.account.id, |(id, _)| *id)
    }
}

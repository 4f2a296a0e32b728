//! Chats: who is in them, what has been said, what the bot may do there.

use std::collections::BTreeMap;

use serde_json::Map;
use serde_json::Value;

use crate::rehearsal::world::message::Message;

/// What a group is to Telegram.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// A basic group; it can be upgraded, which changes its id.
    Group,
    /// A supergroup, whose message ids are its own.
    Supergroup,
    /// A supergroup with topics.
    Forum,
}

/// What the bot is in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BotIs {
    /// Privacy mode applies: it sees commands, mentions of it and replies to it.
    Member,
    /// It sees everything, and may manage topics and messages.
    Administrator,
    /// It sees everything and may manage messages, but neither open nor close topics.
    AdministratorWithoutTopics,
}

/// What somebody, or the bot, is in a chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Creator,
    Administrator,
    AdministratorWithoutTopics,
    Member,
    Left,
    /// Removed from a group; of the bot in a private chat: blocked.
    Kicked,
}

impl Standing {
    pub(crate) fn is_in(self) -> bool {
        match self {
            Standing::Creator
            | Standing::Administrator
            | Standing::AdministratorWithoutTopics
            | Standing::Member => true,
            Standing::Left | Standing::Kicked => false,
        }
    }

    pub(crate) fn is_admin(self) -> bool {
        match self {
            Standing::Creator | Standing::Administrator | Standing::AdministratorWithoutTopics => {
                true
            }
            Standing::Member | Standing::Left | Standing::Kicked => false,
        }
    }

    pub(crate) fn manages_topics(self) -> bool {
        self.is_admin() && self != Standing::AdministratorWithoutTopics
    }
}

impl From<BotIs> for Standing {
    fn from(bot: BotIs) -> Standing {
        match bot {
            BotIs::Member => Standing::Member,
            BotIs::Administrator => Standing::Administrator,
            BotIs::AdministratorWithoutTopics => Standing::AdministratorWithoutTopics,
        }
    }
}

/// A private chat or a group.
#[derive(Debug)]
pub(crate) struct Chat {
    pub(crate) id: i64,
    /// `None` for a private chat, whose id is the person's.
    pub(crate) group: Option<GroupKind>,
    /// The group's title, or the person's first name.
    pub(crate) title: String,
    pub(crate) members: BTreeMap<i64, Standing>,
    /// In a private chat `Left` until the person first writes: the bot cannot begin.
    pub(crate) bot: Standing,
    pub(crate) messages: BTreeMap<i64, Message>,
    pub(crate) topics: BTreeMap<i64, Topic>,
    /// The supergroup that this group has become.
    pub(crate) migrated_to: Option<i64>,
    /// The message that is pinned on top.
    pub(crate) pinned: Option<i64>,
    /// The reply keyboard that is shown now, as the bot sent it.
    pub(crate) keyboard: Option<Value>,
    /// The sequence number at which the bot last said it was busy here.
    pub(crate) busy_at: Option<u64>,
    /// The id of the newest message, where the chat counts its own.
    pub(super) last_message: i64,
}

/// A forum topic; its id is that of the service message which opened it.
#[derive(Debug, Clone)]
pub(crate) struct Topic {
    pub(crate) name: String,
    pub(crate) closed: bool,
    /// Who opened it, a person or the bot: they may change it without further rights.
    pub(crate) by: i64,
}

impl Chat {
    pub(super) fn new(id: i64, group: Option<GroupKind>, title: &str) -> Chat {
        Chat {
            id,
            group,
            title: title.to_owned(),
            members: BTreeMap::new(),
            bot: Standing::Left,
            messages: BTreeMap::new(),
            topics: BTreeMap::new(),
            migrated_to: None,
            pinned: None,
            keyboard: None,
            busy_at: None,
            last_message: 0,
        }
    }

    pub(crate) fn is_private(&self) -> bool {
        self.group.is_none()
    }

    /// Whether messages are counted in this chat alone, as in supergroups.
    pub(crate) fn counts_its_own(&self) -> bool {
        matches!(self.group, Some(GroupKind::Supergroup | GroupKind::Forum))
    }

    /// The thread that a reply to this message belongs to.
    pub(crate) fn root(&self, message: i64) -> Option<i64> {
        let target = self.messages.get(&message)?;
        match self.group {
            Some(GroupKind::Forum) => target.thread,
            Some(GroupKind::Supergroup) => Some(target.thread.unwrap_or(target.id)),
            Some(GroupKind::Group) | None => None,
        }
    }

    /// The Bot API's name for this sort of chat.
    pub(crate) fn kind(&self) -> &'static str {
        match self.group {
            None => "private",
            Some(GroupKind::Group) => "group",
            Some(GroupKind::Supergroup | GroupKind::Forum) => "supergroup",
        }
    }

    /// As Telegram describes the chat inside a message.
    pub(crate) fn json(&self) -> Value {
        let mut chat = Map::new();
        chat.insert("id".into(), self.id.into());
        let title = if self.is_private() {
            "first_name"
        } else {
            "title"
        };
        chat.insert(title.into(), self.title.as_str().into());
        chat.insert("type".into(), self.kind().into());
        if self.group == Some(GroupKind::Forum) {
            chat.insert("is_forum".into(), true.into());
        }
        chat.into()
    }
}

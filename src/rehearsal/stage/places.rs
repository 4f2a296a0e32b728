//! What happens to chats in a story: groups come up, people join, rise and leave, topics open and close.

use crate::rehearsal::stage::Rehearsal;
use crate::rehearsal::world::chat::BotIs;
use crate::rehearsal::world::chat::GroupKind;
use crate::rehearsal::world::chat::Standing;

impl Rehearsal {
    /// A group of these people, the first of whom owns it; the bot is added and hears of it.
    pub fn group(&self, title: &str, members: &[i64], kind: GroupKind, bot: BotIs) -> i64 {
        self.shared
            .act(|world| world.group(title, members, kind, bot))
    }

    /// The owner makes the bot more, or less, than it was in a group.
    pub fn make_bot(&self, chat: i64, bot: BotIs) {
        self.shared.act(|world| {
            let owner = world.owner(chat);
            world.stand_bot(chat, owner, bot.into());
        });
    }

    /// The bot is removed from a group.
    pub fn kick(&self, chat: i64) {
        self.shared.act(|world| world.kick(chat));
    }

    /// A person joins a group.
    pub fn join(&self, chat: i64, person: i64) {
        self.shared
            .act(|world| world.stand(chat, person, person, Standing::Member));
    }

    /// A person leaves a group.
    pub fn leave(&self, chat: i64, person: i64) {
        self.shared
            .act(|world| world.stand(chat, person, person, Standing::Left));
    }

    /// The owner makes a person administrator.
    pub fn promote(&self, chat: i64, person: i64) {
        self.stand(chat, person, Standing::Administrator);
    }

    /// The owner makes an administrator a plain member again.
    pub fn demote(&self, chat: i64, person: i64) {
        self.stand(chat, person, Standing::Member);
    }

    /// The owner removes a person from a group.
    pub fn remove(&self, chat: i64, person: i64) {
        self.stand(chat, person, Standing::Kicked);
    }

    fn stand(&self, chat: i64, person: i64, standing: Standing) {
        self.shared.act(|world| {
            let owner = world.owner(chat);
            world.stand(chat, person, owner, standing);
        });
    }

    /// The group becomes a supergroup; its new id.
    pub fn upgrade(&self, chat: i64) -> i64 {
        self.shared.act(|world| world.upgrade(chat))
    }

    /// The owner opens a topic of a forum.
    pub fn topic(&self, chat: i64, name: &str) -> i64 {
        self.shared.act(|world| {
            let owner = world.owner(chat);
            world.open_topic(chat, owner, name)
        })
    }

    /// The owner names a topic anew.
    pub fn rename_topic(&self, chat: i64, thread: i64, name: &str) {
        self.shared.act(|world| {
            let owner = world.owner(chat);
            world.rename_topic(chat, owner, thread, name)
        });
    }

    /// Only those who manage topics can write in the topic from now on.
    pub fn close_topic(&self, chat: i64, thread: i64) {
        self.shared.act(|world| {
            let owner = world.owner(chat);
            world.close_topic(chat, owner, thread)
        });
    }

    /// Everybody can write in the topic again.
    pub fn reopen_topic(&self, chat: i64, thread: i64) {
        self.shared.act(|world| {
            let owner = world.owner(chat);
            world.reopen_topic(chat, owner, thread)
        });
    }

    /// The topic is gone with its messages.
    pub fn delete_topic(&self, chat: i64, thread: i64) {
        self.shared.act(|world| world.delete_topic(chat, thread));
    }
}

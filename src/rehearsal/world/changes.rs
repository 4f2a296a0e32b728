//! What changes around the messages: people and groups come up, join, leave and rise, the bot is blocked, groups move.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::world::chat::BotIs;
use crate::rehearsal::world::chat::Chat;
use crate::rehearsal::world::chat::GroupKind;
use crate::rehearsal::world::chat::Standing;
use crate::rehearsal::world::person::Person;
use crate::rehearsal::world::state::World;

/// Ids of the size that Telegram gives out today, too large for 32 bits.
const FIRST_PERSON: i64 = 5_204_718_301;
const FIRST_GROUP: i64 = -4_098_115_201;
const FIRST_SUPERGROUP: i64 = -1_002_098_115_201;

impl World {
    /// A person the bot has not met: it can write to them only after they wrote first.
    pub(crate) fn person(&mut self, first_name: &str, language_code: Option<&str>) -> i64 {
        let id = self
            .people
            .keys()
            .next_back()
            .map_or(FIRST_PERSON, |last| last + 1_117);
        let language_code = language_code.map(str::to_owned);
        self.people.insert(
            id,
            Person {
                id,
                first_name: first_name.to_owned(),
                language_code,
                deactivated: false,
            },
        );
        let mut chat = Chat::new(id, None, first_name);
        chat.members.insert(id, Standing::Member);
        self.chats.insert(id, chat);
        self.tick();
        id
    }

    /// A group of these people, the first of whom owns it; the bot is added and hears of it.
    pub(crate) fn group(
        &mut self,
        title: &str,
        members: &[i64],
        kind: GroupKind,
        bot: BotIs,
    ) -> i64 {
        let id = self.add_group(title, kind);
        let standings = members
            .iter()
            .rev()
            .map(|member| (*member, Standing::Member));
        self.chat_mut(id).members.extend(standings);
        let owner = members.first().copied().unwrap_or(self.account.id);
        if !members.is_empty() {
            self.chat_mut(id).members.insert(owner, Standing::Creator);
        }
        self.stand_bot(id, owner, bot.into());
        let content = match kind {
            GroupKind::Group => json!({"group_chat_created": true}),
            GroupKind::Supergroup | GroupKind::Forum => {
                json!({"new_chat_members": [self.account.json()]})
            }
        };
        self.service(id, owner, None, content);
        id
    }

    fn add_group(&mut self, title: &str, kind: GroupKind) -> i64 {
        let first = if kind == GroupKind::Group {
            FIRST_GROUP
        } else {
            FIRST_SUPERGROUP
        };
        let mut id = first;
        while self.chats.contains_key(&id) {
            id -= 1_117;
        }
        self.chats.insert(id, Chat::new(id, Some(kind), title));
        id
    }

    /// The person blocks the bot.
    pub(crate) fn block(&mut self, person: i64) {
        self.stand_bot(person, person, Standing::Kicked);
    }

    /// The person takes the block back.
    pub(crate) fn unblock(&mut self, person: i64) {
        self.stand_bot(person, person, Standing::Member);
    }

    /// The bot is removed from a group.
    pub(crate) fn kick(&mut self, chat: i64) {
        let owner = self.owner(chat);
        self.stand_bot(chat, owner, Standing::Kicked);
    }

    /// Changes what the bot is in a chat, and tells it.
    pub(crate) fn stand_bot(&mut self, chat: i64, by: i64, standing: Standing) {
        let (now, bot) = (self.now(), self.account.json());
        let place = self.chats.get_mut(&chat).expect("a chat of this rehearsal");
        let old = std::mem::replace(&mut place.bot, standing);
        let place = place.json();
        let body = json!({
            "chat": place, "from": self.user_json(by), "date": now,
            "old_chat_member": member_json(old, bot.clone()), "new_chat_member": member_json(standing, bot),
        });
        self.tick();
        if old != standing {
            self.updates.push("my_chat_member", body);
        }
    }

    /// Somebody's standing in a group changes by their own doing or another's.
    /// Only a bot that is administrator and asked for it gets `chat_member`; of coming and going all in the group are told.
    pub(crate) fn stand(&mut self, chat: i64, person: i64, by: i64, standing: Standing) {
        let (now, user) = (self.now(), self.user_json(person));
        let old = self.standing(&self.chats[&chat], person);
        self.chat_mut(chat).members.insert(person, standing);
        self.tick();
        if old == standing {
            return;
        }
        if self.chats[&chat].bot.is_admin() {
            let body = json!({
                "chat": self.chats[&chat].json(), "from": self.user_json(by), "date": now,
                "old_chat_member": member_json(old, user.clone()),
                "new_chat_member": member_json(standing, user.clone()),
            });
            self.updates.push("chat_member", body);
        }
        match (old.is_in(), standing.is_in()) {
            (false, true) => self.service(chat, by, None, json!({"new_chat_members": [user]})),
            (true, false) => self.service(chat, by, None, json!({"left_chat_member": user})),
            (true, true) | (false, false) => 0,
        };
    }

    /// The basic group becomes a supergroup with a new id; what is sent to the old one is refused with it.
    pub(crate) fn upgrade(&mut self, chat: i64) -> i64 {
        let owner = self.owner(chat);
        let (title, members, bot) = {
            let old = &self.chats[&chat];
            (old.title.clone(), old.members.clone(), old.bot)
        };
        let new = self.add_group(&title, GroupKind::Supergroup);
        self.service(chat, owner, None, json!({"migrate_to_chat_id": new}));
        self.chat_mut(chat).migrated_to = Some(new);
        let place = self.chat_mut(new);
        (place.members, place.bot) = (members, bot);
        self.service(new, owner, None, json!({"migrate_from_chat_id": chat}));
        new
    }
}

/// The Bot API's `ChatMember`.
pub(crate) fn member_json(standing: Standing, user: Value) -> Value {
    let (status, rest) = match standing {
        Standing::Creator => ("creator", json!({"is_anonymous": false})),
        Standing::Administrator | Standing::AdministratorWithoutTopics => {
            ("administrator", administrator(standing))
        }
        Standing::Member => ("member", json!({})),
        Standing::Left => ("left", json!({})),
        Standing::Kicked => ("kicked", json!({"until_date": 0})),
    };
    let mut member = Map::from_iter([
        ("user".to_owned(), user),
        ("status".to_owned(), status.into()),
    ]);
    if let Value::Object(rest) = rest {
        member.extend(rest);
    }
    member.into()
}

fn administrator(standing: Standing) -> Value {
    json!({
        "can_be_edited": false, "is_anonymous": false, "can_manage_chat": true, "can_delete_messages": true,
        "can_manage_video_chats": true, "can_manage_voice_chats": true, "can_restrict_members": true,
        "can_promote_members": false, "can_change_info": true, "can_invite_users": true, "can_pin_messages": true,
        "can_manage_topics": standing.manages_topics(), "can_post_stories": false, "can_edit_stories": false, "can_delete_stories": false,
    })
}

//! The whole rehearsal as one value; whoever holds it sees a moment in which nothing moves.

use std::collections::BTreeMap;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

use serde_json::Map;
use serde_json::Value;

use crate::rehearsal::world::callbacks::Callbacks;
use crate::rehearsal::world::chat::Chat;
use crate::rehearsal::world::chat::Standing;
use crate::rehearsal::world::faults::Faults;
use crate::rehearsal::world::file::File;
use crate::rehearsal::world::file::NewFile;
use crate::rehearsal::world::flood::Flood;
use crate::rehearsal::world::flood::Limits;
use crate::rehearsal::world::happened::Happened;
use crate::rehearsal::world::inline::InlineQueries;
use crate::rehearsal::world::message::Message;
use crate::rehearsal::world::person::Account;
use crate::rehearsal::world::person::GROUP_ANONYMOUS_BOT;
use crate::rehearsal::world::person::Person;
use crate::rehearsal::world::person::group_anonymous_bot;
use crate::rehearsal::world::profile::Profile;
use crate::rehearsal::world::updates::Updates;

/// How many calls are remembered; a bot that polls for days would fill the memory.
const CALLS_KEPT: usize = 10_000;

/// Seconds UTC, as the rehearsal sees them.
pub(crate) type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// A request that the bot made.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// As the Bot API spells it.
    pub method: String,
    /// The parameters; of a file only its name.
    pub body: Value,
    /// The status answered; `None` where the connection was closed instead.
    pub status: Option<u16>,
    /// What was wrong with it, where the rehearsal refused it by itself and no fault was planned.
    pub refused: Option<String>,
    /// When the request came in.
    pub at: Instant,
}

/// Everything there is.
pub(crate) struct World {
    pub(crate) account: Account,
    pub(crate) people: BTreeMap<i64, Person>,
    pub(crate) chats: BTreeMap<i64, Chat>,
    pub(crate) updates: Updates,
    pub(crate) callbacks: Callbacks,
    pub(crate) inline: InlineQueries,
    pub(crate) profile: Profile,
    pub(crate) flood: Flood,
    pub(crate) faults: Faults,
    pub(crate) calls: VecDeque<Call>,
    /// What the bot did, oldest first.
    pub(crate) happened: Vec<Happened>,
    /// Chat, message and sequence number of whatever was deleted.
    pub(crate) deleted: Vec<(i64, i64, u64)>,
    /// Rises with everything that happens.
    pub(crate) sequence: u64,
    /// The address for updates that the bot set; nothing is delivered there.
    pub(crate) webhook: Option<String>,
    files: Vec<File>,
    /// How many albums there have been.
    albums: u64,
    clock: Clock,
    /// The id of the newest message in all chats that do not count their own.
    last_message: i64,
}

impl World {
    pub(crate) fn new(account: Account, clock: Clock, limits: Option<Limits>) -> World {
        World {
            account,
            people: BTreeMap::new(),
            chats: BTreeMap::new(),
            updates: Updates::new(clock()),
            callbacks: Callbacks::default(),
            inline: InlineQueries::default(),
            profile: Profile::default(),
            flood: Flood::new(limits),
            faults: Faults::default(),
            calls: VecDeque::new(),
            happened: Vec::new(),
            deleted: Vec::new(),
            sequence: 0,
            webhook: None,
            files: Vec::new(),
            albums: 0,
            clock,
            last_message: 0,
        }
    }

    pub(crate) fn now(&self) -> i64 {
        (self.clock)()
    }

    /// The next sequence number.
    pub(crate) fn tick(&mut self) -> u64 {
        self.sequence += 1;
        self.sequence
    }

    pub(crate) fn remember(&mut self, call: Call) {
        if self.calls.len() == CALLS_KEPT {
            self.calls.pop_front();
        }
        self.calls.push_back(call);
    }

    /// The person or the bot, as Telegram describes the sender of a message.
    pub(crate) fn user_json(&self, id: i64) -> Value {
        if id == GROUP_ANONYMOUS_BOT {
            return group_anonymous_bot();
        }
        self.people
            .get(&id)
            .map_or_else(|| self.account.json(), Person::json)
    }

    pub(crate) fn name_of(&self, id: i64) -> &str {
        if id == GROUP_ANONYMOUS_BOT {
            return "Group";
        }
        self.people
            .get(&id)
            .map_or(&self.account.name, |person| &person.first_name)
    }

    /// The standing of a person or the bot in a chat.
    pub(crate) fn standing(&self, chat: &Chat, id: i64) -> Standing {
        if id == self.account.id {
            chat.bot
        } else {
            chat.members.get(&id).copied().unwrap_or(Standing::Left)
        }
    }

    /// Keeps a file and returns it with its id.
    pub(crate) fn keep_file(&mut self, new: NewFile) -> &File {
        let file = File::new(self.files.len() + 1, new);
        self.files.push_mut(file)
    }

    /// The id that the next album's messages have in common.
    pub(crate) fn new_album(&mut self) -> String {
        self.albums += 1;
        (13_892_004_117_000_000 + self.albums * 1_117).to_string()
    }

    pub(crate) fn file(&self, id: &str) -> Option<&File> {
        self.files.iter().find(|file| file.id == id)
    }

    pub(crate) fn file_at(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// Puts a message into a chat, dated now, with the chat's next id. A topic's first message opens it.
    pub(crate) fn put(&mut self, chat: i64, new: New) -> Message {
        let (date, changed) = (self.now(), self.tick());
        let chat = self
            .chats
            .get_mut(&chat)
            .expect("whoever puts a message has looked the chat up");
        let last = if chat.counts_its_own() {
            &mut chat.last_message
        } else {
            &mut self.last_message
        };
        *last += 1;
        let message = Message {
            id: *last,
            date,
            sender: new.sender,
            thread: new.thread,
            reply_to: new.reply_to,
            content: new.content,
            markup: new.markup,
            reaction: None,
            edited: None,
            changed,
        };
        chat.messages.insert(message.id, message.clone());
        message
    }
}

/// A message before it has its place in a chat.
#[derive(Debug, Default)]
pub(crate) struct New {
    pub(crate) sender: i64,
    pub(crate) thread: Option<i64>,
    pub(crate) reply_to: Option<i64>,
    pub(crate) content: Map<String, Value>,
    pub(crate) markup: Option<Value>,
}

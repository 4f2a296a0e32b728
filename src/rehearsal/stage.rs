//! The rehearsal as whoever starts it sees it: people act, and the bot's doings are looked at.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::time::Duration;

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::rehearsal::http;
use crate::rehearsal::world::callbacks::CallbackAnswer;
use crate::rehearsal::world::chat::BotIs;
use crate::rehearsal::world::chat::GroupKind;
use crate::rehearsal::world::chat::Standing;
use crate::rehearsal::world::doings::NoButton;
use crate::rehearsal::world::doings::Pressed;
use crate::rehearsal::world::doings::Said;
use crate::rehearsal::world::faults::Fault;
use crate::rehearsal::world::flood::Limits;
use crate::rehearsal::world::happened::Happened;
use crate::rehearsal::world::happened::Shown;
use crate::rehearsal::world::happened::shown_all;
use crate::rehearsal::world::person::Account;
use crate::rehearsal::world::profile::Profile;
use crate::rehearsal::world::state::Call;
use crate::rehearsal::world::state::New;
use crate::rehearsal::world::state::World;

/// What a rehearsal is begun with.
#[derive(Clone)]
pub struct Settings {
    /// A loopback address; port 0 for any that is free.
    pub listen: SocketAddr,
    /// The bot's token, whose first part is its user id.
    pub token: String,
    /// The bot's name after the `@`.
    pub username: String,
    /// The bot's name as people see it.
    pub name: String,
    /// Seconds UTC, with which messages are dated.
    pub clock: Arc<dyn Fn() -> i64 + Send + Sync>,
    /// Called when somebody moves the page's clock.
    pub on_advance: Arc<dyn Fn(Duration) + Send + Sync>,
    /// How fast the bot may send; `None` for as fast as it likes.
    pub limits: Option<Limits>,
}

/// A rehearsal that is going on; copies show the same one.
#[derive(Clone)]
pub struct Rehearsal {
    shared: Arc<Shared>,
    address: SocketAddr,
    _server: Arc<Server>,
}

/// What the server and its owner share.
pub(crate) struct Shared {
    pub(crate) token: String,
    pub(crate) on_advance: Arc<dyn Fn(Duration) + Send + Sync>,
    world: Mutex<World>,
    changed: watch::Sender<()>,
}

/// Ends with the last copy of the rehearsal.
struct Server(JoinHandle<()>);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Shared {
    /// A moment in which nothing moves; whoever waits for a change is not told.
    pub(crate) fn look(&self) -> MutexGuard<'_, World> {
        // A panic while the lock is held is a mistake in a test, which fails by it; the others may go on.
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes something and tells whoever waits.
    pub(crate) fn act<T>(&self, how: impl FnOnce(&mut World) -> T) -> T {
        let outcome = how(&mut self.look());
        self.changed.send_replace(());
        outcome
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<()> {
        self.changed.subscribe()
    }

    /// Waits until `find` finds something, at most for `patience`.
    pub(crate) async fn wait<T>(
        &self,
        patience: Duration,
        mut find: impl FnMut(&World) -> Option<T>,
    ) -> Option<T> {
        let mut changed = self.subscribe();
        let waiting = async {
            loop {
                let found = find(&self.look());
                if found.is_some() || changed.changed().await.is_err() {
                    return found;
                }
            }
        };
        tokio::time::timeout(patience, waiting).await.ok().flatten()
    }
}

impl Rehearsal {
    /// Begins a rehearsal and serves it in the background.
    ///
    /// # Errors
    /// Where the address is not on loopback or is taken, or the token is none.
    pub async fn start(settings: Settings) -> io::Result<Self> {
        if !settings.listen.ip().is_loopback() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "a rehearsal listens on loopback only",
            ));
        }
        let account =
            Account::new(&settings.token, settings.username, settings.name).ok_or_else(|| {
                io::Error::new(
                    io::ErrorKind::InvalidInput,
                    "a token is a number, a colon and a secret",
                )
            })?;
        let listener = TcpListener::bind(settings.listen).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            token: settings.token,
            on_advance: settings.on_advance,
            world: Mutex::new(World::new(account, settings.clock, settings.limits)),
            changed: watch::Sender::new(()),
        });
        let router = http::router(Arc::clone(&shared), address);
        let serving = async move {
            // It ends only with the process or the rehearsal, and then nobody is left to be told.
            let _ended = axum::serve(listener, router).await;
        };
        Ok(Self {
            shared,
            address,
            _server: Arc::new(Server(tokio::spawn(serving))),
        })
    }

    /// Where the page and the Bot API are: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A person the bot has not met; the id is also that of the private chat.
    pub fn person(&self, first_name: &str, language_code: Option<&str>) -> i64 {
        self.shared
            .act(|world| world.person(first_name, language_code))
    }

    /// A group of these people, the first of whom owns it; the bot is added and hears of it.
    pub fn group(&self, title: &str, members: &[i64], kind: GroupKind, bot: BotIs) -> i64 {
        self.shared
            .act(|world| world.group(title, members, kind, bot))
    }

    /// A topic of a forum.
    pub fn topic(&self, chat: i64, name: &str) -> i64 {
        self.shared.act(|world| world.topic(chat, name))
    }

    /// Somebody writes; the id of the message.
    pub fn say(&self, chat: i64, person: i64, said: impl Into<Said>) -> i64 {
        let said = said.into();
        self.shared.act(|world| world.say(chat, person, &said))
    }

    /// Somebody sends a message with these fields: a sticker, a photo with a caption, something newer than the library.
    pub fn send(&self, chat: i64, person: i64, content: Value) -> i64 {
        let content = if let Value::Object(content) = content {
            content
        } else {
            serde_json::Map::new()
        };
        self.shared.act(|world| {
            world.send(
                chat,
                New {
                    sender: person,
                    content,
                    ..New::default()
                },
            )
        })
    }

    /// Somebody corrects a message.
    pub fn edit(&self, chat: i64, message_id: i64, text: &str) {
        self.shared.act(|world| world.edit(chat, message_id, text));
    }

    /// Somebody presses the newest button with this label.
    ///
    /// # Errors
    /// [`NoButton`] with the labels that are there.
    pub fn press(&self, chat: i64, person: i64, label: &str) -> Result<Pressed, NoButton> {
        self.shared.act(|world| world.press(chat, person, label))
    }

    /// A press with any data, as a changed client can send it; the callback id.
    pub fn forge_press(&self, chat: i64, person: i64, message_id: i64, data: &str) -> String {
        self.shared
            .act(|world| world.forge_press(chat, person, message_id, data))
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

    /// The bot is removed from a group.
    pub fn kick(&self, chat: i64) {
        self.shared.act(|world| world.kick(chat));
    }

    /// A person joins a group.
    pub fn join(&self, chat: i64, person: i64) {
        self.shared
            .act(|world| world.stand(chat, person, Standing::Member));
    }

    /// A person leaves a group.
    pub fn leave(&self, chat: i64, person: i64) {
        self.shared
            .act(|world| world.stand(chat, person, Standing::Left));
    }

    /// The person's account is gone.
    pub fn deactivate(&self, person: i64) {
        self.shared.act(|world| {
            if let Some(person) = world.people.get_mut(&person) {
                person.deactivated = true;
            }
        });
    }

    /// The group becomes a supergroup; its new id.
    pub fn upgrade(&self, chat: i64) -> i64 {
        self.shared.act(|world| world.upgrade(chat))
    }

    /// Only administrators can write in the topic from now on.
    pub fn close_topic(&self, chat: i64, thread: i64) {
        self.shared.act(|world| world.close_topic(chat, thread));
    }

    /// The topic is gone with its messages.
    pub fn delete_topic(&self, chat: i64, thread: i64) {
        self.shared.act(|world| world.delete_topic(chat, thread));
    }

    /// Plans something to go wrong.
    pub fn fail(&self, fault: Fault) {
        self.shared.act(|world| world.faults.plan(fault));
    }

    /// The chat as it stands, oldest message first.
    pub fn messages(&self, chat: i64) -> Vec<Shown> {
        let world = self.shared.look();
        world
            .chats
            .get(&chat)
            .map(|chat| shown_all(&world, chat))
            .unwrap_or_default()
    }

    /// The bot's next doing in a chat after that sequence number, waited for at most for `patience`.
    pub async fn next(&self, chat: i64, after: u64, patience: Duration) -> Option<Happened> {
        let find = |world: &World| {
            let later = world
                .happened
                .iter()
                .find(|it| it.chat == chat && it.sequence > after);
            later.cloned()
        };
        self.shared.wait(patience, find).await
    }

    /// What the bot answered to a press, waited for at most for `patience`.
    pub async fn answered(&self, callback_id: &str, patience: Duration) -> Option<CallbackAnswer> {
        let find = |world: &World| {
            let answered = world
                .callbacks
                .answered()
                .iter()
                .find(|it| it.callback_id == callback_id);
            answered.map(|it| it.answer.clone())
        };
        self.shared.wait(patience, find).await
    }

    /// Waits until the bot has called `method` at least `times` times; false if it did not within `patience`.
    pub async fn called(&self, method: &str, times: usize, patience: Duration) -> bool {
        let count = |world: &World| {
            world
                .calls
                .iter()
                .filter(|call| call.method.eq_ignore_ascii_case(method))
                .count()
        };
        self.shared
            .wait(patience, |world| (count(world) >= times).then_some(()))
            .await
            .is_some()
    }

    /// The bot's last ten thousand calls, oldest first.
    pub fn calls(&self) -> Vec<Call> {
        self.shared.look().calls.iter().cloned().collect()
    }

    /// How many updates no offset has confirmed yet.
    pub fn unconfirmed(&self) -> usize {
        self.shared.look().updates.len()
    }

    /// What the bot has told of itself.
    pub fn profile(&self) -> Profile {
        self.shared.look().profile.clone()
    }
}

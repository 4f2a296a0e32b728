//! The rehearsal as whoever starts it sees it: people act, and the bot's doings are looked at.
//! Decides nothing: `world` does. What people can do is added in `people.rs`, what happens to chats in `places.rs`, what can be
//! looked at or waited for in `seen.rs`.

mod people;
mod places;
mod seen;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::rehearsal::http;
use crate::rehearsal::world::flood::Limits;
use crate::rehearsal::world::person::Account;
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
}

//! The town in which the stories play: a stand-in for Telegram's server, a database, a clock and the bot.

use std::future::Future;
use std::io::Write;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::Once;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::DateTime;
use chrono::Utc;
use covenant_bot::bot::Bot;
use covenant_bot::clock::Clock;
use covenant_bot::delivery::pace::Limits;
use covenant_bot::domain::id::ChatId;
use covenant_bot::domain::lead::hours::Hours;
use covenant_bot::domain::turn::turn;
use covenant_bot::rehearsal::stage::Rehearsal;
use covenant_bot::rehearsal::stage::Settings;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::happened::Doing;
use covenant_bot::rehearsal::world::happened::Happened;
use covenant_bot::rehearsal::world::happened::Shown;
use covenant_bot::store::Store;
use covenant_bot::telegram::client::Client;
use covenant_bot::telegram::handler::Decide;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use secrecy::SecretString;
use sqlx::Connection;
use sqlx::PgConnection;
use tempfile::TempDir;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::overheard::Overheard;

/// The stand-in's token.
pub(crate) const TOKEN: &str = "7000000001:story";

/// The bot's name after the `@`.
pub(crate) const USERNAME: &str = "covenant_story_bot";

/// How long a story waits for something that must happen; much longer than it takes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// When stories begin: a Tuesday morning.
pub(crate) fn morning() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2026-11-24T08:00:00Z")
        .unwrap()
        .to_utc()
}

/// What a story does, for [`story`].
pub(crate) type Told<'t> = Pin<Box<dyn Future<Output = ()> + 't>>;

/// Plays a story on each engine there is, and sees that nothing is left undone at its end.
pub(crate) fn story(play: impl for<'t> Fn(&'t mut Town) -> Told<'t>) {
    for engine in engines() {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let mut town = Town::found(&engine).await;
            play(&mut town).await;
            town.close().await;
        });
    }
}

/// Where a story's database lies.
#[derive(Clone, Debug)]
pub(crate) enum Engine {
    Sqlite,
    Postgres(String),
}

pub(crate) fn engines() -> Vec<Engine> {
    static TOLD: Once = Once::new();
    #[expect(
        clippy::disallowed_methods,
        reason = "a setting of the tests, not of the bot"
    )]
    let postgres = std::env::var("TEST_POSTGRES_URL").ok();
    if let Some(url) = postgres {
        return vec![Engine::Sqlite, Engine::Postgres(url)];
    }
    TOLD.call_once(|| {
        // Written past the test runner, which would keep it from whoever reads a run that passes.
        let _told = writeln!(
            std::io::stderr(),
            "PostgreSQL is not tested: TEST_POSTGRES_URL is not set"
        );
    });
    vec![Engine::Sqlite]
}

/// A database of one story's own.
pub(crate) struct Database {
    pub(crate) url: String,
    pub(crate) folder: TempDir,
    server: Option<(String, String)>,
}

impl Database {
    pub(crate) async fn create(engine: &Engine) -> Database {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let folder = tempfile::tempdir().unwrap();
        match engine {
            Engine::Sqlite => {
                let url = format!("sqlite:{}", folder.path().join("story.db").display());
                Database {
                    url,
                    folder,
                    server: None,
                }
            }
            Engine::Postgres(server) => {
                let name = format!(
                    "story_{}_{}",
                    std::process::id(),
                    COUNT.fetch_add(1, Ordering::Relaxed)
                );
                let mut admin = PgConnection::connect(server).await.unwrap();
                let create = sqlx::AssertSqlSafe(format!("create database {name}"));
                sqlx::raw_sql(create).execute(&mut admin).await.unwrap();
                let (base, _) = server
                    .rsplit_once('/')
                    .expect("the server's address names a database");
                Database {
                    url: format!("{base}/{name}"),
                    folder,
                    server: Some((server.clone(), name)),
                }
            }
        }
    }

    pub(crate) async fn drop(self) {
        if let Some((server, name)) = self.server {
            let mut admin = PgConnection::connect(&server).await.unwrap();
            let drop = sqlx::AssertSqlSafe(format!("drop database {name} with (force)"));
            sqlx::raw_sql(drop).execute(&mut admin).await.unwrap();
        }
    }
}

/// The stage, the database, the clock and the bot of one story.
pub(crate) struct Town {
    pub(crate) stage: Rehearsal,
    pub(crate) clock: Clock,
    pub(crate) store: Arc<Store>,
    pub(crate) database: Database,
    /// Taken over at the bot's next start.
    pub(crate) limits: Limits,
    pub(crate) decide: Decide,
    /// The folder of the bot's encoder, if it has one.
    pub(crate) data_dir: Option<PathBuf>,
    pub(crate) operator: Operator,
    /// As the settings name it, at the bot's next start.
    pub(crate) staff_chat: Option<i64>,
    /// How many presses a story leaves unanswered, by a fault it plans.
    pub(crate) unanswered: usize,
    /// Why letters are given up in a story that is about that.
    pub(crate) given_up: Vec<&'static str>,
    running: Vec<(CancellationToken, JoinHandle<()>)>,
    overheard: Overheard,
}

impl Town {
    async fn found(engine: &Engine) -> Town {
        let overheard = Overheard::begin();
        let clock = Clock::still_at(morning());
        let database = Database::create(engine).await;
        let store = Arc::new(Store::open(&database.url).await.unwrap());
        let stage = stage(&clock).await;
        let mut town = Town {
            stage,
            clock,
            store,
            database,
            limits: Limits::NONE,
            decide: turn,
            data_dir: None,
            operator: Operator::default(),
            staff_chat: None,
            unanswered: 0,
            given_up: Vec::new(),
            running: Vec::new(),
            overheard,
        };
        town.start_bot().await;
        town
    }

    /// Starts the bot, or one more instance of it, on a connection of its own to the database.
    pub(crate) async fn start_bot(&mut self) {
        let store = Arc::new(Store::open(&self.database.url).await.unwrap());
        let bot = Bot {
            client: self.client(),
            store: Arc::clone(&store),
            texts: Arc::new(Texts::new(self.operator.clone())),
            clock: self.clock.clone(),
            limits: self.limits,
            staff_hours: Hours::default(),
            staff_chat: self.staff_chat.map(ChatId),
            decide: self.decide,
            data_dir: self.data_dir.clone(),
        };
        let stop = CancellationToken::new();
        let task = tokio::spawn({
            let stop = stop.clone();
            async move {
                bot.run(stop).await.unwrap();
                store.close().await;
            }
        });
        self.running.push((stop, task));
    }

    /// Stops the bot, every instance of it, as SIGTERM does.
    pub(crate) async fn stop_bot(&mut self) {
        for (stop, task) in self.running.drain(..) {
            stop.cancel();
            tokio::time::timeout(Duration::from_secs(10), task)
                .await
                .expect("the bot stops within ten seconds")
                .unwrap();
        }
    }

    pub(crate) async fn restart_bot(&mut self) {
        self.stop_bot().await;
        self.start_bot().await;
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(
            SecretString::from(TOKEN),
            self.stage.url().parse().unwrap(),
            None,
        )
        .unwrap()
    }

    /// Moves the clock.
    pub(crate) fn pass(&self, time: Duration) {
        self.clock.advance(time);
    }

    /// Waits until everything that arrived is handled and everything owed is ended.
    pub(crate) async fn settle(&self) {
        let settling = async {
            loop {
                let arrived = self.stage.unconfirmed() == 0
                    && self.store.updates_waiting().await.unwrap() == 0;
                let next_planning = self.store.next_planning_at().await.unwrap();
                let planned = next_planning.is_none_or(|at| at > self.clock.now());
                if arrived && planned && self.store.letters_waiting().await.unwrap() == 0 {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(PATIENCE, settling)
            .await
            .expect("everything that arrived is handled and answered");
    }

    /// Waits until everything that arrived is handled; letters may still wait.
    pub(crate) async fn settle_updates(&self) {
        let settling = async {
            while self.stage.unconfirmed() > 0 || self.store.updates_waiting().await.unwrap() > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(PATIENCE, settling)
            .await
            .expect("everything that arrived is handled");
    }

    async fn close(mut self) {
        self.settle().await;
        self.stop_bot().await;
        self.nothing_went_wrong().await;
        self.store.close().await;
        self.overheard.check(&self.stage);
        self.database.drop().await;
    }

    /// Somebody in a private chat with the bot, speaking the language of their Telegram.
    pub(crate) fn officer(&self, language: &str) -> Person {
        let id = self
            .stage
            .person("Anna", Some(language).filter(|code| !code.is_empty()));
        Person {
            stage: self.stage.clone(),
            chat: id,
            id,
            seen: 0,
        }
    }

    /// An officer of that language in a group of its own, whom the bot has greeted there.
    pub(crate) async fn office(&self, language: &str, kind: GroupKind) -> Person {
        let officer = self.officer(language);
        let mut officer = officer.in_chat(self.group(&[&officer], kind));
        officer.reads().await;
        officer
    }

    /// A group of these people, with the bot in it.
    pub(crate) fn group(&self, members: &[&Person], kind: GroupKind) -> i64 {
        let members: Vec<i64> = members.iter().map(|member| member.id).collect();
        self.stage.group("Office", &members, kind, BotIs::Member)
    }
}

impl Town {
    /// Counts with a query of a story's own.
    pub(crate) async fn count(&self, query: &str) -> i64 {
        self.database.count(query).await
    }

    /// Changes the database behind the bot's back.
    pub(crate) async fn execute(&self, statement: &str) {
        let changed = self.database.execute(statement).await;
        assert!(changed > 0, "the statement finds what it is about");
    }
}

/// A stand-in for Telegram's server whose messages are dated by `clock`.
pub(crate) async fn stage(clock: &Clock) -> Rehearsal {
    let (shown, moved) = (clock.clone(), clock.clone());
    let settings = Settings {
        listen: (Ipv4Addr::LOCALHOST, 0).into(),
        token: TOKEN.to_owned(),
        username: USERNAME.to_owned(),
        name: "Covenant bot".to_owned(),
        clock: Arc::new(move || shown.now().timestamp()),
        on_advance: Arc::new(move |by| moved.advance(by)),
        limits: None,
    };
    Rehearsal::start(settings).await.unwrap()
}

/// Somebody, in one chat.
pub(crate) struct Person {
    pub(crate) stage: Rehearsal,
    pub(crate) chat: i64,
    pub(crate) id: i64,
    pub(crate) seen: u64,
}

impl Person {
    /// The same person in a group.
    pub(crate) fn in_chat(&self, chat: i64) -> Person {
        Person {
            stage: self.stage.clone(),
            chat,
            id: self.id,
            seen: 0,
        }
    }

    pub(crate) fn says(&self, said: impl Into<Said>) -> i64 {
        self.stage.say(self.chat, self.id, said)
    }

    /// Presses the newest button with this label; the callback's id.
    pub(crate) fn presses(&self, label: &str) -> String {
        self.stage
            .press(self.chat, self.id, label)
            .unwrap()
            .callback()
            .expect("a button that asks the bot")
    }

    /// The bot's next doing in this chat.
    pub(crate) async fn sees(&mut self) -> Happened {
        let happened = self
            .stage
            .next(self.chat, self.seen, PATIENCE)
            .await
            .expect("the bot does something");
        self.seen = happened.sequence;
        happened
    }

    /// The bot's next message in this chat; an edit instead fails, a reaction is passed over.
    pub(crate) async fn reads(&mut self) -> Shown {
        let mut happened = self.sees().await;
        while happened.doing == Doing::Reacted {
            happened = self.sees().await;
        }
        assert_eq!(happened.doing, Doing::Sent, "{}", happened.message.text);
        happened.message
    }

    /// Says something and reads the answer.
    pub(crate) async fn asks(&mut self, text: &str) -> Shown {
        self.says(text);
        self.reads().await
    }

    /// Presses a button and sees the message change.
    pub(crate) async fn turns(&mut self, label: &str) -> Shown {
        self.presses(label);
        let mut happened = self.sees().await;
        while happened.doing == Doing::Reacted {
            happened = self.sees().await;
        }
        assert_eq!(happened.doing, Doing::Edited, "{}", happened.message.text);
        happened.message
    }

    /// Says each first and reads an answer that begins with each second.
    pub(crate) async fn dialogue(&mut self, pairs: &[(&str, &str)]) {
        for (said, begins) in pairs {
            let answer = self.asks(said).await;
            assert!(
                answer.text.starts_with(begins),
                "{said:?} was answered {:?}, not {begins:?}",
                answer.text
            );
        }
    }

    /// How many messages of the bot's stand in this chat.
    pub(crate) fn answers(&self) -> usize {
        self.stage
            .messages(self.chat)
            .iter()
            .filter(|message| message.from_bot)
            .count()
    }
}

/// The labels under a message, row by row.
pub(crate) fn labels(message: &Shown) -> Vec<&str> {
    message
        .buttons
        .iter()
        .flatten()
        .map(|button| button.label.as_str())
        .collect()
}

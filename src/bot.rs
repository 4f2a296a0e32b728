//! The bot as a whole: its tasks, started together and stopped in order.
//! A task that dies ends all of them, and the process with a failure, so that whoever watches it starts it again.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::OnceLock;
use std::time::Duration;

use chrono::DateTime;
use chrono::Months;
use chrono::TimeDelta;
use chrono::Utc;
use thiserror::Error;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::atlas::Atlas;
use crate::clock::Clock;
use crate::delivery::courier::Courier;
use crate::delivery::outcome::SendError;
use crate::delivery::pace::Limits;
use crate::delivery::planner;
use crate::domain::id::ChatId;
use crate::domain::knowledge::Knowledge;
use crate::domain::lead::hours::Hours;
use crate::meaning::installed;
use crate::meaning::installed::Found;
use crate::meaning::installed::Meaning;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::telegram::calling;
use crate::telegram::client::Client;
use crate::telegram::handler::Decide;
use crate::telegram::handler::Handler;
use crate::telegram::inbound::Me;
use crate::telegram::known::Known;
use crate::telegram::pairing;
use crate::telegram::polling;
use crate::telegram::polling::PollingEnded;
use crate::telegram::profile;
use crate::texts::Texts;

/// How long the first call may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Longest pause between two first calls.
const LONGEST_PAUSE: TimeDelta = TimeDelta::minutes(1);

/// How often what has outlived its time is deleted.
const SWEEP_EVERY: TimeDelta = TimeDelta::hours(1);

/// Why the bot ended before it was told to stop.
#[derive(Debug, Error)]
pub enum BotEnded {
    /// The token is wrong; the operator must act.
    #[error(
        "TELOXIDE_TOKEN: found a token that Telegram does not accept; expected the one that @BotFather shows"
    )]
    TokenRefused,
    /// A task ended that never should.
    #[error("the task that {0} ended unexpectedly")]
    TaskDied(&'static str),
}

/// What the bot is made of.
#[derive(Debug)]
pub struct Bot {
    /// The way to Telegram.
    pub client: Client,
    /// The database.
    pub store: Arc<Store>,
    /// All words.
    pub texts: Arc<Texts>,
    /// The time.
    pub clock: Clock,
    /// How fast it may send.
    pub limits: Limits,
    /// The staff's chat, where the settings name it.
    pub staff_chat: Option<ChatId>,
    /// When the staff work.
    pub staff_hours: Hours,
    /// What it decides.
    pub decide: Decide,
    /// The folder in which an encoder may be installed; without one it searches by words alone.
    pub data_dir: Option<PathBuf>,
}

impl Bot {
    /// Runs until `stop`, then ends what is in hand: first taking in, then deciding, then sending.
    ///
    /// # Errors
    /// [`BotEnded`] where it could not go on.
    pub async fn run(self, stop: CancellationToken) -> Result<(), BotEnded> {
        let Some(me) = self.introduce_itself(&stop).await? else {
            return Ok(());
        };
        let Self {
            client,
            store,
            texts,
            clock,
            limits,
            staff_chat,
            staff_hours,
            decide,
            data_dir,
        } = self;
        know_the_staff(&store, staff_chat, clock.now()).await;
        let (handling, sending) = (CancellationToken::new(), CancellationToken::new());

        // Before anything is sent: a reminder left over from the last run may stand behind a later one by now.
        if let Err(error) = planner::plan_due(&store, clock.now()).await {
            tracing::error!(%error, "reminders are not planned; it is tried again");
        }
        let courier = Arc::new(Courier::new(
            Arc::clone(&store),
            Arc::clone(&texts),
            client.clone(),
            clock.clone(),
            limits,
            me.username.clone(),
        ));
        let mut courier_task = tokio::spawn(Arc::clone(&courier).run(sending.clone()));

        let meaning = search_by_meaning(data_dir, texts.knowledge());
        let known = Known::new(Arc::clone(&store), &texts, meaning);
        tracing::info!(username = me.username, "the bot is ready");
        let changed = Arc::new(Notify::new());
        let handler = Arc::new(Handler {
            client: client.clone(),
            store: Arc::clone(&store),
            knowledge: texts.knowledge(),
            known,
            atlas: Atlas::open(Arc::clone(&store), clock.now()).await,
            texts: Arc::clone(&texts),
            me,
            clock: clock.clone(),
            decide,
            wake: Notify::new(),
            subscriptions_changed: Arc::clone(&changed),
        });
        let planner_courier = Arc::clone(&courier);
        let wake_courier = move || courier.wake();
        let mut handler_task =
            tokio::spawn(Arc::clone(&handler).run(handling.clone(), wake_courier));

        let mut background = tokio::spawn({
            let (client, store, clock, stop) = (
                client.clone(),
                Arc::clone(&store),
                clock.clone(),
                stop.clone(),
            );
            async move {
                tokio::join!(
                    keep_registered(&client, &store, &texts, &clock, &stop),
                    sweep(&store, texts.leads_kept_months(), &clock, &stop, || {
                        planner_courier.wake();
                    }),
                    planner::run(&store, &clock, &stop, &changed, || planner_courier.wake()),
                    calling::run(&client, &store, &clock, &staff_hours, &stop, || {
                        planner_courier.wake();
                    })
                );
            }
        });

        let polling = polling::run(&client, &store, &clock, &stop, || handler.wake.notify_one());
        let ended = tokio::select! {
            ended = polling => ended.map_err(|PollingEnded::TokenRefused| BotEnded::TokenRefused),
            _ = &mut handler_task => Err(BotEnded::TaskDied("decides")),
            _ = &mut courier_task => Err(BotEnded::TaskDied("sends")),
            Err(_) = &mut background => Err(BotEnded::TaskDied("plans reminders")),
        };
        stop.cancel();
        handling.cancel();
        // What it does is done again at the next start, or within the hour.
        background.abort();
        if !handler_task.is_finished() {
            let _ended = handler_task.await;
        }
        sending.cancel();
        if !courier_task.is_finished() {
            let _ended = courier_task.await;
        }
        ended
    }

    /// Asks Telegram who the bot is, with growing pauses; `None` where it was told to stop meanwhile.
    async fn introduce_itself(&self, stop: &CancellationToken) -> Result<Option<Me>, BotEnded> {
        let mut pause = TimeDelta::seconds(1);
        let nothing = serde_json::json!({});
        loop {
            let asking = self.client.call_raw::<Me>("getMe", &nothing, PATIENCE);
            let answer = tokio::select! {
                () = stop.cancelled() => return Ok(None),
                answer = asking => answer,
            };
            match answer {
                Ok(me) => return Ok(Some(me)),
                Err(SendError::Refused {
                    code: 401 | 404, ..
                }) => return Err(BotEnded::TokenRefused),
                Err(SendError::Refused { .. } | SendError::Broken) => {
                    if pause == TimeDelta::seconds(1) {
                        tracing::warn!(
                            "Telegram does not answer (TELOXIDE_API_URL); trying again with growing pauses"
                        );
                    }
                }
            }
            tokio::select! {
                () = stop.cancelled() => return Ok(None),
                () = self.clock.sleep_until(self.clock.now() + pause) => {}
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }
}

/// Takes the staff's chat from the settings, or prints a pairing code where none is known.
async fn know_the_staff(store: &Store, configured: Option<ChatId>, now: DateTime<Utc>) {
    let knowing = async {
        if let Some(chat) = configured {
            store.configure_staff_chat(chat, now).await?;
        } else {
            pairing::offer(store, now).await?;
        }
        Ok::<(), StoreError>(())
    };
    if let Err(error) = knowing.await {
        tracing::error!(%error, "the staff's chat is not known; it is looked for at the next start");
    }
}

/// Opens the encoder if one is installed; topics that it has not learned yet it learns meanwhile.
fn search_by_meaning(folder: Option<PathBuf>, knowledge: Arc<Knowledge>) -> Arc<OnceLock<Meaning>> {
    let ready = Arc::new(OnceLock::new());
    let Some(folder) = folder else {
        return ready;
    };
    match installed::open(&folder, &knowledge) {
        Ok(Some(Found::Ready(meaning))) => {
            let _first = ready.set(meaning);
            tracing::info!("questions are searched by words and meaning");
        }
        Ok(Some(Found::Unlearned(encoder))) => {
            tracing::info!(
                "questions are searched by words, and soon by meaning: the topics are being learned"
            );
            let learned = Arc::clone(&ready);
            // A thread that may be left behind: nothing waits for it when the bot stops.
            std::thread::spawn(move || match encoder.learn(&knowledge) {
                Ok(meaning) => {
                    let _first = learned.set(meaning);
                    tracing::info!("questions are searched by words and meaning");
                }
                Err(error) => tracing::error!(%error, "questions are searched by words alone"),
            });
        }
        Ok(None) => tracing::info!(
            "questions are searched by words alone; `covenant-bot model install` adds the search by meaning"
        ),
        Err(error) => tracing::error!(
            %error,
            "DATA_DIR: the encoder cannot be used, so questions are searched by words alone; `covenant-bot model install` renews it"
        ),
    }
    ready
}

async fn keep_registered(
    client: &Client,
    store: &Arc<Store>,
    texts: &Arc<Texts>,
    clock: &Clock,
    stop: &CancellationToken,
) {
    if let Err(error) = profile::register(client, store, texts, clock, stop).await {
        tracing::error!(%error, "the bot's commands and descriptions are not registered; they are at the next start");
    }
}

async fn sweep(
    store: &Arc<Store>,
    leads_kept_months: u32,
    clock: &Clock,
    stop: &CancellationToken,
    on_owed: impl Fn(),
) {
    while !stop.is_cancelled() {
        let now = clock.now();
        let sweeping = async {
            store.sweep(now).await?;
            if let Some(until) = now.checked_sub_months(Months::new(leads_kept_months))
                && store.make_anonymous(until, now).await? > 0
            {
                on_owed();
            }
            Ok::<(), StoreError>(())
        };
        if let Err(error) = sweeping.await {
            tracing::error!(%error, "what has outlived its time is not deleted; it is tried again");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = clock.sleep_until(now + SWEEP_EVERY) => {}
        }
    }
}

//! The path of an update: read, decide, commit, speak. Per chat in order, many chats at once.
//! A panic costs one update its answer, and the person is told.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use futures::FutureExt;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::atlas::Atlas;
use crate::clock::Clock;
use crate::delivery::outcome::SendError;
use crate::domain;
use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::conversation::Turn;
use crate::domain::event::Arrival;
use crate::domain::event::Event;
use crate::domain::id::ChatId;
use crate::domain::id::PersonId;
use crate::domain::inline::InlineFacts;
use crate::domain::inline::InlineQuery;
use crate::domain::knowledge::Knowledge;
use crate::domain::lead::about::Album;
use crate::domain::standing::Standing;
use crate::domain::subscription::bulk::FILE_MAX_BYTES;
use crate::domain::subscription::entry;
use crate::domain::subscription::entry::FileContent;
use crate::domain::turn::answered;
use crate::domain::turn::apology;
use crate::domain::turn::asked_in_words;
use crate::domain::turn::asks_for_standing;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::inbox::ClaimedUpdate;
use crate::store::turns::Applied;
use crate::telegram::client::Client;
use crate::telegram::gaps;
use crate::telegram::inbound;
use crate::telegram::inbound::Me;
use crate::telegram::inline;
use crate::telegram::known::Known;
use crate::telegram::pairing;
use crate::telegram::privacy;
use crate::telegram::reading;
use crate::telegram::standing;
use crate::texts::Texts;

/// How long a claimed update stays claimed, after which it is handled again.
/// Longer than handling takes, even where Telegram is slow to tell what somebody is in a chat.
const CLAIM_LAPSES_AFTER: TimeDelta = TimeDelta::seconds(60);

/// Chats handled at the same time.
const AT_ONCE: usize = 32;

/// How often an update is tried before the person only gets an apology: it may be what kills the process.
const MOST_ATTEMPTS: i64 = 3;

/// How often an update is decided on at once when somebody else changes what it is about in between.
const MOST_DECISIONS: usize = 5;

/// How often the inbox is looked at without being told that something came: a claim may have lapsed.
const LOOK_AGAIN: TimeDelta = TimeDelta::seconds(5);

/// How long updates in hand may take to end when the bot stops.
const LAST_UPDATES: Duration = Duration::from_secs(3);

/// How long a file that somebody sent may take to come.
const FILE_PATIENCE: Duration = Duration::from_secs(15);

/// Decides what follows from an arrival; [`crate::domain::turn::turn`] outside of tests of its failing.
pub type Decide = fn(&Conversation, &Arrival, &Facts<'_>) -> Turn;

/// Handles what is in the inbox.
pub struct Handler {
    /// The way to Telegram, for what only Telegram knows.
    pub client: Client,
    /// Where updates wait and decisions go.
    pub store: Arc<Store>,
    /// What the bot can explain.
    pub knowledge: Arc<Knowledge>,
    /// What it can answer at this moment.
    pub known: Known,
    /// How it finds municipalities.
    pub atlas: Atlas,
    /// All words, for the names of countries and for what is answered past the outbox.
    pub texts: Arc<Texts>,
    /// Who the bot is.
    pub me: Me,
    /// The time.
    pub clock: Clock,
    /// The decision.
    pub decide: Decide,
    /// Told when something arrived.
    pub wake: Notify,
    /// Tells when a subscription changed.
    pub subscriptions_changed: Arc<Notify>,
}

impl Handler {
    /// Handles updates until `stop`, then ends what is in hand; `on_owed` is called after each decision is stored.
    pub async fn run(
        self: Arc<Self>,
        stop: CancellationToken,
        on_owed: impl Fn() + Clone + Send + Sync + 'static,
    ) {
        let mut in_hand = JoinSet::new();
        while !stop.is_cancelled() {
            while in_hand.try_join_next().is_some() {}
            let free = AT_ONCE.saturating_sub(in_hand.len());
            let claimed = match free {
                0 => Ok(Vec::new()),
                _ => {
                    self.store
                        .claim_updates(self.clock.now(), CLAIM_LAPSES_AFTER, free)
                        .await
                }
            };
            let claimed = claimed.unwrap_or_else(|error| {
                tracing::error!(%error, "cannot look into the inbox");
                Vec::new()
            });
            let idle = claimed.is_empty();
            for update in claimed {
                let handler = Arc::clone(&self);
                let on_owed = on_owed.clone();
                in_hand.spawn(async move {
                    handler.handle(update).await;
                    on_owed();
                });
            }
            if !idle {
                continue;
            }
            let look_again = self.clock.now() + LOOK_AGAIN;
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.wake.notified() => {}
                Some(_) = in_hand.join_next() => {}
                () = self.clock.sleep_until(look_again) => {}
            }
        }
        let ending = async { while in_hand.join_next().await.is_some() {} };
        if tokio::time::timeout(LAST_UPDATES, ending).await.is_err() {
            tracing::warn!(
                "some updates were still in hand; they are handled after the next start"
            );
        }
    }

    async fn handle(&self, claimed: ClaimedUpdate) {
        let id = claimed.arrived.id;
        let deciding = AssertUnwindSafe(self.decide_and_store(&claimed)).catch_unwind();
        let stored = if let Ok(stored) = deciding.await {
            stored
        } else {
            // What panicked has stored nothing, and the claim says that nobody else is at it.
            tracing::error!(
                update = id.0,
                "deciding on an update failed; the person gets an apology"
            );
            self.apologize(&claimed).await
        };
        match stored {
            Ok(Applied::Now) => {}
            Ok(Applied::Before) => {
                tracing::info!(update = id.0, "an update had been handled before");
            }
            Ok(Applied::Stale) => {
                tracing::warn!(
                    update = id.0,
                    "what an update is about changes too fast; it is tried again"
                );
            }
            Err(error) => {
                tracing::error!(%error, update = id.0, "an update is not handled; it is tried again");
            }
        }
    }

    async fn decide_and_store(&self, claimed: &ClaimedUpdate) -> Result<Applied, StoreError> {
        if claimed.attempts > MOST_ATTEMPTS {
            tracing::error!(
                update = claimed.arrived.id.0,
                "an update failed too often; the person gets an apology"
            );
            return self.apologize(claimed).await;
        }
        let now = self.clock.now();
        if let Some(query) = inline::read(&claimed.arrived.raw) {
            return self.offer(claimed, &query).await;
        }
        let raw = &claimed.arrived.raw;
        let arrival = match inbound::read(raw, &self.me) {
            Some(arrival) => Some(arrival),
            None => self.further_piece(raw).await?,
        };
        let Some(arrival) = arrival else {
            return self.store_nothing(claimed).await;
        };
        let file = self.fetch_table(&arrival).await;
        let directory = self.atlas.directory(now).await;
        for _ in 0..MOST_DECISIONS {
            let whose = self.whose(&arrival).await?;
            let place = self.store.place(arrival.chat, whose).await?;
            let asked = gaps::asked(&self.store, &arrival, now).await?;
            let answers = self.known.answers().await?;
            let nearness = match asked_in_words(&place.conversation, &arrival) {
                Some(question) => self.known.nearness(question, &answers).await,
                None => None,
            };
            let gaps = gaps::facts(&self.store, &arrival).await?;
            let of_chat = self.store.subscriptions(arrival.chat).await?;
            let staff = reading::staff(&self.store, &self.client, &self.me, &arrival).await?;
            let leads =
                reading::leads(&self.store, &staff, &place.conversation, &arrival, now).await?;
            let privacy = privacy::facts(&self.store, &arrival).await?;
            let standing = if asks_for_standing(&place.conversation, &arrival) {
                standing::in_own_chat(&self.client, &arrival).await
            } else {
                Standing::Unknown
            };
            let facts = Facts {
                now,
                whose,
                chosen_language: place.language,
                knowledge: &self.knowledge,
                index: &answers.index,
                nearness: nearness.as_ref(),
                standing,
                gazetteer: &*directory,
                countries: &*self.texts,
                subscriptions: &of_chat.subscriptions,
                unreadable: of_chat.unreadable,
                file: file.as_ref(),
                staff: &staff,
                lead: &leads,
                privacy: &privacy,
                random: at_random(),
                asked: asked.as_ref(),
                answers: &answers.staff,
                gaps: &gaps,
            };
            let turn = (self.decide)(&place.conversation, &arrival, &facts);
            let applied = self
                .store
                .apply(claimed.arrived.id, arrival.chat, whose, &turn, now)
                .await?;
            let changes_one = |act: &Act| matches!(act, Act::Subscription(_));
            if turn.acts.iter().any(changes_one) {
                self.subscriptions_changed.notify_one();
            }
            if staff.is_at(arrival.chat) && turn.acts.contains(&Act::CloseChat) {
                pairing::offer_anew(&self.store, now).await?;
            }
            if applied != Applied::Stale {
                return Ok(applied);
            }
        }
        Ok(Applied::Stale)
    }

    /// Whose conversation goes on with `arrival`.
    async fn whose(&self, arrival: &Arrival) -> Result<PersonId, StoreError> {
        let asked = match answered(arrival) {
            Some(question) => self.store.asked_of(arrival.chat, question).await?,
            None => None,
        };
        Ok(asked.unwrap_or(arrival.person))
    }

    /// A piece of an album whose first piece was meant for the bot.
    async fn further_piece(&self, raw: &str) -> Result<Option<Arrival>, StoreError> {
        let Some(piece) = inbound::read_further_piece(raw, &self.me) else {
            return Ok(None);
        };
        let enclosure = piece.enclosure.as_ref();
        let Some(album) = enclosure.and_then(|enclosure| enclosure.album.as_ref()) else {
            return Ok(None);
        };
        let goes_on = self.store.album(piece.chat, album).await? == Album::GoesOn;
        Ok(goes_on.then_some(piece))
    }

    /// Answers an inline query. It is handled before it is answered: an answer that fails is given up.
    async fn offer(
        &self,
        claimed: &ClaimedUpdate,
        query: &InlineQuery,
    ) -> Result<Applied, StoreError> {
        let own_chat = ChatId(query.person.0);
        let chosen_language = self.store.place(own_chat, query.person).await?.language;
        let told = domain::inline::language(query, chosen_language);
        let most_asked = self.store.most_asked(told, domain::inline::AT_MOST).await?;
        let answers = self.known.answers().await?;
        let nearness = self.known.nearness(&query.text, &answers).await;
        let canned = inline::canned(&self.store, &self.client, query).await?;
        let offer = domain::inline::offer(
            query,
            &InlineFacts {
                chosen_language,
                knowledge: &self.knowledge,
                index: &answers.index,
                nearness: nearness.as_ref(),
                answers: &answers.staff,
                most_asked: &most_asked,
                canned: &canned,
            },
        );
        let handled = self.store_nothing(claimed).await?;
        if handled == Applied::Now {
            inline::answer(&self.client, &self.texts, &self.me, query, &offer).await;
        }
        Ok(handled)
    }

    /// The table that arrived, if one did.
    async fn fetch_table(&self, arrival: &Arrival) -> Option<FileContent> {
        let Event::Document(document, _) = &arrival.event else {
            return None;
        };
        if !entry::is_table(document) {
            return None;
        }
        if usize::try_from(document.size).is_ok_and(|size| size > FILE_MAX_BYTES) {
            return Some(FileContent::TooLarge);
        }
        let fetching = self
            .client
            .download(&document.file, FILE_MAX_BYTES, FILE_PATIENCE);
        Some(match fetching.await {
            Ok(bytes) => FileContent::Bytes(bytes),
            Err(SendError::Refused { .. } | SendError::Broken) => FileContent::Unreachable,
        })
    }

    async fn apologize(&self, claimed: &ClaimedUpdate) -> Result<Applied, StoreError> {
        let Some(arrival) = inbound::read(&claimed.arrived.raw, &self.me) else {
            return self.store_nothing(claimed).await;
        };
        let place = self.store.place(arrival.chat, arrival.person).await?;
        let turn = apology(&place.conversation, place.last, &arrival, place.language);
        self.store
            .apply(
                claimed.arrived.id,
                arrival.chat,
                arrival.person,
                &turn,
                self.clock.now(),
            )
            .await
    }

    /// Marks as handled what the bot leaves unanswered; the conversation stays as it is.
    async fn store_nothing(&self, claimed: &ClaimedUpdate) -> Result<Applied, StoreError> {
        self.store
            .set_aside(claimed.arrived.id, self.clock.now())
            .await
    }
}

/// A number from 0 to 2^62.
pub(crate) fn at_random() -> i64 {
    let random = getrandom::u64().expect("the operating system has random numbers");
    i64::try_from(random >> 2).expect("62 bits fit")
}

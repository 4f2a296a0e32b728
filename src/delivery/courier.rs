//! Claims letters, sends each when Telegram's limits allow, and records how it ended.
//! A letter is claimed before it is sent and the claim lapses, so a courier that dies loses nothing.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::delivery::Messenger;
use crate::delivery::outcome;
use crate::delivery::outcome::Outcome;
use crate::delivery::outcome::SendError;
use crate::delivery::pace::Limits;
use crate::delivery::pace::Pace;
use crate::domain::id::ChatId;
use crate::domain::id::ThreadId;
use crate::domain::say::Letter;
use crate::domain::say::Sent;
use crate::domain::say::Way;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::outbox::ClaimedLetter;
use crate::store::outbox::Failed;
use crate::texts::Texts;

/// How long one sending may take; then its answer counts as lost.
pub const SEND_TIMEOUT: Duration = Duration::from_secs(30);

/// How long a claimed letter stays claimed, after which another courier may take it.
/// Longer than [`SEND_TIMEOUT`], or a slow sending would go out twice.
pub const CLAIM_LAPSES_AFTER: TimeDelta = TimeDelta::seconds(60);

/// Letters on their way at the same time, each to another chat.
const IN_FLIGHT: usize = 64;

/// How often the outbox is looked at without being told that something came: another instance may have written.
const LOOK_AGAIN: TimeDelta = TimeDelta::seconds(5);

/// How long to wait when the database fails.
const AFTER_A_FAULT: TimeDelta = TimeDelta::seconds(1);

/// How long letters on their way may take to end when the bot stops.
const LAST_SENDINGS: Duration = Duration::from_secs(6);

/// Delivers what is owed.
#[derive(Debug)]
pub struct Courier<M> {
    store: Arc<Store>,
    texts: Arc<Texts>,
    messenger: M,
    clock: Clock,
    /// The bot's name after the `@`, for links into its private chat.
    username: String,
    pace: Mutex<Pace>,
    wake: Notify,
}

impl<M: Messenger> Courier<M> {
    /// A courier that has sent nothing yet.
    pub fn new(
        store: Arc<Store>,
        texts: Arc<Texts>,
        messenger: M,
        clock: Clock,
        limits: Limits,
        username: String,
    ) -> Self {
        Self {
            store,
            texts,
            messenger,
            clock,
            username,
            pace: Mutex::new(Pace::new(limits)),
            wake: Notify::new(),
        }
    }

    /// Tells that something may be owed now.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Delivers until `stop`, then lets what is on its way end.
    pub async fn run(self: Arc<Self>, stop: CancellationToken) {
        let mut on_their_way = JoinSet::new();
        while !stop.is_cancelled() {
            while let Some(ended) = on_their_way.try_join_next() {
                log_panic(ended);
            }
            let wait_until = match self.start_some(&mut on_their_way).await {
                Ok(wait_until) => wait_until,
                Err(error) => {
                    tracing::error!(%error, "cannot look into the outbox");
                    self.clock.now() + AFTER_A_FAULT
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.wake.notified() => {}
                Some(ended) = on_their_way.join_next() => log_panic(ended),
                () = self.clock.sleep_until(wait_until) => {}
            }
        }
        let ending = async { while on_their_way.join_next().await.is_some() {} };
        if tokio::time::timeout(LAST_SENDINGS, ending).await.is_err() {
            tracing::warn!(
                "some letters were still on their way; they go again after the next start"
            );
        }
    }

    /// Starts what may go now, and tells when to look again.
    async fn start_some(
        self: &Arc<Self>,
        on_their_way: &mut JoinSet<()>,
    ) -> Result<DateTime<Utc>, StoreError> {
        let now = self.clock.now();
        let free = IN_FLIGHT.saturating_sub(on_their_way.len());
        let room = match self.pace().room(free, now) {
            Ok(room) => room,
            Err(free_at) => return Ok(free_at),
        };
        let letters = self
            .store
            .claim_letters(now, CLAIM_LAPSES_AFTER, room)
            .await?;
        if letters.is_empty() {
            let look_again = now + LOOK_AGAIN;
            // A letter may be due and yet stand behind another of its chat, so at least a moment passes.
            let soonest = now + TimeDelta::milliseconds(200);
            let next = self.store.next_letter_at().await?;
            return Ok(next.map_or(look_again, |next| next.clamp(soonest, look_again)));
        }
        for letter in letters {
            // The place is taken before the next look at the outbox, or two looks would use it twice.
            let free_at = if is_message(&letter) {
                self.pace().take(letter.chat, now).err()
            } else {
                None
            };
            if let Some(free_at) = free_at {
                self.store.put_back(letter.id, free_at, Failed::No).await?;
            } else {
                let courier = Arc::clone(self);
                on_their_way.spawn(async move { courier.carry(letter).await });
            }
        }
        Ok(now)
    }

    /// Sends one claimed letter and records how it ended.
    async fn carry(&self, claimed: ClaimedLetter) {
        let ClaimedLetter {
            id,
            chat,
            letter,
            failures,
        } = claimed;
        let recorded = match letter {
            Ok(letter) => self.send_and_record(id, chat, &letter, failures).await,
            Err(error) => {
                tracing::error!(%error, letter = id, "a letter is given up");
                self.store.give_up_unread(id, self.clock.now()).await
            }
        };
        if let Err(error) = recorded {
            tracing::error!(%error, letter = id, "a letter's end is not recorded; it goes again later");
        }
    }

    async fn send_and_record(
        &self,
        id: i64,
        chat: ChatId,
        letter: &Letter,
        failures: i64,
    ) -> Result<(), StoreError> {
        let letter = self.store.completed(letter).await?;
        let letter = &letter.as_of(self.clock.now());
        let content = match &letter.way {
            Way::Send { content, .. }
            | Way::Edit { content, .. }
            | Way::Correct { content, .. } => Some(content),
            Way::Topic { name, .. } | Way::Rename { name, .. } => Some(name),
            Way::Delete { instead, .. } => Some(instead),
            Way::Toast { content, .. } => content.as_ref(),
            Way::Copy { caption, .. } => caption.as_ref(),
            Way::Caption { .. } | Way::DeleteTopic { .. } | Way::Mark { .. } => None,
        };
        let words = content.map(|content| self.texts.words(letter.language, content));
        let words = if is_group(chat) {
            words.map(|words| words.for_a_group(&self.username))
        } else {
            words
        };
        let Some(way) = self.way_now(chat, &letter.way).await? else {
            return self
                .store
                .end_letter(id, "dropped: nothing is left to do", self.clock.now())
                .await;
        };
        let sending = self.messenger.deliver(chat, &way, words.as_ref());
        let result = tokio::time::timeout(SEND_TIMEOUT, sending)
            .await
            .unwrap_or(Err(SendError::Broken));
        let now = self.clock.now();
        let (sent, result) = match result {
            Ok(sent) => (sent, Ok(())),
            Err(error) => (Sent::default(), Err(error)),
        };
        let outcome = outcome::decide(result, &way, failures, jitter(id), now);
        self.record(id, chat, letter, outcome, sent, now).await
    }

    /// How the letter goes now: only now is it known which message a correction corrects, for the chat's letters go in
    /// order. `None` where it goes no way.
    async fn way_now(&self, chat: ChatId, way: &Way) -> Result<Option<Way>, StoreError> {
        Ok(match way {
            Way::Correct { question, .. } => {
                way.corrected(self.store.answer_to(chat, *question).await?)
            }
            // An earlier letter took the whole album.
            Way::Copy { messages, .. } if messages.is_empty() => None,
            Way::Send { .. }
            | Way::Edit { .. }
            | Way::Copy { .. }
            | Way::Caption { .. }
            | Way::Topic { .. }
            | Way::Rename { .. }
            | Way::Mark { .. }
            | Way::Delete { .. }
            | Way::DeleteTopic { .. }
            | Way::Toast { .. } => Some(way.clone()),
        })
    }

    async fn record(
        &self,
        id: i64,
        chat: ChatId,
        letter: &Letter,
        outcome: Outcome,
        sent: Sent,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        match &outcome {
            Outcome::Delivered => self.store.delivered(id, chat, letter, &sent, now).await,
            Outcome::Again(at) => {
                tracing::warn!(letter = id, "a letter did not get through and goes again");
                self.store.put_back(id, *at, Failed::Yes).await
            }
            Outcome::Wait(at) => {
                tracing::warn!(letter = id, "Telegram asks to wait");
                self.store.put_back(id, *at, Failed::No).await
            }
            Outcome::Moved(to) => {
                self.store.move_chat(chat, *to).await?;
                self.store.put_back(id, now, Failed::No).await
            }
            Outcome::ChatGone(why) => {
                tracing::info!(letter = id, why, "a chat cannot be reached any more");
                self.store
                    .close_chat(chat, &format!("chat gone: {why}"), now)
                    .await?;
                if [outcome::REMOVED, outcome::NOT_FOUND].contains(why) {
                    self.store.unpair(chat).await?;
                }
                Ok(())
            }
            Outcome::WithoutTopic(why) => {
                self.store.without_topic(id, chat, letter, *why, now).await
            }
            Outcome::TopicClosed if self.opens_again(chat, &letter.way).await => {
                self.store.put_back(id, now, Failed::Yes).await
            }
            Outcome::TopicGone if letter.of_lead.is_some() => {
                self.store.topic_is_gone(id, letter).await
            }
            Outcome::TopicClosed | Outcome::TopicGone => {
                self.leave_out(id, letter, &Outcome::OutsideTheTopic, now)
                    .await
            }
            Outcome::AsNewMessage | Outcome::OutsideTheTopic => {
                self.leave_out(id, letter, &outcome, now).await
            }
            Outcome::GivenUp(why) => {
                tracing::error!(letter = id, why, "a letter is given up");
                let outcome = format!("given up: {why}");
                self.store.give_up(id, chat, letter, &outcome, now).await
            }
        }
    }

    /// Whether the letter's topic, which was closed, is open now.
    async fn opens_again(&self, chat: ChatId, way: &Way) -> bool {
        match thread_of(way) {
            Some(thread) => self.messenger.reopen(chat, thread).await.is_ok(),
            None => false,
        }
    }

    /// The letter goes once more, without what stood in its way.
    async fn leave_out(
        &self,
        id: i64,
        letter: &Letter,
        obstacle: &Outcome,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let Some(way) = outcome::without_obstacle(&letter.way, obstacle) else {
            let outcome = "given up: nothing to leave out";
            return self.store.end_letter(id, outcome, now).await;
        };
        let stays_in_place = *obstacle == Outcome::AsNewMessage;
        let again = Letter {
            language: letter.language,
            way,
            then: letter.then.clone(),
            of_lead: letter.of_lead.clone().filter(|_| stays_in_place),
        };
        self.store.rewrite(id, &again).await
    }

    fn pace(&self) -> std::sync::MutexGuard<'_, Pace> {
        // The pace holds no invariant that a panic could break halfway.
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether Telegram counts it as a message; the answer to a press is none.
fn is_message(claimed: &ClaimedLetter) -> bool {
    match claimed.letter.as_ref().map(|letter| &letter.way) {
        Ok(
            Way::Send { .. }
            | Way::Edit { .. }
            | Way::Correct { .. }
            | Way::Copy { .. }
            | Way::Caption { .. }
            | Way::Topic { .. }
            | Way::Rename { .. }
            | Way::Delete { .. }
            | Way::DeleteTopic { .. },
        ) => true,
        Ok(Way::Toast { .. } | Way::Mark { .. }) | Err(_) => false,
    }
}

/// Groups have ids below zero.
fn is_group(chat: ChatId) -> bool {
    chat.0 < 0
}

fn thread_of(way: &Way) -> Option<ThreadId> {
    match way {
        Way::Send { thread, .. }
        | Way::Edit { thread, .. }
        | Way::Correct { thread, .. }
        | Way::Copy { thread, .. }
        | Way::Rename { thread, .. } => *thread,
        Way::Caption { .. }
        | Way::Topic { .. }
        | Way::Mark { .. }
        | Way::Delete { .. }
        | Way::DeleteTopic { .. }
        | Way::Toast { .. } => None,
    }
}

/// A number from 0 to 1 that differs from letter to letter and is the same for one letter's attempts.
fn jitter(id: i64) -> f64 {
    let thousandths = u32::try_from(id.rem_euclid(997)).unwrap_or(0);
    f64::from(thousandths) / 996.0
}

fn log_panic(ended: Result<(), tokio::task::JoinError>) {
    if let Err(error) = ended {
        tracing::error!(
            panic = error.is_panic(),
            "a sending broke off; its letter goes again when its claim lapses"
        );
    }
}

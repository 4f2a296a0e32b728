//! How fast the bot may send, kept by itself so that Telegram need not refuse.
//! Over the bot's own clock: a token bucket for all chats and one for each, and the last minute of each group.

use std::collections::HashMap;
use std::collections::VecDeque;

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;

use crate::domain::id::ChatId;

/// Messages a chat may get at once before its rate counts.
const CHAT_BURST: f64 = 4.0;

/// Part of a second's messages that may go at once over all chats.
/// At the default rate of 25 that is two, so that no second holds more than 27 of Telegram's 30 even if some arrive late.
const BURST_SECONDS: f64 = 0.08;

/// The window in which a group's messages are counted.
const GROUP_WINDOW: TimeDelta = TimeDelta::minutes(1);

/// How many chats are remembered before those that were quiet for two minutes are forgotten.
const REMEMBERED_CHATS: usize = 10_000;

/// The limits; 0 is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Messages a second over all chats.
    pub all_per_second: f64,
    /// Messages a second in one chat.
    pub chat_per_second: f64,
    /// Messages a minute in one group.
    pub group_per_minute: f64,
}

impl Limits {
    /// No limit of the bot's own.
    pub const NONE: Self = Self {
        all_per_second: 0.0,
        chat_per_second: 0.0,
        group_per_minute: 0.0,
    };
}

/// What was sent lately.
#[derive(Debug)]
pub struct Pace {
    limits: Limits,
    all: Option<Bucket>,
    chats: HashMap<ChatId, Bucket>,
    groups: HashMap<ChatId, VecDeque<DateTime<Utc>>>,
}

impl Pace {
    /// Nothing was sent yet.
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            all: None,
            chats: HashMap::new(),
            groups: HashMap::new(),
        }
    }

    /// How many messages may go now over all chats, at most `wanted`; if none, when the next may.
    ///
    /// # Errors
    /// The time from which one may go.
    pub fn room(&mut self, wanted: usize, now: DateTime<Utc>) -> Result<usize, DateTime<Utc>> {
        let rate = self.limits.all_per_second;
        if rate <= 0.0 {
            return Ok(wanted);
        }
        let capacity = (rate * BURST_SECONDS).max(1.0);
        let bucket = self.all.get_or_insert_with(|| Bucket::full(capacity, now));
        bucket.refill(rate, capacity, now);
        // Counted up instead of cast: the bucket holds a handful.
        let room = (1..=wanted)
            .take_while(|&n| f64::from(u32::try_from(n).unwrap_or(u32::MAX)) <= bucket.level)
            .count();
        if room == 0 {
            Err(bucket.free_at(rate, now))
        } else {
            Ok(room)
        }
    }

    /// Takes the place of one message to `chat`, over all chats and in its own.
    ///
    /// # Errors
    /// The time from which one may go to this chat; nothing was taken.
    pub fn take(&mut self, chat: ChatId, now: DateTime<Utc>) -> Result<(), DateTime<Utc>> {
        self.forget_quiet(now);
        let rate = self.limits.chat_per_second;
        let own = (rate > 0.0).then(|| {
            let bucket = self
                .chats
                .entry(chat)
                .or_insert_with(|| Bucket::full(CHAT_BURST, now));
            bucket.refill(rate, CHAT_BURST, now);
            bucket
        });
        let own_free_at = own.as_ref().and_then(|bucket| bucket.wait(rate, now));
        let group = (self.limits.group_per_minute > 0.0 && chat.0 < 0)
            .then(|| self.groups.entry(chat).or_default());
        let group_free_at = group
            .as_ref()
            .and_then(|sent| group_wait(sent, self.limits.group_per_minute, now));
        if let Some(free_at) = own_free_at.max(group_free_at) {
            return Err(free_at);
        }
        for bucket in [own, self.all.as_mut()].into_iter().flatten() {
            bucket.level -= 1.0;
        }
        if let Some(sent) = group {
            sent.retain(|&at| now - at <= GROUP_WINDOW);
            sent.push_back(now);
        }
        Ok(())
    }

    fn forget_quiet(&mut self, now: DateTime<Utc>) {
        if self.chats.len() + self.groups.len() < REMEMBERED_CHATS {
            return;
        }
        let recent = |at: DateTime<Utc>| now - at < TimeDelta::minutes(2);
        self.chats.retain(|_, bucket| recent(bucket.at));
        self.groups
            .retain(|_, sent| sent.back().is_some_and(|&at| recent(at)));
    }
}

/// When the group may get another message, if it may not now.
fn group_wait(
    sent: &VecDeque<DateTime<Utc>>,
    per_minute: f64,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let lately: Vec<_> = sent
        .iter()
        .filter(|&&at| now - at <= GROUP_WINDOW)
        .collect();
    let allowed = (1_u32..=1000)
        .take_while(|&n| f64::from(n) <= per_minute)
        .count()
        .max(1);
    let blocking = lately
        .len()
        .checked_sub(allowed)
        .map(|place| *lately[place]);
    blocking.map(|at| at + GROUP_WINDOW + TimeDelta::milliseconds(1))
}

#[derive(Clone, Copy, Debug)]
struct Bucket {
    level: f64,
    at: DateTime<Utc>,
}

impl Bucket {
    fn full(capacity: f64, now: DateTime<Utc>) -> Self {
        Self {
            level: capacity,
            at: now,
        }
    }

    fn refill(&mut self, per_second: f64, capacity: f64, now: DateTime<Utc>) {
        let passed = (now - self.at).as_seconds_f64().max(0.0);
        self.level = (self.level + passed * per_second).min(capacity);
        self.at = now;
    }

    fn wait(&self, per_second: f64, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        (self.level < 1.0).then(|| self.free_at(per_second, now))
    }

    fn free_at(&self, per_second: f64, now: DateTime<Utc>) -> DateTime<Utc> {
        let seconds = ((1.0 - self.level) / per_second).clamp(0.0, 3600.0);
        let wait = std::time::Duration::from_secs_f64(seconds);
        // A millisecond more than computed, so that rounding never asks twice.
        now + TimeDelta::from_std(wait).unwrap_or(TimeDelta::hours(1)) + TimeDelta::milliseconds(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DEFAULT: Limits = Limits {
        all_per_second: 25.0,
        chat_per_second: 1.0,
        group_per_minute: 20.0,
    };

    fn start() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    #[test]
    fn a_chat_gets_a_short_burst_and_then_one_a_second() {
        let mut pace = Pace::new(DEFAULT);
        for _ in 0..4 {
            assert_eq!(pace.take(ChatId(1), start()), Ok(()));
        }
        let free_at = pace.take(ChatId(1), start()).unwrap_err();
        assert!(free_at > start() && free_at <= start() + TimeDelta::milliseconds(1_002));
        assert_eq!(
            pace.take(ChatId(2), start()),
            Ok(()),
            "another chat is not held up"
        );
        assert_eq!(pace.take(ChatId(1), free_at), Ok(()));
    }

    #[test]
    fn without_limits_everything_goes() {
        let mut pace = Pace::new(Limits::NONE);
        assert_eq!(pace.room(500, start()), Ok(500));
        assert!((0..500).all(|_| pace.take(ChatId(-1), start()).is_ok()));
    }

    /// Sends as fast as the pace allows for `minutes`, and tells when each message went.
    fn as_fast_as_allowed(chats: &[ChatId], minutes: i64) -> Vec<(ChatId, DateTime<Utc>)> {
        let mut pace = Pace::new(DEFAULT);
        let mut sent = Vec::new();
        let mut now = start();
        while now < start() + TimeDelta::minutes(minutes) {
            let went = pace.room(1, now).is_ok()
                && chats.iter().any(|&chat| {
                    let may = pace.take(chat, now).is_ok();
                    if may {
                        sent.push((chat, now));
                    }
                    may
                });
            if !went {
                now += TimeDelta::milliseconds(7);
            }
        }
        sent
    }

    fn most_within(times: &[DateTime<Utc>], window: TimeDelta) -> usize {
        times
            .iter()
            .map(|&from| {
                times
                    .iter()
                    .filter(|&&at| at >= from && at < from + window)
                    .count()
            })
            .max()
            .unwrap_or(0)
    }

    #[test]
    fn a_group_never_gets_more_than_twenty_in_any_minute() {
        let times: Vec<_> = as_fast_as_allowed(&[ChatId(-5)], 4)
            .into_iter()
            .map(|(_, at)| at)
            .collect();
        let most = most_within(&times, TimeDelta::minutes(1));
        assert!((15..=20).contains(&most), "{most}");
    }

    #[test]
    fn over_all_chats_no_second_holds_more_than_thirty_and_the_rate_is_used() {
        let chats: Vec<ChatId> = (1..=200).map(ChatId).collect();
        let times: Vec<_> = as_fast_as_allowed(&chats, 1)
            .into_iter()
            .map(|(_, at)| at)
            .collect();
        assert!(most_within(&times, TimeDelta::seconds(1)) <= 27);
        assert!(times.len() >= 25 * 60 * 95 / 100, "{}", times.len());
    }

    proptest! {
        #[test]
        fn whoever_waits_as_told_may_go(steps in proptest::collection::vec(0_i64..3_000, 1..60)) {
            let mut pace = Pace::new(DEFAULT);
            let mut now = start();
            for step in steps {
                now += TimeDelta::milliseconds(step);
                if let Err(free_at) = pace.take(ChatId(-9), now) {
                    prop_assert!(free_at > now);
                    now = free_at;
                    prop_assert_eq!(pace.take(ChatId(-9), now), Ok(()));
                }
            }
        }
    }
}

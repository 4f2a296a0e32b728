//! Telegram's limits on how fast a bot may send; exact ones are not published, these are its advice.
//! Source: core.telegram.org/bots/faq, "My bot is hitting limits", read 2026-11-23.

use std::collections::BTreeMap;
use std::collections::VecDeque;
use std::time::Duration;
use std::time::Instant;

/// How fast the bot may send before it is told to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Messages a second over all chats.
    pub per_second: u32,
    /// Messages at once in a private chat that was quiet.
    pub chat_burst: u32,
    /// Messages a second in a private chat after the burst.
    pub chat_per_second: u32,
    /// Messages in any minute in one group.
    pub group_per_minute: u32,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            per_second: 30,
            chat_burst: 5,
            chat_per_second: 1,
            group_per_minute: 20,
        }
    }
}

/// What has been sent lately.
#[derive(Debug, Default)]
pub(crate) struct Flood {
    limits: Option<Limits>,
    everywhere: VecDeque<Instant>,
    groups: BTreeMap<i64, VecDeque<Instant>>,
    /// When each private chat is quiet again, if every message sent there takes its share of a second.
    quiet_at: BTreeMap<i64, Instant>,
    /// Who was told to wait has to wait to the end; `None` stands for all chats together.
    refused_until: BTreeMap<Option<i64>, Instant>,
}

impl Flood {
    pub(super) fn new(limits: Option<Limits>) -> Flood {
        Flood {
            limits,
            ..Flood::default()
        }
    }

    /// Counts a message to `chat`, or tells how many seconds to wait.
    pub(crate) fn take(&mut self, chat: i64, is_private: bool, now: Instant) -> Result<(), u64> {
        let Some(limits) = self.limits else {
            return Ok(());
        };
        for key in [None, Some(chat)] {
            if let Some(until) = self.refused_until.get(&key).filter(|until| **until > now) {
                return Err(seconds_up(*until - now));
            }
        }
        let share = Duration::from_secs(1) / limits.chat_per_second.max(1);
        let quiet_at = self
            .quiet_at
            .get(&chat)
            .copied()
            .filter(|at| *at > now)
            .unwrap_or(now);
        let group = self.groups.entry(chat).or_default();
        let here = if is_private {
            let ahead = share * limits.chat_burst.saturating_sub(1);
            Some((quiet_at - now).saturating_sub(ahead)).filter(|wait| !wait.is_zero())
        } else {
            wait(group, limits.group_per_minute, Duration::from_mins(1), now)
        };
        let everywhere = wait(
            &mut self.everywhere,
            limits.per_second,
            Duration::from_secs(1),
            now,
        );
        for (key, wait) in [(Some(chat), here), (None, everywhere)] {
            if let Some(wait) = wait.map(seconds_up) {
                self.refused_until
                    .insert(key, now + Duration::from_secs(wait));
                return Err(wait);
            }
        }
        self.everywhere.push_back(now);
        if is_private {
            self.quiet_at.insert(chat, quiet_at + share);
        } else {
            group.push_back(now);
        }
        Ok(())
    }
}

/// How long until fewer than `most` of the moments lie within `window` before now; `None` if so already.
fn wait(
    sent: &mut VecDeque<Instant>,
    most: u32,
    window: Duration,
    now: Instant,
) -> Option<Duration> {
    while sent.front().is_some_and(|at| *at + window <= now) {
        sent.pop_front();
    }
    let full = sent.len() >= usize::try_from(most.max(1)).unwrap_or(usize::MAX);
    sent.front()
        .filter(|_| full)
        .map(|oldest| *oldest + window - now)
}

fn seconds_up(wait: Duration) -> u64 {
    (wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_passes_then_the_bot_has_to_wait() {
        let mut flood = Flood::new(Some(Limits::default()));
        let start = Instant::now();
        for _ in 0..5 {
            assert_eq!(flood.take(7, true, start), Ok(()));
        }
        assert_eq!(flood.take(7, true, start), Err(1));
        assert_eq!(flood.take(8, true, start), Ok(()), "another chat is free");
        assert_eq!(
            flood.take(7, true, start + Duration::from_millis(500)),
            Err(1),
            "it did not wait to the end"
        );
        assert_eq!(flood.take(7, true, start + Duration::from_secs(1)), Ok(()));
    }

    #[test]
    fn a_group_takes_twenty_a_minute() {
        let mut flood = Flood::new(Some(Limits::default()));
        let start = Instant::now();
        for _ in 0..20 {
            assert_eq!(flood.take(-7, false, start), Ok(()));
        }
        assert_eq!(
            flood.take(-7, false, start + Duration::from_secs(18)),
            Err(42)
        );
        assert_eq!(
            flood.take(-7, false, start + Duration::from_mins(1)),
            Ok(())
        );
    }
}

//! The clock: the only place that reads the machine's time, so that the try-out and the tests can move it.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;
use tokio::sync::watch;

/// Tells the time, UTC, to whoever holds a copy; all copies move together.
#[derive(Clone, Debug)]
pub struct Clock {
    shown: Arc<Mutex<Shown>>,
    moved: watch::Sender<()>,
}

#[derive(Clone, Copy, Debug)]
enum Shown {
    /// The machine's time and this much more.
    Ahead(TimeDelta),
    /// This time, until it is moved.
    Still(DateTime<Utc>),
}

impl Clock {
    /// The machine's time.
    pub fn system() -> Self {
        Self::showing(Shown::Ahead(TimeDelta::zero()))
    }

    /// A clock that stands still at `time` and moves only with [`Clock::advance`].
    pub fn still_at(time: DateTime<Utc>) -> Self {
        Self::showing(Shown::Still(time))
    }

    fn showing(shown: Shown) -> Self {
        Self {
            shown: Arc::new(Mutex::new(shown)),
            moved: watch::Sender::new(()),
        }
    }

    /// The time.
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the machine's time"
    )]
    pub fn now(&self) -> DateTime<Utc> {
        match *self.shown() {
            Shown::Ahead(by) => Utc::now() + by,
            Shown::Still(at) => at,
        }
    }

    /// Moves every copy forward and wakes who sleeps.
    pub fn advance(&self, by: Duration) {
        let by = TimeDelta::from_std(by).unwrap_or(TimeDelta::MAX);
        {
            let mut shown = self.shown();
            *shown = match *shown {
                Shown::Ahead(before) => Shown::Ahead(before + by),
                Shown::Still(at) => Shown::Still(at + by),
            };
        }
        self.moved.send_replace(());
    }

    /// Returns when the clock shows `time` or later.
    pub async fn sleep_until(&self, time: DateTime<Utc>) {
        let mut moved = self.moved.subscribe();
        loop {
            let left = (time - self.now()).to_std().unwrap_or_default();
            if left.is_zero() {
                return;
            }
            let ticks = matches!(*self.shown(), Shown::Ahead(_));
            tokio::select! {
                () = tokio::time::sleep(left), if ticks => {}
                _ = moved.changed() => {}
            }
        }
    }

    fn shown(&self) -> std::sync::MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn whoever_sleeps_wakes_when_the_clock_is_moved() {
        let clock = Clock::still_at(DateTime::from_timestamp(1_800_000_000, 0).unwrap());
        let alarm = clock.now() + TimeDelta::days(7);
        let sleeper = tokio::spawn({
            let clock = clock.clone();
            async move { clock.sleep_until(alarm).await }
        });
        clock.advance(Duration::from_hours(144));
        tokio::task::yield_now().await;
        assert!(!sleeper.is_finished());
        clock.advance(Duration::from_hours(24));
        sleeper.await.unwrap();
        assert_eq!(clock.now(), alarm);
    }
}

//! Takes updates in: each is stored before Telegram is told, by the next call's offset, that it arrived.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use serde::Serialize;
use serde_json::value::RawValue;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::delivery::outcome::SendError;
use crate::store::Store;
use crate::store::inbox::Arrived;
use crate::telegram::client::Client;
use crate::telegram::inbound;

/// How long Telegram holds a call open when nothing arrives, in seconds.
const POLL_SECONDS: u64 = 50;

/// How long to wait for the answer; longer than the call is held open.
const PATIENCE: Duration = Duration::from_secs(POLL_SECONDS + 15);

/// Updates a call brings at most; Telegram's own limit. Source: Bot API 10.1, `getUpdates`, read 2026-11-23.
const BATCH: u8 = 100;

/// First pause after a failure; it doubles up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// Longest pause between two calls that fail.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// Why taking in ended before it was told to stop.
#[derive(Debug, thiserror::Error)]
pub enum PollingEnded {
    /// Telegram does not know the token any more.
    #[error(
        "Telegram does not accept the token any more (TELOXIDE_TOKEN): get the present one from @BotFather"
    )]
    TokenRefused,
}

#[derive(Serialize)]
struct GetUpdates {
    offset: i64,
    limit: u8,
    timeout: u64,
    allowed_updates: [&'static str; inbound::WANTED.len()],
}

/// Takes updates in until `stop`; `on_arrival` is called after each batch is stored.
///
/// # Errors
/// [`PollingEnded`] where going on is useless.
pub async fn run(
    client: &Client,
    store: &Arc<Store>,
    clock: &Clock,
    stop: &CancellationToken,
    on_arrival: impl Fn(),
) -> Result<(), PollingEnded> {
    let mut offset = 0;
    let mut trouble = Trouble::default();
    while !stop.is_cancelled() {
        let request = GetUpdates {
            offset,
            limit: BATCH,
            timeout: POLL_SECONDS,
            allowed_updates: inbound::WANTED,
        };
        let answer = tokio::select! {
            // Nothing is lost: what was not confirmed comes again.
            () = stop.cancelled() => return Ok(()),
            answer = client.call_raw::<Vec<Box<RawValue>>>("getUpdates", &request, PATIENCE) => answer,
        };
        let pause = match answer {
            Ok(batch) => {
                let (arrived, next) = read_batch(&batch, offset);
                match store.take_in(&arrived, clock.now()).await {
                    Ok(()) => {
                        trouble.is_over();
                        offset = next;
                        if !arrived.is_empty() {
                            on_arrival();
                        }
                        continue;
                    }
                    Err(error) => trouble.told("the database", &error.to_string()),
                }
            }
            Err(SendError::Refused {
                code: 401 | 404, ..
            }) => return Err(PollingEnded::TokenRefused),
            Err(SendError::Refused {
                code: 429,
                retry_after,
                ..
            }) => {
                trouble.told("Telegram", "it asks to wait");
                Duration::from_secs(
                    retry_after
                        .and_then(|seconds| u64::try_from(seconds).ok())
                        .unwrap_or(1),
                )
            }
            Err(SendError::Refused {
                code: 409,
                description,
                ..
            }) => {
                if description.contains("webhook") {
                    remove_webhook(client).await;
                }
                trouble.told("Telegram", &description)
            }
            Err(SendError::Refused { description, .. }) => trouble.told("Telegram", &description),
            Err(SendError::Broken) => trouble.told("Telegram", "no answer"),
        };
        let until = clock.now() + TimeDelta::from_std(pause).unwrap_or(TimeDelta::minutes(1));
        tokio::select! {
            () = stop.cancelled() => {}
            () = clock.sleep_until(until) => {}
        }
    }
    Ok(())
}

/// A webhook that was set up once keeps updates away; waiting updates stay.
async fn remove_webhook(client: &Client) {
    let removed: Result<bool, SendError> = client
        .call_raw("deleteWebhook", &serde_json::json!({}), PATIENCE)
        .await;
    if removed.is_ok() {
        tracing::info!("a webhook was set for this bot; it is removed, for updates are polled");
    } else {
        tracing::warn!("a webhook is set for this bot and could not be removed");
    }
}

/// What to store, and the offset that confirms it. What has no number cannot be kept and is confirmed by the next one.
fn read_batch(batch: &[Box<RawValue>], offset: i64) -> (Vec<Arrived>, i64) {
    let arrived: Vec<Arrived> = batch
        .iter()
        .filter_map(|raw| {
            let envelope = inbound::envelope(raw.get())?;
            Some(Arrived {
                id: envelope.id,
                chat: envelope.chat,
                raw: raw.get().to_owned(),
            })
        })
        .collect();
    let next = arrived
        .iter()
        .map(|update| update.id.0 + 1)
        .max()
        .unwrap_or(offset);
    (arrived, next)
}

/// Trouble is told once when it begins and once when it ends; pauses grow meanwhile.
#[derive(Default)]
struct Trouble {
    failures: u32,
}

impl Trouble {
    /// Returns how long to pause.
    fn told(&mut self, with: &str, why: &str) -> Duration {
        if self.failures == 0 {
            tracing::warn!(
                why,
                "cannot take updates in because of {with}; trying again with growing pauses"
            );
        }
        let pause = FIRST_PAUSE
            .saturating_mul(2_u32.saturating_pow(self.failures.min(10)))
            .min(LONGEST_PAUSE);
        self.failures += 1;
        pause
    }

    fn is_over(&mut self) {
        if self.failures > 0 {
            tracing::info!("updates are taken in again");
        }
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offset_confirms_what_is_kept() {
        let batch: Vec<Box<RawValue>> =
            serde_json::from_str(r#"[{"update_id":7,"message":{}},{"update_id":9,"future":1}]"#)
                .unwrap();
        let (arrived, next) = read_batch(&batch, 3);
        assert_eq!(
            arrived.iter().map(|update| update.id.0).collect::<Vec<_>>(),
            [7, 9]
        );
        assert_eq!(next, 10);
        assert_eq!(read_batch(&[], 3).1, 3);
    }

    #[test]
    fn pauses_grow_to_a_minute() {
        let mut trouble = Trouble::default();
        let pauses: Vec<u64> = (0..8)
            .map(|_| trouble.told("Telegram", "no answer").as_secs())
            .collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 60, 60]);
        trouble.is_over();
        assert_eq!(trouble.told("Telegram", "no answer"), FIRST_PAUSE);
    }
}

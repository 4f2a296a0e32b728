//! Plans reminders: at the moment at which one is due, it is owed, once. It reads only what is due, so its cost does not
//! grow with the number of subscriptions, and two planners at once plan each reminder once.

use std::sync::Arc;

use chrono::DateTime;
use chrono::NaiveDate;
use chrono::TimeDelta;
use chrono::Utc;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::domain::reminder;
use crate::domain::say::Letter;
use crate::domain::say::Say;
use crate::domain::say::Then;
use crate::domain::say::Way;
use crate::domain::subscription::Which;
use crate::domain::subscription::say::SubscriptionSay;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::subscriptions::DueSubscription;
use crate::store::subscriptions::Plan;

/// Subscriptions planned in one transaction.
const AT_ONCE: i64 = 100;

/// How often it is looked what comes next: a subscription made meanwhile may come first.
const LOOK_AGAIN: TimeDelta = TimeDelta::seconds(30);

/// Plans what is due now, and tells how many subscriptions that were. One that cannot be read holds no other up.
///
/// # Errors
/// [`StoreError`]; what is not planned stays due.
pub async fn plan_due(store: &Store, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let mut planned = 0;
    loop {
        let due = store.due_subscriptions(now, AT_ONCE).await?;
        if due.subscriptions.is_empty() && due.unreadable.is_empty() {
            return Ok(planned);
        }
        planned += due.subscriptions.len() + due.unreadable.len();
        if !due.unreadable.is_empty() {
            store.postpone(&due.unreadable, now).await?;
        }
        let plans: Vec<Plan> = due
            .subscriptions
            .into_iter()
            .map(|due| plan(due, now))
            .collect();
        store.plan(&plans, now).await?;
    }
}

/// Plans until `stop`, and looks again when a subscription `changed`; `on_owed` is called when something is owed.
pub async fn run(
    store: &Arc<Store>,
    clock: &Clock,
    stop: &CancellationToken,
    changed: &Notify,
    on_owed: impl Fn(),
) {
    while !stop.is_cancelled() {
        let look_again = clock.now() + LOOK_AGAIN;
        let next = async {
            if plan_due(store, clock.now()).await? > 0 {
                on_owed();
            }
            store.next_planning_at().await
        };
        let next = next.await.unwrap_or_else(|error| {
            tracing::error!(%error, "reminders are not planned; it is tried again");
            None
        });
        let wake_at = next.map_or(look_again, |next| next.min(look_again));
        tokio::select! {
            () = stop.cancelled() => {}
            () = changed.notified() => {}
            () = clock.sleep_until(wake_at) => {}
        }
    }
}

/// What follows for one subscription.
fn plan(due: DueSubscription, now: DateTime<Utc>) -> Plan {
    let tick = due.subscription.tick(now, due.told_until);
    let reminder = tick.remind.map(|which| letter(&due, which, now));
    Plan {
        due,
        tick,
        reminder,
    }
}

/// The reminder and its unique key.
fn letter(due: &DueSubscription, which: Which, now: DateTime<Utc>) -> (String, Letter) {
    let subscription = &due.subscription;
    let (name, on) = match which {
        Which::Step { planned, .. } => (planned.step.days_before().to_string(), planned.on),
        Which::Later { on } => (format!("later-{on}"), on),
    };
    let anchor = subscription.basis.anchor();
    let key = format!("reminder:{}:{anchor}:{name}", subscription.id.0);
    // Where somebody asked for one on a day that is over as well, this one stands for it.
    let asked_for = subscription.later.filter(|on| has_come(*on, due, now));
    let on = asked_for.map_or(on, |asked_for| asked_for.max(on));
    let reminder = SubscriptionSay::Reminder {
        subscription: Box::new(subscription.clone()),
        which,
        days_left: 0,
    };
    let letter = Letter {
        language: subscription.language,
        way: Way::Send {
            content: Say::Subscription(reminder.as_of(now)),
            thread: subscription.thread,
            reply_to: None,
        },
        then: Some(Then::Reminded {
            subscription: subscription.id,
            at: reminder::at(on, &subscription.zone).timestamp(),
            on,
        }),
        of_lead: None,
    };
    (key, letter)
}

fn has_come(on: NaiveDate, due: &DueSubscription, now: DateTime<Utc>) -> bool {
    reminder::at(on, &due.subscription.zone) <= now
}

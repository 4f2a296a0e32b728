//! Subscriptions, and the planning of their reminders: it reads only what is due, and what it plans is owed in the same
//! transaction, so that two instances cannot remind twice.

use chrono::DateTime;
use chrono::Utc;
use sqlx::FromRow;

use crate::domain::id::ChatId;
use crate::domain::id::ThreadId;
use crate::domain::language::Language;
use crate::domain::reminder::step::Steps;
use crate::domain::say::Letter;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::SubscriptionAct;
use crate::domain::subscription::SubscriptionId;
use crate::domain::subscription::Tick;
use crate::store::Store;
use crate::store::change::Change;
use crate::store::change::Value;
use crate::store::change::bound;
use crate::store::db::BeginWrite;
use crate::store::db::on;
use crate::store::endings::OWE;
use crate::store::error::StoreError;
use crate::store::outbox::Lane;
use crate::store::outbox::written;
use crate::store::seconds;
use crate::store::unreadable::Unreadable;

const OF_CHAT: &str = "\
select id, chat_id, thread_id, municipality, zone, basis, joint, steps, later_on, sequence, language, version, paused_at,
  told_until, next_at, null as chosen
from subscriptions
where chat_id = $1
order by created_at, municipality_id";

const DUE: &str = "\
select s.id, s.chat_id, s.thread_id, s.municipality, s.zone, s.basis, s.joint, s.steps, s.later_on, s.sequence, s.language,
  s.version, s.paused_at, s.told_until, s.next_at, c.language as chosen
from subscriptions as s
left join chats as c on c.chat_id = s.chat_id
where s.next_at <= $1
  and s.next_at is not null
  and s.paused_at is null
order by s.next_at, s.id
limit $2";

const NEXT: &str = "\
select min(next_at)
from subscriptions
where next_at is not null
  and paused_at is null";

// While the deadline is the same, what is due and not planned yet stays due, and what was missed while away is planned.
const KEEP: &str = "\
insert into subscriptions (id, chat_id, thread_id, municipality_id, municipality, zone, basis, joint, steps, later_on,
  sequence, language, told_until, next_at, created_at, changed_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $13, $13)
on conflict (chat_id, municipality_id) do update
set zone = excluded.zone, basis = excluded.basis, joint = excluded.joint, steps = excluded.steps,
  later_on = excluded.later_on, sequence = excluded.sequence, version = subscriptions.version + 1, paused_at = null,
  told_until = case
    when subscriptions.basis = excluded.basis then subscriptions.told_until
    else excluded.told_until
  end,
  next_at = case
    when subscriptions.basis <> excluded.basis then excluded.next_at
    when subscriptions.paused_at is not null then subscriptions.told_until + 1
    when subscriptions.next_at <= excluded.changed_at then subscriptions.next_at
    else excluded.next_at
  end,
  changed_at = excluded.changed_at";

// Reminders of an earlier deadline that are still waiting would be wrong by now.
const END_OLD_REMINDERS: &str = "\
update outbox
set ended_at = $1, outcome = 'not needed any more', letter = '', claimed_until = 0
where ended_at is null
  and key >= $2
  and key < $3
  and not (key >= $4 and key < $5)";

const REMOVE: &str = "\
delete from subscriptions
where id = $1
  and chat_id = $2";

// What was planned but not delivered while the chat was away is planned again.
const RESUME: &str = "\
update subscriptions
set paused_at = null, next_at = told_until + 1, version = version + 1
where chat_id = $1
  and paused_at is not null";

pub(super) const PAUSE: &str = "\
update subscriptions
set paused_at = $1, version = version + 1
where chat_id = $2
  and paused_at is null";

pub(super) const TOLD: &str = "\
update subscriptions
set told_until = case when told_until > $1 then told_until else $1 end,
  later_on = case when later_on > $2 then later_on else null end
where id = $3";

// One that ended without being delivered does not count as sent: its chat was away.
const FREE_KEY: &str = "\
delete from outbox
where key = $1
  and ended_at is not null
  and outcome <> 'delivered'";

const PLANNED: &str = "\
update subscriptions
set basis = $1, sequence = $2, next_at = $3, version = version + 1
where id = $4
  and version = $5";

pub(super) const MOVE: &[&str] = &[
    "\
update subscriptions
set chat_id = $1
where chat_id = $2
  and not exists (
    select 1
    from subscriptions as newer
    where newer.chat_id = $1
      and newer.municipality_id = subscriptions.municipality_id
  )",
    "\
delete from subscriptions
where chat_id = $2
  and $1 <> $2",
];

pub(super) const STATEMENTS: &[&str] = &[
    OF_CHAT,
    DUE,
    NEXT,
    KEEP,
    END_OLD_REMINDERS,
    REMOVE,
    RESUME,
    PAUSE,
    TOLD,
    FREE_KEY,
    PLANNED,
    MOVE[0],
    MOVE[1],
];

#[derive(FromRow)]
struct Row {
    id: i64,
    chat_id: i64,
    thread_id: Option<i64>,
    municipality: String,
    zone: String,
    basis: String,
    joint: i64,
    steps: String,
    later_on: Option<String>,
    sequence: i64,
    language: String,
    version: i64,
    paused_at: Option<i64>,
    told_until: i64,
    next_at: Option<i64>,
    chosen: Option<String>,
}

/// A chat's subscriptions.
#[derive(Clone, Debug, Default)]
pub struct OfChat {
    /// In the order they were made.
    pub subscriptions: Vec<Subscription>,
    /// How many more there are that cannot be read.
    pub unreadable: usize,
}

/// What is due.
#[derive(Clone, Debug, Default)]
pub struct Due {
    /// The subscriptions whose moment has come, the earliest first.
    pub subscriptions: Vec<DueSubscription>,
    /// Those among them that cannot be read.
    pub unreadable: Vec<Unreadable>,
}

/// A subscription whose moment has come.
#[derive(Clone, Debug)]
pub struct DueSubscription {
    /// Its chat.
    pub chat: ChatId,
    /// It; its language is the chat's chosen one, if it chose.
    pub subscription: Subscription,
    /// Everything until then was told, or was over when it was subscribed.
    pub told_until: DateTime<Utc>,
    version: i64,
}

/// What is planned for a subscription.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Which.
    pub due: DueSubscription,
    /// What follows.
    pub tick: Tick,
    /// The reminder, with its unique key.
    pub reminder: Option<(String, Letter)>,
}

impl Store {
    /// A chat's subscriptions; one that cannot be read is logged and left out.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn subscriptions(&self, chat: ChatId) -> Result<OfChat, StoreError> {
        let rows: Result<Vec<Row>, _> =
            on!(&self.db, pool => sqlx::query_as(OF_CHAT).bind(chat.0).fetch_all(pool).await);
        let rows = rows.map_err(StoreError::when("read a chat's subscriptions"))?;
        let mut of_chat = OfChat::default();
        for row in &rows {
            match read(row) {
                Ok(subscription) => of_chat.subscriptions.push(subscription),
                Err(error) => {
                    tracing::warn!(%error, "a subscription cannot be shown");
                    of_chat.unreadable += 1;
                }
            }
        }
        Ok(of_chat)
    }

    /// Up to `limit` subscriptions whose moment has come, the earliest first.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn due_subscriptions(
        &self,
        now: DateTime<Utc>,
        limit: i64,
    ) -> Result<Due, StoreError> {
        let rows: Result<Vec<Row>, _> = on!(&self.db, pool => {
            sqlx::query_as(DUE).bind(seconds(now)).bind(limit).fetch_all(pool).await
        });
        let rows = rows.map_err(StoreError::when("look for reminders that are due"))?;
        let mut due = Due::default();
        for row in &rows {
            match read_due(row) {
                Ok(subscription) => due.subscriptions.push(subscription),
                Err(error) => {
                    tracing::error!(%error, "a subscription cannot be reminded; it is tried again in a day");
                    due.unreadable
                        .push(Unreadable::new(row.id, &row.municipality));
                }
            }
        }
        Ok(due)
    }

    /// The next moment at which something is to be planned; `None` where nothing is.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn next_planning_at(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let at: Option<i64> = on!(&self.db, pool => sqlx::query_scalar(NEXT).fetch_one(pool).await)
            .map_err(StoreError::when("look up the next reminder"))?;
        Ok(at.and_then(|at| DateTime::from_timestamp(at, 0)))
    }

    /// Stores what is planned and owes the reminders, in one transaction. A subscription that changed meanwhile is left
    /// to the next planning.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then nothing is planned.
    pub async fn plan(&self, plans: &[Plan], now: DateTime<Utc>) -> Result<(), StoreError> {
        let at = seconds(now);
        let planning = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                for plan in plans {
                    let planned = planned(plan);
                    let done = bound!(planned).execute(&mut *tx).await?;
                    if done.rows_affected() == 0 {
                        continue;
                    }
                    let Some((key, letter)) = &plan.reminder else { continue };
                    let id = plan.due.subscription.id;
                    // A reminder that waits still says less than this one.
                    let old = end_old_reminders(id, None, at);
                    bound!(old).execute(&mut *tx).await?;
                    sqlx::query(FREE_KEY).bind(key).execute(&mut *tx).await?;
                    sqlx::query(OWE)
                        .bind(self.next_id(now)).bind(key)
                        .bind(plan.due.chat.0).bind(Lane::Mass.number()).bind(written(letter)).bind(at)
                        .execute(&mut *tx).await?;
                }
                tx.commit().await
            })
        };
        planning.await.map_err(StoreError::when("plan reminders"))
    }
}

impl Store {
    /// Keeps subscriptions of several chats in one transaction, as a decision of each chat would.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then none is kept.
    pub async fn keep_subscriptions(
        &self,
        kept: &[(ChatId, Subscription)],
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let keeping = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                for (chat, subscription) in kept {
                    let act = SubscriptionAct::Keep(Box::new(subscription.clone()));
                    for change in changes(&act, *chat, now) {
                        bound!(change).execute(&mut *tx).await?;
                    }
                }
                tx.commit().await
            })
        };
        keeping
            .await
            .map_err(StoreError::when("keep subscriptions"))
    }
}

/// The changes that an act comes to.
pub(super) fn changes(act: &SubscriptionAct, chat: ChatId, now: DateTime<Utc>) -> Vec<Change> {
    let at = seconds(now);
    match act {
        SubscriptionAct::Keep(subscription) => vec![
            keep(subscription, chat, now),
            end_old_reminders(subscription.id, Some(subscription), at),
        ],
        SubscriptionAct::Remove(id) => vec![
            Change {
                statement: REMOVE,
                values: vec![Value::Number(id.0), Value::Number(chat.0)],
            },
            end_old_reminders(*id, None, at),
        ],
        SubscriptionAct::Resume => vec![Change {
            statement: RESUME,
            values: vec![Value::Number(chat.0)],
        }],
    }
}

fn keep(subscription: &Subscription, chat: ChatId, now: DateTime<Utc>) -> Change {
    let thread = subscription.thread.map(|thread| thread.0);
    Change {
        statement: KEEP,
        values: vec![
            Value::Number(subscription.id.0),
            Value::Number(chat.0),
            Value::MaybeNumber(thread),
            Value::Text(subscription.municipality.id.as_str().to_owned()),
            Value::Text(json(&subscription.municipality)),
            Value::Text(subscription.zone.name().to_owned()),
            Value::Text(json(&subscription.basis)),
            Value::Number(i64::from(subscription.joint)),
            Value::Text(subscription.steps.to_string()),
            Value::MaybeText(subscription.later.map(|on| on.to_string())),
            Value::Number(i64::from(subscription.sequence)),
            Value::Text(subscription.language.tag().to_owned()),
            Value::Number(seconds(now)),
            Value::MaybeNumber(subscription.next_at(now).map(seconds)),
        ],
    }
}

fn planned(plan: &Plan) -> Change {
    let subscription = &plan.tick.subscription;
    Change {
        statement: PLANNED,
        values: vec![
            Value::Text(json(&subscription.basis)),
            Value::Number(i64::from(subscription.sequence)),
            Value::MaybeNumber(plan.tick.next_at.map(seconds)),
            Value::Number(subscription.id.0),
            Value::Number(plan.due.version),
        ],
    }
}

/// Ends waiting reminders of a subscription, but those of the deadline it has now.
fn end_old_reminders(id: SubscriptionId, now: Option<&Subscription>, at: i64) -> Change {
    let all = format!("reminder:{}:", id.0);
    let but = now.map_or_else(String::new, |subscription| {
        format!("{all}{}:", subscription.basis.anchor())
    });
    // `;` is the character after `:`, so these bounds hold every key that begins so.
    let after = |prefix: &str| format!("{};", prefix.trim_end_matches(':'));
    Change {
        statement: END_OLD_REMINDERS,
        values: vec![
            Value::Number(at),
            Value::Text(all.clone()),
            Value::Text(after(&all)),
            Value::Text(but.clone()),
            Value::Text(if but.is_empty() { but } else { after(&but) }),
        ],
    }
}

fn read(row: &Row) -> Result<Subscription, StoreError> {
    let corrupt = |column: &'static str| StoreError::Corrupt {
        table: "subscriptions",
        column,
        row: row.id.to_string(),
    };
    let later = row.later_on.as_deref().map(str::parse).transpose();
    Ok(Subscription {
        id: SubscriptionId(row.id),
        municipality: serde_json::from_str(&row.municipality)
            .map_err(|_| corrupt("municipality"))?,
        zone: row.zone.parse().map_err(|_| corrupt("zone"))?,
        basis: serde_json::from_str(&row.basis).map_err(|_| corrupt("basis"))?,
        joint: row.joint != 0,
        steps: Steps::parse(&row.steps).map_err(|_| corrupt("steps"))?,
        later: later.map_err(|_| corrupt("later_on"))?,
        sequence: u32::try_from(row.sequence).map_err(|_| corrupt("sequence"))?,
        language: Language::parse(&row.language).ok_or_else(|| corrupt("language"))?,
        thread: row.thread_id.map(ThreadId),
        paused: row.paused_at.is_some(),
    })
}

/// With the language that its chat chose.
fn read_due(row: &Row) -> Result<DueSubscription, StoreError> {
    let mut subscription = read(row)?;
    let chosen = row.chosen.as_deref().and_then(Language::parse);
    subscription.language = chosen.unwrap_or(subscription.language);
    // What was planned once and never arrived is told with what comes now.
    let before = row
        .next_at
        .map(|at| at.saturating_sub(1).min(row.told_until));
    let told_until = before.and_then(|at| DateTime::from_timestamp(at, 0));
    let told_until = told_until.ok_or_else(|| StoreError::Corrupt {
        table: "subscriptions",
        column: "next_at",
        row: row.id.to_string(),
    })?;
    Ok(DueSubscription {
        chat: ChatId(row.chat_id),
        subscription,
        told_until,
        version: row.version,
    })
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("it has string keys only")
}

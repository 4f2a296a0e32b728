//! A subscription: one chat that wants to be reminded of one municipality's deadlines.
//! It decides which deadline counts and which reminder comes next; the rules of the dates are in `deadline` and `reminder`.

pub mod bulk;
pub mod chats;
pub mod entry;
pub mod form;
pub mod manage;
pub mod press;
pub(super) mod samples;
pub mod say;
pub(crate) mod signatory;

#[cfg(test)]
mod tests;

use chrono::DateTime;
use chrono::NaiveDate;
use chrono::Utc;
use chrono_tz::Tz;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::calendar::Calendar;
use crate::domain::deadline;
use crate::domain::deadline::ReportKind;
use crate::domain::id::ThreadId;
use crate::domain::language::Language;
use crate::domain::municipality::Municipality;
use crate::domain::reminder;
use crate::domain::reminder::Planned;
use crate::domain::reminder::step::Steps;

/// Most subscriptions of one chat: a province with all its municipalities has room.
pub const OF_ONE_CHAT_MAX: usize = 500;

/// The steps after it was told that nothing was submitted yet, in days: 7 and 30 on.
/// Source: the product's own rule, agreed 2026-11-23.
const NUDGES: [i16; 2] = [-7, -30];

/// A subscription's number, made at random and shown to nobody; it stands in buttons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SubscriptionId(pub i64);

/// One chat's wish to be reminded of one municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Its number.
    pub id: SubscriptionId,
    /// The municipality; a chat has each at most once.
    pub municipality: Municipality,
    /// The clock by which it is nine o'clock there, and which day it is.
    pub zone: Tz,
    /// What the deadline is counted from.
    pub basis: Basis,
    /// Whether the plan is made jointly with one template for the group.
    pub joint: bool,
    /// The days of the reminders.
    pub steps: Steps,
    /// An additional reminder that somebody asked for.
    pub later: Option<NaiveDate>,
    /// Raised whenever the deadline changes, for calendars.
    pub sequence: u32,
    /// The language of its reminders, unless the chat chooses another.
    pub language: Language,
    /// The topic of a group it was made in.
    pub thread: Option<ThreadId>,
    /// Whether nothing reaches the chat now; the reminders go on when it is back.
    pub paused: bool,
}

/// What a deadline is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "basis")]
pub enum Basis {
    /// The plan is due two years after the council's decision.
    Decision {
        /// Its day.
        on: NaiveDate,
    },
    /// The plan's deadline was extended.
    Extended {
        /// The new deadline.
        until: NaiveDate,
    },
    /// The deadline passed, and the town said that nothing was submitted yet.
    NotYet {
        /// The deadline.
        due: NaiveDate,
        /// The day it was said; the nudges count from here.
        since: NaiveDate,
    },
    /// The plan was submitted; reports follow every second year.
    Reports {
        /// The day of the submission.
        submitted: NaiveDate,
        /// Which report comes next, from 1.
        next: u32,
        /// Whether the one before is over and nobody said that it was sent.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        passed: bool,
    },
}

/// A deadline as people speak of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Deadline {
    /// What is due.
    pub kind: DueKind,
    /// The last day on which it is in time.
    pub due: NaiveDate,
}

/// What can be due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueKind {
    /// The plan.
    Plan,
    /// A monitoring report on the actions.
    ActionReport,
    /// A monitoring report with an inventory.
    FullReport,
}

impl Basis {
    /// The plan was submitted on `submitted`: the first report that is not over on `today` comes next.
    pub fn reports(submitted: NaiveDate, today: NaiveDate) -> Self {
        let mut next = 1;
        while deadline::report(submitted, next).due < today {
            next += 1;
        }
        Self::Reports {
            submitted,
            next,
            passed: next > 1,
        }
    }

    /// The deadline.
    pub fn deadline(self) -> Deadline {
        let (kind, due) = match self {
            Self::Decision { on } => (DueKind::Plan, deadline::plan_due(on)),
            Self::Extended { until } => (DueKind::Plan, until),
            Self::NotYet { due, .. } => (DueKind::Plan, due),
            Self::Reports {
                submitted, next, ..
            } => {
                let report = deadline::report(submitted, next);
                let kind = match report.kind {
                    ReportKind::Action => DueKind::ActionReport,
                    ReportKind::Full => DueKind::FullReport,
                };
                (kind, report.due)
            }
        };
        Deadline { kind, due }
    }

    /// The day from which the steps are counted; it names the deadline in keys and buttons.
    pub fn anchor(self) -> NaiveDate {
        match self {
            Self::NotYet { since, .. } => since,
            Self::Decision { .. } | Self::Extended { .. } | Self::Reports { .. } => {
                self.deadline().due
            }
        }
    }

    /// The report that is over without a word of its being sent.
    pub fn passed(self) -> Option<Self> {
        match self {
            Self::Reports {
                submitted,
                next,
                passed: true,
            } => Some(Self::Reports {
                submitted,
                next: next.checked_sub(1)?,
                passed: false,
            }),
            Self::Reports { .. }
            | Self::Decision { .. }
            | Self::Extended { .. }
            | Self::NotYet { .. } => None,
        }
    }
}

/// A reminder whose time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "which")]
pub enum Which {
    /// A step of the plan of reminders.
    Step {
        /// The step and its day.
        planned: Planned,
        /// Whether its day is over: it comes after a time in which nothing could be sent.
        late: bool,
    },
    /// The one somebody asked for.
    Later {
        /// Its day.
        on: NaiveDate,
    },
}

/// What follows for a subscription when a moment has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// The one reminder to send; earlier ones that are late as well are left out.
    pub remind: Option<Which>,
    /// The subscription from now on.
    pub subscription: Subscription,
    /// When the next moment comes, perhaps at once; `None` where no reminder is left.
    pub next_at: Option<DateTime<Utc>>,
}

impl Subscription {
    /// The day it is there.
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(&self.zone).date_naive()
    }

    /// The deadline.
    pub fn deadline(&self) -> Deadline {
        self.basis.deadline()
    }

    /// Every reminder of this deadline, past ones too.
    pub fn plan(&self) -> Vec<Planned> {
        let calendar = Calendar::of(self.municipality.country);
        match self.basis {
            Basis::NotYet { since, .. } => {
                let nudges = Steps::of(&NUDGES).unwrap_or_default();
                reminder::plan(since, &nudges, &calendar)
            }
            Basis::Decision { .. } | Basis::Extended { .. } | Basis::Reports { .. } => {
                reminder::plan(self.basis.anchor(), &self.steps, &calendar)
            }
        }
    }

    /// The reminders still to come, the one asked for not among them.
    pub fn to_come(&self, now: DateTime<Utc>) -> Vec<Planned> {
        reminder::still_to_come(now, &self.plan(), &self.zone)
    }

    /// The first reminder after `after`, of this deadline or else of a report that follows.
    pub fn next_reminder_at(&self, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.own_reminder_at(after).or_else(|| {
            let (_, following) = self.gives_way()?;
            following.next_reminder_at(after)
        })
    }

    /// The next moment at which something follows, for one that is kept at `now`; `None` where no reminder is left.
    pub fn next_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.own_reminder_at(now)
            .or_else(|| self.gives_way().map(|(at, _)| at.max(now)))
    }

    fn own_reminder_at(&self, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let step = reminder::next_at(after, &self.plan(), &self.zone).map(|(_, at)| at);
        let later = self.later.map(|on| reminder::at(on, &self.zone));
        let later = later.filter(|at| *at > after);
        [step, later].into_iter().flatten().min()
    }

    /// When a report that nobody settles gives way to the next, or a town that forgets a button would never hear of that:
    /// the day after the deadline or, where that is later, after its last reminder.
    fn gives_way(&self) -> Option<(DateTime<Utc>, Self)> {
        let Basis::Reports {
            submitted, next, ..
        } = self.basis
        else {
            return None;
        };
        let following = self.based_on(Basis::Reports {
            submitted,
            next: next + 1,
            passed: true,
        });
        let due = self.deadline().due;
        let told = self.plan().into_iter().map(|planned| planned.on);
        let last = told.chain(self.later).fold(due, NaiveDate::max);
        let at = reminder::at(last.succ_opt()?, &self.zone);
        // Only the end of the calendar has no further report.
        (following.deadline().due > due).then_some((at, following))
    }

    /// What follows at `now`, where everything until `told_until` was told.
    pub fn tick(&self, now: DateTime<Utc>, told_until: DateTime<Utc>) -> Tick {
        let has_come = |at: DateTime<Utc>| told_until < at && at <= now;
        let plan = self.plan();
        let unsent: Vec<Planned> = plan
            .iter()
            .filter(|planned| has_come(reminder::at(planned.on, &self.zone)))
            .copied()
            .collect();
        let later = self.later.filter(|on| reminder::at(*on, &self.zone) <= now);
        let step = reminder::merge_late(now, &unsent, &self.zone).map(|late| Which::Step {
            planned: late.send,
            late: late.send.on < self.today(now),
        });
        // One that was asked for stays asked for until it is delivered.
        let mut subscription = self.clone();
        let remind = step.or(later.map(|on| Which::Later { on }));
        let tomorrow = self.today(now).succ_opt();
        // A report that is over stays for a day after what is told now.
        let stays_until = tomorrow
            .filter(|_| remind.is_some())
            .map(|day| reminder::at(day, &self.zone));
        let mut next_at = subscription.own_reminder_at(now);
        while next_at.is_none()
            && let Some((at, following)) = subscription.gives_way()
        {
            let at = stays_until.map_or(at, |until| at.max(until));
            if now < at {
                next_at = Some(at);
            } else {
                subscription = following;
                next_at = subscription.own_reminder_at(told_until);
            }
        }
        Tick {
            remind,
            subscription,
            next_at,
        }
    }

    /// The subscription as it was when a reminder of the deadline with this anchor was told: as it is, or with the report
    /// that gave way since without a word. `None` where that deadline is settled.
    pub fn when_about(&self, anchor: NaiveDate) -> Option<Self> {
        if self.basis.anchor() == anchor {
            return Some(self.clone());
        }
        let passed = self.basis.passed()?;
        (passed.anchor() == anchor).then(|| self.based_on(passed))
    }

    /// The same with another basis; where the deadline is another, calendars are to change theirs.
    #[must_use]
    pub fn based_on(&self, basis: Basis) -> Self {
        let is_other = basis.deadline() != self.deadline();
        Self {
            basis,
            later: None,
            sequence: self.sequence + u32::from(is_other),
            ..self.clone()
        }
    }
}

/// What is stored of subscriptions together with a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubscriptionAct {
    /// New, or changed; reminders that wait to be sent and were of its earlier deadline end.
    Keep(Box<Subscription>),
    /// No more reminders, and nothing kept.
    Remove(SubscriptionId),
    /// The chat can be reached again.
    Resume,
}

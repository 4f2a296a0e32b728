//! What is said about subscriptions and deadlines.

use std::collections::BTreeSet;

use chrono::DateTime;
use chrono::NaiveDate;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::country::CountryCode;
use crate::domain::date_input::UnfitDay;
use crate::domain::deadline::Generation;
use crate::domain::municipality::Adhesion;
use crate::domain::municipality::Commitment;
use crate::domain::municipality::Municipality;
use crate::domain::reminder::Planned;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::Which;
use crate::domain::subscription::bulk::Report;
use crate::domain::user_text::UserText;

/// Something said about subscriptions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "about")]
pub enum SubscriptionSay {
    /// Asks for the municipality.
    AskPlace {
        /// How the answer reaches the bot.
        answer: Answer,
    },
    /// No municipality is similar to what was typed.
    NoPlace {
        /// What was typed.
        typed: UserText,
    },
    /// Several may be meant.
    WhichPlace {
        /// Best first.
        places: Vec<Place>,
    },
    /// Asks for the country.
    AskCountry {
        /// The name as typed.
        name: UserText,
    },
    /// No country is called so.
    NoCountry,
    /// Asks which of the country's clocks.
    AskZone {
        /// The country.
        country: CountryCode,
    },
    /// Asks for a day.
    AskDay {
        /// Whose.
        place: Place,
        /// What happened, or is to happen, on it.
        purpose: Purpose,
        /// What the open data propose.
        proposal: Option<Proposal>,
        /// How the answer reaches the bot.
        answer: Answer,
    },
    /// The day of the month is missing.
    AskDayOfMonth {
        /// The year.
        year: i32,
        /// 1 to 12.
        month: u32,
    },
    /// Two readings of a date: which?
    WhichDay {
        /// The European one.
        day_first: NaiveDate,
        /// The American one.
        month_first: NaiveDate,
    },
    /// That is no date.
    NoDay,
    /// There is no such day.
    ImpossibleDay,
    /// The day cannot be that of a decision or a submission.
    UnfitDay {
        /// The day.
        day: NaiveDate,
        /// Why.
        why: Unfit,
    },
    /// How joint plans count.
    Joint,
    /// The deadline is over; what is true?
    Over {
        /// Whose.
        place: Municipality,
        /// The day of the decision.
        decision: NaiveDate,
        /// The deadline.
        due: NaiveDate,
        /// What was promised then.
        generation: Generation,
    },
    /// It is done: the deadline, its rule, and every reminder.
    Subscribed {
        /// The subscription.
        subscription: Box<Subscription>,
        /// The reminders to come.
        plan: Vec<Planned>,
        /// Whether it was there before and is changed now.
        changed: bool,
        /// Whether the national holidays are known.
        holidays_known: bool,
    },
    /// The list.
    List {
        /// Those of this page.
        items: Vec<Listed>,
        /// The page, from 0.
        page: u16,
        /// How many pages.
        pages: u16,
    },
    /// Nothing is subscribed here.
    None,
    /// Something of this chat's cannot be read, and is missing from the list.
    SomeUnreadable,
    /// One subscription with its buttons.
    Card {
        /// The subscription.
        subscription: Box<Subscription>,
        /// The next reminder's day.
        next: Option<NaiveDate>,
        /// Whether the deadline is over.
        over: bool,
    },
    /// Which steps are told.
    Steps {
        /// The subscription.
        subscription: Box<Subscription>,
    },
    /// One step at least must stay.
    LastStep,
    /// Asks whether to stop.
    StopSure {
        /// The subscription.
        subscription: Box<Subscription>,
    },
    /// Stopped.
    Stopped {
        /// Whose.
        name: String,
    },
    /// The subscription is gone, or its deadline is another by now.
    Outdated,
    /// Reminded again on that day.
    LaterOn {
        /// The day.
        on: NaiveDate,
    },
    /// The deadline comes before a week is over.
    LaterIsTooLate {
        /// The next reminder's day.
        next: Option<NaiveDate>,
    },
    /// The calendar file.
    File {
        /// The subscription.
        subscription: Box<Subscription>,
        /// When it is made, in seconds UTC.
        made_at: i64,
    },
    /// A list to fill in.
    Template,
    /// What became of a list that was sent.
    Bulk {
        /// Line by line.
        report: Report,
    },
    /// The file cannot be read as a list.
    BulkUnreadable,
    /// Too many subscriptions in one chat.
    TooMany,
    /// Only administrators of a group may change subscriptions.
    OnlyAdministrators,
    /// Telegram could not be asked who is an administrator; try again.
    CannotCheck,
    /// A date that nobody asked to keep: what it leads to, with an offer to subscribe.
    AskDate,
    /// The deadlines of this chat's own municipalities.
    Own {
        /// With the next reminder of each.
        items: Vec<Listed>,
    },
    /// A reminder.
    Reminder {
        /// The subscription as it stands.
        subscription: Box<Subscription>,
        /// Which reminder.
        which: Which,
        /// Days from today to the deadline there; below zero after it.
        days_left: i64,
    },
    /// Whether municipalities are signatories, as the open data have it.
    Signatory {
        /// The municipality.
        place: Municipality,
        /// What is known of it; `None` where the data do not have it.
        adhesion: Option<Proposal>,
        /// Which release of the data: "January 2024".
        release: String,
    },
}

impl SubscriptionSay {
    /// The same as it is true at `now`: a reminder that had to wait tells the days that are left then, and that it is late.
    #[must_use]
    pub fn as_of(self, now: DateTime<Utc>) -> Self {
        let Self::Reminder {
            subscription,
            which,
            ..
        } = self
        else {
            return self;
        };
        let today = subscription.today(now);
        Self::Reminder {
            which: match which {
                Which::Step { planned, .. } => Which::Step {
                    planned,
                    late: planned.on < today,
                },
                Which::Later { on } => Which::Later { on },
            },
            days_left: (subscription.deadline().due - today).num_days(),
            subscription,
        }
    }
}

/// How an answer reaches the bot: in a group it sees replies only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Typed.
    Typed,
    /// As a reply to the question.
    InReply,
}

/// A municipality as it was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The municipality of today.
    pub place: Municipality,
    /// Its name of the past that was typed, and the year in which it ended.
    pub former: Option<(String, i32)>,
}

/// What the open data propose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The day of an adhesion, perhaps not the one that counts.
    pub on: NaiveDate,
    /// Which release says so: "January 2024".
    pub release: String,
    /// What was committed to.
    #[serde(default)]
    pub commitments: BTreeSet<Commitment>,
    /// Whether the signatory was suspended.
    #[serde(default)]
    pub on_hold: bool,
}

impl From<Adhesion> for Proposal {
    fn from(adhesion: Adhesion) -> Self {
        Self {
            on: adhesion.on,
            release: adhesion.release,
            commitments: adhesion.commitments,
            on_hold: adhesion.on_hold,
        }
    }
}

/// What a day is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// The council's decision to join.
    Decision,
    /// The earliest decision of a group's councils.
    GroupDecision,
    /// The council's decision to renew.
    Renewal,
    /// The submission of the plan.
    Submission,
    /// The new deadline that was granted.
    Extension,
}

/// Why a day does not fit its purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unfit {
    /// The Covenant had not begun.
    BeforeCovenant,
    /// The day is still to come.
    InFuture,
    /// A new deadline lies in the past.
    InPast,
    /// A new deadline is no later than the old one.
    NotLater,
    /// A new deadline is years away.
    TooFar,
}

impl From<UnfitDay> for Unfit {
    fn from(unfit: UnfitDay) -> Self {
        match unfit {
            UnfitDay::BeforeCovenant => Self::BeforeCovenant,
            UnfitDay::InFuture => Self::InFuture,
        }
    }
}

/// A subscription in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The subscription.
    pub subscription: Subscription,
    /// The next reminder's day.
    pub next: Option<NaiveDate>,
    /// Whether the deadline is over.
    pub over: bool,
}

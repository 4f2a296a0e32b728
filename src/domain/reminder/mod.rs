//! When a deadline is announced: which days before and after it, moved to working days, at nine in the morning there.
//! It reads no clock and keeps nothing; the deadline itself never moves.
//! Another step is a number of [`step::DEFAULT_STEPS`] and a sentence that says what should be ready by then.

pub mod step;

#[cfg(test)]
mod tests;

use chrono::DateTime;
use chrono::NaiveDate;
use chrono::NaiveTime;
use chrono::TimeDelta;
use chrono::TimeZone;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::calendar::Calendar;
use crate::domain::reminder::step::Step;
use crate::domain::reminder::step::Steps;

/// The hour of a reminder, on the clock of the municipality.
const NINE: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("nine o'clock");

/// A reminder that is to come, or has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Planned {
    /// Which.
    pub step: Step,
    /// The day it is sent, a working day.
    pub on: NaiveDate,
}

/// The reminders of `deadline`, each on a later day than the one before it.
///
/// Each is moved to the working day before it, never across the deadline: a step after the deadline that has no working
/// day in between moves to the next one instead. Of steps that come to fall on the same day, the one nearest the
/// deadline stays.
pub fn plan(deadline: NaiveDate, steps: &Steps, calendar: &Calendar) -> Vec<Planned> {
    let mut planned: Vec<Planned> = Vec::new();
    for step in steps.iter() {
        let Some(nominal) = step.nominal(deadline) else {
            continue;
        };
        let before = calendar.working_day_on_or_before(nominal);
        let on = if step.is_after_deadline() && before <= deadline {
            calendar.working_day_on_or_after(nominal)
        } else {
            before
        };
        let next = Planned { step, on };
        match planned.last_mut().filter(|last| last.on >= on) {
            None => planned.push(next),
            Some(last) if !step.is_after_deadline() => *last = next,
            Some(_) => {}
        }
    }
    planned
}

/// Nine o'clock of `on` in `zone`.
///
/// Where the clocks go back over nine, the first of the two; where they skip it, the first moment after the gap.
pub fn at<Z: TimeZone>(on: NaiveDate, zone: &Z) -> DateTime<Utc> {
    let nine = on.and_time(NINE);
    // No zone ever skipped more than one day; clocks are set by quarters of an hour.
    let later = (0..=100).map(|quarters| nine + TimeDelta::minutes(15 * quarters));
    later
        .into_iter()
        .find_map(|local| zone.from_local_datetime(&local).earliest())
        .map_or_else(|| nine.and_utc(), |moment| moment.with_timezone(&Utc))
}

/// The reminders whose time has not come at `now`: a new subscription starts with these.
pub fn still_to_come<Z: TimeZone>(now: DateTime<Utc>, plan: &[Planned], zone: &Z) -> Vec<Planned> {
    let is_to_come = |planned: &&Planned| at(planned.on, zone) > now;
    plan.iter().filter(is_to_come).copied().collect()
}

/// The first reminder after `after`, and its time; `None` where all are over.
pub fn next_at<Z: TimeZone>(
    after: DateTime<Utc>,
    plan: &[Planned],
    zone: &Z,
) -> Option<(Step, DateTime<Utc>)> {
    let times = plan
        .iter()
        .map(|planned| (planned.step, at(planned.on, zone)));
    times
        .filter(|(_, time)| *time > after)
        .min_by_key(|(_, time)| *time)
}

/// What to do about reminders that are late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Late {
    /// The one message that stands for all of them.
    pub send: Planned,
    /// Those that are never sent, earliest first.
    pub skipped: Vec<Planned>,
}

/// Merges those of `unsent` whose time has come at `now` into the latest; `None` where none has come.
pub fn merge_late<Z: TimeZone>(now: DateTime<Utc>, unsent: &[Planned], zone: &Z) -> Option<Late> {
    let has_come = |planned: &&Planned| at(planned.on, zone) <= now;
    let mut skipped: Vec<Planned> = unsent.iter().filter(has_come).copied().collect();
    skipped.sort_unstable_by_key(|planned| planned.on);
    let send = skipped.pop()?;
    Some(Late { send, skipped })
}

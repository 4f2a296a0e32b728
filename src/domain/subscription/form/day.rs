//! The day a deadline is counted from, what is true when that deadline is over, and what is kept in the end.

use chrono::NaiveDate;

use crate::domain::date_input;
use crate::domain::date_input::DateFound;
use crate::domain::deadline;
use crate::domain::reply::Reply;
use crate::domain::subscription::Basis;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::SubscriptionAct;
use crate::domain::subscription::SubscriptionId;
use crate::domain::subscription::entry;
use crate::domain::subscription::form::Asked;
use crate::domain::subscription::form::EXTENSION_MAX;
use crate::domain::subscription::form::Facts;
use crate::domain::subscription::form::Form;
use crate::domain::subscription::form::Step;
use crate::domain::subscription::form::Subject;
use crate::domain::subscription::form::again;
use crate::domain::subscription::form::ended;
use crate::domain::subscription::form::say;
use crate::domain::subscription::form::stay;
use crate::domain::subscription::form::subject::due_of;
use crate::domain::subscription::form::subject::place_of;
use crate::domain::subscription::form::subject::unchanged;
use crate::domain::subscription::form::subject::zone_of;
use crate::domain::subscription::manage;
use crate::domain::subscription::say::Purpose;
use crate::domain::subscription::say::SubscriptionSay;
use crate::domain::subscription::say::Unfit;
use crate::domain::user_text::UserText;

pub(super) fn on_day_text(
    asked: &Asked,
    text: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    let form = Form::Day(asked.clone());
    let typed = text.as_str().trim();
    if let Some(day) = asked
        .month
        .and_then(|(year, month)| day_of(typed, year, month))
    {
        return on_day(asked, day, reply, facts);
    }
    let found = date_input::read(typed, reply.language)
        .or_else(|| date_input::find(typed, reply.language).map(|found| found.date));
    match found {
        None => again(&form, reply, SubscriptionSay::NoDay),
        Some(DateFound::Day(day)) => on_day(asked, day, reply, facts),
        Some(DateFound::DayOrMonth {
            day_first,
            month_first,
        }) => match (
            fits(asked, day_first, facts),
            fits(asked, month_first, facts),
        ) {
            // Read as in Europe, and repeated in words; asked only where that reading cannot be meant.
            (Some(false), Some(true)) => again(
                &form,
                reply,
                SubscriptionSay::WhichDay {
                    day_first,
                    month_first,
                },
            ),
            (_, _) => on_day(asked, day_first, reply, facts),
        },
        Some(DateFound::MonthOnly { year, month }) => {
            say(reply, SubscriptionSay::AskDayOfMonth { year, month });
            stay(Form::Day(Asked {
                month: Some((year, month)),
                ..asked.clone()
            }))
        }
        Some(DateFound::Impossible { .. }) => again(&form, reply, SubscriptionSay::ImpossibleDay),
    }
}

/// "15", "il 15", "15." of a month that is known already.
pub(super) fn day_of(typed: &str, year: i32, month: u32) -> Option<NaiveDate> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let is_short = typed.chars().count() <= 8 && (1..=2).contains(&digits.len());
    let day = digits.parse().ok().filter(|_| is_short)?;
    NaiveDate::from_ymd_opt(year, month, day)
}

pub(super) fn on_day(
    asked: &Asked,
    day: NaiveDate,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    let (Some(zone), Some(_)) = (
        zone_of(&asked.subject, facts),
        place_of(&asked.subject, facts),
    ) else {
        return ended(reply, SubscriptionSay::Outdated);
    };
    let today = facts.now.with_timezone(&zone).date_naive();
    let fit = fit(asked, day, today, facts);
    if let Err(why) = fit {
        return again(
            &Form::Day(asked.clone()),
            reply,
            SubscriptionSay::UnfitDay { day, why },
        );
    }
    let basis = match asked.purpose {
        Purpose::Decision | Purpose::GroupDecision | Purpose::Renewal => {
            if deadline::plan_due(day) < today {
                return ask_what_is_true(asked.subject.clone(), day, reply, facts);
            }
            Basis::Decision { on: day }
        }
        Purpose::Submission => Basis::reports(day, today),
        Purpose::Extension => Basis::Extended { until: day },
    };
    keep(&asked.subject, basis, reply, facts)
}

/// Whether the day can be what is asked for; `None` where the question is out of date.
fn fits(asked: &Asked, day: NaiveDate, facts: &Facts<'_>) -> Option<bool> {
    let zone = zone_of(&asked.subject, facts)?;
    let today = facts.now.with_timezone(&zone).date_naive();
    Some(fit(asked, day, today, facts).is_ok())
}

fn fit(
    asked: &Asked,
    day: NaiveDate,
    today: NaiveDate,
    facts: &Facts<'_>,
) -> Result<NaiveDate, Unfit> {
    match asked.purpose {
        Purpose::Decision | Purpose::GroupDecision | Purpose::Renewal | Purpose::Submission => {
            date_input::decision(day, today).map_err(Unfit::from)
        }
        Purpose::Extension => fit_extension(day, today, due_of(&asked.subject, facts)),
    }
}

/// A new deadline lies ahead, after the old one, and not years away.
pub(super) fn fit_extension(
    day: NaiveDate,
    today: NaiveDate,
    due: Option<NaiveDate>,
) -> Result<NaiveDate, Unfit> {
    let farthest = today.checked_add_months(EXTENSION_MAX);
    if day < today {
        Err(Unfit::InPast)
    } else if due.is_some_and(|due| day <= due) {
        Err(Unfit::NotLater)
    } else if farthest.is_some_and(|farthest| day > farthest) {
        Err(Unfit::TooFar)
    } else {
        Ok(day)
    }
}

pub(super) fn ask_what_is_true(
    subject: Subject,
    decision: NaiveDate,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    let Some(place) = place_of(&subject, facts) else {
        return ended(reply, SubscriptionSay::Outdated);
    };
    say(
        reply,
        SubscriptionSay::Over {
            place,
            decision,
            due: deadline::plan_due(decision),
            generation: deadline::generation(decision),
        },
    );
    stay(Form::Over { subject, decision })
}

pub(super) fn keep(
    subject: &Subject,
    basis: Basis,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    let known = match subject {
        Subject::Known { id, anchor, joint } => {
            unchanged(*id, *anchor, facts).map(|known| Subscription {
                joint: joint.unwrap_or(known.joint),
                ..known.based_on(basis)
            })
        }
        Subject::New { zone, joint, .. } => place_of(subject, facts).map(|place| Subscription {
            id: SubscriptionId(facts.random),
            municipality: place,
            zone: *zone,
            basis,
            joint: *joint,
            steps: entry::steps_of_chat(facts),
            later: None,
            sequence: 0,
            language: reply.language,
            thread: reply.arrival.thread,
            paused: false,
        }),
    };
    let Some(subscription) = known else {
        return ended(reply, SubscriptionSay::Outdated);
    };
    let changed = matches!(subject, Subject::Known { .. });
    manage::confirm(&subscription, changed, reply, facts);
    (None, vec![SubscriptionAct::Keep(Box::new(subscription))])
}

//! Which reminder comes next, and what follows when a moment has come.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::domain::country::CountryCode;
use crate::domain::municipality::id::MunicipalityId;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn at(iso: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(iso).unwrap().to_utc()
}

fn of(basis: Basis) -> Subscription {
    Subscription {
        id: SubscriptionId(7),
        municipality: Municipality {
            id: MunicipalityId::italian("H501").unwrap(),
            name: "Roma".to_owned(),
            other_name: None,
            province: Some("RM".to_owned()),
            country: CountryCode::ITALY,
        },
        zone: Tz::Europe__Rome,
        basis,
        joint: false,
        steps: Steps::default(),
        later: None,
        sequence: 0,
        language: Language::Italian,
        thread: None,
        paused: false,
    }
}

fn decided(on: &str) -> Subscription {
    of(Basis::Decision { on: day(on) })
}

/// Every reminder from `from` on, looked for each time the next moment has come.
fn told(subscription: &Subscription, from: DateTime<Utc>) -> Vec<(DateTime<Utc>, Which)> {
    let (mut subscription, mut next) = (subscription.clone(), subscription.next_at(from));
    let mut told = Vec::new();
    while let Some(moment) = next.filter(|_| told.len() < 12) {
        let tick = subscription.tick(moment, moment - TimeDelta::seconds(1));
        told.extend(tick.remind.map(|which| (moment, which)));
        (subscription, next) = (tick.subscription, tick.next_at);
    }
    told
}

#[test]
fn the_reminders_of_a_plan_come_at_nine_in_rome_summer_and_winter() {
    let told = told(&decided("2025-09-15"), at("2025-09-20T10:00:00Z"));
    let moments: Vec<String> = told.iter().map(|(at, _)| at.to_rfc3339()).collect();
    assert_eq!(
        moments,
        [
            "2026-09-15T07:00:00+00:00",
            "2027-03-19T08:00:00+00:00",
            "2027-06-17T07:00:00+00:00",
            "2027-08-16T07:00:00+00:00",
            "2027-09-08T07:00:00+00:00",
            "2027-09-14T07:00:00+00:00",
            "2027-09-15T07:00:00+00:00",
            "2027-09-22T07:00:00+00:00",
            "2027-10-15T07:00:00+00:00",
        ]
    );
}

#[test]
fn what_is_late_is_told_once_and_says_so() {
    let subscription = decided("2024-12-18");
    let due = subscription.next_at(at("2026-11-17T12:00:00Z")).unwrap();
    assert_eq!(due, at("2026-11-18T08:00:00Z"));
    let tick = subscription.tick(at("2026-12-17T20:00:00Z"), due - TimeDelta::seconds(1));
    let Some(Which::Step { planned, late }) = tick.remind else {
        panic!("{:?}", tick.remind)
    };
    assert_eq!(
        (planned.step.days_before(), late),
        (1, false),
        "the newest only"
    );
    assert_eq!(tick.next_at, Some(at("2026-12-18T08:00:00Z")));

    let later = subscription.tick(at("2026-12-14T20:00:00Z"), due - TimeDelta::seconds(1));
    let Some(Which::Step { planned, late }) = later.remind else {
        panic!("{:?}", later.remind)
    };
    assert_eq!((planned.step.days_before(), late), (7, true));
}

#[test]
fn a_report_that_nobody_settles_leads_to_the_next() {
    let subscription = of(Basis::reports(day("2024-02-29"), day("2026-02-28")));
    assert_eq!(subscription.deadline().due, day("2026-02-28"));
    assert_eq!(subscription.deadline().kind, DueKind::ActionReport);
    let told = told(&subscription, at("2026-02-27T12:00:00Z"));
    let after = |which: &Which| match which {
        Which::Step { planned, .. } => planned.on,
        Which::Later { on } => *on,
    };
    let days: Vec<NaiveDate> = told.iter().map(|(_, which)| after(which)).collect();
    assert_eq!(
        days[0],
        day("2026-03-06"),
        "seven days after, on a working day"
    );
    assert_eq!(days[1], day("2026-03-30"));
    assert_eq!(
        days[2],
        day("2027-03-01"),
        "365 days before the report of 29 February 2028"
    );
}

#[test]
fn the_report_that_comes_next_is_the_first_that_is_not_over() {
    let check = |today: &str, next: u32, due: &str| {
        let basis = Basis::reports(day("2020-02-29"), day(today));
        let Basis::Reports { next: found, .. } = basis else {
            panic!("{basis:?}")
        };
        assert_eq!(
            (found, basis.deadline().due),
            (next, day(due)),
            "on {today}"
        );
    };
    check("2020-02-29", 1, "2022-02-28");
    check("2022-02-28", 1, "2022-02-28");
    check("2022-03-01", 2, "2024-02-29");
    check("2026-11-24", 4, "2028-02-29");
}

#[test]
fn nobody_submitted_yet_is_asked_again_after_seven_and_thirty_days() {
    let subscription = of(Basis::NotYet {
        due: day("2026-06-01"),
        since: day("2026-11-24"),
    });
    let days: Vec<NaiveDate> = subscription
        .plan()
        .iter()
        .map(|planned| planned.on)
        .collect();
    assert_eq!(days, [day("2026-12-01"), day("2026-12-24")]);
}

#[test]
fn a_reminder_asked_for_comes_once_and_stays_asked_for_until_it_is_delivered() {
    let mut subscription = decided("2025-09-15");
    subscription.later = Some(day("2026-12-01"));
    let moment = subscription.next_at(at("2026-11-24T12:00:00Z")).unwrap();
    assert_eq!(moment, at("2026-12-01T08:00:00Z"));
    let tick = subscription.tick(moment, moment - TimeDelta::seconds(1));
    assert_eq!(
        tick.remind,
        Some(Which::Later {
            on: day("2026-12-01")
        })
    );
    assert_eq!(tick.subscription.later, subscription.later);
    assert!(tick.next_at.is_some_and(|next| next > moment));
}

proptest! {
    #[test]
    fn every_reminder_comes_once_at_nine_whenever_it_is_looked_for(
        days in 0_i64..1_400,
        pauses in proptest::collection::vec(1_i64..400, 1..40),
    ) {
        let decision = day("2024-01-01") + TimeDelta::days(days);
        let subscription = of(Basis::Decision { on: decision });
        let start = subscription.zone_start(decision);
        let (mut now, mut next) = (start, subscription.next_at(start));
        let mut told = Vec::new();
        for hours in pauses {
            now += TimeDelta::hours(hours);
            let Some(moment) = next.filter(|moment| *moment <= now) else { continue };
            let tick = subscription.tick(now, moment - TimeDelta::seconds(1));
            let Some(Which::Step { planned, .. }) = tick.remind else {
                return Err(TestCaseError::fail("a moment has come and nothing is told"));
            };
            prop_assert!(!told.contains(&planned.on), "told twice");
            told.push(planned.on);
            prop_assert!(tick.next_at.is_none_or(|next| next > now));
            next = tick.next_at;
        }
        let missed: Vec<_> = subscription
            .plan()
            .iter()
            .map(|planned| reminder::at(planned.on, &subscription.zone))
            .filter(|at| *at > start && *at <= now)
            .collect();
        prop_assert_eq!(missed.is_empty(), told.is_empty());
        if let Some(last) = missed.last() {
            prop_assert_eq!(told.last().map(|on| reminder::at(*on, &subscription.zone)), Some(*last));
        }
    }
}

impl Subscription {
    fn zone_start(&self, day: NaiveDate) -> DateTime<Utc> {
        reminder::at(day, &self.zone)
    }
}

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

#[test]
fn a_report_gives_way_when_it_is_over_and_its_last_reminder_was_told() {
    let mut subscription = of(Basis::reports(day("2024-12-29"), day("2026-11-24")));
    let check = |subscription: &Subscription, now: &str, due: &str, next_at: &str| {
        let tick = subscription.tick(at(now), at(now) - TimeDelta::seconds(1));
        assert_eq!(tick.subscription.deadline().due, day(due), "{now}");
        assert_eq!(tick.next_at, Some(at(next_at)), "{now}");
        tick.subscription
    };
    let told = "2027-01-28T08:00:00Z";
    let next = "2027-12-30T08:00:00Z";
    check(&subscription, told, "2026-12-29", "2027-01-29T08:00:00Z");
    let rolled = check(&subscription, "2027-01-29T08:00:00Z", "2028-12-29", next);
    assert_eq!(rolled.sequence, 1);
    // What was late is not taken away as soon as it is told.
    let now = "2027-03-01T10:00:00Z";
    let due = at("2026-12-28T08:00:00Z");
    let late = subscription.tick(at(now), due);
    assert!(late.remind.is_some());
    assert_eq!(late.subscription.deadline().due, day("2026-12-29"));
    assert_eq!(late.next_at, Some(at("2027-03-02T08:00:00Z")));

    subscription.steps = Steps::of(&[30]).unwrap();
    check(
        &subscription,
        "2026-11-27T08:00:00Z",
        "2026-12-29",
        "2026-12-30T08:00:00Z",
    );
    let moment = at("2026-12-01T08:00:00Z");
    assert_eq!(
        subscription.next_at(moment),
        Some(at("2026-12-30T08:00:00Z"))
    );
    let shown = subscription.next_reminder_at(moment);
    assert_eq!(shown, Some(at("2028-11-29T08:00:00Z")));
}

#[test]
fn a_reminder_of_a_report_that_gave_way_is_still_about_it_until_it_is_settled() {
    let passed = of(Basis::Reports {
        submitted: day("2024-12-29"),
        next: 2,
        passed: true,
    });
    let about = passed.when_about(day("2026-12-29")).unwrap();
    assert_eq!(about.deadline().due, day("2026-12-29"));
    assert_eq!(passed.when_about(day("2024-12-29")), None);
    let settled = of(Basis::Reports {
        submitted: day("2024-12-29"),
        next: 2,
        passed: false,
    });
    assert_eq!(settled.when_about(day("2026-12-29")), None);
    assert_eq!(settled.when_about(day("2028-12-29")), Some(settled.clone()));
    let stored = serde_json::to_string(&settled.basis).unwrap();
    assert_eq!(
        stored,
        r#"{"basis":"reports","submitted":"2024-12-29","next":2}"#
    );
}

proptest! {
    #[test]
    fn reports_always_have_a_next_moment(
        submitted in 0_i64..6_900,
        after in 0_i64..2_000,
        hours in 0_i64..24,
        steps in proptest::sample::subsequence(crate::domain::reminder::step::DEFAULT_STEPS.to_vec(), 1..=9),
    ) {
        let submitted = day("2008-01-01") + TimeDelta::days(submitted);
        let mut subscription = of(Basis::reports(submitted, submitted));
        subscription.steps = Steps::of(&steps).unwrap();
        let mut now = subscription.zone_start(submitted) + TimeDelta::days(after) + TimeDelta::hours(hours);
        prop_assert!(subscription.next_reminder_at(now).is_some());
        let mut next = subscription.next_at(now);
        let mut reminders = 0;
        for _ in 0..30 {
            let Some(moment) = next else {
                return Err(TestCaseError::fail("no moment is left"));
            };
            now = now.max(moment);
            let tick = subscription.tick(now, moment - TimeDelta::seconds(1));
            reminders += usize::from(tick.remind.is_some());
            (subscription, next) = (tick.subscription, tick.next_at);
        }
        prop_assert!(reminders > 0);
        prop_assert!(subscription.deadline().due > submitted);
    }

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

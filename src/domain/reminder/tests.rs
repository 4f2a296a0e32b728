//! Plans day by day, clocks that change, and what holds of every plan.

use std::collections::BTreeSet;

use chrono::Datelike;
use chrono::Days;
use chrono::Timelike;
use chrono_tz::TZ_VARIANTS;
use chrono_tz::Tz;
use proptest::prelude::*;

use super::*;
use crate::domain::country::COUNTRIES;
use crate::domain::country::CountryCode;
use crate::domain::reminder::step::InvalidSteps;
use crate::domain::reminder::step::STEP_MAX;
use crate::domain::reminder::step::STEP_MIN;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn time(iso: &str) -> DateTime<Utc> {
    iso.parse().unwrap()
}

fn steps(list: &str) -> Steps {
    Steps::parse(list).unwrap()
}

fn italy() -> Calendar {
    Calendar::of(CountryCode::ITALY)
}

fn shown(plan: &[Planned]) -> Vec<String> {
    let lines = plan.iter();
    lines
        .map(|planned| format!("{} {}", planned.step.days_before(), planned.on))
        .collect()
}

#[test]
fn a_plan_moves_to_working_days_and_never_past_the_deadline() {
    let check = |deadline, list: &str, expected: &[&str]| {
        let plan = plan(day(deadline), &steps(list), &italy());
        assert_eq!(shown(&plan), expected, "{deadline}: {list}");
    };
    // A Saturday: step 1 falls on the Friday to which the day itself moves.
    check(
        "2026-02-28",
        &Steps::default().to_string(),
        &[
            "365 2025-02-28",
            "180 2025-09-01",
            "90 2025-11-28",
            "30 2026-01-29",
            "7 2026-02-20",
            "0 2026-02-27",
            "-7 2026-03-06",
            "-30 2026-03-30",
        ],
    );
    // Christmas is a Friday, the days after it a weekend: one and two days after both come to Monday.
    check(
        "2026-12-25",
        "1 0 -1 -2 -3 -4",
        &["0 2026-12-24", "-1 2026-12-28", "-4 2026-12-29"],
    );
    // A step after the deadline moves back as long as a working day is left after the deadline.
    check("2026-12-21", "-4 -5 -6", &["-4 2026-12-24"]);
    check("2026-12-23", "-2 -3", &["-2 2026-12-24"]);
    // Epiphany is a Wednesday.
    check("2027-01-06", "1 0 -1", &["0 2027-01-05", "-1 2027-01-07"]);
}

#[test]
fn steps_are_read_as_people_write_them() {
    let check = |list: &str, expected: Result<&str, InvalidSteps>| {
        let found = Steps::parse(list).map(|steps| steps.to_string());
        assert_eq!(found, expected.map(str::to_owned), "{list}");
    };
    check("30, 7, 1, 0, -7", Ok("30, 7, 1, 0, -7"));
    check("0;7 30,30", Ok("30, 7, 0"));
    check("−7 +7", Ok("7, -7"));
    check("", Err(InvalidSteps::Empty));
    check(" , ", Err(InvalidSteps::Empty));
    check("7, soon", Err(InvalidSteps::NotANumber));
    check("731", Err(InvalidSteps::OutOfBounds));
    check("-91", Err(InvalidSteps::OutOfBounds));
    check("99999999999999999999", Err(InvalidSteps::NotANumber));
    check("70000", Err(InvalidSteps::OutOfBounds));
    check(
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
        Err(InvalidSteps::TooMany),
    );
}

#[test]
fn the_steps_agreed_on_can_be_stored_and_read_again() {
    let stored = serde_json::to_string(&Steps::default()).unwrap();
    assert_eq!(stored, "\"365, 180, 90, 30, 7, 1, 0, -7, -30\"");
    assert_eq!(
        serde_json::from_str::<Steps>(&stored).unwrap(),
        Steps::default()
    );
    assert!(serde_json::from_str::<Steps>("\"\"").is_err());
}

#[test]
fn nine_in_the_morning_follows_the_clocks_of_the_place() {
    let check = |on, zone: Tz, expected| {
        assert_eq!(at(day(on), &zone), time(expected), "{on} {zone}");
    };
    check("2027-01-15", Tz::Europe__Rome, "2027-01-15T08:00:00Z");
    check("2027-07-15", Tz::Europe__Rome, "2027-07-15T07:00:00Z");
    check("2027-03-29", Tz::Europe__Rome, "2027-03-29T07:00:00Z");
    check("2027-01-15", Tz::Atlantic__Azores, "2027-01-15T10:00:00Z");
    check("2027-01-15", Tz::Asia__Tbilisi, "2027-01-15T05:00:00Z");
    // A day that was never there: Samoa went from the 29th to the 31st.
    check("2011-12-30", Tz::Pacific__Apia, "2011-12-30T10:00:00Z");
}

#[test]
fn a_new_subscription_starts_with_what_is_to_come() {
    let plan = plan(day("2026-02-28"), &Steps::default(), &italy());
    let left = |now: &str| shown(&still_to_come(time(now), &plan, &Tz::Europe__Rome)).len();
    assert_eq!(left("2024-03-01T00:00:00Z"), 8);
    assert_eq!(left("2026-02-20T07:59:59Z"), 4);
    assert_eq!(left("2026-02-20T08:00:00Z"), 3);
    assert_eq!(left("2026-04-01T00:00:00Z"), 0);
    let next = |after| next_at(time(after), &plan, &Tz::Europe__Rome);
    let friday = (Step::ON_THE_DAY, time("2026-02-27T08:00:00Z"));
    assert_eq!(next("2026-02-20T08:00:00Z"), Some(friday));
    assert_eq!(next("2026-03-30T07:00:00Z"), None);
}

#[test]
fn what_is_late_becomes_one_message() {
    let plan = plan(day("2026-02-28"), &Steps::default(), &italy());
    let late = |now| merge_late(time(now), &plan, &Tz::Europe__Rome);
    assert_eq!(late("2025-02-28T07:59:59Z"), None);
    let first = late("2025-02-28T08:00:00Z").unwrap();
    assert_eq!(
        (shown(&[first.send]).join(""), first.skipped.len()),
        ("365 2025-02-28".to_owned(), 0)
    );
    let third = late("2026-01-05T12:00:00Z").unwrap();
    assert_eq!(shown(&[third.send]), ["90 2025-11-28"]);
    assert_eq!(shown(&third.skipped), ["365 2025-02-28", "180 2025-09-01"]);
    assert_eq!(
        merge_late(time("2030-01-01T00:00:00Z"), &[], &Tz::Europe__Rome),
        None
    );
}

#[test]
fn the_ends_of_the_calendar_do_not_panic() {
    for edge in [NaiveDate::MIN, NaiveDate::MAX] {
        plan(edge, &Steps::default(), &italy());
        at(edge, &Tz::Europe__Rome);
    }
}

fn any_steps() -> impl Strategy<Value = Steps> {
    prop::collection::vec(STEP_MIN..=STEP_MAX, 1..12).prop_map(|days| {
        let list: Vec<String> = days.iter().map(ToString::to_string).collect();
        steps(&list.join(" "))
    })
}

fn near_steps() -> impl Strategy<Value = Steps> {
    prop::collection::vec(-9_i16..9, 1..12).prop_map(|days| {
        let list: Vec<String> = days.iter().map(ToString::to_string).collect();
        steps(&list.join(" "))
    })
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..14_000).prop_map(|days| day("2008-01-01") + Days::new(days))
}

proptest! {
    #[test]
    fn a_plan_keeps_its_promises(
        deadline in any_day(),
        steps in prop_oneof![any_steps(), near_steps(), Just(Steps::default())],
        country in 0..COUNTRIES.len(),
    ) {
        let calendar = Calendar::of(COUNTRIES[country].code);
        let plan = plan(deadline, &steps, &calendar);
        prop_assert!(plan.is_sorted_by(|one, next| one.on < next.on && one.step > next.step));
        let of_plan: BTreeSet<NaiveDate> = plan.iter().map(|planned| planned.on).collect();
        for planned in &plan {
            prop_assert!(calendar.is_working_day(planned.on));
            prop_assert_eq!(planned.on > deadline, planned.step.is_after_deadline());
            let nominal = deadline - TimeDelta::days(i64::from(planned.step.days_before()));
            prop_assert!((nominal - planned.on).num_days().abs() <= 12);
            prop_assert!(planned.on <= nominal || planned.step.is_after_deadline());
        }
        // Whatever is left out would have come on a day that has its reminder.
        for step in steps.iter() {
            let nominal = step.nominal(deadline).unwrap();
            let before = calendar.working_day_on_or_before(nominal);
            let after = calendar.working_day_on_or_after(nominal);
            prop_assert!(of_plan.contains(&before) || of_plan.contains(&after));
        }
    }

    #[test]
    fn a_reminder_comes_at_nine_there(on in any_day(), country in 0..COUNTRIES.len()) {
        for zone in COUNTRIES[country].zones {
            let local = at(on, zone).with_timezone(zone);
            prop_assert_eq!((local.date_naive(), local.hour(), local.minute()), (on, 9, 0));
        }
    }

    #[test]
    fn no_zone_makes_a_reminder_early(on in any_day(), zone in 0..TZ_VARIANTS.len()) {
        let zone = TZ_VARIANTS[zone];
        let local = at(on, &zone).with_timezone(&zone).naive_local();
        let wait = local - on.and_hms_opt(9, 0, 0).unwrap();
        prop_assert!(wait >= TimeDelta::zero() && wait < TimeDelta::days(1), "{} {}", zone, on.year());
    }

    #[test]
    fn late_and_to_come_make_the_whole_plan(deadline in any_day(), days in -40_i64..400) {
        let plan = plan(deadline, &Steps::default(), &italy());
        let now = (deadline - TimeDelta::days(days)).and_hms_opt(8, 0, 0).unwrap().and_utc();
        let zone = Tz::Europe__Rome;
        let to_come = still_to_come(now, &plan, &zone);
        let late = merge_late(now, &plan, &zone);
        let come = late.map_or(0, |late| late.skipped.len() + 1);
        prop_assert_eq!(come + to_come.len(), plan.len());
        prop_assert_eq!(next_at(now, &plan, &zone).map(|(step, _)| step), to_come.first().map(|next| next.step));
    }
}

//! Known Easters, whole years of some countries, and what holds of every calendar.

use chrono::Days;
use proptest::prelude::*;

use super::*;
use crate::domain::country::COUNTRIES;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn of(code: &str) -> Calendar {
    Calendar::of(CountryCode::parse(code).unwrap())
}

/// The holidays of a year that are no weekend, as "month-day".
fn on_weekdays(code: &str, year: i32) -> String {
    let calendar = of(code);
    let holidays = calendar.holidays(year).into_iter();
    let days: Vec<String> = holidays
        .filter(|day| !calendar.rests_on.contains(&day.weekday()))
        .map(|day| day.format("%m-%d").to_string())
        .collect();
    days.join(" ")
}

#[test]
fn easter_is_where_the_churches_kept_it() {
    let check = |year, western: &str, orthodox: &str| {
        assert_eq!(easter::western(year), Some(day(western)), "{year}");
        assert_eq!(easter::orthodox(year), Some(day(orthodox)), "{year}");
    };
    check(2000, "2000-04-23", "2000-04-30");
    check(2008, "2008-03-23", "2008-04-27");
    check(2011, "2011-04-24", "2011-04-24");
    check(2016, "2016-03-27", "2016-05-01");
    check(2019, "2019-04-21", "2019-04-28");
    check(2024, "2024-03-31", "2024-05-05");
    check(2025, "2025-04-20", "2025-04-20");
    check(2026, "2026-04-05", "2026-04-12");
    check(2027, "2027-03-28", "2027-05-02");
    check(2028, "2028-04-16", "2028-04-16");
    check(2029, "2029-04-01", "2029-04-08");
    check(2030, "2030-04-21", "2030-04-28");
    check(2034, "2034-04-09", "2034-04-09");
    check(2038, "2038-04-25", "2038-04-25");
    check(1954, "1954-04-18", "1954-04-25");
    check(1981, "1981-04-19", "1981-04-26");
    check(2049, "2049-04-18", "2049-04-25");
}

#[test]
fn italy_rests_on_its_holidays() {
    let check = |year, expected: &str| assert_eq!(on_weekdays("it", year), expected, "{year}");
    check(
        2025,
        "01-01 01-06 04-21 04-25 05-01 06-02 08-15 12-08 12-25 12-26",
    );
    check(2026, "01-01 01-06 04-06 05-01 06-02 12-08 12-25");
    check(2027, "01-01 01-06 03-29 06-02 10-04 11-01 12-08");
    check(
        2028,
        "01-06 04-17 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26",
    );
    assert!(of("it").holiday(day("2026-10-04")), "since 2026");
    assert!(!of("it").holiday(day("2025-10-04")));
    assert!(!of("it").is_working_day(day("2026-04-05")), "a Sunday");
}

#[test]
fn other_countries_rest_on_theirs() {
    let check = |code, year, expected: &str| {
        assert_eq!(on_weekdays(code, year), expected, "{code} {year}");
    };
    check(
        "fr",
        2026,
        "01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25",
    );
    check("de", 2027, "01-01 03-26 03-29 05-06 05-17");
    check("es", 2027, "01-01 01-06 03-26 10-12 11-01 12-06 12-08");
    check(
        "gr",
        2026,
        "01-01 01-06 02-23 03-25 04-10 04-13 05-01 06-01 10-28 12-25",
    );
    check(
        "gb",
        2027,
        "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    );
    check(
        "bg",
        2027,
        "01-01 03-03 04-30 05-03 05-04 05-06 05-24 09-06 09-22 12-24 12-27 12-28",
    );
    check("sk", 2026, "01-01 01-06 04-03 04-06 05-01 12-24 12-25");
    check(
        "ie",
        2030,
        "01-01 02-01 04-22 05-06 06-03 08-05 10-28 12-25 12-26",
    );
    check(
        "rs",
        2027,
        "01-01 01-07 02-15 02-16 04-30 05-03 05-04 11-11",
    );
    check(
        "me",
        2028,
        "01-03 05-01 05-02 05-22 05-23 07-13 07-14 11-13",
    );
}

#[test]
fn a_country_without_a_table_knows_weekends_only_and_says_so() {
    let unknown = of("zz");
    assert!(!unknown.knows_holidays() && of("it").knows_holidays());
    assert!(unknown.is_working_day(day("2026-12-25")));
    assert!(!unknown.is_working_day(day("2026-12-26")), "a Saturday");
    assert!(of("jo").is_working_day(day("2026-12-27")), "a Sunday");
    assert!(!of("jo").is_working_day(day("2026-12-25")), "a Friday");
}

#[test]
fn every_table_is_of_a_country_we_serve_and_can_be_read() {
    let with_tables = COUNTRIES
        .iter()
        .filter(|country| Calendar::of(country.code).knows_holidays());
    assert_eq!(with_tables.count(), holidays::written_for().count());
}

#[test]
fn the_ends_of_the_calendar_do_not_panic() {
    for edge in [NaiveDate::MIN, NaiveDate::MAX] {
        of("gr").working_day_on_or_before(edge);
        of("it").working_day_on_or_after(edge);
    }
}

fn any_calendar() -> impl Strategy<Value = Calendar> {
    (0..COUNTRIES.len()).prop_map(|at| Calendar::of(COUNTRIES[at].code))
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..40_000).prop_map(|days| day("2008-01-01") + Days::new(days))
}

proptest! {
    #[test]
    fn the_working_day_before_is_one_and_near(calendar in any_calendar(), day in any_day()) {
        let found = calendar.working_day_on_or_before(day);
        prop_assert!(calendar.is_working_day(found) && found <= day);
        prop_assert!((day - found).num_days() <= 12);
        prop_assert_eq!(found == day, calendar.is_working_day(day));
        let between = found.iter_days().skip(1).take_while(|between| *between < day);
        prop_assert!(between.into_iter().all(|between| !calendar.is_working_day(between)));
    }

    #[test]
    fn the_working_day_after_is_one_and_the_nearest(calendar in any_calendar(), day in any_day()) {
        let found = calendar.working_day_on_or_after(day);
        prop_assert!(calendar.is_working_day(found) && found >= day);
        prop_assert!(calendar.working_day_on_or_before(found.pred_opt().unwrap()) < day || found == day);
    }

    #[test]
    fn easter_is_a_sunday_of_spring(year in 1583_i32..4000) {
        let (western, orthodox) = (easter::western(year).unwrap(), easter::orthodox(year).unwrap());
        prop_assert_eq!((western.weekday(), orthodox.weekday()), (Weekday::Sun, Weekday::Sun));
        let first = NaiveDate::from_ymd_opt(year, 3, 22).unwrap();
        prop_assert!((0..35).contains(&(western - first).num_days()));
        prop_assert!(orthodox >= western);
    }
}

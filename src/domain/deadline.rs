//! When a plan or a report is due: whole years from the day that counts, and no day moved for a weekend.
//! It never reads a clock, and the date in the municipality's own MyCovenant profile wins over all of it.
//! A new kind of deadline is a function here, with its own table among the tests.

use chrono::Datelike;
use chrono::Days;
use chrono::Months;
use chrono::NaiveDate;
use chrono::Weekday;
use serde::Deserialize;
use serde::Serialize;

/// Months from the council's decision to the plan.
/// Source: adhesion form, <https://democracy.york.gov.uk/documents/s139342/GCoM-commitment-letter.html?CT=2>, read 2026-11-23.
const PLAN_AFTER: Months = Months::new(24);

/// Months from one monitoring report to the next: at least one every second year after the plan was submitted, and one with
/// an inventory at least every fourth.
/// Source: <https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php> and the adhesion form, read 2026-11-23.
const REPORTS_EVERY: u32 = 24;

/// The launch of the Covenant of Mayors for Climate and Energy, with the target for 2030.
/// Source: <http://mayors-adapt.eu/frequently-asked-questions/> (facts, F013), read 2026-11-23.
const FORTY_FROM: NaiveDate = NaiveDate::from_ymd_opt(2015, 10, 15).expect("a day of October");

/// The relaunch with the target of neutrality by 2050.
/// Source: <https://eumayors.eu/news-and-events/news/1856-european-mayors-take-joint-action-for-a-fairer,-climate-neutral-europe.html>
/// (facts, F016), read 2026-11-23.
const NEUTRALITY_FROM: NaiveDate = NaiveDate::from_ymd_opt(2021, 4, 21).expect("a day of April");

/// One report due after the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Report {
    /// What it must hold.
    pub kind: ReportKind,
    /// The last day on which it is in time.
    pub due: NaiveDate,
}

/// What a monitoring report must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportKind {
    /// The state of the actions, without an inventory.
    Action,
    /// The actions and a monitoring emission inventory.
    Full,
}

/// An extension of the plan's deadline; there is one only, asked for before the deadline.
/// Its length is indicative: always say that MyCovenant has to confirm it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extension {
    /// Asked for by the signatory alone, for exceptional reasons.
    Alone,
    /// Asked for through the territorial coordinator.
    ThroughCoordinator,
}

impl Extension {
    /// Both, the shorter first.
    pub const ALL: [Self; 2] = [Self::Alone, Self::ThroughCoordinator];

    /// The length as it was about 2016.
    /// Source: <http://www.eumayors.eu/support/faq_it.html?id_faq=43>, read 2026-11-23.
    pub fn months(self) -> u32 {
        match self {
            Self::Alone => 9,
            Self::ThroughCoordinator => 18,
        }
    }
}

/// What a signatory promised, by the day of its council's decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Generation {
    /// 20 % less by 2020, with a SEAP that was due after one year; ask whether the commitment was renewed.
    Seap,
    /// 40 % less by 2030.
    Forty,
    /// Neutrality by 2050.
    Neutrality,
}

/// The last day to submit the plan in MyCovenant, by today's rule whatever the generation; a 29 February becomes a 28th.
/// Source: the same day two years on, else the month's last, as in Regulation 1182/71, article 3(2)(c), read 2026-11-23.
pub fn plan_due(decision: NaiveDate) -> NaiveDate {
    later(decision, PLAN_AFTER)
}

/// The report of that number, from 1, counted from the submission itself, so that a 29 February returns in leap years.
pub fn report(submitted: NaiveDate, number: u32) -> Report {
    Report {
        kind: if number.is_multiple_of(2) {
            ReportKind::Full
        } else {
            ReportKind::Action
        },
        due: later(submitted, Months::new(REPORTS_EVERY.saturating_mul(number))),
    }
}

/// The first four reports.
pub fn monitoring(submitted: NaiveDate) -> [Report; 4] {
    [1, 2, 3, 4].map(|number| report(submitted, number))
}

/// The plan's deadline if `extension` is granted: counted from `due`, which is never later than counting from the decision.
pub fn extended(due: NaiveDate, extension: Extension) -> NaiveDate {
    later(due, Months::new(extension.months()))
}

/// The likely generation; a decision from before the Covenant counts with the first.
pub fn generation(decision: NaiveDate) -> Generation {
    if decision < FORTY_FROM {
        Generation::Seap
    } else if decision < NEUTRALITY_FROM {
        Generation::Forty
    } else {
        Generation::Neutrality
    }
}

/// The Friday to submit by where `due` is a Saturday or Sunday, `None` where it is not; the deadline itself does not move.
pub fn friday_before(due: NaiveDate) -> Option<NaiveDate> {
    let days = match due.weekday() {
        Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => return None,
        Weekday::Sat => 1,
        Weekday::Sun => 2,
    };
    due.checked_sub_days(Days::new(days))
}

/// The same day of a later month, else that month's last; the end of the calendar, a quarter of a million years away, stays.
fn later(day: NaiveDate, months: Months) -> NaiveDate {
    day.checked_add_months(months).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn last_of_month(day: NaiveDate) -> bool {
        day.succ_opt().unwrap().day() == 1
    }

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (0_u64..80_000).prop_map(|days| day("1970-01-01") + Days::new(days))
    }

    #[test]
    fn the_plan_is_due_two_years_after_the_decision() {
        let check = |decision, due, alone, coordinator, weekday: Weekday| {
            let found = plan_due(day(decision));
            assert_eq!(found, day(due), "{decision}");
            assert_eq!(extended(found, Extension::Alone), day(alone), "{decision}");
            let longer = extended(found, Extension::ThroughCoordinator);
            assert_eq!(longer, day(coordinator), "{decision}");
            assert_eq!(found.weekday(), weekday, "{decision}");
        };
        check(
            "2024-02-29",
            "2026-02-28",
            "2026-11-28",
            "2027-08-28",
            Weekday::Sat,
        );
        check(
            "2023-03-01",
            "2025-03-01",
            "2025-12-01",
            "2026-09-01",
            Weekday::Sat,
        );
        check(
            "2024-02-28",
            "2026-02-28",
            "2026-11-28",
            "2027-08-28",
            Weekday::Sat,
        );
        check(
            "2024-11-23",
            "2026-11-23",
            "2027-08-23",
            "2028-05-23",
            Weekday::Mon,
        );
        check(
            "2024-12-31",
            "2026-12-31",
            "2027-09-30",
            "2028-06-30",
            Weekday::Thu,
        );
        check(
            "2025-01-31",
            "2027-01-31",
            "2027-10-31",
            "2028-07-31",
            Weekday::Sun,
        );
        check(
            "2025-05-31",
            "2027-05-31",
            "2028-02-29",
            "2028-11-30",
            Weekday::Mon,
        );
        check(
            "2025-08-30",
            "2027-08-30",
            "2028-05-30",
            "2029-02-28",
            Weekday::Mon,
        );
        check(
            "2026-02-05",
            "2028-02-05",
            "2028-11-05",
            "2029-08-05",
            Weekday::Sat,
        );
        check(
            "2026-11-23",
            "2028-11-23",
            "2029-08-23",
            "2030-05-23",
            Weekday::Thu,
        );
        check(
            "2022-06-15",
            "2024-06-15",
            "2025-03-15",
            "2025-12-15",
            Weekday::Sat,
        );
        check(
            "2020-02-29",
            "2022-02-28",
            "2022-11-28",
            "2023-08-28",
            Weekday::Mon,
        );
    }

    #[test]
    fn monitoring_is_due_every_second_year_and_full_every_fourth() {
        let check = |submitted, expected: [&str; 4]| {
            let reports = monitoring(day(submitted));
            assert_eq!(reports.map(|report| report.due), expected.map(day));
            let kinds = reports.map(|report| report.kind);
            let (action, full) = (ReportKind::Action, ReportKind::Full);
            assert_eq!(kinds, [action, full, action, full]);
        };
        check(
            "2024-02-29",
            ["2026-02-28", "2028-02-29", "2030-02-28", "2032-02-29"],
        );
        check(
            "2025-03-10",
            ["2027-03-10", "2029-03-10", "2031-03-10", "2033-03-10"],
        );
        check(
            "2024-12-31",
            ["2026-12-31", "2028-12-31", "2030-12-31", "2032-12-31"],
        );
        check(
            "2024-08-31",
            ["2026-08-31", "2028-08-31", "2030-08-31", "2032-08-31"],
        );
    }

    #[test]
    fn the_generation_follows_the_decision() {
        let check = |decision, expected| assert_eq!(generation(day(decision)), expected);
        check("2008-01-01", Generation::Seap);
        check("2015-10-14", Generation::Seap);
        check("2015-10-15", Generation::Forty);
        check("2021-04-20", Generation::Forty);
        check("2021-04-21", Generation::Neutrality);
    }

    #[test]
    fn a_deadline_on_a_weekend_names_the_friday_before() {
        let check = |due, expected: Option<&str>| {
            assert_eq!(friday_before(day(due)), expected.map(day), "{due}");
        };
        check("2026-02-27", None);
        check("2026-02-28", Some("2026-02-27"));
        check("2027-01-31", Some("2027-01-29"));
        check("2026-11-23", None);
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for edge in [NaiveDate::MIN, NaiveDate::MAX] {
            let _: [Report; 4] = monitoring(plan_due(edge));
            friday_before(edge);
        }
    }

    proptest! {
        #[test]
        fn the_plan_keeps_its_day_or_falls_on_the_months_last(decision in any_day()) {
            let due = plan_due(decision);
            prop_assert!(due > decision);
            prop_assert!((due - decision).num_days() <= 2 * 365 + 1);
            prop_assert_eq!((due.year(), due.month()), (decision.year() + 2, decision.month()));
            let clamped = due.day() < decision.day() && last_of_month(due);
            prop_assert!(due.day() == decision.day() || clamped);
        }

        #[test]
        fn monitoring_is_never_counted_from_a_clamped_day(submitted in any_day()) {
            for (years, report) in [2, 4, 6, 8].into_iter().zip(monitoring(submitted)) {
                let same_day = submitted.with_year(submitted.year() + years);
                prop_assert_eq!(report.due, same_day.unwrap_or(report.due));
                prop_assert!(same_day.is_some() || last_of_month(report.due));
                prop_assert_eq!(report.due.year(), submitted.year() + years);
            }
        }

        #[test]
        fn an_extension_from_the_deadline_is_never_the_later_reading(decision in any_day()) {
            for extension in Extension::ALL {
                let from_due = extended(plan_due(decision), extension);
                let from_decision = later(decision, Months::new(24 + extension.months()));
                prop_assert!(from_due <= from_decision);
                prop_assert!((from_decision - from_due).num_days() <= 1);
            }
        }

        #[test]
        fn the_friday_named_is_a_friday_at_most_two_days_before(due in any_day()) {
            if let Some(friday) = friday_before(due) {
                prop_assert_eq!(friday.weekday(), Weekday::Fri);
                prop_assert!((1..=2).contains(&(due - friday).num_days()));
            }
        }
    }
}

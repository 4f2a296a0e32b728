//! One holiday of a country, as a rule for any year, and the short form in which the tables write it.
//!
//! | written | is |
//! | --- | --- |
//! | `12-25` | a day of every year |
//! | `easter+1`, `pascha-2` | days from the western or the Orthodox Easter Sunday |
//! | `mon>=08-01` | the first Monday from a day on: here the first of August |
//! | `10-04@2026-`, `05-08@-2025`, `05-08@2020-2025` | in force from, until, or within these years |
//! | `12-25~`, `11-13@2022-~sun` | on a weekend, or on a Sunday, made up for on the next day that is not off |

use chrono::Datelike;
use chrono::Days;
use chrono::NaiveDate;
use chrono::TimeDelta;
use chrono::Weekday;

use crate::domain::calendar::easter;

/// One holiday, in the years in which it is one.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    when: When,
    first_year: i32,
    last_year: i32,
    made_up_for: MadeUpFor,
}

#[derive(Clone, Copy, Debug)]
enum When {
    Fixed(MonthDay),
    FromEaster(i64),
    FromOrthodoxEaster(i64),
    WeekdayFrom(Weekday, MonthDay),
}

#[derive(Clone, Copy, Debug)]
struct MonthDay {
    month: u32,
    day: u32,
}

/// Where a holiday gives another day off.
#[derive(Clone, Copy, Debug)]
enum MadeUpFor {
    Never,
    OnSunday,
    OnWeekend,
}

impl Rule {
    /// The holiday's day in `year`; `None` where it is not in force.
    pub(super) fn day_in(&self, year: i32) -> Option<NaiveDate> {
        if !(self.first_year..=self.last_year).contains(&year) {
            return None;
        }
        match self.when {
            When::Fixed(day) => day.in_year(year),
            When::FromEaster(days) => days_from(easter::western(year)?, days),
            When::FromOrthodoxEaster(days) => days_from(easter::orthodox(year)?, days),
            When::WeekdayFrom(weekday, from) => {
                let from = from.in_year(year)?;
                let ahead = weekday.days_since(from.weekday());
                from.checked_add_days(Days::new(u64::from(ahead)))
            }
        }
    }

    /// Whether another day is off because this one falls on `day`.
    pub(super) fn is_made_up_for(&self, day: NaiveDate) -> bool {
        match self.made_up_for {
            MadeUpFor::Never => false,
            MadeUpFor::OnSunday => day.weekday() == Weekday::Sun,
            MadeUpFor::OnWeekend => matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }
}

impl MonthDay {
    fn in_year(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }
}

fn days_from(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    day.checked_add_signed(TimeDelta::try_days(days)?)
}

/// Reads a table: rules with spaces between them.
///
/// # Errors
/// The first rule that cannot be read.
pub(super) fn read(written: &str) -> Result<Vec<Rule>, String> {
    let rules = written.split_whitespace();
    rules
        .map(|written| rule(written).ok_or_else(|| written.to_owned()))
        .collect()
}

fn rule(written: &str) -> Option<Rule> {
    let (written, made_up_for) = match written.split_once('~') {
        None => (written, MadeUpFor::Never),
        Some((written, "")) => (written, MadeUpFor::OnWeekend),
        Some((written, "sun")) => (written, MadeUpFor::OnSunday),
        Some(_) => return None,
    };
    let (written, years) = written.split_once('@').unwrap_or((written, "-"));
    let (first, last) = years.split_once('-')?;
    Some(Rule {
        when: when(written)?,
        first_year: year(first, i32::MIN)?,
        last_year: year(last, i32::MAX)?,
        made_up_for,
    })
}

fn year(written: &str, without: i32) -> Option<i32> {
    if written.is_empty() {
        Some(without)
    } else {
        written.parse().ok()
    }
}

fn when(written: &str) -> Option<When> {
    if let Some(days) = written.strip_prefix("easter") {
        days.parse().ok().map(When::FromEaster)
    } else if let Some(days) = written.strip_prefix("pascha") {
        days.parse().ok().map(When::FromOrthodoxEaster)
    } else if let Some((weekday, from)) = written.split_once(">=") {
        Some(When::WeekdayFrom(weekday.parse().ok()?, month_day(from)?))
    } else {
        month_day(written).map(When::Fixed)
    }
}

fn month_day(written: &str) -> Option<MonthDay> {
    let (month, day) = written.split_once('-')?;
    let day = MonthDay {
        month: month.parse().ok()?,
        day: day.parse().ok()?,
    };
    day.in_year(2023).is_some().then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_gives_its_day_in_the_years_it_is_in_force() {
        let check = |written: &str, year: i32, expected: Option<&str>| {
            let found = rule(written).unwrap().day_in(year);
            assert_eq!(
                found,
                expected.map(|day| day.parse().unwrap()),
                "{written} in {year}"
            );
        };
        check("12-25", 2026, Some("2026-12-25"));
        check("easter+1", 2026, Some("2026-04-06"));
        check("easter-2", 2026, Some("2026-04-03"));
        check("easter+60", 2026, Some("2026-06-04"));
        check("pascha+1", 2026, Some("2026-04-13"));
        check("mon>=08-01", 2026, Some("2026-08-03"));
        check("sat>=06-20", 2026, Some("2026-06-20"));
        check("10-04@2026-", 2025, None);
        check("10-04@2026-", 2026, Some("2026-10-04"));
        check("09-15@-2025", 2026, None);
        check("09-15@2020-2022", 2022, Some("2022-09-15"));
        check("09-15@2020-2022", 2019, None);
    }

    #[test]
    fn what_is_no_rule_is_not_read() {
        for written in [
            "",
            "12",
            "13-01",
            "02-30",
            "easter",
            "mon>=",
            "12-25~mon",
            "12-25@2026",
        ] {
            assert!(rule(written).is_none(), "{written}");
        }
    }
}

//! Working days: neither on the weekend nor on a national holiday, by each country's own law.
//! It never reads a clock. Holidays of a region or a town (a patron saint's day) are nobody's here.
//! Another country, or a law that changed, is a row of `holidays`; a new kind of rule a variant in `rule`.

mod easter;
mod holidays;
mod rule;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use chrono::DateTime;
use chrono::Datelike;
use chrono::NaiveDate;
use chrono::Utc;
use chrono::Weekday;
use chrono_tz::Europe::Rome;

use crate::domain::calendar::rule::Rule;
use crate::domain::country::CountryCode;

/// Countries whose public offices rest on Friday and Saturday.
/// Source: `holidays` 0.109, <https://github.com/vacanza/holidays>; for Palestine <https://bnews.ps/index.php/en/node/12845>;
/// both read 2026-11-24.
const FRIDAY_AND_SATURDAY: [&str; 6] = ["bd", "dz", "il", "iq", "jo", "ps"];

/// The day it is in Italy, where most who ask are; for whatever is not of one place.
pub fn today(now: DateTime<Utc>) -> NaiveDate {
    now.with_timezone(&Rome).date_naive()
}

/// The days on which the public offices of one country work.
#[derive(Clone, Debug)]
pub struct Calendar {
    rests_on: [Weekday; 2],
    /// `None` where no table of the country's holidays is kept.
    rules: Option<Vec<Rule>>,
}

impl Calendar {
    /// The calendar of `country`; one without a table of holidays knows weekends only.
    pub fn of(country: CountryCode) -> Self {
        let rests_on = if FRIDAY_AND_SATURDAY.contains(&country.as_str()) {
            [Weekday::Fri, Weekday::Sat]
        } else {
            [Weekday::Sat, Weekday::Sun]
        };
        // A test reads every table; one that could not be read would count as unknown.
        let rules = holidays::written(country).and_then(|written| rule::read(written).ok());
        Self { rests_on, rules }
    }

    /// Whether national holidays are known; where not, only weekends count, and whoever reads a date should be told.
    pub fn knows_holidays(&self) -> bool {
        self.rules.is_some()
    }

    /// Whether `day` is neither on the weekend nor a holiday.
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        !self.rests_on.contains(&day.weekday()) && !self.holiday(day)
    }

    /// Whether `day` is a national holiday, or the day off in place of one.
    pub fn holiday(&self, day: NaiveDate) -> bool {
        self.holidays(day.year()).contains(&day)
    }

    /// `day` itself or the nearest working day before it.
    pub fn working_day_on_or_before(&self, day: NaiveDate) -> NaiveDate {
        self.first_working_day(day, |day| day.pred_opt())
    }

    /// `day` itself or the nearest working day after it.
    pub fn working_day_on_or_after(&self, day: NaiveDate) -> NaiveDate {
        self.first_working_day(day, |day| day.succ_opt())
    }

    /// Follows `next` to a working day, or to the end of the calendar, a quarter of a million years away.
    fn first_working_day(
        &self,
        day: NaiveDate,
        next: impl Fn(NaiveDate) -> Option<NaiveDate>,
    ) -> NaiveDate {
        let mut day = day;
        while !self.is_working_day(day) {
            let Some(nearer) = next(day) else { break };
            day = nearer;
        }
        day
    }

    /// The holidays of one year. A day off in place of a holiday is the first day after it that is not off anyway.
    fn holidays(&self, year: i32) -> BTreeSet<NaiveDate> {
        let rules = self.rules.iter().flatten();
        let in_force: Vec<(&Rule, NaiveDate)> = rules
            .filter_map(|rule| Some((rule, rule.day_in(year)?)))
            .collect();
        let mut holidays: BTreeSet<NaiveDate> = in_force.iter().map(|(_, day)| *day).collect();
        let made_up_for = in_force
            .iter()
            .filter(|(rule, day)| rule.is_made_up_for(*day));
        // Two holidays on one day give one day off.
        let made_up_for: BTreeSet<NaiveDate> = made_up_for.map(|(_, day)| *day).collect();
        for day in made_up_for {
            let is_off =
                |day: &NaiveDate| self.rests_on.contains(&day.weekday()) || holidays.contains(day);
            let instead = day.iter_days().skip(1).find(|day| !is_off(day));
            holidays.extend(instead);
        }
        holidays
    }
}

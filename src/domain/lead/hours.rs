//! The staff's working hours, and when a lead that nobody has taken waits too long.
//! It reads no clock; the holidays are those of the staff's country.

use std::fmt;

use chrono::DateTime;
use chrono::Datelike;
use chrono::NaiveDate;
use chrono::NaiveDateTime;
use chrono::NaiveTime;
use chrono::TimeDelta;
use chrono::TimeZone;
use chrono::Utc;
use chrono::Weekday;
use chrono_tz::Tz;

use crate::domain::calendar::Calendar;
use crate::domain::country::CountryCode;

/// After so much working time the staff are reminded of a lead, and after so much those who decide are called.
/// Source: product, 4.5.
pub const REMIND_AFTER: [TimeDelta; 2] = [TimeDelta::hours(1), TimeDelta::hours(4)];

/// Longest time that is looked over, in days; a lead that waits longer has been called out long before.
const DAYS_MAX: i64 = 60;

/// When the staff work.
#[derive(Clone)]
pub struct Hours {
    zone: Tz,
    /// Each with its days, its beginning and its end.
    spans: Vec<Span>,
    /// For its holidays only: weekends are those of the spans.
    calendar: Calendar,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    first: Weekday,
    last: Weekday,
    from: NaiveTime,
    to: NaiveTime,
}

impl fmt::Debug for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hours({}, {:?})", self.zone, self.spans)
    }
}

impl Default for Hours {
    fn default() -> Self {
        Self::parse("Mon-Fri 09:00-17:00", "Europe/Rome", "it").expect("a test reads these")
    }
}

impl Hours {
    /// Reads "Mon-Fri 09:00-17:00", or several such parts after commas, in a zone like "Europe/Rome" and a country like "it".
    pub fn parse(hours: &str, zone: &str, country: &str) -> Option<Self> {
        let zone: Tz = zone.trim().parse().ok()?;
        let spans: Option<Vec<Span>> = hours.split(',').map(Span::parse).collect();
        Some(Self {
            zone,
            spans: spans?,
            calendar: Calendar::of(CountryCode::parse(&country.trim().to_lowercase())?),
        })
    }

    /// How much working time lies between two moments.
    pub fn between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
        let mut worked = TimeDelta::zero();
        let first = from.with_timezone(&self.zone).date_naive();
        for day in first
            .iter_days()
            .take(usize::try_from(DAYS_MAX).unwrap_or(0))
        {
            for span in self.spans.iter().filter(|span| span.is_on(day)) {
                if self.calendar.holiday(day) {
                    continue;
                }
                let (Some(begins), Some(ends)) = (
                    self.moment(day.and_time(span.from)),
                    self.moment(day.and_time(span.to)),
                ) else {
                    continue;
                };
                let (begins, ends) = (begins.max(from), ends.min(to));
                worked += (ends - begins).max(TimeDelta::zero());
            }
            if self
                .moment(day.and_time(NaiveTime::MIN))
                .is_some_and(|begins| begins > to)
            {
                break;
            }
        }
        worked
    }

    /// How many of the reminders are due for a lead that waits since `since`.
    pub fn reminders_due(&self, since: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
        let waited = self.between(since, now);
        let due = REMIND_AFTER
            .iter()
            .filter(|after| waited >= **after)
            .count();
        i64::try_from(due).unwrap_or(0)
    }

    /// A local time that a change of the clocks skips is the moment of the change; one that comes twice is the first.
    fn moment(&self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        let found = self.zone.from_local_datetime(&local).earliest();
        let found = found.or_else(|| {
            let later = local + TimeDelta::hours(1);
            self.zone.from_local_datetime(&later).earliest()
        });
        found.map(|moment| moment.to_utc())
    }
}

impl Span {
    fn parse(text: &str) -> Option<Self> {
        let (days, times) = text.trim().split_once(char::is_whitespace)?;
        let (first, last) = days.split_once('-').unwrap_or((days, days));
        let (from, to) = times.trim().split_once('-')?;
        let time = |text: &str| NaiveTime::parse_from_str(text.trim(), "%H:%M").ok();
        let span = Self {
            first: first.parse().ok()?,
            last: last.parse().ok()?,
            from: time(from)?,
            to: time(to)?,
        };
        (span.from < span.to).then_some(span)
    }

    fn is_on(&self, day: NaiveDate) -> bool {
        let from_first = |weekday: Weekday| weekday.days_since(self.first);
        from_first(day.weekday()) <= from_first(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    #[test]
    fn only_working_time_counts() {
        let hours = Hours::default();
        let check = |from: &str, to: &str, minutes: i64| {
            assert_eq!(
                hours.between(at(from), at(to)),
                TimeDelta::minutes(minutes),
                "{from} {to}"
            );
        };
        // A Friday in November: Rome is one hour ahead.
        check("2026-11-27T15:30:00Z", "2026-11-27T15:45:00Z", 15);
        check("2026-11-27T15:30:00Z", "2026-11-30T08:00:00Z", 30);
        check("2026-11-27T15:30:00Z", "2026-11-30T08:30:00Z", 60);
        check("2026-11-27T20:00:00Z", "2026-11-29T20:00:00Z", 0);
        // The clocks go forward on Sunday, 29 March 2026, and Monday begins at 07:00 UTC.
        check("2026-03-27T17:00:00Z", "2026-03-30T08:00:00Z", 60);
        check("2026-11-30T09:00:00Z", "2026-11-30T08:00:00Z", 0);
    }

    #[test]
    fn a_holiday_is_no_working_time() {
        let hours = Hours::default();
        let (eve, monday) = (at("2026-12-24T15:59:00Z"), at("2026-12-28T08:59:00Z"));
        assert_eq!(hours.between(eve, monday), TimeDelta::minutes(60));
        assert_eq!(hours.reminders_due(eve, monday), 1);
        assert_eq!(hours.reminders_due(eve, monday + TimeDelta::hours(3)), 2);
    }

    #[test]
    fn hours_are_read_as_people_write_them() {
        let reads = |hours: &str| Hours::parse(hours, "Europe/Rome", "it").is_some();
        assert!(reads("Mon-Fri 09:00-17:00"));
        assert!(reads(
            "Mon-Thu 8:30-13:00, Mon-Thu 14:00-17:30, Fri 8:30-13:00"
        ));
        assert!(reads("sun-thu 09:00-17:00"));
        for wrong in [
            "",
            "Mon-Fri",
            "09:00-17:00",
            "Mon-Fri 17:00-09:00",
            "Lun-Ven 09:00-17:00",
        ] {
            assert!(!reads(wrong), "{wrong:?}");
        }
        assert!(Hours::parse("Mon-Fri 09:00-17:00", "Rome", "it").is_none());
    }

    proptest! {
        #[test]
        fn time_in_two_pieces_is_the_same_time(start in 0_i64..400_000_000, first in 0_i64..2_000_000, second in 0_i64..2_000_000) {
            let hours = Hours::default();
            let from = DateTime::from_timestamp(1_700_000_000 + start, 0).unwrap();
            let middle = from + TimeDelta::seconds(first);
            let end = middle + TimeDelta::seconds(second);
            prop_assert_eq!(hours.between(from, middle) + hours.between(middle, end), hours.between(from, end));
        }
    }
}

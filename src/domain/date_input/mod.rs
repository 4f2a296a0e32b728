//! Days as people write them, in any of the five languages: alone in a form, or somewhere in a question.
//! Day first, as in Europe; nothing is guessed that the person is not told, and no clock is read.
//! A new shape is a function in `shapes`, a new spelling a word in `months` or in the lists of `shapes`.

mod months;
mod shapes;
mod tokens;

#[cfg(test)]
mod tests;

use std::ops::Range;

use chrono::NaiveDate;

use crate::domain::date_input::shapes::Place;
use crate::domain::date_input::shapes::Reader;
use crate::domain::language::Language;

/// What a text says about a day. Two digits of a year mean 20yy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateFound {
    /// A day of the calendar.
    Day(NaiveDate),
    /// "03/04/2025": take `day_first`, and repeat it in words.
    DayOrMonth {
        /// The European reading.
        day_first: NaiveDate,
        /// The American one, always another day.
        month_first: NaiveDate,
    },
    /// A month without a day: ask for it.
    MonthOnly {
        /// 1900 to 2199.
        year: i32,
        /// 1 to 12.
        month: u32,
    },
    /// A date in form that no calendar has: "31/02/2025".
    Impossible {
        /// The year, four digits.
        year: i32,
        /// What stands for the month, 0 to 99.
        month: u32,
        /// What stands for the day, 0 to 99.
        day: u32,
    },
}

/// A date within a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundDate {
    /// What it says.
    pub date: DateFound,
    /// Where it stands, in bytes of the text; both ends are character boundaries.
    pub bytes: Range<usize>,
}

/// Why a day cannot be the day of a decision or of a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnfitDay {
    /// Earlier than [`COVENANT_BEGAN`].
    BeforeCovenant,
    /// Later than today.
    InFuture,
}

/// The first day on which a council can have decided to join.
/// Source: the year the Covenant was launched, <https://eu-mayors.ec.europa.eu/en/FAQs> (facts, F001), read 2026-11-23.
pub const COVENANT_BEGAN: NaiveDate =
    NaiveDate::from_ymd_opt(2008, 1, 1).expect("a New Year's Day");

/// The first date anywhere in `text`.
/// Shapes that are more often something else count only in [`read`]: "03/2025" may be a resolution's number.
pub fn find(text: &str, language: Language) -> Option<FoundDate> {
    let reader = Reader::new(text, language, Place::Sentence);
    (0..reader.len()).find_map(|first| {
        let (date, last) = reader.date(first)?;
        let bytes = reader.bytes(first, last);
        Some(FoundDate { date, bytes })
    })
}

/// The date that `text` is, with at most an article or a weekday before it and a full stop after it.
pub fn read(text: &str, language: Language) -> Option<DateFound> {
    let reader = Reader::new(text, language, Place::Alone);
    for first in 0..reader.len() {
        if let Some((date, last)) = reader.date(first) {
            return reader.ends_after(last).then_some(date);
        }
        if !reader.may_precede(first) {
            return None;
        }
    }
    None
}

/// Takes `day` as the day of a council's decision, or of a submission; today itself is fit.
///
/// # Errors
/// [`UnfitDay`] if the Covenant had not begun or the day has not come.
pub fn decision(day: NaiveDate, today: NaiveDate) -> Result<NaiveDate, UnfitDay> {
    if day < COVENANT_BEGAN {
        Err(UnfitDay::BeforeCovenant)
    } else if day > today {
        Err(UnfitDay::InFuture)
    } else {
        Ok(day)
    }
}

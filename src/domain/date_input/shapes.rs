//! The shapes of dates, each tried from one token onwards; the first that fits counts.
//! What only looks like a date must not become one: targets, articles of law, telephone numbers, spans of months.

use std::ops::Range;

use chrono::NaiveDate;

use crate::domain::date_input::DateFound;
use crate::domain::date_input::months;
use crate::domain::date_input::months::Spelling;
use crate::domain::date_input::tokens;
use crate::domain::date_input::tokens::Kind;
use crate::domain::date_input::tokens::Token;
use crate::domain::language::Language;

/// What may stand before a date that is the whole text.
const BEFORE_DATE: &str = "il l lo nel del dell dal the on of am den dem der vom im de d le du en el dia \
     giorno in data date datum fecha lunedi martedi mercoledi giovedi venerdi sabato domenica lun \
     mar mer gio ven sab dom monday tuesday wednesday thursday friday saturday sunday mon tue wed \
     thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di \
     mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche jeu sam dim lunes martes \
     miercoles jueves viernes domingo mie jue vie";

/// The first of a month in words.
const FIRST: &str = "primo first erster ersten erste premier primero";

/// What may stand between the day and the month.
const BEFORE_MONTH: &str = "o st nd rd th er re ro te ten ter of de del di d";

/// What may stand before the year.
const BEFORE_YEAR: &str = "of de del d dell l anno ano annee year st nd rd th";

/// Marks that may stand between a day and a month in words.
const MARKS_OF_DAY: &str = ".°-/'";

/// Marks that may stand before a year.
const MARKS_OF_YEAR: &str = ".,-/'";

/// What people count, so that two digits before it are no year: "12-18-24 mesi".
const COUNTED: &str = "mese mesi mes meses mois month months monat monate monaten anni annees ans \
     anos jahre jahren years giorni days tage tagen jours dias ore hours comuni communes";

/// Years in which a month without a day is taken for one; "marzo 9000" is something else.
const YEARS_OF_MONTHS: Range<i32> = 1900..2200;

/// Where a date is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Among other words: only what is a date beyond doubt.
    Sentence,
    /// Where a date was asked for.
    Alone,
}

/// A text in tokens, with what decides how they are read.
pub(super) struct Reader<'a> {
    tokens: Vec<Token<'a>>,
    language: Language,
    place: Place,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, language: Language, place: Place) -> Self {
        Self {
            tokens: tokens::tokens(text),
            language,
            place,
        }
    }

    /// How many tokens there are.
    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// From the start of one token to the end of another.
    pub(super) fn bytes(&self, first: usize, last: usize) -> Range<usize> {
        self.tokens[first].bytes.start..self.tokens[last].bytes.end
    }

    /// Whether only marks follow.
    pub(super) fn ends_after(&self, last: usize) -> bool {
        (last + 1..self.len()).all(|at| self.mark(at).is_some())
    }

    /// Whether a date may still follow this token when nothing else is expected.
    pub(super) fn may_precede(&self, at: usize) -> bool {
        self.mark(at).is_some() || self.word(at).is_some_and(|word| listed(BEFORE_DATE, word))
    }

    /// The date that begins with token `first`, and the token it ends with.
    pub(super) fn date(&self, first: usize) -> Option<(DateFound, usize)> {
        if self.is_inside(first) {
            return None;
        }
        self.in_numbers(first)
            .or_else(|| self.day_then_month(first))
            .or_else(|| self.month_then_day(first))
            .or_else(|| self.month_in_words(first))
            .or_else(|| self.month_in_numbers(first))
    }

    /// "15/03/2025", "15.3.25", "2025-03-15".
    fn in_numbers(&self, first: usize) -> Option<(DateFound, usize)> {
        let one = self.number(first)?;
        let (separator, second) = self.separator(first + 1)?;
        let two = self.number(second)?;
        let (again, last) = self.separator(second + 1)?;
        let three = self.number(last)?;
        if separator != again || self.is_chained(first, separator, last) {
            return None;
        }
        let found = match (one.len(), two.len(), three.len()) {
            (4, 1..=2, 1..=2) => calendar(year(one)?, value(two)?, value(three)?),
            (1..=2, 1..=2, 4) => in_either_order(value(one)?, value(two)?, year(three)?, separator),
            (1..=2, 1..=2, 2) => {
                let found = in_either_order(value(one)?, value(two)?, year(three)?, separator);
                let spaced = (first..last).any(|at| !self.touches_next(at));
                let doubtful = spaced || self.counts(last) || is_far_off(found);
                if doubtful && self.place == Place::Sentence {
                    return None;
                }
                found
            }
            _ => return None,
        };
        Some((found, last))
    }

    /// "15 marzo 2025", "1er mars 2025", "15th of March '25".
    fn day_then_month(&self, first: usize) -> Option<(DateFound, usize)> {
        let day = match self.word(first) {
            Some(word) => listed(FIRST, word).then_some(1)?,
            None => value(self.number(first).filter(|digits| digits.len() <= 2)?)?,
        };
        let at_month = self.skip(first + 1, BEFORE_MONTH, MARKS_OF_DAY);
        let (month, _) = self.month(at_month)?;
        let last = self.skip(at_month + 1, BEFORE_YEAR, MARKS_OF_YEAR);
        let digits = self.number(last)?;
        let is_year = match digits.len() {
            4 => true,
            2 => !self.counts(last) && !self.begins_another(last),
            _ => false,
        };
        (is_year && !self.is_measure(last)).then_some((calendar(year(digits)?, month, day), last))
    }

    /// "March 15, 2025"; of the short names only the English, since "set" and "mar" are words elsewhere.
    fn month_then_day(&self, first: usize) -> Option<(DateFound, usize)> {
        let (month, spelling) = self.month(first)?;
        let is_name = match spelling {
            Spelling::Whole | Spelling::Misspelt => true,
            Spelling::Short => {
                months::month_of(self.word(first)?, Language::English, spelling).is_some()
            }
        };
        let at_day = self.skip(first + 1, "the", ".-/");
        let day = value(self.number(at_day).filter(|digits| digits.len() <= 2)?)?;
        let last = self.skip(at_day + 1, BEFORE_YEAR, MARKS_OF_YEAR);
        let digits = self.number(last).filter(|digits| digits.len() == 4)?;
        let is_date = is_name && (1..=31).contains(&day) && !self.is_measure(last);
        is_date.then_some((calendar(year(digits)?, month, day), last))
    }

    /// "marzo 2025"; alone also "mar. 2025", which in a sentence would make "set 2030 targets" a September.
    fn month_in_words(&self, first: usize) -> Option<(DateFound, usize)> {
        let (month, spelling) = self.month(first)?;
        let is_name = spelling == Spelling::Whole || self.place == Place::Alone;
        let last = self.skip(first + 1, BEFORE_YEAR, MARKS_OF_YEAR);
        let found = month_only(self.number(last)?, month)?;
        (is_name && !self.is_measure(last)).then_some((found, last))
    }

    /// "03/2025" and "2025-03", alone only: in a sentence they number resolutions and laws.
    fn month_in_numbers(&self, first: usize) -> Option<(DateFound, usize)> {
        let (_, last) = self.separator(first + 1)?;
        let (one, two) = (self.number(first)?, self.number(last)?);
        let (digits, month) = if one.len() == 4 {
            (one, two)
        } else {
            (two, one)
        };
        if self.place == Place::Sentence || month.len() > 2 {
            return None;
        }
        Some((month_only(digits, value(month)?)?, last))
    }

    fn number(&self, at: usize) -> Option<&'a str> {
        match self.tokens.get(at)?.kind {
            Kind::Number(digits) => Some(digits),
            Kind::Word(_) | Kind::Mark(_) => None,
        }
    }

    fn word(&self, at: usize) -> Option<&str> {
        match &self.tokens.get(at)?.kind {
            Kind::Word(word) => Some(word),
            Kind::Number(_) | Kind::Mark(_) => None,
        }
    }

    fn mark(&self, at: usize) -> Option<char> {
        match self.tokens.get(at)?.kind {
            Kind::Mark(mark) => Some(mark),
            Kind::Number(_) | Kind::Word(_) => None,
        }
    }

    fn month(&self, at: usize) -> Option<(u32, Spelling)> {
        months::month(self.word(at)?, self.language)
    }

    /// What stands between two numbers of a date, and where the second one is; alone that may be a space or a comma.
    fn separator(&self, at: usize) -> Option<(char, usize)> {
        let alone = self.place == Place::Alone;
        match self.tokens.get(at)?.kind {
            Kind::Mark(mark @ ('/' | '-' | '.')) => Some((mark, at + 1)),
            Kind::Mark(',') if alone => Some((',', at + 1)),
            Kind::Number(_) if alone => Some((' ', at)),
            Kind::Number(_) | Kind::Word(_) | Kind::Mark(_) => None,
        }
    }

    /// The first token from `at` on that is none of these words and marks.
    fn skip(&self, at: usize, words: &str, marks: &str) -> usize {
        let mut at = at;
        while self.word(at).is_some_and(|word| listed(words, word))
            || self.mark(at).is_some_and(|mark| marks.contains(mark))
        {
            at += 1;
        }
        at
    }

    /// Whether no space stands between this token and the next, which there is.
    fn touches_next(&self, at: usize) -> bool {
        let next = self.tokens.get(at + 1);
        next.is_some_and(|next| next.bytes.start == self.tokens[at].bytes.end)
    }

    /// Whether a number hangs on a letter or a plus: "A4", "CO2", "+49".
    fn is_inside(&self, at: usize) -> bool {
        let Some(before) = at
            .checked_sub(1)
            .filter(|&before| self.touches_next(before))
        else {
            return false;
        };
        let hangs = self.word(before).is_some() || self.mark(before) == Some('+');
        hangs && self.number(at).is_some()
    }

    /// Whether three numbers are part of a longer row or a measure: "1.15.3.2025", "06-12-25-30", "2025-03-15 %".
    fn is_chained(&self, first: usize, separator: char, last: usize) -> bool {
        let before = first >= 2
            && self.mark(first - 1) == Some(separator)
            && self.number(first - 2).is_some()
            && self.touches_next(first - 2)
            && self.touches_next(first - 1);
        let after = self.mark(last + 1) == Some(separator)
            && self.number(last + 2).is_some()
            && self.touches_next(last)
            && self.touches_next(last + 1);
        // The "T" of "2025-03-15T10:00" begins a time.
        let time = self.word(last + 1) == Some("t");
        before || after || (self.is_measure(last) && !time)
    }

    /// Whether a number runs on into letters or a sign: "18h", "55 %".
    fn is_measure(&self, at: usize) -> bool {
        let letters = self.word(at + 1).is_some() && self.touches_next(at);
        letters || matches!(self.mark(at + 1), Some('%' | '€' | '$' | '‰'))
    }

    /// Whether the next word is what the number counts: "24 mesi".
    fn counts(&self, at: usize) -> bool {
        self.word(at + 1).is_some_and(|word| listed(COUNTED, word))
    }

    /// Whether two digits begin a time, a price or another date instead of ending this one: "10:30", "20 aprile".
    fn begins_another(&self, at: usize) -> bool {
        let runs_on = self.mark(at + 1).is_some()
            && self.number(at + 2).is_some()
            && self.touches_next(at)
            && self.touches_next(at + 1);
        let at_month = self.skip(at + 1, BEFORE_MONTH, MARKS_OF_DAY);
        runs_on || self.month(at_month).is_some()
    }
}

/// Day first, unless only the other order can be; with full stops nobody means the other.
fn in_either_order(first: u32, second: u32, year: i32, separator: char) -> DateFound {
    if (1..=12).contains(&first) && second > 12 {
        return calendar(year, first, second);
    }
    let day_first = NaiveDate::from_ymd_opt(year, second, first);
    let month_first = NaiveDate::from_ymd_opt(year, first, second);
    match (day_first, month_first) {
        (Some(day_first), Some(month_first)) if day_first != month_first && separator != '.' => {
            DateFound::DayOrMonth {
                day_first,
                month_first,
            }
        }
        _ => calendar(year, second, first),
    }
}

fn calendar(year: i32, month: u32, day: u32) -> DateFound {
    NaiveDate::from_ymd_opt(year, month, day)
        .map_or(DateFound::Impossible { year, month, day }, DateFound::Day)
}

fn month_only(digits: &str, month: u32) -> Option<DateFound> {
    let year = year(digits).filter(|_| digits.len() == 4)?;
    let fits = YEARS_OF_MONTHS.contains(&year) && (1..=12).contains(&month);
    fits.then_some(DateFound::MonthOnly { year, month })
}

/// Whether this was never meant as a date: "20-20-20".
fn is_far_off(found: DateFound) -> bool {
    match found {
        DateFound::Day(_) | DateFound::DayOrMonth { .. } | DateFound::MonthOnly { .. } => false,
        DateFound::Impossible { month, day, .. } => {
            !(1..=12).contains(&month) || !(1..=31).contains(&day)
        }
    }
}

/// Four digits, or two of this century.
fn year(digits: &str) -> Option<i32> {
    let year: i32 = digits.parse().ok()?;
    match digits.len() {
        4 => Some(year),
        2 => Some(2000 + year),
        _ => None,
    }
}

fn value(digits: &str) -> Option<u32> {
    digits.parse().ok()
}

fn listed(words: &str, word: &str) -> bool {
    words.split(' ').any(|listed| listed == word)
}

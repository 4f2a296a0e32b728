//! Dates in each language's own form.

use chrono::Locale;
use chrono::NaiveDate;

use crate::domain::knowledge::Month;
use crate::domain::language::Language;

/// "novembre 2026", "November 2026", "noviembre de 2026".
pub(super) fn month(language: Language, month: Month) -> String {
    let (locale, form) = match language {
        Language::Italian => (Locale::it_IT, "%B %Y"),
        Language::English => (Locale::en_GB, "%B %Y"),
        Language::German => (Locale::de_DE, "%B %Y"),
        Language::French => (Locale::fr_FR, "%B %Y"),
        Language::Spanish => (Locale::es_ES, "%B de %Y"),
    };
    let first =
        NaiveDate::from_ymd_opt(month.year, month.month, 1).expect("a month has a first day");
    first.format_localized(form, locale).to_string()
}

/// A data set's release, "January 2024" as it names itself, in this language; as it is where it is no month.
pub(super) fn release(language: Language, release: &str) -> String {
    let first = NaiveDate::parse_from_str(&format!("1 {release}"), "%d %B %Y");
    first.map_or_else(
        |_| release.to_owned(),
        |first| {
            use chrono::Datelike;
            let (year, number) = (first.year(), first.month());
            month(
                language,
                Month {
                    year,
                    month: number,
                },
            )
        },
    )
}

/// "mercoledì 15 marzo 2028": with its weekday, so that a slip is seen.
pub(super) fn day(language: Language, day: NaiveDate) -> String {
    let (locale, form) = match language {
        Language::Italian => (Locale::it_IT, "%A %-d %B %Y"),
        Language::English => (Locale::en_GB, "%A %-d %B %Y"),
        Language::German => (Locale::de_DE, "%A, %-d. %B %Y"),
        Language::French => (Locale::fr_FR, "%A %-d %B %Y"),
        Language::Spanish => (Locale::es_ES, "%A, %-d de %B de %Y"),
    };
    let written = day.format_localized(form, locale).to_string();
    match language {
        Language::French => written.replacen(" 1 ", " 1er ", 1),
        Language::Italian => written.replacen(" 1 ", " 1º ", 1),
        Language::English | Language::German | Language::Spanish => written,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_each_language_writes_it() {
        let first = NaiveDate::from_ymd_opt(2028, 3, 1).unwrap();
        let written = Language::ALL.map(|language| day(language, first));
        assert_eq!(
            written,
            [
                "mercoledì 1º marzo 2028",
                "Wednesday 1 March 2028",
                "Mittwoch, 1. März 2028",
                "mercredi 1er mars 2028",
                "miércoles, 1 de marzo de 2028",
            ]
        );
    }

    #[test]
    fn a_month_is_written_as_each_language_writes_it() {
        let november = Month::parse("2026-11").unwrap();
        let written = Language::ALL.map(|language| month(language, november));
        assert_eq!(
            written,
            [
                "novembre 2026",
                "November 2026",
                "November 2026",
                "novembre 2026",
                "noviembre de 2026"
            ]
        );
    }
}

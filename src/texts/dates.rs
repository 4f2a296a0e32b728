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

#[cfg(test)]
mod tests {
    use super::*;

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

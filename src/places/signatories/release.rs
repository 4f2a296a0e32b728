//! Which release of the data set a file is, by what its first sheet says of itself.

use crate::places::signatories::table::Table;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The release that a table names in its row "Dataset", or else anywhere.
pub(super) fn release_of(table: &Table) -> Option<String> {
    let texts: Vec<Vec<String>> = table.rows.iter().map(|row| row.texts().collect()).collect();
    let is_titled = |texts: &&Vec<String>| texts.first().is_some_and(|title| title == "Dataset");
    let rows = texts.iter().filter(is_titled).chain(&texts);
    rows.flatten().find_map(|text| release_in(text))
}

/// The month and year in a text, as "January 2024": also in the name of a file.
pub fn release_in(text: &str) -> Option<String> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(2).find_map(|pair| {
        let month = MONTHS
            .iter()
            .find(|month| month.eq_ignore_ascii_case(pair[0]))?;
        let year: u16 = pair[1]
            .parse()
            .ok()
            .filter(|year| (2008..2100).contains(year))?;
        Some(format!("{month} {year}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_a_month_and_a_year() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(release_in(text).as_deref(), expected, "{text}");
        };
        check(
            "GCoM - MyCovenant, 5th\u{a0}Release\u{a0}-\u{a0}january  2024",
            Some("January 2024"),
        );
        check(
            "df1_Signatories_4th Release - March 2023.xlsx",
            Some("March 2023"),
        );
        check("January, 2024", Some("January 2024"));
        check("df1_Signatories_2024.xlsx", None);
        check("", None);
    }
}

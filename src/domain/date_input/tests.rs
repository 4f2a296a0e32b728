//! Every shape and language, and that nothing breaks the reading.

use chrono::Datelike;
use proptest::prelude::*;

use super::*;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

/// The texts of a list; `|` between them.
fn each(list: &str) -> impl Iterator<Item = &str> {
    list.split(" | ")
}

/// In one line, so that a table can say what it expects.
fn said(date: Option<DateFound>) -> String {
    match date {
        None => "nothing".to_owned(),
        Some(DateFound::Day(day)) => day.to_string(),
        Some(DateFound::DayOrMonth {
            day_first,
            month_first,
        }) => format!("{day_first} or {month_first}"),
        Some(DateFound::MonthOnly { year, month }) => format!("{year}-{month:02}"),
        Some(DateFound::Impossible { year, month, day }) => {
            format!("never {year}-{month:02}-{day:02}")
        }
    }
}

fn found(text: &str, language: Language) -> Option<DateFound> {
    find(text, language).map(|found| found.date)
}

/// A date alone is found whichever language the text is in.
fn check_alone(text: &str, expected: &str) {
    for language in Language::ALL {
        assert_eq!(said(read(text, language)), expected, "read {text:?}");
        assert_eq!(said(found(text, language)), expected, "find {text:?}");
    }
}

fn check_sentence(text: &str, language: Language, expected: &str) {
    assert_eq!(said(found(text, language)), expected, "{text:?}");
    assert_eq!(said(read(text, language)), "nothing", "{text:?}");
}

#[test]
fn a_day_is_read_in_every_shape() {
    for text in each(
        "15/03/2025 | 15/3/2025 | 15.3.2025 | 15-3-25 | 15/03/25 | 15. 3. 2025 | \
        15 / 03 / 2025 | 15–03–2025 | 03/15/2025 | 2025-03-15 | 2025/03/15 | 2025.3.15 | \
        15 marzo 2025 | 15 Marzo 2025. | il 15 marzo 2025 | l’15 marzo 2025 | \
        15 mar. 2025 | 15 MAR 25 | 15 marzo '25 | 15-mar-2025 | 15mar2025 | \
        mar 15 marzo 2025 | sabato, 15 marzo 2025 | 15 marzo dell'anno 2025 | \
        March 15, 2025 | march 15th 2025 | Mar 15, 2025 | 15th of March 2025 | \
        15\\03\\2025 | 15 de marzo del año 2025 | 15 March, 2025 | on Saturday the 15th March 2025 | 15. März 2025 | \
        15. MÄRZ 2025 | den 15.März.2025 | 15 maerz 2025 | 15 Marz 2025 | \
        15 ma\u{308}rz 2025 | am 15. Mrz 2025 | le 15 mars 2025 | samedi 15 mars 2025 | \
        15 de marzo de 2025 | el 15 de marzo del 2025 |   15\u{a0}marzo\u{202f}2025 \n | \
        \u{200e}15/03/2025 | (15/03/2025)",
    ) {
        check_alone(text, "2025-03-15");
    }
    for text in each(
        "1° marzo 2025 | 1º marzo 2025 | 1er mars 2025 | primo marzo 2025 | \
        1o de marzo de 2025 | 1ro de marzo de 2025 | first of March 2025 | 1. März 2025 | \
        01.03.2025 | 1-marzo-2025",
    ) {
        check_alone(text, "2025-03-01");
    }
    check_alone("29/02/2024", "2024-02-29");
    check_alone("11 aout 2023", "2023-08-11");
    check_alone("11 fév. 2023", "2023-02-11");
    check_alone("l'8 sett. 2023", "2023-09-08");
    check_alone("3/3/2025", "2025-03-03");
}

#[test]
fn long_names_of_months_may_have_one_slip() {
    for (text, expected) in [
        ("15 febraio 2025", "2025-02-15"),
        ("15 genaio 2025", "2025-01-15"),
        ("15 setembre 2025", "2025-09-15"),
        ("15 ottobrre 2025", "2025-10-15"),
        ("15 novmebre 2025", "2025-11-15"),
        ("Febuary 15, 2025", "2025-02-15"),
        ("15. Septemper 2025", "2025-09-15"),
        ("15 juilet 2025", "2025-07-15"),
        ("15 de dicembre de 2025", "2025-12-15"),
        ("15 marso 2025", "nothing"),
    ] {
        check_alone(text, expected);
    }
}

#[test]
fn the_other_order_is_flagged_where_both_can_be() {
    check_alone("03/04/2025", "2025-04-03 or 2025-03-04");
    check_alone("3-4-25", "2025-04-03 or 2025-03-04");
    check_alone("3.4.2025", "2025-04-03");
    check_alone("13/04/2025", "2025-04-13");
    check_alone("2025-03-04", "2025-03-04");
}

#[test]
fn a_month_without_a_day_is_a_month() {
    for text in [
        "marzo 2025",
        "März 2025",
        "de mars 2025",
        "MARZO del 2025",
        "in March, 2025",
    ] {
        check_alone(text, "2025-03");
    }
    for text in ["03/2025", "3.2025", "2025-03", "mar. 2025", "03 2025"] {
        assert_eq!(said(read(text, Language::Italian)), "2025-03", "{text:?}");
        assert_eq!(found(text, Language::Italian), None, "{text:?}");
    }
}

#[test]
fn a_date_that_no_calendar_has_is_told_apart() {
    check_alone("31/02/2025", "never 2025-02-31");
    check_alone("29/02/2025", "never 2025-02-29");
    check_alone("31/04/25", "never 2025-04-31");
    check_alone("00/03/2025", "never 2025-03-00");
    check_alone("15/13/2025", "never 2025-13-15");
    check_alone("02/31/2025", "never 2025-02-31");
    check_alone("2025-02-30", "never 2025-02-30");
    check_alone("31 febbraio 2025", "never 2025-02-31");
    check_alone("February 30, 2025", "never 2025-02-30");
    check_alone("32. März 2025", "never 2025-03-32");
}

#[test]
fn a_date_is_found_in_a_sentence() {
    use Language::{English, French, German, Italian, Spanish};
    let check = check_sentence;
    check(
        "delibera del 15 marzo 2025, quando scade?",
        Italian,
        "2025-03-15",
    );
    check(
        "delibera n. 12 del 15/03/2025: entro quando?",
        Italian,
        "2025-03-15",
    );
    check("delibera 15 marzo 25 quando scade", Italian, "2025-03-15");
    check(
        "tra 24 mesi dal 15-16 marzo 2025 scade?",
        Italian,
        "2025-03-16",
    );
    check("il 15 marzo, 20 aprile 2025 no", Italian, "2025-04-20");
    check("dal 15/03/2025-16/03/2025 in poi", Italian, "2025-03-15");
    check("abbiamo deliberato nel marzo 2025", Italian, "2025-03");
    check(
        "deliberato il 31/02/2025, scade?",
        Italian,
        "never 2025-02-31",
    );
    check(
        "Our council decided on March 15, 2025. When is it due?",
        English,
        "2025-03-15",
    );
    check("decided 15/3/25 so due?", English, "2025-03-15");
    check("stamp 2025-03-15T10:00:00Z", English, "2025-03-15");
    check(
        "Beschluss vom 15. März 2025, wann ist der Plan fällig?",
        German,
        "2025-03-15",
    );
    check(
        "Délibération du 1er février 2024 : quelle échéance ?",
        French,
        "2024-02-01",
    );
    check(
        "acuerdo del pleno de 15 de marzo de 2025, ¿cuándo vence?",
        Spanish,
        "2025-03-15",
    );
    check(
        "council decision of 15 marzo 2025 please",
        English,
        "2025-03-15",
    );
}

#[test]
fn numbers_that_are_no_dates_stay_numbers() {
    for text in each(
        " |   | 2030 | -55 % by 2030 | -40% entro il 2030 | obiettivi 20-20-20 | \
        2020-2030 | art. 25(6) | art. 3.2 | 24 mesi | 12-18-24 mesi | 15 marzo 24 mesi | \
        9/18 months | +39 06 1234567 | +49-30-12-12 | +15-3-2025 | 030 12 34 56 | \
        06.12.25.10.20 | 0039/06/12/2025 | 06-12-25-30 | Direttiva 2012/27/UE | \
        (EU) 2018/1999 | L. 10/91 | delibera n. 12/2025 | 15 marzo | 15 marzo 10:30 | \
        on 15 March 18h | mar 15 | how to set 2030 targets | set 40 2030 | mar 2030 | \
        in sec 12 2030 | CO2 2030 | 99.50.25 | 192.168.1.10 | 1.2.3 | 10.000,25 € | \
        15 3 2025 e poi | may we? | 50 % di 2030 tonnellate | \
        12345678901234567890/1/2025 | 1/2/20255 | ١/2/2024",
    ) {
        for language in Language::ALL {
            assert_eq!(found(text, language), None, "{text:?}");
        }
    }
    for text in [
        "2025",
        "١/2/2024",
        "24 mesi",
        "15 marzo",
        "n. 15/03/2025",
        "15/03/2025 o 16/03/2025",
        "-55 %",
    ] {
        for language in Language::ALL {
            assert_eq!(read(text, language), None, "{text:?}");
        }
    }
}

#[test]
fn only_alone_may_spaces_and_commas_divide_the_numbers() {
    for text in ["15 03 2025", "15 3 25", "15,3,2025", "2025 03 15"] {
        assert_eq!(said(read(text, Language::Italian)), "2025-03-15", "{text}");
        assert_eq!(found(text, Language::Italian), None, "{text}");
    }
}

#[test]
fn the_place_of_a_date_is_told_in_bytes() {
    let text = "così è: 1° marzo 2025, sì";
    let found = find(text, Language::Italian).unwrap();
    assert_eq!(&text[found.bytes], "1° marzo 2025");
}

#[test]
fn a_decision_lies_between_the_launch_and_today() {
    let today = day("2026-11-23");
    let check = |iso, expected: Result<&str, UnfitDay>| {
        assert_eq!(decision(day(iso), today), expected.map(day), "{iso}");
    };
    check("2007-12-31", Err(UnfitDay::BeforeCovenant));
    check("2008-01-01", Ok("2008-01-01"));
    check("2026-11-23", Ok("2026-11-23"));
    check("2026-11-24", Err(UnfitDay::InFuture));
}

/// The day in every shape, with month names of `language`.
fn shapes(date: NaiveDate, language: Language) -> Vec<String> {
    let (y, m, d) = (date.year(), date.month(), date.day());
    let short_year = y % 100;
    let mut shapes = vec![
        date.to_string(),
        format!("{y}/{m}/{d}"),
        format!("{d}.{m}.{y}"),
        format!("{d:02}. {m:02}. {y}"),
        format!("{d}.{m}.{short_year:02}"),
        format!("{d:02}/{m:02}/{y}"),
        format!("{d}-{m}-{short_year:02}"),
    ];
    let entry = (1..).zip(months::names(language).split(' '));
    let names = entry.filter(|(number, _)| *number == m);
    for name in names.flat_map(|(_, names)| names.split('/')) {
        shapes.extend([
            format!("{d} {name} {y}"),
            format!("{d}. {name} {y}"),
            format!("{d}° {name} {y}"),
            format!("{d} de {name} de {y}"),
            format!("{d}th of {name}, {y}"),
            format!("{name} {d}, {y}"),
            format!("{d}-{name}-{y}"),
            format!("{d} {name} '{short_year:02}"),
            format!("{d} {name} {y}").to_uppercase(),
        ]);
        // A beginning that no other month shares: "jui" is June or July.
        let short = name.get(..4).unwrap_or(name);
        shapes.push(format!("{d} {short}. {y}"));
    }
    shapes
}

/// The day that is taken when nobody objects.
fn taken(date: Option<DateFound>) -> Option<NaiveDate> {
    match date? {
        DateFound::Day(day) | DateFound::DayOrMonth { day_first: day, .. } => Some(day),
        DateFound::MonthOnly { .. } | DateFound::Impossible { .. } => None,
    }
}

proptest! {
    #[test]
    fn every_day_in_every_shape_and_language_is_found_again(
        days in 0_u64..36_525,
        written in 0_usize..5,
        spoken in 0_usize..5,
    ) {
        let date = day("2000-01-01") + chrono::Days::new(days);
        let language = Language::ALL[spoken];
        for shape in shapes(date, Language::ALL[written]) {
            prop_assert_eq!(taken(read(&shape, language)), Some(date), "{}", shape);
            let sentence = format!("Delibera n. 7: {shape}, e poi?");
            let found = find(&sentence, language);
            prop_assert_eq!(taken(found.map(|found| found.date)), Some(date), "{}", sentence);
        }
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        for language in Language::ALL {
            read(&text, language);
            if let Some(found) = find(&text, language) {
                prop_assert!(text.get(found.bytes).is_some());
            }
        }
    }

    #[test]
    fn no_text_of_dates_and_marks_panics(
        text in "([0-9]{1,4}|mar|März|juilet|de|[ ./,'%+T°º\u{301}🎉-]){0,14}"
    ) {
        for language in Language::ALL {
            read(&text, language);
            if let Some(found) = find(&text, language) {
                let found_again = find(&text[found.bytes], language);
                prop_assert_eq!(found_again.map(|again| again.date), Some(found.date));
            }
        }
    }
}

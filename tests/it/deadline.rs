//! `covenant-bot deadline`, whose output other tools read. Nothing here depends on the day it runs.

use std::process::Command;
use std::process::Output;

use chrono::Datelike;
use chrono::NaiveDate;
use serde_json::Value;
use serde_json::json;

fn deadline(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .arg("deadline")
        .args(arguments)
        .env_clear()
        .output()
        .unwrap()
}

fn computed(arguments: &[&str]) -> Value {
    let output = deadline(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The words on standard output.
fn words(arguments: &[&str]) -> String {
    let output = deadline(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_json_of_a_decision_is_the_agreed_one() {
    let expected = json!({
        "adhesion": "2024-02-29",
        "plan_due": "2026-02-28",
        "weekday": "Saturday",
        "country": "it",
        "reminders": [
            {"step": 365, "on": "2025-02-28"},
            {"step": 180, "on": "2025-09-01"},
            {"step": 90, "on": "2025-11-28"},
            {"step": 30, "on": "2026-01-29"},
            {"step": 7, "on": "2026-02-20"},
            {"step": 0, "on": "2026-02-27"},
            {"step": -7, "on": "2026-03-06"},
            {"step": -30, "on": "2026-03-30"},
        ],
        "monitoring": [],
    });
    assert_eq!(computed(&["2024-02-29", "--json"]), expected);
}

#[test]
fn the_json_of_a_submission_is_the_agreed_one() {
    let found = computed(&["2024-02-29", "--submitted", "--json"]);
    let mut fields: Vec<&String> = found.as_object().unwrap().keys().collect();
    fields.sort();
    assert_eq!(fields, ["monitoring", "plan_due", "reminders", "submitted"]);
    assert_eq!(found["submitted"], "2024-02-29");
    assert_eq!(found["plan_due"], Value::Null);
    let reports = json!([
        {"kind": "action", "due": "2026-02-28"},
        {"kind": "full", "due": "2028-02-29"},
        {"kind": "action", "due": "2030-02-28"},
        {"kind": "full", "due": "2032-02-29"},
    ]);
    assert_eq!(found["monitoring"], reports);
}

#[test]
fn reports_that_are_all_over_are_followed_by_the_reminders_of_the_next() {
    let found = computed(&["2010-03-10", "--submitted", "--json"]);
    assert_eq!(found["monitoring"][3]["due"], "2018-03-10");
    let reminders = found["reminders"].as_array().unwrap();
    let last = reminders.last().unwrap();
    assert_eq!(last["step"], -30);
    // A month after the tenth of March of an even year.
    let on: NaiveDate = last["on"].as_str().unwrap().parse().unwrap();
    assert!(on.year() > 2025 && on.year() % 2 == 0, "{on}");
    assert_eq!(on.month(), 4);
}

#[test]
fn a_day_is_read_as_people_write_it_in_any_language() {
    for written in [
        "2024-02-29",
        "29/02/2024",
        "29.2.24",
        "29 febbraio 2024",
        "29 February 2024",
        "29. Februar 2024",
        "29 février 2024",
        "29 de febrero de 2024",
    ] {
        assert_eq!(
            computed(&[written, "--json"])["adhesion"],
            "2024-02-29",
            "{written}"
        );
    }
    let unquoted = computed(&["--json", "29", "febbraio", "2024"]);
    assert_eq!(unquoted["adhesion"], "2024-02-29");
}

#[test]
fn reminders_keep_the_holidays_of_the_country() {
    let on = |country: &str, step: i64| {
        let found = computed(&["14/07/2022", "--json", "--country", country]);
        assert_eq!(found["country"], country.to_lowercase());
        let reminders = found["reminders"].as_array().unwrap().clone();
        let reminder = reminders
            .into_iter()
            .find(|reminder| reminder["step"] == step);
        reminder.map(|reminder| reminder["on"].as_str().unwrap().to_owned())
    };
    // 14 July 2024 is a Sunday; 15 April 2024 a Monday; 16 January 2024 a Tuesday.
    assert_eq!(on("fr", 0), Some("2024-07-12".to_owned()));
    assert_eq!(on("it", 90), Some("2024-04-15".to_owned()));
    // A holiday in Türkiye on 15 July, on which a reminder of the next day would fall.
    let moved = computed(&["16/07/2023", "--json", "--country", "TR"]);
    assert_eq!(
        moved["reminders"][5],
        json!({"step": 1, "on": "2025-07-14"})
    );
    assert_eq!(
        moved["reminders"][6],
        json!({"step": 0, "on": "2025-07-16"})
    );
}

#[test]
fn the_words_tell_the_deadline_and_every_reminder() {
    let text = words(&["2024-02-29", "--lang", "en"]);
    for told in [
        "The two years ended on Saturday 28 February 2026",
        "MyCovenant",
        "Reminders for Saturday 28 February 2026",
        "national holidays: Italy",
        "Friday 28 February 2025: 365 days before",
        "Friday 27 February 2026: the last working day before it is due",
        "Friday 6 March 2026: 6 days after",
    ] {
        assert!(text.contains(told), "{told:?} is not in\n{text}");
    }
    assert!(!text.contains('<'), "{text}");
    let italian = words(&["29 febbraio 2024"]);
    assert!(italian.contains("venerdì 27 febbraio 2026"), "{italian}");
    let reports = words(&["10/03/2010", "--submitted", "--lang", "de"]);
    assert!(reports.contains("Samstag, 10. März 2018"), "{reports}");
    assert!(reports.contains("Erinnerungen"), "{reports}");
}

#[test]
fn a_decision_of_the_first_generation_asks_for_its_renewal() {
    let text = words(&["3/3/2012", "--lang", "en"]);
    assert!(
        text.contains("after one year") && !text.contains("Reminders"),
        "{text}"
    );
    assert_eq!(computed(&["3/3/2012", "--json"])["plan_due"], "2014-03-03");
}

#[test]
fn a_country_whose_holidays_are_unknown_is_told_so() {
    let text = words(&["2024-02-29", "--country", "kg", "--lang", "fr"]);
    assert!(text.contains("jours fériés de ce pays"), "{text}");
}

#[test]
fn what_cannot_be_a_day_ends_with_a_sentence_and_nothing_on_standard_output() {
    let check = |arguments: &[&str], sentence: &str| {
        let output = deadline(arguments);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
        assert!(told.contains(sentence), "{arguments:?}: {told}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    };
    check(&["31/02/2025", "--lang", "en"], "no such day");
    check(&["marzo 2025"], "Manca il giorno");
    check(
        &["2007-12-31", "--json", "--lang", "en"],
        "before the Covenant began",
    );
    check(
        &["2007-12-31", "--submitted", "--lang", "en"],
        "before the Covenant began",
    );
    check(&["3000-01-01", "--lang", "en"], "still to come");
    check(
        &["3000-01-01", "--submitted", "--lang", "en"],
        "still to come",
    );
    check(&["domani", "--lang", "it"], "«domani»");
    check(&["", "--lang", "en"], "no date");
    check(&[], "DATE");
    check(&["2024-02-29", "--country", "zz"], "two letters");
    check(&["2024-02-29", "--lang", "pt"], "it, en, de, fr or es");
}

//! The texts: complete, in every language, and the check that says so finds what is wrong.

use chrono::NaiveDate;
use covenant_bot::domain::command::Command;
use covenant_bot::domain::language::Language;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use covenant_bot::texts::audit;
use covenant_bot::texts::audit::Weight;
use covenant_bot::texts::sources::Sources;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

#[test]
fn the_texts_have_no_faults() {
    let findings = audit::findings(&Sources::embedded(), day());
    let faults: Vec<String> = findings
        .iter()
        .filter(|finding| finding.weight == Weight::Fault)
        .map(ToString::to_string)
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn there_are_at_least_25_topics_and_all_about_covid() {
    let knowledge = Texts::new(Operator::default()).knowledge();
    assert!(knowledge.topics().len() >= 25);
    let covid = knowledge
        .topics()
        .iter()
        .filter(|topic| topic.slug.as_str().starts_with("covid_"))
        .count();
    assert_eq!(covid, 6);
}

#[test]
fn every_command_is_described_in_every_language() {
    let texts = Texts::new(Operator::default());
    for language in Language::ALL {
        for command in Command::ALL {
            let id = covenant_bot::telegram::profile::description_id(command);
            let description = texts.plain(language, &id);
            assert_ne!(description, id, "{}", language.tag());
        }
    }
}

/// Plants a fault and sees that it is found.
fn check(language: Language, path: &str, change: impl Fn(&str) -> String, found: &str) {
    let mut sources = Sources::embedded();
    let before = sources.get(language, path).unwrap().to_owned();
    let after = change(&before);
    assert_ne!(before, after, "the fault is planted");
    sources.set(language, path, after);
    let findings: Vec<String> = audit::findings(&sources, day())
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(
        findings.iter().any(|finding| finding.contains(found)),
        "{found:?} is not in\n{}",
        findings.join("\n")
    );
}

#[test]
fn planted_faults_are_found() {
    use Language::French;
    use Language::German;
    use Language::Italian;
    let plan = "topics/plan.ftl";
    let replace =
        |from: &'static str, to: &'static str| move |text: &str| text.replacen(from, to, 1);
    check(
        German,
        "ui.ftl",
        replace("thanks =", "thankz ="),
        "locales/de/ui.ftl: thanks: is missing",
    );
    check(
        German,
        "ui.ftl",
        replace("thanks =", "thankz ="),
        "thankz: is not in it",
    );
    check(
        French,
        "ui.ftl",
        replace("{ $date }", "{ $day }"),
        "has the variables",
    );
    check(
        French,
        "ui.ftl",
        replace("as-of =", "as-of"),
        "locales/fr/ui.ftl",
    );
    check(
        French,
        "ui.ftl",
        replace("    <b>", "    <u>"),
        "neither <b>, <i> nor an escaped character",
    );
    check(
        Italian,
        plan,
        replace("what_is_secap =", "what_is_sekap ="),
        "what_is_secap: is not in it",
    );
    check(
        Italian,
        plan,
        replace("what_is_secap =", "staff_12 ="),
        "is named as an answer of the staff",
    );
    check(
        Italian,
        plan,
        replace(".source =", ".sources ="),
        ".source is missing",
    );
    check(
        Italian,
        plan,
        replace(".source =", ".sources ="),
        "has .sources; expected one of",
    );
    check(
        Italian,
        plan,
        replace(".related = ", ".related = no_such_topic, "),
        "which does not exist",
    );
    check(
        Italian,
        plan,
        replace(".as-of = 2026-11", ".as-of = 2024-10"),
        "warning",
    );
    check(
        Italian,
        plan,
        replace(".as-of = 2026-11", ".as-of = soon"),
        "expected a month",
    );
    check(
        German,
        plan,
        replace(".title = ", ".title = <b>"),
        ".title has",
    );
    check(
        German,
        plan,
        replace("<b>", ""),
        ".answer: </b> closes nothing",
    );
    let long = "Sehr lang. ".repeat(130);
    check(
        German,
        plan,
        move |text| text.replacen(".answer =\n", &format!(".answer =\n        {long}\n\n"), 1),
        "expected at most 1200",
    );
}

#[test]
fn faults_planted_in_the_glossary_are_found() {
    use Language::German;
    use Language::Italian;
    let replace =
        |from: &'static str, to: &'static str| move |text: &str| text.replacen(from, to, 1);
    let glossary = "glossary.ftl";
    check(
        Italian,
        glossary,
        replace(".forms = ", ".form = "),
        ".forms is missing",
    );
    check(
        Italian,
        glossary,
        replace(".topic = ", ".topic = x_"),
        "which does not exist",
    );
    check(German, glossary, replace("<b>", ""), ".meaning is Err");
}

#[test]
fn faults_planted_in_the_countries_are_found() {
    use Language::German;
    use Language::Italian;
    let replace =
        |from: &'static str, to: &'static str| move |text: &str| text.replacen(from, to, 1);
    let countries = "countries.ftl";
    check(
        Italian,
        countries,
        replace("country-it =", "country-zz ="),
        "country-it: is missing; the bot serves the country",
    );
    check(
        Italian,
        countries,
        replace("country-it =", "country-zz ="),
        "country-zz: names a country the bot does not serve",
    );
    check(German, countries, replace(".also =", ".too ="), "has .too");
    check(
        German,
        countries,
        replace("= Litauen", "= Lettland"),
        "is a name of",
    );
}

#[test]
fn a_missing_file_is_found() {
    let mut sources = Sources::default();
    for language in Language::ALL {
        let all = Sources::embedded();
        for path in all
            .paths(language)
            .filter(|path| language != Language::Spanish || *path != "ui.ftl")
        {
            sources.set(language, path, all.get(language, path).unwrap());
        }
    }
    let findings = audit::findings(&sources, day());
    assert!(findings.iter().any(|finding| {
        finding
            .to_string()
            .contains("locales/es/ui.ftl: is missing")
    }));
}

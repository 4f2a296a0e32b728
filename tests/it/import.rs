//! `covenant-bot import`: signatories and subscriptions from files, while the bot runs, and what it makes of them.
//! The rows are made up.

use std::path::PathBuf;
use std::process::Command;
use std::process::Output;
use std::time::Duration;

use covenant_bot::store::Store;
use rust_xlsxwriter::ExcelDateTime;
use rust_xlsxwriter::Format;
use rust_xlsxwriter::Workbook;

use crate::town::Database;
use crate::town::Person;
use crate::town::Town;
use crate::town::engines;
use crate::town::labels;
use crate::town::story;

const HEADER: [&str; 9] = [
    "organisation_id",
    "organisation_name",
    "country_code",
    "population_adhesion",
    "commitment_CoM2020_flag",
    "commitment_CoM2030_flag",
    "signatory_status",
    "date_of_adhesion",
    "group_profile",
];

/// Number, name, country and year of the adhesion, which was on the fifth of March.
const ROWS: [(&str, &str, &str, u16); 8] = [
    ("1", "Gubbio", "it", 2012),
    ("2", "Gent", "be", 2014),
    ("3", "Ciudad Imaginaria", "es", 2009),
    ("4", "Bolzano", "it", 2013),
    ("5", "Castro (BG)", "it", 2015),
    ("6", "Città di Castello", "it", 2016),
    ("7", "Livo", "it", 2016),
    ("8", "Neverland", "xx1", 2016),
];

/// A workbook as the data set comes, the last row of it a bad one.
fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let about = workbook.add_worksheet();
    about
        .write_row(
            0,
            0,
            ["Dataset", "GCoM - MyCovenant, 5th Release - January 2024"],
        )
        .unwrap();
    let data = workbook.add_worksheet();
    data.write_row(0, 0, HEADER).unwrap();
    let form = Format::new().set_num_format("dd/mm/yyyy");
    for (row, (id, name, country, year)) in (1..).zip(ROWS) {
        data.write_row(
            row,
            0,
            [id, name, country, "1000", "FALSE", "TRUE", "published"],
        )
        .unwrap();
        let day = ExcelDateTime::from_ymd(year, 3, 5).unwrap();
        data.write_datetime_with_format(row, 7, &day, &form)
            .unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

/// Runs the command on this database.
fn covenant_bot(database: &Database, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .args(arguments)
        .env_clear()
        .env("DATABASE_URL", settings_url(database))
        .env("DATA_DIR", database.folder.path())
        .current_dir(database.folder.path())
        .output()
        .unwrap()
}

/// A database file is named within its folder.
fn settings_url(database: &Database) -> String {
    match database.url.rsplit_once('/') {
        Some((_, name)) if database.url.starts_with("sqlite:") => format!("sqlite:{name}"),
        Some(_) | None => database.url.clone(),
    }
}

fn file(database: &Database, name: &str, content: &[u8]) -> PathBuf {
    let path = database.folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

/// Imports what stands in the file; the exit code, the summary and what was told besides.
pub(crate) fn import(
    database: &Database,
    what: &str,
    name: &str,
    content: &[u8],
) -> (Option<i32>, String, String) {
    let path = file(database, name, content);
    let output = covenant_bot(database, &["import", what, path.to_str().unwrap()]);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

/// The bot looks for an import every half minute.
fn imported(town: &Town) {
    let (code, summary, told) = import(&town.database, "signatories", "data.xlsx", &workbook());
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(
        summary,
        "7 rows imported, 1 skipped, release January 2024\n"
    );
    assert_eq!(
        told,
        "covenant-bot: row 9 is skipped: country_code is \"xx1\", expected two letters\n"
    );
    town.pass(Duration::from_secs(31));
}

async fn told(officer: &mut Person, question: &str, says: &str) {
    let answer = officer.asks(question).await;
    assert!(answer.text.contains(says), "{question}: {}", answer.text);
}

#[test]
fn an_import_replaces_the_one_before_and_twice_gives_the_same() {
    story(|town| {
        Box::pin(async move {
            imported(town);
            imported(town);
            assert_eq!(town.count("select count(*) from signatories").await, 7);
            assert_eq!(town.count("select rows from imports").await, 7);
            assert_eq!(town.count("select version from imports").await, 2);

            let csv = "organisation_id,organisation_name,country_code,date_of_adhesion\n\
                1,Gubbio,it,2012-03-05\n";
            let (code, _, told) = import(&town.database, "signatories", "data.csv", csv.as_bytes());
            assert_eq!(code, Some(2));
            assert!(told.contains("expected --release"), "{told}");
            let (code, summary, _) = import(
                &town.database,
                "signatories",
                "4th Release - March 2023.csv",
                csv.as_bytes(),
            );
            assert_eq!(
                (code, summary.as_str()),
                (Some(0), "1 rows imported, 0 skipped, release March 2023\n")
            );
            assert_eq!(town.count("select count(*) from signatories").await, 1);

            let nothing = csv.replace("2012", "1912");
            let (code, _, told) = import(
                &town.database,
                "signatories",
                "March 2023.csv",
                nothing.as_bytes(),
            );
            assert_eq!(code, Some(1));
            assert!(told.contains("stay as they are"), "{told}");
            let (code, _, told) = import(&town.database, "signatories", "notes.csv", b"no table");
            assert_eq!(code, Some(1));
            assert!(told.contains("missing: organisation_id"), "{told}");
            assert_eq!(town.count("select count(*) from signatories").await, 1);
        })
    });
}

#[test]
fn twelve_thousand_rows_are_imported_in_seconds() {
    story(|town| {
        Box::pin(async move {
            let mut csv =
                "organisation_id,organisation_name,country_code,date_of_adhesion\n".to_owned();
            for id in 1..=12_003 {
                use std::fmt::Write;
                writeln!(csv, "{id},Town number {id},fr,2012-03-05").unwrap();
            }
            let begun = std::time::Instant::now();
            let (code, ..) = import(
                &town.database,
                "signatories",
                "January 2024.csv",
                csv.as_bytes(),
            );
            let took = begun.elapsed();
            assert_eq!(code, Some(0));
            assert!(took < Duration::from_secs(20), "{took:?}");
            let stored = town.store.signatories().await.unwrap().unwrap();
            assert_eq!(stored.rows.len(), 12_003);
            assert_eq!(stored.rows[12_002].organisation_id, "12003");
        })
    });
}

#[test]
fn subscribing_proposes_the_known_adhesion_without_a_restart() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            let asked = officer.asks("/subscribe Gubbio").await;
            assert!(!asked.text.contains("JRC"), "{}", asked.text);

            imported(town);
            let asked = officer.asks("/subscribe Gubbio").await;
            assert!(
                asked.text.contains(
                    "According to the JRC's data (January 2024), it joined on Monday 5 March 2012."
                ),
                "{}",
                asked.text
            );
            let commitment = "the commitment is: 40 % less CO2 by 2030, with adaptation.";
            assert!(asked.text.contains(commitment), "{}", asked.text);
            let label = labels(&asked)[0].to_owned();
            assert!(label.contains("5 March 2012"), "{label}");
            officer.presses(&label);
            let over = officer.reads().await;
            assert!(over.text.starts_with("Gubbio (PG): "), "{}", over.text);
            assert!(
                labels(&over).contains(&"The commitment was renewed"),
                "{:?}",
                labels(&over)
            );
        })
    });
}

#[test]
fn foreign_signatories_are_found_and_keep_the_clock_of_their_country() {
    story(|town| {
        Box::pin(async move {
            imported(town);
            let mut officer = town.officer("en");
            told(&mut officer, "/subscribe gent", "it joined on").await;
            told(&mut officer, "15/03/2026", "✅ Gent").await;
            let in_brussels = "select count(*) from subscriptions \
                where zone = 'Europe/Brussels' and municipality_id = 'eu:2'";
            assert_eq!(town.count(in_brussels).await, 1);
            told(
                &mut officer,
                "/subscribe ciudad imaginaria",
                "Which time is it there?",
            )
            .await;

            let found = covenant_bot(&town.database, &["places", "--json", "Gent"]);
            let found = String::from_utf8(found.stdout).unwrap();
            assert!(found.contains("\"id\":\"eu:2\""), "{found}");
        })
    });
}

#[test]
fn places_are_found_without_a_database_and_none_is_made() {
    let folder = tempfile::tempdir().unwrap();
    for url in ["sqlite:none.db", "postgres://u:p@127.0.0.1:1/x", "nonsense"] {
        let output = Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
            .args(["places", "--json", "Roma"])
            .env_clear()
            .env("DATABASE_URL", url)
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert!(output.stderr.is_empty());
        assert!(
            String::from_utf8(output.stdout)
                .unwrap()
                .contains("it:H501")
        );
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn whether_a_municipality_is_a_signatory_is_answered_in_five_languages() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            let before = officer.asks("Is Gubbio a signatory?").await;
            assert!(!before.text.contains("JRC's open data"), "{}", before.text);

            imported(town);
            let yes = "Gubbio (PG) joined the Covenant on Monday 5 March 2012";
            told(&mut officer, "Is Gubbio a signatory?", yes).await;
            told(&mut officer, "is gubbio a signatory", yes).await;
            told(
                &mut officer,
                "When did Gubbio join the Covenant of Mayors?",
                yes,
            )
            .await;
            told(
                &mut officer,
                "Is Città di Castello a signatory?",
                "Città di Castello (PG) joined",
            )
            .await;
            told(
                &mut officer,
                "Is Perugia a signatory?",
                "I do not find Perugia (PG)",
            )
            .await;
            told(
                &mut officer,
                "Is Gent a signatory?",
                "Gent joined the Covenant",
            )
            .await;

            let check = async |language: &str, question: &str, says: &str| {
                let mut officer = town.officer(language);
                told(&mut officer, question, says).await;
            };
            check(
                "it",
                "Il comune di Castro (BG) ha aderito al patto?",
                "Castro (BG) ha aderito",
            )
            .await;
            check("it", "gubbio è firmatario?", "Gubbio (PG) ha aderito").await;
            check("de", "Ist Bozen Unterzeichner?", "Bolzano").await;
            check("fr", "La commune de Gent est-elle signataire ?", "Gent").await;
            check(
                "es",
                "¿Está adherido el municipio de Gent al Pacto?",
                "Gent",
            )
            .await;
        })
    });
}

#[test]
fn a_question_that_names_no_municipality_for_sure_is_answered_by_its_topic() {
    story(|town| {
        Box::pin(async move {
            imported(town);
            let mut officer = town.officer("en");
            for question in [
                "Is my municipality a signatory?",
                "Is our municipality a signatory?",
                "Who is a signatory?",
                "How can Gubbio join the Covenant?",
                "Is Re a signatory?",
                // There are two, and the data do not say which one signed.
                "Is Livo a signatory?",
                // It is part of Tremezzina now.
                "Is Lenno a signatory?",
                "Is Gubbbio or Pergugia a signatory?",
                "How do I check whether my town is a signatory?",
            ] {
                let answer = officer.asks(question).await;
                assert!(
                    !answer.text.contains("JRC's open data (January"),
                    "{question}: {}",
                    answer.text
                );
            }
        })
    });
}

#[test]
fn our_municipality_is_the_one_that_the_chat_is_reminded_of() {
    story(|town| {
        Box::pin(async move {
            imported(town);
            let mut officer = town.officer("en");
            officer.asks("/subscribe Gubbio").await;
            told(&mut officer, "15/03/2026", "✅ Gubbio").await;
            let yes = "Gubbio (PG) joined the Covenant on Monday 5 March 2012";
            told(&mut officer, "Is our municipality a signatory?", yes).await;
            told(&mut officer, "Is my town a signatory?", yes).await;
        })
    });
}

#[test]
fn a_name_of_two_towns_is_answered_for_both() {
    story(|town| {
        Box::pin(async move {
            imported(town);
            let mut officer = town.officer("en");
            officer.says("Is Castro a signatory?");
            let both = [officer.reads().await.text, officer.reads().await.text];
            assert!(
                both.iter()
                    .any(|text| text.contains("Castro (BG) joined the Covenant")),
                "{both:?}"
            );
            assert!(
                both.iter()
                    .any(|text| text.contains("I do not find Castro (LE)")),
                "{both:?}"
            );
        })
    });
}

#[test]
fn subscriptions_of_many_chats_are_imported_once() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            let other = town.officer("de");
            let (one, two) = (officer.chat, other.chat);
            told(&mut officer, "/subscribe Gubbio", "Gubbio").await;
            told(&mut officer, "15/03/2026", "✅ Gubbio").await;
            town.settle().await;
            let table = format!(
                "chat;comune;data;lingua\n\
                 {one};Gubbio;16/03/2026\n\
                 {one};058091;16/03/2026;en\n\
                 {two};Bolzano;2. Februar 2026;de\n\
                 {two};Bozen;03/02/2026;de\n\
                 abc;Roma;16/03/2026\n\
                 {two};Castro;16/03/2026\n\
                 {two};Roma;16/03/2026;xx\n\
                 {two};Roma\n\
                 {two};Milano;15/06/2022\n"
            );
            let (code, summary, told_besides) = import(
                &town.database,
                "subscriptions",
                "towns.csv",
                table.as_bytes(),
            );
            assert_eq!(code, Some(0), "{told_besides}");
            assert_eq!(summary, "2 new, 1 changed, 0 as before, 6 rows left out\n");
            let rows: Vec<&str> = told_besides
                .lines()
                .map(|line| line.strip_prefix("covenant-bot: ").unwrap())
                .collect();
            assert_eq!(
                rows,
                [
                    "row 5 is left out: the chat has this municipality in an earlier row",
                    "row 6 is left out: the first column is no chat's id",
                    "row 7 is left out: several municipalities are possible: Castro (BG), Castro (LE)",
                    "row 8 is left out: the language is unknown; expected it, en, de, fr or es",
                    "row 9 is left out: a column is missing; expected chat id, municipality, date",
                    "row 10 is left out: the deadline was 2024-06-15; what is true now must be told in the chat",
                ]
            );
            assert_eq!(town.count("select count(*) from subscriptions").await, 3);
            told(&mut officer, "/my", "Thursday 16 March 2028").await;

            let (code, summary, _) = import(
                &town.database,
                "subscriptions",
                "towns.csv",
                table.as_bytes(),
            );
            assert_eq!(code, Some(0));
            assert_eq!(summary, "0 new, 0 changed, 3 as before, 6 rows left out\n");
            assert_eq!(town.count("select count(*) from subscriptions").await, 3);
            let (code, ..) = import(&town.database, "subscriptions", "x.csv", b"\x00\x01");
            assert_eq!(code, Some(1));
        })
    });
}

#[tokio::test]
async fn nothing_can_be_stored_in_a_database_opened_to_read() {
    for engine in engines() {
        let database = Database::create(&engine).await;
        assert!(
            Store::open_to_read("sqlite:/nowhere/none.db")
                .await
                .is_err(),
            "none is made"
        );
        let store = Store::open(&database.url).await.unwrap();
        store.close().await;
        let store = Store::open_to_read(&database.url).await.unwrap();
        assert_eq!(store.version_of_signatories().await.unwrap(), None);
        assert_eq!(store.signatories().await.unwrap(), None);
        store.close().await;
        database.drop().await;
    }
}

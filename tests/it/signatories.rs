//! The open data of who signed the Covenant: reading a file of it, and finding those it names. The rows are made up.

use std::sync::Arc;
use std::sync::LazyLock;

use chrono::NaiveDate;
use covenant_bot::domain::municipality::Commitment;
use covenant_bot::domain::municipality::Gazetteer;
use covenant_bot::domain::municipality::PlaceMatch;
use covenant_bot::domain::municipality::id::MunicipalityId;
use covenant_bot::domain::municipality::named::Named;
use covenant_bot::places::directory::Directory;
use covenant_bot::places::italy::Italy;
use covenant_bot::places::signatories::Fault;
use covenant_bot::places::signatories::ReadError;
use covenant_bot::places::signatories::Reading;
use covenant_bot::places::signatories::read;
use rust_xlsxwriter::ExcelDateTime;
use rust_xlsxwriter::Format;
use rust_xlsxwriter::Workbook;

static ITALY: LazyLock<Arc<Italy>> = LazyLock::new(|| Arc::new(Italy::new()));

const HEADER: &str = "gcom_id,organisation_id,organisation_name,coordinator_name,country_code,population_adhesion,mayor,\
    group_name,commitment_CoM2020_flag,commitment_CoM2030_flag,commitment_CoM2050_flag,commitment_mayoradapt_flag,\
    signatory_status,date_of_adhesion,group_profile";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn read_csv(rows: &str) -> Result<Reading, ReadError> {
    read(
        format!("{HEADER}\n{rows}").as_bytes(),
        day("2026-01-31"),
        &ITALY,
    )
}

/// A directory of Italy and these rows: id, name, country, status, day, whether it is a group; all committed to 2030.
fn directory(rows: &[(&str, &str, &str, &str, &str, bool)]) -> Directory {
    let lines: Vec<String> = rows
        .iter()
        .map(|(id, name, country, status, on, is_group)| {
            format!("X,{id},\"{name}\",-,{country},1000,-,-,FALSE,TRUE,FALSE,FALSE,{status},{on},{is_group}")
        })
        .collect();
    let reading = read_csv(&lines.join("\n")).unwrap();
    assert_eq!(reading.bad, []);
    Directory::with_signatories(Arc::clone(&ITALY), reading.rows, "January 2024".to_owned())
}

fn first(directory: &Directory, query: &str) -> PlaceMatch {
    directory.find(query).swap_remove(0)
}

#[test]
fn a_workbook_is_read_by_the_names_of_its_columns() {
    let mut workbook = Workbook::new();
    let about = workbook.add_worksheet();
    about
        .write_row(0, 0, ["Collection Acronym", "GCoM-MyCovenant"])
        .unwrap();
    about
        .write_row(
            1,
            0,
            [
                "Dataset",
                "GCoM - MyCovenant, 5th\u{a0}Release\u{a0}-\u{a0}january  2024",
            ],
        )
        .unwrap();
    let columns = workbook.add_worksheet();
    columns.write_row(0, 0, ["Name", "Type"]).unwrap();
    columns
        .write_row(1, 0, ["organisation_id", "string"])
        .unwrap();
    let data = workbook.add_worksheet().set_name("1").unwrap();
    data.write_row(2, 0, HEADER.split(',')).unwrap();
    let form = Format::new().set_num_format("dd/mm/yyyy");
    for (row, name) in [(3, "Córdoba"), (4, " Milano ")] {
        let country = if row == 3 { "es" } else { "IT" };
        data.write_row(row, 0, ["X", "", name, "-", country, "", "Somebody"])
            .unwrap();
        data.write_number(row, 1, 12_270.0).unwrap();
        data.write_number(row, 5, 328_547.0).unwrap();
        data.write_boolean(row, 8, true).unwrap();
        data.write_boolean(row, 9, false).unwrap();
        data.write_number(row, 10, 1.0).unwrap();
        data.write_string(row, 11, "true").unwrap();
        data.write_string(row, 12, "on_hold").unwrap();
        data.write_boolean(row, 14, false).unwrap();
    }
    let adhesion = ExcelDateTime::from_ymd(2009, 7, 22).unwrap();
    data.write_datetime_with_format(3, 13, &adhesion, &form)
        .unwrap();
    // The same day as Excel counts, without the form of a date.
    data.write_number(4, 13, 40_016.0).unwrap();
    // A cell far away takes no memory.
    data.write_string(1_048_575, 16_383, "stray").unwrap();
    let file = workbook.save_to_buffer().unwrap();

    let reading = read(&file, day("2026-01-31"), &ITALY).unwrap();
    assert_eq!(reading.release.as_deref(), Some("January 2024"));
    assert_eq!(reading.bad, []);
    let [cordoba, milano] = &reading.rows[..] else {
        panic!("two rows: {:?}", reading.rows);
    };
    assert_eq!(cordoba.id.as_str(), "eu:12270");
    assert_eq!(cordoba.organisation_id, "12270");
    assert_eq!(cordoba.country.as_str(), "es");
    assert_eq!(cordoba.population, Some(328_547));
    assert_eq!(
        (cordoba.group.as_ref(), cordoba.coordinator.as_ref()),
        (None, None)
    );
    assert_eq!(cordoba.adhesion_on, day("2009-07-22"));
    assert!(cordoba.on_hold && !cordoba.is_group);
    let commitments: Vec<Commitment> = cordoba.commitments.iter().copied().collect();
    assert_eq!(
        commitments,
        [
            Commitment::Year2020,
            Commitment::Year2050,
            Commitment::Adaptation
        ]
    );
    assert_eq!(milano.id.as_str(), "it:F205");
    assert_eq!(milano.name, "Milano");
    assert_eq!(milano.adhesion_on, day("2009-07-22"));
    assert!(!format!("{reading:?}").contains("Somebody"));
}

#[test]
fn a_csv_file_may_have_commas_or_semicolons_and_dates_of_several_forms() {
    let check = |separator: &str, on: &str| {
        let header = HEADER.replace(',', separator);
        let row = format!("X,17,Gent,Oost-Vlaanderen,be,250 000,-,-,1,0,TRUE,no,published,{on},0")
            .replace(',', separator);
        let file = format!("\u{feff}{header}\r\n{row}\r\n");
        let reading = read(file.as_bytes(), day("2026-01-31"), &ITALY).unwrap();
        assert_eq!(reading.bad, [], "{on}");
        let gent = &reading.rows[0];
        assert_eq!(gent.adhesion_on, day("2012-03-05"), "{on}");
        assert_eq!(gent.population, Some(250_000));
        assert_eq!(gent.coordinator.as_deref(), Some("Oost-Vlaanderen"));
        assert_eq!(gent.commitments.len(), 2);
        assert!(!gent.on_hold);
    };
    check(",", "2012-03-05");
    check(";", "05/03/2012");
    check(";", "5.3.2012");
    check(",", "2012-03-05 00:00:00");
    check(",", "2012-03-05T00:00:00");
}

#[test]
fn a_bad_row_is_reported_and_skipped() {
    let row = |id: &str, name: &str, country: &str, on: &str| {
        format!("X,{id},{name},-,{country},-,-,-,TRUE,FALSE,FALSE,FALSE,published,{on},FALSE\n")
    };
    let rows = [
        row("1", "Gent", "be", "2012-03-05"),
        row("-", "Gent", "be", "2012-03-05"),
        row("a b", "Gent", "be", "2012-03-05"),
        row("2", "-", "be", "2012-03-05"),
        row("3", "Gent", "Belgium", "2012-03-05"),
        row("4", "Gent", "be", "-"),
        row("5", "Gent", "be", "some day"),
        row("6", "Gent", "be", "2012-02-30"),
        row("7", "Gent", "be", "2007-12-31"),
        row("8", "Gent", "be", "2026-02-01"),
        row("9", "Gent", "be", "2026-01-31"),
    ];
    let reading = read_csv(&rows.concat()).unwrap();
    let kept: Vec<&str> = reading
        .rows
        .iter()
        .map(|row| row.organisation_id.as_str())
        .collect();
    assert_eq!(kept, ["1", "9"]);
    let bad: Vec<(u32, Fault)> = reading
        .bad
        .into_iter()
        .map(|bad| (bad.row, bad.fault))
        .collect();
    assert_eq!(
        bad,
        [
            (3, Fault::Organisation),
            (4, Fault::Organisation),
            (5, Fault::Name),
            (6, Fault::Country("Belgium".to_owned())),
            (7, Fault::Date(String::new())),
            (8, Fault::Date("some day".to_owned())),
            (9, Fault::Date("2012-02-30".to_owned())),
            (10, Fault::TooEarly(day("2007-12-31"))),
            (11, Fault::InFuture(day("2026-02-01"))),
        ]
    );
}

#[test]
fn a_file_of_another_kind_is_refused_with_what_it_lacks() {
    let check = |file: &[u8], says: &str| {
        let error = read(file, day("2026-01-31"), &ITALY)
            .unwrap_err()
            .to_string();
        assert!(error.contains(says), "{error}");
    };
    check(
        b"",
        "missing: organisation_id, organisation_name, country_code, date_of_adhesion",
    );
    check(
        b"organisation_id,organisation_name,country_code\n1,Gent,be",
        "missing: date_of_adhesion",
    );
    check(
        b"PK\x03\x04 but no archive",
        "expected an XLSX workbook or a CSV file",
    );
    check(
        &[0xd0, 0xcf, 0x11, 0xe0, 0xff],
        "expected an XLSX workbook or a CSV file",
    );
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .write_row(0, 0, ["date of adhesion", "Country_Code"])
        .unwrap();
    check(
        &workbook.save_to_buffer().unwrap(),
        "missing: organisation_id, organisation_name",
    );
}

#[test]
fn an_italian_signatory_is_linked_only_where_it_is_sure_which_one_it_is() {
    let check = |name: &str, expected: &str| {
        let row =
            format!("X,17,\"{name}\",-,it,-,-,-,TRUE,FALSE,FALSE,FALSE,published,2012-03-05,FALSE");
        assert_eq!(
            read_csv(&row).unwrap().rows[0].id.as_str(),
            expected,
            "{name}"
        );
    };
    check("Milano", "it:F205");
    check("COMUNE DI MONREALE", "it:F377");
    check("Città S. Angelo", "it:C750");
    check("Soleto 2030", "it:I800");
    check("Ortonovo", "it:G143");
    check("Castro (BG)", "it:C337");
    check("Castro", "eu:17");
    // It is part of another now, whose adhesion this is not.
    check("Monteciccardo", "eu:17");
    check("Unione dei Comuni della Bassa Romagna", "eu:17");
    check(
        "Avola, Noto, Pachino, Portopalo di Capo Passero, Rosolini",
        "eu:17",
    );
}

#[test]
fn a_known_adhesion_comes_with_its_municipality_the_latest_first() {
    let directory = directory(&[
        ("1", "Soleto", "it", "on_hold", "2011-03-30", false),
        ("2", "Soleto 2030", "it", "published", "2019-05-02", false),
    ]);
    let found = first(&directory, "comune di Soletto");
    let adhesion = found.adhesion.unwrap();
    assert_eq!(found.place.id.as_str(), "it:I800");
    assert_eq!(adhesion.on, day("2019-05-02"));
    assert!(!adhesion.on_hold);
    assert_eq!(
        adhesion.commitments.into_iter().collect::<Vec<_>>(),
        [Commitment::Year2030]
    );
    assert_eq!(adhesion.release, "January 2024");
    let roma = MunicipalityId::italian("H501").unwrap();
    assert_eq!(directory.adhesion(&roma), None);
    assert_eq!(directory.get(&roma).unwrap().name, "Roma");
}

#[test]
fn foreign_signatories_and_groups_are_found_as_people_type_them() {
    let directory = directory(&[
        ("10", "Córdoba", "es", "published", "2009-07-22", false),
        ("11", "Køge", "dk", "published", "2011-08-23", false),
        (
            "12",
            "MUNICIPALITY OF TIMISOARA",
            "ro",
            "on_hold",
            "2021-03-30",
            false,
        ),
        ("13", "Timișoara", "ro", "published", "2010-06-29", false),
        (
            "14",
            "Bruxelles/Brussel",
            "be",
            "published",
            "2016-11-07",
            false,
        ),
        (
            "15",
            "Dublin City Council",
            "ie",
            "published",
            "2009-03-02",
            false,
        ),
        (
            "16",
            "Unione dei Comuni della Bassa Romagna",
            "it",
            "published",
            "2013-01-01",
            true,
        ),
        ("17", "Castro", "it", "published", "2013-01-01", false),
        ("18", "Roccaspide", "it", "published", "2013-01-01", false),
    ]);
    let check = |query: &str, expected: &str| {
        let named = Named::judge(directory.find(query));
        let Named::One(one) = named else {
            panic!("{query}: {named:?}");
        };
        assert_eq!(one.place.id.as_str(), expected, "{query}");
        assert!(expected.starts_with("it:") || one.adhesion.is_some());
    };
    check("cordoba", "eu:10");
    check("Cordoba, Spain", "eu:10");
    check("Cordboa", "eu:10");
    check("koge", "eu:11");
    // One town that signed twice is found once, by its latest adhesion.
    check("Timisoara", "eu:12");
    check("brussel", "eu:14");
    check("Dublin", "eu:15");
    check("unione dei comuni bassa romagna", "eu:16");
    // The list knows it better than the data set, which misspells it.
    check("Roccadaspide", "it:H394");
    // Nobody knows which of the two signed.
    let castro = directory.find("Castro");
    assert!(
        castro
            .iter()
            .all(|found| found.place.id.organisation().is_none() && found.adhesion.is_none())
    );
    let former = MunicipalityId::signatory("13").unwrap();
    assert_eq!(directory.get(&former).unwrap().name, "Timișoara");
    assert_eq!(directory.adhesion(&former).unwrap().on, day("2021-03-30"));
}

//! The open data set "GCoM - MyCovenant" of the Joint Research Centre: who signed the Covenant, when, and to what.
//! The mayors' names in it are never kept. Another column is a field here and a line in `columns.rs`.
//!
//! Source: data.jrc.ec.europa.eu, dataset b425918f-53a1-495c-8619-cd370c302eb0, CC BY 4.0, fifth release of January 2024.

pub mod release;

mod columns;
mod table;

use chrono::NaiveDate;

use crate::domain::country::CountryCode;
use crate::domain::municipality::id::MunicipalityId;
use crate::domain::municipality::signatory::Signatory;
use crate::places::italy::Italy;
use crate::places::signatories::columns::Columns;
use crate::places::signatories::table::Row;
use crate::places::signatories::table::Table;

/// What a file held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// In the file's order.
    pub rows: Vec<Signatory>,
    /// The rows that were skipped.
    pub bad: Vec<BadRow>,
    /// The release, as "January 2024", where the file says it.
    pub release: Option<String>,
}

/// A row that was skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// As a spreadsheet numbers it, from 1.
    pub row: u32,
    /// Why.
    pub fault: Fault,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// An organisation without an id, or with one that is no plain word.
    #[error("organisation_id is missing or no plain word")]
    Organisation,
    /// Nobody's adhesion.
    #[error("organisation_name is empty")]
    Name,
    /// A country that is no code.
    #[error("country_code is {0:?}, expected two letters")]
    Country(String),
    /// A day that is none.
    #[error("date_of_adhesion is {0:?}, expected a date")]
    Date(String),
    /// A day before there was a Covenant.
    #[error("date_of_adhesion is {0}, before the Covenant began on {COVENANT_BEGAN}")]
    TooEarly(NaiveDate),
    /// A day that is still to come.
    #[error("date_of_adhesion is {0}, which is still to come")]
    InFuture(NaiveDate),
}

/// Why nothing could be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Neither an XLSX workbook nor a text in UTF-8.
    #[error("expected an XLSX workbook or a CSV file in UTF-8: {0}")]
    NeitherWorkbookNorCsv(String),
    /// No sheet begins with the columns needed.
    #[error("no sheet has a header row with all columns needed; missing: {}", .0.join(", "))]
    MissingColumns(Vec<&'static str>),
}

/// The earliest day of an adhesion.
/// Source: the European Commission launched the Covenant of Mayors in January 2008; the data set begins on 15 January 2008.
pub const COVENANT_BEGAN: NaiveDate =
    NaiveDate::from_ymd_opt(2008, 1, 1).expect("the first of January is a day");

/// Reads a file of the data set: an XLSX workbook, or a CSV file with commas or semicolons. Columns are found by name.
/// A row that cannot be read is reported and skipped.
///
/// # Errors
/// [`ReadError`] where the file is of another kind, or lacks a column that is needed.
pub fn read(file: &[u8], today: NaiveDate, italy: &Italy) -> Result<Reading, ReadError> {
    let mut missing: Option<Vec<&'static str>> = None;
    let mut release = None;
    let mut found = None;
    for table in table::tables(file)? {
        let table = table?;
        match Columns::find(&table) {
            Ok(columns) if found.is_none() => {
                found = Some(read_table(&table, &columns, today, italy));
            }
            Ok(_) => {}
            Err(lacks) => {
                release = release.or_else(|| release::release_of(&table));
                if missing
                    .as_ref()
                    .is_none_or(|least| lacks.len() < least.len())
                {
                    missing = Some(lacks);
                }
            }
        }
    }
    match found {
        Some((rows, bad)) => Ok(Reading { rows, bad, release }),
        None => Err(ReadError::MissingColumns(
            missing.unwrap_or_else(|| columns::NEEDED.to_vec()),
        )),
    }
}

fn read_table(
    table: &Table,
    columns: &Columns,
    today: NaiveDate,
    italy: &Italy,
) -> (Vec<Signatory>, Vec<BadRow>) {
    let mut rows = Vec::new();
    let mut bad = Vec::new();
    let below_header = table.rows.iter().filter(|row| row.number > columns.header);
    for row in below_header.filter(|row| !row.is_empty()) {
        match read_row(row, columns, today, italy) {
            Ok(signatory) => rows.push(signatory),
            Err(fault) => bad.push(BadRow {
                row: row.number,
                fault,
            }),
        }
    }
    (rows, bad)
}

fn read_row(
    row: &Row,
    columns: &Columns,
    today: NaiveDate,
    italy: &Italy,
) -> Result<Signatory, Fault> {
    let organisation_id = columns
        .organisation_id
        .of(row)
        .text()
        .ok_or(Fault::Organisation)?;
    let name = columns.name.of(row).text().ok_or(Fault::Name)?;
    let country = columns.country.of(row).text().unwrap_or_default();
    let country = CountryCode::parse(&country).ok_or(Fault::Country(country))?;
    let adhesion = columns.adhesion.of(row);
    let adhesion_on = adhesion
        .day()
        .ok_or_else(|| Fault::Date(adhesion.text().unwrap_or_default()))?;
    if adhesion_on < COVENANT_BEGAN {
        return Err(Fault::TooEarly(adhesion_on));
    }
    if adhesion_on > today {
        return Err(Fault::InFuture(adhesion_on));
    }
    let id = MunicipalityId::signatory(&organisation_id).ok_or(Fault::Organisation)?;
    let is_group = columns
        .is_group
        .is_some_and(|column| column.of(row).is_true());
    let italian = (country == CountryCode::ITALY && !is_group)
        .then(|| italy.surely(&name))
        .flatten();
    let optional = |column: Option<table::Column>| column.and_then(|column| column.of(row).text());
    Ok(Signatory {
        id: italian.unwrap_or(id),
        organisation_id,
        name,
        country,
        population: columns.population.and_then(|column| column.of(row).count()),
        group: optional(columns.group),
        coordinator: optional(columns.coordinator),
        is_group,
        commitments: columns
            .commitments
            .iter()
            .filter(|(column, _)| column.of(row).is_true())
            .map(|(_, commitment)| *commitment)
            .collect(),
        on_hold: optional(columns.status).is_some_and(|status| is_on_hold(&status)),
        adhesion_on,
    })
}

/// As one word or two, however they are joined.
fn is_on_hold(status: &str) -> bool {
    let letters = status.chars().filter(|c| c.is_alphabetic());
    letters.flat_map(char::to_lowercase).eq("onhold".chars())
}

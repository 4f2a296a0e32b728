//! A workbook or a CSV file as tables of cells. It knows nothing of what the columns mean.

use std::io::Cursor;

use calamine::DataRef;
use calamine::DataType;
use calamine::ExcelDateTime;
use calamine::ExcelDateTimeType;
use calamine::Reader;
use calamine::Xlsx;
use chrono::NaiveDate;

use crate::places::signatories::ReadError;

/// A sheet, or a CSV file.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// Empty rows may be missing.
    pub(super) rows: Vec<Row>,
}

/// A row.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// As a spreadsheet numbers it, from 1.
    pub(super) number: u32,
    cells: Vec<Cell>,
}

/// A column, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Column(usize);

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    /// Nothing, or the "-" that stands for it.
    Empty,
    /// Text without spaces around it.
    Text(String),
    /// A number, perhaps a day in Excel's way of counting.
    Number(f64),
    /// A check mark.
    Flag(bool),
    /// A day.
    Day(NaiveDate),
}

static EMPTY: Cell = Cell::Empty;

impl Row {
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| *cell == Cell::Empty)
    }

    /// The row as the names of columns: lower case, words joined by underscores.
    pub(super) fn names(&self) -> impl Iterator<Item = (Column, String)> {
        let cells = self.cells.iter().enumerate();
        cells.filter_map(|(at, cell)| {
            let name = cell.text()?.to_lowercase();
            let words: Vec<&str> = name.split_whitespace().collect();
            Some((Column(at), words.join("_")))
        })
    }

    /// The texts of the row, in order.
    pub(super) fn texts(&self) -> impl Iterator<Item = String> {
        self.cells.iter().filter_map(Cell::text)
    }
}

impl Column {
    /// The row's cell in this column.
    pub(super) fn of(self, row: &Row) -> &Cell {
        row.cells.get(self.0).unwrap_or(&EMPTY)
    }
}

impl Cell {
    fn read(text: &str) -> Self {
        match text.trim() {
            "" | "-" => Self::Empty,
            text => Self::Text(text.to_owned()),
        }
    }

    /// As text; a whole number without a point.
    pub(super) fn text(&self) -> Option<String> {
        match self {
            Self::Empty => None,
            Self::Text(text) => Some(text.clone()),
            Self::Number(number) => Some(number.to_string()),
            Self::Flag(flag) => Some(flag.to_string()),
            Self::Day(day) => Some(day.to_string()),
        }
    }

    /// Whether it says yes.
    pub(super) fn is_true(&self) -> bool {
        match self {
            Self::Flag(flag) => *flag,
            Self::Number(number) => *number != 0.0,
            Self::Text(text) => ["true", "1", "yes"].contains(&text.to_lowercase().as_str()),
            Self::Empty | Self::Day(_) => false,
        }
    }

    /// A count of people.
    pub(super) fn count(&self) -> Option<u32> {
        // A number in text may be grouped by threes: "12 345".
        let digits: String = self.text()?.split_whitespace().collect();
        let whole = digits
            .split_once('.')
            .map_or(digits.as_str(), |(whole, _)| whole);
        whole.parse().ok()
    }

    /// A day: a date cell, Excel's number of one, or text as 2012-03-05, 5/3/2012 or 5.3.2012.
    pub(super) fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Number(serial) => day_of_serial(*serial),
            Self::Text(text) => {
                let day = text.split(['T', ' ']).next()?;
                let forms = ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"];
                let mut days = forms
                    .into_iter()
                    .filter_map(|form| NaiveDate::parse_from_str(day, form).ok());
                days.next()
            }
            Self::Empty | Self::Flag(_) => None,
        }
    }
}

fn day_of_serial(serial: f64) -> Option<NaiveDate> {
    let cell = ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, false);
    Some(cell.as_datetime()?.date())
}

/// The tables of a file, read one after the other.
pub(super) fn tables(
    file: &[u8],
) -> Result<Box<dyn Iterator<Item = Result<Table, ReadError>> + '_>, ReadError> {
    // A workbook is a ZIP archive.
    if file.starts_with(b"PK\x03\x04") {
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(file)).map_err(|error| broken(&error))?;
        let sheets = workbook.sheet_names();
        Ok(Box::new(
            sheets
                .into_iter()
                .map(move |sheet| sheet_table(&mut workbook, &sheet)),
        ))
    } else {
        let text = std::str::from_utf8(file).map_err(|error| broken(&error))?;
        Ok(Box::new(std::iter::once(csv_table(text))))
    }
}

fn broken(error: &dyn std::fmt::Display) -> ReadError {
    ReadError::NeitherWorkbookNorCsv(error.to_string())
}

/// No sheet of the data set has as many columns; what stands farther to the right is not looked at.
const COLUMNS_MAX: usize = 200;

/// Reads cell by cell, so that a sheet with one stray cell far below takes no more memory than its cells.
fn sheet_table(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Table, ReadError> {
    let mut rows: Vec<Row> = Vec::new();
    let mut cells = workbook
        .worksheet_cells_reader(sheet)
        .map_err(|error| broken(&error))?;
    while let Some(cell) = cells.next_cell().map_err(|error| broken(&error))? {
        let (row, column) = cell.get_position();
        let Some(column) = usize::try_from(column)
            .ok()
            .filter(|column| *column < COLUMNS_MAX)
        else {
            continue;
        };
        let number = row.saturating_add(1);
        if rows.last().is_none_or(|last| last.number != number) {
            rows.push(Row {
                number,
                cells: Vec::new(),
            });
        }
        if let Some(row) = rows.last_mut() {
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cell::Empty);
            }
            row.cells[column] = sheet_cell(cell.get_value());
        }
    }
    Ok(Table { rows })
}

fn sheet_cell(value: &DataRef) -> Cell {
    match value {
        DataRef::String(text) | DataRef::DurationIso(text) => Cell::read(text),
        DataRef::SharedString(text) => Cell::read(text),
        DataRef::Bool(flag) => Cell::Flag(*flag),
        DataRef::Int(_) | DataRef::Float(_) => value.as_f64().map_or(Cell::Empty, Cell::Number),
        DataRef::DateTime(_) | DataRef::DateTimeIso(_) => {
            let text = || {
                value
                    .as_string()
                    .map_or(Cell::Empty, |text| Cell::read(&text))
            };
            value.as_date().map_or_else(text, Cell::Day)
        }
        DataRef::Error(_) | DataRef::Empty => Cell::Empty,
    }
}

fn csv_table(text: &str) -> Result<Table, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let header = text.lines().next().unwrap_or_default();
    let semicolons = header.matches(';').count() > header.matches(',').count();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(if semicolons { b';' } else { b',' })
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for (record, number) in reader.records().zip(1..) {
        let record = record.map_err(|error| broken(&error))?;
        let cells = record.iter().take(COLUMNS_MAX).map(Cell::read).collect();
        rows.push(Row { number, cells });
    }
    Ok(Table { rows })
}

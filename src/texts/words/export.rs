//! All leads as files: a workbook with dates as dates, and a table in text. No cell is computed, whatever it begins with.

use chrono::DateTime;
use chrono::NaiveDateTime;
use chrono::Utc;
use chrono_tz::Europe::Rome;
use rust_xlsxwriter::Format;
use rust_xlsxwriter::Workbook;
use rust_xlsxwriter::XlsxError;

use crate::domain::lead::export::ExportAs;
use crate::domain::lead::export::Exported;
use crate::domain::user_text::UserText;
use crate::texts::words::Attachment;
use crate::texts::words::Speaker;
use crate::texts::words::Words;
use crate::texts::words::files::csv_file;
use crate::texts::words::files::looks_like_a_formula;

/// Widths of all columns in a workbook, in characters.
const WIDTH: f64 = 18.0;

/// A cell.
enum Cell {
    Text(String),
    /// On the clocks of Rome.
    Time(Option<NaiveDateTime>),
}

impl Speaker<'_> {
    pub(super) fn export(&self, kind: ExportAs, leads: &[Exported]) -> Words {
        let titles = self.plain("desk-export-columns");
        let titles: Vec<&str> = titles.split(';').map(str::trim).collect();
        let rows = leads.iter().map(|lead| self.cells(lead));
        let file = match kind {
            ExportAs::Csv => table(&titles, rows),
            ExportAs::Xlsx => {
                let sheet = self.plain("desk-export-sheet");
                workbook(&sheet, &titles, rows).expect("a sheet of texts and dates can be written")
            }
        };
        let count = leads.len().to_string();
        Words {
            attachment: Some(file),
            ..self.told("desk-export", &[("count", &count)])
        }
    }

    fn cells(&self, exported: &Exported) -> [Cell; 13] {
        let Exported {
            lead,
            taken_at,
            closed_at,
        } = exported;
        let request = &lead.request;
        let text = |text: &str| Cell::Text(text.to_owned());
        let questions: Vec<&str> = request.questions.iter().map(UserText::as_str).collect();
        let taker = lead.taker.as_ref().map_or("", |taker| taker.name.as_str());
        [
            text(lead.reference.as_str()),
            Cell::Text(self.plain(&format!("button-desk-{}", lead.state.name()))),
            Cell::Time(in_rome(Some(lead.created_at))),
            Cell::Time(in_rome(*taken_at)),
            Cell::Time(in_rome(*closed_at)),
            text(taker),
            text(request.municipality.as_str()),
            Cell::Text(self.need(request.need)),
            text(lead.language.own_name()),
            text(request.name.as_str()),
            text(request.contact.as_str()),
            text(request.message.as_str()),
            Cell::Text(questions.join("\n")),
        ]
    }
}

fn in_rome(time: Option<DateTime<Utc>>) -> Option<NaiveDateTime> {
    time.map(|time| time.with_timezone(&Rome).naive_local())
}

fn table(titles: &[&str], rows: impl Iterator<Item = [Cell; 13]>) -> Attachment {
    let titles: Vec<String> = titles.iter().map(|title| (*title).to_owned()).collect();
    let rows = rows.map(|row| {
        let cells = row.into_iter().map(|cell| match cell {
            Cell::Text(text) => text,
            Cell::Time(time) => time.map_or_else(String::new, |time| {
                time.format("%Y-%m-%d %H:%M").to_string()
            }),
        });
        cells.collect::<Vec<_>>()
    });
    csv_file("leads.csv", std::iter::once(titles).chain(rows))
}

fn workbook(
    sheet: &str,
    titles: &[&str],
    rows: impl Iterator<Item = [Cell; 13]>,
) -> Result<Attachment, XlsxError> {
    let bold = Format::new().set_bold();
    let dated = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    // What an apostrophe before a cell does where people type: it stays a text when it is edited or saved as another file.
    let quoted = Format::new().set_quote_prefix();
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    page.set_name(sheet)?;
    page.set_freeze_panes(1, 0)?;
    for (column, title) in (0..).zip(titles) {
        page.set_column_width(column, WIDTH)?;
        page.write_string_with_format(0, column, *title, &bold)?;
    }
    for (line, row) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Text(text) if looks_like_a_formula(&text) => {
                    page.write_string_with_format(line, column, text, &quoted)?;
                }
                Cell::Text(text) => {
                    page.write_string(line, column, text)?;
                }
                Cell::Time(Some(time)) => {
                    page.write_datetime_with_format(line, column, time, &dated)?;
                }
                Cell::Time(None) => {}
            }
        }
    }
    Ok(Attachment {
        name: "leads.xlsx".to_owned(),
        mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes: workbook.save_to_buffer()?,
    })
}

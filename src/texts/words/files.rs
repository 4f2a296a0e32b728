//! The files the bot makes: calendars, tables to fill in, reports on tables.

use chrono::DateTime;
use chrono::NaiveDate;

use crate::domain::ics;
use crate::domain::ics::CalendarEntry;
use crate::domain::reminder::step::Step;
use crate::domain::subscription::DueKind;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::bulk::BadRow;
use crate::domain::subscription::bulk::Report;
use crate::domain::subscription::bulk::Why;
use crate::domain::subscription::press::SubscriptionPress;
use crate::texts::words::Attachment;
use crate::texts::words::Speaker;
use crate::texts::words::Words;
use crate::texts::words::subscription::label;

/// Lines of each kind that a report tells in the chat; all of them stand in its file.
const TOLD_MAX: usize = 10;

/// What makes Excel read a table as UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

impl Speaker<'_> {
    pub(super) fn calendar_file(&self, subscription: &Subscription, made_at: i64) -> Attachment {
        let title = match subscription.deadline().kind {
            DueKind::Plan => "calendar-title-plan",
            DueKind::ActionReport | DueKind::FullReport => "calendar-title-report",
        };
        let entry = CalendarEntry {
            uid: format!("{}@covenant-bot", subscription.id.0),
            sequence: subscription.sequence,
            stamp: DateTime::from_timestamp(made_at, 0).unwrap_or_default(),
            due: subscription.deadline().due,
            title: self.label(title, &[("place", &label(subscription))]),
            description: self.plain("calendar-description"),
            alarms: subscription.steps.iter().map(Step::days_before).collect(),
        };
        Attachment {
            name: "covenant.ics".to_owned(),
            mime: "text/calendar",
            bytes: ics::calendar_file(&[entry]).into_bytes(),
        }
    }

    /// What became of a table: the first lines in the chat, all of them in a file where there are more.
    pub(super) fn bulk(&self, report: &Report) -> Words {
        let mut lines = Vec::new();
        if report.kept.is_empty() && report.left.is_empty() {
            lines.push(self.plain("bulk-none"));
        } else if !report.kept.is_empty() {
            lines.push(self.html("bulk-done", &[("count", &report.kept.len().to_string())]));
        }
        for (place, due) in report.kept.iter().take(TOLD_MAX) {
            lines.push(self.html("bulk-line", &[("place", place), ("due", &self.day(*due))]));
        }
        lines.extend(self.more(report.kept.len()));
        if !report.left.is_empty() {
            let count = report.left.len().to_string();
            let heading = self.html("bulk-left", &[("count", &count)]);
            let is_first = lines.is_empty();
            lines.push(if is_first {
                heading
            } else {
                format!("\n{heading}")
            });
            for (place, due) in report.left.iter().take(TOLD_MAX) {
                let due = self.day(*due);
                lines.push(self.html("bulk-left-line", &[("place", place), ("due", &due)]));
            }
            lines.extend(self.more(report.left.len()));
        }
        if !report.bad.is_empty() {
            let count = report.bad.len().to_string();
            lines.push(format!(
                "\n{}",
                self.html("bulk-failed", &[("count", &count)])
            ));
            for row in report.bad.iter().take(TOLD_MAX) {
                let (line, reason) = (row.line.to_string(), self.reason(&row.why));
                let arguments = [
                    ("line", line.as_str()),
                    ("text", row.text.as_str()),
                    ("reason", &reason),
                ];
                lines.push(self.html("bulk-row", &arguments));
            }
            lines.extend(self.more(report.bad.len()));
        }
        let my = vec![vec![self.does("button-my", SubscriptionPress::List(0))]];
        let most = report.kept.len().max(report.left.len());
        if most.max(report.bad.len()) <= TOLD_MAX {
            return Words::new(lines.join("\n"), my);
        }
        // A file's text is at most 1,024 characters: the counts there, the lines in the file.
        let counts = [
            ("bulk-done", report.kept.len()),
            ("bulk-left", report.left.len()),
            ("bulk-failed", report.bad.len()),
        ];
        let counts = counts.iter().filter(|(_, count)| *count > 0);
        let counts: Vec<String> = counts
            .map(|(id, count)| self.html(id, &[("count", &count.to_string())]))
            .collect();
        Words {
            attachment: Some(self.report_file(report)),
            ..Words::new(counts.join("\n\n"), my)
        }
    }

    fn more(&self, all: usize) -> Option<String> {
        let more = all.checked_sub(TOLD_MAX).filter(|more| *more > 0)?;
        Some(self.html("bulk-more", &[("count", &more.to_string())]))
    }

    fn report_file(&self, report: &Report) -> Attachment {
        let done = |(place, due): &(String, NaiveDate)| {
            vec!["✓".to_owned(), place.clone(), due.to_string()]
        };
        let kept = report.kept.iter().map(done);
        let note = self.plain("bulk-left-note");
        let left = report.left.iter().map(|one| {
            let mut row = done(one);
            row.push(note.clone());
            row
        });
        let bad = report.bad.iter().map(|BadRow { line, text, why }| {
            vec![line.to_string(), text.as_str().to_owned(), self.reason(why)]
        });
        csv_file("report.csv", bad.chain(kept).chain(left))
    }

    fn reason(&self, why: &Why) -> String {
        match why {
            Why::Columns => self.plain("bulk-why-columns"),
            Why::NoPlace => self.plain("bulk-why-no-place"),
            Why::Several { names } => {
                self.label("bulk-why-several", &[("names", &names.join(", "))])
            }
            Why::NoDay => self.plain("bulk-why-no-day"),
            Why::DayMissing => self.plain("bulk-why-day-missing"),
            Why::Impossible => self.plain("bulk-why-impossible"),
            Why::BeforeCovenant => self.plain("bulk-why-before-covenant"),
            Why::InFuture => self.plain("bulk-why-in-future"),
            Why::Over { due } => self.label("bulk-why-over", &[("due", &self.day(*due))]),
            Why::Twice => self.plain("bulk-why-twice"),
            Why::TooMany => self.plain("bulk-why-too-many"),
        }
    }
}

/// An empty table with these titles, as Excel opens it.
pub(super) fn table(titles: &str) -> Attachment {
    Attachment {
        name: "municipalities.csv".to_owned(),
        mime: "text/csv",
        bytes: format!("{BYTE_ORDER_MARK}{titles}\r\n").into_bytes(),
    }
}

/// A table as Excel opens it.
pub(super) fn csv_file<Row>(name: &str, rows: impl Iterator<Item = Row>) -> Attachment
where
    Row: IntoIterator<Item = String>,
{
    let mut table = csv::WriterBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        // A cell that begins like a formula would be computed by a spreadsheet.
        table
            .write_record(row.into_iter().map(|cell| harmless(&cell)))
            .expect("a table in memory can be written");
    }
    let bytes = table
        .into_inner()
        .expect("a table in memory can be written");
    let mut file = BYTE_ORDER_MARK.to_string().into_bytes();
    file.extend(bytes);
    Attachment {
        name: name.to_owned(),
        mime: "text/csv",
        bytes: file,
    }
}

/// Whether a spreadsheet might compute the cell.
pub(super) fn looks_like_a_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// The cell as text, whatever it begins with.
pub(super) fn harmless(cell: &str) -> String {
    if looks_like_a_formula(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

//! What `covenant-bot check` finds wrong with `locales/`: a language that lacks something, an answer without a source,
//! broken markup, texts too long for Telegram. A new rule is a function in `messages`, `topics` or `countries`.

mod countries;
mod messages;
mod topics;

use std::fmt;

use chrono::Datelike;
use chrono::NaiveDate;

use crate::domain::knowledge::Month;
use crate::domain::language::Language;
use crate::texts::sources::Sources;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It must be mended before the bot goes out.
    Fault,
    /// Somebody should look at it.
    Warning,
}

/// Something wrong, with where it stands and what is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub weight: Weight,
    /// `locales/<tag>/<path>`, and the message if it is about one.
    pub place: String,
    /// What was found and what is expected.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weight = match self.weight {
            Weight::Fault => "fault",
            Weight::Warning => "warning",
        };
        write!(f, "{weight}: {}: {}", self.place, self.what)
    }
}

/// Everything wrong with `sources` on the day `today`.
pub fn findings(sources: &Sources, today: NaiveDate) -> Vec<Finding> {
    let mut report = Report::default();
    messages::check(sources, &mut report);
    countries::check(sources, &mut report);
    let month = Month {
        year: today.year(),
        month: today.month(),
    };
    topics::check(sources, month, &mut report);
    report.findings
}

#[derive(Default)]
struct Report {
    findings: Vec<Finding>,
}

impl Report {
    fn fault(&mut self, place: String, what: impl Into<String>) {
        self.findings.push(Finding {
            weight: Weight::Fault,
            place,
            what: what.into(),
        });
    }

    fn warning(&mut self, place: String, what: impl Into<String>) {
        self.findings.push(Finding {
            weight: Weight::Warning,
            place,
            what: what.into(),
        });
    }
}

fn place(language: Language, path: &str) -> String {
    format!("locales/{}/{path}", language.tag())
}

fn message_place(language: Language, path: &str, id: &str) -> String {
    format!("locales/{}/{path}: {id}", language.tag())
}

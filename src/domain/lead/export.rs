//! All leads as files for the staff: what stands in them. How they are written is with the words.

use chrono::DateTime;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::lead::Lead;

/// A lead with what only a list of all of them tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exported {
    /// The lead.
    pub lead: Lead,
    /// When somebody first took it.
    pub taken_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
}

/// How a file of leads is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExportAs {
    /// For Excel and the like, dates as dates.
    Xlsx,
    /// For everything else.
    Csv,
}

impl ExportAs {
    /// Both, in the order they are sent.
    pub const ALL: [Self; 2] = [Self::Xlsx, Self::Csv];
}

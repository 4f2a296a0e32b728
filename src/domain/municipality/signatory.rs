//! A signatory of the Covenant as the open data of the Joint Research Centre have it, and as the database keeps it.
//! No person's name is in it. Another column of the data is a field here, with a default for what was stored before.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::country::CountryCode;
use crate::domain::municipality::Commitment;
use crate::domain::municipality::id::MunicipalityId;

/// One row: an organisation's adhesion. An organisation that renewed its commitment may have several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// `it:` where the name is surely that of one Italian municipality of today, else `eu:`.
    pub id: MunicipalityId,
    /// As the data set numbers it.
    pub organisation_id: String,
    /// As the signatory typed it.
    pub name: String,
    /// Where it is.
    pub country: CountryCode,
    /// At the adhesion.
    pub population: Option<u32>,
    /// The group with a joint plan that it belongs to.
    pub group: Option<String>,
    /// The province or region that coordinates it.
    pub coordinator: Option<String>,
    /// Whether it is itself a group.
    pub is_group: bool,
    /// What it committed to.
    pub commitments: BTreeSet<Commitment>,
    /// Suspended, mostly for missing reports; otherwise published.
    pub on_hold: bool,
    /// The day of the adhesion.
    pub adhesion_on: NaiveDate,
}

/// All signatories of one release of the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// As the data set calls itself: "January 2024".
    pub name: String,
    /// In the file's order.
    pub rows: Vec<Signatory>,
}

//! Where each column of the data set is: found by its name, for columns have moved between releases.

use crate::domain::municipality::Commitment;
use crate::places::signatories::table::Column;
use crate::places::signatories::table::Table;

/// The columns without which nothing can be said.
pub(super) const NEEDED: [&str; 4] = [ORGANISATION, NAME, COUNTRY, ADHESION];

const ORGANISATION: &str = "organisation_id";
const NAME: &str = "organisation_name";
const COUNTRY: &str = "country_code";
const ADHESION: &str = "date_of_adhesion";

const COMMITMENTS: [(&str, Commitment); 4] = [
    ("commitment_com2020_flag", Commitment::Year2020),
    ("commitment_com2030_flag", Commitment::Year2030),
    ("commitment_com2050_flag", Commitment::Year2050),
    ("commitment_mayoradapt_flag", Commitment::Adaptation),
];

/// Above the header there may be a title or two, never more.
const HEADER_WITHIN: usize = 30;

/// The columns of a sheet.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// The number of the header row, from 1.
    pub(super) header: u32,
    pub(super) organisation_id: Column,
    pub(super) name: Column,
    pub(super) country: Column,
    pub(super) adhesion: Column,
    pub(super) population: Option<Column>,
    pub(super) group: Option<Column>,
    pub(super) coordinator: Option<Column>,
    pub(super) is_group: Option<Column>,
    pub(super) status: Option<Column>,
    /// Older releases lack some.
    pub(super) commitments: Vec<(Column, Commitment)>,
}

impl Columns {
    /// The columns by the first row that names all that are needed; else the least that is missing from a row.
    pub(super) fn find(table: &Table) -> Result<Self, Vec<&'static str>> {
        let mut least = NEEDED.to_vec();
        for row in table.rows.iter().take(HEADER_WITHIN) {
            let named: Vec<(Column, String)> = row.names().collect();
            let column = |name: &str| {
                let found = named.iter().find(|(_, other)| other == name);
                found.map(|(column, _)| *column)
            };
            if let (Some(organisation_id), Some(name), Some(country), Some(adhesion)) = (
                column(ORGANISATION),
                column(NAME),
                column(COUNTRY),
                column(ADHESION),
            ) {
                return Ok(Self {
                    header: row.number,
                    organisation_id,
                    name,
                    country,
                    adhesion,
                    population: column("population_adhesion"),
                    group: column("group_name"),
                    coordinator: column("coordinator_name"),
                    is_group: column("group_profile"),
                    status: column("signatory_status"),
                    commitments: COMMITMENTS
                        .into_iter()
                        .filter_map(|(name, commitment)| Some((column(name)?, commitment)))
                        .collect(),
                });
            }
            let missing: Vec<&str> = NEEDED
                .into_iter()
                .filter(|name| column(name).is_none())
                .collect();
            if missing.len() < least.len() {
                least = missing;
            }
        }
        Err(least)
    }
}

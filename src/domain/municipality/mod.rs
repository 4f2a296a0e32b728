//! Municipalities as the bot speaks of them: who they are, how a typed name was matched, what is known of their adhesion.
//! It holds no list: whoever has one is a [`Gazetteer`] (`places/`). What is told of a place next is a field here.

pub mod fold;
pub mod id;
pub mod named;
pub mod signatory;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::country::CountryCode;
use crate::domain::municipality::id::MunicipalityId;

/// A municipality, or a group that signed as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Municipality {
    /// The same for as long as the municipality exists.
    pub id: MunicipalityId,
    /// In the country's main language, or as the signatory typed it.
    pub name: String,
    /// The other official name (German, Ladin, Slovene, French).
    pub other_name: Option<String>,
    /// The car plate's two capital letters; only in Italy.
    pub province: Option<String>,
    /// Where it is.
    pub country: CountryCode,
}

/// A place that a typed name may mean.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceMatch {
    /// The municipality of today.
    pub place: Municipality,
    /// How well the name fits, from 0 to 1; 1 is the current name itself, letter for letter but for accents and case.
    pub score: f32,
    /// The municipality of the past whose name was typed.
    pub former: Option<Former>,
    /// What the open data say of its adhesion, where they were imported and know the place.
    pub adhesion: Option<Adhesion>,
}

/// A name that is no longer one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    /// As it was written.
    pub name: String,
    /// What became of it.
    pub kind: FormerKind,
    /// The last day of the old name.
    pub until: NaiveDate,
}

/// What became of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormerKind {
    /// The municipality went into another.
    Merged,
    /// The municipality is the same.
    Renamed,
}

/// An adhesion as the open data of the Joint Research Centre have it: to be confirmed, never to be relied on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adhesion {
    /// The day of the adhesion; often the first one, even where the commitment was renewed.
    pub on: NaiveDate,
    /// What was committed to.
    pub commitments: BTreeSet<Commitment>,
    /// Suspended, mostly for missing reports.
    pub on_hold: bool,
    /// Which release of the data says so, as it names itself: "January 2024".
    pub release: String,
}

/// A commitment of the Covenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Commitment {
    /// Emissions down by 20 % by 2020.
    #[serde(rename = "2020")]
    Year2020,
    /// Emissions down by 40 % by 2030, and adaptation.
    #[serde(rename = "2030")]
    Year2030,
    /// Climate neutrality by 2050.
    #[serde(rename = "2050")]
    Year2050,
    /// Mayors Adapt, the adaptation initiative of 2014.
    #[serde(rename = "adaptation")]
    Adaptation,
}

/// Who knows municipalities by name.
pub trait Gazetteer: Send + Sync + std::fmt::Debug {
    /// The places a typed name may mean, best first, at most [`FOUND_MAX`]; empty where nothing is similar.
    fn find(&self, query: &str) -> Vec<PlaceMatch>;

    /// The municipality of an id; `None` for unknown ones and for those typed by hand.
    fn get(&self, id: &MunicipalityId) -> Option<Municipality>;

    /// The Italian municipality of an ISTAT code of six digits.
    fn by_istat(&self, code: &str) -> Option<Municipality>;

    /// The latest adhesion that the open data know of this municipality.
    fn adhesion(&self, id: &MunicipalityId) -> Option<Adhesion>;

    /// Whether the open data have a signatory of this name but not which of several municipalities it is.
    fn may_be_signatory(&self, place: &Municipality) -> bool;

    /// Which release of the open data is known: "January 2024"; `None` where none was imported.
    fn release(&self) -> Option<&str>;
}

/// How many places are found at most: what fits on a phone's screen as buttons.
pub const FOUND_MAX: usize = 5;

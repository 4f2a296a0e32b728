//! Every municipality the bot knows: Italy's embedded list, and the signatories that were imported, if any.
//! Another source of places is searched and merged in `find`.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::collections::HashSet;
use std::sync::Arc;

use crate::domain::country::CountryCode;
use crate::domain::municipality::Adhesion;
use crate::domain::municipality::FOUND_MAX;
use crate::domain::municipality::Gazetteer;
use crate::domain::municipality::Municipality;
use crate::domain::municipality::PlaceMatch;
use crate::domain::municipality::id::MunicipalityId;
use crate::places::areas::Whereabouts;
use crate::places::finder;
use crate::places::finder::About;
use crate::places::finder::Current;
use crate::places::italy::Italy;
use crate::places::italy::size;
use crate::places::names::Names;
use crate::places::reading::Reading;
use crate::places::reading::names_in;
use crate::places::reading::readings;
use crate::places::signatories::Signatory;

/// What the bot searches.
#[derive(Clone, Debug)]
pub struct Directory {
    italy: Arc<Italy>,
    signatories: Arc<Signatories>,
}

/// The imported signatories, and the names of those that are not on Italy's list.
#[derive(Debug, Default)]
struct Signatories {
    rows: Vec<Signatory>,
    release: String,
    /// The rows of each place, the latest adhesion first.
    by_id: HashMap<MunicipalityId, Vec<usize>>,
    names: Names,
    /// The row of each name.
    owners: Vec<usize>,
}

impl Directory {
    /// Italy's municipalities alone, before anything was imported.
    pub fn new(italy: Arc<Italy>) -> Self {
        Self {
            italy,
            signatories: Arc::default(),
        }
    }

    /// Italy's municipalities with their adhesions, and the signatories that are not among them. `release` is what the
    /// data set calls itself: "January 2024".
    pub fn with_signatories(italy: Arc<Italy>, rows: Vec<Signatory>, release: String) -> Self {
        let signatories = Arc::new(Signatories::new(&italy, rows, release));
        Self { italy, signatories }
    }

    /// About how many bytes the signatories hold.
    pub fn bytes_of_signatories(&self) -> usize {
        let signatories = &self.signatories;
        signatories.names.bytes()
            + signatories.rows.len() * 2 * size_of::<Signatory>()
            + signatories.owners.len() * size_of::<usize>()
    }
}

impl Gazetteer for Directory {
    fn find(&self, query: &str) -> Vec<PlaceMatch> {
        let readings = readings(query);
        let italian = self.italy.find(&readings, FOUND_MAX);
        let mut found: Vec<PlaceMatch> = italian
            .into_iter()
            .map(|found| PlaceMatch {
                adhesion: self.signatories.adhesion(&found.place.id),
                place: found.place,
                score: found.score,
                former: found.former,
            })
            .chain(self.signatories.find(&readings))
            .collect();
        // The sort is stable: of two equally good, the one on Italy's list comes first.
        found.sort_by(|one, other| other.score.total_cmp(&one.score));
        found.truncate(FOUND_MAX);
        found
    }

    fn get(&self, id: &MunicipalityId) -> Option<Municipality> {
        match id.belfiore() {
            Some(belfiore) => self.italy.by_belfiore(belfiore),
            None => self.signatories.latest(id).map(municipality),
        }
    }

    fn by_istat(&self, code: &str) -> Option<Municipality> {
        self.italy.by_istat(code)
    }

    fn adhesion(&self, id: &MunicipalityId) -> Option<Adhesion> {
        self.signatories.adhesion(id)
    }
}

impl Signatories {
    fn new(italy: &Italy, rows: Vec<Signatory>, release: String) -> Self {
        let mut by_id: HashMap<MunicipalityId, Vec<usize>> = HashMap::new();
        for (at, row) in rows.iter().enumerate() {
            by_id.entry(row.id.clone()).or_default().push(at);
        }
        for places in by_id.values_mut() {
            // Of two adhesions of the same day, the one with the later aim.
            places.sort_by_key(|at| {
                Reverse((rows[*at].adhesion_on, rows[*at].commitments.last().copied()))
            });
        }

        let mut owners = Vec::new();
        let mut named = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            if row.id.organisation().is_none() {
                continue;
            }
            // An Italian of whom it is not sure which one it is, or that is none of its own any more: the list has it.
            let mut names = names_in(&row.name);
            if row.country == CountryCode::ITALY && names.iter().any(|name| italy.has(name)) {
                names.clear();
            }
            let mut seen = HashSet::new();
            for name in names {
                if seen.insert(name.clone()) {
                    let tag = u32::try_from(owners.len()).expect("a file has far fewer rows");
                    named.push((name, tag));
                    owners.push(at);
                }
            }
        }
        Self {
            names: Names::new(named.into_iter()),
            owners,
            by_id,
            rows,
            release,
        }
    }

    fn find(&self, readings: &[Reading]) -> Vec<PlaceMatch> {
        let owner = |tag: u32| {
            let at = usize::try_from(tag).expect("a tag was an index before");
            self.owners[at]
        };
        let about = |tag| {
            let at = owner(tag);
            let row = &self.rows[at];
            About {
                place: u32::try_from(at).expect("a file has far fewer rows"),
                lies: Whereabouts {
                    province: None,
                    old_province: None,
                    country: row.country,
                },
                size: size(row.population),
                current: Current::Yes,
            }
        };
        let mut seen = HashSet::new();
        finder::find(&self.names, readings, about)
            .into_iter()
            .map(|hit| (&self.rows[owner(hit.tag)], hit.score))
            .filter(|(row, _)| seen.insert(&row.id))
            .take(FOUND_MAX)
            .map(|(row, score)| PlaceMatch {
                place: municipality(row),
                score,
                former: None,
                adhesion: self.adhesion(&row.id),
            })
            .collect()
    }

    fn latest(&self, id: &MunicipalityId) -> Option<&Signatory> {
        let at = *self.by_id.get(id)?.first()?;
        self.rows.get(at)
    }

    fn adhesion(&self, id: &MunicipalityId) -> Option<Adhesion> {
        let row = self.latest(id)?;
        Some(Adhesion {
            on: row.adhesion_on,
            commitments: row.commitments.clone(),
            on_hold: row.on_hold,
            release: self.release.clone(),
        })
    }
}

fn municipality(row: &Signatory) -> Municipality {
    Municipality {
        id: row.id.clone(),
        name: row.name.clone(),
        other_name: None,
        province: None,
        country: row.country,
    }
}

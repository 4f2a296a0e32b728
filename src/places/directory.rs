//! Every municipality the bot knows: Italy's embedded list, and the signatories that were imported, if any.
//! Another source of places is searched and merged in `find`.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::collections::HashMap;
use std::collections::HashSet;
use std::sync::Arc;

use crate::domain::country::CountryCode;
use crate::domain::municipality::Adhesion;
use crate::domain::municipality::FOUND_MAX;
use crate::domain::municipality::Gazetteer;
use crate::domain::municipality::Municipality;
use crate::domain::municipality::PlaceMatch;
use crate::domain::municipality::fold::fold;
use crate::domain::municipality::id::MunicipalityId;
use crate::domain::municipality::signatory::Signatory;
use crate::places::areas::Whereabouts;
use crate::places::finder;
use crate::places::finder::About;
use crate::places::finder::Claim;
use crate::places::italy::Italy;
use crate::places::italy::size;
use crate::places::names::Names;
use crate::places::reading::Reading;
use crate::places::reading::bare_name;
use crate::places::reading::parts;
use crate::places::reading::readings;

/// What the bot searches.
#[derive(Clone, Debug)]
pub struct Directory {
    italy: Arc<Italy>,
    signatories: Arc<Signatories>,
}

/// The imported signatories, and the names of those that are not on Italy's list.
#[derive(Debug, Default)]
struct Signatories {
    release: String,
    /// The rows of each organisation, the latest adhesion first. One that signed again under another number, but under
    /// the same name, is one organisation.
    organisations: Vec<Vec<Signatory>>,
    /// The organisation of every id in the rows.
    by_id: HashMap<MunicipalityId, u32>,
    names: Names,
    /// The organisation of each name, and its right to it.
    owners: Vec<(u32, Claim)>,
    /// Names of Italian municipalities that signed, where it is not sure which of several they are.
    unsure: HashSet<String>,
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
        let rows: usize = signatories.organisations.iter().map(Vec::len).sum();
        signatories.names.bytes() + rows * 2 * size_of::<Signatory>()
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
        if let Some(belfiore) = id.belfiore() {
            return self.italy.by_belfiore(belfiore);
        }
        let rows = self.signatories.rows_of(id);
        rows.iter().find(|row| row.id == *id).map(municipality)
    }

    fn by_istat(&self, code: &str) -> Option<Municipality> {
        self.italy.by_istat(code)
    }

    fn adhesion(&self, id: &MunicipalityId) -> Option<Adhesion> {
        self.signatories.adhesion(id)
    }

    fn may_be_signatory(&self, place: &Municipality) -> bool {
        let unsure = &self.signatories.unsure;
        unsure.contains(&bare_name(&place.name)) && self.adhesion(&place.id).is_none()
    }

    fn release(&self) -> Option<&str> {
        Some(self.signatories.release.as_str()).filter(|release| !release.is_empty())
    }
}

impl Signatories {
    fn new(italy: &Italy, rows: Vec<Signatory>, release: String) -> Self {
        let mut organisations: Vec<Vec<Signatory>> = Vec::new();
        let mut by_id = HashMap::new();
        let mut by_name: HashMap<(CountryCode, String), u32> = HashMap::new();
        for row in rows {
            let name = (row.country, bare_name(&row.name));
            let known = by_id.get(&row.id).or_else(|| by_name.get(&name));
            let organisation = known
                .copied()
                .unwrap_or_else(|| position(organisations.len()));
            by_id.insert(row.id.clone(), organisation);
            if row.id.organisation().is_some() {
                by_name.insert(name, organisation);
            }
            match organisations.get_mut(index(organisation)) {
                Some(rows) => rows.push(row),
                None => organisations.push(vec![row]),
            }
        }
        for rows in &mut organisations {
            // Of two adhesions of the same day, the one with the later aim.
            rows.sort_by_key(|row| Reverse((row.adhesion_on, row.commitments.last().copied())));
        }

        let rows = organisations.iter().flatten();
        let unsure = rows
            .filter(|row| row.id.organisation().is_some() && !is_searched(row, italy))
            .map(|row| bare_name(&row.name))
            .collect();
        let mut names: BTreeMap<(String, u32), Claim> = BTreeMap::new();
        for (rows, organisation) in organisations.iter().zip(0..) {
            for row in rows.iter().filter(|row| is_searched(row, italy)) {
                let whole = [fold(&row.name), bare_name(&row.name)];
                for part in parts(&row.name) {
                    names.entry((part, organisation)).or_insert(Claim::Lesser);
                }
                for name in whole.into_iter().filter(|name| !name.is_empty()) {
                    names.insert((name, organisation), Claim::Full);
                }
            }
        }
        let owners = names
            .iter()
            .map(|((_, organisation), claim)| (*organisation, *claim));
        Self {
            owners: owners.collect(),
            names: Names::new(names.into_keys().map(|(name, _)| name).zip(0..)),
            organisations,
            by_id,
            unsure,
            release,
        }
    }

    fn find(&self, readings: &[Reading]) -> Vec<PlaceMatch> {
        let about = |tag| {
            let (organisation, claim) = self.owners[index(tag)];
            let latest = &self.organisations[index(organisation)][0];
            About {
                place: organisation,
                lies: Whereabouts {
                    province: None,
                    old_province: None,
                    country: latest.country,
                },
                size: size(latest.population),
                claim,
            }
        };
        let hits = finder::find(&self.names, readings, about).into_iter();
        hits.take(FOUND_MAX)
            .map(|hit| {
                let (organisation, _) = self.owners[index(hit.tag)];
                let latest = &self.organisations[index(organisation)][0];
                PlaceMatch {
                    place: municipality(latest),
                    score: hit.score,
                    former: None,
                    adhesion: Some(self.adhesion_of(latest)),
                }
            })
            .collect()
    }

    fn rows_of(&self, id: &MunicipalityId) -> &[Signatory] {
        let organisation = self.by_id.get(id);
        organisation.map_or(&[], |organisation| {
            &self.organisations[index(*organisation)]
        })
    }

    fn adhesion(&self, id: &MunicipalityId) -> Option<Adhesion> {
        let latest = self.rows_of(id).first()?;
        Some(self.adhesion_of(latest))
    }

    fn adhesion_of(&self, row: &Signatory) -> Adhesion {
        Adhesion {
            on: row.adhesion_on,
            commitments: row.commitments.clone(),
            on_hold: row.on_hold,
            release: self.release.clone(),
        }
    }
}

/// Whether a signatory is found by its own name. An Italian municipality is not: the list has it, even where it is not
/// sure which one it is, or where it is part of another by now.
fn is_searched(row: &Signatory, italy: &Italy) -> bool {
    row.id.organisation().is_some()
        && (row.country != CountryCode::ITALY || row.is_group || !italy.knows(&row.name))
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

fn position(at: usize) -> u32 {
    u32::try_from(at).expect("a file has far fewer rows")
}

fn index(position: u32) -> usize {
    usize::try_from(position).expect("a position was an index before")
}

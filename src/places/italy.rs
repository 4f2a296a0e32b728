//! Italy's municipalities: the embedded lists and finding one of them. Sources: ISTAT; ANPR, Ministero dell'Interno;
//! GeoNames. A refresh replaces the files in `data/`; the tests say what they must hold.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::country::CountryCode;
use crate::domain::municipality::Former;
use crate::domain::municipality::FormerKind;
use crate::domain::municipality::Municipality;
use crate::domain::municipality::fold::fold;
use crate::domain::municipality::id::MunicipalityId;
use crate::domain::municipality::named::AHEAD;
use crate::domain::municipality::named::CLEAR;
use crate::places::areas::Whereabouts;
use crate::places::areas::columns;
use crate::places::finder;
use crate::places::finder::About;
use crate::places::finder::Claim;
use crate::places::names::Names;
use crate::places::reading::Reading;
use crate::places::reading::readings;

/// Columns: belfiore, name, `other_name`, province, region, `istat_2024`, `population_geonames`.
/// Source: ISTAT's list of municipalities and the ANPR's registry (CC BY 4.0), GeoNames (CC BY 4.0), as of May 2026.
const MUNICIPALITIES: &str = include_str!("data/comuni.tsv");

/// Columns: alias, kind, until, belfiore of today's municipality, `old_province`.
/// Source: the ANPR's registry, as of May 2026; about a third of the successors were assigned by hand.
const FORMER_NAMES: &str = include_str!("data/aliases.tsv");

/// A municipality of the list.
#[derive(Debug)]
struct Row {
    belfiore: &'static str,
    name: &'static str,
    other_name: &'static str,
    province: &'static str,
    istat: &'static str,
    /// From 0 to 1, by its population.
    size: f32,
}

/// A name of the past.
#[derive(Debug)]
struct FormerName {
    name: &'static str,
    kind: FormerKind,
    until: NaiveDate,
    province: &'static str,
}

/// A name to find, and whose it is.
#[derive(Clone, Copy, Debug)]
struct Owner {
    row: u32,
    former: Option<u32>,
}

/// The embedded list, ready to be searched. Making it takes some milliseconds, so it is made once.
#[derive(Debug)]
pub struct Italy {
    rows: Vec<Row>,
    former: Vec<FormerName>,
    owners: Vec<Owner>,
    names: Names,
    by_belfiore: HashMap<&'static str, usize>,
    by_istat: HashMap<&'static str, usize>,
}

/// An Italian municipality that a typed name may mean.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) place: Municipality,
    pub(super) score: f32,
    pub(super) former: Option<Former>,
}

/// The least score of a signatory's name, which nobody confirms.
const SURE: f32 = 0.9;

/// How far ahead of all others a less similar name must be: "Capriati al Voltuno".
const FAR_AHEAD: f32 = 0.2;

impl Default for Italy {
    fn default() -> Self {
        Self::new()
    }
}

impl Italy {
    /// Reads the embedded list.
    ///
    /// # Panics
    /// Never, for the lists are checked by a test.
    pub fn new() -> Self {
        let rows: Vec<Row> = MUNICIPALITIES.lines().skip(1).map(row).collect();
        let by_belfiore: HashMap<_, _> = rows
            .iter()
            .enumerate()
            .map(|(at, row)| (row.belfiore, at))
            .collect();
        let by_istat = rows
            .iter()
            .enumerate()
            .map(|(at, row)| (row.istat, at))
            .collect();

        let mut owners = Vec::new();
        let mut named: Vec<(String, u32)> = Vec::new();
        let mut add = |name: &str, row: usize, former: Option<usize>| {
            let owner = Owner {
                row: position(row),
                former: former.map(position),
            };
            named.push((fold(name), position(owners.len())));
            owners.push(owner);
        };
        for (at, row) in rows.iter().enumerate() {
            add(row.name, at, None);
            if !row.other_name.is_empty() {
                add(row.other_name, at, None);
                // As signs and letterheads have it.
                add(&format!("{} {}", row.name, row.other_name), at, None);
                add(&format!("{} {}", row.other_name, row.name), at, None);
            }
        }
        let mut former = Vec::new();
        for line in FORMER_NAMES.lines().skip(1) {
            let (name, belfiore) = former_name(line);
            add(name.name, by_belfiore[belfiore], Some(former.len()));
            former.push(name);
        }
        Self {
            names: Names::new(named.into_iter()),
            rows,
            former,
            owners,
            by_belfiore,
            by_istat,
        }
    }

    /// All municipalities, in the list's order.
    pub fn all(&self) -> impl Iterator<Item = Municipality> {
        self.rows.iter().map(municipality)
    }

    /// All names of the past with the municipality of today and the province of then.
    pub fn all_former(&self) -> impl Iterator<Item = (Former, Municipality, &'static str)> {
        self.owners.iter().filter_map(|owner| {
            let former = &self.former[index(owner.former?)];
            let today = municipality(&self.rows[index(owner.row)]);
            Some((told(former), today, former.province))
        })
    }

    /// About how many bytes the index and the tables hold.
    pub fn bytes(&self) -> usize {
        self.names.bytes()
            + self.rows.len() * (size_of::<Row>() + 4 * size_of::<(&str, usize)>())
            + self.former.len() * size_of::<FormerName>()
            + self.owners.len() * size_of::<Owner>()
            + MUNICIPALITIES.len()
            + FORMER_NAMES.len()
    }

    /// The municipality of a Belfiore code.
    pub fn by_belfiore(&self, code: &str) -> Option<Municipality> {
        let row = *self.by_belfiore.get(code)?;
        Some(municipality(&self.rows[row]))
    }

    /// The municipality of an ISTAT code of 2024.
    pub fn by_istat(&self, code: &str) -> Option<Municipality> {
        let row = *self.by_istat.get(code)?;
        Some(municipality(&self.rows[row]))
    }

    /// The places that may be meant, best first.
    pub(super) fn find(&self, readings: &[Reading], most: usize) -> Vec<Found> {
        let mut hits = finder::find(&self.names, readings, |tag| self.about(tag));
        hits.truncate(most);
        hits.into_iter()
            .map(|hit| {
                let owner = self.owners[index(hit.tag)];
                Found {
                    place: municipality(&self.rows[index(owner.row)]),
                    score: hit.score,
                    former: owner.former.map(|at| told(&self.former[index(at)])),
                }
            })
            .collect()
    }

    /// The municipality whose name this surely is, as signatories type it: a current or a merely changed name, and no
    /// other that is nearly as similar.
    pub(super) fn surely(&self, name: &str) -> Option<MunicipalityId> {
        // Some signed again as "Soleto 2030".
        let is_year =
            |word: &&str| word.len() == 4 && word.starts_with("20") && word.parse::<u16>().is_ok();
        let name = name.trim();
        let name = name
            .rsplit_once(' ')
            .filter(|(_, last)| is_year(last))
            .map_or(name, |(before, _)| before);
        // Most sign by their very name, which is found without comparing.
        let same = self.names.exactly(&fold(name));
        let mut same = same.into_iter().map(|tag| self.owners[index(tag)]);
        if let (Some(owner), None) = (same.next(), same.next())
            && owner.former.is_none()
        {
            return Some(municipality(&self.rows[index(owner.row)]).id);
        }
        let found = self.find(&readings(name), 2);
        let best = found.first()?;
        let ahead = best.score - found.get(1).map_or(0.0, |second| second.score);
        let is_sure =
            best.score >= SURE && ahead >= AHEAD || best.score >= CLEAR && ahead >= FAR_AHEAD;
        let is_itself = match &best.former {
            None => true,
            Some(former) => former.kind == FormerKind::Renamed,
        };
        (is_sure && is_itself).then(|| best.place.id.clone())
    }

    /// Whether the list has a municipality, of today or of the past, that is clearly called so.
    pub(super) fn knows(&self, name: &str) -> bool {
        let best = self.find(&readings(name), 1);
        best.first().is_some_and(|best| best.score >= CLEAR)
    }

    fn about(&self, tag: u32) -> About<'_> {
        let owner = self.owners[index(tag)];
        let row = &self.rows[index(owner.row)];
        let former = owner.former.map(|at| &self.former[index(at)]);
        About {
            place: owner.row,
            lies: Whereabouts {
                province: Some(row.province),
                old_province: former.map(|former| former.province),
                country: CountryCode::ITALY,
            },
            size: row.size,
            claim: if former.is_some() {
                Claim::Lesser
            } else {
                Claim::Full
            },
        }
    }
}

fn row(line: &'static str) -> Row {
    let [belfiore, name, other_name, province, _, istat, population] = columns(line);
    Row {
        belfiore,
        name,
        other_name,
        province,
        istat,
        size: size(population.parse().ok()),
    }
}

/// A population from 1 to some millions, as a number from 0 to 1; of an unknown one a small town's.
pub(super) fn size(population: Option<u32>) -> f32 {
    let digits = population.unwrap_or(0).max(1_000).ilog2();
    (f32::from(u16::try_from(digits).unwrap_or(u16::MAX)) / 22.0).min(1.0)
}

fn former_name(line: &'static str) -> (FormerName, &'static str) {
    let [name, kind, until, belfiore, province] = columns(line);
    let kind = match kind {
        "merged" => FormerKind::Merged,
        _ => FormerKind::Renamed,
    };
    let until = until
        .parse()
        .expect("the list's days are checked by a test");
    let former = FormerName {
        name,
        kind,
        until,
        province,
    };
    (former, belfiore)
}

fn told(former: &FormerName) -> Former {
    Former {
        name: former.name.to_owned(),
        kind: former.kind,
        until: former.until,
    }
}

fn municipality(row: &Row) -> Municipality {
    let other_name = (!row.other_name.is_empty()).then(|| row.other_name.to_owned());
    Municipality {
        id: MunicipalityId::italian(row.belfiore).expect("the list's codes are checked by a test"),
        name: row.name.to_owned(),
        other_name,
        province: Some(row.province.to_owned()),
        country: CountryCode::ITALY,
    }
}

fn position(at: usize) -> u32 {
    u32::try_from(at).expect("the list is far below four billion rows")
}

fn index(position: u32) -> usize {
    usize::try_from(position).expect("a position was an index before")
}

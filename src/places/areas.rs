//! What people add to tell places apart: a province by code or name, a region, a country. The lists are in `data/`;
//! another way to name one is another name there.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::domain::country::CountryCode;
use crate::domain::municipality::fold::fold;

/// Columns: code, names separated by bars, region, the codes that were split off it (or that took its place).
const PROVINCES: &str = include_str!("data/provinces.tsv");

/// Columns: code, names separated by bars.
const COUNTRIES: &str = include_str!("data/countries.tsv");

/// An area that was named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Area {
    /// Italian provinces by their plates: one with those split off it, or all of a region.
    Provinces(Vec<&'static str>),
    /// A country.
    Country(CountryCode),
}

/// Where a place lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whereabouts<'a> {
    /// The plate; none outside Italy and for groups.
    pub(super) province: Option<&'a str>,
    /// The plate under which a former name was known.
    pub(super) old_province: Option<&'a str>,
    /// The country.
    pub(super) country: CountryCode,
}

type Named = HashMap<String, Vec<Area>>;

static NAMED: LazyLock<Named> = LazyLock::new(|| {
    let mut named = Named::new();
    let mut regions: HashMap<&str, Vec<&str>> = HashMap::new();
    for line in PROVINCES.lines().skip(1) {
        let [code, names, region, was] = columns(line);
        let plates: Vec<&str> = [code].into_iter().chain(was.split_whitespace()).collect();
        for name in names.split('|').chain([code]) {
            add(&mut named, name, Area::Provinces(plates.clone()));
        }
        regions.entry(region).or_default().push(code);
    }
    for (region, plates) in regions {
        add(&mut named, region, Area::Provinces(plates));
    }
    for line in COUNTRIES.lines().skip(1) {
        let [code, names] = columns(line);
        let country = CountryCode::parse(code).expect("the list of countries is checked by a test");
        for name in names.split('|').chain([code]) {
            add(&mut named, name, Area::Country(country));
        }
    }
    named
});

fn add(named: &mut Named, name: &str, area: Area) {
    let areas = named.entry(fold(name)).or_default();
    if !areas.contains(&area) {
        areas.push(area);
    }
}

/// The cells of a line; empty ones where it is too short.
pub(super) fn columns<const COUNT: usize>(line: &'static str) -> [&'static str; COUNT] {
    let mut cells = line.split('\t');
    std::array::from_fn(|_| cells.next().unwrap_or_default())
}

/// The areas of a folded name or code: "pt" is Pistoia and Portugal.
pub(super) fn named(folded: &str) -> &'static [Area] {
    NAMED.get(folded).map_or(&[], Vec::as_slice)
}

impl Area {
    /// Whether the place lies in the area, or did before provinces were changed.
    pub(super) fn holds(&self, place: Whereabouts) -> bool {
        match self {
            Self::Country(country) => place.country == *country,
            Self::Provinces(plates) => {
                let mut of_place = place.province.into_iter().chain(place.old_province);
                of_place.any(|plate| plates.contains(&plate))
            }
        }
    }

    /// Whether it is a country other than Italy.
    pub(super) fn is_abroad(&self) -> bool {
        match self {
            Self::Country(country) => *country != CountryCode::ITALY,
            Self::Provinces(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(province: &'static str) -> Whereabouts<'static> {
        Whereabouts {
            province: Some(province),
            old_province: None,
            country: CountryCode::ITALY,
        }
    }

    #[test]
    fn an_area_goes_by_its_code_and_its_names() {
        let portugal = CountryCode::parse("pt").unwrap();
        let provinces = |plates: &[&'static str]| Area::Provinces(plates.to_vec());
        assert_eq!(named("pt"), [provinces(&["PT"]), Area::Country(portugal)]);
        assert_eq!(named("bozen"), [provinces(&["BZ"])]);
        assert_eq!(named("milano"), [provinces(&["MI", "MB", "LO"])]);
        assert_eq!(named("italia"), [Area::Country(CountryCode::ITALY)]);
        assert_eq!(named("umbria"), [provinces(&["PG", "TR"])]);
        assert!(named("nowhere").is_empty());
    }

    #[test]
    fn a_place_lies_in_its_province_its_former_one_its_region_and_its_country() {
        let check = |name: &str, code, lies: bool| {
            assert_eq!(
                named(name).iter().any(|area| area.holds(place(code))),
                lies,
                "{code} in {name}"
            );
        };
        check("bergamo", "BG", true);
        check("bergamo", "LE", false);
        check("su", "VS", true);
        check("ca", "CI", true);
        check("sardegna", "OG", true);
        check("puglia", "LE", true);
        check("puglia", "BG", false);
        check("italy", "BG", true);
        check("spain", "BG", false);
    }

    #[test]
    fn every_country_of_the_list_has_a_code() {
        for line in COUNTRIES.lines().skip(1) {
            let [code, names] = columns(line);
            assert!(
                CountryCode::parse(code).is_some() && !names.is_empty(),
                "{line}"
            );
        }
    }
}

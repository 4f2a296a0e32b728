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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Area {
    /// An Italian province, today's or a former one, by its plate.
    Province(&'static str),
    /// An Italian region.
    Region(&'static str),
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

struct Province {
    region: &'static str,
    was: Vec<&'static str>,
}

struct Areas {
    provinces: HashMap<&'static str, Province>,
    named: HashMap<String, Vec<Area>>,
}

static AREAS: LazyLock<Areas> = LazyLock::new(|| {
    let mut areas = Areas {
        provinces: HashMap::new(),
        named: HashMap::new(),
    };
    for line in PROVINCES.lines().skip(1) {
        let [code, names, region, was] = columns(line);
        let was = was.split_whitespace().collect();
        areas.provinces.insert(code, Province { region, was });
        for name in names.split('|').chain([code]) {
            areas.name(name, Area::Province(code));
        }
        areas.name(region, Area::Region(region));
    }
    for line in COUNTRIES.lines().skip(1) {
        let [code, names] = columns(line);
        let country = CountryCode::parse(code).expect("the list of countries is checked by a test");
        for name in names.split('|').chain([code]) {
            areas.name(name, Area::Country(country));
        }
    }
    areas
});

impl Areas {
    fn name(&mut self, name: &str, area: Area) {
        let areas = self.named.entry(fold(name)).or_default();
        if !areas.contains(&area) {
            areas.push(area);
        }
    }
}

/// The cells of a line; empty ones where it is too short.
pub(super) fn columns<const COUNT: usize>(line: &'static str) -> [&'static str; COUNT] {
    let mut cells = line.split('\t');
    std::array::from_fn(|_| cells.next().unwrap_or_default())
}

/// The areas of a folded name or code: "pt" is Pistoia and Portugal.
pub(super) fn named(folded: &str) -> &'static [Area] {
    AREAS.named.get(folded).map_or(&[], Vec::as_slice)
}

impl Area {
    /// Whether the place lies in the area, or did before provinces were changed.
    pub(super) fn holds(self, place: Whereabouts) -> bool {
        match self {
            Self::Country(country) => place.country == country,
            Self::Region(region) => place
                .province
                .and_then(|code| AREAS.provinces.get(code))
                .is_some_and(|province| province.region == region),
            Self::Province(code) => {
                let was = AREAS.provinces.get(code).map(|province| &province.was);
                let is_it = |of: &str| of == code || was.is_some_and(|was| was.contains(&of));
                place.province.is_some_and(is_it) || place.old_province.is_some_and(is_it)
            }
        }
    }

    /// Whether it is a country other than Italy.
    pub(super) fn is_abroad(self) -> bool {
        match self {
            Self::Country(country) => country != CountryCode::ITALY,
            Self::Province(_) | Self::Region(_) => false,
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
        assert_eq!(named("pt"), [Area::Province("PT"), Area::Country(portugal)]);
        assert_eq!(named("bozen"), [Area::Province("BZ")]);
        assert_eq!(named("forli"), [Area::Province("FC"), Area::Province("FO")]);
        assert_eq!(named("italia"), [Area::Country(CountryCode::ITALY)]);
        assert_eq!(named("emilia romagna"), [Area::Region("Emilia-Romagna")]);
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

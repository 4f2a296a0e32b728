//! The countries' names, and the country that somebody's words name.

use crate::domain::country::COUNTRIES;
use crate::domain::country::Countries;
use crate::domain::country::CountryCode;
use crate::domain::country::country;
use crate::domain::country::folded;
use crate::domain::language::Language;
use crate::texts::Texts;
use crate::texts::comma_separated;

impl Countries for Texts {
    fn named(&self, typed: &str) -> Option<CountryCode> {
        self.find_country(typed)
    }
}

impl Texts {
    /// The country's name; its code in capitals where the bot does not serve it.
    pub fn country(&self, language: Language, code: CountryCode) -> String {
        match country(code) {
            Some(_) => self.plain(language, &message_id(code)),
            None => code.as_str().to_uppercase(),
        }
    }

    /// The country that `typed` names in any of the five languages, or by its code; capitals, accents and marks do not matter.
    pub fn find_country(&self, typed: &str) -> Option<CountryCode> {
        let by_code = CountryCode::parse(typed).filter(|code| country(*code).is_some());
        by_code.or_else(|| {
            let typed = folded(typed);
            let is_named = |code: CountryCode| {
                self.country_names(code)
                    .iter()
                    .flat_map(|name| folded(name))
                    .any(|name| !name.is_empty() && typed.contains(&name))
            };
            let mut codes = COUNTRIES.iter().map(|country| country.code);
            codes.find(|code| is_named(*code))
        })
    }

    /// The names of one country in every language, the other ways to call it included.
    pub(super) fn country_names(&self, code: CountryCode) -> Vec<String> {
        let id = message_id(code);
        let names = self.bundles.iter().flat_map(|(_, bundle)| {
            let also = bundle.attribute(&id, ALSO).unwrap_or_default();
            [bundle.plain(&id)]
                .into_iter()
                .chain(comma_separated(&also))
        });
        names.collect()
    }
}

/// The attribute with the other names of a country.
pub(super) const ALSO: &str = "also";

/// The message with a country's name.
pub(super) fn message_id(code: CountryCode) -> String {
    format!("country-{code}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Operator;

    #[test]
    fn a_country_is_found_by_what_people_type() {
        let texts = Texts::new(Operator::default());
        let check = |typed: &str, expected: Option<&str>| {
            let found = texts.find_country(typed);
            assert_eq!(found, expected.and_then(CountryCode::parse), "{typed}");
        };
        for italy in ["Italia", "ITALY", "italien", "Italie", " it ", "IT"] {
            check(italy, Some("it"));
        }
        check("Österreich", Some("at"));
        check("Oesterreich", Some("at"));
        check("OSTERREICH", Some("at"));
        check("espana", Some("es"));
        check("UK", Some("gb"));
        check("Turkey", Some("tr"));
        check("Türkiye", Some("tr"));
        check("Repubblica Ceca", Some("cz"));
        check("bosnia herzegovina", Some("ba"));
        check("Dominica", Some("dm"));
        check("Atlantis", None);
        check("zz", None);
        check("", None);
        check("…", None);
    }

    #[test]
    fn every_country_is_found_by_each_of_its_names() {
        let texts = Texts::new(Operator::default());
        for country in &COUNTRIES {
            for name in texts.country_names(country.code) {
                assert_eq!(texts.find_country(&name), Some(country.code), "{name}");
            }
        }
    }

    #[test]
    fn a_country_has_its_name_in_each_language() {
        let texts = Texts::new(Operator::default());
        let names = Language::ALL.map(|language| {
            texts.country(language, CountryCode::parse("de").expect("two letters"))
        });
        let expected = [
            "Germania",
            "Germany",
            "Deutschland",
            "Allemagne",
            "Alemania",
        ];
        assert_eq!(names, expected);
        let unknown = CountryCode::parse("zz").expect("two letters");
        assert_eq!(texts.country(Language::Italian, unknown), "ZZ");
    }
}

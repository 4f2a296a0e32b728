//! The countries the bot serves, and the clocks in each.
//! Their names are words, and stand in `locales/<tag>/countries.ftl`. Another country is a row here and a name there.

use std::fmt;

use chrono_tz::Tz;
use serde::Deserialize;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A country by its ISO 3166 code of two letters, kept in lower case; Kosovo is "xk".
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// Italy, where most signatories are.
    pub const ITALY: Self = Self(*b"it");

    /// Reads two Latin letters, in capitals or not; the EU's own `EL` and `UK` become `gr` and `gb`.
    /// Whether there is such a country is [`country`]'s to say.
    pub fn parse(code: &str) -> Option<Self> {
        let letters: [u8; 2] = code.trim().as_bytes().try_into().ok()?;
        let letters = letters.map(|letter| letter.to_ascii_lowercase());
        match &letters {
            b"el" => Some(Self(*b"gr")),
            b"uk" => Some(Self(*b"gb")),
            _ => letters
                .iter()
                .all(u8::is_ascii_lowercase)
                .then_some(Self(letters)),
        }
    }

    /// The two letters, in lower case.
    pub fn as_str(&self) -> &str {
        // Two ASCII letters always are a text.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CountryCode({self})")
    }
}

impl TryFrom<String> for CountryCode {
    type Error = String;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        Self::parse(&code).ok_or_else(|| format!("{code:?} is no code of a country"))
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.as_str().to_owned()
    }
}

/// A country the bot serves.
#[derive(Clone, Copy, Debug)]
pub struct Country {
    /// Its code.
    pub code: CountryCode,
    /// Its time zones; the first is the capital's, and the one to take where nobody chose.
    pub zones: &'static [Tz],
}

impl Country {
    const fn new(code: [u8; 2], zones: &'static [Tz]) -> Self {
        Self {
            code: CountryCode(code),
            zones,
        }
    }

    /// The capital's time zone.
    pub fn zone(&self) -> Tz {
        self.zones[0]
    }
}

/// The countries with signatories, and two more of the Covenant's regions; by code.
/// Source: signatories in `MyCovenant`, fifth release, Joint Research Centre, January 2024,
/// <https://data.jrc.ec.europa.eu/dataset/b425918f-53a1-495c-8619-cd370c302eb0>; zones: the IANA
/// database, as `chrono-tz` carries it.
pub const COUNTRIES: [Country; 63] = [
    Country::new(*b"ad", &[Tz::Europe__Andorra]),
    Country::new(*b"al", &[Tz::Europe__Tirane]),
    Country::new(*b"am", &[Tz::Asia__Yerevan]),
    Country::new(
        *b"ar",
        &[
            Tz::America__Argentina__Buenos_Aires,
            Tz::America__Argentina__Cordoba,
            Tz::America__Argentina__Ushuaia,
        ],
    ),
    Country::new(*b"at", &[Tz::Europe__Vienna]),
    Country::new(*b"az", &[Tz::Asia__Baku]),
    Country::new(*b"ba", &[Tz::Europe__Sarajevo]),
    Country::new(*b"bd", &[Tz::Asia__Dhaka]),
    Country::new(*b"be", &[Tz::Europe__Brussels]),
    Country::new(*b"bg", &[Tz::Europe__Sofia]),
    Country::new(
        *b"br",
        &[
            Tz::America__Sao_Paulo,
            Tz::America__Noronha,
            Tz::America__Fortaleza,
            Tz::America__Manaus,
            Tz::America__Rio_Branco,
        ],
    ),
    Country::new(*b"by", &[Tz::Europe__Minsk]),
    Country::new(*b"ch", &[Tz::Europe__Zurich]),
    Country::new(
        *b"cl",
        &[
            Tz::America__Santiago,
            Tz::America__Punta_Arenas,
            Tz::Pacific__Easter,
        ],
    ),
    Country::new(*b"cy", &[Tz::Asia__Nicosia]),
    Country::new(*b"cz", &[Tz::Europe__Prague]),
    Country::new(*b"de", &[Tz::Europe__Berlin]),
    Country::new(
        *b"dk",
        &[
            Tz::Europe__Copenhagen,
            Tz::Atlantic__Faroe,
            Tz::America__Nuuk,
        ],
    ),
    Country::new(*b"dm", &[Tz::America__Dominica]),
    Country::new(*b"dz", &[Tz::Africa__Algiers]),
    Country::new(*b"ee", &[Tz::Europe__Tallinn]),
    Country::new(*b"es", &[Tz::Europe__Madrid, Tz::Atlantic__Canary]),
    Country::new(*b"fi", &[Tz::Europe__Helsinki]),
    Country::new(
        *b"fr",
        &[
            Tz::Europe__Paris,
            Tz::America__Guadeloupe,
            Tz::America__Martinique,
            Tz::America__Cayenne,
            Tz::Indian__Reunion,
            Tz::Indian__Mayotte,
            Tz::Pacific__Noumea,
            Tz::Pacific__Tahiti,
        ],
    ),
    Country::new(*b"gb", &[Tz::Europe__London]),
    Country::new(*b"ge", &[Tz::Asia__Tbilisi]),
    Country::new(*b"gr", &[Tz::Europe__Athens]),
    Country::new(*b"hr", &[Tz::Europe__Zagreb]),
    Country::new(*b"hu", &[Tz::Europe__Budapest]),
    Country::new(*b"ie", &[Tz::Europe__Dublin]),
    Country::new(*b"il", &[Tz::Asia__Jerusalem]),
    Country::new(*b"iq", &[Tz::Asia__Baghdad]),
    Country::new(*b"is", &[Tz::Atlantic__Reykjavik]),
    Country::new(*b"it", &[Tz::Europe__Rome]),
    Country::new(*b"jo", &[Tz::Asia__Amman]),
    Country::new(*b"kg", &[Tz::Asia__Bishkek]),
    Country::new(*b"kz", &[Tz::Asia__Almaty]),
    Country::new(*b"lb", &[Tz::Asia__Beirut]),
    Country::new(*b"li", &[Tz::Europe__Vaduz]),
    Country::new(*b"lt", &[Tz::Europe__Vilnius]),
    Country::new(*b"lu", &[Tz::Europe__Luxembourg]),
    Country::new(*b"lv", &[Tz::Europe__Riga]),
    Country::new(*b"ma", &[Tz::Africa__Casablanca]),
    Country::new(*b"md", &[Tz::Europe__Chisinau]),
    Country::new(*b"me", &[Tz::Europe__Podgorica]),
    Country::new(*b"mk", &[Tz::Europe__Skopje]),
    Country::new(*b"mt", &[Tz::Europe__Malta]),
    Country::new(
        *b"mx",
        &[
            Tz::America__Mexico_City,
            Tz::America__Cancun,
            Tz::America__Chihuahua,
            Tz::America__Hermosillo,
            Tz::America__Mazatlan,
            Tz::America__Tijuana,
        ],
    ),
    Country::new(*b"nl", &[Tz::Europe__Amsterdam]),
    Country::new(*b"no", &[Tz::Europe__Oslo]),
    Country::new(*b"pl", &[Tz::Europe__Warsaw]),
    Country::new(*b"ps", &[Tz::Asia__Hebron, Tz::Asia__Gaza]),
    Country::new(
        *b"pt",
        &[
            Tz::Europe__Lisbon,
            Tz::Atlantic__Madeira,
            Tz::Atlantic__Azores,
        ],
    ),
    Country::new(*b"ro", &[Tz::Europe__Bucharest]),
    Country::new(*b"rs", &[Tz::Europe__Belgrade]),
    Country::new(*b"se", &[Tz::Europe__Stockholm]),
    Country::new(*b"si", &[Tz::Europe__Ljubljana]),
    Country::new(*b"sk", &[Tz::Europe__Bratislava]),
    Country::new(*b"tj", &[Tz::Asia__Dushanbe]),
    Country::new(*b"tn", &[Tz::Africa__Tunis]),
    Country::new(*b"tr", &[Tz::Europe__Istanbul]),
    Country::new(*b"ua", &[Tz::Europe__Kyiv]),
    Country::new(*b"xk", &[Tz::Europe__Belgrade]),
];

/// The country with this code; `None` for one that the bot does not serve.
pub fn country(code: CountryCode) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.code == code)
}

/// Who knows countries by the names people give them.
pub trait Countries: Send + Sync {
    /// The country of that name in any language, or of that code.
    fn named(&self, typed: &str) -> Option<CountryCode>;
}

/// A country's name as names are compared: without accents, capitals, marks and spaces.
/// Both ways of writing an umlaut are given, "osterreich" and "oesterreich"; without one they are the same.
pub fn folded(name: &str) -> [String; 2] {
    let lower = name.to_lowercase();
    let umlauts: String = lower
        .nfc()
        .flat_map(|letter| {
            let spelt_out = matches!(letter, 'ä' | 'ö' | 'ü').then_some('e');
            [Some(letter), spelt_out].into_iter().flatten()
        })
        .collect();
    [lower, umlauts].map(|text| {
        text.nfd()
            .filter(|letter| !is_combining_mark(*letter) && letter.is_alphanumeric())
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_code_is_two_letters_in_any_case() {
        for code in ["it", "IT", " It "] {
            assert_eq!(CountryCode::parse(code), Some(CountryCode::ITALY));
        }
        for wrong in ["", "i", "ita", "i1", "ß", "è"] {
            assert_eq!(CountryCode::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_code_is_stored_as_a_text() {
        let stored = serde_json::to_string(&CountryCode::ITALY).unwrap();
        assert_eq!(stored, "\"it\"");
        let read: CountryCode = serde_json::from_str("\"IT\"").unwrap();
        assert_eq!(read, CountryCode::ITALY);
        assert!(serde_json::from_str::<CountryCode>("\"Italy\"").is_err());
    }

    #[test]
    fn every_country_stands_once_in_order_with_a_zone() {
        let codes: Vec<CountryCode> = COUNTRIES.iter().map(|country| country.code).collect();
        assert!(codes.is_sorted());
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        for listed in &COUNTRIES {
            assert!(!listed.zones.is_empty(), "{}", listed.code);
            let zone = country(listed.code).unwrap().zone();
            assert_eq!(zone.name().parse(), Ok(zone), "{}", listed.code);
        }
    }

    #[test]
    fn names_are_compared_without_accents_and_capitals() {
        let [plain, spelt_out] = folded("Österreich");
        assert_eq!(
            (plain.as_str(), spelt_out.as_str()),
            ("osterreich", "oesterreich")
        );
        assert_eq!(folded("CÔTE d'Azur ")[0], "cotedazur");
    }
}

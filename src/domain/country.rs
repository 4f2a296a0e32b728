//! Countries, by their code. Their names and holidays are no business of this file.

use serde::Deserialize;
use serde::Serialize;

/// A country's ISO 3166-1 code in two lower-case letters, with `xk` for Kosovo; not checked against the list of countries.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// Where most signatories are.
    pub const ITALY: Self = Self(*b"it");

    /// Reads two letters in either case; the EU's own `EL` and `UK` become `gr` and `gb`.
    pub fn parse(code: &str) -> Option<Self> {
        let letters: [u8; 2] = code.as_bytes().try_into().ok()?;
        let letters = letters.map(|letter| letter.to_ascii_lowercase());
        match &letters {
            b"el" => Some(Self(*b"gr")),
            b"uk" => Some(Self(*b"gb")),
            _ if letters.iter().all(u8::is_ascii_lowercase) => Some(Self(letters)),
            _ => None,
        }
    }

    /// The two letters.
    ///
    /// # Panics
    /// Never, for [`CountryCode::parse`] takes ASCII letters only.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("`parse` takes ASCII letters only")
    }
}

impl std::fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl TryFrom<String> for CountryCode {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        Self::parse(&code).ok_or_else(|| format!("expected two letters, found {code:?}"))
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_two_letters_of_either_case() {
        let check = |code: &str, expected: Option<&str>| {
            let parsed = CountryCode::parse(code);
            assert_eq!(parsed.as_ref().map(CountryCode::as_str), expected, "{code}");
        };
        check("it", Some("it"));
        check("IT", Some("it"));
        check("EL", Some("gr"));
        check("UK", Some("gb"));
        check("XK", Some("xk"));
        check("ita", None);
        check("i", None);
        check("1t", None);
        check("é", None);
        check("", None);
    }

    #[test]
    fn a_stored_code_comes_back_and_a_broken_one_does_not() {
        let italy: CountryCode = serde_json::from_str("\"it\"").unwrap();
        assert_eq!(italy, CountryCode::ITALY);
        assert_eq!(serde_json::to_string(&italy).unwrap(), "\"it\"");
        assert!(serde_json::from_str::<CountryCode>("\"Italy\"").is_err());
    }
}

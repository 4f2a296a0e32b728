//! What a municipality is called in the database and in buttons.
//! Another source of municipalities is another beginning here.

use serde::Deserialize;
use serde::Serialize;

use crate::domain::country::CountryCode;
use crate::domain::municipality::fold::fold;

/// `it:<Belfiore code>`, `eu:<organisation id of the open data>` or, typed by hand, `by-name:<country>:<folded name>`;
/// at most [`MunicipalityId::BYTES_MAX`] bytes, so that it fits into a button.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MunicipalityId(String);

impl MunicipalityId {
    /// Telegram takes 64 bytes of button data; the rest is for what the button does.
    pub const BYTES_MAX: usize = 44;

    /// Reads an id as [`MunicipalityId::as_str`] gives it.
    pub fn parse(id: &str) -> Option<Self> {
        let (beginning, rest) = id.split_once(':')?;
        let is_good = match beginning {
            "it" => is_belfiore(rest),
            "eu" => is_organisation(rest),
            "by-name" => rest.split_once(':').is_some_and(|(country, name)| {
                CountryCode::parse(country).is_some_and(|code| code.as_str() == country)
                    && !name.is_empty()
            }),
            _ => false,
        };
        (is_good && id.len() <= Self::BYTES_MAX).then(|| Self(id.to_owned()))
    }

    /// An Italian municipality by its Belfiore code, one capital letter and three digits.
    pub fn italian(belfiore: &str) -> Option<Self> {
        Self::parse(&format!("it:{belfiore}"))
    }

    /// A signatory by the `organisation_id` of the open data.
    pub fn signatory(organisation: &str) -> Option<Self> {
        Self::parse(&format!("eu:{organisation}"))
    }

    /// A municipality that no list has. The same name in another case or without accents is the same id;
    /// a long name is cut, and marked by a checksum of the whole. `None` for a name without a letter.
    pub fn by_name(country: CountryCode, name: &str) -> Option<Self> {
        let folded = fold(name).replace(' ', "-");
        let mut id = format!("by-name:{}:{folded}", country.as_str());
        if id.len() > Self::BYTES_MAX {
            let checksum = format!("~{:08x}", checksum(&folded));
            let end = (0..=Self::BYTES_MAX - checksum.len())
                .rev()
                .find(|end| id.is_char_boundary(*end))?;
            id.truncate(end);
            id.push_str(&checksum);
        }
        Self::parse(&id)
    }

    /// The id as it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The Belfiore code of an Italian municipality.
    pub fn belfiore(&self) -> Option<&str> {
        self.0.strip_prefix("it:")
    }

    /// The organisation id of a signatory.
    pub fn organisation(&self) -> Option<&str> {
        self.0.strip_prefix("eu:")
    }
}

impl TryFrom<String> for MunicipalityId {
    type Error = String;

    fn try_from(id: String) -> Result<Self, String> {
        Self::parse(&id).ok_or_else(|| format!("no id of a municipality: {id:?}"))
    }
}

impl From<MunicipalityId> for String {
    fn from(id: MunicipalityId) -> Self {
        id.0
    }
}

fn is_belfiore(code: &str) -> bool {
    let (letter, digits) = code.split_at_checked(1).unwrap_or_default();
    letter.bytes().all(|byte| byte.is_ascii_uppercase())
        && digits.len() == 3
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_organisation(id: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !id.is_empty() && id.bytes().all(is_plain)
}

/// FNV-1a, which is the same on every machine and in every release, as a stored id must be.
fn checksum(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |sum, byte| {
        (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    #[test]
    fn an_id_is_one_of_three_kinds() {
        let check = |id: &str, is_one: bool| {
            let parsed = MunicipalityId::parse(id);
            assert_eq!(parsed.is_some(), is_one, "{id}");
            assert!(parsed.is_none_or(|parsed| parsed.as_str() == id));
        };
        check("it:F205", true);
        check("it:f205", false);
        check("it:F20", false);
        check("it:é205", false);
        check("it:", false);
        check("eu:20493", true);
        check("eu:", false);
        check("eu:20 493", false);
        check("by-name:fr:langrolay-sur-rance", true);
        check("by-name:FR:x", false);
        check("by-name:fr:", false);
        check("by-name:x", false);
        check("F205", false);
        check("", false);
    }

    #[test]
    fn a_typed_name_gives_the_same_id_in_any_case_and_without_accents() {
        let france = CountryCode::parse("fr").unwrap();
        let id = |name: &str| MunicipalityId::by_name(france, name);
        assert_eq!(id("Besançon"), id(" BESANCON "));
        assert_eq!(id("Besançon").unwrap().as_str(), "by-name:fr:besancon");
        assert_eq!(id("?!"), None);
        let long = "Communauté de communes du pays de";
        assert_ne!(id(&format!("{long} Loire")), id(&format!("{long} Seine")));
    }

    proptest! {
        #[test]
        fn a_typed_name_never_gives_an_id_that_cannot_be_read_again(name in "\\PC{0,200}") {
            if let Some(id) = MunicipalityId::by_name(CountryCode::ITALY, &name) {
                prop_assert!(id.as_str().len() <= MunicipalityId::BYTES_MAX);
                prop_assert_eq!(MunicipalityId::parse(id.as_str()), Some(id));
            }
        }
    }
}

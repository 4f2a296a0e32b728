//! How an officer can be reached: one e-mail address or one telephone number, checked before it is kept.
//! It never repairs silently what may be wrong: the person is told and writes it again.

use email_address::EmailAddress;
use email_address::Options;
use phonenumber::Mode;
use phonenumber::country;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::language::Language;
use crate::domain::user_text::UserText;

/// Why a text is no way to reach anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unreachable {
    /// It looks like an e-mail address and is none.
    EMail,
    /// It looks like a telephone number and is none that exists.
    Telephone,
    /// It looks like neither.
    Neither,
}

/// Reads an e-mail address or a telephone number; a number without a country is one of the country that `language` suggests.
///
/// # Errors
/// [`Unreachable`], which the person is told.
pub fn parse(text: &str, language: Language) -> Result<UserText, Unreachable> {
    let text = text.trim();
    if text.contains('@') {
        let options = Options::default()
            .with_required_tld()
            .without_display_text();
        return EmailAddress::parse_with_options(text, options)
            .map(|address| UserText::new(address.as_str()))
            .map_err(|_| Unreachable::EMail);
    }
    if text.chars().filter(char::is_ascii_digit).count() < 4
        || text.chars().any(char::is_alphabetic)
    {
        return Err(Unreachable::Neither);
    }
    let written = match text.strip_prefix("00") {
        Some(rest) => format!("+{rest}"),
        None => text.to_owned(),
    };
    let number = phonenumber::parse(home(language), written).map_err(|_| Unreachable::Telephone)?;
    if !phonenumber::is_valid(&number) {
        return Err(Unreachable::Telephone);
    }
    Ok(UserText::new(
        number.format().mode(Mode::International).to_string(),
    ))
}

/// A shared contact comes from Telegram itself, with its country and sometimes without the plus.
pub fn shared(phone: &str) -> UserText {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let number = phonenumber::parse(None, format!("+{digits}"));
    UserText::new(number.map_or_else(
        |_| format!("+{digits}"),
        |number| number.format().mode(Mode::International).to_string(),
    ))
}

/// English is nobody's country here, so a number in it needs its country.
fn home(language: Language) -> Option<country::Id> {
    match language {
        Language::Italian => Some(country::Id::IT),
        Language::English => None,
        Language::German => Some(country::Id::DE),
        Language::French => Some(country::Id::FR),
        Language::Spanish => Some(country::Id::ES),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_reaches_somebody_is_kept_and_the_rest_is_explained() {
        let check = |text: &str, language, expected: Result<&str, Unreachable>| {
            assert_eq!(parse(text, language), expected.map(UserText::new), "{text}");
        };
        let it = Language::Italian;
        check(
            " m.rossi@comune.example.it ",
            it,
            Ok("m.rossi@comune.example.it"),
        );
        check("m.rossi@comune", it, Err(Unreachable::EMail));
        check("m rossi@comune.it", it, Err(Unreachable::EMail));
        check("Mario <m@comune.it>", it, Err(Unreachable::EMail));
        check("0541 704111", it, Ok("+39 0541 704111"));
        check("+49 30 901820", it, Ok("+49 30 901820"));
        check("0049 30 901820", it, Ok("+49 30 901820"));
        check("030 901820", Language::English, Err(Unreachable::Telephone));
        check("12345", it, Err(Unreachable::Telephone));
        check("ufficio ambiente", it, Err(Unreachable::Neither));
        check("", it, Err(Unreachable::Neither));
    }

    #[test]
    fn a_shared_number_is_written_with_its_country() {
        assert_eq!(shared("390541704111"), UserText::new("+39 0541 704111"));
        assert_eq!(shared("+4930901820"), UserText::new("+49 30 901820"));
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reading(text in "\\PC{0,40}") {
            for language in Language::ALL {
                let _contact = parse(&text, language);
            }
            let _contact = shared(&text);
        }
    }
}

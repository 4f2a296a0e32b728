//! Words as the search compares them: lower case, without accents, split at everything that is not a letter or digit.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::is_nfc;

use crate::domain::language::Language;

/// A word as it was typed and as it is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Typed {
    /// Folded: lower case, no accents, no ligatures.
    pub(super) folded: String,
    /// Lower case with its accents, which tell languages apart.
    pub(super) lower: String,
    /// Two letters or more, all capitals.
    pub(super) capitals: bool,
}

/// The words of a text in order; elided articles ("dell'", "l'") become words of their own.
pub(super) fn words(text: &str, language: Language) -> Vec<Typed> {
    let composed: String;
    let text = if is_nfc(text) {
        text
    } else {
        composed = text.nfc().collect();
        &composed
    };
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let lower = word.to_lowercase();
            let capitals = word.chars().count() > 1 && word.chars().all(|c| !c.is_lowercase());
            Typed {
                folded: fold(&lower, language),
                lower,
                capitals,
            }
        })
        .collect()
}

/// A lower-case word without accents; in German "ae", "oe", "ue" are read as the umlauts they stand for.
pub(super) fn fold(lower: &str, language: Language) -> String {
    if lower.is_ascii() && language != Language::German {
        return lower.to_owned();
    }
    let mut folded = String::with_capacity(lower.len());
    for c in lower.nfd() {
        match c {
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            mark if !mark.is_ascii() && is_combining_mark(mark) => {}
            'e' if language == Language::German && ends_in_umlaut_letter(&folded) => {}
            other => folded.push(other),
        }
    }
    folded
}

/// Whether an `e` after this only marks an umlaut: "fuer", but not "neue", "quelle" or "bauen".
fn ends_in_umlaut_letter(folded: &str) -> bool {
    let mut back = folded.chars().rev();
    let (last, before) = (back.next(), back.next());
    let after_vowel = matches!(before, Some('a' | 'e' | 'i' | 'o' | 'u' | 'q'));
    matches!(last, Some('a' | 'o' | 'u')) && !after_vowel
}

/// A small count as a number to reckon with; counts past 65,535 do not occur here and are read as that.
pub(super) fn number(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_capitals_and_apostrophes_do_not_matter() {
        let check = |language, text: &str, expected: &[&str]| {
            let found: Vec<String> = words(text, language)
                .into_iter()
                .map(|word| word.folded)
                .collect();
            assert_eq!(found, expected, "{text}");
        };
        check(
            Language::Italian,
            "Perché l’adesione?",
            &["perche", "l", "adesione"],
        );
        check(
            Language::Italian,
            "POVERTA' ENERGETICA",
            &["poverta", "energetica"],
        );
        check(
            Language::German,
            "Fristverlängerung, fristverlaengerung",
            &["fristverlangerung", "fristverlangerung"],
        );
        check(
            Language::German,
            "Straße neue Quelle bauen",
            &["strasse", "neue", "quelle", "bauen"],
        );
        check(
            Language::French,
            "À l'œuvre : échéance",
            &["a", "l", "oeuvre", "echeance"],
        );
        check(Language::Spanish, "¿Cuántos años?", &["cuantos", "anos"]);
    }
}

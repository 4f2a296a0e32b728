//! "BEI" is the baseline emission inventory and, in Italian, French and Spanish, the European Investment Bank.

use crate::domain::language::Language;
use crate::domain::search::fold::Typed;

/// The folded abbreviation with two meanings.
const BEI: &str = "bei";

/// What "BEI" becomes where it is the bank: its English abbreviation, which every language knows.
const BANK: &str = "eib";

/// Beginnings of folded words that speak of money or of the bank's programme.
const MONEY: [&str; 20] = [
    "elena", "mutu", "prestit", "banc", "bank", "finanz", "financ", "credit", "tass", "pret",
    "prestam", "emprunt", "banque", "invest", "interes", "subven", "sovven", "soldi", "dinero",
    "argent",
];

/// Beginnings of folded words that speak of the inventory, which then outweigh those of money.
const INVENTORY: [&str; 5] = ["inventa", "emission", "emisi", "base", "baseline"];

/// Renames "BEI" where the words around it speak of the bank.
pub(super) fn tell_bank_from_inventory(words: &mut [Typed], language: Language) {
    match language {
        Language::Italian | Language::French | Language::Spanish => {}
        Language::English | Language::German => return,
    }
    if words.iter().all(|word| word.folded != BEI) {
        return;
    }
    let speaks_of = |beginnings: &[&str]| {
        words.iter().any(|word| {
            beginnings
                .iter()
                .any(|beginning| word.folded.starts_with(beginning))
        })
    };
    if speaks_of(&MONEY) && !speaks_of(&INVENTORY) {
        for word in words.iter_mut().filter(|word| word.folded == BEI) {
            BANK.clone_into(&mut word.folded);
        }
    }
}

/// Whether the word may be the abbreviation, which says nothing of the language: all have it.
pub(super) fn has_two_meanings(word: &Typed) -> bool {
    word.folded == BEI
}

/// Whether the word is the abbreviation, as against the German preposition "bei".
pub(super) fn is_abbreviation(word: &Typed) -> bool {
    word.folded == BEI && word.capitals
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::search::fold::words;

    #[test]
    fn bei_is_the_bank_only_where_money_is_spoken_of() {
        let check = |language, text: &str, expected: &str| {
            let mut typed = words(text, language);
            tell_bank_from_inventory(&mut typed, language);
            assert!(
                typed.iter().any(|word| word.folded == expected),
                "{text}: {typed:?}"
            );
        };
        check(Language::Italian, "mutuo BEI", BANK);
        check(Language::Italian, "elena bei", BANK);
        check(Language::French, "prêt de la BEI", BANK);
        check(Language::Spanish, "préstamo del BEI", BANK);
        check(Language::Italian, "come si fa il BEI", BEI);
        check(Language::Italian, "chi finanzia l'inventario BEI", BEI);
        check(Language::English, "loan BEI", BEI);
    }
}

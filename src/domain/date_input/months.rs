//! The names of the months: whole, shortened to three letters or more, or with one slip of the finger.

use crate::domain::language::Language;

/// Shortest name whose misspellings are recognised; shorter ones are one letter from other words.
const MISSPELT_FROM: usize = 6;

/// Shortest abbreviation, in letters.
const SHORT_FROM: usize = 3;

/// How a month is spelt, surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    /// As the dictionary has it, but for accents.
    Whole,
    /// Its beginning.
    Short,
    /// With one letter too many, too few, wrong, or two swapped.
    Misspelt,
}

/// The month (1 to 12) a folded word names, in `first` language if it can, else in any.
pub(super) fn month(word: &str, first: Language) -> Option<(u32, Spelling)> {
    [Spelling::Whole, Spelling::Short, Spelling::Misspelt]
        .into_iter()
        .find_map(|spelling| {
            std::iter::once(first)
                .chain(Language::ALL)
                .find_map(|language| month_of(word, language, spelling))
                .map(|month| (month, spelling))
        })
}

/// The one month of `language` that the word spells in this way; `None` if it could be two ("jui").
pub(super) fn month_of(word: &str, language: Language, spelling: Spelling) -> Option<u32> {
    let mut spelt = (1..)
        .zip(names(language).split(' '))
        .filter(|(_, names)| names.split('/').any(|name| spells(word, name, spelling)))
        .map(|(month, _)| month);
    let month = spelt.next()?;
    spelt.next().is_none().then_some(month)
}

fn spells(word: &str, name: &str, spelling: Spelling) -> bool {
    match spelling {
        Spelling::Whole => word == name,
        Spelling::Short => word.len() >= SHORT_FROM && name.starts_with(word),
        Spelling::Misspelt => {
            name.len() >= MISSPELT_FROM && one_slip(word.as_bytes(), name.as_bytes())
        }
    }
}

/// Whether one letter is inserted, left out, replaced or swapped with its neighbour.
fn one_slip(typed: &[u8], meant: &[u8]) -> bool {
    if typed.len().abs_diff(meant.len()) > 1 {
        return false;
    }
    let same = |(left, right): &(&u8, &u8)| left == right;
    let start = typed.iter().zip(meant).take_while(same).count();
    let (typed, meant) = (&typed[start..], &meant[start..]);
    let end = typed.iter().rev().zip(meant.iter().rev());
    let end = end.take_while(same).count();
    match (&typed[..typed.len() - end], &meant[..meant.len() - end]) {
        ([_], [] | [_]) | ([], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// The twelve months in order, folded; spellings of one month are divided by a slash.
pub(super) fn names(language: Language) -> &'static str {
    match language {
        Language::Italian => {
            "gennaio febbraio marzo aprile maggio giugno \
             luglio agosto settembre ottobre novembre dicembre"
        }
        Language::English => {
            "january february march april may june \
             july august september october november december"
        }
        Language::German => {
            "januar/janner/jaenner februar/feber marz/maerz/mrz april mai juni/juno \
             juli/julei august september oktober november dezember"
        }
        Language::French => {
            "janvier fevrier mars avril mai juin \
             juillet aout septembre octobre novembre decembre"
        }
        Language::Spanish => {
            "enero febrero marzo abril mayo junio \
             julio agosto septiembre/setiembre octubre noviembre diciembre"
        }
    }
}

//! The words the index knows, to be found through typing errors.

use crate::domain::search::fold;

/// Shortest word in which an error is looked for, in letters.
const SHORTEST: usize = 4;

/// Longest word in which one error at most is allowed; longer ones may have two.
const ONE_ERROR_UP_TO: usize = 7;

/// What a match is worth for each number of errors.
const WORTH: [f32; 3] = [1.0, 0.8, 0.6];

/// Most words that one misspelt word is taken for.
const READINGS: usize = 4;

struct Known {
    folded: Box<str>,
    length: usize,
    letters: u32,
}

/// All words of one language.
#[derive(Default)]
pub(super) struct Vocabulary(Vec<Known>);

impl Vocabulary {
    /// Takes folded words; each should come once.
    pub(super) fn new(words: impl IntoIterator<Item = String>) -> Self {
        let known = words
            .into_iter()
            .filter(|word| word.chars().count() >= SHORTEST - 1)
            .map(|folded| Known {
                length: folded.chars().count(),
                letters: letters(&folded),
                folded: folded.into_boxed_str(),
            });
        Self(known.collect())
    }

    /// The known words with the fewest errors between them and `word`, with what each match is worth.
    pub(super) fn nearest(&self, word: &str) -> Vec<(&str, f32)> {
        let length = word.chars().count();
        if length < SHORTEST || word.chars().any(|c| c.is_ascii_digit()) {
            return Vec::new();
        }
        let mut allowed = if length > ONE_ERROR_UP_TO { 2 } else { 1 };
        let mut nearest: Vec<&str> = Vec::new();
        let own = letters(word);
        for known in &self.0 {
            let differing =
                usize::try_from((known.letters ^ own).count_ones()).unwrap_or(usize::MAX);
            if known.length.abs_diff(length) > allowed || differing > 2 * allowed {
                continue;
            }
            let errors = strsim::osa_distance(&known.folded, word);
            if errors < allowed && errors > 0 {
                nearest.clear();
                allowed = errors;
            }
            if errors == allowed {
                nearest.push(&known.folded);
            }
        }
        let worth = WORTH.get(allowed).copied().unwrap_or(0.0) * if length < 5 { 0.8 } else { 1.0 };
        let first = word.chars().next();
        nearest.sort_by_key(|known| (known.chars().next() != first, *known));
        nearest.truncate(READINGS);
        let shared = worth / fold::number(nearest.len().max(1)).powf(0.25);
        nearest.into_iter().map(|known| (known, shared)).collect()
    }
}

/// One bit for each letter that occurs: words that differ in many letters need no further look.
fn letters(word: &str) -> u32 {
    word.bytes()
        .filter(u8::is_ascii_lowercase)
        .fold(0, |seen, byte| seen | 1 << (byte - b'a'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_error_in_short_words_two_in_long_ones() {
        let vocabulary =
            Vocabulary::new(["scadenza", "proroga", "piano", "elena"].map(str::to_owned));
        let check = |word, expected: &[&str]| {
            let found: Vec<&str> = vocabulary
                .nearest(word)
                .into_iter()
                .map(|near| near.0)
                .collect();
            assert_eq!(found, expected, "{word}");
        };
        check("scadnza", &["scadenza"]);
        check("scdaenzza", &["scadenza"]);
        check("prorgoa", &["proroga"]);
        check("prrgoa", &[]);
        check("paino", &["piano"]);
        check("plena", &["elena"]);
        check("ele", &[]);
    }
}

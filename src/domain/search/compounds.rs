//! German compounds taken apart into words the index knows: "Fristverlängerung" is "Frist" and "Verlängerung".

use std::collections::HashSet;

/// Shortest part, in letters; shorter ones are found in too many words.
const PART_AT_LEAST: usize = 4;

/// What may stand between two parts, longest first.
const LINKS: [&str; 5] = ["es", "en", "s", "n", ""];

/// The words that may be parts.
#[derive(Debug, Default)]
pub(super) struct Parts(HashSet<String>);

impl Parts {
    /// Learns a folded word.
    pub(super) fn learn(&mut self, folded: &str) {
        if folded.len() >= PART_AT_LEAST && !self.0.contains(folded) {
            self.0.insert(folded.to_owned());
        }
    }

    /// The parts in order, as few as possible; none if the word is no compound of known words.
    pub(super) fn split<'a>(&self, word: &'a str) -> Vec<&'a str> {
        for first in (PART_AT_LEAST..word.len().saturating_sub(PART_AT_LEAST - 1)).rev() {
            let Some((left, right)) = word.split_at_checked(first) else {
                continue;
            };
            if !self.0.contains(right) {
                continue;
            }
            if let Some(known) = self.without_link(left) {
                return vec![known, right];
            }
            let further = self.split(left);
            if !further.is_empty() {
                return further.into_iter().chain([right]).collect();
            }
        }
        Vec::new()
    }

    /// The known word that `left` is, with or without a linking letter at its end.
    fn without_link<'a>(&self, left: &'a str) -> Option<&'a str> {
        LINKS
            .iter()
            .rev()
            .filter_map(|link| left.strip_suffix(link))
            .find(|stem| self.0.contains(*stem))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_of_known_words_come_apart() {
        let mut parts = Parts::default();
        for word in [
            "frist",
            "verlangerung",
            "emission",
            "inventar",
            "basis",
            "plan",
            "aktion",
        ] {
            parts.learn(word);
        }
        let check = |word, expected: &[&str]| assert_eq!(parts.split(word), expected);
        check("fristverlangerung", &["frist", "verlangerung"]);
        check("emissionsinventar", &["emission", "inventar"]);
        check("basisemissionsinventar", &["basis", "emission", "inventar"]);
        check("aktionsplan", &["aktion", "plan"]);
        check("inventar", &[]);
        check("hundesteuer", &[]);
    }
}

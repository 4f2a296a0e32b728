//! German compounds taken apart into words the index knows: "Fristverlängerung" is "Frist" and "Verlängerung".

use crate::domain::search::quick::QuickSet;

/// Shortest part, in letters; shorter ones are found in too many words.
const PART_AT_LEAST: usize = 4;

/// What may stand between two parts.
const LINKS: [&str; 5] = ["", "n", "s", "en", "es"];

/// The words that may be parts.
#[derive(Debug, Default)]
pub(super) struct Parts(QuickSet<String>);

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
            if let Some(known) = unlinked(left).find(|left| self.0.contains(*left)) {
                return vec![known, right];
            }
            let further = unlinked(left)
                .map(|left| self.split(left))
                .find(|parts| !parts.is_empty());
            if let Some(mut parts) = further {
                parts.push(right);
                return parts;
            }
        }
        Vec::new()
    }
}

/// What stands before a split, as it is and without a linking letter or two.
fn unlinked(left: &str) -> impl Iterator<Item = &str> {
    LINKS.iter().filter_map(|link| left.strip_suffix(link))
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

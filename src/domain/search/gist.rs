//! What a question is about, in a form that can be kept and compared: two that ask the same in nearly the same words have
//! nearly the same gist.

use std::fmt;

/// From this length on, in letters, two stems may differ by one error in typing: "flute" is no "lute".
const ERROR_FROM: usize = 6;

/// From how many stems on one more changes little.
const MANY: usize = 3;

/// The stems that tell what a text is about, in alphabetical order, each once.
#[derive(Clone, PartialEq, Eq)]
pub struct Gist(Vec<String>);

impl Gist {
    /// Takes stems in any order.
    pub(super) fn new(stems: impl IntoIterator<Item = String>) -> Self {
        let mut stems: Vec<String> = stems.into_iter().collect();
        stems.sort_unstable();
        stems.dedup();
        Self(stems)
    }

    /// Whether nothing tells anything.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As it is kept.
    pub fn written(&self) -> String {
        self.0.join(" ")
    }

    /// Reads what [`Gist::written`] made.
    pub fn read(written: &str) -> Self {
        Self::new(written.split_whitespace().map(str::to_owned))
    }

    /// Whether both ask the same, but for errors in typing. Numbers must be the same.
    pub fn asks_the_same(&self, other: &Self) -> bool {
        self.unpaired(other) == 0
    }

    /// Whether both ask nearly the same: one of them may have a word more.
    pub fn asks_nearly_the_same(&self, other: &Self) -> bool {
        let fewer = self.0.len().min(other.0.len());
        let more = self.0.len().max(other.0.len());
        let unpaired = self.unpaired(other);
        unpaired == 0 || unpaired == 1 && more == fewer + 1 && fewer >= MANY
    }

    /// How many stems of both have no partner in the other.
    fn unpaired(&self, other: &Self) -> usize {
        let mut left: Vec<&String> = other.0.iter().collect();
        let mut alone = 0;
        // Equal ones first, or an error could take the partner of a stem that has one.
        let (equal, rest): (Vec<&String>, Vec<&String>) =
            self.0.iter().partition(|stem| other.0.contains(stem));
        for stem in equal.into_iter().chain(rest) {
            match left.iter().position(|known| same(known, stem)) {
                Some(place) => {
                    left.swap_remove(place);
                }
                None => alone += 1,
            }
        }
        alone + left.len()
    }
}

/// What people wrote can be told from it, so no log gets it.
impl fmt::Debug for Gist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Gist({} stems)", self.0.len())
    }
}

/// Whether two stems are the same but for an error in typing.
fn same(left: &str, right: &str) -> bool {
    let long = left.chars().count().min(right.chars().count()) >= ERROR_FROM;
    let number = left.chars().any(|c| c.is_ascii_digit());
    left == right || long && !number && strsim::osa_distance(left, right) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(left: &str, right: &str, same: bool, nearly: bool) {
        let (left, right) = (Gist::read(left), Gist::read(right));
        for (left, right) in [(&left, &right), (&right, &left)] {
            assert_eq!(left.asks_the_same(right), same, "{left:?}");
            assert_eq!(left.asks_nearly_the_same(right), nearly, "{left:?}");
        }
    }

    #[test]
    fn nearly_the_same_words_ask_the_same() {
        check("sassofon compr", "compr sassofon", true, true);
        check("sasofon compr", "compr sassofon", true, true);
        check(
            "sassofon compr citt",
            "compr sassofon citt dov",
            false,
            true,
        );
    }

    #[test]
    fn another_word_asks_something_else() {
        check("sassofon compr", "sassofon compr dov", false, false);
        check("sassofon compr", "compr trombon", false, false);
        check("sassofon", "sassofon compr", false, false);
        check("flut compr citt", "lut compr citt", false, false);
        check(
            "provinc ader piccol patt",
            "region ader piccol patt",
            false,
            false,
        );
        check("scadenz 2024 pian", "scadenz 2025 pian", false, false);
        check("scadenz 2024000 pian", "scadenz 2024001 pian", false, false);
    }

    #[test]
    fn what_is_kept_is_read_again() {
        let gist = Gist::new(["b".to_owned(), "a".to_owned(), "b".to_owned()]);
        assert_eq!(gist.written(), "a b");
        assert_eq!(Gist::read("a b"), gist);
    }
}

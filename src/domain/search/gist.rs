//! What a question is about, in a form that can be kept and compared: two that ask the same in nearly the same words have
//! nearly the same gist.

use std::fmt;

/// Which share of the stems of both gists must be common.
const COMMON: f64 = 0.8;

/// From this length on, in letters, one error between two stems is allowed, and from twice that two are.
const ONE_ERROR_FROM: usize = 4;

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

    /// Whether both ask the same, but for a word among many or an error in a word. Numbers must be the same.
    pub fn is_like(&self, other: &Self) -> bool {
        let number = |stem: &&String| stem.chars().all(|c| c.is_ascii_digit());
        if !self
            .0
            .iter()
            .filter(number)
            .eq(other.0.iter().filter(number))
        {
            return false;
        }
        let mut left: Vec<&String> = other.0.iter().collect();
        let mut common = 0_u32;
        for stem in &self.0 {
            if let Some(place) = left.iter().position(|known| same(known, stem)) {
                left.swap_remove(place);
                common += 1;
            }
        }
        let all = u32::try_from(self.0.len() + other.0.len()).unwrap_or(u32::MAX);
        f64::from(2 * common) >= COMMON * f64::from(all)
    }
}

/// What people wrote can be told from it, so no log gets it.
impl fmt::Debug for Gist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Gist({} stems)", self.0.len())
    }
}

/// Whether two stems are the same but for errors in typing.
fn same(left: &str, right: &str) -> bool {
    let length = left.chars().count().min(right.chars().count());
    let allowed = (length / ONE_ERROR_FROM).min(2);
    left == right || strsim::osa_distance(left, right) <= allowed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(left: &str, right: &str, alike: bool) {
        let (left, right) = (Gist::read(left), Gist::read(right));
        assert_eq!(left.is_like(&right), alike, "{left:?}");
        assert_eq!(right.is_like(&left), alike, "{right:?}");
    }

    #[test]
    fn nearly_the_same_words_ask_the_same() {
        check("sassofon compr", "compr sassofon", true);
        check("sasofon compr", "compr sassofon", true);
        check("sassofon compr dov", "compr sassofon", true);
        check("sassofon compr", "compr trombon", false);
        check("sassofon", "sassofon compr", false);
        check("cas", "cos", false);
        check("scadenz 2024 pian", "scadenz 2025 pian", false);
        check("scadenz 2024 pian", "pian scadenz 2024", true);
    }

    #[test]
    fn what_is_kept_is_read_again() {
        let gist = Gist::new(["b".to_owned(), "a".to_owned(), "b".to_owned()]);
        assert_eq!(gist.written(), "a b");
        assert_eq!(Gist::read("a b"), gist);
    }
}

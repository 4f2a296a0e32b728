//! A folded name as words, each with the part it plays. A word that says little of a place is one more in a list here.

/// The part a word plays in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// "San" in all its forms and abbreviations, which people mix up and shorten.
    Saint,
    /// An article or a preposition.
    Link,
    /// A letter or two that stand for a word.
    Short,
    /// What tells one place from another.
    Own,
}

/// A word of a [`Name`]: where its letters begin and end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    begin: usize,
    end: usize,
    pub(super) part: Part,
}

/// A folded name: its letters without the spaces, and its words.
#[derive(Debug)]
pub(super) struct Name {
    /// The letters, one after another.
    pub(super) letters: Vec<char>,
    /// The same with every saint as a single `s`: "San", "Santa" and "S." look alike.
    pub(super) saintless: Vec<char>,
    /// In order.
    pub(super) words: Vec<Word>,
}

const SAINTS: [&str; 16] = [
    "san", "santo", "santa", "sant", "sante", "santi", "s", "ss", "sta", "sto", "ste", "sti",
    "saint", "sainte", "st", "sankt",
];

const SAINTS_SHORT: [&str; 7] = ["s", "ss", "sta", "sto", "ste", "sti", "st"];

const LINKS: [&str; 50] = [
    "di", "d", "de", "del", "dell", "della", "delle", "dello", "dei", "degli", "da", "dal", "a",
    "ad", "al", "all", "alla", "alle", "allo", "ai", "in", "im", "nel", "nell", "nella", "su",
    "sul", "sull", "sulla", "con", "e", "ed", "la", "il", "lo", "l", "le", "i", "gli", "per", "an",
    "am", "der", "les", "des", "du", "et", "el", "los", "las",
];

impl Name {
    pub(super) fn new(folded: &str) -> Self {
        let mut name = Self {
            letters: Vec::with_capacity(folded.len()),
            saintless: Vec::with_capacity(folded.len()),
            words: Vec::new(),
        };
        for word in folded.split_whitespace() {
            let begin = name.letters.len();
            name.letters.extend(word.chars());
            let end = name.letters.len();
            let part = part(word, end - begin);
            name.words.push(Word { begin, end, part });
            if part == Part::Saint {
                name.saintless.push('s');
            } else {
                name.saintless.extend(word.chars());
            }
        }
        name
    }

    pub(super) fn letters_of(&self, word: Word) -> &[char] {
        &self.letters[word.begin..word.end]
    }
}

fn part(word: &str, letters: usize) -> Part {
    if SAINTS.contains(&word) {
        Part::Saint
    } else if LINKS.contains(&word) {
        Part::Link
    } else if letters <= 2 {
        Part::Short
    } else {
        Part::Own
    }
}

/// Whether a saint is only hinted at, so that no form of it is wrong.
pub(super) fn is_short_saint(letters: &[char]) -> bool {
    SAINTS_SHORT
        .iter()
        .any(|short| short.chars().eq(letters.iter().copied()))
}

//! All names of a list, found by the pairs of letters they share with what was typed: a slip of the finger spoils two or
//! three pairs and leaves the rest. It knows nothing of places; whoever adds a name numbers its owner.

use crate::places::resemblance::resemblance;
use crate::places::words::Name;

/// A name that was added.
#[derive(Clone, Copy, Debug)]
struct Entry {
    begin: u32,
    end: u32,
    /// How many different pairs it has.
    pairs: u16,
    /// The letters it has, whatever their order.
    letters: Letters,
    /// What the adder calls it.
    tag: u32,
}

/// Names to search.
#[derive(Debug, Default)]
pub(super) struct Names {
    text: String,
    entries: Vec<Entry>,
    /// Every pair there is, in order, with where its entries begin.
    pairs: Vec<(Pair, u32)>,
    /// The entries of each pair.
    lists: Vec<u32>,
}

type Pair = [char; 2];

/// A name that resembles what was typed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    /// What the adder of the name calls it.
    pub(super) tag: u32,
    /// From 0 to 1.
    pub(super) resemblance: f32,
}

/// How many names are looked at closely, of those that share most pairs.
const CANDIDATES: usize = 48;

impl Names {
    /// Takes folded names, each with what to call it.
    pub(super) fn new(folded: impl Iterator<Item = (String, u32)>) -> Self {
        let mut names = Self::default();
        let mut all: Vec<(Pair, u32)> = Vec::new();
        for (name, tag) in folded {
            let begin = position(names.text.len());
            names.text.push_str(&name);
            let spelled = Name::new(&name);
            let pairs = pairs(&spelled.saintless);
            let entry = position(names.entries.len());
            names.entries.push(Entry {
                begin,
                end: position(names.text.len()),
                pairs: u16::try_from(pairs.len()).unwrap_or(u16::MAX),
                letters: Letters::of(&spelled.letters),
                tag,
            });
            all.extend(pairs.into_iter().map(|pair| (pair, entry)));
        }
        all.sort_unstable();
        for (pair, entry) in all {
            if names.pairs.last().is_none_or(|(last, _)| *last != pair) {
                names.pairs.push((pair, position(names.lists.len())));
            }
            names.lists.push(entry);
        }
        names.text.shrink_to_fit();
        names.entries.shrink_to_fit();
        names.pairs.shrink_to_fit();
        names.lists.shrink_to_fit();
        names
    }

    /// The names that resemble `typed`, in no order. `liking` (0 to 1) says how welcome a name is: among names that
    /// share as many pairs, the more welcome are looked at.
    pub(super) fn like(&self, typed: &Name, liking: impl Fn(u32) -> f32) -> Vec<Hit> {
        let wanted = pairs(&typed.saintless);
        let mut shared = vec![0_u16; self.entries.len()];
        for pair in &wanted {
            for entry in self.entries_of(*pair) {
                shared[index(*entry)] += 1;
            }
        }
        let wanted = f32::from(u16::try_from(wanted.len()).unwrap_or(u16::MAX));
        let mut candidates: Vec<(f32, &Entry)> = self
            .entries
            .iter()
            .zip(shared)
            .filter(|(_, shared)| *shared > 1 || f32::from(*shared) >= wanted)
            .map(|(entry, shared)| {
                let shared = f32::from(shared);
                let of_both = 2.0 * shared / (wanted + f32::from(entry.pairs));
                let of_typed = shared / wanted;
                (of_both + of_typed + 0.6 * liking(entry.tag), entry)
            })
            .collect();
        keep_best(&mut candidates, CANDIDATES);
        if typed.letters.len() <= SHORT {
            let letters = Letters::of(&typed.letters);
            let mut short: Vec<(f32, &Entry)> = self
                .entries
                .iter()
                .filter_map(|entry| Some((letters.alike(entry.letters)?, entry)))
                .collect();
            keep_best(&mut short, CANDIDATES);
            candidates.append(&mut short);
        }
        candidates
            .into_iter()
            .map(|(_, entry)| {
                let name = Name::new(self.text_of(entry));
                Hit {
                    tag: entry.tag,
                    resemblance: resemblance(typed, &name),
                }
            })
            .filter(|hit| hit.resemblance > 0.0)
            .collect()
    }

    /// What the adder calls each name that is this very one, folded.
    pub(super) fn exactly(&self, folded: &str) -> Vec<u32> {
        let wanted = pairs(&Name::new(folded).saintless);
        let lists = wanted.iter().map(|pair| self.entries_of(*pair));
        let rarest = lists.min_by_key(|list| list.len()).unwrap_or_default();
        let entries = rarest.iter().map(|entry| &self.entries[index(*entry)]);
        entries
            .filter(|entry| self.text_of(entry) == folded)
            .map(|entry| entry.tag)
            .collect()
    }

    fn text_of(&self, entry: &Entry) -> &str {
        &self.text[index(entry.begin)..index(entry.end)]
    }

    fn entries_of(&self, pair: Pair) -> &[u32] {
        let Ok(at) = self.pairs.binary_search_by(|(other, _)| other.cmp(&pair)) else {
            return &[];
        };
        let begin = index(self.pairs[at].1);
        let end = self
            .pairs
            .get(at + 1)
            .map_or(self.lists.len(), |(_, next)| index(*next));
        &self.lists[begin..end]
    }

    /// About how many bytes it holds.
    pub(super) fn bytes(&self) -> usize {
        self.text.len()
            + self.entries.len() * size_of::<Entry>()
            + self.pairs.len() * size_of::<(Pair, u32)>()
            + self.lists.len() * size_of::<u32>()
    }
}

fn keep_best(candidates: &mut Vec<(f32, &Entry)>, count: usize) {
    if candidates.len() > count {
        candidates.select_nth_unstable_by(count, |one, other| other.0.total_cmp(&one.0));
        candidates.truncate(count);
    }
}

/// The most letters of a name of which one slip can spoil every pair but the outermost.
const SHORT: usize = 7;

/// The letters of a word, for short names, in which two turned letters leave few pairs as they were.
#[derive(Clone, Copy, Debug)]
struct Letters {
    /// A bit for each letter from a to z that there is.
    set: u32,
    count: u16,
}

impl Letters {
    fn of(letters: &[char]) -> Self {
        let bit = |letter: &char| ('a'..='z').position(|other| other == *letter);
        Self {
            set: letters
                .iter()
                .filter_map(bit)
                .fold(0, |set, bit| set | 1 << bit),
            count: u16::try_from(letters.len()).unwrap_or(u16::MAX),
        }
    }

    /// The share of letters that both have; `None` where a slip or two cannot be the only difference.
    fn alike(self, other: Self) -> Option<f32> {
        let apart = (self.set ^ other.set).count_ones();
        (self.count.abs_diff(other.count) <= 1 && apart <= 2)
            .then(|| 1.0 / (1.0 + f32::from(u16::try_from(apart).unwrap_or(u16::MAX))))
    }
}

/// The different pairs of neighbouring letters, the first and the last letter paired with a space.
fn pairs(letters: &[char]) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = letters.windows(2).map(|pair| [pair[0], pair[1]]).collect();
    pairs.extend(letters.first().map(|first| [' ', *first]));
    pairs.extend(letters.last().map(|last| [*last, ' ']));
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn position(at: usize) -> u32 {
    u32::try_from(at).expect("a list of names is far below four billion letters")
}

fn index(position: u32) -> usize {
    usize::try_from(position).expect("a position was an index before")
}

//! How much a typed name resembles a name of the list: as a whole, letter by letter, or word by word where words are
//! left out or shortened. The weights below are measured by `benches/places.rs`.

use crate::places::typing::SLIP;
use crate::places::typing::slips;
use crate::places::words::Name;
use crate::places::words::Part;
use crate::places::words::Word;
use crate::places::words::is_short_saint;

/// What it costs to draw words together or apart: "Santarcangelo" is not quite "Sant'Arcangelo".
const JOINED: f32 = 0.04;

/// From 0 to 1; 1 only where all words are the same.
pub(super) fn resemblance(typed: &Name, name: &Name) -> f32 {
    let whole = as_a_whole(typed, name);
    if whole > 0.95 {
        whole
    } else {
        whole.max(word_by_word(typed, name))
    }
}

/// The most that a name can be misspelt, in percent of its letters.
const WRONG_AT_MOST: u32 = 45;

fn as_a_whole(typed: &Name, name: &Name) -> f32 {
    let plain = alike(&typed.letters, &name.letters, WRONG_AT_MOST);
    if plain >= 1.0 {
        let same_words = typed.words.iter().map(|word| typed.letters_of(*word));
        let is_same = same_words.eq(name.words.iter().map(|word| name.letters_of(*word)));
        return if is_same { 1.0 } else { 1.0 - JOINED };
    }
    let saintless = if typed.saintless == typed.letters && name.saintless == name.letters {
        0.0
    } else if has_short_saint(typed) {
        alike(&typed.saintless, &name.saintless, WRONG_AT_MOST) - 0.005
    } else {
        alike(&typed.saintless, &name.saintless, WRONG_AT_MOST) - 0.04
    };
    plain.max(saintless)
}

fn has_short_saint(typed: &Name) -> bool {
    let mut saints = typed.words.iter().filter(|word| word.part == Part::Saint);
    saints.any(|word| is_short_saint(typed.letters_of(*word)))
}

/// The share of letters that are right; 0 where more than `wrong_at_most` percent are wrong.
fn alike(typed: &[char], name: &[char], wrong_at_most: u32) -> f32 {
    let longer = u16::try_from(typed.len().max(name.len())).unwrap_or(u16::MAX / SLIP);
    let all = longer * SLIP;
    let limit = u32::from(all) * wrong_at_most / 100;
    slips(typed, name, u16::try_from(limit).unwrap_or(all))
        .map_or(0.0, |cost| 1.0 - f32::from(cost) / f32::from(all))
}

/// What the missing words of a name cost, if all of them were missing.
const LEFT_OUT: f32 = 0.14;

/// What it costs to leave out the first word.
const HEADLESS: f32 = 0.02;

/// What it costs to leave out a word between two others.
const GAP: f32 = 0.03;

/// How two beginnings go together: what is explained of the typed words, and what is found of the name.
#[derive(Clone, Copy, Default)]
struct Together {
    explained: f32,
    found: f32,
    /// One more than the place in the name of the last word found; 0 where none is.
    last: usize,
    gaps: f32,
}

fn word_by_word(typed: &Name, name: &Name) -> f32 {
    let width = name.words.len() + 1;
    let mut table = vec![Together::default(); (typed.words.len() + 1) * width];
    for (row, typed_word) in typed.words.iter().enumerate() {
        for (column, word) in name.words.iter().enumerate() {
            let at = (row + 1) * width + column + 1;
            let (above, before, both) = (table[at - width], table[at - 1], table[at - width - 1]);
            let mut best = if above.explained > before.explained {
                above
            } else {
                before
            };
            let quality = fits(typed, *typed_word, name, *word);
            let explained = both.explained + quality * weight(*typed_word);
            if quality > 0.0 && explained > best.explained {
                let left_out = &name.words[both.last..column];
                let gap = both.last > 0 && left_out.iter().any(|word| word.part == Part::Own);
                best = Together {
                    explained,
                    found: both.found + weight(*word),
                    last: column + 1,
                    gaps: both.gaps + if gap { GAP } else { 0.0 },
                };
            }
            table[at] = best;
        }
    }
    let (Some(end), Some(first), Some(head)) =
        (table.last(), typed.words.first(), name.words.first())
    else {
        return 0.0;
    };
    let typed_all: f32 = typed.words.iter().copied().map(weight).sum();
    let name_all: f32 = name.words.iter().copied().map(weight).sum();
    let begins_alike = fits(typed, *first, name, *head) > 0.0;
    let headless = if begins_alike { 0.0 } else { HEADLESS };
    let explained = end.explained / typed_all;
    let left_out = LEFT_OUT * (1.0 - end.found / name_all);
    explained * explained * (0.99 - left_out - headless - end.gaps)
}

fn weight(word: Word) -> f32 {
    match word.part {
        Part::Own => 1.0,
        Part::Saint => 0.6,
        Part::Short => 0.4,
        Part::Link => 0.2,
    }
}

/// How well a typed word stands for a word of a name; 0 where it does not.
fn fits(typed: &Name, typed_word: Word, name: &Name, word: Word) -> f32 {
    let (short, long) = (typed.letters_of(typed_word), name.letters_of(word));
    if short == long {
        return 1.0;
    }
    if typed_word.part == Part::Saint && word.part == Part::Saint {
        return if is_short_saint(short) { 1.0 } else { 0.9 };
    }
    if typed_word.part == Part::Link && word.part == Part::Link {
        return 0.8;
    }
    let share = || number(short.len()) / number(long.len());
    if long.starts_with(short) {
        return if short.len() == 1 {
            0.9
        } else {
            0.8 + 0.2 * share()
        };
    }
    if word.part != Part::Own {
        return 0.0;
    }
    if is_contraction(short, long) {
        return 0.85;
    }
    if short.len() < 4 || long.len() < 4 {
        return 0.0;
    }
    alike(short, long, 34)
}

/// "mte" for "monte", "clo" for "castello": the first and the last letter, and no others than the word has.
fn is_contraction(short: &[char], long: &[char]) -> bool {
    let mut rest = long.iter();
    (2..=4).contains(&short.len())
        && short.first() == long.first()
        && short.last() == long.last()
        && long.len() > short.len()
        && short.iter().all(|letter| rest.any(|other| other == letter))
}

/// A count of letters or words, to reckon with.
fn number(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

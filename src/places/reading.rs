//! The ways to read what was typed: as it stands; without "comune di"; with "(BG)" or "Trento" as the province.
//! All are tried and the best counts, so nothing is ever stripped for good: "Città di Castello".

use crate::domain::municipality::fold::fold;
use crate::places::areas::Area;
use crate::places::areas::named;
use crate::places::words::Name;

/// One way to read what was typed.
#[derive(Debug)]
pub(super) struct Reading {
    /// What would be the name.
    pub(super) name: Name,
    /// The areas it would lie in: in one of each.
    pub(super) within: Vec<&'static [Area]>,
    /// From 0 to 1: the more was taken away, the less.
    pub(super) trust: f32,
}

/// No name of a place is longer; what is, is not looked for.
const LETTERS_MAX: usize = 120;

/// The most areas that are taken off the end: "Castro, Bergamo, Lombardia, Italia".
const AREAS_MAX: usize = 3;

/// The most words an area's name has.
const AREA_WORDS_MAX: usize = 5;

/// The most ways that are tried.
const READINGS_MAX: usize = 10;

/// What people put before the name, folded, without its articles.
const HEADS: [&str; 24] = [
    "comune",
    "amministrazione comunale",
    "amm ne comunale",
    "amministrazione",
    "municipio",
    "ente comune",
    "sindaco",
    "sindaca",
    "gemeinde",
    "marktgemeinde",
    "stadtgemeinde",
    "stadt",
    "commune",
    "ville de",
    "mairie",
    "municipality",
    "city of",
    "town of",
    "ayuntamiento",
    "ajuntament",
    "concello",
    "municipio de",
    "obec",
    "obcina",
];

/// What people put before the name and what belongs to some names.
const HEADS_OF_NAMES: [&str; 2] = ["citta di", "citta d"];

/// What joins a head with the name.
const JOINTS: [&str; 12] = [
    "di", "d", "de", "del", "dell", "della", "dei", "of", "von", "du", "des", "da",
];

const ARTICLES: [&str; 11] = [
    "il", "la", "l", "al", "del", "dal", "nel", "the", "die", "le", "el",
];

/// What stands between the name and its area.
const BRIDGES: [&str; 12] = [
    "in provincia di",
    "provincia di",
    "provincia",
    "prov di",
    "prov",
    "pr di",
    "provinz",
    "province of",
    "province de",
    "regione",
    "in",
    "di",
];

/// All ways to read what was typed, as it stands first; none where it can be no name: nothing but signs, or too long.
pub(super) fn readings(typed: &str) -> Vec<Reading> {
    // Accents and signs come on top of the letters, hence the double.
    if typed.chars().nth(2 * LETTERS_MAX).is_some() {
        return Vec::new();
    }
    let folded = fold(&join_abbreviations(typed));
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let is_postcode =
        |word: &&str| word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit());
    if words.len() > 1 {
        words.retain(|word| !is_postcode(word));
    }
    let letters: usize = words.iter().map(|word| word.len()).sum();
    if is_nothing_but_a_head(&words) || letters == 0 || letters > LETTERS_MAX {
        return Vec::new();
    }
    let mut readings = Vec::new();
    let mut beginnings = vec![(words.as_slice(), 1.0)];
    for (heads, trust) in [(&HEADS[..], 0.995), (&HEADS_OF_NAMES[..], 0.96)] {
        if let Some(rest) = without_head(&words, heads) {
            beginnings.push((rest, trust));
        }
    }
    for (words, trust) in beginnings {
        push_with_areas(&mut readings, words, &[], trust);
    }
    readings
}

/// Reads `words` as they stand, and with an area taken off the end, and another.
fn push_with_areas(
    readings: &mut Vec<Reading>,
    words: &[&str],
    within: &[&'static [Area]],
    trust: f32,
) {
    if readings.len() == READINGS_MAX {
        return;
    }
    readings.push(Reading {
        name: Name::new(&words.join(" ")),
        within: within.to_vec(),
        trust,
    });
    if within.len() == AREAS_MAX {
        return;
    }
    for count in (1..=AREA_WORDS_MAX.min(words.len() - 1)).rev() {
        let (rest, tail) = words.split_at(words.len() - count);
        let areas = named(&tail.join(" "));
        let rest = without_bridge(rest);
        if !areas.is_empty() && !rest.is_empty() {
            push_with_areas(readings, rest, &[within, &[areas]].concat(), trust);
        }
    }
}

/// What follows "il comune di"; `None` where no such thing comes first, or nothing after it.
fn without_head<'w>(words: &'w [&'w str], heads: &[&str]) -> Option<&'w [&'w str]> {
    let words = match words {
        [article, rest @ ..] if ARTICLES.contains(article) => rest,
        words => words,
    };
    let rest = heads
        .iter()
        .filter_map(|head| strip(words, head))
        .min_by_key(|rest| rest.len())?;
    match rest {
        [] => None,
        [joint, name @ ..] if JOINTS.contains(joint) && !name.is_empty() => Some(name),
        name => Some(name),
    }
}

/// "Il comune di", and then nothing.
fn is_nothing_but_a_head(words: &[&str]) -> bool {
    let words = match words {
        [rest @ .., joint] if JOINTS.contains(joint) => rest,
        words => words,
    };
    let words = match words {
        [article, rest @ ..] if ARTICLES.contains(article) => rest,
        words => words,
    };
    HEADS.contains(&words.join(" ").as_str())
}

fn strip<'w>(words: &'w [&'w str], head: &str) -> Option<&'w [&'w str]> {
    let mut rest = words;
    for expected in head.split(' ') {
        let (first, others) = rest.split_first()?;
        rest = (*first == expected).then_some(others)?;
    }
    Some(rest)
}

fn without_bridge<'w>(words: &'w [&'w str]) -> &'w [&'w str] {
    let ends_in = |bridge: &&&str| {
        let bridge: Vec<&str> = bridge.split(' ').collect();
        words.ends_with(&bridge)
    };
    let bridge = BRIDGES.iter().find(ends_in);
    let length = bridge.map_or(0, |bridge| bridge.split(' ').count());
    &words[..words.len() - length]
}

/// What follows the name of a foreign signatory, folded.
const TAILS: [&str; 12] = [
    "metropolitan municipality",
    "district municipality",
    "municipality",
    "city council",
    "county council",
    "council",
    "city territorial community",
    "territorial community",
    "amalgamated community",
    "community",
    "tc",
    "ac",
];

/// A signatory's own writing of its name, folded, without "Municipality of" and its like.
pub(super) fn bare_name(name: &str) -> String {
    let folded = fold(name);
    let words: Vec<&str> = folded.split(' ').collect();
    if let Some(rest) = without_head(&words, &HEADS) {
        return rest.join(" ");
    }
    let mut tails = TAILS.iter();
    let bare = tails.find_map(|tail| folded.strip_suffix(tail)?.strip_suffix(' '));
    bare.map_or_else(|| folded.clone(), str::to_owned)
}

/// The folded parts of "X - Y" and "X / Y", and the X of "X (Y)".
pub(super) fn parts(name: &str) -> Vec<String> {
    let name = name.split('(').next().unwrap_or_default();
    let parts = name.split(" - ").flat_map(|part| part.split('/'));
    let parts = parts.map(bare_name);
    parts.filter(|part| part.chars().count() > 2).collect()
}

/// Takes the point out of "S.ta" and "M.te", so that they stay one word.
fn join_abbreviations(typed: &str) -> String {
    let letters: Vec<char> = typed.chars().collect();
    let letter = |at: Option<usize>| {
        at.and_then(|at| letters.get(at))
            .is_some_and(|c| c.is_alphabetic())
    };
    let mut joined = String::with_capacity(typed.len());
    for (at, c) in letters.iter().enumerate() {
        let follows_one_letter = letter(at.checked_sub(1)) && !letter(at.checked_sub(2));
        let precedes_two = letter(Some(at + 1))
            && letter(Some(at + 2))
            && !letter(Some(at + 3))
            && letters.get(at + 3) != Some(&'.');
        if !(*c == '.' && follows_one_letter && precedes_two) {
            joined.push(*c);
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each reading as "name [number of areas]".
    fn read(typed: &str) -> Vec<String> {
        readings(typed)
            .iter()
            .map(|reading| {
                let words = reading.name.words.iter();
                let words: Vec<String> = words
                    .map(|word| reading.name.letters_of(*word).iter().collect())
                    .collect();
                format!("{} [{}]", words.join(" "), reading.within.len())
            })
            .collect()
    }

    #[test]
    fn the_name_as_it_stands_comes_first() {
        let check = |typed: &str, expected: &[&str]| assert_eq!(read(typed), expected, "{typed}");
        check("Milano", &["milano [0]"]);
        check("Castro (BG)", &["castro bg [0]", "castro [1]"]);
        check(
            "Città di Castello",
            &["citta di castello [0]", "castello [0]"],
        );
        check(
            "comune di Bosco Marengo, provincia di Alessandria",
            &[
                "comune di bosco marengo provincia di alessandria [0]",
                "comune di bosco marengo [1]",
                "bosco marengo provincia di alessandria [0]",
                "bosco marengo [1]",
            ],
        );
        check("15030 Camagna", &["camagna [0]"]);
        check("S.ta Maria", &["sta maria [0]"]);
        check("S.Pietro", &["s pietro [0]"]);
        check("S.P. Vernotico", &["s p vernotico [0]"]);
        check("Il comune di", &[]);
        check("BG", &["bg [0]"]);
        check("🏛️ ?!", &[]);
        check("", &[]);
        check(&"roma ".repeat(900), &[]);
    }
}

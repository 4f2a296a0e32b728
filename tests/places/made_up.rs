//! Queries made up from the lists by a program, the same each time for the same seed. Another way of typing a name is a
//! function and a line in `WAYS`.

use covenant_bot::domain::municipality::Municipality;
use covenant_bot::places::italy::Italy;

use super::Asked;

/// Types a municipality; `None` where this one cannot be typed so.
type Way = fn(&mut Dice, &Municipality, &[Municipality]) -> Option<String>;

const WAYS: [(&str, Way); 14] = [
    ("typo1", one_slip),
    ("typo2", two_slips),
    ("accent", no_accent),
    ("accent'", capitals_and_apostrophe),
    ("apostrophe", other_apostrophe),
    ("case", other_case),
    ("prefix", prefix),
    ("abbrev", short_saint),
    ("bilingual", other_language),
    ("bilingual both", both_languages),
    ("homonym+prov", homonym_in_province),
    ("prov", in_province),
    ("partial+prov", first_part_in_province),
    ("short", first_part_alone),
];

/// `each` queries of every kind, fewer where few municipalities can be typed so.
pub(crate) fn made_up(italy: &Italy, seed: u64, each: usize) -> Vec<Asked> {
    let all: Vec<Municipality> = italy.all().collect();
    let mut dice = Dice::new(seed);
    let mut asked = Vec::new();
    for (kind, way) in WAYS {
        let throws = (0..each * 200).filter_map(|_| {
            let one = dice.one_of(&all);
            Some((way(&mut dice, one, &all)?, one))
        });
        let made = throws
            .take(each)
            .map(|(query, one)| asking(query, one, kind));
        asked.extend(made.collect::<Vec<_>>());
    }
    asked.extend(former_names(italy, &mut dice, each));
    asked
}

fn asking(query: String, place: &Municipality, kind: &str) -> Asked {
    Asked {
        query,
        belfiore: place.id.belfiore().expect("a place of Italy").to_owned(),
        kind: kind.to_owned(),
    }
}

/// Former names that are nobody's today and led to one place only.
fn former_names(italy: &Italy, dice: &mut Dice, each: usize) -> Vec<Asked> {
    let former: Vec<_> = italy.all_former().collect();
    let current: Vec<String> = italy.all().map(|place| bare(&place.name)).collect();
    let mut asked = Vec::new();
    for _ in 0..each {
        let (name, today, _) = dice.one_of(&former);
        let name = &name.name;
        let same = former
            .iter()
            .filter(|(other, ..)| bare(&other.name) == bare(name));
        if same.count() == 1 && !current.contains(&bare(name)) {
            let query = dice.either(name.clone(), name.to_lowercase());
            asked.push(asking(query, today, "old-name"));
        }
    }
    asked
}

fn one_slip(dice: &mut Dice, place: &Municipality, _: &[Municipality]) -> Option<String> {
    let lower = place.name.to_lowercase();
    Some(slip(dice, &lower)).filter(|typed| *typed != lower)
}

fn two_slips(dice: &mut Dice, place: &Municipality, all: &[Municipality]) -> Option<String> {
    let is_long = place.name.chars().count() > 7;
    let once = one_slip(dice, place, all)?;
    is_long.then(|| slip(dice, &once))
}

fn no_accent(_: &mut Dice, place: &Municipality, _: &[Municipality]) -> Option<String> {
    changed(place, without_accents(&place.name))
}

fn capitals_and_apostrophe(
    _: &mut Dice,
    place: &Municipality,
    _: &[Municipality],
) -> Option<String> {
    let is_stressed_at_the_end = !place.name.ends_with(|c: char| c.is_ascii());
    let bare = without_accents(&place.name).to_uppercase();
    is_stressed_at_the_end.then(|| format!("{bare}'"))
}

fn other_apostrophe(dice: &mut Dice, place: &Municipality, _: &[Municipality]) -> Option<String> {
    let other = dice.one_of(&["", " ", "’", "' ", "´", "`"]);
    changed(place, place.name.replace('\'', other.as_ref()))
}

fn other_case(dice: &mut Dice, place: &Municipality, _: &[Municipality]) -> Option<String> {
    let typed = dice.either(place.name.to_uppercase(), place.name.to_lowercase());
    changed(place, typed)
}

fn prefix(dice: &mut Dice, place: &Municipality, all: &[Municipality]) -> Option<String> {
    let head = dice.one_of(&[
        "Comune di ",
        "comune di ",
        "Il comune di ",
        "COMUNE DI ",
        "Amministrazione comunale di ",
        "Citta' di ",
        "città di ",
        "Municipio di ",
    ]);
    let province = place.province.as_deref()?;
    let tail = match dice.below(4) {
        0 => format!(" ({province})"),
        1 => format!(" - {province}"),
        _ => String::new(),
    };
    (!is_homonym(place, all)).then(|| format!("{head}{}{tail}", place.name))
}

fn short_saint(dice: &mut Dice, place: &Municipality, _: &[Municipality]) -> Option<String> {
    let mut saints = ["San ", "Santa ", "Sant'", "Santo "].iter();
    let rest = saints.find_map(|saint| place.name.strip_prefix(saint))?;
    let short = dice.one_of(&["S. ", "s.", "S ", "s. ", "S."]);
    let rest = dice.either(rest.to_lowercase(), rest.to_owned());
    Some(format!("{short}{rest}"))
}

fn other_language(_: &mut Dice, place: &Municipality, _: &[Municipality]) -> Option<String> {
    place.other_name.clone()
}

fn both_languages(dice: &mut Dice, place: &Municipality, _: &[Municipality]) -> Option<String> {
    let (name, other) = (&place.name, place.other_name.as_deref()?);
    let mark = dice.one_of(&[" / ", "/", " - ", "-"]);
    Some(dice.either(
        format!("{name}{mark}{other}"),
        format!("{other}{mark}{name}"),
    ))
}

fn homonym_in_province(
    dice: &mut Dice,
    place: &Municipality,
    all: &[Municipality],
) -> Option<String> {
    let query = in_province(dice, place, all)?;
    is_homonym(place, all).then_some(query)
}

fn in_province(dice: &mut Dice, place: &Municipality, _: &[Municipality]) -> Option<String> {
    Some(with_province(dice, &place.name, place.province.as_deref()?))
}

fn first_part_in_province(
    dice: &mut Dice,
    place: &Municipality,
    all: &[Municipality],
) -> Option<String> {
    let first = first_part(&place.name)?;
    let mut alike = all.iter().filter(|other| other.province == place.province);
    let is_only = alike.all(|other| other.id == place.id || !other.name.starts_with(first));
    let query = with_province(dice, first, place.province.as_deref()?);
    is_only.then_some(query)
}

fn first_part_alone(_: &mut Dice, place: &Municipality, all: &[Municipality]) -> Option<String> {
    let first = first_part(&place.name)?;
    let is_only = all
        .iter()
        .all(|other| other.id == place.id || !other.name.contains(first));
    is_only.then(|| first.to_owned())
}

fn is_homonym(place: &Municipality, all: &[Municipality]) -> bool {
    all.iter()
        .any(|other| other.name == place.name && other.id != place.id)
}

fn changed(place: &Municipality, typed: String) -> Option<String> {
    (typed != place.name).then_some(typed)
}

fn bare(name: &str) -> String {
    without_accents(name).to_lowercase()
}

fn without_accents(name: &str) -> String {
    name.chars()
        .map(|c| match c {
            'à' | 'á' | 'â' => 'a',
            'è' | 'é' | 'ê' => 'e',
            'ì' | 'í' | 'î' => 'i',
            'ò' | 'ó' | 'ô' => 'o',
            'ù' | 'ú' | 'û' => 'u',
            other => other,
        })
        .collect()
}

/// The name up to its first preposition: "Casalecchio di Reno" to "Casalecchio".
fn first_part(name: &str) -> Option<&str> {
    let joints = [
        " di ", " in ", " del ", " della ", " d'", " sul ", " al ", " dei ", " nell'", " a ",
        " sulla ", " delle ",
    ];
    let end = joints.iter().filter_map(|joint| name.find(joint)).min()?;
    (end > 3).then(|| &name[..end])
}

fn with_province(dice: &mut Dice, name: &str, province: &str) -> String {
    match dice.below(6) {
        0 => format!("{name} ({province})"),
        1 => format!("{name} {province}"),
        2 => format!("{} {}", name.to_lowercase(), province.to_lowercase()),
        3 => format!("{name}, {province}"),
        4 => format!("{name} - {province}"),
        _ => format!("{name} ({province}"),
    }
}

const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const LETTERS: [char; 20] = [
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u', 'v',
    'z',
];

/// One slip of the fingers: another letter or a neighbour's, one too few, one too many, or two turned.
fn slip(dice: &mut Dice, word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = dice.below(letters.len());
    match dice.below(5) {
        0 => letters[at] = *dice.one_of(&LETTERS),
        1 => letters[at] = beside(dice, letters[at]).unwrap_or('e'),
        2 => {
            letters.remove(at);
        }
        3 => letters.insert(at, *dice.one_of(&LETTERS)),
        _ if at + 1 < letters.len() => letters.swap(at, at + 1),
        _ => letters.push(letters[at]),
    }
    letters.into_iter().collect()
}

/// The key to the left or to the right.
fn beside(dice: &mut Dice, letter: char) -> Option<char> {
    let row = ROWS.iter().find(|row| row.contains(letter))?;
    let keys: Vec<char> = row.chars().collect();
    let mut pairs: Vec<char> = Vec::new();
    for pair in keys.windows(2) {
        pairs.extend((pair[0] == letter).then_some(pair[1]));
        pairs.extend((pair[1] == letter).then_some(pair[0]));
    }
    Some(*dice.one_of(&pairs))
}

/// Numbers that look random and are the same for the same seed (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let bound = u64::try_from(bound).expect("a length");
        usize::try_from(self.0 % bound).expect("below a length")
    }

    fn one_of<'t, T>(&mut self, all: &'t [T]) -> &'t T {
        &all[self.below(all.len())]
    }

    fn either(&mut self, one: String, other: String) -> String {
        if self.below(2) == 0 { one } else { other }
    }
}

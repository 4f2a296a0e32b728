//! Ways of typing a municipality with the one that is meant: `dev.tsv` holds some that people wrote, the rest is made up
//! from the lists by a program whose seed makes it the same each time.

use covenant_bot::domain::municipality::Gazetteer;
use covenant_bot::domain::municipality::Municipality;
use covenant_bot::domain::municipality::named::Named;
use covenant_bot::places::italy::Italy;

/// A query and the Belfiore code it means.
pub(crate) struct Asked {
    pub(crate) query: String,
    pub(crate) belfiore: String,
    pub(crate) kind: String,
}

/// How well queries are understood.
#[derive(Default)]
pub(crate) struct Score {
    pub(crate) asked: usize,
    pub(crate) first: usize,
    pub(crate) in_five: usize,
    pub(crate) certain: usize,
    pub(crate) certain_and_wrong: usize,
    pub(crate) missed: Vec<String>,
}

impl Score {
    pub(crate) fn of<'a>(
        gazetteer: &dyn Gazetteer,
        asked: impl Iterator<Item = &'a Asked>,
    ) -> Self {
        let mut score = Self::default();
        for asked in asked {
            score.asked += 1;
            let found = gazetteer.find(&asked.query);
            let place = found
                .iter()
                .position(|found| found.place.id.belfiore() == Some(&asked.belfiore));
            score.first += usize::from(place == Some(0));
            score.in_five += usize::from(place.is_some());
            if place != Some(0) {
                let names: Vec<String> = found
                    .iter()
                    .map(|found| format!("{} {:.3}", found.place.name, found.score))
                    .collect();
                score.missed.push(format!(
                    "{:?} means {}, found {names:?}",
                    asked.query, asked.belfiore
                ));
            }
            if let Named::One(one) = Named::judge(found) {
                score.certain += 1;
                score.certain_and_wrong +=
                    usize::from(one.place.id.belfiore() != Some(&asked.belfiore));
            }
        }
        score
    }

    #[expect(clippy::cast_precision_loss, reason = "some thousands at most")]
    pub(crate) fn share(&self, part: usize) -> f64 {
        part as f64 / self.asked as f64
    }
}

/// What people wrote.
pub(crate) fn written() -> Vec<Asked> {
    let rows = include_str!("dev.tsv").lines().skip(1);
    rows.map(|row| {
        let mut cells = row.split('\t').map(str::to_owned);
        let mut cell = || cells.next().expect("three columns");
        Asked {
            query: cell(),
            belfiore: cell(),
            kind: cell(),
        }
    })
    .collect()
}

/// Numbers that look random and are the same for the same seed (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(bound).expect("a length")).expect("below a length")
    }

    fn one_of<'t, T>(&mut self, all: &'t [T]) -> &'t T {
        &all[self.below(all.len())]
    }
}

/// A way to type a municipality, and `None` where this one cannot be typed so.
type Way<'a> = (
    &'a str,
    Box<dyn Fn(&mut Dice, &Municipality) -> Option<String> + 'a>,
);

/// `each` queries of every kind.
pub(crate) fn made_up(italy: &Italy, seed: u64, each: usize) -> Vec<Asked> {
    let all: Vec<Municipality> = italy.all().collect();
    let is_homonym = |name: &str| all.iter().filter(|other| other.name == name).count() > 1;
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let ways: Vec<Way> = vec![
        (
            "typo1",
            Box::new(|dice, m| Some(slip(dice, &m.name.to_lowercase()))),
        ),
        (
            "typo2",
            Box::new(|dice, m| {
                let is_long = m.name.chars().count() > 7;
                is_long.then(|| {
                    let once = slip(dice, &m.name.to_lowercase());
                    slip(dice, &once)
                })
            }),
        ),
        ("accent", Box::new(|_, m| changed(&m.name, plain(&m.name)))),
        (
            "accent'",
            Box::new(|_, m| {
                let bare = plain(&m.name);
                changed(&m.name, format!("{}'", bare.to_uppercase()))
                    .filter(|_| !m.name.ends_with(|c: char| c.is_ascii()))
            }),
        ),
        (
            "apostrophe",
            Box::new(|dice, m| {
                changed(
                    &m.name,
                    m.name
                        .replace('\'', *dice.one_of(&["", " ", "’", "' ", "´", "`"])),
                )
            }),
        ),
        (
            "case",
            Box::new(|dice, m| {
                Some(if dice.below(2) == 0 {
                    m.name.to_uppercase()
                } else {
                    m.name.to_lowercase()
                })
            }),
        ),
        (
            "prefix",
            Box::new(|dice, m| {
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
                let tail = match dice.below(4) {
                    0 => format!(" ({})", m.province.as_deref()?),
                    1 => format!(" - {}", m.province.as_deref()?),
                    _ => String::new(),
                };
                Some(format!("{head}{}{tail}", m.name)).filter(|_| !is_homonym(&m.name))
            }),
        ),
        (
            "abbrev",
            Box::new(|dice, m| {
                let rest = ["San ", "Santa ", "Sant'", "Santo "]
                    .iter()
                    .find_map(|saint| m.name.strip_prefix(saint))?;
                let short = dice.one_of(&["S. ", "s.", "S ", "s. ", "S."]);
                Some(format!(
                    "{short}{}",
                    if dice.below(2) == 0 {
                        rest.to_lowercase()
                    } else {
                        rest.to_owned()
                    }
                ))
            }),
        ),
        ("bilingual", Box::new(|_, m| m.other_name.clone())),
        (
            "bilingual both",
            Box::new(|dice, m| {
                let other = m.other_name.as_deref()?;
                let mark = dice.one_of(&[" / ", "/", " - ", "-"]);
                Some(if dice.below(2) == 0 {
                    format!("{}{mark}{other}", m.name)
                } else {
                    format!("{other}{mark}{}", m.name)
                })
            }),
        ),
        (
            "homonym+prov",
            Box::new(|dice, m| {
                let province = m.province.as_deref()?;
                is_homonym(&m.name).then(|| with_province(dice, &m.name, province))
            }),
        ),
        (
            "prov",
            Box::new(|dice, m| Some(with_province(dice, &m.name, m.province.as_deref()?))),
        ),
        (
            "partial+prov",
            Box::new(|dice, m| {
                let province = m.province.as_deref()?;
                let first = first_part(&m.name)?;
                let alike = all.iter().filter(|other| {
                    other.province.as_deref() == Some(province) && other.name.starts_with(first)
                });
                (alike.count() == 1).then(|| with_province(dice, first, province))
            }),
        ),
        (
            "short",
            Box::new(|_, m| {
                let first = first_part(&m.name)?;
                (all.iter()
                    .filter(|other| other.name.contains(first))
                    .count()
                    == 1)
                    .then(|| first.to_owned())
            }),
        ),
    ];
    let mut asked = Vec::new();
    for (kind, way) in &ways {
        // Some kinds fit few municipalities, so not every throw makes a query.
        let mut left = each;
        for _ in 0..each * 200 {
            let one = dice.one_of(&all);
            if let Some(query) = way(&mut dice, one) {
                let belfiore = one.id.belfiore().expect("a place of Italy").to_owned();
                asked.push(Asked {
                    query,
                    belfiore,
                    kind: (*kind).to_owned(),
                });
                left -= 1;
            }
            if left == 0 {
                break;
            }
        }
    }
    let former: Vec<_> = italy.all_former().collect();
    for _ in 0..each {
        let (name, today, _) = dice.one_of(&former);
        let is_current = all
            .iter()
            .any(|other| plain(&other.name).eq_ignore_ascii_case(&plain(&name.name)));
        let is_twice = former
            .iter()
            .filter(|(other, ..)| plain(&other.name) == plain(&name.name))
            .count()
            > 1;
        if !is_current && !is_twice {
            asked.push(Asked {
                query: if dice.below(2) == 0 {
                    name.name.clone()
                } else {
                    name.name.to_lowercase()
                },
                belfiore: today.id.belfiore().expect("a place of Italy").to_owned(),
                kind: "old-name".to_owned(),
            });
        }
    }
    asked
}

fn changed(name: &str, typed: String) -> Option<String> {
    (typed != name).then_some(typed)
}

fn plain(name: &str) -> String {
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

const KEYS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// One slip of the fingers: another letter (half of the time a neighbour's), one too few, one too many, or two turned.
fn slip(dice: &mut Dice, word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = dice.below(letters.len());
    match dice.below(5) {
        0 => letters[at] = char::from(b"abcdefghilmnoprstuvz"[dice.below(20)]),
        1 => {
            let row = KEYS
                .iter()
                .find_map(|row| row.find(letters[at]).map(|column| (row, column)));
            if let Some((row, column)) = row {
                let near = if column == 0 || (dice.below(2) == 0 && column + 1 < row.len()) {
                    column + 1
                } else {
                    column - 1
                };
                letters[at] = row.chars().nth(near).expect("a neighbour of the same row");
            } else {
                letters[at] = 'e';
            }
        }
        2 => {
            letters.remove(at);
        }
        3 => letters.insert(at, char::from(b"abcdefghilmnoprstuvz"[dice.below(20)])),
        _ if at + 1 < letters.len() => letters.swap(at, at + 1),
        _ => letters.push(letters[at]),
    }
    letters.into_iter().collect()
}

/// What is no Italian municipality.
pub(crate) fn strange() -> Vec<String> {
    let mut strange: Vec<String> = [
        "",
        " ",
        "?",
        "🏛️🏛️🏛️",
        "a",
        "di",
        "asdfghjkl",
        "xyzzy",
        "12345",
        "00100",
        "comune di",
        "provincia",
        "(BG)",
        "Munich",
        "Budapest",
        "Ljubljana",
        "Zagabria",
        "Antwerpen",
        "Valencia (ES)",
        "Cordoba, Spain",
        "Stockholm",
        "Kyiv",
        "quando devo presentare il paesc?",
        "vorrei iscrivere il mio comune",
        "ciao, come stai?",
        "il mio comune",
        "When is the SECAP due?",
        "non lo so",
        "grazie mille",
        "annulla",
        "stop",
        "help",
        "Provincia di Milano",
        "Unione dei comuni della Bassa Romagna",
        "Comunità montana Valli del Lario",
        "regione puglia",
        "Avola, Noto, Pachino, Portopalo di Capo Passero, Rosolini",
    ]
    .map(str::to_owned)
    .to_vec();
    strange.push("x".repeat(4_096));
    strange.push("san ".repeat(1_024));
    strange.push("santa maria a monte di ".repeat(5));
    strange.push("🏛".repeat(4_096));
    strange
}

/// The place that something strange is surely taken for.
pub(crate) fn taken_for(gazetteer: &dyn Gazetteer, query: &str) -> Option<String> {
    match Named::judge(gazetteer.find(query)) {
        Named::One(one) => Some(format!("{} {:.3}", one.place.name, one.score)),
        Named::Several(_) | Named::Nothing => None,
    }
}

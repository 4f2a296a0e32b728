//! Ways of typing a municipality with the one that is meant: `dev.tsv` holds some that people wrote, the rest is
//! made up from the lists.

pub(crate) mod made_up;

use covenant_bot::domain::municipality::Gazetteer;
use covenant_bot::domain::municipality::named::Named;

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
                    "{} {:?} means {}, found {names:?}",
                    asked.kind, asked.query, asked.belfiore
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

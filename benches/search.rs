//! Understanding by words and, where `TEST_ENCODER` names a folder with the encoder, by meaning and by both: accuracy per set,
//! language and kind of question, the time of one look-up, and of building the index. It fails where a question or the start
//! takes longer than promised. `cargo bench --bench search`.

#![expect(clippy::print_stdout, reason = "this is what a benchmark is for")]

#[path = "../tests/questions/mod.rs"]
mod questions;

use std::process::ExitCode;
use std::time::Instant;

use covenant_bot::domain::knowledge::Knowledge;
use covenant_bot::domain::knowledge::Slug;
use covenant_bot::domain::language::Language;
use covenant_bot::domain::search::index::Index;
use covenant_bot::domain::search::nearness::Nearness;
use covenant_bot::meaning::installed;
use covenant_bot::meaning::installed::Found;
use covenant_bot::meaning::installed::Meaning;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;

use questions::Question;
use questions::SETS;
use questions::Score;
use questions::Search;
use questions::share;

const BUILDS: usize = 20;

/// The longest that a question may take, in milliseconds; of a hundred, one may be held up by something else.
const QUESTION_MAX: f64 = 5.0;

/// The longest that the index and the encoder may take to be ready, in milliseconds.
const START_MAX: f64 = 150.0;

fn main() -> ExitCode {
    let texts = Texts::new(Operator::default());
    let (knowledge, synonyms) = (texts.knowledge(), texts.synonyms());
    let mut times: Vec<f64> = (0..BUILDS)
        .map(|_| {
            let begun = Instant::now();
            let index = std::hint::black_box(Index::new(&knowledge, &synonyms));
            let took = begun.elapsed().as_secs_f64() * 1e3;
            // The bot never takes an index down, so that is not counted.
            drop(index);
            took
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "index: median {:.1} ms, slowest {:.1} ms of {BUILDS}",
        times[BUILDS / 2],
        times[BUILDS - 1]
    );

    let search = Search::new();
    let begun = Instant::now();
    let meaning = meaning(&knowledge);
    let opened = begun.elapsed().as_secs_f64() * 1e3;
    println!("encoder: open in {opened:.1} ms");
    let start = times[BUILDS / 2] + opened;
    let mut all = Vec::new();
    for (name, set) in SETS {
        let questions = questions::read(set);
        report(
            name,
            "words",
            &Score::of(&search, &questions, questions::by_words),
        );
        if let Some(meaning) = &meaning {
            report(
                name,
                "both",
                &Score::of(&search, &questions, nearness(meaning)),
            );
            compare(&search, meaning, &questions);
        }
        all.extend(questions);
    }
    let mut slow = time("look-up by words", &all, |question| {
        std::hint::black_box(search.index.find(question.text, question.language, None));
    });
    if let Some(meaning) = &meaning {
        slow = time("look-up by both", &all, |question| {
            let nearness = meaning.nearness_of(question.text).ok().flatten();
            std::hint::black_box(search.index.find(
                question.text,
                question.language,
                nearness.as_ref(),
            ));
        });
    }
    if slow > QUESTION_MAX || start > START_MAX {
        println!("slower than promised: {QUESTION_MAX} ms a question, {START_MAX} ms to start");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// The encoder of `TEST_ENCODER`, with what it has learned.
fn meaning(knowledge: &Knowledge) -> Option<Meaning> {
    let folder = std::env::var_os("TEST_ENCODER")?;
    let found = installed::open(folder.as_ref(), knowledge).expect("TEST_ENCODER holds an encoder");
    Some(match found? {
        Found::Ready(meaning) => meaning,
        Found::Unlearned(encoder) => encoder.learn(knowledge).expect("the encoder can be read"),
    })
}

fn nearness(meaning: &Meaning) -> impl Fn(&str) -> Option<Nearness> {
    |question| meaning.nearness_of(question).ok().flatten()
}

/// Prints how long a look-up takes, in milliseconds; the 99th percentile.
fn time(what: &str, questions: &[Question], look_up: impl Fn(&Question)) -> f64 {
    let mut times: Vec<f64> = questions
        .iter()
        .flat_map(|question| (0..5).map(move |_| question))
        .map(|question| {
            let begun = Instant::now();
            look_up(question);
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "{what}: median {:.3} ms, 99th percentile {:.3} ms, slowest {:.3} ms",
        times[times.len() / 2],
        times[times.len() * 99 / 100],
        times[times.len() - 1]
    );
    times[times.len() * 99 / 100]
}

fn report(name: &str, way: &str, score: &Score) {
    println!(
        "{name}, {way}: first {:.3}, in three {:.3}, unknown {:.3}, answered right {:.3}, out of scope answered {:.3}",
        share(score.first, score.asked),
        share(score.in_three, score.asked),
        share(score.unknown, score.asked),
        share(score.answered_right, score.answered),
        share(score.out_of_scope_answered, score.out_of_scope),
    );
}

/// What words, meaning and both bring, language by language and kind by kind.
fn compare(search: &Search, meaning: &Meaning, questions: &[Question]) {
    let knowledge = &*search.knowledge;
    let in_scope = || {
        questions
            .iter()
            .filter(|question| !question.topics.is_empty())
    };
    let line = |name: &str, chosen: &[&Question]| {
        let words = Score::of(search, chosen.iter().copied(), questions::by_words);
        let both = Score::of(search, chosen.iter().copied(), nearness(meaning));
        let alone = chosen
            .iter()
            .filter(|question| first_by_meaning(meaning, knowledge, question));
        let alone = u32::try_from(alone.count()).unwrap_or(u32::MAX);
        let (words, both) = (
            share(words.first, words.asked),
            share(both.first, both.asked),
        );
        println!(
            "  {name:<16} first by words {words:.3}, by meaning {:.3}, by both {both:.3} ({:+.3}) of {}",
            share(alone, u32::try_from(chosen.len()).unwrap_or(u32::MAX)),
            both - words,
            chosen.len()
        );
    };
    for language in Language::ALL {
        let own: Vec<&Question> = in_scope()
            .filter(|question| question.language == language)
            .collect();
        line(language.tag(), &own);
    }
    for (name, is_of) in KINDS {
        let own: Vec<&Question> = in_scope()
            .filter(|question| is_of(question, knowledge))
            .collect();
        line(name, &own);
    }
}

/// Whether a question is of a kind.
type IsOf = fn(&Question, &Knowledge) -> bool;

/// Kinds of question, by what can be seen of them.
const KINDS: [(&str, IsOf); 4] = [
    ("keywords", |question, _| words(question.text) <= 3),
    ("sentences", |question, _| {
        (4..=12).contains(&words(question.text))
    }),
    ("stories", |question, _| words(question.text) > 12),
    ("in other words", in_other_words),
];

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Whether no way to ask for its topic has one of its words of five letters or more.
fn in_other_words(question: &Question, knowledge: &Knowledge) -> bool {
    let topic = question.topics.first().and_then(|slug| Slug::parse(slug));
    let Some(topic) = topic.and_then(|slug| knowledge.topic(&slug)) else {
        return false;
    };
    let wording = &topic.wording[question.language];
    let known = format!("{} {}", wording.title, wording.asks.join(" ")).to_lowercase();
    let asked = question.text.to_lowercase();
    let telling = asked
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= 5);
    telling.into_iter().all(|word| !known.contains(word))
}

fn first_by_meaning(meaning: &Meaning, knowledge: &Knowledge, question: &Question) -> bool {
    let nearest = meaning.nearness_of(question.text).ok().flatten();
    let nearest = nearest.and_then(|nearness| nearness.nearest().first().copied());
    nearest.is_some_and(|place| {
        question
            .topics
            .contains(&knowledge.topics()[place].slug.as_str())
    })
}

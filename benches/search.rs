//! Understanding by words: accuracy per set and language, the time of one look-up, and of building the index.
//! `cargo bench --bench search`.

#![expect(clippy::print_stdout, reason = "this is what a benchmark is for")]

#[path = "../tests/questions/mod.rs"]
mod questions;

use std::time::Instant;

use covenant_bot::domain::language::Language;
use covenant_bot::domain::search::index::Index;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;

use questions::Question;
use questions::SETS;
use questions::Score;
use questions::share;

const BUILDS: usize = 20;

fn main() {
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

    let index = Index::new(&knowledge, &synonyms);
    let mut all = Vec::new();
    for (name, set) in SETS {
        let questions = questions::read(set);
        report(name, &index, &questions);
        all.extend(questions);
    }
    let mut times: Vec<f64> = all
        .iter()
        .flat_map(|question| (0..5).map(move |_| question))
        .map(|question| {
            let begun = Instant::now();
            std::hint::black_box(index.find(question.text, question.language));
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "look-up: median {:.3} ms, 99th percentile {:.3} ms",
        times[times.len() / 2],
        times[times.len() * 99 / 100]
    );
}

fn report(name: &str, index: &Index, questions: &[Question]) {
    let score = Score::of(index, questions);
    println!(
        "{name}: first {:.3}, in three {:.3}, unknown {:.3}, answered right {:.3}, out of scope answered {:.3}",
        share(score.first, score.asked),
        share(score.in_three, score.asked),
        share(score.unknown, score.asked),
        share(score.answered_right, score.answered),
        share(score.out_of_scope_answered, score.out_of_scope),
    );
    for language in Language::ALL {
        let own = questions
            .iter()
            .filter(|question| question.language == language);
        let score = Score::of(index, own);
        println!(
            "  {}: first {:.3} of {}",
            language.tag(),
            share(score.first, score.asked),
            score.asked
        );
    }
}

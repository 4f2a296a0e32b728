//! One language's wordings, indexed, and how near each topic is to a question.

use crate::domain::search::filling::group_name;
use crate::domain::search::fold::number;
use crate::domain::search::gist::Gist;
use crate::domain::search::grams::Grams;
use crate::domain::search::lists::Lists;
use crate::domain::search::lists::narrow;
use crate::domain::search::quick::QuickMap;
use crate::domain::search::reader::Reader;
use crate::domain::search::reader::Word;
use crate::domain::search::vocabulary::Vocabulary;
use crate::domain::search::weights;

/// What a match through synonyms is worth against one of the word itself.
const SYNONYM: f32 = 0.9;

/// What a part of a compound in the question is worth: less if the whole is known as well.
const PART_OF_KNOWN: f32 = 0.4;
const PART_OF_UNKNOWN: f32 = 0.8;

/// How much a word of a long phrase counts by itself.
const IN_PHRASE: f32 = 0.35;

/// How much a word that no topic has weighs in the question, against the rarest known one.
const UNKNOWN: f32 = 0.35;

/// How much a number weighs against a word.
const DIGITS: f32 = 0.6;

/// Between the question's own weight (1) and the line's (0) in comparing the two.
const QUESTION_SIDE: f32 = 0.5;

/// How much of a word's weight counts as covered where only the answer has it.
const COVERED_BY_ANSWER: f32 = 0.5;

/// A term in one place: a line, or a topic.
#[derive(Clone, Copy)]
pub(super) struct Posting {
    place: u32,
    pub(super) weight: f32,
}

impl Posting {
    pub(super) fn new(place: usize, weight: f32) -> Self {
        Self {
            place: narrow(place),
            weight,
        }
    }

    pub(super) fn place(self) -> usize {
        self.place as usize
    }
}

/// A stem or a group of synonyms.
pub(super) struct Term {
    /// How much it tells: the fewer topics have it, the more.
    pub(super) tells: f32,
    /// Asked about in very many topics, and no question word.
    pub(super) at_home: bool,
}

/// Where each term occurs.
pub(super) struct Occurrences {
    /// In which lines.
    pub(super) lines: Lists<Posting>,
    /// In the ways to ask for which topics.
    pub(super) asks: Lists<Posting>,
    /// In the answers of which topics.
    pub(super) answers: Lists<Posting>,
}

/// A way to ask, or a title.
pub(super) struct Line {
    pub(super) topic: usize,
    /// How much its words tell, together.
    pub(super) told: f32,
}

/// The wordings of one language.
pub(super) struct Shelf {
    pub(super) reader: Reader,
    pub(super) vocabulary: Vocabulary,
    pub(super) grams: Grams,
    pub(super) ids: QuickMap<Box<str>, usize>,
    pub(super) terms: Vec<Term>,
    pub(super) occurrences: Occurrences,
    pub(super) lines: Vec<Line>,
    /// How many topics have a word in this language.
    pub(super) topics: usize,
    /// For each topic, as a multiple of the mean.
    pub(super) asks_lengths: Vec<f32>,
    pub(super) answer_lengths: Vec<f32>,
}

/// A word of the question and all that it may match.
pub(super) struct Unit {
    /// How much it tells.
    pub(super) weight: f32,
    /// Terms with what a match is worth.
    readings: Vec<(usize, f32)>,
}

/// How near a topic is to a question, each from 0 to about 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Score {
    /// Its nearest way to ask, and the next.
    pub(super) line: f32,
    pub(super) second: f32,
    /// All of its ways to ask.
    pub(super) asks: f32,
    pub(super) answer: f32,
    pub(super) grams: f32,
    /// The share of the question that the topic speaks of.
    pub(super) covered: f32,
    /// How much of what the question tells it speaks of, unlike the others not relative to the question's length.
    pub(super) told: f32,
}

/// Whether typing errors are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Errors {
    Forgiven,
    Kept,
}

impl Shelf {
    /// What a text is about, so that two of them can be told to ask the same.
    pub(super) fn gist(&self, text: &str) -> Gist {
        let words = self.reader.read(text);
        let told = words.iter().filter(|word| word.informative);
        let gist = Gist::new(told.map(|word| word.stem.clone()));
        if gist.is_empty() {
            return Gist::new(words.into_iter().map(|word| word.folded));
        }
        gist
    }

    /// The informative words of a question; the same word twice counts once.
    pub(super) fn units(&self, words: &[Word], errors: Errors) -> Vec<Unit> {
        let mut units = Vec::new();
        let mut seen = Vec::new();
        for word in words.iter().filter(|word| word.informative) {
            if seen.contains(&&word.stem) {
                continue;
            }
            seen.push(&word.stem);
            self.add_units(word, errors, &mut units);
        }
        units
    }

    fn add_units(&self, word: &Word, errors: Errors, units: &mut Vec<Unit>) {
        let mut readings = Vec::new();
        self.add_readings(word, 1.0, &mut readings);
        let known = !readings.is_empty();
        let part_worth = if known {
            PART_OF_KNOWN
        } else {
            PART_OF_UNKNOWN
        };
        for part in &word.parts {
            let mut readings = Vec::new();
            self.add_readings(part, 1.0, &mut readings);
            let weight = self.weight(&readings) * part_worth;
            units.push(Unit { weight, readings });
        }
        if !known && !word.parts.is_empty() {
            return;
        }
        if !known && errors == Errors::Forgiven {
            for (near, worth) in self.vocabulary.nearest(&word.folded) {
                if let Some(near) = self.reader.read_word(near) {
                    self.add_readings(&near, worth, &mut readings);
                }
            }
        }
        let digits = word.folded.chars().all(|c| c.is_ascii_digit());
        let factor =
            if word.in_phrase { IN_PHRASE } else { 1.0 } * if digits { DIGITS } else { 1.0 };
        if readings.is_empty() && digits {
            return;
        }
        units.push(Unit {
            weight: self.weight(&readings) * factor,
            readings,
        });
    }

    fn add_readings(&self, word: &Word, worth: f32, readings: &mut Vec<(usize, f32)>) {
        if let Some(&term) = self.ids.get(word.stem.as_str()) {
            readings.push((term, worth));
        }
        for &(group, share) in &word.groups {
            if let Some(&term) = self.ids.get(group_name(group).as_str()) {
                readings.push((term, worth * share * SYNONYM));
            }
        }
    }

    /// A word weighs as much as its plainest reading tells; an unknown one a share of the most there can be.
    fn weight(&self, readings: &[(usize, f32)]) -> f32 {
        match readings.first() {
            Some(&(term, _)) => self.terms[term].tells,
            None => UNKNOWN * weights::of_unknown(self.topics),
        }
    }

    /// How many words of the trade there are among the units.
    pub(super) fn at_home(&self, units: &[Unit]) -> f32 {
        let at_home = |unit: &&Unit| {
            unit.readings
                .iter()
                .any(|&(term, worth)| worth > 0.7 && self.terms[term].at_home)
        };
        number(units.iter().filter(at_home).count())
    }

    /// The nearness of every topic.
    pub(super) fn scores(&self, units: &[Unit]) -> Vec<Score> {
        let mut scores = vec![Score::default(); self.asks_lengths.len()];
        let total: f32 = units.iter().map(|unit| unit.weight).sum();
        if total <= 0.0 {
            return scores;
        }
        let mut lines = vec![0.0; self.lines.len()];
        for unit in units {
            self.add_unit(unit, total, &mut lines, &mut scores);
        }
        for (line, shared) in self.lines.iter().zip(lines) {
            if shared > 0.0 {
                let likeness = shared / (QUESTION_SIDE * total + (1.0 - QUESTION_SIDE) * line.told);
                let score = &mut scores[line.topic];
                score.second = score.second.max(likeness.min(score.line));
                score.line = score.line.max(likeness);
            }
        }
        scores
    }

    fn add_unit(&self, unit: &Unit, total: f32, lines: &mut [f32], scores: &mut [Score]) {
        let mut in_lines: QuickMap<usize, f32> = QuickMap::default();
        let mut in_topics: QuickMap<usize, (f32, f32, f32)> = QuickMap::default();
        for &(term, worth) in &unit.readings {
            let told = worth * (self.terms[term].tells * unit.weight).sqrt();
            for posting in self.occurrences.lines.of(term) {
                let best = in_lines.entry(posting.place()).or_default();
                *best = best.max(told * posting.weight);
            }
            for posting in self.occurrences.asks.of(term) {
                let length = self.asks_lengths[posting.place()];
                let saturated = weights::saturate(posting.weight, length);
                let best = in_topics.entry(posting.place()).or_default();
                best.0 = best.0.max(told * saturated);
                best.2 = best.2.max(worth);
            }
            for posting in self.occurrences.answers.of(term) {
                let length = self.answer_lengths[posting.place()];
                let saturated = weights::saturate(posting.weight, length);
                let best = in_topics.entry(posting.place()).or_default();
                best.1 = best.1.max(told * saturated);
                best.2 = best.2.max(worth * COVERED_BY_ANSWER);
            }
        }
        for (line, told) in in_lines {
            lines[line] += told;
        }
        for (topic, (asks, answer, covered)) in in_topics {
            scores[topic].asks += asks / total;
            scores[topic].answer += answer / total;
            scores[topic].covered += covered * unit.weight / total;
            scores[topic].told += covered * unit.weight;
        }
    }
}

//! The index over all topics in all languages, and the look-up.

use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::language::PerLanguage;
use crate::domain::search::confidence;
use crate::domain::search::confidence::Signs;
use crate::domain::search::filling;
use crate::domain::search::found::Found;
use crate::domain::search::found::Verdict;
use crate::domain::search::guess::Guess;
use crate::domain::search::shelf::Errors;
use crate::domain::search::shelf::Score;
use crate::domain::search::shelf::Shelf;
use crate::domain::search::synonyms::Synonyms;

/// How much each sign of nearness counts in ranking, fitted on the tuning questions.
const LINE: f32 = 1.0;
const SECOND: f32 = 0.3;
const ASKS: f32 = 1.0;
const ANSWER: f32 = 0.3;
const GRAMS: f32 = 0.5;

/// How much a wording in another language counts: enough for names that all share, too little to outweigh the question's own.
const OTHER_LANGUAGE: f32 = 0.15;

/// How many topics are brought back.
const BROUGHT_BACK: usize = 3;

/// Finds topics by the words of a question.
pub struct Index {
    slugs: Vec<Slug>,
    shelves: PerLanguage<Shelf>,
    guess: Guess,
}

/// A topic with how near it is, in the question's language and over all.
struct Candidate {
    topic: usize,
    own: Score,
    sum: f32,
}

impl Index {
    /// Reads every wording once.
    pub fn new(knowledge: &Knowledge, synonyms: &Synonyms) -> Self {
        Self {
            slugs: knowledge
                .topics()
                .iter()
                .map(|topic| topic.slug.clone())
                .collect(),
            shelves: PerLanguage::from_fn(|language| filling::fill(language, knowledge, synonyms)),
            guess: Guess::new(knowledge),
        }
    }

    /// Finds the topics nearest to `question`, read in `chat`'s language where its own is not clear.
    pub fn find(&self, question: &str, chat: Language) -> Found {
        let language = self.guess.language(question, chat);
        let candidates = self.rank(question, language);
        let Some(best) = candidates.first().filter(|best| best.sum > 0.0) else {
            return Found {
                language,
                verdict: Verdict::Unknown,
                confidence: 0.0,
                ranked: Vec::new(),
            };
        };
        let second = candidates.get(1).map_or(0.0, |second| second.sum);
        let confidence = confidence::of(Signs {
            best: best.sum,
            margin: (best.sum - second) / best.sum,
            covered: best.own.covered,
            line: best.own.line,
        });
        let near = candidates
            .iter()
            .filter(|candidate| candidate.sum > 0.0)
            .take(BROUGHT_BACK);
        let ranked = near
            .map(|candidate| self.slugs[candidate.topic].clone())
            .collect();
        Found {
            language,
            verdict: confidence::verdict(confidence),
            confidence,
            ranked,
        }
    }

    /// All topics, nearest first; of equals the one that stands first in the menu.
    fn rank(&self, question: &str, language: Language) -> Vec<Candidate> {
        let mut candidates: Vec<Candidate> = Vec::new();
        for (topic, own) in self.scores(question, language).into_iter().enumerate() {
            candidates.push(Candidate {
                topic,
                own,
                sum: sum(own),
            });
        }
        for other in Language::ALL.into_iter().filter(|&other| other != language) {
            let shelf = &self.shelves[other];
            let words = shelf.reader.read(question);
            for (candidate, score) in candidates
                .iter_mut()
                .zip(shelf.scores(&shelf.units(&words, Errors::Kept)))
            {
                candidate.sum += OTHER_LANGUAGE * sum(score);
            }
        }
        candidates.sort_by(|a, b| b.sum.total_cmp(&a.sum));
        candidates
    }

    fn scores(&self, question: &str, language: Language) -> Vec<Score> {
        let shelf = &self.shelves[language];
        let words = shelf.reader.read(question);
        let mut scores = shelf.scores(&shelf.units(&words, Errors::Forgiven));
        let likeness = shelf.grams.likeness(&words, scores.len());
        for (score, grams) in scores.iter_mut().zip(likeness) {
            score.grams = grams;
        }
        scores
    }
}

fn sum(score: Score) -> f32 {
    LINE * score.line
        + SECOND * score.second
        + ASKS * score.asks
        + ANSWER * score.answer
        + GRAMS * score.grams
}

//! The index over all topics in all languages, and the look-up.

use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
use crate::domain::knowledge::Topic;
use crate::domain::language::Language;
use crate::domain::language::PerLanguage;
use crate::domain::search::confidence;
use crate::domain::search::confidence::Signs;
use crate::domain::search::confidence::Weights;
use crate::domain::search::extra::Extra;
use crate::domain::search::filling;
use crate::domain::search::found::Found;
use crate::domain::search::found::Verdict;
use crate::domain::search::gist::Gist;
use crate::domain::search::guess::Guess;
use crate::domain::search::nearness::Nearness;
use crate::domain::search::shelf::Errors;
use crate::domain::search::shelf::Score;
use crate::domain::search::shelf::Shelf;
use crate::domain::search::synonyms::Synonyms;

/// How much each sign of nearness counts in ranking, fitted on the tuning questions.
const LINE: f32 = 1.0;
const SECOND: f32 = 0.4;
const ASKS: f32 = 2.5;
const ANSWER: f32 = 0.4;
const GRAMS: f32 = 0.2;

/// How much a wording in another language counts: enough for names that all share, too little to outweigh the question's own.
const OTHER_LANGUAGE: f32 = 0.15;

/// How much nearness by meaning counts. Ways to ask left out in turn want more of it, the tuning questions less.
const MEANING: f32 = 5.0;

/// The same for a topic that has no way to ask in the question's language, whose words can tell but little.
const MEANING_ALONE: f32 = 9.0;

/// Longest question that is read, in characters; what comes after adds nothing but work.
const READ_AT_MOST: usize = 600;

/// How many topics are brought back.
const BROUGHT_BACK: usize = 3;

/// How sure one may be of an extra that was made for the question.
const MADE_FOR: f32 = 0.95;

/// Finds topics by the words of a question, and by its meaning where that is known.
pub struct Index {
    slugs: Vec<Slug>,
    shelves: PerLanguage<Shelf>,
    /// How much meaning counts for each topic.
    meaning: PerLanguage<Vec<f32>>,
    guess: Guess,
    /// What each extra answers, in which language, and its place among the topics.
    extras: Vec<(Language, Gist, usize)>,
}

/// A topic and how near it is.
struct Candidate {
    topic: usize,
    own: Score,
    /// Over all signs and languages, and meaning.
    sum: f32,
}

/// What the words of a question lead to.
struct Ranking {
    /// All topics, nearest first; of equals the one that stands first in the menu.
    candidates: Vec<Candidate>,
    /// How many words of the trade the question has.
    at_home: f32,
}

impl Index {
    /// Reads every wording once.
    pub fn new(knowledge: &Knowledge, synonyms: &Synonyms) -> Self {
        Self::with_extras(knowledge, synonyms, &[])
    }

    /// The same, and `extras` are found like topics.
    pub fn with_extras(knowledge: &Knowledge, synonyms: &Synonyms, extras: &[Extra]) -> Self {
        let topics = knowledge.topics().iter().map(|topic| topic.slug.clone());
        let extra = extras.iter().map(|extra| extra.id.clone());
        let slugs = topics.chain(extra).collect();
        let shelves = PerLanguage::from_fn_at_once(|language| {
            filling::fill(language, knowledge, synonyms, extras)
        });
        let guess = Guess::new(&shelves);
        let topics = knowledge.topics().iter().map(Some);
        let all: Vec<Option<&Topic>> = topics.chain(extras.iter().map(|_| None)).collect();
        let meaning = PerLanguage::from_fn(|language| {
            let weight = |topic: Option<&Topic>| match topic {
                Some(topic) if topic.wording[language].asks.is_empty() => MEANING_ALONE,
                Some(_) | None => MEANING,
            };
            all.iter().copied().map(weight).collect()
        });
        let mut index = Self {
            slugs,
            shelves,
            meaning,
            guess,
            extras: Vec::new(),
        };
        let first = knowledge.topics().len();
        for (place, extra) in (first..).zip(extras) {
            for ask in &extra.asks {
                let gist = index.gist(ask, extra.language);
                index.extras.push((extra.language, gist, place));
            }
        }
        index
    }

    /// The language of `question`, where its words tell it whatever the chat's language is.
    pub fn own_language(&self, question: &str) -> Option<Language> {
        let question = beginning(question);
        let [first, others @ ..] = Language::ALL.map(|chat| self.guess.language(question, chat));
        others.iter().all(|other| *other == first).then_some(first)
    }

    /// What a text in `language` is about, so that two of them can be told to ask the same.
    pub fn gist(&self, text: &str, language: Language) -> Gist {
        let words = self.shelves[language].reader.read(beginning(text));
        let told = words.iter().filter(|word| word.informative);
        let gist = Gist::new(told.map(|word| word.stem.clone()));
        if gist.is_empty() {
            return Gist::new(words.into_iter().map(|word| word.folded));
        }
        gist
    }

    /// Finds the topics nearest to `question`, read in `chat`'s language where its own is not clear; by its words alone where
    /// there is no `nearness` of its meaning.
    pub fn find(&self, question: &str, chat: Language, nearness: Option<&Nearness>) -> Found {
        self.find_most(question, chat, nearness, BROUGHT_BACK)
    }

    /// As [`Index::find`], with up to `most` topics.
    pub fn find_most(
        &self,
        question: &str,
        chat: Language,
        nearness: Option<&Nearness>,
        most: usize,
    ) -> Found {
        let question = beginning(question);
        let language = self.guess.language(question, chat);
        let Ranking {
            candidates,
            at_home,
        } = self.rank(question, language, nearness);
        if let Some(extra) = self.made_for(question, language) {
            let others = candidates.iter().filter(|near| near.topic != extra);
            let others = others.filter(|near| near.sum > 0.0).map(|near| near.topic);
            let ranked = [extra].into_iter().chain(others).take(most);
            return Found {
                language,
                verdict: Verdict::Sure,
                confidence: MADE_FOR,
                ranked: ranked.map(|topic| self.slugs[topic].clone()).collect(),
            };
        }
        let nearest: Vec<&Candidate> = candidates
            .iter()
            .take(most)
            .filter(|near| near.sum > 0.0)
            .collect();
        let Some(best) = nearest.first() else {
            return Found {
                language,
                verdict: Verdict::Unknown,
                confidence: 0.0,
                ranked: Vec::new(),
            };
        };
        let second = nearest.get(1).map_or(0.0, |second| second.sum);
        let signs = Signs {
            best: best.sum,
            second,
            told: best.own.told,
            grams: best.own.grams,
            at_home,
        };
        let weights = match nearness {
            None => Weights::BY_WORDS,
            Some(_) => Weights::WITH_MEANING,
        };
        let confidence = confidence::of(signs, &weights);
        let ranked = nearest
            .iter()
            .map(|near| self.slugs[near.topic].clone())
            .collect();
        Found {
            language,
            verdict: confidence::verdict(confidence, &weights),
            confidence,
            ranked,
        }
    }

    /// The extra that was made for a question which asks the same as this one, the newest of several: somebody has judged
    /// that it answers this better than any topic.
    fn made_for(&self, question: &str, language: Language) -> Option<usize> {
        if self.extras.is_empty() {
            return None;
        }
        let gist = self.gist(question, language);
        let newest = || self.extras.iter().rev().filter(|extra| extra.0 == language);
        let exactly = newest().find(|extra| extra.1 == gist);
        let made_for = exactly.or_else(|| newest().find(|extra| extra.1.asks_the_same(&gist)));
        made_for.map(|extra| extra.2)
    }

    fn rank(&self, question: &str, language: Language, nearness: Option<&Nearness>) -> Ranking {
        let home = &self.shelves[language];
        let words = home.reader.read(question);
        let units = home.units(&words, Errors::Forgiven);
        let mut scores = home.scores(&units);
        for (score, grams) in scores
            .iter_mut()
            .zip(home.grams.likeness(&words, self.slugs.len()))
        {
            score.grams = grams;
        }
        let mut candidates: Vec<Candidate> = Vec::new();
        for (topic, own) in scores.into_iter().enumerate() {
            // What an extra means was not reckoned: how near its words are stands in for it.
            let by_meaning = |nearness: &Nearness| {
                self.meaning[language][topic] * nearness.of(topic).unwrap_or(own.line)
            };
            candidates.push(Candidate {
                topic,
                own,
                sum: sum(own) + nearness.map_or(0.0, by_meaning),
            });
        }
        for other in Language::ALL.into_iter().filter(|&other| other != language) {
            let abroad = &self.shelves[other];
            let units = abroad.units(&abroad.reader.read(question), Errors::Kept);
            for (candidate, score) in candidates.iter_mut().zip(abroad.scores(&units)) {
                candidate.sum += OTHER_LANGUAGE * sum(score);
            }
        }
        candidates.sort_by(|left, right| right.sum.total_cmp(&left.sum));
        Ranking {
            candidates,
            at_home: home.at_home(&units),
        }
    }
}

/// As much of the question as is read.
fn beginning(question: &str) -> &str {
    question
        .char_indices()
        .nth(READ_AT_MOST)
        .map_or(question, |(end, _)| &question[..end])
}

fn sum(score: Score) -> f32 {
    LINE * score.line
        + SECOND * score.second
        + ASKS * score.asks
        + ANSWER * score.answer
        + GRAMS * score.grams
}

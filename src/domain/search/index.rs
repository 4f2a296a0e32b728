//! The index over all topics in all languages, and the look-up.

use std::sync::Arc;

use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
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
    /// Of the topics, then of the extras of each language.
    slugs: Vec<Slug>,
    /// How many of them are topics.
    topics: usize,
    shelves: PerLanguage<Arc<Shelf>>,
    guess: Arc<Guess>,
    /// How much meaning counts for each topic.
    meaning: Arc<PerLanguage<Vec<f32>>>,
    extras: PerLanguage<Extras>,
}

/// What is found in one language beside the topics.
#[derive(Default)]
struct Extras {
    all: Vec<Extra>,
    /// The place of the first of them among the slugs.
    first: usize,
    /// What each of their ways to ask is about, and its extra's place among the slugs.
    gists: Vec<(Gist, usize)>,
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
        let (shelves, spelled) = PerLanguage::from_fn_at_once(|language| {
            let (shelf, spelled) = filling::fill(language, knowledge, synonyms, &[]);
            (Arc::new(shelf), spelled)
        })
        .unzip();
        let topics = knowledge.topics();
        let meaning = PerLanguage::from_fn(|language| {
            let weights = topics.iter().map(|topic| {
                if topic.wording[language].asks.is_empty() {
                    MEANING_ALONE
                } else {
                    MEANING
                }
            });
            weights.collect()
        });
        Self {
            slugs: topics.iter().map(|topic| topic.slug.clone()).collect(),
            topics: topics.len(),
            guess: Arc::new(Guess::new(&spelled)),
            shelves,
            meaning: Arc::new(meaning),
            extras: PerLanguage::default(),
        }
    }

    /// The same topics and these extras, found like them, in place of its own. Only the languages whose extras differ are
    /// read again; all else is shared with this index.
    #[must_use]
    pub fn with_extras(
        &self,
        knowledge: &Knowledge,
        synonyms: &Synonyms,
        extras: &[Extra],
    ) -> Self {
        let of = |language| {
            let own = extras
                .iter()
                .filter(move |extra| extra.language == language);
            own.cloned().collect::<Vec<_>>()
        };
        let shelves = PerLanguage::from_fn(|language| {
            let extras = of(language);
            if extras == self.extras[language].all {
                return Arc::clone(&self.shelves[language]);
            }
            let (filled, _) = filling::fill(language, knowledge, synonyms, &extras);
            Arc::new(filled)
        });
        let mut slugs = self.slugs[..self.topics].to_vec();
        let extras = PerLanguage::from_fn(|language| {
            let (all, first) = (of(language), slugs.len());
            slugs.extend(all.iter().map(|extra| extra.id.clone()));
            let gists = (first..).zip(&all).flat_map(|(place, extra)| {
                let asks = extra.asks.iter();
                asks.map(move |ask| (ask, place))
            });
            let gists = gists.map(|(ask, place)| (shelves[language].gist(beginning(ask)), place));
            Extras {
                gists: gists.collect(),
                all,
                first,
            }
        });
        Self {
            slugs,
            topics: self.topics,
            shelves,
            guess: Arc::clone(&self.guess),
            meaning: Arc::clone(&self.meaning),
            extras,
        }
    }

    /// The language of `question`, where its words tell it whatever the chat's language is.
    pub fn own_language(&self, question: &str) -> Option<Language> {
        let question = beginning(question);
        let [first, others @ ..] = Language::ALL.map(|chat| self.guess.language(question, chat));
        others.iter().all(|other| *other == first).then_some(first)
    }

    /// What a text in `language` is about, so that two of them can be told to ask the same.
    pub fn gist(&self, text: &str, language: Language) -> Gist {
        self.shelves[language].gist(beginning(text))
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
            elsewhere: nearness.map_or(0.0, |nearness| {
                nearness.elsewhere() - self.near(nearness, best)
            }),
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
        let gists = &self.extras[language].gists;
        if gists.is_empty() {
            return None;
        }
        let gist = self.gist(question, language);
        let newest = || gists.iter().rev();
        let exactly = newest().find(|(own, _)| *own == gist);
        let made_for = exactly.or_else(|| newest().find(|(own, _)| own.asks_the_same(&gist)));
        made_for.map(|(_, place)| *place)
    }

    fn rank(&self, question: &str, language: Language, nearness: Option<&Nearness>) -> Ranking {
        let mut candidates: Vec<Candidate> = (0..self.slugs.len())
            .map(|topic| Candidate {
                topic,
                own: Score::default(),
                sum: 0.0,
            })
            .collect();
        let home = &self.shelves[language];
        let words = home.reader.read(question);
        let units = home.units(&words, Errors::Forgiven);
        let scores = home.scores(&units);
        let grams = home.grams.likeness(&words, scores.len());
        for (place, (own, grams)) in scores.into_iter().zip(grams).enumerate() {
            let candidate = &mut candidates[self.place(language, place)];
            candidate.own = Score { grams, ..own };
            candidate.sum = sum(candidate.own);
        }
        if let Some(nearness) = nearness {
            for candidate in &mut candidates {
                candidate.sum += self.by_meaning(nearness, language, candidate);
            }
        }
        for other in Language::ALL.into_iter().filter(|&other| other != language) {
            let abroad = &self.shelves[other];
            let units = abroad.units(&abroad.reader.read(question), Errors::Kept);
            for (place, score) in abroad.scores(&units).into_iter().enumerate() {
                candidates[self.place(other, place)].sum += OTHER_LANGUAGE * sum(score);
            }
        }
        candidates.sort_by(|left, right| right.sum.total_cmp(&left.sum));
        Ranking {
            candidates,
            at_home: home.at_home(&units),
        }
    }

    /// Where something on a shelf stands among the slugs.
    fn place(&self, language: Language, on_shelf: usize) -> usize {
        match on_shelf.checked_sub(self.topics) {
            None => on_shelf,
            Some(extra) => self.extras[language].first + extra,
        }
    }

    /// What being near by meaning adds; it counts more for what has no words in the question's language.
    fn by_meaning(&self, nearness: &Nearness, language: Language, candidate: &Candidate) -> f32 {
        let place = candidate.topic;
        let extras = &self.extras[language];
        let weight = match self.meaning[language].get(place) {
            Some(weight) => *weight,
            None if (extras.first..extras.first + extras.all.len()).contains(&place) => MEANING,
            None => MEANING_ALONE,
        };
        weight * self.near(nearness, candidate)
    }

    /// How near the candidate is by meaning; where that was not reckoned, how near its words are stands in for it.
    fn near(&self, nearness: &Nearness, candidate: &Candidate) -> f32 {
        let place = candidate.topic;
        let near = if place < self.topics {
            nearness.of(place)
        } else {
            nearness.of_extra(&self.slugs[place])
        };
        near.unwrap_or(candidate.own.line)
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

//! How much a term tells, by where it occurs. The constants were fitted on the tuning questions and on ways to ask left out in turn.

use crate::domain::search::fold::number;
use crate::domain::search::quick::QuickSet;
use crate::domain::search::shelf::Posting;

/// How much a term tells that no topic is asked for with more than once, since it may be small talk,
/// against one that some topic is asked for with as often as `OFTEN`.
const BY_CHANCE: f32 = 0.55;
const OFTEN: f32 = 5.0;

/// A topic that has a term only in its answer counts as this much of a topic that is asked for with it.
const ONLY_IN_ANSWER: f32 = 0.18;

/// From this share of topics on a word is one of the trade: it tells that the question is for us, not what it asks.
const AT_HOME: f32 = 0.18;

/// How fast repetition within a topic stops adding (the k1 of BM25), and how much length counts (its b).
const SATURATION: f32 = 2.4;
const LENGTH: f32 = 0.6;

/// How much a term tells: the fewer topics have it, and the more often one of them is asked for with it, the more.
pub(super) fn tells(asks: &[Posting], answer: &[Posting], topics: usize) -> f32 {
    let asked: QuickSet<usize> = asks.iter().map(|posting| posting.place()).collect();
    let only_told = answer
        .iter()
        .filter(|posting| !asked.contains(&posting.place()))
        .count();
    let often = asks
        .iter()
        .map(|posting| posting.weight)
        .fold(0.0, f32::max);
    let by_chance = BY_CHANCE + (1.0 - BY_CHANCE) * (often - 1.0) / (OFTEN - 1.0);
    rarity(
        number(asked.len()) + ONLY_IN_ANSWER * number(only_told),
        topics,
    ) * by_chance.clamp(BY_CHANCE, 1.0)
}

/// Whether a term is asked about in very many topics.
pub(super) fn is_at_home(asks: &[Posting], topics: usize) -> bool {
    number(asks.len()) >= AT_HOME * number(topics)
}

/// The most that a term of the question can tell: no topic has it.
pub(super) fn of_unknown(topics: usize) -> f32 {
    rarity(0.0, topics)
}

/// The inverse document frequency of BM25, never negative.
fn rarity(topics_with_it: f32, topics: usize) -> f32 {
    ((number(topics) - topics_with_it + 0.5) / (topics_with_it + 0.5)).ln_1p()
}

/// What so many occurrences in a topic of that relative length are worth, up to 1: the term frequency of BM25.
pub(super) fn saturate(occurrences: f32, length: f32) -> f32 {
    occurrences / (occurrences + SATURATION * (1.0 - LENGTH + LENGTH * length))
}

/// Each length as a multiple of the mean of those that are any.
pub(super) fn relative(lengths: &[f32]) -> Vec<f32> {
    let any = lengths.iter().filter(|length| **length > 0.0).count();
    let mean = lengths.iter().sum::<f32>() / number(any.max(1));
    lengths
        .iter()
        .map(|length| length / mean.max(f32::MIN_POSITIVE))
        .collect()
}

//! From how near the topics are to how sure one may be, fitted on the tuning questions.

use crate::domain::search::found::Verdict;

/// From this confidence on the first topic is given as the answer.
const SURE_FROM: f32 = 0.8;

/// Weights of a logistic regression on the tuning questions, as many out of scope, and (counting little) ways to ask left
/// out in turn, which are harder.
pub(super) struct Weights {
    always: f32,
    best: f32,
    margin: f32,
    told: f32,
    at_home: f32,
    grams: f32,
    elsewhere: f32,
    /// Below this confidence nothing is near.
    unknown_below: f32,
}

impl Weights {
    /// Where the scores are of words alone.
    pub(super) const BY_WORDS: Self = Self {
        always: -10.0,
        best: 2.0,
        margin: 2.4,
        told: 3.05,
        at_home: 0.3,
        grams: 1.5,
        elsewhere: 0.0,
        unknown_below: 0.06,
    };

    /// Where meaning has its part in the scores.
    pub(super) const WITH_MEANING: Self = Self {
        always: -8.09,
        best: 1.38,
        margin: 1.2,
        told: 2.16,
        at_home: 0.28,
        grams: 1.8,
        elsewhere: -2.35,
        unknown_below: 0.07,
    };
}

/// From this many words of the trade on, more of them say nothing further.
const AT_HOME_AT_MOST: f32 = 3.0;

/// What is known of the nearest topic.
#[derive(Clone, Copy, Debug)]
pub(super) struct Signs {
    /// Its combined score, and that of the second.
    pub(super) best: f32,
    pub(super) second: f32,
    /// How much of what the question tells it speaks of.
    pub(super) told: f32,
    /// How like its nearest way to ask is, letter for letter.
    pub(super) grams: f32,
    /// How many words of the trade the question has.
    pub(super) at_home: f32,
    /// How much nearer the question is by meaning to what is not for the bot; 0 where its meaning is not known.
    pub(super) elsewhere: f32,
}

/// The share of questions with these signs whose first topic is right.
pub(super) fn of(signs: Signs, weights: &Weights) -> f32 {
    let margin = (signs.best - signs.second) / signs.best.max(f32::MIN_POSITIVE);
    let at_home = signs.at_home.min(AT_HOME_AT_MOST);
    let sum = weights.always
        + weights.best * signs.best
        + weights.margin * margin
        + weights.told * signs.told.ln_1p()
        + weights.grams * signs.grams
        + weights.at_home * at_home
        + weights.elsewhere * signs.elsewhere;
    1.0 / (1.0 + (-sum).exp())
}

/// What to do at this confidence.
pub(super) fn verdict(confidence: f32, weights: &Weights) -> Verdict {
    if confidence >= SURE_FROM {
        Verdict::Sure
    } else if confidence < weights.unknown_below {
        Verdict::Unknown
    } else {
        Verdict::Unsure
    }
}

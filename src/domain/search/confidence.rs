//! From how near the topics are to how sure one may be, fitted on the tuning questions.

use crate::domain::search::found::Verdict;

/// From this confidence on the first topic is given as the answer.
const SURE_FROM: f32 = 0.80;

/// Below this nothing is near.
const UNKNOWN_BELOW: f32 = 0.15;

/// What is known of the nearest topic.
#[derive(Clone, Copy, Debug)]
pub(super) struct Signs {
    /// Its combined score.
    pub(super) best: f32,
    /// How far the second lies behind, as a share of the first.
    pub(super) margin: f32,
    /// The share of the question it speaks of.
    pub(super) covered: f32,
    /// Its nearest way to ask.
    pub(super) line: f32,
}

/// The share of questions with these signs whose first topic is right.
pub(super) fn of(signs: Signs) -> f32 {
    let sum = -4.5 + 3.0 * signs.best + 2.0 * signs.margin + 3.0 * signs.covered + 2.0 * signs.line;
    1.0 / (1.0 + (-sum).exp())
}

/// What to do at this confidence.
pub(super) fn verdict(confidence: f32) -> Verdict {
    if confidence >= SURE_FROM {
        Verdict::Sure
    } else if confidence < UNKNOWN_BELOW {
        Verdict::Unknown
    } else {
        Verdict::Unsure
    }
}

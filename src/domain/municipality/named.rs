//! Whether a typed name means one municipality for sure enough to ask only for a yes.
//! The two numbers below are measured by `benches/places.rs`.

use crate::domain::municipality::PlaceMatch;

/// What a typed name comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Named {
    /// A clear winner: it is shown to be confirmed.
    One(Box<PlaceMatch>),
    /// Two to five, best first, to choose from; or one that is only similar.
    Several(Vec<PlaceMatch>),
    /// Nothing is similar.
    Nothing,
}

/// The least score of a clear winner: one wrong letter in a name of five.
pub const CLEAR: f32 = 0.8;

/// How far the second must lie behind a clear winner.
pub const AHEAD: f32 = 0.06;

/// The least score of a place worth asking about.
pub const SIMILAR: f32 = 0.6;

/// How far behind the best a place is still worth asking about, unless the best is the name itself.
const BEHIND: f32 = 0.2;

/// The least score of a name that is right but for accents, abbreviations and what was said around it.
const RIGHT: f32 = 0.97;

impl Named {
    /// Judges what was found, which comes best first.
    pub fn judge(mut found: Vec<PlaceMatch>) -> Self {
        let Some(best) = found.first().map(|found| found.score) else {
            return Self::Nothing;
        };
        let behind = if best >= RIGHT { AHEAD } else { BEHIND };
        found.retain(|other| other.score >= SIMILAR && other.score > best - behind);
        let is_ahead = found
            .get(1)
            .is_none_or(|second| best - second.score >= AHEAD);
        if best >= CLEAR && is_ahead {
            Self::One(Box::new(found.swap_remove(0)))
        } else if found.is_empty() {
            Self::Nothing
        } else {
            Self::Several(found)
        }
    }
}

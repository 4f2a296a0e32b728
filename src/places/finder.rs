//! From what was typed to places with a score: every reading against every name that resembles it. The numbers below are
//! measured by `benches/places.rs`.

use std::collections::HashMap;

use crate::places::areas::Area;
use crate::places::areas::Whereabouts;
use crate::places::names::Names;
use crate::places::reading::Reading;

/// What the finder must know of a name's owner.
#[derive(Clone, Copy, Debug)]
pub(super) struct About<'a> {
    /// The place, so that it is found once, by its best name.
    pub(super) place: u32,
    /// Where it lies.
    pub(super) lies: Whereabouts<'a>,
    /// From 0 to 1: among names alike, the larger town is likelier meant.
    pub(super) size: f32,
    /// What right the place has to the name.
    pub(super) claim: Claim,
}

/// What right a place has to a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// It is the place's name.
    Full,
    /// It was, or it is a part of the place's name: the place whose name it is always wins.
    Lesser,
}

/// A place found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    /// The name it was found by.
    pub(super) tag: u32,
    pub(super) score: f32,
    size: f32,
}

/// Places that score less are not similar at all.
const LEAST: f32 = 0.5;

/// A name of the past or a part of a name, even letter for letter.
const LESSER: f32 = 0.96;

/// What a hamlet loses to a metropolis, where the name is not exactly right.
const SMALL: f32 = 0.03;

/// What is left where the place lies elsewhere than typed.
const ELSEWHERE: f32 = 0.75;

/// The same, where it lies in another country.
const ABROAD: f32 = 0.5;

/// How much of what was wrong a right province forgives.
const RIGHT_AREA: f32 = 0.4;

/// The places that may be meant, best first, each once.
pub(super) fn find<'a>(
    names: &Names,
    readings: &[Reading],
    about: impl Fn(u32) -> About<'a>,
) -> Vec<Hit> {
    let mut found: Vec<Hit> = best(names, readings, &about)
        .into_values()
        .filter(|hit| hit.score >= LEAST)
        .collect();
    found.sort_by(|one, other| {
        let by_score = other.score.total_cmp(&one.score);
        by_score
            .then(other.size.total_cmp(&one.size))
            .then(one.tag.cmp(&other.tag))
    });
    found
}

/// The best hit of each place.
fn best<'a>(
    names: &Names,
    readings: &[Reading],
    about: &impl Fn(u32) -> About<'a>,
) -> HashMap<u32, Hit> {
    let mut found = HashMap::new();
    for reading in readings {
        let liking = |tag| {
            let about = about(tag);
            let size = 0.2 * about.size;
            if !reading.within.is_empty() && lies_within(reading, about.lies) {
                size + 0.8
            } else {
                size
            }
        };
        for hit in names.like(&reading.name, liking) {
            let about = about(hit.tag);
            let hit = Hit {
                tag: hit.tag,
                score: score(hit.resemblance, reading, &about),
                size: about.size,
            };
            keep_better(&mut found, about.place, hit);
        }
    }
    found
}

fn keep_better(found: &mut HashMap<u32, Hit>, place: u32, hit: Hit) {
    let kept = found.entry(place).or_insert(hit);
    if hit.score > kept.score {
        *kept = hit;
    }
}

fn lies_within(reading: &Reading, lies: Whereabouts) -> bool {
    let mut within = reading.within.iter();
    within.all(|areas| areas.iter().any(|area| area.holds(lies)))
}

fn score(resemblance: f32, reading: &Reading, about: &About) -> f32 {
    let mut score = resemblance;
    if score < 1.0 {
        score -= SMALL * (1.0 - about.size);
    }
    if about.claim == Claim::Lesser {
        score *= LESSER;
    }
    if !reading.within.is_empty() {
        if lies_within(reading, about.lies) {
            score += (1.0 - score) * RIGHT_AREA * score * score;
        } else if reading
            .within
            .iter()
            .any(|areas| areas.iter().all(Area::is_abroad))
        {
            score *= ABROAD;
        } else {
            score *= ELSEWHERE;
        }
    }
    (score * reading.trust).clamp(0.0, 1.0)
}

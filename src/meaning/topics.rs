//! In which direction of meaning each topic lies, learned from its ways to ask in all languages: a linear discriminant.
//! In what ways to ask of one topic differ counts less, in what topics differ counts more. Learned once and kept.

use sha2::Digest;
use sha2::Sha256;

use crate::domain::knowledge::Knowledge;
use crate::domain::language::Language;
use crate::domain::search::nearness::Nearness;
use crate::meaning::covariance::Covariance;
use crate::meaning::covariance::dot;
use crate::meaning::encoder::Encoder;
use crate::meaning::error::ModelError;
use crate::meaning::file::Reading;
use crate::meaning::file::Writing;
use crate::meaning::matrix::number;
use crate::meaning::table::WIDTH;

/// The first bytes of the kept file; a new way of learning has another number.
const BEGIN: &[u8] = b"covenant-bot topics 2\n";

/// Each topic's direction, and how to compare a sentence with it.
pub(super) struct Topics {
    /// The mean of all ways to ask.
    mean: Vec<f32>,
    /// How ways to ask for one topic differ.
    within: Covariance,
    /// [`WIDTH`] numbers a topic, then as many for each kind of question that is not for the bot.
    directions: Vec<f32>,
    /// How many of them are topics.
    count: usize,
}

impl Topics {
    /// Learns from every way to ask, which takes some seconds.
    ///
    /// # Errors
    /// Where the encoder's file cannot be read any more.
    pub(super) fn learn(encoder: &Encoder, knowledge: &Knowledge) -> Result<Self, ModelError> {
        let mut means = Vec::new();
        let mut all = Vec::new();
        let mut apart = Vec::new();
        for ways in everything(knowledge) {
            let mut vectors = Vec::new();
            for way in ways {
                vectors.push(encoder.encode(&without_numbers(way))?);
            }
            let mean = mean(&vectors);
            apart.extend(vectors.iter().map(|vector| minus(vector, &mean)));
            means.push(mean);
            all.append(&mut vectors);
        }
        let mut topics = Self {
            mean: mean(&all),
            within: Covariance::of(&apart),
            directions: Vec::new(),
            count: knowledge.topics().len(),
        };
        topics.directions = means
            .iter()
            .flat_map(|mean| topics.direction(mean))
            .collect();
        Ok(topics)
    }

    /// In which direction a sentence's vector lies, or the mean of several.
    pub(super) fn direction(&self, vector: &[f32]) -> Vec<f32> {
        self.within.direction(&minus(vector, &self.mean))
    }

    /// How near each topic lies to a direction, and the nearest of what is not for the bot.
    pub(super) fn nearness(&self, direction: &[f32]) -> Nearness {
        let all = self.directions.chunks_exact(WIDTH);
        let mut topics: Vec<f32> = all.map(|topic| dot(direction, topic)).collect();
        let elsewhere = topics.split_off(self.count);
        Nearness::new(topics, elsewhere.into_iter().fold(0.0, f32::max))
    }

    /// What [`Self::read`] reads.
    pub(super) fn written(&self, knowledge: &Knowledge) -> Vec<u8> {
        let mut written = Writing(BEGIN.to_vec());
        written.0.extend(fingerprint(knowledge));
        written.floats(&self.mean);
        self.within.write(&mut written);
        written.floats(&self.directions);
        written.0
    }

    /// What was kept, if it was learned from this knowledge.
    pub(super) fn read(kept: &[u8], knowledge: &Knowledge) -> Option<Self> {
        let rest = kept.strip_prefix(BEGIN)?;
        let mut reading = Reading(rest.strip_prefix(fingerprint(knowledge).as_slice())?);
        let topics = Self {
            mean: reading.floats(WIDTH)?,
            within: Covariance::read(&mut reading)?,
            directions: reading.floats(WIDTH * everything(knowledge).count())?,
            count: knowledge.topics().len(),
        };
        reading.0.is_empty().then_some(topics)
    }
}

/// The text as it is encoded: the encoder reacts strongly to numbers, which say little of what a question is about, and to
/// capitals, which say nothing.
pub(super) fn without_numbers(text: &str) -> String {
    let is_number = |word: &&str| {
        word.contains(|c: char| c.is_ascii_digit()) && !word.contains(char::is_alphabetic)
    };
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|word| !is_number(word))
        .collect();
    words.join(" ").to_lowercase()
}

/// The ways to ask for each topic, in every language, and its titles; then those of each kind that is not for the bot.
fn everything(knowledge: &Knowledge) -> impl Iterator<Item = Vec<&str>> {
    let topics = knowledge.topics().iter().map(|topic| {
        let wordings = Language::ALL.map(|language| &topic.wording[language]);
        let ways = wordings.into_iter().flat_map(|wording| {
            let ways = wording.asks.iter().chain(&wording.meant);
            ways.chain([&wording.title])
        });
        ways.map(String::as_str).collect()
    });
    let elsewhere = knowledge.elsewhere().iter();
    topics.chain(elsewhere.map(|asks| asks.iter().map(String::as_str).collect()))
}

/// Tells what was learned from.
fn fingerprint(knowledge: &Knowledge) -> Vec<u8> {
    let mut hash = Sha256::new();
    for ways in everything(knowledge) {
        for way in ways {
            hash.update(way);
            hash.update("\n");
        }
        hash.update("\n");
    }
    hash.finalize().to_vec()
}

/// The mean of vectors, one at least.
pub(super) fn mean(vectors: &[Vec<f32>]) -> Vec<f32> {
    let count = number(vectors.len());
    let sum = |place: usize| vectors.iter().map(|vector| vector[place]).sum::<f32>();
    (0..WIDTH).map(|place| sum(place) / count).collect()
}

fn minus(left: &[f32], right: &[f32]) -> Vec<f32> {
    left.iter()
        .zip(right)
        .map(|(left, right)| left - right)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_capitals_are_left_out_and_names_with_digits_stay() {
        let check = |text: &str, expected: &str| assert_eq!(without_numbers(text), expected);
        check(
            "Delibera del 15/03/2025, quando scade?",
            "delibera del quando scade?",
        );
        check("CO2 entro il 2030?", "co2 entro il");
        check("2025", "");
    }
}

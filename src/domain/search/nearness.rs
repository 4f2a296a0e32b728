//! How near every topic is to a question by meaning, where an encoder is installed. Made outside; here it is only weighed.

use crate::domain::knowledge::Slug;

/// One number for each topic and extra: 1 for the same direction of meaning, 0 for none in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Nearness {
    topics: Vec<f32>,
    extras: Vec<(Slug, f32)>,
    elsewhere: f32,
}

impl Nearness {
    /// Takes the numbers in the order of the topics, and how near the nearest is of what people ask that is not for the bot.
    pub fn new(topics: Vec<f32>, elsewhere: f32) -> Self {
        Self {
            topics,
            extras: Vec::new(),
            elsewhere,
        }
    }

    /// Adds those of extras.
    #[must_use]
    pub fn with_extras(self, extras: Vec<(Slug, f32)>) -> Self {
        Self { extras, ..self }
    }

    /// The places of all topics, the nearest first.
    pub fn nearest(&self) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.topics.len()).collect();
        places.sort_by(|&left, &right| self.topics[right].total_cmp(&self.topics[left]));
        places
    }

    /// That of the topic at `place`; `None` where it was not reckoned.
    pub(super) fn of(&self, place: usize) -> Option<f32> {
        self.topics.get(place).copied()
    }

    /// That of an extra; `None` where it was not reckoned.
    pub(super) fn of_extra(&self, id: &Slug) -> Option<f32> {
        let found = self.extras.iter().find(|(extra, _)| extra == id);
        found.map(|(_, near)| *near)
    }

    /// How near the question is to what is not for the bot.
    pub(super) fn elsewhere(&self) -> f32 {
        self.elsewhere
    }
}

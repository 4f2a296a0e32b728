//! How near every topic is to a question by meaning, where an encoder is installed. Made outside; here it is only weighed.

/// One number for each topic, in the order of the knowledge: 1 for the same direction of meaning, 0 for none in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Nearness(Vec<f32>);

impl Nearness {
    /// Takes the numbers in the order of the topics.
    pub fn new(topics: Vec<f32>) -> Self {
        Self(topics)
    }

    /// The places of all topics, the nearest first.
    pub fn nearest(&self) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.0.len()).collect();
        places.sort_by(|&left, &right| self.0[right].total_cmp(&self.0[left]));
        places
    }

    /// That of the topic at `place`; `None` where it was not reckoned.
    pub(super) fn of(&self, place: usize) -> Option<f32> {
        self.0.get(place).copied()
    }
}

//! Runs of three and four letters of the ways to ask: a net under words that differ by an ending, an error or a space.

use crate::domain::search::fold::number;
use crate::domain::search::quick::QuickMap;
use crate::domain::search::reader::Word;

/// Three or four letters, 16 bits each; of three, the last is 0.
type Gram = u64;

/// The runs of each line.
#[derive(Default)]
pub(super) struct Grams {
    ids: QuickMap<Gram, usize>,
    /// For each run the lines that have it.
    lines: Vec<Vec<usize>>,
    /// For each line its topic.
    topics: Vec<usize>,
    /// For each line how much its runs tell, together.
    told: Vec<f32>,
}

impl Grams {
    /// Adds a line of `topic`.
    pub(super) fn add(&mut self, topic: usize, words: &[Word]) {
        for gram in of(words) {
            let next = self.lines.len();
            let id = *self.ids.entry(gram).or_insert(next);
            if id == next {
                self.lines.push(Vec::new());
            }
            if self.lines[id].last() != Some(&self.topics.len()) {
                self.lines[id].push(self.topics.len());
            }
        }
        self.topics.push(topic);
    }

    /// To be called once all lines are there.
    pub(super) fn weigh(&mut self) {
        self.told = vec![0.0; self.topics.len()];
        for lines in &self.lines {
            let weight = self.weight(lines.len());
            for &line in lines {
                self.told[line] += weight;
            }
        }
    }

    /// For each of the topics the likeness of its nearest line, 0 to 1.
    pub(super) fn likeness(&self, words: &[Word], topics: usize) -> Vec<f32> {
        let mut shared = vec![0.0; self.topics.len()];
        let mut told = 0.0;
        let mut grams = of(words);
        grams.sort_unstable();
        grams.dedup();
        for gram in grams {
            let lines = self.ids.get(&gram).map_or(&[][..], |&id| &self.lines[id]);
            let weight = self.weight(lines.len());
            told += weight;
            for &line in lines {
                shared[line] += weight;
            }
        }
        let mut best = vec![0.0_f32; topics];
        for ((&topic, shared), line_told) in self.topics.iter().zip(shared).zip(&self.told) {
            if shared > 0.0 {
                best[topic] = best[topic].max(shared / (told * line_told).sqrt());
            }
        }
        best
    }

    /// The square of a run's inverse line frequency.
    fn weight(&self, lines: usize) -> f32 {
        ((number(self.topics.len()) + 1.0) / (number(lines) + 0.5))
            .ln()
            .powi(2)
    }
}

/// The runs within each informative word, its edges included.
fn of(words: &[Word]) -> Vec<Gram> {
    let mut grams = Vec::new();
    for word in words.iter().filter(|word| word.informative) {
        let mut run = [EDGE; 4];
        for (count, letter) in word.folded.encode_utf16().chain([EDGE]).enumerate() {
            run = [run[1], run[2], run[3], letter];
            if count >= 1 {
                grams.push(gram([run[1], run[2], run[3], 0]));
            }
            if count >= 2 {
                grams.push(gram(run));
            }
        }
    }
    grams
}

/// Stands before and after each word.
const EDGE: u16 = 0x5f;

fn gram(letters: [u16; 4]) -> Gram {
    letters
        .into_iter()
        .fold(0, |gram, letter| gram << 16 | u64::from(letter))
}

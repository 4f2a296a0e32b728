//! Runs of three and four letters of the ways to ask: a net under words that differ by an ending, an error or a space.

use crate::domain::search::fold::number;
use crate::domain::search::lists::Lists;
use crate::domain::search::lists::narrow;
use crate::domain::search::quick::QuickMap;
use crate::domain::search::reader::Word;

/// Three or four letters, 16 bits each; of three, the last is 0.
type Gram = u64;

/// The runs while lines are added.
#[derive(Default)]
pub(super) struct Gathering {
    ids: QuickMap<Gram, u32>,
    /// For each run the lines that have it.
    lines: Vec<Vec<u32>>,
    /// For each line its topic.
    topics: Vec<usize>,
}

/// The runs of each line.
pub(super) struct Grams {
    ids: QuickMap<Gram, u32>,
    /// For each run the lines that have it.
    lines: Lists<u32>,
    /// For each line its topic.
    topics: Vec<usize>,
    /// For each line how much its runs tell, together.
    told: Vec<f32>,
}

impl Gathering {
    /// Adds a line of `topic`.
    pub(super) fn add(&mut self, topic: usize, words: &[Word]) {
        let line = narrow(self.topics.len());
        for gram in of(words) {
            let next = narrow(self.lines.len());
            let id = *self.ids.entry(gram).or_insert(next);
            if id == next {
                self.lines.push(Vec::new());
            }
            let lines = &mut self.lines[id as usize];
            if lines.last() != Some(&line) {
                lines.push(line);
            }
        }
        self.topics.push(topic);
    }

    /// To be called once all lines are there.
    pub(super) fn weigh(mut self) -> Grams {
        self.ids.shrink_to_fit();
        let mut told = vec![0.0; self.topics.len()];
        for lines in &self.lines {
            let weight = weight(lines.len(), self.topics.len());
            for &line in lines {
                told[line as usize] += weight;
            }
        }
        Grams {
            ids: self.ids,
            lines: self.lines.into_iter().collect(),
            topics: self.topics,
            told,
        }
    }
}

impl Grams {
    /// For each of the topics the likeness of its nearest line, 0 to 1.
    pub(super) fn likeness(&self, words: &[Word], topics: usize) -> Vec<f32> {
        let mut shared = vec![0.0; self.topics.len()];
        let mut told = 0.0;
        let mut grams = of(words);
        grams.sort_unstable();
        grams.dedup();
        for gram in grams {
            let lines = self.ids.get(&gram);
            let lines = lines.map_or(&[][..], |&id| self.lines.of(id as usize));
            let weight = weight(lines.len(), self.topics.len());
            told += weight;
            for &line in lines {
                shared[line as usize] += weight;
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
}

/// The square of a run's inverse line frequency: it stands in `lines` of `all`.
fn weight(lines: usize, all: usize) -> f32 {
    ((number(all) + 1.0) / (number(lines) + 0.5)).ln().powi(2)
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

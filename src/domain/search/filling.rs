//! How a shelf is filled: reads every wording once, counts, and weighs at the end.

use std::collections::HashMap;
use std::collections::HashSet;

use crate::domain::knowledge::Knowledge;
use crate::domain::language::Language;
use crate::domain::search::fold;
use crate::domain::search::fold::number;
use crate::domain::search::grams::Grams;
use crate::domain::search::reader::Reader;
use crate::domain::search::reader::Word;
use crate::domain::search::shelf::Line;
use crate::domain::search::shelf::Posting;
use crate::domain::search::shelf::Shelf;
use crate::domain::search::shelf::Term;
use crate::domain::search::synonyms::Synonyms;
use crate::domain::search::vocabulary::Vocabulary;

/// What a part of a compound is worth against a word by itself.
const PART: f32 = 0.7;

/// How many ways to ask the title is worth.
const TITLE: f32 = 1.5;

/// A topic that has a term only in its answer counts as this much of a topic that is asked for with it.
const ONLY_IN_ANSWER: f32 = 0.3;

/// A shelf before it is weighed.
pub(super) struct Filling {
    reader: Reader,
    words: HashSet<String>,
    grams: Grams,
    ids: HashMap<String, usize>,
    terms: Vec<Term>,
    /// For each line its topic and the stems of its informative words.
    lines: Vec<(usize, Vec<usize>)>,
    topics: usize,
}

/// Indexes the wordings of `language`; a topic's place in the results is its place in `knowledge`.
pub(super) fn fill(language: Language, knowledge: &Knowledge, synonyms: &Synonyms) -> Shelf {
    let mut reader = Reader::new(language, synonyms);
    for topic in knowledge.topics() {
        let wording = &topic.wording[language];
        let texts = wording.asks.iter().chain([&wording.title, &wording.answer]);
        for word in texts.flat_map(|text| fold::words(text, language)) {
            reader.learn_part(&word.folded);
        }
    }
    let mut filling = Filling {
        reader,
        words: HashSet::new(),
        grams: Grams::default(),
        ids: HashMap::new(),
        terms: Vec::new(),
        lines: Vec::new(),
        topics: knowledge.topics().len(),
    };
    for (topic, known) in knowledge.topics().iter().enumerate() {
        let wording = &known.wording[language];
        filling.add_line(topic, &wording.title, TITLE);
        for ask in &wording.asks {
            filling.add_line(topic, ask, 1.0);
        }
        filling.add_answer(topic, &without_tags(&wording.answer));
    }
    filling.weigh()
}

impl Filling {
    fn add_line(&mut self, topic: usize, text: &str, worth: f32) {
        let words = self.reader.read(text);
        self.grams.add(topic, &words);
        let line = self.lines.len();
        let mut stems = Vec::new();
        for (term, weight) in self.terms_of(&words) {
            self.terms[term].lines.push(Posting {
                place: line,
                weight,
            });
            add(&mut self.terms[term].asks, topic, weight * worth);
        }
        for word in words.iter().filter(|word| word.informative) {
            stems.push(self.id(&word.stem));
        }
        stems.sort_unstable();
        stems.dedup();
        self.lines.push((topic, stems));
        self.words.extend(
            words
                .into_iter()
                .filter(|word| word.informative)
                .map(|word| word.folded),
        );
    }

    fn add_answer(&mut self, topic: usize, text: &str) {
        for paragraph in text.lines() {
            let words = self.reader.read(paragraph);
            for (term, weight) in self.terms_of(&words) {
                add(&mut self.terms[term].answer, topic, weight);
            }
            self.words.extend(
                words
                    .into_iter()
                    .filter(|word| word.informative)
                    .map(|word| word.folded),
            );
        }
    }

    /// The terms of these words, each once, with what they are worth: 1, or less for parts of compounds and phrases.
    fn terms_of(&mut self, words: &[Word]) -> Vec<(usize, f32)> {
        let mut terms: HashMap<usize, f32> = HashMap::new();
        let mut order = Vec::new();
        let mut note = |term: usize, weight: f32| {
            let known = terms.entry(term).or_insert_with(|| {
                order.push(term);
                0.0
            });
            *known = known.max(weight);
        };
        for word in words.iter().filter(|word| word.informative) {
            note(self.id(&word.stem), 1.0);
            for &(group, _) in &word.groups {
                note(self.id(&group_name(group)), 1.0);
            }
            for part in &word.parts {
                note(self.id(&part.stem), PART);
                for &(group, _) in &part.groups {
                    note(self.id(&group_name(group)), PART);
                }
            }
        }
        order.into_iter().map(|term| (term, terms[&term])).collect()
    }

    fn id(&mut self, name: &str) -> usize {
        if let Some(&id) = self.ids.get(name) {
            return id;
        }
        let id = self.terms.len();
        self.ids.insert(name.to_owned(), id);
        self.terms.push(Term::default());
        id
    }

    fn weigh(mut self) -> Shelf {
        let mut asks_lengths = vec![0.0; self.topics];
        let mut answer_lengths = vec![0.0; self.topics];
        for term in &mut self.terms {
            for posting in &term.asks {
                asks_lengths[posting.place] += posting.weight;
            }
            for posting in &term.answer {
                answer_lengths[posting.place] += posting.weight;
            }
            let asked: HashSet<usize> = term.asks.iter().map(|posting| posting.place).collect();
            let told = term
                .answer
                .iter()
                .filter(|posting| !asked.contains(&posting.place))
                .count();
            term.idf = idf(
                number(asked.len()) + ONLY_IN_ANSWER * number(told),
                self.topics,
            );
        }
        let lines = self.lines.into_iter().map(|(topic, stems)| Line {
            topic,
            told: stems.into_iter().map(|stem| self.terms[stem].idf).sum(),
        });
        let lines = lines.collect();
        self.grams.weigh();
        let mut words: Vec<String> = self.words.into_iter().collect();
        words.sort_unstable();
        Shelf {
            reader: self.reader,
            vocabulary: Vocabulary::new(words),
            grams: self.grams,
            ids: self.ids,
            terms: self.terms,
            lines,
            asks_lengths: relative(&asks_lengths),
            answer_lengths: relative(&answer_lengths),
        }
    }
}

/// Adds to the posting of `place`, which is the last one if there is any.
fn add(postings: &mut Vec<Posting>, place: usize, weight: f32) {
    match postings.last_mut() {
        Some(last) if last.place == place => last.weight += weight,
        _ => postings.push(Posting { place, weight }),
    }
}

/// Each length as a multiple of the mean.
fn relative(lengths: &[f32]) -> Vec<f32> {
    let mean = lengths.iter().sum::<f32>() / number(lengths.len().max(1));
    lengths
        .iter()
        .map(|length| length / mean.max(f32::MIN_POSITIVE))
        .collect()
}

/// The inverse document frequency of BM25, never negative.
fn idf(topics_with_it: f32, topics: usize) -> f32 {
    ((number(topics) - topics_with_it + 0.5) / (topics_with_it + 0.5)).ln_1p()
}

/// The name of a group of synonyms among the terms; no word begins like this.
pub(super) fn group_name(group: usize) -> String {
    format!("\u{a7}{group}")
}

/// Telegram's HTML as a person reads it.
fn without_tags(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            other if !inside => text.push(other),
            _ => {}
        }
    }
    text.replace("&amp;", " ").replace("&lt;", " ")
}

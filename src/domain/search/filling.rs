//! How a shelf is filled: reads every wording once, counts, and weighs at the end.

use std::borrow::Cow;
use std::mem::take;
use std::rc::Rc;

use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Wording;
use crate::domain::language::Language;
use crate::domain::search::extra::Extra;
use crate::domain::search::fold;
use crate::domain::search::fold::Typed;
use crate::domain::search::grams::Gathering;
use crate::domain::search::quick::QuickMap;
use crate::domain::search::quick::QuickSet;
use crate::domain::search::reader::Reader;
use crate::domain::search::reader::Word;
use crate::domain::search::shelf::Line;
use crate::domain::search::shelf::Occurrences;
use crate::domain::search::shelf::Posting;
use crate::domain::search::shelf::Shelf;
use crate::domain::search::shelf::Term;
use crate::domain::search::synonyms::Synonyms;
use crate::domain::search::vocabulary::Vocabulary;
use crate::domain::search::weights;

/// What a part of a compound is worth against a word by itself.
const PART: f32 = 0.7;

/// How many ways to ask the title is worth.
const TITLE: f32 = 1.2;

/// A shelf before it is weighed.
pub(super) struct Filling {
    reader: Reader,
    /// Every word so far, as it was typed.
    typed: QuickSet<Rc<Typed>>,
    /// The words in lower case with their accents.
    spelled: QuickSet<String>,
    /// The informative words, folded.
    words: QuickSet<String>,
    grams: Gathering,
    ids: QuickMap<Box<str>, usize>,
    terms: Vec<Postings>,
    /// For each line its topic and the stems of its informative words.
    lines: Vec<(usize, Vec<usize>)>,
    topics: usize,
}

/// Where a term was found so far.
#[derive(Default)]
struct Postings {
    lines: Vec<Posting>,
    asks: Vec<Posting>,
    answer: Vec<Posting>,
}

/// Indexes the wordings of `language` and its `extras`; a topic's place in the results is its place in `knowledge`, and the
/// extras follow. With it come the words in lower case with their accents, by which languages are told apart.
pub(super) fn fill(
    language: Language,
    knowledge: &Knowledge,
    synonyms: &Synonyms,
    extras: &[Extra],
) -> (Shelf, QuickSet<String>) {
    let topics = knowledge.topics().iter();
    let wordings = topics
        .map(|topic| Cow::Borrowed(&topic.wording[language]))
        .chain(extras.iter().map(|extra| Cow::Owned(wording(extra))));
    let wordings: Vec<Cow<'_, Wording>> = wordings.collect();
    let mut filling = Filling {
        reader: Reader::new(language, synonyms),
        typed: QuickSet::default(),
        spelled: QuickSet::default(),
        words: QuickSet::default(),
        grams: Gathering::default(),
        ids: QuickMap::default(),
        terms: Vec::new(),
        lines: Vec::new(),
        topics: wordings.len(),
    };
    for member in synonyms.of(language).flatten() {
        filling.spelled.extend(
            fold::words(member, language)
                .into_iter()
                .map(|word| word.lower),
        );
    }
    // All words are learnt before any text is read, since German compounds come apart at words of other texts.
    let texts: Vec<Text> = wordings
        .iter()
        .map(|wording| filling.learn(wording, language))
        .collect();
    for (topic, text) in texts.into_iter().enumerate() {
        filling.add_line(topic, &text.title, TITLE);
        for ask in &text.asks {
            filling.add_line(topic, ask, 1.0);
        }
        for paragraph in &text.answer {
            filling.add_answer(topic, paragraph);
        }
    }
    filling.weigh()
}

/// The extra's words as those of a topic.
fn wording(extra: &Extra) -> Wording {
    let mut asks = extra.asks.iter();
    Wording {
        title: asks.next().cloned().unwrap_or_default(),
        asks: asks.cloned().collect(),
        answer: extra.text.replace(['<', '>'], " "),
        ..Wording::default()
    }
}

/// A text in words, of which each is in memory once.
type InWords = Vec<Rc<Typed>>;

/// A topic's wording in words.
struct Text {
    title: InWords,
    asks: Vec<InWords>,
    answer: Vec<InWords>,
}

impl Filling {
    fn learn(&mut self, wording: &Wording, language: Language) -> Text {
        let mut words = |text: &str| {
            let words = fold::words(text, language).into_iter();
            words.map(|word| self.learn_word(word)).collect()
        };
        Text {
            title: words(&wording.title),
            asks: wording.asks.iter().map(|ask| words(ask)).collect(),
            answer: without_tags(&wording.answer).lines().map(words).collect(),
        }
    }

    fn learn_word(&mut self, word: Typed) -> Rc<Typed> {
        if let Some(known) = self.typed.get(&word) {
            return Rc::clone(known);
        }
        self.reader.learn(&word.folded);
        self.spelled.insert(word.lower.clone());
        let word = Rc::new(word);
        self.typed.insert(Rc::clone(&word));
        word
    }

    fn read(&self, text: &InWords) -> Vec<Word> {
        let words = text.iter().map(|word| Typed::clone(word));
        self.reader.read_typed(words.collect())
    }

    fn add_line(&mut self, topic: usize, text: &InWords, worth: f32) {
        if text.is_empty() {
            return;
        }
        let words = self.read(text);
        self.grams.add(topic, &words);
        let line = self.lines.len();
        let mut stems = Vec::new();
        for (term, weight) in self.terms_of(&words) {
            self.terms[term].lines.push(Posting::new(line, weight));
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

    fn add_answer(&mut self, topic: usize, paragraph: &InWords) {
        let words = self.read(paragraph);
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

    /// The terms of these words, each once, with what they are worth: 1, or less for parts of compounds and phrases.
    fn terms_of(&mut self, words: &[Word]) -> Vec<(usize, f32)> {
        let mut terms: QuickMap<usize, f32> = QuickMap::default();
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
        self.ids.insert(name.into(), id);
        self.terms.push(Postings::default());
        id
    }

    fn weigh(self) -> (Shelf, QuickSet<String>) {
        let mut asks_lengths = vec![0.0; self.topics];
        let mut answer_lengths = vec![0.0; self.topics];
        let questions: Vec<String> = self.reader.question_words().collect();
        let questions: QuickSet<usize> = questions
            .iter()
            .filter_map(|stem| self.ids.get(stem.as_str()).copied())
            .collect();
        for term in &self.terms {
            for posting in &term.asks {
                asks_lengths[posting.place()] += posting.weight;
            }
            for posting in &term.answer {
                answer_lengths[posting.place()] += posting.weight;
            }
        }
        // What has no word in this language does not count among its topics.
        let topics = asks_lengths.iter().filter(|length| **length > 0.0).count();
        let terms = self.terms.iter().enumerate().map(|(id, term)| Term {
            tells: weights::tells(&term.asks, &term.answer, topics),
            at_home: weights::is_at_home(&term.asks, topics) && !questions.contains(&id),
        });
        let terms: Vec<Term> = terms.collect();
        let line = |(topic, stems): (usize, Vec<usize>)| Line {
            topic,
            told: stems.into_iter().map(|stem| terms[stem].tells).sum(),
        };
        let lines = self.lines.into_iter().map(line).collect();
        let mut words: Vec<String> = self.words.into_iter().collect();
        words.sort_unstable();
        let filled = Shelf {
            reader: self.reader.filled(),
            vocabulary: Vocabulary::new(words),
            grams: self.grams.weigh(),
            ids: self.ids,
            occurrences: occurrences(self.terms),
            terms,
            lines,
            topics,
            asks_lengths: weights::relative(&asks_lengths),
            answer_lengths: weights::relative(&answer_lengths),
        };
        (filled, self.spelled)
    }
}

fn occurrences(mut terms: Vec<Postings>) -> Occurrences {
    let mut gather = |of: fn(&mut Postings) -> &mut Vec<Posting>| {
        terms.iter_mut().map(|term| take(of(term))).collect()
    };
    Occurrences {
        lines: gather(|term| &mut term.lines),
        asks: gather(|term| &mut term.asks),
        answers: gather(|term| &mut term.answer),
    }
}

/// Adds to the posting of `place`, which is the last one if there is any.
fn add(postings: &mut Vec<Posting>, place: usize, weight: f32) {
    match postings.last_mut() {
        Some(last) if last.place() == place => last.weight += weight,
        _ => postings.push(Posting::new(place, weight)),
    }
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

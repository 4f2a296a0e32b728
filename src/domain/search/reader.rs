//! Reads text of one language into what the index knows: stems, the groups of synonyms they belong to, parts of compounds.

use crate::domain::search::quick::QuickSet;

use frostem::Algorithm;
use frostem::Stemmer;

use crate::domain::language::Language;
use crate::domain::search::bank;
use crate::domain::search::compounds::Parts;
use crate::domain::search::fold;
use crate::domain::search::fold::Typed;
use crate::domain::search::quick::QuickMap;
use crate::domain::search::stop_words;
use crate::domain::search::synonyms::Synonyms;

/// From this many informative words on, a phrase outweighs its words: an expansion is then one thing, not five.
const LONG_PHRASE: usize = 3;

/// A word of a text.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) folded: String,
    pub(super) stem: String,
    /// Neither a stop word nor a single letter.
    pub(super) informative: bool,
    /// Stands inside a long phrase of the synonyms.
    pub(super) in_phrase: bool,
    /// The groups of synonyms it belongs to, with its share of the phrase that does.
    pub(super) groups: Vec<(usize, f32)>,
    /// The parts if it is a compound.
    pub(super) parts: Vec<Word>,
}

/// A member of a group of synonyms.
struct Phrase {
    stems: Vec<String>,
    group: usize,
    /// Only its informative words are looked at, so that articles inside may differ.
    informative_only: bool,
}

/// Reads one language.
pub(super) struct Reader {
    language: Language,
    stemmer: Stemmer,
    stop_words: QuickSet<&'static str>,
    parts: Parts,
    /// Of the words that the index has, while it is filled; afterwards words are stemmed as they come.
    stems: QuickMap<String, String>,
    phrases: QuickMap<String, Vec<Phrase>>,
}

impl Reader {
    /// Knows the synonyms, and no parts of compounds yet.
    pub(super) fn new(language: Language, synonyms: &Synonyms) -> Self {
        let algorithm = match language {
            Language::Italian => Algorithm::Italian,
            Language::English => Algorithm::English,
            Language::German => Algorithm::German,
            Language::French => Algorithm::French,
            Language::Spanish => Algorithm::Spanish,
        };
        let mut reader = Self {
            language,
            stemmer: Stemmer::new(algorithm),
            stop_words: stop_words::of(language).split_whitespace().collect(),
            parts: Parts::default(),
            stems: QuickMap::default(),
            phrases: QuickMap::default(),
        };
        for (group, members) in synonyms.of(language).enumerate() {
            for member in members {
                reader.add_phrase(group, member);
            }
        }
        reader
    }

    fn add_phrase(&mut self, group: usize, member: &str) {
        let words = self.plain(fold::words(member, self.language));
        for word in words.iter().filter(|word| word.informative) {
            self.learn(&word.folded);
        }
        let informative: Vec<String> = words
            .iter()
            .filter(|word| word.informative)
            .map(|word| word.stem.clone())
            .collect();
        let informative_only = informative.len() > 1;
        let stems = if informative_only {
            informative
        } else {
            words.into_iter().map(|word| word.stem).collect()
        };
        if let Some(first) = stems.first().cloned() {
            self.phrases.entry(first).or_default().push(Phrase {
                stems,
                group,
                informative_only,
            });
        }
    }

    /// Takes note of a folded word of the index; in German, compounds can then be taken apart at it.
    pub(super) fn learn(&mut self, folded: &str) {
        if self.stems.contains_key(folded) {
            return;
        }
        self.stems
            .insert(folded.to_owned(), self.stemmer.stem(folded).into_owned());
        if self.language == Language::German && !self.stop_words.contains(folded) {
            self.parts.learn(folded);
        }
    }

    /// As it is kept, once every text of the index was read.
    pub(super) fn filled(self) -> Self {
        Self {
            stems: QuickMap::default(),
            ..self
        }
    }

    /// The stems of question words.
    pub(super) fn question_words(&self) -> impl Iterator<Item = String> {
        stop_words::of_questions(self.language)
            .split_whitespace()
            .map(|word| self.stem(word))
    }

    /// The words of a text with all that is known of them.
    pub(super) fn read(&self, text: &str) -> Vec<Word> {
        self.read_typed(fold::words(text, self.language))
    }

    /// As [`Reader::read`], where the text is in words already.
    pub(super) fn read_typed(&self, mut typed: Vec<Typed>) -> Vec<Word> {
        bank::tell_bank_from_inventory(&mut typed, self.language);
        let mut words = self.plain(typed);
        if self.language == Language::German {
            for word in &mut words {
                word.parts = self.take_apart(&word.folded);
            }
        }
        self.find_phrases(&mut words);
        words
    }

    /// One word by itself, as [`Reader::read`] would give it.
    pub(super) fn read_word(&self, folded: &str) -> Option<Word> {
        self.read(folded).into_iter().next()
    }

    fn plain(&self, typed: Vec<Typed>) -> Vec<Word> {
        typed
            .into_iter()
            .map(|word| {
                let digits = word.folded.chars().all(|c| c.is_ascii_digit());
                let counts = word.folded.chars().count() > 1 || digits;
                let informative = counts
                    && (!self.stop_words.contains(word.folded.as_str())
                        || bank::is_abbreviation(&word));
                Word {
                    stem: self.stem(&word.folded),
                    folded: word.folded,
                    informative,
                    in_phrase: false,
                    groups: Vec::new(),
                    parts: Vec::new(),
                }
            })
            .collect()
    }

    fn stem(&self, folded: &str) -> String {
        self.stems
            .get(folded)
            .cloned()
            .unwrap_or_else(|| self.stemmer.stem(folded).into_owned())
    }

    fn take_apart(&self, folded: &str) -> Vec<Word> {
        let mut parts = Vec::new();
        for part in self.parts.split(folded) {
            let stem = self.stem(part);
            let groups = self.groups_of(&stem);
            parts.push(Word {
                folded: part.to_owned(),
                stem,
                informative: true,
                in_phrase: false,
                groups,
                parts: Vec::new(),
            });
        }
        parts
    }

    /// The groups that have this single word as a member.
    fn groups_of(&self, stem: &str) -> Vec<(usize, f32)> {
        let phrases = self.phrases.get(stem).map_or(&[][..], Vec::as_slice);
        phrases
            .iter()
            .filter(|phrase| phrase.stems.len() == 1)
            .map(|phrase| (phrase.group, 1.0))
            .collect()
    }

    fn find_phrases(&self, words: &mut [Word]) {
        let all: Vec<usize> = (0..words.len()).collect();
        let informative: Vec<usize> = all
            .iter()
            .copied()
            .filter(|&place| words[place].informative)
            .collect();
        for (places, informative_only) in [(&all, false), (&informative, true)] {
            for start in 0..places.len() {
                let Some(phrases) = self.phrases.get(&words[places[start]].stem) else {
                    continue;
                };
                for phrase in phrases
                    .iter()
                    .filter(|phrase| phrase.informative_only == informative_only)
                {
                    let Some(span) = places.get(start..start + phrase.stems.len()) else {
                        continue;
                    };
                    if span
                        .iter()
                        .zip(&phrase.stems)
                        .all(|(&place, stem)| words[place].stem == *stem)
                    {
                        join(words, span, phrase.group);
                    }
                }
            }
        }
    }
}

/// Marks the words at `span` as a member of the group; a phrase of stop words only becomes informative by it.
fn join(words: &mut [Word], span: &[usize], group: usize) {
    let mut counting: Vec<usize> = span
        .iter()
        .copied()
        .filter(|&place| words[place].informative)
        .collect();
    if counting.is_empty()
        && let Some(&last) = span.last()
    {
        words[last].informative = true;
        counting.push(last);
    }
    let share = 1.0 / fold::number(counting.len());
    let long = counting.len() >= LONG_PHRASE;
    for place in counting {
        let word = &mut words[place];
        word.in_phrase |= long;
        match word.groups.iter_mut().find(|known| known.0 == group) {
            Some(known) => known.1 = known.1.max(share),
            None => word.groups.push((group, share)),
        }
    }
}

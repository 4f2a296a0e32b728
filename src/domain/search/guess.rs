//! Which language a question is written in: by the runs of letters of its words, and by the words themselves.

use crate::domain::language::Language;
use crate::domain::language::PerLanguage;
use crate::domain::search::bank;
use crate::domain::search::fold;
use crate::domain::search::fold::Typed;
use crate::domain::search::fold::number;
use crate::domain::search::quick::QuickMap;
use crate::domain::search::quick::QuickSet;
use crate::domain::search::stop_words;

/// How much the chat's language is ahead before a word is read, in natural logarithms.
const CHAT_AHEAD: f32 = 3.0;

/// How much the runs of letters of a word count, and the most by which one word can put a language behind.
const RUNS: f32 = 0.5;
const BEHIND_AT_MOST: f32 = 3.0;

/// How much being a word that the language's texts have counts.
const KNOWN: f32 = 1.0;

/// How much being a stop word of the language counts.
const STOP_WORD: f32 = 1.5;

/// From this many languages on that know it, a word is a name and tells nothing.
const SHARED: usize = 4;

/// Longest word in capitals that is taken for an abbreviation, in letters.
const ABBREVIATION: usize = 5;

/// One number for each of [`Language::ALL`], in its order.
type Each = [f32; 5];

/// What tells the languages apart.
pub(super) struct Guess {
    runs: QuickMap<[char; 3], Each>,
    /// For a run that no text has.
    unseen: Each,
    known: QuickMap<String, Each>,
}

impl Guess {
    /// Learns from the words of every language, in lower case with their accents.
    pub(super) fn new(spelled: &PerLanguage<QuickSet<String>>) -> Self {
        let mut counts: QuickMap<[char; 3], Each> = QuickMap::default();
        let mut totals: Each = [0.0; 5];
        let mut known: QuickMap<String, Each> = QuickMap::default();
        for (place, language) in Language::ALL.into_iter().enumerate() {
            for word in words_of(&spelled[language]) {
                for run in runs(&word) {
                    counts.entry(run).or_default()[place] += 1.0;
                    totals[place] += 1.0;
                }
                known.entry(word).or_default()[place] = KNOWN;
            }
            for word in stop_words::of(language).split_whitespace() {
                known.entry(word.to_owned()).or_default()[place] = KNOWN + STOP_WORD;
            }
        }
        let kinds = number(counts.len());
        let share = |count: f32, total: f32| ((count + 0.5) / (total + 0.5 * kinds)).ln();
        let runs = counts
            .into_iter()
            .map(|(run, each)| (run, zip(each, totals, share)))
            .collect();
        Self {
            runs,
            unseen: zip([0.0; 5], totals, share),
            known,
        }
    }

    /// The question's language where its words are evidence enough, else `chat`.
    pub(super) fn language(&self, question: &str, chat: Language) -> Language {
        let mut score: Each =
            Language::ALL.map(|language| if language == chat { CHAT_AHEAD } else { 0.0 });
        for word in question_words(question) {
            score = zip(score, self.evidence(&word), |sum, evidence| sum + evidence);
        }
        let ranked = Language::ALL.into_iter().zip(score);
        let chats = ranked
            .clone()
            .find(|each| each.0 == chat)
            .map_or(0.0, |each| each.1);
        let clearer = ranked.filter(|each| each.1 > chats);
        clearer
            .max_by(|left, right| left.1.total_cmp(&right.1))
            .map_or(chat, |best| best.0)
    }

    /// How far each language lies behind the likeliest one by this word, as numbers up to 0.
    fn evidence(&self, lower: &str) -> Each {
        let mut by_runs: Each = [0.0; 5];
        for run in runs(lower) {
            by_runs = zip(
                by_runs,
                *self.runs.get(&run).unwrap_or(&self.unseen),
                |sum, log| sum + RUNS * log,
            );
        }
        let folded = fold::fold(lower, Language::Italian);
        let known = self
            .known
            .get(lower)
            .or_else(|| self.known.get(&folded))
            .copied()
            .unwrap_or_default();
        if known.into_iter().filter(|&known| known > 0.0).count() >= SHARED {
            return [0.0; 5];
        }
        behind(
            zip(behind(by_runs, BEHIND_AT_MOST), known, |runs, known| {
                runs + known
            }),
            BEHIND_AT_MOST + STOP_WORD,
        )
    }
}

/// The distinct words of one language, as typed and without accents.
fn words_of(spelled: &QuickSet<String>) -> QuickSet<String> {
    let words = spelled.iter().filter(|word| is_word(word));
    words
        .flat_map(|word| [word.clone(), fold::fold(word, Language::Italian)])
        .collect()
}

/// Without digits: "C40" is no word of any language.
fn is_word(word: &str) -> bool {
    !word.chars().any(|c| c.is_ascii_digit())
}

/// The words that may tell the language, in lower case with their accents: no abbreviations.
fn question_words(text: &str) -> Vec<String> {
    let words = fold::words(text, Language::Italian);
    let shouted =
        words.iter().filter(|word| word.capitals).count() > words.len() / 2 && words.len() > 1;
    let tells = |word: &Typed| {
        let abbreviation = word.capitals && !shouted && word.lower.chars().count() <= ABBREVIATION;
        is_word(&word.lower) && !abbreviation && !bank::has_two_meanings(word)
    };
    words
        .into_iter()
        .filter(tells)
        .map(|word| word.lower)
        .collect()
}

/// Runs of three letters, the word's edges included.
fn runs(word: &str) -> Vec<[char; 3]> {
    let letters: Vec<char> = ['_'].into_iter().chain(word.chars()).chain(['_']).collect();
    letters
        .windows(3)
        .map(|run| [run[0], run[1], run[2]])
        .collect()
}

/// Shifts so that the greatest is 0 and no other lies further behind than `most`.
fn behind(each: Each, most: f32) -> Each {
    let greatest = each.into_iter().fold(f32::NEG_INFINITY, f32::max);
    each.map(|value| (value - greatest).max(-most))
}

fn zip(left: Each, right: Each, join: impl Fn(f32, f32) -> f32) -> Each {
    let mut joined = left;
    for (place, value) in joined.iter_mut().enumerate() {
        *value = join(*value, right[place]);
    }
    joined
}

//! Questions as people ask them, with the topic that answers each: `language`, `question`, `topic` (or `none`), and where
//! two are fair the second. `agreed` came with the specification; `tuned` and `judged` were used for fitting the search,
//! no weight was fitted on `set_aside` and `judged_aside`, but they were looked at when one bound and the ways of mixing were
//! chosen, and ways to ask were added for what was missed in them. `unseen` is by somebody who knew none of that, and nothing
//! was fitted to it or chosen by it: it tells what to expect. Whoever looks at its single questions makes it one of the others.

use std::sync::Arc;

use chrono::NaiveDate;
use covenant_bot::domain::answering::Outcome;
use covenant_bot::domain::answering::Understood;
use covenant_bot::domain::answering::understand;
use covenant_bot::domain::knowledge::Knowledge;
use covenant_bot::domain::language::Language;
use covenant_bot::domain::search::index::Index;
use covenant_bot::domain::search::nearness::Nearness;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;

/// The sets, by name.
pub(crate) const SETS: [(&str, &str); 6] = [
    ("agreed", include_str!("agreed.tsv")),
    ("tuned", include_str!("tuned.tsv")),
    ("set aside", include_str!("set_aside.tsv")),
    ("judged", include_str!("judged.tsv")),
    ("judged aside", include_str!("judged_aside.tsv")),
    ("unseen", include_str!("unseen.tsv")),
];

/// A question and its fair answers; none for what is out of scope.
pub(crate) struct Question {
    pub(crate) language: Language,
    pub(crate) text: &'static str,
    pub(crate) topics: Vec<&'static str>,
}

/// Reads a set.
pub(crate) fn read(set: &'static str) -> Vec<Question> {
    let line = |line: &'static str| {
        let mut columns = line.split('\t');
        let language = Language::parse(columns.next()?)?;
        let text = columns.next()?;
        let topics = columns.filter(|topic| *topic != "none").collect();
        Some(Question {
            language,
            text,
            topics,
        })
    };
    set.lines()
        .map(|text| line(text).expect("a question has a language, a text and a topic"))
        .collect()
}

/// What answers questions, as the chat and `covenant-bot ask` do.
pub(crate) struct Search {
    pub(crate) knowledge: Arc<Knowledge>,
    pub(crate) index: Index,
}

impl Search {
    pub(crate) fn new() -> Self {
        let texts = Texts::new(Operator::default());
        let knowledge = texts.knowledge();
        let index = Index::new(&knowledge, &texts.synonyms());
        Self { knowledge, index }
    }

    /// Understands a question in the chat's language `chat`.
    pub(crate) fn understand(
        &self,
        question: &str,
        chat: Language,
        nearness: Option<&Nearness>,
    ) -> Understood {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).expect("there is such a day");
        understand(
            question,
            chat,
            today,
            &self.knowledge,
            &self.index,
            nearness,
        )
    }
}

/// How a set was answered.
#[derive(Default)]
pub(crate) struct Score {
    pub(crate) asked: u32,
    pub(crate) first: u32,
    pub(crate) in_three: u32,
    pub(crate) unknown: u32,
    pub(crate) out_of_scope: u32,
    pub(crate) out_of_scope_answered: u32,
    pub(crate) answered: u32,
    pub(crate) answered_right: u32,
}

impl Score {
    /// Asks every question of `questions` in the chat's own language; `nearness` tells its meaning.
    pub(crate) fn of<'q>(
        search: &Search,
        questions: impl IntoIterator<Item = &'q Question>,
        nearness: impl Fn(&str) -> Option<Nearness>,
    ) -> Score {
        let mut score = Score::default();
        for question in questions {
            let nearness = nearness(question.text);
            let understood = search.understand(question.text, question.language, nearness.as_ref());
            let topics = understood.topics();
            let is_right = |slug: &str| question.topics.contains(&slug);
            let sure = understood.outcome() == Outcome::Answered;
            let first = topics.first().is_some_and(|slug| is_right(slug.as_str()));
            score.answered += u32::from(sure);
            score.answered_right += u32::from(sure && first);
            if question.topics.is_empty() {
                score.out_of_scope += 1;
                score.out_of_scope_answered += u32::from(sure);
                continue;
            }
            score.asked += 1;
            score.first += u32::from(first);
            score.in_three += u32::from(topics.iter().any(|slug| is_right(slug.as_str())));
            score.unknown += u32::from(understood.outcome() == Outcome::Unknown);
        }
        score
    }
}

/// Where the words of questions are all there is to go by.
pub(crate) fn by_words(_question: &str) -> Option<Nearness> {
    None
}

/// `part` of `whole`; 1 where there is nothing.
pub(crate) fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 {
        1.0
    } else {
        f64::from(part) / f64::from(whole)
    }
}

//! What a question comes to: a topic, computed dates, an abbreviation's meaning, a choice, or nothing.
//! The chat and `covenant-bot ask` both decide here. A question that is answered by more than its topic is a new variant.

use chrono::NaiveDate;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::date_input;
use crate::domain::date_input::DateFound;
use crate::domain::date_input::UnfitDay;
use crate::domain::deadline;
use crate::domain::deadline::Generation;
use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::search::found::Found;
use crate::domain::search::found::Verdict;
use crate::domain::search::index::Index;
use crate::domain::search::nearness::Nearness;

/// The topic under which computed dates are counted.
pub const CALCULATION: &str = "deadline_calculation";

/// The topic under which abbreviations are counted.
pub const GLOSSARY: &str = "glossary";

/// How many topics are offered at most.
const SHOWN: usize = 3;

/// Topics whose question, with a day in it, asks when the plan is due.
const ABOUT_THE_PLAN: [&str; 5] = [
    CALCULATION,
    "secap_deadline",
    "accession_date",
    "missed_deadline",
    "deadline_extension",
];

/// Topics whose question, with a day in it, asks when the reports are due.
const ABOUT_REPORTS: [&str; 3] = ["monitoring_cycle", "full_report_mei", "submit_monitoring"];

/// Topics that a town's own dates answer.
const OWN_DATES: [&str; 6] = [
    CALCULATION,
    "secap_deadline",
    "monitoring_cycle",
    "full_report_mei",
    "submit_monitoring",
    "bot_reminder",
];

/// "Our" and "we" in the five languages.
const OURS: [&str; 22] = [
    "nostro", "nostra", "nostri", "nostre", "noi", "dobbiamo", "abbiamo", "our", "ours", "we",
    "unser", "unsere", "unserer", "unserem", "unseren", "wir", "notre", "nos", "nous", "nuestro",
    "nuestra", "nosotros",
];

/// What a question comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Understood {
    /// The language to answer in.
    pub language: Language,
    /// 0 to 1; see [`Found::confidence`].
    pub confidence: f32,
    /// The nearest topics, best first, up to three.
    pub ranked: Vec<Slug>,
    /// What to say.
    pub answer: Answer,
}

/// What there is to say to a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The first topic.
    Topic(Slug),
    /// When a plan or reports are due, or why that cannot be told.
    Dates(Dates),
    /// What these abbreviations mean, by their ids in the glossary.
    Abbreviations(Vec<String>),
    /// One of the nearest topics, perhaps.
    Choice,
    /// Nothing.
    Unknown,
}

/// What follows from a day in a question about deadlines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "dates")]
pub enum Dates {
    /// The plan is due two years after the council's decision.
    Plan {
        /// The day of the decision.
        decision: NaiveDate,
        /// Whether the two years are over.
        over: bool,
    },
    /// The decision is of the time of plans due after one year; what counts now depends on a renewal.
    OldPlan {
        /// The day of the decision.
        decision: NaiveDate,
    },
    /// Reports are due every second year after the plan was submitted.
    Reports {
        /// The day the plan was submitted.
        submitted: NaiveDate,
    },
    /// There is no such day.
    Impossible,
    /// The day lies in the future.
    InFuture {
        /// The day.
        day: NaiveDate,
    },
    /// The day lies before the Covenant began.
    TooEarly {
        /// The day.
        day: NaiveDate,
    },
    /// The day of the month is missing.
    DayMissing,
}

impl Dates {
    /// One of each, for checking that all of it can be said.
    pub fn samples() -> [Self; 8] {
        let day = |year: i32| NaiveDate::from_ymd_opt(year, 2, 28).unwrap_or_default();
        [
            Self::Plan {
                decision: day(2026),
                over: false,
            },
            Self::Plan {
                decision: day(2022),
                over: true,
            },
            Self::OldPlan {
                decision: day(2012),
            },
            Self::Reports {
                submitted: day(2024),
            },
            Self::Impossible,
            Self::InFuture { day: day(2031) },
            Self::TooEarly { day: day(1999) },
            Self::DayMissing,
        ]
    }
}

/// How a question was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Outright.
    Answered,
    /// With a choice of topics.
    Suggested,
    /// Not at all.
    Unknown,
}

impl Understood {
    /// How it is answered.
    pub fn outcome(&self) -> Outcome {
        match self.answer {
            Answer::Topic(_) | Answer::Dates(_) | Answer::Abbreviations(_) => Outcome::Answered,
            Answer::Choice => Outcome::Suggested,
            Answer::Unknown => Outcome::Unknown,
        }
    }

    /// The topics it leads to, at most three, best first; dates and abbreviations have topics under which they are counted.
    pub fn topics(&self) -> Vec<Slug> {
        let counted_under = match self.answer {
            Answer::Topic(_) | Answer::Choice => None,
            Answer::Dates(_) => Slug::parse(CALCULATION),
            Answer::Abbreviations(_) => Slug::parse(GLOSSARY),
            Answer::Unknown => return Vec::new(),
        };
        let others = self
            .ranked
            .iter()
            .filter(|topic| Some(*topic) != counted_under.as_ref());
        counted_under
            .iter()
            .chain(others)
            .take(SHOWN)
            .cloned()
            .collect()
    }
}

/// Understands `question`, asked on the day `today` in a chat that speaks `chat`; by its words alone without `nearness`.
pub fn understand(
    question: &str,
    chat: Language,
    today: NaiveDate,
    knowledge: &Knowledge,
    index: &Index,
    nearness: Option<&Nearness>,
) -> Understood {
    let found = index.find(question, chat, nearness);
    let answer = dates(question, today, &found)
        .map(Answer::Dates)
        .or_else(|| abbreviations(question, &found, knowledge).map(Answer::Abbreviations))
        .unwrap_or_else(|| match (found.verdict, found.ranked.first()) {
            (Verdict::Sure, Some(topic)) => Answer::Topic(topic.clone()),
            (Verdict::Unsure, Some(_)) => Answer::Choice,
            (Verdict::Unknown, _) | (Verdict::Sure | Verdict::Unsure, None) => Answer::Unknown,
        });
    Understood {
        language: found.language,
        confidence: found.confidence,
        ranked: found.ranked,
        answer,
    }
}

/// What a day in the question leads to, if the question is about deadlines.
fn dates(question: &str, today: NaiveDate, found: &Found) -> Option<Dates> {
    let about = match found.verdict {
        // A sure topic speaks for itself; of unsure ones any may be meant.
        Verdict::Sure => found.ranked.get(..1)?,
        Verdict::Unsure => found.ranked.as_slice(),
        Verdict::Unknown => return None,
    };
    let is_of = |topics: &[&str]| {
        about
            .iter()
            .position(|topic| topics.contains(&topic.as_str()))
    };
    let asks_for_reports = match (is_of(&ABOUT_THE_PLAN), is_of(&ABOUT_REPORTS)) {
        (None, None) => return None,
        (Some(plan), Some(reports)) => reports < plan,
        (plan, _) => plan.is_none(),
    };
    let from = if asks_for_reports {
        CountedFrom::Submission
    } else {
        CountedFrom::Decision
    };
    let date = date_input::find(question, found.language)?.date;
    Some(computed(date, from, today))
}

/// Whether the question is about the asker's own deadline: "when is our plan due?".
pub fn is_about_own(question: &str, understood: &Understood) -> bool {
    let about = match &understood.answer {
        Answer::Topic(topic) => Some(topic),
        Answer::Choice => understood.ranked.first(),
        Answer::Dates(_) | Answer::Abbreviations(_) | Answer::Unknown => None,
    };
    about.is_some_and(|topic| OWN_DATES.contains(&topic.as_str())) && says_our(question)
}

/// Whether the question says "our" or "we".
pub(crate) fn says_our(question: &str) -> bool {
    let mut words = question.split(|c: char| !c.is_alphanumeric());
    words.any(|word| OURS.contains(&word.to_lowercase().as_str()))
}

/// What a day is the day of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountedFrom {
    /// The council's decision.
    Decision,
    /// The plan's submission.
    Submission,
}

/// What follows from `date` on the day `today`, or why nothing does.
pub fn computed(date: DateFound, from: CountedFrom, today: NaiveDate) -> Dates {
    let day = match date {
        DateFound::Day(day) | DateFound::DayOrMonth { day_first: day, .. } => day,
        DateFound::MonthOnly { .. } => return Dates::DayMissing,
        DateFound::Impossible { .. } => return Dates::Impossible,
    };
    match (date_input::decision(day, today), from) {
        (Err(UnfitDay::InFuture), _) => Dates::InFuture { day },
        (Err(UnfitDay::BeforeCovenant), _) => Dates::TooEarly { day },
        (Ok(submitted), CountedFrom::Submission) => Dates::Reports { submitted },
        (Ok(decision), CountedFrom::Decision) => match deadline::generation(decision) {
            Generation::Seap => Dates::OldPlan { decision },
            Generation::Forty | Generation::Neutrality => Dates::Plan {
                decision,
                over: deadline::plan_due(decision) < today,
            },
        },
    }
}

/// The abbreviations a question asks for: named in a question about meanings, or standing alone.
fn abbreviations(question: &str, found: &Found, knowledge: &Knowledge) -> Option<Vec<String>> {
    let words: Vec<&str> = question
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 1)
        .collect();
    let asks_for_a_meaning = found
        .ranked
        .first()
        .is_some_and(|topic| topic.as_str() == GLOSSARY);
    if !asks_for_a_meaning && words.len() > 1 {
        return None;
    }
    let is_upper = |word: &str| {
        word.chars()
            .filter(|c| c.is_alphabetic())
            .all(char::is_uppercase)
    };
    let names = |form: &String| {
        words.iter().any(|word| {
            // In small letters "bei" or "como" are ordinary words, unless nothing else is said.
            word == form || word.eq_ignore_ascii_case(form) && (words.len() == 1 || is_upper(word))
        })
    };
    let meant = knowledge
        .glossary()
        .iter()
        .filter(|entry| entry.forms.iter().any(names));
    let ids: Vec<String> = meant.map(|entry| entry.id.clone()).collect();
    (!ids.is_empty()).then_some(ids)
}

//! What the bot did not know or told to no avail, and what staff answer to it. Nothing in here knows who asked.
//! `note` gathers gaps, `desk` is the staff's work on them; what they say and press is in files of those names.

pub mod act;
pub(crate) mod desk;
pub(crate) mod note;
pub mod press;
pub mod say;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::id::MessageId;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::search::extra::Extra;
use crate::domain::user_text::UserText;

/// Longest answer that staff may give, in characters: as long as a topic's.
pub const ANSWER_MAX_CHARS: usize = 1_200;

/// Longest question that heads an answer, in characters: two lines of a telephone.
pub const TITLE_MAX_CHARS: usize = 100;

/// How many gaps or answers a page lists.
pub const ON_A_PAGE: usize = 5;

/// A question that found no answer, or none that helped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GapId(pub i64);

/// An answer that staff gave; above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AnswerId(pub i64);

/// What the name of a staff answer begins with where topics have theirs; no topic's does.
const NAMED: &str = "staff_";

impl AnswerId {
    /// Its name among the topics: in the search, in buttons and in deep links.
    #[expect(
        clippy::missing_panics_doc,
        reason = "it cannot: a test makes the longest"
    )]
    pub fn slug(self) -> Slug {
        let name = format!("{NAMED}{}", self.0.unsigned_abs());
        Slug::parse(&name).expect("a word and a number make a slug")
    }

    /// The answer of that name; `None` for a topic's.
    pub fn of(slug: &Slug) -> Option<Self> {
        let number = slug.as_str().strip_prefix(NAMED)?;
        number.parse().ok().map(Self)
    }
}

/// Questions that ask the same, as staff see them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Its number.
    pub id: GapId,
    /// The language it was asked in.
    pub language: Language,
    /// The words in which it was asked first, without personal data.
    pub asked: UserText,
    /// How often there was no answer.
    pub missed: i64,
    /// How often an answer did not help.
    pub unhelpful: i64,
    /// The topic or staff answer that did not help last.
    pub topic: Option<Slug>,
    /// When it was asked last.
    pub last_on: NaiveDate,
}

/// Some of the gaps that wait for an answer, the most asked first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GapPage {
    /// At most [`ON_A_PAGE`].
    pub gaps: Vec<Gap>,
    /// Which page this is, from 0.
    pub page: usize,
    /// How many gaps there are in all.
    pub all: usize,
}

/// An answer that staff gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffAnswer {
    /// Its number.
    pub id: AnswerId,
    /// The language it is written in.
    pub language: Language,
    /// The question as staff put it.
    pub title: UserText,
    /// The question as it was asked, by which it is found too.
    pub asked: UserText,
    /// As staff wrote it, without markup.
    pub text: UserText,
    /// When it was given.
    pub on: NaiveDate,
}

/// All answers that staff gave, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StaffAnswers(Vec<StaffAnswer>);

impl StaffAnswers {
    /// Takes them as they are.
    pub fn new(answers: Vec<StaffAnswer>) -> Self {
        Self(answers)
    }

    /// All of them.
    pub fn all(&self) -> &[StaffAnswer] {
        &self.0
    }

    /// The one of that number; `None` where it was removed.
    pub fn get(&self, id: AnswerId) -> Option<&StaffAnswer> {
        self.0.iter().find(|answer| answer.id == id)
    }

    /// The one of that name among the topics.
    pub fn named(&self, slug: &Slug) -> Option<&StaffAnswer> {
        self.get(AnswerId::of(slug)?)
    }

    /// As the search takes them.
    pub fn extras(&self) -> Vec<Extra> {
        let extra = |answer: &StaffAnswer| Extra {
            id: answer.id.slug(),
            language: answer.language,
            asks: [&answer.title, &answer.asked]
                .map(|ask| ask.as_str().to_owned())
                .to_vec(),
            text: answer.text.as_str().to_owned(),
        };
        self.0.iter().map(extra).collect()
    }
}

/// What a message in the staff's chat shows, and a reply to it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// A question without an answer.
    Gap(GapId),
    /// An answer that staff gave.
    Answer(AnswerId),
}

/// What a message in the staff's chat shows, as it is noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// What a reply to it is about.
    pub target: Target,
    /// Where it is the preview of a draft, the message in which that was written.
    pub draft: Option<MessageId>,
}

/// An answer before it is published. It is named by the message in which a member of staff wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// That message.
    pub message: MessageId,
    /// What it answers, or changes.
    pub target: Target,
    /// The question as staff put it: what they wrote in the first line, if that is one, else as it was asked.
    pub title: UserText,
    /// The question as it was asked.
    pub asked: UserText,
    /// The language it is written in.
    pub language: Language,
    /// As it was written.
    pub text: UserText,
}

/// What a decision may know of gaps, as far as the arrival asks for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GapFacts {
    /// The page that is to be shown.
    pub page: Option<GapPage>,
    /// The gap that is opened, dismissed or answered, or that the draft answers; `None` where it is gone.
    pub gap: Option<Gap>,
    /// What the message shows that is replied to in the staff's chat.
    pub target: Option<Target>,
    /// The draft whose button is pressed, whose words are edited, or whose preview is replied to; `None` where it is published
    /// or gone.
    pub draft: Option<Draft>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_staff_answer_has_a_name_among_the_topics() {
        for id in [1, 1_795_507_200_000_000, i64::MAX] {
            let id = AnswerId(id);
            assert_eq!(AnswerId::of(&id.slug()), Some(id));
        }
        for topic in ["secap_deadline", "staff_", "staff_x", "staff_1_"] {
            assert_eq!(AnswerId::of(&Slug::parse(topic).unwrap()), None, "{topic}");
        }
    }
}

//! What is said about gaps and staff answers. All but the answer itself is for staff.

use chrono::NaiveDate;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::gap::AnswerId;
use crate::domain::gap::Draft;
use crate::domain::gap::Gap;
use crate::domain::gap::GapId;
use crate::domain::gap::GapPage;
use crate::domain::gap::StaffAnswer;
use crate::domain::gap::Target;
use crate::domain::id::MessageId;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::user_text::UserText;

/// Something about gaps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "about-gaps")]
pub enum GapSay {
    /// A staff answer, to whoever asks.
    Answer {
        /// The answer.
        answer: StaffAnswer,
    },
    /// The gaps that wait, a page of them.
    Gaps {
        /// The page.
        page: GapPage,
    },
    /// No gap waits.
    NoGaps,
    /// One gap, to be answered in reply.
    Card {
        /// The gap.
        gap: Gap,
    },
    /// The gap needs no answer.
    Dismissed {
        /// The gap.
        gap: Gap,
    },
    /// Somebody has answered or dismissed the gap, or removed the answer, meanwhile.
    Gone,
    /// An answer as it would be given, to be published or not.
    Preview {
        /// The answer.
        draft: Draft,
    },
    /// The answer is too long.
    TooLong,
    /// The bot answers so from now on.
    Published {
        /// The answer.
        draft: Draft,
    },
    /// The draft is thrown away.
    Discarded,
    /// The answers, a page of them.
    Answers {
        /// At most as many as a page lists.
        answers: Vec<StaffAnswer>,
        /// Which page this is, from 0.
        page: usize,
        /// How many answers there are in all.
        all: usize,
    },
    /// Staff have given no answer yet.
    NoAnswers,
    /// One answer, to be changed in reply.
    AnswerCard {
        /// The answer.
        answer: StaffAnswer,
    },
    /// Asks whether the answer is to be removed.
    ReallyRemove {
        /// The answer.
        answer: StaffAnswer,
    },
    /// The answer is removed.
    Removed {
        /// The answer.
        answer: StaffAnswer,
    },
    /// Telegram cannot tell at the moment whether the person is of the staff.
    CannotTell,
}

impl GapSay {
    /// One of each, for checking that all of it can be said.
    pub fn samples() -> Vec<Self> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default();
        let text = |text: &str| UserText::new(text);
        let gap = |unhelpful| Gap {
            id: GapId(1),
            language: Language::German,
            asked: text("Wo kaufe ich ein <Saxophon>?"),
            missed: 3,
            unhelpful,
            topic: Slug::parse("elena").filter(|_| unhelpful > 0),
            last_on: day,
        };
        let answer = || StaffAnswer {
            id: AnswerId(1),
            language: Language::German,
            title: text("Wo kaufe ich ein <Saxophon>?"),
            asked: text("wo saxophon"),
            text: text("In <jeder> Musikhandlung."),
            on: day,
        };
        let draft = || Draft {
            message: MessageId(1),
            target: Target::Gap(GapId(1)),
            title: text("Wo kaufe ich ein <Saxophon>?"),
            asked: text("wo saxophon"),
            language: Language::German,
            text: text("In <jeder> Musikhandlung."),
        };
        vec![
            Self::Answer { answer: answer() },
            Self::Gaps {
                page: GapPage {
                    gaps: vec![gap(0), gap(2)],
                    page: 1,
                    all: 12,
                },
            },
            Self::NoGaps,
            Self::Card { gap: gap(2) },
            Self::Card { gap: gap(0) },
            Self::Dismissed { gap: gap(0) },
            Self::Gone,
            Self::Preview { draft: draft() },
            Self::TooLong,
            Self::Published { draft: draft() },
            Self::Discarded,
            Self::Answers {
                answers: vec![answer()],
                page: 0,
                all: 6,
            },
            Self::NoAnswers,
            Self::AnswerCard { answer: answer() },
            Self::ReallyRemove { answer: answer() },
            Self::Removed { answer: answer() },
            Self::CannotTell,
        ]
    }
}

//! Where a conversation stands, what a decision on it may look at, and what follows from one.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::asked::Asked;
use crate::domain::country::Countries;
use crate::domain::gap::GapFacts;
use crate::domain::gap::StaffAnswers;
use crate::domain::gap::act::GapAct;
use crate::domain::id::ChatId;
use crate::domain::id::PersonId;
use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::lead::about::LeadFacts;
use crate::domain::lead::act::LeadAct;
use crate::domain::lead::form;
use crate::domain::lead::pending::Pending;
use crate::domain::lead::say::TALK_LASTS;
use crate::domain::missed::Misses;
use crate::domain::municipality::Gazetteer;
use crate::domain::press::Reason;
use crate::domain::privacy::PrivacyFacts;
use crate::domain::say::Letter;
use crate::domain::say::Posted;
use crate::domain::search::index::Index;
use crate::domain::search::nearness::Nearness;
use crate::domain::staff::StaffAct;
use crate::domain::staff::StaffFacts;
use crate::domain::standing::Standing;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::SubscriptionAct;
use crate::domain::subscription::entry::FileContent;
use crate::domain::subscription::form::Form;

/// How long a form left where it stands is kept. Source: the product's own rule, agreed 2026-11-23.
const FORM_IS_KEPT: TimeDelta = TimeDelta::days(7);

/// Where one person's conversation in one chat stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "at")]
pub enum Conversation {
    /// Nothing is open; nothing is stored.
    #[default]
    Idle,
    /// The last question found no answer.
    Missed(Misses),
    /// The form of a request to the experts is open.
    Requesting(form::Form),
    /// Words wait until it is known whom they are for.
    Choosing(Pending),
    /// A municipality is being subscribed, or a subscription changed.
    Subscribing(Form),
    /// A stored state that this version cannot read. Never stored.
    #[serde(skip)]
    Unreadable,
}

impl Conversation {
    /// Until when it is kept where it stands, if it came there at `now`; what is not stored is kept for no time.
    /// Words are counted from when they were written, whatever happens meanwhile.
    pub fn kept_until(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Self::Idle | Self::Unreadable => now,
            Self::Missed(misses) => misses.kept_until(),
            Self::Requesting(_) | Self::Subscribing(_) => now + FORM_IS_KEPT,
            Self::Choosing(pending) => pending.since + TALK_LASTS,
        }
    }

    /// The same, where an event does not move it.
    pub(crate) fn kept(&self) -> Self {
        match self {
            Self::Idle | Self::Unreadable => Self::Idle,
            Self::Missed(_) | Self::Requesting(_) | Self::Choosing(_) | Self::Subscribing(_) => {
                self.clone()
            }
        }
    }

    /// Whether something is under way that the person would have to begin anew.
    pub(crate) fn is_open(&self) -> bool {
        match self {
            Self::Requesting(_) | Self::Choosing(_) | Self::Subscribing(_) => true,
            Self::Idle | Self::Missed(_) | Self::Unreadable => false,
        }
    }

    /// The subscription form, where it is open.
    pub fn subscribing(&self) -> Option<&Form> {
        match self {
            Self::Subscribing(form) => Some(form),
            Self::Idle
            | Self::Missed(_)
            | Self::Requesting(_)
            | Self::Choosing(_)
            | Self::Unreadable => None,
        }
    }
}

/// How the last decision on a conversation went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LastDecision {
    /// It was made.
    #[default]
    Made,
    /// It failed, and what was open stayed open.
    Failed,
}

/// What a decision may look at.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// The moment of deciding.
    pub now: DateTime<Utc>,
    /// Whose conversation goes on: the person's own, or that of whoever was asked what
    /// [`crate::domain::turn::answered`] named.
    pub whose: PersonId,
    /// The language this chat has chosen, if it has.
    pub chosen_language: Option<Language>,
    /// What the bot can explain.
    pub knowledge: &'a Knowledge,
    /// How it finds the topic of a question.
    pub index: &'a Index,
    /// What the person is in this chat, where [`crate::domain::turn::asks_for_standing`] said that it matters.
    pub standing: Standing,
    /// The answered question that this is about: the one that was edited, or whose answer's button was pressed.
    pub asked: Option<&'a Asked>,
    /// What is known of the staff's chat.
    pub staff: &'a StaffFacts,
    /// The answers that staff gave.
    pub answers: &'a StaffAnswers,
    /// What is known of gaps, as far as the arrival asks for it.
    pub gaps: &'a GapFacts,
    /// What is known of leads.
    pub lead: &'a LeadFacts,
    /// What is kept about the person, as far as the arrival asks for it.
    pub privacy: &'a PrivacyFacts,
    /// The municipalities that are known.
    pub gazetteer: &'a dyn Gazetteer,
    /// The countries that are known.
    pub countries: &'a dyn Countries,
    /// This chat's subscriptions, in the order they were made.
    pub subscriptions: &'a [Subscription],
    /// How many more there are that cannot be read.
    pub unreadable: usize,
    /// The file that arrived, where [`crate::domain::subscription::entry::is_table`] said that it matters.
    pub file: Option<&'a FileContent>,
    /// A number at random, from 0 to 2^62, for what needs a number of its own.
    pub random: i64,
    /// How near the topics are to the question by meaning, if there is a question and an encoder.
    pub nearness: Option<&'a Nearness>,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Where the conversation stands next.
    pub next: Conversation,
    /// What changes besides.
    pub acts: Vec<Act>,
    /// What is owed to the chat, in order.
    pub say: Vec<Letter>,
    /// What is owed to other chats, in order.
    pub posts: Vec<Posted>,
}

/// A change that is stored together with the decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// This chat wants this language.
    ChooseLanguage(Language),
    /// The answer about this topic in this language did not help, for this reason.
    CountFeedback(Slug, Language, Reason),
    /// A subscription is kept, changed or ended.
    Subscription(SubscriptionAct),
    /// The chat has a new id; everything follows.
    MoveChat(ChatId),
    /// Nothing more can reach the chat; what is still owed to it ends.
    CloseChat,
    /// A change of the staff's chat.
    Staff(StaffAct),
    /// This topic or staff answer was asked for in this language.
    CountAsked(Slug, Language),
    /// A change about gaps.
    Gap(GapAct),
    /// A change of leads.
    Lead(LeadAct),
    /// Everything about this person is erased.
    Forget(PersonId),
    /// The decision failed, and what was open stays open.
    Failed,
}

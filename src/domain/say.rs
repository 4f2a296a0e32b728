//! Everything the bot can say, as values. `texts` turns each into words; nothing a person reads is written in Rust.
//! A new thing to say is a variant here, and the compiler asks for its words.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::Serialize;

use crate::domain::answering::Dates;
use crate::domain::gap::Target;
use crate::domain::gap::say::GapSay;
use crate::domain::id::CallbackId;
use chrono::DateTime;
use chrono::NaiveDate;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::id::PersonId;
use crate::domain::id::ThreadId;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::lead::Reference;
use crate::domain::lead::act::LeadThen;
use crate::domain::lead::say::LeadSay;
use crate::domain::privacy::PrivacySay;
use crate::domain::staff::StaffSay;
use crate::domain::subscription;
use crate::domain::subscription::SubscriptionId;
use crate::domain::subscription::say::SubscriptionSay;
use crate::domain::user_text::UserText;

/// Something the bot says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "say")]
pub enum Say {
    /// The greeting in a private chat.
    Welcome,
    /// The greeting in a group that the bot was added to.
    GroupWelcome,
    /// What the bot can do.
    Help,
    /// Asks which language to speak.
    ChooseLanguage,
    /// The language was changed to the one of the letter.
    LanguageChanged,
    /// In a group only administrators change the language.
    LanguageForAdministrators,
    /// The list of themes.
    Themes,
    /// One theme's topics.
    Theme {
        /// The theme.
        theme: Slug,
    },
    /// A topic's answer.
    Answer {
        /// The topic.
        topic: Slug,
        /// How the reader came to it.
        reached: Reached,
    },
    /// When a plan or reports are due.
    Dates {
        /// What was computed.
        computed: Dates,
    },
    /// What abbreviations mean.
    Abbreviations {
        /// Their ids in the glossary.
        ids: Vec<String>,
    },
    /// Up to three topics that may be meant.
    DidYouMean {
        /// Best first.
        topics: Vec<Slug>,
        /// The titles of those among them that are staff answers.
        #[serde(default)]
        titles: BTreeMap<Slug, UserText>,
    },
    /// The bot does not know; offers the topics and an expert.
    Unknown,
    /// The bot does not know for the second time in a row; offers the expert first.
    UnknownAgain,
    /// The five COVID-19 platforms.
    Covid,
    /// Who the experts are and how to reach them.
    Expert,
    /// About subscriptions and their deadlines.
    Subscription(SubscriptionSay),
    /// What was going on is left.
    Cancelled,
    /// Nothing was going on that could be left.
    NothingToCancel,
    /// That command is not known.
    UnknownCommand,
    /// Only words can be answered.
    OnlyWords,
    /// The place in the conversation was lost.
    PlaceLost,
    /// Something went wrong inside the bot; the person may ask again.
    Apology,
    /// Something went wrong twice in a row; what was open is closed.
    ApologyAgain,
    /// Thanks for telling that an answer helped.
    Thanks,
    /// Asks why the answer about this topic did not help.
    WhyNotHelpful {
        /// The topic.
        topic: Slug,
    },
    /// An answer did not help; what to do now.
    NotHelpful,
    /// The button is of an older version.
    ButtonTooOld,
    /// Something about the staff's chat.
    Staff(StaffSay),
    /// Something about gaps and staff answers.
    Gap(GapSay),
    /// Something about leads.
    Lead(LeadSay),
    /// Something about what is kept.
    Privacy(PrivacySay),
}

impl Say {
    /// One of each that stands on its own, and each of `themes`, for checking that all of it can be said.
    /// Answers are left out: a topic is checked by itself.
    pub fn samples(themes: &[Slug]) -> Vec<Self> {
        let themes = themes.iter().map(|theme| Self::Theme {
            theme: theme.clone(),
        });
        let mut samples = vec![
            Self::Welcome,
            Self::GroupWelcome,
            Self::Help,
            Self::ChooseLanguage,
            Self::LanguageChanged,
            Self::LanguageForAdministrators,
            Self::Themes,
            Self::DidYouMean {
                topics: Vec::new(),
                titles: BTreeMap::new(),
            },
            Self::Abbreviations {
                ids: vec!["gloss-bei".to_owned(), "gloss-eib".to_owned()],
            },
            Self::Unknown,
            Self::UnknownAgain,
            Self::Covid,
            Self::Expert,
            Self::Cancelled,
            Self::NothingToCancel,
            Self::UnknownCommand,
            Self::OnlyWords,
            Self::PlaceLost,
            Self::Apology,
            Self::ApologyAgain,
            Self::Thanks,
            Self::NotHelpful,
            Self::ButtonTooOld,
        ];
        samples.extend(GapSay::samples().into_iter().map(Self::Gap));
        samples.extend(StaffSay::samples().into_iter().map(Self::Staff));
        samples.extend(LeadSay::samples().into_iter().map(Self::Lead));
        samples.extend(PrivacySay::samples().into_iter().map(Self::Privacy));
        samples.extend(themes);
        samples.extend(Slug::parse("glossary").map(|topic| Self::WhyNotHelpful { topic }));
        samples.extend(
            subscription::samples::samples()
                .into_iter()
                .map(Self::Subscription),
        );
        samples.extend(Dates::samples().map(|computed| Self::Dates { computed }));
        samples
    }
}

/// How a reader came to an answer, which decides the way onwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reached {
    /// Through the menu: it offers the way back.
    Browsing,
    /// Through a question, a suggestion or a link.
    Asking,
}

/// Something said to one chat, as it waits in the outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The language it is written in.
    pub language: Language,
    /// How it reaches the chat.
    #[serde(flatten)]
    pub way: Way,
    /// What is stored together with its delivery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<Then>,
    /// In the staff's chat: the lead whose topic or thread it belongs to, wherever that is when it is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_lead: Option<Reference>,
}

impl Letter {
    /// The same as it is true at `now`, for it may have waited long.
    #[must_use]
    pub fn as_of(self, now: DateTime<Utc>) -> Self {
        let Way::Send {
            content: Say::Subscription(say),
            thread,
            reply_to,
        } = self.way
        else {
            return self;
        };
        Self {
            way: Way::Send {
                content: Say::Subscription(say.as_of(now)),
                thread,
                reply_to,
            },
            ..self
        }
    }
}

/// A letter to another chat than the one that something arrived from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    /// Where it goes.
    pub chat: ChatId,
    /// The letter.
    pub letter: Letter,
    /// A name under which it is owed once only.
    pub key: Option<String>,
    /// Not before that time.
    pub at: Option<DateTime<Utc>>,
}

impl Posted {
    /// A letter that goes at once.
    pub fn new(chat: ChatId, letter: Letter) -> Self {
        Self {
            chat,
            letter,
            key: None,
            at: None,
        }
    }

    /// Owed only once under this name.
    #[must_use]
    pub fn keyed(self, key: String) -> Self {
        Self {
            key: Some(key),
            ..self
        }
    }

    /// Goes at `at`.
    #[must_use]
    pub fn at(self, at: DateTime<Utc>) -> Self {
        Self {
            at: Some(at),
            ..self
        }
    }
}

/// What is stored when a letter was delivered, in the same transaction as its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "then")]
pub enum Then {
    /// The message answers this one of the same chat; should that one be edited, this one is corrected.
    AnswersMessage {
        /// The question.
        question: MessageId,
        /// Its words without personal data, for whoever says that the answer did not help.
        #[serde(default)]
        asked: UserText,
    },
    /// The message answers a question by way of a button.
    AnswersPress {
        /// The question's words without personal data.
        asked: UserText,
    },
    /// In a group: the message asks for what this person's form needs; whoever may can answer it.
    Asks {
        /// Whose form it is.
        person: PersonId,
    },
    /// The message shows this to staff; a reply to it is about it.
    ShowsInStaffChat {
        /// What it shows.
        target: Target,
    },
    /// The town was reminded of what was due at that time.
    Reminded {
        /// The subscription.
        subscription: SubscriptionId,
        /// The reminder's time, in seconds UTC.
        at: i64,
        /// Its day: what was asked for until then is told with it.
        #[serde(default)]
        on: NaiveDate,
    },
    /// It means something for a lead.
    Lead(LeadThen),
}

/// What Telegram made of a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// The messages that stand in the chat now, in order; a toast has none.
    pub messages: Vec<MessageId>,
    /// The topic that was made.
    pub topic: Option<ThreadId>,
}

/// How a letter reaches its chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "way")]
pub enum Way {
    /// A new message.
    Send {
        /// What it says.
        content: Say,
        /// The topic or thread of a group.
        thread: Option<ThreadId>,
        /// The message it answers, in a group.
        reply_to: Option<MessageId>,
    },
    /// In place of an earlier message of the bot's.
    Edit {
        /// What it says from now on.
        content: Say,
        /// The message.
        message: MessageId,
        /// Where a new message goes if that one is gone.
        thread: Option<ThreadId>,
    },
    /// In place of the answer that this question had, once it is delivered.
    Correct {
        /// What it says from now on.
        content: Say,
        /// The question, which was edited.
        question: MessageId,
        /// Where a new message goes.
        thread: Option<ThreadId>,
        /// Whether there may be a new message where that answer is not found.
        anew: Anew,
    },
    /// Copies of messages of another chat, as they are, without telling whose they were.
    Copy {
        /// The chat they stand in.
        from: ChatId,
        /// They, in order.
        messages: Vec<MessageId>,
        /// An album whose pieces are all copied with them, those that arrived meanwhile too.
        album: Option<String>,
        /// The topic or thread of a group.
        thread: Option<ThreadId>,
        /// The message they answer.
        reply_to: Option<MessageId>,
        /// What stands under a single copy, in place of the caption that the message itself has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        caption: Option<Say>,
    },
    /// A new caption under a copy.
    Caption {
        /// Its words, of a person.
        caption: UserText,
        /// The copy.
        message: MessageId,
    },
    /// A topic of its own for a lead; `follow` goes into it, or, where there can be none, into the chat.
    Topic {
        /// Its name.
        name: Say,
        /// What goes into it, in order.
        follow: Vec<Letter>,
    },
    /// Another name for a lead's topic.
    Rename {
        /// The name.
        name: Say,
        /// The topic; filled in when it is sent.
        thread: Option<ThreadId>,
    },
    /// A quiet mark on a message of a person's: it was passed on.
    Mark {
        /// The message.
        message: MessageId,
    },
    /// A message of the bot's deleted, or where Telegram does not allow it any more, these words in its place.
    Delete {
        /// The message.
        message: MessageId,
        /// The words.
        instead: Say,
    },
    /// A topic deleted with all that is in it; `otherwise` follows where the bot may not.
    DeleteTopic {
        /// The topic.
        thread: ThreadId,
        /// What is done in place of that, in order.
        otherwise: Vec<Letter>,
    },
    /// The answer to a press, which ends the button's waiting mark.
    Toast {
        /// A short line shown over the chat, if any.
        content: Option<Say>,
        /// The press.
        callback: CallbackId,
    },
}

/// What becomes of a correction whose answer is not found: never delivered, or deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Anew {
    /// It is a new message.
    Allowed,
    /// It is dropped: in a group it would be noise.
    Never,
}

impl Way {
    /// How it reaches the chat where `answer` is what the bot answered: a correction becomes an edit or a new message,
    /// or nothing (`None`); all else stays as it is.
    pub fn corrected(&self, answer: Option<MessageId>) -> Option<Self> {
        let Self::Correct {
            content,
            thread,
            anew,
            ..
        } = self
        else {
            return Some(self.clone());
        };
        match (answer, anew) {
            (Some(message), Anew::Allowed | Anew::Never) => Some(Self::Edit {
                content: content.clone(),
                message,
                thread: *thread,
            }),
            (None, Anew::Allowed) => Some(Self::Send {
                content: content.clone(),
                thread: *thread,
                reply_to: None,
            }),
            (None, Anew::Never) => None,
        }
    }
}

//! `turn`: where a conversation stands and what arrived, to where it stands next, what to store and what to say.
//! It decides only; a new event or state does not compile until it is answered here.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::answering;
use crate::domain::answering::Answer;
use crate::domain::command::Command;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::id::CallbackId;
use crate::domain::id::ChatId;
use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::press::Press;
use crate::domain::press::Reason;
use crate::domain::say::Letter;
use crate::domain::say::Reached;
use crate::domain::say::Say;
use crate::domain::say::Way;
use crate::domain::search::index::Index;
use crate::domain::search::nearness::Nearness;
use crate::domain::user_text::UserText;

/// How long a question that found no answer is remembered; after it the next miss counts as the first.
pub const MISS_IS_REMEMBERED: TimeDelta = TimeDelta::hours(48);

/// Where one person's conversation in one chat stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "at")]
pub enum Conversation {
    /// Nothing is open; nothing is stored.
    #[default]
    Idle,
    /// The last question found no answer.
    Missed {
        /// That question, for the expert.
        question: UserText,
        /// When it was asked.
        since: DateTime<Utc>,
    },
    /// A stored state that this version cannot read. Never stored.
    #[serde(skip)]
    Unreadable,
}

/// What a decision may look at.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// The moment of deciding.
    pub now: DateTime<Utc>,
    /// The language this chat has chosen, if it has.
    pub chosen_language: Option<Language>,
    /// What the bot can explain.
    pub knowledge: &'a Knowledge,
    /// How it finds the topic of a question.
    pub index: &'a Index,
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
}

/// A change that is stored together with the decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// This chat wants this language.
    ChooseLanguage(Language),
    /// The answer about this topic in this language did not help, for this reason.
    CountFeedback(Slug, Language, Reason),
    /// The chat has a new id; everything follows.
    MoveChat(ChatId),
    /// Nothing more can reach the chat; what is still owed to it ends.
    CloseChat,
}

/// Decides what follows from `arrival`.
pub fn turn(conversation: &Conversation, arrival: &Arrival, facts: &Facts<'_>) -> Turn {
    let told_language = facts.chosen_language.or(arrival.telegram_language);
    let mut reply = Reply {
        arrival,
        language: told_language.unwrap_or(Language::Italian),
        say: Vec::new(),
    };
    if *conversation == Conversation::Unreadable {
        reply.send(Say::PlaceLost);
    }
    let (next, acts) = match &arrival.event {
        Event::Command(command, argument) => on_command(*command, argument, &mut reply, facts),
        Event::UnknownCommand => reply.then_idle(Say::UnknownCommand),
        Event::Question(text) => (
            on_question(conversation, text, &mut reply, facts),
            Vec::new(),
        ),
        Event::WithoutWords => reply.then_idle(Say::OnlyWords),
        Event::Press(press, callback) => (
            kept(conversation),
            on_press(press, callback, &mut reply, facts),
        ),
        Event::UnreadablePress(callback) => {
            reply.toast(Some(Say::ButtonTooOld), callback);
            (kept(conversation), Vec::new())
        }
        Event::Joined => reply.then_idle(Say::GroupWelcome),
        Event::Left => (Conversation::Idle, vec![Act::CloseChat]),
        Event::Moved(to) => (kept(conversation), vec![Act::MoveChat(*to)]),
    };
    Turn {
        next,
        acts,
        say: reply.say,
    }
}

/// What is said when a decision could not be made: the person learns of it and may ask again.
pub fn apology(arrival: &Arrival, chosen_language: Option<Language>) -> Turn {
    let language = chosen_language
        .or(arrival.telegram_language)
        .unwrap_or(Language::Italian);
    let mut reply = Reply {
        arrival,
        language,
        say: Vec::new(),
    };
    match &arrival.event {
        Event::Press(_, callback) | Event::UnreadablePress(callback) => reply.toast(None, callback),
        Event::Command(..)
        | Event::UnknownCommand
        | Event::Question(_)
        | Event::WithoutWords
        | Event::Joined
        | Event::Left
        | Event::Moved(_) => {}
    }
    reply.send(Say::Apology);
    Turn {
        next: Conversation::Idle,
        acts: Vec::new(),
        say: reply.say,
    }
}

fn on_command(
    command: Command,
    argument: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    match command {
        Command::Start => on_start(argument, reply, facts),
        Command::Help => reply.then_idle(Say::Help),
        Command::Topics => reply.then_idle(Say::Themes),
        Command::Covid => reply.then_idle(Say::Covid),
        Command::Cancel => reply.then_idle(Say::NothingToCancel),
        Command::Language => match Language::parse(argument.as_str().trim()) {
            Some(language) => {
                reply.language = language;
                reply.send(Say::LanguageChanged);
                (Conversation::Idle, vec![Act::ChooseLanguage(language)])
            }
            None => reply.then_idle(Say::ChooseLanguage),
        },
    }
}

/// A deep link leads where it says; anything else after `/start` is a plain greeting.
fn on_start(
    argument: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let link = argument.as_str().trim();
    let topic = link.strip_prefix("t_").and_then(Slug::parse);
    let topic = topic.filter(|topic| facts.knowledge.topic(topic).is_some());
    reply.then_idle(match (link, topic) {
        (_, Some(topic)) => Say::Answer {
            topic,
            reached: Reached::Asking,
        },
        ("covid", None) => Say::Covid,
        ("consult", None) => Say::Expert,
        ("subscribe", None) => Say::RemindersLater,
        (_, None) => match reply.arrival.kind {
            ChatKind::Private => Say::Welcome,
            ChatKind::Group => Say::GroupWelcome,
        },
    })
}

fn on_question(
    conversation: &Conversation,
    text: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Conversation {
    if text.has_no_words() {
        reply.send(Say::OnlyWords);
        return kept(conversation);
    }
    let today = facts.now.date_naive();
    let understood = answering::understand(
        text.as_str(),
        reply.language,
        today,
        facts.knowledge,
        facts.index,
        facts.nearness,
    );
    reply.language = understood.language;
    let content = match understood.answer {
        Answer::Topic(topic) => answer_or_list(topic),
        Answer::Dates(computed) => Say::Dates { computed },
        Answer::Abbreviations(ids) => Say::Abbreviations { ids },
        Answer::Choice => Say::DidYouMean {
            topics: understood.ranked,
        },
        Answer::Unknown => {
            reply.send(if missed_before(conversation, facts.now) {
                Say::UnknownAgain
            } else {
                Say::Unknown
            });
            return Conversation::Missed {
                question: text.clone(),
                since: facts.now,
            };
        }
    };
    reply.send(content);
    Conversation::Idle
}

/// The platforms as a whole are the list itself, with its five buttons.
fn answer_or_list(topic: Slug) -> Say {
    if topic.as_str() == "covid_overview" {
        Say::Covid
    } else {
        Say::Answer {
            topic,
            reached: Reached::Asking,
        }
    }
}

fn on_press(
    press: &Press,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Vec<Act> {
    let known = |topic: &Slug| facts.knowledge.topic(topic).is_some();
    match press {
        Press::Themes => {
            reply.toast(None, callback);
            reply.edit(Say::Themes);
        }
        Press::Theme(theme) if facts.knowledge.theme(theme).is_some() => {
            reply.toast(None, callback);
            reply.edit(Say::Theme {
                theme: theme.clone(),
            });
        }
        Press::Browse(topic) if known(topic) => {
            reply.toast(None, callback);
            reply.edit(Say::Answer {
                topic: topic.clone(),
                reached: Reached::Browsing,
            });
        }
        Press::Read(topic, language) if known(topic) => {
            reply.language = *language;
            reply.toast(None, callback);
            reply.send(answer_or_list(topic.clone()));
        }
        Press::Theme(_) | Press::Browse(_) | Press::Read(..) => {
            reply.toast(Some(Say::ButtonTooOld), callback);
        }
        Press::Helpful => reply.toast(Some(Say::Thanks), callback),
        Press::NotHelpful(topic, language) => {
            reply.language = *language;
            reply.toast(None, callback);
            reply.send(Say::WhyNotHelpful {
                topic: topic.clone(),
            });
        }
        Press::Why(reason, topic, language) => {
            reply.language = *language;
            reply.toast(None, callback);
            reply.edit(Say::NotHelpful);
            return vec![Act::CountFeedback(topic.clone(), *language, *reason)];
        }
        Press::Expert(language) => {
            reply.language = *language;
            reply.toast(None, callback);
            reply.send(Say::Expert);
        }
        Press::Speak(language) => {
            reply.language = *language;
            reply.toast(None, callback);
            reply.edit(Say::LanguageChanged);
            return vec![Act::ChooseLanguage(*language)];
        }
    }
    Vec::new()
}

fn missed_before(conversation: &Conversation, now: DateTime<Utc>) -> bool {
    match conversation {
        Conversation::Missed { since, .. } => now - *since < MISS_IS_REMEMBERED,
        Conversation::Idle | Conversation::Unreadable => false,
    }
}

fn kept(conversation: &Conversation) -> Conversation {
    match conversation {
        Conversation::Idle | Conversation::Unreadable => Conversation::Idle,
        Conversation::Missed { .. } => conversation.clone(),
    }
}

/// The letters of one turn, all to the chat that `arrival` came from.
struct Reply<'a> {
    arrival: &'a Arrival,
    language: Language,
    say: Vec<Letter>,
}

impl Reply<'_> {
    fn send(&mut self, content: Say) {
        let thread = self.arrival.thread;
        let reply_to = match self.arrival.kind {
            ChatKind::Private => None,
            ChatKind::Group => self.arrival.message,
        };
        self.push(Way::Send {
            content,
            thread,
            reply_to,
        });
    }

    fn then_idle(&mut self, content: Say) -> (Conversation, Vec<Act>) {
        self.send(content);
        (Conversation::Idle, Vec::new())
    }

    /// Changes the message whose button was pressed; where Telegram named none, says it anew.
    fn edit(&mut self, content: Say) {
        match self.arrival.message {
            Some(message) => self.push(Way::Edit {
                content,
                message,
                thread: self.arrival.thread,
            }),
            None => self.send(content),
        }
    }

    fn toast(&mut self, content: Option<Say>, callback: &CallbackId) {
        self.push(Way::Toast {
            content,
            callback: callback.clone(),
        });
    }

    fn push(&mut self, way: Way) {
        self.say.push(Letter {
            language: self.language,
            way,
        });
    }
}

//! `turn`: where a conversation stands and what arrived, to where it stands next, what to store and what to say.
//! It decides only; a new event or state does not compile until it is answered here.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::answering;
use crate::domain::answering::Answer;
use crate::domain::asked::Asked;
use crate::domain::blot;
use crate::domain::command::Command;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::gap::GapFacts;
use crate::domain::gap::StaffAnswers;
use crate::domain::gap::act::GapAct;
use crate::domain::gap::desk;
use crate::domain::gap::note;
use crate::domain::gap::say::GapSay;
use crate::domain::id::CallbackId;
use crate::domain::id::ChatId;
use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::press::Press;
use crate::domain::press::Reason;
use crate::domain::reply::Reply;
use crate::domain::say::Letter;
use crate::domain::say::Reached;
use crate::domain::say::Say;
use crate::domain::say::Then;
use crate::domain::search::index::Index;
use crate::domain::staff;
use crate::domain::staff::StaffAct;
use crate::domain::staff::StaffFacts;
use crate::domain::standing::Standing;
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
        /// The question before it, where that found no answer either.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<UserText>,
        /// When it was asked.
        since: DateTime<Utc>,
    },
    /// A stored state that this version cannot read. Never stored.
    #[serde(skip)]
    Unreadable,
}

impl Conversation {
    /// How long it is kept where it stands; what is not stored is kept for no time.
    pub fn kept_for(&self) -> TimeDelta {
        match self {
            Self::Idle | Self::Unreadable => TimeDelta::zero(),
            Self::Missed { .. } => MISS_IS_REMEMBERED,
        }
    }
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
    /// What the person is in this chat; [`Standing::Unknown`] where the decision does not ask.
    pub standing: Standing,
    /// The answered question that this is about: the one that was edited, or whose answer's button was pressed.
    pub asked: Option<&'a Asked>,
    /// What is known of the staff's chat.
    pub staff: &'a StaffFacts,
    /// The answers that staff gave.
    pub answers: &'a StaffAnswers,
    /// What is known of gaps, as far as the arrival asks for it.
    pub gaps: &'a GapFacts,
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
    /// A change of the staff's chat.
    Staff(StaffAct),
    /// This topic or staff answer was asked for in this language.
    CountAsked(Slug, Language),
    /// A change about gaps.
    Gap(GapAct),
}

/// Decides what follows from `arrival`.
pub fn turn(conversation: &Conversation, arrival: &Arrival, facts: &Facts<'_>) -> Turn {
    if let (Some(target), Event::Question(text)) = (facts.gaps.target, &arrival.event) {
        let mut reply = reply_to(arrival, facts);
        return desk::on_reply(kept(conversation), target, text, &mut reply, facts);
    }
    let asks = matches!(arrival.event, Event::Question(_) | Event::Document(..));
    if arrival.edited && (arrival.kind == ChatKind::Group || asks && facts.asked.is_some()) {
        return on_edit(conversation, arrival, facts);
    }
    let mut reply = reply_to(arrival, facts);
    if *conversation == Conversation::Unreadable {
        reply.send(Say::PlaceLost);
    }
    let (next, acts) = match &arrival.event {
        Event::Command(command, argument) => on_command(*command, argument, &mut reply, facts),
        Event::UnknownCommand => reply.then_idle(Say::UnknownCommand),
        Event::Question(text) => on_question(conversation, text, &mut reply, facts),
        Event::Document(_, caption) if !caption.has_no_words() => {
            on_question(conversation, caption, &mut reply, facts)
        }
        Event::Document(..) | Event::WithoutWords => reply.then_idle(Say::OnlyWords),
        Event::Press(press, callback) => (
            kept(conversation),
            on_press(press, callback, &mut reply, facts),
        ),
        Event::UnreadablePress(callback) => {
            reply.toast(Some(Say::ButtonTooOld), callback);
            (kept(conversation), Vec::new())
        }
        Event::Joined => reply.then_idle(Say::GroupWelcome),
        Event::RightsChanged => {
            staff::on_rights(&mut reply, facts);
            (kept(conversation), Vec::new())
        }
        Event::Left => (Conversation::Idle, vec![Act::CloseChat]),
        Event::Moved(to) => (kept(conversation), vec![Act::MoveChat(*to)]),
    };
    Turn {
        next,
        acts,
        say: reply.say,
    }
}

fn reply_to<'a>(arrival: &'a Arrival, facts: &Facts<'_>) -> Reply<'a> {
    let told_language = facts.chosen_language.or(arrival.telegram_language);
    Reply {
        arrival,
        language: told_language.unwrap_or(Language::Italian),
        say: Vec::new(),
    }
}

/// A question that was edited has its answer corrected in place. Of all other edits in a group nothing follows: a message
/// that comes long after what it answers is noise there. What else goes on with this person goes on.
fn on_edit(conversation: &Conversation, arrival: &Arrival, facts: &Facts<'_>) -> Turn {
    let mut reply = reply_to(arrival, facts);
    let mut acts = Vec::new();
    let mut next = kept(conversation);
    if let (Event::Question(text) | Event::Document(_, text), Some(_)) =
        (&arrival.event, facts.asked)
    {
        let corrected = on_question(conversation, text, &mut reply, facts);
        acts = corrected.1;
        match conversation {
            Conversation::Idle | Conversation::Missed { .. } => next = corrected.0,
            Conversation::Unreadable => {}
        }
    }
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
        | Event::Document(..)
        | Event::WithoutWords
        | Event::Joined
        | Event::RightsChanged
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
        Command::Pair => staff::on_pair(argument, reply, facts),
        Command::Gaps => desk::on_gaps(reply, facts),
        Command::Answers => desk::on_answers(reply, facts),
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
    if let Some((topic, say)) = topic.and_then(|topic| Some((topic.clone(), known(&topic, facts)?)))
    {
        reply.send(say);
        let asked = Act::CountAsked(topic, reply.language);
        return (Conversation::Idle, vec![asked]);
    }
    reply.then_idle(match link {
        "covid" => Say::Covid,
        "consult" => Say::Expert,
        "subscribe" => Say::RemindersLater,
        _ => match reply.arrival.kind {
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
) -> (Conversation, Vec<Act>) {
    // Of a message that is no correction, this is `None`.
    let earlier = facts.asked;
    if text.has_no_words() {
        reply.answer(Say::OnlyWords, UserText::default(), earlier);
        return (kept(conversation), Vec::new());
    }
    let asked = blot::blot(text);
    let today = facts.now.date_naive();
    let understood = answering::understand(
        text.as_str(),
        reply.language,
        today,
        facts.knowledge,
        facts.index,
    );
    reply.language = understood.language;
    let content = match understood.answer {
        Answer::Topic(topic) => {
            let say = known(&topic, facts).unwrap_or(Say::Unknown);
            reply.answer(say, asked, earlier);
            let counted = Act::CountAsked(topic, reply.language);
            return (Conversation::Idle, vec![counted]);
        }
        Answer::Dates(computed) => Say::Dates { computed },
        Answer::Abbreviations(ids) => Say::Abbreviations { ids },
        Answer::Choice => did_you_mean(understood.ranked, facts),
        Answer::Unknown => {
            let (content, before) = match (missed_before(conversation, facts.now), earlier) {
                (Some(before), None) => (Say::UnknownAgain, Some(before.clone())),
                // The same question in other words is no second miss.
                (_, Some(_)) | (None, None) => (Say::Unknown, None),
            };
            let noted = note::missed(&asked, reply.language, reply.arrival.chat, facts);
            reply.answer(content, asked, earlier);
            let next = Conversation::Missed {
                question: text.clone(),
                before,
                since: facts.now,
            };
            return (next, noted.into_iter().collect());
        }
    };
    reply.answer(content, asked, earlier);
    (Conversation::Idle, Vec::new())
}

/// What there is to say about a topic or a staff answer; `None` where there is none of that name (any more).
fn known(topic: &Slug, facts: &Facts<'_>) -> Option<Say> {
    if let Some(answer) = facts.answers.named(topic) {
        let answer = answer.clone();
        return Some(Say::Gap(GapSay::Answer { answer }));
    }
    facts.knowledge.topic(topic)?;
    Some(answer_or_list(topic.clone()))
}

fn did_you_mean(topics: Vec<Slug>, facts: &Facts<'_>) -> Say {
    let answers = topics.iter().filter_map(|topic| facts.answers.named(topic));
    let titles = answers.map(|answer| (answer.id.slug(), answer.title.clone()));
    Say::DidYouMean {
        titles: titles.collect(),
        topics,
    }
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
    let is_topic = |topic: &Slug| facts.knowledge.topic(topic).is_some();
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
        Press::Browse(topic) if is_topic(topic) => {
            reply.toast(None, callback);
            reply.edit(Say::Answer {
                topic: topic.clone(),
                reached: Reached::Browsing,
            });
        }
        Press::Read(topic, language) => {
            reply.language = *language;
            let Some(say) = known(topic, facts) else {
                reply.toast(Some(Say::ButtonTooOld), callback);
                return Vec::new();
            };
            reply.toast(None, callback);
            reply.send(say);
            if let Some(asked) = facts.asked {
                let asked = asked.text.clone();
                reply.then(Then::AnswersPress { asked });
            }
            return vec![Act::CountAsked(topic.clone(), *language)];
        }
        Press::Theme(_) | Press::Browse(_) => {
            reply.toast(Some(Say::ButtonTooOld), callback);
        }
        Press::Helpful => reply.toast(Some(Say::Thanks), callback),
        Press::NotHelpful(topic, language) => {
            reply.language = *language;
            reply.toast(None, callback);
            reply.send(Say::WhyNotHelpful {
                topic: topic.clone(),
            });
            let noted = note::unhelpful(topic, *language, reply.arrival.message, facts);
            return noted.into_iter().collect();
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
        Press::Gap(press) => return desk::on_press(*press, callback, reply, facts),
    }
    Vec::new()
}

/// The last question, if it found no answer.
fn missed_before(conversation: &Conversation, now: DateTime<Utc>) -> Option<&UserText> {
    match conversation {
        Conversation::Missed {
            question, since, ..
        } => (now - *since < MISS_IS_REMEMBERED).then_some(question),
        Conversation::Idle | Conversation::Unreadable => None,
    }
}

fn kept(conversation: &Conversation) -> Conversation {
    match conversation {
        Conversation::Idle | Conversation::Unreadable => Conversation::Idle,
        Conversation::Missed { .. } => conversation.clone(),
    }
}

//! `turn`: where a conversation stands and what arrived, to where it stands next, what to store and what to say.
//! It decides only; a new event or state does not compile until it is answered here.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::answering;
use crate::domain::answering::Answer;
use crate::domain::answering::CountedFrom;
use crate::domain::command::Command;
use crate::domain::country::Countries;
use crate::domain::date_input;
use crate::domain::date_input::DateFound;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::id::CallbackId;
use crate::domain::id::ChatId;
use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::lead;
use crate::domain::lead::about::LeadFacts;
use crate::domain::lead::act::LeadAct;
use crate::domain::lead::desk;
use crate::domain::lead::form;
use crate::domain::lead::officer::Pending;
use crate::domain::lead::say::TALK_LASTS;
use crate::domain::municipality::Gazetteer;
use crate::domain::press::Press;
use crate::domain::press::Reason;
use crate::domain::reply::Reply;
use crate::domain::say::Letter;
use crate::domain::say::Posted;
use crate::domain::say::Reached;
use crate::domain::say::Say;
use crate::domain::search::index::Index;
use crate::domain::staff;
use crate::domain::staff::StaffAct;
use crate::domain::staff::StaffFacts;
use crate::domain::standing::Standing;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::SubscriptionAct;
use crate::domain::subscription::entry;
use crate::domain::subscription::entry::FileContent;
use crate::domain::subscription::form::Form;
use crate::domain::subscription::manage;
use crate::domain::subscription::say::SubscriptionSay;
use crate::domain::user_text::UserText;

/// How long a question that found no answer is remembered; after it the next miss counts as the first.
pub const MISS_IS_REMEMBERED: TimeDelta = TimeDelta::hours(48);

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
    Missed {
        /// That question, for the expert.
        question: UserText,
        /// When it was asked.
        since: DateTime<Utc>,
        /// The one before it, which found none either.
        #[serde(default)]
        before: Option<UserText>,
    },
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
    /// How long it is kept where it stands; what is not stored is kept for no time.
    pub fn kept_for(&self) -> TimeDelta {
        match self {
            Self::Idle | Self::Unreadable => TimeDelta::zero(),
            Self::Missed { .. } => MISS_IS_REMEMBERED,
            Self::Requesting(_) | Self::Subscribing(_) => FORM_IS_KEPT,
            Self::Choosing(_) => TALK_LASTS,
        }
    }

    /// The same, where an event does not move it.
    pub(crate) fn kept(&self) -> Self {
        match self {
            Self::Idle | Self::Unreadable => Self::Idle,
            Self::Missed { .. }
            | Self::Requesting(_)
            | Self::Choosing(_)
            | Self::Subscribing(_) => self.clone(),
        }
    }

    /// The last questions that found no answer, oldest first.
    pub(crate) fn missed_questions(&self, now: DateTime<Utc>) -> Vec<UserText> {
        match self {
            Self::Missed {
                question,
                since,
                before,
            } if now - *since < MISS_IS_REMEMBERED => {
                before.iter().chain([question]).cloned().collect()
            }
            Self::Idle
            | Self::Missed { .. }
            | Self::Requesting(_)
            | Self::Choosing(_)
            | Self::Subscribing(_)
            | Self::Unreadable => Vec::new(),
        }
    }

    /// The subscription form, where it is open.
    pub fn subscribing(&self) -> Option<&Form> {
        match self {
            Self::Subscribing(form) => Some(form),
            Self::Idle
            | Self::Missed { .. }
            | Self::Requesting(_)
            | Self::Choosing(_)
            | Self::Unreadable => None,
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
    /// What the person is in this chat, where [`asks_for_standing`] said that it matters.
    pub standing: Standing,
    /// What is known of the staff's chat.
    pub staff: &'a StaffFacts,
    /// What is known of leads.
    pub lead: &'a LeadFacts,
    /// The municipalities that are known.
    pub gazetteer: &'a dyn Gazetteer,
    /// The countries that are known.
    pub countries: &'a dyn Countries,
    /// This chat's subscriptions, in the order they were made.
    pub subscriptions: &'a [Subscription],
    /// The file that arrived, where [`entry::is_table`] said that it matters.
    pub file: Option<&'a FileContent>,
    /// A number at random, from 0 to 2^62, for what needs a number of its own.
    pub random: i64,
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
    /// A change of leads.
    Lead(LeadAct),
}

/// Whether [`turn`] needs to know what the person is in the chat.
pub fn asks_for_standing(conversation: &Conversation, arrival: &Arrival) -> bool {
    entry::asks_for_standing(conversation.subscribing(), arrival)
}

/// Decides what follows from `arrival`.
pub fn turn(conversation: &Conversation, arrival: &Arrival, facts: &Facts<'_>) -> Turn {
    let told_language = facts.chosen_language.or(arrival.telegram_language);
    let mut reply = Reply {
        arrival,
        language: told_language.unwrap_or(Language::Italian),
        say: Vec::new(),
        posts: Vec::new(),
    };
    if *conversation == Conversation::Unreadable {
        reply.send(Say::PlaceLost);
    }
    let (next, acts) = lead::on_arrival(conversation, &mut reply, facts)
        .unwrap_or_else(|| otherwise(conversation, &mut reply, facts));
    let mut acts = acts;
    let is_back = arrival.event != Event::Left && facts.subscriptions.iter().any(|one| one.paused);
    if is_back {
        acts.push(Act::Subscription(SubscriptionAct::Resume));
    }
    Turn {
        next,
        acts,
        say: reply.say,
        posts: reply.posts,
    }
}

/// Decides on what has nothing to do with a lead; a form that is open stays open.
fn otherwise(
    conversation: &Conversation,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let arrival = reply.arrival;
    let (next, acts) = match &arrival.event {
        Event::Command(command, argument) => {
            on_command(conversation, *command, argument, reply, facts)
        }
        Event::UnknownCommand => reply.then_idle(Say::UnknownCommand),
        Event::Question(text) => match conversation.subscribing() {
            Some(form) => entry::on_text(form, text, reply, facts),
            None => (on_question(conversation, text, reply, facts), Vec::new()),
        },
        Event::Document(document, _) if entry::is_table(document) => entry::on_table(reply, facts),
        Event::Document(_, caption) if !caption.has_no_words() => {
            (on_question(conversation, caption, reply, facts), Vec::new())
        }
        Event::Document(..) | Event::WithoutWords | Event::Contact(_) => {
            reply.then_idle(Say::OnlyWords)
        }
        Event::Press(Press::Subscription(press), callback) => {
            entry::on_press(conversation, press, callback, reply, facts)
        }
        Event::Press(press, callback) => (
            conversation.kept(),
            on_press(conversation, press, callback, reply, facts),
        ),
        Event::UnreadablePress(callback) => {
            reply.toast(Some(Say::ButtonTooOld), callback);
            (conversation.kept(), Vec::new())
        }
        Event::CameBack => (conversation.kept(), Vec::new()),
        Event::Joined => reply.then_idle(Say::GroupWelcome),
        Event::RightsChanged => {
            let acts = staff::on_rights(reply, facts);
            (conversation.kept(), acts)
        }
        Event::Left => (Conversation::Idle, vec![Act::CloseChat]),
        Event::Moved(to) => (conversation.kept(), vec![Act::MoveChat(*to)]),
    };
    (lead::left_open(conversation, next, &acts, reply), acts)
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
        posts: Vec::new(),
    };
    match &arrival.event {
        Event::Press(_, callback) | Event::UnreadablePress(callback) => reply.toast(None, callback),
        Event::Command(..)
        | Event::UnknownCommand
        | Event::Question(_)
        | Event::Document(..)
        | Event::WithoutWords
        | Event::Contact(_)
        | Event::CameBack
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
        posts: reply.posts,
    }
}

fn on_command(
    conversation: &Conversation,
    command: Command,
    argument: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    match command {
        Command::Start => on_start(conversation, argument, reply, facts),
        Command::Consult => {
            form::begin(conversation, reply, facts);
            (conversation.kept(), Vec::new())
        }
        Command::Leads
        | Command::Lead
        | Command::Stats
        | Command::Canned
        | Command::C
        | Command::Ban
        | Command::Unban => (
            conversation.kept(),
            desk::on_command(command, argument, reply, facts),
        ),
        Command::Help => reply.then_idle(Say::Help),
        Command::Topics => reply.then_idle(Say::Themes),
        Command::Covid => reply.then_idle(Say::Covid),
        Command::Pair => staff::on_pair(argument, reply, facts),
        Command::Subscribe => entry::begin(argument, reply, facts),
        Command::My => {
            manage::list(reply, facts);
            (Conversation::Idle, Vec::new())
        }
        Command::Deadline => on_deadline(argument, reply, facts),
        Command::Cancel => reply.then_idle(match conversation {
            Conversation::Subscribing(_) | Conversation::Choosing(_) => Say::Cancelled,
            Conversation::Idle
            | Conversation::Missed { .. }
            | Conversation::Requesting(_)
            | Conversation::Unreadable => Say::NothingToCancel,
        }),
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
    conversation: &Conversation,
    argument: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let link = argument.as_str().trim();
    let topic = link.strip_prefix("t_").and_then(Slug::parse);
    let topic = topic.filter(|topic| facts.knowledge.topic(topic).is_some());
    if (link, &topic) == ("consult", &None) {
        form::begin(conversation, reply, facts);
        return (conversation.kept(), Vec::new());
    }
    if link == "subscribe" {
        return entry::begin(&UserText::new(""), reply, facts);
    }
    reply.then_idle(match (link, topic) {
        (_, Some(topic)) => Say::Answer {
            topic,
            reached: Reached::Asking,
        },
        ("covid", None) => Say::Covid,
        (_, None) => match reply.arrival.kind {
            ChatKind::Private => Say::Welcome,
            ChatKind::Group => Say::GroupWelcome,
        },
    })
}

/// `/deadline`: what a decision of that day leads to; without a day, this chat's own deadlines or how to ask.
fn on_deadline(
    argument: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    if argument.has_no_words() {
        return reply.then_idle(Say::Subscription(if facts.subscriptions.is_empty() {
            SubscriptionSay::AskDate
        } else {
            manage::own(facts)
        }));
    }
    let today = facts
        .now
        .with_timezone(&chrono_tz::Europe::Rome)
        .date_naive();
    reply.then_idle(match date_in(argument.as_str(), reply.language) {
        Some(date) => Say::Dates {
            computed: answering::computed(date, CountedFrom::Decision, today),
        },
        None => Say::Subscription(SubscriptionSay::AskDate),
    })
}

/// The date that the text is, or that stands in it.
fn date_in(text: &str, language: Language) -> Option<DateFound> {
    date_input::read(text, language)
        .or_else(|| date_input::find(text, language).map(|found| found.date))
}

pub(crate) fn on_question(
    conversation: &Conversation,
    text: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Conversation {
    if text.has_no_words() {
        reply.send(Say::OnlyWords);
        return conversation.kept();
    }
    let today = facts.now.date_naive();
    let understood = answering::understand(
        text.as_str(),
        reply.language,
        today,
        facts.knowledge,
        facts.index,
    );
    reply.language = understood.language;
    if !facts.subscriptions.is_empty() && answering::is_about_own(text.as_str(), &understood) {
        reply.send(Say::Subscription(manage::own(facts)));
        return Conversation::Idle;
    }
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
                before: conversation.missed_questions(facts.now).pop(),
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
    conversation: &Conversation,
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
        Press::Subscription(_) => {}
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
            form::begin(conversation, reply, facts);
        }
        // Decided with the leads, before.
        Press::Lead(_) => reply.toast(Some(Say::ButtonTooOld), callback),
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
    !conversation.missed_questions(now).is_empty()
}

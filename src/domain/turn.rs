//! `turn`: where a conversation stands and what arrived, to where it stands next, what to store and what to say.
//! It decides only; a new event or state does not compile until it is answered here.

use crate::domain::command::Command;
use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::conversation::LastDecision;
use crate::domain::conversation::Turn;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::gap;
use crate::domain::gap::note;
use crate::domain::id::CallbackId;
use crate::domain::id::MessageId;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::lead;
use crate::domain::lead::desk;
use crate::domain::lead::opening;
use crate::domain::lead::press::LeadPress;
use crate::domain::press::Press;
use crate::domain::privacy;
use crate::domain::privacy::Wish;
use crate::domain::question;
use crate::domain::reply::Reply;
use crate::domain::say::Reached;
use crate::domain::say::Say;
use crate::domain::say::Then;
use crate::domain::staff;
use crate::domain::staff::Reminders;
use crate::domain::staff::StaffSay;
use crate::domain::standing::Standing;
use crate::domain::subscription::SubscriptionAct;
use crate::domain::subscription::entry;
use crate::domain::subscription::manage;
use crate::domain::subscription::say::SubscriptionSay;
use crate::domain::user_text::UserText;

/// Whether [`turn`] needs to know what the person is in the chat.
pub fn asks_for_standing(conversation: &Conversation, arrival: &Arrival) -> bool {
    entry::asks_for_standing(conversation.subscribing(), arrival)
}

/// The words of which [`turn`] needs to know the meaning, where they may be a question.
pub fn asked_in_words<'a>(
    conversation: &'a Conversation,
    arrival: &'a Arrival,
) -> Option<&'a UserText> {
    match &arrival.event {
        Event::Question(text) | Event::Document(_, text) => {
            Some(text).filter(|text| !text.has_no_words())
        }
        Event::Press(Press::Lead(LeadPress::AsQuestion), _) => match conversation {
            Conversation::Choosing(pending) => pending.question(),
            Conversation::Idle
            | Conversation::Missed(_)
            | Conversation::Requesting(_)
            | Conversation::Subscribing(_)
            | Conversation::Unreadable => None,
        },
        Event::Press(..)
        | Event::Command(..)
        | Event::UnknownCommand
        | Event::WithoutWords
        | Event::Contact(_)
        | Event::UnreadablePress(_)
        | Event::CameBack
        | Event::Joined
        | Event::RightsChanged
        | Event::Left
        | Event::Moved(_) => None,
    }
}

/// The message of the bot's that this may answer on behalf of whoever it asked.
pub fn answered(arrival: &Arrival) -> Option<MessageId> {
    entry::answered(arrival)
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
    let (next, acts) = gap::desk::on_reply(conversation, &mut reply, facts)
        .or_else(|| question::on_edit(conversation, &mut reply, facts))
        .or_else(|| lead::on_arrival(conversation, &mut reply, facts))
        .unwrap_or_else(|| otherwise(conversation, &mut reply, facts));
    if arrival.kind == ChatKind::Group && next.subscribing().is_some() {
        reply.asks(facts.whose);
    }
    let mut acts = acts;
    let forgotten = acts.iter().any(|act| matches!(act, Act::Forget(_)));
    let is_back = arrival.event != Event::Left
        && !forgotten
        && facts.subscriptions.iter().any(|one| one.paused);
    if is_back {
        acts.push(Act::Subscription(SubscriptionAct::Resume));
        let told = facts.staff.chat.and_then(|staff| {
            staff::on_reminders(staff, arrival.chat, facts.subscriptions, Reminders::Resume)
        });
        reply.posts.extend(told);
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
        Event::UnknownCommand => {
            reply.send(Say::UnknownCommand);
            (conversation.kept(), Vec::new())
        }
        Event::Question(text) => match conversation.subscribing() {
            Some(form) => entry::on_text(form, text, reply, facts),
            None => question::on_question(conversation, text, reply, facts),
        },
        Event::Document(document, _) if entry::is_table(document) => entry::on_table(reply, facts),
        Event::Document(_, caption) if !caption.has_no_words() => {
            question::on_question(conversation, caption, reply, facts)
        }
        // A sticker by mistake must not cost anybody the form.
        Event::Document(..) | Event::WithoutWords | Event::Contact(_) => {
            reply.send(Say::OnlyWords);
            (conversation.kept(), Vec::new())
        }
        Event::Press(Press::Subscription(press), callback) => {
            entry::on_press(conversation, press, callback, reply, facts)
        }
        Event::Press(Press::Privacy(press), callback) => {
            privacy::on_press(*press, conversation, callback, reply, facts)
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

/// What is said when a decision could not be made: the person learns of it and may ask again. What is open stays open, but
/// not if the last decision failed too: it may be what fails.
pub fn apology(
    conversation: &Conversation,
    last: LastDecision,
    arrival: &Arrival,
    chosen_language: Option<Language>,
) -> Turn {
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
    let (next, acts) = match last {
        LastDecision::Made => (conversation.kept(), vec![Act::Failed]),
        LastDecision::Failed => (Conversation::Idle, Vec::new()),
    };
    let closes = next == Conversation::Idle && conversation.is_open();
    reply.send(if closes {
        Say::ApologyAgain
    } else {
        Say::Apology
    });
    Turn {
        next,
        acts,
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
            opening::begin(conversation, reply, facts);
            (conversation.kept(), Vec::new())
        }
        Command::Leads
        | Command::Lead
        | Command::Stats
        | Command::Canned
        | Command::C
        | Command::Ban
        | Command::Unban
        | Command::Export => (
            conversation.kept(),
            desk::on_command(command, argument, reply, facts),
        ),
        Command::Privacy => privacy::on_wish(Wish::Notice, conversation, reply, facts),
        Command::Mydata => privacy::on_wish(Wish::MyData, conversation, reply, facts),
        Command::Forget => privacy::on_wish(Wish::Forget, conversation, reply, facts),
        Command::Help if facts.staff.is_at(reply.arrival.chat) => {
            reply.then_idle(Say::Staff(StaffSay::Help))
        }
        Command::Help => reply.then_idle(Say::Help),
        Command::Topics => reply.then_idle(Say::Themes),
        Command::Covid => reply.then_idle(Say::Covid),
        Command::Pair => staff::on_pair(argument, reply, facts),
        Command::Gaps => gap::desk::on_gaps(reply, facts),
        Command::Answers => gap::desk::on_answers(reply, facts),
        Command::Subscribe => entry::begin(argument, reply, facts),
        Command::My => {
            manage::list(reply, facts);
            (Conversation::Idle, Vec::new())
        }
        Command::Deadline => question::on_deadline(argument, reply, facts),
        Command::Cancel => reply.then_idle(match conversation {
            Conversation::Subscribing(_) | Conversation::Choosing(_) => Say::Cancelled,
            Conversation::Idle
            | Conversation::Missed(_)
            | Conversation::Requesting(_)
            | Conversation::Unreadable => Say::NothingToCancel,
        }),
        Command::Language => match (
            language_refusal(reply, facts),
            Language::parse(argument.as_str().trim()),
        ) {
            (Some(refusal), _) => {
                reply.send(refusal);
                (conversation.kept(), Vec::new())
            }
            (None, Some(language)) => {
                reply.language = language;
                reply.send(Say::LanguageChanged);
                (Conversation::Idle, vec![Act::ChooseLanguage(language)])
            }
            (None, None) => reply.then_idle(Say::ChooseLanguage),
        },
    }
}

/// Why the language stays as it is: in a group it is that of the reminders too. Among the staff everybody may change it.
fn language_refusal(reply: &Reply<'_>, facts: &Facts<'_>) -> Option<Say> {
    let is_staff = facts.staff.is_at(reply.arrival.chat);
    match (reply.arrival.kind, facts.standing) {
        (ChatKind::Private, _) | (ChatKind::Group, Standing::Administrator) => None,
        (ChatKind::Group, Standing::Member) if is_staff => None,
        (ChatKind::Group, Standing::Member | Standing::Stranger) => {
            Some(Say::LanguageForAdministrators)
        }
        (ChatKind::Group, Standing::Unknown) => {
            Some(Say::Subscription(SubscriptionSay::CannotCheck))
        }
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
    if let Some((topic, say)) =
        topic.and_then(|topic| Some((topic.clone(), question::known(&topic, facts)?)))
    {
        reply.send(say);
        let asked = Act::CountAsked(topic, reply.language);
        return (Conversation::Idle, vec![asked]);
    }
    if link == "consult" {
        opening::begin(conversation, reply, facts);
        return (conversation.kept(), Vec::new());
    }
    if let Some(wish) = Wish::by_link(link) {
        return privacy::on_wish(wish, conversation, reply, facts);
    }
    if link == "subscribe" {
        return entry::begin(&UserText::new(""), reply, facts);
    }
    reply.then_idle(match link {
        "covid" => Say::Covid,
        _ => match reply.arrival.kind {
            ChatKind::Private => Say::Welcome,
            ChatKind::Group => Say::GroupWelcome,
        },
    })
}

fn on_press(
    conversation: &Conversation,
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
            let Some(say) = question::known(topic, facts) else {
                reply.toast(Some(Say::ButtonTooOld), callback);
                return Vec::new();
            };
            reply.toast(None, callback);
            reply.send(say);
            if let Some(asked) = facts.asked {
                let asked = asked.text.clone();
                reply.meaning(Then::AnswersPress { asked });
            }
            return vec![Act::CountAsked(topic.clone(), *language)];
        }
        Press::Theme(_) | Press::Browse(_) => {
            reply.toast(Some(Say::ButtonTooOld), callback);
        }
        // Decided before.
        Press::Subscription(_) | Press::Privacy(_) => {}
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
            opening::begin(conversation, reply, facts);
        }
        // Decided with the leads, before.
        Press::Lead(_) => reply.toast(Some(Say::ButtonTooOld), callback),
        Press::Speak(language) => {
            if let Some(refusal) = language_refusal(reply, facts) {
                reply.toast(Some(refusal), callback);
                return Vec::new();
            }
            reply.language = *language;
            reply.toast(None, callback);
            reply.edit(Say::LanguageChanged);
            return vec![Act::ChooseLanguage(*language)];
        }
        Press::Gap(press) => return gap::desk::on_press(*press, callback, reply, facts),
    }
    Vec::new()
}

//! The officer's side: the form, and the talk with the staff once a lead is sent.
//! A reply to a message of the staff's goes to them; other words within a day are asked about; all else is a question.

use chrono::DateTime;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::event::Event;
use crate::domain::event::Saying;
use crate::domain::id::CallbackId;
use crate::domain::id::MessageId;
use crate::domain::lead::Lead;
use crate::domain::lead::Reference;
use crate::domain::lead::about::Album;
use crate::domain::lead::about::Ban;
use crate::domain::lead::act::LeadAct;
use crate::domain::lead::form;
use crate::domain::lead::press::LeadPress;
use crate::domain::lead::relay;
use crate::domain::lead::relay::MOST_AT_ONCE;
use crate::domain::lead::relay::Towards;
use crate::domain::lead::say::LeadSay;
use crate::domain::lead::say::TALK_LASTS;
use crate::domain::question;
use crate::domain::reply::Reply;
use crate::domain::say::Say;
use crate::domain::user_text::UserText;

/// Most messages that are kept while it is asked whom they are for.
const MOST_KEPT: usize = 10;

/// Words that may be for the staff or a question; they are kept until the officer says which.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// The lead they may belong to.
    pub reference: Reference,
    /// They, in order.
    pub messages: Vec<Kept>,
    /// Since when they wait.
    pub since: DateTime<Utc>,
}

/// A message that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Where it stands.
    pub message: MessageId,
    /// Its words; `None` where it is a file.
    pub text: Option<UserText>,
    /// The album it is a piece of.
    pub album: Option<String>,
}

/// What arrives in private; `None` for what has nothing to do with leads.
pub(crate) fn on_event(
    conversation: &Conversation,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Option<(Conversation, Vec<Act>)> {
    let arrival = reply.arrival;
    if arrival.saying == Saying::Corrected {
        return on_correction(conversation, reply, facts);
    }
    if let Conversation::Requesting(open) = conversation {
        reply.language = open.language;
        return form::on_event(open, &arrival.event, reply);
    }
    if !says_something(&arrival.event) {
        return None;
    }
    if let (Some(about), true) = (&facts.lead.about, arrival.reply_to.is_some()) {
        let acts = to_staff(&about.lead, reply, facts);
        return Some((conversation.kept(), acts));
    }
    if let Conversation::Choosing(pending) = conversation {
        return Some(keep(Some(pending), pending.reference.clone(), reply, facts));
    }
    if conversation.subscribing().is_some() {
        return None;
    }
    let talking = |lead: &&Lead| {
        lead.last_staff_at
            .is_some_and(|at| facts.now - at < TALK_LASTS)
    };
    let lead = facts.lead.mine.iter().find(talking)?;
    Some(keep(None, lead.reference.clone(), reply, facts))
}

fn says_something(event: &Event) -> bool {
    match event {
        Event::Question(_) | Event::Document(..) | Event::WithoutWords | Event::Contact(_) => true,
        Event::Command(..)
        | Event::UnknownCommand
        | Event::Press(..)
        | Event::UnreadablePress(_)
        | Event::CameBack
        | Event::Joined
        | Event::RightsChanged
        | Event::Left
        | Event::Moved(_) => false,
    }
}

fn on_correction(
    conversation: &Conversation,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Option<(Conversation, Vec<Act>)> {
    if let (Some(copied), Some(staff)) = (&facts.lead.copy, facts.staff.chat) {
        let towards = Towards::Staff(staff.id, staff.language);
        relay::correct(copied, towards, reply);
        return Some((conversation.kept(), Vec::new()));
    }
    match (conversation, &reply.arrival.event) {
        (Conversation::Requesting(form), _) => {
            reply.language = form.language;
            reply.send(Say::Lead(LeadSay::CorrectLater));
            Some((conversation.kept(), Vec::new()))
        }
        (Conversation::Choosing(pending), Event::Question(text)) => {
            let mut pending = pending.clone();
            let corrected = reply.arrival.message?;
            let kept = pending
                .messages
                .iter_mut()
                .find(|kept| kept.message == corrected && kept.text.is_some())?;
            kept.text = Some(text.clone());
            Some((Conversation::Choosing(pending), Vec::new()))
        }
        (
            Conversation::Idle
            | Conversation::Missed(_)
            | Conversation::Choosing(_)
            | Conversation::Subscribing(_)
            | Conversation::Unreadable,
            _,
        ) => None,
    }
}

/// Keeps what arrived and asks whom it is for; pieces of one album are asked about once.
fn keep(
    before: Option<&Pending>,
    reference: Reference,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let mut pending = before.cloned().unwrap_or(Pending {
        reference: reference.clone(),
        messages: Vec::new(),
        since: facts.now,
    });
    let text = match (&reply.arrival.event, &reply.arrival.enclosure) {
        (Event::Question(text), None) => Some(text.clone()),
        _ => None,
    };
    if pending.messages.len() >= MOST_KEPT {
        reply.send(Say::Lead(LeadSay::SlowDown));
        return (Conversation::Choosing(pending), Vec::new());
    }
    let enclosure = reply.arrival.enclosure.as_ref();
    let album = enclosure.and_then(|enclosure| enclosure.album.clone());
    let last = pending.messages.last();
    let asked = album.is_some() && last.is_some_and(|last| last.album == album);
    if let Some(message) = reply.arrival.message {
        pending.messages.push(Kept {
            message,
            text,
            album,
        });
    }
    if !asked {
        reply.send(Say::Lead(LeadSay::ToWhom { reference }));
    }
    (Conversation::Choosing(pending), Vec::new())
}

/// Passes what arrived on to the staff, within the limits.
fn to_staff(lead: &Lead, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    let Some(towards) = allowed(lead, reply, facts) else {
        return vec![Act::Lead(LeadAct::Hold(reply.arrival.person))];
    };
    relay::pass(lead, towards, reply, facts)
}

/// Where the officer's messages go; where they may not, the officer is told once.
fn allowed(lead: &Lead, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Option<Towards> {
    let Some(staff) = facts.staff.chat else {
        reply.send(Say::Lead(LeadSay::NotPassed {
            reference: lead.reference.clone(),
        }));
        return None;
    };
    if facts.lead.ban == Ban::Banned {
        if facts.lead.recent.refused == 0 {
            reply.send(Say::Lead(LeadSay::Banned));
        }
        return None;
    }
    if facts.lead.recent.passed >= MOST_AT_ONCE && facts.lead.album == Album::Begins {
        if facts.lead.recent.refused == 0 {
            reply.send(Say::Lead(LeadSay::SlowDown));
        }
        return None;
    }
    Some(Towards::Staff(staff.id, staff.language))
}

/// A button of the officer's.
pub(crate) fn on_press(
    conversation: &Conversation,
    press: &LeadPress,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    match (press, conversation) {
        (LeadPress::Agree(language), _) => {
            reply.language = *language;
            reply.toast(None, callback);
            form::agree(*language, conversation, reply, facts)
        }
        (LeadPress::Decline(language), _) => {
            reply.language = *language;
            reply.toast(None, callback);
            reply.edit(Say::Lead(LeadSay::Declined));
            (conversation.kept(), Vec::new())
        }
        (_, Conversation::Requesting(open)) => {
            reply.language = open.language;
            reply.toast(None, callback);
            form::on_press(open, press, reply, facts)
        }
        (LeadPress::ToExpert, Conversation::Choosing(pending)) => {
            reply.toast(None, callback);
            (Conversation::Idle, choose_expert(pending, reply, facts))
        }
        (LeadPress::AsQuestion, Conversation::Choosing(pending)) => {
            reply.toast(None, callback);
            choose_question(pending, reply, facts)
        }
        (
            _,
            Conversation::Idle
            | Conversation::Missed(_)
            | Conversation::Choosing(_)
            | Conversation::Subscribing(_)
            | Conversation::Unreadable,
        ) => {
            reply.toast(Some(Say::Lead(LeadSay::NoForm)), callback);
            (conversation.kept(), Vec::new())
        }
    }
}

fn choose_expert(pending: &Pending, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    let leads = facts.lead.mine.iter();
    let about = facts.lead.about.iter().map(|about| &about.lead);
    let found = leads
        .chain(about)
        .find(|lead| lead.reference == pending.reference);
    let Some(lead) = found else {
        reply.send(Say::Lead(LeadSay::NotPassed {
            reference: pending.reference.clone(),
        }));
        return Vec::new();
    };
    let Some(towards) = allowed(lead, reply, facts) else {
        return vec![Act::Lead(LeadAct::Hold(reply.arrival.person))];
    };
    reply.edit(Say::Lead(LeadSay::PassedOn {
        reference: lead.reference.clone(),
    }));
    let mut acts = Vec::new();
    let mut files = Vec::new();
    for kept in &pending.messages {
        match &kept.text {
            Some(text) => {
                acts.extend(relay::pass_words(lead, text, kept.message, towards, reply));
            }
            None => files.push(kept.message),
        }
    }
    acts.extend(relay::pass_files(lead, &files, towards, reply));
    acts
}

fn choose_question(
    pending: &Pending,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let (mut next, mut acts) = (Conversation::Idle, Vec::new());
    let mut texts = pending
        .messages
        .iter()
        .filter_map(|kept| kept.text.as_ref());
    let Some(first) = texts.next() else {
        reply.send(Say::OnlyWords);
        return (next, acts);
    };
    for text in std::iter::once(first).chain(texts) {
        let (after, follows) = question::on_question(&next, text, reply, facts);
        next = after;
        acts.extend(follows);
    }
    (next, acts)
}

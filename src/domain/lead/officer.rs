//! The officer's side: the form, and the talk with the staff once a lead is sent.
//! A reply to a message of the staff's goes to them; other words within a day are asked about; all else is a question.

use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::event::Arrival;
use crate::domain::event::Saying;
use crate::domain::id::CallbackId;
use crate::domain::lead::Lead;
use crate::domain::lead::about::Album;
use crate::domain::lead::about::Ban;
use crate::domain::lead::act::LeadAct;
use crate::domain::lead::form;
use crate::domain::lead::opening;
use crate::domain::lead::pending;
use crate::domain::lead::press::LeadPress;
use crate::domain::lead::relay;
use crate::domain::lead::relay::MOST_AT_ONCE;
use crate::domain::lead::relay::Towards;
use crate::domain::lead::say::LeadSay;
use crate::domain::lead::say::TALK_LASTS;
use crate::domain::reply::Reply;
use crate::domain::say::Say;

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
    let says = arrival.event.can_be_passed_on();
    // First of all, or a form that is open would take it for its answer.
    if let (Some(about), true) = (&facts.lead.about, says) {
        let acts = to_staff(&about.lead, reply, facts);
        return Some((conversation.kept(), acts));
    }
    if let Conversation::Requesting(open) = conversation {
        reply.language = open.language;
        return form::on_event(open, &arrival.event, reply);
    }
    if !says {
        return None;
    }
    if let Conversation::Choosing(waiting) = conversation {
        let reference = waiting.reference.clone();
        return Some(pending::keep(Some(waiting), reference, reply, facts));
    }
    if conversation.subscribing().is_some() {
        return None;
    }
    let talking = |lead: &&Lead| {
        lead.last_staff_at
            .is_some_and(|at| facts.now - at < TALK_LASTS)
    };
    let lead = facts.lead.mine.iter().find(talking)?;
    Some(pending::keep(None, lead.reference.clone(), reply, facts))
}

fn on_correction(
    conversation: &Conversation,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Option<(Conversation, Vec<Act>)> {
    if let Some(copied) = &facts.lead.copy {
        let acts = match way_to_staff(1, reply.arrival, facts) {
            Ok(towards) => {
                let mut acts = relay::correct(copied, towards, reply);
                acts.push(Act::Lead(LeadAct::Correct(reply.arrival.person)));
                acts
            }
            Err(closed) => refuse(closed.said_of(&copied.lead), reply, facts),
        };
        return Some((conversation.kept(), acts));
    }
    if let Conversation::Choosing(waiting) = conversation
        && let Some(corrected) = waiting.corrected(reply.arrival)
    {
        return Some((Conversation::Choosing(corrected), Vec::new()));
    }
    // Of a file that is put in place of another nothing is said where none was passed on.
    let words = reply.arrival.event.words();
    if words.is_some_and(|words| words.as_str().is_empty()) {
        return Some((conversation.kept(), Vec::new()));
    }
    let Conversation::Requesting(form) = conversation else {
        return None;
    };
    reply.language = form.language;
    reply.send(Say::Lead(LeadSay::CorrectLater));
    Some((conversation.kept(), Vec::new()))
}

/// Passes what arrived on to the staff, within the limits.
fn to_staff(lead: &Lead, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    match way_to_staff(1, reply.arrival, facts) {
        Ok(towards) => relay::pass(lead, towards, reply, facts),
        Err(closed) => refuse(closed.said_of(lead), reply, facts),
    }
}

/// Why messages cannot go to the staff now.
pub(super) enum Closed {
    /// There is no staff's chat.
    NoStaff,
    /// The staff want nothing more of the officer.
    Banned,
    /// They would be too many at once.
    TooMuch,
}

impl Closed {
    /// What is said of a message that is not kept.
    fn said_of(&self, lead: &Lead) -> LeadSay {
        match self {
            Self::NoStaff => LeadSay::NotPassed {
                reference: lead.reference.clone(),
            },
            Self::Banned => LeadSay::Banned,
            Self::TooMuch => LeadSay::SlowDown,
        }
    }
}

/// Where so many of the officer's messages may go at once.
pub(super) fn way_to_staff(
    count: i64,
    arrival: &Arrival,
    facts: &Facts<'_>,
) -> Result<Towards, Closed> {
    let staff = facts.staff.chat.ok_or(Closed::NoStaff)?;
    if facts.lead.ban == Ban::Banned {
        return Err(Closed::Banned);
    }
    // An album is one message, however many pieces follow; a correction of a piece is one of its own.
    let goes_on = facts.lead.album == Album::GoesOn && arrival.saying == Saying::New;
    if !goes_on && facts.lead.recent.passed + count > MOST_AT_ONCE {
        return Err(Closed::TooMuch);
    }
    Ok(Towards::Staff(staff.id, staff.language))
}

/// A message is not taken; the officer is told once.
pub(super) fn refuse(why: LeadSay, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    if facts.lead.recent.refused == 0 {
        reply.send(Say::Lead(why));
    }
    vec![Act::Lead(LeadAct::Hold(reply.arrival.person))]
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
            opening::agree(*language, conversation, reply, facts)
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
        (LeadPress::ToExpert, Conversation::Choosing(waiting)) => {
            pending::choose_expert(waiting, callback, reply, facts)
        }
        (LeadPress::AsQuestion, Conversation::Choosing(waiting)) => {
            reply.toast(None, callback);
            pending::choose_question(waiting, reply, facts)
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

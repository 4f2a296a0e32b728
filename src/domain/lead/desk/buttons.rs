//! The staff's buttons. Whoever presses first wins; the others are told who it was.

use crate::domain::conversation::Act;
use crate::domain::conversation::Facts;
use crate::domain::id::CallbackId;
use crate::domain::lead::Lead;
use crate::domain::lead::State;
use crate::domain::lead::about::Kind;
use crate::domain::lead::act::LeadAct;
use crate::domain::lead::act::LeadThen;
use crate::domain::lead::desk::card;
use crate::domain::lead::desk::colleague;
use crate::domain::lead::desk::desk;
use crate::domain::lead::desk::hindrance;
use crate::domain::lead::desk::rest_of_card;
use crate::domain::lead::desk::show_everywhere;
use crate::domain::lead::desk::stands;
use crate::domain::lead::press::LeadPress;
use crate::domain::lead::say::DeskSay;
use crate::domain::lead::say::LeadSay;
use crate::domain::reply::Reply;
use crate::domain::say::Letter;
use crate::domain::say::Posted;
use crate::domain::say::Say;
use crate::domain::say::Then;
use crate::domain::say::Way;

/// A button of the staff's.
pub(crate) fn on_press(
    press: &LeadPress,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Vec<Act> {
    if let Some(hindrance) = hindrance(reply.arrival, facts) {
        reply.toast(Some(desk(hindrance)), callback);
        return vec![Act::Lead(LeadAct::Refused)];
    }
    if let (LeadPress::List(..), Some(page)) = (press, &facts.lead.list) {
        reply.toast(None, callback);
        reply.edit(desk(DeskSay::List { page: page.clone() }));
        return Vec::new();
    }
    let Some(about) = &facts.lead.about else {
        reply.toast(Some(desk(DeskSay::UnknownLead)), callback);
        return Vec::new();
    };
    let lead = &about.lead;
    let reference = || lead.reference.clone();
    match press {
        LeadPress::Take(_) => take(lead, callback, reply, facts),
        LeadPress::Release(_) => release(lead, callback, reply, facts),
        LeadPress::Reopen(_) if lead.state.is_open() => {
            refuse(DeskSay::IsOpen, lead, callback, reply)
        }
        LeadPress::Reopen(_) if lead.is_anonymous() => {
            refuse(DeskSay::IsAnonymous, lead, callback, reply)
        }
        LeadPress::Reopen(_) => change(lead, &free(lead, facts), callback, reply, facts),
        LeadPress::CloseAs(..)
        | LeadPress::Close(_)
        | LeadPress::KeepOpen(_)
        | LeadPress::Reply(_)
        | LeadPress::Note(_)
            if !lead.state.is_open() =>
        {
            refuse(DeskSay::IsClosed, lead, callback, reply)
        }
        LeadPress::Reply(_) => {
            let say = DeskSay::ReplyHere {
                reference: reference(),
            };
            ask(say, Kind::Talk, lead, callback, reply)
        }
        LeadPress::Note(_) => {
            let say = DeskSay::NoteHere {
                reference: reference(),
            };
            ask(say, Kind::Note, lead, callback, reply)
        }
        LeadPress::Close(_) => {
            let say = DeskSay::HowClosed {
                reference: reference(),
            };
            ask(say, Kind::Internal, lead, callback, reply)
        }
        LeadPress::KeepOpen(_) => {
            reply.toast(None, callback);
            reply.edit(desk(DeskSay::StaysOpen {
                reference: reference(),
            }));
            Vec::new()
        }
        LeadPress::CloseAs(state, _) => close(lead, *state, callback, reply, facts),
        LeadPress::Show(_) => {
            reply.toast(None, callback);
            show(lead, reply, facts);
            Vec::new()
        }
        LeadPress::List(..)
        | LeadPress::Agree(_)
        | LeadPress::Decline(_)
        | LeadPress::Back
        | LeadPress::Cancel
        | LeadPress::Proposed
        | LeadPress::Need(_)
        | LeadPress::Change(_)
        | LeadPress::Send
        | LeadPress::ToExpert
        | LeadPress::AsQuestion => {
            reply.toast(Some(Say::ButtonTooOld), callback);
            Vec::new()
        }
    }
}

/// Says why not, and brings the card that was pressed up to date.
fn refuse(why: DeskSay, lead: &Lead, callback: &CallbackId, reply: &mut Reply<'_>) -> Vec<Act> {
    reply.toast(Some(desk(why)), callback);
    if reply.arrival.message == lead.card {
        become_card(lead, reply);
    }
    Vec::new()
}

/// The message whose button was pressed shows the lead from now on, and a reply to it goes where the card says.
fn become_card(lead: &Lead, reply: &mut Reply<'_>) {
    reply.edit(desk(card(lead)));
    reply.meaning(if reply.arrival.message == lead.card {
        Then::Lead(LeadThen::Card {
            reference: lead.reference.clone(),
        })
    } else {
        stands(lead, Kind::Talk)
    });
}

fn ask(
    say: DeskSay,
    kind: Kind,
    lead: &Lead,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
) -> Vec<Act> {
    reply.toast(None, callback);
    reply.send(desk(say));
    reply.meaning(stands(lead, kind));
    vec![Act::Lead(LeadAct::Seen(colleague(reply.arrival)))]
}

fn take(lead: &Lead, callback: &CallbackId, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    match (&lead.taker, lead.state) {
        (_, State::Won | State::Lost | State::Irrelevant) => {
            refuse(DeskSay::IsClosed, lead, callback, reply)
        }
        (Some(taker), State::Taken) if taker.person == reply.arrival.person => {
            refuse(DeskSay::TakenByYou, lead, callback, reply)
        }
        (Some(taker), State::Taken) => {
            let name = taker.name.clone();
            refuse(DeskSay::TakenBy { name }, lead, callback, reply)
        }
        (_, State::New) | (None, State::Taken) => {
            let taken = Lead {
                state: State::Taken,
                taker: Some(colleague(reply.arrival)),
                ..lead.clone()
            };
            change(lead, &taken, callback, reply, facts)
        }
    }
}

fn release(
    lead: &Lead,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Vec<Act> {
    match lead.state {
        State::New => refuse(DeskSay::TakenByNobody, lead, callback, reply),
        State::Won | State::Lost | State::Irrelevant => {
            refuse(DeskSay::IsClosed, lead, callback, reply)
        }
        State::Taken => change(lead, &free(lead, facts), callback, reply, facts),
    }
}

/// The lead as it is once nobody has it.
fn free(lead: &Lead, facts: &Facts<'_>) -> Lead {
    Lead {
        state: State::New,
        taker: None,
        waiting_since: facts.now,
        reminded: 0,
        ..lead.clone()
    }
}

/// Gives back what somebody who leaves had taken; the officers and the cards tell of it.
pub(crate) fn release_all(leads: &[Lead], reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    let released = leads.iter().map(|lead| {
        let free = free(lead, facts);
        show_everywhere(&free, None, reply, facts);
        tell_officer(lead, &free, reply);
        Act::Lead(LeadAct::Change(Box::new(free)))
    });
    released.collect()
}

fn close(
    lead: &Lead,
    state: State,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Vec<Act> {
    let closed = Lead {
        state,
        ..lead.clone()
    };
    reply.toast(None, callback);
    reply.edit(desk(DeskSay::Closed {
        reference: lead.reference.clone(),
        state,
    }));
    show_everywhere(&closed, None, reply, facts);
    tell_officer(lead, &closed, reply);
    acts_of(closed, reply)
}

fn change(
    before: &Lead,
    after: &Lead,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Vec<Act> {
    reply.toast(None, callback);
    become_card(after, reply);
    show_everywhere(after, reply.arrival.message, reply, facts);
    tell_officer(before, after, reply);
    acts_of(after.clone(), reply)
}

fn acts_of(lead: Lead, reply: &Reply<'_>) -> Vec<Act> {
    vec![
        Act::Lead(LeadAct::Change(Box::new(lead))),
        Act::Lead(LeadAct::Seen(colleague(reply.arrival))),
    ]
}

fn tell_officer(before: &Lead, after: &Lead, reply: &mut Reply<'_>) {
    let reference = after.reference.clone();
    let letter = Letter {
        language: after.language,
        way: Way::Send {
            content: Say::Lead(LeadSay::News {
                reference: reference.clone(),
                state: after.state,
                before: before.state,
            }),
            thread: None,
            reply_to: None,
        },
        then: Some(Then::Lead(LeadThen::Told { reference })),
        of_lead: None,
    };
    reply.post(Posted::new(after.chat, letter));
}

/// Shows everything about a lead where it was asked for.
pub(super) fn show(lead: &Lead, reply: &mut Reply<'_>, facts: &Facts<'_>) {
    reply.send(desk(card(lead)));
    reply.meaning(stands(lead, Kind::Talk));
    for rest in rest_of_card(lead) {
        reply.send(desk(rest));
        reply.meaning(stands(lead, Kind::Talk));
    }
    for note in &facts.lead.notes {
        reply.send(desk(DeskSay::ANote { note: note.clone() }));
        reply.meaning(stands(lead, Kind::Internal));
    }
}

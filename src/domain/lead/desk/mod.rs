//! The staff's side: cards and what can be done with them. Each thing done is checked against the staff's chat anew.
//! What the staff's words lead to is here, what their buttons do in `buttons`, their commands in `commands`.

mod buttons;
mod commands;

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;

use crate::domain::conversation::Act;
use crate::domain::conversation::Facts;
use crate::domain::event::Arrival;
use crate::domain::event::Event;
use crate::domain::event::Saying;
use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::lead::Colleague;
use crate::domain::lead::Lead;
use crate::domain::lead::State;
use crate::domain::lead::about::Kind;
use crate::domain::lead::act::LeadAct;
use crate::domain::lead::act::LeadThen;
use crate::domain::lead::hours::REMIND_AFTER;
use crate::domain::lead::parts::PART_MAX;
use crate::domain::lead::parts::parts;
use crate::domain::lead::parts::units;
use crate::domain::lead::relay;
use crate::domain::lead::relay::Towards;
use crate::domain::lead::say::DeskSay;
use crate::domain::lead::say::LeadSay;
use crate::domain::lead::say::Undelivered;
use crate::domain::reply::Reply;
use crate::domain::say::Letter;
use crate::domain::say::Posted;
use crate::domain::say::Say;
use crate::domain::say::Then;
use crate::domain::say::Way;
use crate::domain::staff::StaffChat;
use crate::domain::staff::on_rights;
use crate::domain::standing::Standing;
use crate::domain::user_text::UserText;

pub(crate) use self::buttons::on_press;
pub(crate) use self::buttons::release_all;
pub(crate) use self::commands::on_command;

/// Longest excerpt of the officer's message on the card, in UTF-16 units; where there is more, all of it follows.
pub const CARD_MESSAGE_MAX: usize = 1_500;

/// Longest excerpt of a question on the card; two of them may stand there.
pub const CARD_QUESTION_MAX: usize = 300;

fn desk(say: DeskSay) -> Say {
    Say::Lead(LeadSay::Desk(say))
}

/// The topic and the card of a new lead.
pub fn announcement(lead: &Lead, staff: StaffChat, now: DateTime<Utc>) -> Posted {
    let letter = Letter {
        language: staff.language,
        way: Way::Topic {
            name: topic_name(lead),
            follow: card_letters(lead, staff),
        },
        then: None,
        of_lead: Some(lead.reference.clone()),
    };
    let key = format!("card:{}:{}", lead.reference.as_str(), now.timestamp());
    Posted::new(staff.id, letter).keyed(key)
}

/// A new topic for a lead whose own is gone; its card and the letter that found out go into it.
pub fn topic_again(lead: &Lead, staff: StaffChat, letter: &Letter) -> Letter {
    let mut follow = card_letters(lead, staff);
    let is_card = matches!(letter.then, Some(Then::Lead(LeadThen::Card { .. })));
    follow.extend(Some(letter.clone()).filter(|_| !is_card));
    Letter {
        language: staff.language,
        way: Way::Topic {
            name: topic_name(lead),
            follow,
        },
        then: None,
        of_lead: Some(lead.reference.clone()),
    }
}

/// The card, and what does not fit on it.
pub fn card_letters(lead: &Lead, staff: StaffChat) -> Vec<Letter> {
    let reference = || lead.reference.clone();
    let letter = |content, then| Letter {
        language: staff.language,
        way: Way::Send {
            content: desk(content),
            thread: None,
            reply_to: None,
        },
        then: Some(Then::Lead(then)),
        of_lead: Some(lead.reference.clone()),
    };
    let mut letters = vec![letter(
        card(lead),
        LeadThen::Card {
            reference: reference(),
        },
    )];
    letters.extend(rest_of_card(lead).into_iter().map(|content| {
        letter(
            content,
            LeadThen::Stands {
                reference: reference(),
                kind: Kind::Talk,
            },
        )
    }));
    letters
}

fn card(lead: &Lead) -> DeskSay {
    DeskSay::Card {
        lead: Box::new(lead.clone()),
    }
}

/// What the card shows the beginning of only.
fn rest_of_card(lead: &Lead) -> Vec<DeskSay> {
    let request = &lead.request;
    let too_long = |text: &UserText, most: usize| units(text.as_str()) > most;
    let message = Some(&request.message).filter(|text| too_long(text, CARD_MESSAGE_MAX));
    let questions = request
        .questions
        .iter()
        .filter(|text| too_long(text, CARD_QUESTION_MAX));
    let whole = message.into_iter().chain(questions);
    whole
        .flat_map(|text| parts(text.as_str(), PART_MAX))
        .map(|part| DeskSay::Rest {
            reference: lead.reference.clone(),
            text: UserText::new(part),
        })
        .collect()
}

/// The name of a lead's topic.
pub fn topic_name(lead: &Lead) -> Say {
    desk(DeskSay::TopicName {
        municipality: lead.request.municipality.clone(),
        reference: lead.reference.clone(),
        state: lead.state,
    })
}

/// Why somebody may not do something here and now.
fn hindrance(arrival: &Arrival, facts: &Facts<'_>) -> Option<DeskSay> {
    if !facts.staff.is_at(arrival.chat) {
        return Some(DeskSay::Refused);
    }
    match facts.staff.standing {
        Standing::Administrator | Standing::Member => None,
        Standing::Stranger => Some(DeskSay::Refused),
        Standing::Unknown => Some(DeskSay::CannotCheck),
    }
}

/// Whoever acts, as the staff know each other.
pub(crate) fn colleague(arrival: &Arrival) -> Colleague {
    Colleague {
        person: arrival.person,
        name: arrival.name.clone(),
    }
}

/// What arrives in the staff's chat, other than commands and buttons; `None` for what is about no lead.
pub(crate) fn on_event(reply: &mut Reply<'_>, facts: &Facts<'_>) -> Option<Vec<Act>> {
    let arrival = reply.arrival;
    if arrival.event == Event::Joined {
        let mut acts = on_rights(reply, facts);
        acts.push(Act::Lead(LeadAct::Returned));
        return Some(acts);
    }
    if !arrival.event.can_be_passed_on() {
        return None;
    }
    if arrival.saying == Saying::Corrected {
        return Some(correct(reply, facts));
    }
    let about = facts.lead.about.as_ref()?;
    if let Some(hindrance) = hindrance(arrival, facts) {
        reply.send(desk(hindrance));
        return Some(vec![Act::Lead(LeadAct::Refused)]);
    }
    Some(match about.kind {
        Kind::Internal => {
            reply.send(desk(DeskSay::NotSent));
            reply.meaning(stands(&about.lead, Kind::Internal));
            Vec::new()
        }
        Kind::Note => note(&about.lead, reply),
        Kind::Talk => write(&about.lead, reply, facts),
    })
}

/// What follows from the correction of something that was passed on or noted.
fn correct(reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    let (Some(copied), None) = (&facts.lead.copy, hindrance(reply.arrival, facts)) else {
        return Vec::new();
    };
    match copied.kind {
        Kind::Talk => relay::correct(copied, Towards::Officer, reply),
        Kind::Note => note(&copied.lead, reply),
        Kind::Internal => Vec::new(),
    }
}

fn stands(lead: &Lead, kind: Kind) -> Then {
    Then::Lead(LeadThen::Stands {
        reference: lead.reference.clone(),
        kind,
    })
}

fn note(lead: &Lead, reply: &mut Reply<'_>) -> Vec<Act> {
    let (Event::Question(text), None) = (&reply.arrival.event, &reply.arrival.enclosure) else {
        reply.send(desk(DeskSay::NoteNeedsWords));
        reply.meaning(stands(lead, Kind::Note));
        return Vec::new();
    };
    let text = text.clone();
    reply.send(desk(DeskSay::NoteKept));
    reply.meaning(stands(lead, Kind::Internal));
    let who = colleague(reply.arrival);
    let Some(message) = reply.arrival.message else {
        return Vec::new();
    };
    let reference = lead.reference.clone();
    let noted = match reply.arrival.saying {
        Saying::New => LeadAct::Note {
            reference,
            who: who.clone(),
            text,
            chat: reply.arrival.chat,
            message,
        },
        Saying::Corrected => LeadAct::ChangeNote {
            reference,
            message,
            text,
        },
    };
    vec![Act::Lead(LeadAct::Seen(who)), Act::Lead(noted)]
}

/// One of the staff writes to the officer; whoever writes about a lead that nobody has, has it from then on.
fn write(lead: &Lead, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    if !lead.state.is_open() {
        reply.send(desk(DeskSay::ClosedNotSent {
            reference: lead.reference.clone(),
        }));
        reply.meaning(stands(lead, Kind::Internal));
        return Vec::new();
    }
    let mut acts = relay::pass(lead, Towards::Officer, reply, facts);
    acts.extend(wrote(lead, reply, facts));
    acts
}

fn wrote(lead: &Lead, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    let who = colleague(reply.arrival);
    let mut acts = vec![
        Act::Lead(LeadAct::Seen(who.clone())),
        Act::Lead(LeadAct::StaffWrote(lead.reference.clone())),
    ];
    if lead.state == State::New {
        let taken = Lead {
            state: State::Taken,
            taker: Some(who),
            ..lead.clone()
        };
        show_everywhere(&taken, None, reply, facts);
        acts.push(Act::Lead(LeadAct::Change(Box::new(taken))));
    }
    acts
}

/// Brings the lead's card and its topic's name up to date, but for the card under which a button was pressed.
fn show_everywhere(
    lead: &Lead,
    pressed: Option<MessageId>,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) {
    let Some(staff) = facts.staff.chat else {
        return;
    };
    let mut post = |way, then| {
        let letter = Letter {
            language: staff.language,
            way,
            then,
            of_lead: Some(lead.reference.clone()),
        };
        reply.post(Posted::new(staff.id, letter));
    };
    if let Some(message) = lead.card.filter(|card| pressed != Some(*card)) {
        let way = Way::Edit {
            content: desk(card(lead)),
            message,
            thread: None,
        };
        let then = LeadThen::Card {
            reference: lead.reference.clone(),
        };
        post(way, Some(Then::Lead(then)));
    }
    if lead.thread.is_some() {
        let way = Way::Rename {
            name: topic_name(lead),
            thread: None,
        };
        post(way, None);
    }
}

/// Reminds the staff of a lead that nobody has taken, for the `step`th time from 1; the last time people are called by name.
pub fn call(lead: &Lead, step: i64, people: Vec<Colleague>, staff: StaffChat) -> (LeadAct, Posted) {
    let last = i64::try_from(REMIND_AFTER.len()).unwrap_or(i64::MAX);
    let place = usize::try_from(step - 1).unwrap_or(0);
    let hours = REMIND_AFTER.get(place).map_or(0, TimeDelta::num_hours);
    let letter = Letter {
        language: staff.language,
        way: Way::Send {
            content: desk(DeskSay::Waiting {
                reference: lead.reference.clone(),
                municipality: lead.request.municipality.clone(),
                hours,
                call: if step >= last { people } else { Vec::new() },
            }),
            thread: None,
            reply_to: None,
        },
        then: Some(stands(lead, Kind::Internal)),
        of_lead: Some(lead.reference.clone()),
    };
    let reminded = Lead {
        reminded: step,
        ..lead.clone()
    };
    (
        LeadAct::Change(Box::new(reminded)),
        Posted::new(staff.id, letter),
    )
}

/// What is owed where a letter about a lead could not be delivered to `chat`: whoever wrote it is told, once of one
/// message in parts and of one album.
pub fn undelivered(
    then: &LeadThen,
    way: &Way,
    chat: ChatId,
    lead: &Lead,
    staff: Option<StaffChat>,
    why: Undelivered,
) -> Option<Posted> {
    let source = match then {
        LeadThen::Copy { message, .. } | LeadThen::Part { message, .. } => Some(*message),
        LeadThen::Told { .. } => None,
        LeadThen::Card { .. } | LeadThen::Stands { .. } => return None,
    };
    let reference = lead.reference.clone();
    let to_officer = chat == lead.chat;
    let (home, language, content, of_lead) = if to_officer {
        let staff = staff?;
        let say = DeskSay::NotDelivered {
            reference: reference.clone(),
            why,
        };
        (staff.id, staff.language, desk(say), Some(reference.clone()))
    } else {
        let say = Say::Lead(LeadSay::NotPassed {
            reference: reference.clone(),
        });
        (lead.chat, lead.language, say, None)
    };
    let letter = Letter {
        language,
        way: Way::Send {
            content,
            thread: None,
            reply_to: source,
        },
        then: Some(Then::Lead(LeadThen::Stands {
            reference,
            kind: Kind::Internal,
        })),
        of_lead,
    };
    let posted = Posted::new(home, letter);
    let whole = match (way, source) {
        (
            Way::Copy {
                album: Some(album), ..
            },
            _,
        ) => album.clone(),
        (_, Some(source)) => source.0.to_string(),
        (_, None) => return Some(posted),
    };
    let key = format!("undelivered:{}:{whole}", lead.reference.as_str());
    Some(posted.keyed(key))
}

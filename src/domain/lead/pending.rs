//! Words that may be for the staff or a question: kept until the officer says which, and never lost meanwhile.

use chrono::DateTime;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::event::Arrival;
use crate::domain::event::Event;
use crate::domain::id::CallbackId;
use crate::domain::id::FileMark;
use crate::domain::id::MessageId;
use crate::domain::lead::Reference;
use crate::domain::lead::officer::Closed;
use crate::domain::lead::officer::refuse;
use crate::domain::lead::officer::way_to_staff;
use crate::domain::lead::relay;
use crate::domain::lead::relay::MOST_AT_ONCE;
use crate::domain::lead::relay::PACE;
use crate::domain::lead::say::LeadSay;
use crate::domain::question;
use crate::domain::reply::Reply;
use crate::domain::say::Say;
use crate::domain::user_text::UserText;

/// Words that may be for the staff or a question; they are kept until the officer says which.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// The lead they may belong to.
    pub reference: Reference,
    /// They, in order.
    pub messages: Vec<Kept>,
    /// Since when they wait.
    pub since: DateTime<Utc>,
    /// When it was last asked whom they are for.
    #[serde(default)]
    pub asked_at: DateTime<Utc>,
}

impl Pending {
    /// The question it is if it is none for the experts, where that is one message.
    pub(crate) fn question(&self) -> Option<&UserText> {
        let mut texts = self.messages.iter().filter_map(|kept| kept.text.as_ref());
        texts.next().filter(|_| texts.next().is_none())
    }

    /// The same with a message as it is after its correction; `None` where the message is none of these.
    pub(super) fn corrected(&self, arrival: &Arrival) -> Option<Self> {
        let new = Kept::new(arrival)?;
        let mut corrected = self.clone();
        let mut messages = corrected.messages.iter_mut();
        let kept = messages.find(|kept| kept.message == new.message)?;
        *kept = new;
        Some(corrected)
    }

    /// How many messages wait; an album is one.
    fn count(&self) -> i64 {
        let begins = |place: usize, kept: &Kept| {
            let before = &self.messages[..place];
            kept.album.is_none() || before.iter().all(|other| other.album != kept.album)
        };
        let messages = self.messages.iter().enumerate();
        let counted = messages.filter(|(place, kept)| begins(*place, kept));
        i64::try_from(counted.count()).unwrap_or(i64::MAX)
    }
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
    /// What it brings, where it is a file.
    #[serde(default)]
    pub file: Option<FileMark>,
}

impl Kept {
    /// What arrived; `None` where it is no message.
    fn new(arrival: &Arrival) -> Option<Self> {
        let enclosure = arrival.enclosure.as_ref();
        Some(Self {
            message: arrival.message?,
            text: match (&arrival.event, enclosure) {
                (Event::Question(text), None) => Some(text.clone()),
                _ => None,
            },
            album: enclosure.and_then(|enclosure| enclosure.album.clone()),
            file: enclosure.and_then(|enclosure| enclosure.file.clone()),
        })
    }
}

/// Keeps what arrived and asks whom it is for; what comes at once is asked about once.
pub(super) fn keep(
    before: Option<&Pending>,
    reference: Reference,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let mut pending = before.cloned().unwrap_or(Pending {
        reference: reference.clone(),
        messages: Vec::new(),
        since: facts.now,
        asked_at: DateTime::default(),
    });
    let new = Kept::new(reply.arrival);
    let album = new.as_ref().and_then(|new| new.album.as_ref());
    let is_piece = |kept: &Kept| album.is_some() && kept.album.as_ref() == album;
    let goes_on = pending.messages.iter().any(is_piece);
    if !goes_on && pending.count() >= MOST_AT_ONCE {
        let acts = refuse(LeadSay::ChooseFirst { reference }, reply, facts);
        return (Conversation::Choosing(pending), acts);
    }
    pending.messages.extend(new);
    if !goes_on && facts.now - pending.asked_at >= PACE {
        pending.asked_at = facts.now;
        reply.send(Say::Lead(LeadSay::ToWhom { reference }));
    }
    (Conversation::Choosing(pending), Vec::new())
}

/// It is for the staff. What cannot go to them goes on waiting.
pub(super) fn choose_expert(
    pending: &Pending,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let way = way_to_staff(pending.count(), reply.arrival, facts);
    let (towards, lead) = match (way, &facts.lead.pending) {
        (Ok(towards), Some(lead)) => (towards, lead),
        (way, _) => {
            let why = match way {
                Err(Closed::Banned) => LeadSay::Banned,
                Ok(_) | Err(Closed::NoStaff | Closed::TooMuch) => LeadSay::StillKept,
            };
            reply.toast(Some(Say::Lead(why)), callback);
            return (Conversation::Choosing(pending.clone()), Vec::new());
        }
    };
    reply.toast(None, callback);
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
            None => files.push(kept),
        }
    }
    acts.extend(relay::pass_files(lead, &files, towards, reply));
    (Conversation::Idle, acts)
}

/// It is a question, or several.
pub(super) fn choose_question(
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

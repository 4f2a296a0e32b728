//! From what arrived to the form or the list, for whoever may: in a group only its administrators change anything.

use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Document;
use crate::domain::event::Event;
use crate::domain::id::CallbackId;
use crate::domain::id::MessageId;
use crate::domain::press::Press;
use crate::domain::reminder::step::Steps;
use crate::domain::reply::Reply;
use crate::domain::say::Say;
use crate::domain::standing::Standing;
use crate::domain::subscription::Basis;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::SubscriptionAct;
use crate::domain::subscription::SubscriptionId;
use crate::domain::subscription::bulk;
use crate::domain::subscription::bulk::BadRow;
use crate::domain::subscription::bulk::Report;
use crate::domain::subscription::bulk::Row;
use crate::domain::subscription::form;
use crate::domain::subscription::form::Facts;
use crate::domain::subscription::form::Form;
use crate::domain::subscription::form::Step;
use crate::domain::subscription::manage;
use crate::domain::subscription::press::SubscriptionPress;
use crate::domain::subscription::say::SubscriptionSay;
use crate::domain::user_text::UserText;

/// A table's ending, in small letters.
const TABLE_ENDINGS: [&str; 3] = [".csv", ".tsv", ".txt"];

/// A file that a person sent, fetched before the decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileContent {
    /// What is in it.
    Bytes(Vec<u8>),
    /// It is larger than any list.
    TooLarge,
    /// Telegram did not hand it out.
    Unreachable,
}

/// Whether the document looks like a table of municipalities.
pub fn is_table(document: &Document) -> bool {
    let name = document.name.as_str().to_lowercase();
    TABLE_ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Whether the decision depends on what the person is in this group.
pub(crate) fn asks_for_standing(open: Option<&Form>, arrival: &Arrival) -> bool {
    arrival.kind == ChatKind::Group
        && match &arrival.event {
            Event::Command(command, _) => command.changes_the_chat(),
            Event::Press(Press::Subscription(press), _) => press.changes(),
            Event::Press(Press::Speak(_), _) => true,
            Event::Question(_) => open.is_some(),
            Event::Document(document, _) => is_table(document),
            Event::Press(..)
            | Event::UnreadablePress(_)
            | Event::UnknownCommand
            | Event::WithoutWords
            | Event::Contact(_)
            | Event::RightsChanged
            | Event::CameBack
            | Event::Joined
            | Event::Left
            | Event::Moved(_) => false,
        }
}

/// The question that a press or a reply may answer. In a group it need not be the one who was asked that answers: an
/// anonymous administrator writes in the name of the group and presses in their own.
pub(crate) fn answered(arrival: &Arrival) -> Option<MessageId> {
    if arrival.kind != ChatKind::Group {
        return None;
    }
    match &arrival.event {
        Event::Press(Press::Subscription(press), _) if press.changes() => arrival.message,
        Event::Question(_) => arrival.reply_to,
        Event::Press(..)
        | Event::Command(..)
        | Event::Document(..)
        | Event::UnreadablePress(_)
        | Event::UnknownCommand
        | Event::WithoutWords
        | Event::Contact(_)
        | Event::RightsChanged
        | Event::CameBack
        | Event::Joined
        | Event::Left
        | Event::Moved(_) => None,
    }
}

/// `/subscribe`, with a municipality behind it or without.
pub(crate) fn begin(
    named: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    match refusal(reply, facts) {
        Some(refusal) => reply.then_idle(Say::Subscription(refusal)),
        None => placed(form::begin(named, reply, facts)),
    }
}

/// An answer in the form.
pub(crate) fn on_text(
    open: &Form,
    text: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    match refusal(reply, facts) {
        Some(refusal) => {
            reply.send(Say::Subscription(refusal));
            (Conversation::Subscribing(open.clone()), Vec::new())
        }
        None => placed(form::on_text(open, text, reply, facts)),
    }
}

/// A button; `otherwise` is where the conversation stands if no form opens.
pub(crate) fn on_press(
    conversation: &Conversation,
    press: &SubscriptionPress,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let stays = |conversation: &Conversation| conversation.kept();
    if press.changes()
        && let Some(refusal) = refusal(reply, facts)
    {
        reply.toast(Some(Say::Subscription(refusal)), callback);
        return (stays(conversation), Vec::new());
    }
    if *press == SubscriptionPress::Begin {
        reply.toast(None, callback);
        return placed(form::begin(&UserText::new(""), reply, facts));
    }
    let open = conversation.subscribing();
    let (next, acts) = manage::press_in(open, press, callback, reply, facts);
    let acts = acts.into_iter().map(Act::Subscription).collect();
    match next {
        Some(form) => (Conversation::Subscribing(form), acts),
        None if open.is_some() => (Conversation::Idle, acts),
        None => (stays(conversation), acts),
    }
}

/// A table of municipalities.
pub(crate) fn on_table(reply: &mut Reply<'_>, facts: &Facts<'_>) -> (Conversation, Vec<Act>) {
    if let Some(refusal) = refusal(reply, facts) {
        return reply.then_idle(Say::Subscription(refusal));
    }
    let unreadable = SubscriptionSay::BulkUnreadable;
    let bytes = match facts.file {
        Some(FileContent::Bytes(bytes)) => bytes,
        Some(FileContent::TooLarge) | None => {
            return reply.then_idle(Say::Subscription(unreadable));
        }
        Some(FileContent::Unreachable) => {
            return reply.then_idle(Say::Subscription(SubscriptionSay::CannotCheck));
        }
    };
    match bulk::read(bytes, reply.language, facts.now, facts.gazetteer) {
        Err(bulk::Unreadable) => reply.then_idle(Say::Subscription(unreadable)),
        Ok((rows, bad)) => subscribe_all(rows, bad, reply, facts),
    }
}

fn subscribe_all(
    rows: Vec<Row>,
    mut bad: Vec<BadRow>,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let mut numbers = 0_i64..;
    let applied = bulk::apply(rows, facts.subscriptions, facts.now, |row, basis| {
        let number = numbers.next().unwrap_or_default();
        new(row, basis, number, reply, facts)
    });
    let told = |subscription: &Subscription| {
        let name = bulk::label(&subscription.municipality);
        (name, subscription.deadline().due)
    };
    bad.extend(applied.bad);
    bad.sort_by_key(|row| row.line);
    let report = Report {
        kept: applied.kept.iter().map(told).collect(),
        left: applied.left.iter().map(|left| told(&left.known)).collect(),
        bad,
    };
    let acts = applied.kept.into_iter().map(|subscription| {
        let act = SubscriptionAct::Keep(Box::new(subscription));
        Act::Subscription(act)
    });
    reply.send(Say::Subscription(SubscriptionSay::Bulk { report }));
    (Conversation::Idle, acts.collect())
}

fn new(row: Row, basis: Basis, number: i64, reply: &Reply<'_>, facts: &Facts<'_>) -> Subscription {
    Subscription {
        id: SubscriptionId(facts.random.wrapping_add(number).abs()),
        municipality: row.place,
        zone: row.zone,
        basis,
        joint: false,
        steps: steps_of_chat(facts),
        later: None,
        sequence: 0,
        language: reply.language,
        thread: reply.arrival.thread,
        paused: false,
    }
}

/// What a chat chose for one municipality, it gets for the next.
pub(super) fn steps_of_chat(facts: &Facts<'_>) -> Steps {
    let last = facts.subscriptions.last();
    last.map_or_else(Steps::default, |known| known.steps.clone())
}

fn refusal(reply: &Reply<'_>, facts: &Facts<'_>) -> Option<SubscriptionSay> {
    match (reply.arrival.kind, facts.standing) {
        (ChatKind::Private, _) | (ChatKind::Group, Standing::Administrator) => None,
        (ChatKind::Group, Standing::Member | Standing::Stranger) => {
            Some(SubscriptionSay::OnlyAdministrators)
        }
        (ChatKind::Group, Standing::Unknown) => Some(SubscriptionSay::CannotCheck),
    }
}

fn placed((next, acts): Step) -> (Conversation, Vec<Act>) {
    (
        next.map_or(Conversation::Idle, Conversation::Subscribing),
        acts.into_iter().map(Act::Subscription).collect(),
    )
}

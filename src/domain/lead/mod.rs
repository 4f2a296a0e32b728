//! Leads: what officers ask of the experts, from the form to the end of the talk. Reading order: what a lead is, the form,
//! the officer's side, the staff's side, and when somebody has to be reminded. A further state or need is a variant here.

pub mod about;
pub mod act;
pub mod contact;
pub mod desk;
pub mod export;
pub mod form;
pub mod hours;
pub mod officer;
pub(crate) mod opening;
pub mod parts;
pub mod pending;
pub mod press;
pub mod relay;
mod samples;
pub mod say;

use chrono::DateTime;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::command::Command;
use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::event::Saying;
use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::id::PersonId;
use crate::domain::id::ThreadId;
use crate::domain::language::Language;
use crate::domain::lead::say::LeadSay;
use crate::domain::press::Press;
use crate::domain::reply::Reply;
use crate::domain::say::Say;
use crate::domain::staff::LEGIBLE;
use crate::domain::staff::legible;
use crate::domain::user_text::UserText;

/// Most leads of one officer that are open at the same time.
pub const MOST_OPEN: usize = 3;

/// What a lead is called: `L-` and six characters that cannot be misread. It tells nothing of how many there are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reference(String);

impl Reference {
    /// Characters after `L-`.
    const LENGTH: usize = 6;

    /// The reference that `random` makes.
    pub fn new(random: u64) -> Self {
        Self(format!("L-{}", legible(random, Self::LENGTH)))
    }

    /// Reads a reference as people write it: in small letters, without `L-`, with blanks around it.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        let rest = text.strip_prefix("L-").unwrap_or(&text);
        let fits = rest.len() == Self::LENGTH && rest.bytes().all(|byte| LEGIBLE.contains(&byte));
        fits.then(|| Self(format!("L-{rest}")))
    }

    /// As it is shown and stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What an officer wants of the experts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// To join the Covenant.
    Activate,
    /// To write or update the plan.
    Update,
    /// A monitoring report.
    Monitoring,
    /// Money.
    Funding,
    /// Anything else.
    Other,
}

impl Need {
    /// In the order of the buttons.
    pub const ALL: [Self; 5] = [
        Self::Activate,
        Self::Update,
        Self::Monitoring,
        Self::Funding,
        Self::Other,
    ];

    /// Its name in buttons, storage and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Activate => "activate",
            Self::Update => "update",
            Self::Monitoring => "monitoring",
            Self::Funding => "funding",
            Self::Other => "other",
        }
    }

    /// The need of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.name() == name)
    }
}

/// Where a lead stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nobody has taken it.
    New,
    /// One of the staff has.
    Taken,
    /// Closed: it led to work together.
    Won,
    /// Closed: it did not.
    Lost,
    /// Closed: it was not for these experts.
    Irrelevant,
}

impl State {
    /// In the order of lists.
    pub const ALL: [Self; 5] = [
        Self::New,
        Self::Taken,
        Self::Won,
        Self::Lost,
        Self::Irrelevant,
    ];

    /// How a lead can be closed.
    pub const CLOSED: [Self; 3] = [Self::Won, Self::Lost, Self::Irrelevant];

    /// Its name in buttons, storage and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Taken => "taken",
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Irrelevant => "irrelevant",
        }
    }

    /// The state of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Whether somebody still has to do something.
    pub fn is_open(self) -> bool {
        match self {
            Self::New | Self::Taken => true,
            Self::Won | Self::Lost | Self::Irrelevant => false,
        }
    }
}

/// One of the staff, as the others know them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colleague {
    /// Who.
    pub person: PersonId,
    /// Their first name in Telegram.
    pub name: UserText,
}

/// What the officer answered in the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The municipality.
    pub municipality: UserText,
    /// What they need.
    pub need: Need,
    /// Their name and role.
    pub name: UserText,
    /// A telephone number or an e-mail address.
    pub contact: UserText,
    /// What they wrote to the experts.
    pub message: UserText,
    /// The questions that found no answer before; may be empty.
    pub questions: Vec<UserText>,
}

/// A lead, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lead {
    /// What it is called.
    pub reference: Reference,
    /// The officer.
    pub person: PersonId,
    /// The officer's chat with the bot.
    pub chat: ChatId,
    /// The officer's language.
    pub language: Language,
    /// What they asked for.
    pub request: Request,
    /// Where it stands.
    pub state: State,
    /// Grows with each change, so that a decision made on an older one is noticed.
    pub version: i64,
    /// Who has taken it, or had when it was closed.
    pub taker: Option<Colleague>,
    /// When it was sent.
    pub created_at: DateTime<Utc>,
    /// Since when nobody has it: when it was sent, released or reopened.
    pub waiting_since: DateTime<Utc>,
    /// When the staff last wrote to the officer.
    pub last_staff_at: Option<DateTime<Utc>>,
    /// How often the staff was reminded that nobody has it.
    pub reminded: i64,
    /// Its card in the staff's chat, once delivered.
    pub card: Option<MessageId>,
    /// Its topic in the staff's forum, once there is one.
    pub thread: Option<ThreadId>,
}

impl Lead {
    /// Whether its time was over and nobody stands behind it any more.
    pub fn is_anonymous(&self) -> bool {
        self.person == PersonId(0)
    }
}

/// Decides on what has to do with leads; `None` for all else.
pub(crate) fn on_arrival(
    conversation: &Conversation,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Option<(Conversation, Vec<Act>)> {
    let arrival = reply.arrival;
    let at_staff = facts.staff.is_at(arrival.chat);
    match (&arrival.event, arrival.kind) {
        (Event::Press(Press::Lead(press), callback), kind) => Some(match kind {
            _ if press.is_staffs() => {
                let acts = desk::on_press(press, callback, reply, facts);
                (conversation.kept(), acts)
            }
            ChatKind::Private => officer::on_press(conversation, press, callback, reply, facts),
            ChatKind::Group => {
                reply.toast(Some(Say::Lead(LeadSay::NoForm)), callback);
                (conversation.kept(), Vec::new())
            }
        }),
        (Event::Command(Command::Cancel, _), ChatKind::Private) => match conversation {
            Conversation::Requesting(form) => {
                reply.language = form.language;
                Some(form::cancel(reply))
            }
            Conversation::Idle
            | Conversation::Missed(_)
            | Conversation::Choosing(_)
            | Conversation::Subscribing(_)
            | Conversation::Unreadable => None,
        },
        (_, ChatKind::Private) => officer::on_event(conversation, reply, facts),
        (_, ChatKind::Group) if at_staff => {
            desk::on_event(reply, facts).map(|acts| (conversation.kept(), acts))
        }
        // A second answer to a corrected message is noise in a group.
        (_, ChatKind::Group) => {
            (arrival.saying == Saying::Corrected).then(|| (conversation.kept(), Vec::new()))
        }
    }
}

/// Where the conversation stands after something that had nothing to do with the lead which was being written: there.
/// A command is answered first, and then the form asks again. What would open another form is put off: one at a time.
pub(crate) fn left_open(
    before: &Conversation,
    next: Conversation,
    acts: &[Act],
    reply: &mut Reply<'_>,
) -> Conversation {
    let opens_another = next.subscribing().is_some();
    let gone = acts
        .iter()
        .any(|act| matches!(act, Act::CloseChat | Act::Forget(_)));
    let cancelled = matches!(reply.arrival.event, Event::Command(Command::Cancel, _));
    match before {
        Conversation::Requesting(form) if opens_another => {
            reply.put_off();
            reply.language = form.language;
            reply.send(Say::Lead(LeadSay::StillOpen));
            form.ask(reply);
            before.clone()
        }
        Conversation::Choosing(pending) if opens_another => {
            reply.put_off();
            reply.send(Say::Lead(LeadSay::ChooseFirst {
                reference: pending.reference.clone(),
            }));
            before.clone()
        }
        Conversation::Requesting(form) if !gone => {
            Conversation::Requesting(form.after(acts, reply))
        }
        Conversation::Choosing(_) if !gone && !cancelled => before.clone(),
        Conversation::Requesting(_)
        | Conversation::Choosing(_)
        | Conversation::Subscribing(_)
        | Conversation::Idle
        | Conversation::Missed(_)
        | Conversation::Unreadable => next,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_reference_is_read_as_people_write_it(random: u64) {
            let reference = Reference::new(random);
            let written = reference.as_str();
            prop_assert_eq!(Reference::parse(written), Some(reference.clone()));
            prop_assert_eq!(Reference::parse(&format!(" {} ", written[2..].to_lowercase())), Some(reference.clone()));
            prop_assert!(!written[2..].contains(['0', 'O', '1', 'I', 'L']));
        }

        #[test]
        fn no_text_breaks_the_reading(text in "\\PC{0,20}") {
            let _reference = Reference::parse(&text);
        }
    }
}

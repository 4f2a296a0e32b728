//! The form: five answers, one at a time, each of which can be changed until all are sent.
//! Nothing of it is stored before the officer agrees. A further answer is a variant of [`Field`].

use chrono::DateTime;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::command::Command;
use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::event::Contact;
use crate::domain::event::Event;
use crate::domain::event::Whose;
use crate::domain::language::Language;
use crate::domain::lead::Lead;
use crate::domain::lead::MOST_OPEN;
use crate::domain::lead::Need;
use crate::domain::lead::Reference;
use crate::domain::lead::Request;
use crate::domain::lead::State;
use crate::domain::lead::about::Ban;
use crate::domain::lead::about::Kind;
use crate::domain::lead::act::LeadAct;
use crate::domain::lead::act::LeadThen;
use crate::domain::lead::contact;
use crate::domain::lead::desk;
use crate::domain::lead::opening::too_many;
use crate::domain::lead::press::LeadPress;
use crate::domain::lead::say::Changing;
use crate::domain::lead::say::LeadSay;
use crate::domain::press::Press;
use crate::domain::reply::Reply;
use crate::domain::say::Say;
use crate::domain::say::Then;
use crate::domain::user_text::UserText;

/// Longest municipality and name, in characters; they stand in the first lines of a card.
pub const LINE_MAX_CHARS: usize = 200;

/// Longest message, in characters; Telegram's own limit is a little more.
pub const MESSAGE_MAX_CHARS: usize = 4_000;

/// An answer of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Which municipality.
    Municipality,
    /// What it needs.
    Need,
    /// Who asks: name and role.
    Name,
    /// How they are reached.
    Contact,
    /// What they have to say.
    Message,
}

impl Field {
    /// In the order of asking.
    pub const ALL: [Self; 5] = [
        Self::Municipality,
        Self::Need,
        Self::Name,
        Self::Contact,
        Self::Message,
    ];

    /// Its name in buttons and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Need => "need",
            Self::Name => "name",
            Self::Contact => "contact",
            Self::Message => "message",
        }
    }

    /// The field of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// From 1, for "step 2 of 5".
    pub fn number(self) -> usize {
        match self {
            Self::Municipality => 1,
            Self::Need => 2,
            Self::Name => 3,
            Self::Contact => 4,
            Self::Message => 5,
        }
    }

    fn before(self) -> Option<Self> {
        match self {
            Self::Municipality => None,
            Self::Need => Some(Self::Municipality),
            Self::Name => Some(Self::Need),
            Self::Contact => Some(Self::Name),
            Self::Message => Some(Self::Contact),
        }
    }
}

/// An open form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The language it is filled in.
    pub language: Language,
    /// When the officer agreed that the answers are kept.
    pub agreed_at: DateTime<Utc>,
    /// What is asked now; `None` at the review.
    asking: Option<Field>,
    /// The municipality to propose.
    proposed: Option<UserText>,
    /// The questions that found no answer before.
    questions: Vec<UserText>,
    municipality: Option<UserText>,
    need: Option<Need>,
    name: Option<UserText>,
    contact: Option<UserText>,
    message: Option<UserText>,
}

impl Form {
    pub(super) fn new(language: Language, facts: &Facts<'_>) -> Self {
        Self {
            language,
            agreed_at: facts.now,
            asking: Some(Field::Municipality),
            proposed: prefill(facts),
            questions: facts.lead.missed.clone(),
            municipality: None,
            need: None,
            name: None,
            contact: None,
            message: None,
        }
    }

    /// All answers; `None` while one is missing.
    fn request(&self) -> Option<Request> {
        Some(Request {
            municipality: self.municipality.clone()?,
            need: self.need?,
            name: self.name.clone()?,
            contact: self.contact.clone()?,
            message: self.message.clone()?,
            questions: self.questions.clone(),
        })
    }

    fn first_missing(&self) -> Option<Field> {
        Field::ALL.into_iter().find(|field| match field {
            Field::Municipality => self.municipality.is_none(),
            Field::Need => self.need.is_none(),
            Field::Name => self.name.is_none(),
            Field::Contact => self.contact.is_none(),
            Field::Message => self.message.is_none(),
        })
    }

    fn changing(&self) -> Changing {
        match self.request() {
            Some(_) => Changing::Yes,
            None => Changing::No,
        }
    }

    /// Asks what is asked now, or shows all answers.
    pub(super) fn ask(&self, reply: &mut Reply<'_>) {
        match (self.asking, self.request()) {
            (Some(field), _) => {
                reply.send(Say::Lead(LeadSay::Ask {
                    field,
                    proposed: match field {
                        Field::Municipality => self.proposed.clone(),
                        Field::Need | Field::Name | Field::Contact | Field::Message => None,
                    },
                    changing: self.changing(),
                }));
                if field == Field::Contact {
                    reply.send(Say::Lead(LeadSay::ShareContact));
                }
            }
            (None, Some(request)) => reply.send(Say::Lead(LeadSay::Review { request })),
            // A review without every answer is none: nothing leads there.
            (None, None) => {}
        }
    }

    /// Goes where `to` says; the button that shares a number goes with its question.
    fn go(mut self, to: Option<Field>, reply: &mut Reply<'_>) -> (Conversation, Vec<Act>) {
        if self.asking == Some(Field::Contact) && to != Some(Field::Contact) {
            reply.send(Say::Lead(match &self.contact {
                Some(contact) if to != Some(Field::Name) => LeadSay::Noted {
                    contact: contact.clone(),
                },
                Some(_) | None => LeadSay::ShareNoMore,
            }));
        }
        self.asking = to;
        self.ask(reply);
        (Conversation::Requesting(self), Vec::new())
    }

    fn go_on(self, reply: &mut Reply<'_>) -> (Conversation, Vec<Act>) {
        let next = self.first_missing();
        self.go(next, reply)
    }

    /// The form after something else was answered: a command may have changed its language, and it asks again.
    pub(crate) fn after(&self, acts: &[Act], reply: &mut Reply<'_>) -> Self {
        let mut form = self.clone();
        for act in acts {
            if let Act::ChooseLanguage(language) = act {
                form.language = *language;
            }
        }
        let asks_already = match &reply.arrival.event {
            Event::Command(command, argument) => {
                let link = argument.as_str().trim();
                *command == Command::Consult || *command == Command::Start && link == "consult"
            }
            Event::UnknownCommand => false,
            Event::Press(press, _) => !matches!(press, Press::Speak(_)),
            Event::Question(_)
            | Event::Document(..)
            | Event::Contact(_)
            | Event::WithoutWords
            | Event::UnreadablePress(_)
            | Event::CameBack
            | Event::Joined
            | Event::RightsChanged
            | Event::Left
            | Event::Moved(_) => true,
        };
        if !asks_already {
            reply.language = form.language;
            form.ask(reply);
        }
        form
    }

    fn stay(self, say: LeadSay, reply: &mut Reply<'_>) -> (Conversation, Vec<Act>) {
        reply.send(Say::Lead(say));
        (Conversation::Requesting(self), Vec::new())
    }
}

/// The municipality that this chat is reminded of.
fn prefill(facts: &Facts<'_>) -> Option<UserText> {
    let first = facts.subscriptions.first()?;
    Some(UserText::new(first.municipality.name.clone()))
}

/// What arrives while the form is open; `None` for what has nothing to do with it.
pub(crate) fn on_event(
    form: &Form,
    event: &Event,
    reply: &mut Reply<'_>,
) -> Option<(Conversation, Vec<Act>)> {
    let form = form.clone();
    match event {
        Event::Question(text) => Some(on_text(form, text, reply)),
        Event::Contact(card) => Some(on_contact(form, card, reply)),
        Event::Document(..) | Event::WithoutWords => Some(form.stay(LeadSay::NoWords, reply)),
        Event::Command(..)
        | Event::UnknownCommand
        | Event::Press(..)
        | Event::UnreadablePress(_)
        | Event::CameBack
        | Event::Joined
        | Event::RightsChanged
        | Event::Left
        | Event::Moved(_) => None,
    }
}

fn on_text(mut form: Form, text: &UserText, reply: &mut Reply<'_>) -> (Conversation, Vec<Act>) {
    let Some(field) = form.asking else {
        // Words at the review could be for any answer.
        form.ask(reply);
        return (Conversation::Requesting(form), Vec::new());
    };
    if text.has_no_words() {
        return form.stay(LeadSay::NoWords, reply);
    }
    let most = match field {
        Field::Message => MESSAGE_MAX_CHARS,
        Field::Municipality | Field::Need | Field::Name | Field::Contact => LINE_MAX_CHARS,
    };
    if text.as_str().chars().count() > most {
        return form.stay(LeadSay::TooLong { most }, reply);
    }
    let text = UserText::new(text.as_str().trim());
    match field {
        Field::Municipality => form.municipality = Some(text),
        Field::Name => form.name = Some(text),
        Field::Message => form.message = Some(text),
        // Words instead of a button: the question once more, with its buttons.
        Field::Need => {
            form.ask(reply);
            return (Conversation::Requesting(form), Vec::new());
        }
        Field::Contact => match contact::parse(text.as_str(), form.language) {
            Ok(contact) => form.contact = Some(contact),
            Err(why) => return form.stay(LeadSay::Unreachable { why }, reply),
        },
    }
    form.go_on(reply)
}

fn on_contact(mut form: Form, card: &Contact, reply: &mut Reply<'_>) -> (Conversation, Vec<Act>) {
    if form.asking != Some(Field::Contact) {
        form.ask(reply);
        return (Conversation::Requesting(form), Vec::new());
    }
    match card.whose {
        Whose::Senders => {
            form.contact = Some(contact::shared(card.phone.as_str()));
            form.go_on(reply)
        }
        // A number from somebody's address book is no better than one that is typed.
        Whose::Anothers => on_text(form, &card.phone, reply),
    }
}

/// `/cancel`, and its button.
pub(crate) fn cancel(reply: &mut Reply<'_>) -> (Conversation, Vec<Act>) {
    reply.then_idle(Say::Lead(LeadSay::Cancelled))
}

/// A button of the form.
pub(crate) fn on_press(
    form: &Form,
    press: &LeadPress,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let mut form = form.clone();
    match press {
        LeadPress::Back => {
            let back = match (form.changing(), form.asking) {
                (Changing::Yes, Some(_)) => None,
                (Changing::Yes | Changing::No, None) => Some(Field::Message),
                (Changing::No, Some(field)) => Some(field.before().unwrap_or(field)),
            };
            form.go(back, reply)
        }
        LeadPress::Proposed => {
            if let (Some(Field::Municipality), Some(proposed)) = (form.asking, &form.proposed) {
                form.municipality = Some(proposed.clone());
                return form.go_on(reply);
            }
            form.ask(reply);
            (Conversation::Requesting(form), Vec::new())
        }
        LeadPress::Need(need) => {
            form.need = Some(*need);
            if form.asking == Some(Field::Need) {
                return form.go_on(reply);
            }
            form.ask(reply);
            (Conversation::Requesting(form), Vec::new())
        }
        LeadPress::Change(field) if form.request().is_some() => form.go(Some(*field), reply),
        LeadPress::Send if form.asking.is_none() => send(form, reply, facts),
        LeadPress::Cancel => cancel(reply),
        LeadPress::Change(_)
        | LeadPress::Send
        | LeadPress::Agree(_)
        | LeadPress::Decline(_)
        | LeadPress::ToExpert
        | LeadPress::AsQuestion
        | LeadPress::Take(_)
        | LeadPress::Release(_)
        | LeadPress::Reply(_)
        | LeadPress::Note(_)
        | LeadPress::Close(_)
        | LeadPress::CloseAs(..)
        | LeadPress::KeepOpen(_)
        | LeadPress::Reopen(_)
        | LeadPress::Show(_)
        | LeadPress::List(..) => {
            form.ask(reply);
            (Conversation::Requesting(form), Vec::new())
        }
    }
}

/// The end of the form: the lead, the receipt and the card for the staff are decided together.
fn send(form: Form, reply: &mut Reply<'_>, facts: &Facts<'_>) -> (Conversation, Vec<Act>) {
    let (Some(request), Some(staff)) = (form.request(), facts.staff.chat) else {
        // The staff's chat went away while the form was open: the answers stay.
        reply.send(Say::Expert);
        return (Conversation::Requesting(form), Vec::new());
    };
    if facts.lead.ban == Ban::Banned {
        return reply.then_idle(Say::Lead(LeadSay::Banned));
    }
    if facts.lead.mine.len() >= MOST_OPEN {
        return form.stay(too_many(facts), reply);
    }
    let lead = Lead {
        reference: Reference::new(facts.random.unsigned_abs()),
        person: reply.arrival.person,
        chat: reply.arrival.chat,
        language: form.language,
        request,
        state: State::New,
        version: 0,
        taker: None,
        created_at: facts.now,
        waiting_since: facts.now,
        last_staff_at: None,
        reminded: 0,
        card: None,
        thread: None,
    };
    reply.send(Say::Lead(LeadSay::Sent {
        reference: lead.reference.clone(),
    }));
    reply.meaning(Then::Lead(LeadThen::Stands {
        reference: lead.reference.clone(),
        kind: Kind::Talk,
    }));
    reply.post(desk::announcement(&lead, staff, facts.now));
    (
        Conversation::Idle,
        vec![Act::Lead(LeadAct::Open(Box::new(lead)))],
    )
}

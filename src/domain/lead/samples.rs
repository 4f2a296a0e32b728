//! One of each thing said about leads, for checking that all of it can be said in every language.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::event::Saying;
use crate::domain::id::ChatId;
use crate::domain::id::PersonId;
use crate::domain::language::Language;
use crate::domain::lead::Colleague;
use crate::domain::lead::Lead;
use crate::domain::lead::Need;
use crate::domain::lead::Reference;
use crate::domain::lead::Request;
use crate::domain::lead::State;
use crate::domain::lead::about::Canned;
use crate::domain::lead::about::Filter;
use crate::domain::lead::about::Listed;
use crate::domain::lead::about::Note;
use crate::domain::lead::about::Page;
use crate::domain::lead::about::Stats;
use crate::domain::lead::contact::Unreachable;
use crate::domain::lead::export::ExportAs;
use crate::domain::lead::export::Exported;
use crate::domain::lead::form::Field;
use crate::domain::lead::say::Changing;
use crate::domain::lead::say::DeskSay;
use crate::domain::lead::say::LeadSay;
use crate::domain::lead::say::Part;
use crate::domain::lead::say::Undelivered;
use crate::domain::user_text::UserText;

/// What a person may write, at its worst.
const NAME: &str = "<b>&_*[ \"Rimini\"";

/// A day in November 2026, in seconds.
const NOON: i64 = 1_795_780_800;

fn text(text: &str) -> UserText {
    UserText::new(text)
}

fn noon() -> DateTime<Utc> {
    DateTime::from_timestamp(NOON, 0).unwrap_or_default()
}

fn request() -> Request {
    Request {
        municipality: text(NAME),
        need: Need::Update,
        name: text("Maria Rossi, <i>ufficio ambiente"),
        contact: text("m.rossi@example.org"),
        message: text(&"<b>&_*[".repeat(570)),
        questions: vec![text("un & due?"), text(&"tre < quattro? ".repeat(60))],
    }
}

fn colleague() -> Colleague {
    Colleague {
        person: PersonId(7),
        name: text("Giulia & Co <"),
    }
}

fn lead(state: State) -> Box<Lead> {
    Box::new(Lead {
        reference: Reference::new(7),
        person: PersonId(1),
        chat: ChatId(1),
        language: Language::French,
        request: request(),
        state,
        version: 1,
        taker: Some(colleague()),
        created_at: noon(),
        waiting_since: noon(),
        last_staff_at: None,
        reminded: 0,
        card: None,
        thread: None,
    })
}

impl LeadSay {
    /// One of each.
    pub fn samples() -> Vec<Self> {
        let reference = || Reference::new(7);
        let news = |state, before| Self::News {
            reference: reference(),
            state,
            before,
        };
        let from_staff = |part| Self::FromStaff {
            reference: reference(),
            text: text("Buongiorno <b>&_*["),
            part,
        };
        let mut samples = vec![
            Self::Intro,
            Self::InPrivate,
            Self::Declined,
            Self::TooManyOpen {
                references: vec![reference(), reference()],
            },
            Self::Banned,
            Self::ShareContact,
            Self::Noted {
                contact: text("+39 0541 704111"),
            },
            Self::ShareNoMore,
            Self::TooLong { most: 200 },
            Self::NoWords,
            Self::CorrectLater,
            Self::Review { request: request() },
            Self::Cancelled,
            Self::NoForm,
            Self::Sent {
                reference: reference(),
            },
            news(State::Taken, State::New),
            news(State::New, State::Taken),
            news(State::New, State::Won),
            news(State::Won, State::Taken),
            news(State::Lost, State::Taken),
            news(State::Irrelevant, State::New),
            from_staff(Part::First(Saying::New)),
            from_staff(Part::First(Saying::Corrected)),
            from_staff(Part::Further),
            Self::FileFromStaff {
                reference: reference(),
            },
            Self::FileReplaced {
                reference: reference(),
                text: text("Buongiorno <b>&_*["),
            },
            Self::ToWhom {
                reference: reference(),
            },
            Self::ChooseFirst {
                reference: reference(),
            },
            Self::StillKept,
            Self::StillOpen,
            Self::PassedOn {
                reference: reference(),
            },
            Self::SlowDown,
            Self::NotPassed {
                reference: reference(),
            },
        ];
        samples.extend(Field::ALL.map(|field| Self::Ask {
            field,
            proposed: Some(text(NAME)),
            changing: match field {
                Field::Name => Changing::Yes,
                Field::Municipality | Field::Need | Field::Contact | Field::Message => Changing::No,
            },
        }));
        let whys = [
            Unreachable::EMail,
            Unreachable::Telephone,
            Unreachable::Neither,
        ];
        samples.extend(whys.map(|why| Self::Unreachable { why }));
        samples.extend(DeskSay::samples().into_iter().map(Self::Desk));
        samples
    }
}

impl DeskSay {
    /// One of each.
    #[expect(clippy::too_many_lines, reason = "one entry a thing said")]
    pub fn samples() -> Vec<Self> {
        let reference = || Reference::new(7);
        let from_officer = |part| Self::FromOfficer {
            reference: reference(),
            municipality: text(NAME),
            text: text("Grazie <b>&_*["),
            part,
        };
        let mut samples = vec![
            Self::Rest {
                reference: reference(),
                text: text("<b>&_*["),
            },
            from_officer(Part::First(Saying::New)),
            from_officer(Part::First(Saying::Corrected)),
            from_officer(Part::Further),
            Self::FileFromOfficer {
                reference: reference(),
                municipality: text(NAME),
            },
            Self::FileReplaced {
                reference: reference(),
                municipality: text(NAME),
                text: text(""),
            },
            Self::NotDelivered {
                reference: reference(),
                why: Undelivered::Gone,
            },
            Self::NotDelivered {
                reference: reference(),
                why: Undelivered::Failed,
            },
            Self::Refused,
            Self::CannotCheck,
            Self::TakenByYou,
            Self::TakenByNobody,
            Self::IsClosed,
            Self::IsOpen,
            Self::IsAnonymous,
            Self::ReplyHere {
                reference: reference(),
            },
            Self::NoteHere {
                reference: reference(),
            },
            Self::NoteKept,
            Self::NoteNeedsWords,
            Self::ANote {
                note: Note {
                    person: PersonId(7),
                    name: colleague().name,
                    text: text("chiamare <domani>"),
                    at: noon(),
                },
            },
            Self::HowClosed {
                reference: reference(),
            },
            Self::StaysOpen {
                reference: reference(),
            },
            Self::NotSent,
            Self::ClosedNotSent {
                reference: reference(),
            },
            Self::UnknownLead,
            Self::Numbers {
                stats: Stats {
                    by_state: State::ALL.map(|state| (state, 2)).to_vec(),
                    last_month: 9,
                    taken: 4,
                    minutes_to_take: 33,
                },
            },
            Self::CannedHow,
            Self::CannedList {
                all: vec![Canned {
                    name: "saluto".to_owned(),
                    language: Language::Italian,
                    text: text("Buongiorno <b>&"),
                }],
            },
            Self::CannedKept {
                name: "saluto".to_owned(),
                language: Language::Italian,
            },
            Self::CannedGone {
                name: "saluto".to_owned(),
            },
            Self::CannedUnknown {
                name: "<saluto>".to_owned(),
            },
            Self::CannedOtherLanguage {
                name: "saluto".to_owned(),
                language: Language::French,
            },
            Self::CannedInReply,
            Self::BannedNow {
                reference: reference(),
            },
            Self::UnbannedNow {
                reference: reference(),
            },
            Self::Bans {
                since: vec![noon(), noon()],
            },
            Self::Bans { since: Vec::new() },
            Self::Waiting {
                reference: reference(),
                municipality: text(NAME),
                hours: 4,
                call: vec![colleague(), colleague()],
            },
        ];
        samples.extend(State::ALL.map(|state| Self::Card { lead: lead(state) }));
        samples.extend(ExportAs::ALL.map(|kind| Self::Export {
            kind,
            leads: vec![Exported {
                lead: *lead(State::Won),
                taken_at: None,
                closed_at: Some(noon()),
            }],
        }));
        samples.extend(State::CLOSED.map(|state| Self::Closed {
            reference: reference(),
            state,
        }));
        samples.extend(Filter::ALL.map(|filter| Self::List {
            page: Page {
                filter,
                number: 1,
                total: 17,
                leads: vec![Listed {
                    reference: reference(),
                    municipality: text(NAME),
                    state: State::Taken,
                    taker: Some(colleague().name),
                    created_at: noon(),
                }],
            },
        }));
        samples
    }
}

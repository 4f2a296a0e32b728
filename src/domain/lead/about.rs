//! What a decision may know of leads, read beforehand. Whatever the arrival is not about stays empty.

use crate::domain::id::ChatId;
use crate::domain::id::FileMark;
use crate::domain::id::MessageId;
use crate::domain::id::PersonId;
use crate::domain::language::Language;
use crate::domain::lead::Lead;
use crate::domain::lead::Reference;
use crate::domain::lead::State;
use crate::domain::lead::export::Exported;
use crate::domain::user_text::UserText;
use chrono::DateTime;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

/// Leads a page of a list.
pub const PAGE: i64 = 8;

/// What a decision may know of leads.
#[derive(Clone, Debug, Default)]
pub struct LeadFacts {
    /// The person's own open leads, in a private chat; the one the staff wrote about last stands first.
    pub mine: Vec<Lead>,
    /// The lead that the arrival is about: by its button, the message replied to, the topic, or the command's argument.
    pub about: Option<About>,
    /// The lead that words which wait for an addressee may belong to, in a private chat.
    pub pending: Option<Lead>,
    /// Where the copy of a corrected message stands.
    pub copy: Option<Copied>,
    /// How much the person sent to the staff in the last seconds.
    pub recent: Recent,
    /// Whether the staff want nothing more of this person.
    pub ban: Ban,
    /// Whether other pieces of the album that the arrival belongs to came before.
    pub album: Album,
    /// The person's own last questions in a row that found no answer, in whatever chat, where the form opens; oldest first.
    pub missed: Vec<UserText>,
    /// A page of a list, where one is asked for.
    pub list: Option<Page>,
    /// How many leads there are, where that is asked for.
    pub stats: Option<Stats>,
    /// The prepared answers, where one is asked for.
    pub canned: Vec<Canned>,
    /// Every lead, where all are asked for.
    pub export: Vec<Exported>,
    /// Those who are barred, longest first, where that is asked for.
    pub bans: Vec<Barred>,
    /// What the staff noted about the lead, where it is shown.
    pub notes: Vec<Note>,
}

/// The lead that an arrival is about.
#[derive(Clone, Debug)]
pub struct About {
    /// The lead.
    pub lead: Lead,
    /// What the message replied to stands for.
    pub kind: Kind,
}

/// What a message in a chat stands for, which decides what a reply to it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A reply goes to the other side.
    Talk,
    /// A reply is a note for the staff.
    Note,
    /// A reply goes nowhere.
    Internal,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Talk, Self::Note, Self::Internal];

    /// Its name in storage.
    pub fn name(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Note => "note",
            Self::Internal => "internal",
        }
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A message that was passed on.
#[derive(Clone, Debug)]
pub struct Copied {
    /// The lead it belongs to.
    pub lead: Lead,
    /// What the message that was corrected stands for.
    pub kind: Kind,
    /// The copy and its chat; `None` while it is still on its way, and where it was sent in several parts.
    pub copy: Option<(ChatId, MessageId)>,
    /// The file that was passed on; `None` where it was words, and of what was passed on before files were told apart.
    pub file: Option<FileMark>,
}

/// How much a person sent to the staff within [`crate::domain::lead::relay::PACE`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recent {
    /// Messages and corrections that were passed on.
    pub passed: i64,
    /// Messages that were not.
    pub refused: i64,
}

/// Whether the staff want nothing more of a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ban {
    /// They do.
    #[default]
    None,
    /// They do not.
    Banned,
}

/// Somebody of whom the staff want nothing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Barred {
    /// Who.
    pub person: PersonId,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// Whether pieces of an album came before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Album {
    /// This is the first piece, or none at all.
    #[default]
    Begins,
    /// It goes with others.
    GoesOn,
}

/// Which leads a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Filter {
    /// Those that somebody still has to do something about.
    Open,
    /// Those that whoever asks has taken.
    Mine,
    /// Those that nobody took in time.
    Overdue,
    /// Those in this state.
    In(State),
}

impl Filter {
    /// In the order of the buttons.
    pub const ALL: [Self; 8] = [
        Self::Open,
        Self::Mine,
        Self::Overdue,
        Self::In(State::New),
        Self::In(State::Taken),
        Self::In(State::Won),
        Self::In(State::Lost),
        Self::In(State::Irrelevant),
    ];

    /// Its name in buttons, commands and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Mine => "mine",
            Self::Overdue => "overdue",
            Self::In(state) => state.name(),
        }
    }

    /// The filter of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|filter| filter.name() == name)
    }
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// What is listed.
    pub filter: Filter,
    /// From 0.
    pub number: i64,
    /// How many leads there are on all pages.
    pub total: i64,
    /// Those of this page, oldest first.
    pub leads: Vec<Listed>,
}

/// A lead in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// What it is called.
    pub reference: Reference,
    /// Whose it is.
    pub municipality: UserText,
    /// Where it stands.
    pub state: State,
    /// Who has taken it.
    pub taker: Option<UserText>,
    /// When it was sent.
    pub created_at: DateTime<Utc>,
}

/// How many leads there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stats {
    /// In each state, in the order of [`State::ALL`].
    pub by_state: Vec<(State, i64)>,
    /// Sent in the last thirty days.
    pub last_month: i64,
    /// Taken in the last thirty days, and the mean minutes from being sent until then.
    pub taken: i64,
    /// See `taken`.
    pub minutes_to_take: i64,
}

/// A prepared answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Canned {
    /// Its short name.
    pub name: String,
    /// Its language.
    pub language: Language,
    /// Its words.
    pub text: UserText,
}

/// Something that the staff keep about a lead, for themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Who wrote it.
    pub person: PersonId,
    /// Their first name.
    pub name: UserText,
    /// Its words.
    pub text: UserText,
    /// When.
    pub at: DateTime<Utc>,
}

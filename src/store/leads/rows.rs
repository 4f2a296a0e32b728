//! A row of `leads`, read back.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::id::PersonId;
use crate::domain::id::ThreadId;
use crate::domain::language::Language;
use crate::domain::lead::Colleague;
use crate::domain::lead::Lead;
use crate::domain::lead::Need;
use crate::domain::lead::Reference;
use crate::domain::lead::Request;
use crate::domain::lead::State;
use crate::domain::user_text::UserText;
use crate::store::error::StoreError;

/// The columns of [`LeadRow`], for every statement that reads a whole lead.
macro_rules! columns {
    () => {
        "reference, person_id, chat_id, language, municipality, need, name, contact, message, questions, state, version, \
         taken_by, taken_name, created_at, waiting_since_at, last_staff_at, reminded, card_id, thread_id"
    };
}
pub(in crate::store) use columns;

/// See [`columns`].
#[derive(sqlx::FromRow)]
pub(in crate::store) struct LeadRow {
    reference: String,
    person_id: i64,
    chat_id: i64,
    language: String,
    municipality: String,
    need: String,
    name: String,
    contact: String,
    message: String,
    questions: String,
    state: String,
    version: i64,
    taken_by: Option<i64>,
    taken_name: Option<String>,
    created_at: i64,
    waiting_since_at: i64,
    last_staff_at: Option<i64>,
    reminded: i64,
    card_id: Option<i64>,
    thread_id: Option<i64>,
}

impl LeadRow {
    pub(in crate::store) fn read(self) -> Result<Lead, StoreError> {
        let corrupt = |column| {
            let row = self.reference.clone();
            move || StoreError::Corrupt {
                table: "leads",
                column,
                row,
            }
        };
        let reference = Reference::parse(&self.reference).ok_or_else(corrupt("reference"))?;
        let language = Language::parse(&self.language).ok_or_else(corrupt("language"))?;
        let need = Need::parse(&self.need).ok_or_else(corrupt("need"))?;
        let state = State::parse(&self.state).ok_or_else(corrupt("state"))?;
        let questions =
            serde_json::from_str(&self.questions).map_err(|_| corrupt("questions")())?;
        Ok(Lead {
            reference,
            person: PersonId(self.person_id),
            chat: ChatId(self.chat_id),
            language,
            request: Request {
                municipality: UserText::new(self.municipality),
                need,
                name: UserText::new(self.name),
                contact: UserText::new(self.contact),
                message: UserText::new(self.message),
                questions,
            },
            state,
            version: self.version,
            taker: self.taken_by.map(|person| Colleague {
                person: PersonId(person),
                name: UserText::new(self.taken_name.unwrap_or_default()),
            }),
            created_at: time(self.created_at),
            waiting_since: time(self.waiting_since_at),
            last_staff_at: self.last_staff_at.map(time),
            reminded: self.reminded,
            card: self.card_id.map(MessageId),
            thread: self.thread_id.map(ThreadId),
        })
    }
}

pub(in crate::store) fn time(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

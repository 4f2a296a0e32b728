//! Everything that is kept about one person, read for that person.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::conversation::Conversation;
use crate::domain::id::ChatId;
use crate::domain::id::FileMark;
use crate::domain::id::MessageId;
use crate::domain::id::PersonId;
use crate::domain::language::Language;
use crate::domain::lead::Lead;
use crate::domain::lead::Reference;
use crate::domain::privacy::mine::Mine;
use crate::domain::privacy::mine::MyLead;
use crate::domain::privacy::mine::MyMessage;
use crate::domain::privacy::mine::MyName;
use crate::domain::privacy::mine::MyNote;
use crate::domain::privacy::mine::MyQuestion;
use crate::domain::user_text::UserText;
use crate::store::Store;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::leads::rows::LeadRow;
use crate::store::leads::rows::columns;
use crate::store::leads::rows::time;

const LANGUAGE: &str = "\
select language
from chats
where chat_id = $1";

const STATES: &str = "\
select state
from conversations
where chat_id = $1
  or person_id = $1";

const QUESTIONS: &str = "\
select asked, question_id, answered_at
from answers
where chat_id = $1
order by question_id";

const LEADS: &str = concat!(
    "select ",
    columns!(),
    " from leads where person_id = $1 or chat_id = $1 order by created_at"
);

const MESSAGES: &str = "\
select chat_id, message_id, passed_at, file_mark
from lead_messages
where reference = $1
order by passed_at, message_id";

const WAITING: &str = "\
select count(*)
from outbox
where chat_id = $1
  and ended_at is null";

const REMEMBERED: &str = "\
select (select count(*) from outbox where chat_id = $1 and ended_at is not null)
  + (select count(*) from inbox where chat_id = $1)";

const BARRED: &str = "\
select banned_at
from banned_people
where person_id = $1";

const AMONG_STAFF: &str = "\
select name, acted_at
from staff_people
where person_id = $1";

pub(super) const STATEMENTS: &[&str] = &[
    LANGUAGE,
    STATES,
    QUESTIONS,
    LEADS,
    MESSAGES,
    WAITING,
    REMEMBERED,
    BARRED,
    AMONG_STAFF,
];

impl Store {
    /// Everything about `person`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn mine(&self, person: PersonId) -> Result<Mine, StoreError> {
        let id = person.0;
        let reading = async {
            on!(&self.db, pool => {
                let language: Option<String> =
                    sqlx::query_scalar(LANGUAGE).bind(id).fetch_optional(pool).await?;
                let states: Vec<String> = sqlx::query_scalar(STATES).bind(id).fetch_all(pool).await?;
                let questions: Vec<(String, i64, i64)> =
                    sqlx::query_as(QUESTIONS).bind(id).fetch_all(pool).await?;
                let letters_waiting: i64 =
                    sqlx::query_scalar(WAITING).bind(id).fetch_one(pool).await?;
                let remembered: i64 =
                    sqlx::query_scalar(REMEMBERED).bind(id).fetch_one(pool).await?;
                let barred: Option<i64> =
                    sqlx::query_scalar(BARRED).bind(id).fetch_optional(pool).await?;
                let staff: Option<(String, i64)> =
                    sqlx::query_as(AMONG_STAFF).bind(id).fetch_optional(pool).await?;
                let known = states.iter().filter_map(|state| serde_json::from_str(state).ok());
                Ok(Mine {
                    language: language.as_deref().and_then(Language::parse),
                    conversations: known.collect::<Vec<Conversation>>(),
                    questions: questions
                        .into_iter()
                        .map(|(text, message, at)| MyQuestion {
                            text: UserText::new(text),
                            message: MessageId(message),
                            answered_at: time(at),
                        })
                        .collect(),
                    subscriptions: Vec::new(),
                    leads: Vec::new(),
                    letters_waiting,
                    remembered,
                    barred_since: barred.map(time),
                    among_the_experts: staff.map(|(name, at)| MyName {
                        name: UserText::new(name),
                        acted_at: time(at),
                    }),
                })
            })
        };
        let mut mine = reading
            .await
            .map_err(StoreError::when("read what is kept about somebody"))?;
        mine.subscriptions = self.subscriptions(ChatId(id)).await?.subscriptions;
        for lead in self.leads_about(person).await? {
            let messages = self.messages_of(&lead.reference).await?;
            let notes = self.lead_notes(&lead.reference).await?;
            let request = lead.request;
            mine.leads.push(MyLead {
                reference: lead.reference,
                state: lead.state,
                created_at: lead.created_at,
                language: lead.language,
                municipality: request.municipality,
                need: request.need,
                name: request.name,
                contact: request.contact,
                message: request.message,
                questions: request.questions,
                notes: notes
                    .into_iter()
                    .map(|note| MyNote {
                        noted_at: note.at,
                        text: note.text,
                    })
                    .collect(),
                messages: messages
                    .into_iter()
                    .map(|(chat, message)| MyMessage {
                        chat: Some(chat).filter(|chat| chat.0 == id),
                        ..message
                    })
                    .collect(),
            });
        }
        Ok(mine)
    }

    /// The person's last questions in a row that found no answer, in whichever chat that was last; oldest first.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn missed_by(
        &self,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<Vec<UserText>, StoreError> {
        let states: Vec<String> = on!(&self.db, pool => {
            sqlx::query_scalar(STATES).bind(person.0).fetch_all(pool).await
        })
        .map_err(StoreError::when("look up what somebody asked in vain"))?;
        let known = states
            .iter()
            .filter_map(|state| serde_json::from_str(state).ok());
        let last = known.max_by_key(Conversation::missed_at);
        Ok(last.map_or_else(Vec::new, |last| last.missed_questions(now)))
    }

    /// Every lead of the person's, open or closed.
    pub(super) async fn leads_about(&self, person: PersonId) -> Result<Vec<Lead>, StoreError> {
        let rows: Vec<LeadRow> =
            on!(&self.db, pool => sqlx::query_as(LEADS).bind(person.0).fetch_all(pool).await)
                .map_err(StoreError::when("look up all of somebody's leads"))?;
        rows.into_iter().map(LeadRow::read).collect()
    }

    /// The messages that belong to a lead, in either chat, and where each stands.
    pub(super) async fn messages_of(
        &self,
        reference: &Reference,
    ) -> Result<Vec<(ChatId, MyMessage)>, StoreError> {
        let rows: Vec<(i64, i64, i64, Option<String>)> = on!(&self.db, pool => {
            sqlx::query_as(MESSAGES).bind(reference.as_str()).fetch_all(pool).await
        })
        .map_err(StoreError::when("look up a lead's messages"))?;
        let messages = rows.into_iter().map(|(chat, message, at, file)| {
            let message = MyMessage {
                chat: None,
                message: MessageId(message),
                passed_at: time(at),
                file: file.map(FileMark),
            };
            (ChatId(chat), message)
        });
        Ok(messages.collect())
    }
}

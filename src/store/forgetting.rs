//! What is erased when somebody asks to be forgotten, and when a closed lead's time is over.
//! A table that holds a person or a private chat has its line here; a test compares this with the tables.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::id::PersonId;
use crate::domain::lead::Lead;
use crate::domain::lead::Reference;
use crate::domain::privacy::erasure;
use crate::domain::privacy::erasure::InStaffChat;
use crate::domain::privacy::erasure::Why;
use crate::store::Store;
use crate::store::db::BeginWrite;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::leads::rows::LeadRow;
use crate::store::leads::rows::columns;
use crate::store::seconds;
use crate::store::step;
use crate::store::step::Step;

/// Leads made anonymous in one go.
const AT_ONCE: i64 = 100;

/// Everything about `$1`, who is a person and the private chat with that person. One that the experts barred stays
/// barred, or erasing would be a way around it: `banned_people` is left, and people are told so.
const FORGET: &[&str] = &[
    // Letters about their leads, on their way to the staff.
    "\
delete from outbox
where exists (
  select 1
  from leads
  where (leads.person_id = $1 or leads.chat_id = $1)
    and (outbox.letter like '%\"' || leads.reference || '\"%' or outbox.key like '%:' || leads.reference || ':%')
)",
    "\
delete from outbox
where chat_id = $1",
    // That an update was handled is still known, but not whose it was.
    "\
update inbox
set chat_id = 0
where chat_id = $1
  and handled_at is not null",
    "\
delete from chats
where chat_id = $1",
    "\
delete from conversations
where chat_id = $1
  or person_id = $1",
    "\
delete from answers
where chat_id = $1",
    "\
delete from subscriptions
where chat_id = $1",
    "\
delete from lead_notes
where reference in (select reference from leads where person_id = $1 or chat_id = $1)",
    "\
delete from lead_messages
where chat_id = $1
  or copy_chat_id = $1
  or reference in (select reference from leads where person_id = $1 or chat_id = $1)",
    "\
delete from leads
where person_id = $1
  or chat_id = $1",
    "\
delete from album_pieces
where chat_id = $1",
    "\
delete from held_messages
where person_id = $1",
    // One of the staff: what they did stays, without them; what they had taken is given back before.
    "\
update lead_messages
set person_id = null
where person_id = $1",
    "\
update lead_notes
set person_id = 0, name = ''
where person_id = $1",
    "\
update leads
set version = version + 1, taken_by = null, taken_name = null
where taken_by = $1",
    "\
delete from staff_people
where person_id = $1",
];

/// Of a letter of whose kind nothing stays, nothing stays; the key is [`crate::domain::privacy::LEAVES_NOTHING`]'s.
pub(super) const LEAVE_NOTHING: &str = "\
delete from outbox
where id = $1
  and ended_at is not null
  and key like 'forgotten:%'";

/// The same where a whole chat is closed.
pub(super) const LEAVE_NOTHING_IN: &str = "\
delete from outbox
where chat_id = $1
  and ended_at is not null
  and key like 'forgotten:%'";

// A closed lead that has a person has not been made anonymous yet.
const TOO_OLD: &str = concat!(
    "select ",
    columns!(),
    " from leads where state in ('won', 'lost', 'irrelevant') and closed_at <= $1 and person_id <> 0",
    " order by closed_at limit $2"
);

/// What stays of a closed lead, `$1`: reference, municipality, need, language, state and times.
const ANONYMISE: &[&str] = &[
    "\
delete from lead_notes
where reference = $1",
    "\
delete from lead_messages
where reference = $1",
    "\
update leads
set person_id = 0, chat_id = 0, name = '', contact = '', message = '', questions = '[]', version = version + 1,
    taken_by = null, taken_name = null, card_id = null, thread_id = null
where reference = $1",
];

pub(super) const STATEMENTS: &[&[&str]] = &[
    FORGET,
    ANONYMISE,
    &[LEAVE_NOTHING, LEAVE_NOTHING_IN, TOO_OLD],
];

/// What erases everything about a person.
pub(super) fn forget(person: PersonId) -> Vec<Step> {
    FORGET
        .iter()
        .map(|sql| Step::new(sql, [person.0.into()]))
        .collect()
}

impl Store {
    /// Where the person's leads stand in the staff's chat.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn in_staff_chat(&self, person: PersonId) -> Result<Vec<InStaffChat>, StoreError> {
        let Some(staff) = self.staff_chat().await? else {
            return Ok(Vec::new());
        };
        let mut places = Vec::new();
        for lead in self.leads_about(person).await? {
            places.push(self.place_of(&lead, staff.id).await?);
        }
        Ok(places)
    }

    async fn place_of(&self, lead: &Lead, staff: ChatId) -> Result<InStaffChat, StoreError> {
        let messages = self.messages_of(&lead.reference).await?;
        let here = messages.into_iter().filter(|(chat, _)| *chat == staff);
        Ok(InStaffChat {
            reference: lead.reference.clone(),
            thread: lead.thread,
            messages: here.map(|(_, message)| message.message).collect(),
        })
    }

    /// Makes leads anonymous that were closed until `closed_until`, also in the staff's chat; how many.
    ///
    /// # Errors
    /// [`StoreError`]; what is left is done the next time.
    pub async fn make_anonymous(
        &self,
        closed_until: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<usize, StoreError> {
        let rows: Vec<LeadRow> = on!(&self.db, pool => {
            sqlx::query_as(TOO_OLD).bind(seconds(closed_until)).bind(AT_ONCE).fetch_all(pool).await
        })
        .map_err(StoreError::when("look for leads whose time is over"))?;
        let staff = self.staff_chat().await?;
        let mut done = 0;
        for row in rows {
            let lead = row.read()?;
            let mut posts = Vec::new();
            if let Some(staff) = staff {
                let place = self.place_of(&lead, staff.id).await?;
                posts = erasure::letters(&place, staff, Why::Age);
            }
            let mut steps: Vec<Step> = anonymise(&lead.reference);
            steps.extend(self.owed_all(&posts, now));
            let storing = async {
                on!(&self.db, pool => {
                    let mut tx = pool.begin_write().await?;
                    step::run!(tx, steps);
                    tx.commit().await
                })
            };
            storing
                .await
                .map_err(StoreError::when("make a lead anonymous"))?;
            done += 1;
        }
        Ok(done)
    }
}

fn anonymise(reference: &Reference) -> Vec<Step> {
    ANONYMISE
        .iter()
        .map(|sql| Step::new(sql, [reference.as_str().into()]))
        .collect()
}

//! What a decision may know of leads, and nothing that it does not ask for.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::id::FileMark;
use crate::domain::id::MessageId;
use crate::domain::id::PersonId;
use crate::domain::id::ThreadId;
use crate::domain::language::Language;
use crate::domain::lead::Lead;
use crate::domain::lead::Reference;
use crate::domain::lead::State;
use crate::domain::lead::about::About;
use crate::domain::lead::about::Album;
use crate::domain::lead::about::Ban;
use crate::domain::lead::about::Barred;
use crate::domain::lead::about::Canned;
use crate::domain::lead::about::Copied;
use crate::domain::lead::about::Filter;
use crate::domain::lead::about::Kind;
use crate::domain::lead::about::Listed;
use crate::domain::lead::about::Note;
use crate::domain::lead::about::PAGE;
use crate::domain::lead::about::Page;
use crate::domain::lead::about::Recent;
use crate::domain::lead::about::Stats;
use crate::domain::lead::export::Exported;
use crate::domain::lead::relay::PACE;
use crate::domain::user_text::UserText;
use crate::store::Store;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::leads::rows::LeadRow;
use crate::store::leads::rows::columns;
use crate::store::leads::rows::time;
use crate::store::seconds;

const FIND: &str = concat!("select ", columns!(), " from leads where reference = $1");

const FIND_BY_THREAD: &str = concat!("select ", columns!(), " from leads where thread_id = $1");

const FIND_MINE: &str = concat!(
    "select ",
    columns!(),
    " from leads where person_id = $1 and state in ('new', 'taken') order by coalesce(last_staff_at, 0) desc, created_at"
);

const FIND_TAKEN: &str = concat!(
    "select ",
    columns!(),
    " from leads where taken_by = $1 and person_id <> $1 and state = 'taken' order by created_at"
);

const FIND_MESSAGE: &str = "\
select reference, kind, copy_chat_id, copy_id, file_mark
from lead_messages
where chat_id = $1
  and message_id = $2";

// A correction that was passed on is no message of its own.
const COUNT_PASSED: &str = "\
select (select count(*) from lead_messages where person_id = $1 and passed_at > $2)
  + (select count(*) from held_messages where person_id = $1 and held_at > $2 and corrects = 1)";

const COUNT_HELD: &str = "\
select count(*)
from held_messages
where person_id = $1
  and held_at > $2
  and corrects = 0";

const COUNT_BANS: &str = "\
select count(*)
from banned_people
where person_id = $1";

const BANS: &str = "\
select person_id, banned_at
from banned_people
order by banned_at, person_id";

const COUNT_PIECES: &str = "\
select count(*)
from album_pieces
where chat_id = $1
  and album = $2";

const COUNT_LISTED: &str = "\
select count(*)
from leads
where ($1 = 'open' and state in ('new', 'taken'))
  or ($1 = 'mine' and state = 'taken' and taken_by = $2)
  or ($1 = 'overdue' and state = 'new' and reminded > 0)
  or state = $1";

const LIST: &str = "\
select reference, municipality, state, taken_name, created_at
from leads
where ($1 = 'open' and state in ('new', 'taken'))
  or ($1 = 'mine' and state = 'taken' and taken_by = $2)
  or ($1 = 'overdue' and state = 'new' and reminded > 0)
  or state = $1
order by created_at, reference
limit $3 offset $4";

const COUNT_BY_STATE: &str = "\
select state, count(*)
from leads
group by state";

const COUNT_SINCE: &str = "\
select count(*)
from leads
where created_at >= $1";

const TIME_TO_TAKE: &str = "\
select count(*), cast(coalesce(sum(taken_at - created_at), 0) as bigint)
from leads
where taken_at >= $1";

const CANNED: &str = "\
select name, language, text
from canned_answers
order by name, language";

const ALL: &str = concat!(
    "select ",
    columns!(),
    ", taken_at, closed_at from leads order by created_at, reference"
);

const NOTES: &str = "\
select person_id, name, text, noted_at
from lead_notes
where reference = $1
order by id";

pub(in crate::store) const STATEMENTS: &[&str] = &[
    FIND,
    FIND_BY_THREAD,
    FIND_MINE,
    FIND_TAKEN,
    FIND_MESSAGE,
    COUNT_PASSED,
    COUNT_HELD,
    COUNT_BANS,
    BANS,
    COUNT_PIECES,
    COUNT_LISTED,
    LIST,
    COUNT_BY_STATE,
    COUNT_SINCE,
    TIME_TO_TAKE,
    CANNED,
    ALL,
    NOTES,
];

/// See [`Store::all_leads`].
#[derive(sqlx::FromRow)]
struct WholeRow {
    #[sqlx(flatten)]
    lead: LeadRow,
    taken_at: Option<i64>,
    closed_at: Option<i64>,
}

/// Reference, kind, the copy's chat, the copy, the file.
type MessageRow = (String, String, Option<i64>, Option<i64>, Option<String>);

/// Reference, municipality, state, who has taken it, when it was sent.
type ListedRow = (String, String, String, Option<String>, i64);

impl Store {
    /// The lead of that reference.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn lead(&self, reference: &Reference) -> Result<Option<Lead>, StoreError> {
        let row: Option<LeadRow> = on!(&self.db, pool => {
            sqlx::query_as(FIND).bind(reference.as_str()).fetch_optional(pool).await
        })
        .map_err(StoreError::when("look up a lead"))?;
        row.map(LeadRow::read).transpose()
    }

    /// The lead whose topic that is.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn lead_of_thread(&self, thread: ThreadId) -> Result<Option<Lead>, StoreError> {
        let row: Option<LeadRow> = on!(&self.db, pool => {
            sqlx::query_as(FIND_BY_THREAD).bind(thread.0).fetch_optional(pool).await
        })
        .map_err(StoreError::when("look up a topic's lead"))?;
        row.map(LeadRow::read).transpose()
    }

    /// The person's open leads; the one that the staff wrote about last stands first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn open_leads_of(&self, person: PersonId) -> Result<Vec<Lead>, StoreError> {
        let rows: Vec<LeadRow> = on!(&self.db, pool => {
            sqlx::query_as(FIND_MINE).bind(person.0).fetch_all(pool).await
        })
        .map_err(StoreError::when("look up somebody's leads"))?;
        rows.into_iter().map(LeadRow::read).collect()
    }

    /// What the person, one of the staff, has taken of others.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn leads_taken_by(&self, person: PersonId) -> Result<Vec<Lead>, StoreError> {
        let rows: Vec<LeadRow> = on!(&self.db, pool => {
            sqlx::query_as(FIND_TAKEN).bind(person.0).fetch_all(pool).await
        })
        .map_err(StoreError::when("look up what one of the staff has taken"))?;
        rows.into_iter().map(LeadRow::read).collect()
    }

    /// The lead that a message belongs to, and what a reply to it is.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn lead_of_message(
        &self,
        chat: ChatId,
        message: MessageId,
    ) -> Result<Option<About>, StoreError> {
        let Some((reference, kind, ..)) = self.message_row(chat, message).await? else {
            return Ok(None);
        };
        let Some(lead) = self.lead_named(&reference).await? else {
            return Ok(None);
        };
        let kind = Kind::parse(&kind).unwrap_or(Kind::Internal);
        Ok(Some(About { lead, kind }))
    }

    /// Where the copy of a message that was passed on stands; `None` where it was not passed on.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn copy_of(
        &self,
        chat: ChatId,
        message: MessageId,
    ) -> Result<Option<Copied>, StoreError> {
        let Some((reference, kind, at, copy, file)) = self.message_row(chat, message).await? else {
            return Ok(None);
        };
        let lead = self.lead_named(&reference).await?;
        Ok(lead.map(|lead| Copied {
            lead,
            kind: Kind::parse(&kind).unwrap_or(Kind::Internal),
            copy: at.map(ChatId).zip(copy.map(MessageId)),
            file: file.map(FileMark),
        }))
    }

    async fn message_row(
        &self,
        chat: ChatId,
        message: MessageId,
    ) -> Result<Option<MessageRow>, StoreError> {
        on!(&self.db, pool => {
            sqlx::query_as(FIND_MESSAGE).bind(chat.0).bind(message.0).fetch_optional(pool).await
        })
        .map_err(StoreError::when("look up what a message belongs to"))
    }

    async fn lead_named(&self, reference: &str) -> Result<Option<Lead>, StoreError> {
        match Reference::parse(reference) {
            Some(reference) => self.lead(&reference).await,
            None => Ok(None),
        }
    }

    /// How much the person sent to the staff lately.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn recent(&self, person: PersonId, now: DateTime<Utc>) -> Result<Recent, StoreError> {
        let since = seconds(now - PACE);
        let counting = async {
            on!(&self.db, pool => {
                let passed = sqlx::query_scalar(COUNT_PASSED).bind(person.0).bind(since).fetch_one(pool).await?;
                let refused = sqlx::query_scalar(COUNT_HELD).bind(person.0).bind(since).fetch_one(pool).await?;
                Ok(Recent { passed, refused })
            })
        };
        counting
            .await
            .map_err(StoreError::when("count what somebody sent lately"))
    }

    /// Whether the staff want nothing more of the person.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn ban(&self, person: PersonId) -> Result<Ban, StoreError> {
        let bans: i64 =
            on!(&self.db, pool => sqlx::query_scalar(COUNT_BANS).bind(person.0).fetch_one(pool).await)
                .map_err(StoreError::when("look up a ban"))?;
        Ok(if bans > 0 { Ban::Banned } else { Ban::None })
    }

    /// Everybody of whom the staff want nothing more, longest first.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn bans(&self) -> Result<Vec<Barred>, StoreError> {
        let rows: Vec<(i64, i64)> =
            on!(&self.db, pool => sqlx::query_as(BANS).fetch_all(pool).await)
                .map_err(StoreError::when("list bans"))?;
        let bans = rows.into_iter().map(|(person, at)| Barred {
            person: PersonId(person),
            since: time(at),
        });
        Ok(bans.collect())
    }

    /// Whether pieces of that album came before.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn album(&self, chat: ChatId, album: &str) -> Result<Album, StoreError> {
        let pieces: i64 = on!(&self.db, pool => {
            sqlx::query_scalar(COUNT_PIECES).bind(chat.0).bind(album).fetch_one(pool).await
        })
        .map_err(StoreError::when("count the pieces of an album"))?;
        Ok(if pieces > 0 {
            Album::GoesOn
        } else {
            Album::Begins
        })
    }

    /// A page of the leads that `person` asks for; one after the last is the last.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list(
        &self,
        filter: Filter,
        number: i64,
        person: PersonId,
    ) -> Result<Page, StoreError> {
        let listing = async {
            on!(&self.db, pool => {
                let total: i64 = sqlx::query_scalar(COUNT_LISTED)
                    .bind(filter.name()).bind(person.0).fetch_one(pool).await?;
                let number = number.clamp(0, (total - 1).max(0) / PAGE);
                let rows: Vec<ListedRow> = sqlx::query_as(LIST)
                    .bind(filter.name()).bind(person.0).bind(PAGE).bind(number * PAGE).fetch_all(pool).await?;
                Ok((total, number, rows))
            })
        };
        let (total, number, rows) = listing.await.map_err(StoreError::when("list leads"))?;
        let leads = rows
            .into_iter()
            .map(|(reference, municipality, state, taker, at)| {
                let corrupt = |column| StoreError::Corrupt {
                    table: "leads",
                    column,
                    row: reference.clone(),
                };
                Ok(Listed {
                    reference: Reference::parse(&reference).ok_or_else(|| corrupt("reference"))?,
                    municipality: UserText::new(municipality),
                    state: State::parse(&state).ok_or_else(|| corrupt("state"))?,
                    taker: taker.map(UserText::new),
                    created_at: time(at),
                })
            })
            .collect::<Result<_, StoreError>>()?;
        Ok(Page {
            filter,
            number,
            total,
            leads,
        })
    }

    /// How many leads there are.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn lead_stats(&self, now: DateTime<Utc>) -> Result<Stats, StoreError> {
        let since = seconds(now - TimeDelta::days(30));
        let counting = async {
            on!(&self.db, pool => {
                let counted: Vec<(String, i64)> = sqlx::query_as(COUNT_BY_STATE).fetch_all(pool).await?;
                let last_month: i64 = sqlx::query_scalar(COUNT_SINCE).bind(since).fetch_one(pool).await?;
                let taken: (i64, i64) = sqlx::query_as(TIME_TO_TAKE).bind(since).fetch_one(pool).await?;
                Ok((counted, last_month, taken))
            })
        };
        let (counted, last_month, (taken, waited)) =
            counting.await.map_err(StoreError::when("count leads"))?;
        let of_state = |state: State| {
            let found = counted.iter().find(|(name, _)| name == state.name());
            (state, found.map_or(0, |(_, count)| *count))
        };
        Ok(Stats {
            by_state: State::ALL.map(of_state).to_vec(),
            last_month,
            taken,
            minutes_to_take: waited / 60 / taken.max(1),
        })
    }

    /// Every lead, oldest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn all_leads(&self) -> Result<Vec<Exported>, StoreError> {
        let rows: Vec<WholeRow> = on!(&self.db, pool => sqlx::query_as(ALL).fetch_all(pool).await)
            .map_err(StoreError::when("read all leads"))?;
        let leads = rows.into_iter().map(|row| {
            Ok(Exported {
                lead: row.lead.read()?,
                taken_at: row.taken_at.map(time),
                closed_at: row.closed_at.map(time),
            })
        });
        leads.collect()
    }

    /// Every prepared answer.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn canned(&self) -> Result<Vec<Canned>, StoreError> {
        let rows: Vec<(String, String, String)> =
            on!(&self.db, pool => sqlx::query_as(CANNED).fetch_all(pool).await)
                .map_err(StoreError::when("read the prepared answers"))?;
        let canned = rows.into_iter().filter_map(|(name, language, text)| {
            Some(Canned {
                name,
                language: Language::parse(&language)?,
                text: UserText::new(text),
            })
        });
        Ok(canned.collect())
    }

    /// What the staff noted about a lead, oldest first.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn lead_notes(&self, reference: &Reference) -> Result<Vec<Note>, StoreError> {
        let rows: Vec<(i64, String, String, i64)> = on!(&self.db, pool => {
            sqlx::query_as(NOTES).bind(reference.as_str()).fetch_all(pool).await
        })
        .map_err(StoreError::when("read the notes about a lead"))?;
        let notes = rows.into_iter().map(|(person, name, text, at)| Note {
            person: PersonId(person),
            name: UserText::new(name),
            text: UserText::new(text),
            at: time(at),
        });
        Ok(notes.collect())
    }
}

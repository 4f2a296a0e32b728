//! What a decision needs to know of gaps and staff answers.

use chrono::NaiveDate;

use crate::domain::gap::AnswerId;
use crate::domain::gap::Draft;
use crate::domain::gap::Gap;
use crate::domain::gap::GapId;
use crate::domain::gap::GapPage;
use crate::domain::gap::ON_A_PAGE;
use crate::domain::gap::Shown;
use crate::domain::gap::StaffAnswer;
use crate::domain::gap::StaffAnswers;
use crate::domain::gap::Target;
use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::search::gist::Gist;
use crate::domain::user_text::UserText;
use crate::store::Store;
use crate::store::db::on;
use crate::store::error::StoreError;

/// With how many gaps of its language a question is compared, the latest first.
const COMPARED: i64 = 2_000;

const GISTS: &str = "\
select gist, state
from gaps
where language = $1
order by last_on desc, id desc
limit $2";

const COUNT_OPEN: &str = "\
select count(*)
from gaps
where state = 'open'";

const PAGE: &str = "\
select id, language, asked, missed, unhelpful, topic, last_on
from gaps
where state = 'open'
order by missed + unhelpful desc, last_on desc, id
limit $1
offset $2";

const FIND_OPEN: &str = "\
select id, language, asked, missed, unhelpful, topic, last_on
from gaps
where id = $1
  and state = 'open'";

const FIND_SHOWN: &str = "\
select gap_id, answer_id, draft_id
from gap_messages
where chat_id = $1
  and message_id = $2";

const FIND_DRAFT: &str = "\
select gap_id, answer_id, title, asked, language, answer
from staff_drafts
where chat_id = $1
  and message_id = $2";

const VERSION: &str = "\
select version
from staff_answers_version";

const ANSWERS: &str = "\
select id, language, title, asked, answer, answered_on
from staff_answers
order by id";

const MOST_ASKED: &str = "\
select topic
from asked_topics
where language = $1
order by times desc, topic
limit $2";

pub(super) const STATEMENTS: &[&str] = &[
    GISTS, COUNT_OPEN, PAGE, FIND_OPEN, FIND_SHOWN, FIND_DRAFT, VERSION, ANSWERS, MOST_ASKED,
];

/// Gap, answer, title, asked, language, text.
type DraftRow = (i64, i64, String, String, String, String);

/// Id, language, title, asked, text, day.
type AnswerRow = (i64, String, String, String, String, String);

/// Id, language, asked, missed, unhelpful, topic, last day.
type GapRow = (i64, String, String, i64, i64, String, String);

impl Store {
    /// The gist under which a question is noted: that of a known gap which asks the same, else its own.
    pub(in crate::store) async fn known_gist(
        &self,
        language: Language,
        gist: &Gist,
    ) -> Result<Gist, StoreError> {
        let known: Vec<(String, String)> = on!(&self.db, pool => {
            sqlx::query_as(GISTS).bind(language.tag()).bind(COMPARED).fetch_all(pool).await
        })
        .map_err(StoreError::when("compare a question with the gaps"))?;
        let read = |(known, state): (String, String)| (Gist::read(&known), state);
        let known: Vec<(Gist, String)> = known.into_iter().map(read).collect();
        let same = known.iter().find(|(known, _)| known.asks_the_same(gist));
        // What is answered or dismissed must not swallow a question that asks a little more.
        let nearly = || {
            known
                .iter()
                .find(|(known, state)| state == "open" && known.asks_nearly_the_same(gist))
        };
        let alike = same.or_else(nearly);
        Ok(alike.map_or_else(|| gist.clone(), |(known, _)| known.clone()))
    }

    /// A page of the gaps that wait for an answer, from 0; the last one where there are fewer.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn gap_page(&self, page: usize) -> Result<GapPage, StoreError> {
        let reading = StoreError::when("read the gaps");
        let all: i64 = on!(&self.db, pool => sqlx::query_scalar(COUNT_OPEN).fetch_one(pool).await)
            .map_err(reading)?;
        let all = usize::try_from(all).unwrap_or(0);
        let page = page.min(all.saturating_sub(1) / ON_A_PAGE);
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let rows: Vec<GapRow> = on!(&self.db, pool => {
            sqlx::query_as(PAGE)
                .bind(number(ON_A_PAGE))
                .bind(number(page * ON_A_PAGE))
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::when("read the gaps"))?;
        let gaps: Result<Vec<Gap>, StoreError> = rows.into_iter().map(gap).collect();
        Ok(GapPage {
            gaps: gaps?,
            page,
            all,
        })
    }

    /// A gap that waits for an answer; `None` where it does not any more.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn open_gap(&self, id: GapId) -> Result<Option<Gap>, StoreError> {
        let row: Option<GapRow> = on!(&self.db, pool => {
            sqlx::query_as(FIND_OPEN).bind(id.0).fetch_optional(pool).await
        })
        .map_err(StoreError::when("read a gap"))?;
        row.map(gap).transpose()
    }

    /// What a message in the staff's chat shows; `None` for any other message.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn shown_in(
        &self,
        chat: ChatId,
        message: MessageId,
    ) -> Result<Option<Shown>, StoreError> {
        let row: Option<(i64, i64, i64)> = on!(&self.db, pool => {
            sqlx::query_as(FIND_SHOWN).bind(chat.0).bind(message.0).fetch_optional(pool).await
        })
        .map_err(StoreError::when("look up what a message shows"))?;
        Ok(row.map(|(gap, answer, draft)| Shown {
            target: target((gap, answer)),
            draft: Some(draft).filter(|draft| *draft != 0).map(MessageId),
        }))
    }

    /// The draft that was written in a message; `None` where it is published or gone.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn draft(
        &self,
        chat: ChatId,
        message: MessageId,
    ) -> Result<Option<Draft>, StoreError> {
        let row: Option<DraftRow> = on!(&self.db, pool => {
            sqlx::query_as(FIND_DRAFT).bind(chat.0).bind(message.0).fetch_optional(pool).await
        })
        .map_err(StoreError::when("read a draft"))?;
        let Some((gap, answer, title, asked, tag, text)) = row else {
            return Ok(None);
        };
        Ok(Some(Draft {
            message,
            target: target((gap, answer)),
            title: UserText::new(title),
            asked: UserText::new(asked),
            language: language(&tag, "staff_drafts", message.0)?,
            text: UserText::new(text),
        }))
    }

    /// A number that rises with every change of the staff answers, on whatever instance.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn staff_answers_version(&self) -> Result<i64, StoreError> {
        on!(&self.db, pool => sqlx::query_scalar(VERSION).fetch_one(pool).await).map_err(
            StoreError::when("look whether the staff answers have changed"),
        )
    }

    /// All answers that staff gave, oldest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn staff_answers(&self) -> Result<StaffAnswers, StoreError> {
        let rows: Vec<AnswerRow> =
            on!(&self.db, pool => sqlx::query_as(ANSWERS).fetch_all(pool).await)
                .map_err(StoreError::when("read the staff answers"))?;
        let mut answers = Vec::new();
        for (id, tag, title, asked, text, on) in rows {
            answers.push(StaffAnswer {
                id: AnswerId(id),
                language: language(&tag, "staff_answers", id)?,
                title: UserText::new(title),
                asked: UserText::new(asked),
                text: UserText::new(text),
                on: day(&on, "staff_answers", "answered_on", id)?,
            });
        }
        Ok(StaffAnswers::new(answers))
    }

    /// What is asked most in a language, the most asked first.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn most_asked(
        &self,
        language: Language,
        at_most: usize,
    ) -> Result<Vec<Slug>, StoreError> {
        let at_most = i64::try_from(at_most).unwrap_or(i64::MAX);
        let topics: Vec<String> = on!(&self.db, pool => {
            sqlx::query_scalar(MOST_ASKED).bind(language.tag()).bind(at_most).fetch_all(pool).await
        })
        .map_err(StoreError::when("read what is asked most"))?;
        Ok(topics
            .iter()
            .filter_map(|topic| Slug::parse(topic))
            .collect())
    }
}

fn target((gap, answer): (i64, i64)) -> Target {
    if answer == 0 {
        Target::Gap(GapId(gap))
    } else {
        Target::Answer(AnswerId(answer))
    }
}

fn gap(row: GapRow) -> Result<Gap, StoreError> {
    let (id, tag, asked, missed, unhelpful, topic, last_on) = row;
    Ok(Gap {
        id: GapId(id),
        language: language(&tag, "gaps", id)?,
        asked: UserText::new(asked),
        missed,
        unhelpful,
        topic: Slug::parse(&topic),
        last_on: day(&last_on, "gaps", "last_on", id)?,
    })
}

fn language(tag: &str, table: &'static str, id: i64) -> Result<Language, StoreError> {
    Language::parse(tag).ok_or_else(|| StoreError::Corrupt {
        table,
        column: "language",
        row: id.to_string(),
    })
}

fn day(
    text: &str,
    table: &'static str,
    column: &'static str,
    id: i64,
) -> Result<NaiveDate, StoreError> {
    text.parse().map_err(|_| StoreError::Corrupt {
        table,
        column,
        row: id.to_string(),
    })
}

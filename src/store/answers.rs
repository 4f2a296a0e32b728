//! Which message answers which question, for two days: an edit of the question corrects the answer.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::asked::Asked;
use crate::domain::asked::CORRECTED_WITHIN;
use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::say::Letter;
use crate::domain::say::Then;
use crate::domain::user_text::UserText;
use crate::store::Store;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::gaps::write as gaps;
use crate::store::seconds;
use crate::store::step::Step;

/// Notes that the answer is on its way; of a question that is corrected the answer stays the message that it was.
const EXPECT: &str = "\
insert into answers (chat_id, question_id, answer_id, answered_at, asked)
values ($1, $2, 0, $3, $4)
on conflict (chat_id, question_id) do update
set asked = excluded.asked, answered_at = excluded.answered_at";

/// Notes which message the answer became.
const ARRIVE: &str = "\
insert into answers (chat_id, question_id, answer_id, answered_at)
values ($1, $2, $3, $4)
on conflict (chat_id, question_id) do update
set answer_id = excluded.answer_id, answered_at = excluded.answered_at";

/// Notes an answer that a button brought: it has no question of its own that could be edited, so no message's number is
/// taken by it.
const ARRIVE_BY_PRESS: &str = "\
insert into answers (chat_id, question_id, answer_id, answered_at, asked)
values ($1, $2, $3, $4, $5)
on conflict (chat_id, question_id) do update
set asked = excluded.asked, answered_at = excluded.answered_at";

const FIND_ANSWER: &str = "\
select answer_id
from answers
where chat_id = $1
  and question_id = $2
  and answer_id <> 0";

const FIND_QUESTION: &str = "\
select asked
from answers
where chat_id = $1
  and question_id = $2
  and answered_at > $3";

const FIND_BY_ANSWER: &str = "\
select asked
from answers
where chat_id = $1
  and answer_id = $2
  and answered_at > $3
order by question_id desc
limit 1";

pub(super) const STATEMENTS: &[&str] = &[
    EXPECT,
    ARRIVE,
    ARRIVE_BY_PRESS,
    FIND_ANSWER,
    FIND_QUESTION,
    FIND_BY_ANSWER,
];

/// What notes that the answers among these letters are on their way.
pub(super) fn expected(letters: &[Letter], chat: ChatId, now: DateTime<Utc>) -> Vec<Step> {
    let expected = letters.iter().filter_map(|letter| match &letter.then {
        Some(Then::AnswersMessage { question, asked }) => {
            let values = [
                chat.0.into(),
                question.0.into(),
                seconds(now).into(),
                asked.as_str().into(),
            ];
            Some(Step::new(EXPECT, values))
        }
        _ => None,
    });
    expected.collect()
}

/// What notes that an answer was delivered as `message`.
pub(super) fn arrived(
    then: &Then,
    chat: ChatId,
    message: MessageId,
    now: DateTime<Utc>,
) -> Vec<Step> {
    let at = seconds(now);
    match then {
        Then::AnswersMessage { question, .. } => {
            let values = [
                chat.0.into(),
                question.0.into(),
                message.0.into(),
                at.into(),
            ];
            // Of most messages that are answered there is no draft, and then nothing more is noted.
            let preview = gaps::shows_draft(chat, *question, message, now);
            vec![Step::new(ARRIVE, values), preview]
        }
        Then::AnswersPress { asked } => {
            let values = [
                chat.0.into(),
                (-message.0).into(),
                message.0.into(),
                at.into(),
                asked.as_str().into(),
            ];
            vec![Step::new(ARRIVE_BY_PRESS, values)]
        }
        Then::Asks { .. }
        | Then::ShowsInStaffChat { .. }
        | Then::Reminded { .. }
        | Then::Lead(_) => Vec::new(),
    }
}

impl Store {
    /// The message that answered `question`; `None` where none was delivered.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn answer_to(
        &self,
        chat: ChatId,
        question: MessageId,
    ) -> Result<Option<MessageId>, StoreError> {
        let answer: Option<i64> = on!(&self.db, pool => {
            sqlx::query_scalar(FIND_ANSWER).bind(chat.0).bind(question.0).fetch_optional(pool).await
        })
        .map_err(StoreError::when("look up the answer to a question"))?;
        Ok(answer.map(MessageId))
    }

    /// The question that stands in this message, if it was answered lately or its answer is on its way.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn asked_in(
        &self,
        chat: ChatId,
        question: MessageId,
        now: DateTime<Utc>,
    ) -> Result<Option<Asked>, StoreError> {
        self.asked(FIND_QUESTION, chat, question, now).await
    }

    /// The question that this message of the bot's answered lately.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn asked_before(
        &self,
        chat: ChatId,
        answer: MessageId,
        now: DateTime<Utc>,
    ) -> Result<Option<Asked>, StoreError> {
        self.asked(FIND_BY_ANSWER, chat, answer, now).await
    }

    async fn asked(
        &self,
        query: &'static str,
        chat: ChatId,
        message: MessageId,
        now: DateTime<Utc>,
    ) -> Result<Option<Asked>, StoreError> {
        let since = seconds(now - CORRECTED_WITHIN);
        let asked: Option<String> = on!(&self.db, pool => {
            sqlx::query_scalar(query).bind(chat.0).bind(message.0).bind(since).fetch_optional(pool).await
        })
        .map_err(StoreError::when("look up a question"))?;
        Ok(asked.map(|text| Asked {
            text: UserText::new(text),
        }))
    }
}

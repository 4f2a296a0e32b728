//! A decision, stored whole: the update is handled, the conversation moves, the acts happen, what is said is owed.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::calendar;
use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::LastDecision;
use crate::domain::conversation::Turn;
use crate::domain::gap::act::GapAct;
use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::id::PersonId;
use crate::domain::id::UpdateId;
use crate::domain::language::Language;
use crate::domain::lead::act::LeadAct;
use crate::domain::say::Posted;
use crate::store::Store;
use crate::store::answers;
use crate::store::change::bound;
use crate::store::chats::LEAVE_ALL;
use crate::store::chats::moving;
use crate::store::db::BeginWrite;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::forgetting;
use crate::store::gaps::write as gaps;
use crate::store::leads;
use crate::store::seconds;
use crate::store::staff;
use crate::store::step;
use crate::store::step::Step;
use crate::store::subscriptions;
use crate::store::subscriptions::PAUSE;

/// Where a conversation stands, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The conversation; [`Conversation::Unreadable`] where an other version wrote what this one cannot read.
    pub conversation: Conversation,
    /// How the last decision on it went.
    pub last: LastDecision,
    /// The language the chat has chosen.
    pub language: Option<Language>,
}

/// Whether a decision was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applied {
    /// It was.
    Now,
    /// The update had been handled before; nothing was stored.
    Before,
    /// What it was decided on is no longer so; nothing was stored, and it is to be decided again.
    Stale,
}

const FIND_LANGUAGE: &str = "\
select language
from chats
where chat_id = $1";

const FIND_STATE: &str = "\
select state, failed
from conversations
where chat_id = $1
  and person_id = $2";

const FIND_BY_QUESTION: &str = "\
select person_id
from conversations
where chat_id = $1
  and questions like $2";

const ASKED: &str = "\
update conversations
set questions = questions || $1
where chat_id = $2
  and person_id = $3";

// The raw update may hold anything a person wrote: it goes as soon as it is handled.
const HANDLED: &str = "\
update inbox
set handled_at = $1, raw = ''
where update_id = $2
  and handled_at is null";

const LEAVE: &str = "\
delete from conversations
where chat_id = $1
  and person_id = $2";

// Where it stands as it stood before, its time goes on.
const STAND: &str = "\
insert into conversations (chat_id, person_id, state, changed_at, kept_until)
values ($1, $2, $3, $4, $5)
on conflict (chat_id, person_id) do update
set state = excluded.state,
    changed_at = excluded.changed_at,
    kept_until = case when conversations.state = excluded.state then conversations.kept_until else excluded.kept_until end,
    failed = 0";

const FAILED: &str = "\
update conversations
set failed = 1
where chat_id = $1
  and person_id = $2";

const CHOOSE_LANGUAGE: &str = "\
insert into chats (chat_id, language, chosen_at)
values ($1, $2, $3)
on conflict (chat_id) do update
set language = excluded.language, chosen_at = excluded.chosen_at";

const COUNT_FEEDBACK: &str = "\
insert into feedback (topic, language, reason, times, last_on)
values ($1, $2, $3, 1, $4)
on conflict (topic, language, reason) do update
set times = feedback.times + 1, last_on = excluded.last_on";

pub(super) const STATEMENTS: &[&str] = &[
    FIND_LANGUAGE,
    FIND_STATE,
    FIND_BY_QUESTION,
    ASKED,
    HANDLED,
    LEAVE,
    STAND,
    FAILED,
    CHOOSE_LANGUAGE,
    COUNT_FEEDBACK,
];

impl Store {
    /// Where this person's conversation in this chat stands.
    ///
    /// # Errors
    /// [`StoreError::Failed`]. What cannot be read is a [`Conversation::Unreadable`], or no language.
    pub async fn place(&self, chat: ChatId, person: PersonId) -> Result<Place, StoreError> {
        let reading = async {
            on!(&self.db, pool => {
                let language: Option<String> =
                    sqlx::query_scalar(FIND_LANGUAGE).bind(chat.0).fetch_optional(pool).await?;
                let state: Option<(String, i64)> =
                    sqlx::query_as(FIND_STATE).bind(chat.0).bind(person.0).fetch_optional(pool).await?;
                Ok((language, state))
            })
        };
        let (language, state) = reading
            .await
            .map_err(StoreError::when("read where a conversation stands"))?;
        let readable =
            |state: String| serde_json::from_str(&state).unwrap_or(Conversation::Unreadable);
        let (conversation, last) = match state {
            Some((state, 0)) => (readable(state), LastDecision::Made),
            Some((state, _)) => (readable(state), LastDecision::Failed),
            None => (Conversation::Idle, LastDecision::Made),
        };
        Ok(Place {
            conversation,
            last,
            language: language.as_deref().and_then(Language::parse),
        })
    }

    /// Whose open form asked with this message of the bot's; `None` where none did.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn asked_of(
        &self,
        chat: ChatId,
        question: MessageId,
    ) -> Result<Option<PersonId>, StoreError> {
        let like = format!("%{}%", listed(question));
        let person: Option<i64> = on!(&self.db, pool => {
            sqlx::query_scalar(FIND_BY_QUESTION).bind(chat.0).bind(&like).fetch_optional(pool).await
        })
        .map_err(StoreError::when("look up whose question was answered"))?;
        Ok(person.map(PersonId))
    }

    /// Stores a decision in one transaction.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then nothing of it is stored and the update stays unhandled.
    pub async fn apply(
        &self,
        update: UpdateId,
        chat: ChatId,
        person: PersonId,
        turn: &Turn,
        now: DateTime<Utc>,
    ) -> Result<Applied, StoreError> {
        let applied = self.apply_once(update, chat, person, turn, now).await;
        match applied {
            Err(error) if error.is_passing() => {
                self.apply_once(update, chat, person, turn, now).await
            }
            applied => applied,
        }
    }

    async fn apply_once(
        &self,
        update: UpdateId,
        chat: ChatId,
        person: PersonId,
        turn: &Turn,
        now: DateTime<Utc>,
    ) -> Result<Applied, StoreError> {
        let at = seconds(now);
        let acts = self.with_known_gists(&turn.acts).await?;
        let mut closing = if turn.acts.contains(&Act::CloseChat) {
            self.closing(chat, "chat closed", now).await?
        } else {
            Vec::new()
        };
        let storing = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                let handled = sqlx::query(HANDLED).bind(at).bind(update.0).execute(&mut *tx).await?;
                if handled.rows_affected() == 0 {
                    return Ok(Applied::Before);
                }
                match state_of(&turn.next) {
                    None => sqlx::query(LEAVE).bind(chat.0).bind(person.0).execute(&mut *tx).await?,
                    Some(state) => {
                        sqlx::query(STAND).bind(chat.0).bind(person.0).bind(state).bind(at).bind(seconds(turn.next.kept_until(now))).execute(&mut *tx).await?
                    }
                };
                for act in &acts {
                    match act {
                        Act::ChooseLanguage(language) => {
                            sqlx::query(CHOOSE_LANGUAGE)
                                .bind(chat.0).bind(language.tag()).bind(at)
                                .execute(&mut *tx).await?;
                        }
                        Act::CountFeedback(topic, language, reason) => {
                            sqlx::query(COUNT_FEEDBACK)
                                .bind(topic.as_str())
                                .bind(language.tag())
                                .bind(reason.name())
                                .bind(calendar::today(now).to_string())
                                .execute(&mut *tx)
                                .await?;
                        }
                        Act::Subscription(act) => {
                            for change in subscriptions::changes(act, chat, now) {
                                bound!(change).execute(&mut *tx).await?;
                            }
                        }
                        Act::MoveChat(to) => {
                            for statement in moving() {
                                sqlx::query(statement).bind(to.0).bind(chat.0).execute(&mut *tx).await?;
                            }
                        }
                        Act::CloseChat => {
                            step::run!(tx, std::mem::take(&mut closing));
                            step::run!(tx, staff::left(chat));
                            sqlx::query(LEAVE_ALL).bind(chat.0).execute(&mut *tx).await?;
                            sqlx::query(PAUSE).bind(at).bind(chat.0).execute(&mut *tx).await?;
                            sqlx::query(forgetting::LEAVE_NOTHING_IN).bind(chat.0).execute(&mut *tx).await?;
                        }
                        Act::Forget(person) => {
                            step::run!(tx, forgetting::forget(*person));
                        }
                        Act::Failed => {
                            sqlx::query(FAILED).bind(chat.0).bind(person.0).execute(&mut *tx).await?;
                        }
                        Act::Lead(act) => {
                            if !step::run!(tx, leads::steps(act, self.next_id(now), now)) {
                                return Ok(Applied::Stale);
                            }
                        }
                        Act::CountAsked(topic, language) => {
                            step::run!(tx, [gaps::asked(topic, *language)]);
                        }
                        Act::Gap(act) => {
                            if !step::run!(tx, gaps::steps(act, chat, self.next_id(now), now)) {
                                return Ok(Applied::Stale);
                            }
                        }
                        Act::Staff(act) => {
                            if !step::run!(tx, staff::steps(*act, chat, now)) {
                                return Ok(Applied::Stale);
                            }
                        }
                    }
                }
                let owed = turn.say.iter().map(|letter| Posted::new(chat, letter.clone()));
                let owed = owed.chain(turn.posts.iter().cloned());
                let owed: Vec<_> = owed
                    .enumerate()
                    .map(|(place, posted)| self.owed(&posted, format!("update:{}:{place}", update.0), now))
                    .collect();
                step::run!(tx, owed);
                step::run!(tx, answers::expected(&turn.say, chat, now));
                tx.commit().await?;
                Ok(Applied::Now)
            })
        };
        storing.await.map_err(StoreError::when("store a decision"))
    }

    /// The same acts, and a question is noted with those that ask the same.
    async fn with_known_gists(&self, acts: &[Act]) -> Result<Vec<Act>, StoreError> {
        let mut acts = acts.to_vec();
        for act in &mut acts {
            if let Act::Gap(GapAct::Note(noted)) = act {
                noted.gist = self.known_gist(noted.language, &noted.gist).await?;
            }
        }
        Ok(acts)
    }

    /// Stores acts and letters that follow from no update, in one transaction.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then nothing of it is stored.
    pub async fn apply_unasked(
        &self,
        acts: &[LeadAct],
        posts: &[Posted],
        now: DateTime<Utc>,
    ) -> Result<Applied, StoreError> {
        let storing = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                for act in acts {
                    if !step::run!(tx, leads::steps(act, self.next_id(now), now)) {
                        return Ok(Applied::Stale);
                    }
                }
                step::run!(tx, self.owed_all(posts, now));
                tx.commit().await?;
                Ok(Applied::Now)
            })
        };
        storing
            .await
            .map_err(StoreError::when("store what follows from the time"))
    }

    /// Marks an update as handled where nothing follows from it.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then the update stays unhandled.
    pub async fn set_aside(
        &self,
        update: UpdateId,
        now: DateTime<Utc>,
    ) -> Result<Applied, StoreError> {
        let handled = on!(&self.db, pool => {
            let done = sqlx::query(HANDLED).bind(seconds(now)).bind(update.0).execute(pool).await;
            done.map(|done| done.rows_affected())
        });
        let rows = handled.map_err(StoreError::when("set an update aside"))?;
        Ok(if rows == 0 {
            Applied::Before
        } else {
            Applied::Now
        })
    }
}

/// What notes that a form asked with this message.
pub(super) fn asked(chat: ChatId, person: PersonId, question: MessageId) -> Step {
    let values = [listed(question).into(), chat.0.into(), person.0.into()];
    Step::new(ASKED, values)
}

/// A message as it stands in the list of a form's questions.
fn listed(question: MessageId) -> String {
    format!(",{},", question.0)
}

/// What is stored; `None` where nothing is.
pub(super) fn state_of(conversation: &Conversation) -> Option<String> {
    match conversation {
        Conversation::Idle | Conversation::Unreadable => None,
        Conversation::Missed(_)
        | Conversation::Requesting(_)
        | Conversation::Choosing(_)
        | Conversation::Subscribing(_) => {
            Some(serde_json::to_string(conversation).expect("a conversation has string keys only"))
        }
    }
}

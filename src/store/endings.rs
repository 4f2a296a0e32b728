//! What follows when a letter was delivered, or cannot be: it ends, what was learnt is stored, and what is owed then is owed,
//! in one transaction.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::lead::Reference;
use crate::domain::lead::desk;
use crate::domain::lead::relay;
use crate::domain::lead::say::Undelivered;
use crate::domain::privacy::erasure;
use crate::domain::privacy::erasure::InStaffChat;
use crate::domain::privacy::erasure::Why;
use crate::domain::say::Letter;
use crate::domain::say::Posted;
use crate::domain::say::Sent;
use crate::domain::say::Then;
use crate::domain::say::Way;
use crate::domain::staff;
use crate::domain::staff::Allowed;
use crate::domain::staff::BotRights;
use crate::domain::staff::Reminders;
use crate::domain::staff::StaffChat;
use crate::domain::staff::StaffSay;
use crate::domain::staff::Topics;
use crate::domain::staff::on_reminders;
use crate::store::Store;
use crate::store::answers;
use crate::store::db::BeginWrite;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::forgetting::LEAVE_NOTHING;
use crate::store::gaps::write as gaps;
use crate::store::leads::arriving;
use crate::store::outbox::END;
use crate::store::outbox::Lane;
use crate::store::outbox::REWRITE;
use crate::store::outbox::ceiling;
use crate::store::outbox::written;
use crate::store::seconds;
use crate::store::step;
use crate::store::step::Step;
use crate::store::subscriptions::TOLD;
use crate::store::turns;

pub(super) const OWE: &str = "\
insert into outbox (id, key, chat_id, lane, letter, due_at, again_at)
values ($1, $2, $3, $4, $5, $6, $6)
on conflict (key) do nothing";

const OWED_TO: &str = "\
select id, letter
from outbox
where chat_id = $1
  and ended_at is null
order by id";

const KEY: &str = "\
select key
from outbox
where id = $1";

const TOLD_NO_TOPICS: &str = "\
select count(*)
from staff_chat
where chat_id = $1
  and told_no_topics_at is not null";

const TELL_NO_TOPICS: &str = "\
update staff_chat
set told_no_topics_at = $1";

pub(super) const STATEMENTS: &[&str] = &[OWE, OWED_TO, KEY, TOLD_NO_TOPICS, TELL_NO_TOPICS];

impl Store {
    /// Ends a letter that was delivered, and stores what its delivery means, in one transaction.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then the letter goes out once more when its claim lapses.
    pub async fn delivered(
        &self,
        id: i64,
        chat: ChatId,
        letter: &Letter,
        sent: &Sent,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let at = seconds(now);
        let mut steps = match (&letter.then, sent.messages.first()) {
            (
                Some(then @ (Then::AnswersMessage { .. } | Then::AnswersPress { .. })),
                Some(message),
            ) => answers::arrived(then, chat, *message, now),
            (Some(Then::Asks { person }), Some(message)) => {
                vec![turns::asked(chat, *person, *message)]
            }
            (Some(Then::ShowsInStaffChat { target }), Some(message)) => {
                vec![gaps::shows(*target, chat, *message, now)]
            }
            (Some(Then::Lead(then)), Some(_)) => arriving::steps(chat, letter, then, sent, now),
            (
                Some(Then::Reminded {
                    subscription,
                    at,
                    on,
                }),
                _,
            ) => {
                let values = [(*at).into(), on.to_string().into(), subscription.0.into()];
                vec![Step::new(TOLD, values)]
            }
            (None, _) | (Some(_), None) => Vec::new(),
        };
        if let Some(mark) = relay::mark(letter) {
            steps.extend(self.owed_all(&[mark], now));
        }
        if let Way::Topic { follow, .. } = &letter.way {
            let topic = letter.of_lead.as_ref().zip(sent.topic);
            steps.extend(topic.map(|(lead, thread)| arriving::topic(chat, lead, thread)));
            steps.extend(self.owed_all(&following(chat, letter, follow, id), now));
        }
        let too_late = self.too_late(chat, letter, sent, now).await?;
        let recording = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                let ended = sqlx::query(END).bind(at).bind("delivered").bind(id).execute(&mut *tx).await?;
                if ended.rows_affected() == 0 {
                    step::run!(tx, too_late);
                } else {
                    step::run!(tx, steps);
                }
                sqlx::query(LEAVE_NOTHING).bind(id).execute(&mut *tx).await?;
                tx.commit().await
            })
        };
        recording
            .await
            .map_err(StoreError::when("record a delivery"))
    }

    /// What follows where a letter arrived whose lead was erased while it was on its way: it goes as well.
    async fn too_late(
        &self,
        chat: ChatId,
        letter: &Letter,
        sent: &Sent,
        now: DateTime<Utc>,
    ) -> Result<Vec<Step>, StoreError> {
        let Some(reference) = &letter.of_lead else {
            return Ok(Vec::new());
        };
        if self.lead(reference).await?.is_some() {
            return Ok(Vec::new());
        }
        let place = InStaffChat {
            reference: reference.clone(),
            thread: sent.topic,
            messages: sent.messages.clone(),
        };
        let staff = StaffChat {
            id: chat,
            language: letter.language,
        };
        Ok(self.owed_all(&erasure::letters(&place, staff, Why::Asked), now))
    }

    /// Ends a letter that cannot be delivered, and tells whoever wrote what it passed on, and the staff of a lost reminder.
    ///
    /// # Errors
    /// [`StoreError`]; then the letter goes out once more when its claim lapses.
    pub async fn give_up(
        &self,
        id: i64,
        chat: ChatId,
        letter: &Letter,
        outcome: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let mut told = self
            .told_of(chat, std::slice::from_ref(letter), Undelivered::Failed)
            .await?;
        told.extend(self.lost_reminder(id).await?);
        if let Way::DeleteTopic { otherwise, .. } = &letter.way {
            let each = otherwise.iter().cloned();
            told.extend(each.map(|letter| Posted::new(chat, letter)));
        }
        self.end_and_owe(id, outcome, self.owed_all(&told, now), now)
            .await
    }

    /// Ends a letter that this version cannot read; the staff are told where it was a reminder.
    ///
    /// # Errors
    /// [`StoreError`]; then it is tried once more when the claim lapses.
    pub async fn give_up_unread(&self, id: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
        let told = self.lost_reminder(id).await?;
        let told = self.owed_all(told.as_slice(), now);
        self.end_and_owe(id, "given up: unreadable", told, now)
            .await
    }

    /// What the staff are told where the letter is a reminder.
    async fn lost_reminder(&self, id: i64) -> Result<Option<Posted>, StoreError> {
        let key: Option<String> =
            on!(&self.db, pool => sqlx::query_scalar(KEY).bind(id).fetch_optional(pool).await)
                .map_err(StoreError::when("look up what a letter was"))?;
        let place = self.reminded_by(&key.unwrap_or_default()).await?;
        let staff = self.staff_chat().await?;
        let told = staff.zip(place);
        Ok(told.map(|(staff, place)| staff::told(staff, StaffSay::NotReminded { place })))
    }

    /// Ends the making of a topic that cannot be made: what was to go into it goes into the chat.
    /// Where only a right is missing, the staff are told so once.
    ///
    /// # Errors
    /// [`StoreError`]; then it is tried once more when the claim lapses.
    pub async fn without_topic(
        &self,
        id: i64,
        chat: ChatId,
        letter: &Letter,
        why: NoTopic,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let mut steps = Vec::new();
        if why == NoTopic::NotAllowed {
            let told: i64 = on!(&self.db, pool => {
                sqlx::query_scalar(TOLD_NO_TOPICS).bind(chat.0).fetch_one(pool).await
            })
            .map_err(StoreError::when("look up what the staff were told"))?;
            if told == 0 {
                let staff = StaffChat {
                    id: chat,
                    language: letter.language,
                };
                steps.push(Step::new(TELL_NO_TOPICS, [seconds(now).into()]));
                steps.extend(self.owed_all(&[no_topics(staff)], now));
            }
        }
        if let Way::Topic { follow, .. } = &letter.way {
            steps.extend(self.owed_all(&following(chat, letter, follow, id), now));
        }
        self.end_and_owe(id, "no topic", steps, now).await
    }

    /// Puts the making of a new topic in place of a letter whose topic is gone; the letter follows into it.
    ///
    /// # Errors
    /// [`StoreError`]; then the letter is free, as it was, when its claim lapses.
    pub async fn topic_is_gone(&self, id: i64, letter: &Letter) -> Result<(), StoreError> {
        let Some(reference) = &letter.of_lead else {
            return Ok(());
        };
        let (Some(lead), Some(staff)) = (self.lead(reference).await?, self.staff_chat().await?)
        else {
            return Ok(());
        };
        let again = desk::topic_again(&lead, staff, letter);
        let gone = arriving::no_topic(reference);
        let written = written(&again);
        let storing = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                step::run!(tx, [gone, Step::new(REWRITE, [written.into(), id.into()])]);
                tx.commit().await
            })
        };
        storing.await.map_err(StoreError::when("make a topic anew"))
    }

    async fn end_and_owe(
        &self,
        id: i64,
        outcome: &str,
        owed: Vec<Step>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let ending = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                sqlx::query(END).bind(seconds(now)).bind(outcome).bind(id).execute(&mut *tx).await?;
                step::run!(tx, owed);
                sqlx::query(LEAVE_NOTHING).bind(id).execute(&mut *tx).await?;
                tx.commit().await
            })
        };
        ending.await.map_err(StoreError::when("end a letter"))
    }

    /// What ends everything owed to a chat that nothing can reach any more, and tells those whose messages it held.
    /// Only what is seen here ends: a letter that is owed meanwhile finds out for itself.
    pub(super) async fn closing(
        &self,
        chat: ChatId,
        why: &str,
        now: DateTime<Utc>,
    ) -> Result<Vec<Step>, StoreError> {
        let rows: Vec<(i64, String)> =
            on!(&self.db, pool => sqlx::query_as(OWED_TO).bind(chat.0).fetch_all(pool).await)
                .map_err(StoreError::when("read what is owed to a chat"))?;
        let letters: Vec<Letter> = rows
            .iter()
            .filter_map(|(_, letter)| serde_json::from_str(letter).ok())
            .collect();
        let mut told = self.told_of(chat, &letters, Undelivered::Gone).await?;
        if let Some(staff) = self.staff_chat().await? {
            let of_chat = self.subscriptions(chat).await?;
            let pause = Reminders::Pause;
            told.extend(on_reminders(staff, chat, &of_chat.subscriptions, pause));
        }
        let ended = rows
            .iter()
            .map(|(id, _)| Step::new(END, [seconds(now).into(), why.into(), (*id).into()]));
        Ok(ended.chain(self.owed_all(&told, now)).collect())
    }

    async fn told_of(
        &self,
        chat: ChatId,
        letters: &[Letter],
        why: Undelivered,
    ) -> Result<Vec<Posted>, StoreError> {
        let mut told = Vec::new();
        for letter in letters {
            let Some(Then::Lead(then)) = &letter.then else {
                continue;
            };
            let staff = self.staff_chat().await?;
            let lead = self.lead(then.reference()).await?;
            told.extend(
                lead.and_then(|lead| desk::undelivered(then, &letter.way, chat, &lead, staff, why)),
            );
        }
        Ok(told)
    }

    /// What stores that a letter is owed, under its own name or else `key`.
    pub(super) fn owed(&self, posted: &Posted, key: String, now: DateTime<Utc>) -> Step {
        let due = posted.at.map_or(seconds(now), ceiling);
        let values = [
            self.next_id(now).into(),
            posted.key.clone().unwrap_or(key).into(),
            posted.chat.0.into(),
            Lane::Person.number().into(),
            written(&posted.letter).into(),
            due.into(),
        ];
        Step::new(OWE, values)
    }

    /// The same for letters that follow from no update.
    pub(super) fn owed_all(&self, posts: &[Posted], now: DateTime<Utc>) -> Vec<Step> {
        let owed = posts.iter().map(|posted| {
            let key = format!("unasked:{}", self.next_id(now));
            self.owed(posted, key, now)
        });
        owed.collect()
    }
}

/// What goes into a lead's topic, or without one into the chat; it counts as the lead's card, which is not lost yet.
fn following(chat: ChatId, letter: &Letter, follow: &[Letter], id: i64) -> Vec<Posted> {
    let name = letter.of_lead.as_ref().map_or("", Reference::as_str);
    let letters = follow.iter().cloned().enumerate();
    letters
        .map(|(place, letter)| Posted::new(chat, letter).keyed(format!("card:{name}:{id}:{place}")))
        .collect()
}

fn no_topics(staff: StaffChat) -> Posted {
    let rights = BotRights {
        administrator: Allowed::Yes,
        topics: Topics::NotAllowed,
    };
    staff::told(staff, StaffSay::Rights { rights })
}

/// Why no topic can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoTopic {
    /// The group has none.
    NotAForum,
    /// The bot may not.
    NotAllowed,
}

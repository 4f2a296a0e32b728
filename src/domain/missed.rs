//! Questions in a row that found no answer: an expert is offered sooner, and gets to read them. Each is remembered for two days.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::conversation::Conversation;
use crate::domain::id::MessageId;
use crate::domain::user_text::UserText;

/// How long a question that found no answer is remembered; after it the next miss counts as the first.
pub const MISS_IS_REMEMBERED: TimeDelta = TimeDelta::hours(48);

/// A question that found no answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Miss {
    /// Its words, for the expert.
    pub question: UserText,
    /// When it was asked, or edited last.
    pub since: DateTime<Utc>,
    /// The message that asked; an edit of it is no further miss.
    #[serde(default)]
    pub message: Option<MessageId>,
}

/// The last of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Misses {
    #[serde(flatten)]
    last: Miss,
    /// The one before it.
    #[serde(default)]
    previous: Option<Miss>,
}

/// Where in its row a miss stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InRow {
    First,
    Later,
}

impl Misses {
    /// The last of `row`, which is oldest first; `None` where it is empty.
    fn of(mut row: Vec<Miss>) -> Option<Self> {
        let last = row.pop()?;
        let previous = row.pop();
        Some(Self { last, previous })
    }

    /// What is remembered at `now`, oldest first.
    fn row(&self, now: DateTime<Utc>) -> Vec<Miss> {
        let all = self.previous.iter().chain([&self.last]);
        all.filter(|miss| now - miss.since < MISS_IS_REMEMBERED)
            .cloned()
            .collect()
    }

    /// When one of them has to be forgotten.
    pub(crate) fn kept_until(&self) -> DateTime<Utc> {
        let all = self.previous.iter().chain([&self.last]);
        let oldest = all.map(|miss| miss.since).min();
        oldest.unwrap_or(self.last.since) + MISS_IS_REMEMBERED
    }
}

impl From<Option<Misses>> for Conversation {
    fn from(misses: Option<Misses>) -> Self {
        misses.map_or(Self::Idle, Self::Missed)
    }
}

impl Conversation {
    /// The questions in a row that found no answer, oldest first.
    pub fn missed_questions(&self, now: DateTime<Utc>) -> Vec<UserText> {
        let row = self.misses(now).into_iter();
        row.map(|miss| miss.question).collect()
    }

    /// When the last of them was asked.
    pub fn missed_at(&self) -> Option<DateTime<Utc>> {
        self.as_missed().map(|misses| misses.last.since)
    }

    /// The same after `miss`; an edit of one that is in the row takes its place.
    pub(crate) fn and_missed(&self, miss: Miss, now: DateTime<Utc>) -> (Self, InRow) {
        let mut row = self.misses(now);
        let edited = row
            .iter()
            .position(|known| known.message.is_some() && known.message == miss.message);
        let place = edited.unwrap_or(row.len());
        row.splice(place..row.len().min(place + 1), [miss]);
        let in_row = if place == 0 {
            InRow::First
        } else {
            InRow::Later
        };
        (Misses::of(row).into(), in_row)
    }

    /// The same without the miss in this message, which found an answer after all.
    pub(crate) fn without_miss(&self, message: Option<MessageId>, now: DateTime<Utc>) -> Self {
        let mut row = self.misses(now);
        row.retain(|miss| miss.message != message);
        Misses::of(row).into()
    }

    /// The same without the misses whose time is over; [`Self::Idle`] where nothing else is left.
    #[must_use]
    pub fn without_old_misses(&self, now: DateTime<Utc>) -> Self {
        Misses::of(self.misses(now)).into()
    }

    fn misses(&self, now: DateTime<Utc>) -> Vec<Miss> {
        self.as_missed()
            .map(|misses| misses.row(now))
            .unwrap_or_default()
    }

    fn as_missed(&self) -> Option<&Misses> {
        match self {
            Self::Missed(misses) => Some(misses),
            Self::Idle
            | Self::Requesting(_)
            | Self::Choosing(_)
            | Self::Subscribing(_)
            | Self::Unreadable => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(hours * 3_600, 0).unwrap()
    }

    fn miss(question: &str, hours: i64, message: i64) -> Miss {
        Miss {
            question: UserText::new(question),
            since: at(hours),
            message: Some(MessageId(message)),
        }
    }

    fn questions(conversation: &Conversation, hours: i64) -> Vec<String> {
        let questions = conversation.missed_questions(at(hours)).into_iter();
        questions
            .map(|question| question.as_str().to_owned())
            .collect()
    }

    #[test]
    fn each_miss_is_forgotten_after_its_own_two_days() {
        let (first, in_row) = Conversation::Idle.and_missed(miss("a", 0, 1), at(0));
        assert_eq!(in_row, InRow::First);
        let (both, in_row) = first.and_missed(miss("b", 47, 2), at(47));
        assert_eq!(in_row, InRow::Later);
        assert_eq!(both.kept_until(at(47)), at(48));
        assert_eq!(questions(&both, 47), ["a", "b"]);
        assert_eq!(questions(&both, 48), ["b"]);
        let left = both.without_old_misses(at(48));
        assert_eq!(questions(&left, 47), ["b"]);
        assert_eq!(left.kept_until(at(48)), at(95));
        assert_eq!(left.without_old_misses(at(95)), Conversation::Idle);
    }

    #[test]
    fn an_edit_takes_the_place_of_its_own_miss_only() {
        let (first, _) = Conversation::Idle.and_missed(miss("a", 0, 1), at(0));
        let (both, _) = first.and_missed(miss("b", 1, 2), at(1));
        let (edited, in_row) = both.and_missed(miss("c", 2, 2), at(2));
        assert_eq!(in_row, InRow::Later);
        assert_eq!(questions(&edited, 2), ["a", "c"]);
        let (edited, in_row) = both.and_missed(miss("c", 2, 1), at(2));
        assert_eq!(in_row, InRow::First);
        assert_eq!(questions(&edited, 2), ["c", "b"]);
        let (further, in_row) = both.and_missed(miss("c", 2, 3), at(2));
        assert_eq!(in_row, InRow::Later);
        assert_eq!(questions(&further, 2), ["b", "c"]);
        let without = both.without_miss(Some(MessageId(2)), at(2));
        assert_eq!(questions(&without, 2), ["a"]);
    }

    #[test]
    fn what_an_earlier_version_stored_is_still_read() {
        let stored =
            r#"{"at":"missed","question":"b","since":"1970-01-01T01:00:00Z","before":"a"}"#;
        let read: Conversation = serde_json::from_str(stored).unwrap();
        assert_eq!(questions(&read, 2), ["b"]);
        let stored = serde_json::to_string(&read).unwrap();
        assert_eq!(serde_json::from_str::<Conversation>(&stored).unwrap(), read);
    }
}

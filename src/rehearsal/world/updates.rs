//! The updates that wait for the bot, and which of them it has confirmed.

use std::collections::BTreeSet;
use std::collections::VecDeque;

use serde::ser::Serialize;
use serde::ser::SerializeMap;
use serde::ser::Serializer;
use serde_json::Value;

/// Kinds that Telegram sends only to a bot which asks for them.
/// Source: core.telegram.org/bots/api, "`allowed_updates`" of getUpdates, read 2026-11-23.
const ONLY_IF_ASKED: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// Something that happened, on its way to the bot.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Update {
    pub(crate) id: i64,
    pub(crate) kind: String,
    pub(crate) body: Value,
}

impl Serialize for Update {
    /// The id comes first, as from Telegram: readers of the stream rely on it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("update_id", &self.id)?;
        map.serialize_entry(&self.kind, &self.body)?;
        map.end()
    }
}

/// The queue; what the bot confirms is forgotten.
#[derive(Debug)]
pub(crate) struct Updates {
    waiting: VecDeque<Update>,
    last_id: i64,
    /// `None` until the bot names the kinds it wants: then all but those of [`ONLY_IF_ASKED`].
    allowed: Option<BTreeSet<String>>,
    /// Counts the polls: the one that began last is the only one that may be answered.
    pub(crate) poll: u64,
}

impl Updates {
    /// Numbered from `last_id` onwards: above those of an earlier rehearsal, which a bot may remember.
    pub(super) fn new(last_id: i64) -> Updates {
        Updates {
            waiting: VecDeque::new(),
            last_id,
            allowed: None,
            poll: 0,
        }
    }

    /// Queues an update and returns its id; a kind that the bot does not want is dropped, but counted.
    pub(crate) fn push(&mut self, kind: &str, body: Value) -> i64 {
        self.last_id += 1;
        let wanted = match &self.allowed {
            None => !ONLY_IF_ASKED.contains(&kind),
            Some(allowed) => allowed.contains(kind),
        };
        if wanted {
            self.waiting.push_back(Update {
                id: self.last_id,
                kind: kind.to_owned(),
                body,
            });
        }
        self.last_id
    }

    /// From now on only these kinds are queued; an empty list stands for the default.
    pub(crate) fn allow(&mut self, kinds: BTreeSet<String>) {
        self.allowed = Some(kinds).filter(|kinds| !kinds.is_empty());
    }

    /// Forgets everything below `offset`; a negative one keeps that many of the newest.
    pub(crate) fn confirm(&mut self, offset: i64) {
        if offset < 0 {
            let kept = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            let gone = self.waiting.len().saturating_sub(kept);
            self.waiting.drain(..gone);
        } else {
            self.waiting.retain(|update| update.id >= offset);
        }
    }

    /// The oldest ones, again and again until they are confirmed.
    pub(crate) fn oldest(&self, limit: usize) -> Vec<Update> {
        self.waiting.iter().take(limit).cloned().collect()
    }

    pub(crate) fn len(&self) -> usize {
        self.waiting.len()
    }

    pub(crate) fn forget_all(&mut self) {
        self.waiting.clear();
    }

    /// The kinds that the bot named.
    pub(crate) fn allowed(&self) -> Option<&BTreeSet<String>> {
        self.allowed.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(updates: &Updates) -> Vec<i64> {
        updates.oldest(100).iter().map(|update| update.id).collect()
    }

    #[test]
    fn an_update_comes_again_until_an_offset_confirms_it() {
        let mut updates = Updates::new(731_040_100);
        let first = updates.push("message", Value::Null);
        let second = updates.push("message", Value::Null);
        assert_eq!(ids(&updates), [first, second]);
        updates.confirm(0);
        assert_eq!(ids(&updates), [first, second]);
        updates.confirm(second);
        assert_eq!(ids(&updates), [second]);
        updates.confirm(second + 1);
        assert_eq!(updates.len(), 0);
        let third = updates.push("message", Value::Null);
        assert_eq!(
            third,
            second + 1,
            "ids go on after everything was confirmed"
        );
    }

    #[test]
    fn a_negative_offset_keeps_the_newest() {
        let mut updates = Updates::new(731_040_100);
        updates.push("message", Value::Null);
        let last = updates.push("message", Value::Null);
        updates.confirm(-1);
        assert_eq!(ids(&updates), [last]);
    }

    #[test]
    fn a_kind_comes_only_if_allowed() {
        let mut updates = Updates::new(731_040_100);
        updates.push("chat_member", Value::Null);
        assert_eq!(updates.len(), 0);
        updates.allow(["chat_member".to_owned()].into());
        updates.push("chat_member", Value::Null);
        updates.push("message", Value::Null);
        assert_eq!(updates.len(), 1);
    }

    #[test]
    fn the_id_is_the_first_key() {
        let update = Update {
            id: 7,
            kind: "message".into(),
            body: Value::Null,
        };
        assert_eq!(
            serde_json::to_string(&update).unwrap(),
            r#"{"update_id":7,"message":null}"#
        );
    }
}

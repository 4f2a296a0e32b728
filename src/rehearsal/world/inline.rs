//! Inline queries: a person types the bot's name and some words in any chat, and chooses among its answers.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::world::doings::Said;
use crate::rehearsal::world::state::New;
use crate::rehearsal::world::state::World;

/// One of the results that the bot offered.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InlineResult {
    /// The bot's own name for it.
    pub id: String,
    /// The Bot API's name for its sort: "article", "photo".
    pub kind: String,
    /// The first line in the list.
    pub title: String,
    /// The second line in the list; empty where there is none.
    pub description: String,
    /// The text that choosing it would post, without its formatting.
    pub text: String,
    /// What choosing it posts: the fields of the message, and its keyboard.
    #[serde(skip)]
    pub(crate) content: Map<String, Value>,
    #[serde(skip)]
    pub(crate) markup: Option<Value>,
}

/// What the bot answered to an inline query.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InlineAnswer {
    /// As they stand in the list.
    pub results: Vec<InlineResult>,
    /// For how long Telegram may answer the same words by itself, in seconds.
    pub cache_time: i64,
    /// Whether the answer is for this person only.
    pub is_personal: bool,
    /// Where to go on; empty at the end of the list.
    pub next_offset: String,
    /// The label above the list and the parameter with which it opens the private chat.
    pub button: Option<(String, String)>,
}

/// The inline queries and their answers.
#[derive(Debug, Default)]
pub(crate) struct InlineQueries {
    /// The ids of those that wait for their answer.
    open: BTreeSet<String>,
    answered: BTreeMap<String, InlineAnswer>,
    count: u64,
}

impl InlineQueries {
    /// Takes the answer; false where it comes again or to nothing.
    pub(crate) fn answer(&mut self, id: &str, answer: InlineAnswer) -> bool {
        let is_open = self.open.remove(id);
        if is_open {
            self.answered.insert(id.to_owned(), answer);
        }
        is_open
    }

    pub(crate) fn answered(&self, id: &str) -> Option<&InlineAnswer> {
        self.answered.get(id)
    }
}

impl World {
    /// A person types the bot's name and these words in a chat, the bot's own if it is theirs; the query's id.
    pub(crate) fn ask_inline(
        &mut self,
        person: i64,
        chat: i64,
        query: &str,
        offset: &str,
    ) -> String {
        self.inline.count += 1;
        let id = (7_120_450_198_273_640_000 + self.inline.count * 1_117).to_string();
        self.inline.open.insert(id.clone());
        let chat_type = if chat == person {
            "sender"
        } else {
            self.chats[&chat].kind()
        };
        let body = json!({
            "id": id, "from": self.user_json(person), "query": query, "offset": offset,
            "chat_type": chat_type,
        });
        self.updates.push("inline_query", body);
        self.tick();
        id
    }

    /// Somebody posts a result into a chat, at the place where `said` would go; `None` where the bot did not offer it.
    pub(crate) fn choose_inline(
        &mut self,
        query: &str,
        result: &str,
        chat: i64,
        person: i64,
        said: &Said,
    ) -> Option<i64> {
        let chosen = self
            .inline
            .answered(query)?
            .results
            .iter()
            .find(|it| it.id == result)?;
        let (mut content, markup) = (chosen.content.clone(), chosen.markup.clone());
        content.insert("via_bot".to_owned(), self.account.json());
        let new = New {
            markup,
            ..said.with(person, content)
        };
        Some(self.send(chat, new))
    }
}

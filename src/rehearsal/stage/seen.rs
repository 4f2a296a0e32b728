//! What a story looks at: chats as they stand, the bot's doings as they come, its calls, and what is to go wrong.

use std::time::Duration;

use serde_json::Value;

use crate::rehearsal::stage::Rehearsal;
use crate::rehearsal::world::button;
use crate::rehearsal::world::button::Button;
use crate::rehearsal::world::callbacks::CallbackAnswer;
use crate::rehearsal::world::faults::Fault;
use crate::rehearsal::world::happened::Happened;
use crate::rehearsal::world::happened::Shown;
use crate::rehearsal::world::happened::shown_all;
use crate::rehearsal::world::inline::InlineAnswer;
use crate::rehearsal::world::profile::Profile;
use crate::rehearsal::world::state::Call;
use crate::rehearsal::world::state::World;
use crate::rehearsal::world::topics::ShownTopic;
use crate::rehearsal::world::topics::shown_topics;

impl Rehearsal {
    /// Plans something to go wrong.
    pub fn fail(&self, fault: Fault) {
        self.shared.act(|world| world.faults.plan(fault));
    }

    /// Lets every call be answered that is held back.
    pub fn let_go(&self) {
        self.shared.act(|world| world.faults.let_go += 1);
    }

    /// The chat as it stands, oldest message first.
    pub fn messages(&self, chat: i64) -> Vec<Shown> {
        let world = self.shared.look();
        world
            .chats
            .get(&chat)
            .map(|chat| shown_all(&world, chat))
            .unwrap_or_default()
    }

    /// A message as it stands; `None` where it is gone.
    pub fn message(&self, chat: i64, message_id: i64) -> Option<Shown> {
        let world = self.shared.look();
        let message = world.chats.get(&chat)?.messages.get(&message_id)?;
        Some(world.shown(message))
    }

    /// The rows of the reply keyboard that the chat shows now; none where it shows none.
    pub fn keyboard(&self, chat: i64) -> Vec<Vec<Button>> {
        let world = self.shared.look();
        let chat = world.chats.get(&chat);
        button::rows(chat.and_then(|chat| chat.keyboard.as_ref()))
    }

    /// The topics of a forum, oldest first, General left out.
    pub fn topics(&self, chat: i64) -> Vec<ShownTopic> {
        let world = self.shared.look();
        world.chats.get(&chat).map(shown_topics).unwrap_or_default()
    }

    /// Waits at most for `patience` until the topics of a forum are as they should be; false if they are not.
    pub async fn topics_become(
        &self,
        chat: i64,
        are: impl Fn(&[ShownTopic]) -> bool,
        patience: Duration,
    ) -> bool {
        let find = |world: &World| are(&shown_topics(world.chats.get(&chat)?)).then_some(());
        self.shared.wait(patience, find).await.is_some()
    }

    /// The message that is pinned on top of a chat.
    pub fn pinned(&self, chat: i64) -> Option<i64> {
        self.shared.look().chats.get(&chat)?.pinned
    }

    /// The bot's next doing in a chat after that sequence number, waited for at most for `patience`.
    pub async fn next(&self, chat: i64, after: u64, patience: Duration) -> Option<Happened> {
        let find = |world: &World| {
            let later = world
                .happened
                .iter()
                .find(|it| it.chat == chat && it.sequence > after);
            later.cloned()
        };
        self.shared.wait(patience, find).await
    }

    /// What the bot answered to a press, waited for at most for `patience`.
    pub async fn answered(&self, callback_id: &str, patience: Duration) -> Option<CallbackAnswer> {
        let find = |world: &World| {
            let answered = world
                .callbacks
                .answered()
                .iter()
                .find(|it| it.callback_id == callback_id);
            answered.map(|it| it.answer.clone())
        };
        self.shared.wait(patience, find).await
    }

    /// How many presses the bot has not answered.
    pub fn unanswered(&self) -> usize {
        self.shared.look().callbacks.unanswered()
    }

    /// What the bot answered to an inline query, waited for at most for `patience`.
    pub async fn inline_answer(&self, query_id: &str, patience: Duration) -> Option<InlineAnswer> {
        let find = |world: &World| world.inline.answered(query_id).cloned();
        self.shared.wait(patience, find).await
    }

    /// Waits until the bot has called `method` at least `times` times; false if it did not within `patience`.
    pub async fn called(&self, method: &str, times: usize, patience: Duration) -> bool {
        let count = |world: &World| {
            world
                .calls
                .iter()
                .filter(|call| call.method.eq_ignore_ascii_case(method))
                .count()
        };
        self.shared
            .wait(patience, |world| (count(world) >= times).then_some(()))
            .await
            .is_some()
    }

    /// The bot's last ten thousand calls, oldest first.
    pub fn calls(&self) -> Vec<Call> {
        self.shared.look().calls.iter().cloned().collect()
    }

    /// How many updates no offset has confirmed yet.
    pub fn unconfirmed(&self) -> usize {
        self.shared.look().updates.len()
    }

    /// The names of the people, and what they wrote and sent in all chats as it stands: nobody else's business.
    pub fn private(&self) -> (Vec<String>, Vec<String>) {
        let world = self.shared.look();
        let names = world.people.values().map(|it| it.first_name.clone());
        let messages = world.chats.values().flat_map(|chat| chat.messages.values());
        let theirs = messages.filter(|message| world.people.contains_key(&message.sender));
        let told = theirs.flat_map(|message| {
            let number = message.content.get("contact");
            let file = message.file_kind();
            let file = file.and_then(|kind| message.content.get(kind.field()));
            let number = number.and_then(|contact| contact.get("phone_number"));
            let name = file.and_then(|file| file.get("file_name"));
            let beside = [number, name].into_iter().flatten();
            let beside = beside.filter_map(Value::as_str).map(str::to_owned);
            beside
                .chain([message.text().to_owned()])
                .collect::<Vec<_>>()
        });
        (names.collect(), told.collect())
    }

    /// What the bot has told of itself.
    pub fn profile(&self) -> Profile {
        self.shared.look().profile.clone()
    }
}

//! Pressed buttons that wait for the bot's answer.

use std::collections::BTreeMap;

use serde::Serialize;

/// For how long Telegram takes the answer to a pressed button, in seconds.
const ANSWERED_WITHIN: i64 = 15 * 60;

/// What the bot answered to a pressed button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CallbackAnswer {
    /// What the person sees; empty when the bot only stops the waiting sign.
    pub text: String,
    /// Shown as a window that has to be closed, rather than in passing.
    pub show_alert: bool,
}

/// An answer, and where in the order of things it came.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Answered {
    pub(crate) callback_id: String,
    pub(crate) chat: i64,
    pub(crate) sequence: u64,
    #[serde(flatten)]
    pub(crate) answer: CallbackAnswer,
}

/// The presses and their answers.
#[derive(Debug, Default)]
pub(crate) struct Callbacks {
    /// Id to chat and moment, while unanswered.
    open: BTreeMap<String, (i64, i64)>,
    answered: Vec<Answered>,
    count: u64,
}

impl Callbacks {
    /// The id of a press in `chat` at `now`.
    pub(super) fn open(&mut self, chat: i64, now: i64) -> String {
        self.count += 1;
        let id = (4_382_650_198_273_640_000 + self.count * 1_117).to_string();
        self.open.insert(id.clone(), (chat, now));
        id
    }

    /// Takes the answer; false where it comes again, too late, or to nothing.
    pub(crate) fn answer(
        &mut self,
        id: &str,
        answer: CallbackAnswer,
        now: i64,
        sequence: u64,
    ) -> bool {
        let Some((chat, pressed)) = self.open.remove(id) else {
            return false;
        };
        let in_time = now - pressed <= ANSWERED_WITHIN;
        if in_time {
            self.answered.push(Answered {
                callback_id: id.to_owned(),
                chat,
                sequence,
                answer,
            });
        }
        in_time
    }

    /// How many wait for an answer.
    pub(crate) fn unanswered(&self) -> usize {
        self.open.len()
    }

    pub(crate) fn answered(&self) -> &[Answered] {
        &self.answered
    }
}

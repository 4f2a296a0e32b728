//! Faults that a test plans, each for the next calls it fits.

use std::time::Duration;

/// A planned fault.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The only method it concerns, as the Bot API spells it; `None` for any, polls included.
    pub method: Option<String>,
    /// The only chat it concerns.
    pub chat: Option<i64>,
    /// For how many calls it stays.
    pub times: usize,
    /// What goes wrong.
    pub kind: FaultKind,
}

impl Fault {
    /// The next call of `method` goes wrong, whatever the chat.
    #[must_use]
    pub fn on(method: &str, kind: FaultKind) -> Fault {
        Fault {
            method: Some(method.to_owned()),
            chat: None,
            times: 1,
            kind,
        }
    }

    /// The same, only in this chat.
    #[must_use]
    pub fn in_chat(self, chat: i64) -> Fault {
        Fault {
            chat: Some(chat),
            ..self
        }
    }

    /// The same, for so many calls.
    #[must_use]
    pub fn times(self, times: usize) -> Fault {
        Fault { times, ..self }
    }
}

/// What goes wrong with a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// 429: the bot has to wait so many seconds.
    TooManyRequests {
        /// What the answer names, in seconds.
        retry_after: u64,
    },
    /// Answered with this status and a page of HTML, as by a proxy in front of Telegram.
    ServerError(u16),
    /// The connection is closed; nothing is done.
    Drop,
    /// Everything is done, then the connection is closed unanswered.
    AnswerLost,
    /// Nothing is done, and the answer is half a JSON object.
    Garbage,
    /// Done and answered, but only after a while.
    Slow(Duration),
    /// Done, but answered only when the story lets it.
    Held,
    /// Refused in these words; nothing is done.
    Refuse {
        /// The status, and the `error_code` of the answer.
        code: u16,
        /// Telegram's sentence.
        description: String,
    },
    /// 401, as after the token was revoked.
    Unauthorized,
}

/// The faults still to come.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    planned: Vec<Fault>,
    /// How often what was held back was let go.
    pub(crate) let_go: u64,
}

impl Faults {
    pub(crate) fn plan(&mut self, fault: Fault) {
        self.planned.push(fault);
    }

    /// The oldest fault that fits this call, once less.
    pub(crate) fn take(&mut self, method: &str, chat: Option<i64>) -> Option<FaultKind> {
        let fits = |fault: &Fault| {
            fault
                .method
                .as_ref()
                .is_none_or(|it| it.eq_ignore_ascii_case(method))
                && (fault.chat.is_none() || fault.chat == chat)
                && fault.times > 0
        };
        let fault = self.planned.iter_mut().find(|fault| fits(fault))?;
        fault.times -= 1;
        let kind = fault.kind.clone();
        self.planned.retain(|fault| fault.times > 0);
        Some(kind)
    }
}

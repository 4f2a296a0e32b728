//! The letters of one decision, in the making: where they go and in which language, so that features only say what.

use crate::domain::asked::Asked;
use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::id::CallbackId;
use crate::domain::id::PersonId;
use crate::domain::language::Language;
use crate::domain::say::Anew;
use crate::domain::say::Letter;
use crate::domain::say::Posted;
use crate::domain::say::Say;
use crate::domain::say::Then;
use crate::domain::say::Way;
use crate::domain::user_text::UserText;

/// The letters of one turn, all to the chat that `arrival` came from.
pub(crate) struct Reply<'a> {
    /// What is answered.
    pub(crate) arrival: &'a Arrival,
    /// The language of what is said from here on.
    pub(crate) language: Language,
    /// What is said so far.
    pub(crate) say: Vec<Letter>,
    /// What is said to other chats.
    pub(crate) posts: Vec<Posted>,
}

impl Reply<'_> {
    /// A new message; in a group in reply to what arrived.
    pub(crate) fn send(&mut self, content: Say) {
        let thread = self.arrival.thread;
        let reply_to = match self.arrival.kind {
            ChatKind::Private => None,
            ChatKind::Group => self.arrival.message,
        };
        self.push(Way::Send {
            content,
            thread,
            reply_to,
        });
    }

    /// The answer to a question, in place of the `earlier` one where the question was edited; `asked` is the question
    /// without personal data.
    pub(crate) fn answer(&mut self, content: Say, asked: UserText, earlier: Option<&Asked>) {
        if let Event::Press(..) = self.arrival.event {
            self.send(content);
            return self.meaning(Then::AnswersPress { asked });
        }
        let Some(question) = self.arrival.message else {
            return self.send(content);
        };
        match earlier {
            None => self.send(content),
            Some(Asked { .. }) => self.push(Way::Correct {
                content,
                question,
                thread: self.arrival.thread,
                anew: match self.arrival.kind {
                    ChatKind::Private => Anew::Allowed,
                    ChatKind::Group => Anew::Never,
                },
            }),
        }
        self.meaning(Then::AnswersMessage { question, asked });
    }

    /// Says it; nothing is open afterwards.
    pub(crate) fn then_idle(&mut self, content: Say) -> (Conversation, Vec<Act>) {
        self.send(content);
        (Conversation::Idle, Vec::new())
    }

    /// Changes the message whose button was pressed; where Telegram named none, says it anew.
    pub(crate) fn edit(&mut self, content: Say) {
        match self.arrival.message {
            Some(message) => self.push(Way::Edit {
                content,
                message,
                thread: self.arrival.thread,
            }),
            None => self.send(content),
        }
    }

    /// Ends the waiting mark of a pressed button, with a short line if any.
    pub(crate) fn toast(&mut self, content: Option<Say>, callback: &CallbackId) {
        self.push(Way::Toast {
            content,
            callback: callback.clone(),
        });
    }

    /// Takes back what is said so far; a pressed button still ends its waiting.
    pub(crate) fn put_off(&mut self) {
        let is_toast = |letter: &Letter| matches!(letter.way, Way::Toast { .. });
        self.say.retain(is_toast);
    }

    /// What was sent last means this once it is delivered.
    pub(crate) fn meaning(&mut self, then: Then) {
        if let Some(last) = self.say.last_mut() {
            last.then = Some(then);
        }
    }

    /// What is said so far asks for what this person's form needs.
    pub(crate) fn asks(&mut self, person: PersonId) {
        for letter in &mut self.say {
            if letter.then.is_none() && matches!(letter.way, Way::Send { .. }) {
                letter.then = Some(Then::Asks { person });
            }
        }
    }

    /// A letter to another chat.
    pub(crate) fn post(&mut self, posted: Posted) {
        self.posts.push(posted);
    }

    fn push(&mut self, way: Way) {
        self.say.push(Letter {
            language: self.language,
            way,
            then: None,
            of_lead: None,
        });
    }
}

//! The staff's chat: pairing it, what the bot may do in it, and who in it may do what.
//! Rights are a fact read at the moment of deciding; nothing here remembers them. What staff do with leads is in `lead`.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::event::ChatKind;
use crate::domain::id::ChatId;
use crate::domain::language::Language;
use crate::domain::reply::Reply;
use crate::domain::say::Letter;
use crate::domain::say::Posted;
use crate::domain::say::Say;
use crate::domain::say::Way;
use crate::domain::standing::Standing;
use crate::domain::subscription::Subscription;
use crate::domain::user_text::UserText;

/// How long a pairing code holds. Source: product, "First set-up".
pub const CODE_HOLDS: TimeDelta = TimeDelta::minutes(10);

/// How often a pairing code may be tried.
pub const CODE_TRIES: i64 = 5;

/// Length of a pairing code in characters.
const CODE_LENGTH: usize = 8;

/// Letters and digits that cannot be taken for one another, in print or spoken: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, 6/G, U/V.
pub const LEGIBLE: &[u8] = b"34679ACDEFHJKMNPQRTVWXY";

/// What a decision may know of the staff's chat.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StaffFacts {
    /// The staff's chat; `None` before it is paired.
    pub chat: Option<StaffChat>,
    /// What the person is in the staff's chat, where the arrival comes from it; else [`Standing::Unknown`].
    pub standing: Standing,
    /// The pairing code that holds, where the decision asks.
    pub pairing: Option<Pairing>,
    /// What the bot may do in the chat that the arrival came from, where the decision asks.
    pub bot: Option<BotRights>,
}

impl StaffFacts {
    /// Whether `chat` is the staff's.
    pub fn is_at(&self, chat: ChatId) -> bool {
        self.chat.is_some_and(|staff| staff.id == chat)
    }
}

/// The staff's chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaffChat {
    /// Its id.
    pub id: ChatId,
    /// The language it has chosen.
    pub language: Language,
}

/// A pairing code.
#[derive(Clone, PartialEq, Eq)]
pub struct Pairing {
    /// The code, in capitals.
    pub code: String,
    /// Until when it holds.
    pub ends_at: DateTime<Utc>,
    /// How often it may still be tried.
    pub tries_left: i64,
}

impl std::fmt::Debug for Pairing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pairing({} tries left)", self.tries_left)
    }
}

impl Pairing {
    /// A code made from `random`, valid from `now`.
    pub fn new(random: u64, now: DateTime<Utc>) -> Self {
        Self {
            code: legible(random, CODE_LENGTH),
            ends_at: now + CODE_HOLDS,
            tries_left: CODE_TRIES,
        }
    }
}

/// What the bot may do in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BotRights {
    /// Whether it is an administrator, without which it cannot tell who is a member.
    pub administrator: Allowed,
    /// Whether it may open and close topics.
    pub topics: Topics,
}

impl BotRights {
    /// Whether nothing is missing.
    pub fn suffice(self) -> bool {
        self.administrator == Allowed::Yes && self.topics != Topics::NotAllowed
    }
}

/// Whether a right is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Allowed {
    /// It is.
    Yes,
    /// It is not.
    No,
}

/// Topics of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topics {
    /// The group has none: each lead is a thread of replies.
    NotAForum,
    /// The bot may make them.
    Allowed,
    /// The group has topics, and the bot may not make any.
    NotAllowed,
}

/// What is said about the staff's chat itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "staff")]
pub enum StaffSay {
    /// `/pair` works in a group only.
    PairInAGroup,
    /// The code is wrong, used up or too old; a new one is printed at the bot's next start.
    PairRefused,
    /// This chat is the staff's from now on.
    Paired,
    /// What the bot may do here, and what is missing.
    Rights {
        /// As Telegram tells.
        rights: BotRights,
    },
    /// What the staff can do here.
    Help,
    /// A chat cannot be reached any more, so nobody reads its reminders.
    Paused {
        /// The municipalities it is reminded of.
        places: Vec<UserText>,
    },
    /// It can be again.
    Resumed {
        /// The municipalities it is reminded of.
        places: Vec<UserText>,
    },
    /// A reminder was given up; the next one comes all the same.
    NotReminded {
        /// The municipality.
        place: UserText,
    },
    /// What is stored of these municipalities' reminders cannot be read; the operator has to mend it.
    Unreadable {
        /// They.
        places: Vec<UserText>,
    },
}

impl StaffSay {
    /// One of each, for checking that all of it can be said.
    pub fn samples() -> Vec<Self> {
        let rights = [
            (Allowed::Yes, Topics::Allowed),
            (Allowed::Yes, Topics::NotAForum),
            (Allowed::Yes, Topics::NotAllowed),
            (Allowed::No, Topics::NotAllowed),
        ];
        let rights = rights.map(|(administrator, topics)| Self::Rights {
            rights: BotRights {
                administrator,
                topics,
            },
        });
        let places = || vec![UserText::new("Rimini & <Riccione>"); 2];
        let plain = [
            Self::PairInAGroup,
            Self::PairRefused,
            Self::Paired,
            Self::Help,
            Self::Paused { places: places() },
            Self::Resumed { places: places() },
            Self::NotReminded {
                place: UserText::new("Rimini & <Riccione>"),
            },
            Self::Unreadable { places: places() },
        ];
        plain.into_iter().chain(rights).collect()
    }
}

/// A change of the staff's chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffAct {
    /// This chat is the staff's; the code is used.
    Pair,
    /// A code was tried in vain.
    MissedPairing,
    /// The staff were told what the bot may do.
    ToldRights(BotRights),
}

/// A word of `length` legible characters; equal numbers give equal words.
pub fn legible(random: u64, length: usize) -> String {
    let base = u64::try_from(LEGIBLE.len()).unwrap_or(1);
    let mut rest = random;
    let mut word = String::new();
    for _ in 0..length {
        let place = usize::try_from(rest % base).unwrap_or(0);
        word.push(char::from(LEGIBLE[place]));
        rest /= base;
    }
    word
}

/// Answers `/pair CODE`.
pub(crate) fn on_pair(
    code: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    if reply.arrival.kind == ChatKind::Private {
        return reply.then_idle(Say::Staff(StaffSay::PairInAGroup));
    }
    let holds = |pairing: &&Pairing| pairing.tries_left > 0 && facts.now < pairing.ends_at;
    let given = code.as_str().trim().to_uppercase();
    match facts.staff.pairing.as_ref().filter(holds) {
        Some(pairing) if pairing.code == given => {
            reply.send(Say::Staff(StaffSay::Paired));
            let mut acts = vec![
                Act::ChooseLanguage(reply.language),
                Act::Staff(StaffAct::Pair),
            ];
            if let Some(rights) = facts.staff.bot {
                reply.send(Say::Staff(StaffSay::Rights { rights }));
                acts.push(Act::Staff(StaffAct::ToldRights(rights)));
            }
            (Conversation::Idle, acts)
        }
        Some(_) => {
            reply.send(Say::Staff(StaffSay::PairRefused));
            (
                Conversation::Idle,
                vec![Act::Staff(StaffAct::MissedPairing)],
            )
        }
        None => reply.then_idle(Say::Staff(StaffSay::PairRefused)),
    }
}

/// Tells the staff that a chat's reminders are paused, or go on; `None` where it is their own chat.
pub fn on_reminders(
    staff: StaffChat,
    chat: ChatId,
    subscriptions: &[Subscription],
    what: Reminders,
) -> Option<Posted> {
    let changes = subscriptions.iter().filter(|one| match what {
        Reminders::Pause => !one.paused,
        Reminders::Resume => one.paused,
    });
    let places: Vec<UserText> = changes
        .map(|one| UserText::new(one.municipality.name.clone()))
        .collect();
    if places.is_empty() || staff.id == chat {
        return None;
    }
    let say = match what {
        Reminders::Pause => StaffSay::Paused { places },
        Reminders::Resume => StaffSay::Resumed { places },
    };
    Some(told(staff, say))
}

/// A word to the staff.
pub fn told(staff: StaffChat, say: StaffSay) -> Posted {
    let letter = Letter {
        language: staff.language,
        way: Way::Send {
            content: Say::Staff(say),
            thread: None,
            reply_to: None,
        },
        then: None,
        of_lead: None,
    };
    Posted::new(staff.id, letter)
}

/// What becomes of a chat's reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminders {
    /// Nobody reads them any more.
    Pause,
    /// Somebody does again.
    Resume,
}

/// Tells the staff what the bot may do now that its rights in their chat have changed.
pub(crate) fn on_rights(reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    let (true, Some(rights)) = (facts.staff.is_at(reply.arrival.chat), facts.staff.bot) else {
        return Vec::new();
    };
    reply.send(Say::Staff(StaffSay::Rights { rights }));
    vec![Act::Staff(StaffAct::ToldRights(rights))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_code_is_legible_and_as_long_as_wanted(random: u64) {
            let code = legible(random, 6);
            prop_assert_eq!(code.len(), 6);
            prop_assert!(code.bytes().all(|byte| LEGIBLE.contains(&byte)));
        }
    }

    #[test]
    fn neighbouring_numbers_give_different_words() {
        let words: std::collections::BTreeSet<String> =
            (0..1_000).map(|random| legible(random, 6)).collect();
        assert_eq!(words.len(), 1_000);
    }
}

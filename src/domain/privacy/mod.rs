//! What people are told of what is kept about them, what they get of it, and how it is erased.
//! Reading order: the data in `mine`, what becomes of messages in the staff's chat in `erasure`. What is erased in the
//! database is the store's own list, which a test compares with the tables.

pub mod erasure;
pub mod mine;

use serde::Deserialize;
use serde::Serialize;

use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::event::ChatKind;
use crate::domain::id::CallbackId;
use crate::domain::lead::Lead;
use crate::domain::lead::Reference;
use crate::domain::lead::desk;
use crate::domain::privacy::erasure::InStaffChat;
use crate::domain::privacy::erasure::Why;
use crate::domain::privacy::mine::Mine;
use crate::domain::reply::Reply;
use crate::domain::say::Letter;
use crate::domain::say::Posted;
use crate::domain::say::Say;
use crate::domain::say::Way;

/// Begins the key of a letter of which nothing stays once it ended: the last ones to somebody who was forgotten.
pub const LEAVES_NOTHING: &str = "forgotten:";

/// Something said about what is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "privacy")]
pub enum PrivacySay {
    /// What is kept, why, how long, and who can be asked.
    Notice,
    /// Everything about this person, as a file.
    MyData {
        /// It.
        mine: Box<Mine>,
    },
    /// The file is handed over in private only.
    MyDataInPrivate,
    /// What would be erased; asks whether it should be.
    AskForget {
        /// How many subscriptions the chat has.
        subscriptions: usize,
        /// How many requests to the experts there are.
        leads: usize,
    },
    /// Erasing is for the private chat only.
    ForgetInPrivate,
    /// Nothing was erased.
    NotForgotten,
    /// Everything was.
    Forgotten,
    /// To the staff: a request is gone.
    LeadErased {
        /// Which.
        reference: Reference,
    },
    /// Stands where a message of the staff's chat cannot be deleted any more.
    Blank {
        /// Why.
        why: Why,
    },
    /// The name of a topic that cannot be deleted.
    BlankTopic {
        /// Of which lead it was.
        reference: Reference,
    },
}

impl PrivacySay {
    /// One of each, for checking that all of it can be said.
    pub fn samples() -> Vec<Self> {
        let reference = || Reference::new(1);
        vec![
            Self::Notice,
            Self::MyData {
                mine: Box::default(),
            },
            Self::MyDataInPrivate,
            Self::AskForget {
                subscriptions: 2,
                leads: 1,
            },
            Self::ForgetInPrivate,
            Self::NotForgotten,
            Self::Forgotten,
            Self::LeadErased {
                reference: reference(),
            },
            Self::Blank { why: Why::Asked },
            Self::Blank { why: Why::Age },
            Self::BlankTopic {
                reference: reference(),
            },
        ]
    }
}

/// A button about what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrivacyPress {
    /// Hand over everything about me.
    MyData,
    /// Erase everything about me; asks once more.
    Forget,
    /// Yes, erase it.
    ForgetNow,
    /// No, keep it.
    Keep,
}

/// What a decision may know of what is kept about the person, where the arrival asks for it.
#[derive(Clone, Debug, Default)]
pub struct PrivacyFacts {
    /// Everything about them.
    pub mine: Option<Mine>,
    /// Where their requests stand in the staff's chat.
    pub places: Vec<InStaffChat>,
    /// What they have taken, where they are one of the staff.
    pub taken: Vec<Lead>,
}

/// What is told of what is kept, handed over of it, or asked before it is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// `/privacy`.
    Notice,
    /// `/mydata`.
    MyData,
    /// `/forget`.
    Forget,
}

impl Wish {
    /// As a link into the private chat names it.
    pub fn by_link(link: &str) -> Option<Self> {
        match link {
            "mydata" => Some(Self::MyData),
            "forget" => Some(Self::Forget),
            _ => None,
        }
    }
}

/// Answers `/privacy`, `/mydata` and `/forget`.
pub(crate) fn on_wish(
    wish: Wish,
    conversation: &Conversation,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    reply.send(Say::Privacy(match wish {
        Wish::Notice => PrivacySay::Notice,
        Wish::MyData => my_data(reply, facts),
        Wish::Forget => ask(reply, facts),
    }));
    (conversation.kept(), Vec::new())
}

/// Decides on a button about what is kept.
pub(crate) fn on_press(
    press: PrivacyPress,
    conversation: &Conversation,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let private = reply.arrival.kind == ChatKind::Private;
    match press {
        PrivacyPress::ForgetNow if private => return forget(callback, reply, facts),
        PrivacyPress::MyData => {
            reply.toast(None, callback);
            let say = my_data(reply, facts);
            reply.send(Say::Privacy(say));
        }
        PrivacyPress::Forget | PrivacyPress::ForgetNow => {
            reply.toast(None, callback);
            let say = ask(reply, facts);
            reply.send(Say::Privacy(say));
        }
        PrivacyPress::Keep => {
            reply.toast(None, callback);
            reply.edit(Say::Privacy(PrivacySay::NotForgotten));
        }
    }
    (conversation.kept(), Vec::new())
}

fn my_data(reply: &Reply<'_>, facts: &Facts<'_>) -> PrivacySay {
    match (reply.arrival.kind, &facts.privacy.mine) {
        (ChatKind::Private, Some(mine)) => PrivacySay::MyData {
            mine: Box::new(mine.clone()),
        },
        (ChatKind::Private | ChatKind::Group, _) => PrivacySay::MyDataInPrivate,
    }
}

fn ask(reply: &Reply<'_>, facts: &Facts<'_>) -> PrivacySay {
    match (reply.arrival.kind, &facts.privacy.mine) {
        (ChatKind::Private, Some(mine)) => PrivacySay::AskForget {
            subscriptions: mine.subscriptions.len(),
            leads: mine.leads.len(),
        },
        (ChatKind::Private | ChatKind::Group, _) => PrivacySay::ForgetInPrivate,
    }
}

/// Everything goes in one act. What is still said leaves nothing behind once it is delivered.
fn forget(
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    reply.toast(None, callback);
    reply.edit(Say::Privacy(PrivacySay::Forgotten));
    let own: Vec<Letter> = reply.say.drain(..).collect();
    for (place, letter) in own.into_iter().enumerate() {
        let key = format!("{LEAVES_NOTHING}{}:{place}", facts.random);
        reply.post(Posted::new(reply.arrival.chat, letter).keyed(key));
    }
    if let Some(staff) = facts.staff.chat {
        for place in &facts.privacy.places {
            for posted in erasure::letters(place, staff, Why::Asked) {
                reply.post(posted);
            }
            let told = Say::Privacy(PrivacySay::LeadErased {
                reference: place.reference.clone(),
            });
            let letter = Letter {
                language: staff.language,
                way: Way::Send {
                    content: told,
                    thread: None,
                    reply_to: None,
                },
                then: None,
                of_lead: None,
            };
            reply.post(Posted::new(staff.id, letter));
        }
    }
    let mut acts = desk::release_all(&facts.privacy.taken, reply, facts);
    acts.push(Act::Forget(reply.arrival.person));
    (Conversation::Idle, acts)
}

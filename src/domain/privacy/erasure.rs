//! What becomes of a lead's messages in the staff's chat once the lead is erased: its topic is deleted with all that is in
//! it, whatever its age; where that cannot be, and without a topic, each message is deleted or else blanked.

use serde::Deserialize;
use serde::Serialize;

use crate::domain::id::MessageId;
use crate::domain::id::ThreadId;
use crate::domain::lead::Reference;
use crate::domain::privacy::PrivacySay;
use crate::domain::say::Letter;
use crate::domain::say::Posted;
use crate::domain::say::Say;
use crate::domain::say::Way;
use crate::domain::staff::StaffChat;

/// Why something is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The person asked for it.
    Asked,
    /// Its time is over.
    Age,
}

/// Where a lead stands in the staff's chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InStaffChat {
    /// The lead.
    pub reference: Reference,
    /// Its topic.
    pub thread: Option<ThreadId>,
    /// The messages that belong to it, in order.
    pub messages: Vec<MessageId>,
}

/// What is owed to the staff's chat so that nothing of the lead is left there.
pub fn letters(place: &InStaffChat, staff: StaffChat, why: Why) -> Vec<Posted> {
    let letter = |way| Letter {
        language: staff.language,
        way,
        then: None,
        of_lead: None,
    };
    let mut each: Vec<Letter> = place
        .messages
        .iter()
        .map(|message| letter(deleted(*message, why)))
        .collect();
    if let Some(thread) = place.thread {
        each.push(letter(Way::Rename {
            name: Say::Privacy(PrivacySay::BlankTopic {
                reference: place.reference.clone(),
            }),
            thread: Some(thread),
        }));
        each = vec![letter(Way::DeleteTopic {
            thread,
            otherwise: each,
        })];
    }
    each.into_iter()
        .map(|letter| Posted::new(staff.id, letter))
        .collect()
}

/// A message of the bot's deleted, or blanked.
pub fn deleted(message: MessageId, why: Why) -> Way {
    Way::Delete {
        message,
        instead: Say::Privacy(PrivacySay::Blank { why }),
    }
}

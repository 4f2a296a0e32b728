//! The staff's chat: its pairing, and what the bot may do in it. Messages are in `staff.ftl`.

use crate::domain::lead::parts::excerpt;
use crate::domain::staff::Allowed;
use crate::domain::staff::BotRights;
use crate::domain::staff::StaffSay;
use crate::domain::staff::Topics;
use crate::domain::user_text::UserText;
use crate::texts::words::Speaker;
use crate::texts::words::Words;

/// Longest list of municipalities in one line to the staff, in UTF-16 units.
const PLACES_MAX: usize = 1_000;

impl Speaker<'_> {
    pub(super) fn staff(&self, say: &StaffSay) -> Words {
        match say {
            StaffSay::PairInAGroup => self.message("staff-pair-in-a-group", Vec::new()),
            StaffSay::PairRefused => self.message("staff-pair-refused", Vec::new()),
            StaffSay::Paired => self.message("staff-paired", Vec::new()),
            StaffSay::Help => self.message("staff-help", vec![vec![self.topics()]]),
            StaffSay::Rights { rights } => self.rights(*rights),
            StaffSay::Paused { places } => self.reminders("staff-paused", places),
            StaffSay::Resumed { places } => self.reminders("staff-resumed", places),
            StaffSay::NotReminded { place } => {
                self.told("staff-not-reminded", &[("place", place.as_str())])
            }
            StaffSay::Unreadable { places } => self.reminders("staff-unreadable", places),
        }
    }

    fn reminders(&self, id: &str, places: &[UserText]) -> Words {
        let named: Vec<&str> = places.iter().map(UserText::as_str).collect();
        let named = excerpt(&named.join(", "), PLACES_MAX);
        self.told(id, &[("places", &named)])
    }

    fn rights(&self, rights: BotRights) -> Words {
        let id = match (rights.administrator, rights.topics) {
            (Allowed::No, _) => "staff-needs-administrator",
            (Allowed::Yes, Topics::NotAllowed) => "staff-needs-topics",
            (Allowed::Yes, Topics::Allowed) => "staff-ready-topics",
            (Allowed::Yes, Topics::NotAForum) => "staff-ready-threads",
        };
        self.message(id, Vec::new())
    }
}

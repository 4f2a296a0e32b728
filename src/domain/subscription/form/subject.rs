//! Whose deadline the form is about, as far as it is still so.

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::domain::municipality::Municipality;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::SubscriptionId;
use crate::domain::subscription::form::Facts;
use crate::domain::subscription::form::Subject;
use crate::domain::subscription::manage;

pub(super) fn known(subscription: &Subscription) -> Subject {
    Subject::Known {
        id: subscription.id,
        anchor: subscription.basis.anchor(),
        joint: None,
    }
}

/// The subscription, if its deadline is still the one it was asked about.
pub(super) fn unchanged<'a>(
    id: SubscriptionId,
    anchor: NaiveDate,
    facts: &Facts<'a>,
) -> Option<&'a Subscription> {
    manage::of(id, facts).filter(|known| known.basis.anchor() == anchor)
}

/// How many templates a joint plan has.
#[derive(Clone, Copy)]
pub(super) enum Joint {
    Single,
    Group,
}

pub(super) fn with_joint(subject: &Subject, how: Joint) -> Subject {
    let joint = match how {
        Joint::Single => false,
        Joint::Group => true,
    };
    match subject {
        Subject::New { place, zone, .. } => Subject::New {
            place: place.clone(),
            zone: *zone,
            joint,
        },
        Subject::Known { id, anchor, .. } => Subject::Known {
            id: *id,
            anchor: *anchor,
            joint: Some(joint),
        },
    }
}

/// The municipality; `None` where the question is out of date: in a group somebody else may have answered it.
pub(super) fn place_of(subject: &Subject, facts: &Facts<'_>) -> Option<Municipality> {
    match subject {
        Subject::New { place, .. } => {
            let mut known = facts.subscriptions.iter();
            let is_new = known.all(|known| known.municipality.id != place.id);
            is_new.then(|| place.clone())
        }
        Subject::Known { id, anchor, .. } => {
            unchanged(*id, *anchor, facts).map(|known| known.municipality.clone())
        }
    }
}

pub(super) fn zone_of(subject: &Subject, facts: &Facts<'_>) -> Option<Tz> {
    match subject {
        Subject::New { zone, .. } => Some(*zone),
        Subject::Known { id, anchor, .. } => unchanged(*id, *anchor, facts).map(|known| known.zone),
    }
}

/// The deadline that an extension would move: known for a subscription only.
pub(super) fn due_of(subject: &Subject, facts: &Facts<'_>) -> Option<NaiveDate> {
    match subject {
        Subject::New { .. } => None,
        Subject::Known { id, anchor, .. } => {
            unchanged(*id, *anchor, facts).map(|known| known.deadline().due)
        }
    }
}

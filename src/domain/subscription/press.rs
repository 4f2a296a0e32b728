//! The buttons about subscriptions. Each that changes something names the deadline it was made for,
//! so that a press on an old reminder cannot change a newer deadline.

use chrono::NaiveDate;

use crate::domain::country::CountryCode;
use crate::domain::municipality::id::MunicipalityId;
use crate::domain::reminder::step::Step;
use crate::domain::subscription::SubscriptionId;

/// A button about subscriptions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubscriptionPress {
    /// Begin to subscribe.
    Begin,
    /// An empty list to fill in, for many municipalities.
    Template,
    /// In the form: this municipality.
    Choose(MunicipalityId),
    /// In the form: the name as typed, for it is in no list.
    AsTyped,
    /// In the form: this country.
    Country(CountryCode),
    /// In the form: the zone at this place in the country's list.
    Zone(u8),
    /// In the form: this day is meant.
    Day(NaiveDate),
    /// In the form: the plan was submitted already.
    AlreadySubmitted,
    /// In the form: how joint plans count.
    Joint,
    /// In the form: a joint plan with one template a municipality.
    JointSingle,
    /// In the form: a joint plan with one template for the group.
    JointGroup,
    /// In the form, the deadline being over: an extension was granted.
    WasExtended,
    /// In the form, the deadline being over: the commitment was renewed.
    WasRenewed,
    /// In the form, the deadline being over: nothing was submitted yet.
    NotYet,
    /// The list, from this page on.
    List(u16),
    /// One subscription.
    Open(SubscriptionId),
    /// The plan, or the report, of this deadline was submitted.
    Submitted(SubscriptionId, NaiveDate),
    /// An extension of this deadline was granted.
    Extended(SubscriptionId, NaiveDate),
    /// Remind again in a week.
    Later(SubscriptionId, NaiveDate),
    /// The calendar file.
    File(SubscriptionId),
    /// Another date of the decision.
    Redate(SubscriptionId),
    /// Which steps are told.
    Steps(SubscriptionId),
    /// One step more or less.
    Toggle(SubscriptionId, Step),
    /// Stop: asks once more.
    Stop(SubscriptionId),
    /// Stop it.
    StopNow(SubscriptionId),
}

impl SubscriptionPress {
    /// Whether it changes something, which in a group is for administrators.
    pub fn changes(&self) -> bool {
        match self {
            Self::Template | Self::List(_) | Self::Open(_) | Self::File(_) => false,
            Self::Begin
            | Self::Choose(_)
            | Self::AsTyped
            | Self::Country(_)
            | Self::Zone(_)
            | Self::Day(_)
            | Self::AlreadySubmitted
            | Self::Joint
            | Self::JointSingle
            | Self::JointGroup
            | Self::WasExtended
            | Self::WasRenewed
            | Self::NotYet
            | Self::Submitted(..)
            | Self::Extended(..)
            | Self::Later(..)
            | Self::Redate(_)
            | Self::Steps(_)
            | Self::Toggle(..)
            | Self::Stop(_)
            | Self::StopNow(_) => true,
        }
    }
}

//! What a button does. Its form on the wire, 64 bytes at most, is made in `telegram/keyboard`.

use crate::domain::gap::press::GapPress;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::lead::press::LeadPress;
use crate::domain::privacy::PrivacyPress;
use crate::domain::subscription::press::SubscriptionPress;

/// A button the bot has put under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// The list of themes, in the same message.
    Themes,
    /// One theme's topics, in the same message.
    Theme(Slug),
    /// A topic while browsing, in the same message, with a way back to its theme.
    Browse(Slug),
    /// A topic as a new message, in the language of the message the button stands under.
    Read(Slug, Language),
    /// The answer helped.
    Helpful,
    /// The answer about this topic did not help.
    NotHelpful(Slug, Language),
    /// Why it did not.
    Why(Reason, Slug, Language),
    /// Who the experts are and how to reach them.
    Expert(Language),
    /// About subscriptions.
    Subscription(SubscriptionPress),
    /// Speak this language in this chat from now on.
    Speak(Language),
    /// Something of the staff's about gaps.
    Gap(GapPress),
    /// A button of leads.
    Lead(LeadPress),
    /// A button about what is kept.
    Privacy(PrivacyPress),
}

/// Why an answer did not help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Something else was asked.
    SomethingElse,
    /// It is hard to understand.
    Unclear,
    /// It says too little.
    TooLittle,
    /// It is wrong or out of date.
    Wrong,
}

impl Reason {
    /// In the order of the buttons.
    pub const ALL: [Self; 4] = [
        Self::SomethingElse,
        Self::Unclear,
        Self::TooLittle,
        Self::Wrong,
    ];

    /// Its name in buttons, storage and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::SomethingElse => "something-else",
            Self::Unclear => "unclear",
            Self::TooLittle => "too-little",
            Self::Wrong => "wrong",
        }
    }

    /// The reason of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

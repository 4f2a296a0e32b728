//! What a button does. Its form on the wire, 64 bytes at most, is made in `telegram/keyboard`.

use crate::domain::knowledge::Slug;
use crate::domain::language::Language;

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
    /// The answer about this topic helped.
    Helpful,
    /// The answer about this topic did not help.
    NotHelpful(Language),
    /// Who the experts are and how to reach them.
    Expert(Language),
    /// Speak this language in this chat from now on.
    Speak(Language),
}

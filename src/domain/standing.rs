//! What a person is in a chat, asked of Telegram at the moment it matters: rights are never remembered.

/// What a person is in one chat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Its owner, an administrator, or the only person of a private chat.
    Administrator,
    /// One of its members.
    Member,
    /// Not in it, or not any more.
    Stranger,
    /// Telegram was not or could not be asked; nothing may be allowed or refused for good.
    #[default]
    Unknown,
}

//! What there is in the rehearsal: people, chats, messages, files, and the updates on their way to the bot.
//! Knows neither HTTP nor the bot's methods. A new thing that people can do goes to `doings.rs`, `media.rs` or `changes.rs`.

pub mod button;
pub mod callbacks;
pub(crate) mod changes;
pub mod chat;
pub mod doings;
pub mod faults;
pub mod file;
pub mod flood;
pub(crate) mod forwards;
pub mod happened;
pub mod inline;
pub(crate) mod media;
pub(crate) mod message;
pub(crate) mod person;
pub mod profile;
pub mod state;
pub mod topics;
pub(crate) mod updates;

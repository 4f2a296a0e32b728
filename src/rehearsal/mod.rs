//! The try-out: a stand-in for Telegram's Bot API server on loopback, and a page to play the people who write to the bot.
//! It names nothing of the bot's and speaks only HTTP with it, so the tests drive the bot through the same door.
//! A method the bot begins to use is added in `methods`; what people can do, in `world`.

pub mod stage;
pub mod world;

pub mod text;

mod http;
mod methods;

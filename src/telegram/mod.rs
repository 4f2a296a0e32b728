//! The only place that knows Telegram: updates in, words and buttons out, the bot's profile.
//! It decides nothing; `domain` does. A field of an update that the bot needs is added in `inbound`.

pub mod calling;
pub mod client;
pub mod gaps;
pub mod handler;
pub mod inbound;
pub mod inline;
pub mod keyboard;
pub mod known;
pub mod outbound;
pub mod pairing;
pub mod polling;
pub mod privacy;
pub mod profile;
pub mod reading;
pub mod standing;

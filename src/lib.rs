//! covenant-bot, in reading order: what it decides, how it speaks, what it keeps, how it delivers, and Telegram.
//! Arrows: `domain` names nothing of ours; `texts`, `places`, `meaning` and `store` name `domain`; `delivery` names `domain`,
//! `texts` and `store`; `atlas` joins `places` with `store`; `telegram` names all before it; `rehearsal` nothing of ours.
//! `tests/it/architecture.rs` keeps them.

pub mod domain;

pub mod texts;

pub mod places;

pub mod meaning;

pub mod store;

pub mod atlas;
pub mod clock;
pub mod delivery;

pub mod telegram;

pub mod config;

pub mod bot;

pub mod rehearsal;

//! Everything the bot decides, as plain functions over values: no Telegram, SQL, Fluent, files, tasks or wall clock.
//! Reading order: the words, then what the bot knows, then what arrives, what is said, and the decision itself.
//! A new thing the bot can do starts here: a variant, and the compiler lists what else it needs.

pub mod id;
pub mod language;
pub mod user_text;

pub mod knowledge;
pub mod search;

pub mod country;

pub mod calendar;
pub mod municipality;

pub mod date_input;
pub mod deadline;
pub mod ics;
pub mod reminder;

pub mod subscription;

pub mod answering;
pub mod asked;
pub mod blot;
pub mod gap;
pub mod inline;

pub mod lead;

pub mod command;
pub mod conversation;
pub mod event;
pub mod missed;
pub mod press;
pub mod privacy;
pub(crate) mod question;
pub(crate) mod reply;
pub mod say;
pub mod staff;
pub mod standing;
pub mod turn;

//! The stories: what people see of the bot, over a real connection to a stand-in for Telegram's server and a real database.
//! Every story runs on SQLite, and on PostgreSQL where `TEST_POSTGRES_URL` names a server that may create databases.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

mod database;
mod overheard;
mod town;

mod questions;
#[path = "../questions/mod.rs"]
mod questions_asked;
mod search;

mod corrections;
mod meaning;
mod meaning_costs;
mod places;
#[path = "../places/mod.rs"]
mod places_asked;
mod signatories;

mod aftermath;
mod anonymous;
mod covid;
mod dates;
mod drafts;
mod gaps;
mod groups;
mod inline;
mod input;
mod language;
mod leads;
mod menu;
mod staff;
mod staff_answers;

mod delivery;
mod joint;
mod kills;
mod logs;
mod pace;
mod path;
mod privacy;
mod profile;
mod reminders;
mod reports;
mod restart;
mod stage;
mod stage_groups;
mod stage_inline;
mod stage_media;
mod subscribe;
mod tables;
mod undelivered;

mod ask;
mod check;
mod deadline;
mod import;
mod page;
mod run;
mod tryout;

mod architecture;
mod locales;
mod said;
mod store;

//! Municipalities: the embedded list of Italy's, imported open data of the Covenant's signatories, and finding one by a
//! name as people type it. It names `domain` only and never reads a clock or a database; a new source is a file here.

pub mod directory;
pub mod italy;
pub mod signatories;

mod areas;
mod finder;
mod names;
mod reading;
mod resemblance;
mod typing;
mod words;

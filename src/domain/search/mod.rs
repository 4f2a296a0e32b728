//! The search by words, and by meaning where it is told: from a question to the right topic, with a confidence that can be trusted.
//! Pure: the same question on the same index always finds the same. Content (topics, synonyms) comes from outside.
//! A further sign of nearness is one more field of `shelf::Score` and one more weight in `index`.

pub mod extra;
pub mod found;
pub mod gist;
pub mod nearness;
pub mod synonyms;

pub mod index;

mod fold;
mod quick;
mod stop_words;

mod bank;
mod compounds;
mod reader;

mod filling;
mod grams;
mod lists;
mod shelf;
mod vocabulary;
mod weights;

mod confidence;
mod guess;

#[cfg(test)]
mod tests;

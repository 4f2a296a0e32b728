//! What goes wrong with the encoder's files.

use std::io;

use thiserror::Error;

/// Why the encoder cannot be read or kept.
#[derive(Debug, Error)]
pub enum ModelError {
    /// The file cannot be opened, read or written.
    #[error(transparent)]
    File(#[from] io::Error),
    /// The archive is damaged or lacks a part.
    #[error("the archive cannot be read: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// The file is not the one whose content is known.
    #[error("its SHA-256 is not that of the known wheel")]
    OtherWheel,
    /// Its content is not what this version understands.
    #[error("{0} is not what this version understands")]
    Strange(&'static str),
}

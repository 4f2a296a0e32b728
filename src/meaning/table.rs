//! The vectors of the pieces, six bits a number. They stay on disk: a question needs a few dozen rows of 128,010.

use std::fs::File;
use std::os::unix::fs::FileExt;

use crate::meaning::error::ModelError;
use crate::meaning::file::Reading;

/// How many numbers a piece's vector has.
pub(super) const WIDTH: usize = 512;

/// How many groups of pieces there are, each with its own scale; a piece belongs to that of its id's remainder.
pub(super) const GROUPS: usize = 17;

/// How many pieces each group has room for.
pub(super) const GROUP: usize = 7_530;

/// A row's bytes: four numbers of six bits in three.
pub(super) const ROW: usize = WIDTH / 4 * 3;

/// All rows' bytes.
pub(super) const BYTES: u64 = (GROUPS * GROUP * ROW) as u64;

/// Where the rows are, and how they are to be read.
pub(super) struct Table {
    file: File,
    begins_at: u64,
    lowest: Vec<f32>,
    scale: Vec<f32>,
}

impl Table {
    pub(super) fn read(file: File, begins_at: u64, head: &mut Reading<'_>) -> Option<Self> {
        Some(Self {
            file,
            begins_at,
            lowest: head.floats(GROUPS)?,
            scale: head.floats(GROUPS)?,
        })
    }

    /// The vector of one piece, written to `to`.
    ///
    /// # Errors
    /// Where the file cannot be read any more.
    pub(super) fn row(&self, piece: u32, to: &mut [f32]) -> Result<(), ModelError> {
        let mut packed = [0; ROW];
        let at = self.begins_at + u64::from(piece) * ROW as u64;
        self.file.read_exact_at(&mut packed, at)?;
        let group = piece as usize % GROUPS;
        let (lowest, scale) = (self.lowest[group], self.scale[group]);
        let (fours, _) = to.as_chunks_mut::<4>();
        for (numbers, &[a, b, c]) in fours.iter_mut().zip(packed.as_chunks::<3>().0) {
            let six = [
                a & 63,
                a >> 6 | (b & 15) << 2,
                b >> 4 | (c & 3) << 4,
                c >> 2,
            ];
            *numbers = six.map(|six| f32::from(six) * scale + lowest);
        }
        Ok(())
    }
}

/// A row's numbers, each below 64, packed.
pub(super) fn pack(numbers: &[u8]) -> Vec<u8> {
    let fours = numbers.as_chunks::<4>().0.iter();
    fours
        .flat_map(|&[a, b, c, d]| [a | b << 6, b >> 2 | c << 4, c >> 4 | d << 2])
        .collect()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;
    use crate::meaning::file::Writing;

    #[test]
    fn a_packed_row_is_read_as_it_was() {
        let mut file = tempfile::tempfile().unwrap();
        let numbers: Vec<u8> = (0..64).cycle().step_by(7).take(WIDTH * 2).collect();
        file.write_all(b"head").unwrap();
        file.write_all(&pack(&numbers)).unwrap();
        let mut head = Writing::default();
        head.floats(&[-1.0; GROUPS]);
        head.floats(&[0.5; GROUPS]);
        let table = Table::read(file, 4, &mut Reading(&head.0)).unwrap();
        let mut row = [0.0; WIDTH];
        table.row(1, &mut row).unwrap();
        for (found, number) in row.iter().zip(&numbers[WIDTH..]) {
            assert!((found - (f32::from(*number) * 0.5 - 1.0)).abs() < 1e-6);
        }
        assert!(table.row(2, &mut row).is_err());
    }
}

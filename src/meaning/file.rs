//! How the encoder lies on disk: numbers and bytes one after another, little-endian, counts as four bytes.

use crate::meaning::error::ModelError;

/// A part of the file being made.
#[derive(Default)]
pub(super) struct Writing(pub(super) Vec<u8>);

impl Writing {
    /// A count, of which none here comes near four bytes' most.
    pub(super) fn count(&mut self, count: usize) {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        self.0.extend(count.to_le_bytes());
    }

    pub(super) fn floats(&mut self, floats: &[f32]) {
        self.0
            .extend(floats.iter().flat_map(|float| float.to_le_bytes()));
    }

    /// Bytes after their count.
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.count(bytes.len());
        self.0.extend(bytes);
    }
}

/// What is left of the file being read; each part is `None` where less is left.
pub(super) struct Reading<'a>(pub(super) &'a [u8]);

impl<'a> Reading<'a> {
    pub(super) fn count(&mut self) -> Option<usize> {
        let (count, rest) = self.0.split_first_chunk::<4>()?;
        self.0 = rest;
        usize::try_from(u32::from_le_bytes(*count)).ok()
    }

    pub(super) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn fours(&mut self, count: usize) -> Option<&'a [[u8; 4]]> {
        Some(self.take(count.checked_mul(4)?)?.as_chunks::<4>().0)
    }

    pub(super) fn counts(&mut self, count: usize) -> Option<Vec<u32>> {
        Some(
            self.fours(count)?
                .iter()
                .copied()
                .map(u32::from_le_bytes)
                .collect(),
        )
    }

    pub(super) fn floats(&mut self, count: usize) -> Option<Vec<f32>> {
        Some(
            self.fours(count)?
                .iter()
                .copied()
                .map(f32::from_le_bytes)
                .collect(),
        )
    }

    pub(super) fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.count()?;
        self.take(length)
    }
}

/// What a file that breaks off or does not add up is.
pub(super) const DAMAGED: ModelError = ModelError::Strange("the kept encoder");

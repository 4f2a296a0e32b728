//! Matrices of small whole numbers with one scale, as the encoder's weights are, and their product with rows of numbers.

use pulp::Arch;
use pulp::Simd;
use pulp::WithSimd;

use crate::meaning::error::ModelError;
use crate::meaning::file::Reading;
use crate::meaning::file::Writing;

/// Columns that are worked on together: what fits a processor's registers.
const TILE: usize = 16;

/// Rows that are worked on together, likewise.
const ROWS: usize = 4;

/// The greatest weight in steps of the scale.
const STEPS: f32 = 127.0;

/// How far a weight may lie from a whole number of steps, in steps: what single floats are exact to.
const EXACT: f32 = 0.01;

/// A matrix of `inputs` rows; its columns lie in tiles of [`TILE`], each tile row after row.
pub(super) struct Matrix {
    inputs: usize,
    scale: f32,
    steps: Vec<i8>,
}

/// Writes a matrix of `columns` columns.
///
/// # Errors
/// Where a weight is no whole number of steps.
pub(super) fn write(weights: &[f32], columns: usize, to: &mut Writing) -> Result<(), ModelError> {
    let greatest = weights
        .iter()
        .fold(0.0, |greatest: f32, weight| greatest.max(weight.abs()));
    let scale = greatest / STEPS;
    to.floats(&[scale]);
    for tile in (0..columns).step_by(TILE) {
        for row in weights.chunks_exact(columns) {
            for weight in &row[tile..tile + TILE] {
                let steps = weight / scale;
                if (steps - steps.round()).abs() > EXACT {
                    return Err(ModelError::Strange("a matrix with weights between steps"));
                }
                to.0.extend(whole(steps).to_le_bytes());
            }
        }
    }
    Ok(())
}

/// The nearest whole number of steps.
fn whole(steps: f32) -> i8 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a rounded number within ±127"
    )]
    let whole = steps.round() as i8;
    whole
}

impl Matrix {
    /// Reads what [`write()`] wrote.
    pub(super) fn read(inputs: usize, columns: usize, from: &mut Reading<'_>) -> Option<Self> {
        let scale = *from.floats(1)?.first()?;
        let steps = from.take(inputs * columns)?;
        Some(Self {
            inputs,
            scale,
            steps: steps.iter().map(|byte| byte.cast_signed()).collect(),
        })
    }

    /// How many columns the product has.
    pub(super) fn columns(&self) -> usize {
        self.steps.len() / self.inputs
    }

    /// The product of rows, of which each begins `stride` numbers after the one before, with the matrix: rows of
    /// [`Self::columns`] numbers.
    pub(super) fn product(&self, rows: &[f32], stride: usize, count: usize) -> Vec<f32> {
        let columns = self.columns();
        let mut product = vec![0.0; count * columns];
        let mut tile = vec![0.0; self.inputs * TILE];
        for (place, steps) in self.steps.chunks_exact(tile.len()).enumerate() {
            for (weight, step) in tile.iter_mut().zip(steps) {
                *weight = f32::from(*step);
            }
            let inputs = |row: usize| &rows[row * stride..][..self.inputs];
            let mut put = |row: usize, sums: &[f32; TILE]| {
                let to = &mut product[row * columns + place * TILE..][..TILE];
                for (to, sum) in to.iter_mut().zip(sums) {
                    *to = sum * self.scale;
                }
            };
            let together = count - count % ROWS;
            for row in (0..together).step_by(ROWS) {
                let inputs = [
                    inputs(row),
                    inputs(row + 1),
                    inputs(row + 2),
                    inputs(row + 3),
                ];
                let sums = Arch::new().dispatch(Dot {
                    inputs,
                    tile: &tile,
                });
                for (next, sums) in sums.iter().enumerate() {
                    put(row + next, sums);
                }
            }
            for row in together..count {
                let inputs = [inputs(row)];
                let [sums] = Arch::new().dispatch(Dot {
                    inputs,
                    tile: &tile,
                });
                put(row, &sums);
            }
        }
        product
    }
}

/// Each row of `inputs` times the tile, in the widest registers that the processor has.
struct Dot<'a, const COUNT: usize> {
    inputs: [&'a [f32]; COUNT],
    tile: &'a [f32],
}

impl<const COUNT: usize> WithSimd for Dot<'_, COUNT> {
    type Output = [[f32; TILE]; COUNT];

    #[expect(
        clippy::inline_always,
        clippy::needless_range_loop,
        reason = "what is called, be it an iterator, does not run in the wide registers"
    )]
    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> Self::Output {
        let mut sums = [[0.0; TILE]; COUNT];
        let (weights, _) = S::as_simd_f32s(self.tile);
        let across = TILE / S::F32_LANES;
        for pair in 0..across / 2 {
            let mut own = [[simd.splat_f32s(0.0); 2]; COUNT];
            for (place, weights) in weights.chunks_exact(across).enumerate() {
                for row in 0..COUNT {
                    let input = simd.splat_f32s(self.inputs[row][place]);
                    for half in 0..2 {
                        let weight = weights[pair * 2 + half];
                        own[row][half] = simd.mul_add_e_f32s(input, weight, own[row][half]);
                    }
                }
            }
            for row in 0..COUNT {
                let (to, _) = S::as_mut_simd_f32s(&mut sums[row]);
                to[pair * 2..][..2].copy_from_slice(&own[row]);
            }
        }
        sums
    }
}

/// A count as a number to reckon with; none here comes near 65,535.
pub(super) fn number(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_product_is_that_of_the_weights() {
        const COLUMNS: usize = 2 * TILE;
        let steps = (-127_i8..=127).step_by(5).cycle();
        let weights: Vec<f32> = steps
            .map(|steps| f32::from(steps) * 0.5)
            .take(3 * COLUMNS)
            .collect();
        let mut written = Writing::default();
        write(&weights, COLUMNS, &mut written).unwrap();
        let matrix = Matrix::read(3, COLUMNS, &mut Reading(&written.0)).unwrap();
        // Five rows that overlap, so that some are reckoned together and one alone.
        let numbers = [1.0, 2.0, -1.0, 0.5, 0.0, 3.0, -2.0];
        let product = matrix.product(&numbers, 1, 5);
        for (place, found) in product.iter().enumerate() {
            let (row, column) = (place / COLUMNS, place % COLUMNS);
            let expected: f32 = (0..3)
                .map(|input| numbers[row + input] * weights[input * COLUMNS + column])
                .sum();
            assert!((found - expected).abs() < 1e-3, "{found} {expected}");
        }
    }

    #[test]
    fn weights_between_steps_are_refused() {
        let mut weights = [0.0; TILE];
        (weights[0], weights[1]) = (127.0, 1.5);
        assert!(write(&weights, TILE, &mut Writing::default()).is_err());
    }
}

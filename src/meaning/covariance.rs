//! How vectors differ that ought to be alike, and how far apart others are when such differences are made to count little.

use crate::meaning::file::Reading;
use crate::meaning::file::Writing;
use crate::meaning::matrix::number;
use crate::meaning::table::WIDTH;

/// How much of the mean variance is added to every direction's, so that none counts for nothing.
const SHRINKAGE: f32 = 0.1;

/// A covariance as its Cholesky factor: the lower triangle, row after row.
pub(super) struct Covariance(Vec<f32>);

impl Covariance {
    /// Of vectors whose mean is zero; there must be one at least that is not all zero.
    pub(super) fn of(vectors: &[Vec<f32>]) -> Self {
        let mut triangle = vec![0.0; begin(WIDTH)];
        let weight = 1.0 / number(vectors.len());
        for vector in vectors {
            for (place, value) in vector.iter().enumerate() {
                let value = value * weight;
                for (sum, other) in row_mut(&mut triangle, place).iter_mut().zip(vector) {
                    *sum += value * other;
                }
            }
        }
        let trace: f32 = (0..WIDTH).map(|place| row(&triangle, place)[place]).sum();
        for place in 0..WIDTH {
            row_mut(&mut triangle, place)[place] += SHRINKAGE * trace / number(WIDTH);
        }
        Self::factored(triangle)
    }

    fn factored(mut triangle: Vec<f32>) -> Self {
        for place in 0..WIDTH {
            let (above, below) = triangle.split_at_mut(begin(place));
            let own = &mut below[..=place];
            for column in 0..place {
                let other = row(above, column);
                own[column] = (own[column] - dot(&own[..column], other)) / other[column];
            }
            own[place] = (own[place] - dot(&own[..place], &own[..place])).sqrt();
        }
        Self(triangle)
    }

    /// The vector in the space where all that was learned from differs equally in every direction, at length 1.
    pub(super) fn direction(&self, vector: &[f32]) -> Vec<f32> {
        let mut direction: Vec<f32> = Vec::with_capacity(WIDTH);
        for (place, value) in vector.iter().enumerate() {
            let own = row(&self.0, place);
            direction.push((value - dot(&direction, own)) / own[place]);
        }
        let length = dot(&direction, &direction).sqrt().max(f32::MIN_POSITIVE);
        for value in &mut direction {
            *value /= length;
        }
        direction
    }

    pub(super) fn write(&self, to: &mut Writing) {
        to.floats(&self.0);
    }

    pub(super) fn read(from: &mut Reading<'_>) -> Option<Self> {
        from.floats(begin(WIDTH)).map(Self)
    }
}

/// The sum of the products, as far as both go.
pub(super) fn dot(left: &[f32], right: &[f32]) -> f32 {
    left.iter()
        .zip(right)
        .map(|(left, right)| left * right)
        .sum()
}

/// Where a row of the triangle begins.
fn begin(place: usize) -> usize {
    place * (place + 1) / 2
}

fn row(triangle: &[f32], place: usize) -> &[f32] {
    &triangle[begin(place)..][..=place]
}

fn row_mut(triangle: &mut [f32], place: usize) -> &mut [f32] {
    &mut triangle[begin(place)..][..=place]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_anyway_counts_less() {
        // They differ much in the first direction, little in the second.
        let vector = |first: f32, second: f32| {
            let mut vector = vec![0.0; WIDTH];
            (vector[0], vector[1]) = (first, second);
            vector
        };
        let learned = [
            vector(4.0, 0.5),
            vector(-4.0, -0.5),
            vector(4.0, -0.5),
            vector(-4.0, 0.5),
        ];
        let covariance = Covariance::of(&learned);
        let plain = covariance.direction(&vector(1.0, 0.0));
        assert!((plain[0] - 1.0).abs() < 1e-5, "{:?}", &plain[..2]);
        let both = covariance.direction(&vector(1.0, 1.0));
        assert!(both[1] > 5.0 * both[0], "{:?}", &both[..2]);
        assert!((dot(&both, &both) - 1.0).abs() < 1e-5);
    }

    #[test]
    fn the_factor_times_itself_is_the_covariance() {
        let value = |row: usize, place: usize| number((row * 31 + place * 17) % 29) - 14.0;
        let vectors: Vec<Vec<f32>> = (0..40)
            .map(|row| (0..WIDTH).map(|place| value(row, place)).collect())
            .collect();
        let covariance = Covariance::of(&vectors);
        for (left, right) in [(0, 0), (7, 3), (511, 511), (400, 12)] {
            let product = dot(row(&covariance.0, left), row(&covariance.0, right));
            let sum: f32 = vectors
                .iter()
                .map(|vector| vector[left] * vector[right])
                .sum();
            let expected = sum / 40.0;
            let added = if left == right { 7.0 } else { 0.0 };
            assert!(
                (product - expected - added).abs() < 1.0,
                "{product} {expected}"
            );
        }
    }
}

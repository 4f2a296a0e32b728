//! The encoder's network: from the vectors of a sentence's pieces to one vector, of length 1.
//! Three branches look at runs of 2, 3 and 5 pieces; their sum goes through four dense layers.

use std::panic::resume_unwind;
use std::thread;

use crate::meaning::error::ModelError;
use crate::meaning::file::Reading;
use crate::meaning::file::Writing;
use crate::meaning::matrix;
use crate::meaning::matrix::Matrix;
use crate::meaning::matrix::number;
use crate::meaning::table::WIDTH;

/// Added to a variance before it divides.
const NEVER_ZERO: f32 = 1e-12;

/// Numbers in a branch.
const BRANCH: usize = 256;

/// Numbers that are summed over the pieces: a piece's own and those of three branches.
const SUMMED: usize = WIDTH + 3 * BRANCH;

/// Numbers in the narrow layers.
const NARROW: usize = 320;

/// Each branch by the length of its runs, the longest last, with how many pieces of a run stand before the one it is about.
const RUNS: [(usize, usize); 3] = [(2, 0), (3, 1), (5, 2)];

/// Every part by its name in the encoder's archive, in the order in which it is kept: rows (0 for a plain list) and columns.
fn parts() -> Vec<(String, usize, usize)> {
    let mut parts = Vec::new();
    for (run, _) in RUNS {
        let mut add = |name: &str, rows: usize| parts.push((format!("{name}{run}"), rows, BRANCH));
        add("proj", WIDTH);
        add("proj_b", 0);
        add("ln_g", 0);
        add("ln_b", 0);
        add("w1_", run * BRANCH);
        add("b1_", 0);
        add("w2_", run * BRANCH);
        add("b2_", 0);
    }
    let mut add = |name: &str, rows, columns| parts.push((name.to_owned(), rows, columns));
    add("ln_g", 0, SUMMED);
    add("ln_b", 0, SUMMED);
    add("cnn_W", SUMMED, WIDTH);
    add("cnn_b", 0, WIDTH);
    add("d0", WIDTH, NARROW);
    add("p1", WIDTH, NARROW);
    add("d1", NARROW, NARROW);
    add("d2", NARROW, WIDTH);
    add("p3", NARROW, WIDTH);
    add("d3", WIDTH, WIDTH);
    parts
}

/// Writes the network; `part` gives the numbers of a part of that name and shape as `NumPy` writes it.
pub(super) fn write(
    mut part: impl FnMut(&str, &str) -> Result<Vec<f32>, ModelError>,
    to: &mut Writing,
) -> Result<(), ModelError> {
    for (name, rows, columns) in parts() {
        if rows == 0 {
            to.floats(&part(&name, &format!("({columns},)"))?);
        } else {
            matrix::write(&part(&name, &format!("({rows}, {columns})"))?, columns, to)?;
        }
    }
    Ok(())
}

/// One branch.
struct Branch {
    run: usize,
    before: usize,
    projection: Matrix,
    projection_bias: Vec<f32>,
    gain: Vec<f32>,
    bias: Vec<f32>,
    first: Matrix,
    first_bias: Vec<f32>,
    second: Matrix,
    second_bias: Vec<f32>,
}

/// The whole network.
pub(super) struct Network {
    branches: Vec<Branch>,
    gain: Vec<f32>,
    bias: Vec<f32>,
    summing: Matrix,
    summing_bias: Vec<f32>,
    first: Matrix,
    first_skip: Matrix,
    second: Matrix,
    third: Matrix,
    last_skip: Matrix,
    last: Matrix,
}

impl Network {
    /// Reads what [`write()`] wrote.
    pub(super) fn read(from: &mut Reading<'_>) -> Option<Self> {
        let mut branches = Vec::new();
        for (run, before) in RUNS {
            branches.push(Branch {
                run,
                before,
                projection: Matrix::read(WIDTH, BRANCH, from)?,
                projection_bias: from.floats(BRANCH)?,
                gain: from.floats(BRANCH)?,
                bias: from.floats(BRANCH)?,
                first: Matrix::read(run * BRANCH, BRANCH, from)?,
                first_bias: from.floats(BRANCH)?,
                second: Matrix::read(run * BRANCH, BRANCH, from)?,
                second_bias: from.floats(BRANCH)?,
            });
        }
        Some(Self {
            branches,
            gain: from.floats(SUMMED)?,
            bias: from.floats(SUMMED)?,
            summing: Matrix::read(SUMMED, WIDTH, from)?,
            summing_bias: from.floats(WIDTH)?,
            first: Matrix::read(WIDTH, NARROW, from)?,
            first_skip: Matrix::read(WIDTH, NARROW, from)?,
            second: Matrix::read(NARROW, NARROW, from)?,
            third: Matrix::read(NARROW, WIDTH, from)?,
            last_skip: Matrix::read(NARROW, WIDTH, from)?,
            last: Matrix::read(WIDTH, WIDTH, from)?,
        })
    }

    /// The sentence's vector from those of its pieces, [`WIDTH`] numbers each.
    pub(super) fn vector(&self, pieces: &[f32]) -> Vec<f32> {
        let count = pieces.len() / WIDTH;
        let branches = self.branches(pieces, count);
        let mut sum = vec![0.0; SUMMED];
        for (place, piece) in pieces.chunks_exact(WIDTH).enumerate() {
            let mut whole = piece.to_vec();
            for branch in &branches {
                whole.extend(&branch[place * BRANCH..][..BRANCH]);
            }
            even_out(&mut whole);
            for (number, whole) in whole.iter().enumerate() {
                sum[number] += whole * self.gain[number] + self.bias[number];
            }
        }
        self.dense(&sum, count)
    }

    /// What each branch makes of each piece.
    fn branches(&self, pieces: &[f32], count: usize) -> Vec<Vec<f32>> {
        let mut projected: Vec<Vec<f32>> = Vec::new();
        for branch in &self.branches {
            let mut rows = branch.projection.product(pieces, WIDTH, count);
            for row in rows.chunks_exact_mut(BRANCH) {
                add(row, &branch.projection_bias);
            }
            projected.push(rows);
        }
        // The three are evened out together, piece by piece.
        for place in 0..count {
            let row = place * BRANCH..(place + 1) * BRANCH;
            let mut whole: Vec<f32> = projected
                .iter()
                .flat_map(|rows| rows[row.clone()].to_vec())
                .collect();
            even_out(&mut whole);
            let parts = whole.chunks_exact(BRANCH);
            for ((rows, branch), part) in projected.iter_mut().zip(&self.branches).zip(parts) {
                for (number, value) in rows[row.clone()].iter_mut().enumerate() {
                    *value = part[number] * branch.gain[number] + branch.bias[number];
                }
            }
        }
        let convolve = |(rows, branch): (&Vec<f32>, &Branch)| {
            let once = branch.convolve(&branch.first, &branch.first_bias, rows);
            branch.convolve(&branch.second, &branch.second_bias, &once)
        };
        let mut branches = projected.iter().zip(&self.branches);
        // The branch with the longest runs is half of the work, so the others are reckoned meanwhile.
        let Some(longest) = branches.next_back() else {
            return Vec::new();
        };
        thread::scope(|scope| {
            let others = scope.spawn(|| branches.map(convolve).collect::<Vec<_>>());
            let longest = convolve(longest);
            let mut all = others.join().unwrap_or_else(|panic| resume_unwind(panic));
            all.push(longest);
            all
        })
    }

    fn dense(&self, sum: &[f32], count: usize) -> Vec<f32> {
        let count = number(count);
        let mut sentence = self.summing.product(sum, SUMMED, 1);
        for (number, bias) in sentence.iter_mut().zip(&self.summing_bias) {
            *number = (*number + count * bias) / count.sqrt();
        }
        let narrow = positive(self.first.product(&sentence, WIDTH, 1));
        let mut wide = self.first_skip.product(&sentence, WIDTH, 1);
        add(&mut wide, &self.second.product(&narrow, NARROW, 1));
        let narrow = positive(wide);
        let wide = positive(self.third.product(&narrow, NARROW, 1));
        let mut vector = self.last_skip.product(&narrow, NARROW, 1);
        add(&mut vector, &self.last.product(&wide, WIDTH, 1));
        for number in &mut vector {
            *number = number.tanh();
        }
        let length = vector
            .iter()
            .map(|number| number * number)
            .sum::<f32>()
            .max(NEVER_ZERO)
            .sqrt();
        for number in &mut vector {
            *number /= length;
        }
        vector
    }
}

impl Branch {
    /// Each row plus what the run of rows around it comes to where that is above zero; beyond the ends all is zero.
    fn convolve(&self, matrix: &Matrix, bias: &[f32], rows: &[f32]) -> Vec<f32> {
        let after = self.run - 1 - self.before;
        let nothing = |pieces: usize| std::iter::repeat_n(0.0, pieces * BRANCH);
        let padded: Vec<f32> = nothing(self.before)
            .chain(rows.iter().copied())
            .chain(nothing(after))
            .collect();
        let mut product = matrix.product(&padded, BRANCH, rows.len() / BRANCH);
        for (product, row) in product
            .chunks_exact_mut(BRANCH)
            .zip(rows.chunks_exact(BRANCH))
        {
            for (number, value) in product.iter_mut().enumerate() {
                *value = (*value + bias[number]).max(0.0) + row[number];
            }
        }
        product
    }
}

/// Shifts and stretches to a mean of 0 and a variance of 1.
fn even_out(row: &mut [f32]) {
    let count = number(row.len());
    let mean = row.iter().sum::<f32>() / count;
    for value in &mut *row {
        *value -= mean;
    }
    let variance = row.iter().map(|value| value * value).sum::<f32>() / count;
    let stretch = 1.0 / (variance + NEVER_ZERO).sqrt();
    for value in row {
        *value *= stretch;
    }
}

fn add(to: &mut [f32], what: &[f32]) {
    for (to, what) in to.iter_mut().zip(what) {
        *to += what;
    }
}

fn positive(mut row: Vec<f32>) -> Vec<f32> {
    for value in &mut row {
        *value = value.max(0.0);
    }
    row
}

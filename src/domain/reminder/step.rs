//! The steps of a deadline: how many days before or after it somebody is reminded.

use std::fmt;

use chrono::NaiveDate;
use chrono::TimeDelta;
use serde::Deserialize;
use serde::Serialize;

/// Days before the deadline; below zero, days after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Step(i16);

/// The steps of whoever chose none.
pub const DEFAULT_STEPS: [i16; 9] = [365, 180, 90, 30, 7, 1, 0, -7, -30];

/// Earliest step: the two years of a plan.
pub const STEP_MAX: i16 = 730;

/// Latest step: a quarter after the deadline.
pub const STEP_MIN: i16 = -90;

/// Most steps of one deadline; more would be a nuisance.
pub const STEPS_MAX: usize = 15;

impl Step {
    /// The day of the deadline.
    pub const ON_THE_DAY: Self = Self(0);

    /// `None` outside of [`STEP_MIN`] to [`STEP_MAX`].
    pub fn new(days_before: i16) -> Option<Self> {
        (STEP_MIN..=STEP_MAX)
            .contains(&days_before)
            .then_some(Self(days_before))
    }

    /// Days before the deadline; below zero, days after it.
    pub fn days_before(self) -> i16 {
        self.0
    }

    /// Whether it follows the deadline.
    pub fn is_after_deadline(self) -> bool {
        self.0 < 0
    }

    /// The day before it is moved.
    pub(super) fn nominal(self, deadline: NaiveDate) -> Option<NaiveDate> {
        deadline.checked_sub_signed(TimeDelta::days(i64::from(self.0)))
    }
}

/// The steps of one deadline, each once, from the earliest to the latest; at least one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Steps(Vec<Step>);

/// Why a list of steps cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InvalidSteps {
    /// There is none.
    Empty,
    /// Something is no whole number of days.
    NotANumber,
    /// A number lies outside of [`STEP_MIN`] to [`STEP_MAX`].
    OutOfBounds,
    /// There are more than [`STEPS_MAX`].
    TooMany,
}

impl Steps {
    /// Reads whole numbers with commas, semicolons or spaces between them, in any order: "30, 7, 1, 0, -7".
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn parse(list: &str) -> Result<Self, InvalidSteps> {
        let between = |c: char| matches!(c, ',' | ';') || c.is_whitespace();
        let numbers = list.split(between).filter(|number| !number.is_empty());
        let mut steps = Vec::new();
        for number in numbers {
            // The dash of a telephone's keyboard may be a real minus sign.
            let number = number.replace(['−', '–'], "-");
            let days: i64 = number.parse().map_err(|_| InvalidSteps::NotANumber)?;
            let days = i16::try_from(days).map_err(|_| InvalidSteps::OutOfBounds)?;
            steps.push(Step::new(days).ok_or(InvalidSteps::OutOfBounds)?);
        }
        Self::sorted(steps)
    }

    /// These days before the deadline, in any order.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn of(days_before: &[i16]) -> Result<Self, InvalidSteps> {
        let steps = days_before.iter().map(|days| Step::new(*days));
        let steps: Option<Vec<Step>> = steps.collect();
        Self::sorted(steps.ok_or(InvalidSteps::OutOfBounds)?)
    }

    fn sorted(mut steps: Vec<Step>) -> Result<Self, InvalidSteps> {
        steps.sort_unstable_by(|one, other| other.cmp(one));
        steps.dedup();
        match steps.len() {
            0 => Err(InvalidSteps::Empty),
            1..=STEPS_MAX => Ok(Self(steps)),
            _ => Err(InvalidSteps::TooMany),
        }
    }

    /// From the earliest to the latest.
    pub fn iter(&self) -> impl Iterator<Item = Step> {
        self.0.iter().copied()
    }
}

impl Default for Steps {
    fn default() -> Self {
        Self(DEFAULT_STEPS.map(Step).to_vec())
    }
}

impl fmt::Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<String> = self.iter().map(|step| step.0.to_string()).collect();
        f.write_str(&numbers.join(", "))
    }
}

impl TryFrom<String> for Steps {
    type Error = String;

    fn try_from(list: String) -> Result<Self, Self::Error> {
        Self::parse(&list).map_err(|fault| format!("{list:?} are no steps: {fault:?}"))
    }
}

impl From<Steps> for String {
    fn from(steps: Steps) -> Self {
        steps.to_string()
    }
}

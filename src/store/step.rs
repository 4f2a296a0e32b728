//! Statements with their values, so that a feature says what is stored and one place runs it, in one transaction.
//! A statement that must find a row and does not tells that the decision was made on what is no longer so.

use std::fmt;

/// One statement.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) sql: &'static str,
    pub(super) values: Vec<Value>,
    pub(super) finds: Finds,
}

/// What stands in place of `$1`, `$2`, … Its `Debug` tells no text, which may be a person's.
pub(super) enum Value {
    Number(Option<i64>),
    Text(Option<String>),
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(Some(number)) => write!(f, "{number}"),
            Self::Text(Some(text)) => write!(f, "{} characters", text.chars().count()),
            Self::Number(None) | Self::Text(None) => f.write_str("null"),
        }
    }
}

/// What a statement is expected to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finds {
    /// As many rows as there are.
    Any,
    /// At least one, or the decision is made again.
    Something,
}

impl Step {
    /// A statement that may find nothing.
    pub(super) fn new(sql: &'static str, values: impl Into<Vec<Value>>) -> Self {
        Self {
            sql,
            values: values.into(),
            finds: Finds::Any,
        }
    }

    /// A statement without whose row nothing of the decision is stored.
    pub(super) fn must(sql: &'static str, values: impl Into<Vec<Value>>) -> Self {
        Self {
            finds: Finds::Something,
            ..Self::new(sql, values)
        }
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(Some(number))
    }
}

impl From<Option<i64>> for Value {
    fn from(number: Option<i64>) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(Some(text.to_owned()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Some(text))
    }
}

impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Self {
        Self::Text(text)
    }
}

/// Runs steps in a transaction; `true` where each found what it must.
macro_rules! run {
    ($tx:expr, $steps:expr) => {{
        let mut all_found = true;
        for step in $steps {
            let mut query = sqlx::query(step.sql);
            for value in step.values {
                query = match value {
                    $crate::store::step::Value::Number(number) => query.bind(number),
                    $crate::store::step::Value::Text(text) => query.bind(text),
                };
            }
            let rows = query.execute(&mut *$tx).await?.rows_affected();
            if rows == 0 && step.finds == $crate::store::step::Finds::Something {
                all_found = false;
                break;
            }
        }
        all_found
    }};
}
pub(super) use run;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_tells_no_text() {
        assert_eq!(
            format!("{:?}", Value::Text(Some("Maria".to_owned()))),
            "5 characters"
        );
    }
}

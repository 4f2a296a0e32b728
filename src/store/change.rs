//! One change of the database as a value: a statement and what is bound to it, so that an act can be stored
//! in whatever transaction it belongs to.

use std::fmt;

/// A statement with its values.
#[derive(Debug)]
pub(super) struct Change {
    /// The statement.
    pub(super) statement: &'static str,
    /// What is bound, from `$1` on.
    pub(super) values: Vec<Value>,
}

/// What can be bound. Its `Debug` tells no text, which may be a person's.
pub(super) enum Value {
    /// A number, or a time in seconds UTC.
    Number(i64),
    /// The same, perhaps none.
    MaybeNumber(Option<i64>),
    /// A text, or a day.
    Text(String),
    /// The same, perhaps none.
    MaybeText(Option<String>),
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) | Self::MaybeNumber(Some(number)) => write!(f, "{number}"),
            Self::Text(text) | Self::MaybeText(Some(text)) => {
                write!(f, "{} characters", text.chars().count())
            }
            Self::MaybeNumber(None) | Self::MaybeText(None) => f.write_str("null"),
        }
    }
}

/// The change as a query for whichever engine runs it.
macro_rules! bound {
    ($change:expr) => {{
        let mut query = sqlx::query($change.statement);
        for value in &$change.values {
            query = match value {
                $crate::store::change::Value::Number(number) => query.bind(*number),
                $crate::store::change::Value::MaybeNumber(number) => query.bind(*number),
                $crate::store::change::Value::Text(text) => query.bind(text.clone()),
                $crate::store::change::Value::MaybeText(text) => query.bind(text.clone()),
            };
        }
        query
    }};
}
pub(super) use bound;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_tells_no_text() {
        assert_eq!(
            format!("{:?}", Value::Text("Maria".to_owned())),
            "5 characters"
        );
    }
}

//! One change of the database as a value: a statement and what is bound to it, so that an act can be stored
//! in whatever transaction it belongs to.

/// A statement with its values.
#[derive(Debug)]
pub(super) struct Change {
    /// The statement.
    pub(super) statement: &'static str,
    /// What is bound, from `$1` on.
    pub(super) values: Vec<Value>,
}

/// What can be bound.
#[derive(Debug)]
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

//! What a call was given, whether as JSON or as a form.

use serde_json::Map;
use serde_json::Value;

/// A file that came with a call.
#[derive(Debug, Clone, Default)]
pub(crate) struct Upload {
    pub(crate) name: String,
    pub(crate) mime: String,
    pub(crate) bytes: Vec<u8>,
}

/// The parameters of a call, and the file among them.
#[derive(Debug, Default)]
pub(crate) struct Parameters {
    pub(crate) values: Map<String, Value>,
    pub(crate) upload: Option<Upload>,
}

impl Parameters {
    /// A text, unless it is empty.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.as_str()
    }

    /// A whole number; a form gives it as text.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        let value = self.values.get(name)?;
        value
            .as_i64()
            .or_else(|| value.as_str()?.trim().parse().ok())
    }

    /// True only if said so.
    pub(crate) fn flag(&self, name: &str) -> bool {
        let value = self.values.get(name);
        value.is_some_and(|value| value == &Value::Bool(true) || value.as_str() == Some("true"))
    }

    /// An object or a list; a form gives it as JSON in a text.
    pub(crate) fn json(&self, name: &str) -> Option<Value> {
        match self.values.get(name)? {
            Value::String(text) => serde_json::from_str(text).ok(),
            Value::Null | Value::Bool(_) | Value::Number(_) => None,
            value @ (Value::Array(_) | Value::Object(_)) => Some(value.clone()),
        }
    }
}

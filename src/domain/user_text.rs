//! Text that a person wrote, kept out of logs by its type.

use std::fmt;

use serde::Deserialize;
use serde::Serialize;

/// Words of a person. It has no `Display`, and its `Debug` tells only the length, so no layer can log it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UserText(String);

impl UserText {
    /// Keeps `text` as it was written.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The words, for deciding and for answering; never for a log.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether no letter or digit is in it: blank, punctuation or emoji only.
    pub fn has_no_words(&self) -> bool {
        !self.0.chars().any(char::is_alphanumeric)
    }
}

impl fmt::Debug for UserText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UserText({} characters)", self.0.chars().count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_tells_the_length_only() {
        assert_eq!(
            format!("{:?}", UserText::new("Mario Rossi")),
            "UserText(11 characters)"
        );
    }

    #[test]
    fn emoji_and_punctuation_are_no_words() {
        assert!(UserText::new(" 👍🏽 … !").has_no_words());
        assert!(!UserText::new("¿2030?").has_no_words());
        assert!(!UserText::new("متى").has_no_words());
    }
}

//! Text as the encoder's pieces are written: letters in their compatible forms, each space a [`SPACE`].
//! The replacements come with the encoder, in a double-array trie as Darts-clone writes it.

use crate::meaning::error::ModelError;

/// Stands for a space, and before the first word.
pub(super) const SPACE: char = '\u{2581}';

/// Replaces letters by those that the pieces know.
pub(super) struct Letters {
    trie: Vec<u32>,
    /// Replacements, each ended by a zero.
    replacements: Vec<u8>,
}

impl Letters {
    /// Reads the table as the encoder holds it: the trie's length in bytes, the trie, the replacements.
    pub(super) fn new(table: &[u8]) -> Result<Self, ModelError> {
        let read = || {
            let (length, rest) = table.split_first_chunk::<4>()?;
            let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
            let (trie, replacements) = rest.split_at_checked(length)?;
            let units = trie.as_chunks::<4>().0.iter();
            Some(Self {
                trie: units.copied().map(u32::from_le_bytes).collect(),
                replacements: replacements.to_vec(),
            })
        };
        let letters = read().filter(|letters| !letters.trie.is_empty());
        letters.ok_or(ModelError::Strange("the table of letters"))
    }

    /// The text as the pieces spell it: no space at the end, one [`SPACE`] before each word; empty where there is none.
    pub(super) fn normal(&self, text: &str) -> String {
        let mut normal = String::with_capacity(text.len() + SPACE.len_utf8());
        let mut rest = text;
        let mut after_space = true;
        while !rest.is_empty() {
            let (replaced, length) = self.longest(rest);
            rest = &rest[length..];
            for letter in replaced.chars() {
                let space = letter == ' ';
                if !space {
                    if after_space {
                        normal.push(SPACE);
                    }
                    normal.push(letter);
                }
                after_space = space;
            }
        }
        normal
    }

    /// What the longest known beginning of `text` is replaced by, and its length; one letter stays where none is known.
    fn longest<'a>(&'a self, text: &'a str) -> (&'a str, usize) {
        let mut longest = None;
        let mut node = offset(self.trie[0]);
        for (place, byte) in text.bytes().enumerate() {
            node ^= usize::from(byte);
            let Some(&unit) = self.trie.get(node) else {
                break;
            };
            if unit & 0x8000_00ff != u32::from(byte) {
                break;
            }
            node ^= offset(unit);
            if unit & 0x100 != 0 {
                let replacement = self.trie.get(node).and_then(|&leaf| self.replacement(leaf));
                longest = replacement
                    .map(|replacement| (replacement, place + 1))
                    .or(longest);
            }
        }
        let first = text.chars().next().map_or(0, char::len_utf8);
        longest
            .filter(|&(_, length)| text.is_char_boundary(length))
            .unwrap_or((&text[..first], first))
    }

    fn replacement(&self, leaf: u32) -> Option<&str> {
        let from = usize::try_from(leaf & 0x7fff_ffff).ok()?;
        let bytes = self
            .replacements
            .get(from..)?
            .split(|&byte| byte == 0)
            .next()?;
        std::str::from_utf8(bytes).ok()
    }
}

/// Where a unit's children lie, to be combined with its own place.
fn offset(unit: u32) -> usize {
    usize::try_from((unit >> 10) << ((unit & 0x200) >> 6)).unwrap_or(usize::MAX)
}

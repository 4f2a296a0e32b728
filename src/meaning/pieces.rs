//! A text cut into the pieces that the encoder knows, so that together they are likeliest: `SentencePiece`'s unigram model.

use crate::meaning::error::ModelError;
use crate::meaning::file::Reading;
use crate::meaning::file::Writing;
use crate::meaning::letters::Letters;
use crate::meaning::protobuf;

/// The pieces that stand for what is unknown, and around every sentence.
const UNKNOWN: u32 = 0;
const BEGIN: u32 = 1;
const END: u32 = 2;

/// How much less likely a letter that no piece has is than the least likely piece, in natural logarithms.
const UNKNOWN_BEHIND: f64 = 10.0;

/// All pieces, in the order of their bytes.
pub(super) struct Pieces {
    letters: Letters,
    /// The pieces one after another, and where each ends.
    text: Vec<u8>,
    ends: Vec<u32>,
    ids: Vec<u32>,
    /// How likely each is, in natural logarithms.
    likely: Vec<f32>,
    unknown: f64,
}

impl Pieces {
    /// Turns `SentencePiece`'s own file into what [`Self::read`] reads.
    pub(super) fn read_model(model: &[u8]) -> Result<Writing, ModelError> {
        let strange = ModelError::Strange("the pieces' file");
        let parsed = || {
            let mut pieces = Vec::new();
            let mut letters = None;
            for field in protobuf::fields(model)? {
                match field.number {
                    1 => pieces.push(piece(field.bytes)?),
                    3 => {
                        let table = protobuf::fields(field.bytes)?;
                        letters = table.into_iter().find(|field| field.number == 2);
                    }
                    _ => {}
                }
            }
            Some((pieces, letters?.bytes))
        };
        let (pieces, letters) = parsed().ok_or(strange)?;
        let mut sorted: Vec<(&[u8], f32, usize)> = pieces
            .into_iter()
            .enumerate()
            .map(|(id, (text, likely))| (text, likely, id))
            .collect();
        sorted.sort_unstable_by_key(|&(text, ..)| text);
        let mut written = Writing::default();
        written.bytes(letters);
        written.count(sorted.len());
        let mut end = 0;
        for (text, ..) in &sorted {
            end += text.len();
            written.count(end);
        }
        for &(_, _, id) in &sorted {
            written.count(id);
        }
        for &(_, likely, _) in &sorted {
            written.floats(&[likely]);
        }
        written.bytes(
            &sorted
                .iter()
                .flat_map(|(text, ..)| text.iter().copied())
                .collect::<Vec<u8>>(),
        );
        Ok(written)
    }

    /// Reads what [`Self::read_model`] wrote.
    pub(super) fn read(reading: &mut Reading<'_>) -> Option<Self> {
        let letters = Letters::new(reading.bytes()?).ok()?;
        let count = reading.count()?;
        let ends = reading.counts(count)?;
        let ids = reading.counts(count)?;
        let likely = reading.floats(count)?;
        let text = reading.bytes()?.to_vec();
        let in_order = ends.is_sorted() && usize::try_from(*ends.last()?).ok()? == text.len();
        let least = likely.iter().copied().fold(f32::INFINITY, f32::min);
        in_order.then_some(Self {
            letters,
            text,
            ends,
            ids,
            likely,
            unknown: f64::from(least) - UNKNOWN_BEHIND,
        })
    }

    /// The ids of the pieces of `text`, framed by those that begin and end a sentence.
    pub(super) fn of(&self, text: &str) -> Vec<u32> {
        let text = self.letters.normal(text);
        // For each place in bytes: the likeliest way to get there, where its last piece begins, and that piece.
        let mut best = vec![(f64::NEG_INFINITY, 0, UNKNOWN); text.len() + 1];
        best[0].0 = 0.0;
        for (from, letter) in text.char_indices() {
            let so_far = best[from].0;
            let mut reach = |length: usize, likely: f64, piece: u32| {
                let there = &mut best[from + length];
                if so_far + likely > there.0 {
                    *there = (so_far + likely, from, piece);
                }
            };
            let mut single = false;
            for (place, length) in self.beginning(&text.as_bytes()[from..]) {
                reach(length, f64::from(self.likely[place]), self.ids[place]);
                single |= length == letter.len_utf8();
            }
            if !single {
                reach(letter.len_utf8(), self.unknown, UNKNOWN);
            }
        }
        let mut ids = vec![END];
        let mut place = text.len();
        while place > 0 {
            let (_, from, piece) = best[place];
            ids.push(piece);
            place = from;
        }
        if text.is_empty() {
            ids.push(UNKNOWN);
        }
        ids.push(BEGIN);
        ids.reverse();
        ids
    }

    /// The places of the pieces that `text` begins with, shortest first, with their lengths in bytes.
    fn beginning(&self, text: &[u8]) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        let (mut low, mut high) = (0, self.ids.len());
        for (depth, &byte) in text.iter().enumerate() {
            // Those that begin alike and end here stand first.
            let next = |place: usize| self.piece(place).get(depth).copied();
            low = partition(low, high, |place| next(place) < Some(byte));
            high = partition(low, high, |place| next(place) <= Some(byte));
            if low == high {
                break;
            }
            if self.piece(low).len() == depth + 1 {
                found.push((low, depth + 1));
            }
        }
        found
    }

    fn piece(&self, place: usize) -> &[u8] {
        let end = |place: usize| usize::try_from(self.ends[place]).unwrap_or(usize::MAX);
        let begin = place.checked_sub(1).map_or(0, end);
        &self.text[begin..end(place)]
    }
}

/// The first place from `low` on, before `high`, where `before` no longer holds.
fn partition(low: usize, high: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (low, high);
    while low < high {
        let middle = low.midpoint(high);
        if before(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// A piece's text and how likely it is.
fn piece(message: &[u8]) -> Option<(&[u8], f32)> {
    let fields = protobuf::fields(message)?;
    let field = |number: u64| fields.iter().find(|field| field.number == number);
    let likely = match field(2) {
        Some(likely) => f32::from_le_bytes(likely.bytes.try_into().ok()?),
        None => 0.0,
    };
    Some((field(1)?.bytes, likely))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A field of a message, with its length.
    fn field(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = u8::try_from(content.len()).unwrap();
        [&[tag, length], content].concat()
    }

    /// Pieces that are the less likely the later they stand, and letters that all stay as they are.
    fn pieces(texts: &[&str]) -> Pieces {
        let mut model = Vec::new();
        for (place, text) in texts.iter().enumerate() {
            let likely = -f32::from(u8::try_from(place).unwrap());
            let piece = [
                field(0x0a, text.as_bytes()),
                [&[0x15], &likely.to_le_bytes()[..]].concat(),
            ];
            model.extend(field(0x0a, &piece.concat()));
        }
        let no_letters = [4, 0, 0, 0, 0, 0, 0, 0];
        model.extend(field(0x1a, &field(0x12, &no_letters)));
        let written = Pieces::read_model(&model).unwrap();
        Pieces::read(&mut Reading(&written.0)).unwrap()
    }

    #[test]
    fn a_text_is_cut_where_its_pieces_are_likeliest_together() {
        let pieces = pieces(&["<unk>", "<s>", "</s>", "▁plan", "s", "▁", "p", "▁pl", "ans"]);
        let check = |text: &str, expected: &[u32]| assert_eq!(pieces.of(text), expected, "{text}");
        check("plans", &[BEGIN, 3, 4, END]);
        check("  plan   plan ", &[BEGIN, 3, 3, END]);
        check("p", &[BEGIN, 5, 6, END]);
        check("ps", &[BEGIN, 5, 6, 4, END]);
        check("pé", &[BEGIN, 5, 6, UNKNOWN, END]);
        check("", &[BEGIN, UNKNOWN, END]);
    }

    #[test]
    fn a_damaged_model_is_refused() {
        for damaged in [&b"\x0a\x05ab"[..], b"", b"\x0a\x03\x0a\x01a"] {
            assert!(Pieces::read_model(damaged).is_err(), "{damaged:?}");
        }
        assert!(Pieces::read(&mut Reading(b"\x01\0\0\0")).is_none());
    }
}

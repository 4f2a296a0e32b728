//! A text cut into numbers, words and marks, each knowing where it stood.

use std::ops::Range;

/// A piece of a text; space is between pieces, never in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind<'a>,
    pub(super) bytes: Range<usize>,
}

/// What a piece is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    /// ASCII digits.
    Number(&'a str),
    /// Letters in lower case, without accents; digits of other scripts stand here too.
    Word(String),
    /// One other character; dashes, slashes and apostrophes are `-`, `/` and `'` whichever they were.
    Mark(char),
}

/// Cuts `text`; every character but spaces and control characters is in one token.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let end_of = |part: fn(char) -> bool| rest.find(|c| !part(c)).unwrap_or(rest.len());
        let length = if next.is_ascii_digit() {
            end_of(|c| c.is_ascii_digit())
        } else if in_word(next) {
            end_of(in_word)
        } else {
            next.len_utf8()
        };
        let (piece, after) = rest.split_at(length);
        let start = text.len() - rest.len();
        rest = after;
        let kind = if next.is_ascii_digit() {
            Kind::Number(piece)
        } else if in_word(next) {
            Kind::Word(fold(piece))
        } else if next.is_whitespace() || is_unseen(next) {
            continue;
        } else {
            Kind::Mark(plain(next))
        };
        let bytes = start..start + length;
        tokens.push(Token { kind, bytes });
    }
    tokens
}

fn in_word(c: char) -> bool {
    (c.is_alphanumeric() && !c.is_ascii_digit() && !matches!(c, 'º' | 'ª' | '\u{2bc}'))
        || is_accent(c)
}

/// An accent that follows its letter, as some keyboards and every Mac file name have it.
fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Characters without a shape of their own that come along with copied text.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}'
        )
}

fn plain(mark: char) -> char {
    match mark {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\\' | '\u{2044}' | '\u{2215}' => '/',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '´' => '\'',
        'º' | 'ª' | '˚' => '°',
        other => other,
    }
}

fn fold(word: &str) -> String {
    let lower = word.chars().flat_map(char::to_lowercase);
    lower
        .filter(|&c| !is_accent(c))
        .map(|c| match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            other => other,
        })
        .collect()
}

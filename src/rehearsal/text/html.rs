//! Telegram's HTML, with Telegram's own words for what it refuses.
//! Source: core.telegram.org/bots/api, "HTML style"; the wordings are `TDLib`'s, read 2026-11-23.

use crate::rehearsal::text::entity::Entity;
use crate::rehearsal::text::entity::Style;

/// Reads the markup into a plain text and its entities.
///
/// # Errors
/// What Telegram says after "can't parse entities: "; its byte offsets count UTF-8 bytes of `source`.
pub(super) fn parse(source: &str) -> Result<(String, Vec<Entity>), String> {
    let mut parser = Parser {
        source,
        at: 0,
        plain: String::new(),
        units: 0,
        open: Vec::new(),
        entities: Vec::new(),
        language: None,
    };
    while let Some(next) = parser.peek() {
        match next {
            '<' if parser.rest().starts_with("</") => parser.end_tag()?,
            '<' => parser.start_tag()?,
            '&' => parser.reference(),
            other => {
                parser.at += other.len_utf8();
                parser.put(other);
            }
        }
    }
    match parser.open.pop() {
        Some(open) => Err(format!(
            "Can't find end tag corresponding to start tag \"{}\"",
            open.tag
        )),
        None => Ok((parser.plain, parser.entities)),
    }
}

struct Parser<'a> {
    source: &'a str,
    at: usize,
    plain: String,
    units: usize,
    open: Vec<Open>,
    entities: Vec<Entity>,
    /// The language named by the `code` that closed last, for the `pre` around it.
    language: Option<String>,
}

struct Open {
    tag: String,
    attributes: Vec<(String, String)>,
    begins_at_unit: usize,
    begins_at_byte: usize,
}

impl Open {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        &self.source[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn put(&mut self, character: char) {
        self.plain.push(character);
        self.units += character.len_utf16();
    }

    /// Takes the characters that satisfy `wanted`.
    fn take(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let rest = self.rest();
        let taken = rest[..rest
            .find(|character| !wanted(character))
            .unwrap_or(rest.len())]
            .to_owned();
        self.at += taken.len();
        taken
    }

    fn skip_spaces(&mut self) {
        self.take(|character| character.is_ascii_whitespace());
    }

    fn reference(&mut self) {
        let (character, length) = decoded(self.rest()).unwrap_or(('&', 1));
        self.at += length;
        self.put(character);
    }

    fn start_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        self.at += 1;
        let tag = self
            .take(|character| !character.is_ascii_whitespace() && character != '>')
            .to_ascii_lowercase();
        if self.peek().is_none() {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        if !TAGS.contains(&tag.as_str()) {
            return Err(format!(
                "Unsupported start tag \"{tag}\" at byte offset {begin}"
            ));
        }
        let attributes = self.attributes(&tag, begin)?;
        let open = Open {
            tag,
            attributes,
            begins_at_unit: self.units,
            begins_at_byte: self.plain.len(),
        };
        if open.tag == "span" && open.attribute("class") != Some("tg-spoiler") {
            return Err(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"
            ));
        }
        self.open.push(open);
        Ok(())
    }

    /// Takes everything up to and with the closing bracket.
    fn attributes(&mut self, tag: &str, begin: usize) -> Result<Vec<(String, String)>, String> {
        let unclosed = || format!("Unclosed start tag \"{tag}\" at byte offset {begin}");
        let mut attributes = Vec::new();
        loop {
            self.skip_spaces();
            if self.peek().ok_or_else(unclosed)? == '>' {
                self.at += 1;
                return Ok(attributes);
            }
            let name = self.take(|character| {
                !character.is_ascii_whitespace() && !"=>/\"'".contains(character)
            });
            if name.is_empty() {
                return Err(format!(
                    "Empty attribute name in the tag \"{tag}\" at byte offset {begin}"
                ));
            }
            self.skip_spaces();
            let value = if self.peek().ok_or_else(unclosed)? == '=' {
                self.at += 1;
                self.skip_spaces();
                self.attribute_value(begin)?
            } else {
                String::new()
            };
            attributes.push((name, value));
        }
    }

    fn attribute_value(&mut self, begin: usize) -> Result<String, String> {
        let unclosed = || format!("Unclosed start tag at byte offset {begin}");
        let first = self.peek().ok_or_else(unclosed)?;
        if first != '"' && first != '\'' {
            let token = self.at;
            let value = self
                .take(|character| character.is_ascii_alphanumeric() || ".-".contains(character));
            let after = self.peek().ok_or_else(unclosed)?;
            if !after.is_ascii_whitespace() && after != '>' {
                return Err(format!(
                    "Unexpected end of name token at byte offset {token}"
                ));
            }
            return Ok(value.to_ascii_lowercase());
        }
        self.at += 1;
        let mut value = String::new();
        loop {
            let next = self.peek().ok_or_else(unclosed)?;
            let (character, length) = decoded(self.rest()).unwrap_or((next, next.len_utf8()));
            self.at += length;
            if next == first {
                return Ok(value);
            }
            value.push(character);
        }
    }

    fn end_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        let Some(open) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        self.at += 2;
        let tag = self
            .take(|character| !character.is_ascii_whitespace() && character != '>')
            .to_ascii_lowercase();
        self.skip_spaces();
        if self.peek() != Some('>') {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.at += 1;
        if !tag.is_empty() && tag != open.tag {
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{}>\", found \"</{tag}>\"",
                open.tag
            ));
        }
        if self.units > open.begins_at_unit
            && let Some(style) = self.style(&open)?
        {
            let offset = open.begins_at_unit;
            self.entities.push(Entity {
                offset,
                length: self.units - offset,
                style,
            });
        }
        Ok(())
    }

    /// What a closing tag means; `None` where Telegram shows plain text, as for a link it does not take.
    fn style(&mut self, open: &Open) -> Result<Option<Style>, String> {
        let named = self.language.take();
        Ok(Some(match open.tag.as_str() {
            "b" | "strong" => Style::Bold,
            "i" | "em" => Style::Italic,
            "u" | "ins" => Style::Underline,
            "s" | "strike" | "del" => Style::Strikethrough,
            "blockquote" if open.attribute("expandable").is_some() => Style::ExpandableBlockquote,
            "blockquote" => Style::Blockquote,
            "code" => {
                let class = open.attribute("class").unwrap_or_default();
                self.language = class.strip_prefix("language-").map(str::to_owned);
                Style::Code
            }
            "pre" => {
                let (begin, length) = (open.begins_at_unit, self.units - open.begins_at_unit);
                let around = self
                    .entities
                    .last()
                    .is_some_and(|code| (code.offset, code.length) == (begin, length));
                if around {
                    self.entities.pop_if(|inner| inner.style == Style::Code);
                }
                Style::Pre {
                    language: named.filter(|_| around),
                }
            }
            "a" => {
                let url = open
                    .attribute("href")
                    .unwrap_or(&self.plain[open.begins_at_byte..]);
                return Ok(link(url).map(|url| Style::TextLink { url }));
            }
            "tg-emoji" => {
                let id = open
                    .attribute("emoji-id")
                    .filter(|id| id.parse::<u64>().is_ok());
                let id = id.ok_or("Invalid custom emoji identifier specified")?;
                Style::CustomEmoji {
                    custom_emoji_id: id.to_owned(),
                }
            }
            "tg-time" => {
                let unix_time = open.attribute("unix").and_then(|unix| unix.parse().ok());
                let format = open.attribute("format").unwrap_or_default();
                Style::DateTime {
                    unix_time: unix_time
                        .filter(|at| *at > 0)
                        .ok_or("Invalid date specified")?,
                    date_time_format: Some(format)
                        .filter(|it| is_time_format(it))
                        .ok_or("Invalid date format specified")?
                        .to_owned(),
                }
            }
            _ => Style::Spoiler,
        }))
    }
}

const TAGS: [&str; 17] = [
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "a",
    "code",
    "pre",
    "blockquote",
    "tg-spoiler",
    "span",
    "tg-emoji",
    "tg-time",
];

/// Whether it is `r` or `w?[dD]?[tT]?`, the grammar of Telegram's date formats.
/// Source: `parseDateEntityFormat` of the mtcute reference, read 2026-11-23.
fn is_time_format(format: &str) -> bool {
    let rest = format.strip_prefix('w').unwrap_or(format);
    let rest = rest.strip_prefix(['d', 'D']).unwrap_or(rest);
    format == "r" || rest.strip_prefix(['t', 'T']).unwrap_or(rest).is_empty()
}

/// The address as Telegram passes it on, or `None` where it does not take it.
pub(super) fn link(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    let host = rest.split(['/', '?', '#']).next()?;
    let dotted = host.split('.').count() > 1 && host.split('.').all(|label| !label.is_empty());
    let known = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" | "ftp" => dotted,
        "tg" | "ton" | "tonsite" => !host.is_empty(),
        _ => false,
    };
    if !known || url.contains(char::is_whitespace) {
        return None;
    }
    let slash = if rest == host && scheme.starts_with("http") {
        "/"
    } else {
        ""
    };
    Some(format!("{scheme}://{rest}{slash}"))
}

/// The character that a reference at the beginning of `text` stands for, and how many bytes the reference takes.
fn decoded(text: &str) -> Option<(char, usize)> {
    let body = text.strip_prefix('&')?;
    let (character, length) = if let Some(number) = body.strip_prefix('#') {
        let (digits, radix, mark) = match number.strip_prefix('x') {
            Some(hexadecimal) => (hexadecimal, 16, 3),
            None => (number, 10, 2),
        };
        let end = digits
            .find(|digit: char| !digit.is_digit(radix))
            .unwrap_or(digits.len());
        let code = u32::from_str_radix(&digits[..end], radix)
            .ok()
            .filter(|code| *code > 0)?;
        (char::from_u32(code)?, mark + end)
    } else {
        let end = body
            .find(|letter: char| !letter.is_ascii_alphabetic())
            .unwrap_or(body.len());
        let character = match &body[..end] {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            _ => return None,
        };
        (character, 1 + end)
    };
    let semicolon = usize::from(text[length..].starts_with(';'));
    Some((character, length + semicolon))
}

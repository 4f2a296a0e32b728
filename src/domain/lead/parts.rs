//! Long texts in parts that fit into messages: nothing is lost, and a part ends where a reader would pause.

/// Longest part, in UTF-16 units, which are never fewer than Telegram's characters; the rest of 4,096 is for what stands
/// around it.
pub const PART_MAX: usize = 3_500;

/// Longest caption, in UTF-16 units, that goes under a file together with whose it is; the rest of 1,024 is for that.
pub const CAPTION_MAX: usize = 500;

/// The text in parts of at most `most` UTF-16 units, which put together are the text.
pub fn parts(text: &str, most: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while units(rest) > most {
        let (part, after) = rest.split_at(cut(rest, most));
        parts.push(part);
        rest = after;
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.push(rest);
    }
    parts
}

/// The text, or its beginning and "…" where it has more than `most` UTF-16 units.
pub fn excerpt(text: &str, most: usize) -> String {
    if units(text) <= most {
        return text.to_owned();
    }
    format!("{}…", text[..cut(text, most)].trim_end())
}

/// Length in UTF-16 units.
pub fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// Where the first part ends: after a paragraph, a line, a word, else wherever it is full.
fn cut(text: &str, most: usize) -> usize {
    let mut full = 0;
    let mut length = 0;
    for (at, c) in text.char_indices() {
        length += c.len_utf16();
        if length > most {
            break;
        }
        full = at + c.len_utf8();
    }
    // One character always goes, or there would be no end.
    let full = full.max(text.chars().next().map_or(0, char::len_utf8));
    let window = &text[..full];
    let late_enough = |at: &usize| *at > full / 2;
    ["\n\n", "\n", " "]
        .into_iter()
        .find_map(|pause| {
            window
                .rfind(pause)
                .map(|at| at + pause.len())
                .filter(late_enough)
        })
        .unwrap_or(full)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_is_lost_and_every_part_fits(text in "\\PC{0,200}|[a-z \n]{0,400}|😀{0,90}", most in 2_usize..60) {
            let found = parts(&text, most);
            prop_assert_eq!(found.concat(), text.clone());
            prop_assert!(found.iter().all(|part| units(part) <= most));
            prop_assert!(units(&excerpt(&text, most)) <= most + 1);
        }
    }

    #[test]
    fn a_part_ends_where_a_reader_would_pause() {
        assert_eq!(parts("one two three", 9), ["one two ", "three"]);
        assert_eq!(parts("aaaa\nbb cc", 8), ["aaaa\n", "bb cc"]);
        assert_eq!(parts("", 8), [""]);
        assert_eq!(excerpt("one two three", 9), "one two…");
    }
}

//! Telegram's HTML, of which the bot uses `<b>`, `<i>` and links that call a person.

/// Makes text harmless in HTML.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Calls a person, so that Telegram tells them; for groups they are in.
pub(super) fn mention(person: i64, name: &str) -> String {
    format!("<a href=\"tg://user?id={person}\">{}</a>", escape(name))
}

/// The length of a mention's opening tag at the beginning of `text`.
fn opens_mention(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("<a href=\"tg://user?id=")?;
    let (person, _) = rest.split_once("\">")?;
    let opening = text.len() - rest.len() + person.len() + 2;
    person
        .chars()
        .all(|c| c.is_ascii_digit())
        .then_some(opening)
}

/// The text as a reader sees it.
///
/// # Errors
/// What is wrong with the markup, for whoever wrote it.
pub fn shown(html: &str) -> Result<String, String> {
    let mut text = String::new();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&', '>']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(found) = ENTITIES.iter().find(|(name, _)| rest.starts_with(name)) {
            text.push(found.1);
            rest = &rest[found.0.len()..];
        } else if let Some(length) = opens_mention(rest) {
            open.push("<a>");
            rest = &rest[length..];
        } else if let Some(tag) = TAGS.iter().find(|tag| rest.starts_with(**tag)) {
            match tag.strip_prefix("</") {
                Some(closing) => {
                    let opened = open.pop().ok_or_else(|| format!("{tag} closes nothing"))?;
                    if opened.strip_prefix('<') != Some(closing) {
                        return Err(format!("{tag} closes {opened}"));
                    }
                }
                None => open.push(tag),
            }
            rest = &rest[tag.len()..];
        } else {
            let found: String = rest.chars().take(12).collect();
            return Err(format!(
                "{found:?} is neither <b>, <i> nor an escaped character"
            ));
        }
    }
    text.push_str(rest);
    match open.pop() {
        Some(tag) => Err(format!("{tag} is not closed")),
        None => Ok(text),
    }
}

const TAGS: [&str; 5] = ["<b>", "</b>", "<i>", "</i>", "</a>"];
const ENTITIES: [(&str, char); 4] = [
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_counted_as_a_reader_sees_it() {
        assert_eq!(shown("<b>a</b> &amp; <i>b</i>").as_deref(), Ok("a & b"));
        assert_eq!(shown("1 &lt; 2").as_deref(), Ok("1 < 2"));
        assert_eq!(shown(&mention(7, "A & B")).as_deref(), Ok("A & B"));
    }

    #[test]
    fn broken_markup_is_named() {
        for broken in [
            "<b>a",
            "a</b>",
            "<b><i>a</b></i>",
            "<u>a</u>",
            "a & b",
            "1 > 0",
        ] {
            assert!(shown(broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn whatever_a_person_writes_is_shown_as_written() {
        let written = "<b>&_*[`\"'</b> &amp;";
        assert_eq!(shown(&escape(written)).as_deref(), Ok(written));
    }
}

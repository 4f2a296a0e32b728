//! What Telegram finds in a text by itself: commands, mentions, tags, links and e-mail addresses.

use crate::rehearsal::text::entity::Entity;
use crate::rehearsal::text::entity::Style;
use crate::rehearsal::text::entity::units;

/// Endings after which words joined by dots are taken for a link; Telegram knows all of them, these do for us.
const DOMAINS: [&str; 22] = [
    "com", "org", "net", "eu", "it", "de", "fr", "es", "at", "be", "pt", "nl", "pl", "gr", "hr",
    "uk", "info", "io", "me", "app", "dev", "int",
];

/// The runs that are found, in order, none within another.
pub(super) fn entities(text: &str) -> Vec<Entity> {
    let mut entities: Vec<Entity> = Vec::new();
    let mut at = 0;
    while let Some(step) = text[at..].chars().next() {
        let before = text[..at].chars().next_back();
        match found(before, &text[at..]) {
            Some((length, style)) => {
                let offset = units(&text[..at]);
                entities.push(Entity {
                    offset,
                    length: units(&text[at..at + length]),
                    style,
                });
                at += length;
            }
            None => at += step.len_utf8(),
        }
    }
    entities
}

/// What begins here, and its length in bytes.
fn found(before: Option<char>, rest: &str) -> Option<(usize, Style)> {
    let glued = before.is_some_and(is_word);
    match rest.chars().next()? {
        '/' if !glued && !before.is_some_and(|it| "/@<>.:".contains(it)) => command(rest),
        '@' if !glued && before != Some('/') && before != Some('@') => {
            let name = word(&rest[1..]);
            let fits = (3..=32).contains(&name.len())
                && name.starts_with(|it: char| it.is_ascii_alphabetic());
            (fits && name.is_ascii()).then(|| (1 + name.len(), Style::Mention))
        }
        '#' if !glued && before != Some('#') && before != Some('&') => {
            let tag = word(&rest[1..]);
            let fits = tag.chars().any(char::is_alphabetic) && tag.chars().count() <= 256;
            fits.then(|| (1 + tag.len(), Style::Hashtag))
        }
        first
            if first.is_alphanumeric()
                && !glued
                && !before.is_some_and(|it| "@./-+".contains(it)) =>
        {
            link(rest)
        }
        _ => None,
    }
}

fn command(rest: &str) -> Option<(usize, Style)> {
    let name = word(&rest[1..]);
    let mut length = 1 + name.len();
    if !name.is_ascii() || !(1..=64).contains(&name.len()) {
        return None;
    }
    if let Some(bot) = rest[length..].strip_prefix('@').map(word)
        && (3..=32).contains(&bot.len())
    {
        length += 1 + bot.len();
    }
    let ends = !rest[length..].starts_with('/');
    ends.then_some((length, Style::BotCommand))
}

fn link(rest: &str) -> Option<(usize, Style)> {
    let token = rest
        .split(|it: char| it.is_whitespace() || "<>\"'«»".contains(it))
        .next()?;
    let token = token.trim_end_matches(|it| ".,;:!?)]}…".contains(it));
    if let Some((scheme, address)) = token.split_once("://") {
        let known = ["http", "https", "ftp", "tg"].contains(&scheme.to_ascii_lowercase().as_str());
        return (known && !address.is_empty()).then_some((token.len(), Style::Url));
    }
    if let Some((person, host)) = token.split_once('@') {
        let sound = person.chars().all(|it| is_word(it) || ".+-".contains(it)) && is_domain(host);
        return sound.then_some((token.len(), Style::Email));
    }
    let host = token.split(['/', ':', '?', '#']).next()?;
    is_domain(host).then_some((token.len(), Style::Url))
}

fn is_domain(host: &str) -> bool {
    let mut labels = host.split('.');
    let known = labels
        .next_back()
        .is_some_and(|last| DOMAINS.contains(&last.to_ascii_lowercase().as_str()));
    let mut labels = labels.peekable();
    known
        && labels.peek().is_some()
        && labels.all(|label| {
            !label.is_empty() && label.chars().all(|it| it.is_alphanumeric() || it == '-')
        })
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn word(text: &str) -> &str {
    &text[..text.find(|it| !is_word(it)).unwrap_or(text.len())]
}

//! Personal data taken out of a question before it is kept: addresses, numbers and names of accounts, each put out by a mark.
//! It rather blots too much than too little; a name in plain words it cannot know. A new kind is one more pattern.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Captures;
use regex::Match;
use regex::Regex;

use crate::domain::user_text::UserText;

/// Stands in place of what was taken out; the search reads over it.
pub const BLOT: &str = "▒▒▒";

/// From this many digits on a number may be somebody's.
const DIGITS: usize = 7;

/// The same where the number begins as telephone numbers do.
const DIGITS_OF_A_TELEPHONE: usize = 6;

/// What is personal wherever it stands, the longer first.
static PERSONAL: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    [
        // An e-mail address with its domain, also with room around the @, or with the @ and the dots in words.
        r"(?i)[\p{L}\d][\p{L}\d._%+'-]*(?:\s(?:dot|punto|punkt|point)\s[\p{L}\d._%+'-]+)*(?:\s{0,3}[@＠]\s{0,3}|\s{0,3}[(\[]\s?(?:at|a|@|chiocciola|arroba|arobase)\s?[)\]]\s{0,3}|\s{1,3}(?:at|chiocciola|arroba|arobase|klammeraffe)\s{1,3})[\p{L}\d][\p{L}\d-]*(?:(?:\.|\s?[(\[]?\b(?:dot|punto|punkt|point)\b[)\]]?\s?)[\p{L}\d-]+)*(?:\.|\s?[(\[]?\b(?:dot|punto|punkt|point)\b[)\]]?\s?)\p{L}{2,}[\p{L}\d.-]*",
        // The same without a domain.
        r"(?i)[\p{L}\d][\p{L}\d._%+'-]*(?:[@＠]|\s?\(at\)\s?|\s?\[at\]\s?)[\p{L}\d][\p{L}\d.-]*",
        // A name on Telegram.
        r"[@＠][\p{L}\d_]{3,}",
        r"(?i)(?:https?://)?(?:t|telegram)\.me/\S+",
        // An IBAN: country, two digits, then groups. Source: ISO 13616, as read 2026-11-24.
        r"(?i)\b[a-z]{2}\d{2}(?:[ -]?[a-z\d]{4}){2,7}(?:[ -]?[a-z\d]{1,4})?\b",
        // An Italian tax code, in which letters may stand for digits.
        // Source: decree of the Ministry of Finance of 23 December 1976, as read 2026-11-24.
        r"(?i)\b[a-z]{6}[\dlmnp-v]{2}[a-ehlmprst][\dlmnp-v]{2}[a-z][\dlmnp-v]{3}[a-z]\b",
    ]
    .map(pattern)
    .to_vec()
});

/// Days, spans of years and acts by number and year, which are many digits and nobody's.
static DAYS: LazyLock<Regex> = LazyLock::new(|| {
    let day = r"(?:0?[1-9]|[12]\d|3[01])";
    let month = r"(?:0?[1-9]|1[0-2])";
    pattern(&format!(
        r"\b(?:(?:{day} ?[./-] ?{month}|{month} ?[./-] ?{day}) ?[./-] ?(?:19|20)?\d{{2}}|(?:19|20)\d{{2}}[./-]{month}[./-]{day}|(?:19|20)\d{{2}}(?: ?[/–-] ?| )(?:19|20)\d{{2}}|\d{{1,4}}/(?:19|20)\d{{2}})\b"
    ))
});

/// Digits with what may stand between those of one number.
static NUMBERS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[+(]{0,2}\d(?:[ ./()\u{a0}\u{202f}–-]{0,3}\d)*"));

/// `question` with a mark in place of each e-mail address, telephone number and the like.
pub fn blot(question: &UserText) -> UserText {
    let mut text = Cow::Borrowed(question.as_str());
    for personal in PERSONAL.iter() {
        text = Cow::Owned(personal.replace_all(&text, BLOT).into_owned());
    }
    let judge = |found: &Captures<'_>| {
        let number = &found[0];
        if is_somebodys(number) {
            BLOT.to_owned()
        } else {
            number.to_owned()
        }
    };
    UserText::new(NUMBERS.replace_all(&text, judge))
}

/// The question without its marks, as a heading.
pub fn without(question: &UserText) -> UserText {
    let words = question.as_str().replace(BLOT, " ");
    UserText::new(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether digits in a row are more than days and small numbers. What begins as telephone numbers do may look like a day
/// further on.
fn is_somebodys(number: &str) -> bool {
    let days: Vec<Match<'_>> = DAYS
        .find_iter(number)
        .filter(|day| stands_alone(day, number))
        .collect();
    let begins_as_telephones_do = number.trim_start_matches('(').starts_with(['+', '0'])
        && days.first().is_none_or(|day| day.start() > 0);
    if begins_as_telephones_do {
        return digits(number) >= DIGITS_OF_A_TELEPHONE;
    }
    let of_days: usize = days.iter().map(|day| digits(day.as_str())).sum();
    digits(number) - of_days >= DIGITS
}

/// What looks like a day may be a part of a longer number; in pairs of digits nothing tells where the day would end.
fn stands_alone(day: &Match<'_>, number: &str) -> bool {
    let ends = |c: char| c.is_whitespace() || matches!(c, '(' | ')');
    let (before, after) = (&number[..day.start()], &number[day.end()..]);
    let mut groups = day.as_str().split(|c: char| !c.is_numeric());
    if groups.all(|group| group.len() <= 2) && digits(after) > 0 {
        return false;
    }
    before.chars().next_back().is_none_or(ends) && after.chars().next().is_none_or(ends)
}

fn digits(text: &str) -> usize {
    text.chars().filter(|c| c.is_numeric()).count()
}

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a test reads every pattern")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(question: &str, expected: &str) {
        assert_eq!(
            blot(&UserText::new(question)).as_str(),
            expected,
            "{question}"
        );
    }

    #[test]
    fn what_is_somebodys_is_put_out() {
        check("scrivete a m.rossi@comune.it!", "scrivete a ▒▒▒!");
        check("m.rossi (at) comune.it", "▒▒▒");
        check("MARIO.ROSSI＠PEC.COMUNE.IT ok?", "▒▒▒ ok?");
        check(
            "scrivete a mario.rossi @ comune.it grazie",
            "scrivete a ▒▒▒ grazie",
        );
        check("x@ y.it, x @y.it", "▒▒▒, ▒▒▒");
        check("mario.rossi at comune.rimini.it?", "▒▒▒?");
        check("mario chiocciola comune punto it", "▒▒▒");
        check("mario punto rossi (chiocciola) comune.it", "▒▒▒");
        check("anna [ chiocciola ] comune.it, ok", "▒▒▒, ok");
        check("sono @mario_rossi, t.me/mario", "sono ▒▒▒, ▒▒▒");
        check("chiamate il 333 123 45 67", "chiamate il ▒▒▒");
        check("tel. 051-123456", "tel. ▒▒▒");
        check("0541/704111, 333-1234567", "▒▒▒, ▒▒▒");
        check("0541 70-41-11 o 0541/70.41.11", "▒▒▒ o ▒▒▒");
        check("0541 10-11-12", "▒▒▒");
        check("01-01-00 00", "▒▒▒");
        check("+39 333 12 34 567", "▒▒▒");
        check("06.12.34.56.78 ou 06-12-34-56-78", "▒▒▒ ou ▒▒▒");
        check("tel. 0521.1234 o (+39) 333/1234567", "tel. ▒▒▒ o ▒▒▒");
        check("rufen Sie +49 (0)30 1234-56 an", "rufen Sie ▒▒▒ an");
        check("+33 1 23 45 67 89", "▒▒▒");
        check("al 3331234567 dopo le 9", "al ▒▒▒ dopo le 9");
        check("IT60 X054 2811 1010 0000 0123 456", "▒▒▒");
        check("it60x0542811101000000123456.", "▒▒▒.");
        check(
            "cf RSSMRA85T10A562S, p.iva 01234567890",
            "cf ▒▒▒, p.iva ▒▒▒",
        );
        check("اتصل على ٠٥١١٢٣٤٥٦٧", "اتصل على ▒▒▒");
    }

    #[test]
    fn what_a_question_needs_stays() {
        for question in [
            "delibera del 15/03/2025, quando scade?",
            "delibera del 2025-03-15 e poi?",
            "beschlossen am 15. 3. 2025",
            "il 5-3-25 o il 15.03.2025?",
            "programmazione 2021-2027 o 2014 2020",
            "meno 55 % entro il 2030, 40000 abitanti",
            "art. 3 della legge 241/1990",
            "dal 01/03/2025 30 giorni, dal 05.03.2025 06.04.2025",
            "decided on 3/15/2025",
            "il 05-03-25",
            "punti (a) piano e (b) tempi",
            "what do we do at home, at 9.30?",
            "PAESC o PAES? CO2 e CH4",
            "una famiglia su 4, 100 città, 24 mesi",
        ] {
            check(question, question);
        }
    }

    proptest! {
        #[test]
        fn a_telephone_number_never_stays(number in "(\\+39 ?)?(0[0-9]{1,3}|3[0-9]{2})[ ./-]?[0-9]{6,7}", before in "[a-z ]{0,12}", after in "[a-z ?]{0,12}") {
            let blotted = blot(&UserText::new(format!("{before} {number} {after}")));
            prop_assert!(!blotted.as_str().contains(|c: char| c.is_ascii_digit()), "{}", blotted.as_str());
        }

        #[test]
        fn a_telephone_number_in_groups_never_stays(number in "(0[0-9]{1,3}[ ./-][0-9]{2}[ .-][0-9]{2}[ .-][0-9]{2}|3[0-9]{2}[ ./-][0-9]{2}[ .-][0-9]{2}[ .-][0-9]{3})", before in "[a-z ]{0,12}") {
            let blotted = blot(&UserText::new(format!("{before} {number}")));
            prop_assert!(!blotted.as_str().contains(|c: char| c.is_ascii_digit()), "{}", blotted.as_str());
        }

        #[test]
        fn an_address_never_stays(
            name in "[a-z][a-z0-9._-]{0,12}",
            at in "( {0,3}@ {0,3}| ?\\(at\\) ?| ?\\[at\\] ?| at | chiocciola )",
            host in "[a-z]{2,8}\\.[a-z]{2,3}",
            around in "[a-z ,;:()?!]{0,12}",
        ) {
            let blotted = blot(&UserText::new(format!("{around} {name}{at}{host} {around}")));
            prop_assert!(!blotted.as_str().contains('@') && !blotted.as_str().contains(&host), "{}", blotted.as_str());
        }

        #[test]
        fn blotting_twice_changes_nothing_more(text in "\\PC{0,80}") {
            let once = blot(&UserText::new(text));
            prop_assert_eq!(blot(&once), once);
        }
    }
}

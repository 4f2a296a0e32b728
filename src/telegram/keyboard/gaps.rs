//! The data of the buttons under what staff see of gaps and answers.

use crate::domain::gap::AnswerId;
use crate::domain::gap::GapId;
use crate::domain::gap::press::GapPress;
use crate::domain::id::MessageId;
use crate::domain::language::Language;

/// The button's data after its version and kind.
pub(super) fn write(press: GapPress) -> String {
    match press {
        GapPress::Gaps(page) => format!("list:{page}"),
        GapPress::Open(gap) => format!("open:{}", gap.0),
        GapPress::Dismiss(gap) => format!("dismiss:{}", gap.0),
        GapPress::Speak(message, language) => format!("speak:{}:{}", message.0, language.tag()),
        GapPress::Publish(message) => format!("publish:{}", message.0),
        GapPress::Discard(message) => format!("discard:{}", message.0),
        GapPress::Answers(page) => format!("answers:{page}"),
        GapPress::OpenAnswer(answer) => format!("answer:{}", answer.0),
        GapPress::Remove(answer) => format!("remove:{}", answer.0),
        GapPress::Keep(answer) => format!("keep:{}", answer.0),
        GapPress::ReallyRemove(answer) => format!("really-remove:{}", answer.0),
    }
}

/// What the button does; `None` where this version cannot tell.
pub(super) fn read(parts: &[&str]) -> Option<GapPress> {
    let id = |number: &str| number.parse::<i64>().ok();
    let gap = |number: &str| id(number).map(GapId);
    let answer = |number: &str| id(number).map(AnswerId);
    let message = |number: &str| id(number).map(MessageId);
    match parts {
        ["list", page] => page.parse().ok().map(GapPress::Gaps),
        ["open", id] => gap(id).map(GapPress::Open),
        ["dismiss", id] => gap(id).map(GapPress::Dismiss),
        ["speak", id, language] => Some(GapPress::Speak(message(id)?, Language::parse(language)?)),
        ["publish", id] => message(id).map(GapPress::Publish),
        ["discard", id] => message(id).map(GapPress::Discard),
        ["answers", page] => page.parse().ok().map(GapPress::Answers),
        ["answer", id] => answer(id).map(GapPress::OpenAnswer),
        ["remove", id] => answer(id).map(GapPress::Remove),
        ["keep", id] => answer(id).map(GapPress::Keep),
        ["really-remove", id] => answer(id).map(GapPress::ReallyRemove),
        _ => None,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    pub(in crate::telegram::keyboard) fn press() -> impl Strategy<Value = GapPress> {
        let id = 1_i64..;
        let language = proptest::sample::select(Language::ALL.to_vec());
        (0_usize..9_999, id, language, 0..11).prop_map(|(page, id, language, kind)| match kind {
            0 => GapPress::Gaps(page),
            1 => GapPress::Open(GapId(id)),
            2 => GapPress::Dismiss(GapId(id)),
            3 => GapPress::Speak(MessageId(id), language),
            4 => GapPress::Publish(MessageId(id)),
            5 => GapPress::Discard(MessageId(id)),
            6 => GapPress::Answers(page),
            7 => GapPress::OpenAnswer(AnswerId(id)),
            8 => GapPress::Remove(AnswerId(id)),
            9 => GapPress::Keep(AnswerId(id)),
            _ => GapPress::ReallyRemove(AnswerId(id)),
        })
    }
}

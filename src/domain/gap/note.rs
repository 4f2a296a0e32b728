//! Gathers what the bot did not know: the question without personal data, never who asked.

use crate::domain::conversation::Act;
use crate::domain::conversation::Facts;
use crate::domain::gap::act::GapAct;
use crate::domain::gap::act::Noted;
use crate::domain::gap::act::Why;
use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::user_text::UserText;

/// Longest question that is kept, in characters; more is a story, not a question.
const KEPT_CHARS: usize = 400;

/// Notes that `asked`, its personal data taken out, found no answer; an edit that asks the same is noted already.
pub(crate) fn missed(
    asked: &UserText,
    language: Language,
    chat: ChatId,
    facts: &Facts<'_>,
) -> Option<Act> {
    // Staff who try the bot out in their own chat are no municipality that asks.
    if facts.staff.is_at(chat) {
        return None;
    }
    let gist = |text: &UserText| facts.index.gist(&kept(text), language);
    if let Some(earlier) = facts.asked
        && gist(&earlier.text).asks_the_same(&gist(asked))
    {
        return None;
    }
    note(asked, language, Why::Missed, facts)
}

/// Notes that the answer in `message` about `topic` did not help, where the question is known and this is not told yet.
pub(crate) fn unhelpful(
    topic: &Slug,
    language: Language,
    message: Option<MessageId>,
    facts: &Facts<'_>,
) -> Option<Act> {
    let (asked, message) = (facts.asked?, message?);
    let why = Why::Unhelpful(topic.clone(), message);
    note(&asked.text, language, why, facts)
}

fn note(asked: &UserText, language: Language, why: Why, facts: &Facts<'_>) -> Option<Act> {
    if asked.has_no_words() {
        return None;
    }
    let kept = kept(asked);
    let gist = facts.index.gist(&kept, language);
    Some(Act::Gap(GapAct::Note(Noted {
        asked: UserText::new(kept.trim()),
        language,
        gist,
        why,
    })))
}

/// As much of a question as is kept.
fn kept(asked: &UserText) -> String {
    asked.as_str().chars().take(KEPT_CHARS).collect()
}

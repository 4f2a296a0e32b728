//! The staff's work on gaps: they page through them, answer one in reply, look at the answer, publish it, and change or
//! remove it later. Whether somebody is of the staff is asked each time.

use crate::domain::blot;
use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::event::Event;
use crate::domain::event::Saying;
use crate::domain::gap::ANSWER_MAX_CHARS;
use crate::domain::gap::AnswerId;
use crate::domain::gap::Draft;
use crate::domain::gap::ON_A_PAGE;
use crate::domain::gap::StaffAnswer;
use crate::domain::gap::TITLE_MAX_CHARS;
use crate::domain::gap::Target;
use crate::domain::gap::act::GapAct;
use crate::domain::gap::press::GapPress;
use crate::domain::gap::say::GapSay;
use crate::domain::id::CallbackId;
use crate::domain::lead::act::LeadAct;
use crate::domain::lead::desk::colleague;
use crate::domain::reply::Reply;
use crate::domain::say::Say;
use crate::domain::say::Then;
use crate::domain::standing::Standing;
use crate::domain::user_text::UserText;

/// Whether somebody may do the staff's work where they are.
enum May {
    Yes,
    No,
    /// Telegram could not be asked.
    NotNow,
}

fn may(reply: &Reply<'_>, facts: &Facts<'_>) -> May {
    if !facts.staff.is_at(reply.arrival.chat) {
        return May::No;
    }
    match facts.staff.standing {
        Standing::Administrator | Standing::Member => May::Yes,
        Standing::Stranger => May::No,
        Standing::Unknown => May::NotNow,
    }
}

/// Answers `/gaps`.
pub(crate) fn on_gaps(reply: &mut Reply<'_>, facts: &Facts<'_>) -> (Conversation, Vec<Act>) {
    let say = page(facts);
    on_command(say, reply, facts)
}

/// Answers `/answers`.
pub(crate) fn on_answers(reply: &mut Reply<'_>, facts: &Facts<'_>) -> (Conversation, Vec<Act>) {
    let say = answers(0, facts);
    on_command(say, reply, facts)
}

/// To anybody else the command does not exist.
fn on_command(say: GapSay, reply: &mut Reply<'_>, facts: &Facts<'_>) -> (Conversation, Vec<Act>) {
    reply.then_idle(match may(reply, facts) {
        May::Yes => Say::Gap(say),
        May::No => Say::UnknownCommand,
        May::NotNow => Say::Gap(GapSay::CannotTell),
    })
}

/// A reply to a gap or to an answer is the answer from now on, once it is published; an edit of it changes the draft.
/// `None` for what is no such reply.
pub(crate) fn on_reply(
    conversation: &Conversation,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Option<(Conversation, Vec<Act>)> {
    let (Some(target), Event::Question(text)) = (facts.gaps.target, &reply.arrival.event) else {
        return None;
    };
    let acts = match may(reply, facts) {
        May::Yes => draft(target, text, reply, facts),
        May::No => Vec::new(),
        May::NotNow => {
            reply.send(Say::Gap(GapSay::CannotTell));
            Vec::new()
        }
    };
    Some((conversation.kept(), acts))
}

fn draft(target: Target, text: &UserText, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    let about = match target {
        Target::Gap(_) => facts
            .gaps
            .gap
            .as_ref()
            .map(|gap| (blot::without(&gap.asked), gap.asked.clone(), gap.language)),
        Target::Answer(id) => facts
            .answers
            .get(id)
            .map(|answer| (answer.title.clone(), answer.asked.clone(), answer.language)),
    };
    let is_edit = reply.arrival.saying == Saying::Corrected;
    // An edit after its answer is published changes nothing: the message there tells how it is changed.
    if is_edit && (facts.asked.is_none() || about.is_none()) {
        return Vec::new();
    }
    let earlier = facts.asked.filter(|_| is_edit);
    let (Some((title, asked, language)), Some(message)) = (about, reply.arrival.message) else {
        reply.answer(Say::Gap(GapSay::Gone), UserText::default(), earlier);
        return Vec::new();
    };
    if text.has_no_words() {
        reply.answer(Say::OnlyWords, UserText::default(), earlier);
        return Vec::new();
    }
    if text.as_str().chars().count() > ANSWER_MAX_CHARS {
        reply.answer(Say::Gap(GapSay::TooLong), UserText::default(), earlier);
        return Vec::new();
    }
    let (question, text) = question_and_answer(text);
    let before = facts.gaps.draft.as_ref();
    // A reply to a preview is a new text under the same question, and takes the place of the draft there.
    let replaced = before.filter(|before| before.message != message);
    let draft = Draft {
        message,
        target,
        title: question
            .or_else(|| replaced.map(|before| before.title.clone()))
            .unwrap_or(title),
        asked,
        language: before.map_or(language, |before| before.language),
        text,
    };
    let preview = GapSay::Preview {
        draft: draft.clone(),
    };
    reply.answer(Say::Gap(preview), UserText::default(), earlier);
    let discarded = replaced.map(|before| GapAct::Discard(before.message));
    let acts = discarded.into_iter().chain([GapAct::Draft(draft)]);
    acts.map(Act::Gap).collect()
}

/// A first line that is a question heads the answer; people's own words are often no good heading.
fn question_and_answer(text: &UserText) -> (Option<UserText>, UserText) {
    let whole = text.as_str().trim();
    if let Some((first, rest)) = whole.split_once('\n') {
        let (first, rest) = (first.trim(), rest.trim());
        let is_question = first.ends_with('?') && first.chars().count() <= TITLE_MAX_CHARS;
        if is_question && !rest.is_empty() {
            return (Some(UserText::new(first)), UserText::new(rest));
        }
    }
    (None, UserText::new(whole))
}

/// A button under what staff see.
pub(crate) fn on_press(
    press: GapPress,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Vec<Act> {
    match may(reply, facts) {
        May::Yes => {}
        May::No => {
            reply.toast(Some(Say::ButtonTooOld), callback);
            return Vec::new();
        }
        May::NotNow => {
            reply.toast(Some(Say::Gap(GapSay::CannotTell)), callback);
            return Vec::new();
        }
    }
    match follows(press, facts) {
        Some(Follows::Becomes(say, act)) => {
            reply.toast(None, callback);
            reply.edit(Say::Gap(say));
            let seen = LeadAct::Seen(colleague(reply.arrival));
            let act = act.into_iter().map(Act::Gap);
            act.chain([Act::Lead(seen)]).collect()
        }
        Some(Follows::Opens(say, target)) => {
            reply.toast(None, callback);
            reply.send(Say::Gap(say));
            reply.meaning(Then::ShowsInStaffChat { target });
            Vec::new()
        }
        None => {
            reply.toast(Some(Say::Gap(GapSay::Gone)), callback);
            Vec::new()
        }
    }
}

/// What follows from a press.
enum Follows {
    /// The message becomes this, and this is changed.
    Becomes(GapSay, Option<GapAct>),
    /// A message of its own that shows this.
    Opens(GapSay, Target),
}

/// `None` where what the button is about is gone.
fn follows(press: GapPress, facts: &Facts<'_>) -> Option<Follows> {
    let gap = || facts.gaps.gap.clone();
    let draft = || waiting(facts);
    let answer = |id: AnswerId| facts.answers.get(id).cloned();
    Some(match press {
        GapPress::Gaps(_) => Follows::Becomes(page(facts), None),
        GapPress::Open(id) => Follows::Opens(GapSay::Card { gap: gap()? }, Target::Gap(id)),
        GapPress::Dismiss(id) => {
            Follows::Becomes(GapSay::Dismissed { gap: gap()? }, Some(GapAct::Dismiss(id)))
        }
        GapPress::Speak(_, language) => {
            let draft = Draft {
                language,
                ..draft()?
            };
            let preview = GapSay::Preview {
                draft: draft.clone(),
            };
            Follows::Becomes(preview, Some(GapAct::Draft(draft)))
        }
        GapPress::Publish(_) => {
            let draft = draft()?;
            let published = GapSay::Published {
                draft: draft.clone(),
            };
            Follows::Becomes(published, Some(GapAct::Publish(draft)))
        }
        GapPress::Discard(message) => {
            facts.gaps.draft.as_ref()?;
            Follows::Becomes(GapSay::Discarded, Some(GapAct::Discard(message)))
        }
        GapPress::Answers(page) => Follows::Becomes(answers(page, facts), None),
        GapPress::OpenAnswer(id) => {
            let answer = answer(id)?;
            Follows::Opens(GapSay::AnswerCard { answer }, Target::Answer(id))
        }
        GapPress::Remove(id) => {
            let answer = answer(id)?;
            Follows::Becomes(GapSay::ReallyRemove { answer }, None)
        }
        GapPress::Keep(id) => {
            let answer = answer(id)?;
            Follows::Becomes(GapSay::AnswerCard { answer }, None)
        }
        GapPress::ReallyRemove(id) => {
            let answer = answer(id)?;
            Follows::Becomes(GapSay::Removed { answer }, Some(GapAct::Remove(id)))
        }
    })
}

/// The draft whose button is pressed, as long as the gap that it answers is open, or the answer that it changes is there.
fn waiting(facts: &Facts<'_>) -> Option<Draft> {
    let draft = facts.gaps.draft.clone()?;
    let waits = match draft.target {
        Target::Gap(_) => facts.gaps.gap.is_some(),
        Target::Answer(id) => facts.answers.get(id).is_some(),
    };
    waits.then_some(draft)
}

fn page(facts: &Facts<'_>) -> GapSay {
    match &facts.gaps.page {
        Some(page) if !page.gaps.is_empty() => GapSay::Gaps { page: page.clone() },
        Some(_) | None => GapSay::NoGaps,
    }
}

/// The newest answers first; a page that is gone is the last one.
fn answers(page: usize, facts: &Facts<'_>) -> GapSay {
    let newest: Vec<&StaffAnswer> = facts.answers.all().iter().rev().collect();
    let pages: Vec<&[&StaffAnswer]> = newest.chunks(ON_A_PAGE).collect();
    let page = page.min(pages.len().saturating_sub(1));
    match pages.get(page) {
        None => GapSay::NoAnswers,
        Some(on_it) => GapSay::Answers {
            answers: on_it.iter().copied().cloned().collect(),
            page,
            all: newest.len(),
        },
    }
}

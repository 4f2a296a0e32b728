//! A question and what is said to it; an edit of it corrects the answer in place. What it comes to is told by `answering`.

use crate::domain::answering;
use crate::domain::answering::Answer;
use crate::domain::answering::CountedFrom;
use crate::domain::blot;
use crate::domain::calendar;
use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::date_input;
use crate::domain::date_input::DateFound;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::event::Saying;
use crate::domain::gap::note;
use crate::domain::gap::say::GapSay;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::missed::InRow;
use crate::domain::missed::Miss;
use crate::domain::reply::Reply;
use crate::domain::say::Reached;
use crate::domain::say::Say;
use crate::domain::subscription::manage;
use crate::domain::subscription::say::SubscriptionSay;
use crate::domain::subscription::signatory;
use crate::domain::user_text::UserText;

/// Answers a question, or corrects the answer to one that was edited.
pub(crate) fn on_question(
    conversation: &Conversation,
    text: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    // Of a message that is no correction, this is `None`.
    let earlier = facts.asked;
    if text.has_no_words() {
        reply.answer(Say::OnlyWords, UserText::default(), earlier);
        return (conversation.kept(), Vec::new());
    }
    let asked = blot::blot(text);
    let today = calendar::today(facts.now);
    let understood = answering::understand(
        text.as_str(),
        reply.language,
        today,
        facts.knowledge,
        facts.index,
        facts.nearness,
    );
    if signatory::answer(text.as_str(), &asked, &understood, reply, facts) {
        return (Conversation::Idle, Vec::new());
    }
    reply.language = understood.language;
    if !facts.subscriptions.is_empty() && answering::is_about_own(text.as_str(), &understood) {
        reply.answer(Say::Subscription(manage::own(facts)), asked, earlier);
        return (Conversation::Idle, Vec::new());
    }
    let content = match understood.answer {
        Answer::Topic(topic) => {
            let say = known(&topic, facts).unwrap_or(Say::Unknown);
            reply.answer(say, asked, earlier);
            let counted = Act::CountAsked(topic, reply.language);
            return (Conversation::Idle, vec![counted]);
        }
        Answer::Dates(computed) => Say::Dates { computed },
        Answer::Abbreviations(ids) => Say::Abbreviations { ids },
        Answer::Choice => did_you_mean(understood.ranked, facts),
        Answer::Unknown => {
            let miss = Miss {
                question: text.clone(),
                since: facts.now,
                message: reply.arrival.message,
            };
            let (next, in_row) = conversation.and_missed(miss, facts.now);
            let content = match in_row {
                InRow::First => Say::Unknown,
                InRow::Later => Say::UnknownAgain,
            };
            let noted = note::missed(&asked, reply.language, reply.arrival.chat, facts);
            reply.answer(content, asked, earlier);
            return (next, noted.into_iter().collect());
        }
    };
    reply.answer(content, asked, earlier);
    (Conversation::Idle, Vec::new())
}

/// What there is to say about a topic or a staff answer; `None` where there is none of that name (any more).
pub(crate) fn known(topic: &Slug, facts: &Facts<'_>) -> Option<Say> {
    if let Some(answer) = facts.answers.named(topic) {
        let answer = answer.clone();
        return Some(Say::Gap(GapSay::Answer { answer }));
    }
    facts.knowledge.topic(topic)?;
    Some(answer_or_list(topic.clone()))
}

fn did_you_mean(topics: Vec<Slug>, facts: &Facts<'_>) -> Say {
    let answers = topics.iter().filter_map(|topic| facts.answers.named(topic));
    let titles = answers.map(|answer| (answer.id.slug(), answer.title.clone()));
    Say::DidYouMean {
        titles: titles.collect(),
        topics,
    }
}

/// The platforms as a whole are the list itself, with its five buttons.
fn answer_or_list(topic: Slug) -> Say {
    if topic.as_str() == "covid_overview" {
        Say::Covid
    } else {
        Say::Answer {
            topic,
            reached: Reached::Asking,
        }
    }
}

/// An edit: of a question that was answered it corrects the answer, whatever else is open; `None` for what is decided as if
/// it had just been written.
pub(crate) fn on_edit(
    conversation: &Conversation,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Option<(Conversation, Vec<Act>)> {
    let arrival = reply.arrival;
    if arrival.saying == Saying::New {
        return None;
    }
    match (&arrival.event, facts.asked) {
        // Without a caption a file asks nothing.
        (Event::Document(_, caption), _) if caption.as_str().is_empty() => None,
        (Event::Question(text) | Event::Document(_, text), Some(_)) => {
            let (next, acts) = on_question(conversation, text, reply, facts);
            let goes_on = match conversation {
                // What finds an answer now is no miss any more; the others are.
                Conversation::Missed(_) if next == Conversation::Idle => {
                    conversation.without_miss(arrival.message, facts.now)
                }
                Conversation::Idle | Conversation::Missed(_) | Conversation::Unreadable => next,
                Conversation::Requesting(_)
                | Conversation::Choosing(_)
                | Conversation::Subscribing(_) => conversation.kept(),
            };
            Some((goes_on, acts))
        }
        // A command that is edited is noise in a group, where it was answered before.
        (Event::Command(..) | Event::UnknownCommand, _) if arrival.kind == ChatKind::Group => {
            Some((conversation.kept(), Vec::new()))
        }
        _ => None,
    }
}

/// `/deadline`: what a decision of that day leads to; without a day, this chat's own deadlines or how to ask.
pub(crate) fn on_deadline(
    argument: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    if argument.has_no_words() {
        return reply.then_idle(Say::Subscription(if facts.subscriptions.is_empty() {
            SubscriptionSay::AskDate
        } else {
            manage::own(facts)
        }));
    }
    let today = calendar::today(facts.now);
    reply.then_idle(match date_in(argument.as_str(), reply.language) {
        Some(date) => Say::Dates {
            computed: answering::computed(date, CountedFrom::Decision, today),
        },
        None => Say::Subscription(SubscriptionSay::AskDate),
    })
}

/// The date that the text is, or that stands in it.
fn date_in(text: &str, language: Language) -> Option<DateFound> {
    date_input::read(text, language)
        .or_else(|| date_input::find(text, language).map(|found| found.date))
}

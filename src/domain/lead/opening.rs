//! The way into the form: who the experts are, what is kept, and the officer's consent. Nothing is stored before it.

use crate::domain::conversation::Act;
use crate::domain::conversation::Conversation;
use crate::domain::conversation::Facts;
use crate::domain::event::ChatKind;
use crate::domain::language::Language;
use crate::domain::lead::MOST_OPEN;
use crate::domain::lead::about::Ban;
use crate::domain::lead::form::Form;
use crate::domain::lead::say::LeadSay;
use crate::domain::reply::Reply;
use crate::domain::say::Say;

/// Answers `/consult` and every "Ask an expert": who they are, what is kept, and whether the officer agrees.
pub(crate) fn begin(conversation: &Conversation, reply: &mut Reply<'_>, facts: &Facts<'_>) {
    let say = match (facts.staff.chat, reply.arrival.kind) {
        (None, _) => Say::Expert,
        (Some(_), ChatKind::Group) => Say::Lead(LeadSay::InPrivate),
        (Some(_), ChatKind::Private) => {
            if let Conversation::Requesting(form) = conversation {
                reply.language = form.language;
                form.ask(reply);
                return;
            }
            Say::Lead(refusal(conversation, facts).unwrap_or(LeadSay::Intro))
        }
    };
    reply.send(say);
}

/// The officer agrees: the form opens.
pub(crate) fn agree(
    language: Language,
    conversation: &Conversation,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> (Conversation, Vec<Act>) {
    let form = match conversation {
        Conversation::Requesting(form) => form.clone(),
        Conversation::Idle
        | Conversation::Missed(_)
        | Conversation::Choosing(_)
        | Conversation::Subscribing(_)
        | Conversation::Unreadable => {
            if facts.staff.chat.is_none() || refusal(conversation, facts).is_some() {
                begin(conversation, reply, facts);
                return (conversation.kept(), Vec::new());
            }
            Form::new(language, facts)
        }
    };
    form.ask(reply);
    (Conversation::Requesting(form), Vec::new())
}

/// Why no form opens.
fn refusal(conversation: &Conversation, facts: &Facts<'_>) -> Option<LeadSay> {
    if facts.lead.ban == Ban::Banned {
        return Some(LeadSay::Banned);
    }
    if let Conversation::Choosing(pending) = conversation {
        return Some(LeadSay::ChooseFirst {
            reference: pending.reference.clone(),
        });
    }
    (facts.lead.mine.len() >= MOST_OPEN).then(|| too_many(facts))
}

/// The officer has as many open leads as there may be.
pub(super) fn too_many(facts: &Facts<'_>) -> LeadSay {
    let mine = facts.lead.mine.iter();
    LeadSay::TooManyOpen {
        references: mine.map(|lead| lead.reference.clone()).collect(),
    }
}

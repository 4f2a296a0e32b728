//! Inline mode: somebody types the bot's name and some words in any chat, and chooses among the answers it offers.
//! Nothing is kept of it. Another kind of result is a variant of [`Offered`].

use crate::domain::gap::StaffAnswer;
use crate::domain::gap::StaffAnswers;
use crate::domain::id::InlineId;
use crate::domain::id::PersonId;
use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::lead::about::Canned;
use crate::domain::search::found::Verdict;
use crate::domain::search::index::Index;
use crate::domain::search::nearness::Nearness;
use crate::domain::user_text::UserText;

/// How many results are offered.
pub const AT_MOST: usize = 5;

/// How many of the staff's own texts are offered before a word of their names is typed: the rest is what people ask most.
const CANNED_AT_FIRST: usize = 2;

/// What is offered first while nobody has asked anything yet.
const FIRST: [&str; AT_MOST] = [
    "what_is_covenant",
    "how_to_join",
    "secap_deadline",
    "what_is_secap",
    "monitoring_cycle",
];

/// Words typed after the bot's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineQuery {
    /// To be answered once, within seconds.
    pub id: InlineId,
    /// Who types.
    pub person: PersonId,
    /// The language of that person's Telegram, if the bot speaks it.
    pub telegram_language: Option<Language>,
    /// The words; may be empty.
    pub text: UserText,
    /// Whether it asks for more results than there are.
    pub asks_for_more: bool,
}

/// What may be looked at.
#[derive(Clone, Copy)]
pub struct InlineFacts<'a> {
    /// The language this person has chosen in the chat with the bot.
    pub chosen_language: Option<Language>,
    /// What the bot can explain.
    pub knowledge: &'a Knowledge,
    /// How it finds the topic of a question.
    pub index: &'a Index,
    /// How near the topics are to the words by meaning, if there is an encoder.
    pub nearness: Option<&'a Nearness>,
    /// The answers that staff gave.
    pub answers: &'a StaffAnswers,
    /// What is asked most in the language that an empty query is answered in, the most asked first.
    pub most_asked: &'a [Slug],
    /// The texts that staff keep ready; none for anybody else.
    pub canned: &'a [Canned],
}

/// What is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The language of it all.
    pub language: Language,
    /// At most [`AT_MOST`], best first.
    pub results: Vec<Offered>,
    /// For whom Telegram may keep it.
    pub for_whom: ForWhom,
}

/// One result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offered {
    /// A topic's answer.
    Topic(Slug),
    /// An answer that staff gave.
    Answer(StaffAnswer),
    /// A text that staff keep ready.
    Canned(Canned),
}

/// Who else gets the same answer to the same words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForWhom {
    /// Everybody.
    Everybody,
    /// Only this person: it depends on their language, or on who they are.
    ThisPerson,
}

/// The language in which an empty query is answered.
pub fn language(query: &InlineQuery, chosen: Option<Language>) -> Language {
    chosen
        .or(query.telegram_language)
        .unwrap_or(Language::Italian)
}

/// Decides what is offered.
pub fn offer(query: &InlineQuery, facts: &InlineFacts<'_>) -> Offer {
    let told = language(query, facts.chosen_language);
    let mut for_whom = ForWhom::ThisPerson;
    let (language, slugs) = if query.text.has_no_words() {
        (told, most_asked(facts))
    } else {
        let text = query.text.as_str();
        if facts.index.own_language(text).is_some() && facts.canned.is_empty() {
            for_whom = ForWhom::Everybody;
        }
        let found = facts.index.find_most(text, told, facts.nearness, AT_MOST);
        let ranked = match found.verdict {
            Verdict::Sure | Verdict::Unsure => found.ranked,
            Verdict::Unknown => Vec::new(),
        };
        (found.language, ranked)
    };
    let wanted = query.text.as_str().trim().to_lowercase();
    let most = if wanted.is_empty() {
        CANNED_AT_FIRST
    } else {
        AT_MOST
    };
    let canned = facts
        .canned
        .iter()
        .filter(|canned| canned.name.to_lowercase().contains(&wanted))
        .take(most);
    let canned = canned.cloned().map(Offered::Canned);
    let found = slugs.into_iter().filter_map(|slug| offered(slug, facts));
    let results = if query.asks_for_more {
        Vec::new()
    } else {
        canned.chain(found).take(AT_MOST).collect()
    };
    Offer {
        language,
        results,
        for_whom,
    }
}

/// What is asked most, filled up with what newcomers need.
fn most_asked(facts: &InlineFacts<'_>) -> Vec<Slug> {
    let mut slugs = facts.most_asked.to_vec();
    for first in FIRST.iter().filter_map(|slug| Slug::parse(slug)) {
        if !slugs.contains(&first) {
            slugs.push(first);
        }
    }
    slugs
}

fn offered(slug: Slug, facts: &InlineFacts<'_>) -> Option<Offered> {
    if let Some(answer) = facts.answers.named(&slug) {
        return Some(Offered::Answer(answer.clone()));
    }
    facts.knowledge.topic(&slug)?;
    Some(Offered::Topic(slug))
}

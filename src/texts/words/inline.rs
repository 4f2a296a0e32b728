//! The results of inline mode, in words. Messages are in `inline.ftl`.

use crate::domain::gap::StaffAnswer;
use crate::domain::gap::say::GapSay;
use crate::domain::inline::Offer;
use crate::domain::inline::Offered;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::lead::about::Canned;
use crate::domain::say::Reached;
use crate::domain::say::Say;
use crate::texts::Texts;
use crate::texts::markup::escape;
use crate::texts::markup::shown;
use crate::texts::words::shortened;

/// How much of an answer the list shows, in characters: two lines of a telephone.
const LINE_CHARS: usize = 120;

/// How much of a title that staff did not make for a list it shows, in characters.
const TITLE_CHARS: usize = 80;

/// One result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its name within the list, at most 64 bytes.
    pub id: String,
    /// What the list shows.
    pub title: String,
    /// The line under it.
    pub line: String,
    /// What is posted when it is chosen, in Telegram's HTML.
    pub html: String,
    /// A button under it: what it says, and the deep link with which it opens the bot.
    pub leads_to: Option<(String, String)>,
}

impl Texts {
    /// The results of an inline query.
    pub fn inline_cards(&self, offer: &Offer) -> Vec<Card> {
        let card = |(place, offered): (usize, &Offered)| match offered {
            Offered::Topic(topic) => self.topic_card(topic, offer.language),
            Offered::Answer(answer) => self.answer_card(answer, offer.language),
            Offered::Canned(canned) => canned_card(canned, place),
        };
        offer.results.iter().enumerate().map(card).collect()
    }

    /// What the button over the list says.
    pub fn inline_button(&self, offer: &Offer) -> String {
        let id = if offer.results.is_empty() {
            "inline-nothing"
        } else {
            "inline-ask"
        };
        self.plain(offer.language, id)
    }

    fn topic_card(&self, topic: &Slug, language: Language) -> Card {
        let say = Say::Answer {
            topic: topic.clone(),
            reached: Reached::Asking,
        };
        let answer = self
            .knowledge
            .topic(topic)
            .map_or("", |topic| topic.wording[language].answer.as_str());
        Card {
            id: topic.as_str().to_owned(),
            title: self.knowledge.title(topic, language).to_owned(),
            line: first_line(answer),
            html: self.words(language, &say).html,
            leads_to: Some(self.way_to_the_bot(topic, language)),
        }
    }

    fn answer_card(&self, answer: &StaffAnswer, language: Language) -> Card {
        let slug = answer.id.slug();
        let say = Say::Gap(GapSay::Answer {
            answer: answer.clone(),
        });
        Card {
            title: shortened(answer.title.as_str(), TITLE_CHARS),
            line: first_line(&escape(answer.text.as_str())),
            html: self.words(language, &say).html,
            leads_to: Some(self.way_to_the_bot(&slug, language)),
            id: slug.into(),
        }
    }

    fn way_to_the_bot(&self, slug: &Slug, language: Language) -> (String, String) {
        (self.plain(language, "inline-open"), format!("t_{slug}"))
    }
}

fn canned_card(canned: &Canned, place: usize) -> Card {
    let html = escape(canned.text.as_str());
    Card {
        id: format!("canned_{place}"),
        title: shortened(&canned.name, TITLE_CHARS),
        line: first_line(&html),
        html,
        // A colleague's own words to somebody: a way to the bot under them would seem to lead to whoever wrote.
        leads_to: None,
    }
}

/// The first line of an answer as a reader sees it.
fn first_line(html: &str) -> String {
    let line = html.lines().find(|line| !line.trim().is_empty());
    let line = line.unwrap_or_default();
    shortened(&shown(line).unwrap_or_else(|_| line.to_owned()), LINE_CHARS)
}

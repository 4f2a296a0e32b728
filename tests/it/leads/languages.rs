//! An officer's whole way, from the first command to the end of the request, in each language.

use covenant_bot::domain::event::Saying;
use covenant_bot::domain::language::Language;
use covenant_bot::domain::lead::Need;
use covenant_bot::domain::lead::Reference;
use covenant_bot::domain::lead::Request;
use covenant_bot::domain::lead::State;
use covenant_bot::domain::lead::form::Field;
use covenant_bot::domain::lead::say::Changing;
use covenant_bot::domain::lead::say::LeadSay;
use covenant_bot::domain::lead::say::Part;
use covenant_bot::domain::say::Say;
use covenant_bot::domain::user_text::UserText;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::happened::Shown;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;

use crate::leads::ANSWERS;
use crate::leads::chooses;
use crate::leads::found;
use crate::leads::offered;
use crate::leads::reference;
use crate::leads::staffed;
use crate::town::Person;
use crate::town::Town;
use crate::town::story;

/// What the bot says in one language, as people see it.
struct Tongue<'t> {
    texts: &'t Texts,
    language: Language,
}

impl Tongue<'_> {
    fn is(&self, shown: &Shown, say: LeadSay) {
        let expected = self.texts.words(self.language, &Say::Lead(say)).html;
        assert_eq!(shown.html, expected, "{:?}", self.language);
    }

    fn asks(&self, shown: &Shown, field: Field) {
        let say = LeadSay::Ask {
            field,
            proposed: None,
            changing: Changing::No,
        };
        self.is(shown, say);
    }
}

#[test]
fn an_officer_goes_the_whole_way_in_each_language() {
    story(|town| {
        Box::pin(async move {
            town.operator = Operator {
                name: Some("Studio <Verde>".to_owned()),
                url: Some("https://example.org/".to_owned()),
                contact: Some("info@example.org".to_owned()),
            };
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let texts = Texts::new(town.operator.clone());
            for language in Language::ALL {
                let tongue = Tongue {
                    texts: &texts,
                    language,
                };
                whole_way(town, &giulia, &tongue).await;
            }
        })
    });
}

async fn whole_way(town: &Town, giulia: &Person, tongue: &Tongue<'_>) {
    let mut officer = town.officer(tongue.language.tag());
    let sent = sends_in(&mut officer, tongue).await;
    let reference = Reference::parse(&reference(&sent.text)).unwrap();
    tongue.is(
        &sent,
        LeadSay::Sent {
            reference: reference.clone(),
        },
    );
    town.settle().await;
    let name = reference.as_str();
    let (card, take) = offered(giulia, &format!("1:lead:take:{name}"));
    assert!(card.text.contains(ANSWERS[2]), "{}", card.text);
    chooses(giulia, &take);
    let news = |state, before| LeadSay::News {
        reference: reference.clone(),
        state,
        before,
    };
    tongue.is(&officer.reads().await, news(State::Taken, State::New));

    let in_topic = |text: &str| {
        let said = Said::from(text).replying_to(card.message_id);
        said.in_thread(card.thread.unwrap())
    };
    giulia.says(in_topic("Which <year>?"));
    let asked = officer.reads().await;
    let from_staff = LeadSay::FromStaff {
        reference: reference.clone(),
        text: UserText::new("Which <year>?"),
        part: Part::First(Saying::New),
    };
    tongue.is(&asked, from_staff);
    town.settle().await;
    let answer = format!("in reply, {name}");
    officer.says(Said::from(answer.as_str()).replying_to(asked.message_id));
    town.settle().await;
    assert_eq!(found(giulia, &answer).thread, card.thread);
    let free = format!("freely, {name}");
    let whom = officer.asks(&free).await;
    tongue.is(
        &whom,
        LeadSay::ToWhom {
            reference: reference.clone(),
        },
    );
    chooses(&officer, "1:lead:to-expert");
    town.settle().await;
    found(giulia, &free);

    chooses(giulia, &format!("1:lead:close:{name}"));
    town.settle().await;
    chooses(giulia, &format!("1:lead:close-as:won:{name}"));
    town.settle().await;
    let last = town.stage.messages(officer.chat).pop().unwrap();
    tongue.is(&last, news(State::Won, State::Taken));
}

/// Fills the form and sends it; the receipt.
async fn sends_in(officer: &mut Person, tongue: &Tongue<'_>) -> Shown {
    let intro = officer.asks("/consult").await;
    tongue.is(&intro, LeadSay::Intro);
    assert!(intro.text.contains("info@example.org"), "{}", intro.text);
    assert_eq!(intro.buttons[0][0].url(), Some("https://example.org/"));
    chooses(officer, "1:lead:agree");
    tongue.asks(&officer.reads().await, Field::Municipality);
    tongue.asks(&officer.asks(ANSWERS[0]).await, Field::Need);
    chooses(officer, "1:lead:need:funding");
    tongue.asks(&officer.reads().await, Field::Name);
    tongue.asks(&officer.asks(ANSWERS[1]).await, Field::Contact);
    tongue.is(&officer.reads().await, LeadSay::ShareContact);
    let noted = LeadSay::Noted {
        contact: UserText::new(ANSWERS[2]),
    };
    tongue.is(&officer.asks(ANSWERS[2]).await, noted);
    tongue.asks(&officer.reads().await, Field::Message);
    let request = Request {
        municipality: UserText::new(ANSWERS[0]),
        need: Need::Funding,
        name: UserText::new(ANSWERS[1]),
        contact: UserText::new(ANSWERS[2]),
        message: UserText::new(ANSWERS[3]),
        questions: Vec::new(),
    };
    tongue.is(&officer.asks(ANSWERS[3]).await, LeadSay::Review { request });
    chooses(officer, "1:lead:send");
    officer.reads().await
}

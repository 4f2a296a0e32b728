//! What the staff's chat shows and whom it obeys: odd names as they are, one line about a missing right, the Reply button,
//! voices, and nobody from outside.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::file::FileKind;
use covenant_bot::rehearsal::world::file::NewFile;

use crate::leads::found;
use crate::leads::reference;
use crate::leads::requested;
use crate::leads::sends;
use crate::leads::staffed;
use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::story;

/// What would break markup, were it read as such.
const ODD: &str = "<b>&_*[ Zoë";

#[test]
fn odd_names_of_staff_and_topics_are_shown_as_they_are() {
    story(|town| {
        Box::pin(async move {
            let (giulia, marco) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let zoe = town.stage.person(ODD, Some("en"));
            town.stage.join(giulia.chat, zoe);
            let zoe = Person {
                id: zoe,
                ..giulia.in_chat(giulia.chat)
            };
            let mut anna = town.officer("en");
            anna.asks("/consult").await;
            anna.presses("✅ I agree");
            anna.reads().await;
            anna.asks(ODD).await;
            anna.presses("Funding");
            anna.reads().await;
            anna.asks("Rossi, mayor").await;
            anna.reads().await;
            anna.asks("a@example.org").await;
            anna.reads().await;
            anna.asks("We have no inventory yet.").await;
            anna.presses("📨 Send to the experts");
            anna.reads().await;
            town.settle().await;
            zoe.presses("✋ Take");
            town.settle().await;
            found(&giulia, &format!("{ODD} has it"));
            let press = marco.stage.messages(marco.chat);
            let card = press.iter().find(|it| it.text.contains("has it")).unwrap();
            let reference = crate::leads::reference(&card.text);
            let topics = town.stage.topics(giulia.chat);
            assert_eq!(topics[0].name, format!("🟢 {ODD} ({reference})"));
            let data = format!("1:lead:take:{reference}");
            let stage = &town.stage;
            let press = stage.forge_press(marco.chat, marco.id, card.message_id, &data);
            let toast = stage.answered(&press, PATIENCE).await.unwrap().text;
            assert_eq!(toast, format!("{ODD} already has it."));
            giulia.says("/leads");
            town.settle().await;
            let list = found(&giulia, "Open requests (1)");
            assert!(list.buttons[0][0].label.contains(ODD), "{:?}", list.buttons);
        })
    });
}

#[test]
fn a_missing_right_is_said_once_however_many_requests_come() {
    story(|town| {
        Box::pin(async move {
            let bot = BotIs::AdministratorWithoutTopics;
            let (giulia, _) = staffed(town, GroupKind::Forum, bot).await;
            for _ in 0..2 {
                let mut anna = town.officer("en");
                sends(&mut anna).await;
                town.settle().await;
            }
            let all = town.stage.messages(giulia.chat);
            let count = |words: &str| all.iter().filter(|it| it.text.contains(words)).count();
            assert_eq!(count("I still lack one right"), 1);
            assert_eq!(count("Nobody has taken it"), 2);
        })
    });
}

#[test]
fn the_reply_button_opens_a_message_to_write_to_and_a_voice_goes_as_it_is() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, _) = requested(town, GroupKind::Forum).await;
            giulia.presses("✍️ Reply");
            town.settle().await;
            let prompt = found(&giulia, "the municipality gets your reply");
            let place = |text: &str| Said::from(text).replying_to(prompt.message_id);
            giulia.says(place("Which year?"));
            town.settle().await;
            found(&anna, "Which year?");
            let voice = NewFile::sample(FileKind::Voice);
            giulia
                .stage
                .send_file(giulia.chat, giulia.id, voice, place(""));
            town.settle().await;
            let heard = town.stage.messages(anna.chat).pop().unwrap();
            assert!(heard.from_bot && heard.document.is_some());
            town.pass(Duration::from_mins(1));
            found(&giulia, "Giulia has it");
        })
    });
}

#[test]
fn buttons_pressed_in_another_group_do_nothing_not_even_for_the_staff() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Supergroup).await;
            let reference = reference(&card.text);
            let group = town.group(&[&giulia, &anna], GroupKind::Supergroup);
            town.settle().await;
            let shown = town.stage.messages(group).pop().unwrap().message_id;
            for person in [giulia.id, anna.id] {
                for does in ["take", "show", "note", "close", "reply"] {
                    let data = format!("1:lead:{does}:{reference}");
                    let press = town.stage.forge_press(group, person, shown, &data);
                    let answer = town.stage.answered(&press, PATIENCE).await.unwrap();
                    assert!(
                        answer.text.starts_with("Only the staff"),
                        "{data}: {}",
                        answer.text
                    );
                }
            }
            town.settle().await;
            assert_eq!(town.stage.messages(group).pop().unwrap().message_id, shown);
            found(&giulia, "Nobody has taken it yet");
        })
    });
}

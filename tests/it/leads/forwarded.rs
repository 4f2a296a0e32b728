//! A card that somebody forwards is a message of theirs: nothing can be done by it, and nothing more is told.

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::happened::Shown;

use crate::leads::found;
use crate::leads::requested;
use crate::leads::sends;
use crate::leads::staffed;
use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::USERNAME;
use crate::town::story;

/// The data of its buttons that ask the bot.
fn data(card: &Shown) -> Vec<String> {
    let buttons = card.buttons.iter().flatten();
    buttons
        .filter_map(|button| button.data())
        .map(str::to_owned)
        .collect()
}

/// Everything that stands where that person reads, but for what people write.
fn said_by_the_bot(person: &Person) -> Vec<(i64, String)> {
    let all = person.stage.messages(person.chat).into_iter();
    all.filter(|message| message.from_bot)
        .map(|message| (message.message_id, message.text))
        .collect()
}

#[test]
fn the_buttons_of_a_forwarded_card_are_refused_and_its_words_are_no_question() {
    story(|town| {
        Box::pin(async move {
            let (giulia, marco, anna, card) = requested(town, GroupKind::Forum).await;
            let data = data(&card);
            assert!(data.len() >= 4, "{data:?}");
            let bruno = town.officer("en");
            let group = town.group(&[&giulia, &bruno], GroupKind::Supergroup);
            let (giulia_there, mut bruno_there) = (giulia.in_chat(group), bruno.in_chat(group));
            bruno_there.reads().await;
            town.settle().await;
            let before = (
                said_by_the_bot(&giulia),
                said_by_the_bot(&anna),
                said_by_the_bot(&bruno_there),
            );

            let stage = town.stage.clone();
            let in_group = stage.forward((giulia.chat, card.message_id), (group, None), giulia.id);
            let shown = stage.message(group, in_group).unwrap();
            assert_eq!(shown.forwarded_from.as_deref(), Some("Covenant bot"));
            assert!(shown.text.contains("m.rossi@example.org"), "{}", shown.text);
            assert!(shown.buttons.is_empty());
            // From there it goes on to whom it is none of their business.
            let mut bruno = bruno.in_chat(bruno.id);
            let in_private = stage.forward((group, in_group), (bruno.chat, None), bruno.id);
            let answer = bruno.reads().await;
            assert!(answer.text.starts_with("So far I only read text"));
            for (person, message) in [
                (&giulia_there, in_group),
                (&bruno_there, in_group),
                (&bruno, in_private),
            ] {
                for data in &data {
                    let press = stage.forge_press(person.chat, person.id, message, data);
                    let toast = stage.answered(&press, PATIENCE).await.unwrap();
                    let refused = "Only the staff can do this, in their own chat.";
                    assert_eq!(toast.text, refused, "{data}");
                }
            }
            bruno_there.says(Said::from("who is that?").replying_to(in_group));
            town.settle().await;
            let after = (
                said_by_the_bot(&giulia),
                said_by_the_bot(&anna),
                said_by_the_bot(&bruno_there),
            );
            assert_eq!(after, before);
            assert_eq!(said_by_the_bot(&bruno).len(), 1);
            let untouched = "select count(*) from leads where state = 'new' and version = 0";
            assert_eq!(town.count(untouched).await, 1);
            // The words of a card are not kept as a question that found no answer.
            assert_eq!(town.count("select count(*) from gaps").await, 0);
            assert_eq!(town.count("select count(*) from answers").await, 0);
            marco.presses("✋ Take");
            town.settle().await;
            found(&giulia, "Marco has it");
        })
    });
}

#[test]
fn a_reply_to_a_forwarded_card_stays_among_the_staff() {
    story(|town| {
        Box::pin(async move {
            let (giulia, marco) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let (mut anna, mut carla) = (town.officer("en"), town.officer("en"));
            sends(&mut anna).await;
            town.settle().await;
            let of_anna = found(&giulia, "Nobody has taken it");
            sends(&mut carla).await;
            town.settle().await;
            let of_carla = found(&giulia, "Nobody has taken it");
            assert_ne!(of_anna.thread, of_carla.thread);
            let before = (said_by_the_bot(&anna), said_by_the_bot(&carla));
            let stage = town.stage.clone();
            let mention = format!("@{USERNAME} psst");
            let mut told = 0;
            for thread in [of_anna.thread, of_carla.thread, None] {
                let card = (giulia.chat, of_anna.message_id);
                let forwarded = stage.forward(card, (giulia.chat, thread), giulia.id);
                for words in ["psst", &mention] {
                    let said = Said::from(words).replying_to(forwarded);
                    marco.says(Said { thread, ..said });
                    town.settle().await;
                }
                // Of words to the bot in a request's topic it is said that they stay here.
                told += usize::from(thread.is_some());
                let not_sent = said_by_the_bot(&giulia).into_iter();
                let not_sent = not_sent.filter(|(_, text)| text.contains("This was not sent"));
                assert_eq!(not_sent.count(), told, "{thread:?}");
            }
            assert_eq!((said_by_the_bot(&anna), said_by_the_bot(&carla)), before);
            let untouched = "select count(*) from leads where state = 'new' and version = 0";
            assert_eq!(town.count(untouched).await, 2);
            // The card itself is another matter.
            let said = Said::from("Good morning").replying_to(of_anna.message_id);
            marco.says(said.in_thread(of_anna.thread.unwrap()));
            town.settle().await;
            found(&anna, "Good morning");
            assert_eq!(said_by_the_bot(&carla), before.1);
        })
    });
}

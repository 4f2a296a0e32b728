//! The staff's chat becomes another: no lead is lost, and nothing is changed that only has the same number there.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;

use crate::leads::found;
use crate::leads::requested;
use crate::leads::sends;
use crate::leads::staffed;
use crate::leads::until;
use crate::staff::code;
use crate::town::Person;
use crate::town::story;

/// How many messages of the bot's with these words stand there.
fn count(person: &Person, words: &str) -> usize {
    let all = person.stage.messages(person.chat);
    all.iter()
        .filter(|message| message.from_bot && message.text.contains(words))
        .count()
}

#[test]
fn an_edit_after_the_groups_upgrade_overwrites_no_other_message() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, _) = requested(town, GroupKind::Group).await;
            let sent = town.stage.messages(anna.chat).last().unwrap().message_id;
            let thanks = anna.says(Said::from("It was 2019").replying_to(sent));
            town.settle().await;
            let copy = found(&giulia, "It was 2019").message_id;
            let giulia = giulia.in_chat(town.stage.upgrade(giulia.chat));
            town.settle().await;
            town.pass(Duration::from_mins(2));
            until(|| count(&giulia, "Nobody has taken it") == 1).await;
            town.settle().await;
            // Something else of the bot's gets the number that the copy had.
            let last = || {
                let all = town.stage.messages(giulia.chat);
                all.last().map_or(0, |message| message.message_id)
            };
            while last() < copy - 2 {
                giulia.says("and so on");
            }
            if last() < copy {
                giulia.says("/stats");
                town.settle().await;
            }
            let other = town.stage.message(giulia.chat, copy).map(|it| it.text);
            anna.stage.edit(anna.chat, thanks, "It was 2018");
            town.settle().await;
            let after = town.stage.message(giulia.chat, copy).map(|it| it.text);
            assert_eq!(after, other);
            let corrected = found(&giulia, "It was 2018");
            assert!(corrected.text.contains("corrected"), "{}", corrected.text);
        })
    });
}

#[test]
fn where_the_setting_names_another_chat_every_open_lead_is_announced_there() {
    story(|town| {
        Box::pin(async move {
            let (old, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            sends(&mut anna).await;
            town.settle().await;
            old.presses("✋ Take");
            town.settle().await;
            let mut berta = town.officer("en");
            sends(&mut berta).await;
            let sent = town.stage.messages(berta.chat).last().unwrap().message_id;
            town.settle().await;
            let bot = BotIs::Administrator;
            let group = town.stage.group("New", &[old.id], GroupKind::Forum, bot);
            let giulia = old.in_chat(group);
            giulia.says("/language en");
            town.settle().await;
            // One more is on its way while the bot stops.
            town.stop_bot().await;
            town.pass(Duration::from_mins(1));
            berta.says(Said::from("And one more thing").replying_to(sent));
            town.staff_chat = Some(group);
            town.start_bot().await;
            until(|| count(&giulia, "Nobody has taken it") == 1).await;
            until(|| count(&giulia, "Giulia has it") == 1).await;
            town.settle().await;
            found(&giulia, "And one more thing");
            assert_eq!(town.stage.topics(giulia.chat).len(), 2);
            giulia.presses("✋ Take");
            town.settle().await;
            found(&berta, "an expert has taken it");
            let card = found(&giulia, "Giulia has it");
            giulia.says(Said::from("Which year?").replying_to(card.message_id));
            town.settle().await;
            assert_eq!(
                count(&anna, "Which year?") + count(&berta, "Which year?"),
                1
            );
            assert_eq!(count(&old, "And one more thing"), 0);
        })
    });
}

#[test]
fn a_paired_chat_that_removes_the_bot_is_forgotten_and_its_leads_wait_for_the_next() {
    story(|town| {
        Box::pin(async move {
            let first = code(town, "").await;
            let officer = town.officer("en");
            let group = |people: &[i64]| {
                let bot = BotIs::Administrator;
                let group = town.stage.group("Staff", people, GroupKind::Forum, bot);
                officer.in_chat(group)
            };
            let old = group(&[officer.id]);
            old.says(&*format!("/pair {first}"));
            town.settle().await;
            let mut anna = town.officer("en");
            sends(&mut anna).await;
            let sent = town.stage.messages(anna.chat).last().unwrap().message_id;
            town.settle().await;
            found(&old, "Nobody has taken it");
            town.stage.kick(old.chat);
            town.settle().await;
            assert_eq!(town.store.staff_chat().await.unwrap(), None);
            let second = code(town, &first).await;
            assert_eq!(
                town.count("select count(*) from leads where state = 'new'")
                    .await,
                1
            );
            anna.says(Said::from("Are you there?").replying_to(sent));
            town.settle().await;
            found(&anna, "did not reach the experts");

            let new = group(&[officer.id]);
            new.says(&*format!("/pair {second}"));
            town.settle().await;
            town.pass(Duration::from_mins(1));
            until(|| count(&new, "Nobody has taken it") == 1).await;
            town.settle().await;
            new.presses("✋ Take");
            town.settle().await;
            found(&anna, "an expert has taken it");
        })
    });
}

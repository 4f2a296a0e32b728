//! Rights: only the staff, in their chat, at that moment; everybody else learns nothing.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;

use crate::leads::found;
use crate::leads::reference;
use crate::leads::requested;
use crate::leads::toast;
use crate::town::PATIENCE;
use crate::town::story;

const REFUSED: &str = "Only the staff can do this, in their own chat.";

#[test]
fn staff_commands_and_forged_buttons_are_refused_elsewhere() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, mut anna, card) = requested(town, GroupKind::Forum).await;
            let reference = reference(&card.text);
            let mut office = town.office("en", GroupKind::Supergroup).await;
            let named = format!("/lead {reference}");
            for command in ["/leads", &named, "/stats", "/canned list", "/c x", "/ban x"] {
                anna.dialogue(&[(command, REFUSED)]).await;
                office.dialogue(&[(command, REFUSED)]).await;
            }
            let shown = town.stage.messages(anna.chat).last().unwrap().message_id;
            for data in [
                format!("1:lead:take:{reference}"),
                format!("1:lead:close-as:won:{reference}"),
                "1:lead:list:open:0".to_owned(),
                "1:lead:take:L-999999".to_owned(),
            ] {
                let press = town.stage.forge_press(anna.chat, anna.id, shown, &data);
                let answer = town.stage.answered(&press, PATIENCE).await.unwrap();
                assert_eq!(answer.text, REFUSED, "{data}");
            }
            town.settle().await;
            found(&giulia, "Nobody has taken it yet");
        })
    });
}

#[test]
fn a_former_member_may_do_nothing_any_more() {
    story(|town| {
        Box::pin(async move {
            let (giulia, marco, anna, _) = requested(town, GroupKind::Forum).await;
            let before = anna.answers();
            let card = found(&giulia, "Nobody has taken it");
            town.stage.leave(giulia.chat, marco.id);
            assert_eq!(toast(&marco, "✋ Take").await, REFUSED);
            marco.says(Said::from("psst").replying_to(card.message_id));
            marco.says("/leads");
            town.settle().await;
            assert_eq!(anna.answers(), before);
            found(&giulia, REFUSED);
            found(&giulia, "Nobody has taken it yet");
        })
    });
}

#[test]
fn the_staff_can_refuse_somebody_and_take_it_back() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, mut anna, card) = requested(town, GroupKind::Supergroup).await;
            let reference = reference(&card.text);
            let sent = town.stage.messages(anna.chat).last().unwrap().message_id;
            giulia.says(&*format!("/ban {reference}"));
            town.settle().await;
            anna.dialogue(&[("/consult", "The experts do not take requests")])
                .await;
            anna.says(Said::from("please").replying_to(sent));
            assert!(
                anna.reads()
                    .await
                    .text
                    .starts_with("The experts do not take")
            );
            giulia.says(&*format!("/unban {reference}"));
            town.settle().await;
            anna.dialogue(&[("/consult", "The experts behind this bot")])
                .await;
        })
    });
}

#[test]
fn corrections_keep_to_the_limits_of_messages() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Supergroup).await;
            let reference = reference(&card.text);
            let sent = town.stage.messages(anna.chat).last().unwrap().message_id;
            let said = anna.says(Said::from("version 0").replying_to(sent));
            town.settle().await;
            let before = anna.answers();
            for version in 1..=50 {
                let text = format!("version {version}");
                anna.stage.edit(anna.chat, said, &text);
            }
            town.settle().await;
            found(&giulia, "version 4");
            assert_eq!(anna.answers(), before + 1);
            found(&anna, "That was a lot at once");

            town.pass(Duration::from_secs(11));
            giulia.says(&*format!("/ban {reference}"));
            town.settle().await;
            anna.stage.edit(anna.chat, said, "version 51");
            town.settle().await;
            found(&giulia, "version 4");
            found(&anna, "The experts do not take requests");

            giulia.says(&*format!("/unban {reference}"));
            town.settle().await;
            anna.stage.edit(anna.chat, said, "version 52");
            town.settle().await;
            found(&giulia, "version 52");
        })
    });
}

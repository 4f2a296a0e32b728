//! The staff's chat: paired with a one-time code, and honest about the rights it lacks.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;

use crate::leads::staffed;
use crate::town::PATIENCE;
use crate::town::Town;
use crate::town::story;

/// The code that the bot printed, once it is another than `before`.
pub(crate) async fn code(town: &Town, before: &str) -> String {
    let printing = async {
        loop {
            let offered = town.store.pairing().await.unwrap();
            if let Some(pairing) = offered.filter(|pairing| pairing.code != before) {
                return pairing.code;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, printing).await.unwrap()
}

#[test]
fn a_code_makes_a_group_the_staffs_chat_once() {
    story(|town| {
        Box::pin(async move {
            let code = code(town, "").await;
            let mut giulia = town.officer("en");
            giulia
                .dialogue(&[(
                    &format!("/pair {code}"),
                    "Please send this command in the group",
                )])
                .await;
            let mut staff = town.office("en", GroupKind::Forum).await;
            staff
                .dialogue(&[("/pair WRONG", "This code does not fit")])
                .await;
            staff
                .dialogue(&[(
                    &format!("/pair {}", code.to_lowercase()),
                    "This is the staff's chat now",
                )])
                .await;
            assert!(
                staff
                    .reads()
                    .await
                    .text
                    .starts_with("Please make me an administrator")
            );
            assert_eq!(
                town.store.staff_chat().await.unwrap().unwrap().id.0,
                staff.chat
            );

            let mut others = town.office("en", GroupKind::Group).await;
            others
                .dialogue(&[(&format!("/pair {code}"), "This code does not fit")])
                .await;
            assert_eq!(
                town.store.staff_chat().await.unwrap().unwrap().id.0,
                staff.chat
            );
        })
    });
}

#[test]
fn a_code_ends_after_ten_minutes_or_five_tries() {
    story(|town| {
        Box::pin(async move {
            let mut group = town.office("en", GroupKind::Supergroup).await;
            let first = code(town, "").await;
            for _ in 0..5 {
                group
                    .dialogue(&[("/pair NONSENSE", "This code does not fit")])
                    .await;
            }
            group
                .dialogue(&[(&format!("/pair {first}"), "This code does not fit")])
                .await;

            town.restart_bot().await;
            let second = code(town, &first).await;
            town.pass(Duration::from_mins(10));
            group
                .dialogue(&[(&format!("/pair {second}"), "This code does not fit")])
                .await;
            assert_eq!(town.store.staff_chat().await.unwrap(), None);
        })
    });
}

#[test]
fn an_administrator_is_told_that_nothing_is_missing() {
    story(|town| {
        Box::pin(async move {
            let giulia = town.officer("en");
            let stage = town.stage.clone();
            let bot_is = BotIs::Administrator;
            let group = stage.group("Staff", &[giulia.id], GroupKind::Forum, bot_is);
            let mut staff = giulia.in_chat(group);
            staff.reads().await;
            let code = code(town, "").await;
            staff
                .dialogue(&[(&format!("/pair {code}"), "This is the staff's chat")])
                .await;
            assert!(
                staff.reads().await.text.contains("All set"),
                "{}",
                staff.answers()
            );
        })
    });
}

#[test]
fn the_setting_names_the_staffs_chat_and_a_move_is_followed() {
    story(|town| {
        Box::pin(async move {
            let giulia = town.officer("en");
            let group = town.group(&[&giulia], GroupKind::Group);
            town.staff_chat = Some(group);
            town.restart_bot().await;
            town.settle().await;
            assert_eq!(town.store.staff_chat().await.unwrap().unwrap().id.0, group);
            let supergroup = town.stage.upgrade(group);
            town.settle().await;
            town.restart_bot().await;
            assert_eq!(
                town.store.staff_chat().await.unwrap().unwrap().id.0,
                supergroup
            );
        })
    });
}

#[test]
fn in_the_staffs_chat_help_tells_what_the_staff_can_do() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let before = town.stage.messages(giulia.chat).len();
            giulia.says("/help");
            town.settle().await;
            let told = town.stage.messages(giulia.chat).split_off(before);
            let help = &told.last().expect("an answer").text;
            assert!(help.contains("/leads") && help.contains("/gaps"), "{help}");
            let anna = town.officer("en").asks("/help").await.text;
            assert!(
                anna.contains("/consult") && !anna.contains("/leads"),
                "{anna}"
            );
            giulia.sees().await;
        })
    });
}

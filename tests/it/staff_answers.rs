//! What staff answer is given from then on, until they change or remove it: everywhere at once, and as theirs.

use std::process::Command;
use std::time::Duration;

use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::happened::Doing;

use crate::town::PATIENCE;
use crate::town::Town;
use crate::town::labels;
use crate::town::story;

use crate::gaps::SAXOPHONE;
use crate::gaps::SHOP;
use crate::gaps::asked_in_vain;
use crate::gaps::staff;
use crate::leads::toast;

#[test]
fn staff_answer_a_gap_in_reply_and_the_bot_answers_so_at_once() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, mut anna) = asked_in_vain(town, GroupKind::Forum).await;
            let card = giulia.opens_a_gap(town).await;
            let reply = giulia.says(Said::from("In a shop.").replying_to(card.message_id));
            let preview = giulia.reads().await;
            assert!(preview.text.contains("In a shop."), "{}", preview.text);
            assert!(
                labels(&preview).contains(&"✓ English"),
                "{:?}",
                labels(&preview)
            );
            // The text is changed by editing the message, the language by a button.
            giulia.stage.edit(giulia.chat, reply, SHOP);
            let preview = giulia.sees().await;
            assert_eq!(preview.doing, Doing::Edited);
            assert!(
                preview.message.text.contains(SHOP),
                "{}",
                preview.message.text
            );
            giulia.turns("Deutsch").await;
            let preview = giulia.turns("English").await;
            assert!(preview.text.contains(SHOP), "{}", preview.text);

            // Nothing is given before it is published.
            assert!(anna.asks(SAXOPHONE).await.text.starts_with("I am sorry"));
            giulia.turns("✅ Publish").await;
            for question in [SAXOPHONE, "where to buy a saxophon"] {
                let answer = anna.asks(question).await;
                let expected = format!(
                    "{SAXOPHONE}\n\n{SHOP}\n\nAnswer by the experts, Tuesday 24 November 2026."
                );
                assert_eq!(answer.text, expected);
            }
            assert_eq!(
                labels(&anna.asks(SAXOPHONE).await),
                ["👍 Helpful", "👎 Not helpful", "💬 Ask an expert"]
            );
            giulia.dialogue(&[("/gaps", "No question waits")]).await;

            // Everything else is answered as before.
            let due = anna.asks("When is the SECAP due?").await;
            assert!(
                due.text.starts_with("When the SECAP is due"),
                "{}",
                due.text
            );
            let id = town.count("select id from staff_answers").await;
            let linked = anna.asks(&format!("/start t_staff_{id}")).await;
            assert!(linked.text.contains(SHOP), "{}", linked.text);
            let query = anna.stage.inline_query(anna.id, "buy a saxophone", "");
            let offer = anna.stage.inline_answer(&query, PATIENCE).await.unwrap();
            assert_eq!(offer.results[0].title, SAXOPHONE);
            assert_eq!(offer.results[0].description, SHOP);
        })
    });
}

#[test]
fn answers_of_staff_are_listed_changed_and_removed() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, mut anna) = asked_in_vain(town, GroupKind::Supergroup).await;
            giulia
                .dialogue(&[("/answers", "There is no answer of yours yet")])
                .await;
            giulia.publishes(town, SHOP).await;
            town.pass(Duration::from_hours(24));

            let list = giulia.asks("/answers").await;
            assert!(list.text.contains(SAXOPHONE), "{}", list.text);
            giulia.presses("1");
            let card = giulia.reads().await;
            giulia
                .answers_to(&card, "Who sells saxophones?\n\nIn two shops.")
                .await;
            giulia.turns("✅ Publish").await;
            let answer = anna.asks(SAXOPHONE).await;
            assert!(
                answer
                    .text
                    .starts_with("Who sells saxophones?\n\nIn two shops.\n\nAnswer by the experts, Wednesday 25 November"),
                "{}",
                answer.text
            );

            giulia.turns("Remove").await;
            giulia.turns("Keep").await;
            giulia.turns("Remove").await;
            let removed = giulia.turns("Yes, remove").await;
            assert!(removed.text.starts_with("Removed:"), "{}", removed.text);
            assert!(
                anna.asks(SAXOPHONE)
                    .await
                    .text
                    .starts_with("I do not know this")
            );
            // Its question is open again, and a reply to the old card leads nowhere.
            assert!(giulia.asks("/gaps").await.text.contains(SAXOPHONE));
            let gone = giulia.answers_to(&card, "In three shops.").await;
            assert!(
                gone.text.starts_with("This is no longer there"),
                "{}",
                gone.text
            );
        })
    });
}

#[test]
fn two_who_publish_at_once_publish_once() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let marco = town.officer("en");
            giulia.stage.join(giulia.chat, marco.id);
            let mut anna = town.officer("en");
            anna.asks(SAXOPHONE).await;
            let card = giulia.opens_a_gap(town).await;
            giulia.answers_to(&card, &"x".repeat(1_201)).await;
            giulia.answers_to(&card, SHOP).await;
            let marco = marco.in_chat(giulia.chat);
            let presses = [giulia.presses("✅ Publish"), marco.presses("✅ Publish")];
            for press in &presses {
                giulia.stage.answered(press, PATIENCE).await.unwrap();
            }
            town.settle().await;
            let said = presses.map(|press| press);
            let mut texts = Vec::new();
            for press in &said {
                texts.push(giulia.stage.answered(press, PATIENCE).await.unwrap().text);
            }
            assert_eq!(texts[0], "");
            assert!(texts[1].starts_with("This is no longer there"), "{texts:?}");
            assert_eq!(town.count("select count(*) from staff_answers").await, 1);
            assert_eq!(town.count("select count(*) from staff_drafts").await, 0);
        })
    });
}

#[test]
fn a_draft_can_be_thrown_away() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, _) = asked_in_vain(town, GroupKind::Supergroup).await;
            let card = giulia.opens_a_gap(town).await;
            let preview = giulia.answers_to(&card, SHOP).await;
            let publish = preview.buttons[2][0].data().unwrap().to_owned();
            giulia.turns("Throw away").await;
            let press =
                giulia
                    .stage
                    .forge_press(giulia.chat, giulia.id, preview.message_id, &publish);
            let gone = giulia.stage.answered(&press, PATIENCE).await.unwrap();
            assert!(
                gone.text.starts_with("This is no longer there"),
                "{}",
                gone.text
            );
            assert!(giulia.asks("/gaps").await.text.contains(SAXOPHONE));
            assert_eq!(toast(&giulia, "1").await, "");
        })
    });
}

#[test]
fn a_restart_and_other_instances_keep_everything() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, mut anna) = asked_in_vain(town, GroupKind::Supergroup).await;
            let card = giulia.opens_a_gap(town).await;
            town.restart_bot().await;
            giulia.answers_to(&card, SHOP).await;
            town.restart_bot().await;
            giulia.turns("✅ Publish").await;
            town.restart_bot().await;
            assert!(anna.asks(SAXOPHONE).await.text.contains(SHOP));
            // Another instance changes the answer, and this one gives it so.
            town.execute("update staff_answers set answer = 'In another shop.'")
                .await;
            town.execute("update staff_answers_version set version = version + 1")
                .await;
            assert!(anna.asks(SAXOPHONE).await.text.contains("In another shop."));
            let file = export(town, "answers");
            assert!(
                file.contains(
                    "where_can_i_buy_a_saxophone =\n    .title = Where can I buy a saxophone?"
                ),
                "{file}"
            );
            assert!(file.contains("    .answer = In another shop."), "{file}");
            town.execute("delete from staff_answers").await;
            town.execute("update staff_answers_version set version = version + 1")
                .await;
            assert!(
                anna.asks(SAXOPHONE)
                    .await
                    .text
                    .starts_with("I do not know this")
            );
        })
    });
}

/// What the command prints.
fn export(town: &Town, what: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .args(["export", what])
        .env_clear()
        .env("DATABASE_URL", &town.database.url)
        .env("DATA_DIR", town.database.folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn two_instances_at_work_give_the_same_answers() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            // Telegram gives updates to one poll at a time; whoever is sent away comes again.
            town.start_bot().await;
            let clock = town.clock.clone();
            let passing = tokio::spawn(async move {
                loop {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    clock.advance(Duration::from_secs(1));
                }
            });
            let mut anna = town.officer("en");
            for round in 1..=3 {
                let asked = anna.asks(SAXOPHONE).await;
                assert!(
                    asked.text.starts_with("I do not know this"),
                    "{}",
                    asked.text
                );
                giulia.publishes(town, &format!("In shop {round}.")).await;
                for _ in 0..4 {
                    let answer = anna.asks(SAXOPHONE).await;
                    assert!(
                        answer.text.contains(&format!("In shop {round}.")),
                        "{}",
                        answer.text
                    );
                }
                giulia.asks("/answers").await;
                giulia.presses("1");
                giulia.reads().await;
                giulia.turns("Remove").await;
                giulia.turns("Yes, remove").await;
            }
            passing.abort();
        })
    });
}

//! The ways into the form, and the ways out of it.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;

use crate::leads::ANSWERS;
use crate::leads::found;
use crate::leads::sends_from;
use crate::leads::staffed;
use crate::leads::up_to;
use crate::subscribe::subscribed;
use crate::town::PATIENCE;
use crate::town::Town;
use crate::town::labels;
use crate::town::story;

/// How many conversations stand somewhere.
const OPEN: &str = "select count(*) from conversations";

/// Waits until no conversation is kept any more.
async fn nothing_is_open(town: &Town) {
    let going = async {
        while town.count(OPEN).await > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, going)
        .await
        .expect("what was left open is forgotten");
}

#[test]
fn a_reminder_leads_into_the_form_with_its_municipality() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            subscribed(&mut anna, "Roma", "27/11/2024").await;
            town.settle().await;
            let next = town.store.next_planning_at().await.unwrap().unwrap();
            town.pass((next - town.clock.now()).to_std().unwrap());
            assert!(anna.reads().await.text.starts_with("⏰ Roma"));
            anna.presses("💬 Ask an expert");
            let intro = anna.reads().await;
            assert!(intro.text.contains("nothing is stored"), "{}", intro.text);
            anna.presses("✅ I agree");
            assert_eq!(labels(&anna.reads().await), ["Roma", "✖ Cancel"]);
            anna.presses("Roma");
            assert!(anna.reads().await.text.starts_with("Question 2 of 5"));
            sends_from(&mut anna, 2).await;
            town.settle().await;
            assert!(found(&giulia, ANSWERS[2]).text.contains("Roma"));
        })
    });
}

#[test]
fn an_answer_and_a_link_lead_into_the_form() {
    story(|town| {
        Box::pin(async move {
            staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            anna.asks("What is a SECAP?").await;
            anna.presses("💬 Ask an expert");
            assert!(anna.reads().await.text.contains("nothing is stored"));
            anna.presses("✅ I agree");
            assert!(anna.reads().await.text.starts_with("Question 1 of 5"));
            anna.dialogue(&[("/cancel", "The request is cancelled")])
                .await;
            let intro = anna.asks("/start consult").await;
            assert!(intro.text.contains("nothing is stored"), "{}", intro.text);
            anna.presses("✅ I agree");
            assert!(anna.reads().await.text.starts_with("Question 1 of 5"));
        })
    });
}

#[test]
fn the_form_is_left_at_each_step_and_nothing_of_it_stays() {
    story(|town| {
        Box::pin(async move {
            staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            for number in 1..=6 {
                let asked = up_to(&mut anna, number).await.text;
                let begins = match number {
                    6 => "Please check before sending".to_owned(),
                    number => format!("Question {number} of 5"),
                };
                assert!(asked.starts_with(&begins), "{asked}");
                assert_eq!(town.count(OPEN).await, 1, "{number}");
                anna.dialogue(&[("/cancel", "The request is cancelled")])
                    .await;
                assert_eq!(town.count(OPEN).await, 0, "{number}");
                assert!(town.stage.keyboard(anna.chat).is_empty(), "{number}");
            }
            assert_eq!(town.count("select count(*) from leads").await, 0);
        })
    });
}

#[test]
fn a_form_left_open_is_forgotten_after_seven_days() {
    story(|town| {
        Box::pin(async move {
            staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let (mut anna, mut ben) = (town.officer("en"), town.officer("en"));
            up_to(&mut anna, 3).await;
            ben.asks("/subscribe Roma").await;
            town.settle().await;
            town.pass(Duration::from_hours(6 * 24));
            town.restart_bot().await;
            // A command is answered beside the form, and does not prolong it.
            anna.dialogue(&[("/help", "What I can do")]).await;
            assert!(anna.reads().await.text.starts_with("Question 3 of 5"));
            town.settle().await;
            assert_eq!(town.count(OPEN).await, 2);
            town.pass(Duration::from_hours(25));
            nothing_is_open(town).await;
            anna.dialogue(&[("/cancel", "There is nothing to leave")])
                .await;
        })
    });
}

#[test]
fn an_answer_keeps_the_form_for_seven_days_more() {
    story(|town| {
        Box::pin(async move {
            staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            up_to(&mut anna, 3).await;
            town.settle().await;
            town.pass(Duration::from_hours(6 * 24));
            anna.dialogue(&[(ANSWERS[1], "Question 4 of 5")]).await;
            anna.reads().await;
            town.settle().await;
            town.pass(Duration::from_hours(6 * 24));
            town.restart_bot().await;
            town.settle().await;
            anna.dialogue(&[(ANSWERS[2], "Noted")]).await;
            anna.reads().await;
        })
    });
}

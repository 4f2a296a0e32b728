//! The form: consent first, any step back, nothing lost at a restart, every answer checked.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;

use crate::leads::ANSWERS;
use crate::leads::fill;
use crate::leads::found;
use crate::leads::reference;
use crate::leads::sends;
use crate::leads::sends_from;
use crate::leads::staffed;
use crate::leads::up_to;
use crate::town::USERNAME;
use crate::town::labels;
use crate::town::story;

#[test]
fn before_the_officer_agrees_nothing_is_stored() {
    story(|town| {
        Box::pin(async move {
            staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let intro = anna.asks("/consult").await;
            assert!(intro.text.contains("nothing is stored"), "{}", intro.text);
            assert_eq!(town.count("select count(*) from conversations").await, 0);
            let declined = anna.turns("No, thank you").await;
            assert!(declined.text.contains("nothing was stored"));
            assert_eq!(town.count("select count(*) from conversations").await, 0);
            assert_eq!(town.count("select count(*) from leads").await, 0);
        })
    });
}

#[test]
fn the_bot_may_be_restarted_at_each_step() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            anna.asks("/start consult").await;
            anna.presses("✅ I agree");
            anna.reads().await;
            town.restart_bot().await;
            anna.asks(ANSWERS[0]).await;
            town.restart_bot().await;
            anna.presses("Something else");
            anna.reads().await;
            town.restart_bot().await;
            anna.asks(ANSWERS[1]).await;
            anna.reads().await;
            town.restart_bot().await;
            anna.stage.share_contact(anna.chat, anna.id).unwrap();
            assert!(anna.reads().await.text.starts_with("Noted: +"));
            anna.reads().await;
            town.restart_bot().await;
            let review = anna.asks(ANSWERS[3]).await;
            assert!(review.text.contains("Rimini"), "{}", review.text);
            town.restart_bot().await;
            anna.presses("📨 Send to the experts");
            let sent = anna.reads().await;
            town.settle().await;
            let card = found(&giulia, "Rimini");
            assert_eq!(reference(&card.text), reference(&sent.text));
            assert!(card.text.contains("Something else"), "{}", card.text);
        })
    });
}

#[test]
fn what_one_person_asked_in_vain_in_a_group_goes_with_their_request() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let (mut anna, ben) = (town.officer("en"), town.officer("en"));
            let group = town.group(&[&anna, &ben], GroupKind::Supergroup);
            let (mut in_group, mut ben) = (anna.in_chat(group), ben.in_chat(group));
            in_group.reads().await;
            anna.asks("where can I buy a violin?").await;
            town.settle().await;
            town.pass(Duration::from_mins(1));
            let question = |thing: &str| format!("@{USERNAME} where can I buy a {thing}?");
            in_group.asks(&question("saxophone")).await;
            in_group.asks(&question("trombone")).await;
            ben.reads().await;
            ben.reads().await;
            ben.reads().await;
            ben.asks(&question("trumpet")).await;
            anna.asks("/start consult").await;
            anna.presses("✅ I agree");
            anna.reads().await;
            sends_from(&mut anna, 1).await;
            town.settle().await;
            let card = found(&giulia, "Rimini");
            for thing in ["saxophone", "trombone"] {
                assert!(card.text.contains(thing), "{}", card.text);
            }
            for thing in ["trumpet", "violin"] {
                assert!(!card.text.contains(thing), "{}", card.text);
            }
        })
    });
}

#[test]
fn every_answer_can_be_changed_and_every_step_taken_back() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            anna.asks("/consult").await;
            anna.presses("✅ I agree");
            anna.reads().await;
            anna.asks("Rmini").await;
            anna.presses("‹ Back");
            assert!(anna.reads().await.text.contains("Which municipality"));
            anna.asks("Rimini").await;
            anna.presses("Funding");
            anna.reads().await;
            anna.asks(ANSWERS[1]).await;
            anna.reads().await;
            anna.presses("‹ Back");
            anna.reads().await;
            assert!(anna.reads().await.text.contains("name and role"));
            anna.asks(ANSWERS[1]).await;
            anna.reads().await;
            anna.asks(ANSWERS[2]).await;
            anna.reads().await;
            let review = anna.asks(ANSWERS[3]).await;
            assert!(labels(&review).contains(&"✏️ Contact"));
            anna.presses("✏️ Contact");
            anna.reads().await;
            anna.reads().await;
            anna.asks("+39 0541 704111").await;
            let review = anna.reads().await;
            assert!(review.text.contains("+39 0541 704111"), "{}", review.text);
            anna.presses("✏️ Need");
            anna.reads().await;
            anna.presses("‹ Back");
            assert!(anna.reads().await.text.contains("Funding"));
            anna.presses("📨 Send to the experts");
            anna.reads().await;
            town.settle().await;
            found(&giulia, "+39 0541 704111");
        })
    });
}

#[test]
fn a_wrong_answer_is_explained_and_asked_for_again() {
    story(|town| {
        Box::pin(async move {
            staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            anna.asks("/consult").await;
            anna.presses("✅ I agree");
            anna.reads().await;
            let long = "x".repeat(201);
            anna.dialogue(&[
                ("👍", "Here I need words"),
                (&long, "That is too long"),
                ("Rimini", "Question 2 of 5"),
                ("money", "Question 2 of 5"),
            ])
            .await;
            anna.presses("Funding");
            anna.reads().await;
            anna.dialogue(&[("Anna", "Question 4 of 5")]).await;
            anna.reads().await;
            anna.dialogue(&[
                ("anna@rimini", "This is not a complete e-mail address"),
                ("39", "I need an e-mail address"),
                ("+39 123456789012345", "This is not a telephone number"),
                ("call me", "I need an e-mail address"),
                ("anna@example.org", "Noted"),
            ])
            .await;
            anna.reads().await;
            let message = "y".repeat(4_001);
            anna.dialogue(&[(&message, "That is too long")]).await;
            anna.dialogue(&[("/help", "What I can do")]).await;
            assert!(anna.reads().await.text.starts_with("Question 5 of 5"));
            anna.dialogue(&[("/cancel", "The request is cancelled")])
                .await;
            assert_eq!(town.count("select count(*) from conversations").await, 0);
        })
    });
}

#[test]
fn somebody_elses_contact_is_checked_like_a_number_that_is_typed() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            up_to(&mut anna, 4).await;
            anna.stage
                .send_contact(anna.chat, anna.id, "+39", Some(giulia.id));
            let refused = anna.reads().await.text;
            assert!(refused.starts_with("I need an e-mail"), "{refused}");
            anna.stage.send_contact(anna.chat, anna.id, "+390000", None);
            let refused = anna.reads().await.text;
            assert!(refused.starts_with("This is not a tel"), "{refused}");
            anna.stage
                .send_contact(anna.chat, anna.id, "+390541704111", Some(giulia.id));
            assert_eq!(anna.reads().await.text, "Noted: +39 0541 704111");
            anna.reads().await;
        })
    });
}

#[test]
fn questions_without_an_answer_travel_into_the_lead() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            anna.asks("blorb the frobnicator zyx").await;
            anna.asks("quux wibble <b>&_*[ zork").await;
            anna.presses("💬 Ask an expert");
            anna.reads().await;
            anna.presses("✅ I agree");
            anna.reads().await;
            sends_from(&mut anna, 1).await;
            town.settle().await;
            let card = found(&giulia, "Rimini");
            assert!(
                card.text.contains("blorb the frobnicator zyx"),
                "{}",
                card.text
            );
            assert!(
                card.text.contains("quux wibble <b>&_*[ zork"),
                "{}",
                card.text
            );
        })
    });
}

#[test]
fn three_requests_may_be_open_and_send_pressed_twice_sends_once() {
    story(|town| {
        Box::pin(async move {
            staffed(town, GroupKind::Supergroup, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            fill(&mut anna).await;
            anna.presses("📨 Send to the experts");
            anna.presses("📨 Send to the experts");
            anna.reads().await;
            town.settle().await;
            assert_eq!(town.count("select count(*) from leads").await, 1);
            sends(&mut anna).await;
            sends(&mut anna).await;
            anna.dialogue(&[("/consult", "You already have three open requests")])
                .await;
        })
    });
}

#[test]
fn in_a_group_the_expert_is_a_link_into_the_private_chat() {
    story(|town| {
        Box::pin(async move {
            staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut office = town.office("en", GroupKind::Supergroup).await;
            let asked = office.asks("/consult").await;
            assert!(asked.text.contains("private chat only"), "{}", asked.text);
            let opened = town
                .stage
                .press(office.chat, office.id, "💬 Ask an expert")
                .unwrap();
            assert!(
                format!("{opened:?}").contains("https://t.me/covenant_story_bot?start=consult"),
                "{opened:?}"
            );
        })
    });
}

//! What staff write before it is published, and what becomes of it when somebody was faster.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::happened::Doing;
use covenant_bot::rehearsal::world::happened::Shown;

use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::Town;
use crate::town::labels;
use crate::town::story;

use crate::gaps::SAXOPHONE;
use crate::gaps::SHOP;
use crate::gaps::asked_in_vain;
use crate::gaps::staff;

const GONE: &str = "This is no longer there";

/// Presses the button under this message, though newer ones have the same, and reads the line over the chat.
async fn toast_under(person: &Person, message: &Shown, label: &str) -> String {
    let button = message
        .buttons
        .iter()
        .flatten()
        .find(|button| button.label == label);
    let data = button.and_then(|button| button.data()).unwrap().to_owned();
    let press = person
        .stage
        .forge_press(person.chat, person.id, message.message_id, &data);
    person.stage.answered(&press, PATIENCE).await.unwrap().text
}

/// Staff who have answered a question of Anna's.
async fn with_an_answer(town: &mut Town) -> (Person, Person) {
    let (mut giulia, anna) = asked_in_vain(town, GroupKind::Supergroup).await;
    giulia.publishes(town, SHOP).await;
    (giulia, anna)
}

/// Opens the first of the staff's answers, and waits until the bot knows what a reply to it changes.
async fn opens_an_answer(person: &mut Person, town: &Town) -> Shown {
    person.asks("/answers").await;
    person.presses("1");
    let card = person.reads().await;
    town.settle().await;
    card
}

#[test]
fn a_change_to_an_answer_that_is_removed_meanwhile_holds_nobody_up() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, _anna) = with_an_answer(town).await;
            let card = opens_an_answer(&mut giulia, town).await;
            let preview = giulia.answers_to(&card, "In two shops.").await;
            assert_eq!(toast_under(&giulia, &card, "Remove").await, "");
            giulia.sees().await;
            giulia.turns("Yes, remove").await;
            for label in ["✅ Publish", "Deutsch"] {
                let gone = toast_under(&giulia, &preview, label).await;
                assert!(gone.starts_with(GONE), "{gone}");
            }
            giulia
                .dialogue(&[("/gaps", "Questions without a good answer: 1")])
                .await;
            assert_eq!(town.count("select count(*) from staff_drafts").await, 0);
            assert_eq!(town.count("select count(*) from staff_answers").await, 0);
        })
    });
}

#[test]
fn of_two_drafts_for_one_question_the_first_that_is_published_stays() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, mut anna) = asked_in_vain(town, GroupKind::Supergroup).await;
            let card = giulia.opens_a_gap(town).await;
            let first = giulia.answers_to(&card, "In one shop.").await;
            let second = giulia.answers_to(&card, "In two shops.").await;
            assert_eq!(toast_under(&giulia, &first, "✅ Publish").await, "");
            giulia.sees().await;
            let late = toast_under(&giulia, &second, "✅ Publish").await;
            assert!(late.starts_with(GONE), "{late}");
            assert!(anna.asks(SAXOPHONE).await.text.contains("In one shop."));
            // The words of whoever was slower are still there.
            let still = giulia.stage.message(giulia.chat, second.message_id);
            assert!(still.unwrap().text.contains("In two shops."));
            assert_eq!(town.count("select count(*) from staff_drafts").await, 1);
        })
    });
}

#[test]
fn a_reply_to_the_preview_is_a_new_text_of_the_draft() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, _) = asked_in_vain(town, GroupKind::Supergroup).await;
            let card = giulia.opens_a_gap(town).await;
            let first = giulia
                .answers_to(&card, "Who sells saxophones?\nIn one shop.")
                .await;
            giulia.turns("Deutsch").await;
            town.settle().await;
            // However long they think about it.
            town.pass(Duration::from_hours(72));
            let second = giulia.answers_to(&first, "In zwei Läden.").await;
            assert!(
                second
                    .text
                    .ends_with("Who sells saxophones?\n\nIn zwei Läden."),
                "{}",
                second.text
            );
            assert!(labels(&second).contains(&"✓ Deutsch"));
            let gone = toast_under(&giulia, &first, "✅ Publish").await;
            assert!(gone.starts_with(GONE), "{gone}");
            giulia.turns("✅ Publish").await;
            town.settle().await;
            // What is published is changed elsewhere, and whoever replies to it is told where.
            let told = giulia.answers_to(&second, "In drei Läden.").await;
            assert!(told.text.starts_with(GONE), "{}", told.text);
            assert_eq!(town.count("select count(*) from staff_drafts").await, 0);
        })
    });
}

#[test]
fn an_edit_after_publishing_leaves_what_was_said() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, mut anna) = asked_in_vain(town, GroupKind::Supergroup).await;
            let card = giulia.opens_a_gap(town).await;
            let reply = giulia.says(Said::from(SHOP).replying_to(card.message_id));
            let preview = giulia.reads().await;
            giulia.turns("Deutsch").await;
            // The language stays as it was chosen.
            giulia.stage.edit(giulia.chat, reply, "In one shop.");
            let edited = giulia.sees().await;
            assert_eq!(edited.doing, Doing::Edited);
            assert!(labels(&edited.message).contains(&"✓ Deutsch"));
            giulia.turns("English").await;
            giulia.turns("✅ Publish").await;
            giulia.stage.edit(giulia.chat, reply, "In two shops.");
            town.settle().await;
            let still = giulia.stage.message(giulia.chat, preview.message_id);
            assert!(still.unwrap().text.starts_with("Published."));
            assert!(anna.asks(SAXOPHONE).await.text.contains("In one shop."));
        })
    });
}

#[test]
fn a_better_answer_closes_the_question_that_was_open_again() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, mut anna) = with_an_answer(town).await;
            anna.asks(SAXOPHONE).await;
            town.settle().await;
            anna.presses("👎 Not helpful");
            anna.reads().await;
            assert!(giulia.asks("/gaps").await.text.contains(SAXOPHONE));
            let card = opens_an_answer(&mut giulia, town).await;
            giulia.answers_to(&card, "In two shops.").await;
            giulia.turns("✅ Publish").await;
            giulia.dialogue(&[("/gaps", "No question waits")]).await;
            assert!(anna.asks(SAXOPHONE).await.text.contains("In two shops."));
        })
    });
}

#[test]
fn an_answer_in_another_language_is_given_to_those_who_ask_in_it() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, _) = asked_in_vain(town, GroupKind::Supergroup).await;
            let card = giulia.opens_a_gap(town).await;
            giulia
                .answers_to(
                    &card,
                    "Wo kann ich ein Saxophon kaufen?\nIn jedem Musikladen.",
                )
                .await;
            giulia.turns("Deutsch").await;
            giulia.turns("✅ Publish").await;
            let mut bernd = town.officer("de");
            let answer = bernd.asks("Wo kann ich ein Saxophon kaufen?").await;
            assert!(
                answer.text.ends_with(
                    "In jedem Musikladen.\n\nAntwort der Fachleute, Dienstag, 24. November 2026."
                ),
                "{}",
                answer.text
            );
            giulia.dialogue(&[("/gaps", "No question waits")]).await;
        })
    });
}

#[test]
fn an_answer_given_after_midnight_bears_the_new_day() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let mut anna = town.officer("en");
            // Half past midnight in Italy, where it is still the day before in Greenwich.
            town.settle().await;
            town.pass(Duration::from_mins(15 * 60 + 30));
            anna.asks(SAXOPHONE).await;
            let list = giulia.asks("/gaps").await;
            assert!(
                list.text.contains("last Wednesday 25 November 2026"),
                "{}",
                list.text
            );
            giulia.publishes(town, SHOP).await;
            let answer = anna.asks(SAXOPHONE).await;
            assert!(
                answer.text.ends_with("Wednesday 25 November 2026."),
                "{}",
                answer.text
            );
        })
    });
}

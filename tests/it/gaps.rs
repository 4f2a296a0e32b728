//! What the bot does not know is gathered without who asked, answered by staff, and known from then on.

use std::process::Command;
use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::happened::Doing;
use covenant_bot::rehearsal::world::happened::Shown;

use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::Town;
use crate::town::labels;
use crate::town::story;

const SAXOPHONE: &str = "Where can I buy a saxophone?";
const SHOP: &str = "In <any> music shop & nowhere else.";

/// A staff chat with one member in it, known to the bot.
async fn staff(town: &mut Town, kind: GroupKind) -> Person {
    let giulia = town.officer("en");
    let chat = town
        .stage
        .group("Staff", &[giulia.id], kind, BotIs::Administrator);
    town.stop_bot().await;
    town.staff_chat = Some(chat);
    town.start_bot().await;
    let mut giulia = giulia.in_chat(chat);
    assert!(giulia.reads().await.text.starts_with("Hello, everyone"));
    giulia
}

impl Person {
    /// Opens the first question of the list.
    async fn opens_a_gap(&mut self) -> Shown {
        self.asks("/gaps").await;
        self.presses("1");
        self.reads().await
    }

    /// Answers what a message shows, and reads the preview.
    async fn answers_to(&mut self, shown: &Shown, text: &str) -> Shown {
        self.says(Said::from(text).replying_to(shown.message_id));
        self.reads().await
    }

    /// Answers the first question of the list, and publishes the answer.
    async fn publishes(&mut self, text: &str) {
        let card = self.opens_a_gap().await;
        self.answers_to(&card, text).await;
        let published = self.turns("✅ Publish").await;
        assert!(
            published.text.starts_with("Published."),
            "{}",
            published.text
        );
    }
}

/// Presses and reads the line over the chat.
async fn toast(person: &Person, label: &str) -> String {
    let press = person.presses(label);
    let answer = person.stage.answered(&press, PATIENCE).await;
    answer.expect("an answer").text
}

#[test]
fn questions_that_ask_the_same_are_one_gap_without_personal_data() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            giulia.dialogue(&[("/gaps", "No question waits")]).await;
            let (mut anna, mut ben) = (town.officer("en"), town.officer("en"));
            anna.asks("Where can a town buy a saxophone? Call me: 333 1234567")
                .await;
            ben.asks("where can towns buy a saxophon, anna@comune.it ??")
                .await;
            ben.asks("WHERE CAN A TOWN BUY A SAXOPHNOE").await;
            ben.asks("where can a town rent a trombone?").await;
            town.settle().await;

            let list = giulia.asks("/gaps").await;
            assert!(
                list.text.starts_with("Questions without a good answer: 2"),
                "{}",
                list.text
            );
            assert!(
                list.text.contains("3× · last Tuesday 24 November 2026"),
                "{}",
                list.text
            );
            giulia.presses("1");
            let card = giulia.reads().await;
            assert!(
                card.text
                    .starts_with("Where can a town buy a saxophone? Call me: ▒▒▒\n"),
                "{}",
                card.text
            );
            assert!(card.text.contains("No answer found: 3×"), "{}", card.text);
            let kept = "select count(*) from gaps where asked like '%333%' or asked like '%anna%' or gist like '%333%'";
            assert_eq!(town.count(kept).await, 0);
        })
    });
}

#[test]
fn staff_answer_a_gap_in_reply_and_the_bot_answers_so_at_once() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staff(town, GroupKind::Forum).await;
            let mut anna = town.officer("en");
            anna.asks(SAXOPHONE).await;
            let card = giulia.opens_a_gap().await;
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
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let mut anna = town.officer("en");
            anna.asks(SAXOPHONE).await;
            giulia
                .dialogue(&[("/answers", "There is no answer of yours yet")])
                .await;
            giulia.publishes(SHOP).await;
            town.pass(Duration::from_hours(24));

            let list = giulia.asks("/answers").await;
            assert!(list.text.contains(SAXOPHONE), "{}", list.text);
            giulia.presses("1");
            let card = giulia.reads().await;
            giulia.answers_to(&card, "In two shops.").await;
            giulia.turns("✅ Publish").await;
            let answer = anna.asks(SAXOPHONE).await;
            assert!(
                answer
                    .text
                    .contains("In two shops.\n\nAnswer by the experts, Wednesday 25 November"),
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
fn an_answer_that_did_not_help_brings_its_question_to_the_staff() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let mut anna = town.officer("en");
            anna.asks("When is the SECAP due, 333 1234567?").await;
            anna.presses("👎 Not helpful");
            anna.reads().await;
            // Pressed again, it is no second complaint.
            anna.presses("👎 Not helpful");
            anna.reads().await;
            // Of an answer that no question led to, only the reason is counted.
            anna.asks("/start t_elena").await;
            anna.presses("👎 Not helpful");
            anna.reads().await;
            anna.turns("It says too little").await;
            town.settle().await;
            let card = giulia.opens_a_gap().await;
            let expected = "When is the SECAP due, ▒▒▒?\n\nLanguage: English. Last asked: Tuesday 24 November 2026.\n\
                            No answer found: 0×. Answer did not help: 1×.\n\nThe answer that did not help: When the SECAP is due.";
            assert!(card.text.starts_with(expected), "{}", card.text);
            assert_eq!(town.count("select count(*) from gaps").await, 1);

            // The staff's answer is given instead; if that does not help either, the question is open again.
            giulia.answers_to(&card, "Within two years.").await;
            giulia.turns("✅ Publish").await;
            let answer = anna.asks("When is the SECAP due?").await;
            assert!(answer.text.contains("Within two years."), "{}", answer.text);
            anna.presses("👎 Not helpful");
            anna.reads().await;
            town.settle().await;
            assert!(giulia.asks("/gaps").await.text.contains("2× ·"));
        })
    });
}

#[test]
fn a_choice_that_did_not_help_tells_its_question_too() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let mut anna = town.officer("en");
            let choice = anna.asks("money report").await;
            assert!(choice.text.starts_with("I am not sure"), "{}", choice.text);
            let first = labels(&choice)[0].to_owned();
            anna.presses(&first);
            anna.reads().await;
            anna.presses("👎 Not helpful");
            anna.reads().await;
            town.settle().await;
            let card = giulia.opens_a_gap().await;
            assert!(card.text.starts_with("money report"), "{}", card.text);
        })
    });
}

#[test]
fn the_list_is_one_message_with_pages_the_most_asked_first() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let mut anna = town.officer("en");
            let things = [
                "saxophone",
                "trombone",
                "trumpet",
                "violin",
                "cello",
                "oboe",
                "bassoon",
            ];
            for thing in things {
                anna.asks(&format!("where can I buy a {thing}?")).await;
            }
            anna.asks("where to buy a bassoon").await;
            let list = giulia.asks("/gaps").await;
            assert!(
                list.text.contains("1. where can I buy a bassoon?"),
                "{}",
                list.text
            );
            assert_eq!(labels(&list), ["1", "2", "3", "4", "5", "Next ›"]);
            let second = giulia.turns("Next ›").await;
            assert_eq!(second.message_id, list.message_id);
            assert_eq!(labels(&second), ["6", "7", "‹ Back"]);
            giulia.turns("‹ Back").await;
            giulia.presses("1");
            let card = giulia.reads().await;
            let aside = giulia.turns("Needs no answer").await;
            assert_eq!(aside.message_id, card.message_id);
            anna.asks("where can I buy a bassoon?").await;
            let list = giulia.asks("/gaps").await;
            assert!(!list.text.contains("bassoon"), "{}", list.text);
            let gone = giulia.answers_to(&card, SHOP).await;
            assert!(
                gone.text.starts_with("This is no longer there"),
                "{}",
                gone.text
            );
        })
    });
}

#[test]
fn nobody_but_staff_sees_or_changes_anything() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let mut anna = town.officer("en");
            anna.asks(SAXOPHONE).await;
            for command in ["/gaps", "/answers"] {
                anna.dialogue(&[(command, "I do not know this command")])
                    .await;
            }
            let card = giulia.opens_a_gap().await;
            let preview = giulia.answers_to(&card, SHOP).await;
            let data = "1:gap:publish:1";
            let forged = anna
                .stage
                .forge_press(anna.chat, anna.id, card.message_id, data);
            let refused = anna.stage.answered(&forged, PATIENCE).await.unwrap();
            assert!(
                refused.text.starts_with("This button belongs"),
                "{}",
                refused.text
            );
            // Removed a moment ago: the buttons are still on the screen.
            giulia.stage.remove(giulia.chat, giulia.id);
            let publish = preview.buttons[2][0].data().unwrap();
            let late =
                giulia
                    .stage
                    .forge_press(giulia.chat, giulia.id, preview.message_id, publish);
            let refused = giulia.stage.answered(&late, PATIENCE).await.unwrap();
            assert!(
                refused.text.starts_with("This button belongs"),
                "{}",
                refused.text
            );
            assert_eq!(town.count("select count(*) from staff_answers").await, 0);
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
            let card = giulia.opens_a_gap().await;
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
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let mut anna = town.officer("en");
            anna.asks(SAXOPHONE).await;
            let card = giulia.opens_a_gap().await;
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
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let mut anna = town.officer("en");
            anna.asks(SAXOPHONE).await;
            let card = giulia.opens_a_gap().await;
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
                giulia.publishes(&format!("In shop {round}.")).await;
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

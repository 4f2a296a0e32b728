//! What the bot does not know is gathered without who asked, and shown to staff, who alone see it.

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::happened::Shown;

use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::Town;
use crate::town::labels;
use crate::town::story;

pub(crate) const SAXOPHONE: &str = "Where can I buy a saxophone?";
pub(crate) const SHOP: &str = "In <any> music shop & nowhere else.";

/// A staff chat with one member in it, known to the bot.
pub(crate) async fn staff(town: &mut Town, kind: GroupKind) -> Person {
    let giulia = town.officer("en");
    let chat = town
        .stage
        .group("Staff", &[giulia.id], kind, BotIs::Administrator);
    town.stop_bot().await;
    town.staff_chat = Some(chat);
    town.start_bot().await;
    let mut giulia = giulia.in_chat(chat);
    // The bot greets the group, or tells what it may do in it.
    giulia.reads().await;
    giulia
}

/// The same, and Anna, who has asked what the bot does not know.
pub(crate) async fn asked_in_vain(town: &mut Town, kind: GroupKind) -> (Person, Person) {
    let giulia = staff(town, kind).await;
    let mut anna = town.officer("en");
    anna.asks(SAXOPHONE).await;
    (giulia, anna)
}

impl Person {
    /// Opens the first question of the list, and waits until the bot knows what a reply to it answers.
    pub(crate) async fn opens_a_gap(&mut self, town: &Town) -> Shown {
        self.asks("/gaps").await;
        self.presses("1");
        let card = self.reads().await;
        town.settle().await;
        card
    }

    /// Answers what a message shows, and reads the preview.
    pub(crate) async fn answers_to(&mut self, shown: &Shown, text: &str) -> Shown {
        self.says(Said::from(text).replying_to(shown.message_id));
        self.reads().await
    }

    /// Answers the first question of the list, and publishes the answer.
    pub(crate) async fn publishes(&mut self, town: &Town, text: &str) {
        let card = self.opens_a_gap(town).await;
        self.answers_to(&card, text).await;
        let published = self.turns("✅ Publish").await;
        assert!(
            published.text.starts_with("Published."),
            "{}",
            published.text
        );
    }
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
fn an_answer_that_did_not_help_brings_its_question_to_the_staff() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let mut anna = town.officer("en");
            anna.asks("When is the SECAP due, 333 1234567?").await;
            town.settle().await;
            anna.presses("👎 Not helpful");
            anna.reads().await;
            // Pressed again, it is no second complaint.
            town.settle().await;
            anna.presses("👎 Not helpful");
            anna.reads().await;
            // Of an answer that no question led to, only the reason is counted.
            anna.asks("/start t_elena").await;
            town.settle().await;
            anna.presses("👎 Not helpful");
            anna.reads().await;
            anna.turns("It says too little").await;
            town.settle().await;
            let card = giulia.opens_a_gap(town).await;
            let expected = "When is the SECAP due, ▒▒▒?\n\nLanguage: English. Last asked: Tuesday 24 November 2026.\n\
                            No answer found: 0×. Answer did not help: 1×.\n\nThe answer that did not help: When the SECAP is due.";
            assert!(card.text.starts_with(expected), "{}", card.text);
            assert_eq!(town.count("select count(*) from gaps").await, 1);

            // The staff's answer is given instead; if that does not help either, the question is open again.
            giulia.answers_to(&card, "Within two years.").await;
            giulia.turns("✅ Publish").await;
            let answer = anna.asks("When is the SECAP due?").await;
            assert!(answer.text.contains("Within two years."), "{}", answer.text);
            town.settle().await;
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
            town.settle().await;
            anna.presses(&first);
            anna.reads().await;
            town.settle().await;
            anna.presses("👎 Not helpful");
            anna.reads().await;
            town.settle().await;
            let card = giulia.opens_a_gap(town).await;
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
            town.settle().await;
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
            let (mut giulia, mut anna) = asked_in_vain(town, GroupKind::Supergroup).await;
            for command in ["/gaps", "/answers"] {
                anna.dialogue(&[(command, "I do not know this command")])
                    .await;
            }
            let card = giulia.opens_a_gap(town).await;
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

//! A question that is edited has its answer corrected in place.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::faults::Fault;
use covenant_bot::rehearsal::world::faults::FaultKind;
use covenant_bot::rehearsal::world::happened::Doing;
use covenant_bot::rehearsal::world::happened::Shown;
use serde_json::json;

use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::Town;
use crate::town::USERNAME;
use crate::town::story;

const SAXOPHONE: &str = "where can I buy a saxophone?";
const DUE: &str = "When is the SECAP due?";

impl Person {
    fn edits(&self, question: i64, text: &str) {
        self.stage.edit(self.chat, question, text);
    }

    /// Edits a question and sees what becomes of the bot's message.
    async fn corrects(&mut self, question: i64, text: &str) -> Shown {
        self.edits(question, text);
        let happened = self.sees().await;
        assert_eq!(happened.doing, Doing::Edited, "{}", happened.message.text);
        happened.message
    }
}

/// Takes a message of the bot's away.
async fn delete(town: &Town, message: &Shown, chat: i64) {
    let message = json!({"chat_id": chat, "message_id": message.message_id});
    let deleted = town
        .client()
        .call_raw::<bool>("deleteMessage", &message, PATIENCE)
        .await;
    assert_eq!(deleted, Ok(true));
}

#[test]
fn an_edited_question_has_its_answer_corrected_in_place() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let question = anna.says(SAXOPHONE);
            let miss = anna.reads().await;
            let answer = anna.corrects(question, DUE).await;
            assert_eq!(answer.message_id, miss.message_id);
            assert!(answer.text.contains("two years"), "{}", answer.text);
            // Once more, and to something nobody knows, and to no words at all.
            let answer = anna.corrects(question, SAXOPHONE).await;
            assert!(
                answer.text.starts_with("I do not know this"),
                "{}",
                answer.text
            );
            let answer = anna.corrects(question, "🎷?").await;
            assert!(answer.text.starts_with("So far I only read text"));
            anna.corrects(question, "wann ist der SECAP fällig?").await;
            assert_eq!(anna.answers(), 1);
        })
    });
}

#[test]
fn the_same_question_in_other_words_is_no_second_miss() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let question = anna.says(SAXOPHONE);
            anna.reads().await;
            anna.edits(question, "where to buy a trombone?");
            town.settle().await;
            assert_eq!(anna.answers(), 1);
            let second = anna.asks("and a trumpet?").await;
            assert!(second.text.starts_with("I am sorry"), "{}", second.text);
        })
    });
}

#[test]
fn an_edit_of_a_second_miss_is_still_the_second() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let first = anna.says(SAXOPHONE);
            anna.reads().await;
            let second = anna.says("and a trombone?");
            assert!(anna.reads().await.text.starts_with("I am sorry"));
            town.settle().await;
            // Each is edited into what nobody knows either, and stays what it was.
            anna.edits(second, "and a trumpet?");
            anna.edits(first, "where can I buy a violin?");
            town.settle().await;
            let shown = anna.stage.messages(anna.chat);
            let answers: Vec<&Shown> = shown.iter().filter(|shown| shown.from_bot).collect();
            assert!(
                answers[0].text.starts_with("I do not know"),
                "{}",
                answers[0].text
            );
            assert!(
                answers[1].text.starts_with("I am sorry"),
                "{}",
                answers[1].text
            );
            // What finds an answer after all leaves the other in the row.
            anna.corrects(first, DUE).await;
            let third = anna.asks("and a cello?").await;
            assert!(third.text.starts_with("I am sorry"), "{}", third.text);
        })
    });
}

#[test]
fn an_older_question_that_is_edited_into_a_miss_is_one_more() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let answered = anna.says(DUE);
            anna.reads().await;
            anna.asks(SAXOPHONE).await;
            town.settle().await;
            let second = anna.corrects(answered, "where to buy a trombone?").await;
            assert!(second.text.starts_with("I am sorry"), "{}", second.text);
        })
    });
}

#[test]
fn an_edit_that_asks_the_same_is_counted_once() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let question = anna.says(SAXOPHONE);
            anna.reads().await;
            town.settle().await;
            for text in [
                "Where can I buy a saxophone?!",
                "where can i buy a saxophnoe",
            ] {
                anna.edits(question, text);
                town.settle().await;
            }
            assert_eq!(town.count("select missed from gaps").await, 1);
            anna.asks(SAXOPHONE).await;
            assert_eq!(town.count("select missed from gaps").await, 2);
            anna.edits(question, "where can I rent a trombone?");
            town.settle().await;
            assert_eq!(town.count("select count(*) from gaps").await, 2);
        })
    });
}

#[test]
fn edits_that_overtake_the_answer_correct_it_when_it_is_there() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            anna.asks("/start").await;
            let group = town.group(&[&anna], GroupKind::Supergroup);
            let mut office = anna.in_chat(group);
            office.reads().await;
            for _ in 0..2 {
                anna.stage.fail(Fault::on(
                    "sendMessage",
                    FaultKind::TooManyRequests { retry_after: 30 },
                ));
            }
            let question = anna.says(SAXOPHONE);
            let asked = office.says(&*format!("@{USERNAME} {SAXOPHONE}"));
            assert!(anna.stage.called("sendMessage", 4, PATIENCE).await);
            for text in ["what is a SECAP?", DUE] {
                anna.edits(question, text);
                office.edits(asked, &format!("@{USERNAME} {text}"));
            }
            town.settle_updates().await;
            town.pass(Duration::from_secs(31));
            town.settle().await;
            for (chat, before) in [(anna.chat, 2), (group, 2)] {
                let shown = anna.stage.messages(chat);
                let answers: Vec<&Shown> = shown.iter().filter(|shown| shown.from_bot).collect();
                assert_eq!(answers.len(), before);
                assert!(answers[1].text.contains("two years"), "{}", answers[1].text);
            }
        })
    });
}

#[test]
fn in_a_group_an_edit_never_makes_a_new_message() {
    story(|town| {
        Box::pin(async move {
            town.gives_up("nothing to leave out");
            let mut anna = town.office("en", GroupKind::Supergroup).await;
            let question = anna.says(&*format!("@{USERNAME} {SAXOPHONE}"));
            let miss = anna.reads().await;
            let answer = anna.corrects(question, &format!("@{USERNAME} {DUE}")).await;
            assert_eq!(answer.message_id, miss.message_id);
            assert!(answer.text.contains("two years"), "{}", answer.text);

            let talk = anna.says("who comes to lunch?");
            anna.edits(talk, &format!("@{USERNAME} {DUE}"));
            anna.edits(talk, "/topics");
            let command = anna.says("/help");
            anna.reads().await;
            anna.edits(command, &format!("@{USERNAME} {DUE}"));
            anna.edits(question, "never mind");
            // Somebody deletes the answer before the question is edited once more.
            delete(town, &miss, anna.chat).await;
            anna.edits(question, &format!("@{USERNAME} {SAXOPHONE}"));
            town.settle().await;
            assert_eq!(anna.answers(), 2);
        })
    });
}

#[test]
fn in_private_what_cannot_be_corrected_is_answered_anew() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let command = anna.says("/hlep");
            assert!(
                anna.reads()
                    .await
                    .text
                    .starts_with("I do not know this command")
            );
            anna.edits(command, "/help");
            assert!(anna.reads().await.text.starts_with("What I can do"));

            let question = anna.says(SAXOPHONE);
            let miss = anna.reads().await;
            delete(town, &miss, anna.chat).await;
            anna.sees().await;
            anna.edits(question, DUE);
            let anew = anna.reads().await;
            assert!(anew.text.contains("two years"), "{}", anew.text);
            // The new message is the answer from now on.
            let answer = anna.corrects(question, "what is a SECAP?").await;
            assert_eq!(answer.message_id, anew.message_id);

            // Edited into a command it is obeyed, and the answer stays.
            anna.edits(question, "/covid");
            assert!(anna.reads().await.text.starts_with("COVID-19"));
        })
    });
}

#[test]
fn after_two_days_an_answer_stays_as_it_is() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let question = anna.says(SAXOPHONE);
            anna.reads().await;
            let mut office = town.office("en", GroupKind::Supergroup).await;
            let asked = office.says(&*format!("@{USERNAME} {SAXOPHONE}"));
            office.reads().await;
            town.settle().await;
            town.pass(Duration::from_hours(48));
            anna.edits(question, DUE);
            office.edits(asked, &format!("@{USERNAME} {DUE}"));
            assert!(anna.reads().await.text.contains("two years"));
            town.settle().await;
            assert_eq!(office.answers(), 2);
        })
    });
}

#[test]
fn a_restart_forgets_no_answer() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let question = anna.says(Said::from(SAXOPHONE));
            anna.reads().await;
            town.restart_bot().await;
            let answer = anna.corrects(question, DUE).await;
            assert!(answer.text.contains("two years"), "{}", answer.text);
        })
    });
}

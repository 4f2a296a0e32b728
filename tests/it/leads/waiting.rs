//! Words that wait until the officer says whom they are for: none of them is lost, and none goes anywhere unasked.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;

use crate::leads::ANSWERS;
use crate::leads::found;
use crate::leads::sends;
use crate::leads::staffed;
use crate::leads::toast;
use crate::town::Person;
use crate::town::Town;
use crate::town::story;

/// An officer to whom the experts wrote, and one of the experts.
async fn written_to(town: &mut Town) -> (Person, Person) {
    let (giulia, _) = staffed(town, GroupKind::Supergroup, BotIs::Administrator).await;
    let mut anna = town.officer("en");
    write_to(town, &mut anna, &giulia).await;
    (anna, giulia)
}

/// The officer sends a request, and one of the experts writes to them.
pub(super) async fn write_to(town: &Town, officer: &mut Person, expert: &Person) {
    sends(officer).await;
    town.settle().await;
    let card = found(expert, "Nobody has taken it").message_id;
    expert.says(Said::from("Which year?").replying_to(card));
    officer.reads().await;
    town.settle().await;
}

/// How many messages of the bot's there contain `words`.
fn times(person: &Person, words: &str) -> usize {
    let all = person.stage.messages(person.chat);
    let found = all
        .iter()
        .filter(|message| message.from_bot && message.text.contains(words));
    found.count()
}

#[test]
fn a_reply_to_an_ordinary_answer_is_asked_about_like_any_words() {
    story(|town| {
        Box::pin(async move {
            let (mut anna, giulia) = written_to(town).await;
            let help = anna.asks("/help").await.message_id;
            town.settle().await;
            anna.dialogue(&[("It was 2019", "Is this for the expert")])
                .await;
            anna.says(Said::from("or 2020").replying_to(help));
            town.settle().await;
            assert_eq!(times(&giulia, "or 2020"), 0);
            anna.presses("💬 To the expert");
            town.settle().await;
            assert_eq!(times(&giulia, "It was 2019"), 1);
            assert_eq!(times(&giulia, "or 2020"), 1);
        })
    });
}

#[test]
fn words_that_may_not_go_yet_go_on_waiting() {
    story(|town| {
        Box::pin(async move {
            let (mut anna, giulia) = written_to(town).await;
            let asked = found(&anna, "Which year?").message_id;
            anna.dialogue(&[("It was 2019", "Is this for the expert")])
                .await;
            for number in 0..6 {
                anna.says(Said::from(format!("number {number}")).replying_to(asked));
            }
            town.settle().await;
            assert_eq!(times(&giulia, "number "), 5);
            for _ in 0..2 {
                let told = toast(&anna, "💬 To the expert").await;
                assert!(told.contains("It stays here"), "{told}");
            }
            town.settle().await;
            assert_eq!(times(&giulia, "It was 2019"), 0);
            town.pass(Duration::from_secs(11));
            assert_eq!(toast(&anna, "💬 To the expert").await, "");
            town.settle().await;
            assert_eq!(times(&giulia, "It was 2019"), 1);
        })
    });
}

#[test]
fn fifty_free_texts_are_one_question_and_one_polite_line() {
    story(|town| {
        Box::pin(async move {
            let (anna, giulia) = written_to(town).await;
            let before = anna.answers();
            for number in 0..50 {
                anna.says(format!("number {number}"));
            }
            town.settle().await;
            assert_eq!(times(&anna, "Is this for the expert"), 1);
            assert_eq!(times(&anna, "One thing first"), 1);
            assert_eq!(anna.answers(), before + 2);
            anna.presses("💬 To the expert");
            town.settle().await;
            assert_eq!(times(&giulia, "number "), 5);
        })
    });
}

#[test]
fn words_that_come_later_are_asked_about_where_the_officer_sees_it() {
    story(|town| {
        Box::pin(async move {
            let (mut anna, giulia) = written_to(town).await;
            anna.dialogue(&[("It was 2019", "Is this for the expert")])
                .await;
            town.settle().await;
            town.pass(Duration::from_mins(5));
            anna.dialogue(&[("or 2020", "Is this for the expert")])
                .await;
            anna.turns("💬 To the expert").await;
            town.settle().await;
            assert_eq!(times(&giulia, "It was 2019"), 1);
            assert_eq!(times(&giulia, "or 2020"), 1);
        })
    });
}

#[test]
fn a_new_request_waits_for_the_words_that_wait() {
    story(|town| {
        Box::pin(async move {
            let (mut anna, giulia) = written_to(town).await;
            anna.asks("/consult").await;
            anna.dialogue(&[
                ("It was 2019", "Is this for the expert"),
                ("/consult", "One thing first"),
            ])
            .await;
            anna.presses("✅ I agree");
            assert!(anna.reads().await.text.starts_with("One thing first"));
            anna.turns("💬 To the expert").await;
            town.settle().await;
            assert_eq!(times(&giulia, "It was 2019"), 1);
            anna.presses("✅ I agree");
            assert!(anna.reads().await.text.starts_with("Question 1 of 5"));
        })
    });
}

#[test]
fn any_words_as_long_as_allowed_arrive_whole() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let hostile = |length: usize| -> String {
                let piece = "<b>&_*[ 12";
                piece.chars().cycle().take(length).collect()
            };
            let (line, long) = (hostile(200), hostile(4_000));
            anna.asks("/consult").await;
            anna.presses("✅ I agree");
            anna.reads().await;
            anna.asks(&line).await;
            anna.presses("Funding");
            anna.reads().await;
            anna.asks(&line).await;
            anna.reads().await;
            anna.asks(ANSWERS[2]).await;
            anna.reads().await;
            let review = anna.asks(&long).await;
            assert!(review.text.matches(&line).count() >= 2, "{}", review.text);
            anna.presses("📨 Send to the experts");
            anna.reads().await;
            town.settle().await;
            let whole = || -> String {
                let messages = town.stage.messages(giulia.chat);
                let texts = messages.iter().filter(|message| message.from_bot);
                texts.map(|message| message.text.as_str()).collect()
            };
            let card = found(&giulia, "Nobody has taken it");
            assert!(card.text.contains(&line), "{}", card.text);
            assert!(whole().matches("<b>&_*[ 12").count() >= 400 + 2 * 20);
            let asks = Said::from("Which year?").replying_to(card.message_id);
            giulia.says(asks.in_thread(card.thread.unwrap()));
            anna.reads().await;
            town.settle().await;
            let before = whole().matches("<b>&_*[ 12").count();
            anna.asks(&long).await;
            anna.presses("💬 To the expert");
            town.settle().await;
            // A part may end within the piece, once.
            assert!(whole().matches("<b>&_*[ 12").count() >= before + 399);
        })
    });
}

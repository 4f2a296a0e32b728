//! What goes wrong on the way to Telegram, and what becomes of the answer.

use std::time::Duration;

use covenant_bot::delivery::pace::Limits;
use covenant_bot::domain::id::ChatId;
use covenant_bot::rehearsal::world::faults::Fault;
use covenant_bot::rehearsal::world::faults::FaultKind;

use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::Town;
use crate::town::story;

fn refused(code: u16, description: &str) -> FaultKind {
    FaultKind::Refuse {
        code,
        description: description.to_owned(),
    }
}

async fn outcomes(town: &Town, person: &Person) -> Vec<String> {
    town.store.outcomes(ChatId(person.chat)).await.unwrap()
}

#[test]
fn a_chat_that_must_wait_waits_as_told_and_no_other_does() {
    story(|town| {
        Box::pin(async move {
            let (mut anna, mut ben) = (town.officer("en"), town.officer("en"));
            let slow = Fault::on(
                "sendMessage",
                FaultKind::TooManyRequests { retry_after: 30 },
            );
            anna.stage.fail(slow.in_chat(anna.chat));
            anna.says("/help");
            assert!(anna.stage.called("sendMessage", 1, PATIENCE).await);
            ben.dialogue(&[("/help", "What I can do")]).await;
            town.settle_updates().await;
            town.pass(Duration::from_secs(29));
            ben.dialogue(&[("/help", "What I can do")]).await;
            assert_eq!(anna.answers(), 0, "a second before its time");
            town.pass(Duration::from_secs(1));
            assert!(anna.reads().await.text.starts_with("What I can do"));
        })
    });
}

#[test]
fn broken_connections_and_servers_are_tried_again_with_growing_pauses() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            for kind in [
                FaultKind::ServerError(502),
                FaultKind::Drop,
                FaultKind::Garbage,
            ] {
                anna.stage.fail(Fault::on("sendMessage", kind));
            }
            anna.says("/help");
            for (calls, pause) in [(1, 1), (2, 2), (3, 4)] {
                assert!(anna.stage.called("sendMessage", calls, PATIENCE).await);
                town.settle_updates().await;
                // The failure is recorded a moment after the call; the clock stands still until then.
                waits_until(town, pause).await;
                town.pass(Duration::from_secs(pause));
            }
            assert!(anna.reads().await.text.starts_with("What I can do"));
            town.settle().await;
            assert_eq!(outcomes(town, &anna).await, ["delivered"]);
        })
    });
}

/// Waits until the next letter is due in at most `seconds` and later than now.
pub(crate) async fn waits_until(town: &Town, seconds: u64) {
    let latest = town.clock.now() + Duration::from_secs(seconds);
    let waiting = async {
        loop {
            let next = town.store.next_letter_at().await.unwrap();
            if next.is_some_and(|at| at > town.clock.now() && at <= latest) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, waiting)
        .await
        .expect("the letter goes back");
}

#[test]
fn an_answer_whose_receipt_was_lost_is_repeated_once_at_most() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            anna.stage
                .fail(Fault::on("sendMessage", FaultKind::AnswerLost));
            anna.says("/help");
            anna.reads().await;
            town.settle_updates().await;
            waits_until(town, 1).await;
            town.pass(Duration::from_secs(1));
            anna.reads().await;
            town.settle().await;
            assert_eq!(anna.answers(), 2);
        })
    });
}

#[test]
fn what_cannot_be_delivered_ends_and_the_next_goes() {
    let endings = [
        (
            refused(400, "Bad Request: can't parse entities: unclosed tag"),
            "given up: 400 Bad Request: can't parse",
        ),
        (
            refused(400, "Bad Request: something of 2031"),
            "given up: 400 Bad Request: something of 2031",
        ),
        (
            refused(403, "Forbidden: user is deactivated"),
            "chat gone: the person's account is deactivated",
        ),
        (
            refused(400, "Bad Request: chat not found"),
            "chat gone: chat not found",
        ),
    ];
    story(move |town| {
        let endings = endings.clone();
        Box::pin(async move {
            town.gives_up("can't parse entities");
            town.gives_up("something of 2031");
            for (fault, ending) in endings {
                let mut anna = town.officer("en");
                anna.stage
                    .fail(Fault::on("sendMessage", fault).in_chat(anna.chat));
                anna.says("/help");
                town.settle().await;
                let ended = outcomes(town, &anna).await;
                assert!(ended[0].starts_with(ending), "{ended:?}");
                anna.dialogue(&[("/cancel", "There is nothing to leave")])
                    .await;
            }
        })
    });
}

#[test]
fn whoever_blocked_the_bot_is_owed_nothing_and_is_welcome_back() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            town.stop_bot().await;
            anna.says("/help");
            anna.stage.block(anna.id);
            town.start_bot().await;
            town.settle().await;
            assert_eq!(anna.answers(), 0);
            anna.stage.unblock(anna.id);
            anna.dialogue(&[("/help", "What I can do")]).await;
        })
    });
}

#[test]
fn a_press_too_old_to_answer_still_changes_its_message() {
    story(|town| {
        Box::pin(async move {
            town.gives_up("the press was too old to answer");
            let mut anna = town.officer("en");
            let themes = anna.asks("/topics").await;
            town.stop_bot().await;
            anna.presses(&themes.buttons[0][0].label);
            town.pass(Duration::from_hours(1));
            town.start_bot().await;
            assert_eq!(anna.sees().await.message.message_id, themes.message_id);
        })
    });
}

#[test]
fn a_change_that_changes_nothing_counts_as_delivered() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let themes = anna.asks("/topics").await;
            anna.stage
                .forge_press(anna.chat, anna.id, themes.message_id, "1:themes");
            town.settle().await;
            let ended = outcomes(town, &anna).await;
            assert!(
                ended.iter().all(|outcome| outcome == "delivered"),
                "{ended:?}"
            );
            anna.dialogue(&[("/cancel", "There is nothing to leave")])
                .await;
        })
    });
}

#[test]
fn a_person_goes_before_a_mass_sending() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            anna.asks("/start").await;
            let many: Vec<Person> = (0..30).map(|_| town.officer("en")).collect();
            for one in &many {
                one.says("/start");
            }
            town.settle().await;
            town.stop_bot().await;
            // Thirty letters of the slow lane, and a rate of which two go at once.
            let owe =
                "insert into outbox (id, key, chat_id, lane, letter, due_at, again_at) values";
            let letter = r#"{"language":"en","way":"send","content":{"say":"help"},"thread":null,"reply_to":null}"#;
            for (place, one) in many.iter().enumerate() {
                let row = format!(
                    "({place}, 'mass:{place}', {}, 1, '{letter}', 0, 0)",
                    one.chat
                );
                town.execute(&format!("{owe} {row}")).await;
            }
            town.limits = Limits {
                all_per_second: 25.0,
                ..Limits::NONE
            };
            town.start_bot().await;
            let answered = || many.iter().filter(|one| one.answers() > 1).count();
            while answered() < 2 {
                assert!(town.stage.called("sendMessage", 1, PATIENCE).await);
                tokio::task::yield_now().await;
            }
            anna.says("/help");
            town.settle_updates().await;
            assert_eq!(anna.answers(), 1, "no place is free until time passes");
            town.pass(Duration::from_millis(42));
            assert!(anna.reads().await.text.starts_with("What I can do"));
            assert_eq!(answered(), 2, "the place that came free was hers");
            while town.store.letters_waiting().await.unwrap() > 0 {
                town.pass(Duration::from_millis(42));
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        })
    });
}

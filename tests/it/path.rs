//! The path of an update: in order, once, and nothing that happens to one holds up another.

use std::time::Duration;

use covenant_bot::domain::conversation::Conversation;
use covenant_bot::domain::conversation::Facts;
use covenant_bot::domain::conversation::Turn;
use covenant_bot::domain::event::Arrival;
use covenant_bot::domain::event::Event;
use covenant_bot::domain::turn::turn;
use covenant_bot::rehearsal::world::faults::Fault;
use covenant_bot::rehearsal::world::faults::FaultKind;

use crate::town::PATIENCE;
use crate::town::Town;
use crate::town::labels;
use crate::town::story;

#[test]
fn a_chat_is_answered_in_the_order_it_wrote() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            for _ in 0..5 {
                anna.says("/help");
                anna.says("/cancel");
                anna.says("/covid");
            }
            for _ in 0..5 {
                for begins in ["What I can do", "There is nothing", "COVID-19"] {
                    assert!(anna.reads().await.text.starts_with(begins));
                }
            }
        })
    });
}

#[test]
fn many_chats_are_answered_at_once() {
    story(|town| {
        Box::pin(async move {
            let mut people: Vec<_> = (0..40).map(|_| town.officer("en")).collect();
            people[0].stage.fail(Fault {
                method: Some("sendMessage".to_owned()),
                chat: Some(people[0].chat),
                times: 1,
                kind: FaultKind::Slow(Duration::from_secs(3)),
            });
            for person in &people {
                person.says("/help");
            }
            let begun = std::time::Instant::now();
            for person in &mut people[1..] {
                person.reads().await;
            }
            assert!(
                begun.elapsed() < Duration::from_secs(3),
                "a slow chat holds nobody up"
            );
            people[0].reads().await;
        })
    });
}

#[test]
fn an_update_that_comes_twice_has_its_effect_once() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            anna.dialogue(&[("/start", "Hello")]).await;
            // The answer to a poll is lost after the bot has stored it elsewhere: Telegram sends the same again.
            anna.stage
                .fail(Fault::on("getUpdates", FaultKind::AnswerLost).times(2));
            anna.says("/help");
            town.pass(Duration::from_secs(1));
            town.pass(Duration::from_secs(2));
            anna.reads().await;
            town.settle().await;
            town.restart_bot().await;
            town.settle().await;
            assert_eq!(anna.answers(), 2);
        })
    });
}

#[test]
fn an_unreachable_server_is_tried_until_it_answers() {
    story(|town| {
        Box::pin(async move {
            town.stop_bot().await;
            let stage = town.stage.clone();
            for method in ["getMe", "getUpdates"] {
                stage.fail(Fault::on(method, FaultKind::Drop));
                stage.fail(Fault::on(method, FaultKind::ServerError(500)));
                stage.fail(Fault::on(
                    method,
                    FaultKind::TooManyRequests { retry_after: 3 },
                ));
            }
            let before = |method: &str| {
                stage
                    .calls()
                    .iter()
                    .filter(|call| call.method == method)
                    .count()
            };
            let (me, updates) = (before("getMe"), before("getUpdates"));
            town.start_bot().await;
            // Once all faults are used up the first call is answered, and the second stays open.
            pass_until(town, "getMe", me + 4).await;
            pass_until(town, "getUpdates", updates + 3).await;
            let anna = town.officer("en");
            anna.says("/help");
            for _ in 0..200 {
                if anna
                    .stage
                    .next(anna.chat, 0, Duration::from_millis(50))
                    .await
                    .is_some()
                {
                    return;
                }
                town.pass(Duration::from_secs(1));
            }
            panic!("nobody is answered");
        })
    });
}

/// Moves the clock second by second until the bot has called `method` so many times.
async fn pass_until(town: &Town, method: &str, times: usize) {
    for _ in 0..200 {
        if town
            .stage
            .called(method, times, Duration::from_millis(50))
            .await
        {
            return;
        }
        town.pass(Duration::from_secs(1));
    }
    panic!("{method} was not called {times} times");
}

/// Decides as the bot does, but for the word that makes it fail.
fn fails_at_a_word(conversation: &Conversation, arrival: &Arrival, facts: &Facts<'_>) -> Turn {
    if let Event::Question(text) = &arrival.event {
        assert_ne!(text.as_str(), "fail", "planned");
    }
    turn(conversation, arrival, facts)
}

#[test]
fn a_panic_costs_one_update_its_answer_and_the_person_is_told() {
    story(|town| {
        Box::pin(async move {
            town.stop_bot().await;
            town.decide = fails_at_a_word;
            town.start_bot().await;
            let (mut anna, mut ben) = (town.officer("en"), town.officer("it"));
            anna.dialogue(&[
                ("/start", "Hello"),
                ("fail", "Something went wrong"),
                ("/help", "What I can do"),
            ])
            .await;
            ben.dialogue(&[
                ("fail", "Qualcosa è andato storto"),
                ("fail", "Qualcosa è andato storto"),
            ])
            .await;
        })
    });
}

/// Decides as the bot does, but fails wherever a form is open.
fn fails_in_a_form(conversation: &Conversation, arrival: &Arrival, facts: &Facts<'_>) -> Turn {
    assert!(conversation.subscribing().is_none(), "planned");
    turn(conversation, arrival, facts)
}

#[test]
fn a_form_outlives_a_panic() {
    story(|town| {
        Box::pin(async move {
            town.stop_bot().await;
            town.decide = fails_at_a_word;
            town.start_bot().await;
            let mut anna = town.officer("en");
            anna.dialogue(&[
                ("/subscribe", "Which municipality?"),
                ("fail", "Something went wrong on my side. Please try again"),
                ("Roma", "Roma (RM)"),
                ("fail", "Something went wrong on my side. Please try again"),
                (
                    "15/03/2026",
                    "✅ Roma (RM): the plan is due by Wednesday 15 March 2028.",
                ),
            ])
            .await;
        })
    });
}

#[test]
fn a_form_that_panics_twice_in_a_row_is_left() {
    story(|town| {
        Box::pin(async move {
            town.stop_bot().await;
            town.decide = fails_in_a_form;
            town.start_bot().await;
            let mut anna = town.officer("en");
            anna.dialogue(&[
                ("/subscribe", "Which municipality?"),
                ("Roma", "Something went wrong on my side. Please try again"),
                ("Roma", "Something went wrong on my side once more"),
                ("/help", "What I can do"),
            ])
            .await;
        })
    });
}

#[test]
fn a_place_in_the_conversation_that_cannot_be_read_is_told_and_left() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            anna.asks("where can I buy a saxophone?").await;
            town.execute("update conversations set state = '{\"at\":\"a-form-of-2031\"}'")
                .await;
            anna.dialogue(&[("/help", "The bot was updated")]).await;
            assert!(anna.reads().await.text.starts_with("What I can do"));
            let miss = anna.asks("where can I buy a saxophone?").await;
            assert_eq!(labels(&miss)[0], "📚 Topics");
        })
    });
}

#[test]
fn a_letter_that_cannot_be_read_is_given_up_and_the_next_goes() {
    story(|town| {
        Box::pin(async move {
            town.gives_up("unreadable");
            let mut anna = town.officer("en");
            anna.asks("/start").await;
            anna.stage.fail(Fault::on(
                "sendMessage",
                FaultKind::TooManyRequests { retry_after: 60 },
            ));
            anna.says("/help");
            assert!(anna.stage.called("sendMessage", 2, PATIENCE).await);
            town.settle_updates().await;
            town.execute("update outbox set letter = '{}' where ended_at is null")
                .await;
            town.pass(Duration::from_mins(1));
            anna.dialogue(&[("/cancel", "There is nothing to leave")])
                .await;
        })
    });
}

#[test]
fn whoever_only_asks_leaves_no_row_after_two_days() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            anna.asks("where can I buy a saxophone?").await;
            anna.asks("When is the SECAP due?").await;
            anna.asks("where can I buy a saxophone?").await;
            let themes = anna.asks("/topics").await;
            anna.turns(&themes.buttons[0][0].label).await;
            town.settle().await;
            let tables = ["inbox", "outbox", "conversations", "chats", "answers"];
            let mut before = 0;
            for table in tables {
                before += rows(town, table).await;
            }
            assert!(before > 0, "the count counts");
            town.pass(Duration::from_hours(48));
            town.pass(Duration::from_hours(1));
            let emptied = async {
                for table in tables {
                    while rows(town, table).await > 0 {
                        tokio::time::sleep(Duration::from_millis(5)).await;
                    }
                }
            };
            tokio::time::timeout(PATIENCE, emptied)
                .await
                .expect("every row goes");
        })
    });
}

#[test]
fn nothing_a_person_wrote_stays_in_the_inbox_once_it_is_handled() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            anna.asks("When is the SECAP of Sesto due?").await;
            town.settle().await;
            assert_eq!(
                town.count("select count(*) from inbox where raw <> ''")
                    .await,
                0
            );
            assert_eq!(
                town.count("select count(*) from outbox where letter <> ''")
                    .await,
                0
            );
        })
    });
}

async fn rows(town: &Town, table: &str) -> i64 {
    town.count(&format!("select count(*) from {table}")).await
}

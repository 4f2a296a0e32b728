//! `/privacy` and `/mydata`, and what goes by itself when its time is over.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;

use crate::leads::found;
use crate::privacy::SECRETS;
use crate::privacy::is_talked_about;
use crate::privacy::sends_a_request;
use crate::privacy::staffed;
use crate::subscribe::subscribed;
use crate::town::labels;
use crate::town::story;

#[test]
fn privacy_is_told_everywhere_and_data_are_handed_over_in_private() {
    story(|town| {
        Box::pin(async move {
            town.operator.name = Some("Studio Verde".to_owned());
            town.operator.contact = Some("info@example.org".to_owned());
            town.restart_bot().await;
            let mut anna = town.officer("it");
            let notice = anna.asks("/privacy").await;
            assert!(
                notice.text.contains("24 mesi dopo la chiusura"),
                "{}",
                notice.text
            );
            assert!(
                notice
                    .text
                    .ends_with("A chi chiedere: Studio Verde, info@example.org")
            );
            assert_eq!(labels(&notice), ["📄 I miei dati", "🗑 Cancellare tutto"]);
            let mut office = town.office("en", GroupKind::Group).await;
            for (command, link) in [
                ("/privacy", "mydata"),
                ("/mydata", "mydata"),
                ("/forget", "forget"),
            ] {
                let told = office.asks(command).await;
                let address = format!("https://t.me/{}?start={link}", crate::town::USERNAME);
                assert_eq!(told.buttons[0][0].url(), Some(address.as_str()));
            }
        })
    });
}

#[test]
fn whoever_asks_gets_everything_that_is_kept_about_them() {
    story(|town| {
        Box::pin(async move {
            let giulia = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            anna.asks("/language en").await;
            subscribed(&mut anna, "castro (bg)", "15/03/2026").await;
            anna.asks("xyzzy qwrtz plugh").await;
            let reference = sends_a_request(&mut anna).await;
            is_talked_about(town, &giulia, &mut anna).await;
            anna.says("/start mydata");
            town.settle().await;
            let file = found(&anna, "Everything this bot keeps about you");
            let file = file.document.unwrap();
            let data: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
            assert_eq!(data["language"], "en");
            assert_eq!(data["subscriptions"][0]["municipality"]["name"], "Castro");
            let lead = &data["leads"][0];
            assert_eq!(lead["reference"], reference.as_str());
            assert_eq!(lead["contact"], SECRETS[1]);
            assert_eq!(lead["notes"][0]["text"], SECRETS[4]);
            assert!(lead["messages"].as_array().unwrap().len() >= 4);
            assert!(!data.to_string().contains("Giulia"));
            assert!(!data.to_string().contains(&giulia.chat.to_string()));
        })
    });
}

#[test]
fn whoever_only_asks_leaves_no_row_after_two_days() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            anna.asks("What is a SECAP?").await;
            anna.presses("👎 Not helpful");
            anna.reads().await;
            anna.asks("/topics").await;
            anna.asks("xyzzy qwrtz plugh").await;
            town.settle().await;
            let id = anna.id;
            let rows = ["answers", "conversations", "inbox", "outbox"];
            let count = |table: &str| format!("select count(*) from {table} where chat_id = {id}");
            for table in rows {
                assert!(town.count(&count(table)).await > 0, "{table}");
            }
            town.pass(Duration::from_hours(49));
            let gone = async {
                for table in rows {
                    while town.count(&count(table)).await > 0 {
                        tokio::time::sleep(Duration::from_millis(5)).await;
                    }
                }
            };
            tokio::time::timeout(crate::town::PATIENCE, gone)
                .await
                .expect("nothing of whoever only asks is left after two days");
        })
    });
}

#[test]
fn a_question_without_an_answer_goes_after_two_days_whatever_is_pressed() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let themes = anna.asks("/topics").await;
            anna.asks("xyzzy qwrtz plugh").await;
            let kept = "select count(*) from conversations";
            let presses = [themes.buttons[0][0].data().unwrap(), "1:themes"];
            for (hours, data) in [24, 23].into_iter().zip(presses) {
                town.settle().await;
                town.pass(Duration::from_hours(hours));
                town.stage
                    .forge_press(anna.chat, anna.id, themes.message_id, data);
                anna.sees().await;
                town.settle().await;
                assert_eq!(town.count(kept).await, 1);
            }
            // The next miss is the second in a row, has two days of its own, and does not prolong the first.
            anna.asks("quux wibble zork").await;
            town.settle().await;
            let first = "select count(*) from conversations where state like '%xyzzy%'";
            for (hours, question) in [(2, first), (47, kept)] {
                town.pass(Duration::from_hours(hours));
                let gone = async {
                    while town.count(question).await > 0 {
                        tokio::time::sleep(Duration::from_millis(5)).await;
                    }
                };
                tokio::time::timeout(crate::town::PATIENCE, gone)
                    .await
                    .expect("after two days a question is gone");
            }
        })
    });
}

#[test]
fn a_closed_request_is_made_anonymous_after_its_months() {
    story(|town| {
        Box::pin(async move {
            let giulia = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let reference = sends_a_request(&mut anna).await;
            is_talked_about(town, &giulia, &mut anna).await;
            giulia.presses("✅ Close");
            town.settle().await;
            giulia.presses("Won");
            town.settle().await;
            town.pass(Duration::from_hours(720 * 24));
            town.restart_bot().await;
            town.settle().await;
            let named = "select count(*) from leads where name <> ''";
            assert_eq!(town.count(named).await, 1);
            town.pass(Duration::from_hours(12 * 24));
            let anonymous = async {
                while town.count(named).await > 0 {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            };
            tokio::time::timeout(crate::town::PATIENCE, anonymous)
                .await
                .expect("after 24 months the request is anonymous");
            town.settle().await;
            let stays = format!(
                "select count(*) from leads where reference = '{reference}' and municipality = 'Rimini' \
                 and need = 'funding' and state = 'won' and person_id = 0 and chat_id = 0 and contact = '' \
                 and message = '' and questions = '[]' and taken_name is null"
            );
            assert_eq!(town.count(&stays).await, 1);
            for table in ["lead_messages", "lead_notes"] {
                assert_eq!(
                    town.count(&format!("select count(*) from {table}")).await,
                    0
                );
            }
            let told = town.stage.messages(giulia.chat);
            for secret in SECRETS {
                assert!(told.iter().all(|message| !message.text.contains(secret)));
            }
        })
    });
}

//! Browsing the topics: one message, edited in place.

use std::time::Duration;

use crate::town::labels;
use crate::town::story;

#[test]
fn the_menu_is_one_message_with_a_way_back_from_everywhere() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let themes = anna.asks("/topics").await;
            assert!(themes.buttons.len() <= 9, "{:?}", labels(&themes));
            for theme in labels(&themes) {
                let topics = anna.turns(theme).await;
                assert_eq!(topics.message_id, themes.message_id);
                assert!(topics.buttons.len() <= 11, "{:?}", labels(&topics));
                let all = labels(&topics);
                let (back, titles) = all.split_last().unwrap();
                let answer = anna.turns(titles[0]).await;
                assert_eq!(answer.message_id, themes.message_id);
                assert!(answer.text.starts_with(titles[0]), "{}", answer.text);
                let to_theme = labels(&answer).last().copied().unwrap().to_owned();
                assert_eq!(to_theme, format!("‹ {theme}"));
                let again = anna.turns(&to_theme).await;
                assert_eq!(labels(&again), all);
                let start = anna.turns(back).await;
                assert_eq!(labels(&start), labels(&themes));
            }
            assert_eq!(anna.answers(), 1);
        })
    });
}

#[test]
fn pressing_the_same_button_twice_is_harmless() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let themes = anna.asks("/topics").await;
            let data = themes.buttons[0][0].data().unwrap();
            let presses: Vec<String> = (0..3)
                .map(|_| {
                    anna.stage
                        .forge_press(anna.chat, anna.id, themes.message_id, data)
                })
                .collect();
            anna.sees().await;
            for press in presses {
                assert!(
                    anna.stage
                        .answered(&press, Duration::from_secs(5))
                        .await
                        .is_some()
                );
            }
        })
    });
}

#[test]
fn a_menu_that_was_deleted_comes_as_a_new_message() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let themes = anna.asks("/topics").await;
            let data = themes.buttons[0][0].data().unwrap();
            anna.stage
                .forge_press(anna.chat, anna.id, themes.message_id + 1_000, data);
            let topics = anna.reads().await;
            assert_eq!(labels(&topics).last(), Some(&"‹ All themes"));
        })
    });
}

#[test]
fn a_button_nobody_can_read_is_answered_politely() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let themes = anna.asks("/topics").await;
            for data in [
                "0:themes",
                "1:browse:no_such_topic",
                "1:theme:no_such_theme",
                "1:read:x:pt",
                "💥",
            ] {
                let press = anna
                    .stage
                    .forge_press(anna.chat, anna.id, themes.message_id, data);
                let answer = anna
                    .stage
                    .answered(&press, Duration::from_secs(5))
                    .await
                    .unwrap();
                assert!(
                    answer
                        .text
                        .starts_with("This button belongs to an earlier version"),
                    "{data}: {}",
                    answer.text
                );
            }
        })
    });
}

//! Groups: the bot speaks only when spoken to, in the place where it was.

use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;

use crate::town::USERNAME;
use crate::town::story;

#[test]
fn in_a_group_it_answers_commands_mentions_and_replies_only() {
    story(|town| {
        Box::pin(async move {
            let anna = town.officer("en");
            let group = town.group(&[&anna], GroupKind::Supergroup);
            let mut anna = anna.in_chat(group);
            assert!(anna.reads().await.text.starts_with("Hello, everyone"));

            anna.says("When is the SECAP due?");
            anna.says("/weather");
            anna.says("/help@another_bot");
            let question = anna.says(&*format!("@{USERNAME} when is the SECAP due?"));
            let answer = anna.reads().await;
            assert!(answer.text.contains("two years"), "{}", answer.text);
            assert_eq!(answer.reply_to, Some(question));

            anna.says(
                Said::from("what are the steps to join the Covenant?")
                    .replying_to(answer.message_id),
            );
            assert!(anna.reads().await.text.contains("council"));
            anna.dialogue(&[
                ("/help", "What I can do"),
                (&format!("/topics@{USERNAME}"), "Topics"),
            ])
            .await;
            assert_eq!(anna.answers(), 5);
        })
    });
}

#[test]
fn in_a_forum_it_answers_in_the_topic_it_was_asked_in() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.office("en", GroupKind::Forum).await;
            let group = anna.chat;
            let climate = anna.stage.topic(group, "Climate");
            anna.says(Said::from("/topics").in_thread(climate));
            let themes = anna.reads().await;
            assert_eq!(themes.thread, Some(climate));
            let label = themes.buttons[0][0].label.clone();
            assert_eq!(anna.turns(&label).await.thread, Some(climate));
        })
    });
}

#[test]
fn a_topic_that_was_closed_or_deleted_meanwhile_does_not_swallow_the_answer() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.office("en", GroupKind::Forum).await;
            let group = anna.chat;
            for close in [true, false] {
                let climate = anna.stage.topic(group, "Climate");
                town.stop_bot().await;
                anna.says(Said::from("/help").in_thread(climate));
                if close {
                    anna.stage.close_topic(group, climate);
                } else {
                    anna.stage.delete_topic(group, climate);
                }
                town.start_bot().await;
                let answer = anna.reads().await;
                assert!(answer.text.starts_with("What I can do"), "{}", answer.text);
                assert_eq!(answer.thread, None);
            }
        })
    });
}

#[test]
fn everything_follows_a_group_that_becomes_a_supergroup() {
    story(|town| {
        Box::pin(async move {
            let anna = town.officer("en");
            let group = town.group(&[&anna], GroupKind::Group);
            let mut before = anna.in_chat(group);
            before.reads().await;
            town.stage.promote(group, anna.id);
            before.dialogue(&[("/language de", "Gut, ab jetzt")]).await;

            town.stop_bot().await;
            before.says("/help");
            let supergroup = before.stage.upgrade(group);
            town.start_bot().await;
            let mut after = anna.in_chat(supergroup);
            let answer = after.reads().await;
            assert!(answer.text.starts_with("Was ich kann"), "{}", answer.text);
            after.dialogue(&[("/help", "Was ich kann")]).await;
        })
    });
}

#[test]
fn a_group_that_removed_the_bot_is_owed_nothing_more() {
    story(|town| {
        Box::pin(async move {
            let anna = town.office("en", GroupKind::Supergroup).await;
            let group = anna.chat;
            town.stop_bot().await;
            anna.says("/help");
            anna.stage.kick(group);
            town.start_bot().await;
            town.settle().await;
            assert_eq!(anna.answers(), 1);
        })
    });
}

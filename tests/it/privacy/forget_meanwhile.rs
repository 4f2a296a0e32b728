//! `/forget` while something about the person's request is on its way to the staff: it goes as well.

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::faults::Fault;
use covenant_bot::rehearsal::world::faults::FaultKind;

use crate::leads::found;
use crate::leads::until;
use crate::privacy::SECRETS;
use crate::privacy::forget::holding;
use crate::privacy::sends_a_request;
use crate::privacy::staffed;
use crate::town::PATIENCE;
use crate::town::story;

#[test]
fn a_topic_that_is_being_made_meanwhile_is_deleted() {
    story(|town| {
        Box::pin(async move {
            let giulia = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let (stage, forum) = (town.stage.clone(), giulia.chat);
            stage.fail(Fault::on("createForumTopic", FaultKind::Held));
            let reference = sends_a_request(&mut anna).await;
            assert!(
                stage
                    .topics_become(forum, |all| all.len() == 1, PATIENCE)
                    .await
            );
            anna.asks("/forget").await;
            anna.presses("🗑 Yes, erase everything");
            town.settle_updates().await;
            assert_eq!(town.count("select count(*) from leads").await, 0);
            // Telegram has made it, and the bot does not know yet.
            assert_eq!(stage.topics(forum).len(), 1);
            stage.let_go();
            assert!(stage.topics_become(forum, <[_]>::is_empty, PATIENCE).await);
            town.settle().await;
            let told = stage.messages(forum);
            for secret in ["Rimini", SECRETS[0]] {
                assert!(told.iter().all(|it| !it.text.contains(secret)));
            }
            found(&giulia, &format!("Request {reference} was erased"));
            for kept in [reference, anna.id.to_string()] {
                assert_eq!(holding(town, &kept).await, Vec::<String>::new());
            }
        })
    });
}

#[test]
fn a_card_that_arrives_meanwhile_is_deleted() {
    story(|town| {
        Box::pin(async move {
            let giulia = staffed(town, GroupKind::Supergroup, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let (stage, group) = (town.stage.clone(), giulia.chat);
            stage.fail(Fault::on("sendMessage", FaultKind::Held).in_chat(group));
            let reference = sends_a_request(&mut anna).await;
            let stands = || {
                let mut all = stage.messages(group).into_iter();
                all.any(|it| it.text.contains(SECRETS[0]))
            };
            until(stands).await;
            anna.asks("/forget").await;
            anna.presses("🗑 Yes, erase everything");
            town.settle_updates().await;
            assert!(stands());
            stage.let_go();
            until(|| !stands()).await;
            town.settle().await;
            for kept in [reference, anna.id.to_string()] {
                assert_eq!(holding(town, &kept).await, Vec::<String>::new());
            }
            found(&anna, "erased");
        })
    });
}

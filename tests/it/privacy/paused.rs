//! Reminders that nobody reads any more: the staff are told, and told again when the chat is back.

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;

use crate::leads::found;
use crate::privacy::staffed;
use crate::subscribe::subscribed;
use crate::town::story;

#[test]
fn the_staff_see_whose_reminders_are_paused_and_that_they_go_on() {
    story(|town| {
        Box::pin(async move {
            let giulia = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            subscribed(&mut anna, "castro (bg)", "15/03/2026").await;
            let lines = |words: &str| {
                let all = town.stage.messages(giulia.chat);
                all.iter()
                    .filter(|message| message.text.contains(words))
                    .count()
            };
            anna.stage.block(anna.id);
            town.settle().await;
            found(&giulia, "Reminders are paused for Castro");
            anna.stage.unblock(anna.id);
            town.settle().await;
            found(&giulia, "Reminders for Castro go on");

            // The same where only a letter finds out.
            anna.stage.deactivate(anna.id);
            anna.says("/my");
            town.settle().await;
            assert_eq!(lines("Reminders are paused for Castro"), 2);
            assert_eq!(lines("Reminders for Castro go on"), 1);
        })
    });
}

//! Bans and what they name: the request that was said and no other, and a way back where no request is left.

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;

use crate::leads::found;
use crate::leads::reference;
use crate::leads::requested;
use crate::leads::sends;
use crate::leads::staffed;
use crate::town::story;

#[test]
fn a_reference_that_is_said_wins_over_the_reply_and_the_topic() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let first = sends(&mut anna).await;
            town.settle().await;
            let mut berta = town.officer("en");
            sends(&mut berta).await;
            town.settle().await;
            let card = found(&giulia, "Nobody has taken it");
            let thread = card.thread.unwrap();
            let barred = || async {
                let of =
                    |id: i64| format!("select count(*) from banned_people where person_id = {id}");
                (
                    town.count(&of(anna.id)).await,
                    town.count(&of(berta.id)).await,
                )
            };
            // Berta's topic and Berta's card, but another request is named, or none that is known.
            for command in [
                "/ban L-34679A",
                "/ban L-OOPS",
                "/unban L-34679A",
                "/lead nonsense",
            ] {
                giulia.says(Said::from(command).in_thread(thread));
                giulia.says(Said::from(command).replying_to(card.message_id));
            }
            town.settle().await;
            let unknown = town.stage.messages(giulia.chat);
            let unknown = unknown
                .iter()
                .filter(|it| it.text.contains("I know no request"));
            assert_eq!(unknown.count(), 8);
            assert_eq!(barred().await, (0, 0));
            giulia.says(Said::from(format!("/ban {first}")).replying_to(card.message_id));
            town.settle().await;
            assert_eq!(barred().await, (1, 0));
            giulia.says(Said::from("/ban").replying_to(card.message_id));
            town.settle().await;
            assert_eq!(barred().await, (1, 1));
        })
    });
}

#[test]
fn a_ban_is_taken_back_by_its_day_where_the_person_was_forgotten() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Supergroup).await;
            let reference = reference(&card.text);
            giulia.says(&*format!("/ban {reference}"));
            town.settle().await;
            anna.says("/forget");
            town.settle().await;
            anna.presses("🗑 Yes, erase everything");
            town.settle().await;
            giulia.says("/unban");
            town.settle().await;
            let list = found(&giulia, "1. since Tuesday 24 November 2026");
            assert!(!list.text.contains(&anna.id.to_string()), "{}", list.text);
            giulia.says("/unban 2");
            town.settle().await;
            assert_eq!(town.count("select count(*) from banned_people").await, 1);
            giulia.says("/unban 1");
            town.settle().await;
            found(&giulia, "Nobody's requests are refused");
            assert_eq!(town.count("select count(*) from banned_people").await, 0);
        })
    });
}

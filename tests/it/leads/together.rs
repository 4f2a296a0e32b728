//! Several at once: two instances of the bot, two of the staff in the same moment, two decisions on the same lead.

use std::time::Duration;

use covenant_bot::domain::lead::Reference;
use covenant_bot::domain::lead::act::LeadAct;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::store::turns::Applied;

use crate::leads::sends;
use crate::leads::staffed;
use crate::town::PATIENCE;
use crate::town::story;

/// How often both press at once.
const ROUNDS: usize = 4;

#[test]
fn of_two_who_press_take_at_once_one_has_it_whatever_instance_hears_them() {
    story(|town| {
        Box::pin(async move {
            let (giulia, marco) = staffed(town, GroupKind::Supergroup, BotIs::Administrator).await;
            town.start_bot().await;
            // Time goes on, for the instance that Telegram throws out asks again after a while.
            let clock = town.clock.clone();
            let ticking = tokio::spawn(async move {
                loop {
                    tokio::time::sleep(Duration::from_millis(500)).await;
                    clock.advance(Duration::from_secs(3));
                }
            });
            let mut anna = town.officer("en");
            sends(&mut anna).await;
            town.settle().await;
            for round in 0..ROUNDS {
                let presses = [giulia.presses("✋ Take"), marco.presses("✋ Take")];
                let mut told = Vec::new();
                for press in presses {
                    let answer = town.stage.answered(&press, PATIENCE).await;
                    told.push(answer.expect("both are answered").text);
                }
                town.settle().await;
                let won = told.iter().filter(|text| text.is_empty()).count();
                assert_eq!(won, 1, "round {round}: {told:?}");
                let lost = told.iter().find(|text| !text.is_empty()).unwrap();
                let taker = if told[0].is_empty() {
                    "Giulia"
                } else {
                    "Marco"
                };
                assert_eq!(*lost, format!("{taker} already has it."));
                let name = format!("select count(*) from leads where taken_name = '{taker}'");
                assert_eq!(town.count(&name).await, 1);
                giulia.presses("↩️ Release");
                town.settle().await;
            }
            ticking.abort();
            let news = town.stage.messages(anna.chat);
            let taken = news
                .iter()
                .filter(|it| it.text.contains("an expert has taken it"));
            assert_eq!(taken.count(), ROUNDS);
        })
    });
}

#[test]
fn of_two_decisions_on_the_same_lead_the_second_is_made_again() {
    story(|town| {
        Box::pin(async move {
            staffed(town, GroupKind::Supergroup, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let reference = Reference::parse(&sends(&mut anna).await).unwrap();
            town.settle().await;
            let lead = town.store.lead(&reference).await.unwrap().unwrap();
            let before = lead.version;
            let decided = [LeadAct::Change(Box::new(lead))];
            let now = town.clock.now();
            let apply = || town.store.apply_unasked(&decided, &[], now);
            assert_eq!(apply().await.unwrap(), Applied::Now);
            assert_eq!(apply().await.unwrap(), Applied::Stale);
            let after = town.store.lead(&reference).await.unwrap().unwrap();
            assert_eq!(after.version, before + 1);
        })
    });
}

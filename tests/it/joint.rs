//! Joint plans, and two people who subscribe the same municipality at once.

use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;

use crate::town::Person;
use crate::town::story;

const JOINT: &str = "select count(*) from subscriptions where joint = 1";

/// Says, where a day is asked for, that the plan is a joint one of this kind; the question that follows.
async fn joint(officer: &mut Person, option: &str) -> String {
    officer.presses("It is a joint plan");
    let explained = officer.reads().await.text;
    assert!(
        explained.starts_with("A joint plan can be made in two ways"),
        "{explained}"
    );
    officer.presses(option);
    officer.reads().await.text
}

/// Tells the day of the decision, and sees these words in what is confirmed, which is handed back.
async fn confirmed(officer: &mut Person, day: &str, words: &str) -> String {
    let confirmed = officer.asks(day).await.text;
    assert!(confirmed.contains(words), "{confirmed}");
    confirmed
}

#[test]
fn in_a_joint_plan_of_single_commitments_each_town_counts_from_its_own_decision() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            officer.asks("/subscribe Castro (BG)").await;
            let asked = joint(&mut officer, "Option 1: each its own").await;
            assert!(
                asked.starts_with("Castro (BG)\nOn which day did the council decide to join"),
                "{asked}"
            );
            let due = "due by Wednesday 15 March 2028";
            let confirmed = confirmed(&mut officer, "15/03/2026", due).await;
            assert!(!confirmed.contains("earliest decision"), "{confirmed}");
            assert_eq!(town.count(JOINT).await, 0);
        })
    });
}

#[test]
fn a_joint_plan_with_one_commitment_counts_from_the_earliest_decision() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            officer.asks("/subscribe Castro (BG)").await;
            let asked = joint(&mut officer, "Option 2: one for the group").await;
            assert!(
                asked.contains("On which day did the first of the group's councils decide"),
                "{asked}"
            );
            let due = "due by Wednesday 15 March 2028";
            let confirmed = confirmed(&mut officer, "15/03/2026", due).await;
            assert!(
                confirmed.contains("Please read the group's own date in MyCovenant"),
                "{confirmed}"
            );
            assert_eq!(town.count(JOINT).await, 1);
        })
    });
}

#[test]
fn a_town_that_is_subscribed_can_turn_out_to_plan_jointly_and_not_to() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            officer.asks("/subscribe Castro (BG)").await;
            officer.asks("15/03/2026").await;
            officer.presses("Change the date");
            officer.reads().await;
            joint(&mut officer, "Option 2: one for the group").await;
            confirmed(&mut officer, "01/03/2026", "earliest decision").await;
            assert_eq!(town.count(JOINT).await, 1);

            officer.presses("Change the date");
            officer.reads().await;
            confirmed(&mut officer, "02/03/2026", "earliest decision").await;

            officer.presses("Change the date");
            officer.reads().await;
            joint(&mut officer, "Option 1: each its own").await;
            let confirmed = officer.asks("15/03/2026").await.text;
            assert!(!confirmed.contains("earliest decision"), "{confirmed}");
            assert_eq!(town.count(JOINT).await, 0);
        })
    });
}

#[test]
fn of_two_who_subscribe_a_town_at_once_the_first_to_answer_settles_it() {
    story(|town| {
        Box::pin(async move {
            let (boss, deputy) = (town.officer("en"), town.officer("en"));
            let chat = town.group(&[&boss, &deputy], GroupKind::Supergroup);
            for person in [&boss, &deputy] {
                town.stage.promote(chat, person.id);
            }
            let (mut boss, deputy) = (boss.in_chat(chat), deputy.in_chat(chat));
            boss.reads().await;
            let first = boss.asks("/subscribe Roma").await;
            deputy.says("/subscribe Roma");
            let second = boss.reads().await;
            town.settle().await;
            boss.says(Said::from("1 December 2025").replying_to(first.message_id));
            let confirmed = boss.reads().await.text;
            assert!(
                confirmed.contains("due by Wednesday 1 December 2027"),
                "{confirmed}"
            );
            deputy.says(Said::from("1 January 2026").replying_to(second.message_id));
            let told = boss.reads().await.text;
            assert!(told.starts_with("This has changed"), "{told}");
            boss.presses("📅 Calendar file");
            assert!(boss.reads().await.document.is_some());
            let one = "select count(*) from subscriptions where sequence = 0";
            assert_eq!(town.count(one).await, 1);
        })
    });
}

//! What else is begun while something of a request is open: one thing at a time, and nothing lands in the wrong form.

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;

use crate::leads::chooses;
use crate::leads::found;
use crate::leads::staffed;
use crate::leads::up_to;
use crate::leads::waiting::write_to;
use crate::subscribe::subscribed;
use crate::town::Person;
use crate::town::Town;
use crate::town::story;

/// The officer is reminded of a deadline.
async fn reminded(town: &Town, officer: &mut Person) {
    town.settle().await;
    let next = town.store.next_planning_at().await.unwrap().unwrap();
    town.pass((next - town.clock.now()).to_std().unwrap());
    assert!(officer.reads().await.text.starts_with("⏰ Roma"));
}

#[test]
fn another_form_waits_until_the_request_is_sent_or_left() {
    story(|town| {
        Box::pin(async move {
            staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            subscribed(&mut anna, "Roma", "27/11/2024").await;
            up_to(&mut anna, 3).await;
            anna.dialogue(&[(
                "/subscribe Milano",
                "Your request to the experts is still open",
            )])
            .await;
            assert!(anna.reads().await.text.starts_with("Question 3 of 5"));
            reminded(town, &mut anna).await;
            chooses(&anna, "1:sub:submitted");
            assert!(
                anna.reads()
                    .await
                    .text
                    .starts_with("Your request to the experts")
            );
            assert!(anna.reads().await.text.starts_with("Question 3 of 5"));
            anna.dialogue(&[("/cancel", "The request is cancelled")])
                .await;
            chooses(&anna, "1:sub:submitted");
            anna.reads().await;
            let confirmed = anna.asks("20/11/2026").await;
            assert!(confirmed.text.starts_with('✅'), "{}", confirmed.text);
        })
    });
}

#[test]
fn another_form_waits_for_the_words_that_wait() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Supergroup, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            subscribed(&mut anna, "Roma", "27/11/2024").await;
            reminded(town, &mut anna).await;
            write_to(town, &mut anna, &giulia).await;
            anna.dialogue(&[("It was 2019", "Is this for the expert")])
                .await;
            anna.dialogue(&[("/subscribe Milano", "One thing first")])
                .await;
            chooses(&anna, "1:sub:submitted");
            assert!(anna.reads().await.text.starts_with("One thing first"));
            anna.turns("💬 To the expert").await;
            town.settle().await;
            found(&giulia, "It was 2019");
            chooses(&anna, "1:sub:submitted");
            anna.reads().await;
            let confirmed = anna.asks("20/11/2026").await;
            assert!(confirmed.text.starts_with('✅'), "{}", confirmed.text);
        })
    });
}

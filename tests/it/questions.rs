//! Questions and their answers.

use std::time::Duration;

use crate::town::labels;
use crate::town::story;

#[test]
fn a_question_is_answered_with_sources_and_ways_onwards() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let answer = anna.asks("When is the SECAP due?").await;
            assert!(answer.html.starts_with("<b>"), "{}", answer.html);
            assert!(answer.text.contains("two years"), "{}", answer.text);
            let buttons = answer.buttons.iter().flatten();
            let sources: Vec<_> = buttons.filter_map(|button| button.url()).collect();
            assert!(
                sources
                    .iter()
                    .any(|url| url.starts_with("https://eu-mayors.ec.europa.eu/")),
                "{sources:?}"
            );
            let labels = labels(&answer);
            for expected in ["👍 Helpful", "👎 Not helpful", "💬 Ask an expert"] {
                assert!(labels.contains(&expected), "{labels:?}");
            }
        })
    });
}

#[test]
fn the_answer_speaks_the_language_of_the_question() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("it");
            let answer = anna
                .asks("Bis wann muss der Aktionsplan abgegeben werden?")
                .await;
            assert!(answer.text.contains("zwei Jahre"), "{}", answer.text);
            assert!(labels(&answer).contains(&"💬 Experten fragen"));
            let answer = anna.asks("entro quando va presentato il PAESC?").await;
            assert!(answer.text.contains("due anni"), "{}", answer.text);
        })
    });
}

#[test]
fn a_related_topic_comes_as_a_new_message_in_the_same_language() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("it");
            let answer = anna
                .asks("Wie oft müssen wir einen Monitoringbericht abgeben?")
                .await;
            let related = answer.buttons.iter().flatten().find(|button| {
                button
                    .data()
                    .is_some_and(|data| data.starts_with("1:read:") && data.ends_with(":de"))
            });
            let callback = anna.presses(&related.expect("a related topic in German").label);
            let next = anna.reads().await;
            assert!(labels(&next).contains(&"👍 Hilfreich"), "{}", next.text);
            assert!(
                anna.stage
                    .answered(&callback, Duration::from_secs(5))
                    .await
                    .is_some()
            );
        })
    });
}

#[test]
fn what_is_not_known_is_said_and_the_second_time_the_expert_comes_first() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let first = anna.asks("where can I buy a saxophone?").await;
            assert!(
                first.text.starts_with("I do not know this"),
                "{}",
                first.text
            );
            assert_eq!(labels(&first), ["📚 Topics", "💬 Ask an expert"]);
            let second = anna.asks("and a second-hand trombone?").await;
            assert_eq!(labels(&second), ["💬 Ask an expert", "📚 Topics"]);

            // Were the clock moved before the delivery is recorded, its claim would seem to have lapsed.
            town.settle().await;
            town.pass(Duration::from_hours(48));
            let later = anna.asks("where can I buy a saxophone?").await;
            assert_eq!(
                labels(&later),
                ["📚 Topics", "💬 Ask an expert"],
                "two days later it is the first time again"
            );
        })
    });
}

#[test]
fn an_answered_question_between_two_misses_makes_the_second_a_first() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            anna.dialogue(&[
                ("where can I buy a saxophone?", "I do not know this"),
                ("/help", "What I can do"),
                ("where can I buy a saxophone?", "I do not know this"),
                ("where can I buy a saxophone?", "I am sorry"),
            ])
            .await;
        })
    });
}

#[test]
fn an_unsure_answer_is_offered_as_a_choice() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let offer = anna.asks("deadline").await;
            if offer.text.starts_with("I am not sure") {
                assert!(
                    (2..=4).contains(&offer.buttons.len()),
                    "{:?}",
                    labels(&offer)
                );
                let choice = offer.buttons[0][0].label.clone();
                anna.presses(&choice);
                let answer = anna.reads().await;
                assert!(answer.text.starts_with(&choice), "{}", answer.text);
            } else {
                panic!("one bare word cannot be sure: {}", offer.text);
            }
        })
    });
}

#[test]
fn a_deep_link_leads_where_it_says_and_junk_greets() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let answer = anna.asks("/start t_secap_deadline").await;
            assert!(answer.text.contains("two years"), "{}", answer.text);
            anna.dialogue(&[
                ("/start covid", "COVID-19 help platforms"),
                ("/start consult", "This bot has no experts yet"),
                ("/start subscribe", "Which municipality?"),
                ("/start", "Hello."),
                ("/start t_no_such_topic", "Hello."),
                ("/start t_../../etc", "Hello."),
                ("/start <b>&_*[", "Hello."),
            ])
            .await;
        })
    });
}

#[test]
fn the_experts_are_named_as_the_operator_wrote_them() {
    story(|town| {
        Box::pin(async move {
            town.operator.name = Some("Studio <Verde> & Figli".to_owned());
            town.operator.url = Some("https://example.org/paesc".to_owned());
            town.operator.contact = Some("info@example.org".to_owned());
            town.restart_bot().await;
            let mut anna = town.officer("en");
            anna.says("/start");
            anna.reads().await;
            let answer = anna.asks("/start consult").await;
            assert!(
                answer.text.starts_with("Studio <Verde> & Figli helps"),
                "{}",
                answer.text
            );
            assert!(answer.text.contains("info@example.org"), "{}", answer.text);
            assert_eq!(
                answer.buttons[0][0].url(),
                Some("https://example.org/paesc")
            );
            assert_eq!(
                answer.buttons[0][0].label,
                "Studio <Verde> & Figli: their page"
            );
        })
    });
}

#[test]
fn thanks_and_regrets_are_told() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            anna.asks("When is the SECAP due?").await;
            let callback = anna.presses("👍 Helpful");
            let thanks = anna
                .stage
                .answered(&callback, Duration::from_secs(5))
                .await
                .unwrap();
            assert_eq!(thanks.text, "Thank you, glad to hear it.");
            anna.presses("👎 Not helpful");
            let why = anna.reads().await;
            assert_eq!(why.text, "What was wrong with it?");
            let regret = anna.turns("It is wrong or out of date").await;
            assert!(
                regret.text.starts_with("Thank you: the reason is noted"),
                "{}",
                regret.text
            );
            let counted = "select count(*) from feedback where topic = 'secap_deadline' and language = 'en' \
                           and reason = 'wrong' and times = 1 and last_on = '2026-11-24'";
            assert_eq!(town.count(counted).await, 1);
        })
    });
}

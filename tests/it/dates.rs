//! Dates in questions, computed; abbreviations, explained.

use crate::town::labels;
use crate::town::story;

#[test]
fn a_day_in_a_question_about_the_plan_is_answered_with_the_due_date() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let check = async |anna: &mut crate::town::Person, question: &str, says: &[&str]| {
                let answer = anna.asks(question).await;
                for words in says {
                    assert!(answer.text.contains(words), "{question:?}: {}", answer.text);
                }
            };
            let sunday = [
                "Sunday 31 January 2027",
                "Friday 29 January 2027",
                "Friday 31 January 2025",
            ];
            check(
                &mut anna,
                "Our council decided on 31/01/2025, when is the SECAP due?",
                &sunday,
            )
            .await;
            let leap = [
                "Saturday 28 February 2026",
                "Thursday 29 February 2024",
                "Check in MyCovenant",
            ];
            check(
                &mut anna,
                "we adopted the resolution on 29 february 2024, when is our secap due?",
                &leap,
            )
            .await;
            let old = ["after one year", "renewed"];
            check(
                &mut anna,
                "our council decided on 3 March 2012, when is the plan due?",
                &old,
            )
            .await;
            let future = ["Thursday 3 January 2030", "still to come"];
            check(
                &mut anna,
                "our council decided on 3 January 2030, when is the plan due?",
                &future,
            )
            .await;
            check(
                &mut anna,
                "our council decided on 31/02/2025, when is the plan due?",
                &["no such day"],
            )
            .await;
            check(
                &mut anna,
                "our council decided in March 2025, when is the plan due?",
                &["The day is missing"],
            )
            .await;
            let early = ["before the Covenant began"];
            check(
                &mut anna,
                "our council decided on 3 March 1999, when is the plan due?",
                &early,
            )
            .await;
            let reports = [
                "Saturday 28 February 2026",
                "Tuesday 29 February 2028",
                "Thursday 28 February 2030",
            ];
            check(
                &mut anna,
                "we submitted the plan on 29 February 2024, when is the monitoring report due?",
                &reports,
            )
            .await;
        })
    });
}

#[test]
fn a_day_is_computed_in_every_language() {
    story(|town| {
        Box::pin(async move {
            for (language, question, due) in [
                (
                    "it",
                    "delibera del 15 marzo 2025, quando scade il piano?",
                    "lunedì 15 marzo 2027",
                ),
                (
                    "en",
                    "council decision of 15 March 2025, when is the plan due?",
                    "Monday 15 March 2027",
                ),
                (
                    "de",
                    "Ratsbeschluss vom 15. März 2025, bis wann ist der Plan fällig?",
                    "Montag, 15. März 2027",
                ),
                (
                    "fr",
                    "délibération du 15 mars 2025, quelle échéance pour le plan ?",
                    "lundi 15 mars 2027",
                ),
                (
                    "es",
                    "acuerdo del pleno del 15 de marzo de 2025, ¿cuándo vence el plan?",
                    "lunes, 15 de marzo de 2027",
                ),
            ] {
                let answer = town.officer(language).asks(question).await;
                assert!(answer.text.contains(due), "{question:?}: {}", answer.text);
            }
        })
    });
}

#[test]
fn a_day_in_another_question_computes_nothing() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let answer = anna
                .asks("where can I buy a saxophone on 15 March 2025?")
                .await;
            assert!(!answer.text.contains("2027"), "{}", answer.text);
        })
    });
}

#[test]
fn an_abbreviation_is_explained_with_all_its_meanings() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let both = anna.asks("BEI?").await;
            assert!(
                both.text.contains("Baseline Emission Inventory") && both.text.contains("Bank"),
                "{}",
                both.text
            );
            assert_eq!(labels(&both).len(), 2);
            let one = anna.asks("what does RVA mean?").await;
            assert!(
                one.text.contains("Risk and Vulnerability Assessment"),
                "{}",
                one.text
            );
            let mut ben = town.officer("de");
            let german = ben.asks("Was bedeutet die Abkürzung JRC?").await;
            assert!(
                german.text.contains("Gemeinsame Forschungsstelle"),
                "{}",
                german.text
            );
        })
    });
}

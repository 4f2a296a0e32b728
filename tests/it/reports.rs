//! Reports after the plan: reminders that never end, a report's last reminder and its buttons, a report that was missed.

use crate::reminders::until;
use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::Town;
use crate::town::labels;
use crate::town::story;

/// Orders reminders of Roma's reports, whose plan was submitted on that day; the confirmation.
async fn submitted(officer: &mut Person, day: &str) -> String {
    officer.asks("/subscribe Roma").await;
    officer.presses("The plan is already submitted");
    officer.reads().await;
    officer.asks(day).await.text
}

/// Switches these reminders off.
async fn switched_off(town: &Town, officer: &mut Person, steps: &[&str]) {
    officer.asks("/my").await;
    officer.turns("Roma (RM)").await;
    officer.turns("When to remind").await;
    for step in steps {
        let shown = officer.turns(&format!("✅ {step}")).await;
        let off = format!("▫️ {step}");
        assert!(labels(&shown).contains(&off.as_str()), "{step}");
    }
    town.settle().await;
}

/// The newest message, when everything is said.
async fn newest(town: &Town, officer: &Person) -> String {
    town.settle().await;
    let messages = town.stage.messages(officer.chat);
    messages.last().unwrap().text.clone()
}

/// At that moment it is told that the report of 2026 was due.
async fn missed_is_told(town: &Town, officer: &Person, moment: &str) {
    until(town, moment).await;
    let told = newest(town, officer).await;
    let due = "was due by Tuesday 29 December 2026";
    assert!(told.contains(due), "{told}");
}

async fn after(town: &Town, officer: &Person, said: &str) -> String {
    officer.says(said);
    newest(town, officer).await
}

async fn after_press(town: &Town, officer: &Person, label: &str) -> String {
    officer.presses(label);
    newest(town, officer).await
}

#[test]
fn the_reminders_of_reports_never_end_whichever_are_switched_off() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            let confirmed = submitted(&mut officer, "29/12/2024").await;
            assert!(
                confirmed.contains("due by Tuesday 29 December 2026"),
                "{confirmed}"
            );
            until(town, "2026-12-01T10:00:00Z").await;
            officer.reads().await;
            let steps = [
                "7 days before",
                "The day before",
                "On the day",
                "7 days after",
                "30 days after",
            ];
            switched_off(town, &mut officer, &steps).await;
            let list = after(town, &officer, "/my").await;
            assert!(
                list.contains("report due by Tuesday 29 December 2026")
                    && list.contains("next reminder: Thursday 30 December 2027"),
                "{list}"
            );
            until(town, "2026-12-29T22:00:00Z").await;
            let list = after(town, &officer, "/my").await;
            assert!(list.contains("Tuesday 29 December 2026"), "{list}");
            until(town, "2026-12-30T08:00:00Z").await;
            let list = after(town, &officer, "/my").await;
            assert!(
                list.contains("full monitoring report due by Friday 29 December 2028"),
                "{list}"
            );
            until(town, "2027-12-30T08:00:00Z").await;
            let reminder = newest(town, &officer).await;
            assert!(
                reminder.contains("365 days until the full monitoring report is due"),
                "{reminder}"
            );
        })
    });
}

#[test]
fn a_report_stays_until_it_is_over_though_its_last_reminder_comes_before() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            submitted(&mut officer, "29/12/2024").await;
            let steps = [
                "365 days before",
                "180 days before",
                "90 days before",
                "7 days before",
                "The day before",
                "On the day",
                "7 days after",
                "30 days after",
            ];
            switched_off(town, &mut officer, &steps).await;
            until(town, "2026-11-27T08:00:00Z").await;
            let reminder = newest(town, &officer).await;
            assert!(reminder.contains("32 days until"), "{reminder}");
            let list = after(town, &officer, "/my").await;
            assert!(list.contains("due by Tuesday 29 December 2026"), "{list}");
            let noted = after_press(town, &officer, "In a week").await;
            assert!(noted.contains("Friday 4 December 2026"), "{noted}");
            until(town, "2026-12-04T08:00:00Z").await;
            let reminder = newest(town, &officer).await;
            assert!(reminder.contains("25 days until"), "{reminder}");
            let next = after_press(town, &officer, "✅ Submitted").await;
            assert!(
                next.starts_with(
                    "✅ Roma (RM): the next monitoring report is due by Friday 29 December 2028."
                ),
                "{next}"
            );
            assert!(!next.contains("has passed"), "{next}");
        })
    });
}

#[test]
fn every_button_of_a_reports_last_reminder_works_as_long_as_nobody_settled_it() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            submitted(&mut officer, "29/12/2024").await;
            missed_is_told(town, &officer, "2027-01-28T08:00:00Z").await;
            let noted = after_press(town, &officer, "In a week").await;
            assert!(noted.contains("Thursday 4 February 2027"), "{noted}");
            missed_is_told(town, &officer, "2027-02-04T08:00:00Z").await;

            // Two days on the next report is the one that counts, and the missed one is not passed over in silence.
            until(town, "2027-02-06T08:00:00Z").await;
            let list = after(town, &officer, "/my").await;
            assert!(list.contains("due by Friday 29 December 2028"), "{list}");
            let card = after_press(town, &officer, "Roma (RM)").await;
            assert!(
                card.contains("The date for the report due by Tuesday 29 December 2026 has passed"),
                "{card}"
            );
            let noted = after_press(town, &officer, "In a week").await;
            assert!(noted.contains("Friday 12 February 2027"), "{noted}");
            missed_is_told(town, &officer, "2027-02-12T08:00:00Z").await;

            officer.presses("📅 Calendar file");
            town.settle().await;
            let messages = town.stage.messages(officer.chat);
            assert!(messages.last().unwrap().document.is_some());
            let sure = after_press(town, &officer, "🔕 Stop").await;
            assert!(sure.starts_with("Shall I stop"), "{sure}");

            until(town, "2027-02-13T08:00:00Z").await;
            let next = after_press(town, &officer, "✅ Submitted").await;
            assert!(next.contains("due by Friday 29 December 2028"), "{next}");
            assert!(!next.contains("has passed"), "{next}");
            // It is settled now: the old reminder cannot take that back.
            let toast = officer.presses("In a week");
            let toast = town.stage.answered(&toast, PATIENCE).await.unwrap().text;
            assert!(toast.starts_with("This has changed"), "{toast}");
        })
    });
}

#[test]
fn a_report_that_was_missed_is_told() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            let confirmed = submitted(&mut officer, "10/03/2023").await;
            assert!(
                confirmed.contains("due by Wednesday 10 March 2027"),
                "{confirmed}"
            );
            assert!(
                confirmed
                    .contains("The date for the report due by Monday 10 March 2025 has passed"),
                "{confirmed}"
            );
            let confirmed = after_press(town, &officer, "‹ My municipalities").await;
            assert!(confirmed.contains("10 March 2027"), "{confirmed}");
            let mut colleague = town.officer("en");
            let confirmed = submitted(&mut colleague, "10/03/2025").await;
            assert!(!confirmed.contains("has passed"), "{confirmed}");
        })
    });
}

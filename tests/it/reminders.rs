//! Reminders: two years of one town, days that are moved, towns that answer, chats that go and come back.

use std::time::Duration;

use chrono::NaiveDate;
use covenant_bot::rehearsal::world::button::Button;
use covenant_bot::rehearsal::world::button::Does;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::faults::Fault;
use covenant_bot::rehearsal::world::faults::FaultKind;
use icalendar::CalendarComponent;
use icalendar::Component;

use crate::subscribe::subscribed;
use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::Town;
use crate::town::USERNAME;
use crate::town::labels;
use crate::town::story;

const DAY: Duration = Duration::from_hours(24);

/// Moves the clock to that moment of UTC, and lets everything happen that is due then.
pub(crate) async fn until(town: &Town, moment: &str) {
    town.settle().await;
    let moment = chrono::DateTime::parse_from_rfc3339(moment)
        .unwrap()
        .to_utc();
    let ahead = (moment - town.clock.now())
        .to_std()
        .expect("a moment to come");
    town.pass(ahead);
    town.settle().await;
}

/// Moves the clock to one second before the next reminder, sees that nothing comes, then to the reminder.
async fn next_reminder(town: &Town, officer: &mut Person) -> String {
    town.settle().await;
    let next = town
        .store
        .next_planning_at()
        .await
        .unwrap()
        .expect("a reminder to come");
    let before = officer.answers();
    let shortly_before = next - town.clock.now() - chrono::TimeDelta::seconds(1);
    town.pass(shortly_before.to_std().unwrap());
    town.settle().await;
    assert_eq!(officer.answers(), before, "nothing comes before its time");
    town.pass(Duration::from_secs(1));
    let reminder = officer.reads().await.text;
    town.settle().await;
    assert_eq!(officer.answers(), before + 1, "one reminder at a time");
    reminder
}

#[test]
fn two_years_of_a_town_day_by_day() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Castro (BG)", "20/11/2026").await;
            let mut told = Vec::new();
            let mut seen = officer.answers();
            // Nine o'clock in Rome is seven or eight in UTC.
            until(town, "2026-11-25T07:00:00Z").await;
            for _ in 0..800 {
                for hours in [1, 23] {
                    if officer.answers() > seen {
                        seen += 1;
                        let reminder = officer.reads().await.text;
                        told.push(format!(
                            "{}\n{reminder}",
                            town.clock.now().format("%a %F %H:%M UTC")
                        ));
                    }
                    town.pass(Duration::from_hours(hours));
                    town.settle().await;
                }
                assert!(officer.answers() <= seen + 1, "never two at once");
            }
            insta::assert_snapshot!("two_years", told.join("\n\n"));
        })
    });
}

#[test]
fn a_subscription_three_days_before_the_deadline_gets_what_is_still_ahead() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "27/11/2024").await;
            let tomorrow = next_reminder(town, &mut officer).await;
            assert!(
                tomorrow.starts_with("⏰ Roma (RM): the plan is due tomorrow"),
                "{tomorrow}"
            );
            let today = next_reminder(town, &mut officer).await;
            assert!(
                today.starts_with("⏰ Roma (RM): the plan is due today"),
                "{today}"
            );
            let over = next_reminder(town, &mut officer).await;
            assert!(
                over.starts_with("⏰ Roma (RM): the plan was due by"),
                "{over}"
            );
        })
    });
}

#[test]
fn no_reminder_comes_on_christmas_or_a_weekend() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            officer.asks("/subscribe Roma").await;
            let confirmed = officer.asks("01/01/2026").await.text;
            for (planned, why) in [
                (
                    "Friday 24 December 2027: 8 days before",
                    "the 25th is Christmas",
                ),
                (
                    "Friday 31 December 2027: the last working day",
                    "the 1st is a Saturday and a holiday",
                ),
            ] {
                assert!(confirmed.contains(planned), "{why}: {confirmed}");
            }
            assert!(
                confirmed.contains("by Friday 31 December 2027"),
                "{confirmed}"
            );
        })
    });
}

#[test]
fn a_leap_day_is_kept_for_good() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            until(town, "2028-03-01T10:00:00Z").await;
            officer.asks("/subscribe Roma").await;
            let plan = officer.asks("29/02/2028").await.text;
            assert!(
                plan.contains("the plan is due by Thursday 28 February 2030"),
                "{plan}"
            );
            officer.presses("‹ My municipalities");
            officer.sees().await;
            officer.turns("Roma (RM)").await;
            officer.presses("✅ Submitted");
            officer.reads().await;
            let report = officer.asks("29/02/2028").await.text;
            assert!(
                report.contains("due by Thursday 28 February 2030"),
                "{report}"
            );
            until(town, "2030-03-01T10:00:00Z").await;
            let list = officer.answers();
            officer.says("/my");
            town.settle().await;
            assert_eq!(officer.answers(), list + 1);
            // The report is settled with one press, and the next falls on the leap day again.
            let messages = town.stage.messages(officer.chat);
            let list = messages.last().unwrap();
            assert!(
                list.text
                    .contains("the deadline was Thursday 28 February 2030"),
                "{}",
                list.text
            );
            town.stage
                .press(officer.chat, officer.id, "Roma (RM)")
                .unwrap();
            town.settle().await;
            town.stage
                .press(officer.chat, officer.id, "✅ Submitted")
                .unwrap();
            town.settle().await;
            let messages = town.stage.messages(officer.chat);
            let next = &messages.last().unwrap().text;
            assert!(next.contains("due by Sunday 29 February 2032"), "{next}");
        })
    });
}

#[test]
fn after_ten_days_without_the_bot_one_late_reminder_stands_for_all() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "3 December 2024").await;
            subscribed(&mut officer, "Milano", "4 December 2024").await;
            town.settle().await;
            let before = officer.answers();
            town.stop_bot().await;
            town.pass(10 * DAY);
            town.start_bot().await;
            town.settle().await;
            assert_eq!(officer.answers(), before + 2, "one for each town");
            for _ in 0..2 {
                let late = officer.reads().await.text;
                let is_late = late.contains("comes late");
                // For Milano the tenth day is the deadline itself, and its reminder is in time.
                assert_eq!(is_late, late.starts_with("⏰ Roma"), "{late}");
            }
        })
    });
}

#[test]
fn submitted_late_at_night_counts_by_the_towns_own_calendar() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "27/11/2024").await;
            until(town, "2026-11-27T10:00:00Z").await;
            officer.reads().await;
            // Half past midnight in Rome, while it is still the 27th in UTC.
            until(town, "2026-11-27T23:30:00Z").await;
            officer.presses("✅ Submitted");
            officer.reads().await;
            let confirmed = officer.asks("28/11/2026").await.text;
            assert!(
                confirmed.contains("the next monitoring report is due by Tuesday 28 November 2028"),
                "{confirmed}"
            );
            let next = next_reminder(town, &mut officer).await;
            assert!(
                next.contains("until the monitoring report is due"),
                "{next}"
            );
        })
    });
}

#[test]
fn a_date_changed_after_two_reminders_leads_to_the_reminders_of_the_new_one() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "1 December 2024").await;
            officer.presses("📅 Calendar file");
            let first = calendar(&officer.reads().await.document.unwrap().bytes);
            let (uid, sequence, due) = first;
            assert_eq!(
                (sequence, due),
                (0, NaiveDate::from_ymd_opt(2026, 12, 1).unwrap())
            );
            next_reminder(town, &mut officer).await;
            next_reminder(town, &mut officer).await;
            officer.presses("Extension granted");
            officer.reads().await;
            let confirmed = officer.asks("1 September 2027").await.text;
            assert!(
                confirmed.contains("now due by Wednesday 1 September 2027"),
                "{confirmed}"
            );
            officer.presses("📅 Calendar file");
            let second = calendar(&officer.reads().await.document.unwrap().bytes);
            assert_eq!(
                second,
                (uid, 1, NaiveDate::from_ymd_opt(2027, 9, 1).unwrap())
            );
            let next = next_reminder(town, &mut officer).await;
            assert!(next.contains("180 days until"), "{next}");
            assert!(!next.contains("extension"), "there is one only: {next}");
        })
    });
}

/// The entry's UID, sequence and day, as a calendar reads them.
fn calendar(file: &[u8]) -> (String, u32, NaiveDate) {
    let calendar: icalendar::Calendar = std::str::from_utf8(file).unwrap().parse().unwrap();
    let event = calendar
        .components
        .iter()
        .find_map(CalendarComponent::as_event)
        .unwrap();
    let day = event.property_value("DTSTART").unwrap();
    (
        event.get_uid().unwrap().to_owned(),
        event.property_value("SEQUENCE").unwrap().parse().unwrap(),
        NaiveDate::parse_from_str(day, "%Y%m%d").unwrap(),
    )
}

#[test]
fn an_old_reminder_cannot_change_a_newer_deadline() {
    story(|town| {
        Box::pin(async move {
            let (boss, deputy) = (town.officer("en"), town.officer("en"));
            let chat = town.group(&[&boss, &deputy], GroupKind::Supergroup);
            for person in [&boss, &deputy] {
                town.stage.promote(chat, person.id);
            }
            let (mut boss, deputy) = (boss.in_chat(chat), deputy.in_chat(chat));
            boss.reads().await;
            boss.asks("/subscribe Roma").await;
            let asked = boss_question(town, chat);
            boss.says(Said::from("1 December 2024").replying_to(asked));
            boss.reads().await;
            let reminder = next_reminder(town, &mut boss).await;
            assert!(reminder.contains("tomorrow"), "{reminder}");
            // Both press at once; the first to answer settles it.
            let reminder = boss_question(town, chat);
            boss.presses("✅ Submitted");
            boss.reads().await;
            deputy.presses("Extension granted");
            boss.reads().await;
            let questions = town.stage.messages(chat);
            let [.., submitted, extended] = questions.as_slice() else {
                panic!("two questions")
            };
            boss.says(Said::from("30 November 2026").replying_to(submitted.message_id));
            let confirmed = boss.reads().await.text;
            assert!(
                confirmed.contains("the next monitoring report is due"),
                "{confirmed}"
            );
            deputy.says(Said::from("1 September 2027").replying_to(extended.message_id));
            let told = boss.reads().await.text;
            assert!(told.starts_with("This has changed"), "{told}");
            // The old reminder's buttons stand there still.
            let data = town.stage.message(chat, reminder).unwrap().buttons[0][1].clone();
            let toast = town
                .stage
                .forge_press(chat, deputy.id, reminder, data_of(&data));
            let toast = town.stage.answered(&toast, PATIENCE).await.unwrap();
            assert!(toast.text.starts_with("This has changed"), "{}", toast.text);
        })
    });
}

fn data_of(button: &Button) -> &str {
    let Does::Callback(data) = &button.does else {
        panic!("a button that asks the bot")
    };
    data
}

/// The newest message in the chat.
fn boss_question(town: &Town, chat: i64) -> i64 {
    town.stage.messages(chat).last().unwrap().message_id
}

#[test]
fn whoever_blocks_the_bot_is_paused_and_hears_of_what_was_missed_on_return() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "3 December 2024").await;
            town.stage.block(officer.id);
            town.settle().await;
            let paused = "select count(*) from subscriptions where paused_at is not null";
            assert_eq!(town.count(paused).await, 1);
            town.pass(10 * DAY);
            town.settle().await;
            let before = officer.answers();
            town.stage.unblock(officer.id);
            town.settle().await;
            assert_eq!(officer.answers(), before + 1);
            let late = officer.reads().await.text;
            assert!(
                late.contains("was due by") && late.contains("comes late"),
                "{late}"
            );
            assert_eq!(town.count(paused).await, 0);
        })
    });
}

#[test]
fn a_block_found_out_by_a_reminder_loses_that_reminder_to_nobody() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "3 December 2024").await;
            town.settle().await;
            // Telegram did not tell of it: the refusal of the reminder does.
            let refused = FaultKind::Refuse {
                code: 403,
                description: "Forbidden: bot was blocked by the user".to_owned(),
            };
            town.stage.fail(Fault::on("sendMessage", refused));
            until(town, "2026-12-02T09:00:00Z").await;
            let paused = "select count(*) from subscriptions where paused_at is not null";
            assert_eq!(town.count(paused).await, 1);
            officer.says("/help");
            town.settle().await;
            let texts: Vec<String> =
                [officer.reads().await.text, officer.reads().await.text].into();
            assert!(
                texts.iter().any(|text| text.starts_with("⏰ Roma")),
                "{texts:?}"
            );
        })
    });
}

#[test]
fn a_groups_subscriptions_follow_it_when_it_becomes_a_supergroup() {
    story(|town| {
        Box::pin(async move {
            let boss = town.officer("en");
            let chat = town.group(&[&boss], GroupKind::Group);
            town.stage.promote(chat, boss.id);
            let mut there = boss.in_chat(chat);
            there.reads().await;
            let asked = there.asks("/subscribe Roma").await;
            there.says(Said::from("1 December 2024").replying_to(asked.message_id));
            there.reads().await;
            let asked = there.asks("/subscribe Milano").await.text;
            assert!(asked.starts_with("Milano"), "{asked}");
            town.settle().await;
            let moved = town.stage.upgrade(chat);
            town.settle().await;
            let mut there = boss.in_chat(moved);
            // The form is open still.
            let confirmed = there.asks(&format!("@{USERNAME} 15/03/2026")).await.text;
            assert!(confirmed.starts_with("✅ Milano"), "{confirmed}");
            let reminder = next_reminder(town, &mut there).await;
            assert!(reminder.contains("Roma (RM)"), "{reminder}");
        })
    });
}

#[test]
fn remind_me_in_a_week_comes_on_a_working_day_and_never_after_the_deadline() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "30 December 2024").await;
            let reminder = next_reminder(town, &mut officer).await;
            assert!(reminder.contains("30 days"), "{reminder}");
            officer.presses("In a week");
            let noted = officer.reads().await.text;
            assert!(noted.contains("Monday 7 December 2026"), "{noted}");
            let again = next_reminder(town, &mut officer).await;
            assert!(again.contains("23 days"), "{again}");
            let reminder = next_reminder(town, &mut officer).await;
            assert!(reminder.contains("7 days"), "{reminder}");
            officer.presses("In a week");
            let noted = officer.reads().await.text;
            assert!(noted.contains("Wednesday 30 December 2026"), "{noted}");
            let shown = town.stage.messages(officer.chat);
            assert!(labels(shown.last().unwrap()).is_empty());
        })
    });
}

//! Reminders that do not get through at once, or never: none is lost in silence, and what comes late is true when it comes.

use std::time::Duration;

use covenant_bot::domain::id::ChatId;
use covenant_bot::domain::reminder::step::Steps;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::faults::Fault;
use covenant_bot::rehearsal::world::faults::FaultKind;

use crate::leads::found;
use crate::leads::staffed;
use crate::reminders::until;
use crate::subscribe::subscribed;
use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::Town;
use crate::town::story;

const DAY: Duration = Duration::from_hours(24);

fn refused(code: u16, description: &str) -> Fault {
    let description = description.to_owned();
    Fault::on("sendMessage", FaultKind::Refuse { code, description })
}

/// Lets the reminder of 30 days before fall due while Telegram is down, and stops the bot with it unsent.
async fn stopped_with_a_reminder_unsent(town: &mut Town, officer: &mut Person) {
    subscribed(officer, "Roma", "30 December 2024").await;
    town.settle().await;
    let calls = town.stage.calls();
    let sent = calls.iter().filter(|call| call.method == "sendMessage");
    let sent = sent.count();
    town.stage
        .fail(Fault::on("sendMessage", FaultKind::ServerError(502)));
    town.pass(6 * DAY);
    assert!(town.stage.called("sendMessage", sent + 1, PATIENCE).await);
    town.stop_bot().await;
    assert_eq!(town.store.letters_waiting().await.unwrap(), 1);
}

#[test]
fn a_reminder_left_unsent_gives_way_to_a_later_one_that_tells_the_days_as_they_are() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            stopped_with_a_reminder_unsent(town, &mut officer).await;
            let before = officer.answers();
            // The reminder of 7 days before is due as well, since yesterday.
            town.pass(24 * DAY);
            town.start_bot().await;
            let late = officer.reads().await.text;
            assert!(late.contains("6 days until"), "{late}");
            assert!(late.contains("comes late"), "{late}");
            town.settle().await;
            assert_eq!(officer.answers(), before + 1, "one for both");
        })
    });
}

#[test]
fn a_reminder_that_had_to_wait_tells_the_days_that_are_left_when_it_comes() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            stopped_with_a_reminder_unsent(town, &mut officer).await;
            let before = officer.answers();
            town.pass(10 * DAY);
            town.start_bot().await;
            let late = officer.reads().await.text;
            assert!(late.contains("20 days until"), "{late}");
            assert!(late.contains("comes late"), "{late}");
            town.settle().await;
            assert_eq!(officer.answers(), before + 1);
        })
    });
}

#[test]
fn a_group_that_silences_the_bot_is_paused_and_goes_on_when_the_bot_may_write_again() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut boss = town.office("en", GroupKind::Supergroup).await;
            let asked = boss.asks("/subscribe Roma").await;
            boss.says(Said::from("3 December 2024").replying_to(asked.message_id));
            boss.reads().await;
            town.settle().await;
            let silenced = refused(
                400,
                "Bad Request: not enough rights to send text messages to the chat",
            );
            town.stage.fail(silenced.in_chat(boss.chat));
            let before = boss.answers();
            until(town, "2026-11-26T08:00:00Z").await;
            assert_eq!(boss.answers(), before);
            found(&giulia, "Reminders are paused for Roma");

            until(town, "2026-11-28T08:00:00Z").await;
            town.stage.make_bot(boss.chat, BotIs::Administrator);
            let late = boss.reads().await.text;
            assert!(late.contains("5 days until"), "{late}");
            town.settle().await;
            found(&giulia, "Reminders for Roma go on");
        })
    });
}

#[test]
fn the_staff_hear_of_a_reminder_that_is_given_up_and_the_next_one_comes() {
    story(|town| {
        Box::pin(async move {
            town.gives_up("unreadable");
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "3 December 2024").await;
            town.settle().await;
            town.stage
                .fail(refused(400, "Bad Request: something new").in_chat(officer.chat));
            until(town, "2026-11-26T08:00:00Z").await;
            found(&giulia, "A reminder for Roma was not delivered");
            until(town, "2026-12-02T08:00:00Z").await;
            let next = officer.reads().await.text;
            assert!(next.contains("due tomorrow"), "{next}");

            // The same for one that this version cannot read.
            town.stage
                .fail(Fault::on("sendMessage", FaultKind::ServerError(502)).in_chat(officer.chat));
            town.pass(DAY);
            let unread = "update outbox set letter = '{}' where ended_at is null and attempts > 0";
            while town.database.execute(unread).await == 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            town.pass(Duration::from_secs(1));
            town.settle().await;
            let told = town.stage.messages(giulia.chat);
            let told = told
                .iter()
                .filter(|message| message.text.contains("A reminder for Roma was not"));
            assert_eq!(told.count(), 2);
        })
    });
}

#[test]
fn a_reminder_asked_for_in_a_week_that_finds_the_bot_blocked_comes_on_return() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "30 December 2024").await;
            until(town, "2026-11-30T08:00:00Z").await;
            officer.reads().await;
            officer.presses("In a week");
            let noted = officer.reads().await.text;
            assert!(noted.contains("7 December 2026"), "{noted}");
            town.settle().await;
            town.stage
                .fail(refused(403, "Forbidden: bot was blocked by the user"));
            until(town, "2026-12-07T08:00:00Z").await;
            let paused = "select count(*) from subscriptions where paused_at is not null";
            assert_eq!(town.count(paused).await, 1);

            until(town, "2026-12-09T08:00:00Z").await;
            officer.says("/help");
            town.settle().await;
            let texts = [officer.reads().await.text, officer.reads().await.text];
            assert!(
                texts.iter().any(|text| text.contains("21 days until")),
                "{texts:?}"
            );
            let asked_for = "select count(*) from subscriptions where later_on is not null";
            assert_eq!(town.count(asked_for).await, 0);
            // And it does not come again.
            let before = officer.answers();
            until(town, "2026-12-22T08:00:00Z").await;
            assert_eq!(officer.answers(), before);
        })
    });
}

#[test]
fn subscriptions_that_cannot_be_read_hold_no_other_up_and_the_staff_are_told() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let (mut anna, mut ben) = (town.officer("en"), town.officer("en"));
            subscribed(&mut anna, "Castro (BG)", "3 December 2024").await;
            subscribed(&mut ben, "Roma", "3 December 2024").await;
            town.settle().await;
            let anna_s = format!("where chat_id = {}", anna.chat);
            let mend = format!("update subscriptions set zone = 'Europe/Rome' {anna_s}");
            town.execute(&format!(
                "update subscriptions set zone = 'Europe/Atlantis' {anna_s}"
            ))
            .await;
            // More of them than are planned at once, all due before Ben's.
            town.execute(&format!(
                "insert into subscriptions (id, chat_id, municipality_id, municipality, zone, basis, joint, steps, sequence,
                   language, told_until, next_at, created_at, changed_at)
                 with recursive chats (chat) as (select 1 union all select chat + 1 from chats where chat < 150)
                 select chat, chat, municipality_id, municipality, zone, basis, joint, steps, sequence,
                   language, told_until, next_at - 3600, created_at, changed_at
                 from subscriptions cross join chats {anna_s}"
            ))
            .await;
            until(town, "2026-11-26T08:00:00Z").await;
            let reminder = ben.reads().await.text;
            assert!(reminder.contains("7 days until"), "{reminder}");
            found(&giulia, "the reminders of Castro");
            let told = || {
                let all = town.stage.messages(giulia.chat);
                let about = |text: &str| text.contains("the reminders of Castro");
                all.iter().filter(|message| about(&message.text)).count()
            };
            assert_eq!(told(), 2, "a list of places, not a message for each");

            anna.dialogue(&[("/help", "What I can do"), ("/my", "⚠️ Something")])
                .await;
            anna.reads().await;
            town.execute(&mend).await;
            until(town, "2026-11-27T08:00:00Z").await;
            let late = anna.reads().await.text;
            assert!(late.contains("6 days until"), "{late}");
            assert_eq!(told(), 4, "once a day");
        })
    });
}

/// Changes when the chat's only municipality is reminded, as a button does.
async fn keep_steps(town: &Town, chat: i64, steps: &str) {
    let chat = ChatId(chat);
    let mut subscription = town
        .store
        .subscriptions(chat)
        .await
        .unwrap()
        .subscriptions
        .remove(0);
    subscription.steps = Steps::parse(steps).unwrap();
    let kept = [(chat, subscription)];
    let keeping = town.store.keep_subscriptions(&kept, town.clock.now());
    keeping.await.unwrap();
}

#[test]
fn a_change_at_the_very_moment_of_a_reminder_does_not_lose_it() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "3 December 2024").await;
            town.settle().await;
            // Seven days before the deadline, when nobody has planned yet.
            town.stop_bot().await;
            town.pass(2 * DAY + Duration::from_hours(1));
            keep_steps(town, officer.chat, "7, 1, 0").await;
            town.start_bot().await;
            let reminder = officer.reads().await.text;
            assert!(reminder.contains("7 days until"), "{reminder}");

            // While nothing reaches the chat.
            town.stage.block(officer.id);
            town.settle().await;
            town.pass(6 * DAY);
            town.settle().await;
            let before = officer.answers();
            town.stop_bot().await;
            town.stage.unblock(officer.id);
            keep_steps(town, officer.chat, "7, 1").await;
            town.start_bot().await;
            town.settle().await;
            assert_eq!(officer.answers(), before + 1);
            let reminder = officer.reads().await.text;
            assert!(reminder.contains("due tomorrow"), "{reminder}");
        })
    });
}

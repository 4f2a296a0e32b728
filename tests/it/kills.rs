//! Reminders of real processes that are killed at any moment, and of two instances that plan the same moment at once.

use std::time::Duration;
use std::time::Instant;

use chrono::Days;
use chrono::Months;
use covenant_bot::clock::Clock;
use covenant_bot::rehearsal::stage::Rehearsal;

use crate::restart::start;
use crate::restart::wait_for_calls;
use crate::subscribe::subscribed;
use crate::town::Database;
use crate::town::PATIENCE;
use crate::town::engines;
use crate::town::stage;
use crate::town::story;

/// Chats that are owed a reminder each.
const CHATS: usize = 60;

/// How often the process is killed.
const KILLS: u64 = 12;

/// Messages a second, as of a bot whose operator set none.
const RATE: &str = "25";

/// Letters that are still owed.
const OPEN: &str = "select count(*) from outbox where ended_at is null";

/// Reminders that are owed, or due and not planned yet: a process makes a call for each.
const LEFT: &str = "select (select count(*) from outbox where ended_at is null)
  + (select count(*) from subscriptions where next_at < created_at)";

/// Reminders whose delivery is recorded.
const DELIVERED: &str =
    "select count(*) from outbox where outcome = 'delivered' and key like 'reminder:%'";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_reminder_is_lost_however_often_the_process_is_killed() {
    for engine in engines() {
        let database = Database::create(&engine).await;
        killed(&database).await;
        database.drop().await;
    }
}

async fn killed(database: &Database) {
    let stage = stage(&Clock::system()).await;
    let chats: Vec<i64> = (0..CHATS)
        .map(|_| stage.person("Anna", Some("en")))
        .collect();
    subscribe_all(&stage, database, &chats).await;
    // The reminder of thirty days before was due a fortnight ago; the next one is a week ahead.
    let lately = (Clock::system().now() - Days::new(25)).timestamp();
    let overdue = format!("update subscriptions set next_at = {lately}");
    assert_eq!(
        database.execute(&overdue).await,
        u64::try_from(CHATS).unwrap()
    );

    let mut random = Random(2026);
    let mut on_their_way = 0;
    for _ in 0..KILLS {
        let calls = stage.calls().len();
        let mut process = start(&stage, database, RATE);
        // Anywhere from the first call, before anything is planned, until some reminders are out.
        let left = u64::try_from(database.count(LEFT).await).unwrap();
        let some = random.below(1 + left.min(8));
        wait_for_calls(&stage, calls + 1 + usize::try_from(some).unwrap()).await;
        tokio::time::sleep(Duration::from_millis(random.below(40))).await;
        process.kill();
        let claimed = "select count(*) from outbox where ended_at is null and claimed_until > 0";
        on_their_way += usize::try_from(database.count(claimed).await).unwrap();
        // A minute passes for what the dead process had claimed.
        let lapse = "update outbox set claimed_until = 0 where ended_at is null";
        database.execute(lapse).await;
    }
    let mut process = start(&stage, database, RATE);
    let begun = Instant::now();
    while reminders(&stage, &chats).contains(&0) || database.count(OPEN).await > 0 {
        // On PostgreSQL a claim may be stored after its process died, and then lapses by the machine's clock.
        assert!(begun.elapsed() < Duration::from_secs(90), "one is lost");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    process.kill();

    let doubled: usize = reminders(&stage, &chats).iter().map(|came| came - 1).sum();
    assert!(on_their_way > 0, "a kill that meets nothing proves nothing");
    assert!(
        doubled <= on_their_way,
        "{doubled} of {CHATS} came once more, {on_their_way} were on their way at {KILLS} kills"
    );
    assert_eq!(
        database.count(DELIVERED).await,
        i64::try_from(CHATS).unwrap()
    );
}

/// Every chat orders reminders for a plan that is due in fifteen days.
async fn subscribe_all(stage: &Rehearsal, database: &Database, chats: &[i64]) {
    let due = Clock::system().now().date_naive() + Days::new(15);
    let decided = due - Months::new(24);
    let mut process = start(stage, database, "0");
    let mut seen = vec![0; chats.len()];
    let decided = decided.format("%-d %B %Y").to_string();
    for said in ["/subscribe Roma", &decided] {
        for &chat in chats {
            stage.say(chat, chat, said);
        }
        for (&chat, seen) in chats.iter().zip(&mut seen) {
            *seen = stage.next(chat, *seen, PATIENCE).await.unwrap().sequence;
        }
    }
    while database.count(OPEN).await > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    process.kill();
}

/// How many reminders came to each chat.
fn reminders(stage: &Rehearsal, chats: &[i64]) -> Vec<usize> {
    let came = |&chat: &i64| {
        let shown = stage.messages(chat);
        shown
            .iter()
            .filter(|message| message.text.starts_with('⏰'))
            .count()
    };
    chats.iter().map(came).collect()
}

/// The same moments at every run.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// A number below `end`, by a linear congruence.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

#[test]
fn two_instances_that_plan_the_same_moment_send_each_reminder_once() {
    story(|town| {
        Box::pin(async move {
            let mut officers: Vec<_> = (0..20).map(|_| town.officer("en")).collect();
            for officer in &mut officers {
                subscribed(officer, "Roma", "20/11/2026").await;
            }
            town.settle().await;
            town.start_bot().await;
            for reminder in 1..=6 {
                let next = town.store.next_planning_at().await.unwrap().unwrap();
                // Both wake at once, for they share the clock.
                town.pass((next - town.clock.now()).to_std().unwrap());
                town.settle().await;
                for officer in &officers {
                    let came = reminders(&officer.stage, &[officer.chat]);
                    assert_eq!(came, [reminder], "once in each chat");
                }
            }
        })
    });
}

//! Real processes, killed at any moment: everybody is answered, and every effect happens once.

use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::time::Duration;
use std::time::Instant;

use covenant_bot::clock::Clock;
use covenant_bot::rehearsal::stage::Rehearsal;

use crate::town::Database;
use crate::town::PATIENCE;
use crate::town::TOKEN;
use crate::town::engines;
use crate::town::stage;

/// How often the process is killed.
const KILLS: u64 = 8;

/// Messages between two kills.
const MESSAGES: usize = 6;

/// Starts a process that may send so many messages a second; 0 for as many as it can.
pub(crate) fn start(stage: &Rehearsal, database: &Database, rate: &str) -> Process {
    Process::begin(run(stage, database).env("SEND_RATE", rate))
}

/// A process to be, without limits of its own and heard by nobody.
pub(crate) fn run(stage: &Rehearsal, database: &Database) -> Command {
    let mut run = Command::new(env!("CARGO_BIN_EXE_covenant-bot"));
    run.arg("run")
        .env_clear()
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", stage.url())
        .env("DATABASE_URL", &database.url)
        .env("DATA_DIR", database.folder.path())
        .env("SEND_RATE", "0")
        .env("SEND_RATE_CHAT", "0")
        .env("SEND_RATE_GROUP", "0")
        .stderr(Stdio::null());
    run
}

/// A process that does not outlive its story, not even one that fails.
pub(crate) struct Process(Child);

impl Process {
    pub(crate) fn begin(command: &mut Command) -> Process {
        Process(command.spawn().unwrap())
    }

    /// Ends it as SIGTERM does.
    pub(crate) fn stop(&mut self) {
        let told = Command::new("kill")
            .arg("-TERM")
            .arg(self.0.id().to_string())
            .status()
            .unwrap();
        assert!(told.success());
        let ended = self.0.wait().unwrap();
        assert!(ended.success(), "{ended}");
    }

    /// How much memory it takes beside the pages of its program, in kilobytes.
    pub(crate) fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id())).unwrap();
        let own = status
            .lines()
            .find_map(|line| line.strip_prefix("RssAnon:"));
        let own = own.and_then(|own| own.split_whitespace().next());
        own.unwrap().parse().unwrap()
    }

    /// Kills it as SIGKILL does.
    pub(crate) fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

/// Waits until everything that arrived is handled and everything owed is ended.
pub(crate) async fn settle(stage: &Rehearsal, database: &Database) {
    let waiting = "select (select count(*) from inbox where handled_at is null)
      + (select count(*) from outbox where ended_at is null)";
    let begun = Instant::now();
    while stage.unconfirmed() > 0 || database.count(waiting).await > 0 {
        // On PostgreSQL a claim may be stored after its process died, and then lapses by the machine's clock.
        assert!(begun.elapsed() < 4 * PATIENCE, "something is left undone");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // One that has ended already is no fault here.
        let _ended = (self.0.kill(), self.0.wait());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_killed_at_any_moment_answers_everybody_after_its_restart() {
    for engine in engines() {
        let stage = stage(&Clock::system()).await;
        let database = Database::create(&engine).await;
        let people: Vec<i64> = (0..MESSAGES)
            .map(|_| stage.person("Anna", Some("en")))
            .collect();
        for kill in 0..KILLS {
            let mut process = start(&stage, &database, "0");
            let seen = stage.calls().len();
            // Killed a little later each time, from before the first poll until after the answers.
            wait_for_calls(&stage, seen + 1).await;
            for &person in &people {
                stage.say(
                    person,
                    person,
                    if kill % 2 == 0 { "/help" } else { "/covid" },
                );
            }
            tokio::time::sleep(Duration::from_millis(kill * 9)).await;
            process.kill();
        }
        let mut process = start(&stage, &database, "0");
        let expected = usize::try_from(KILLS).unwrap();
        let begun = Instant::now();
        loop {
            let answers = |person: i64| {
                stage
                    .messages(person)
                    .iter()
                    .filter(|message| message.from_bot)
                    .count()
            };
            if people.iter().all(|&person| answers(person) >= expected) {
                break;
            }
            // A claim that a killed process held lapses after a minute.
            assert!(
                begun.elapsed() < Duration::from_secs(90),
                "somebody is not answered"
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        process.kill();
        let repeated: usize = people
            .iter()
            .map(|&person| repeats(&stage, person, expected))
            .sum();
        // Only what was on its way at a kill may come twice: at most one letter of each chat.
        assert!(
            repeated <= expected * MESSAGES,
            "{repeated} answers came twice"
        );
        database.drop().await;
    }
}

/// How many answers came more than once; each person is answered in order.
fn repeats(stage: &Rehearsal, person: i64, expected: usize) -> usize {
    let shown = stage.messages(person);
    let answers: Vec<bool> = shown
        .iter()
        .filter(|message| message.from_bot)
        .map(|message| message.text.starts_with("What I can"))
        .collect();
    let mut distinct = answers.clone();
    distinct.dedup();
    assert_eq!(
        distinct.len(),
        expected,
        "the answers alternate as the questions did: {answers:?}"
    );
    answers.len() - expected
}

pub(crate) async fn wait_for_calls(stage: &Rehearsal, calls: usize) {
    let begun = Instant::now();
    while stage.calls().len() < calls {
        assert!(begun.elapsed() < PATIENCE, "the process calls nobody");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_told_to_stop_ends_within_ten_seconds_and_keeps_the_rest() {
    for engine in engines() {
        let database = Database::create(&engine).await;
        told_to_stop(&database).await;
        database.drop().await;
    }
}

async fn told_to_stop(database: &Database) {
    let stage = stage(&Clock::system()).await;
    let anna = stage.person("Anna", Some("en"));
    let mut process = start(&stage, database, "0");
    stage.say(anna, anna, "/help");
    assert!(stage.next(anna, 0, PATIENCE).await.is_some());
    let begun = Instant::now();
    process.stop();
    assert!(begun.elapsed() < Duration::from_secs(10));
    stage.say(anna, anna, "/covid");
    let mut process = start(&stage, database, "0");
    let first = stage.messages(anna).len();
    let begun = Instant::now();
    while stage.messages(anna).len() == first {
        assert!(
            begun.elapsed() < PATIENCE,
            "what came meanwhile is answered"
        );
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    process.kill();
}

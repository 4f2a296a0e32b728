//! The log of a real process: what is refused is in it, and nobody's name, words or number.

use std::io::Read;
use std::process::Command;
use std::process::Stdio;

use covenant_bot::clock::Clock;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;

use crate::privacy::SECRETS;
use crate::town::Database;
use crate::town::Engine;
use crate::town::PATIENCE;
use crate::town::TOKEN;
use crate::town::stage;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_refused_is_logged_without_names() {
    let stage = stage(&Clock::system()).await;
    let database = Database::create(&Engine::Sqlite).await;
    let anna = stage.person(SECRETS[0], Some("en"));
    let staff = stage.person("Giulia", Some("en"));
    let group = stage.group(
        "Staff",
        &[staff],
        GroupKind::Supergroup,
        BotIs::Administrator,
    );
    let mut process = Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .arg("run")
        .env_clear()
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", stage.url())
        .env("DATABASE_URL", &database.url)
        .env("DATA_DIR", database.folder.path())
        .env("STAFF_CHAT_ID", group.to_string())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    stage.say(anna, anna, format!("/ban {}", SECRETS[2]));
    let answer = stage.next(anna, 0, PATIENCE).await;
    let under = answer.as_ref().map_or(0, |it| it.message.message_id);
    let press = stage.forge_press(anna, anna, under, "1:lead:take:L-999999");
    let toast = stage.answered(&press, PATIENCE).await;
    process.kill().unwrap();
    let mut log = String::new();
    process
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut log)
        .unwrap();
    process.wait().unwrap();
    let answer = answer.expect("an answer").message.text;
    assert!(answer.starts_with("Only the staff"), "{answer}");
    let toast = toast.expect("an answer to the press").text;
    assert!(toast.starts_with("Only the staff"), "{toast}");
    let refused = log.matches("only the staff may do was refused");
    assert_eq!(refused.count(), 2, "{log}");
    for secret in [SECRETS[0], SECRETS[2], "L-999999", TOKEN] {
        assert!(!log.contains(secret), "{log}");
    }
    assert!(!log.contains(&anna.to_string()), "{log}");
    database.drop().await;
}

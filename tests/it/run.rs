//! `covenant-bot run` and `try` where something is wrong with the call, the settings or the world.

use std::net::TcpListener;
use std::process::Command;
use std::process::Output;
use std::time::Duration;
use std::time::Instant;

use covenant_bot::clock::Clock;

use crate::town::TOKEN;
use crate::town::stage;

fn run(settings: &[(&str, &str)], arguments: &[&str]) -> (Output, Duration) {
    let folder = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .args(arguments)
        .env_clear()
        .env("DATA_DIR", folder.path())
        .envs(settings.iter().copied())
        .current_dir(folder.path())
        .output()
        .unwrap();
    (output, begun.elapsed())
}

/// Fails with `code` within a second, in one sentence that holds `says`.
fn check(settings: &[(&str, &str)], arguments: &[&str], code: i32, says: &str) {
    let (output, took) = run(settings, arguments);
    let told = String::from_utf8(output.stderr).unwrap();
    let sentences: Vec<&str> = told
        .lines()
        .filter(|line| line.starts_with("covenant-bot: "))
        .collect();
    assert_eq!(output.status.code(), Some(code), "{told}");
    assert!(
        sentences.len() == 1 && sentences[0].contains(says),
        "{says:?} is not in {told}"
    );
    assert!(!told.contains("a-secret"), "{told}");
    assert!(took < Duration::from_secs(2), "{took:?}");
    assert!(output.stdout.is_empty());
}

#[test]
fn a_wrong_setting_is_named_with_what_is_expected() {
    check(
        &[],
        &["run"],
        2,
        "TELOXIDE_TOKEN: found nothing; expected the token that @BotFather gave",
    );
    check(
        &[("TELOXIDE_TOKEN", "a-secret")],
        &["run"],
        2,
        "TELOXIDE_TOKEN: found something that is no token",
    );
    check(
        &[("TELOXIDE_TOKEN_FILE", "no-such-file")],
        &["run"],
        2,
        "TELOXIDE_TOKEN_FILE: found \"no-such-file\"",
    );
    let token = ("TELOXIDE_TOKEN", "1:a-secret");
    check(
        &[token, ("SEND_RATE", "fast")],
        &["run"],
        2,
        "SEND_RATE: found \"fast\"; expected a number",
    );
    check(
        &[token],
        &["run", "--config", "no.toml"],
        2,
        "--config no.toml: found no readable file",
    );
}

#[test]
fn a_database_that_cannot_be_used_is_named() {
    let token = ("TELOXIDE_TOKEN", "1:a-secret");
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    std::fs::write(&text, "no database, ".repeat(1_000)).unwrap();
    let not_a_database = format!("sqlite:{}", text.display());
    check(
        &[token, ("DATABASE_URL", &not_a_database)],
        &["run"],
        1,
        "DATABASE_URL: ",
    );
    check(
        &[token, ("DATABASE_URL", "sqlite:/proc/covenant.db")],
        &["run"],
        1,
        "DATABASE_URL: ",
    );
    check(
        &[token, ("DATABASE_URL", "sqlite:no/such/folder/covenant.db")],
        &["run"],
        1,
        "DATABASE_URL: ",
    );
    check(
        &[
            token,
            ("DATABASE_URL", "postgres://u:a-secret@127.0.0.1:1/x"),
        ],
        &["run"],
        1,
        "DATABASE_URL: ",
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_that_telegram_refuses_ends_the_process_at_once() {
    let stage = stage(&Clock::system()).await;
    let url = stage.url();
    let checked = tokio::task::spawn_blocking(move || {
        let settings = [
            ("TELOXIDE_TOKEN", "7000000001:a-secret"),
            ("TELOXIDE_API_URL", url.as_str()),
        ];
        check(
            &settings,
            &["run"],
            2,
            "TELOXIDE_TOKEN: found a token that Telegram does not accept",
        );
    });
    checked.await.unwrap();
}

#[test]
fn a_port_in_use_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    check(
        &[],
        &["try", "--port", &port],
        1,
        &format!("--port: found {port}, which is in use"),
    );
}

#[test]
fn an_unreachable_server_is_told_of_once() {
    let folder = tempfile::tempdir().unwrap();
    let process = Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .arg("run")
        .env_clear()
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", "http://127.0.0.1:1")
        .env("DATA_DIR", folder.path())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    // Long enough for the first three attempts, at 0, 1 and 3 seconds.
    std::thread::sleep(Duration::from_millis(3_500));
    Command::new("kill")
        .arg("-TERM")
        .arg(process.id().to_string())
        .status()
        .unwrap();
    let output = process.wait_with_output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        told.matches("Telegram does not answer").count(),
        1,
        "{told}"
    );
    assert!(output.status.success(), "{told}");
    assert!(!told.contains("story"), "{told}");
}

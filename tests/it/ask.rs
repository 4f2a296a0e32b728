//! `covenant-bot ask`, whose output other tools read.

use std::process::Command;
use std::process::Output;
use std::process::Stdio;

use serde_json::Value;

fn ask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .arg("ask")
        .args(arguments)
        .env_clear()
        .output()
        .unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn a_question_is_answered_in_words_with_its_sources() {
    let output = ask(&["--lang", "en", "When is the SECAP due?"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(
        text.contains("two years") && text.contains("https://eu-mayors.ec.europa.eu/"),
        "{text}"
    );
    assert!(!text.contains("<b>"), "{text}");
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let names = folder.path().join("names.txt");
    // More than a pipe holds.
    std::fs::write(&names, "Castro\n".repeat(400)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_covenant-bot"));
    command.args(["places", "--batch"]).arg(&names).env_clear();
    command.current_dir(folder.path());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut places = command.spawn().unwrap();
    drop(places.stdout.take());
    let ended = places.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    assert!(ended.stderr.is_empty(), "{ended:?}");
}

#[test]
fn the_json_has_the_agreed_fields_and_no_others() {
    let output = ask(&["--json", "entro quando va presentato il paesc?"]);
    let answer = &lines(&output)[0];
    let mut fields: Vec<&String> = answer.as_object().unwrap().keys().collect();
    fields.sort();
    assert_eq!(
        fields,
        [
            "confidence",
            "language",
            "outcome",
            "question",
            "suggestions",
            "topic"
        ]
    );
    assert_eq!(answer["language"], "it");
    assert_eq!(answer["outcome"], "answer");
    assert_eq!(answer["topic"], "secap_deadline");
    assert_eq!(answer["suggestions"][0], "secap_deadline");
    let confidence = answer["confidence"].as_f64().unwrap();
    assert!((0.0..=1.0).contains(&confidence), "{confidence}");
}

#[test]
fn a_batch_gives_one_object_a_line_and_tells_which_line_it_could_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("questions.tsv");
    std::fs::write(
        &file,
        "en\tWhen is the SECAP due?\nno tab here\n\nde\tWo kaufe ich ein Saxophon?\tnone\n",
    )
    .unwrap();
    let output = ask(&["--batch", file.to_str().unwrap()]);
    let answers = lines(&output);
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[0]["topic"], "secap_deadline");
    assert_eq!(answers[1]["outcome"], "unknown");
    assert_eq!(answers[1]["topic"], Value::Null);
    assert_eq!(answers[1]["suggestions"], Value::Array(Vec::new()));
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("line 2: expected a language"), "{told}");
}

#[test]
fn a_wrong_call_says_what_is_expected() {
    let check = |arguments: &[&str], says: &str| {
        let output = ask(arguments);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains(says), "{told}");
        assert!(output.stdout.is_empty());
    };
    check(&[], "required");
    check(&[" "], "the question is empty");
    check(&["--lang", "pt", "x"], "expected it, en, de, fr or es");
    check(&["--batch", "/no/such/file"], "cannot read /no/such/file");
}

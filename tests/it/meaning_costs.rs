//! What the search by meaning may cost, in an optimised build: memory of the process, and time of a question.

use std::hint::black_box;
use std::time::Duration;
use std::time::Instant;

use covenant_bot::clock::Clock;
use covenant_bot::rehearsal::stage::Rehearsal;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;

use crate::meaning::Both;
use crate::meaning::encoder_folder;
use crate::questions_asked::SETS;
use crate::questions_asked::read;
use crate::restart::Process;
use crate::restart::run;
use crate::restart::settle;
use crate::town::Database;
use crate::town::Person;
use crate::town::engines;
use crate::town::stage;

/// The most memory that the process may take beside the pages of its program, in kilobytes. Those are 24 MB in a release build
/// and more in this one, where what the bot depends on is not optimised; with them the bot takes less than 80 MB.
const MEMORY_MAX: u64 = 56_000;

/// The longest that a question may take.
const QUESTION_MAX: Duration = Duration::from_millis(5);

/// How often each question is measured. The quickest counts, and of all the middle one: other stories run at the same time, so
/// what the longest of them take alone is for the benchmark to tell.
const ROUNDS: usize = 3;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_often_staff_publish_the_process_stays_small() {
    let Some(folder) = encoder_folder() else {
        return;
    };
    let engine = engines().swap_remove(0);
    let (stage, database) = (
        stage(&Clock::system()).await,
        Database::create(&engine).await,
    );
    let anna = person(&stage, "Anna");
    let giulia = person(&stage, "Giulia");
    let chat = stage.group(
        "Staff",
        &[giulia.id],
        GroupKind::Supergroup,
        BotIs::Administrator,
    );
    let giulia = giulia.in_chat(chat);
    let mut command = run(&stage, &database);
    command
        .env("STAFF_CHAT_ID", chat.to_string())
        .env("DATA_DIR", folder);
    let mut process = Process::begin(&mut command);
    giulia.says("/language en");
    settle(&stage, &database).await;
    for question in [
        "Where can I buy a saxophone?",
        "Which recipe is best for lasagne?",
        "Why do cats purr?",
        "Who wrote Hamlet?",
        "How tall is the Eiffel tower?",
        "How do I teach a puppy to sit?",
    ] {
        anna.says(question);
        settle(&stage, &database).await;
        giulia.says("/gaps");
        settle(&stage, &database).await;
        giulia.presses("1");
        settle(&stage, &database).await;
        let card = stage.messages(chat).pop().unwrap();
        let answer = format!("The experts answer: {question}");
        giulia.says(Said::from(answer.as_str()).replying_to(card.message_id));
        settle(&stage, &database).await;
        giulia.presses("✅ Publish");
        settle(&stage, &database).await;
        anna.says(question);
        settle(&stage, &database).await;
        let said = stage.messages(anna.chat).pop().unwrap();
        assert!(said.text.contains(&answer), "{}", said.text);
        let taken = process.memory();
        assert!(
            taken < MEMORY_MAX,
            "{taken} kB after the answer to {question}"
        );
    }
    process.stop();
    database.drop().await;
}

fn person(stage: &Rehearsal, name: &str) -> Person {
    let id = stage.person(name, Some("en"));
    Person {
        stage: stage.clone(),
        chat: id,
        id,
        seen: 0,
    }
}

#[test]
fn a_question_takes_no_longer_than_promised() {
    let Some(both) = Both::new() else {
        return;
    };
    let questions = SETS.iter().flat_map(|(_, set)| read(set));
    let quickest = questions.map(|question| {
        let rounds = (0..ROUNDS).map(|_| {
            let begun = Instant::now();
            let nearness = both.nearness(question.text);
            let index = &both.search.index;
            black_box(index.find(question.text, question.language, nearness.as_ref()));
            begun.elapsed()
        });
        rounds.min().unwrap()
    });
    let mut times: Vec<Duration> = quickest.collect();
    times.sort();
    let middle = times[times.len() / 2];
    assert!(middle <= QUESTION_MAX, "{middle:?}");
}

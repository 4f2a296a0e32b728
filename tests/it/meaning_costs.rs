//! What the search by meaning may cost: memory of the process, and time of a question. Of an optimised build, as the encoder's
//! stories are.

use std::time::Duration;
use std::time::Instant;

use covenant_bot::clock::Clock;
use covenant_bot::domain::language::Language;
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

/// How often a question is measured. The quickest counts: the others tell what else the machine did.
const ROUNDS: usize = 5;

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
    for thing in [
        "saxophone",
        "trombone",
        "violin",
        "trumpet",
        "oboe",
        "harp",
        "lute",
        "zither",
    ] {
        let question = format!("Where can I buy a {thing}?");
        anna.says(question.as_str());
        settle(&stage, &database).await;
        giulia.says("/gaps");
        settle(&stage, &database).await;
        giulia.presses("1");
        settle(&stage, &database).await;
        let card = stage.messages(chat).pop().unwrap();
        let answer = format!("In the shop for each {thing}.");
        giulia.says(Said::from(answer.as_str()).replying_to(card.message_id));
        settle(&stage, &database).await;
        giulia.presses("✅ Publish");
        settle(&stage, &database).await;
        anna.says(question.as_str());
        settle(&stage, &database).await;
        let said = stage.messages(anna.chat).pop().unwrap();
        assert!(said.text.contains(&answer), "{}", said.text);
        let taken = process.memory();
        assert!(
            taken < MEMORY_MAX,
            "{taken} kB after the answer about the {thing}"
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
fn a_question_takes_five_milliseconds_at_most() {
    let Some(both) = Both::new() else {
        return;
    };
    let questions: Vec<_> = SETS.iter().flat_map(|(_, set)| read(set)).collect();
    let quickest = |question: &&str| {
        let times = (0..ROUNDS).map(|_| {
            let begun = Instant::now();
            let nearness = both.nearness(question);
            std::hint::black_box(both.search.index.find(
                question,
                Language::Italian,
                nearness.as_ref(),
            ));
            begun.elapsed()
        });
        times.min()
    };
    for question in questions.iter().map(|question| question.text) {
        let took = quickest(&question).unwrap();
        assert!(took <= QUESTION_MAX, "{took:?} for {question}");
    }
}

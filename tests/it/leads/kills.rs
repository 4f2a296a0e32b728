//! Real processes that are killed at each step of the form, and between each two steps of what follows it.

use std::time::Duration;
use std::time::Instant;

use covenant_bot::clock::Clock;
use covenant_bot::rehearsal::stage::Rehearsal;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;

use crate::kills::Random;
use crate::leads::ANSWERS;
use crate::leads::found;
use crate::leads::reference;
use crate::restart::Process;
use crate::restart::run;
use crate::restart::settle;
use crate::town::Database;
use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::engines;
use crate::town::stage;

/// Leads whose process is killed after ever more calls of the sending: receipt, topic, card, and what comes after.
const SENT: usize = 5;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_each_step_of_the_form_it_asks_on_and_sends_one_lead() {
    for engine in engines() {
        let database = Database::create(&engine).await;
        let stage = stage(&Clock::system()).await;
        let mut play = Play::begin(&stage, &database).await;
        let anna = play.officer();
        let steps: [(&str, &str); 8] = [
            ("/consult", "The experts behind this bot"),
            ("✅ I agree", "Question 1 of 5"),
            (ANSWERS[0], "Question 2 of 5"),
            ("Funding", "Question 3 of 5"),
            (ANSWERS[1], "Question 4 of 5"),
            (ANSWERS[2], "Question 5 of 5"),
            (ANSWERS[3], "Please check before sending"),
            ("📨 Send to the experts", "L-"),
        ];
        for (step, asks) in steps {
            play.killed_during(|| act(&anna, step)).await;
            found(&anna, asks);
        }
        play.one_lead_each(&[anna]).await;
        play.ends();
        database.drop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_each_step_of_the_handing_over_it_loses_nothing() {
    for engine in engines() {
        let database = Database::create(&engine).await;
        let stage = stage(&Clock::system()).await;
        let mut play = Play::begin(&stage, &database).await;
        let officers: Vec<Person> = (0..SENT).map(|_| play.officer()).collect();
        for step in [
            "/consult",
            "✅ I agree",
            ANSWERS[0],
            "Funding",
            ANSWERS[1],
            ANSWERS[2],
            ANSWERS[3],
        ] {
            for officer in &officers {
                act(officer, step);
            }
            play.settle().await;
        }
        for (calls, officer) in officers.iter().enumerate() {
            play.killed_after(calls, || act(officer, "📨 Send to the experts"))
                .await;
        }
        play.one_lead_each(&officers).await;

        let (staff, officer) = (play.giulia.in_chat(play.giulia.chat), &officers[SENT - 1]);
        let card = found(&staff, "Nobody has taken it");
        let write = |person: &Person, said: &str, to: i64| {
            person.says(Said::from(said).replying_to(to));
        };
        play.killed_during(|| act(&staff, "✋ Take")).await;
        for calls in 0..3 {
            let said = format!("Hello {calls}!");
            play.killed_after(calls, || write(&staff, &said, card.message_id))
                .await;
            let read = found(officer, &said).message_id;
            let said = format!("Thanks {calls}!");
            play.killed_after(calls, || write(officer, &said, read))
                .await;
            found(&staff, &said);
        }
        play.killed_during(|| act(&staff, "✅ Close")).await;
        play.killed_during(|| act(&staff, "Won")).await;
        found(&staff, "Closed: won");
        found(officer, "closed");
        let came = |person: &Person, said: &str| {
            let all = person.stage.messages(person.chat);
            let all = all
                .iter()
                .filter(|it| it.from_bot && it.text.contains(said));
            all.count() - 1
        };
        for calls in 0..3 {
            play.doubled += came(officer, &format!("Hello {calls}!"));
            play.doubled += came(&staff, &format!("Thanks {calls}!"));
        }
        play.ends();
        database.drop().await;
    }
}

/// Presses the button of that name if there is one, else says so.
fn act(person: &Person, step: &str) {
    if person.stage.press(person.chat, person.id, step).is_err() {
        person.says(step);
    }
}

/// A process that is killed again and again, and the staff's chat.
struct Play<'a> {
    stage: &'a Rehearsal,
    database: &'a Database,
    giulia: Person,
    process: Process,
    random: Random,
    /// Letters that were on their way at a kill: only they may come twice.
    on_their_way: usize,
    doubled: usize,
}

impl<'a> Play<'a> {
    async fn begin(stage: &'a Rehearsal, database: &'a Database) -> Play<'a> {
        let giulia = stage.person("Giulia", Some("en"));
        let chat = stage.group("Staff", &[giulia], GroupKind::Forum, BotIs::Administrator);
        let giulia = Person {
            stage: stage.clone(),
            chat,
            id: giulia,
            seen: 0,
        };
        let play = Play {
            process: start(stage, database, chat),
            random: Random(2026),
            on_their_way: 0,
            doubled: 0,
            stage,
            database,
            giulia,
        };
        play.giulia.says("/language en");
        play.settle().await;
        play
    }

    fn officer(&self) -> Person {
        let id = self.stage.person("Anna", Some("en"));
        Person {
            id,
            ..self.giulia.in_chat(id)
        }
    }

    async fn settle(&self) {
        settle(self.stage, self.database).await;
    }

    /// Calls other than those which wait for updates.
    fn calls(&self) -> usize {
        let calls = self.stage.calls();
        let calls = calls.iter().filter(|call| call.method != "getUpdates");
        calls.count()
    }

    /// Something is done, and the process is killed at a random moment after it.
    async fn killed_during(&mut self, what: impl FnOnce()) {
        what();
        let pause = self.random.below(60);
        self.killed_in(Duration::from_millis(pause)).await;
    }

    /// Something is done, and the process is killed as soon as it has made so many calls because of it.
    async fn killed_after(&mut self, calls: usize, what: impl FnOnce()) {
        let before = self.calls();
        what();
        let begun = Instant::now();
        while self.calls() < before + calls {
            assert!(begun.elapsed() < PATIENCE, "it makes no more calls");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let pause = self.random.below(4);
        self.killed_in(Duration::from_millis(pause)).await;
    }

    async fn killed_in(&mut self, pause: Duration) {
        tokio::time::sleep(pause).await;
        self.process.kill();
        let claimed = "select count(*) from outbox where ended_at is null and claimed_until > 0";
        self.on_their_way += usize::try_from(self.database.count(claimed).await).unwrap();
        // A minute passes for what the dead process had claimed.
        for lapse in [
            "update outbox set claimed_until = 0 where ended_at is null",
            "update inbox set claimed_until = 0 where handled_at is null",
        ] {
            self.database.execute(lapse).await;
        }
        self.process = start(self.stage, self.database, self.giulia.chat);
        self.settle().await;
    }

    /// Each officer has one lead, a receipt with its reference, and its card stands in a topic.
    async fn one_lead_each(&mut self, officers: &[Person]) {
        let leads = i64::try_from(officers.len()).unwrap();
        let count = "select count(*) from leads";
        assert_eq!(self.database.count(count).await, leads);
        let cards = self.stage.messages(self.giulia.chat);
        let topics = self.stage.topics(self.giulia.chat);
        for officer in officers {
            let receipts = self.stage.messages(officer.chat);
            let receipts = receipts.iter().filter(|it| it.from_bot);
            let receipts: Vec<String> = receipts
                .filter(|it| it.text.contains("L-"))
                .map(|it| reference(&it.text))
                .collect();
            let reference = receipts.first().expect("a receipt");
            assert!(receipts.iter().all(|it| it == reference), "{receipts:?}");
            let cards = cards.iter().filter(|it| {
                it.from_bot && it.text.contains(reference) && it.text.contains(ANSWERS[3])
            });
            let cards: Vec<_> = cards.collect();
            let topics = topics.iter().filter(|it| it.name.contains(reference));
            let topics = topics.count();
            assert!(!cards.is_empty() && topics > 0, "{reference}");
            assert!(cards.iter().all(|card| card.thread.is_some()));
            self.doubled += receipts.len() - 1 + cards.len() - 1 + topics - 1;
        }
    }

    fn ends(mut self) {
        self.process.kill();
        assert!(
            self.doubled <= self.on_their_way,
            "{} came once more, {} were on their way",
            self.doubled,
            self.on_their_way
        );
    }
}

fn start(stage: &Rehearsal, database: &Database, staff: i64) -> Process {
    let mut run = run(stage, database);
    Process::begin(run.env("STAFF_CHAT_ID", staff.to_string()))
}

//! The whole path of an update against the stand-in: how many a second, and how long one takes alone.
//! `cargo bench --bench updates`; with `TEST_POSTGRES_URL` also on PostgreSQL. The stand-in runs in the same process and
//! takes its share of the machine, so its own ceiling is printed beside.

#![expect(clippy::print_stdout, reason = "this is what a benchmark is for")]

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;
use std::time::Instant;

use covenant_bot::bot::Bot;
use covenant_bot::clock::Clock;
use covenant_bot::delivery::pace::Limits;
use covenant_bot::domain::lead::hours::Hours;
use covenant_bot::domain::turn::turn;
use covenant_bot::rehearsal::stage::Rehearsal;
use covenant_bot::rehearsal::stage::Settings;
use covenant_bot::store::Store;
use covenant_bot::telegram::client::Client;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use secrecy::SecretString;
use tokio_util::sync::CancellationToken;

const TOKEN: &str = "7000000001:bench";
const PEOPLE: usize = 200;
const ROUNDS: usize = 10;
const ALONE: usize = 200;
const PATIENCE: Duration = Duration::from_mins(2);
const QUESTION: &str = "When is the SECAP due?";

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("the machine has threads");
    runtime.block_on(async {
        let ceiling = ceiling().await;
        println!("the stand-in alone: {ceiling:.0} calls a second");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = format!("sqlite:{}", folder.path().join("bench.db").display());
        measure("SQLite", &file, ceiling).await;
        #[expect(
            clippy::disallowed_methods,
            reason = "a setting of the benchmark, not of the bot"
        )]
        if let Ok(url) = std::env::var("TEST_POSTGRES_URL") {
            measure("PostgreSQL", &url, ceiling).await;
        }
    });
}

async fn stage() -> Rehearsal {
    let settings = Settings {
        listen: (Ipv4Addr::LOCALHOST, 0).into(),
        token: TOKEN.to_owned(),
        username: "covenant_bench_bot".to_owned(),
        name: "Covenant bot".to_owned(),
        clock: Arc::new(|| Clock::system().now().timestamp()),
        on_advance: Arc::new(|_| {}),
        limits: None,
    };
    Rehearsal::start(settings).await.expect("a free port")
}

fn client(stage: &Rehearsal) -> Client {
    let url = stage.url().parse().expect("an address");
    Client::new(SecretString::from(TOKEN), url, None).expect("a client")
}

/// How many calls a second the stand-in answers when nothing else is done.
async fn ceiling() -> f64 {
    let stage = stage().await;
    let client = client(&stage);
    let begun = Instant::now();
    let calls = 4_000;
    let workers = (0..32).map(|_| {
        let client = client.clone();
        tokio::spawn(async move {
            let nothing = serde_json::json!({});
            for _ in 0..calls / 32 {
                let asked = client.call_raw::<serde_json::Value>("getMe", &nothing, PATIENCE);
                asked.await.expect("the stand-in answers");
            }
        })
    });
    for worker in workers.collect::<Vec<_>>() {
        worker.await.expect("no worker fails");
    }
    f64::from(calls) / begun.elapsed().as_secs_f64()
}

async fn measure(engine: &str, database: &str, ceiling: f64) {
    let stage = stage().await;
    let store = Arc::new(Store::open(database).await.expect("the database opens"));
    let stop = CancellationToken::new();
    let bot = Bot {
        client: client(&stage),
        store: Arc::clone(&store),
        texts: Arc::new(Texts::new(Operator::default())),
        clock: Clock::system(),
        limits: Limits::NONE,
        staff_hours: Hours::default(),
        staff_chat: None,
        decide: turn,
        data_dir: None,
    };
    let running = tokio::spawn(bot.run(stop.clone()));

    let anna = stage.person("Anna", Some("en"));
    let mut times = Vec::new();
    let mut seen = 0;
    for _ in 0..ALONE {
        let begun = Instant::now();
        stage.say(anna, anna, QUESTION);
        seen = stage
            .next(anna, seen, PATIENCE)
            .await
            .expect("an answer")
            .sequence;
        times.push(begun.elapsed());
    }
    times.sort();

    let people: Vec<i64> = (0..PEOPLE)
        .map(|_| stage.person("Ben", Some("en")))
        .collect();
    let begun = Instant::now();
    for _ in 0..ROUNDS {
        for &person in &people {
            stage.say(person, person, QUESTION);
        }
    }
    for &person in &people {
        let mut seen = 0;
        for _ in 0..ROUNDS {
            seen = stage
                .next(person, seen, PATIENCE)
                .await
                .expect("an answer")
                .sequence;
        }
    }
    let updates = u32::try_from(PEOPLE * ROUNDS).expect("a small number");
    let rate = f64::from(updates) / begun.elapsed().as_secs_f64();
    println!(
        "{engine}: {rate:.0} updates a second ({:.2} of the stand-in alone); one alone: median {:.1} ms, 99th percentile {:.1} ms",
        rate / ceiling,
        times[ALONE / 2].as_secs_f64() * 1e3,
        times[ALONE * 99 / 100].as_secs_f64() * 1e3,
    );
    stop.cancel();
    running
        .await
        .expect("the bot stops")
        .expect("and without a fault");
    store.close().await;
}

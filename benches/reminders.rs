//! Reminders in bulk: whether planning a thousand costs the same however many subscriptions there are, and whether a thousand
//! go out as fast as allowed while a person who asks meanwhile is answered at once.
//! It fails where not. `cargo bench --bench reminders`, ten times smaller with `-- --quick`; with `TEST_POSTGRES_URL` also on
//! PostgreSQL.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is what a benchmark is for"
)]

use std::net::Ipv4Addr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use std::time::Instant;

use chrono::Days;
use chrono::Months;
use covenant_bot::bot::Bot;
use covenant_bot::clock::Clock;
use covenant_bot::config::Config;
use covenant_bot::config::Values;
use covenant_bot::delivery::pace::Limits;
use covenant_bot::delivery::planner;
use covenant_bot::domain::lead::hours::Hours;
use covenant_bot::domain::turn::turn;
use covenant_bot::rehearsal::stage::Rehearsal;
use covenant_bot::rehearsal::stage::Settings;
use covenant_bot::rehearsal::world::flood;
use covenant_bot::store::Store;
use covenant_bot::telegram::client::Client;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use secrecy::SecretString;
use sqlx::AssertSqlSafe;
use sqlx::Connection;
use sqlx::PgConnection;
use sqlx::SqliteConnection;
use tokio_util::sync::CancellationToken;

const TOKEN: &str = "7000000001:bench";
const PATIENCE: Duration = Duration::from_mins(2);
const QUESTION: &str = "When is the SECAP due?";

/// How often planning is measured for each size; the median counts.
const ROUNDS: usize = 5;

/// How many times as long planning may take among a thousand times as many subscriptions. A planner that read them all
/// would take hundreds of times as long; what is left is noise and deeper indexes.
const GROWTH_MAX: f64 = 2.0;

/// The least share of the allowed rate at which many reminders go out.
const RATE_MIN: f64 = 0.95;

/// The longest that a person who asks meanwhile waits for the answer, in milliseconds.
const ANSWER_MAX: f64 = 300.0;

/// How much is measured.
#[derive(Clone, Copy)]
struct Size {
    /// Reminders that are due at once.
    due: usize,
    /// Among so many subscriptions.
    subscriptions: [usize; 3],
}

const WHOLE: Size = Size {
    due: 1_000,
    subscriptions: [1_000, 100_000, 1_000_000],
};
const QUICK: Size = Size {
    due: 100,
    subscriptions: [100, 10_000, 100_000],
};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    // `cargo test --all-targets` starts it too, without this word.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let quick = arguments.iter().any(|argument| argument == "--quick");
    let size = if quick { QUICK } else { WHOLE };
    let runtime = tokio::runtime::Runtime::new().expect("the machine has threads");
    let missed = runtime.block_on(measure_all(size));
    for promise in &missed {
        eprintln!("missed: {promise}");
    }
    if missed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Measures on each engine there is; the promises that were not kept.
async fn measure_all(size: Size) -> Vec<String> {
    let mut missed = Vec::new();
    let folder = tempfile::tempdir().expect("a temporary folder");
    for part in ["planning", "sending"] {
        let file = folder.path().join(format!("{part}.db"));
        let database = format!("sqlite:{}", file.display());
        missed.extend(measure(part, "SQLite", &database, size).await);
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "a setting of the benchmark, not of the bot"
    )]
    let server = std::env::var("TEST_POSTGRES_URL");
    let Ok(server) = server else { return missed };
    for part in ["planning", "sending"] {
        let name = format!("bench_{}_{part}", std::process::id());
        let (base, _) = server.rsplit_once('/').expect("it names a database");
        execute(&server, &format!("create database {name}")).await;
        missed.extend(measure(part, "PostgreSQL", &format!("{base}/{name}"), size).await);
        execute(&server, &format!("drop database {name} with (force)")).await;
    }
    missed
}

async fn measure(part: &str, engine: &str, database: &str, size: Size) -> Vec<String> {
    let store = Arc::new(Store::open(database).await.expect("the database opens"));
    let stage = stage().await;
    let anna = stage.person("Anna", Some("en"));
    let seen = subscribe(&stage, &store, anna).await;
    let missed = match part {
        "planning" => planning(engine, database, &store, anna, size).await,
        _ => sending(engine, database, &store, &stage, (anna, seen), size).await,
    };
    store.close().await;
    missed
}

/// A stand-in that refuses as Telegram does whoever sends too fast.
async fn stage() -> Rehearsal {
    let settings = Settings {
        listen: (Ipv4Addr::LOCALHOST, 0).into(),
        token: TOKEN.to_owned(),
        username: "covenant_bench_bot".to_owned(),
        name: "Covenant bot".to_owned(),
        clock: Arc::new(|| Clock::system().now().timestamp()),
        on_advance: Arc::new(|_| {}),
        limits: Some(flood::Limits::default()),
    };
    Rehearsal::start(settings).await.expect("a free port")
}

fn client(stage: &Rehearsal) -> Client {
    let url = stage.url().parse().expect("an address");
    Client::new(SecretString::from(TOKEN), url, None).expect("a client")
}

fn bot(stage: &Rehearsal, store: &Arc<Store>) -> Bot {
    Bot {
        client: client(stage),
        store: Arc::clone(store),
        texts: Arc::new(Texts::new(Operator::default())),
        clock: Clock::system(),
        limits: default_limits(),
        staff_chat: None,
        staff_hours: Hours::default(),
        decide: turn,
        data_dir: None,
    }
}

/// The rates of a bot whose operator set none.
fn default_limits() -> Limits {
    let values = Values::given([("TELOXIDE_TOKEN", TOKEN)]);
    Config::new(&values).expect("the defaults are right").limits
}

/// Lets a person order the reminders of which the others are copies: the plan is due in fifteen days, so that one was due
/// a fortnight ago and none is within the next days. Returns how much of the bot's doings the person has seen.
async fn subscribe(stage: &Rehearsal, store: &Arc<Store>, person: i64) -> u64 {
    let stop = CancellationToken::new();
    let running = tokio::spawn(bot(stage, store).run(stop.clone()));
    let due = Clock::system().now().date_naive() + Days::new(15);
    let decided = due - Months::new(24);
    let mut seen = 0;
    for said in [
        "/subscribe Roma".to_owned(),
        decided.format("%-d %B %Y").to_string(),
    ] {
        stage.say(person, person, said);
        let answer = stage.next(person, seen, PATIENCE).await;
        seen = answer.expect("an answer").sequence;
    }
    stop.cancel();
    let ended = running.await.expect("the bot stops");
    ended.expect("and without a fault");
    seen
}

/// Lets people write to the bot, or it may not write to them; what they say is not answered.
async fn meet(stage: &Rehearsal, people: &[i64]) {
    for &person in people {
        stage.say(person, person, "/start");
    }
    let confirming = serde_json::json!({ "offset": i64::MAX });
    let confirmed = client(stage)
        .call_raw::<serde_json::Value>("getUpdates", &confirming, PATIENCE)
        .await;
    confirmed.expect("the stand-in answers");
}

/// Copies Anna's subscription for those chats, a query's words; nothing of them is due within the next days.
async fn copy(database: &str, anna: i64, chats: &str) {
    let copying = format!(
        "insert into subscriptions (id, chat_id, municipality_id, municipality, zone, basis, joint, steps, sequence,
           language, told_until, next_at, created_at, changed_at)
         with recursive chats (chat) as ({chats})
         select chat, chat, municipality_id, municipality, zone, basis, joint, steps, sequence,
           language, told_until, next_at + 86400 * (chat % 300), created_at, changed_at
         from subscriptions cross join chats
         where chat_id = {anna}"
    );
    execute(database, &copying).await;
}

/// Makes a reminder of every `one_in`th copy late.
async fn fall_due(database: &str, anna: i64, one_in: usize) {
    let lately = (Clock::system().now() - Days::new(25)).timestamp();
    let falling = format!(
        "update subscriptions set next_at = {lately} where chat_id <> {anna} and chat_id % {one_in} = 0"
    );
    execute(database, &falling).await;
}

async fn planning(
    engine: &str,
    database: &str,
    store: &Store,
    anna: i64,
    size: Size,
) -> Vec<String> {
    let mut missed = Vec::new();
    let mut there = 0;
    let mut smallest = None;
    for subscriptions in size.subscriptions {
        let chats = format!(
            "select {there} union all select chat + 1 from chats where chat + 1 < {subscriptions}"
        );
        copy(database, anna, &chats).await;
        there = subscriptions;
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            fall_due(database, anna, subscriptions / size.due).await;
            let now = Clock::system().now();
            let begun = Instant::now();
            let planned = planner::plan_due(store, now).await.expect("it plans");
            times.push(begun.elapsed().as_secs_f64() * 1e3);
            assert_eq!(planned, size.due);
            assert_eq!(
                store.letters_waiting().await.ok(),
                i64::try_from(planned).ok()
            );
            execute(database, "delete from outbox").await;
        }
        times.sort_by(f64::total_cmp);
        let median = times[ROUNDS / 2];
        let smallest = *smallest.get_or_insert(median);
        println!(
            "{engine}: planning {} of {subscriptions} subscriptions: median {median:.0} ms, slowest {:.0} ms; {:.2} of the smallest",
            size.due,
            times[ROUNDS - 1],
            median / smallest
        );
        let growth = median / smallest;
        if growth > GROWTH_MAX {
            missed.push(format!(
                "{engine}: planning among {subscriptions} subscriptions takes {growth:.2} times as long as among the fewest; \
                 at most {GROWTH_MAX}"
            ));
        }
    }
    missed
}

async fn sending(
    engine: &str,
    database: &str,
    store: &Arc<Store>,
    stage: &Rehearsal,
    (anna, mut seen): (i64, u64),
    size: Size,
) -> Vec<String> {
    let people: Vec<i64> = (0..size.due)
        .map(|_| stage.person("Ben", Some("en")))
        .collect();
    meet(stage, &people).await;
    let chats: Vec<String> = people.iter().map(|person| format!("({person})")).collect();
    copy(database, anna, &format!("values {}", chats.join(", "))).await;
    fall_due(database, anna, 1).await;

    let before = stage.calls().len();
    let stop = CancellationToken::new();
    let running = tokio::spawn(bot(stage, store).run(stop.clone()));
    let mut asked = 0;
    let mut answers = Vec::new();
    let sent = || sent(stage, before);
    while sent().len() < size.due + asked {
        tokio::time::sleep(Duration::from_millis(937)).await;
        let begun = Instant::now();
        stage.say(anna, anna, QUESTION);
        asked += 1;
        let answer = stage.next(anna, seen, PATIENCE).await;
        seen = answer.expect("an answer").sequence;
        answers.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    stop.cancel();
    let ended = running.await.expect("the bot stops");
    ended.expect("and without a fault");

    let refused = stage
        .calls()
        .iter()
        .filter(|call| call.status == Some(429))
        .count();
    let mut sent = sent();
    // What Anna asked after the last reminder waited for nothing but her.
    while sent.pop_if(|(_, chat)| *chat == anna).is_some() {}
    let took = sent[sent.len() - 1].0 - sent[0].0;
    let messages = u32::try_from(sent.len() - 1).expect("a small number");
    let rate = f64::from(messages) / took.as_secs_f64();
    answers.sort_by(f64::total_cmp);
    let share = rate / default_limits().all_per_second;
    let slowest = answers[answers.len() - 1];
    println!(
        "{engine}: {} reminders and {asked} answers: {rate:.1} messages a second ({share:.2} of what is allowed), {refused} refused; \
         an answer meanwhile: median {:.0} ms, slowest {slowest:.0} ms",
        size.due,
        answers[answers.len() / 2],
    );
    let promises = [
        (
            refused == 0,
            format!("{refused} messages were refused as too fast"),
        ),
        (
            share >= RATE_MIN,
            format!("reminders went out at {share:.2} of the allowed rate; at least {RATE_MIN}"),
        ),
        (
            slowest <= ANSWER_MAX,
            format!("an answer meanwhile took {slowest:.0} ms; at most {ANSWER_MAX} ms"),
        ),
    ];
    let missed = promises.into_iter().filter(|(kept, _)| !kept);
    missed
        .map(|(_, promise)| format!("{engine}: {promise}"))
        .collect()
}

/// When each message since the first `before` calls was sent, and to whom.
fn sent(stage: &Rehearsal, before: usize) -> Vec<(Instant, i64)> {
    let calls = stage.calls();
    let messages = calls[before..]
        .iter()
        .filter(|call| call.method == "sendMessage" && call.status == Some(200));
    messages.map(|call| (call.at, chat(&call.body))).collect()
}

/// The chat of a message; a number may come as text.
fn chat(body: &serde_json::Value) -> i64 {
    let chat = &body["chat_id"];
    let written = chat.as_str().and_then(|chat| chat.parse().ok());
    chat.as_i64().or(written).expect("a message has a chat")
}

async fn execute(database: &str, statement: &str) {
    let statement = sqlx::raw_sql(AssertSqlSafe(statement.to_owned()));
    let executed = if database.starts_with("sqlite:") {
        let mut connection = SqliteConnection::connect(database).await.expect("it opens");
        statement.execute(&mut connection).await.map(drop)
    } else {
        let mut connection = PgConnection::connect(database).await.expect("it opens");
        statement.execute(&mut connection).await.map(drop)
    };
    executed.expect("a statement of the benchmark's own");
}

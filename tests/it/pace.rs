//! The bot keeps under Telegram's limits by itself.

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
use covenant_bot::rehearsal::world::flood;
use covenant_bot::store::Store;
use covenant_bot::telegram::client::Client;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use secrecy::SecretString;
use tokio_util::sync::CancellationToken;

use crate::town::Database;
use crate::town::TOKEN;
use crate::town::USERNAME;
use crate::town::engines;

/// The only story with the machine's own clock: the stand-in's limits count real seconds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eighty_people_at_once_are_answered_without_a_single_refusal() {
    for engine in engines() {
        let database = Database::create(&engine).await;
        eighty_people_at_once(&database).await;
        database.drop().await;
    }
}

async fn eighty_people_at_once(database: &Database) {
    let settings = Settings {
        listen: (Ipv4Addr::LOCALHOST, 0).into(),
        token: TOKEN.to_owned(),
        username: USERNAME.to_owned(),
        name: "Covenant bot".to_owned(),
        clock: Arc::new(|| 1_800_000_000),
        on_advance: Arc::new(|_| {}),
        // A fifth above Telegram's thirty, for a busy machine may hold some messages up and bring them together.
        limits: Some(flood::Limits {
            per_second: 36,
            ..flood::Limits::default()
        }),
    };
    let stage = Rehearsal::start(settings).await.unwrap();
    let stop = CancellationToken::new();
    let store = Arc::new(Store::open(&database.url).await.unwrap());
    let bot = Bot {
        client: Client::new(
            SecretString::from(TOKEN),
            stage.url().parse().unwrap(),
            None,
        )
        .unwrap(),
        store: Arc::clone(&store),
        texts: Arc::new(Texts::new(Operator::default())),
        clock: Clock::system(),
        staff_hours: Hours::default(),
        staff_chat: None,
        limits: Limits {
            all_per_second: 25.0,
            chat_per_second: 1.0,
            group_per_minute: 20.0,
        },
        decide: turn,
        data_dir: None,
    };
    let running = tokio::spawn(bot.run(stop.clone()));
    let people: Vec<i64> = (0..80).map(|_| stage.person("Anna", Some("en"))).collect();
    let begun = Instant::now();
    for &person in &people {
        stage.say(person, person, "/help");
    }
    for &person in &people {
        assert!(
            stage
                .next(person, 0, Duration::from_secs(30))
                .await
                .is_some()
        );
    }
    let took = begun.elapsed();
    // Eighty at twenty-five a second, after a burst of two.
    assert!(took >= Duration::from_secs(3), "{took:?}");
    assert!(stage.calls().iter().all(|call| call.status != Some(429)));
    stop.cancel();
    running.await.unwrap().unwrap();
    store.close().await;
}

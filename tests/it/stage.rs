//! The stand-in itself: it refuses what Telegram refuses, in Telegram's words.

use std::time::Duration;

use covenant_bot::clock::Clock;
use covenant_bot::rehearsal::stage::Rehearsal;
use serde_json::Value;
use serde_json::json;

use crate::town::TOKEN;
use crate::town::stage;

/// Calls a method as a bot does; the whole answer.
pub(crate) async fn call(stage: &Rehearsal, method: &str, body: Value) -> Value {
    let url = format!("{}/bot{TOKEN}/{method}", stage.url());
    let answer = reqwest::Client::new()
        .post(url)
        .json(&body)
        .send()
        .await
        .unwrap();
    answer.json().await.unwrap()
}

/// Calls a method and expects its refusal in these words.
pub(crate) async fn check(
    stage: &Rehearsal,
    method: &str,
    body: Value,
    code: u16,
    description: &str,
) {
    let answer = call(stage, method, body).await;
    assert_eq!(answer["error_code"], code, "{method}: {answer}");
    assert_eq!(answer["description"], description, "{method}: {answer}");
}

#[tokio::test]
async fn what_telegram_refuses_is_refused_in_its_words() {
    let stage = stage(&Clock::system()).await;
    let stranger = stage.person("Ben", None);
    let anna = stage.person("Anna", None);
    stage.say(anna, anna, "hello");
    let send = |text: &str| json!({"chat_id": anna, "text": text, "parse_mode": "HTML"});
    let not_found = "Bad Request: chat not found";
    check(
        &stage,
        "sendMessage",
        json!({"chat_id": 5, "text": "x"}),
        400,
        not_found,
    )
    .await;
    check(
        &stage,
        "sendMessage",
        json!({"chat_id": stranger, "text": "x"}),
        400,
        not_found,
    )
    .await;
    check(
        &stage,
        "sendMessage",
        send(" "),
        400,
        "Bad Request: message text is empty",
    )
    .await;
    check(
        &stage,
        "sendMessage",
        send(&"x".repeat(4_097)),
        400,
        "Bad Request: message is too long",
    )
    .await;
    let unclosed =
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"";
    check(&stage, "sendMessage", send("<b>x"), 400, unclosed).await;
    let button = json!([[{"text": "x", "callback_data": "y".repeat(65)}]]);
    let body = json!({"chat_id": anna, "text": "x", "reply_markup": {"inline_keyboard": button}});
    check(
        &stage,
        "sendMessage",
        body,
        400,
        "Bad Request: BUTTON_DATA_INVALID",
    )
    .await;
    let edit = json!({"chat_id": anna, "message_id": 999, "text": "x"});
    check(
        &stage,
        "editMessageText",
        edit,
        400,
        "Bad Request: message to edit not found",
    )
    .await;
    let old = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    check(
        &stage,
        "answerCallbackQuery",
        json!({"callback_query_id": "1"}),
        400,
        old,
    )
    .await;
    let commands = json!({"commands": [{"command": "Help", "description": "x"}]});
    check(
        &stage,
        "setMyCommands",
        commands,
        400,
        "Bad Request: BOT_COMMAND_INVALID",
    )
    .await;
    check(
        &stage,
        "sendGoldenEgg",
        json!({}),
        404,
        "Not Found: method not found",
    )
    .await;
}

#[tokio::test]
async fn whoever_is_gone_or_wrong_is_told_apart() {
    let stage = stage(&Clock::system()).await;
    let anna = stage.person("Anna", None);
    stage.say(anna, anna, "hello");
    let send = json!({"chat_id": anna, "text": "x"});
    stage.block(anna);
    check(
        &stage,
        "sendMessage",
        send,
        403,
        "Forbidden: bot was blocked by the user",
    )
    .await;
    let wrong = format!("{}/bot7000000001:wrong/getMe", stage.url());
    let answer: Value = reqwest::get(wrong).await.unwrap().json().await.unwrap();
    assert_eq!(
        (&answer["error_code"], &answer["description"]),
        (&json!(401), &json!("Unauthorized"))
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_poll_ends_the_first_and_an_offset_confirms() {
    let stage = stage(&Clock::system()).await;
    let first = tokio::spawn({
        let stage = stage.clone();
        async move { call(&stage, "getUpdates", json!({"timeout": 30})).await }
    });
    tokio::time::timeout(Duration::from_secs(10), async {
        // The second poll is sent again until the first has been there to be ended.
        while !first.is_finished() {
            call(&stage, "getUpdates", json!({"timeout": 0})).await;
        }
    })
    .await
    .expect("the first poll ends");
    let ended = first.await.unwrap();
    assert!(
        ended["description"]
            .as_str()
            .unwrap()
            .starts_with("Conflict: terminated by other getUpdates"),
        "{ended}"
    );

    let anna = stage.person("Anna", None);
    stage.say(anna, anna, "hello");
    let updates = call(&stage, "getUpdates", json!({})).await;
    let id = updates["result"][0]["update_id"].as_i64().unwrap();
    assert_eq!(
        call(&stage, "getUpdates", json!({})).await,
        updates,
        "it comes again until it is confirmed"
    );
    assert_eq!(
        call(&stage, "getUpdates", json!({"offset": id + 1})).await["result"],
        json!([])
    );
}

#[tokio::test]
async fn a_document_reaches_the_chat_and_can_be_downloaded() {
    let stage = stage(&Clock::system()).await;
    let anna = stage.person("Anna", None);
    stage.say(anna, anna, "hello");
    let part = reqwest::multipart::Part::bytes(b"BEGIN:VCALENDAR".to_vec()).file_name("plan.ics");
    let form = reqwest::multipart::Form::new()
        .text("chat_id", anna.to_string())
        .text("caption", "the date")
        .part("document", part.mime_str("text/calendar").unwrap());
    let url = format!("{}/bot{TOKEN}/sendDocument", stage.url());
    let sent: Value = reqwest::Client::new()
        .post(url)
        .multipart(form)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(
        sent["result"]["document"]["file_name"], "plan.ics",
        "{sent}"
    );
    let shown = stage.messages(anna).pop().unwrap();
    assert_eq!(shown.text, "the date");
    let page = format!(
        "{}/rehearsal/file/{}",
        stage.url(),
        shown.document.unwrap().file_id
    );
    let saved = reqwest::get(page).await.unwrap();
    assert_eq!(
        saved.headers()["content-disposition"],
        "attachment; filename=\"plan.ics\""
    );
    assert_eq!(saved.text().await.unwrap(), "BEGIN:VCALENDAR");
}

#[tokio::test]
async fn another_site_of_the_same_browser_cannot_act() {
    let stage = stage(&Clock::system()).await;
    let url = format!("{}/rehearsal/advance", stage.url());
    let client = reqwest::Client::new();
    let without_header = client
        .post(&url)
        .json(&json!({"seconds": 60}))
        .send()
        .await
        .unwrap();
    assert_eq!(without_header.status(), 403);
    let another_name = client
        .get(stage.url())
        .header("host", "evil.example")
        .send()
        .await
        .unwrap();
    assert_eq!(another_name.status(), 403);
    let own = client
        .post(&url)
        .header("x-rehearsal", "1")
        .json(&json!({"seconds": 60}))
        .send()
        .await
        .unwrap();
    assert_eq!(own.status(), 200);
}

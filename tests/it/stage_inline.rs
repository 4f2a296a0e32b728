//! The stand-in's inline queries.

use covenant_bot::clock::Clock;
use covenant_bot::rehearsal::stage::Rehearsal;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use serde_json::Value;
use serde_json::json;

use crate::stage::call;
use crate::stage::check;
use crate::town::PATIENCE;
use crate::town::stage;

fn article(id: &str) -> Value {
    json!({
        "type": "article", "id": id, "title": "When is the plan due?", "description": "Two years",
        "input_message_content": {"message_text": "<b>Two years</b>", "parse_mode": "HTML"},
        "reply_markup": {"inline_keyboard": [[{"text": "More", "callback_data": "more"}]]},
    })
}

async fn asked() -> (Rehearsal, i64, String) {
    let stage = stage(&Clock::system()).await;
    let anna = stage.person("Anna", Some("it"));
    let query = stage.inline_query(anna, "piano", "");
    (stage, anna, query)
}

#[tokio::test]
async fn a_result_is_offered_chosen_and_posted_in_the_persons_name() {
    let (stage, anna, query) = asked().await;
    let update = call(&stage, "getUpdates", json!({})).await["result"][0]["inline_query"].clone();
    assert_eq!(update["query"], "piano");
    assert_eq!(update["from"]["language_code"], "it");
    let answer = json!({
        "inline_query_id": query, "results": [article("due")], "cache_time": 60, "is_personal": true,
        "button": {"text": "Ask an expert", "start_parameter": "consult"},
    });
    let taken = call(&stage, "answerInlineQuery", answer.clone()).await;
    assert_eq!(taken["result"], true, "{taken}");
    let shown = stage.inline_answer(&query, PATIENCE).await.unwrap();
    assert_eq!((shown.cache_time, shown.is_personal), (60, true));
    assert_eq!(shown.results[0].text, "Two years");
    let button = ("Ask an expert".to_owned(), "consult".to_owned());
    assert_eq!(shown.button, Some(button));
    let old = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    check(&stage, "answerInlineQuery", answer, 400, old).await;

    let office = stage.group("Office", &[anna], GroupKind::Supergroup, BotIs::Member);
    let posted = stage.choose(office, anna, &query, "due").unwrap();
    let shown = stage.message(office, posted).unwrap();
    assert_eq!(shown.sender, anna);
    assert_eq!(shown.via.as_deref(), Some("Covenant bot"));
    assert_eq!(shown.html, "<b>Two years</b>");
    stage.press(office, anna, "More").unwrap();
    let updates = call(&stage, "getUpdates", json!({})).await["result"].clone();
    let press = &updates.as_array().unwrap().last().unwrap()["callback_query"];
    assert!(press["inline_message_id"].is_string() && press.get("message").is_none());
    assert_eq!(stage.choose(office, anna, &query, "other"), None);
}

#[tokio::test]
async fn an_answer_that_telegram_would_not_take_is_refused() {
    let (stage, _, query) = asked().await;
    let mut untitled = article("x");
    untitled["title"] = "".into();
    let mut silent = article("x");
    silent["input_message_content"]["message_text"] = "".into();
    let many = (0..51).map(|id| article(&id.to_string())).collect();
    for (results, what) in [
        (many, "RESULTS_TOO_MUCH"),
        (vec![article("x"), article("x")], "RESULT_ID_DUPLICATE"),
        (vec![article("")], "RESULT_ID_INVALID"),
        (vec![article(&"x".repeat(65))], "RESULT_ID_INVALID"),
        (vec![untitled], "ARTICLE_TITLE_EMPTY"),
        (vec![silent], "message text is empty"),
    ] {
        let answer = json!({"inline_query_id": query, "results": Value::from(results)});
        let what = format!("Bad Request: {what}");
        check(&stage, "answerInlineQuery", answer, 400, &what).await;
    }
    for parameter in ["", "a b", &"x".repeat(65)] {
        let button = json!({"text": "Go", "start_parameter": parameter});
        let answer = json!({"inline_query_id": query, "results": [], "button": button});
        let what = "Bad Request: START_PARAM_INVALID";
        check(&stage, "answerInlineQuery", answer, 400, what).await;
    }
}

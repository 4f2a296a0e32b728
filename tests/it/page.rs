//! The try-out page in a real browser, with a bot whose every doing is told here: both sides of a lead can be played.

use std::time::Duration;

use covenant_bot::clock::Clock;
use covenant_bot::rehearsal::stage::Rehearsal;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::happened::Shown;
use serde_json::Value;
use serde_json::json;
use thirtyfour::prelude::*;

use crate::stage::call;
use crate::town::PATIENCE;
use crate::town::USERNAME;
use crate::town::stage;
use crate::tryout::browser;
use crate::tryout::driver;
use crate::tryout::find;
use crate::tryout::wait_for;

/// The newest message of a chat, once it is of this sort.
async fn newest(stage: &Rehearsal, chat: i64, kind: &str) -> Shown {
    let waiting = async {
        loop {
            let newest = stage.messages(chat).pop();
            if let Some(newest) = newest.filter(|it| it.kind == kind && !it.from_bot) {
                return newest;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let found = tokio::time::timeout(PATIENCE, waiting).await;
    found.unwrap_or_else(|_| panic!("nobody sends a {kind}"))
}

async fn click(browser: &WebDriver, css: &str) {
    find(browser, css).await.click().await.unwrap();
}

async fn write(browser: &WebDriver, chat: &str, text: &str) {
    let field = find(browser, &format!("{chat} textarea")).await;
    field.send_keys(text).await.unwrap();
    click(browser, &format!("{chat} .send")).await;
}

/// A call that the stand-in takes.
async fn does(stage: &Rehearsal, method: &str, body: Value) -> Value {
    let answer = call(stage, method, body).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// What the officer does: writes, shares a contact, sends a file, asks inline.
async fn officers_side(browser: &WebDriver, stage: &Rehearsal, officer: i64) -> i64 {
    write(browser, "#officer", "hello").await;
    wait_for(browser, "#officer article", "hello").await;
    let keyboard = json!({"keyboard": [[{"text": "My number", "request_contact": true}]], "one_time_keyboard": true});
    let ask = json!({"chat_id": officer, "text": "Your number?", "reply_markup": keyboard});
    does(stage, "sendMessage", ask).await;
    click(browser, "#officer .keyboard button").await;
    wait_for(browser, "#officer .media.contact", "+39").await;
    assert_eq!(newest(stage, officer, "contact").await.sender, officer);

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("towns.csv");
    std::fs::write(&file, "Torino;2025-03-15").unwrap();
    let field = find(browser, "#officer input[type=file]").await;
    field.send_keys(file.display().to_string()).await.unwrap();
    wait_for(browser, "#officer a.document", "towns.csv").await;
    let sent = newest(stage, officer, "document").await;
    let document = sent.document.unwrap();
    assert_eq!(&*document.bytes, b"Torino;2025-03-15");

    let field = find(browser, "#officer textarea").await;
    field.send_keys(format!("@{USERNAME} due")).await.unwrap();
    let result = json!({
        "type": "article", "id": "due", "title": "When is it due?",
        "input_message_content": {"message_text": "Two years"},
    });
    let query = asked_inline(stage).await;
    let answer = json!({"inline_query_id": query, "results": [result]});
    does(stage, "answerInlineQuery", answer).await;
    click(browser, "#officer .inline [data-result=due]").await;
    wait_for(browser, "#officer article:last-of-type", "Two years").await;
    assert!(newest(stage, officer, "text").await.via.is_some());
    sent.message_id
}

async fn asked_inline(stage: &Rehearsal) -> Value {
    let wait = json!({"timeout": 20, "allowed_updates": ["inline_query"]});
    let mut offset = 0;
    let waiting = async {
        loop {
            let mut poll = wait.clone();
            poll["offset"] = offset.into();
            for update in does(stage, "getUpdates", poll).await.as_array().unwrap() {
                if update["inline_query"]["query"] == "due" {
                    return update["inline_query"]["id"].clone();
                }
                offset = update["update_id"].as_i64().unwrap() + 1;
            }
        }
    };
    let asked = tokio::time::timeout(PATIENCE, waiting).await;
    asked.expect("the page asks inline")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_sides_of_a_lead_can_be_played() {
    let Some((_driver, driver)) = driver() else {
        return;
    };
    let stage = stage(&Clock::system()).await;
    let officer = stage.person("Officer", Some("it"));
    let staff = [stage.person("Giulia", None), stage.person("Marco", None)];
    let forum = stage.group("Staff", &staff, GroupKind::Forum, BotIs::Administrator);
    let profile = tempfile::tempdir().unwrap();
    let browser = browser(&driver, profile.path(), "1280,900").await;
    browser.goto(&stage.url()).await.unwrap();
    let sent = officers_side(&browser, &stage, officer).await;

    let topic = json!({"chat_id": forum, "name": "L-1 Torino"});
    let topic = does(&stage, "createForumTopic", topic).await["message_thread_id"].clone();
    let card = json!({"chat_id": forum, "message_thread_id": topic, "text": "The card"});
    let card = does(&stage, "sendMessage", card).await["message_id"].clone();
    let copy = json!({"chat_id": forum, "message_thread_id": topic, "from_chat_id": officer, "message_id": sent});
    does(&stage, "copyMessage", copy).await;
    let tab = format!("#staff [data-topic=\"{topic}\"]");
    wait_for(&browser, &tab, "L-1 Torino").await;
    let cards = browser.find_all(By::Css("#staff .message")).await.unwrap();
    assert!(cards.is_empty(), "General does not show what is in a topic");
    click(&browser, &tab).await;
    wait_for(&browser, "#staff article", "The card").await;
    wait_for(&browser, "#staff a.document", "towns.csv").await;

    // The second of the staff answers the card.
    click(&browser, "#speaker option:nth-child(2)").await;
    click(&browser, "#staff .message .reply").await;
    write(&browser, "#staff", "Two years").await;
    let answer = newest(&stage, forum, "text").await;
    assert_eq!(answer.sender, staff[1]);
    assert_eq!(
        (json!(answer.thread), json!(answer.reply_to)),
        (topic.clone(), card)
    );
    let reaction = [json!({"type": "emoji", "emoji": "👌"})];
    let react = json!({"chat_id": forum, "message_id": answer.message_id, "reaction": reaction});
    does(&stage, "setMessageReaction", react).await;
    wait_for(&browser, "#staff .mine .reaction", "👌").await;

    browser.set_window_rect(0, 0, 360, 740).await.unwrap();
    click(&browser, "[data-show=staff]").await;
    let script = "return document.documentElement.scrollWidth - window.innerWidth";
    let wide = browser.execute(script, vec![]).await.unwrap();
    assert!(
        wide.json().as_i64().unwrap() <= 0,
        "the page scrolls sideways"
    );

    let topic = json!({"chat_id": forum, "message_thread_id": topic});
    does(&stage, "closeForumTopic", topic.clone()).await;
    find(&browser, &format!("{tab} svg")).await;
    wait_for(&browser, "#staff .service", "closed the topic").await;
    does(&stage, "deleteForumTopic", topic).await;
    wait_for(&browser, "#staff .topics [aria-pressed=true]", "General").await;

    browser.quit().await.unwrap();
}

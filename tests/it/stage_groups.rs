//! The stand-in's groups: topics and who may manage them, standings, hidden administrators.

use covenant_bot::clock::Clock;
use covenant_bot::rehearsal::stage::Rehearsal;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use serde_json::Value;
use serde_json::json;

use crate::stage::call;
use crate::stage::check;
use crate::town::stage;

/// The updates that wait, and from then on no more of them.
async fn updates(stage: &Rehearsal) -> Vec<Value> {
    let kinds = ["message", "my_chat_member", "chat_member"];
    let answer = call(stage, "getUpdates", json!({"allowed_updates": kinds})).await;
    let updates = answer["result"].as_array().unwrap().clone();
    let last = updates.last().map(|update| update["update_id"].as_i64());
    if let Some(last) = last.flatten() {
        call(stage, "getUpdates", json!({"offset": last + 1})).await;
    }
    updates
}

async fn forum(bot: BotIs) -> (Rehearsal, i64, i64, i64) {
    let stage = stage(&Clock::system()).await;
    let owner = stage.person("Olga", None);
    let staff = stage.person("Sven", None);
    let forum = stage.group("Staff", &[owner, staff], GroupKind::Forum, bot);
    updates(&stage).await;
    (stage, forum, owner, staff)
}

#[tokio::test]
async fn a_topic_is_opened_named_closed_opened_again_and_deleted() {
    let (stage, forum, ..) = forum(BotIs::Administrator).await;
    let create = json!({"chat_id": forum, "name": "L-1"});
    let topic = call(&stage, "createForumTopic", create).await["result"].clone();
    assert_eq!(topic["name"], "L-1");
    let thread = topic["message_thread_id"].as_i64().unwrap();
    let send = json!({"chat_id": forum, "message_thread_id": thread, "text": "the card"});
    let card = call(&stage, "sendMessage", send.clone()).await["result"].clone();
    assert_eq!(card["is_topic_message"], true);
    assert_eq!(card["message_thread_id"], thread);
    let shown = stage.messages(forum).pop().unwrap();
    assert_eq!(
        (shown.text.as_str(), shown.thread),
        ("the card", Some(thread))
    );
    let general = json!({"chat_id": forum, "text": "in General"});
    let general = call(&stage, "sendMessage", general).await["result"].clone();
    assert_eq!(general.get("message_thread_id"), None);

    let named = |name: &str| json!({"chat_id": forum, "message_thread_id": thread, "name": name});
    let topic = json!({"chat_id": forum, "message_thread_id": thread});
    call(&stage, "editForumTopic", named("L-1 taken")).await;
    call(&stage, "closeForumTopic", topic.clone()).await;
    let shown = stage.topics(forum).pop().unwrap();
    assert_eq!((shown.thread, shown.closed), (thread, true));
    assert_eq!(shown.name, "L-1 taken");
    let same = "Bad Request: TOPIC_NOT_MODIFIED";
    check(&stage, "editForumTopic", named("L-1 taken"), 400, same).await;
    check(&stage, "closeForumTopic", topic.clone(), 400, same).await;
    call(&stage, "reopenForumTopic", topic.clone()).await;
    check(&stage, "reopenForumTopic", topic.clone(), 400, same).await;

    // The bot hears of what it did to topics, unlike of what it wrote.
    let told: Vec<Value> = updates(&stage).await;
    let told: Vec<&str> = ["created", "edited", "closed", "reopened"]
        .into_iter()
        .zip(&told)
        .filter(|(what, update)| {
            let service = &update["message"][format!("forum_topic_{what}")];
            service.is_object() && update["message"]["message_thread_id"] == thread
        })
        .map(|(what, _)| what)
        .collect();
    assert_eq!(told, ["created", "edited", "closed", "reopened"]);

    call(&stage, "deleteForumTopic", topic.clone()).await;
    assert_eq!(stage.topics(forum), []);
    let gone = "Bad Request: message thread not found";
    check(&stage, "sendMessage", send, 400, gone).await;
    let no_topic =
        json!({"chat_id": forum, "message_thread_id": general["message_id"], "text": "x"});
    check(&stage, "sendMessage", no_topic, 400, gone).await;
    let gone = "Bad Request: TOPIC_ID_INVALID";
    check(&stage, "closeForumTopic", topic, 400, gone).await;
}

#[tokio::test]
async fn only_who_may_manage_topics_does() {
    let create = |chat: i64, name: &str| json!({"chat_id": chat, "name": name});
    let denied = "Bad Request: not enough rights to create a topic";
    for bot in [BotIs::Member, BotIs::AdministratorWithoutTopics] {
        let (stage, forum, ..) = forum(bot).await;
        let owners = stage.topic(forum, "Owner's");
        check(&stage, "createForumTopic", create(forum, "x"), 400, denied).await;
        let topic = json!({"chat_id": forum, "message_thread_id": owners});
        let what = "Bad Request: not enough rights to close or open the topic";
        check(&stage, "closeForumTopic", topic, 400, what).await;
        stage.close_topic(forum, owners);
        let send = json!({"chat_id": forum, "message_thread_id": owners, "text": "x"});
        check(
            &stage,
            "sendMessage",
            send,
            400,
            "Bad Request: TOPIC_CLOSED",
        )
        .await;
    }
    let (stage, forum, owner, _) = forum(BotIs::Administrator).await;
    let empty = "Bad Request: name must be non-empty";
    check(&stage, "createForumTopic", create(forum, " "), 400, empty).await;
    let long = call(&stage, "createForumTopic", create(forum, &"x".repeat(129))).await;
    assert_eq!(long["result"]["name"], "x".repeat(128), "Telegram cuts it");
    let plain = stage.group(
        "Plain",
        &[owner],
        GroupKind::Supergroup,
        BotIs::Administrator,
    );
    let no_forum = "Bad Request: the chat is not a forum";
    check(
        &stage,
        "createForumTopic",
        create(plain, "x"),
        400,
        no_forum,
    )
    .await;
    let general = json!({"chat_id": forum, "message_thread_id": 1, "text": "x"});
    let what = "Bad Request: message thread not found";
    check(&stage, "sendMessage", general, 400, what).await;
}

#[tokio::test]
async fn a_reply_in_a_topic_stays_there_and_carries_what_it_answers() {
    let (stage, forum, _, staff) = forum(BotIs::Administrator).await;
    let topic = stage.topic(forum, "L-1");
    let send = json!({"chat_id": forum, "message_thread_id": topic, "text": "the card"});
    let card = call(&stage, "sendMessage", send).await["result"]["message_id"].clone();
    updates(&stage).await;
    let card = card.as_i64().unwrap();
    let answer = stage.say(forum, staff, Said::from("an answer").replying_to(card));
    let update = updates(&stage).await.pop().unwrap();
    let message = &update["message"];
    assert_eq!(message["message_thread_id"], topic);
    assert_eq!(message["reply_to_message"]["text"], "the card");
    let back =
        json!({"chat_id": forum, "text": "sent", "reply_parameters": {"message_id": answer}});
    let back = call(&stage, "sendMessage", back).await["result"].clone();
    assert_eq!(back["message_thread_id"], topic);
}

#[tokio::test]
async fn standings_change_and_the_bot_hears_of_it_as_its_own_allows() {
    let (stage, forum, owner, staff) = forum(BotIs::Member).await;
    stage.promote(forum, staff);
    assert_eq!(
        updates(&stage).await,
        [] as [Value; 0],
        "members hear of no standings"
    );
    stage.make_bot(forum, BotIs::AdministratorWithoutTopics);
    let told = updates(&stage).await.pop().unwrap()["my_chat_member"].clone();
    assert_eq!(told["new_chat_member"]["status"], "administrator");
    assert_eq!(told["new_chat_member"]["can_manage_topics"], false);
    assert_eq!(told["old_chat_member"]["status"], "member");
    assert_eq!(told["from"]["id"], owner);

    stage.demote(forum, staff);
    stage.remove(forum, staff);
    let told = updates(&stage).await;
    let statuses: Vec<_> = told
        .iter()
        .map(|update| update["chat_member"]["new_chat_member"]["status"].as_str())
        .collect();
    assert_eq!(statuses, [Some("member"), Some("kicked"), None]);
    assert_eq!(told[2]["message"]["left_chat_member"]["id"], staff);

    let member = |person: i64| json!({"chat_id": forum, "user_id": person});
    let stranger = stage.person("Ben", None);
    for (person, status) in [(owner, "creator"), (staff, "kicked"), (stranger, "left")] {
        let answer = call(&stage, "getChatMember", member(person)).await;
        assert_eq!(answer["result"]["status"], status);
    }
    let unknown = "Bad Request: PARTICIPANT_ID_INVALID";
    check(&stage, "getChatMember", member(12), 400, unknown).await;
    stage.kick(forum);
    let gone = "Forbidden: bot was kicked from the supergroup chat";
    check(&stage, "getChatMember", member(owner), 403, gone).await;
}

#[tokio::test]
async fn an_administrator_who_hides_writes_as_the_group() {
    let (stage, forum, owner, _) = forum(BotIs::Administrator).await;
    let topic = stage.topic(forum, "L-1");
    updates(&stage).await;
    stage.say_anonymously(forum, Said::from("an answer").in_thread(topic));
    let message = updates(&stage).await.pop().unwrap()["message"].clone();
    assert_eq!(message["from"]["id"], 1_087_968_824);
    assert_eq!(message["from"]["username"], "GroupAnonymousBot");
    assert_eq!(message["sender_chat"]["id"], forum);
    assert_eq!(message["message_thread_id"], topic);
    let shown = stage.messages(forum).pop().unwrap();
    assert!(shown.sender != owner && !shown.from_bot);
}

#[tokio::test]
async fn the_bot_pins_and_leaves() {
    let (stage, forum, _, staff) = forum(BotIs::Member).await;
    let message = stage.say(forum, staff, "/help");
    let pin = json!({"chat_id": forum, "message_id": message});
    let denied = "Bad Request: not enough rights to manage pinned messages in the chat";
    check(&stage, "pinChatMessage", pin.clone(), 400, denied).await;
    stage.make_bot(forum, BotIs::Administrator);
    updates(&stage).await;
    call(&stage, "pinChatMessage", pin).await;
    assert_eq!(stage.pinned(forum), Some(message));
    let told = updates(&stage).await.pop().unwrap();
    assert_eq!(told["message"]["pinned_message"]["message_id"], message);
    call(&stage, "leaveChat", json!({"chat_id": forum})).await;
    let told = updates(&stage).await.pop().unwrap()["my_chat_member"].clone();
    assert_eq!(told["new_chat_member"]["status"], "left");
    let gone = "Forbidden: bot is not a member of the supergroup chat";
    check(
        &stage,
        "sendMessage",
        json!({"chat_id": forum, "text": "x"}),
        403,
        gone,
    )
    .await;
}

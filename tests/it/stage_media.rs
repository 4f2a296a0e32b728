//! The stand-in's files, contacts, albums, copies, corrections and reactions.

use covenant_bot::clock::Clock;
use covenant_bot::rehearsal::stage::Rehearsal;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::file::FileKind;
use covenant_bot::rehearsal::world::file::NewFile;
use serde_json::Value;
use serde_json::json;

use crate::stage::call;
use crate::stage::check;
use crate::town::TOKEN;
use crate::town::stage;

/// An officer who has begun a chat with the bot, and a staff chat.
async fn chats() -> (Rehearsal, i64, i64) {
    let stage = stage(&Clock::system()).await;
    let anna = stage.person("Anna", None);
    stage.say(anna, anna, "hello");
    let sven = stage.person("Sven", None);
    let staff = stage.group(
        "Staff",
        &[sven],
        GroupKind::Supergroup,
        BotIs::Administrator,
    );
    last_update(&stage).await;
    (stage, anna, staff)
}

/// The newest update, after which none waits.
async fn last_update(stage: &Rehearsal) -> Value {
    let updates = call(stage, "getUpdates", json!({"offset": -1})).await;
    let update = updates["result"][0].clone();
    let next = update["update_id"].as_i64().unwrap_or_default() + 1;
    call(stage, "getUpdates", json!({"offset": next})).await;
    update
}

#[tokio::test]
async fn a_document_that_somebody_sends_can_be_downloaded() {
    let (stage, anna, _) = chats().await;
    stage.send_document(anna, anna, "towns.csv", "text/csv", b"Torino;2025-03-15");
    let document = last_update(&stage).await["message"]["document"].clone();
    assert_eq!(document["file_name"], "towns.csv");
    let file = json!({"file_id": document["file_id"]});
    let path = call(&stage, "getFile", file).await["result"]["file_path"].clone();
    let url = format!("{}/file/bot{TOKEN}/{}", stage.url(), path.as_str().unwrap());
    let saved = reqwest::get(url).await.unwrap().text().await.unwrap();
    assert_eq!(saved, "Torino;2025-03-15");
    let wrong = json!({"file_id": "nothing"});
    check(
        &stage,
        "getFile",
        wrong,
        400,
        "Bad Request: invalid file_id",
    )
    .await;
    let large = NewFile {
        bytes: vec![0; (20 << 20) + 1],
        ..NewFile::sample(FileKind::Video)
    };
    stage.send_file(anna, anna, large, "");
    let large = last_update(&stage).await["message"]["video"]["file_id"].clone();
    let large = json!({"file_id": large});
    check(
        &stage,
        "getFile",
        large,
        400,
        "Bad Request: file is too big",
    )
    .await;
}

#[tokio::test]
async fn files_go_on_by_their_id_as_what_they_are() {
    let (stage, anna, staff) = chats().await;
    let methods = [
        (FileKind::Document, "sendDocument"),
        (FileKind::Photo, "sendPhoto"),
        (FileKind::Video, "sendVideo"),
        (FileKind::Animation, "sendAnimation"),
        (FileKind::Audio, "sendAudio"),
        (FileKind::Voice, "sendVoice"),
    ];
    for (kind, method) in methods {
        stage.send_file(anna, anna, NewFile::sample(kind), "look");
        let shown = stage.messages(anna).pop().unwrap();
        let file = shown.document.unwrap();
        let field = method.strip_prefix("send").unwrap().to_lowercase();
        assert_eq!(
            (shown.kind.as_str(), shown.text.as_str()),
            (&*field, "look")
        );
        let body = json!({"chat_id": staff, field: file.file_id, "caption": "<b>of Anna</b>", "parse_mode": "HTML"});
        let sent = call(&stage, method, body).await;
        assert_eq!(sent["result"]["caption"], "of Anna", "{sent}");
        let arrived = stage.messages(staff).pop().unwrap();
        assert_eq!(arrived.html, "<b>of Anna</b>");
        assert_eq!(arrived.document.unwrap().bytes, file.bytes);
    }
    let voice = NewFile::sample(FileKind::Voice);
    stage.send_file(anna, anna, voice, "");
    let voice = stage
        .messages(anna)
        .pop()
        .unwrap()
        .document
        .unwrap()
        .file_id;
    let photo = json!({"chat_id": staff, "photo": voice});
    let what = "Bad Request: can't use file of type VoiceNote as Photo";
    check(&stage, "sendPhoto", photo, 400, what).await;
    let unknown = json!({"chat_id": staff, "photo": "x"});
    let what = "Bad Request: wrong file identifier/HTTP URL specified";
    check(&stage, "sendPhoto", unknown, 400, what).await;
    let long = json!({"chat_id": staff, "voice": voice, "caption": "x".repeat(1_025)});
    let what = "Bad Request: message caption is too long";
    check(&stage, "sendVoice", long, 400, what).await;
}

#[tokio::test]
async fn an_album_is_several_messages_of_one_group() {
    let (stage, anna, staff) = chats().await;
    let photos = vec![
        NewFile::sample(FileKind::Photo),
        NewFile::sample(FileKind::Photo),
    ];
    let ids = stage.send_album(anna, anna, photos, "our roof");
    let shown: Vec<_> = ids
        .iter()
        .map(|id| stage.message(anna, *id).unwrap())
        .collect();
    assert!(shown[0].media_group_id.is_some());
    assert_eq!(shown[0].media_group_id, shown[1].media_group_id);
    assert_eq!((&*shown[0].text, &*shown[1].text), ("our roof", ""));

    let copy = json!({"chat_id": staff, "from_chat_id": anna, "message_ids": ids});
    let copied = call(&stage, "copyMessages", copy).await;
    assert_eq!(copied["result"].as_array().unwrap().len(), 2, "{copied}");
    let arrived = stage.messages(staff);
    let [first, second] = &arrived[arrived.len() - 2..] else {
        panic!("two messages arrived");
    };
    assert!(first.from_bot && first.forwarded_from.is_none());
    assert_eq!(first.media_group_id, second.media_group_id);
    assert_ne!(first.media_group_id, shown[0].media_group_id);

    let item = |kind: &str, at: usize| json!({"type": kind, "media": shown[at].document.as_ref().unwrap().file_id});
    let album = |media: Vec<Value>| json!({"chat_id": staff, "media": media});
    let sent = call(
        &stage,
        "sendMediaGroup",
        album(vec![item("photo", 0), item("photo", 1)]),
    )
    .await;
    assert_eq!(
        sent["result"][0]["media_group_id"],
        sent["result"][1]["media_group_id"]
    );
    assert!(sent["result"][0]["media_group_id"].is_string(), "{sent}");
    for (media, what) in [
        (vec![], "there are no messages to send"),
        (
            vec![item("photo", 0); 11],
            "too many messages to send as an album",
        ),
        (
            vec![item("photo", 0), item("document", 1)],
            "document can't be mixed with other media types",
        ),
        (vec![item("voice", 0)], "invalid message content type"),
    ] {
        let what = format!("Bad Request: {what}");
        check(&stage, "sendMediaGroup", album(media), 400, &what).await;
    }
}

#[tokio::test]
async fn a_copy_hides_its_author_and_a_forward_names_them() {
    let (stage, anna, staff) = chats().await;
    let said = stage.say(anna, anna, "our plan is late");
    let on = |id: i64| json!({"chat_id": staff, "from_chat_id": anna, "message_id": id});
    let copied = call(&stage, "copyMessage", on(said)).await;
    let copy = stage.messages(staff).pop().unwrap();
    assert_eq!(copied["result"], json!({"message_id": copy.message_id}));
    assert_eq!(
        (&*copy.text, copy.forwarded_from),
        ("our plan is late", None)
    );
    let forward = call(&stage, "forwardMessage", on(said)).await["result"].clone();
    assert_eq!(forward["forward_origin"]["sender_user"]["id"], anna);
    let edit = json!({"chat_id": staff, "message_id": forward["message_id"], "text": "x"});
    let what = "Bad Request: message can't be edited";
    check(&stage, "editMessageText", edit, 400, what).await;

    let photo = stage.send_file(anna, anna, NewFile::sample(FileKind::Photo), "roof");
    let mut with_caption = on(photo);
    with_caption["caption"] = "from Anna".into();
    call(&stage, "copyMessage", with_caption).await;
    assert_eq!(stage.messages(staff).pop().unwrap().text, "from Anna");

    let number = stage.send_contact(anna, anna, "+39011", Some(anna));
    call(&stage, "copyMessage", on(number)).await;
    let contact = stage.messages(staff).pop().unwrap();
    assert_eq!(contact.content["contact"]["phone_number"], "+39011");

    let missing = "Bad Request: message to copy not found";
    check(&stage, "copyMessage", on(999), 400, missing).await;
    let missing = "Bad Request: message to forward not found";
    check(&stage, "forwardMessage", on(999), 400, missing).await;
    let service = stage.messages(staff)[0].message_id;
    let service = json!({"chat_id": anna, "from_chat_id": staff, "message_id": service});
    let what = "Bad Request: the message can't be copied";
    check(&stage, "copyMessage", service, 400, what).await;
    let protected = json!({"chat_id": anna, "text": "for you only", "protect_content": true});
    let protected = call(&stage, "sendMessage", protected).await["result"]["message_id"].clone();
    let what = "Bad Request: the message can't be forwarded";
    let forward = on(protected.as_i64().unwrap());
    check(&stage, "forwardMessage", forward, 400, what).await;
    let several = |ids: &[i64]| json!({"chat_id": staff, "from_chat_id": anna, "message_ids": ids});
    let what = "Bad Request: there are no messages to forward";
    check(&stage, "copyMessages", several(&[998, 999]), 400, what).await;
    let what = "Bad Request: message identifiers must be in a strictly increasing order";
    check(&stage, "copyMessages", several(&[photo, said]), 400, what).await;
}

#[tokio::test]
async fn of_a_message_that_a_person_forwards_only_addresses_can_be_pressed() {
    let (stage, anna, staff) = chats().await;
    let ask = json!({"text": "Take", "callback_data": "take"});
    let open = json!({"text": "Site", "url": "https://example.org"});
    for (buttons, labels) in [
        (json!([[ask, open], [ask]]), vec![vec!["Site"]]),
        (json!([[ask]]), vec![]),
    ] {
        let markup = json!({"inline_keyboard": buttons});
        let card = json!({"chat_id": staff, "text": "A card", "reply_markup": markup});
        let card = call(&stage, "sendMessage", card).await["result"]["message_id"].clone();
        let card = card.as_i64().unwrap();
        let forwarded = stage.forward((staff, card), (anna, None), anna);
        let shown = stage.message(anna, forwarded).unwrap();
        let shown = shown.buttons.iter().map(|row| row.iter());
        let shown: Vec<Vec<_>> = shown
            .map(|row| row.map(|button| button.label.as_str()).collect())
            .collect();
        assert_eq!(shown, labels);
        let update = last_update(&stage).await["message"].clone();
        let author = update["forward_origin"]["sender_user"]["is_bot"].clone();
        assert_eq!((author, &update["from"]["id"]), (true.into(), &json!(anna)));
    }
}

#[tokio::test]
async fn corrections_reach_the_bot_and_deletions_do_not() {
    let (stage, anna, staff) = chats().await;
    let photo = stage.send_file(anna, anna, NewFile::sample(FileKind::Photo), "rof");
    last_update(&stage).await;
    stage.edit(anna, photo, "roof");
    let update = last_update(&stage).await;
    assert_eq!(update["edited_message"]["caption"], "roof");
    assert!(update["edited_message"]["edit_date"].is_i64());
    let same = update["edited_message"]["photo"][0]["file_unique_id"].clone();
    stage.replace_file(anna, photo, NewFile::sample(FileKind::Document), "plan");
    let replaced = last_update(&stage).await["edited_message"].clone();
    assert_eq!(replaced["caption"], "plan");
    assert_eq!(replaced["photo"], Value::Null);
    assert!(replaced["document"]["file_unique_id"].is_string());
    assert_ne!(replaced["document"]["file_unique_id"], same);
    stage.delete(anna, photo);
    assert_eq!(last_update(&stage).await, Value::Null);
    let gone = json!({"chat_id": staff, "from_chat_id": anna, "message_id": photo});
    let what = "Bad Request: message to copy not found";
    check(&stage, "copyMessage", gone, 400, what).await;

    stage.send_file(anna, anna, NewFile::sample(FileKind::Voice), "");
    let voice = stage.messages(anna).pop().unwrap().document.unwrap();
    let sent = call(
        &stage,
        "sendVoice",
        json!({"chat_id": staff, "voice": voice.file_id}),
    )
    .await;
    let sent = sent["result"]["message_id"].clone();
    let caption = json!({"chat_id": staff, "message_id": sent, "caption": "of Anna"});
    call(&stage, "editMessageCaption", caption).await;
    assert_eq!(stage.messages(staff).pop().unwrap().text, "of Anna");
    let text = json!({"chat_id": staff, "message_id": sent, "text": "x"});
    let what = "Bad Request: there is no text in the message to edit";
    check(&stage, "editMessageText", text, 400, what).await;
    let text = call(
        &stage,
        "sendMessage",
        json!({"chat_id": staff, "text": "x"}),
    )
    .await;
    let text = text["result"]["message_id"].clone();
    let caption = json!({"chat_id": staff, "message_id": text, "caption": "x"});
    let what = "Bad Request: there is no caption in the message to edit";
    check(&stage, "editMessageCaption", caption, 400, what).await;
}

#[tokio::test]
async fn the_bot_reacts_with_one_emoji() {
    let (stage, anna, _) = chats().await;
    let said = stage.say(anna, anna, "thank you");
    let react =
        |reactions: Value| json!({"chat_id": anna, "message_id": said, "reaction": reactions});
    let emoji = |emoji: &str| json!({"type": "emoji", "emoji": emoji});
    call(&stage, "setMessageReaction", react(json!([emoji("👀")]))).await;
    let shown = stage.message(anna, said).unwrap();
    assert_eq!(shown.reaction.as_deref(), Some("👀"));
    let many = react(json!([emoji("👍"), emoji("👀")]));
    let what = "Bad Request: REACTIONS_TOO_MANY";
    check(&stage, "setMessageReaction", many, 400, what).await;
    let unknown = react(json!([emoji("🥝")]));
    let what = "Bad Request: REACTION_INVALID";
    check(&stage, "setMessageReaction", unknown, 400, what).await;
    call(&stage, "setMessageReaction", react(json!([]))).await;
    assert_eq!(stage.message(anna, said).unwrap().reaction, None);
}

#[tokio::test]
async fn a_contact_is_shared_by_the_button_that_asks_for_it() {
    let (stage, anna, staff) = chats().await;
    assert!(
        stage.share_contact(anna, anna).is_err(),
        "nothing asks for it"
    );
    let keyboard = json!({"keyboard": [[{"text": "My number", "request_contact": true}]], "one_time_keyboard": true});
    let ask =
        |chat: i64| json!({"chat_id": chat, "text": "Your number?", "reply_markup": keyboard});
    let what = "Bad Request: phone number can be requested in private chats only";
    check(&stage, "sendMessage", ask(staff), 400, what).await;
    call(&stage, "sendMessage", ask(anna)).await;
    assert_eq!(stage.keyboard(anna)[0][0].label, "My number");
    assert_eq!(stage.messages(anna).pop().unwrap().keyboard.len(), 1);
    let shared = stage.share_contact(anna, anna).unwrap();
    let contact = last_update(&stage).await["message"]["contact"].clone();
    assert_eq!(contact["user_id"], anna);
    assert_eq!(stage.message(anna, shared).unwrap().kind, "contact");
    assert!(stage.keyboard(anna).is_empty(), "it was for one time");

    let other = stage.person("Ben", None);
    stage.send_contact(anna, anna, "+39011", Some(other));
    let contact = last_update(&stage).await["message"]["contact"].clone();
    assert_eq!(
        (&contact["user_id"], &contact["first_name"]),
        (&json!(other), &json!("Ben"))
    );
    stage.send_contact(anna, anna, "+39012", None);
    let contact = last_update(&stage).await["message"]["contact"].clone();
    assert_eq!(contact.get("user_id"), None);
    stage.send_location(anna, anna);
    assert!(last_update(&stage).await["message"]["location"]["latitude"].is_f64());
    stage.send_file(
        anna,
        anna,
        NewFile::sample(FileKind::Sticker),
        Said::from(""),
    );
    assert_eq!(last_update(&stage).await["message"].get("caption"), None);
}

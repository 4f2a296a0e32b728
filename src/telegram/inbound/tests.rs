//! What is read, and what is left unanswered.

use super::*;
use serde_json::json;

fn me() -> Me {
    Me {
        id: 99,
        username: "Covenant_bot".to_owned(),
    }
}

fn group(text: &str) -> Option<Event> {
    let message = json!({
        "message_id": 4, "date": 0, "text": text,
        "chat": {"id": -5, "type": "supergroup", "title": "Office"},
        "from": {"id": 7, "is_bot": false, "first_name": "A", "language_code": "de"},
    });
    read(
        &json!({"update_id": 1, "message": message}).to_string(),
        &me(),
    )
    .map(|arrival| arrival.event)
}

fn question(text: &str) -> Event {
    Event::Question(UserText::new(text))
}

#[test]
fn in_a_group_only_what_is_meant_for_the_bot_is_read() {
    let help = || Some(Event::Command(Command::Help, UserText::new("")));
    assert_eq!(group("when is lunch?"), None);
    assert_eq!(
        group("@covenant_bot when is it due?"),
        Some(question("when is it due?"))
    );
    assert_eq!(
        group("when is it due, @Covenant_bot ?"),
        Some(question("when is it due,  ?"))
    );
    assert_eq!(group("ask @covenant_bot_2"), None);
    assert_eq!(group("/help"), help());
    assert_eq!(group("/HELP@covenant_BOT"), help());
    assert_eq!(group("/help@other_bot"), None);
    assert_eq!(group("/weather"), None);
    assert_eq!(group("/weather@covenant_bot"), Some(Event::UnknownCommand));
}

#[test]
fn a_message_newer_than_the_library_still_gives_its_text() {
    let raw = r#"{"update_id":8,"message":{"message_id":4,"date":0,"chat":{"id":7,"type":"private"},
        "from":{"id":7,"is_bot":false,"first_name":"A"},"text":"due on 28 February?",
        "entities":[{"type":"date_time","offset":7,"length":11,"unix_time":1}],"rich_message":{"blocks":[]}}}"#;
    let arrival = read(raw, &me()).unwrap();
    assert_eq!(
        arrival.event,
        Event::Question(UserText::new("due on 28 February?"))
    );
}

#[test]
fn whatever_carries_no_words_is_noticed_in_private() {
    for content in ["sticker", "voice", "photo", "rich_message", "kind_of_2031"] {
        let message = json!({"message_id": 1, "chat": {"id": 7, "type": "private"}, content: {}});
        let arrival = read(
            &json!({"update_id": 1, "message": message}).to_string(),
            &me(),
        )
        .unwrap();
        assert_eq!(arrival.event, Event::WithoutWords, "{content}");
    }
}

#[test]
fn an_update_has_its_number_even_if_nothing_else_is_understood() {
    let envelope =
        |raw: &str| super::envelope(raw).map(|envelope| (envelope.id.0, envelope.chat.0));
    assert_eq!(
        envelope(r#"{"update_id":5,"news_of_2031":{}}"#),
        Some((5, 0))
    );
    assert_eq!(
        envelope(r#"{"update_id":6,"message":"a string"}"#),
        Some((6, 0))
    );
    assert_eq!(
        envelope(r#"{"update_id":7,"inline_query":{"id":"1","from":{"id":3}}}"#),
        Some((7, 3))
    );
    assert_eq!(envelope("[]"), None);
}

#[test]
fn a_contact_card_is_the_senders_own_only_if_telegram_says_so() {
    let whose = |card: serde_json::Value| {
        let message = json!({
            "message_id": 1, "chat": {"id": 7, "type": "private"}, "from": {"id": 7}, "contact": card,
        });
        let arrival = read(
            &json!({"update_id": 1, "message": message}).to_string(),
            &me(),
        );
        let Event::Contact(contact) = arrival.unwrap().event else {
            panic!("a contact card is read as one");
        };
        contact.whose
    };
    assert_eq!(
        whose(json!({"phone_number": "390541704111", "user_id": 7})),
        Whose::Senders
    );
    assert_eq!(
        whose(json!({"phone_number": "390541704111", "user_id": 8})),
        Whose::Anothers
    );
    assert_eq!(
        whose(json!({"phone_number": "390541704111"})),
        Whose::Anothers
    );
}

/// What the file of such a message, which was edited in private, is known again by.
fn edited_file(fields: &serde_json::Value) -> Option<FileMark> {
    let mut message = json!({
        "message_id": 4, "date": 0, "chat": {"id": 7, "type": "private"},
        "from": {"id": 7, "is_bot": false, "first_name": "A"},
    });
    for (name, value) in fields.as_object().unwrap() {
        message[name] = value.clone();
    }
    let update = json!({"update_id": 1, "edited_message": message}).to_string();
    read(&update, &me())?.enclosure?.file
}

#[test]
fn a_file_is_known_again_by_its_own_mark_whatever_its_kind() {
    let marked = |mark: &str| json!({"file_id": "x", "file_unique_id": mark});
    let known = |mark: &str| Some(FileMark(mark.to_owned()));
    let sizes = json!({"photo": [marked("small"), marked("large")]});
    assert_eq!(edited_file(&sizes), known("large"));
    let both = json!({"animation": marked("one"), "document": marked("one")});
    assert_eq!(edited_file(&both), known("one"));
    for kind in FILES.into_iter().chain(["document"]) {
        assert_eq!(edited_file(&json!({kind: marked("it")})), known("it"));
    }
    assert_eq!(edited_file(&json!({"location": {"latitude": 45.0}})), None);
    assert_eq!(edited_file(&json!({"text": "words"})), None);
}

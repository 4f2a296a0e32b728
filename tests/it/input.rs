//! Whatever a person sends is answered, and nothing they write is read as markup.

use serde_json::json;

use crate::town::story;

#[test]
fn whatever_has_no_words_gets_a_polite_line() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            for text in ["👍🏽", "…", "?!", "\u{200f}\u{202e}"] {
                let answer = anna.asks(text).await;
                assert!(
                    answer.text.starts_with("So far I only read text"),
                    "{text:?}: {}",
                    answer.text
                );
            }
            let file = json!({"file_id": "x", "file_unique_id": "y"});
            for kind in [
                "sticker",
                "voice",
                "photo",
                "video_note",
                "rich_message",
                "invention_of_2031",
            ] {
                anna.stage.send(anna.chat, anna.id, json!({kind: file}));
                let answer = anna.reads().await;
                assert!(
                    answer.text.starts_with("So far I only read text"),
                    "{kind}: {}",
                    answer.text
                );
            }
        })
    });
}

#[test]
fn a_message_newer_than_the_library_still_gets_its_text_read() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let entity = json!([{"type": "date_time", "offset": 0, "length": 4, "unix_time": 1_790_000_000}]);
            let content = json!({"text": "When is the SECAP due?", "entities": entity, "rich_message": {"blocks": []}});
            anna.stage.send(anna.chat, anna.id, content);
            assert!(anna.reads().await.text.contains("two years"));
            let photo = json!({"photo": [{"file_id": "x"}], "caption": "When is the SECAP due?"});
            anna.stage.send(anna.chat, anna.id, photo);
            assert!(anna.reads().await.text.contains("two years"));
        })
    });
}

#[test]
fn an_update_of_a_kind_nobody_knows_holds_nothing_up() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            anna.says("/start");
            anna.reads().await;
            anna.stage.update(
                "message",
                json!({"chat": "a string where a chat should be"}),
            );
            anna.stage.update("callback_query", json!({"id": 5}));
            anna.dialogue(&[("/help", "What I can do")]).await;
        })
    });
}

#[test]
fn unusual_texts_are_answered_like_others() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let long = "why ".repeat(1_024);
            for text in [
                long.as_str(),
                "<b>&_*[ `/\\ \" '",
                "ما هو الميثاق؟",
                "עברית",
                "/",
                "/ help",
                "// comment",
            ] {
                let answer = anna.asks(text).await;
                assert!(!answer.text.is_empty(), "{text:?}");
            }
            anna.dialogue(&[
                ("/nonsense", "I do not know this command"),
                ("/cancel", "There is nothing to leave"),
            ])
            .await;
        })
    });
}

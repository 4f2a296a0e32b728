//! Inline mode and deep links: answers in any chat, and the ways from there into the bot.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::faults::Fault;
use covenant_bot::rehearsal::world::faults::FaultKind;
use covenant_bot::rehearsal::world::inline::InlineAnswer;

use crate::gaps::SAXOPHONE;
use crate::gaps::SHOP;
use crate::gaps::staff;
use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::USERNAME;
use crate::town::labels;
use crate::town::story;

impl Person {
    /// Types the bot's name and these words, and sees what is offered.
    async fn types(&self, words: &str) -> InlineAnswer {
        let query = self.stage.inline_query(self.id, words, "");
        self.stage
            .inline_answer(&query, PATIENCE)
            .await
            .expect("an offer")
    }
}

fn titles(answer: &InlineAnswer) -> Vec<&str> {
    let results = answer.results.iter();
    results.map(|result| result.title.as_str()).collect()
}

#[test]
fn the_best_answers_are_offered_and_posted_with_a_way_into_the_bot() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let query = anna
                .stage
                .inline_query(anna.id, "when is the SECAP due", "");
            let offer = anna.stage.inline_answer(&query, PATIENCE).await.unwrap();
            assert!((1..=5).contains(&offer.results.len()));
            let best = &offer.results[0];
            assert_eq!(best.title, "When the SECAP is due");
            assert!(best.description.starts_with("The SECAP is due two years"));
            assert!(!best.description.contains('<'), "{}", best.description);
            assert_eq!(offer.next_offset, "");
            let over_it = ("Ask the bot something else".to_owned(), "inline".to_owned());
            assert_eq!(offer.button, Some(over_it));

            let ben = town.officer("en");
            let office = town.group(&[&anna, &ben], GroupKind::Supergroup);
            let mut seen = anna.in_chat(office);
            seen.reads().await;
            let posted = anna
                .stage
                .choose(office, anna.id, &query, &best.id)
                .unwrap();
            let shown = anna.stage.message(office, posted).unwrap();
            assert!(shown.text.contains("two years"), "{}", shown.text);
            let address = format!("https://t.me/{USERNAME}?start=t_secap_deadline");
            let button = serde_json::to_string(&shown.buttons[0][0]).unwrap();
            assert!(button.contains(&address), "{button}");
            town.settle().await;
            assert_eq!(seen.answers(), 1, "the bot does not answer its own words");
            // Posted in the chat with the bot itself, it is no question either.
            anna.stage
                .choose(anna.chat, anna.id, &query, &best.id)
                .unwrap();
            anna.dialogue(&[("/start t_secap_deadline", "When the SECAP is due")])
                .await;
        })
    });
}

#[test]
fn telegram_may_keep_what_is_the_same_for_everybody() {
    story(|town| {
        Box::pin(async move {
            let anna = town.officer("de");
            let clear = anna
                .types("entro quando va presentato il piano d'azione?")
                .await;
            assert!(!clear.is_personal);
            assert!(clear.cache_time > 0);
            assert_eq!(clear.button.unwrap().0, "Chiedere altro al bot");
            // Whether this is German or French depends on who asks.
            assert!(anna.types("SECAP").await.is_personal);
            assert!(anna.types("").await.is_personal);
            let more = anna.stage.inline_query(anna.id, "SECAP", "5");
            let more = anna.stage.inline_answer(&more, PATIENCE).await.unwrap();
            assert!(more.results.is_empty());
        })
    });
}

#[test]
fn what_is_asked_most_is_offered_before_a_word_is_typed() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let first = anna.types("").await;
            assert_eq!(first.results.len(), 5);
            assert_eq!(titles(&first)[0], "What the Covenant of Mayors is");
            for _ in 0..2 {
                anna.asks("What is ELENA?").await;
            }
            anna.asks("When is the SECAP due?").await;
            let mut ben = town.officer("it");
            ben.asks("che cos'è il conto termico?").await;
            let most = anna.types(" ").await;
            assert_eq!(most.results[0].id, "elena");
            assert_eq!(most.results[1].id, "secap_deadline");
            assert_eq!(most.results.len(), 5);
            let in_italian = ben.types("").await;
            assert_eq!(in_italian.results[0].id, "conto_termico");
            // Counted by topic and language, with no trace of who asked.
            let columns = "select count(*) from asked_topics where topic = 'elena' and language = 'en' and times = 2";
            assert_eq!(town.count(columns).await, 1);
        })
    });
}

#[test]
fn what_nobody_knows_is_not_guessed() {
    story(|town| {
        Box::pin(async move {
            let anna = town.officer("en");
            let nothing = anna.types("where can I buy a saxophone?").await;
            assert!(nothing.results.is_empty());
            assert_eq!(
                nothing.button.unwrap().0,
                "I do not know this: ask in the bot"
            );
            assert_eq!(town.count("select count(*) from gaps").await, 0);
        })
    });
}

#[test]
fn texts_that_staff_keep_ready_are_offered_to_staff_only() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staff(town, GroupKind::Supergroup).await;
            let mut anna = town.officer("en");
            anna.asks(SAXOPHONE).await;
            giulia.publishes(town, SHOP).await;
            giulia
                .asks("/canned add hello en Good <morning> & welcome.")
                .await;
            let offer = giulia.types("hel").await;
            assert_eq!(offer.results[0].title, "hello");
            assert_eq!(offer.results[0].text, "Good <morning> & welcome.");
            assert!(offer.is_personal);
            for words in ["hel", "hello", ""] {
                assert!(!titles(&anna.types(words).await).contains(&"hello"));
            }
            // Before a word is typed they leave room for what people ask most.
            for name in ["one", "two", "three", "four"] {
                giulia
                    .asks(&format!("/canned add {name} en Text {name}."))
                    .await;
            }
            let query = giulia.stage.inline_query(giulia.id, "", "");
            let first = giulia.stage.inline_answer(&query, PATIENCE).await.unwrap();
            assert_eq!(first.results.len(), 5);
            let ready = |id: &str| id.starts_with("canned_");
            let ready = first.results.iter().filter(|result| ready(&result.id));
            assert_eq!(ready.count(), 2);
            // What a colleague writes to somebody has no button of the bot's.
            let office = town.group(&[&anna, &giulia], GroupKind::Supergroup);
            let posted = giulia
                .stage
                .choose(office, giulia.id, &query, &first.results[0].id)
                .unwrap();
            let shown = giulia.stage.message(office, posted).unwrap();
            assert!(shown.buttons.is_empty(), "{:?}", shown.buttons);
            // Removed from the staff a moment ago.
            giulia.stage.remove(giulia.chat, giulia.id);
            assert!(!titles(&giulia.types("hel").await).contains(&"hello"));
        })
    });
}

#[test]
fn an_answer_that_comes_too_late_is_given_up_and_holds_nobody_up() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let before = anna.stage.calls().len();
            town.stop_bot().await;
            for kind in [
                FaultKind::ServerError(502),
                FaultKind::Drop,
                FaultKind::TooManyRequests { retry_after: 60 },
            ] {
                anna.stage.fail(Fault::on("answerInlineQuery", kind));
            }
            for words in ["s", "se", "sec", "seca"] {
                anna.stage.inline_query(anna.id, words, "");
            }
            anna.stage.update("inline_query", serde_json::json!({
                "id": "999", "from": {"id": anna.id, "is_bot": false, "first_name": "Anna"}, "query": "old", "offset": "",
            }));
            anna.says("/help");
            town.start_bot().await;
            anna.reads().await;
            town.settle().await;
            town.pass(Duration::from_hours(1));
            town.settle().await;
            let answers = anna.stage.calls()[before..]
                .iter()
                .filter(|call| call.method == "answerInlineQuery")
                .count();
            assert_eq!(answers, 5, "each is tried once");
            assert_eq!(anna.types("secap").await.results.len(), 5);
        })
    });
}

#[test]
fn a_deep_link_with_junk_is_a_plain_greeting() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let long = format!("t_{}", "a".repeat(200));
            for link in [
                "inline",
                "t_",
                "t_no_such_topic",
                "t_staff_1",
                "t_staff_99999999999999999999",
                "T_SECAP_DEADLINE",
                "t_secap-deadline",
                "t_Secap_deadline",
                "t_secap_deadline t_elena",
                "covid19",
                "; drop table gaps",
                "%00",
                "💥",
                &long,
            ] {
                let hello = anna.asks(&format!("/start {link}")).await;
                assert!(hello.text.starts_with("Hello."), "{link}: {}", hello.text);
            }
            anna.dialogue(&[
                ("/start t_elena", "ELENA"),
                ("/start covid", "COVID-19"),
                ("/start  t_elena ", "ELENA"),
            ])
            .await;
            let shown = anna.asks("/start consult").await;
            assert!(!labels(&shown).is_empty());
        })
    });
}

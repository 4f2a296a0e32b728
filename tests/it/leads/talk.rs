//! The talk: what staff write in reply reaches the officer, and back; files, albums, corrections; what cannot be delivered.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::file::FileKind;
use covenant_bot::rehearsal::world::file::NewFile;

use crate::leads::album_goes;
use crate::leads::found;
use crate::leads::requested;
use crate::leads::staffed;
use crate::town::story;

#[test]
fn staff_and_officer_write_to_each_other_and_nothing_else_leaves() {
    story(|town| {
        Box::pin(async move {
            let (giulia, marco, mut anna, card) = requested(town, GroupKind::Forum).await;
            let thread = card.thread.unwrap();
            let internal = giulia.says(Said::from("who does this?").in_thread(thread));
            marco.says(Said::from("not me").replying_to(internal));
            let hello = giulia.says(Said::from("Hello <b>&_*[").replying_to(card.message_id));
            let read = anna.reads().await;
            assert!(read.text.starts_with("✉️ The expert team"), "{}", read.text);
            assert!(read.text.ends_with("Hello <b>&_*["), "{}", read.text);
            town.settle().await;
            found(&giulia, "Giulia has it");
            assert_eq!(
                town.stage
                    .message(giulia.chat, hello)
                    .unwrap()
                    .reaction
                    .as_deref(),
                Some("👌")
            );
            giulia.stage.edit(giulia.chat, hello, "Hello again");
            let corrected = anna.sees().await.message;
            assert_eq!(corrected.message_id, read.message_id);
            assert!(corrected.text.contains("corrected") && corrected.text.contains("Hello again"));

            let thanks = anna.says(Said::from("Thank <you>").replying_to(read.message_id));
            town.settle().await;
            let relayed = found(&giulia, "Thank <you>");
            assert_eq!(relayed.thread, Some(thread));
            anna.stage.edit(anna.chat, thanks, "Thanks a lot");
            town.settle().await;
            let corrected = town.stage.message(giulia.chat, relayed.message_id).unwrap();
            assert!(
                corrected.text.contains("Thanks a lot"),
                "{}",
                corrected.text
            );

            let mention = format!("@{} see you", crate::town::USERNAME);
            marco.says(Said::from(mention.as_str()).in_thread(thread));
            let read = loop {
                let happened = anna.sees().await;
                if happened.message.text.contains("see you") {
                    break happened.message;
                }
            };
            assert!(read.text.starts_with("✉️"));
            let all: Vec<String> = town
                .stage
                .messages(anna.chat)
                .into_iter()
                .map(|message| message.text)
                .collect();
            assert!(
                all.iter()
                    .all(|text| !text.contains("who does this") && !text.contains("not me"))
            );
        })
    });
}

#[test]
fn free_words_within_a_day_are_asked_about_and_later_are_a_question() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, mut anna, _) = requested(town, GroupKind::Supergroup).await;
            anna.dialogue(&[("when is the SECAP due?", "When")]).await;
            let card = found(&giulia, "Nobody has taken it").message_id;
            giulia.says(Said::from("Which year?").replying_to(card));
            anna.reads().await;
            anna.dialogue(&[("It was 2019", "Is this for the expert")])
                .await;
            town.restart_bot().await;
            anna.turns("💬 To the expert").await;
            town.settle().await;
            found(&giulia, "It was 2019");
            anna.dialogue(&[("when is the SECAP due?", "Is this for the expert")])
                .await;
            anna.presses("❓ As a question");
            assert!(anna.reads().await.text.contains("two years"));
            town.pass(Duration::from_hours(25));
            anna.dialogue(&[("when is the SECAP due?", "When")]).await;
        })
    });
}

#[test]
fn files_albums_and_voice_are_copied_as_they_are() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, mut anna, card) = requested(town, GroupKind::Forum).await;
            let sent = town.stage.messages(anna.chat).last().unwrap().message_id;
            let thread = card.thread.unwrap();
            for kind in [FileKind::Document, FileKind::Voice, FileKind::Photo] {
                let file = NewFile::sample(kind);
                let said = Said::from("").replying_to(sent);
                anna.stage.send_file(anna.chat, anna.id, file, said);
                town.settle().await;
                let copy = town.stage.messages(giulia.chat).pop().unwrap();
                assert!(copy.from_bot && copy.document.is_some(), "{kind:?}");
                assert_eq!(copy.thread, Some(thread), "{kind:?}");
            }
            let photos = vec![NewFile::sample(FileKind::Photo); 3];
            let said = Said::from("the three sites").replying_to(sent);
            let album = anna.stage.send_album(anna.chat, anna.id, photos, said);
            album_goes(town).await;
            let mut copies = town.stage.messages(giulia.chat);
            let copies = copies.split_off(copies.len() - 3);
            assert!(copies[0].media_group_id.is_some());
            assert!(
                copies
                    .iter()
                    .all(|it| it.media_group_id == copies[0].media_group_id)
            );
            assert_eq!(copies[0].text, "the three sites");
            anna.stage.edit(anna.chat, album[0], "the three new sites");
            town.settle().await;
            found(&giulia, "the three new sites");

            let card = found(&giulia, "Nobody has taken it").message_id;
            let said = Said::from("fill this in").replying_to(card);
            let file = NewFile::sample(FileKind::Document);
            giulia.stage.send_file(giulia.chat, giulia.id, file, said);
            assert!(anna.reads().await.text.contains("sends you this"));
            assert_eq!(anna.reads().await.text, "fill this in");
        })
    });
}

#[test]
fn a_message_of_four_thousand_characters_goes_whole_everywhere() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Supergroup, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let long: String = "<b>&_*[ 12".chars().cycle().take(4_000).collect();
            anna.asks("/consult").await;
            anna.presses("✅ I agree");
            anna.reads().await;
            anna.asks("<b>&_*[").await;
            anna.presses("Funding");
            anna.reads().await;
            anna.asks("<b>&_*[ Rossi").await;
            anna.reads().await;
            anna.asks("a@example.org").await;
            anna.reads().await;
            let review = anna.asks(&long).await;
            assert!(review.text.contains("shown in part"), "{}", review.text);
            anna.presses("📨 Send to the experts");
            let sent = anna.reads().await.message_id;
            town.settle().await;
            let whole = |chat: i64| -> String {
                let messages = town.stage.messages(chat);
                let texts = messages
                    .iter()
                    .filter(|message| message.from_bot)
                    .map(|it| it.text.clone());
                texts.collect()
            };
            let card = found(&giulia, "Nobody has taken it");
            assert!(card.text.starts_with("<b>&_*[ · L-"), "{}", card.text);
            assert!(whole(giulia.chat).matches("<b>&_*[ 12").count() >= 400);

            anna.says(Said::from(long.as_str()).replying_to(sent));
            giulia.says(Said::from(long.as_str()).replying_to(card.message_id));
            town.settle().await;
            assert!(whole(giulia.chat).matches("<b>&_*[ 12").count() >= 800);
            assert!(whole(anna.chat).matches("<b>&_*[ 12").count() >= 398);
        })
    });
}

#[test]
fn what_cannot_be_delivered_is_shown_on_the_message() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Forum).await;
            let thread = card.thread.unwrap();
            town.stage.block(anna.id);
            let lost = giulia.says(Said::from("Hello").replying_to(card.message_id));
            town.settle().await;
            let told = found(&giulia, "not delivered");
            assert_eq!(told.reply_to, Some(lost));
            assert_eq!(told.thread, Some(thread));
        })
    });
}

#[test]
fn fifty_messages_in_ten_seconds_are_five_and_one_polite_line() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, _) = requested(town, GroupKind::Forum).await;
            let sent = town.stage.messages(anna.chat).last().unwrap().message_id;
            let before = anna.answers();
            for number in 0..50 {
                anna.says(Said::from(format!("number {number}")).replying_to(sent));
            }
            town.settle().await;
            let relayed = |from: &str| {
                let all = town.stage.messages(giulia.chat);
                all.iter()
                    .filter(|message| message.from_bot && message.text.contains(from))
                    .count()
            };
            assert_eq!(relayed("number "), 5);
            assert_eq!(anna.answers(), before + 1);
            town.pass(Duration::from_secs(11));
            anna.says(Said::from("later").replying_to(sent));
            town.settle().await;
            assert_eq!(relayed("later"), 1);
        })
    });
}

#[test]
fn a_reply_to_an_expert_goes_there_even_if_a_form_is_open() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, mut anna, card) = requested(town, GroupKind::Forum).await;
            let asks = Said::from("Which year?").replying_to(card.message_id);
            giulia.says(asks.in_thread(card.thread.unwrap()));
            let asked = anna.reads().await.message_id;
            town.settle().await;
            anna.asks("/consult").await;
            anna.presses("✅ I agree");
            anna.reads().await;
            let before = anna.answers();
            anna.says(Said::from("It was 2019").replying_to(asked));
            town.settle().await;
            found(&giulia, "It was 2019");
            assert_eq!(anna.answers(), before);
            anna.dialogue(&[("Rimini", "Question 2 of 5")]).await;
        })
    });
}

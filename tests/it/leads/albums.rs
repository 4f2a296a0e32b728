//! Albums, whose pieces arrive one by one: none is lost, none goes twice, and a failure is told once.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::file::FileKind;
use covenant_bot::rehearsal::world::file::NewFile;

use crate::leads::album_goes;
use crate::leads::requested;
use crate::town::Person;
use crate::town::USERNAME;
use crate::town::story;

fn photo() -> NewFile {
    NewFile::sample(FileKind::Photo)
}

fn photos() -> Vec<NewFile> {
    vec![photo(), photo(), photo()]
}

/// How many photos of the bot's stand where that person reads.
fn copies(person: &Person) -> usize {
    let all = person.stage.messages(person.chat);
    all.iter()
        .filter(|message| message.from_bot && message.document.is_some())
        .count()
}

#[test]
fn a_piece_that_comes_after_its_album_went_is_copied_by_itself() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, _) = requested(town, GroupKind::Forum).await;
            let sent = town.stage.messages(anna.chat).last().unwrap().message_id;
            let piece = |album: &str| {
                let said = Said::from("").replying_to(sent);
                anna.stage
                    .send_piece(anna.chat, anna.id, album, photo(), said)
            };
            piece("late");
            album_goes(town).await;
            assert_eq!(copies(&giulia), 1);
            town.pass(Duration::from_mins(1));
            let late = piece("late");
            album_goes(town).await;
            assert_eq!(copies(&giulia), 2);
            let marked = town.stage.message(anna.chat, late).unwrap();
            assert_eq!(marked.reaction.as_deref(), Some("👌"));
            piece("late");
            piece("late");
            album_goes(town).await;
            assert_eq!(copies(&giulia), 4);

            // The bot stops between two pieces, and what it had taken on lapses.
            piece("stopped");
            town.settle_updates().await;
            town.stop_bot().await;
            town.pass(Duration::from_mins(1));
            piece("stopped");
            piece("stopped");
            town.start_bot().await;
            album_goes(town).await;
            assert_eq!(copies(&giulia), 7);
        })
    });
}

#[test]
fn an_album_of_the_staffs_goes_whole_by_reply_and_by_mention() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Forum).await;
            let thread = card.thread.unwrap();
            let album = |said: Said| {
                let said = said.in_thread(thread);
                giulia
                    .stage
                    .send_album(giulia.chat, giulia.id, photos(), said)
            };
            album(Said::from("the forms").replying_to(card.message_id));
            album_goes(town).await;
            assert_eq!(copies(&anna), 3);
            let mention = format!("@{USERNAME} more forms");
            album(Said::from(mention.as_str()));
            album_goes(town).await;
            assert_eq!(copies(&anna), 6);
            album(Said::from("only for us"));
            album_goes(town).await;
            assert_eq!(copies(&anna), 6);
        })
    });
}

#[test]
fn what_was_in_several_messages_is_marked_once_and_told_once_where_it_fails() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Forum).await;
            let place = |text: &str| Said::from(text).replying_to(card.message_id);
            let lost = || {
                let all = town.stage.messages(giulia.chat);
                all.into_iter()
                    .filter(|message| message.text.contains("not delivered"))
                    .map(|message| message.reply_to)
                    .collect::<Vec<_>>()
            };
            let long = "A form, line by line. ".repeat(180);
            let arrived = giulia.says(place(&long));
            town.settle().await;
            let marked = town.stage.message(giulia.chat, arrived).unwrap();
            assert_eq!(marked.reaction.as_deref(), Some("👌"));
            assert_eq!(lost(), []);

            // Between the taking on and the sending the officer is gone, with a word to the bot or without.
            let album = giulia
                .stage
                .send_album(giulia.chat, giulia.id, photos(), place(""));
            town.settle_updates().await;
            town.stage.block(anna.id);
            album_goes(town).await;
            assert_eq!(lost(), [Some(album[0])]);
            town.stage.unblock(anna.id);
            town.settle().await;
            town.stage.deactivate(anna.id);
            let failed = giulia.says(place(&long));
            town.settle().await;
            assert_eq!(lost(), [Some(album[0]), Some(failed)]);
        })
    });
}

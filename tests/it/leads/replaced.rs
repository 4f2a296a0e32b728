//! A file that is put in place of another reaches the other side, as an answer to the copy of the former; a changed caption
//! is no other file.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::faults::Fault;
use covenant_bot::rehearsal::world::faults::FaultKind;
use covenant_bot::rehearsal::world::file::FileKind;
use covenant_bot::rehearsal::world::file::NewFile;
use covenant_bot::rehearsal::world::happened::Shown;

use crate::delivery::waits_until;
use crate::leads::album_goes;
use crate::leads::found;
use crate::leads::reference;
use crate::leads::requested;
use crate::leads::sends;
use crate::leads::staffed;
use crate::leads::until;
use crate::town::Person;
use crate::town::USERNAME;
use crate::town::story;

/// A file of these bytes, by which it is told from others.
fn file(kind: FileKind, bytes: &str) -> NewFile {
    NewFile {
        bytes: bytes.as_bytes().to_vec(),
        ..NewFile::sample(kind)
    }
}

/// The bot's messages with a file, where that person reads, and what is in each.
fn files(person: &Person) -> Vec<(Shown, String)> {
    let all = person.stage.messages(person.chat);
    let with_file = all.into_iter().filter(|message| message.from_bot);
    let read = with_file.filter_map(|message| {
        let bytes = message.document.as_ref()?.bytes.to_vec();
        Some((message, String::from_utf8(bytes).unwrap()))
    });
    read.collect()
}

/// The newest of them.
fn newest(person: &Person) -> (Shown, String) {
    files(person).pop().expect("a file of the bot's")
}

#[test]
fn a_file_that_the_staff_replace_reaches_the_officer_as_an_answer_to_the_former() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Forum).await;
            let reference = reference(&card.text);
            let place = |text: &str| Said::from(text).replying_to(card.message_id);
            let (chat, stage) = (giulia.chat, giulia.stage.clone());
            let replaces = format!("({reference}): this file replaces what was sent before.");
            let kinds = [
                (FileKind::Document, FileKind::Document),
                (FileKind::Photo, FileKind::Video),
                (FileKind::Animation, FileKind::Photo),
                (FileKind::Audio, FileKind::Document),
            ];
            for (kind, other) in kinds {
                let said = place("the form");
                let form = stage.send_file(chat, giulia.id, file(kind, "old"), said);
                town.settle().await;
                let (former, _) = newest(&anna);
                let (told, before) = (giulia.answers(), anna.answers());
                stage.replace_file(chat, form, file(other, "new"), "the <right> form");
                town.restart_bot().await;
                town.settle().await;
                let (copy, bytes) = newest(&anna);
                assert_eq!(bytes, "new", "{other:?}");
                assert_eq!(copy.reply_to, Some(former.message_id));
                let words = format!("✉️ The expert team {replaces}\n\nthe <right> form");
                assert_eq!(copy.text, words);
                assert_eq!(giulia.answers(), told);

                // From then on the new copy is the one that is corrected, and the file is known.
                stage.edit(chat, form, "the right form");
                town.settle().await;
                let copy = town.stage.message(anna.chat, copy.message_id).unwrap();
                assert_eq!(copy.text, "the right form");
                assert_eq!(anna.answers(), before + 1, "{kind:?}");
                // The officer's answer to it is one to the experts.
                anna.says(Said::from("Got it").replying_to(copy.message_id));
                town.settle().await;
                assert_eq!(found(&giulia, "Got it").thread, card.thread);
                town.pass(Duration::from_secs(11));
            }
            // Words that a file is put under, and a file without any.
            let said = stage.say(chat, giulia.id, place("The form follows"));
            town.settle().await;
            let former = found(&anna, "The form follows").message_id;
            stage.replace_file(chat, said, file(FileKind::Document, "added"), "");
            town.settle().await;
            let (copy, bytes) = newest(&anna);
            assert_eq!((&*bytes, copy.reply_to), ("added", Some(former)));
            assert_eq!(copy.text, format!("✉️ The expert team {replaces}"));
        })
    });
}

#[test]
fn a_file_that_the_officer_replaces_reaches_the_staff_within_the_limits() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Forum).await;
            let reference = reference(&card.text);
            let sent = town.stage.messages(anna.chat).last().unwrap().message_id;
            let thread = card.thread;
            let (chat, stage) = (anna.chat, anna.stage.clone());
            let said = Said::from("").replying_to(sent);
            let photo = stage.send_file(chat, anna.id, file(FileKind::Photo, "old"), said);
            town.settle().await;
            let (former, _) = newest(&giulia);
            let before = anna.answers();
            stage.replace_file(chat, photo, file(FileKind::Photo, "new"), "");
            town.settle().await;
            let (copy, bytes) = newest(&giulia);
            assert_eq!((&*bytes, copy.thread), ("new", thread));
            assert_eq!(copy.reply_to, Some(former.message_id));
            let replaces =
                format!("Rimini ({reference}): this file replaces what was sent before.");
            assert_eq!(copy.text, format!("💬 {replaces}"));
            assert_eq!(anna.answers(), before);
            // The same file without a word is nothing new, and no talk of the staff's begins by it.
            stage.edit(chat, photo, "");
            town.settle().await;
            assert_eq!(newest(&giulia).0.message_id, copy.message_id);

            // A long caption stays whole, under the file; what replaces what is told before it.
            let long = "A roof, tile by tile. ".repeat(40);
            let long = long.trim();
            stage.replace_file(chat, photo, file(FileKind::Photo, "newer"), long);
            town.settle().await;
            let told = found(&giulia, &replaces);
            assert_eq!(told.reply_to, Some(copy.message_id));
            let (newer, bytes) = newest(&giulia);
            assert_eq!((&*bytes, &*newer.text), ("newer", long));

            // Five in ten seconds go, and what did not go is still another file later.
            stage.replace_file(chat, photo, file(FileKind::Photo, "fifth"), "");
            town.settle().await;
            assert_eq!(newest(&giulia).1, "fifth");
            stage.replace_file(chat, photo, file(FileKind::Photo, "too much"), "");
            town.settle().await;
            assert_eq!(newest(&giulia).1, "fifth");
            assert_eq!(anna.answers(), before + 1);
            town.pass(Duration::from_secs(11));
            stage.edit(chat, photo, "the roof");
            town.settle().await;
            assert_eq!(newest(&giulia).1, "too much");

            giulia.says(&*format!("/ban {reference}"));
            town.settle().await;
            town.pass(Duration::from_secs(11));
            stage.replace_file(chat, photo, file(FileKind::Photo, "barred"), "");
            town.settle().await;
            assert_eq!(newest(&giulia).1, "too much");
            found(&anna, "do not take requests");
        })
    });
}

#[test]
fn a_file_that_waits_for_its_addressee_goes_as_it_is_then() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, mut anna, card) = requested(town, GroupKind::Supergroup).await;
            let card = card.message_id;
            giulia.says(Said::from("Which roof?").replying_to(card));
            anna.reads().await;
            town.settle().await;
            let (chat, stage) = (anna.chat, anna.stage.clone());
            let photo = stage.send_file(chat, anna.id, file(FileKind::Photo, "old"), "");
            assert!(anna.reads().await.text.starts_with("Is this for"));
            town.settle().await;
            let before = anna.answers();
            stage.replace_file(chat, photo, file(FileKind::Photo, "new"), "this roof");
            town.settle().await;
            assert_eq!(anna.answers(), before);
            anna.turns("💬 To the expert").await;
            town.settle().await;
            let (copy, bytes) = newest(&giulia);
            assert_eq!((&*bytes, &*copy.text), ("new", "this roof"));
            stage.edit(chat, photo, "that roof");
            town.settle().await;
            assert_eq!(files(&giulia).len(), 1);
            assert_eq!(newest(&giulia).0.text, "that roof");
            stage.replace_file(chat, photo, file(FileKind::Photo, "newer"), "");
            town.settle().await;
            let (newer, bytes) = newest(&giulia);
            assert_eq!((&*bytes, newer.reply_to), ("newer", Some(copy.message_id)));
        })
    });
}

#[test]
fn a_piece_of_an_album_is_replaced_by_itself() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Forum).await;
            let sent = town.stage.messages(anna.chat).last().unwrap().message_id;
            let thread = card.thread.unwrap();
            let photos = || ["one", "two", "three"].map(|it| file(FileKind::Photo, it));
            let stage = town.stage.clone();
            let said = Said::from("the sites").replying_to(sent);
            let of_anna = stage.send_album(anna.chat, anna.id, photos().into(), said);
            album_goes(town).await;
            let mention = format!("@{USERNAME} the forms");
            let said = Said::from(mention.as_str()).in_thread(thread);
            let of_giulia = stage.send_album(giulia.chat, giulia.id, photos().into(), said);
            album_goes(town).await;
            for (writer, reader, album) in [(&anna, &giulia, of_anna), (&giulia, &anna, of_giulia)]
            {
                let copies = files(reader);
                assert_eq!(copies.len(), 3);
                stage.replace_file(writer.chat, album[2], file(FileKind::Photo, "last"), "");
                album_goes(town).await;
                let (copy, bytes) = newest(reader);
                assert_eq!(bytes, "last");
                assert_eq!(copy.reply_to, Some(copies[2].0.message_id));
                assert_eq!(copy.media_group_id, None);
                // The caption of the first is corrected where it stands.
                let caption = format!("@{USERNAME} all sites");
                stage.edit(writer.chat, album[0], &caption);
                album_goes(town).await;
                let first = stage.message(reader.chat, copies[0].0.message_id).unwrap();
                assert!(first.text.ends_with("all sites"), "{}", first.text);
                assert_eq!(files(reader).len(), 4);
            }
            // One that is replaced before the album went goes once, as it is then.
            let said = Said::from("").replying_to(sent);
            let album = stage.send_album(anna.chat, anna.id, photos().into(), said);
            town.settle_updates().await;
            stage.replace_file(anna.chat, album[1], file(FileKind::Photo, "better"), "");
            until(|| newest(&giulia).1 == "better").await;
            album_goes(town).await;
            let mut went: Vec<String> = files(&giulia).into_iter().map(|(_, it)| it).collect();
            let mut went = went.split_off(4);
            went.sort();
            assert_eq!(went, ["better", "one", "three"]);
        })
    });
}

#[test]
fn a_file_that_was_not_passed_on_is_nobodys_business() {
    story(|town| {
        Box::pin(async move {
            let (giulia, marco) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let stage = town.stage.clone();
            // In private a file of which nothing is known is answered once, whatever becomes of it.
            let photo = stage.send_file(anna.chat, anna.id, file(FileKind::Photo, "a"), "");
            anna.reads().await;
            sends(&mut anna).await;
            town.settle().await;
            let card = found(&giulia, "Nobody has taken it");
            let thread = card.thread.unwrap();
            let said = Said::from("only for us").in_thread(thread);
            let inside = stage.send_file(giulia.chat, giulia.id, file(FileKind::Photo, "b"), said);
            giulia.presses("📝 Note");
            town.settle().await;
            let prompt = found(&giulia, "your note stays among the staff").message_id;
            let said = Said::from("Call them").replying_to(prompt);
            let note = giulia.says(said);
            let said = Said::from("for them").replying_to(card.message_id);
            let passed = stage.send_file(marco.chat, marco.id, file(FileKind::Photo, "c"), said);
            town.settle().await;
            assert_eq!(newest(&anna).1, "c");
            let before = (anna.answers(), files(&giulia).len());
            let new = || file(FileKind::Photo, "another");
            stage.replace_file(anna.chat, photo, new(), "");
            stage.replace_file(giulia.chat, inside, new(), "still only for us");
            stage.replace_file(giulia.chat, note, new(), "Call them");
            // Whoever is no longer among the staff writes to nobody.
            stage.leave(giulia.chat, marco.id);
            stage.replace_file(giulia.chat, passed, new(), "");
            town.settle().await;
            assert_eq!((anna.answers(), files(&giulia).len()), before);
        })
    });
}

#[test]
fn a_replaced_file_survives_faults_and_is_told_where_it_cannot_go() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Forum).await;
            let said = Said::from("the form").replying_to(card.message_id);
            let stage = town.stage.clone();
            let old = file(FileKind::Document, "old");
            let form = stage.send_file(giulia.chat, giulia.id, old, said);
            town.settle().await;
            let copies = || files(&anna).into_iter().map(|(_, bytes)| bytes);
            // While the bot is down; and then Telegram is, for a moment.
            town.stop_bot().await;
            let (new, newer) = (
                file(FileKind::Document, "new"),
                file(FileKind::Document, "newer"),
            );
            stage.replace_file(giulia.chat, form, new, "");
            stage.fail(Fault::on("copyMessage", FaultKind::ServerError(502)));
            town.start_bot().await;
            town.settle_updates().await;
            waits_until(town, 1).await;
            town.pass(Duration::from_secs(1));
            town.settle().await;
            assert_eq!(copies().collect::<Vec<_>>(), ["old", "new"]);
            stage.block(anna.id);
            town.settle().await;
            stage.replace_file(giulia.chat, form, newer, "");
            town.settle().await;
            assert_eq!(found(&giulia, "not delivered").reply_to, Some(form));
            // Of the files nothing stays when the officer is forgotten.
            stage.unblock(anna.id);
            town.settle().await;
            let marks = "select count(*) from lead_messages where file_mark is not null";
            assert_eq!(town.count(marks).await, 1);
            anna.says("/forget");
            town.settle().await;
            anna.presses("🗑 Yes, erase everything");
            town.settle().await;
            assert_eq!(town.count(marks).await, 0);
        })
    });
}

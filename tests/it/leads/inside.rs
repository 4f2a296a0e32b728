//! What the staff say to each other and to the bot's own lines stays inside, whatever those lines are.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::faults::Fault;
use covenant_bot::rehearsal::world::faults::FaultKind;
use covenant_bot::rehearsal::world::file::FileKind;
use covenant_bot::rehearsal::world::file::NewFile;

use crate::leads::found;
use crate::leads::reference;
use crate::leads::requested;
use crate::leads::staffed;
use crate::leads::until;
use crate::town::Person;
use crate::town::USERNAME;
use crate::town::story;

/// How often the bot said that something was not sent.
fn not_sent(person: &Person) -> usize {
    let all = person.stage.messages(person.chat);
    all.iter()
        .filter(|message| message.from_bot && message.text.contains("This was not sent"))
        .count()
}

#[test]
fn a_remark_on_a_line_of_the_bots_does_not_leave_the_topic() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Forum).await;
            let reference = reference(&card.text);
            let thread = card.thread.unwrap();
            let before = anna.answers();
            let ban = format!("/ban {reference}");
            let commands = [
                (&*ban, "are no longer accepted"),
                ("/ban", "are no longer accepted"),
                ("/canned list", "Prepared answers"),
                ("/stats", "In the last 30 days"),
                ("/leads", "Open requests"),
                ("/export", "They hold personal details"),
                ("/c nothing", "There is no prepared answer"),
            ];
            for (at, (command, line)) in commands.into_iter().enumerate() {
                giulia.says(Said::from(command).in_thread(thread));
                town.settle().await;
                let line = found(&giulia, line);
                assert_eq!(line.thread, Some(thread), "{command}");
                giulia.says(Said::from("Finally, what a pest").replying_to(line.message_id));
                let mention = format!("@{USERNAME} what a pest");
                giulia.says(Said::from(mention.as_str()).replying_to(line.message_id));
                let file = NewFile::sample(FileKind::Photo);
                let said = Said::from("");
                let said = said.replying_to(line.message_id);
                giulia.stage.send_file(giulia.chat, giulia.id, file, said);
                town.settle().await;
                assert_eq!(not_sent(&giulia), 3 * (at + 1), "{command}");
                assert_eq!(anna.answers(), before, "{command}");
            }
        })
    });
}

#[test]
fn take_on_a_reminder_makes_it_a_card_that_can_be_replied_to() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, _) = requested(town, GroupKind::Supergroup).await;
            let reminder = || {
                let all = town.stage.messages(giulia.chat);
                all.into_iter().find(|it| it.text.starts_with('⏰'))
            };
            town.pass(Duration::from_mins(62));
            until(|| reminder().is_some()).await;
            town.settle().await;
            let reminder = reminder().unwrap().message_id;
            giulia.presses("✋ Take");
            town.settle().await;
            let card = town.stage.message(giulia.chat, reminder).unwrap();
            assert!(card.text.contains("Giulia has it"), "{}", card.text);
            giulia.says(Said::from("Which year?").replying_to(reminder));
            town.settle().await;
            assert_eq!(not_sent(&giulia), 0);
            found(&anna, "Which year?");
        })
    });
}

#[test]
fn who_has_left_the_staff_is_not_called() {
    story(|town| {
        Box::pin(async move {
            let (giulia, marco, _, _) = requested(town, GroupKind::Supergroup).await;
            marco.presses("✋ Take");
            town.settle().await;
            marco.presses("↩️ Release");
            town.settle().await;
            town.stage.leave(giulia.chat, marco.id);
            let called = || {
                let all = town.stage.messages(giulia.chat);
                let mut all = all.into_iter().map(|it| it.html);
                all.find(|html| html.contains("tg://user"))
            };
            town.pass(Duration::from_hours(4) + Duration::from_mins(2));
            until(|| called().is_some()).await;
            let called = called().unwrap();
            assert!(called.contains(&format!("tg://user?id={}", giulia.id)));
            assert!(!called.contains(&marco.id.to_string()), "{called}");
        })
    });
}

#[test]
fn where_membership_cannot_be_seen_nobody_is_called_a_stranger() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _) = staffed(town, GroupKind::Supergroup, BotIs::Administrator).await;
            let hidden = FaultKind::Refuse {
                code: 400,
                description: "Bad Request: member list is inaccessible".to_owned(),
            };
            town.stage.fail(Fault::on("getChatMember", hidden));
            giulia.says("/leads");
            town.settle().await;
            found(&giulia, "I could not check just now");
        })
    });
}

#[test]
fn an_edit_changes_a_note_or_a_caption_and_takes_a_caption_away() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Forum).await;
            let reference = reference(&card.text);
            let before = anna.answers();
            giulia.presses("📝 Note");
            town.settle().await;
            let prompt = found(&giulia, "your note stays among the staff");
            let note = giulia.says(Said::from("Call tomorow").replying_to(prompt.message_id));
            town.settle().await;
            giulia.stage.edit(giulia.chat, note, "Call tomorrow");
            town.settle().await;
            giulia.says(&*format!("/lead {reference}"));
            town.settle().await;
            found(&giulia, "Call tomorrow");
            let all = town.stage.messages(giulia.chat);
            let old = all
                .iter()
                .filter(|it| it.from_bot && it.text.contains("tomorow"));
            assert_eq!(old.count(), 0);
            assert_eq!(anna.answers(), before);

            let said = Said::from("fill tihs in");
            let file = NewFile::sample(FileKind::Document);
            let said = said.replying_to(card.message_id);
            let form = giulia.stage.send_file(giulia.chat, giulia.id, file, said);
            town.settle().await;
            let copy = found(&anna, "fill tihs in").message_id;
            giulia.stage.edit(giulia.chat, form, "fill this in");
            town.settle().await;
            assert_eq!(
                town.stage.message(anna.chat, copy).unwrap().text,
                "fill this in"
            );
            let told = giulia.answers();
            giulia.stage.edit(giulia.chat, form, "");
            town.settle().await;
            let bare = town.stage.message(anna.chat, copy).unwrap();
            assert_eq!(bare.text, "");
            assert!(bare.document.is_some());
            assert_eq!(giulia.answers(), told);
        })
    });
}

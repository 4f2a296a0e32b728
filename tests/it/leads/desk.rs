//! The staff's cards: taking, releasing, closing; topics or threads; lists, notes and prepared answers.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;

use crate::leads::found;
use crate::leads::reference;
use crate::leads::requested;
use crate::leads::sends;
use crate::leads::staffed;
use crate::leads::until;
use crate::town::labels;
use crate::town::story;

#[test]
fn whoever_presses_take_first_has_it_and_the_other_is_told() {
    story(|town| {
        Box::pin(async move {
            let (giulia, marco, mut anna, card) = requested(town, GroupKind::Forum).await;
            let reference = reference(&card.text);
            town.stop_bot().await;
            let first = giulia.presses("✋ Take");
            let second = marco.presses("✋ Take");
            town.start_bot().await;
            town.settle().await;
            let told = |callback: String| {
                let stage = town.stage.clone();
                async move {
                    let answer = stage.answered(&callback, crate::town::PATIENCE).await;
                    answer.unwrap().text
                }
            };
            assert_eq!(told(first).await, "");
            assert_eq!(told(second).await, "Giulia already has it.");
            let card = found(&giulia, "Giulia has it");
            assert!(labels(&card).contains(&"↩️ Release"));
            let news = anna.reads().await;
            assert!(
                news.text.contains("an expert has taken it"),
                "{}",
                news.text
            );
            assert!(news.text.contains(&reference));
            let topics = town.stage.topics(giulia.chat);
            assert!(
                topics
                    .iter()
                    .any(|topic| topic.name == format!("🟢 Rimini ({reference})")),
                "{topics:?}"
            );
        })
    });
}

#[test]
fn a_lead_is_released_closed_and_reopened_and_the_officer_hears_of_it() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, mut anna, card) = requested(town, GroupKind::Supergroup).await;
            let reference = reference(&card.text);
            giulia.presses("✋ Take");
            assert!(anna.reads().await.text.contains("taken it"));
            town.settle().await;
            giulia.presses("↩️ Release");
            assert!(anna.reads().await.text.contains("another expert"));
            town.settle().await;
            giulia.presses("✅ Close");
            town.settle().await;
            giulia.presses("Not relevant");
            assert!(anna.reads().await.text.contains("cannot help with this"));
            town.settle().await;
            let card = found(&giulia, "Closed: not relevant");
            assert_eq!(labels(&card), ["🔓 Reopen"]);
            giulia.presses("🔓 Reopen");
            assert!(
                anna.reads()
                    .await
                    .text
                    .contains(&format!("{reference} is open again"))
            );
            town.settle().await;
            found(&giulia, "Nobody has taken it yet");
        })
    });
}

#[test]
fn without_topics_everything_about_a_lead_hangs_on_its_card() {
    story(|town| {
        Box::pin(async move {
            for (kind, bot) in [
                (GroupKind::Supergroup, BotIs::Administrator),
                (GroupKind::Group, BotIs::Administrator),
                (GroupKind::Forum, BotIs::AdministratorWithoutTopics),
            ] {
                let (giulia, _) = staffed(town, kind, bot).await;
                let mut anna = town.officer("en");
                sends(&mut anna).await;
                town.settle().await;
                let card = found(&giulia, "Nobody has taken it");
                assert_eq!(card.thread, None);
                let sent = town.stage.messages(anna.chat).last().unwrap().message_id;
                anna.says(Said::from("One more thing").replying_to(sent));
                town.settle().await;
                let relayed = found(&giulia, "One more thing");
                assert_eq!(relayed.reply_to, Some(card.message_id), "{kind:?}");
                assert!(town.stage.topics(giulia.chat).len() <= 1);
                let missing = town.stage.messages(giulia.chat);
                let missing = missing
                    .iter()
                    .filter(|message| message.text.contains("I still lack one right"))
                    .count();
                assert_eq!(missing, usize::from(kind == GroupKind::Forum));
            }
        })
    });
}

#[test]
fn a_topic_that_was_deleted_is_made_anew_and_a_closed_one_is_opened() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, anna, card) = requested(town, GroupKind::Forum).await;
            let sent = town.stage.messages(anna.chat).last().unwrap().message_id;
            let first = card.thread.unwrap();
            town.stage.delete_topic(giulia.chat, first);
            anna.says(Said::from("Are you there?").replying_to(sent));
            town.settle().await;
            let relayed = found(&giulia, "Are you there?");
            let second = relayed.thread.unwrap();
            assert_ne!(second, first);
            assert_eq!(found(&giulia, "Nobody has taken it").thread, Some(second));

            town.stage.close_topic(giulia.chat, second);
            anna.says(Said::from("And now?").replying_to(sent));
            town.settle().await;
            assert_eq!(found(&giulia, "And now?").thread, Some(second));
        })
    });
}

#[test]
fn notes_stay_among_the_staff_and_lists_lead_to_cards() {
    story(|town| {
        Box::pin(async move {
            let (mut giulia, _) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let reference = sends(&mut anna).await;
            town.settle().await;
            let before = anna.answers();
            giulia.presses("📝 Note");
            town.settle().await;
            let prompt = found(&giulia, "your note stays");
            giulia.says(Said::from("Call <b>&_*[ tomorrow").replying_to(prompt.message_id));
            town.settle().await;
            let kept = found(&giulia, "Note kept");
            giulia.says(Said::from("wait, what?").replying_to(kept.message_id));
            town.settle().await;
            found(&giulia, "This was not sent");
            giulia.says(&*format!("/lead {}", reference.to_lowercase()));
            town.settle().await;
            found(&giulia, "Call <b>&_*[ tomorrow");
            giulia.says("/leads");
            town.settle().await;
            let list = found(&giulia, "Open requests (1)");
            assert!(labels(&list)[0].contains(&reference), "{:?}", labels(&list));
            giulia.presses("Won");
            town.settle().await;
            found(&giulia, "Won (0)");
            giulia.says("/stats");
            town.settle().await;
            found(&giulia, "In the last 30 days: 1 sent, 0 taken");
            giulia.says("/lead L-999999");
            town.settle().await;
            found(&giulia, "I know no request");
            assert_eq!(anna.answers(), before);
            giulia.sees().await;
        })
    });
}

#[test]
fn a_prepared_answer_goes_out_in_the_officers_language() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, mut anna, card) = requested(town, GroupKind::Supergroup).await;
            let card = card.message_id;
            giulia.says("/canned add hello it Buongiorno & grazie");
            giulia.says(Said::from("/c hello").replying_to(card));
            town.settle().await;
            found(&giulia, "nothing was sent");
            giulia.says("/canned add hello en Good morning <b>&");
            giulia.says(Said::from("/c hello").replying_to(card));
            let answer = anna.reads().await;
            assert!(answer.text.contains("Good morning <b>&"), "{}", answer.text);
            giulia.says("/canned list");
            giulia.says("/canned remove hello");
            giulia.says("/canned remove hello");
            giulia.says("/c hello");
            town.settle().await;
            found(&giulia, "Good morning <b>&");
            found(&giulia, "“hello” is dropped");
            found(&giulia, "There is no prepared answer");
            found(&giulia, "Use /c NAME in reply");
        })
    });
}

#[test]
fn the_staffs_chat_becomes_a_supergroup_and_every_open_lead_is_announced_there() {
    story(|town| {
        Box::pin(async move {
            let (giulia, _, mut anna, _) = requested(town, GroupKind::Group).await;
            let supergroup = town.stage.upgrade(giulia.chat);
            town.settle().await;
            town.pass(Duration::from_mins(2));
            let mut giulia = giulia.in_chat(supergroup);
            giulia.seen = 0;
            let card = giulia.reads().await;
            assert!(card.text.contains("Rimini"), "{}", card.text);
            giulia.presses("✋ Take");
            assert!(anna.reads().await.text.contains("taken it"));
        })
    });
}

#[test]
fn a_lead_that_waits_over_a_weekend_is_called_out_in_working_hours_only() {
    story(|town| {
        Box::pin(async move {
            let (giulia, marco) = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            // Marco has acted before: he noted something about an earlier request.
            sends(&mut anna).await;
            town.settle().await;
            marco.presses("✋ Take");
            town.settle().await;
            marco.presses("✅ Close");
            town.settle().await;
            marco.presses("Won");
            town.settle().await;
            anna.reads().await;
            anna.reads().await;
            // From Tuesday, 09:00 in Rome, to Friday, half an hour before the end.
            town.pass(Duration::from_mins((3 * 24 * 60) + (7 * 60) + 30));
            sends(&mut anna).await;
            let reminders = || {
                let all = town.stage.messages(giulia.chat);
                let all = all.into_iter().filter(|it| it.text.starts_with('⏰'));
                all.map(|it| it.html).collect::<Vec<_>>()
            };
            town.pass(Duration::from_hours(60));
            town.settle().await;
            assert_eq!(reminders().len(), 0);
            // Monday, 09:00 in Rome, and half an hour: one working hour is over.
            town.pass(Duration::from_hours(4));
            town.settle().await;
            town.pass(Duration::from_hours(1) + Duration::from_mins(2));
            until(|| reminders().len() == 1).await;
            assert!(!reminders()[0].contains("tg://user"));
            town.settle().await;
            town.pass(Duration::from_hours(4));
            until(|| reminders().len() == 2).await;
            town.settle().await;
            let called = reminders().pop().unwrap();
            for person in [giulia.id, marco.id] {
                assert!(
                    called.contains(&format!("tg://user?id={person}")),
                    "{called}"
                );
            }
            town.pass(Duration::from_hours(40));
            town.settle().await;
            assert_eq!(reminders().len(), 2);
            giulia.presses("✋ Take");
            town.settle().await;
        })
    });
}

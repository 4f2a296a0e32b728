//! Administrators who write in the name of their group: what they write and what they press belongs together, and nobody
//! else's form is touched by it.

use covenant_bot::rehearsal::world::button::Does;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::happened::Shown;

use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::Town;
use crate::town::story;

/// The boss, who owns the group, and a colleague who is no administrator.
async fn office(town: &Town) -> (Person, Person) {
    let (boss, colleague) = (town.officer("en"), town.officer("en"));
    let chat = town.group(&[&boss, &colleague], GroupKind::Supergroup);
    let mut boss = boss.in_chat(chat);
    boss.reads().await;
    // Telegram tells nothing of the language of somebody who is anonymous.
    boss.asks("/language en").await;
    (boss, colleague.in_chat(chat))
}

/// Somebody writes in the name of the group in reply to `asked`; what the bot says then.
async fn replies(town: &Town, reader: &mut Person, asked: &Shown, text: &str) -> Shown {
    town.settle().await;
    let said = Said::from(text).replying_to(asked.message_id);
    town.stage.say_anonymously(reader.chat, said);
    reader.reads().await
}

#[test]
fn an_anonymous_administrator_subscribes_changes_the_date_and_tells_of_the_submission() {
    story(|town| {
        Box::pin(async move {
            let (mut boss, _) = office(town).await;
            let chat = boss.chat;
            town.stage.say_anonymously(chat, "/subscribe castro");
            let which = boss.reads().await;
            assert!(which.text.starts_with("Several"), "{}", which.text);
            town.settle().await;
            boss.presses("Castro (LE)");
            let asked = boss.reads().await;
            assert!(asked.text.starts_with("Castro (LE)"), "{}", asked.text);
            let unread = replies(town, &mut boss, &asked, "in spring, I think").await;
            assert!(unread.text.contains("15/03/2025"), "{}", unread.text);
            // People reply to the question, not to what was said about their answer.
            let confirmed = replies(town, &mut boss, &asked, "15/03/2026").await;
            assert!(
                confirmed.text.starts_with("✅ Castro (LE)"),
                "{}",
                confirmed.text
            );

            boss.turns("‹ My municipalities").await;
            boss.turns("Castro (LE)").await;
            boss.presses("Change the date");
            let asked = boss.reads().await;
            let changed = replies(town, &mut boss, &asked, "20/03/2026").await;
            assert!(changed.text.contains("20 March 2028"), "{}", changed.text);

            boss.turns("‹ My municipalities").await;
            boss.turns("Castro (LE)").await;
            boss.presses("✅ Submitted");
            let asked = boss.reads().await;
            let told = replies(town, &mut boss, &asked, "20/11/2026").await;
            assert!(
                told.text.contains("the next monitoring report is due"),
                "{}",
                told.text
            );
            assert_eq!(town.count("select count(*) from conversations").await, 0);
        })
    });
}

#[test]
fn a_form_is_answered_where_it_asked_and_by_administrators_only() {
    story(|town| {
        Box::pin(async move {
            let (mut boss, colleague) = office(town).await;
            let chat = boss.chat;
            town.stage.say_anonymously(chat, "/subscribe castro");
            let of_castro = boss.reads().await;
            boss.says("/subscribe Roma");
            let of_roma = boss.reads().await;
            town.settle().await;

            let toast = colleague.presses("Castro (BG)");
            let shown = town.stage.answered(&toast, PATIENCE).await.unwrap().text;
            assert!(shown.starts_with("In a group, only"), "{shown}");
            colleague.says(Said::from("15/03/2026").replying_to(of_roma.message_id));
            let refused = boss.reads().await.text;
            assert!(refused.starts_with("In a group, only"), "{refused}");

            // The boss's own form stays at Roma while the other goes on with Castro.
            boss.presses("Castro (BG)");
            let of_castro_day = boss.reads().await;
            assert!(
                of_castro_day.text.starts_with("Castro (BG)"),
                "{}",
                of_castro_day.text
            );
            let roma = replies(town, &mut boss, &of_roma, "15/03/2026").await;
            assert!(roma.text.starts_with("✅ Roma"), "{}", roma.text);
            let castro = replies(town, &mut boss, &of_castro_day, "16/03/2026").await;
            assert!(castro.text.starts_with("✅ Castro"), "{}", castro.text);

            // A question whose form is done is a question no more.
            let toast =
                town.stage
                    .forge_press(chat, boss.id, of_castro.message_id, data_of(&of_castro));
            let shown = town.stage.answered(&toast, PATIENCE).await.unwrap().text;
            assert!(shown.starts_with("This has changed"), "{shown}");
            assert_eq!(town.count("select count(*) from subscriptions").await, 2);
        })
    });
}

/// What the first button under a message asks the bot.
fn data_of(message: &Shown) -> &str {
    let Does::Callback(data) = &message.buttons[0][0].does else {
        panic!("a button that asks the bot")
    };
    data
}

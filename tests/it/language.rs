//! Which language the bot speaks.

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;

use crate::leads::found;
use crate::leads::staffed;
use crate::town::PATIENCE;
use crate::town::story;

#[test]
fn it_greets_in_the_language_of_the_persons_telegram() {
    story(|town| {
        Box::pin(async move {
            for (language, greeting) in [
                ("it", "Buongiorno"),
                ("en", "Hello"),
                ("de-AT", "Guten Tag"),
                ("fr", "Bonjour"),
                ("es", "Hola"),
                ("pt", "Buongiorno"),
                ("", "Buongiorno"),
            ] {
                town.officer(language)
                    .dialogue(&[("/start", greeting)])
                    .await;
            }
        })
    });
}

#[test]
fn a_chosen_language_stays_after_a_restart() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("it");
            anna.asks("/language").await;
            let changed = anna.turns("Français").await;
            assert!(changed.text.starts_with("C'est noté"), "{}", changed.text);
            town.restart_bot().await;
            anna.dialogue(&[
                ("/help", "Ce que je sais faire"),
                ("/language es", "De acuerdo"),
                ("/help", "Lo que sé"),
            ])
            .await;
            anna.dialogue(&[("/language klingon", "¿En qué idioma")])
                .await;
        })
    });
}

#[test]
fn in_a_group_only_administrators_change_the_language() {
    story(|town| {
        Box::pin(async move {
            let (boss, colleague) = (town.officer("en"), town.officer("en"));
            let group = town.group(&[&boss, &colleague], GroupKind::Supergroup);
            let (mut boss, mut colleague) = (boss.in_chat(group), colleague.in_chat(group));
            for reader in [&mut boss, &mut colleague] {
                reader.reads().await;
            }
            let refused = "In a group, only administrators can change the language";
            colleague
                .dialogue(&[("/language de", refused), ("/language", refused)])
                .await;
            for _ in 0..2 {
                boss.reads().await;
            }
            boss.asks("/language").await;
            let toast = colleague.presses("Français");
            let toast = town.stage.answered(&toast, PATIENCE).await.unwrap().text;
            assert!(toast.starts_with(refused), "{toast}");
            assert_eq!(town.count("select count(*) from chats").await, 0);
            let changed = boss.turns("Français").await.text;
            assert!(changed.starts_with("C'est noté"), "{changed}");
            town.stage.say_anonymously(group, "/language es");
            let changed = boss.reads().await.text;
            assert!(changed.starts_with("De acuerdo"), "{changed}");
        })
    });
}

#[test]
fn among_the_staff_everybody_may_change_the_language() {
    story(|town| {
        Box::pin(async move {
            let (_, marco) = staffed(town, GroupKind::Supergroup, BotIs::Administrator).await;
            marco.says("/language fr");
            town.settle().await;
            found(&marco, "C'est noté");
        })
    });
}

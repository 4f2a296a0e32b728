//! What Telegram shows of the bot before anybody writes.

use covenant_bot::domain::language::Language;
use covenant_bot::rehearsal::world::profile::Scope;

use crate::town::PATIENCE;
use crate::town::story;

/// Five languages and one for all others: two menus and three texts each.
const CALLS: usize = 6 * 5;

#[test]
fn commands_name_and_descriptions_are_registered_in_every_language_and_menu() {
    story(|town| {
        Box::pin(async move {
            assert!(
                town.stage
                    .called("setMyShortDescription", 6, PATIENCE)
                    .await
            );
            let profile = town.stage.profile();
            for language in Language::ALL
                .iter()
                .map(|language| language.tag())
                .chain([""])
            {
                for scope in [Scope::AllPrivateChats, Scope::AllGroupChats] {
                    let commands = &profile.commands[&(scope, language.to_owned())];
                    assert!(
                        commands.iter().any(|command| command.command == "topics"),
                        "{language}"
                    );
                }
                for texts in [
                    &profile.names,
                    &profile.descriptions,
                    &profile.short_descriptions,
                ] {
                    assert!(texts.contains_key(language), "{language}");
                }
            }
            let german = &profile.commands[&(Scope::AllPrivateChats, "de".to_owned())];
            assert!(
                german
                    .iter()
                    .any(|command| command.description == "Was ich kann")
            );
        })
    });
}

#[test]
fn what_did_not_change_is_not_registered_again() {
    story(|town| {
        Box::pin(async move {
            let count = || {
                town.stage
                    .calls()
                    .iter()
                    .filter(|call| call.method.starts_with("setMy"))
                    .count()
            };
            assert!(
                town.stage
                    .called("setMyShortDescription", 6, PATIENCE)
                    .await
            );
            town.officer("en")
                .dialogue(&[("/help", "What I can do")])
                .await;
            let before = count();
            assert_eq!(before, CALLS);
            town.restart_bot().await;
            // The second round trip ends well after the registering would have begun.
            town.officer("en")
                .dialogue(&[("/help", "What I can do"), ("/help", "What I can do")])
                .await;
            let count = town
                .stage
                .calls()
                .iter()
                .filter(|call| call.method.starts_with("setMy"))
                .count();
            assert_eq!(count, before);
        })
    });
}

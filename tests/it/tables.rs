//! A table that is sent again, to the bot and by the operator: what was told since counts more.

use covenant_bot::domain::id::ChatId;
use covenant_bot::domain::subscription::Subscription;

use crate::import::import;
use crate::subscribe::subscribed;
use crate::town::Person;
use crate::town::Town;
use crate::town::story;

/// Roma submitted, Milano has an extension, Torino waits for a reminder it asked for; all were decided on one day.
async fn three_towns(town: &Town, officer: &mut Person) -> Vec<Subscription> {
    for name in ["Roma", "Milano", "Torino"] {
        subscribed(officer, name, "15/03/2026").await;
    }
    for (name, button, day) in [
        ("Roma (RM)", "✅ Submitted", "20/11/2026"),
        ("Milano (MI)", "Extension granted", "15/12/2028"),
    ] {
        officer.asks("/my").await;
        officer.turns(name).await;
        officer.presses(button);
        officer.reads().await;
        let confirmed = officer.asks(day).await.text;
        assert!(confirmed.starts_with('✅'), "{confirmed}");
    }
    town.settle().await;
    let chat = ChatId(officer.chat);
    let mut all = town.store.subscriptions(chat).await.unwrap().subscriptions;
    let torino = all.pop().unwrap();
    let later = "2027-01-11".parse().ok();
    let torino = [(chat, Subscription { later, ..torino })];
    let keeping = town.store.keep_subscriptions(&torino, town.clock.now());
    keeping.await.unwrap();
    town.store.subscriptions(chat).await.unwrap().subscriptions
}

#[test]
fn a_table_sent_again_undoes_nothing_that_was_told_since() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            let before = three_towns(town, &mut officer).await;
            let table =
                "Roma;15/03/2026\nMilano;16/03/2026\nTorino;15/03/2026\nNapoli;15/03/2026\n";
            town.stage.send_document(
                officer.chat,
                officer.id,
                "towns.csv",
                "text/csv",
                table.as_bytes(),
            );
            let report = officer.reads().await.text;
            assert_eq!(
                report,
                "✅ Subscribed: 1\n\
                 • Napoli (NA): plan due by Wednesday 15 March 2028\n\
                 \n\
                 Already here, left as they are: 3\n\
                 • Roma (RM): due by Monday 20 November 2028\n\
                 • Milano (MI): due by Friday 15 December 2028\n\
                 • Torino (TO): due by Wednesday 15 March 2028"
            );
            town.settle().await;
            let chat = ChatId(officer.chat);
            let mut after = town.store.subscriptions(chat).await.unwrap().subscriptions;
            after.retain(|one| one.municipality.name != "Napoli");
            assert_eq!(after, before);

            // The decision of a plan that was submitted long ago is no reason to ask how things stand.
            town.stage.send_document(
                officer.chat,
                officer.id,
                "towns.csv",
                "text/csv",
                b"Roma;15/03/2020\nTorino;16/03/2026\n",
            );
            let report = officer.reads().await.text;
            assert_eq!(
                report,
                "✅ Subscribed: 1\n\
                 • Torino (TO): plan due by Thursday 16 March 2028\n\
                 \n\
                 Already here, left as they are: 1\n\
                 • Roma (RM): due by Monday 20 November 2028"
            );
        })
    });
}

#[test]
fn an_import_done_again_undoes_nothing_that_was_told_since() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            let before = three_towns(town, &mut officer).await;
            let chat = officer.chat;
            let table = format!(
                "{chat};Roma;15/03/2026\n{chat};Milano;16/03/2026\n{chat};Torino;15/03/2026\n"
            );
            let (code, summary, told) = import(
                &town.database,
                "subscriptions",
                "towns.csv",
                table.as_bytes(),
            );
            assert_eq!(code, Some(0), "{told}");
            assert_eq!(summary, "0 new, 0 changed, 3 as before, 0 rows left out\n");
            assert_eq!(
                told,
                "covenant-bot: row 1 changes nothing: the chat told that the plan was submitted on 2026-11-20\n\
                 covenant-bot: row 2 changes nothing: the chat told of an extension until 2028-12-15\n"
            );
            let after = town
                .store
                .subscriptions(ChatId(chat))
                .await
                .unwrap()
                .subscriptions;
            assert_eq!(after, before);
        })
    });
}

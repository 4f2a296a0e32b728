//! Subscribing: the municipality, the day, what is already over, the list, tables, and who may change what in a group.

use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;

use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::labels;
use crate::town::story;

/// Orders reminders for a municipality that everybody finds, decided on that day.
pub(crate) async fn subscribed(officer: &mut Person, municipality: &str, decided: &str) {
    officer.asks(&format!("/subscribe {municipality}")).await;
    let confirmed = officer.asks(decided).await;
    assert!(confirmed.text.starts_with('✅'), "{}", confirmed.text);
}

#[test]
fn a_town_is_subscribed_in_two_answers_and_reads_every_reminder() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            officer
                .dialogue(&[
                    ("/subscribe", "Which municipality?"),
                    (
                        "castro (bg)",
                        "Castro (BG)\nOn which day did the council decide",
                    ),
                ])
                .await;
            let confirmed = officer.asks("15/03/2026").await;
            insta::assert_snapshot!("subscribed", confirmed.text);
            assert_eq!(town.count("select count(*) from subscriptions").await, 1);
            assert_eq!(town.count("select count(*) from conversations").await, 0);
        })
    });
}

#[test]
fn names_are_told_apart_and_old_ones_explained() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            let choice = officer.asks("/subscribe castro").await;
            assert!(
                choice.text.starts_with("Several are possible"),
                "{}",
                choice.text
            );
            assert!(
                labels(&choice).contains(&"Castro (LE)"),
                "{:?}",
                labels(&choice)
            );
            officer.presses("Castro (LE)");
            let asked = officer.reads().await;
            assert!(asked.text.starts_with("Castro (LE)"), "{}", asked.text);

            let asked = officer.asks("/subscribe lenno").await;
            assert!(
                asked.text.starts_with("“Lenno” has not existed under that name since 2014: today it is Tremezzina (CO)"),
                "{}",
                asked.text
            );
        })
    });
}

#[test]
fn a_place_in_no_list_is_taken_as_typed_with_its_country_and_clock() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            let missing = officer.asks("/subscribe Xyzzyville <b>&").await;
            assert!(
                missing.text.contains("“Xyzzyville <b>&”"),
                "{}",
                missing.text
            );
            officer.presses("Take the name as typed");
            let asked = officer.reads().await;
            assert!(asked.text.starts_with("In which country"), "{}", asked.text);
            officer
                .dialogue(&[
                    ("Atlantis", "I do not know a country"),
                    ("spagna", "Which time is it there?"),
                ])
                .await;
            officer.presses("Canary");
            officer.reads().await;
            let confirmed = officer.asks("2 February 2026").await;
            assert!(
                confirmed.text.contains("Wednesday 2 February 2028"),
                "{}",
                confirmed.text
            );
            assert!(confirmed.text.contains("Spain"), "{}", confirmed.text);
            assert!(!confirmed.text.contains("patron"), "{}", confirmed.text);
        })
    });
}

#[test]
fn a_date_that_does_not_fit_is_asked_for_again_and_nothing_is_lost() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            officer
                .dialogue(&[
                    ("/subscribe Roma", "Roma (RM)"),
                    ("soon", "I find no date"),
                    ("31/02/2026", "There is no such day"),
                    (
                        "1 May 2027",
                        "I read Saturday 1 May 2027, which is still to come",
                    ),
                    ("1 May 2007", "I read Tuesday 1 May 2007, which is before"),
                    ("March 2026", "March 2026: on which day?"),
                    (
                        "the 15th",
                        "✅ Roma (RM): the plan is due by Wednesday 15 March 2028.",
                    ),
                ])
                .await;
        })
    });
}

#[test]
fn a_date_with_two_readings_is_taken_day_first_and_repeated_in_words() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            officer.asks("/subscribe Roma").await;
            let confirmed = officer.asks("03/04/2026").await.text;
            assert!(
                confirmed.contains("the council's decision of Friday 3 April 2026"),
                "{confirmed}"
            );

            // The third of December is still to come, so the twelfth of March may be meant.
            officer.asks("/subscribe Milano").await;
            let which = officer.asks("03/12/2026").await;
            assert_eq!(
                labels(&which),
                ["✅ Thursday 3 December 2026", "✅ Thursday 12 March 2026"]
            );
            officer.presses("✅ Thursday 12 March 2026");
            let confirmed = officer.reads().await.text;
            assert!(confirmed.contains("Sunday 12 March 2028"), "{confirmed}");
        })
    });
}

#[test]
fn a_deadline_that_is_over_is_met_with_the_question_what_is_true() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            officer.asks("/subscribe Roma").await;
            let over = officer.asks("15/06/2022").await;
            assert!(
                over.text
                    .starts_with("Roma (RM): the two years ended on Saturday 15 June 2024"),
                "{}",
                over.text
            );
            assert!(!over.text.contains("expelled"), "{}", over.text);
            officer.presses("The plan was submitted");
            officer.reads().await;
            officer
                .dialogue(&[(
                    "29/02/2024",
                    "✅ Roma (RM): the next monitoring report is due by Tuesday 29 February 2028.",
                )])
                .await;

            officer.asks("/subscribe Milano").await;
            officer.asks("15/06/2022").await;
            officer.presses("Nothing submitted yet");
            let noted = officer.reads().await;
            insta::assert_snapshot!("nothing_submitted_yet", noted.text);
            assert_eq!(
                labels(&noted),
                [
                    "✅ Submitted",
                    "Extension granted",
                    "📅 Calendar file",
                    "Change the date",
                    "💬 Ask an expert",
                    "🔕 Stop",
                    "‹ My municipalities",
                ]
            );

            officer.asks("/subscribe Torino").await;
            officer.asks("15/06/2022").await;
            officer.presses("An extension was granted");
            officer.reads().await;
            officer
                .dialogue(&[
                    (
                        "1 June 2024",
                        "I read Saturday 1 June 2024, which is already over",
                    ),
                    ("1 June 2035", "I read Friday 1 June 2035"),
                    (
                        "1 June 2027",
                        "✅ Torino (TO): the plan is now due by Tuesday 1 June 2027.",
                    ),
                ])
                .await;

            officer.asks("/subscribe Napoli").await;
            officer.asks("15/06/2012").await;
            officer.presses("The commitment was renewed");
            officer.reads().await;
            officer
                .dialogue(&[(
                    "1 June 2026",
                    "✅ Napoli (NA): the plan is due by Thursday 1 June 2028.",
                )])
                .await;
        })
    });
}

#[test]
fn the_form_can_be_left_and_survives_a_restart() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            officer.asks("/subscribe Roma").await;
            town.settle().await;
            town.restart_bot().await;
            officer
                .dialogue(&[
                    ("nonsense", "I find no date"),
                    ("/cancel", "All right"),
                    ("/cancel", "There is nothing to leave"),
                    ("/my", "No municipality is subscribed here yet"),
                ])
                .await;
        })
    });
}

#[test]
fn the_list_opens_each_municipality_and_lets_it_be_changed_and_stopped() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "15/03/2026").await;
            subscribed(&mut officer, "Castro (BG)", "20/04/2026").await;
            let list = officer.asks("/my").await;
            insta::assert_snapshot!("my", list.text);
            officer.turns("Castro (BG)").await;
            let steps = officer.turns("When to remind").await;
            assert!(
                labels(&steps).contains(&"✅ 30 days before"),
                "{:?}",
                labels(&steps)
            );
            let steps = officer.turns("✅ 30 days before").await;
            assert!(
                labels(&steps).contains(&"▫️ 30 days before"),
                "{:?}",
                labels(&steps)
            );
            officer.turns("‹ My municipalities").await;
            officer.turns("Castro (BG)").await;
            officer.presses("Change the date");
            officer.reads().await;
            let changed = officer.asks("27/04/2026").await;
            assert!(
                changed.text.contains("Thursday 27 April 2028"),
                "{}",
                changed.text
            );
            assert!(!changed.text.contains("30 days before"), "{}", changed.text);
            officer.presses("🔕 Stop");
            officer.reads().await;
            let stopped = officer.turns("🔕 Yes, stop").await;
            assert!(stopped.text.starts_with("Stopped"), "{}", stopped.text);
            assert_eq!(town.count("select count(*) from subscriptions").await, 1);
        })
    });
}

#[test]
fn our_deadline_is_answered_with_the_chats_own_dates() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            subscribed(&mut officer, "Roma", "15/03/2026").await;
            officer
                .dialogue(&[
                    (
                        "when is our SECAP due?",
                        "Your deadlines\n• Roma (RM): plan due by Wednesday 15 March 2028",
                    ),
                    ("/deadline", "Your deadlines"),
                    (
                        "/deadline 29/02/2024",
                        "The two years ended on Saturday 28 February 2026",
                    ),
                ])
                .await;
        })
    });
}

#[test]
fn in_a_group_only_administrators_change_anything() {
    story(|town| {
        Box::pin(async move {
            let boss = town.officer("en");
            let colleague = town.officer("en");
            let chat = town.group(&[&boss, &colleague], GroupKind::Supergroup);
            let (mut boss, mut colleague) = (boss.in_chat(chat), colleague.in_chat(chat));
            boss.reads().await;
            colleague.reads().await;
            town.stage.promote(chat, boss.id);
            let refused = colleague.asks("/subscribe Roma").await;
            assert!(
                refused.text.starts_with("In a group, only administrators"),
                "{}",
                refused.text
            );
            boss.reads().await;
            let asked = boss.asks("/subscribe Roma").await;
            assert!(
                asked.text.contains("please reply to this message"),
                "{}",
                asked.text
            );
            let reply = Said::from("15/03/2026").replying_to(asked.message_id);
            boss.says(reply);
            let confirmed = boss.reads().await;
            assert!(confirmed.text.starts_with("✅ Roma"), "{}", confirmed.text);

            for _ in 0..2 {
                colleague.reads().await;
            }
            let toast = colleague.presses("🔕 Stop");
            let shown = town.stage.answered(&toast, PATIENCE).await.unwrap().text;
            assert!(
                shown.starts_with("In a group, only administrators"),
                "{shown}"
            );
            assert_eq!(town.count("select count(*) from subscriptions").await, 1);

            town.stage.say_anonymously(chat, "/subscribe Milano");
            let asked = boss.reads().await;
            assert!(asked.text.starts_with("Milano"), "{}", asked.text);
        })
    });
}

#[test]
fn a_table_subscribes_many_and_tells_each_row_it_could_not_use() {
    story(|town| {
        Box::pin(async move {
            let mut officer = town.officer("en");
            let table = "Comune;Data delibera\n\
                Roma;15/03/2026\n\
                058091;16/03/2026\n\
                castro;1/2/2026\n\
                Castro LE;1 febbraio 2026\n\
                Nowhereville;1/2/2026\n\
                Milano;2031-01-01\n\
                Torino;15/06/2022\n\
                Napoli;maggio 2026\n\
                \n\
                Bologna\n";
            let document = town.stage.send_document(
                officer.chat,
                officer.id,
                "towns.csv",
                "text/csv",
                table.as_bytes(),
            );
            assert!(document > 0);
            let report = officer.reads().await;
            insta::assert_snapshot!("table", report.text);
            assert_eq!(town.count("select count(*) from subscriptions").await, 2);

            // Sent again, it changes nothing, adds nothing and says so.
            town.stage.send_document(
                officer.chat,
                officer.id,
                "towns.csv",
                "text/csv",
                table.as_bytes(),
            );
            let report = officer.reads().await.text;
            assert!(
                report.starts_with("Already here, left as they are: 2\n"),
                "{report}"
            );
            assert_eq!(town.count("select count(*) from subscriptions").await, 2);

            let excel = b"Forl\xec;15/03/2026\r\n".to_vec();
            town.stage
                .send_document(officer.chat, officer.id, "excel.CSV", "text/csv", &excel);
            let report = officer.reads().await;
            assert!(report.text.contains("Forlì (FC)"), "{}", report.text);

            town.stage.send_document(
                officer.chat,
                officer.id,
                "towns.csv",
                "text/csv",
                b"\x00\x01\x02PK",
            );
            let unreadable = officer.reads().await;
            assert!(
                unreadable.text.starts_with("I cannot read this file"),
                "{}",
                unreadable.text
            );
            officer.presses("📄 Empty table");
            let template = officer.reads().await;
            let document = template.document.unwrap();
            assert_eq!(document.file_name, "municipalities.csv");
        })
    });
}

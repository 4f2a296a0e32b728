//! The five COVID-19 platforms.

use crate::town::story;

#[test]
fn the_five_platforms_come_with_a_line_and_a_link_each_and_their_year() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("en");
            let list = anna.asks("/covid").await;
            let links: Vec<_> = list
                .buttons
                .iter()
                .flatten()
                .filter_map(|button| button.url())
                .collect();
            assert_eq!(
                links,
                [
                    "https://www.giveaday.be/",
                    "https://covidnews.eurocities.eu/",
                    "https://www.c40knowledgehub.org/",
                    "https://www.beyondtheoutbreak.uclg.org/about",
                    "https://www.socialscienceinaction.org/resources/key-considerations-covid-19-informal-urban-settlements-march-2020/",
                    "https://eu-mayors.ec.europa.eu/",
                ]
            );
            for name in [
                "Give a Day",
                "Eurocities",
                "C40",
                "UCLG",
                "Informal Urban Settlements",
            ] {
                assert!(list.text.contains(name), "{}", list.text);
            }
            assert!(list.text.contains("material of 2020"), "{}", list.text);
        })
    });
}

#[test]
fn a_question_about_the_platforms_brings_the_same_list() {
    story(|town| {
        Box::pin(async move {
            let mut anna = town.officer("it");
            anna.dialogue(&[
                (
                    "piattaforme covid per i comuni",
                    "Piattaforme di aiuto COVID-19",
                ),
                (
                    "plateformes d'aide covid pour les communes",
                    "Plateformes d'aide COVID-19",
                ),
            ])
            .await;
        })
    });
}

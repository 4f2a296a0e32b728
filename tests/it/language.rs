//! Which language the bot speaks.

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

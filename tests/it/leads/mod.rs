//! Leads, from the form to the end of the talk, on both sides.

mod albums;
mod bans;
mod beside;
mod desk;
mod form;
mod forwarded;
mod inside;
mod kills;
mod languages;
mod moves;
mod refused;
mod replaced;
mod shown;
mod talk;
mod together;
mod waiting;
mod ways;

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::happened::Shown;

use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::Town;

/// What an officer answers, in the order of asking; the need is a button.
pub(crate) const ANSWERS: [&str; 4] = [
    "Rimini",
    "Maria Rossi, environment office",
    "m.rossi@example.org",
    "We have no inventory yet.",
];

/// The staff's chat, speaking English: Giulia, who owns it, and Marco.
pub(crate) async fn staffed(town: &mut Town, kind: GroupKind, bot: BotIs) -> (Person, Person) {
    let giulia = town.stage.person("Giulia", Some("en"));
    let marco = town.stage.person("Marco", Some("en"));
    let chat = town.stage.group("Staff", &[giulia, marco], kind, bot);
    town.staff_chat = Some(chat);
    town.restart_bot().await;
    let officer = town.officer("en");
    let in_chat = |id: i64| Person {
        id,
        ..officer.in_chat(chat)
    };
    let (giulia, marco) = (in_chat(giulia), in_chat(marco));
    giulia.says("/language en");
    town.settle().await;
    (giulia, marco)
}

/// Anna has sent a request to the staff, whose chat is of that kind: Giulia, Marco, Anna, and the card.
pub(crate) async fn requested(town: &mut Town, kind: GroupKind) -> (Person, Person, Person, Shown) {
    let (giulia, marco) = staffed(town, kind, BotIs::Administrator).await;
    let mut anna = town.officer("en");
    sends(&mut anna).await;
    town.settle().await;
    let card = found(&giulia, "Nobody has taken it");
    (giulia, marco, anna, card)
}

/// Opens the form and answers up to the review.
pub(crate) async fn fill(officer: &mut Person) -> Shown {
    up_to(officer, 6).await
}

/// Fills the form and sends it; the reference.
pub(crate) async fn sends(officer: &mut Person) -> String {
    fill(officer).await;
    officer.presses("📨 Send to the experts");
    reference(&officer.reads().await.text)
}

/// The reference in a text.
pub(crate) fn reference(text: &str) -> String {
    let at = text.find("L-").expect("a reference");
    text[at..at + 8].to_owned()
}

/// The newest message of the bot's in the staff's chat that contains `words`.
pub(crate) fn found(person: &Person, words: &str) -> Shown {
    let all = person.stage.messages(person.chat);
    let found = all
        .iter()
        .rev()
        .find(|message| message.from_bot && message.text.contains(words));
    let texts = || {
        all.iter()
            .map(|message| message.text.clone())
            .collect::<Vec<_>>()
    };
    found
        .unwrap_or_else(|| panic!("{words:?} is not in {:?}", texts()))
        .clone()
}

/// What was shown over the chat after a press.
pub(crate) async fn toast(person: &Person, label: &str) -> String {
    let callback = person.presses(label);
    let answer = person.stage.answered(&callback, PATIENCE).await.unwrap();
    answer.text
}

/// The newest message that has a button whose data begin so, and the data.
pub(crate) fn offered(person: &Person, begins: &str) -> (Shown, String) {
    let all = person.stage.messages(person.chat);
    let offers = |message: Shown| {
        let data = message
            .buttons
            .iter()
            .flatten()
            .find_map(|button| button.data().filter(|data| data.starts_with(begins)))
            .map(str::to_owned);
        data.map(|data| (message, data))
    };
    let mut newest_first = all.into_iter().rev();
    newest_first
        .find_map(offers)
        .unwrap_or_else(|| panic!("no button does {begins:?}"))
}

/// Presses that button, whatever it is called.
pub(crate) fn chooses(person: &Person, begins: &str) {
    let (message, data) = offered(person, begins);
    person
        .stage
        .forge_press(person.chat, person.id, message.message_id, &data);
}

/// Opens the form and answers up to the question of that number; 6 is the review.
pub(crate) async fn up_to(officer: &mut Person, number: usize) -> Shown {
    officer.asks("/consult").await;
    officer.presses("✅ I agree");
    let mut asked = officer.reads().await;
    for answered in 1..number {
        asked = answer(officer, answered).await;
    }
    asked
}

/// Answers the question of that number, which was asked, and those after it, and sends the request.
pub(crate) async fn sends_from(officer: &mut Person, number: usize) {
    for number in number..=5 {
        answer(officer, number).await;
    }
    officer.presses("📨 Send to the experts");
    officer.reads().await;
}

/// Answers the question of that number; the next one.
async fn answer(officer: &mut Person, number: usize) -> Shown {
    match number {
        1 => officer.asks(ANSWERS[0]).await,
        2 => {
            officer.presses("Funding");
            officer.reads().await
        }
        3 => {
            let asked = officer.asks(ANSWERS[1]).await;
            officer.reads().await;
            asked
        }
        4 => {
            let noted = officer.asks(ANSWERS[2]).await;
            assert_eq!(noted.text, format!("Noted: {}", ANSWERS[2]));
            officer.reads().await
        }
        _ => officer.asks(ANSWERS[3]).await,
    }
}

/// Everything that arrived is handled, and the time of an album's pieces is over.
pub(crate) async fn album_goes(town: &Town) {
    town.settle_updates().await;
    town.pass(Duration::from_secs(3));
    town.settle().await;
}

/// Waits until something that must happen has happened.
pub(crate) async fn until(holds: impl Fn() -> bool) {
    let waiting = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, waiting).await.unwrap();
}

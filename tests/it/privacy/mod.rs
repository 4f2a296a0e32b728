//! What is kept about people: told, handed over, erased, forgotten in time, and never logged.

mod export;
mod forget;
mod forget_meanwhile;
mod kept;
mod logs;
mod paused;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;

use crate::leads::found;
use crate::leads::reference;
use crate::town::Person;
use crate::town::Town;

/// What nobody but the officer and the experts may know.
pub(crate) const SECRETS: [&str; 5] = [
    "Ortensia Quagliarella",
    "ortensia.q@example.org",
    "We lost the inventory of 2011",
    "Please call before Friday",
    "The mayor is new",
];

/// The staff's chat, speaking English.
pub(crate) async fn staffed(town: &mut Town, kind: GroupKind, bot: BotIs) -> Person {
    let giulia = town.officer("en");
    let chat = town.stage.group("Staff", &[giulia.id], kind, bot);
    town.staff_chat = Some(chat);
    town.restart_bot().await;
    let giulia = giulia.in_chat(chat);
    giulia.says("/language en");
    town.settle().await;
    giulia
}

/// Sends a request to the experts.
pub(crate) async fn sends_a_request(officer: &mut Person) -> String {
    officer.asks("/consult").await;
    officer.presses("✅ I agree");
    officer.reads().await;
    officer.asks("Rimini").await;
    officer.presses("Funding");
    officer.reads().await;
    officer.asks(SECRETS[0]).await;
    officer.reads().await;
    officer.asks(SECRETS[1]).await;
    officer.reads().await;
    officer.asks(SECRETS[2]).await;
    officer.presses("📨 Send to the experts");
    reference(&officer.reads().await.text)
}

/// The experts take the request, note something, and both sides write.
pub(crate) async fn is_talked_about(town: &Town, giulia: &Person, officer: &mut Person) {
    town.settle().await;
    let card = found(giulia, SECRETS[0]);
    giulia.presses("✋ Take");
    town.settle().await;
    giulia.presses("📝 Note");
    town.settle().await;
    let ask = found(giulia, "your note stays among the staff");
    giulia.says(Said::from(SECRETS[4]).replying_to(ask.message_id));
    town.settle().await;
    giulia.says(Said::from("Hello, which year?").replying_to(card.message_id));
    town.settle().await;
    let hello = found(officer, "Hello, which year?");
    officer.says(Said::from(SECRETS[3]).replying_to(hello.message_id));
    town.settle().await;
    found(giulia, SECRETS[3]);
}

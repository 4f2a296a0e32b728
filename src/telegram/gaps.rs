//! What a decision may know of gaps and of questions that were answered, read before it where the arrival asks for it.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::asked::Asked;
use crate::domain::command::Command;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::event::Saying;
use crate::domain::gap::GapFacts;
use crate::domain::gap::Target;
use crate::domain::gap::press::GapPress;
use crate::domain::press::Press;
use crate::store::Store;
use crate::store::error::StoreError;

/// The question that an edit changes, or whose answer's button was pressed.
///
/// # Errors
/// [`StoreError`].
pub async fn asked(
    store: &Store,
    arrival: &Arrival,
    now: DateTime<Utc>,
) -> Result<Option<Asked>, StoreError> {
    let Some(message) = arrival.message else {
        return Ok(None);
    };
    if arrival.saying == Saying::Corrected {
        return store.asked_in(arrival.chat, message, now).await;
    }
    if let Event::Press(Press::NotHelpful(..) | Press::Read(..), _) = &arrival.event {
        return store.asked_before(arrival.chat, message, now).await;
    }
    Ok(None)
}

/// The gaps, drafts and messages that the arrival is about.
///
/// # Errors
/// [`StoreError`].
pub async fn facts(store: &Store, arrival: &Arrival) -> Result<GapFacts, StoreError> {
    let mut facts = GapFacts::default();
    match (&arrival.event, arrival.reply_to, arrival.kind) {
        (Event::Command(Command::Gaps, _), _, _) => facts.page = Some(store.gap_page(0).await?),
        (Event::Press(Press::Gap(press), _), _, _) => {
            of_press(*press, store, arrival, &mut facts).await?;
        }
        (Event::Question(_), Some(replied), ChatKind::Group) => {
            facts.target = store.shown_in(arrival.chat, replied).await?;
            if let Some(Target::Gap(gap)) = facts.target {
                facts.gap = store.open_gap(gap).await?;
            }
        }
        _ => {}
    }
    Ok(facts)
}

async fn of_press(
    press: GapPress,
    store: &Store,
    arrival: &Arrival,
    facts: &mut GapFacts,
) -> Result<(), StoreError> {
    match press {
        GapPress::Gaps(page) => facts.page = Some(store.gap_page(page).await?),
        GapPress::Open(gap) | GapPress::Dismiss(gap) => facts.gap = store.open_gap(gap).await?,
        GapPress::Speak(message, _) | GapPress::Publish(message) | GapPress::Discard(message) => {
            facts.draft = store.draft(arrival.chat, message).await?;
        }
        GapPress::Answers(_)
        | GapPress::OpenAnswer(_)
        | GapPress::Remove(_)
        | GapPress::Keep(_)
        | GapPress::ReallyRemove(_) => {}
    }
    Ok(())
}

//! What a decision may know of gaps and of questions that were answered, read before it where the arrival asks for it.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::asked::Asked;
use crate::domain::command::Command;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::event::Saying;
use crate::domain::gap::Gap;
use crate::domain::gap::GapFacts;
use crate::domain::gap::Shown;
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
            if let Some(shown) = store.shown_in(arrival.chat, replied).await? {
                of_reply(shown, store, arrival, &mut facts).await?;
            }
        }
        _ => {}
    }
    Ok(facts)
}

async fn of_reply(
    shown: Shown,
    store: &Store,
    arrival: &Arrival,
    facts: &mut GapFacts,
) -> Result<(), StoreError> {
    facts.target = Some(shown.target);
    facts.gap = open(shown.target, store).await?;
    let draft = match arrival.saying {
        Saying::New => shown.draft,
        Saying::Corrected => arrival.message,
    };
    if let Some(draft) = draft {
        facts.draft = store.draft(arrival.chat, draft).await?;
    }
    Ok(())
}

/// The gap, where that is what it is about and it is open.
async fn open(target: Target, store: &Store) -> Result<Option<Gap>, StoreError> {
    match target {
        Target::Gap(gap) => store.open_gap(gap).await,
        Target::Answer(_) => Ok(None),
    }
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
            if let Some(draft) = &facts.draft {
                facts.gap = open(draft.target, store).await?;
            }
        }
        GapPress::Answers(_)
        | GapPress::OpenAnswer(_)
        | GapPress::Remove(_)
        | GapPress::Keep(_)
        | GapPress::ReallyRemove(_) => {}
    }
    Ok(())
}

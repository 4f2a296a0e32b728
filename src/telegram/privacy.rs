//! What is kept about a person, read before a decision where the arrival asks for it.

use crate::domain::command::Command;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Event;
use crate::domain::press::Press;
use crate::domain::privacy::PrivacyFacts;
use crate::domain::privacy::Wish;
use crate::store::Store;
use crate::store::error::StoreError;

/// Everything about whoever caused `arrival`, in private and where they ask for it.
///
/// # Errors
/// [`StoreError`].
pub async fn facts(store: &Store, arrival: &Arrival) -> Result<PrivacyFacts, StoreError> {
    let by_link = matches!(
        &arrival.event,
        Event::Command(Command::Start, link) if Wish::by_link(link.as_str().trim()).is_some()
    );
    let asks = by_link
        || matches!(
            arrival.event,
            Event::Command(Command::Mydata | Command::Forget, _)
                | Event::Press(Press::Privacy(_), _)
        );
    if !asks || arrival.kind == ChatKind::Group {
        return Ok(PrivacyFacts::default());
    }
    Ok(PrivacyFacts {
        mine: Some(store.mine(arrival.person).await?),
        places: store.in_staff_chat(arrival.person).await?,
        taken: store.leads_taken_by(arrival.person).await?,
    })
}

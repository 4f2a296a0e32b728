//! Prints the code by which a group becomes the staff's chat. The log is the only place where it is shown: whoever reads that
//! runs the bot.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::staff::Pairing;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::telegram::handler::at_random;

/// Prints a new code where no staff chat is known.
///
/// # Errors
/// [`StoreError::Failed`]; then none is printed.
pub async fn offer(store: &Store, now: DateTime<Utc>) -> Result<(), StoreError> {
    if store.staff_chat().await?.is_some() {
        return Ok(());
    }
    let pairing = Pairing::new(at_random().unsigned_abs(), now);
    store.offer_pairing(&pairing).await?;
    tracing::info!(
        "no staff chat is known: within ten minutes, send \"/pair {}\" in the staff's group",
        pairing.code
    );
    Ok(())
}

/// The same where the last code was used, so that the bot left the staff's chat since; one that was not used or has lapsed
/// is not offered again before the next start.
///
/// # Errors
/// [`StoreError::Failed`]; then none is printed.
pub async fn offer_anew(store: &Store, now: DateTime<Utc>) -> Result<(), StoreError> {
    match store.pairing().await? {
        Some(_) => Ok(()),
        None => offer(store, now).await,
    }
}

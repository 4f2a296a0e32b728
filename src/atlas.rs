//! The places in use: Italy's embedded list, and the signatories of the last import, which another process may replace
//! while the bot runs. It only looks whether they were; what a place is, `places/` knows.

use std::sync::Arc;

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;
use tokio::sync::Mutex;

use crate::domain::municipality::signatory::Release;
use crate::places::directory::Directory;
use crate::places::italy::Italy;
use crate::store::Store;
use crate::store::error::StoreError;

/// How often it is looked whether something was imported.
const LOOK_AGAIN: TimeDelta = TimeDelta::seconds(30);

/// Hands out the directory in use.
#[derive(Debug)]
pub struct Atlas {
    store: Arc<Store>,
    italy: Arc<Italy>,
    held: Mutex<Held>,
}

#[derive(Debug)]
struct Held {
    directory: Arc<Directory>,
    /// The import it is made of.
    version: Option<i64>,
    looked_at: DateTime<Utc>,
}

impl Atlas {
    /// Reads what was imported; what cannot be read is logged, and tried again later.
    pub async fn open(store: Arc<Store>, now: DateTime<Utc>) -> Self {
        let italy = off_thread(|| Arc::new(Italy::new())).await;
        let directory = Arc::new(Directory::new(Arc::clone(&italy)));
        let mut held = Held {
            directory,
            version: None,
            looked_at: now,
        };
        held.look(&store, &italy).await;
        Self {
            store,
            italy,
            held: Mutex::new(held),
        }
    }

    /// The directory; an import is noticed after half a minute at the latest.
    pub async fn directory(&self, now: DateTime<Utc>) -> Arc<Directory> {
        let mut held = self.held.lock().await;
        if now - held.looked_at >= LOOK_AGAIN {
            held.looked_at = now;
            held.look(&self.store, &self.italy).await;
        }
        Arc::clone(&held.directory)
    }
}

impl Held {
    async fn look(&mut self, store: &Store, italy: &Arc<Italy>) {
        let looking = async {
            let version = store.version_of_signatories().await?;
            if version != self.version {
                self.directory = Arc::new(directory(store, Arc::clone(italy)).await?);
                self.version = version;
                tracing::info!("the imported signatories are in use");
            }
            Ok::<_, StoreError>(())
        };
        if let Err(error) = looking.await {
            tracing::error!(%error, "the imported signatories are not in use; it is tried again");
        }
    }
}

/// Italy's municipalities, and the signatories that were imported, if any.
///
/// # Errors
/// [`StoreError`] where it cannot be read what was imported.
pub async fn directory(store: &Store, italy: Arc<Italy>) -> Result<Directory, StoreError> {
    let imported = store.signatories().await?;
    Ok(off_thread(move || match imported {
        Some(Release { name, rows }) => Directory::with_signatories(italy, rows, name),
        None => Directory::new(italy),
    })
    .await)
}

/// Does what takes some ten milliseconds of computing without holding up whoever else waits.
async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let done = tokio::task::spawn_blocking(work).await;
    done.expect("building a directory does not fail, and is not cancelled")
}

//! The only SQL: SQLite or PostgreSQL behind one `Store`, each act that must happen whole in one transaction.
//! No transaction leaves this layer, and nothing is sent inside one. A new query is a constant beside its function.

pub mod error;

pub mod inbox;
pub mod turns;

pub mod chats;

pub mod answers;
pub mod endings;
pub mod gaps;
pub mod outbox;

mod change;
pub mod subscriptions;
pub mod unreadable;

pub mod signatories;

pub mod registrations;

pub mod forgetting;
pub mod mine;
pub mod retention;

pub mod leads;
pub mod staff;

pub mod db;
mod step;

use std::sync::atomic::AtomicI64;
use std::sync::atomic::Ordering;

use chrono::DateTime;
use chrono::Utc;

use self::db::Db;
use self::error::StoreError;

/// The database.
#[derive(Debug)]
pub struct Store {
    db: Db,
    last_id: AtomicI64,
}

impl Store {
    /// Opens `url` (`sqlite:<path>`, created when missing, or `postgres://…`) and brings it up to date.
    ///
    /// # Errors
    /// [`StoreError`] where the file or server cannot be reached, is read-only, or holds something else.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let db = Db::open(url).await?;
        db.migrate().await?;
        let store = Self {
            db,
            last_id: AtomicI64::new(0),
        };
        store
            .last_id
            .store(store.last_letter_id().await?, Ordering::Relaxed);
        Ok(store)
    }

    /// Opens a database only to read in it: nothing is created, and an older one stays as it is.
    ///
    /// # Errors
    /// [`StoreError`] where there is none, or it cannot be reached.
    pub async fn open_to_read(url: &str) -> Result<Self, StoreError> {
        Ok(Self {
            db: Db::open_to_read(url).await?,
            last_id: AtomicI64::new(0),
        })
    }

    /// Closes every connection, so that the file can be moved.
    pub async fn close(&self) {
        self.db.close().await;
    }

    /// Prepares every statement of this layer, which fails if one does not fit the tables.
    ///
    /// # Errors
    /// [`StoreError`] naming the first statement that does not.
    pub async fn prepare_all(&self) -> Result<usize, StoreError> {
        self.db.prepare_all().await
    }

    /// A number above every earlier one, also after a restart; it orders letters.
    fn next_id(&self, now: DateTime<Utc>) -> i64 {
        let next = |last: i64| Some(now.timestamp_micros().max(last.saturating_add(1)));
        match self
            .last_id
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, next)
        {
            Ok(last) | Err(last) => now.timestamp_micros().max(last.saturating_add(1)),
        }
    }
}

/// How times are stored.
fn seconds(time: DateTime<Utc>) -> i64 {
    time.timestamp()
}

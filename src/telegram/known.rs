//! What the bot can answer at this moment: the topics, and the answers that staff gave, with the index over both.
//! Before each decision it looks, by a number in the database, whether an answer was changed here or by another instance,
//! and reads them again if so: what staff publish is given at once, everywhere.

use std::panic::resume_unwind;
use std::sync::Arc;

use tokio::sync::Mutex;
use tokio::sync::RwLock;

use crate::domain::gap::StaffAnswers;
use crate::domain::knowledge::Knowledge;
use crate::domain::search::index::Index;
use crate::domain::search::synonyms::Synonyms;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::texts::Texts;

/// The answers as of one version.
pub struct Answers {
    version: i64,
    /// Those that staff gave.
    pub staff: StaffAnswers,
    /// How topics and staff answers are found.
    pub index: Index,
}

/// Keeps the answers up to date.
pub struct Known {
    store: Arc<Store>,
    knowledge: Arc<Knowledge>,
    synonyms: Arc<Synonyms>,
    latest: RwLock<Arc<Answers>>,
    /// Held while the index is built, so that only one is.
    building: Mutex<()>,
}

impl Known {
    /// Builds the index over the topics; staff answers are read before the first decision.
    pub fn new(store: Arc<Store>, texts: &Texts) -> Self {
        let (knowledge, synonyms) = (texts.knowledge(), Arc::new(texts.synonyms()));
        let answers = Answers {
            // As long as nobody has given any, there is nothing to read.
            version: 0,
            staff: StaffAnswers::default(),
            index: Index::new(&knowledge, &synonyms),
        };
        Self {
            store,
            knowledge,
            synonyms,
            latest: RwLock::new(Arc::new(answers)),
            building: Mutex::new(()),
        }
    }

    /// What can be answered now.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn answers(&self) -> Result<Arc<Answers>, StoreError> {
        let version = self.store.staff_answers_version().await?;
        if let Some(answers) = self.of_version(version).await {
            return Ok(answers);
        }
        let _only_one = self.building.lock().await;
        if let Some(answers) = self.of_version(version).await {
            return Ok(answers);
        }
        // Read after the version: what changes in between is read once more for the next decision.
        let staff = self.store.staff_answers().await?;
        let (knowledge, synonyms) = (Arc::clone(&self.knowledge), Arc::clone(&self.synonyms));
        let extras = staff.extras();
        let build = move || Index::with_extras(&knowledge, &synonyms, &extras);
        let index = match tokio::task::spawn_blocking(build).await {
            Ok(index) => index,
            Err(broken) => resume_unwind(broken.into_panic()),
        };
        let answers = Arc::new(Answers {
            version,
            staff,
            index,
        });
        *self.latest.write().await = Arc::clone(&answers);
        Ok(answers)
    }

    async fn of_version(&self, version: i64) -> Option<Arc<Answers>> {
        let latest = self.latest.read().await;
        (latest.version >= version).then(|| Arc::clone(&latest))
    }
}

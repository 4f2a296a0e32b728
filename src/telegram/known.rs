//! What the bot can answer at this moment: the topics, and the answers that staff gave, with the index over both and, where an
//! encoder is installed, their meaning.
//! Before each decision it looks, by a number in the database, whether an answer was changed here or by another instance,
//! and reads them again if so: what staff publish is given at once, everywhere.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::OnceLock;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;

use tokio::sync::Mutex;
use tokio::sync::RwLock;

use crate::domain::gap::StaffAnswers;
use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
use crate::domain::search::extra::Extra;
use crate::domain::search::index::Index;
use crate::domain::search::nearness::Nearness;
use crate::domain::search::synonyms::Synonyms;
use crate::domain::user_text::UserText;
use crate::meaning::error::ModelError;
use crate::meaning::installed::Direction;
use crate::meaning::installed::Meaning;
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
    /// What each staff answer is about by meaning; `None` where no encoder was ready.
    directions: Option<Vec<(Slug, Direction)>>,
}

/// Keeps the answers up to date.
pub struct Known {
    store: Arc<Store>,
    knowledge: Arc<Knowledge>,
    synonyms: Arc<Synonyms>,
    meaning: Arc<OnceLock<Meaning>>,
    /// Whether it was told that the encoder cannot be read any more.
    broken: AtomicBool,
    latest: RwLock<Arc<Answers>>,
    /// Held while the index is built, so that only one is.
    building: Mutex<()>,
}

impl Known {
    /// Builds the index over the topics; staff answers are read before the first decision. `meaning` may come later.
    pub fn new(store: Arc<Store>, texts: &Texts, meaning: Arc<OnceLock<Meaning>>) -> Self {
        let (knowledge, synonyms) = (texts.knowledge(), Arc::new(texts.synonyms()));
        let answers = Answers {
            // As long as nobody has given any, there is nothing to read.
            version: 0,
            staff: StaffAnswers::default(),
            index: Index::new(&knowledge, &synonyms),
            directions: None,
        };
        Self {
            store,
            knowledge,
            synonyms,
            meaning,
            broken: AtomicBool::new(false),
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
        let (meaning, before) = (Arc::clone(&self.meaning), self.latest.read().await.clone());
        let extras = staff.extras();
        let building = tokio::task::spawn_blocking(move || {
            let index = before.index.with_extras(&knowledge, &synonyms, &extras);
            let directions = meaning.get().map(|meaning| directions(meaning, &extras));
            (index, directions)
        });
        let (index, directions) = match building.await {
            Ok(built) => built,
            Err(broken) => resume_unwind(broken.into_panic()),
        };
        let answers = Arc::new(Answers {
            version,
            staff,
            index,
            directions: directions.and_then(|directions| self.told(directions)),
        });
        *self.latest.write().await = Arc::clone(&answers);
        Ok(answers)
    }

    /// The latest, if it is not older and lacks no meaning that could be had by now.
    async fn of_version(&self, version: i64) -> Option<Arc<Answers>> {
        let latest = self.latest.read().await;
        let lacks_meaning = latest.directions.is_none()
            && !latest.staff.all().is_empty()
            && self.meaning.get().is_some()
            && !self.broken.load(Ordering::Relaxed);
        (latest.version >= version && !lacks_meaning).then(|| Arc::clone(&latest))
    }

    /// How near `answers` are to a question by meaning, reckoned where it holds nobody up; `None` without an encoder.
    pub async fn nearness(&self, question: &UserText, answers: &Answers) -> Option<Nearness> {
        self.meaning.get()?;
        let (meaning, question) = (Arc::clone(&self.meaning), question.clone());
        let reckoning = tokio::task::spawn_blocking(move || {
            let meaning = meaning.get()?;
            let direction = meaning.direction([question.as_str()]).transpose()?;
            Some(direction.map(|direction| (meaning.nearness(&direction), direction)))
        });
        let reckoned = match reckoning.await {
            Ok(reckoned) => reckoned?,
            Err(broken) => resume_unwind(broken.into_panic()),
        };
        let (topics, direction) = self.told(reckoned)?;
        let staff = answers.directions.iter().flatten();
        let extras = staff.map(|(id, own)| (id.clone(), own.nearness(&direction)));
        Some(topics.with_extras(extras.collect()))
    }

    /// What was reckoned. A question is answered by its words where its meaning cannot be told; the operator hears of it once.
    fn told<T>(&self, reckoned: Result<T, ModelError>) -> Option<T> {
        match reckoned {
            Ok(reckoned) => Some(reckoned),
            Err(error) => {
                if !self.broken.swap(true, Ordering::Relaxed) {
                    tracing::error!(
                        %error,
                        "DATA_DIR: the encoder cannot be read any more, so questions are searched by words alone; `covenant-bot model install` renews it"
                    );
                }
                None
            }
        }
    }
}

/// What each of `extras` is about.
fn directions(meaning: &Meaning, extras: &[Extra]) -> Result<Vec<(Slug, Direction)>, ModelError> {
    let mut directions = Vec::new();
    for extra in extras {
        let asks = extra.asks.iter().map(String::as_str);
        if let Some(direction) = meaning.direction(asks)? {
            directions.push((extra.id.clone(), direction));
        }
    }
    Ok(directions)
}

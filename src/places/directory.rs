//! Every municipality the bot knows: Italy's embedded list, and the signatories that were imported, if any.

use std::sync::Arc;

use crate::domain::municipality::Adhesion;
use crate::domain::municipality::FOUND_MAX;
use crate::domain::municipality::Gazetteer;
use crate::domain::municipality::Municipality;
use crate::domain::municipality::PlaceMatch;
use crate::domain::municipality::id::MunicipalityId;
use crate::places::italy::Italy;
use crate::places::reading::readings;

/// What the bot searches.
#[derive(Clone, Debug)]
pub struct Directory {
    italy: Arc<Italy>,
}

impl Directory {
    /// Italy's municipalities alone, before anything was imported.
    pub fn new(italy: Arc<Italy>) -> Self {
        Self { italy }
    }
}

impl Gazetteer for Directory {
    fn find(&self, query: &str) -> Vec<PlaceMatch> {
        let found = self.italy.find(&readings(query), FOUND_MAX);
        found
            .into_iter()
            .map(|found| PlaceMatch {
                place: found.place,
                score: found.score,
                former: found.former,
                adhesion: None,
            })
            .collect()
    }

    fn get(&self, id: &MunicipalityId) -> Option<Municipality> {
        self.italy.by_belfiore(id.belfiore()?)
    }

    fn by_istat(&self, code: &str) -> Option<Municipality> {
        self.italy.by_istat(code)
    }

    fn adhesion(&self, _id: &MunicipalityId) -> Option<Adhesion> {
        None
    }
}

//! `locales/` turned into words and topics, and the dates of each language.
//! It must never decide anything: `domain` says what, this layer says how. A new sentence is a message in `ui.ftl`.

pub mod audit;
mod bundle;
mod countries;
mod dates;
pub mod export;
pub mod markup;
mod reminders;
pub mod sources;
mod topics;
pub mod words;

use std::sync::Arc;

use crate::domain::knowledge::Knowledge;
use crate::domain::language::Language;
use crate::domain::language::PerLanguage;
use crate::domain::search::synonyms::Synonyms;

use self::bundle::Bundle;
use self::sources::Sources;

/// The people behind the bot who give advice, as the operator's settings name them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Operator {
    /// `OPERATOR_NAME`.
    pub name: Option<String>,
    /// `OPERATOR_URL`, an https address.
    pub url: Option<String>,
    /// `OPERATOR_CONTACT`, an e-mail address or telephone number as people should read it.
    pub contact: Option<String>,
}

/// How many months a closed lead is kept as it is, where the settings say nothing else.
pub const LEADS_KEPT_MONTHS: u32 = 24;

/// All words of the bot.
#[derive(Debug)]
pub struct Texts {
    bundles: PerLanguage<Bundle>,
    knowledge: Arc<Knowledge>,
    operator: Operator,
    leads_kept_months: u32,
}

impl Texts {
    /// Reads what is embedded in the program. Faults in it are found by [`audit::findings`], not here: a message that is
    /// missing shows its own name.
    pub fn new(operator: Operator) -> Self {
        Self::from_sources(&Sources::embedded(), operator)
    }

    /// Reads `sources` in place of the embedded files.
    pub fn from_sources(sources: &Sources, operator: Operator) -> Self {
        let bundles = PerLanguage::from_fn(|language| Bundle::new(language, sources));
        let knowledge = Arc::new(topics::knowledge(&bundles));
        Self {
            bundles,
            knowledge,
            operator,
            leads_kept_months: LEADS_KEPT_MONTHS,
        }
    }

    /// The same, where a closed lead is kept for another number of months.
    #[must_use]
    pub fn keeping_leads_for(self, months: u32) -> Self {
        Self {
            leads_kept_months: months,
            ..self
        }
    }

    /// For how many months a closed lead is kept as it is; people are told so.
    pub fn leads_kept_months(&self) -> u32 {
        self.leads_kept_months
    }

    /// What the bot can explain.
    pub fn knowledge(&self) -> Arc<Knowledge> {
        Arc::clone(&self.knowledge)
    }

    /// The words that mean the same to the search.
    pub fn synonyms(&self) -> Synonyms {
        Synonyms::new(self.bundles.iter().flat_map(|(language, bundle)| {
            bundle
                .values(sources::SYNONYMS)
                .into_iter()
                .map(move |words| (language, comma_separated(&words)))
        }))
    }

    /// One message without arguments, for what is registered with Telegram.
    pub fn plain(&self, language: Language, id: &str) -> String {
        self.bundles[language].plain(id)
    }
}

fn comma_separated(words: &str) -> Vec<String> {
    words
        .split(',')
        .map(|word| word.trim().to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

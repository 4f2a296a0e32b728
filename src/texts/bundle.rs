//! One language's messages, and the one place where arguments are made harmless.

use std::collections::BTreeMap;

use fluent::FluentArgs;
use fluent::FluentMessage;
use fluent::FluentResource;
use fluent::FluentValue;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use crate::domain::language::Language;
use crate::texts::markup::escape;
use crate::texts::sources::Sources;

/// The messages of one language.
pub(super) struct Bundle {
    language: Language,
    fluent: FluentBundle<FluentResource>,
    /// Message ids of each file in the order they are written.
    files: BTreeMap<String, Vec<String>>,
}

impl Bundle {
    pub(super) fn new(language: Language, sources: &Sources) -> Self {
        let id: LanguageIdentifier = language
            .tag()
            .parse()
            .expect("the tags of our languages are language ids");
        let mut fluent = FluentBundle::new_concurrent(vec![id]);
        // Links and commands must stay intact, and all five languages run left to right.
        fluent.set_use_isolating(false);
        let mut files = BTreeMap::new();
        for path in sources.paths(language) {
            let text = sources.get(language, path).unwrap_or_default().to_owned();
            let resource = FluentResource::try_new(text).unwrap_or_else(|(readable, _)| readable);
            files.insert(path.to_owned(), message_ids(&resource));
            fluent.add_resource_overriding(resource);
        }
        Self {
            language,
            fluent,
            files,
        }
    }

    /// The message ids of one file, in the order they are written.
    pub(super) fn ids(&self, path: &str) -> &[String] {
        self.files.get(path).map_or(&[], Vec::as_slice)
    }

    /// The values of one file's messages, in the order they are written.
    pub(super) fn values(&self, path: &str) -> Vec<String> {
        self.ids(path).iter().map(|id| self.plain(id)).collect()
    }

    /// A message without arguments.
    pub(super) fn plain(&self, id: &str) -> String {
        self.label(id, &[])
    }

    /// A message with arguments, each escaped for HTML.
    pub(super) fn html(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let escaped: Vec<(&str, String)> = arguments
            .iter()
            .map(|(name, value)| (*name, escape(value)))
            .collect();
        let arguments: Vec<(&str, &str)> = escaped
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        self.label(id, &arguments)
    }

    /// A message with arguments as they are, for where Telegram reads no markup: buttons, menus, lines over the chat.
    /// A message that is missing shows its id, and says so in the log.
    pub(super) fn label(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            values.set(*name, FluentValue::from(*value));
        }
        let pattern = self
            .fluent
            .get_message(id)
            .and_then(|message| message.value());
        let Some(pattern) = pattern else {
            tracing::error!(id, language = self.language.tag(), "a message is missing");
            return id.to_owned();
        };
        let mut faults = Vec::new();
        let text = self
            .fluent
            .format_pattern(pattern, Some(&values), &mut faults);
        if !faults.is_empty() {
            tracing::error!(
                id,
                language = self.language.tag(),
                "a message has variables that are not given"
            );
        }
        text.into_owned()
    }

    /// An attribute of a message, without arguments; `None` where the message or the attribute is missing.
    pub(super) fn attribute(&self, id: &str, name: &str) -> Option<String> {
        let message = self.fluent.get_message(id)?;
        let attribute = message.get_attribute(name)?;
        Some(
            self.fluent
                .format_pattern(attribute.value(), None, &mut Vec::new())
                .into_owned(),
        )
    }
}

impl Bundle {
    /// The names of a message's attributes.
    pub(super) fn attribute_names(&self, id: &str) -> Vec<String> {
        let message = self.fluent.get_message(id);
        message
            .iter()
            .flat_map(FluentMessage::attributes)
            .map(|attribute| attribute.id().to_owned())
            .collect()
    }
}

impl std::fmt::Debug for Bundle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Bundle({})", self.language.tag())
    }
}

fn message_ids(resource: &FluentResource) -> Vec<String> {
    let messages = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    });
    messages.collect()
}

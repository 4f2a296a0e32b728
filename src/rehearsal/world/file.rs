//! Files that the bot or a person sent, kept in memory.

use std::sync::Arc;

use serde_json::Value;
use serde_json::json;

/// A file and what is known of it.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) id: String,
    unique_id: String,
    /// Where the Bot API offers it for download, after `/file/bot<token>/`.
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) mime: String,
    pub(crate) bytes: Arc<[u8]>,
}

impl File {
    /// The `number`-th file; ids are made from the number, so that a run of the tests repeats them.
    pub(super) fn new(number: usize, name: &str, mime: &str, bytes: Vec<u8>) -> File {
        let ending = name
            .rsplit_once('.')
            .map(|(_, ending)| format!(".{ending}"))
            .unwrap_or_default();
        File {
            id: format!("BQACAgIAAxkDAAIB{number:08}"),
            unique_id: format!("AgAD{number:08}"),
            path: format!("documents/file_{number}{ending}"),
            name: name.to_owned(),
            mime: mime.to_owned(),
            bytes: bytes.into(),
        }
    }

    /// The Bot API's `File`.
    pub(crate) fn json(&self) -> Value {
        json!({
            "file_id": self.id, "file_unique_id": self.unique_id,
            "file_size": self.bytes.len(), "file_path": self.path,
        })
    }

    /// The Bot API's `Document`.
    pub(crate) fn document_json(&self) -> Value {
        json!({
            "file_id": self.id, "file_unique_id": self.unique_id, "file_size": self.bytes.len(),
            "file_name": self.name, "mime_type": self.mime,
        })
    }
}

//! Files that the bot or a person sent, kept in memory.

use std::sync::Arc;

use serde::Deserialize;
use serde::Serialize;
use serde_json::Value;
use serde_json::json;

/// What Telegram takes a file for; a file of one kind is not sent as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    missing_docs,
    reason = "the names are the Bot API's own and say it all"
)]
pub enum FileKind {
    Document,
    Photo,
    Video,
    Animation,
    Audio,
    Voice,
    Sticker,
}

impl FileKind {
    /// The field of a message that holds such a file.
    pub(crate) fn field(self) -> &'static str {
        match self {
            FileKind::Document => "document",
            FileKind::Photo => "photo",
            FileKind::Video => "video",
            FileKind::Animation => "animation",
            FileKind::Audio => "audio",
            FileKind::Voice => "voice",
            FileKind::Sticker => "sticker",
        }
    }

    /// The kind of file that a message with this field has.
    pub(crate) fn of_field(field: &str) -> Option<FileKind> {
        let kinds = [
            FileKind::Document,
            FileKind::Photo,
            FileKind::Video,
            FileKind::Animation,
            FileKind::Audio,
            FileKind::Voice,
            FileKind::Sticker,
        ];
        kinds.into_iter().find(|kind| kind.field() == field)
    }

    /// Telegram's name in its refusals.
    pub(crate) fn name(self) -> &'static str {
        match self {
            FileKind::Document => "Document",
            FileKind::Photo => "Photo",
            FileKind::Video => "Video",
            FileKind::Animation => "Animation",
            FileKind::Audio => "Audio",
            FileKind::Voice => "VoiceNote",
            FileKind::Sticker => "Sticker",
        }
    }

    /// Whether a text can stand under it.
    pub(crate) fn has_caption(self) -> bool {
        self != FileKind::Sticker
    }

    fn folder(self) -> &'static str {
        match self {
            FileKind::Document => "documents",
            FileKind::Photo => "photos",
            FileKind::Video => "videos",
            FileKind::Animation => "animations",
            FileKind::Audio => "music",
            FileKind::Voice => "voice",
            FileKind::Sticker => "stickers",
        }
    }
}

/// A file before it has its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// What it is sent as.
    pub kind: FileKind,
    /// As the sender has it; Telegram passes it on for some kinds only.
    pub name: String,
    /// As the sender declares it.
    pub mime: String,
    /// The content.
    pub bytes: Vec<u8>,
}

impl NewFile {
    /// A small file of this kind, with some bytes in it.
    #[must_use]
    pub fn sample(kind: FileKind) -> NewFile {
        let (name, mime) = match kind {
            FileKind::Document => ("paper.pdf", "application/pdf"),
            FileKind::Photo => ("photo.jpg", "image/jpeg"),
            FileKind::Video => ("video.mp4", "video/mp4"),
            FileKind::Animation => ("animation.mp4", "video/mp4"),
            FileKind::Audio => ("song.mp3", "audio/mpeg"),
            FileKind::Voice => ("voice.oga", "audio/ogg"),
            FileKind::Sticker => ("sticker.webp", "image/webp"),
        };
        NewFile {
            kind,
            name: name.to_owned(),
            mime: mime.to_owned(),
            bytes: b"a sample".to_vec(),
        }
    }
}

/// A file and what is known of it.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) id: String,
    pub(super) unique_id: String,
    pub(crate) kind: FileKind,
    /// Where the Bot API offers it for download, after `/file/bot<token>/`.
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) mime: String,
    pub(crate) bytes: Arc<[u8]>,
}

impl File {
    /// The `number`-th file; ids are made from the number, so that a run of the tests repeats them.
    pub(super) fn new(number: usize, new: NewFile) -> File {
        let ending = new
            .name
            .rsplit_once('.')
            .map(|(_, ending)| format!(".{ending}"))
            .unwrap_or_default();
        File {
            id: format!("BQACAgIAAxkDAAIB{number:08}"),
            unique_id: format!("AgAD{number:08}"),
            kind: new.kind,
            path: format!("{}/file_{number}{ending}", new.kind.folder()),
            name: new.name,
            mime: new.mime,
            bytes: new.bytes.into(),
        }
    }

    /// The Bot API's `File`.
    pub(crate) fn json(&self) -> Value {
        json!({
            "file_id": self.id, "file_unique_id": self.unique_id,
            "file_size": self.bytes.len(), "file_path": self.path,
        })
    }

    /// What a message of the file's kind says of it; of a photo the only size there is.
    pub(crate) fn in_message(&self) -> Value {
        let mut json = json!({
            "file_id": self.id, "file_unique_id": self.unique_id, "file_size": self.bytes.len(),
        });
        let seen = json!({"width": 1_280, "height": 960});
        let heard = json!({"duration": 3, "mime_type": self.mime});
        let named = json!({"file_name": self.name, "mime_type": self.mime});
        let more = match self.kind {
            FileKind::Document => vec![named],
            FileKind::Photo => vec![seen],
            FileKind::Video | FileKind::Animation => vec![seen, heard, named],
            FileKind::Audio => vec![heard, named],
            FileKind::Voice => vec![heard],
            FileKind::Sticker => vec![json!({
                "type": "regular", "width": 512, "height": 512, "is_animated": false, "is_video": false,
            })],
        };
        for (key, value) in more.iter().filter_map(Value::as_object).flatten() {
            json[key] = value.clone();
        }
        if self.kind == FileKind::Photo {
            json = json!([json]);
        }
        json
    }
}

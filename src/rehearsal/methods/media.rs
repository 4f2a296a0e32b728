//! Files of the bot's: sent alone or as an album, uploaded or by the id of one that is known.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::rehearsal::methods::Parameters;
use crate::rehearsal::methods::Refusal;
use crate::rehearsal::methods::messages;
use crate::rehearsal::methods::outgoing::Outgoing;
use crate::rehearsal::text::entity::units;
use crate::rehearsal::world::file::FileKind;
use crate::rehearsal::world::file::NewFile;
use crate::rehearsal::world::media::content;
use crate::rehearsal::world::state::World;

/// Telegram's limit in UTF-16 units after the markup is read. Source: Bot API 10.1, read 2026-11-23.
const CAPTION_MAX: usize = 1_024;

/// Telegram's limit on an album. Source: Bot API 10.3, `sendMediaGroup`, read 2026-11-24.
const ALBUM_MAX: usize = 10;

/// Sends one file of this kind, with its caption.
pub(super) fn send(
    world: &mut World,
    given: &Parameters,
    kind: FileKind,
) -> Result<Value, Refusal> {
    let caption = caption(given)?;
    let mut content = if given.upload.is_some() {
        upload(world, given, kind)?
    } else {
        known(world, given.text(kind.field()), kind)?
    };
    content.extend(caption);
    let outgoing = Outgoing::read(world, given, 1)?;
    Ok(outgoing.send_one(world, content))
}

fn upload(
    world: &mut World,
    given: &Parameters,
    kind: FileKind,
) -> Result<Map<String, Value>, Refusal> {
    let upload = given.upload.clone().unwrap_or_default();
    if upload.bytes.is_empty() {
        return Err(Refusal::bad("file must be non-empty"));
    }
    Ok(content(world.keep_file(NewFile {
        kind,
        name: upload.name,
        mime: upload.mime,
        bytes: upload.bytes,
    })))
}

fn known(world: &World, id: Option<&str>, kind: FileKind) -> Result<Map<String, Value>, Refusal> {
    let file = id.and_then(|id| world.file(id));
    let file = file.ok_or_else(|| Refusal::bad("wrong file identifier/HTTP URL specified"))?;
    // Whatever is known can be sent as a plain document; nothing else changes its kind.
    if file.kind != kind && kind != FileKind::Document {
        let what = format!(
            "can't use file of type {} as {}",
            file.kind.name(),
            kind.name()
        );
        return Err(Refusal::bad(what));
    }
    Ok(content(file))
}

/// Sends several files that stand together; each counts as a message.
pub(super) fn send_album(world: &mut World, given: &Parameters) -> Result<Value, Refusal> {
    let media = given.json("media").unwrap_or_default();
    let media = media.as_array().map(Vec::as_slice).unwrap_or_default();
    if media.is_empty() {
        return Err(Refusal::bad("there are no messages to send"));
    }
    if media.len() > ALBUM_MAX {
        return Err(Refusal::bad("too many messages to send as an album"));
    }
    let album = world.new_album();
    let mut kinds = Vec::new();
    let mut contents = Vec::new();
    for item in media {
        let (kind, mut content) = album_item(world, item)?;
        content.insert("media_group_id".to_owned(), album.as_str().into());
        kinds.push(kind);
        contents.push(content);
    }
    let alone = [FileKind::Document, FileKind::Audio];
    let mixed = kinds.iter().find(|kind| alone.contains(kind));
    if let Some(kind) = mixed.filter(|kind| kinds.iter().any(|other| other != *kind)) {
        let what = format!("{} can't be mixed with other media types", kind.field());
        return Err(Refusal::bad(what));
    }
    let outgoing = Outgoing::read(world, given, contents.len())?;
    let sent = contents
        .into_iter()
        .map(|content| outgoing.send_one(world, content));
    Ok(sent.collect())
}

fn album_item(world: &World, item: &Value) -> Result<(FileKind, Map<String, Value>), Refusal> {
    let kind = item["type"].as_str().and_then(FileKind::of_field);
    let kind = kind.filter(|kind| match kind {
        FileKind::Document | FileKind::Photo | FileKind::Video | FileKind::Audio => true,
        FileKind::Animation | FileKind::Voice | FileKind::Sticker => false,
    });
    let kind = kind.ok_or_else(|| Refusal::bad("invalid message content type"))?;
    let values = item.as_object().cloned().unwrap_or_default();
    let mut content = known(world, item["media"].as_str(), kind)?;
    content.extend(caption(&Parameters {
        values,
        upload: None,
    })?);
    Ok((kind, content))
}

/// The caption of a call as fields of a message; none where it is empty.
pub(super) fn caption(given: &Parameters) -> Result<Map<String, Value>, Refusal> {
    let caption = messages::formatted(given, "caption", "caption_entities")?;
    if units(&caption.text) > CAPTION_MAX {
        return Err(Refusal::bad("message caption is too long"));
    }
    let mut content = Map::new();
    if !caption.text.is_empty() {
        content.insert("caption".to_owned(), caption.text.into());
    }
    if !caption.entities.is_empty() {
        content.insert("caption_entities".to_owned(), json!(caption.entities));
    }
    Ok(content)
}

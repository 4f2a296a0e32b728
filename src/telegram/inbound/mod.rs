//! An update's JSON to what arrived.
//! It reads only the fields the bot needs, each of them optional: teloxide's full types turn a message with anything newer
//! than the library into an empty one, and its text would be lost.

mod raw;
#[cfg(test)]
mod tests;

use serde::Deserialize;

use crate::domain::command::Command;
use crate::domain::event::Arrival;
use crate::domain::event::ChatKind;
use crate::domain::event::Contact;
use crate::domain::event::Document;
use crate::domain::event::Enclosure;
use crate::domain::event::Event;
use crate::domain::event::Saying;
use crate::domain::event::Whose;
use crate::domain::id::CallbackId;
use crate::domain::id::ChatId;
use crate::domain::id::FileId;
use crate::domain::id::FileMark;
use crate::domain::id::MessageId;
use crate::domain::id::PersonId;
use crate::domain::id::ThreadId;
use crate::domain::id::UpdateId;
use crate::domain::language::Language;
use crate::domain::user_text::UserText;
use crate::telegram::inbound::raw::RawCallback;
use crate::telegram::inbound::raw::RawChat;
use crate::telegram::inbound::raw::RawMembership;
use crate::telegram::inbound::raw::RawMessage;
use crate::telegram::inbound::raw::RawOrigin;
use crate::telegram::inbound::raw::RawUpdate;
use crate::telegram::inbound::raw::RawUser;
use crate::telegram::keyboard;

/// The kinds of update the bot asks Telegram for.
pub const WANTED: [&str; 5] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "inline_query",
];

/// Longest text that is looked at; Telegram's own limit, in characters. Source: Bot API 10.1, `Message`, read 2026-11-23.
const TEXT_MAX_CHARS: usize = 4_096;

/// Who the bot is, as `getMe` tells.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Me {
    /// Its user id.
    pub id: i64,
    /// Its name after the `@`.
    pub username: String,
}

/// What is needed of an update before it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Telegram's number.
    pub id: UpdateId,
    /// The chat whose updates are handled in order; a person's id where there is no chat, else 0.
    pub chat: ChatId,
}

/// Reads what is needed to store an update; `None` for what is no update.
pub fn envelope(raw: &str) -> Option<Envelope> {
    #[derive(Deserialize)]
    struct Numbered {
        update_id: i64,
    }
    let id = UpdateId(serde_json::from_str::<Numbered>(raw).ok()?.update_id);
    let chat = serde_json::from_str::<RawUpdate>(raw)
        .ok()
        .map_or(0, |update| chat_of(&update));
    Some(Envelope {
        id,
        chat: ChatId(chat),
    })
}

fn chat_of(update: &RawUpdate) -> i64 {
    let message = update.message.as_ref().or(update.edited_message.as_ref());
    let message = message.or(update
        .callback_query
        .as_ref()
        .and_then(|press| press.message.as_ref()));
    let chat = message.map(|message| message.chat.id);
    let chat = chat.or(update.my_chat_member.as_ref().map(|change| change.chat.id));
    let person = update.callback_query.as_ref().map(|press| press.from.id);
    let person = person.or(update.inline_query.as_ref().map(|query| query.from.id));
    chat.or(person).unwrap_or(0)
}

/// Reads a piece of a group's album that names the bot nowhere, as if it were meant for the bot: only the first piece
/// carries the words. `None` for all else; whether the first was for the bot is known to whoever asks.
pub fn read_further_piece(raw: &str, me: &Me) -> Option<Arrival> {
    let update: RawUpdate = serde_json::from_str(raw).ok()?;
    let new = update.message.map(|message| (message, Saying::New));
    let edited = update.edited_message;
    let (message, saying) = new.or(edited.map(|message| (message, Saying::Corrected)))?;
    message.media_group_id.as_ref()?;
    read_message(&message, saying, Addressee::Bot, me)
}

/// Reads what arrived; `None` for what the bot leaves unanswered.
pub fn read(raw: &str, me: &Me) -> Option<Arrival> {
    let update: RawUpdate = serde_json::from_str(raw).ok()?;
    if let Some(message) = update.message {
        return read_message(&message, Saying::New, Addressee::AsItSays, me);
    }
    if let Some(message) = update.edited_message {
        // What has neither words nor a file goes unnoticed, for a live location is edited every few seconds.
        let has_words = message.text.is_some() || message.caption.is_some();
        return if has_words || file_of(&message).is_some() {
            read_message(&message, Saying::Corrected, Addressee::AsItSays, me)
        } else {
            None
        };
    }
    if let Some(press) = update.callback_query {
        return Some(read_press(&press));
    }
    update
        .my_chat_member
        .and_then(|change| read_membership(&change))
}

/// Whom a message of a group is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Addressee {
    /// The bot, where the message names it or replies to it.
    AsItSays,
    /// The bot, for what it belongs to was.
    Bot,
}

fn read_message(
    message: &RawMessage,
    saying: Saying,
    addressee: Addressee,
    me: &Me,
) -> Option<Arrival> {
    let kind = chat_kind(&message.chat)?;
    // What somebody chose among the bot's own inline answers is no question to it.
    if message.via_bot.as_ref().is_some_and(|bot| bot.id == me.id) {
        return None;
    }
    let event = match message.migrate_to_chat_id {
        Some(to) => Event::Moved(ChatId(to)),
        None => read_content(message, kind, addressee, me)?,
    };
    Some(Arrival {
        chat: ChatId(message.chat.id),
        kind,
        thread: thread_of(message),
        person: PersonId(message.from.as_ref().map_or(0, |from| from.id)),
        in_the_groups_name: message
            .sender_chat
            .as_ref()
            .is_some_and(|sender| sender.id == message.chat.id),
        telegram_language: message.from.as_ref().and_then(language_of),
        message: Some(MessageId(message.message_id)),
        reply_to: replied_to(message),
        replies_to_the_bot: replies_to(message, me) || replies_to_own_words(message, me),
        name: name_of(message.from.as_ref()),
        saying,
        enclosure: enclosure_of(message),
        event,
    })
}

fn read_content(
    message: &RawMessage,
    kind: ChatKind,
    addressee: Addressee,
    me: &Me,
) -> Option<Event> {
    let for_us =
        kind == ChatKind::Private || addressee == Addressee::Bot || replies_to(message, me);
    if let (Some(contact), ChatKind::Private) = (&message.contact, kind) {
        let sender = message.from.as_ref().map(|from| from.id);
        return Some(Event::Contact(Contact {
            phone: UserText::new(contact.phone_number.clone()),
            whose: if contact.user_id.is_some() && contact.user_id == sender {
                Whose::Senders
            } else {
                Whose::Anothers
            },
        }));
    }
    if let Some(document) = &message.document {
        let caption = message.caption.as_deref().unwrap_or_default();
        let (caption, mentioned) = without_mention(caption, me);
        let document = Document {
            file: FileId(document.id.clone()),
            name: UserText::new(document.name.clone()),
            size: document.size,
        };
        return (for_us || mentioned).then(|| Event::Document(document, UserText::new(caption)));
    }
    // What the bot said, a card among the staff for one, asks nothing where somebody forwards it.
    if message
        .forward_origin
        .as_ref()
        .is_some_and(|it| is_own(it, me))
    {
        return for_us.then_some(Event::WithoutWords);
    }
    let Some(text) = message.text.as_ref().or(message.caption.as_ref()) else {
        let is_service = SERVICE
            .iter()
            .any(|field| message.rest.contains_key(*field));
        return (for_us && !is_service).then_some(Event::WithoutWords);
    };
    let text: String = text.chars().take(TEXT_MAX_CHARS).collect();
    match read_command(&text, kind, me) {
        Some(Commanded::Us(event)) => return Some(event),
        Some(Commanded::Another) => return None,
        None => {}
    }
    let (text, mentioned) = without_mention(&text, me);
    (for_us || mentioned).then(|| Event::Question(UserText::new(text)))
}

/// Whom a command is for.
enum Commanded {
    Us(Event),
    Another,
}

/// Whom the text commands; `None` where it is no command.
fn read_command(text: &str, kind: ChatKind, me: &Me) -> Option<Commanded> {
    let rest = text.strip_prefix('/')?;
    let (word, argument) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let (name, addressee) = word
        .split_once('@')
        .map_or((word, None), |(name, bot)| (name, Some(bot)));
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if !is_name {
        return None;
    }
    if addressee.is_some_and(|bot| !bot.eq_ignore_ascii_case(&me.username)) {
        return Some(Commanded::Another);
    }
    Some(match Command::parse(name) {
        Some(command) => Commanded::Us(Event::Command(command, UserText::new(argument.trim()))),
        // In a group an unknown command without our name is another bot's.
        None if kind == ChatKind::Group && addressee.is_none() => Commanded::Another,
        None => Commanded::Us(Event::UnknownCommand),
    })
}

/// The text without the bot's name, and whether that stood in it.
fn without_mention(text: &str, me: &Me) -> (String, bool) {
    let mention = format!("@{}", me.username.to_ascii_lowercase());
    // ASCII case folding keeps every byte's place, so the places found hold in the text itself.
    let folded = text.to_ascii_lowercase();
    let ends_there = |at: usize| {
        let after = folded[at + mention.len()..].chars().next();
        after.is_none_or(|c| !(c.is_ascii_alphanumeric() || c == '_'))
    };
    match folded
        .match_indices(&mention)
        .map(|(at, _)| at)
        .find(|at| ends_there(*at))
    {
        Some(at) => (
            format!("{}{}", &text[..at], &text[at + mention.len()..])
                .trim()
                .to_owned(),
            true,
        ),
        None => (text.to_owned(), false),
    }
}

fn read_press(press: &RawCallback) -> Arrival {
    let message = press.message.as_ref();
    let callback = CallbackId(press.id.clone());
    let event = match press.data.as_deref().and_then(keyboard::read) {
        Some(does) => Event::Press(does, callback),
        None => Event::UnreadablePress(callback),
    };
    Arrival {
        chat: ChatId(message.map_or(press.from.id, |message| message.chat.id)),
        kind: message
            .and_then(|message| chat_kind(&message.chat))
            .unwrap_or(ChatKind::Private),
        thread: message.and_then(thread_of),
        person: PersonId(press.from.id),
        in_the_groups_name: false,
        telegram_language: language_of(&press.from),
        message: message.map(|message| MessageId(message.message_id)),
        reply_to: message.and_then(replied_to),
        replies_to_the_bot: false,
        name: name_of(Some(&press.from)),
        saying: Saying::New,
        enclosure: None,
        event,
    }
}

fn read_membership(change: &RawMembership) -> Option<Arrival> {
    let kind = chat_kind(&change.chat)?;
    let event = match (
        change.old_chat_member.is_in(),
        change.new_chat_member.is_in(),
        kind,
    ) {
        (_, false, _) => Event::Left,
        (false, true, ChatKind::Group) => Event::Joined,
        (false, true, ChatKind::Private) => Event::CameBack,
        (true, true, ChatKind::Group) => Event::RightsChanged,
        (true, true, ChatKind::Private) => return None,
    };
    Some(Arrival {
        chat: ChatId(change.chat.id),
        kind,
        thread: None,
        person: PersonId(change.from.id),
        in_the_groups_name: false,
        telegram_language: language_of(&change.from),
        message: None,
        reply_to: None,
        replies_to_the_bot: false,
        name: name_of(Some(&change.from)),
        saying: Saying::New,
        enclosure: None,
        event,
    })
}

/// What the file that it brings is known again by; of a picture in several sizes, the largest.
fn file_of(message: &RawMessage) -> Option<FileMark> {
    let document = message.document.as_ref();
    let document = document.and_then(|document| document.mark.clone());
    let mark = document.or_else(|| {
        let file = FILES.iter().find_map(|kind| message.rest.get(*kind))?;
        let largest = file.as_array().and_then(|sizes| sizes.last());
        let mark = largest.unwrap_or(file)["file_unique_id"].as_str()?;
        Some(mark.to_owned())
    });
    mark.map(FileMark)
}

fn name_of(user: Option<&RawUser>) -> UserText {
    UserText::new(user.map_or("", |user| user.first_name.as_str()))
}

/// Whatever carries no text of its own carries something else.
fn enclosure_of(message: &RawMessage) -> Option<Enclosure> {
    message.text.is_none().then(|| Enclosure {
        album: message.media_group_id.clone(),
        file: file_of(message),
    })
}

fn chat_kind(chat: &RawChat) -> Option<ChatKind> {
    match chat.kind.as_str() {
        "private" => Some(ChatKind::Private),
        "group" | "supergroup" => Some(ChatKind::Group),
        // A channel has nobody to answer.
        _ => None,
    }
}

/// Only a forum's topic: in an ordinary group the "thread" is the chain of replies, where `reply_to` is enough.
fn thread_of(message: &RawMessage) -> Option<ThreadId> {
    message
        .message_thread_id
        .filter(|_| message.is_topic_message)
        .map(ThreadId)
}

/// The message replied to; in a forum every message "replies" to the one that opened its topic, which is meant by nobody.
fn replied_to(message: &RawMessage) -> Option<MessageId> {
    let replied = message.reply_to_message.as_ref()?.message_id;
    let opened_the_topic = message.is_topic_message && message.message_thread_id == Some(replied);
    (!opened_the_topic).then_some(MessageId(replied))
}

fn replies_to(message: &RawMessage, me: &Me) -> bool {
    let replied = message
        .reply_to_message
        .as_ref()
        .and_then(|reply| reply.from.as_ref());
    // A topic that the bot opened does not make everything in it a reply to the bot.
    replied_to(message).is_some() && replied.is_some_and(|from| from.id == me.id)
}

/// Whether the message replied to was said by the bot and forwarded by somebody else.
fn replies_to_own_words(message: &RawMessage, me: &Me) -> bool {
    let replied = message.reply_to_message.as_ref();
    let origin = replied.and_then(|reply| reply.forward_origin.as_ref());
    origin.is_some_and(|origin| is_own(origin, me))
}

fn is_own(origin: &RawOrigin, me: &Me) -> bool {
    let author = origin.sender_user.as_ref();
    author.is_some_and(|author| author.id == me.id)
}

fn language_of(user: &RawUser) -> Option<Language> {
    user.language_code.as_deref().and_then(Language::parse)
}

/// The fields of a message that hold a file, besides the document.
/// Source: Bot API 10.3, `Message`, read 2026-11-30.
const FILES: [&str; 8] = [
    "photo",
    "live_photo",
    "video",
    "animation",
    "audio",
    "voice",
    "video_note",
    "sticker",
];

/// Messages that Telegram writes about a chat, which nobody said to the bot.
/// Source: Bot API 10.1, `Message`, read 2026-11-23.
const SERVICE: [&str; 22] = [
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "group_chat_created",
    "supergroup_chat_created",
    "channel_chat_created",
    "message_auto_delete_timer_changed",
    "migrate_from_chat_id",
    "pinned_message",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "video_chat_scheduled",
    "video_chat_started",
    "video_chat_ended",
    "video_chat_participants_invited",
    "write_access_allowed",
];

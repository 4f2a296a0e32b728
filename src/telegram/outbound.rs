//! Words and buttons to requests.

use std::time::Duration;

use reqwest::multipart::Form;
use reqwest::multipart::Part;
use serde::Deserialize;
use serde_json::Value;
use serde_json::json;
use teloxide::payloads::AnswerCallbackQuery;
use teloxide::payloads::AnswerCallbackQuerySetters;
use teloxide::payloads::EditMessageText;
use teloxide::payloads::EditMessageTextSetters;
use teloxide::payloads::SendMessage;
use teloxide::payloads::SendMessageSetters;
use teloxide::types::ChatId as TelegramChatId;
use teloxide::types::LinkPreviewOptions;
use teloxide::types::MessageId as TelegramMessageId;
use teloxide::types::ParseMode;
use teloxide::types::ReplyParameters;
use teloxide::types::ThreadId as TelegramThreadId;

use crate::delivery::Messenger;
use crate::delivery::outcome::SendError;
use crate::domain::id::CallbackId;
use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::id::ThreadId;
use crate::domain::say::Sent;
use crate::domain::say::Way;
use crate::telegram::client::Client;
use crate::telegram::keyboard;
use crate::texts::words::Attachment;
use crate::texts::words::Words;

/// How long Telegram may take to answer a sending.
const PATIENCE: Duration = Duration::from_secs(20);

/// Telegram's limit on the line shown over a chat, in characters.
/// Source: Bot API 10.1, `answerCallbackQuery`, read 2026-11-23.
pub const TOAST_MAX_CHARS: usize = 200;

/// Telegram's limit on the name of a topic, in characters.
/// Source: Bot API 10.1, `createForumTopic`, read 2026-11-23.
const TOPIC_MAX_CHARS: usize = 128;

/// Telegram's limit on a caption, in characters.
/// Source: Bot API 10.1, `editMessageCaption`, read 2026-11-23.
const CAPTION_MAX_CHARS: usize = 1_024;

/// The reaction on a message that was passed on; one of those that every chat allows.
const PASSED_ON: &str = "👌";

const NO_PREVIEW: LinkPreviewOptions = LinkPreviewOptions {
    is_disabled: true,
    url: None,
    prefer_small_media: false,
    prefer_large_media: false,
    show_above_text: false,
};

impl Messenger for Client {
    async fn deliver(
        &self,
        chat: ChatId,
        way: &Way,
        words: Option<&Words>,
    ) -> Result<Sent, SendError> {
        match (way, words) {
            (
                Way::Send {
                    thread, reply_to, ..
                },
                Some(words),
            ) => {
                let request = send(chat, words, *thread, *reply_to);
                let sent: Message = match &words.attachment {
                    None => self.call_raw("sendMessage", &request, PATIENCE).await?,
                    Some(attachment) => {
                        let form = document(&request, attachment).ok_or(SendError::Broken)?;
                        self.upload("sendDocument", form, PATIENCE).await?
                    }
                };
                Ok(stands(sent.message_id))
            }
            (Way::Edit { message, .. }, Some(words)) => {
                self.call(&edit(chat, words, *message), PATIENCE).await?;
                Ok(stands(message.0))
            }
            (
                Way::Copy {
                    from,
                    messages,
                    thread,
                    reply_to,
                    ..
                },
                words,
            ) => {
                let place = (*thread, *reply_to);
                self.copy(chat, *from, messages, place, words).await
            }
            (Way::Caption { caption, message }, _) => {
                let caption: String = caption.as_str().chars().take(CAPTION_MAX_CHARS).collect();
                let asked = json!({"chat_id": chat.0, "message_id": message.0, "caption": caption});
                self.call_raw::<Value>("editMessageCaption", &asked, PATIENCE)
                    .await?;
                Ok(stands(message.0))
            }
            (Way::Topic { .. }, Some(words)) => {
                let asked = json!({"chat_id": chat.0, "name": topic_name(words)});
                let topic: Topic = self.call_raw("createForumTopic", &asked, PATIENCE).await?;
                Ok(Sent {
                    messages: Vec::new(),
                    topic: Some(ThreadId(topic.message_thread_id)),
                })
            }
            (Way::Rename { thread, .. }, Some(words)) => {
                if let Some(thread) = thread {
                    let asked = json!({
                        "chat_id": chat.0, "message_thread_id": thread.0, "name": topic_name(words),
                    });
                    self.call_raw::<bool>("editForumTopic", &asked, PATIENCE)
                        .await?;
                }
                Ok(Sent::default())
            }
            (Way::Mark { message }, _) => {
                let asked = json!({
                    "chat_id": chat.0, "message_id": message.0,
                    "reaction": [{"type": "emoji", "emoji": PASSED_ON}],
                });
                self.call_raw::<bool>("setMessageReaction", &asked, PATIENCE)
                    .await?;
                Ok(Sent::default())
            }
            (Way::Delete { message, .. }, Some(instead)) => {
                self.delete(chat, *message, instead).await?;
                Ok(Sent::default())
            }
            (Way::DeleteTopic { thread, .. }, _) => {
                let asked = json!({"chat_id": chat.0, "message_thread_id": thread.0});
                self.call_raw::<bool>("deleteForumTopic", &asked, PATIENCE)
                    .await?;
                Ok(Sent::default())
            }
            (Way::Toast { callback, .. }, words) => {
                self.call(&toast(callback, words), PATIENCE).await?;
                Ok(Sent::default())
            }
            // A correction is an edit or a new message by now.
            (Way::Correct { .. }, _)
            | (
                Way::Send { .. }
                | Way::Edit { .. }
                | Way::Topic { .. }
                | Way::Delete { .. }
                | Way::Rename { .. },
                None,
            ) => Ok(Sent::default()),
        }
    }

    async fn reopen(&self, chat: ChatId, thread: ThreadId) -> Result<(), SendError> {
        let asked = json!({"chat_id": chat.0, "message_thread_id": thread.0});
        self.call_raw::<bool>("reopenForumTopic", &asked, PATIENCE)
            .await
            .map(drop)
    }
}

impl Client {
    /// Deletes a message; where Telegram does not allow it any more, puts these words in place of its own.
    async fn delete(
        &self,
        chat: ChatId,
        message: MessageId,
        instead: &Words,
    ) -> Result<(), SendError> {
        let asked = json!({"chat_id": chat.0, "message_id": message.0});
        let deleting = self.call_raw::<bool>("deleteMessage", &asked, PATIENCE);
        match deleting.await {
            Err(error) if refuses(&error, "can't be deleted") => {}
            ended => return ended.map(drop),
        }
        match self.call(&edit(chat, instead, message), PATIENCE).await {
            Err(error) if refuses(&error, "no text in the message") => {}
            ended => return ended.map(drop),
        }
        let asked = json!({"chat_id": chat.0, "message_id": message.0, "caption": instead.html});
        self.call_raw::<Value>("editMessageCaption", &asked, PATIENCE)
            .await
            .map(drop)
    }

    async fn copy(
        &self,
        chat: ChatId,
        from: ChatId,
        messages: &[MessageId],
        (thread, reply_to): (Option<ThreadId>, Option<MessageId>),
        caption: Option<&Words>,
    ) -> Result<Sent, SendError> {
        let mut asked = json!({"chat_id": chat.0, "from_chat_id": from.0});
        if let Some(thread) = thread {
            asked["message_thread_id"] = thread.0.into();
        }
        if let [message] = messages {
            asked["message_id"] = message.0.into();
            if let Some(reply_to) = reply_to {
                asked["reply_parameters"] =
                    json!({"message_id": reply_to.0, "allow_sending_without_reply": true});
            }
            if let Some(caption) = caption {
                asked["caption"] = caption.html.as_str().into();
                asked["parse_mode"] = "HTML".into();
            }
            let copy: Message = self.call_raw("copyMessage", &asked, PATIENCE).await?;
            return Ok(stands(copy.message_id));
        }
        asked["message_ids"] = messages.iter().map(|message| message.0).collect();
        let copies: Vec<Message> = self.call_raw("copyMessages", &asked, PATIENCE).await?;
        Ok(Sent {
            messages: copies
                .into_iter()
                .map(|copy| MessageId(copy.message_id))
                .collect(),
            topic: None,
        })
    }
}

/// Whether Telegram answered no with these words.
fn refuses(error: &SendError, words: &str) -> bool {
    match error {
        SendError::Refused {
            code: 400,
            description,
            ..
        } => description.to_lowercase().contains(words),
        SendError::Refused { .. } | SendError::Broken => false,
    }
}

fn stands(message: i64) -> Sent {
    Sent {
        messages: vec![MessageId(message)],
        topic: None,
    }
}

fn topic_name(words: &Words) -> String {
    words.html.chars().take(TOPIC_MAX_CHARS).collect()
}

#[derive(Deserialize)]
struct Topic {
    message_thread_id: i64,
}

/// What is needed of a message that Telegram made.
#[derive(Deserialize)]
struct Message {
    message_id: i64,
}

/// The fields of `sendDocument`: those of the message, its text as the caption, and the file.
fn document(request: &SendMessage, attachment: &Attachment) -> Option<Form> {
    let file = Part::bytes(attachment.bytes.clone())
        .file_name(attachment.name.clone())
        .mime_str(attachment.mime)
        .ok()?;
    let mut form = Form::new().part("document", file);
    let Value::Object(fields) = serde_json::to_value(request).ok()? else {
        return None;
    };
    for (name, value) in fields {
        let name = if name == "text" {
            "caption".to_owned()
        } else {
            name
        };
        let value = match value {
            Value::String(text) => text,
            value @ (Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::Array(_)
            | Value::Object(_)) => value.to_string(),
        };
        if name != "link_preview_options" {
            form = form.text(name, value);
        }
    }
    Some(form)
}

fn send(
    chat: ChatId,
    words: &Words,
    thread: Option<ThreadId>,
    reply_to: Option<MessageId>,
) -> SendMessage {
    let mut request = SendMessage::new(TelegramChatId(chat.0), &words.html)
        .parse_mode(ParseMode::Html)
        .link_preview_options(NO_PREVIEW);
    request.message_thread_id =
        thread.and_then(|thread| Some(TelegramThreadId(telegram_id(MessageId(thread.0))?)));
    request.reply_parameters = reply_to.and_then(telegram_id).map(|message| {
        // The message answered may be gone by now; the answer is still wanted.
        ReplyParameters::new(message).allow_sending_without_reply()
    });
    request.reply_markup = match &words.keyboard {
        Some(below) => Some(keyboard::below(below)),
        None => keyboard::markup(&words.buttons).map(Into::into),
    };
    request
}

fn edit(chat: ChatId, words: &Words, message: MessageId) -> EditMessageText {
    // An id that Telegram cannot have is one that it does not find, and that outcome is known.
    let message = telegram_id(message).unwrap_or(TelegramMessageId(0));
    let mut request = EditMessageText::new(TelegramChatId(chat.0), message, &words.html)
        .parse_mode(ParseMode::Html)
        .link_preview_options(NO_PREVIEW);
    request.reply_markup = keyboard::markup(&words.buttons);
    request
}

fn toast(callback: &CallbackId, words: Option<&Words>) -> AnswerCallbackQuery {
    let request = AnswerCallbackQuery::new(teloxide::types::CallbackQueryId(callback.0.clone()));
    match words {
        Some(words) => request.text(words.html.chars().take(TOAST_MAX_CHARS).collect::<String>()),
        None => request,
    }
}

fn telegram_id(message: MessageId) -> Option<TelegramMessageId> {
    i32::try_from(message.0).ok().map(TelegramMessageId)
}

//! Words and buttons to requests.

use std::time::Duration;

use reqwest::multipart::Form;
use reqwest::multipart::Part;
use serde::Deserialize;
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
use crate::delivery::Sent;
use crate::delivery::outcome::SendError;
use crate::domain::id::CallbackId;
use crate::domain::id::ChatId;
use crate::domain::id::MessageId;
use crate::domain::id::ThreadId;
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
                Ok(Sent {
                    message: Some(MessageId(sent.message_id)),
                })
            }
            (Way::Edit { message, .. }, Some(words)) => {
                self.call(&edit(chat, words, *message), PATIENCE).await?;
                Ok(Sent {
                    message: Some(*message),
                })
            }
            (Way::Toast { callback, .. }, words) => {
                self.call(&toast(callback, words), PATIENCE).await?;
                Ok(Sent::default())
            }
            // A correction is an edit or a new message by now.
            (Way::Send { .. } | Way::Edit { .. }, None) | (Way::Correct { .. }, _) => {
                Ok(Sent::default())
            }
        }
    }
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
    let serde_json::Value::Object(fields) = serde_json::to_value(request).ok()? else {
        return None;
    };
    for (name, value) in fields {
        let name = if name == "text" {
            "caption".to_owned()
        } else {
            name
        };
        let value = match value {
            serde_json::Value::String(text) => text,
            value @ (serde_json::Value::Null
            | serde_json::Value::Bool(_)
            | serde_json::Value::Number(_)
            | serde_json::Value::Array(_)
            | serde_json::Value::Object(_)) => value.to_string(),
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
    request.reply_markup = keyboard::markup(&words.buttons).map(Into::into);
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

//! One call to the Bot API: teloxide's typed requests, with our own waiting and our own reading of refusals.
//! teloxide's `send` sleeps ten seconds on every 5xx and hides the raw JSON of updates; neither may happen here.

use std::time::Duration;

use reqwest::multipart::Form;
use secrecy::ExposeSecret;
use secrecy::SecretString;
use serde::Deserialize;
use serde::Serialize;
use serde::de::DeserializeOwned;
use teloxide::requests::Payload;
use thiserror::Error;

use crate::delivery::outcome::SendError;
use crate::domain::id::ChatId;
use crate::domain::id::FileId;

/// How long to wait for a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Where the Bot API is and who calls it.
#[derive(Clone, Debug)]
pub struct Client {
    http: reqwest::Client,
    token: SecretString,
    api_url: reqwest::Url,
}

/// The address or the proxy cannot be used.
#[derive(Debug, Error)]
#[error("{0}")]
pub struct UnusableClient(String);

#[derive(Deserialize)]
struct Answer<T> {
    ok: bool,
    result: Option<T>,
    #[serde(default)]
    error_code: u16,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<i64>,
    migrate_to_chat_id: Option<i64>,
}

#[derive(Deserialize)]
struct FilePath {
    file_path: String,
}

impl Client {
    /// A client for the Bot API at `api_url`, through `proxy` if there is one.
    ///
    /// # Errors
    /// [`UnusableClient`] where the proxy's address cannot be used.
    pub fn new(
        token: SecretString,
        api_url: reqwest::Url,
        proxy: Option<&str>,
    ) -> Result<Self, UnusableClient> {
        let unusable = |error: reqwest::Error| UnusableClient(error.without_url().to_string());
        let mut builder = reqwest::Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .tcp_nodelay(true);
        if let Some(proxy) = proxy {
            builder = builder.proxy(reqwest::Proxy::all(proxy).map_err(unusable)?);
        }
        Ok(Self {
            http: builder.build().map_err(unusable)?,
            token,
            api_url,
        })
    }

    /// Calls a method of teloxide's and waits at most `patience` for the answer.
    ///
    /// # Errors
    /// [`SendError`].
    pub async fn call<P>(&self, payload: &P, patience: Duration) -> Result<P::Output, SendError>
    where
        P: Payload + Serialize + Sync,
        P::Output: DeserializeOwned,
    {
        self.call_raw(P::NAME, payload, patience).await
    }

    /// Calls `method` and reads its result as `T`, for what teloxide's types would not keep.
    ///
    /// # Errors
    /// [`SendError`].
    pub async fn call_raw<T: DeserializeOwned>(
        &self,
        method: &str,
        payload: &(impl Serialize + Sync),
        patience: Duration,
    ) -> Result<T, SendError> {
        let request = self
            .http
            .post(self.address(method))
            .timeout(patience)
            .json(payload);
        read_answer(&fetch(request).await?)
    }

    /// Calls `method` with a file among its fields.
    ///
    /// # Errors
    /// [`SendError`].
    pub async fn upload<T: DeserializeOwned>(
        &self,
        method: &str,
        form: Form,
        patience: Duration,
    ) -> Result<T, SendError> {
        let request = self
            .http
            .post(self.address(method))
            .timeout(patience)
            .multipart(form);
        read_answer(&fetch(request).await?)
    }

    /// Fetches a file that a person sent, of at most `max_bytes`.
    ///
    /// # Errors
    /// [`SendError`], also where the file is larger.
    pub async fn download(
        &self,
        file: &FileId,
        max_bytes: usize,
        patience: Duration,
    ) -> Result<Vec<u8>, SendError> {
        let asked = serde_json::json!({"file_id": file.0});
        let found: FilePath = self.call_raw("getFile", &asked, patience).await?;
        let address = format!(
            "{}/file/bot{}/{}",
            self.api_url.as_str().trim_end_matches('/'),
            self.token.expose_secret(),
            found.file_path
        );
        let bytes = fetch(self.http.get(address).timeout(patience)).await?;
        if bytes.len() > max_bytes {
            return Err(SendError::Broken);
        }
        Ok(bytes)
    }

    fn address(&self, method: &str) -> String {
        format!(
            "{}/bot{}/{method}",
            self.api_url.as_str().trim_end_matches('/'),
            self.token.expose_secret()
        )
    }
}

/// The answer's body. Errors are dropped and not logged: they would tell the address, and with it the token.
async fn fetch(request: reqwest::RequestBuilder) -> Result<Vec<u8>, SendError> {
    let response = request.send().await.map_err(|_| SendError::Broken)?;
    let body = response.bytes().await.map_err(|_| SendError::Broken)?;
    Ok(body.to_vec())
}

fn read_answer<T: DeserializeOwned>(body: &[u8]) -> Result<T, SendError> {
    let answer: Answer<T> = serde_json::from_slice(body).map_err(|_| SendError::Broken)?;
    match (answer.ok, answer.result) {
        (true, Some(result)) => Ok(result),
        (true, None) => Err(SendError::Broken),
        (false, _) => Err(SendError::Refused {
            code: answer.error_code,
            description: without_quotations(&answer.description),
            retry_after: answer.parameters.retry_after,
            migrate_to: answer.parameters.migrate_to_chat_id.map(ChatId),
        }),
    }
}

/// The description without what it quotes: that may be a person's words, and descriptions are logged.
fn without_quotations(description: &str) -> String {
    let parts = description.split('"').enumerate();
    let kept = parts.map(|(nth, part)| if nth % 2 == 0 { part } else { "…" });
    kept.collect::<Vec<_>>().join("\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_read_with_its_parameters() {
        let body = br#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 3","parameters":{"retry_after":3}}"#;
        let refused = read_answer::<bool>(body).unwrap_err();
        let SendError::Refused {
            code: 429,
            retry_after: Some(3),
            ..
        } = refused
        else {
            panic!("{refused:?}")
        };
    }

    #[test]
    fn what_telegram_quotes_is_not_repeated() {
        let body = br#"{"ok":false,"error_code":400,"description":"Bad Request: can't parse entities: Unsupported start tag \"rossi\" at byte offset 3"}"#;
        let Err(SendError::Refused { description, .. }) = read_answer::<bool>(body) else {
            panic!("it is a refusal")
        };
        assert_eq!(
            description,
            "Bad Request: can't parse entities: Unsupported start tag \"…\" at byte offset 3"
        );
    }

    #[test]
    fn what_is_no_answer_counts_as_broken() {
        for body in [&b"<html>502</html>"[..], b"", br#"{"ok":true}"#] {
            assert_eq!(read_answer::<bool>(body), Err(SendError::Broken));
        }
    }
}

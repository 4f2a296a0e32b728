//! Every setting: its name, meaning, default and what is expected of it; read from the environment, then from a file.
//! A new setting is a row in [`SETTINGS`], a field in [`Config`] and a row in the README, which a test compares.

use std::collections::BTreeMap;
use std::path::Path;
use std::path::PathBuf;

use secrecy::SecretString;
use thiserror::Error;

use crate::delivery::pace::Limits;
use crate::domain::lead::hours::Hours;
use crate::texts::Operator;

/// A setting, as the README tells it.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// The environment variable; in the file the same in lower case.
    pub name: &'static str,
    /// What it is for.
    pub meaning: &'static str,
    /// What a value looks like.
    pub expected: &'static str,
    /// What holds without it; empty for nothing.
    pub default: &'static str,
}

macro_rules! settings {
    ($($name:ident: $meaning:literal, $expected:literal, $default:literal;)*) => {
        /// Every setting, in the order of the README's table.
        pub const SETTINGS: &[Setting] = &[$(Setting {
            name: stringify!($name), meaning: $meaning, expected: $expected, default: $default,
        }),*];
        $(const $name: Setting = Setting {
            name: stringify!($name), meaning: $meaning, expected: $expected, default: $default,
        };)*
    };
}

settings! {
    TELOXIDE_TOKEN: "The bot's token", "the token that @BotFather gave, like 123456:ABC-def", "";
    TELOXIDE_TOKEN_FILE: "A file that holds the token, instead of the token itself", "the path of a readable file", "";
    TELOXIDE_API_URL: "Where the Bot API is", "an http or https address", "https://api.telegram.org";
    TELOXIDE_PROXY: "A proxy for the calls to Telegram", "an http or https address", "";
    DATABASE_URL: "The database", "sqlite:<path> or postgres://user:password@host/name", "sqlite:covenant.db";
    DATA_DIR: "The folder of the database file and of the encoder", "the path of a folder that can be written", ".";
    STAFF_CHAT_ID: "The staff's group", "the group's id, a whole number below zero", "";
    STAFF_HOURS: "When the staff work", "days and hours like Mon-Fri 09:00-17:00, several after commas", "Mon-Fri 09:00-17:00";
    STAFF_COUNTRY: "The country whose holidays the staff have", "two letters like it", "it";
    STAFF_ZONE: "The clock the staff go by", "a time zone like Europe/Rome", "Europe/Rome";
    OPERATOR_NAME: "Who the experts are", "a name of at most 100 characters", "";
    OPERATOR_URL: "The experts' page", "an https address", "";
    OPERATOR_CONTACT: "How the experts are reached", "an e-mail address or telephone number, at most 100 characters", "";
    LEADS_KEPT_MONTHS: "Months after which a closed request is made anonymous", "a whole number from 1 to 120", "24";
    SEND_RATE: "Messages a second over all chats; 0 for no limit", "a number from 0 to 1000", "25";
    SEND_RATE_CHAT: "Messages a second in one chat, after a short burst; 0 for no limit", "a number from 0 to 1000", "1";
    SEND_RATE_GROUP: "Messages a minute in one group; 0 for no limit", "a number from 0 to 1000", "20";
}

/// Settings of later versions, refused by name so that nobody relies on them in vain.
const NOT_YET: [&str; 2] = ["WEBHOOK_URL", "LISTEN"];

/// Longest name or contact, in characters; they stand in the middle of a message.
const TEXT_MAX_CHARS: usize = 100;

/// Everything `run` needs to know.
#[derive(Debug)]
pub struct Config {
    /// `TELOXIDE_TOKEN`, or what `TELOXIDE_TOKEN_FILE` holds.
    pub token: SecretString,
    /// `TELOXIDE_API_URL`.
    pub api_url: reqwest::Url,
    /// `TELOXIDE_PROXY`.
    pub proxy: Option<String>,
    /// `DATABASE_URL`; a relative file lies in `DATA_DIR`.
    pub database_url: String,
    /// `DATA_DIR`, where an encoder may be installed.
    pub data_dir: PathBuf,
    /// `STAFF_CHAT_ID`.
    pub staff_chat: Option<i64>,
    /// `STAFF_HOURS` in `STAFF_ZONE`, without the holidays of `STAFF_COUNTRY`.
    pub staff_hours: Hours,
    /// `OPERATOR_NAME`, `OPERATOR_URL`, `OPERATOR_CONTACT`.
    pub operator: Operator,
    /// `LEADS_KEPT_MONTHS`.
    pub leads_kept_months: u32,
    /// `SEND_RATE`, `SEND_RATE_CHAT`, `SEND_RATE_GROUP`.
    pub limits: Limits,
}

/// A setting that cannot be used: which, what was found, and what is expected.
#[derive(Debug, Error)]
#[error("{setting}: found {found}; expected {expected}")]
pub struct ConfigError {
    setting: String,
    found: String,
    expected: String,
}

/// Where values come from: the environment first, then the file.
#[derive(Debug, Default)]
pub struct Values {
    environment: BTreeMap<String, String>,
    file: BTreeMap<String, String>,
}

impl Values {
    /// The process's environment, and `file` if there is one.
    ///
    /// # Errors
    /// [`ConfigError`] where the file cannot be read, is no TOML, or has a key that is no setting.
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the environment"
    )]
    pub fn read(file: Option<&Path>) -> Result<Self, ConfigError> {
        let environment = std::env::vars_os().filter_map(|(name, value)| {
            let (name, value) = (name.into_string().ok()?, value.into_string().ok()?);
            Some((name, value))
        });
        let file = file.map(read_file).transpose()?.unwrap_or_default();
        Ok(Self {
            environment: environment.collect(),
            file,
        })
    }

    /// Values as given, in place of the environment.
    pub fn given<'a>(values: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let environment = values
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self {
            environment: environment.collect(),
            file: BTreeMap::new(),
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        let value = self
            .environment
            .get(name)
            .or_else(|| self.file.get(&name.to_lowercase()))?;
        Some(value.trim()).filter(|value| !value.is_empty())
    }

    fn or_default(&self, setting: Setting) -> &str {
        self.get(setting.name).unwrap_or(setting.default)
    }
}

impl Config {
    /// Checks every setting.
    ///
    /// # Errors
    /// [`ConfigError`] for the first that cannot be used.
    pub fn new(values: &Values) -> Result<Self, ConfigError> {
        if let Some(name) = NOT_YET.into_iter().find(|name| values.get(name).is_some()) {
            let found = "a value".to_owned();
            let expected =
                "nothing, for this version only polls for updates and listens nowhere".to_owned();
            return Err(ConfigError {
                setting: name.to_owned(),
                found,
                expected,
            });
        }
        Ok(Self {
            token: token(values)?,
            api_url: address(
                TELOXIDE_API_URL,
                values.or_default(TELOXIDE_API_URL),
                &["http", "https"],
            )?,
            proxy: proxy(values)?,
            database_url: database_url(values)?,
            data_dir: data_dir(values)?,
            staff_chat: staff_chat(values)?,
            staff_hours: staff_hours(values)?,
            operator: operator(values)?,
            leads_kept_months: leads_kept_months(values)?,
            limits: Limits {
                all_per_second: rate(values, SEND_RATE)?,
                chat_per_second: rate(values, SEND_RATE_CHAT)?,
                group_per_minute: rate(values, SEND_RATE_GROUP)?,
            },
        })
    }
}

/// The experts, also for the commands that need no token.
///
/// # Errors
/// [`ConfigError`] for the first setting that cannot be used.
pub fn operator(values: &Values) -> Result<Operator, ConfigError> {
    let short = |setting: Setting| match values.get(setting.name) {
        Some(value) if value.chars().count() > TEXT_MAX_CHARS => {
            Err(wrong(setting, "a longer text"))
        }
        value => Ok(value.map(str::to_owned)),
    };
    let url = values
        .get(OPERATOR_URL.name)
        .map(|value| address(OPERATOR_URL, value, &["https"]))
        .transpose()?;
    let contact = short(OPERATOR_CONTACT)?;
    Ok(Operator {
        name: short(OPERATOR_NAME)?,
        url: url.map(String::from),
        contact,
    })
}

fn token(values: &Values) -> Result<SecretString, ConfigError> {
    let (setting, token) = match (
        values.get(TELOXIDE_TOKEN.name),
        values.get(TELOXIDE_TOKEN_FILE.name),
    ) {
        (Some(token), _) => (TELOXIDE_TOKEN, token.to_owned()),
        (None, Some(path)) => {
            let text = std::fs::read_to_string(path).map_err(|error| {
                wrong(
                    TELOXIDE_TOKEN_FILE,
                    &format!("{path:?}, which cannot be read ({error})"),
                )
            })?;
            (TELOXIDE_TOKEN_FILE, text.trim().to_owned())
        }
        (None, None) => return Err(wrong(TELOXIDE_TOKEN, "nothing")),
    };
    let (id, secret) = token.split_once(':').unwrap_or_default();
    let is_secret = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let is_token = id.parse::<u64>().is_ok() && !secret.is_empty() && secret.chars().all(is_secret);
    // What was found is a secret even if it is a wrong one.
    if is_token {
        Ok(SecretString::from(token))
    } else {
        Err(wrong_token(setting))
    }
}

fn wrong_token(setting: Setting) -> ConfigError {
    let expected = TELOXIDE_TOKEN.expected.to_owned();
    ConfigError {
        setting: setting.name.to_owned(),
        found: "something that is no token".to_owned(),
        expected,
    }
}

fn proxy(values: &Values) -> Result<Option<String>, ConfigError> {
    let Some(value) = values.get(TELOXIDE_PROXY.name) else {
        return Ok(None);
    };
    // A proxy's address may hold a password, so it is not shown.
    let url = address(TELOXIDE_PROXY, value, &["http", "https"]);
    match url {
        Ok(url) => Ok(Some(url.into())),
        Err(_) => Err(wrong(TELOXIDE_PROXY, "something else")),
    }
}

/// Where the database is, for commands that need nothing else.
///
/// # Errors
/// [`ConfigError`] where `DATABASE_URL` or `DATA_DIR` is not as expected.
pub fn database_url(values: &Values) -> Result<String, ConfigError> {
    let url = values.or_default(DATABASE_URL);
    if url.starts_with("postgres://") || url.starts_with("postgresql://") {
        return Ok(url.to_owned());
    }
    let Some(path) = url
        .strip_prefix("sqlite:")
        .map(|path| path.trim_start_matches("//"))
    else {
        return Err(wrong(DATABASE_URL, "another kind of address"));
    };
    if path.is_empty() || path.contains(":memory:") {
        return Err(wrong(DATABASE_URL, "a database that would be forgotten"));
    }
    let folder = data_dir(values)?;
    Ok(format!("sqlite:{}", folder.join(path).display()))
}

/// `DATA_DIR` alone, for commands that need nothing else.
///
/// # Errors
/// [`ConfigError`] where there is no such folder.
pub fn data_dir(values: &Values) -> Result<PathBuf, ConfigError> {
    let folder = PathBuf::from(values.or_default(DATA_DIR));
    if folder.is_dir() {
        Ok(folder)
    } else {
        let found = format!("{}, which is no folder", folder.display());
        Err(wrong(DATA_DIR, &found))
    }
}

fn staff_chat(values: &Values) -> Result<Option<i64>, ConfigError> {
    let Some(value) = values.get(STAFF_CHAT_ID.name) else {
        return Ok(None);
    };
    match value.parse() {
        Ok(id) if id < 0 => Ok(Some(id)),
        Ok(_) | Err(_) => Err(wrong(STAFF_CHAT_ID, &format!("{value:?}"))),
    }
}

fn staff_hours(values: &Values) -> Result<Hours, ConfigError> {
    let hours = values.or_default(STAFF_HOURS);
    let zone = values.or_default(STAFF_ZONE);
    let country = values.or_default(STAFF_COUNTRY);
    if Hours::parse(STAFF_HOURS.default, zone, STAFF_COUNTRY.default).is_none() {
        return Err(wrong(STAFF_ZONE, &format!("{zone:?}")));
    }
    if Hours::parse(STAFF_HOURS.default, zone, country).is_none() {
        return Err(wrong(STAFF_COUNTRY, &format!("{country:?}")));
    }
    Hours::parse(hours, zone, country).ok_or_else(|| wrong(STAFF_HOURS, &format!("{hours:?}")))
}

fn leads_kept_months(values: &Values) -> Result<u32, ConfigError> {
    let value = values.or_default(LEADS_KEPT_MONTHS);
    match value.parse() {
        Ok(months @ 1..=120) => Ok(months),
        Ok(_) | Err(_) => Err(wrong(LEADS_KEPT_MONTHS, &format!("{value:?}"))),
    }
}

fn rate(values: &Values, setting: Setting) -> Result<f64, ConfigError> {
    let value = values.or_default(setting);
    match value.parse::<f64>() {
        Ok(rate) if (0.0..=1000.0).contains(&rate) => Ok(rate),
        Ok(_) | Err(_) => Err(wrong(setting, &format!("{value:?}"))),
    }
}

fn address(setting: Setting, value: &str, schemes: &[&str]) -> Result<reqwest::Url, ConfigError> {
    let url = reqwest::Url::parse(value)
        .ok()
        .filter(|url| schemes.contains(&url.scheme()) && url.has_host());
    url.ok_or_else(|| wrong(setting, &format!("{value:?}")))
}

fn wrong(setting: Setting, found: &str) -> ConfigError {
    ConfigError {
        setting: setting.name.to_owned(),
        found: found.to_owned(),
        expected: setting.expected.to_owned(),
    }
}

fn read_file(path: &Path) -> Result<BTreeMap<String, String>, ConfigError> {
    let fault = |found: String, expected: &str| ConfigError {
        setting: format!("--config {}", path.display()),
        found,
        expected: expected.to_owned(),
    };
    let text = std::fs::read_to_string(path)
        .map_err(|error| fault(format!("no readable file ({error})"), "a TOML file"))?;
    // The parser's own message would show the line, which may hold the token.
    let table: toml::Table = text.parse().map_err(|_| {
        fault(
            "something that is no TOML".to_owned(),
            "lines like send_rate = 25",
        )
    })?;
    let mut values = BTreeMap::new();
    for (key, value) in table {
        let known = SETTINGS
            .iter()
            .any(|setting| setting.name.to_lowercase() == key);
        let not_yet = NOT_YET.iter().any(|name| name.to_lowercase() == key);
        if !known && !not_yet {
            let names: Vec<String> = SETTINGS
                .iter()
                .map(|setting| setting.name.to_lowercase())
                .collect();
            return Err(fault(
                format!("the key {key:?}"),
                &format!("one of {}", names.join(", ")),
            ));
        }
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Integer(number) => number.to_string(),
            toml::Value::Float(number) => number.to_string(),
            toml::Value::Boolean(_)
            | toml::Value::Datetime(_)
            | toml::Value::Array(_)
            | toml::Value::Table(_) => {
                return Err(fault(
                    format!("{key} that is neither text nor number"),
                    "one value",
                ));
            }
        };
        values.insert(key, value);
    }
    Ok(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: (&str, &str) = ("TELOXIDE_TOKEN", "123456:secret-part");

    fn config(values: &[(&str, &str)]) -> Result<Config, String> {
        let all = values.iter().copied().chain([TOKEN]);
        Config::new(&Values::given(all)).map_err(|error| error.to_string())
    }

    #[test]
    fn without_a_token_the_message_says_where_to_get_one() {
        let error = Config::new(&Values::given([])).unwrap_err().to_string();
        assert!(
            error.starts_with(
                "TELOXIDE_TOKEN: found nothing; expected the token that @BotFather gave"
            ),
            "{error}"
        );
    }

    #[test]
    fn a_wrong_value_is_named_with_what_is_expected() {
        let check = |name: &str, value: &str, says: &str| {
            let error = config(&[(name, value)]).unwrap_err();
            assert!(
                error.starts_with(&format!("{name}: found ")) && error.contains(says),
                "{error}"
            );
        };
        check("TELOXIDE_API_URL", "telegram", "an http or https address");
        check("DATABASE_URL", "mysql://x", "sqlite:<path> or postgres://");
        check("DATABASE_URL", "sqlite::memory:", "sqlite:<path>");
        check(
            "DATA_DIR",
            "/no/such/folder",
            "a folder that can be written",
        );
        check("STAFF_CHAT_ID", "12", "below zero");
        check("STAFF_HOURS", "9 to 5", "days and hours like");
        check("STAFF_COUNTRY", "Italy", "two letters like it");
        check("STAFF_ZONE", "Rome", "a time zone like");
        check("OPERATOR_URL", "http://a.example", "an https address");
        check("SEND_RATE", "-1", "a number from 0 to 1000");
        check("SEND_RATE", "NaN", "a number from 0 to 1000");
        check("WEBHOOK_URL", "https://a.example", "nothing");
    }

    #[test]
    fn neither_a_token_nor_a_password_is_shown() {
        let wrong_token =
            Config::new(&Values::given([("TELOXIDE_TOKEN", "my secret")])).unwrap_err();
        assert!(!wrong_token.to_string().contains("my secret"));
        let proxy = config(&[("TELOXIDE_PROXY", "ftp://u:hush@h")]).unwrap_err();
        assert!(!proxy.contains("hush"), "{proxy}");
        let good = format!("{:?}", config(&[]).unwrap());
        assert!(!good.contains("secret-part"), "{good}");
    }

    #[test]
    fn the_environment_wins_over_the_file_and_an_unknown_key_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bot.toml");
        std::fs::write(&path, "send_rate = 5\nsend_rate_chat = 0.5\n").unwrap();
        let mut values = Values::given([TOKEN, ("SEND_RATE", "7")]);
        values.file = read_file(&path).unwrap();
        let limits = Config::new(&values).unwrap().limits;
        assert_eq!(
            (
                limits.all_per_second,
                limits.chat_per_second,
                limits.group_per_minute
            ),
            (7.0, 0.5, 20.0)
        );

        std::fs::write(&path, "sendrate = 5").unwrap();
        let error = read_file(&path).unwrap_err().to_string();
        assert!(
            error.contains("\"sendrate\"") && error.contains("send_rate"),
            "{error}"
        );
        std::fs::write(&path, "teloxide_token = 12:abc").unwrap();
        let error = read_file(&path).unwrap_err().to_string();
        assert!(!error.contains("12:abc"), "{error}");
    }
}

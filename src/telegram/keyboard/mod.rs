//! Buttons both ways: what a button does, written in at most 64 bytes and read again.
//! The first character is the version; a button of another version is answered with a polite line, never with a guess.

mod gaps;
mod leads;

use teloxide::types::ButtonRequest;
mod subscriptions;

use teloxide::types::InlineKeyboardButton;
use teloxide::types::InlineKeyboardMarkup;
use teloxide::types::KeyboardButton;
use teloxide::types::KeyboardMarkup;
use teloxide::types::KeyboardRemove;
use teloxide::types::ReplyMarkup;

use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::press::Press;
use crate::domain::press::Reason;
use crate::domain::privacy::PrivacyPress;
use crate::texts::words::Button;
use crate::texts::words::Does;
use crate::texts::words::Keyboard;

/// Telegram's limit on a button's data, in bytes. Source: Bot API 10.1, `InlineKeyboardButton`, read 2026-11-23.
pub const DATA_MAX_BYTES: usize = 64;

const VERSION: &str = "1";

/// Begins the data of the staff's buttons about gaps.
const GAP: &str = "gap";

/// The button's data.
pub fn write(press: &Press) -> String {
    let parts: [&str; 4] = match press {
        Press::Lead(press) => return format!("{VERSION}:lead:{}", leads::write(press)),
        Press::Privacy(press) => ["privacy", privacy(*press), "", ""],
        Press::Themes => ["themes", "", "", ""],
        Press::Theme(theme) => ["theme", theme.as_str(), "", ""],
        Press::Browse(topic) => ["browse", topic.as_str(), "", ""],
        Press::Read(topic, language) => ["read", topic.as_str(), language.tag(), ""],
        Press::Helpful => ["helpful", "", "", ""],
        Press::NotHelpful(topic, language) => ["unhelpful", topic.as_str(), language.tag(), ""],
        Press::Why(reason, topic, language) => {
            ["why", reason.name(), topic.as_str(), language.tag()]
        }
        Press::Expert(language) => ["expert", language.tag(), "", ""],
        Press::Subscription(press) => {
            return format!("{VERSION}:sub:{}", subscriptions::write(press));
        }
        Press::Speak(language) => ["speak", language.tag(), "", ""],
        Press::Gap(press) => return format!("{VERSION}:{GAP}:{}", gaps::write(*press)),
    };
    let data = format!("{VERSION}:{}", parts.join(":"));
    data.trim_end_matches(':').to_owned()
}

const PRIVACY: [PrivacyPress; 4] = [
    PrivacyPress::MyData,
    PrivacyPress::Forget,
    PrivacyPress::ForgetNow,
    PrivacyPress::Keep,
];

fn privacy(press: PrivacyPress) -> &'static str {
    match press {
        PrivacyPress::MyData => "my-data",
        PrivacyPress::Forget => "forget",
        PrivacyPress::ForgetNow => "forget-now",
        PrivacyPress::Keep => "keep",
    }
}

/// What the button does; `None` where this version cannot tell.
pub fn read(data: &str) -> Option<Press> {
    let mut parts = data.split(':');
    if parts.next() != Some(VERSION) {
        return None;
    }
    let parts: Vec<&str> = parts.collect();
    match parts.as_slice() {
        ["lead", rest @ ..] => leads::read(rest).map(Press::Lead),
        ["privacy", word] => PRIVACY
            .into_iter()
            .find(|press| privacy(*press) == *word)
            .map(Press::Privacy),
        ["themes"] => Some(Press::Themes),
        ["theme", theme] => Slug::parse(theme).map(Press::Theme),
        ["browse", topic] => Slug::parse(topic).map(Press::Browse),
        ["read", topic, language] => {
            Some(Press::Read(Slug::parse(topic)?, Language::parse(language)?))
        }
        ["helpful"] => Some(Press::Helpful),
        ["unhelpful", topic, language] => Some(Press::NotHelpful(
            Slug::parse(topic)?,
            Language::parse(language)?,
        )),
        ["why", reason, topic, language] => Some(Press::Why(
            Reason::parse(reason)?,
            Slug::parse(topic)?,
            Language::parse(language)?,
        )),
        ["expert", language] => Language::parse(language).map(Press::Expert),
        ["sub", words @ ..] => subscriptions::read(words).map(Press::Subscription),
        ["speak", language] => Language::parse(language).map(Press::Speak),
        [GAP, press @ ..] => gaps::read(press).map(Press::Gap),
        _ => None,
    }
}

/// The buttons as Telegram takes them; `None` for none. An address that is no address is left out.
pub fn markup(buttons: &[Vec<Button>]) -> Option<InlineKeyboardMarkup> {
    let rows = buttons
        .iter()
        .map(|row| row.iter().filter_map(button).collect::<Vec<_>>());
    let rows: Vec<_> = rows.filter(|row| !row.is_empty()).collect();
    (!rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows))
}

/// The keyboard below the chat.
pub fn below(keyboard: &Keyboard) -> ReplyMarkup {
    match keyboard {
        Keyboard::ShareContact { label } => {
            let button = KeyboardButton::new(label).request(ButtonRequest::Contact);
            let mut markup = KeyboardMarkup::new([[button]]);
            markup.resize_keyboard = true;
            markup.one_time_keyboard = true;
            markup.into()
        }
        Keyboard::Gone => KeyboardRemove::new().into(),
    }
}

fn button(button: &Button) -> Option<InlineKeyboardButton> {
    match &button.does {
        Does::Press(press) => Some(InlineKeyboardButton::callback(&button.label, write(press))),
        Does::Open(address) => reqwest::Url::parse(address)
            .ok()
            .map(|address| InlineKeyboardButton::url(&button.label, address)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use crate::domain::country::CountryCode;
    use crate::domain::municipality::id::MunicipalityId;
    use crate::domain::reminder::step::Step;
    use crate::domain::subscription::SubscriptionId;
    use crate::domain::subscription::press::SubscriptionPress;

    fn slug() -> impl Strategy<Value = Slug> {
        "[a-z][a-z0-9_]{0,39}".prop_map(|slug| Slug::parse(&slug).unwrap())
    }

    fn subscription() -> impl Strategy<Value = SubscriptionPress> {
        let id = || (0..i64::MAX).prop_map(SubscriptionId);
        let day = || (0_i32..80_000).prop_map(|days| NaiveDate::from_epoch_days(days).unwrap());
        prop_oneof![
            Just(SubscriptionPress::Begin),
            Just(SubscriptionPress::AsTyped),
            Just(SubscriptionPress::NotYet),
            "[A-Za-zäéß ]{1,70}"
                .prop_filter_map("a name", |name| MunicipalityId::by_name(
                    CountryCode::ITALY,
                    &name
                ))
                .prop_map(SubscriptionPress::Choose),
            Just(SubscriptionPress::Country(CountryCode::ITALY)),
            any::<u8>().prop_map(SubscriptionPress::Zone),
            any::<u16>().prop_map(SubscriptionPress::List),
            day().prop_map(SubscriptionPress::Day),
            id().prop_map(SubscriptionPress::Open),
            (id(), day()).prop_map(|(id, day)| SubscriptionPress::Submitted(id, day)),
            (id(), day()).prop_map(|(id, day)| SubscriptionPress::Later(id, day)),
            (id(), -90_i16..=730)
                .prop_map(|(id, step)| SubscriptionPress::Toggle(id, Step::new(step).unwrap())),
            id().prop_map(SubscriptionPress::StopNow),
        ]
    }

    fn press() -> impl Strategy<Value = Press> {
        let language = || proptest::sample::select(Language::ALL.to_vec());
        prop_oneof![
            Just(Press::Themes),
            Just(Press::Helpful),
            slug().prop_map(Press::Theme),
            slug().prop_map(Press::Browse),
            (slug(), language()).prop_map(|(slug, language)| Press::Read(slug, language)),
            (slug(), language()).prop_map(|(slug, language)| Press::NotHelpful(slug, language)),
            (
                proptest::sample::select(Reason::ALL.to_vec()),
                slug(),
                language()
            )
                .prop_map(|(reason, slug, language)| Press::Why(reason, slug, language)),
            language().prop_map(Press::Expert),
            subscription().prop_map(Press::Subscription),
            language().prop_map(Press::Speak),
            gaps::tests::press().prop_map(Press::Gap),
            leads::tests::press().prop_map(Press::Lead),
            proptest::sample::select(PRIVACY.to_vec()).prop_map(Press::Privacy),
        ]
    }

    proptest! {
        #[test]
        fn every_button_is_read_as_it_was_written(press in press()) {
            let data = write(&press);
            prop_assert!(data.len() <= DATA_MAX_BYTES, "{} bytes", data.len());
            prop_assert_eq!(read(&data), Some(press));
        }

        #[test]
        fn no_data_breaks_the_reading(data in "\\PC{0,70}") {
            let _press = read(&data);
        }
    }

    #[test]
    fn a_button_of_another_version_is_not_guessed() {
        for data in [
            "",
            "2:themes",
            "themes",
            "1:read:what_is_covenant",
            "1:speak:pt",
            "1:theme:A B",
        ] {
            assert_eq!(read(data), None, "{data:?}");
        }
    }
}

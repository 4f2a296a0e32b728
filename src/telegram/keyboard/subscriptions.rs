//! The buttons about subscriptions, both ways. Numbers are written to the base of 36, days as in "20280315".

use chrono::NaiveDate;

use crate::domain::country::CountryCode;
use crate::domain::municipality::id::MunicipalityId;
use crate::domain::reminder::step::Step;
use crate::domain::subscription::SubscriptionId;
use crate::domain::subscription::press::SubscriptionPress;

const DAY: &str = "%Y%m%d";

/// The button's words after the version and the feature.
pub(super) fn write(press: &SubscriptionPress) -> String {
    match press {
        SubscriptionPress::Begin => "begin".to_owned(),
        SubscriptionPress::Template => "template".to_owned(),
        SubscriptionPress::Choose(id) => format!("choose:{}", id.as_str()),
        SubscriptionPress::AsTyped => "typed".to_owned(),
        SubscriptionPress::Country(code) => format!("country:{}", code.as_str()),
        SubscriptionPress::Zone(number) => format!("zone:{number}"),
        SubscriptionPress::Day(day) => format!("day:{}", day.format(DAY)),
        SubscriptionPress::AlreadySubmitted => "was-submitted".to_owned(),
        SubscriptionPress::Joint => "joint".to_owned(),
        SubscriptionPress::JointSingle => "joint-single".to_owned(),
        SubscriptionPress::JointGroup => "joint-group".to_owned(),
        SubscriptionPress::WasExtended => "was-extended".to_owned(),
        SubscriptionPress::WasRenewed => "was-renewed".to_owned(),
        SubscriptionPress::NotYet => "not-yet".to_owned(),
        SubscriptionPress::List(page) => format!("list:{page}"),
        SubscriptionPress::Open(id) => format!("open:{}", number(*id)),
        SubscriptionPress::Submitted(id, of) => {
            format!("submitted:{}:{}", number(*id), of.format(DAY))
        }
        SubscriptionPress::Extended(id, of) => {
            format!("extended:{}:{}", number(*id), of.format(DAY))
        }
        SubscriptionPress::Later(id, of) => format!("later:{}:{}", number(*id), of.format(DAY)),
        SubscriptionPress::File(id) => format!("file:{}", number(*id)),
        SubscriptionPress::Redate(id) => format!("redate:{}", number(*id)),
        SubscriptionPress::Steps(id) => format!("steps:{}", number(*id)),
        SubscriptionPress::Toggle(id, step) => {
            format!("toggle:{}:{}", number(*id), step.days_before())
        }
        SubscriptionPress::Stop(id) => format!("stop:{}", number(*id)),
        SubscriptionPress::StopNow(id) => format!("stop-now:{}", number(*id)),
    }
}

/// What the button does; `None` where this version cannot tell.
pub(super) fn read(words: &[&str]) -> Option<SubscriptionPress> {
    Some(match words {
        ["begin"] => SubscriptionPress::Begin,
        ["template"] => SubscriptionPress::Template,
        // A municipality's id has colons of its own.
        ["choose", id @ ..] => SubscriptionPress::Choose(MunicipalityId::parse(&id.join(":"))?),
        ["typed"] => SubscriptionPress::AsTyped,
        ["country", code] => SubscriptionPress::Country(CountryCode::parse(code)?),
        ["zone", number] => SubscriptionPress::Zone(number.parse().ok()?),
        ["day", on] => SubscriptionPress::Day(day(on)?),
        ["was-submitted"] => SubscriptionPress::AlreadySubmitted,
        ["joint"] => SubscriptionPress::Joint,
        ["joint-single"] => SubscriptionPress::JointSingle,
        ["joint-group"] => SubscriptionPress::JointGroup,
        ["was-extended"] => SubscriptionPress::WasExtended,
        ["was-renewed"] => SubscriptionPress::WasRenewed,
        ["not-yet"] => SubscriptionPress::NotYet,
        ["list", page] => SubscriptionPress::List(page.parse().ok()?),
        ["open", one] => SubscriptionPress::Open(id(one)?),
        ["submitted", one, of] => SubscriptionPress::Submitted(id(one)?, day(of)?),
        ["extended", one, of] => SubscriptionPress::Extended(id(one)?, day(of)?),
        ["later", one, of] => SubscriptionPress::Later(id(one)?, day(of)?),
        ["file", one] => SubscriptionPress::File(id(one)?),
        ["redate", one] => SubscriptionPress::Redate(id(one)?),
        ["steps", one] => SubscriptionPress::Steps(id(one)?),
        ["toggle", one, step] => {
            SubscriptionPress::Toggle(id(one)?, Step::new(step.parse().ok()?)?)
        }
        ["stop", one] => SubscriptionPress::Stop(id(one)?),
        ["stop-now", one] => SubscriptionPress::StopNow(id(one)?),
        _ => return None,
    })
}

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

fn number(id: SubscriptionId) -> String {
    let mut left = id.0.unsigned_abs();
    let mut digits = Vec::new();
    loop {
        let digit = usize::try_from(left % 36).expect("below 36");
        digits.push(char::from(DIGITS[digit]));
        left /= 36;
        if left == 0 {
            return digits.iter().rev().collect();
        }
    }
}

fn id(number: &str) -> Option<SubscriptionId> {
    i64::from_str_radix(number, 36)
        .ok()
        .filter(|id| *id >= 0)
        .map(SubscriptionId)
}

fn day(written: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(written, DAY).ok()
}

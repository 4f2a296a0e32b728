//! The buttons of leads, both ways.

use crate::domain::language::Language;
use crate::domain::lead::Need;
use crate::domain::lead::Reference;
use crate::domain::lead::State;
use crate::domain::lead::about::Filter;
use crate::domain::lead::form::Field;
use crate::domain::lead::press::LeadPress;

pub(super) fn write(press: &LeadPress) -> String {
    match press {
        LeadPress::Agree(language) => format!("agree:{}", language.tag()),
        LeadPress::Decline(language) => format!("decline:{}", language.tag()),
        LeadPress::Back => "back".to_owned(),
        LeadPress::Cancel => "cancel".to_owned(),
        LeadPress::Proposed => "proposed".to_owned(),
        LeadPress::Need(need) => format!("need:{}", need.name()),
        LeadPress::Change(field) => format!("change:{}", field.name()),
        LeadPress::Send => "send".to_owned(),
        LeadPress::ToExpert => "to-expert".to_owned(),
        LeadPress::AsQuestion => "as-question".to_owned(),
        LeadPress::Take(reference) => format!("take:{}", reference.as_str()),
        LeadPress::Release(reference) => format!("release:{}", reference.as_str()),
        LeadPress::Reply(reference) => format!("reply:{}", reference.as_str()),
        LeadPress::Note(reference) => format!("note:{}", reference.as_str()),
        LeadPress::Close(reference) => format!("close:{}", reference.as_str()),
        LeadPress::CloseAs(state, reference) => {
            format!("close-as:{}:{}", state.name(), reference.as_str())
        }
        LeadPress::KeepOpen(reference) => format!("keep-open:{}", reference.as_str()),
        LeadPress::Reopen(reference) => format!("reopen:{}", reference.as_str()),
        LeadPress::Show(reference) => format!("show:{}", reference.as_str()),
        LeadPress::List(filter, page) => format!("list:{}:{page}", filter.name()),
    }
}

pub(super) fn read(parts: &[&str]) -> Option<LeadPress> {
    match parts {
        ["agree", language] => Language::parse(language).map(LeadPress::Agree),
        ["decline", language] => Language::parse(language).map(LeadPress::Decline),
        ["back"] => Some(LeadPress::Back),
        ["cancel"] => Some(LeadPress::Cancel),
        ["proposed"] => Some(LeadPress::Proposed),
        ["need", need] => Need::parse(need).map(LeadPress::Need),
        ["change", field] => Field::parse(field).map(LeadPress::Change),
        ["send"] => Some(LeadPress::Send),
        ["to-expert"] => Some(LeadPress::ToExpert),
        ["as-question"] => Some(LeadPress::AsQuestion),
        ["take", reference] => Reference::parse(reference).map(LeadPress::Take),
        ["release", reference] => Reference::parse(reference).map(LeadPress::Release),
        ["reply", reference] => Reference::parse(reference).map(LeadPress::Reply),
        ["note", reference] => Reference::parse(reference).map(LeadPress::Note),
        ["close", reference] => Reference::parse(reference).map(LeadPress::Close),
        ["close-as", state, reference] => {
            let state = State::parse(state).filter(|state| !state.is_open())?;
            Some(LeadPress::CloseAs(state, Reference::parse(reference)?))
        }
        ["keep-open", reference] => Reference::parse(reference).map(LeadPress::KeepOpen),
        ["reopen", reference] => Reference::parse(reference).map(LeadPress::Reopen),
        ["show", reference] => Reference::parse(reference).map(LeadPress::Show),
        ["list", filter, page] => Some(LeadPress::List(Filter::parse(filter)?, page.parse().ok()?)),
        _ => None,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    pub(in crate::telegram::keyboard) fn press() -> impl Strategy<Value = LeadPress> {
        let reference = || any::<u64>().prop_map(Reference::new);
        let language = || proptest::sample::select(Language::ALL.to_vec());
        prop_oneof![
            language().prop_map(LeadPress::Agree),
            language().prop_map(LeadPress::Decline),
            proptest::sample::select(vec![
                LeadPress::Back,
                LeadPress::Cancel,
                LeadPress::Proposed,
                LeadPress::Send,
                LeadPress::ToExpert,
                LeadPress::AsQuestion,
            ]),
            proptest::sample::select(Need::ALL.to_vec()).prop_map(LeadPress::Need),
            proptest::sample::select(Field::ALL.to_vec()).prop_map(LeadPress::Change),
            reference().prop_map(LeadPress::Take),
            reference().prop_map(LeadPress::Release),
            reference().prop_map(LeadPress::Reply),
            reference().prop_map(LeadPress::Note),
            reference().prop_map(LeadPress::Close),
            (
                proptest::sample::select(State::CLOSED.to_vec()),
                reference()
            )
                .prop_map(|(state, reference)| LeadPress::CloseAs(state, reference)),
            reference().prop_map(LeadPress::KeepOpen),
            reference().prop_map(LeadPress::Reopen),
            reference().prop_map(LeadPress::Show),
            (proptest::sample::select(Filter::ALL.to_vec()), any::<i64>())
                .prop_map(|(filter, page)| LeadPress::List(filter, page)),
        ]
    }
}

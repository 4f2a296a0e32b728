//! The staff's commands: lists, one lead, numbers, prepared answers, bans.

use crate::domain::command::Command;
use crate::domain::conversation::Act;
use crate::domain::conversation::Facts;
use crate::domain::language::Language;
use crate::domain::lead::about::Canned;
use crate::domain::lead::about::Kind;
use crate::domain::lead::act::LeadAct;
use crate::domain::lead::desk::buttons::show;
use crate::domain::lead::desk::desk;
use crate::domain::lead::desk::hindrance;
use crate::domain::lead::desk::wrote;
use crate::domain::lead::export::ExportAs;
use crate::domain::lead::parts::PART_MAX;
use crate::domain::lead::parts::units;
use crate::domain::lead::relay;
use crate::domain::lead::relay::Towards;
use crate::domain::lead::say::DeskSay;
use crate::domain::reply::Reply;
use crate::domain::user_text::UserText;

/// Longest name of a prepared answer, in characters.
const NAME_MAX_CHARS: usize = 32;

/// What can be done with prepared answers.
#[derive(Clone, Debug, PartialEq, Eq)]
enum OnCanned<'a> {
    Add(&'a str, Language, &'a str),
    List,
    Remove(&'a str),
}

impl<'a> OnCanned<'a> {
    fn parse(argument: &'a str) -> Option<Self> {
        let (verb, rest) = word(argument);
        match verb {
            "" | "list" => Some(Self::List),
            "remove" => Some(Self::Remove(word(rest).0)).filter(|_| is_name(word(rest).0)),
            "add" => {
                let (name, rest) = word(rest);
                let (language, text) = word(rest);
                let language = Language::parse(language)?;
                let fits = is_name(name) && !text.is_empty() && units(text) <= PART_MAX;
                fits.then_some(Self::Add(name, language, text))
            }
            _ => None,
        }
    }
}

/// What `/unban` without a reference asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OnBans {
    List,
    /// From 0, in the order of the list.
    TakeBack(usize),
}

impl OnBans {
    fn parse(argument: &str) -> Option<Self> {
        match argument.trim() {
            "" => Some(Self::List),
            number if number.len() < 6 => number
                .parse()
                .ok()
                .map(|number: usize| number.checked_sub(1).map_or(Self::List, Self::TakeBack)),
            _ => None,
        }
    }
}

/// The first word and what comes after it.
fn word(text: &str) -> (&str, &str) {
    let text = text.trim();
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    (word, rest.trim())
}

fn is_name(name: &str) -> bool {
    let length = name.chars().count();
    (1..=NAME_MAX_CHARS).contains(&length)
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
}

/// A command of the staff's.
pub(crate) fn on_command(
    command: Command,
    argument: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Vec<Act> {
    if let Some(hindrance) = hindrance(reply.arrival, facts) {
        reply.send(desk(hindrance));
        return vec![Act::Lead(LeadAct::Refused)];
    }
    match command {
        Command::Leads => {
            if let Some(page) = &facts.lead.list {
                reply.send(desk(DeskSay::List { page: page.clone() }));
            }
            Vec::new()
        }
        Command::Stats => {
            if let Some(stats) = &facts.lead.stats {
                reply.send(desk(DeskSay::Numbers {
                    stats: stats.clone(),
                }));
            }
            Vec::new()
        }
        Command::Export => {
            for kind in ExportAs::ALL {
                let leads = facts.lead.export.clone();
                reply.send(desk(DeskSay::Export { kind, leads }));
            }
            Vec::new()
        }
        Command::Canned => on_canned(argument.as_str(), reply, facts),
        Command::C => insert(argument.as_str(), reply, facts),
        Command::Lead | Command::Ban | Command::Unban => {
            let Some(about) = &facts.lead.about else {
                if command == Command::Unban
                    && let Some(asked) = OnBans::parse(argument.as_str())
                {
                    return on_bans(asked, reply, facts);
                }
                reply.send(desk(DeskSay::UnknownLead));
                return Vec::new();
            };
            let (lead, reference) = (&about.lead, about.lead.reference.clone());
            if command != Command::Lead && lead.is_anonymous() {
                reply.send(desk(DeskSay::IsAnonymous));
                return Vec::new();
            }
            if command == Command::Ban {
                reply.send(desk(DeskSay::BannedNow { reference }));
                return vec![Act::Lead(LeadAct::Ban(lead.person))];
            }
            if command == Command::Unban {
                reply.send(desk(DeskSay::UnbannedNow { reference }));
                return vec![Act::Lead(LeadAct::Unban(lead.person))];
            }
            show(lead, reply, facts);
            Vec::new()
        }
        Command::Start
        | Command::Help
        | Command::Topics
        | Command::Covid
        | Command::Subscribe
        | Command::My
        | Command::Deadline
        | Command::Consult
        | Command::Language
        | Command::Cancel
        | Command::Pair
        | Command::Gaps
        | Command::Answers
        | Command::Privacy
        | Command::Mydata
        | Command::Forget => Vec::new(),
    }
}

/// Lists those who are barred, of whom nothing else may be known any more, and takes one of them back.
fn on_bans(asked: OnBans, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    let taken_back = match asked {
        OnBans::List => None,
        OnBans::TakeBack(place) => facts.lead.bans.get(place),
    };
    let left = facts
        .lead
        .bans
        .iter()
        .filter(|bar| Some(*bar) != taken_back);
    let since = left.map(|bar| bar.since).collect();
    reply.send(desk(DeskSay::Bans { since }));
    let unbanned = taken_back.map(|bar| Act::Lead(LeadAct::Unban(bar.person)));
    unbanned.into_iter().collect()
}

fn on_canned(argument: &str, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    let known = |name: &str| {
        let mut all = facts.lead.canned.iter();
        all.any(|canned| canned.name == name.to_lowercase())
    };
    match OnCanned::parse(argument) {
        None => {
            reply.send(desk(DeskSay::CannedHow));
            Vec::new()
        }
        Some(OnCanned::List) if facts.lead.canned.is_empty() => {
            reply.send(desk(DeskSay::CannedHow));
            Vec::new()
        }
        Some(OnCanned::List) => {
            reply.send(desk(DeskSay::CannedList {
                all: facts.lead.canned.clone(),
            }));
            Vec::new()
        }
        Some(OnCanned::Remove(name)) if !known(name) => {
            let name = name.to_lowercase();
            reply.send(desk(DeskSay::CannedUnknown { name }));
            Vec::new()
        }
        Some(OnCanned::Remove(name)) => {
            let name = name.to_lowercase();
            reply.send(desk(DeskSay::CannedGone { name: name.clone() }));
            vec![Act::Lead(LeadAct::DropCanned(name))]
        }
        Some(OnCanned::Add(name, language, text)) => {
            let name = name.to_lowercase();
            reply.send(desk(DeskSay::CannedKept {
                name: name.clone(),
                language,
            }));
            vec![Act::Lead(LeadAct::KeepCanned(Canned {
                name,
                language,
                text: UserText::new(text),
            }))]
        }
    }
}

/// Sends a prepared answer to the officer, in the officer's language.
fn insert(argument: &str, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Vec<Act> {
    let name = word(argument).0.to_lowercase();
    let about = facts
        .lead
        .about
        .as_ref()
        .filter(|about| about.kind == Kind::Talk);
    let (Some(about), Some(message)) = (about, reply.arrival.message) else {
        reply.send(desk(DeskSay::CannedInReply));
        return Vec::new();
    };
    let lead = &about.lead;
    if !lead.state.is_open() {
        reply.send(desk(DeskSay::ClosedNotSent {
            reference: lead.reference.clone(),
        }));
        return Vec::new();
    }
    let of_that_name: Vec<&Canned> = facts
        .lead
        .canned
        .iter()
        .filter(|canned| canned.name == name)
        .collect();
    let Some(canned) = of_that_name
        .iter()
        .find(|canned| canned.language == lead.language)
    else {
        reply.send(desk(if of_that_name.is_empty() {
            DeskSay::CannedUnknown { name }
        } else {
            DeskSay::CannedOtherLanguage {
                name,
                language: lead.language,
            }
        }));
        return Vec::new();
    };
    let mut acts = relay::pass_words(lead, &canned.text, message, Towards::Officer, reply);
    acts.extend(wrote(lead, reply, facts));
    acts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_with_prepared_answers_is_read() {
        let check = |text: &str, expected| assert_eq!(OnCanned::parse(text), expected, "{text}");
        check("", Some(OnCanned::List));
        check(
            "add hello it Buongiorno,  <b>a tutti</b>",
            Some(OnCanned::Add(
                "hello",
                Language::Italian,
                "Buongiorno,  <b>a tutti</b>",
            )),
        );
        check("add hello Buongiorno a tutti", None);
        check("add hello it", None);
        check("add he/llo it x", None);
        check("remove hello", Some(OnCanned::Remove("hello")));
        check("remove", None);
        check("burn", None);
    }
}

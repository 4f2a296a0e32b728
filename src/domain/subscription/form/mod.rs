//! The form: a municipality, then the day its deadline is counted from. Each answer is read here, and nothing is stored
//! of a subscription before its deadline can be told. A further question is a variant of [`Form`].

mod day;
mod place;
mod subject;

use chrono::Months;
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::country;
use crate::domain::deadline;
use crate::domain::event::ChatKind;
use crate::domain::municipality::Municipality;
use crate::domain::reply::Reply;
use crate::domain::say::Say;
use crate::domain::subscription::Basis;
use crate::domain::subscription::OF_ONE_CHAT_MAX;
use crate::domain::subscription::SubscriptionAct;
use crate::domain::subscription::SubscriptionId;
use crate::domain::subscription::form::day::ask_what_is_true;
use crate::domain::subscription::form::day::keep;
use crate::domain::subscription::form::day::on_day;
use crate::domain::subscription::form::day::on_day_text;
use crate::domain::subscription::form::place::ask_decision;
use crate::domain::subscription::form::place::on_country;
use crate::domain::subscription::form::place::on_municipality;
use crate::domain::subscription::form::place::on_place;
use crate::domain::subscription::form::subject::Joint;
use crate::domain::subscription::form::subject::known;
use crate::domain::subscription::form::subject::place_of;
use crate::domain::subscription::form::subject::with_joint;
use crate::domain::subscription::form::subject::zone_of;
use crate::domain::subscription::manage;
use crate::domain::subscription::press::SubscriptionPress;
use crate::domain::subscription::say::Answer;
use crate::domain::subscription::say::Place;
use crate::domain::subscription::say::Proposal;
use crate::domain::subscription::say::Purpose;
use crate::domain::subscription::say::SubscriptionSay;
use crate::domain::user_text::UserText;

/// Longest name of a place that is taken as typed, in characters.
pub const NAME_MAX_CHARS: usize = 80;

/// How far away a new deadline may lie: an extension is a matter of months.
const EXTENSION_MAX: Months = Months::new(60);

/// Where the form stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "asked")]
pub enum Form {
    /// For the municipality.
    Place {
        /// What was typed before and found nothing certain.
        typed: Option<UserText>,
    },
    /// For the country of a place that is in no list.
    Country {
        /// Its name.
        name: UserText,
    },
    /// For the clock of a country with several.
    Zone {
        /// The municipality.
        place: Municipality,
    },
    /// For a day.
    Day(Asked),
    /// What is true of a deadline that is over.
    Over {
        /// Of whom.
        subject: Subject,
        /// The day of the decision.
        decision: NaiveDate,
    },
}

/// A day that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Whose.
    pub subject: Subject,
    /// What for.
    pub purpose: Purpose,
    /// Year and month, where only these were told.
    pub month: Option<(i32, u32)>,
}

/// Whose deadline it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "subject")]
pub enum Subject {
    /// A municipality that is not subscribed yet.
    New {
        /// It.
        place: Municipality,
        /// Its clock.
        zone: Tz,
        /// Whether it makes a joint plan with one template for the group.
        joint: bool,
    },
    /// A subscription that changes.
    Known {
        /// Which.
        id: SubscriptionId,
        /// The deadline it had when the question was asked; if it has another by now, the answer comes too late.
        anchor: NaiveDate,
        /// Whether it makes a joint plan with one template for the group; `None` where nobody said so or otherwise.
        #[serde(default)]
        joint: Option<bool>,
    },
}

/// What the form may look at.
pub(crate) type Facts<'a> = crate::domain::conversation::Facts<'a>;

/// Where the form stands next, `None` where it is over, and what is stored.
pub(crate) type Step = (Option<Form>, Vec<SubscriptionAct>);

/// Begins: asks for the municipality, or takes what stands behind the command.
pub(crate) fn begin(named: &UserText, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Step {
    if facts.subscriptions.len() >= OF_ONE_CHAT_MAX {
        return ended(reply, SubscriptionSay::TooMany);
    }
    if named.has_no_words() {
        let answer = answer_by(reply);
        say(reply, SubscriptionSay::AskPlace { answer });
        return stay(Form::Place { typed: None });
    }
    on_place(named, reply, facts)
}

/// Takes what was typed while the form is open.
pub(crate) fn on_text(
    form: &Form,
    text: &UserText,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    match form {
        Form::Place { .. } => on_place(text, reply, facts),
        Form::Country { name } => match facts.countries.named(text.as_str()) {
            Some(country) => on_country(name, country, reply, facts),
            None => again(form, reply, SubscriptionSay::NoCountry),
        },
        Form::Zone { place } => {
            let country = place.country;
            again(form, reply, SubscriptionSay::AskZone { country })
        }
        Form::Day(asked) => on_day_text(asked, text, reply, facts),
        Form::Over { subject, decision } => {
            ask_what_is_true(subject.clone(), *decision, reply, facts)
        }
    }
}

/// Takes a button of the form; `None` where it is not one of the question that is open.
pub(crate) fn on_press(
    form: &Form,
    press: &SubscriptionPress,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Option<Step> {
    let step = match (form, press) {
        (Form::Place { .. } | Form::Day(_), SubscriptionPress::Choose(id)) => {
            let place = facts.gazetteer.get(id)?;
            on_municipality(place, None, reply, facts)
        }
        (Form::Place { typed: Some(name) }, SubscriptionPress::AsTyped) => {
            say(reply, SubscriptionSay::AskCountry { name: name.clone() });
            stay(Form::Country { name: name.clone() })
        }
        (Form::Country { name }, SubscriptionPress::Country(country)) => {
            on_country(name, *country, reply, facts)
        }
        (Form::Zone { place }, SubscriptionPress::Zone(number)) => {
            let zone = *country::country(place.country)?
                .zones
                .get(usize::from(*number))?;
            ask_decision(place.clone(), zone, None, reply, facts)
        }
        (Form::Day(asked), SubscriptionPress::Day(day)) => on_day(asked, *day, reply, facts),
        (Form::Day(asked), SubscriptionPress::AlreadySubmitted) => {
            ask(asked.subject.clone(), Purpose::Submission, reply, facts)
        }
        (Form::Day(asked), SubscriptionPress::Joint) => {
            say(reply, SubscriptionSay::Joint);
            stay(Form::Day(asked.clone()))
        }
        (Form::Day(asked), SubscriptionPress::JointSingle) => ask(
            with_joint(&asked.subject, Joint::Single),
            Purpose::Decision,
            reply,
            facts,
        ),
        (Form::Day(asked), SubscriptionPress::JointGroup) => ask(
            with_joint(&asked.subject, Joint::Group),
            Purpose::GroupDecision,
            reply,
            facts,
        ),
        (Form::Over { subject, .. }, SubscriptionPress::AlreadySubmitted) => {
            ask(subject.clone(), Purpose::Submission, reply, facts)
        }
        (Form::Over { subject, .. }, SubscriptionPress::WasExtended) => {
            ask(subject.clone(), Purpose::Extension, reply, facts)
        }
        (Form::Over { subject, .. }, SubscriptionPress::WasRenewed) => {
            ask(subject.clone(), Purpose::Renewal, reply, facts)
        }
        (Form::Over { subject, decision }, SubscriptionPress::NotYet) => {
            let since = facts
                .now
                .with_timezone(&zone_of(subject, facts)?)
                .date_naive();
            let due = deadline::plan_due(*decision);
            keep(subject, Basis::NotYet { due, since }, reply, facts)
        }
        (
            Form::Place { .. }
            | Form::Country { .. }
            | Form::Zone { .. }
            | Form::Day(_)
            | Form::Over { .. },
            _,
        ) => return None,
    };
    Some(step)
}

/// Asks for a day of a subscription there is.
pub(crate) fn ask_of(
    id: SubscriptionId,
    purpose: Purpose,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    match manage::of(id, facts) {
        Some(subscription) => ask(known(subscription), purpose, reply, facts),
        None => ended(reply, SubscriptionSay::Outdated),
    }
}

fn ask(subject: Subject, purpose: Purpose, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Step {
    match place_of(&subject, facts) {
        Some(place) => ask_with(
            subject,
            purpose,
            Place {
                place,
                former: None,
            },
            None,
            reply,
        ),
        None => ended(reply, SubscriptionSay::Outdated),
    }
}

fn ask_with(
    subject: Subject,
    purpose: Purpose,
    place: Place,
    proposal: Option<Proposal>,
    reply: &mut Reply<'_>,
) -> Step {
    let answer = answer_by(reply);
    say(
        reply,
        SubscriptionSay::AskDay {
            place,
            purpose,
            proposal,
            answer,
        },
    );
    stay(Form::Day(Asked {
        subject,
        purpose,
        month: None,
    }))
}

fn answer_by(reply: &Reply<'_>) -> Answer {
    match reply.arrival.kind {
        ChatKind::Private => Answer::Typed,
        ChatKind::Group => Answer::InReply,
    }
}

fn say(reply: &mut Reply<'_>, what: SubscriptionSay) {
    reply.send(Say::Subscription(what));
}

fn stay(form: Form) -> Step {
    (Some(form), Vec::new())
}

fn again(form: &Form, reply: &mut Reply<'_>, what: SubscriptionSay) -> Step {
    say(reply, what);
    stay(form.clone())
}

fn ended(reply: &mut Reply<'_>, what: SubscriptionSay) -> Step {
    say(reply, what);
    (None, Vec::new())
}

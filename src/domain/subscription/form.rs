//! The form: a municipality, then the day its deadline is counted from. Each answer is read here, and nothing is stored
//! of a subscription before its deadline can be told. A further question is a variant of [`Form`].

use chrono::Months;
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::country;
use crate::domain::country::CountryCode;
use crate::domain::date_input;
use crate::domain::date_input::DateFound;
use crate::domain::deadline;
use crate::domain::event::ChatKind;
use crate::domain::municipality::Municipality;
use crate::domain::municipality::PlaceMatch;
use crate::domain::municipality::id::MunicipalityId;
use crate::domain::municipality::named::Named;
use crate::domain::reply::Reply;
use crate::domain::say::Say;
use crate::domain::subscription::Basis;
use crate::domain::subscription::OF_ONE_CHAT_MAX;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::SubscriptionAct;
use crate::domain::subscription::SubscriptionId;
use crate::domain::subscription::entry;
use crate::domain::subscription::manage;
use crate::domain::subscription::press::SubscriptionPress;
use crate::domain::subscription::say::Answer;
use crate::domain::subscription::say::Place;
use crate::domain::subscription::say::Proposal;
use crate::domain::subscription::say::Purpose;
use crate::domain::subscription::say::SubscriptionSay;
use crate::domain::subscription::say::Unfit;
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
    ask(Subject::Known { id }, purpose, reply, facts)
}

fn on_place(typed: &UserText, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Step {
    let name = typed.as_str().trim();
    if typed.has_no_words() || name.chars().count() > NAME_MAX_CHARS {
        let answer = answer_by(reply);
        say(reply, SubscriptionSay::AskPlace { answer });
        return stay(Form::Place { typed: None });
    }
    let typed = UserText::new(name);
    match Named::judge(facts.gazetteer.find(name)) {
        Named::One(found) => {
            let former = former(&found);
            on_municipality(found.place, former, reply, facts)
        }
        Named::Several(found) => {
            let places = found.iter().map(|found| Place {
                place: found.place.clone(),
                former: former(found),
            });
            let places = places.collect();
            say(reply, SubscriptionSay::WhichPlace { places });
            stay(Form::Place { typed: Some(typed) })
        }
        Named::Nothing => {
            say(
                reply,
                SubscriptionSay::NoPlace {
                    typed: typed.clone(),
                },
            );
            stay(Form::Place { typed: Some(typed) })
        }
    }
}

fn former(found: &PlaceMatch) -> Option<(String, i32)> {
    use chrono::Datelike;
    let former = found.former.as_ref()?;
    Some((former.name.clone(), former.until.year()))
}

fn on_country(
    name: &UserText,
    country: CountryCode,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    let Some(id) = MunicipalityId::by_name(country, name.as_str()) else {
        let answer = answer_by(reply);
        say(reply, SubscriptionSay::AskPlace { answer });
        return stay(Form::Place { typed: None });
    };
    let place = Municipality {
        id,
        name: name.as_str().to_owned(),
        other_name: None,
        province: None,
        country,
    };
    on_municipality(place, None, reply, facts)
}

fn on_municipality(
    place: Municipality,
    former: Option<(String, i32)>,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    match country::country(place.country).map(|country| country.zones) {
        Some([zone]) => ask_decision(place, *zone, former, reply, facts),
        Some([_, ..]) => {
            let country = place.country;
            say(reply, SubscriptionSay::AskZone { country });
            stay(Form::Zone { place })
        }
        Some([]) | None => ask_decision(place, Tz::Europe__Brussels, former, reply, facts),
    }
}

fn ask_decision(
    place: Municipality,
    zone: Tz,
    former: Option<(String, i32)>,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    let same = |known: &&Subscription| known.municipality.id == place.id;
    let subject = match facts.subscriptions.iter().find(same) {
        Some(known) => Subject::Known { id: known.id },
        None => Subject::New {
            place: place.clone(),
            zone,
            joint: false,
        },
    };
    let proposal = facts
        .gazetteer
        .adhesion(&place.id)
        .map(|adhesion| Proposal {
            on: adhesion.on,
            release: adhesion.release,
        });
    ask_with(
        subject,
        Purpose::Decision,
        Place { place, former },
        proposal,
        reply,
    )
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

fn on_day_text(asked: &Asked, text: &UserText, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Step {
    let form = Form::Day(asked.clone());
    let typed = text.as_str().trim();
    if let Some(day) = asked
        .month
        .and_then(|(year, month)| day_of(typed, year, month))
    {
        return on_day(asked, day, reply, facts);
    }
    let found = date_input::read(typed, reply.language)
        .or_else(|| date_input::find(typed, reply.language).map(|found| found.date));
    match found {
        None => again(&form, reply, SubscriptionSay::NoDay),
        Some(DateFound::Day(day)) => on_day(asked, day, reply, facts),
        Some(DateFound::DayOrMonth {
            day_first,
            month_first,
        }) => again(
            &form,
            reply,
            SubscriptionSay::WhichDay {
                day_first,
                month_first,
            },
        ),
        Some(DateFound::MonthOnly { year, month }) => {
            say(reply, SubscriptionSay::AskDayOfMonth { year, month });
            stay(Form::Day(Asked {
                month: Some((year, month)),
                ..asked.clone()
            }))
        }
        Some(DateFound::Impossible { .. }) => again(&form, reply, SubscriptionSay::ImpossibleDay),
    }
}

/// "15", "il 15", "15." of a month that is known already.
fn day_of(typed: &str, year: i32, month: u32) -> Option<NaiveDate> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let is_short = typed.chars().count() <= 8 && (1..=2).contains(&digits.len());
    let day = digits.parse().ok().filter(|_| is_short)?;
    NaiveDate::from_ymd_opt(year, month, day)
}

fn on_day(asked: &Asked, day: NaiveDate, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Step {
    let (Some(zone), Some(_)) = (
        zone_of(&asked.subject, facts),
        place_of(&asked.subject, facts),
    ) else {
        return ended(reply, SubscriptionSay::Outdated);
    };
    let today = facts.now.with_timezone(&zone).date_naive();
    let fit = match asked.purpose {
        Purpose::Decision | Purpose::GroupDecision | Purpose::Renewal | Purpose::Submission => {
            date_input::decision(day, today).map_err(Unfit::from)
        }
        Purpose::Extension => fit_extension(day, today, due_of(&asked.subject, facts)),
    };
    if let Err(why) = fit {
        return again(
            &Form::Day(asked.clone()),
            reply,
            SubscriptionSay::UnfitDay { day, why },
        );
    }
    let basis = match asked.purpose {
        Purpose::Decision | Purpose::GroupDecision | Purpose::Renewal => {
            if deadline::plan_due(day) < today {
                return ask_what_is_true(asked.subject.clone(), day, reply, facts);
            }
            Basis::Decision { on: day }
        }
        Purpose::Submission => Basis::reports(day, today),
        Purpose::Extension => Basis::Extended { until: day },
    };
    keep(&asked.subject, basis, reply, facts)
}

/// A new deadline lies ahead, after the old one, and not years away.
fn fit_extension(
    day: NaiveDate,
    today: NaiveDate,
    due: Option<NaiveDate>,
) -> Result<NaiveDate, Unfit> {
    let farthest = today.checked_add_months(EXTENSION_MAX);
    if day < today {
        Err(Unfit::InPast)
    } else if due.is_some_and(|due| day <= due) {
        Err(Unfit::NotLater)
    } else if farthest.is_some_and(|farthest| day > farthest) {
        Err(Unfit::TooFar)
    } else {
        Ok(day)
    }
}

fn ask_what_is_true(
    subject: Subject,
    decision: NaiveDate,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    let Some(place) = place_of(&subject, facts) else {
        return ended(reply, SubscriptionSay::Outdated);
    };
    say(
        reply,
        SubscriptionSay::Over {
            place,
            decision,
            due: deadline::plan_due(decision),
            generation: deadline::generation(decision),
        },
    );
    stay(Form::Over { subject, decision })
}

fn keep(subject: &Subject, basis: Basis, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Step {
    let known = match subject {
        Subject::Known { id } => manage::of(*id, facts).map(|known| known.based_on(basis)),
        Subject::New { place, zone, joint } => Some(Subscription {
            id: SubscriptionId(facts.random),
            municipality: place.clone(),
            zone: *zone,
            basis,
            joint: *joint,
            steps: entry::steps_of_chat(facts),
            later: None,
            sequence: 0,
            language: reply.language,
            thread: reply.arrival.thread,
            paused: false,
        }),
    };
    let Some(subscription) = known else {
        return ended(reply, SubscriptionSay::Outdated);
    };
    let changed = matches!(subject, Subject::Known { .. });
    manage::confirm(&subscription, changed, reply, facts);
    (None, vec![SubscriptionAct::Keep(Box::new(subscription))])
}

/// How many templates a joint plan has.
#[derive(Clone, Copy)]
enum Joint {
    Single,
    Group,
}

fn with_joint(subject: &Subject, how: Joint) -> Subject {
    match subject {
        Subject::New { place, zone, .. } => Subject::New {
            place: place.clone(),
            zone: *zone,
            joint: match how {
                Joint::Single => false,
                Joint::Group => true,
            },
        },
        Subject::Known { id } => Subject::Known { id: *id },
    }
}

fn place_of(subject: &Subject, facts: &Facts<'_>) -> Option<Municipality> {
    match subject {
        Subject::New { place, .. } => Some(place.clone()),
        Subject::Known { id } => manage::of(*id, facts).map(|known| known.municipality.clone()),
    }
}

fn zone_of(subject: &Subject, facts: &Facts<'_>) -> Option<Tz> {
    match subject {
        Subject::New { zone, .. } => Some(*zone),
        Subject::Known { id } => manage::of(*id, facts).map(|known| known.zone),
    }
}

/// The deadline that an extension would move: known for a subscription only.
fn due_of(subject: &Subject, facts: &Facts<'_>) -> Option<NaiveDate> {
    match subject {
        Subject::New { .. } => None,
        Subject::Known { id } => manage::of(*id, facts).map(|known| known.deadline().due),
    }
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

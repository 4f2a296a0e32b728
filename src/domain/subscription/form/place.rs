//! The municipality: found by its name, chosen among several, or taken as typed with its country and clock.

use chrono_tz::Tz;

use crate::domain::country;
use crate::domain::country::CountryCode;
use crate::domain::municipality::Municipality;
use crate::domain::municipality::PlaceMatch;
use crate::domain::municipality::id::MunicipalityId;
use crate::domain::municipality::named::Named;
use crate::domain::reply::Reply;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::form::Facts;
use crate::domain::subscription::form::Form;
use crate::domain::subscription::form::NAME_MAX_CHARS;
use crate::domain::subscription::form::Step;
use crate::domain::subscription::form::Subject;
use crate::domain::subscription::form::answer_by;
use crate::domain::subscription::form::ask_with;
use crate::domain::subscription::form::say;
use crate::domain::subscription::form::stay;
use crate::domain::subscription::form::subject::known;
use crate::domain::subscription::say::Place;
use crate::domain::subscription::say::Proposal;
use crate::domain::subscription::say::Purpose;
use crate::domain::subscription::say::SubscriptionSay;
use crate::domain::user_text::UserText;

pub(super) fn on_place(typed: &UserText, reply: &mut Reply<'_>, facts: &Facts<'_>) -> Step {
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

pub(super) fn former(found: &PlaceMatch) -> Option<(String, i32)> {
    use chrono::Datelike;
    let former = found.former.as_ref()?;
    Some((former.name.clone(), former.until.year()))
}

pub(super) fn on_country(
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

pub(super) fn on_municipality(
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

pub(super) fn ask_decision(
    place: Municipality,
    zone: Tz,
    former: Option<(String, i32)>,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    let same = |known: &&Subscription| known.municipality.id == place.id;
    let subject = match facts.subscriptions.iter().find(same) {
        Some(subscription) => known(subscription),
        None => Subject::New {
            place: place.clone(),
            zone,
            joint: false,
        },
    };
    let proposal = facts.gazetteer.adhesion(&place.id).map(Proposal::from);
    ask_with(
        subject,
        Purpose::Decision,
        Place { place, former },
        proposal,
        reply,
    )
}

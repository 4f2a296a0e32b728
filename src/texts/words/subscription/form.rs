//! The questions of the form, with their buttons.

use crate::domain::country;
use crate::domain::country::COUNTRIES;
use crate::domain::country::CountryCode;
use crate::domain::deadline::Generation;
use crate::domain::municipality::Commitment;
use crate::domain::municipality::Municipality;
use crate::domain::subscription::bulk;
use crate::domain::subscription::press::SubscriptionPress;
use crate::domain::subscription::say::Answer;
use crate::domain::subscription::say::Place;
use crate::domain::subscription::say::Proposal;
use crate::domain::subscription::say::Purpose;
use crate::domain::subscription::say::Unfit;
use crate::texts::dates;
use crate::texts::words::Button;
use crate::texts::words::Speaker;
use crate::texts::words::Words;
use crate::texts::words::subscription::Rows;
use crate::texts::words::subscription::joined;
use crate::texts::words::subscription::press;
use chrono::NaiveDate;

/// Countries in one row of buttons.
const IN_A_ROW: usize = 3;

impl Speaker<'_> {
    pub(super) fn which_place(&self, places: &[Place]) -> Words {
        let rows = places.iter().map(|found| {
            let name = bulk::label(&found.place);
            let name = match &found.former {
                Some((former, _)) => format!("{name} ({former})"),
                None => name,
            };
            vec![press(
                name,
                SubscriptionPress::Choose(found.place.id.clone()),
            )]
        });
        let mut rows: Rows = rows.collect();
        rows.push(vec![
            self.does("button-as-typed", SubscriptionPress::AsTyped),
        ]);
        self.message("which-place", rows)
    }

    pub(super) fn countries(&self) -> Rows {
        let mut named: Vec<(String, CountryCode)> = COUNTRIES
            .iter()
            .map(|country| {
                (
                    self.texts.country(self.language, country.code),
                    country.code,
                )
            })
            .collect();
        named.sort_by_key(|(name, _)| country::folded(name)[0].clone());
        let buttons: Vec<Button> = named
            .into_iter()
            .map(|(name, code)| press(name, SubscriptionPress::Country(code)))
            .collect();
        buttons.chunks(IN_A_ROW).map(<[Button]>::to_vec).collect()
    }

    pub(super) fn ask_day(
        &self,
        place: &Place,
        purpose: Purpose,
        proposal: Option<&Proposal>,
        answer: Answer,
    ) -> Words {
        let name = bulk::label(&place.place);
        let was = place.former.as_ref().map(|(former, year)| {
            let arguments = [
                ("former", former.as_str()),
                ("year", &year.to_string()),
                ("place", &name),
            ];
            self.html("place-was", &arguments)
        });
        let proposed = proposal.map(|proposal| {
            let day = self.day(proposal.on);
            let release = dates::release(self.language, &proposal.release);
            self.html("proposal", &[("release", &release), ("day", &day)])
        });
        let asks = self.html(purpose_id(purpose), &[("place", &name)]);
        let html = joined([
            was,
            Some(asks),
            proposed,
            proposal.and_then(|proposal| self.what_is_known(proposal)),
            self.how_to_answer(answer),
        ]);
        let mut rows: Rows = proposal
            .iter()
            .map(|proposal| vec![self.use_day(proposal.on)])
            .collect();
        if purpose == Purpose::Decision {
            rows.push(vec![self.does(
                "button-already-submitted",
                SubscriptionPress::AlreadySubmitted,
            )]);
            rows.push(vec![self.does("button-joint", SubscriptionPress::Joint)]);
        }
        Words::new(html, rows)
    }

    pub(super) fn over(
        &self,
        place: &Municipality,
        decision: NaiveDate,
        due: NaiveDate,
        generation: Generation,
    ) -> Words {
        let id = match generation {
            Generation::Seap => "deadline-over-old",
            Generation::Forty | Generation::Neutrality => "deadline-over",
        };
        let (due, decision) = (self.day(due), self.day(decision));
        let arguments = [
            ("place", bulk::label(place)),
            ("due", due),
            ("decision", decision),
        ];
        let arguments = arguments
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        Words::new(
            self.html(id, &arguments),
            vec![
                vec![self.does("button-was-submitted", SubscriptionPress::AlreadySubmitted)],
                vec![self.does("button-was-extended", SubscriptionPress::WasExtended)],
                vec![self.does("button-was-renewed", SubscriptionPress::WasRenewed)],
                vec![self.does("button-not-yet", SubscriptionPress::NotYet)],
                vec![self.expert()],
            ],
        )
    }

    /// What the open data say of a signatory besides the day.
    pub(super) fn what_is_known(&self, proposal: &Proposal) -> Option<String> {
        let commitments = proposal.commitments.iter().map(|commitment| {
            self.plain(match commitment {
                Commitment::Year2020 => "commitment-2020",
                Commitment::Year2030 => "commitment-2030",
                Commitment::Year2050 => "commitment-2050",
                Commitment::Adaptation => "commitment-adaptation",
            })
        });
        let commitments: Vec<String> = commitments.collect();
        let committed = (!commitments.is_empty()).then(|| {
            let commitments = commitments.join("; ");
            self.html("proposal-commitment", &[("commitments", &commitments)])
        });
        let on_hold = proposal.on_hold.then(|| self.plain("proposal-on-hold"));
        let known: Vec<String> = committed.into_iter().chain(on_hold).collect();
        (!known.is_empty()).then(|| known.join(" "))
    }

    pub(super) fn how_to_answer(&self, answer: Answer) -> Option<String> {
        match answer {
            Answer::Typed => None,
            Answer::InReply => Some(self.plain("answer-in-reply")),
        }
    }

    pub(super) fn use_day(&self, day: NaiveDate) -> Button {
        let label = self.label("button-use-day", &[("day", &self.day(day))]);
        press(label, SubscriptionPress::Day(day))
    }
}

pub(super) fn purpose_id(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Decision => "ask-decision",
        Purpose::GroupDecision => "ask-group-decision",
        Purpose::Renewal => "ask-renewal",
        Purpose::Submission => "ask-submission",
        Purpose::Extension => "ask-extension",
    }
}

pub(super) fn unfit_id(why: Unfit) -> &'static str {
    match why {
        Unfit::BeforeCovenant => "date-too-early",
        Unfit::InFuture => "date-in-future",
        Unfit::InPast => "unfit-in-past",
        Unfit::NotLater => "unfit-not-later",
        Unfit::TooFar => "unfit-too-far",
    }
}

pub(super) fn zones(country: CountryCode) -> Rows {
    let zones = country::country(country).map_or(&[][..], |country| country.zones);
    (0_u8..)
        .zip(zones)
        .map(|(number, zone)| {
            let city = zone
                .name()
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .replace('_', " ");
            vec![press(city, SubscriptionPress::Zone(number))]
        })
        .collect()
}

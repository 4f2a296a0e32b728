//! One of each thing that can be said about subscriptions, for checking that all of it can be said in every language.

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::domain::calendar::Calendar;
use crate::domain::country::CountryCode;
use crate::domain::deadline::Generation;
use crate::domain::language::Language;
use crate::domain::municipality::Commitment;
use crate::domain::municipality::Municipality;
use crate::domain::municipality::id::MunicipalityId;
use crate::domain::reminder;
use crate::domain::reminder::Planned;
use crate::domain::reminder::step::Step;
use crate::domain::reminder::step::Steps;
use crate::domain::subscription::Basis;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::SubscriptionId;
use crate::domain::subscription::Which;
use crate::domain::subscription::bulk::BadRow;
use crate::domain::subscription::bulk::Report;
use crate::domain::subscription::bulk::Why;
use crate::domain::subscription::say::Answer;
use crate::domain::subscription::say::Listed;
use crate::domain::subscription::say::Place;
use crate::domain::subscription::say::Proposal;
use crate::domain::subscription::say::Purpose;
use crate::domain::subscription::say::SubscriptionSay;
use crate::domain::subscription::say::Unfit;
use crate::domain::user_text::UserText;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

fn place() -> Municipality {
    Municipality {
        id: MunicipalityId::italian("C337").expect("a code"),
        name: "Castro".to_owned(),
        other_name: None,
        province: Some("BG".to_owned()),
        country: CountryCode::ITALY,
    }
}

fn subscription(basis: Basis) -> Subscription {
    Subscription {
        id: SubscriptionId(1),
        municipality: place(),
        zone: Tz::Europe__Rome,
        basis,
        joint: true,
        steps: Steps::default(),
        later: None,
        sequence: 0,
        language: Language::Italian,
        thread: None,
        paused: false,
    }
}

/// Every kind of deadline: a plan, an extension, nothing submitted, and both kinds of report.
fn bases() -> [Basis; 5] {
    [
        Basis::Decision {
            on: day(2025, 5, 31),
        },
        Basis::Extended {
            until: day(2028, 2, 29),
        },
        Basis::NotYet {
            due: day(2026, 5, 31),
            since: day(2026, 11, 24),
        },
        Basis::Reports {
            submitted: day(2025, 3, 1),
            next: 1,
            passed: false,
        },
        Basis::Reports {
            submitted: day(2025, 3, 1),
            next: 2,
            passed: true,
        },
    ]
}

pub(in crate::domain) fn samples() -> Vec<SubscriptionSay> {
    let mut samples = of_the_form();
    samples.extend(of_one());
    samples.extend(reminders());
    samples
}

fn of_the_form() -> Vec<SubscriptionSay> {
    let found = Place {
        place: place(),
        former: Some(("Lenno".to_owned(), 2014)),
    };
    let purposes = [
        Purpose::Decision,
        Purpose::GroupDecision,
        Purpose::Renewal,
        Purpose::Submission,
        Purpose::Extension,
    ];
    let unfit = [
        Unfit::BeforeCovenant,
        Unfit::InFuture,
        Unfit::InPast,
        Unfit::NotLater,
        Unfit::TooFar,
    ];
    let proposal = Proposal {
        on: day(2012, 3, 5),
        release: "January 2024".to_owned(),
        commitments: [
            Commitment::Year2020,
            Commitment::Year2030,
            Commitment::Year2050,
            Commitment::Adaptation,
        ]
        .into(),
        on_hold: true,
    };
    let mut samples = vec![
        SubscriptionSay::AskPlace {
            answer: Answer::InReply,
        },
        SubscriptionSay::NoPlace {
            typed: UserText::new("Atlantis <b>"),
        },
        SubscriptionSay::WhichPlace {
            places: vec![found.clone()],
        },
        SubscriptionSay::AskCountry {
            name: UserText::new("Atlantis"),
        },
        SubscriptionSay::NoCountry,
        SubscriptionSay::AskZone {
            country: CountryCode::parse("es").expect("a code"),
        },
        SubscriptionSay::AskDayOfMonth {
            year: 2025,
            month: 3,
        },
        SubscriptionSay::WhichDay {
            day_first: day(2025, 4, 3),
            month_first: day(2025, 3, 4),
        },
        SubscriptionSay::NoDay,
        SubscriptionSay::ImpossibleDay,
        SubscriptionSay::Joint,
    ];
    samples.extend(purposes.map(|purpose| SubscriptionSay::AskDay {
        place: found.clone(),
        purpose,
        proposal: Some(proposal.clone()),
        answer: Answer::Typed,
    }));
    samples.extend(unfit.map(|why| SubscriptionSay::UnfitDay {
        day: day(2027, 5, 1),
        why,
    }));
    samples.extend(
        [Generation::Seap, Generation::Neutrality].map(|generation| SubscriptionSay::Over {
            place: place(),
            decision: day(2022, 6, 15),
            due: day(2024, 6, 15),
            generation,
        }),
    );
    samples.extend(
        [Some(proposal), None].map(|adhesion| SubscriptionSay::Signatory {
            place: place(),
            adhesion,
            release: "January 2024".to_owned(),
        }),
    );
    samples
}

fn of_one() -> Vec<SubscriptionSay> {
    let one = || Box::new(subscription(bases()[0]));
    let listed = |(basis, next)| Listed {
        subscription: subscription(basis),
        next,
        over: matches!(basis, Basis::NotYet { .. }),
    };
    let items: Vec<Listed> = bases()
        .into_iter()
        .zip([Some(day(2026, 12, 1)), None, None, None, None])
        .map(listed)
        .collect();
    let calendar = Calendar::of(CountryCode::ITALY);
    let plan = reminder::plan(day(2027, 5, 31), &Steps::default(), &calendar);
    let mut samples = vec![
        SubscriptionSay::List {
            items: items.clone(),
            page: 1,
            pages: 3,
        },
        SubscriptionSay::None,
        SubscriptionSay::Steps {
            subscription: one(),
        },
        SubscriptionSay::LastStep,
        SubscriptionSay::StopSure {
            subscription: one(),
        },
        SubscriptionSay::Stopped {
            name: "Castro".to_owned(),
        },
        SubscriptionSay::Outdated,
        SubscriptionSay::LaterOn {
            on: day(2026, 12, 1),
        },
        SubscriptionSay::LaterIsTooLate {
            next: Some(day(2026, 12, 1)),
        },
        SubscriptionSay::LaterIsTooLate { next: None },
        SubscriptionSay::File {
            subscription: one(),
            made_at: 1_800_000_000,
        },
        SubscriptionSay::Template,
        SubscriptionSay::Bulk { report: report() },
        SubscriptionSay::BulkUnreadable,
        SubscriptionSay::TooMany,
        SubscriptionSay::SomeUnreadable,
        SubscriptionSay::OnlyAdministrators,
        SubscriptionSay::CannotCheck,
        SubscriptionSay::AskDate,
        SubscriptionSay::Own { items },
    ];
    for basis in bases() {
        samples.push(SubscriptionSay::Subscribed {
            subscription: Box::new(subscription(basis)),
            plan: plan.clone(),
            changed: false,
            holidays_known: true,
        });
        samples.push(SubscriptionSay::Card {
            subscription: Box::new(subscription(basis)),
            next: Some(day(2026, 12, 1)),
            over: matches!(basis, Basis::NotYet { .. }),
        });
    }
    samples
}

fn report() -> Report {
    let whys = [
        Why::Columns,
        Why::NoPlace,
        Why::Several {
            names: vec!["Castro (BG)".to_owned(), "Castro (LE)".to_owned()],
        },
        Why::NoDay,
        Why::DayMissing,
        Why::Impossible,
        Why::BeforeCovenant,
        Why::InFuture,
        Why::Over {
            due: day(2024, 6, 15),
        },
        Why::Twice,
        Why::TooMany,
    ];
    let bad = (1..).zip(whys).map(|(line, why)| BadRow {
        line,
        text: UserText::new("=Castro; 2025"),
        why,
    });
    Report {
        kept: vec![("Castro (BG)".to_owned(), day(2027, 5, 31)); 12],
        left: vec![("Roma (RM)".to_owned(), day(2028, 2, 29))],
        bad: bad.collect(),
    }
}

fn reminders() -> Vec<SubscriptionSay> {
    let mut samples = Vec::new();
    for basis in bases() {
        for days_left in [365_i64, 180, 90, 30, 7, 1, 0, -7] {
            let step = i16::try_from(days_left).ok().and_then(Step::new);
            let planned = Planned {
                step: step.expect("a step"),
                on: day(2026, 12, 1),
            };
            samples.push(SubscriptionSay::Reminder {
                subscription: Box::new(subscription(basis)),
                which: Which::Step {
                    planned,
                    late: days_left == 30,
                },
                days_left,
            });
        }
    }
    samples
}

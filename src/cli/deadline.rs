//! `covenant-bot deadline`: when a plan or its reports are due, and when somebody would be reminded. Other tools read its JSON.

use std::process::ExitCode;

use chrono::NaiveDate;
use covenant_bot::clock::Clock;
use covenant_bot::domain::answering::CountedFrom;
use covenant_bot::domain::answering::Dates;
use covenant_bot::domain::answering::computed;
use covenant_bot::domain::calendar::Calendar;
use covenant_bot::domain::country::Country;
use covenant_bot::domain::country::CountryCode;
use covenant_bot::domain::country::country;
use covenant_bot::domain::date_input;
use covenant_bot::domain::deadline;
use covenant_bot::domain::deadline::Report;
use covenant_bot::domain::language::Language;
use covenant_bot::domain::reminder::Planned;
use covenant_bot::domain::reminder::plan;
use covenant_bot::domain::reminder::step::Steps;
use covenant_bot::domain::say::Say;
use covenant_bot::domain::subscription::Basis;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use covenant_bot::texts::markup;
use serde::Serialize;

use crate::cli;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The day of the council's decision, as people write it: 2024-02-29, 29/02/2024, 29 febbraio 2024.
    #[arg(required = true, value_name = "DATE")]
    date: Vec<String>,
    /// The day is that of the plan's submission.
    #[arg(long)]
    submitted: bool,
    /// The country whose holidays count, by its code of two letters.
    #[arg(long, default_value = "it", value_parser = served)]
    country: &'static Country,
    /// The language of the words: it, en, de, fr or es.
    #[arg(long, default_value = "it", value_parser = cli::language)]
    lang: Language,
    /// Prints the dates as JSON.
    #[arg(long)]
    json: bool,
}

/// What follows from a decision, as other tools read it.
#[derive(Serialize)]
struct OfDecision {
    adhesion: NaiveDate,
    plan_due: NaiveDate,
    /// In English.
    weekday: String,
    country: CountryCode,
    reminders: Vec<Planned>,
    monitoring: [Report; 0],
}

/// What follows from a submission, as other tools read it.
#[derive(Serialize)]
struct OfSubmission {
    submitted: NaiveDate,
    plan_due: Option<NaiveDate>,
    monitoring: [Report; 4],
    /// Of the next report, which follows these four where they are over.
    reminders: Vec<Planned>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let texts = Texts::new(Operator::default());
    let zone = arguments.country.zone();
    let today = Clock::system().now().with_timezone(&zone).date_naive();
    let typed = arguments.date.join(" ");
    let languages = [arguments.lang].into_iter().chain(Language::ALL);
    let Some(read) = languages
        .into_iter()
        .find_map(|language| date_input::read(&typed, language))
    else {
        let sentence = texts.unreadable_date(arguments.lang, &typed);
        return cli::end(cli::WRONG_CALL, &sentence);
    };
    let from = if arguments.submitted {
        CountedFrom::Submission
    } else {
        CountedFrom::Decision
    };
    let dates = computed(read, from, today);
    match dates {
        Dates::Plan { decision, .. } | Dates::OldPlan { decision } => {
            let plan_due = deadline::plan_due(decision);
            let reminders = reminders(plan_due, arguments.country);
            if arguments.json {
                print_json(&OfDecision {
                    adhesion: decision,
                    plan_due,
                    weekday: plan_due.format("%A").to_string(),
                    country: arguments.country.code,
                    reminders,
                    monitoring: [],
                });
            } else {
                // The two years are not what counts for a plan of old.
                let is_of_old = matches!(dates, Dates::OldPlan { .. });
                let announced = (!is_of_old).then_some((plan_due, reminders));
                print_words(&texts, arguments, dates, announced);
            }
        }
        Dates::Reports { submitted } => {
            let monitoring = deadline::monitoring(submitted);
            let next = Basis::reports(submitted, today).deadline().due;
            let reminders = reminders(next, arguments.country);
            if arguments.json {
                print_json(&OfSubmission {
                    submitted,
                    plan_due: None,
                    monitoring,
                    reminders,
                });
            } else {
                print_words(&texts, arguments, dates, Some((next, reminders)));
            }
        }
        Dates::Impossible | Dates::InFuture { .. } | Dates::TooEarly { .. } | Dates::DayMissing => {
            let html = texts
                .words(arguments.lang, &Say::Dates { computed: dates })
                .html;
            return cli::end(cli::WRONG_CALL, &markup::shown(&html).unwrap_or(html));
        }
    }
    ExitCode::SUCCESS
}

fn served(code: &str) -> Result<&'static Country, String> {
    CountryCode::parse(code)
        .and_then(country)
        .ok_or_else(|| "expected the two letters of a country with signatories, like it".to_owned())
}

fn reminders(due: NaiveDate, country: &Country) -> Vec<Planned> {
    plan(due, &Steps::default(), &Calendar::of(country.code))
}

fn print_json(dates: &impl Serialize) {
    cli::print(&serde_json::to_string(dates).expect("dates and numbers make JSON"));
}

/// What the chat would show, and the reminders of the deadline if there is one to announce.
fn print_words(
    texts: &Texts,
    arguments: &Arguments,
    dates: Dates,
    announced: Option<(NaiveDate, Vec<Planned>)>,
) {
    let mut paragraphs = vec![
        texts
            .words(arguments.lang, &Say::Dates { computed: dates })
            .html,
    ];
    let country = arguments.country.code;
    paragraphs.extend(
        announced.map(|(due, reminders)| texts.plan(arguments.lang, due, &reminders, country)),
    );
    let html = paragraphs.join("\n\n");
    cli::print(&markup::shown(&html).unwrap_or(html));
}

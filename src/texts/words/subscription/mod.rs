//! Subscriptions and reminders, in words and buttons.

mod cards;
mod form;
mod reminder;

use chrono::NaiveDate;

use crate::domain::deadline;
use crate::domain::knowledge::Month;
use crate::domain::press::Press;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::bulk;
use crate::domain::subscription::press::SubscriptionPress;
use crate::domain::subscription::say::SubscriptionSay;
use crate::texts::dates;
use crate::texts::words::Button;
use crate::texts::words::Speaker;
use crate::texts::words::Words;
use crate::texts::words::files;
use crate::texts::words::subscription::form::unfit_id;
use crate::texts::words::subscription::form::zones;

type Rows = Vec<Vec<Button>>;

impl Speaker<'_> {
    #[expect(clippy::too_many_lines, reason = "one arm for each thing said")]
    pub(super) fn subscription(&self, say: &SubscriptionSay) -> Words {
        match say {
            SubscriptionSay::AskPlace { answer } => {
                let paragraphs = [Some(self.plain("ask-place")), self.how_to_answer(*answer)];
                Words::new(
                    joined(paragraphs),
                    vec![vec![
                        self.does("button-template", SubscriptionPress::Template),
                    ]],
                )
            }
            SubscriptionSay::NoPlace { typed } => Words::new(
                self.html("no-place", &[("typed", typed.as_str())]),
                vec![vec![
                    self.does("button-as-typed", SubscriptionPress::AsTyped),
                ]],
            ),
            SubscriptionSay::WhichPlace { places } => self.which_place(places),
            SubscriptionSay::AskCountry { name } => Words::new(
                self.html("ask-country", &[("name", name.as_str())]),
                self.countries(),
            ),
            SubscriptionSay::NoCountry => self.message("no-country", Vec::new()),
            SubscriptionSay::AskZone { country } => self.message("ask-zone", zones(*country)),
            SubscriptionSay::AskDay {
                place,
                purpose,
                proposal,
                answer,
            } => self.ask_day(place, *purpose, proposal.as_ref(), *answer),
            SubscriptionSay::AskDayOfMonth { year, month } => {
                let month = dates::month(
                    self.language,
                    Month {
                        year: *year,
                        month: *month,
                    },
                );
                Words::new(
                    self.html("ask-day-of-month", &[("month", &month)]),
                    Vec::new(),
                )
            }
            SubscriptionSay::WhichDay {
                day_first,
                month_first,
            } => self.message(
                "which-day",
                vec![
                    vec![self.use_day(*day_first)],
                    vec![self.use_day(*month_first)],
                ],
            ),
            SubscriptionSay::NoDay => self.message("no-day", Vec::new()),
            SubscriptionSay::ImpossibleDay => self.message("date-impossible", Vec::new()),
            SubscriptionSay::UnfitDay { day, why } => Words::new(
                self.html(unfit_id(*why), &[("day", &self.day(*day))]),
                Vec::new(),
            ),
            SubscriptionSay::Joint => self.message(
                "joint-plan",
                vec![
                    vec![self.does("button-joint-single", SubscriptionPress::JointSingle)],
                    vec![self.does("button-joint-group", SubscriptionPress::JointGroup)],
                ],
            ),
            SubscriptionSay::Over {
                place,
                decision,
                due,
                generation,
            } => self.over(place, *decision, *due, *generation),
            SubscriptionSay::Subscribed {
                subscription,
                plan,
                holidays_known,
                ..
            } => self.subscribed(subscription, plan, *holidays_known),
            SubscriptionSay::List { items, page, pages } => self.list(items, *page, *pages),
            SubscriptionSay::None => self.message("my-none", vec![vec![self.subscribe()]]),
            SubscriptionSay::SomeUnreadable => self.message("my-unreadable", Vec::new()),
            SubscriptionSay::Card {
                subscription,
                next,
                over,
            } => self.card(subscription, *next, *over),
            SubscriptionSay::Steps { subscription } => self.steps(subscription),
            SubscriptionSay::LastStep => self.message("last-step", Vec::new()),
            SubscriptionSay::StopSure { subscription } => Words::new(
                self.html("stop-sure", &[("place", &label(subscription))]),
                vec![vec![
                    self.does(
                        "button-stop-now",
                        SubscriptionPress::StopNow(subscription.id),
                    ),
                    self.does("button-keep", SubscriptionPress::Open(subscription.id)),
                ]],
            ),
            SubscriptionSay::Stopped { name } => {
                Words::new(self.html("stopped", &[("place", name)]), Vec::new())
            }
            SubscriptionSay::Outdated => self.message("outdated", Vec::new()),
            SubscriptionSay::LaterOn { on } => Words::new(
                self.html("later-on", &[("day", &self.day(*on))]),
                Vec::new(),
            ),
            SubscriptionSay::LaterIsTooLate { next } => match next {
                Some(next) => Words::new(
                    self.html("later-too-late", &[("day", &self.day(*next))]),
                    Vec::new(),
                ),
                None => self.message("later-none-left", Vec::new()),
            },
            SubscriptionSay::File {
                subscription,
                made_at,
            } => Words {
                attachment: Some(self.calendar_file(subscription, *made_at)),
                ..Words::new(
                    self.html("calendar-file", &[("place", &label(subscription))]),
                    Vec::new(),
                )
            },
            SubscriptionSay::Template => Words {
                attachment: Some(files::table(&self.plain("template-columns"))),
                ..self.message("template", Vec::new())
            },
            SubscriptionSay::Bulk { report } => self.bulk(report),
            SubscriptionSay::BulkUnreadable => self.message(
                "bulk-unreadable",
                vec![vec![
                    self.does("button-template", SubscriptionPress::Template),
                ]],
            ),
            SubscriptionSay::TooMany => self.message("too-many", Vec::new()),
            SubscriptionSay::OnlyAdministrators => self.message("only-administrators", Vec::new()),
            SubscriptionSay::CannotCheck => self.message("cannot-check", Vec::new()),
            SubscriptionSay::AskDate => self.message("ask-date", vec![vec![self.subscribe()]]),
            SubscriptionSay::Own { items } => self.own(items),
            SubscriptionSay::Reminder {
                subscription,
                which,
                days_left,
            } => self.reminder(subscription, *which, *days_left),
            SubscriptionSay::Signatory {
                place,
                adhesion,
                release,
            } => self.signatory(place, adhesion.as_ref(), release),
        }
    }

    fn on_a_weekend(&self, due: NaiveDate) -> Option<String> {
        let friday = deadline::friday_before(due)?;
        Some(self.html("due-on-weekend", &[("friday", &self.day(friday))]))
    }

    pub(super) fn subscribe(&self) -> Button {
        self.does("button-subscribe", SubscriptionPress::Begin)
    }

    pub(super) fn does(&self, label: &str, what: SubscriptionPress) -> Button {
        press(self.plain(label), what)
    }

    pub(super) fn day(&self, day: NaiveDate) -> String {
        dates::day(self.language, day)
    }
}

/// "Castro (BG)".
pub(super) fn label(subscription: &Subscription) -> String {
    bulk::label(&subscription.municipality)
}

fn joined<const N: usize>(paragraphs: [Option<String>; N]) -> String {
    let there: Vec<String> = paragraphs.into_iter().flatten().collect();
    there.join("\n\n")
}

fn press(label: String, press: SubscriptionPress) -> Button {
    crate::texts::words::press(label, Press::Subscription(press))
}

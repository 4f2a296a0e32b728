//! A deadline that was taken down, the list, and one subscription with its buttons.

use crate::domain::country::CountryCode;
use crate::domain::reminder::Planned;
use crate::domain::reminder::step::DEFAULT_STEPS;
use crate::domain::reminder::step::Step;
use crate::domain::subscription::Basis;
use crate::domain::subscription::DueKind;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::press::SubscriptionPress;
use crate::domain::subscription::say::Listed;
use crate::texts::words::Button;
use crate::texts::words::Speaker;
use crate::texts::words::Words;
use crate::texts::words::subscription::Rows;
use crate::texts::words::subscription::joined;
use crate::texts::words::subscription::label;
use crate::texts::words::subscription::press;
use chrono::NaiveDate;

impl Speaker<'_> {
    pub(super) fn subscribed(
        &self,
        subscription: &Subscription,
        plan: &[Planned],
        holidays_known: bool,
    ) -> Words {
        let due = subscription.deadline().due;
        let (place, written) = (label(subscription), self.day(due));
        let mut arguments = vec![("place", place), ("due", written)];
        let id = match subscription.basis {
            Basis::Decision { on } => {
                arguments.push(("decision", self.day(on)));
                "subscribed-plan"
            }
            Basis::Extended { .. } => "subscribed-extended",
            Basis::NotYet { .. } => "subscribed-not-yet",
            Basis::Reports { submitted, .. } => {
                arguments.push(("submitted", self.day(submitted)));
                match subscription.deadline().kind {
                    DueKind::Plan | DueKind::ActionReport => "subscribed-action-report",
                    DueKind::FullReport => "subscribed-full-report",
                }
            }
        };
        let arguments: Vec<(&str, &str)> = arguments
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let reminders = if plan.is_empty() {
            self.plain("no-reminder-left")
        } else {
            let country = subscription.municipality.country;
            self.texts.plan(self.language, due, plan, country)
        };
        let is_italian = subscription.municipality.country == CountryCode::ITALY;
        let is_over = matches!(subscription.basis, Basis::NotYet { .. });
        let is_counted_jointly =
            subscription.joint && matches!(subscription.basis, Basis::Decision { .. });
        let html = joined([
            Some(self.html(id, &arguments)),
            self.on_a_weekend(due).filter(|_| !is_over),
            is_counted_jointly.then(|| self.plain("subscribed-joint")),
            self.passed(subscription),
            Some(reminders),
            (is_italian && holidays_known && !plan.is_empty()).then(|| self.plain("patron-saint")),
        ]);
        let mut rows = Rows::new();
        if is_over {
            rows.push(self.settled(subscription));
        }
        rows.extend(self.under_a_card(subscription));
        Words::new(html, rows)
    }

    /// That the report before is over, where nobody said that it was sent.
    fn passed(&self, subscription: &Subscription) -> Option<String> {
        let passed = subscription.basis.passed()?;
        let due = self.day(passed.deadline().due);
        Some(self.html("report-passed", &[("due", &due)]))
    }

    pub(super) fn list(&self, items: &[Listed], page: u16, pages: u16) -> Words {
        let heading = [
            ("page", (page + 1).to_string()),
            ("pages", pages.to_string()),
        ];
        let heading = heading
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let mut lines = vec![self.html("my-list", &heading)];
        lines.extend(items.iter().map(|item| self.line(item)));
        let mut rows: Rows = items
            .iter()
            .map(|item| {
                let id = item.subscription.id;
                vec![press(
                    label(&item.subscription),
                    SubscriptionPress::Open(id),
                )]
            })
            .collect();
        let mut turning = Vec::new();
        if page > 0 {
            turning.push(self.does("button-previous", SubscriptionPress::List(page - 1)));
        }
        if page + 1 < pages {
            turning.push(self.does("button-next", SubscriptionPress::List(page + 1)));
        }
        rows.push(turning);
        rows.push(vec![self.subscribe()]);
        rows.retain(|row| !row.is_empty());
        Words::new(lines.join("\n"), rows)
    }

    pub(super) fn own(&self, items: &[Listed]) -> Words {
        let mut lines = vec![self.plain("own-deadlines")];
        lines.extend(items.iter().map(|item| self.line(item)));
        let note = self.plain("dates-note");
        let rows = items.iter().map(|item| {
            vec![press(
                label(&item.subscription),
                SubscriptionPress::Open(item.subscription.id),
            )]
        });
        Words::new(format!("{}\n\n{note}", lines.join("\n")), rows.collect())
    }

    pub(super) fn line(&self, item: &Listed) -> String {
        let Listed {
            subscription,
            next,
            over,
        } = item;
        let id = match subscription.deadline().kind {
            _ if *over => "my-line-over",
            DueKind::Plan => "my-line-plan",
            DueKind::ActionReport => "my-line-action-report",
            DueKind::FullReport => "my-line-full-report",
        };
        let due = self.day(subscription.deadline().due);
        let first = self.html(id, &[("place", &label(subscription)), ("due", &due)]);
        let second = match next {
            _ if subscription.paused => self.plain("my-paused"),
            Some(next) => self.html("my-next", &[("day", &self.day(*next))]),
            None => self.plain("my-no-next"),
        };
        format!("{first}\n   <i>{second}</i>")
    }

    pub(super) fn card(
        &self,
        subscription: &Subscription,
        next: Option<NaiveDate>,
        over: bool,
    ) -> Words {
        let due = subscription.deadline().due;
        let id = match subscription.deadline().kind {
            _ if over => "card-over",
            DueKind::Plan => "card-plan",
            DueKind::ActionReport => "card-action-report",
            DueKind::FullReport => "card-full-report",
        };
        let state = match next {
            _ if subscription.paused => self.plain("card-paused"),
            Some(next) => self.html("card-next", &[("day", &self.day(next))]),
            None => self.plain("card-no-next"),
        };
        let html = joined([
            Some(self.html(
                id,
                &[("place", &label(subscription)), ("due", &self.day(due))],
            )),
            self.on_a_weekend(due).filter(|_| !over),
            self.passed(subscription),
            Some(state),
        ]);
        let mut rows = vec![self.settled(subscription)];
        rows.extend(self.under_a_card(subscription));
        Words::new(html, rows)
    }

    /// The buttons that say what happened to the deadline.
    pub(super) fn settled(&self, subscription: &Subscription) -> Vec<Button> {
        let (id, anchor) = (subscription.id, subscription.basis.anchor());
        let mut row = vec![self.does("button-submitted", SubscriptionPress::Submitted(id, anchor))];
        if may_be_extended(subscription) {
            row.push(self.does("button-extended", SubscriptionPress::Extended(id, anchor)));
        }
        row
    }

    pub(super) fn under_a_card(&self, subscription: &Subscription) -> Rows {
        let id = subscription.id;
        let first = match subscription.basis {
            // The nudges have days of their own, and advice is what is needed.
            Basis::NotYet { .. } => self.expert(),
            Basis::Decision { .. } | Basis::Extended { .. } | Basis::Reports { .. } => {
                self.does("button-steps", SubscriptionPress::Steps(id))
            }
        };
        vec![
            vec![
                self.does("button-file", SubscriptionPress::File(id)),
                self.does("button-redate", SubscriptionPress::Redate(id)),
            ],
            vec![first, self.does("button-stop", SubscriptionPress::Stop(id))],
            vec![self.does("button-my", SubscriptionPress::List(0))],
        ]
    }

    pub(super) fn steps(&self, subscription: &Subscription) -> Words {
        let mut rows: Rows = DEFAULT_STEPS
            .iter()
            .filter_map(|days| Step::new(*days))
            .map(|step| {
                let mark = if subscription.steps.iter().any(|on| on == step) {
                    "✅"
                } else {
                    "▫️"
                };
                let days = step.days_before();
                let id = match days {
                    0 => "step-on-the-day",
                    1 => "step-day-before",
                    2.. => "step-before",
                    ..0 => "step-after",
                };
                let arguments = [("mark", mark), ("days", &days.abs().to_string())];
                let label = self.label(id, &arguments);
                vec![press(
                    label,
                    SubscriptionPress::Toggle(subscription.id, step),
                )]
            })
            .collect();
        rows.push(vec![self.does("button-my", SubscriptionPress::List(0))]);
        Words::new(
            self.html("choose-steps", &[("place", &label(subscription))]),
            rows,
        )
    }
}

pub(super) fn may_be_extended(subscription: &Subscription) -> bool {
    match subscription.basis {
        Basis::Decision { .. } | Basis::NotYet { .. } => true,
        // There is one extension only, and none for reports.
        Basis::Extended { .. } | Basis::Reports { .. } => false,
    }
}

//! Reminders, and whether a municipality is a signatory.

use crate::domain::municipality::Municipality;
use crate::domain::subscription::Basis;
use crate::domain::subscription::DueKind;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::Which;
use crate::domain::subscription::bulk;
use crate::domain::subscription::press::SubscriptionPress;
use crate::domain::subscription::say::Proposal;
use crate::texts::dates;
use crate::texts::words::Speaker;
use crate::texts::words::Words;
use crate::texts::words::open;
use crate::texts::words::subscription::joined;
use crate::texts::words::subscription::label;

/// The Covenant's public list of signatories. Source: the Covenant's own site (F058), read 2026-11-23.
const SIGNATORIES: &str = "https://eu-mayors.ec.europa.eu/en/signatories";

impl Speaker<'_> {
    pub(super) fn reminder(
        &self,
        subscription: &Subscription,
        which: Which,
        days_left: i64,
    ) -> Words {
        let due = subscription.deadline().due;
        let kind = match subscription.deadline().kind {
            DueKind::Plan => "plan",
            DueKind::ActionReport => "action-report",
            DueKind::FullReport => "full-report",
        };
        let when = match days_left {
            ..0 => "over",
            0 => "today",
            1 => "tomorrow",
            2.. => "days",
        };
        let (days, written) = (days_left.to_string(), self.day(due));
        let arguments = [
            ("place", label(subscription)),
            ("days", days),
            ("due", written.clone()),
        ];
        let arguments = arguments
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let ready = self.plain(&ready_id(subscription, days_left));
        let ready = if days_left < 0 {
            ready
        } else {
            format!("{}\n{ready}", self.plain("ready-heading"))
        };
        let half_a_year = 135..=272;
        let may_ask = days_left > 0 && matches!(subscription.basis, Basis::Decision { .. });
        let late = matches!(which, Which::Step { late: true, .. });
        let html = joined([
            Some(self.html(&format!("reminder-{kind}-{when}"), &arguments)),
            self.on_a_weekend(due).filter(|_| days_left > 0),
            Some(ready),
            (may_ask && half_a_year.contains(&days_left)).then(|| self.plain("extension-decide")),
            may_ask.then(|| self.html("extension-in-time", &[("due", &written)])),
            late.then(|| self.plain("reminder-late")),
        ]);
        let (id, anchor) = (subscription.id, subscription.basis.anchor());
        Words::new(
            html,
            vec![
                self.settled(subscription),
                vec![
                    self.does("button-later", SubscriptionPress::Later(id, anchor)),
                    self.does("button-file", SubscriptionPress::File(id)),
                ],
                vec![
                    self.expert(),
                    self.does("button-stop", SubscriptionPress::Stop(id)),
                ],
            ],
        )
    }

    pub(super) fn signatory(
        &self,
        place: &Municipality,
        adhesion: Option<&Proposal>,
        release: &str,
    ) -> Words {
        let name = bulk::label(place);
        let release = dates::release(self.language, release);
        let html = match adhesion {
            Some(adhesion) => {
                let day = self.day(adhesion.on);
                let yes = self.html(
                    "signatory-yes",
                    &[("place", &name), ("release", &release), ("day", &day)],
                );
                joined([Some(yes), self.what_is_known(adhesion)])
            }
            None => self.html(
                "signatory-not-found",
                &[("place", &name), ("release", &release)],
            ),
        };
        Words::new(
            html,
            vec![vec![open(self.plain("button-open-covenant"), SIGNATORIES)]],
        )
    }
}

/// What should be ready by now, by the days that are left: a reminder that was moved or is late tells what is true today.
pub(super) fn ready_id(subscription: &Subscription, days_left: i64) -> String {
    let what = match (subscription.deadline().kind, subscription.basis) {
        // There is one extension only: after it nothing is said of another.
        (DueKind::Plan, Basis::Extended { .. }) if days_left < 0 => "report",
        (DueKind::Plan, _) => "plan",
        (DueKind::ActionReport | DueKind::FullReport, _) => "report",
    };
    let when = match days_left {
        ..0 => "after",
        0 => "0",
        1..=3 => "1",
        4..=14 => "7",
        15..=59 => "30",
        60..=134 => "90",
        135..=272 => "180",
        273.. => "365",
    };
    format!("ready-{what}-{when}")
}

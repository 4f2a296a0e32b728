//! What is done with subscriptions there are: listed, opened, told of a submission or an extension, changed, stopped.

use chrono::Days;
use chrono::NaiveDate;

use crate::domain::calendar::Calendar;
use crate::domain::id::CallbackId;
use crate::domain::reminder::step::DEFAULT_STEPS;
use crate::domain::reminder::step::Step as ReminderStep;
use crate::domain::reminder::step::Steps;
use crate::domain::reply::Reply;
use crate::domain::say::Say;
use crate::domain::subscription::Basis;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::SubscriptionAct;
use crate::domain::subscription::SubscriptionId;
use crate::domain::subscription::form;
use crate::domain::subscription::form::Facts;
use crate::domain::subscription::form::Form;
use crate::domain::subscription::form::Step;
use crate::domain::subscription::press::SubscriptionPress;
use crate::domain::subscription::say::Listed;
use crate::domain::subscription::say::Purpose;
use crate::domain::subscription::say::SubscriptionSay;

/// Subscriptions on one page of the list.
pub const ON_ONE_PAGE: usize = 8;

/// How far "remind me later" is.
const LATER: Days = Days::new(7);

/// This chat's subscription of that number.
pub(crate) fn of<'a>(id: SubscriptionId, facts: &Facts<'a>) -> Option<&'a Subscription> {
    facts.subscriptions.iter().find(|known| known.id == id)
}

/// Tells the deadline, its rule and every reminder to come.
pub(crate) fn confirm(
    subscription: &Subscription,
    changed: bool,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) {
    reply.send(Say::Subscription(SubscriptionSay::Subscribed {
        plan: subscription.to_come(facts.now),
        holidays_known: Calendar::of(subscription.municipality.country).knows_holidays(),
        subscription: Box::new(subscription.clone()),
        changed,
    }));
}

/// The list as a new message.
pub(crate) fn list(reply: &mut Reply<'_>, facts: &Facts<'_>) {
    let page = page(0, facts);
    if facts.unreadable > 0 {
        reply.send(Say::Subscription(SubscriptionSay::SomeUnreadable));
    }
    reply.send(Say::Subscription(page));
}

/// The deadlines of this chat's municipalities, in answer to a question about "our" deadline.
pub(crate) fn own(facts: &Facts<'_>) -> SubscriptionSay {
    let items = facts.subscriptions.iter().take(ON_ONE_PAGE);
    SubscriptionSay::Own {
        items: items.map(|one| listed(one, facts)).collect(),
    }
}

fn page(number: u16, facts: &Facts<'_>) -> SubscriptionSay {
    if facts.subscriptions.is_empty() {
        return SubscriptionSay::None;
    }
    let all: Vec<&[Subscription]> = facts.subscriptions.chunks(ON_ONE_PAGE).collect();
    let pages = u16::try_from(all.len()).unwrap_or(u16::MAX);
    let number = number.min(pages.saturating_sub(1));
    let items = all.get(usize::from(number)).copied().unwrap_or_default();
    SubscriptionSay::List {
        items: items.iter().map(|one| listed(one, facts)).collect(),
        page: number,
        pages,
    }
}

fn listed(subscription: &Subscription, facts: &Facts<'_>) -> Listed {
    Listed {
        next: next_day(subscription, facts),
        over: is_over(subscription, facts),
        subscription: subscription.clone(),
    }
}

fn is_over(subscription: &Subscription, facts: &Facts<'_>) -> bool {
    subscription.deadline().due < subscription.today(facts.now)
}

fn next_day(subscription: &Subscription, facts: &Facts<'_>) -> Option<NaiveDate> {
    let at = subscription.next_reminder_at(facts.now)?;
    Some(at.with_timezone(&subscription.zone).date_naive())
}

fn card(subscription: &Subscription, facts: &Facts<'_>) -> Say {
    Say::Subscription(SubscriptionSay::Card {
        next: next_day(subscription, facts),
        over: is_over(subscription, facts),
        subscription: Box::new(subscription.clone()),
    })
}

/// Takes a button on a list, a card or a reminder; rights were checked before.
pub(crate) fn on_press(
    press: &SubscriptionPress,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    let nothing: Step = (None, Vec::new());
    match press {
        SubscriptionPress::List(number) => {
            reply.toast(None, callback);
            reply.edit(Say::Subscription(page(*number, facts)));
            nothing
        }
        SubscriptionPress::Template => {
            reply.toast(None, callback);
            reply.send(Say::Subscription(SubscriptionSay::Template));
            nothing
        }
        SubscriptionPress::Open(id)
        | SubscriptionPress::File(id)
        | SubscriptionPress::Redate(id)
        | SubscriptionPress::Steps(id)
        | SubscriptionPress::Toggle(id, _)
        | SubscriptionPress::Stop(id)
        | SubscriptionPress::StopNow(id)
        | SubscriptionPress::Submitted(id, _)
        | SubscriptionPress::Extended(id, _)
        | SubscriptionPress::Later(id, _) => match of(*id, facts) {
            Some(subscription) => on_one(subscription, press, callback, reply, facts),
            None => outdated(callback, reply),
        },
        SubscriptionPress::Begin
        | SubscriptionPress::Choose(_)
        | SubscriptionPress::AsTyped
        | SubscriptionPress::Country(_)
        | SubscriptionPress::Zone(_)
        | SubscriptionPress::Day(_)
        | SubscriptionPress::AlreadySubmitted
        | SubscriptionPress::Joint
        | SubscriptionPress::JointSingle
        | SubscriptionPress::JointGroup
        | SubscriptionPress::WasExtended
        | SubscriptionPress::WasRenewed
        | SubscriptionPress::NotYet => outdated(callback, reply),
    }
}

fn on_one(
    subscription: &Subscription,
    press: &SubscriptionPress,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    let boxed = || Box::new(subscription.clone());
    let nothing: Step = (None, Vec::new());
    match press {
        SubscriptionPress::Open(_) => {
            reply.toast(None, callback);
            reply.edit(card(subscription, facts));
            nothing
        }
        SubscriptionPress::File(_) => {
            reply.toast(None, callback);
            reply.send(Say::Subscription(SubscriptionSay::File {
                subscription: boxed(),
                made_at: facts.now.timestamp(),
            }));
            nothing
        }
        SubscriptionPress::Redate(id) => {
            reply.toast(None, callback);
            form::ask_of(*id, Purpose::Decision, reply, facts)
        }
        SubscriptionPress::Steps(_) => {
            reply.toast(None, callback);
            reply.edit(Say::Subscription(SubscriptionSay::Steps {
                subscription: boxed(),
            }));
            nothing
        }
        SubscriptionPress::Toggle(_, step) => toggle(subscription, *step, callback, reply),
        SubscriptionPress::Stop(_) => {
            reply.toast(None, callback);
            reply.send(Say::Subscription(SubscriptionSay::StopSure {
                subscription: boxed(),
            }));
            nothing
        }
        SubscriptionPress::StopNow(id) => {
            reply.toast(None, callback);
            let name = subscription.municipality.name.clone();
            reply.edit(Say::Subscription(SubscriptionSay::Stopped { name }));
            (None, vec![SubscriptionAct::Remove(*id)])
        }
        SubscriptionPress::Submitted(_, anchor) => match subscription.when_about(*anchor) {
            Some(about) => {
                reply.toast(None, callback);
                submitted(&about, subscription, reply, facts)
            }
            None => settled(subscription, callback, reply, facts),
        },
        SubscriptionPress::Later(_, anchor) => match subscription.when_about(*anchor) {
            Some(about) => later(&about, callback, reply, facts),
            None => settled(subscription, callback, reply, facts),
        },
        SubscriptionPress::Extended(id, anchor) if *anchor == subscription.basis.anchor() => {
            reply.toast(None, callback);
            form::ask_of(*id, Purpose::Extension, reply, facts)
        }
        SubscriptionPress::Extended(..) => settled(subscription, callback, reply, facts),
        SubscriptionPress::Begin
        | SubscriptionPress::Template
        | SubscriptionPress::Choose(_)
        | SubscriptionPress::AsTyped
        | SubscriptionPress::Country(_)
        | SubscriptionPress::Zone(_)
        | SubscriptionPress::Day(_)
        | SubscriptionPress::AlreadySubmitted
        | SubscriptionPress::Joint
        | SubscriptionPress::JointSingle
        | SubscriptionPress::JointGroup
        | SubscriptionPress::WasExtended
        | SubscriptionPress::WasRenewed
        | SubscriptionPress::NotYet
        | SubscriptionPress::List(_) => outdated(callback, reply),
    }
}

/// The deadline of that reminder is settled: shows how things stand instead of changing them.
fn settled(
    subscription: &Subscription,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    reply.toast(Some(Say::Subscription(SubscriptionSay::Outdated)), callback);
    reply.send(card(subscription, facts));
    (None, Vec::new())
}

/// A plan's submission has a date, from which the reports count; a report's leads to the next report.
/// `about` is the subscription as it was when the reminder was told.
fn submitted(
    about: &Subscription,
    subscription: &Subscription,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    match about.basis {
        Basis::Reports {
            submitted, next, ..
        } => {
            let subscription = subscription.based_on(Basis::Reports {
                submitted,
                next: next + 1,
                passed: false,
            });
            confirm(&subscription, true, reply, facts);
            (None, vec![SubscriptionAct::Keep(Box::new(subscription))])
        }
        Basis::Decision { .. } | Basis::Extended { .. } | Basis::NotYet { .. } => {
            form::ask_of(about.id, Purpose::Submission, reply, facts)
        }
    }
}

fn toggle(
    subscription: &Subscription,
    step: ReminderStep,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
) -> Step {
    let is_on = subscription.steps.iter().any(|on| on == step);
    let mut days: Vec<i16> = subscription
        .steps
        .iter()
        .map(ReminderStep::days_before)
        .collect();
    if is_on {
        days.retain(|day| *day != step.days_before());
    } else if DEFAULT_STEPS.contains(&step.days_before()) {
        days.push(step.days_before());
    }
    let Ok(steps) = Steps::of(&days) else {
        reply.toast(Some(Say::Subscription(SubscriptionSay::LastStep)), callback);
        return (None, Vec::new());
    };
    let subscription = Subscription {
        steps,
        ..subscription.clone()
    };
    reply.toast(None, callback);
    reply.edit(Say::Subscription(SubscriptionSay::Steps {
        subscription: Box::new(subscription.clone()),
    }));
    (None, vec![SubscriptionAct::Keep(Box::new(subscription))])
}

/// In a week, on a working day and not past a deadline that is still ahead.
fn later(
    subscription: &Subscription,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    reply.toast(None, callback);
    let today = subscription.today(facts.now);
    let due = subscription.deadline().due;
    let calendar = Calendar::of(subscription.municipality.country);
    let on = today
        .checked_add_days(LATER)
        .map(|week| calendar.working_day_on_or_before(week))
        .filter(|on| *on > today && (*on <= due || due < today));
    let Some(on) = on else {
        let next = next_day(subscription, facts);
        reply.send(Say::Subscription(SubscriptionSay::LaterIsTooLate { next }));
        return (None, Vec::new());
    };
    reply.send(Say::Subscription(SubscriptionSay::LaterOn { on }));
    let subscription = Subscription {
        later: Some(on),
        ..subscription.clone()
    };
    (None, vec![SubscriptionAct::Keep(Box::new(subscription))])
}

fn outdated(callback: &CallbackId, reply: &mut Reply<'_>) -> Step {
    reply.toast(Some(Say::Subscription(SubscriptionSay::Outdated)), callback);
    (None, Vec::new())
}

/// What a press leads to, with the form that is open.
pub(crate) fn press_in(
    open: Option<&Form>,
    press: &SubscriptionPress,
    callback: &CallbackId,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Step {
    if let Some(open) = open {
        // The toast goes first: Telegram shows a waiting mark until it comes.
        let before = reply.say.len();
        reply.toast(None, callback);
        if let Some(step) = form::on_press(open, press, reply, facts) {
            return step;
        }
        reply.say.truncate(before);
    }
    let (next, acts) = on_press(press, callback, reply, facts);
    (next.or_else(|| open.cloned()), acts)
}

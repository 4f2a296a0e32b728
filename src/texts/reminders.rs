//! The plan of reminders, in words.

use chrono::NaiveDate;

use crate::domain::calendar::Calendar;
use crate::domain::country::CountryCode;
use crate::domain::language::Language;
use crate::domain::reminder::Planned;
use crate::domain::reminder::step::Step;
use crate::texts::Texts;
use crate::texts::dates;

impl Texts {
    /// Every reminder of `deadline` with its day, a line each, in Telegram's HTML.
    pub fn plan(
        &self,
        language: Language,
        deadline: NaiveDate,
        planned: &[Planned],
        country: CountryCode,
    ) -> String {
        let bundle = &self.bundles[language];
        let due = dates::day(language, deadline);
        let place = self.country(language, country);
        let heading = bundle.html("reminders-planned", &[("due", &due), ("country", &place)]);
        let mut lines = vec![heading];
        lines.extend(planned.iter().map(|planned| {
            let days = (deadline - planned.on).num_days();
            let day = dates::day(language, planned.on);
            let arguments = [("day", day.as_str()), ("days", &days.abs().to_string())];
            bundle.html(message_id(planned.step, days), &arguments)
        }));
        if !Calendar::of(country).knows_holidays() {
            lines.push(self.plain(language, "weekends-only"));
        }
        lines.join("\n")
    }

    /// Says that `text` holds no date, in plain words.
    pub fn unreadable_date(&self, language: Language, text: &str) -> String {
        self.bundles[language].label("date-unreadable", &[("text", text)])
    }
}

/// The message for a step, by the days that are really left: moved to a working day, they are more than the step says.
fn message_id(step: Step, days_left: i64) -> &'static str {
    match days_left {
        0 => "planned-on-the-day",
        1.. if step == Step::ON_THE_DAY => "planned-last-working-day",
        1 => "planned-day-before",
        2.. => "planned-days-before",
        -1 => "planned-day-after",
        ..-1 => "planned-days-after",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reminder::plan;
    use crate::domain::reminder::step::Steps;
    use crate::texts::Operator;
    use crate::texts::markup::shown;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn written(language: Language, deadline: &str, country: &str) -> String {
        let country = CountryCode::parse(country).unwrap();
        let steps = Steps::parse("7 1 0 -1 -7").unwrap();
        let planned = plan(day(deadline), &steps, &Calendar::of(country));
        let texts = Texts::new(Operator::default());
        shown(&texts.plan(language, day(deadline), &planned, country)).unwrap()
    }

    #[test]
    fn a_plan_is_told_day_by_day() {
        let expected = [
            "Reminders for Wednesday 10 March 2027",
            "on working days, at 9 local time; national holidays: Italy",
            "• Wednesday 3 March 2027: 7 days before",
            "• Tuesday 9 March 2027: one day before",
            "• Wednesday 10 March 2027: the day it is due",
            "• Thursday 11 March 2027: one day after",
            "• Wednesday 17 March 2027: 7 days after",
        ];
        assert_eq!(
            written(Language::English, "2027-03-10", "it"),
            expected.join("\n")
        );
    }

    #[test]
    fn a_deadline_on_a_weekend_is_announced_on_the_last_working_day() {
        let plan = written(Language::Italian, "2026-02-28", "it");
        assert!(
            plan.contains("venerdì 27 febbraio 2026: ultimo giorno lavorativo"),
            "{plan}"
        );
    }

    #[test]
    fn a_reminder_that_moved_tells_the_days_that_are_left() {
        let plan = written(Language::English, "2027-03-15", "it");
        assert!(
            plan.contains("Monday 8 March 2027: 7 days before"),
            "{plan}"
        );
        assert!(
            plan.contains("Friday 12 March 2027: 3 days before"),
            "{plan}"
        );
    }

    #[test]
    fn a_country_without_known_holidays_is_told_so_in_every_language() {
        for language in Language::ALL {
            let [with, without] = ["it", "kg"].map(|code| written(language, "2027-03-10", code));
            assert_eq!(without.lines().count(), with.lines().count() + 1);
            assert!(!without.contains("planned-") && !without.contains("weekends-only"));
        }
    }
}

//! Calendar files, as calendars read them (RFC 5545): deadlines as whole days, with alarms.
//! A person's words are escaped here and nowhere else. What an entry says comes in as text; the time as a parameter.

use chrono::DateTime;
use chrono::NaiveDate;
use chrono::Utc;

/// Longest line in bytes, without its end. Source: RFC 5545, September 2009, section 3.1.
const LINE_MAX_BYTES: usize = 75;

/// Who wrote the file. Source: RFC 5545, September 2009, section 3.7.3.
const PRODUCT: &str = "-//covenant-bot//Covenant of Mayors deadlines//EN";

/// The hour of an alarm, of the day on which it goes off.
const ALARM_HOUR: i32 = 9;

/// One deadline in a calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The same for ever, so that a newer file changes the entry instead of adding one.
    pub uid: String,
    /// Raised by one whenever the date changes.
    pub sequence: u32,
    /// When the file was made.
    pub stamp: DateTime<Utc>,
    /// The day, a whole one.
    pub due: NaiveDate,
    /// One line.
    pub title: String,
    /// Any number of lines.
    pub description: String,
    /// Days before the deadline on which an alarm goes off at nine; zero is the day itself, below zero after it.
    pub alarms: Vec<i16>,
}

/// The file, in UTF-8, with its lines ended and folded as the standard wants them.
pub fn calendar_file(entries: &[CalendarEntry]) -> String {
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", PRODUCT);
    file.line("CALSCALE", "GREGORIAN");
    for entry in entries {
        file.entry(entry);
    }
    file.line("END", "VCALENDAR");
    file.0
}

#[derive(Default)]
struct File(String);

impl File {
    fn entry(&mut self, entry: &CalendarEntry) {
        let title = escaped(&entry.title);
        self.line("BEGIN", "VEVENT");
        self.line("UID", &escaped(&entry.uid));
        self.line("SEQUENCE", &entry.sequence.to_string());
        self.line("DTSTAMP", &entry.stamp.format("%Y%m%dT%H%M%SZ").to_string());
        self.line("DTSTART;VALUE=DATE", &date(entry.due));
        // The end is the first day that no longer belongs to the entry.
        self.line(
            "DTEND;VALUE=DATE",
            &date(entry.due.succ_opt().unwrap_or(entry.due)),
        );
        self.line("SUMMARY", &title);
        self.line("DESCRIPTION", &escaped(&entry.description));
        self.line("TRANSP", "TRANSPARENT");
        for days_before in &entry.alarms {
            self.line("BEGIN", "VALARM");
            self.line("ACTION", "DISPLAY");
            self.line("DESCRIPTION", &title);
            self.line("TRIGGER", &trigger(*days_before));
            self.line("END", "VALARM");
        }
        self.line("END", "VEVENT");
    }

    /// One property, folded between characters.
    fn line(&mut self, name: &str, value: &str) {
        let mut bytes = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if bytes + c.len_utf8() > LINE_MAX_BYTES {
                self.0.push_str("\r\n ");
                bytes = 1;
            }
            self.0.push(c);
            bytes += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn date(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

/// From midnight, when a whole day begins, to the alarm.
fn trigger(days_before: i16) -> String {
    let hours = ALARM_HOUR - 24 * i32::from(days_before);
    let sign = if hours < 0 { "-" } else { "" };
    format!("{sign}PT{}H", hours.abs())
}

/// A text value: what means something in the format is marked, and what cannot be shown left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use icalendar::Component;
    use proptest::prelude::*;

    use super::*;

    fn entry() -> CalendarEntry {
        CalendarEntry {
            uid: "subscription-7@covenant-bot".to_owned(),
            sequence: 2,
            stamp: "2026-11-24T08:30:00Z".parse().unwrap(),
            due: "2027-02-28".parse().unwrap(),
            title: "Roma: PAESC".to_owned(),
            description: "Caricare il piano; poi inviarlo,\nentro il 26.".to_owned(),
            alarms: vec![30, 1, 0, -7],
        }
    }

    #[test]
    fn a_deadline_is_a_whole_day_with_alarms_at_nine() {
        let lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//covenant-bot//Covenant of Mayors deadlines//EN",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            "UID:subscription-7@covenant-bot",
            "SEQUENCE:2",
            "DTSTAMP:20261124T083000Z",
            "DTSTART;VALUE=DATE:20270228",
            "DTEND;VALUE=DATE:20270301",
            "SUMMARY:Roma: PAESC",
            "DESCRIPTION:Caricare il piano\\; poi inviarlo\\,\\nentro il 26.",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Roma: PAESC",
            "TRIGGER:-PT15H",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        let one_alarm = CalendarEntry {
            alarms: vec![1],
            ..entry()
        };
        assert_eq!(calendar_file(&[one_alarm]), lines.join("\r\n") + "\r\n");
    }

    #[test]
    fn an_alarm_goes_off_at_nine_of_its_day() {
        let check = |days_before, expected: &str| assert_eq!(trigger(days_before), expected);
        check(30, "-PT711H");
        check(1, "-PT15H");
        check(0, "PT9H");
        check(-7, "PT177H");
    }

    #[test]
    fn the_last_day_of_the_calendar_does_not_panic() {
        let last = CalendarEntry {
            due: NaiveDate::MAX,
            ..entry()
        };
        assert!(calendar_file(&[last]).contains("DTEND"));
    }

    fn any_text() -> impl Strategy<Value = String> {
        prop_oneof![
            "\\PC{1,120}",
            "[a-z,;:\\\\\"è🌍ß \n]{1,200}",
            "[\\x00-\\x1f\\x7fa-z\u{85}\u{2028}]{1,40}",
        ]
    }

    /// What a reader should see.
    fn readable(text: &str) -> String {
        let text = text.replace("\r\n", "\n");
        let text = text
            .replace(['\r', '\u{2028}', '\u{2029}'], "\n")
            .replace('\t', " ");
        text.chars()
            .filter(|c| !c.is_control() || *c == '\n')
            .collect()
    }

    proptest! {
        #[test]
        fn every_line_fits_and_ends_as_it_should(title in any_text(), description in any_text()) {
            let file = calendar_file(&[CalendarEntry { title, description, ..entry() }]);
            prop_assert!(file.ends_with("\r\n"));
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= LINE_MAX_BYTES);
                prop_assert!(!line.chars().any(char::is_control));
            }
        }

        #[test]
        fn a_calendar_reads_what_was_written(
            title in any_text(),
            description in any_text(),
            sequence in 0_u32..1_000,
            days in 0_u64..20_000,
            alarms in prop::collection::vec(-90_i16..=730, 0..6),
        ) {
            let due = NaiveDate::from_ymd_opt(2008, 1, 1).unwrap() + chrono::Days::new(days);
            let written = CalendarEntry { sequence, due, title, description, alarms, ..entry() };
            let file = calendar_file(std::slice::from_ref(&written));
            let read: icalendar::Calendar = file.parse().unwrap();
            prop_assert_eq!(read.components.len(), 1);
            let event = read.components[0].as_event().unwrap();
            prop_assert_eq!(event.get_uid(), Some(written.uid.as_str()));
            prop_assert_eq!(event.get_sequence(), Some(sequence));
            prop_assert_eq!(event.get_timestamp(), Some(written.stamp));
            prop_assert_eq!(event.get_start(), Some(due.into()));
            prop_assert_eq!(event.get_end(), Some(due.succ_opt().unwrap().into()));
            let (title, description) = (readable(&written.title), readable(&written.description));
            prop_assert_eq!(event.get_summary(), Some(title.as_str()));
            prop_assert_eq!(event.get_description(), Some(description.as_str()));
            let triggers: Vec<&str> = event
                .components()
                .iter()
                .filter_map(|alarm| alarm.property_value("TRIGGER"))
                .collect();
            let expected: Vec<String> = written.alarms.iter().copied().map(trigger).collect();
            prop_assert_eq!(triggers, expected);
        }
    }
}

//! Many subscriptions from a table: a municipality or its ISTAT code, and the day of the council's decision, a row each.
//! A row that cannot be used is told with its number and its reason; the others go on.

use chrono::DateTime;
use chrono::NaiveDate;
use chrono::Utc;
use chrono_tz::Tz;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::country;
use crate::domain::date_input;
use crate::domain::date_input::DateFound;
use crate::domain::date_input::UnfitDay;
use crate::domain::deadline;
use crate::domain::language::Language;
use crate::domain::municipality::Gazetteer;
use crate::domain::municipality::Municipality;
use crate::domain::municipality::named::Named;
use crate::domain::subscription::Basis;
use crate::domain::subscription::OF_ONE_CHAT_MAX;
use crate::domain::subscription::Subscription;
use crate::domain::user_text::UserText;

/// Largest file in bytes: far more than every municipality of Italy.
pub const FILE_MAX_BYTES: usize = 1_000_000;

/// Longest text repeated from a row, in characters.
const REPEATED_MAX_CHARS: usize = 60;

/// A row that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number in the file, from 1.
    pub line: u64,
    /// The municipality.
    pub place: Municipality,
    /// Its clock.
    pub zone: Tz,
    /// The day of the decision.
    pub decision: NaiveDate,
    /// As it was written, cut where it is long.
    pub text: UserText,
}

/// A row that cannot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BadRow {
    /// Its number in the file, from 1.
    pub line: u64,
    /// As it was written, cut where it is long.
    pub text: UserText,
    /// Why not.
    pub why: Why,
}

/// Why a row cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "why")]
pub enum Why {
    /// There are not two columns.
    Columns,
    /// No municipality of that name or code.
    NoPlace,
    /// Several municipalities may be meant.
    Several {
        /// Their names, with the province.
        names: Vec<String>,
    },
    /// No date.
    NoDay,
    /// A month without its day.
    DayMissing,
    /// No such day.
    Impossible,
    /// Before the Covenant began.
    BeforeCovenant,
    /// Still to come.
    InFuture,
    /// The deadline is over: what is true must be asked one by one.
    Over {
        /// The deadline.
        due: NaiveDate,
    },
    /// The municipality stands in an earlier row, too.
    Twice,
    /// The chat has as many as it may: [`OF_ONE_CHAT_MAX`].
    TooMany,
}

/// What became of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// What was subscribed: the municipality and its deadline.
    pub kept: Vec<(String, NaiveDate)>,
    /// What stays as it was: the municipality and its deadline.
    #[serde(default)]
    pub left: Vec<(String, NaiveDate)>,
    /// The rows left out.
    pub bad: Vec<BadRow>,
}

/// The table is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// Reads a table with commas, semicolons or tabs, with or without a line of titles, in UTF-8 or as Excel writes it.
///
/// # Errors
/// [`Unreadable`] for what is no text, or has no rows.
pub fn read(
    file: &[u8],
    language: Language,
    now: DateTime<Utc>,
    gazetteer: &dyn Gazetteer,
) -> Result<(Vec<Row>, Vec<BadRow>), Unreadable> {
    let text = text_of(file).ok_or(Unreadable)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let (mut rows, mut bad): (Vec<Row>, Vec<BadRow>) = (Vec::new(), Vec::new());
    let mut first = true;
    for record in reader.records() {
        let record = record.map_err(|_| Unreadable)?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells: Vec<&str> = record.iter().collect();
        if cells.iter().all(|cell| cell.is_empty()) {
            continue;
        }
        let row = read_row(line, &cells, language, now, gazetteer);
        let is_titles = std::mem::take(&mut first)
            && matches!(row, Err(Why::NoDay | Why::Columns))
            && !cells
                .iter()
                .any(|cell| cell.chars().any(|c| c.is_ascii_digit()));
        match row {
            _ if is_titles => {}
            Ok(row) if rows.iter().any(|known| known.place.id == row.place.id) => {
                bad.push(bad_row(line, &cells, Why::Twice));
            }
            Ok(row) => rows.push(row),
            Err(why) => bad.push(bad_row(line, &cells, why)),
        }
    }
    if rows.is_empty() && bad.is_empty() {
        return Err(Unreadable);
    }
    Ok((rows, bad))
}

/// What the rows of a table come to in a chat.
#[derive(Debug, Default)]
pub(super) struct Applied {
    /// To be stored: new ones and changed ones.
    pub(super) kept: Vec<Subscription>,
    /// What stays as it is.
    pub(super) left: Vec<Left>,
    /// The rows that cannot be used after all.
    pub(super) bad: Vec<BadRow>,
}

/// A row about a municipality that stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The row's number in the file, from 1.
    pub line: u64,
    /// The subscription as it is.
    pub known: Subscription,
}

/// What `rows` come to at `now` in a chat that has `of_chat`. What the chat told since of a plan, that it was submitted or
/// its deadline extended, counts more than a table; a row that says what is known already changes nothing.
pub(super) fn apply(
    rows: Vec<Row>,
    of_chat: &[Subscription],
    now: DateTime<Utc>,
    mut new: impl FnMut(Row, Basis) -> Subscription,
) -> Applied {
    let mut applied = Applied::default();
    let mut room = OF_ONE_CHAT_MAX.saturating_sub(of_chat.len());
    for row in rows {
        let basis = Basis::Decision { on: row.decision };
        let mut known = of_chat.iter();
        let known = known.find(|known| known.municipality.id == row.place.id);
        let stays = known.filter(|known| match known.basis {
            Basis::Decision { .. } => known.basis == basis,
            Basis::Extended { .. } | Basis::NotYet { .. } | Basis::Reports { .. } => true,
        });
        if let Some(known) = stays {
            applied.left.push(Left {
                line: row.line,
                known: known.clone(),
            });
            continue;
        }
        let due = deadline::plan_due(row.decision);
        let why = if due < now.with_timezone(&row.zone).date_naive() {
            Some(Why::Over { due })
        } else {
            (known.is_none() && room == 0).then_some(Why::TooMany)
        };
        match (why, known) {
            (Some(why), _) => applied.bad.push(BadRow {
                line: row.line,
                text: row.text,
                why,
            }),
            (None, Some(known)) => applied.kept.push(known.based_on(basis)),
            (None, None) => {
                room -= 1;
                applied.kept.push(new(row, basis));
            }
        }
    }
    applied
}

/// Reads the cells of a row: a municipality or its code, and a day.
pub(super) fn read_row(
    line: u64,
    cells: &[&str],
    language: Language,
    now: DateTime<Utc>,
    gazetteer: &dyn Gazetteer,
) -> Result<Row, Why> {
    let (Some(name), Some(date)) = (cells.first(), cells.get(1)) else {
        return Err(Why::Columns);
    };
    let day = match date_input::read(date, language) {
        Some(DateFound::Day(day) | DateFound::DayOrMonth { day_first: day, .. }) => day,
        Some(DateFound::MonthOnly { .. }) => return Err(Why::DayMissing),
        Some(DateFound::Impossible { .. }) => return Err(Why::Impossible),
        None => return Err(Why::NoDay),
    };
    let place = find(name, gazetteer)?;
    let zone = country::country(place.country).map_or(Tz::Europe__Brussels, country::Country::zone);
    let today = now.with_timezone(&zone).date_naive();
    let decision = date_input::decision(day, today).map_err(|unfit| match unfit {
        UnfitDay::BeforeCovenant => Why::BeforeCovenant,
        UnfitDay::InFuture => Why::InFuture,
    })?;
    Ok(Row {
        line,
        place,
        zone,
        decision,
        text: written(cells),
    })
}

fn find(name: &str, gazetteer: &dyn Gazetteer) -> Result<Municipality, Why> {
    let is_code = !name.is_empty() && name.chars().all(|c| c.is_ascii_digit());
    if is_code {
        // A spreadsheet drops the zeros in front.
        let code = format!("{name:0>6}");
        return gazetteer.by_istat(&code).ok_or(Why::NoPlace);
    }
    match Named::judge(gazetteer.find(name)) {
        Named::One(found) => Ok(found.place),
        Named::Several(found) => Err(Why::Several {
            names: found.iter().map(|found| label(&found.place)).collect(),
        }),
        Named::Nothing => Err(Why::NoPlace),
    }
}

/// "Castro (BG)".
pub fn label(place: &Municipality) -> String {
    match &place.province {
        Some(province) => format!("{} ({province})", place.name),
        None => place.name.clone(),
    }
}

fn bad_row(line: u64, cells: &[&str], why: Why) -> BadRow {
    BadRow {
        line,
        text: written(cells),
        why,
    }
}

fn written(cells: &[&str]) -> UserText {
    let text: String = cells.join("; ").chars().take(REPEATED_MAX_CHARS).collect();
    UserText::new(text)
}

/// UTF-8 with or without its mark, else what Excel writes in Western Europe; `None` for what is no text.
pub(super) fn text_of(file: &[u8]) -> Option<String> {
    let text = match std::str::from_utf8(file) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252
            .decode_without_bom_handling(file)
            .0
            .into_owned(),
    };
    let is_binary = text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r'));
    (!is_binary).then_some(text)
}

/// What stands most often between the cells of the first line.
pub(super) fn delimiter(text: &str) -> u8 {
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
    *[b',', b';', b'\t']
        .iter()
        .max_by_key(|delimiter| (count(delimiter), **delimiter == b';'))
        .unwrap_or(&b';')
}

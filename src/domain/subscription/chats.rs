//! Subscriptions of many chats from a table: a chat's id, a municipality or its ISTAT code, the day of the council's
//! decision and perhaps a language, a row each. The last three are read as `bulk` reads them; a further column is read here.

use std::collections::BTreeMap;

use chrono::DateTime;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::language::Language;
use crate::domain::municipality::Gazetteer;
use crate::domain::reminder::step::Steps;
use crate::domain::subscription::Subscription;
use crate::domain::subscription::SubscriptionId;
use crate::domain::subscription::bulk;
use crate::domain::subscription::bulk::Left;
use crate::domain::subscription::bulk::Row;
use crate::domain::subscription::bulk::Unreadable;
use crate::domain::subscription::bulk::Why;

/// What a table holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The rows that can be used, by their chats, in the file's order.
    pub chats: BTreeMap<ChatId, Vec<ChatRow>>,
    /// The rows that cannot.
    pub bad: Vec<BadRow>,
}

/// A row that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChatRow {
    /// The language of the reminders, unless the chat chooses another.
    pub language: Language,
    /// The municipality and the day.
    pub row: Row,
}

/// A row that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// Its number in the file, from 1.
    pub line: u64,
    /// Why.
    pub fault: Fault,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The chat's id is no whole number other than zero.
    Chat,
    /// A language that the bot does not speak.
    Language,
    /// The municipality, the day, or too many of them.
    Row(Why),
}

/// What becomes of a chat's rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// To be stored: new ones and changed ones.
    pub kept: Vec<Subscription>,
    /// How many of them are new.
    pub new: usize,
    /// What stays as it is.
    pub left: Vec<Left>,
    /// The rows that cannot be used after all.
    pub bad: Vec<BadRow>,
}

/// Reads a table with commas, semicolons or tabs, with or without a line of titles, in UTF-8 or as Excel writes it.
///
/// # Errors
/// [`Unreadable`] for what is no text, or has no rows.
pub fn read(
    file: &[u8],
    now: DateTime<Utc>,
    gazetteer: &dyn Gazetteer,
) -> Result<Table, Unreadable> {
    let text = bulk::text_of(file).ok_or(Unreadable)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(bulk::delimiter(&text))
        .from_reader(text.as_bytes());
    let mut table = Table::default();
    let mut first = true;
    for record in reader.records() {
        let record = record.map_err(|_| Unreadable)?;
        let cells: Vec<&str> = record.iter().collect();
        if cells.iter().all(|cell| cell.is_empty()) {
            continue;
        }
        let has_digits = cells.join("").chars().any(|c| c.is_ascii_digit());
        let is_titles = std::mem::take(&mut first) && !has_digits;
        if is_titles {
            continue;
        }
        let line = record.position().map_or(0, csv::Position::line);
        if let Err(fault) = read_row(line, &cells, now, gazetteer, &mut table) {
            table.bad.push(BadRow { line, fault });
        }
    }
    if table.chats.is_empty() && table.bad.is_empty() {
        return Err(Unreadable);
    }
    Ok(table)
}

fn read_row(
    line: u64,
    cells: &[&str],
    now: DateTime<Utc>,
    gazetteer: &dyn Gazetteer,
    table: &mut Table,
) -> Result<(), Fault> {
    let (chat, rest) = cells.split_first().ok_or(Fault::Row(Why::Columns))?;
    let chat: i64 = chat.parse().map_err(|_| Fault::Chat)?;
    if chat == 0 {
        return Err(Fault::Chat);
    }
    let language = match rest.get(2) {
        None | Some(&"") => Language::Italian,
        Some(tag) => Language::parse(tag).ok_or(Fault::Language)?,
    };
    let row = bulk::read_row(line, rest, language, now, gazetteer).map_err(Fault::Row)?;
    let of_chat = table.chats.entry(ChatId(chat)).or_default();
    let is_same = |known: &ChatRow| known.row.place.id == row.place.id;
    if of_chat.iter().any(is_same) {
        return Err(Fault::Row(Why::Twice));
    }
    of_chat.push(ChatRow { language, row });
    Ok(())
}

/// What the rows of a chat that has `of_chat` come to at `now`, as `bulk` decides; one that is there keeps its language.
/// `random`, from 0 to 2^62, is where the numbers of new ones begin.
pub fn apply(
    rows: Vec<ChatRow>,
    of_chat: &[Subscription],
    now: DateTime<Utc>,
    random: i64,
) -> Outcome {
    let mut outcome = Outcome::default();
    let mut languages = BTreeMap::new();
    let mut rows_to_apply = Vec::new();
    for ChatRow { language, row } in rows {
        languages.insert(row.line, language);
        rows_to_apply.push(row);
    }
    let steps = of_chat
        .last()
        .map_or_else(Steps::default, |known| known.steps.clone());
    let mut numbers = random..;
    let applied = bulk::apply(rows_to_apply, of_chat, now, |row, basis| {
        outcome.new += 1;
        Subscription {
            id: SubscriptionId(numbers.next().unwrap_or(random)),
            language: languages
                .get(&row.line)
                .copied()
                .unwrap_or(Language::Italian),
            municipality: row.place,
            zone: row.zone,
            basis,
            joint: false,
            steps: steps.clone(),
            later: None,
            sequence: 0,
            thread: None,
            paused: false,
        }
    });
    outcome.kept = applied.kept;
    outcome.left = applied.left;
    let bad = applied.bad.into_iter().map(|bad| BadRow {
        line: bad.line,
        fault: Fault::Row(bad.why),
    });
    outcome.bad = bad.collect();
    outcome
}

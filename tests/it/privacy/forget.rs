//! `/forget`: nothing of a person is left, whatever tables there are.

use std::time::Duration;

use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::file::FileKind;
use covenant_bot::rehearsal::world::file::NewFile;
use sqlx::Connection;

use crate::leads::found;
use crate::privacy::SECRETS;
use crate::privacy::is_talked_about;
use crate::privacy::sends_a_request;
use crate::privacy::staffed;
use crate::subscribe::subscribed;
use crate::town::Person;
use crate::town::Town;
use crate::town::story;

/// Tables whose ids are never an officer's private chat: they hold the staff's group. And the bans, which /forget must not
/// undo, as `/privacy` tells.
const OF_THE_STAFF: [&str; 4] = [
    "staff_chat",
    "gap_messages",
    "staff_drafts",
    "banned_people",
];

/// A column of some table: table, column, and whether it is a number that must be there.
struct Column {
    table: String,
    name: String,
    number: bool,
    required: bool,
}

impl Column {
    fn is_an_id(&self) -> bool {
        ["chat_id", "person_id", "taken_by"]
            .iter()
            .any(|id| self.name.ends_with(id))
    }
}

async fn columns(town: &Town) -> Vec<Column> {
    const LITE: &str = "\
select m.name, p.name, p.type, p.\"notnull\", p.dflt_value is not null
from sqlite_master as m join pragma_table_info(m.name) as p
where m.type = 'table' and m.name not like '\\_sqlx%' escape '\\'";
    const PG: &str = "\
select table_name::text, column_name::text, data_type::text, (is_nullable = 'NO')::int::bigint,
  (column_default is not null)::int::bigint
from information_schema.columns
where table_schema = 'public' and table_name not like '\\_sqlx%'";
    let url = &town.database.url;
    let rows: Vec<(String, String, String, i64, i64)> = if url.starts_with("sqlite:") {
        let mut lite = sqlx::SqliteConnection::connect(url).await.unwrap();
        sqlx::query_as(LITE).fetch_all(&mut lite).await.unwrap()
    } else {
        let mut pg = sqlx::PgConnection::connect(url).await.unwrap();
        sqlx::query_as(PG).fetch_all(&mut pg).await.unwrap()
    };
    let columns = rows
        .into_iter()
        .map(|(table, name, kind, not_null, default)| Column {
            table,
            name,
            number: kind.eq_ignore_ascii_case("bigint"),
            required: not_null != 0 && default == 0,
        });
    columns.collect()
}

/// The tables in which `what` stands, wherever in a row.
pub(crate) async fn holding(town: &Town, what: &str) -> Vec<String> {
    let mut tables = Vec::new();
    for column in columns(town).await {
        let Column { table, name, .. } = &column;
        let query =
            format!("select count(*) from {table} where cast({name} as text) like '%{what}%'");
        if town.count(&query).await > 0 && !tables.contains(table) {
            tables.push(table.clone());
        }
    }
    tables.sort();
    tables
}

/// Puts the person into every table that can hold one and does not yet.
async fn fill_what_is_left(town: &Town, person: i64) {
    let known = holding(town, &person.to_string()).await;
    let all = columns(town).await;
    let mut filled = Vec::new();
    for id in all.iter().filter(|column| column.is_an_id()) {
        let table = &id.table;
        let skip = OF_THE_STAFF.contains(&table.as_str()) || known.contains(table);
        if skip || filled.contains(table) {
            continue;
        }
        let of_table = all.iter().filter(|column| column.table == *table);
        let needed = of_table.filter(|column| column.required || column.is_an_id());
        let (names, values): (Vec<&str>, Vec<String>) = needed
            .map(|column| {
                let value = match (column.is_an_id(), column.number) {
                    (true, _) => person.to_string(),
                    (false, true) => "1900000000".to_owned(),
                    (false, false) => "'x'".to_owned(),
                };
                (column.name.as_str(), value)
            })
            .unzip();
        let (names, values) = (names.join(", "), values.join(", "));
        town.execute(&format!("insert into {table} ({names}) values ({values})"))
            .await;
        filled.push(table.clone());
    }
}

/// An officer of whom there is something everywhere.
async fn known_everywhere(town: &Town, giulia: &Person, officer: &mut Person) -> String {
    officer.asks("/language en").await;
    subscribed(officer, "castro (bg)", "15/03/2026").await;
    officer.asks("What is a SECAP?").await;
    officer.asks("xyzzy qwrtz plugh").await;
    let reference = sends_a_request(officer).await;
    is_talked_about(town, giulia, officer).await;
    let hello = found(officer, "Hello, which year?").message_id;
    for file in [FileKind::Photo, FileKind::Document] {
        let pieces = vec![NewFile::sample(file), NewFile::sample(file)];
        let said = Said::from("").replying_to(hello);
        officer
            .stage
            .send_album(officer.chat, officer.id, pieces, said);
    }
    town.settle_updates().await;
    town.pass(Duration::from_secs(3));
    officer.says("/subscribe castro");
    town.settle().await;
    reference
}

async fn forgets(town: &Town, officer: &Person) {
    officer.says("/forget");
    town.settle().await;
    let asked = found(officer, "Erase everything about you?");
    assert!(asked.text.contains("this chat: 1") && asked.text.contains("experts: 1"));
    officer.presses("🗑 Yes, erase everything");
    town.settle().await;
    found(officer, "Everything about you is erased");
}

async fn nothing_is_left(town: &Town, officer: &Person, reference: &str) {
    let id = officer.id.to_string();
    for what in SECRETS.iter().copied().chain([id.as_str(), reference]) {
        assert_eq!(holding(town, what).await, Vec::<String>::new(), "{what}");
    }
}

#[test]
fn nothing_of_a_person_is_left_in_any_table_or_in_the_forum() {
    story(|town| {
        Box::pin(async move {
            let giulia = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let reference = known_everywhere(town, &giulia, &mut anna).await;
            fill_what_is_left(town, anna.id).await;
            let known = holding(town, &anna.id.to_string()).await;
            for table in columns(town)
                .await
                .iter()
                .filter(|column| column.is_an_id())
            {
                assert!(
                    known.contains(&table.table) || OF_THE_STAFF.contains(&table.table.as_str()),
                    "{} holds nothing of the officer",
                    table.table
                );
            }
            assert_eq!(holding(town, SECRETS[4]).await, ["lead_notes"]);
            assert!(town.count("select count(*) from album_pieces").await >= 4);

            forgets(town, &anna).await;
            nothing_is_left(town, &anna, &reference).await;
            let told = town.stage.messages(giulia.chat);
            for secret in SECRETS {
                assert!(told.iter().all(|message| !message.text.contains(secret)));
            }
            found(&giulia, &format!("Request {reference} was erased"));
            assert_eq!(town.stage.topics(giulia.chat).len(), 0);

            // Whoever comes back begins anew.
            anna.says("/my");
            town.settle().await;
            found(&anna, "subscribe");
        })
    });
}

#[test]
fn where_a_topic_or_a_message_cannot_be_deleted_it_is_emptied() {
    story(|town| {
        Box::pin(async move {
            // What people wrote there they delete by hand, as they are told.
            town.gives_up("message can't be edited");
            let giulia = staffed(town, GroupKind::Group, BotIs::Member).await;
            let mut anna = town.officer("en");
            let reference = known_everywhere(town, &giulia, &mut anna).await;
            town.pass(Duration::from_hours(49));
            town.settle().await;
            forgets(town, &anna).await;
            nothing_is_left(town, &anna, &reference).await;
            let told = town.stage.messages(giulia.chat);
            let by_bot = told.iter().filter(|message| message.from_bot);
            for message in by_bot {
                let secret = SECRETS
                    .iter()
                    .find(|secret| message.text.contains(**secret));
                assert_eq!(secret, None, "{}", message.text);
            }
            found(&giulia, "Erased because the person asked for it");
        })
    });
}

#[test]
fn nothing_is_erased_without_a_second_word_and_a_ban_stays() {
    story(|town| {
        Box::pin(async move {
            let giulia = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            let reference = sends_a_request(&mut anna).await;
            town.settle().await;
            giulia.says(format!("/ban {reference}").as_str());
            town.settle().await;
            anna.asks("/forget").await;
            anna.presses("No, keep it");
            town.settle().await;
            found(&anna, "Nothing was erased");
            assert_eq!(town.count("select count(*) from leads").await, 1);

            anna.says("/start forget");
            town.settle().await;
            anna.presses("🗑 Yes, erase everything");
            town.settle().await;
            assert_eq!(holding(town, &anna.id.to_string()).await, ["banned_people"]);
        })
    });
}

#[test]
fn one_of_the_staff_is_forgotten_and_what_they_had_taken_is_free_again() {
    story(|town| {
        Box::pin(async move {
            let giulia = staffed(town, GroupKind::Forum, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            sends_a_request(&mut anna).await;
            is_talked_about(town, &giulia, &mut anna).await;
            let staff = giulia.in_chat(giulia.chat);
            let giulia = giulia.in_chat(giulia.id);
            found(&staff, "Anna has it");
            // Long after it was sent: the call for it counts from now on.
            town.pass(Duration::from_hours(30 * 24));
            town.settle().await;
            giulia.says("/forget");
            town.settle().await;
            giulia.presses("🗑 Yes, erase everything");
            town.settle().await;
            assert_eq!(
                holding(town, &giulia.id.to_string()).await,
                Vec::<String>::new()
            );
            let free = "select count(*) from leads where state = 'new' and taken_name is null";
            assert_eq!(town.count(free).await, 1);
            let card = found(&staff, "Nobody has taken it yet");
            assert!(card.text.contains(SECRETS[0]), "{}", card.text);
            found(&anna, "another expert");
            let topic = &town.stage.topics(staff.chat)[0];
            assert!(topic.name.starts_with("🟡 Rimini"), "{}", topic.name);
            town.pass(Duration::from_mins(2));
            town.settle().await;
            let all = town.stage.messages(staff.chat);
            assert!(all.iter().all(|it| !it.text.starts_with('⏰')));
        })
    });
}

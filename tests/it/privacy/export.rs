//! `/export`: everything about all requests as two files, for the staff alone, and nothing in them is computed.

use std::io::Cursor;

use calamine::Data;
use calamine::Reader;
use calamine::Xlsx;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;

use crate::leads::found;
use crate::privacy::SECRETS;
use crate::privacy::staffed;
use crate::town::story;

const FORMULA: &str = "=HYPERLINK(\"http://evil.example\")";

#[test]
fn all_requests_are_exported_as_a_workbook_and_a_table() {
    story(|town| {
        Box::pin(async move {
            let mut giulia = staffed(town, GroupKind::Group, BotIs::Administrator).await;
            let mut anna = town.officer("en");
            anna.asks("/consult").await;
            anna.presses("✅ I agree");
            anna.reads().await;
            anna.asks("Rimini").await;
            anna.presses("Funding");
            anna.reads().await;
            anna.asks(FORMULA).await;
            anna.reads().await;
            anna.asks("+39 0541 704111").await;
            anna.reads().await;
            anna.asks(SECRETS[2]).await;
            anna.presses("📨 Send to the experts");
            town.settle().await;
            giulia.says("/export");
            town.settle().await;
            let files = town.stage.messages(giulia.chat);
            let files: Vec<_> = files
                .iter()
                .filter_map(|message| message.document.as_ref())
                .collect();
            let [workbook, table] = files.as_slice() else {
                panic!("two files, not {}", files.len())
            };
            assert_eq!(workbook.file_name, "leads.xlsx");
            let mut workbook: Xlsx<_> =
                calamine::open_workbook_from_rs(Cursor::new(&workbook.bytes)).unwrap();
            assert!(workbook.worksheet_formula("Requests").unwrap().is_empty());
            let sheet = workbook.worksheet_range("Requests").unwrap();
            assert_eq!(sheet.height(), 2);
            let cell = |column| sheet.get_value((1, column)).unwrap();
            assert_eq!(cell(1), &Data::String("New".to_owned()));
            assert!(
                matches!(cell(2), Data::DateTime(day) if day.as_datetime().unwrap().to_string().starts_with("2026-11-24 09:00"))
            );
            assert_eq!(cell(6), &Data::String("Rimini".to_owned()));
            assert_eq!(cell(9), &Data::String(FORMULA.to_owned()));
            assert_eq!(cell(11), &Data::String(SECRETS[2].to_owned()));

            assert_eq!(table.file_name, "leads.csv");
            let mut table = csv::ReaderBuilder::new()
                .delimiter(b';')
                .from_reader(&table.bytes[3..]);
            let row = table.records().next().unwrap().unwrap();
            assert_eq!(&row[2], "2026-11-24 09:00");
            assert_eq!(&row[9], format!("'{FORMULA}"));
            assert!(row[10].starts_with("'+39"), "{}", &row[10]);

            // Nobody else gets them.
            anna.says("/export");
            town.settle().await;
            let others = town.stage.messages(anna.chat);
            assert!(others.iter().all(|message| message.document.is_none()));
            town.stage.remove(giulia.chat, giulia.id);
            town.settle().await;
            let before = town.stage.messages(giulia.chat).len();
            giulia.says("/export");
            town.settle().await;
            assert_eq!(
                town.stage
                    .messages(giulia.chat)
                    .iter()
                    .filter(|message| message.document.is_some())
                    .count(),
                2
            );
            assert!(town.stage.messages(giulia.chat).len() > before);
            found(&giulia, "All requests (1)");
            let _last = giulia.sees().await;
        })
    });
}

//! The database: every statement fits both engines, migrations say why they are there.

use covenant_bot::store::Store;
use covenant_bot::store::db::STATEMENTS;

use crate::town::Database;
use crate::town::engines;

#[tokio::test]
async fn every_statement_can_be_prepared_on_every_engine() {
    for engine in engines() {
        let database = Database::create(&engine).await;
        let store = Store::open(&database.url).await.unwrap();
        let expected: usize = STATEMENTS.iter().map(|statements| statements.len()).sum();
        assert_eq!(store.prepare_all().await.unwrap(), expected);
        store.close().await;
        database.drop().await;
    }
}

#[tokio::test]
async fn a_database_can_be_opened_again_and_by_two_at_once() {
    for engine in engines() {
        let database = Database::create(&engine).await;
        let first = Store::open(&database.url).await.unwrap();
        let second = Store::open(&database.url).await.unwrap();
        assert_eq!(second.letters_waiting().await.unwrap(), 0);
        first.close().await;
        second.close().await;
        database.drop().await;
    }
}

#[test]
fn every_migration_begins_with_its_reason() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(
            text.starts_with("-- "),
            "{} begins without a reason",
            path.display()
        );
        names.push(path.file_name().unwrap().to_string_lossy().into_owned());
    }
    names.sort();
    for (place, name) in names.iter().enumerate() {
        assert!(
            name.starts_with(&format!("{:04}_", place + 1)),
            "{name} is not the {}. migration",
            place + 1
        );
    }
}

//! What a story looks up in the database, or changes there, past the bot.

use sqlx::ConnectOptions;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::town::Database;

impl Database {
    /// Counts with a query of a story's own.
    pub(crate) async fn count(&self, query: &str) -> i64 {
        let query = sqlx::AssertSqlSafe(query.to_owned());
        let url = &self.url;
        if url.starts_with("sqlite:") {
            let mut connection = lite(url).await;
            sqlx::query_scalar(query)
                .fetch_one(&mut connection)
                .await
                .unwrap()
        } else {
            let mut connection = postgres(url).await;
            sqlx::query_scalar(query)
                .fetch_one(&mut connection)
                .await
                .unwrap()
        }
    }

    /// The texts that a query of a story's own finds.
    pub(crate) async fn texts(&self, query: &str) -> Vec<String> {
        let query = sqlx::AssertSqlSafe(query.to_owned());
        let url = &self.url;
        if url.starts_with("sqlite:") {
            let mut connection = lite(url).await;
            sqlx::query_scalar(query)
                .fetch_all(&mut connection)
                .await
                .unwrap()
        } else {
            let mut connection = postgres(url).await;
            sqlx::query_scalar(query)
                .fetch_all(&mut connection)
                .await
                .unwrap()
        }
    }

    /// Changes the database behind the bot's back, and tells how many rows that were.
    pub(crate) async fn execute(&self, statement: &str) -> u64 {
        let statement = sqlx::AssertSqlSafe(statement.to_owned());
        let url = &self.url;
        if url.starts_with("sqlite:") {
            let mut connection = lite(url).await;
            sqlx::query(statement)
                .execute(&mut connection)
                .await
                .unwrap()
                .rows_affected()
        } else {
            let mut connection = postgres(url).await;
            sqlx::query(statement)
                .execute(&mut connection)
                .await
                .unwrap()
                .rows_affected()
        }
    }
}

/// A connection of a story's own, of which nothing is logged: what a story looks for, the bot has not told.
async fn lite(url: &str) -> sqlx::SqliteConnection {
    let options: SqliteConnectOptions = url.parse().unwrap();
    options.disable_statement_logging().connect().await.unwrap()
}

/// The same on the other engine.
async fn postgres(url: &str) -> sqlx::PgConnection {
    let options: PgConnectOptions = url.parse().unwrap();
    options.disable_statement_logging().connect().await.unwrap()
}

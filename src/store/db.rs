//! The two engines behind one body of code.
//! `on!` expands a body once for each engine, so the compiler checks it against both drivers.

use std::str::FromStr;
use std::time::Duration;

use sqlx::Connection;
use sqlx::PgConnection;
use sqlx::PgPool;
use sqlx::Postgres;
use sqlx::Sqlite;
use sqlx::SqlitePool;
use sqlx::Transaction;
use sqlx::migrate::Migrator;
use sqlx::pool::PoolOptions;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::sqlite::SqliteJournalMode;
use sqlx::sqlite::SqliteSynchronous;

use crate::store::error::StoreError;

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// How long a writer waits for another process that holds the SQLite file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// How long to wait for a connection before giving up.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Connections to PostgreSQL; the bot is waiting for the network most of the time.
const POSTGRES_CONNECTIONS: u32 = 8;

/// Every statement of this layer, for the test that prepares them on both engines.
pub const STATEMENTS: &[&[&str]] = &[
    crate::store::answers::STATEMENTS,
    crate::store::gaps::STATEMENTS[0],
    crate::store::gaps::STATEMENTS[1],
    crate::store::endings::STATEMENTS,
    crate::store::forgetting::STATEMENTS[0],
    crate::store::forgetting::STATEMENTS[1],
    crate::store::forgetting::STATEMENTS[2],
    crate::store::inbox::STATEMENTS,
    crate::store::leads::STATEMENTS,
    crate::store::leads::arriving::STATEMENTS,
    crate::store::leads::reading::STATEMENTS,
    crate::store::leads::waiting::STATEMENTS,
    crate::store::mine::STATEMENTS,
    crate::store::outbox::STATEMENTS,
    crate::store::registrations::STATEMENTS,
    crate::store::retention::STATEMENTS,
    crate::store::staff::STATEMENTS,
    crate::store::signatories::STATEMENTS,
    crate::store::subscriptions::STATEMENTS,
    crate::store::unreadable::STATEMENTS,
    crate::store::chats::STATEMENTS,
    crate::store::turns::STATEMENTS,
];

/// One of the two engines.
#[derive(Debug)]
pub(super) enum Db {
    /// A file.
    Lite(SqlitePool),
    /// A server.
    Pg(PgPool),
}

/// Runs one body on whichever engine is open.
macro_rules! on {
    ($db:expr, $pool:ident => $body:expr) => {
        match $db {
            $crate::store::db::Db::Lite($pool) => $body,
            $crate::store::db::Db::Pg($pool) => $body,
        }
    };
}
pub(super) use on;

impl Db {
    pub(super) async fn open(url: &str) -> Result<Self, StoreError> {
        if url.starts_with("sqlite:") {
            let options = file_options(url)?
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                // A commit survives a power cut, not only a crash: a reminder that was promised must not be forgotten.
                .synchronous(SqliteSynchronous::Full);
            Self::open_file(options).await
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Self::try_server(url).await?;
            let options = PoolOptions::new()
                .max_connections(POSTGRES_CONNECTIONS)
                .acquire_timeout(CONNECT_TIMEOUT);
            Ok(Self::Pg(
                options
                    .connect(url)
                    .await
                    .map_err(StoreError::when("connect to the database"))?,
            ))
        } else {
            Err(StoreError::Address(without_password(url)))
        }
    }

    /// A pool would try a server that refuses again and again, and say only that time ran out.
    async fn try_server(url: &str) -> Result<(), StoreError> {
        let connecting = tokio::time::timeout(CONNECT_TIMEOUT, PgConnection::connect(url));
        let connected = connecting.await.unwrap_or(Err(sqlx::Error::PoolTimedOut));
        let closed = match connected {
            Ok(connection) => connection.close().await,
            Err(error) => Err(error),
        };
        closed.map_err(StoreError::when("connect to the database"))
    }

    pub(super) async fn open_to_read(url: &str) -> Result<Self, StoreError> {
        if url.starts_with("sqlite:") {
            Self::open_file(file_options(url)?.read_only(true)).await
        } else {
            Self::open(url).await
        }
    }

    async fn open_file(options: SqliteConnectOptions) -> Result<Self, StoreError> {
        // SQLite has one writer anyway; waiting in our own queue is fairer and faster than its busy timeout.
        let pool = PoolOptions::new()
            .max_connections(1)
            .acquire_timeout(CONNECT_TIMEOUT);
        let opened = pool.connect_with(options).await;
        Ok(Self::Lite(
            opened.map_err(StoreError::when("open the database file"))?,
        ))
    }

    pub(super) async fn migrate(&self) -> Result<(), StoreError> {
        on!(self, pool => MIGRATIONS.run(pool).await)?;
        Ok(())
    }

    pub(super) async fn close(&self) {
        on!(self, pool => pool.close().await);
    }

    pub(super) async fn prepare_all(&self) -> Result<usize, StoreError> {
        use sqlx::Executor;
        use sqlx::SqlSafeStr;
        let mut prepared = 0;
        for statement in STATEMENTS.iter().copied().flatten().copied() {
            let outcome = on!(self, pool => pool.prepare(statement.into_sql_str()).await.map(drop));
            outcome.map_err(|source| StoreError::Failed {
                doing: statement,
                source,
            })?;
            prepared += 1;
        }
        Ok(prepared)
    }
}

/// Begins a transaction that will write.
pub(super) trait BeginWrite {
    /// The engine.
    type Engine: sqlx::Database;

    /// On SQLite the write lock is taken at once; a read that later turns into a write would fail under load.
    async fn begin_write(&self) -> sqlx::Result<Transaction<'static, Self::Engine>>;
}

impl BeginWrite for SqlitePool {
    type Engine = Sqlite;

    async fn begin_write(&self) -> sqlx::Result<Transaction<'static, Sqlite>> {
        self.begin_with("begin immediate").await
    }
}

impl BeginWrite for PgPool {
    type Engine = Postgres;

    async fn begin_write(&self) -> sqlx::Result<Transaction<'static, Postgres>> {
        self.begin().await
    }
}

fn file_options(url: &str) -> Result<SqliteConnectOptions, StoreError> {
    let options =
        SqliteConnectOptions::from_str(url).map_err(StoreError::when("open the database file"))?;
    Ok(options.busy_timeout(BUSY_TIMEOUT).foreign_keys(true))
}

/// An address as it may be shown: what stands before an `@` is left out.
fn without_password(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://…@{host}"),
        (Some(_) | None, None) | (None, Some(_)) => url.to_owned(),
    }
}

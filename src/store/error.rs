//! What goes wrong in a database, with the place where it did.

use thiserror::Error;

/// A failure of the database, for the operator's log. It never holds what people wrote.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The statement or the connection failed.
    #[error("cannot {doing}: {source}")]
    Failed {
        /// What was tried.
        doing: &'static str,
        /// What the database said.
        source: sqlx::Error,
    },
    /// The tables could not be brought up to date.
    #[error("cannot bring the database up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The address of the database is none that is understood.
    #[error("{0:?} is neither sqlite:<path> nor postgres://…")]
    Address(String),
    /// A row holds what this version does not know; the row stays.
    #[error("{table}.{column} of row {row} holds something unknown to this version")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The row's key.
        row: String,
    },
}

impl StoreError {
    /// Whether the same would succeed at once: PostgreSQL ended one of two transactions that waited for each other.
    /// Source: PostgreSQL 15 documentation, appendix A, codes 40001 and 40P01, read 2026-11-24.
    pub(super) fn is_passing(&self) -> bool {
        match self {
            Self::Failed { source, .. } => {
                let code = source
                    .as_database_error()
                    .and_then(sqlx::error::DatabaseError::code);
                code.is_some_and(|code| code == "40001" || code == "40P01")
            }
            Self::Migration(_) | Self::Address(_) | Self::Corrupt { .. } => false,
        }
    }

    /// Names what was tried when `source` happened.
    pub(super) fn when(doing: &'static str) -> impl FnOnce(sqlx::Error) -> Self {
        move |source| Self::Failed { doing, source }
    }
}

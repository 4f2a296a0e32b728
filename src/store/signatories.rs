//! The imported signatories of the Covenant: replaced whole, and read whole by whoever looks them up.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::municipality::signatory::Release;
use crate::domain::municipality::signatory::Signatory;
use crate::store::Store;
use crate::store::db::BeginWrite;
use crate::store::db::on;
use crate::store::error::StoreError;
use crate::store::seconds;

/// The name of this import in the table of imports.
const WHAT: &str = "signatories";

const FORGET: &str = "\
delete from signatories";

const ADD: &str = "\
insert into signatories (id, organisation, content)
values ($1, $2, $3)";

// A server far away is asked a tenth as often.
const ADD_TEN: &str = "\
insert into signatories (id, organisation, content)
values ($1, $2, $3), ($4, $5, $6), ($7, $8, $9), ($10, $11, $12), ($13, $14, $15),
  ($16, $17, $18), ($19, $20, $21), ($22, $23, $24), ($25, $26, $27), ($28, $29, $30)";

const IMPORTED: &str = "\
insert into imports (what, release, rows, version, imported_at)
values ($1, $2, $3, 1, $4)
on conflict (what) do update
set release = excluded.release, rows = excluded.rows, version = imports.version + 1, imported_at = excluded.imported_at";

const VERSION: &str = "\
select version
from imports
where what = $1";

const RELEASE: &str = "\
select release
from imports
where what = $1";

const ALL: &str = "\
select id, content
from signatories
order by id";

pub(super) const STATEMENTS: &[&str] = &[FORGET, ADD, ADD_TEN, IMPORTED, VERSION, RELEASE, ALL];

impl Store {
    /// Replaces all signatories in one transaction; who reads meanwhile sees the old ones or the new ones.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; then the old ones stay.
    pub async fn replace_signatories(
        &self,
        release: &Release,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let mut rows = Vec::new();
        for (id, row) in (1_i64..).zip(&release.rows) {
            rows.push((id, row.organisation_id.as_str(), written(row)));
        }
        let count = rows.last().map_or(0, |(id, ..)| *id);
        let replacing = async {
            on!(&self.db, pool => {
                let mut tx = pool.begin_write().await?;
                // First, so that of two imports at once the second waits.
                sqlx::query(IMPORTED)
                    .bind(WHAT).bind(&release.name).bind(count).bind(seconds(now))
                    .execute(&mut *tx).await?;
                sqlx::query(FORGET).execute(&mut *tx).await?;
                let (tens, rest) = rows.as_chunks::<10>();
                let tens = tens.iter().map(|ten| (ADD_TEN, ten.as_slice()));
                let rest = rest.iter().map(|row| (ADD, std::slice::from_ref(row)));
                for (statement, rows) in tens.chain(rest) {
                    let mut adding = sqlx::query(statement);
                    for (id, organisation, content) in rows {
                        adding = adding.bind(*id).bind(*organisation).bind(content.as_str());
                    }
                    adding.execute(&mut *tx).await?;
                }
                tx.commit().await
            })
        };
        replacing
            .await
            .map_err(StoreError::when("replace the signatories"))
    }

    /// A number that every import raises; `None` before the first.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn version_of_signatories(&self) -> Result<Option<i64>, StoreError> {
        on!(&self.db, pool => sqlx::query_scalar(VERSION).bind(WHAT).fetch_optional(pool).await)
            .map_err(StoreError::when("look for an import of signatories"))
    }

    /// The signatories of the last import; `None` before the first.
    ///
    /// # Errors
    /// [`StoreError::Failed`], or [`StoreError::Corrupt`] naming a row that cannot be read.
    pub async fn signatories(&self) -> Result<Option<Release>, StoreError> {
        let reading = async {
            on!(&self.db, pool => {
                let release: Option<String> =
                    sqlx::query_scalar(RELEASE).bind(WHAT).fetch_optional(pool).await?;
                let rows: Vec<(i64, String)> = sqlx::query_as(ALL).fetch_all(pool).await?;
                Ok((release, rows))
            })
        };
        let (release, rows) = reading
            .await
            .map_err(StoreError::when("read the signatories"))?;
        let rows: Result<Vec<Signatory>, _> = rows.iter().map(read).collect();
        let rows = rows?;
        Ok(release.map(|name| Release { name, rows }))
    }
}

fn written(row: &Signatory) -> String {
    serde_json::to_string(row).expect("it has string keys only")
}

fn read((id, content): &(i64, String)) -> Result<Signatory, StoreError> {
    serde_json::from_str(content).map_err(|_| StoreError::Corrupt {
        table: "signatories",
        column: "content",
        row: id.to_string(),
    })
}

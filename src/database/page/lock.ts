/** What the database is called inside the engine of the page. */
export const databaseFile = "site.duckdb";

/** Opens the site's database for reading. */
export const attach = `ATTACH '${databaseFile}' AS site (READ_ONLY)`;

/** Asks the site's database which one it is. */
export const askEdition = "SELECT site.main.edition()";

/**
 * The clock, which DuckDB keeps in an extension that is not here: in UTC, and without a zone, so that
 * it can be counted with.
 */
const clock: readonly string[] = [
  ...["now", "transaction_timestamp", "current_localtimestamp"].map(
    (name) =>
      `CREATE OR REPLACE TEMP MACRO ${name}() AS CAST(get_current_timestamp() AS TIMESTAMP)`,
  ),
  ...["current_date", "today"].map(
    (name) =>
      `CREATE OR REPLACE TEMP MACRO ${name}() AS CAST(CAST(get_current_timestamp() AS TIMESTAMP) AS DATE)`,
  ),
  ...["get_current_time", "current_localtime"].map(
    (name) =>
      `CREATE OR REPLACE TEMP MACRO ${name}() AS CAST(CAST(get_current_timestamp() AS TIMESTAMP) AS TIME)`,
  ),
];

/** What each connection is told before the lock; errors come with their place in the SQL. */
export const everyConnection: readonly string[] = [
  ...clock,
  "USE site",
  "SET errors_as_json = true",
];

/**
 * Shuts every way out of the page: no files, no network, no extensions, a limit of memory, and no
 * way to change any of that again.
 */
export const lock: readonly string[] = [
  "SET memory_limit = '768MB'",
  "SET enable_external_access = false",
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET lock_configuration = true",
];

/** All of it for an engine with one connection. */
export const openAndLock: readonly string[] = [attach, ...everyConnection, ...lock];

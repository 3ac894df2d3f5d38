/** What the database is called inside the engine of the page. */
export const databaseFile = "site.duckdb";

/** Opens the site's database for reading. */
export const attach = `ATTACH '${databaseFile}' AS site (READ_ONLY)`;

/** What each connection is told before the lock; errors come with their place in the SQL. */
export const everyConnection: readonly string[] = ["USE site", "SET errors_as_json = true"];

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

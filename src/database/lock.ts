/** What the database is called inside the engine of the page. */
export const databaseFile = "site.duckdb";

/**
 * Opens the site's database for reading and shuts every way out of the page: no files, no network,
 * no extensions, and no way to change any of that again.
 */
export const openAndLock: readonly string[] = [
  `ATTACH '${databaseFile}' AS site (READ_ONLY)`,
  "USE site",
  "SET enable_external_access = false",
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET lock_configuration = true",
];

/** The address that opens a query in Explore, ready to be run there. */
export const exploreLink = (sql: string): string =>
  "/explore/?" + String(new URLSearchParams({ sql }));

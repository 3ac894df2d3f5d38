/** The path of Explore with a query in its editor: `/explore/?sql=…`, without the base of the site. */
export const exploreLink = (sql: string): string =>
  "/explore/?" + String(new URLSearchParams({ sql }));

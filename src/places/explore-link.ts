/** Where Explore opens a query: it stands in the address, and runs when the reader says so. */
export const exploreLink = (sql: string): string =>
  `/explore/?${String(new URLSearchParams({ sql }))}`;

/** As much of a browser's storage as is used here. */
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const key = (name: string): string => `explore-query-${name}`;
const runKey = "explore-run";

/**
 * Queries that are too long for an address, kept by the tab under a name that its history holds, and
 * one that is to be run when the page has been loaded again. A browser may refuse to keep anything.
 */
export function keptQueries(store: () => Store) {
  const attempt = <T>(act: (store: Store) => T): T | undefined => {
    try {
      return act(store());
    } catch {
      return undefined;
    }
  };
  return {
    /** @returns whether it is kept */
    keep: (name: string, sql: string): boolean =>
      attempt((own) => {
        own.setItem(key(name), sql);
        return true;
      }) ?? false,
    find: (name: string): string | undefined =>
      attempt((own) => own.getItem(key(name))) ?? undefined,
    /** Asks for a query to be run when the page is loaded again. */
    runNext: (sql: string): boolean =>
      attempt((own) => {
        own.setItem(runKey, sql);
        return true;
      }) ?? false,
    /** What was to be run, once. */
    takeNext: (): string | undefined =>
      attempt((own) => {
        const sql = own.getItem(runKey);
        own.removeItem(runKey);
        return sql;
      }) ?? undefined,
  };
}

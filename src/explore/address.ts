import { exploreLink } from "../places/explore-link.ts";

/** Longer addresses are refused by some hosts and cut by some programs that pass them on. */
export const longestSafeAddress = 8000;

/** Keys of the comparison that once stood at this address. */
const formerKeys = ["boroughs", "groups", "from", "to", "measure"];

export type Address =
  | { readonly kind: "query"; readonly sql: string }
  | { readonly kind: "compare"; readonly search: string }
  | { readonly kind: "none" };

/** Reads any address of Explore: it holds a query, a comparison of former days, or nothing. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const sql = query.get("sql");
  if (sql !== null && sql.trim() !== "") return { kind: "query", sql };
  if (formerKeys.some((key) => query.has(key))) return { kind: "compare", search };
  return { kind: "none" };
}

/** The end of the address that holds a query. */
export const writeAddress = (sql: string): string => exploreLink(sql).replace(/^[^?]*/, "");

/** Whether every host takes the address of a query. */
export const fitsAddress = (sql: string, page: string): boolean =>
  new URL(writeAddress(sql), page).href.length <= longestSafeAddress;

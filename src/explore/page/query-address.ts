import { fitsAddress, readAddress, writeAddress } from "../address.ts";
import { keptQueries } from "../kept-query.ts";

const kept = keptQueries(() => window.sessionStorage);

/** The name of a kept query, as the history of the tab holds it. */
function keptName(): string | undefined {
  const state: unknown = window.history.state;
  if (typeof state !== "object" || state === null || !("kept" in state)) return undefined;
  return typeof state.kept === "string" ? state.kept : undefined;
}

/** The query that this place in the tab's history holds. */
export function currentQuery(): string | undefined {
  const name = keptName();
  const long = name === undefined ? undefined : kept.find(name);
  if (long !== undefined) return long;
  const address = readAddress(window.location.search);
  return address.kind === "query" ? address.sql : undefined;
}

/** What became of a query on its way into the history. */
export type Placed = "address" | "kept" | "lost";

/**
 * Puts a query into the tab's history: into the address where hosts take it, else into the tab's own
 * memory, from where it comes back when the page is loaded again.
 */
export function placeQuery(sql: string): Placed {
  const isThere = sql.trim() === "" || sql === currentQuery();
  if (fitsAddress(sql, window.location.href)) {
    if (!isThere) window.history.pushState(null, "", writeAddress(sql));
    return "address";
  }
  const name = keptName() !== undefined && isThere ? keptName() : String(Date.now());
  if (name === undefined || !kept.keep(name, sql)) return "lost";
  if (!isThere || keptName() === undefined) {
    window.history.pushState({ kept: name }, "", window.location.pathname);
  }
  return "kept";
}

export const { runNext, takeNext } = kept;

import type { Row } from "../../database/ask/query.ts";

/** Reads one figure by what it is of and whose it is. */
export type Lookup = (measure: string, group: string) => number;

/**
 * Reads figures from rows with measure, group and value.
 *
 * @throws Error when a figure is missing
 */
export const lookup =
  (rows: readonly Row[]): Lookup =>
  (measure, group) => {
    const row = rows.find((found) => found["measure"] === measure && found["group"] === group);
    if (typeof row?.["value"] !== "number") throw new Error(`No “${measure}” of ${group}.`);
    return row["value"];
  };

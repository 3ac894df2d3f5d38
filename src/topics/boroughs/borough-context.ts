import type { Row } from "../../database/ask/query.ts";
import { contextNumber, missingReason } from "../pathways/context.ts";

/** An indicator as a borough's page shows it: the place, London, and where both lie in the range. */
export type ContextLine = {
  readonly own: string;
  /** Why there is no value of the place, where there is none. */
  readonly missing: string | undefined;
  readonly london: string;
  readonly lowest: string;
  readonly highest: string;
  readonly period: string;
  readonly unit: string;
  /** Where they lie from the lowest, 0, to the highest, 1. */
  readonly at: { readonly own: number | undefined; readonly london: number | undefined };
};

const asNumber = (row: Row, name: string): number | undefined =>
  typeof row[name] === "number" ? row[name] : undefined;

/**
 * One line from the rows of `borough-context.sql`.
 *
 * @throws Error for an indicator that no authority has a value of
 */
export function contextLine(rows: readonly Row[], indicator: string): ContextLine {
  const row = rows.find((found) => found["indicator"] === indicator);
  if (!row) throw new Error(`There is no local context called “${indicator}”.`);
  const [lowest, highest] = [asNumber(row, "lowest"), asNumber(row, "highest")];
  if (lowest === undefined || highest === undefined) {
    throw new Error(`No authority has a value of “${indicator}”.`);
  }
  const unit = String(row["unit"]);
  const write = (value: number): string =>
    `${contextNumber(value, unit)}${unit.startsWith("percent") ? "%" : ""}`;
  const position = (value: number | undefined): number | undefined =>
    value === undefined || highest === lowest
      ? undefined
      : Math.min(1, Math.max(0, (value - lowest) / (highest - lowest)));
  const [own, london, half] = ["value", "london", "half_width"].map((name) => asNumber(row, name));
  return {
    own: own === undefined ? "" : `${write(own)}${half ? ` ± ${contextNumber(half, unit)}` : ""}`,
    missing:
      own === undefined
        ? missingReason(typeof row["note"] === "string" ? row["note"] : null)
        : undefined,
    london: london === undefined ? "not in the file" : write(london),
    lowest: write(lowest),
    highest: write(highest),
    period: String(row["period"]),
    unit,
    at: { own: position(own), london: position(london) },
  };
}

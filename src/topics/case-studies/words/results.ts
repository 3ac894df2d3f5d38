import type { Row } from "../../../database/ask/query.ts";
import type { Programme } from "../../../datasets/case-study-results.ts";

/** One figure of a case study: as stated, as worked out again, or missing with its reason. */
export type Result = {
  readonly measure: string;
  readonly group: string;
  readonly stated: number | null;
  readonly recomputed: number | null;
  readonly unit: string;
  readonly period: string;
  readonly document: string;
  readonly section: string;
  readonly note: string | null;
};

/** The figures of one programme, and where it is. */
export type Results = {
  readonly areas: readonly string[];
  readonly all: readonly Result[];
  /** The stated value of a measure of a group; of one period where there are several. */
  readonly stated: (measure: string, group: string, period?: string) => number;
  /** The value worked out by code. */
  readonly recomputed: (measure: string, group: string, period?: string) => number;
};

const numberOrNull = (cell: Row[string] | undefined): number | null =>
  typeof cell === "number" ? cell : null;

const textOrNull = (cell: Row[string] | undefined): string | null =>
  typeof cell === "string" ? cell : null;

const readResult = (row: Row): Result => ({
  measure: String(row["measure"]),
  group: String(row["group_name"]),
  stated: numberOrNull(row["stated_value"]),
  recomputed: numberOrNull(row["recomputed_value"]),
  unit: String(row["unit"]),
  period: String(row["period"]),
  document: String(row["document"]),
  section: String(row["section"]),
  note: textOrNull(row["note"]),
});

/**
 * The figures of one programme from the rows of `results.sql`.
 *
 * @throws Error for a programme without rows, and from its look-ups for a figure that is not there
 */
export function resultsOf(rows: readonly Row[], programme: Programme): Results {
  const own = rows.filter((row) => row["programme"] === programme);
  const [first] = own;
  if (first === undefined) throw new Error(`${programme} has no figures.`);
  const all = own.map(readResult);
  const look =
    (which: "stated" | "recomputed") =>
    (measure: string, group: string, period?: string): number => {
      const value = all.find(
        (result) =>
          result.measure === measure &&
          result.group === group &&
          (period === undefined || result.period === period),
      )?.[which];
      if (typeof value === "number") return value;
      throw new Error(`${programme} has no ${which} ${measure} of ${group}.`);
    };
  return {
    areas: String(first["areas"]).split(" "),
    all,
    stated: look("stated"),
    recomputed: look("recomputed"),
  };
}

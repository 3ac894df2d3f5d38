import { defineQuestion, type RowOfAnswer } from "../../../database/ask/question.ts";
import type { Programme } from "../../../datasets/documents/case-study-results.ts";
import sql from "./results.sql?raw";

/** Every figure of every case study. */
export const caseStudyResults = defineQuestion({
  name: "results",
  sql,
  columns: {
    programme: "text",
    areas: "text",
    measure: "text",
    group_name: "text",
    stated_value: "number?",
    recomputed_value: "number?",
    unit: "text",
    period: "text",
    document: "text",
    section: "text",
    note: "text?",
  },
});

type Row = RowOfAnswer<typeof caseStudyResults>;

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

const readResult = (row: Row): Result => ({
  measure: row.measure,
  group: row.group_name,
  stated: row.stated_value,
  recomputed: row.recomputed_value,
  unit: row.unit,
  period: row.period,
  document: row.document,
  section: row.section,
  note: row.note,
});

/**
 * The figures of one programme from the rows of `results.sql`.
 *
 * @throws Error for a programme without rows, and from its look-ups for a figure that is not there
 */
export function resultsOf(rows: readonly Row[], programme: Programme): Results {
  const own = rows.filter((row) => row.programme === programme);
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
    areas: first.areas.split(" "),
    all,
    stated: look("stated"),
    recomputed: look("recomputed"),
  };
}

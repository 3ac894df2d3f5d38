import type { RowOf } from "./columns.ts";
import { startYear } from "./rows.ts";
import { formatMonth } from "../prose/format.ts";

/** What is worked out for each place: the names that the address and the SQL use. */
export const measures = ["month", "rolling-year", "rate"] as const;
export type Measure = (typeof measures)[number];

/** What a reader of Compare asks. */
export type Question = {
  /** Codes, in the order in which they were picked; E23000001 is London as a whole. */
  readonly areas: readonly string[];
  /** Names of offence groups; none means all. */
  readonly groups: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly measure: Measure;
};

export const columns = {
  month: { label: "Month, or last month of the 12", format: "month" },
  area_code: { label: "Code", format: "text", onlyInFile: true },
  area_name: { label: "Place", format: "text" },
  offences: { label: "Offences", format: "count", nullable: true },
  residents: { label: "Residents", format: "count", nullable: true, onlyInFile: true },
  rate: { label: "Per 1,000 residents", format: "rate", nullable: true },
  note: { label: "Note", format: "text", nullable: true, onlyInFile: true },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;

export type CompareRow = RowOf<typeof columns>;

/** The figure of a row that the measure asks for. */
export const valueOf = (row: CompareRow, measure: Measure): number | null =>
  measure === "rate" ? row.rate : row.offences;

/** "2013-03" -> "2012-13": the financial year that ends in a March. */
export const yearEnding = (march: string): string => {
  const end = startYear(march);
  return `${String(end - 1)}-${String(end % 100).padStart(2, "0")}`;
};

export const periodName = (month: string, measure: Measure): string =>
  measure === "rate" ? yearEnding(month) : formatMonth(month);

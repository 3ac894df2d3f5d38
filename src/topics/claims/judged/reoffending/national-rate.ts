import type { RowOf } from "../../../../charts/columns.ts";
import { formatCount, formatDecimal } from "../../../../words/numbers.ts";
import { roundedPercentage } from "../../../../stats/rounded-range.ts";
import { defineClaim, sameWithin } from "../../claim.ts";
import sql from "./national-rate.sql?raw";
import { tableOf } from "../../table-of.ts";

const columns = {
  origin: { label: "From", format: "text" },
  cohort: { label: "Cohort", format: "text" },
  adults: { label: "Adults", format: "count" },
  reoffended: { label: "Reoffended", format: "count" },
  stated_rate: { label: "Rate stated", format: "statedPercent", nullable: true },
  rate_of_counts: { label: "Rate of the counts", format: "percent" },
} as const;
type Row = RowOf<typeof columns>;
type Stated = Row & { readonly stated_rate: number };

const statedOf = (rows: readonly Row[]): Stated => {
  const row = rows.find((item): item is Stated => item.stated_rate !== null);
  if (!row) throw new Error("national-rate.sql gives no stated rate.");
  return row;
};
const openOf = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.stated_rate === null);

/** The country's rate of reoffending, against its own rounded counts and the open cohorts around it. */
export const nationalRate = defineClaim({
  id: "national-rate",
  topic: "Crime and reoffending",
  title:
    "A quarter of adults in the country’s cohort of October 2010 to September 2011 reoffended within a year",
  claim: (rows) => {
    const stated = statedOf(rows);
    return `Of about ${formatCount(stated.adults)} adults in England and Wales, ${stated.cohort}, about ${formatCount(stated.reoffended)} were proven to reoffend within a year: ${formatDecimal(stated.stated_rate)}%.`;
  },
  document: "london-councils-report-2013",
  section: "chapter 2",
  sql,
  columns,
  sources: ["moj-prsq-national-2000", "london-councils-report-2013"],
  judge(rows) {
    const stated = statedOf(rows);
    const range = roundedPercentage(stated.reoffended, stated.adults);
    const canRound = stated.stated_rate >= range.lower && stated.stated_rate <= range.upper;
    const open = openOf(rows);
    const near = open.every(
      (row) => Math.abs(row.rate_of_counts - stated.stated_rate) <= sameWithin,
    );
    const inWords = `${formatDecimal(range.lower)}% to ${formatDecimal(range.upper)}%`;
    return {
      verdict: canRound && near ? "supported" : "not supported",
      sentences: [
        canRound && near
          ? "The open cohorts on both sides of it, by the same measure, have nearly the same rate."
          : canRound
            ? "The open cohorts on both sides of it, by the same measure, have another rate."
            : "The stated counts cannot give the stated rate.",
        `${open.map((row) => `${row.cohort}: ${formatCount(row.reoffended)} of ${formatCount(row.adults)} adults, ${formatDecimal(row.rate_of_counts)}%`).join(". ")}. They begin half a year before and half a year after the report’s, and are later revisions.`,
        `The two round numbers give ${formatDecimal(stated.rate_of_counts)}%, not ${formatDecimal(stated.stated_rate)}%. ${canRound ? `Rounding can do that: what they can stand for goes from ${inWords}.` : `What they can stand for goes from ${inWords} only.`}`,
      ],
      settles:
        "The bulletin of July 2013 that the report names, with the exact counts of October 2010 to September 2011.",
    };
  },
  table: tableOf(columns, { stated_rate: "" }),
  seeAlso: [{ path: "/reoffending/#old-and-new-measure", text: "The old and the new measure" }],
});

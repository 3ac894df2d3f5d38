import type { RowOf } from "../../../../charts/columns.ts";
import { formatCount, formatDecimal, formatRatio } from "../../../../words/numbers.ts";
import { defineClaim, sameWithin } from "../../claim.ts";
import sql from "./london-cohort.sql?raw";

const columns = {
  origin: { label: "From", format: "text" },
  cohort: { label: "Cohort", format: "text" },
  adults: { label: "Adults", format: "count" },
  reoffending_rate: { label: "Rate", format: "percent" },
  reoffences: { label: "Further offences", format: "count" },
  reoffences_each: { label: "By each who reoffended", format: "ratio" },
} as const;
type Row = RowOf<typeof columns>;

/** Cohorts that differ in size by no more than this share can be of the same people. */
const alike = 0.1;

const statedOf = (rows: readonly Row[]): Row => {
  const row = rows.find((item) => item.origin.startsWith("stated"));
  if (!row) throw new Error("london-cohort.sql gives no stated cohort.");
  return row;
};

/** The report's figures for London's adults, which are of a part of them that it does not name. */
export const londonCohort = defineClaim({
  id: "london-cohort",
  topic: "Crime and reoffending",
  title:
    "A third of adults in London’s cohort of October 2010 to September 2011 reoffended within a year",
  claim: (rows) => {
    const stated = statedOf(rows);
    return `Of ${formatCount(stated.adults)} adults in London’s cohort of ${stated.cohort}, ${String(stated.reoffending_rate)}% reoffended within a year, with ${formatCount(stated.reoffences)} further offences.`;
  },
  document: "london-councils-report-2013",
  section: "chapter 2 and its note 6",
  sql,
  columns,
  sources: ["moj-prsq-region-age", "london-councils-report-2013"],
  judge(rows) {
    const stated = statedOf(rows);
    const open = rows.filter((row) => row !== stated);
    const isAlike = open.every((row) => Math.abs(row.adults / stated.adults - 1) <= alike);
    const isSame = open.every(
      (row) => Math.abs(row.reoffending_rate - stated.reoffending_rate) <= sameWithin,
    );
    const times = Math.min(...open.map((row) => row.adults / stated.adults));
    return {
      verdict: !isAlike ? "left out" : isSame ? "supported" : "not supported",
      sentences: [
        isAlike
          ? `The open cohorts are of the same size, and their rate is ${isSame ? "the same" : "another"}.`
          : `The report does not say which part of London’s adults its ${formatCount(stated.adults)} are, and no open cohort is of that size.`,
        `London’s open cohorts of the years around it: ${open.map((row) => `${formatCount(row.adults)} adults, ${formatDecimal(row.reoffending_rate)}% reoffended (${row.cohort})`).join("; ")}. ${isAlike ? "" : `They are more than ${String(Math.floor(times))} times as large, and are sums of four quarters in which one person can count up to four times. So the two rates are not of the same people, nor of the same measure: that ${String(stated.reoffending_rate)}% is more than these shows nothing.`}`.trim(),
        `Within itself the figure can be so: ${String(stated.reoffending_rate)}% of ${formatCount(stated.adults)} is about ${formatCount(Math.round((stated.adults * stated.reoffending_rate) / 1000) * 10)} people, so ${formatRatio(stated.reoffences_each)} further offences each.`,
      ],
      settles:
        "Which part of London’s cohort it is (people on probation, say), and the counts of that part from the bulletin of July 2013.",
    };
  },
  seeAlso: [{ path: "/reoffending/#stated", text: "The report’s figures beside open ones" }],
});

import type { RowOf } from "../../../../charts/columns.ts";
import { formatCount, formatRatio } from "../../../../words/numbers.ts";
import { defineClaim } from "../../claim.ts";
import sql from "./reoffences-each.sql?raw";
import { tableOf } from "../../table-of.ts";

const columns = {
  origin: { label: "From", format: "text" },
  cohort: { label: "Cohort", format: "text" },
  reoffended: { label: "Adults who reoffended", format: "count", nullable: true },
  reoffences: { label: "Reoffences", format: "count", nullable: true },
  reoffences_each: { label: "Each", format: "ratio" },
} as const;
type Row = RowOf<typeof columns>;

/** Means of reoffences that are this close are the same here. */
const near = 0.05;

const isStated = (row: Row): boolean => row.reoffended === null;

const statedOf = (rows: readonly Row[]): Row => {
  const row = rows.find(isStated);
  if (!row) throw new Error("reoffences-each.sql gives no stated figure.");
  return row;
};

/** Reoffences of each adult who reoffended, between the open cohorts on either side. */
export const reoffencesEachClaim = defineClaim({
  id: "reoffences-each",
  topic: "Crime and reoffending",
  title: "Adults of October 2010 to September 2011 who reoffended did so nearly three times each",
  claim: (rows) =>
    `In England and Wales the adults who reoffended, ${statedOf(rows).cohort}, committed ${formatRatio(statedOf(rows).reoffences_each)} further offences each on average.`,
  document: "london-councils-report-2013",
  section: "chapter 2",
  sql,
  columns,
  sources: ["moj-prsq-national-2000", "london-councils-report-2013"],
  judge(rows) {
    const stated = statedOf(rows).reoffences_each;
    const open = rows.filter((row) => !isStated(row));
    const isNear = open.every((row) => Math.abs(row.reoffences_each - stated) <= near);
    return {
      verdict: isNear ? "supported" : "not supported",
      sentences: [
        isNear
          ? "The open cohorts on both sides of it, by the same measure, have the same mean to within a few hundredths."
          : "The open cohorts on both sides of it, by the same measure, have another mean.",
        `${open.map((row) => `${row.cohort}: ${formatCount(row.reoffences ?? 0)} reoffences by ${formatCount(row.reoffended ?? 0)} adults, ${formatRatio(row.reoffences_each)} each`).join(". ")}.`,
        "It is a mean of those who did reoffend, not of everyone in the cohort, and a few people with many offences can lift it.",
      ],
      settles:
        "The bulletin of July 2013 that the report names, with the exact counts of October 2010 to September 2011.",
    };
  },
  table: tableOf(columns, { reoffended: "not stated", reoffences: "not stated" }),
  seeAlso: [{ path: "/reoffending/#reoffences-each", text: "Reoffences each, to today" }],
});

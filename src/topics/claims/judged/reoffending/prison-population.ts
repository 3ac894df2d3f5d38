import type { RowOf } from "../../../../charts/columns.ts";
import { firstAndLast } from "../../../../charts/rows.ts";
import { formatCount, formatMoreOrFewer } from "../../../../words/numbers.ts";
import { defineClaim } from "../../claim.ts";
import sql from "./prison-population.sql?raw";

const columns = {
  year: { label: "Year", format: "text" },
  people: { label: "People in prison on average", format: "count" },
  change_since_first: { label: "Change since the first", format: "change" },
} as const;
type Row = RowOf<typeof columns>;

const isSteady = (rows: readonly Row[]): boolean =>
  rows.every((row, index) => index === 0 || row.people > (rows[index - 1]?.people ?? Infinity));

/** Two years of a series cannot show that it rose steadily. */
export const prisonPopulation = defineClaim({
  id: "prison-population",
  topic: "Crime and reoffending",
  title: "The prison population rose steadily from 2000 to 2012",
  claim: (rows) => {
    const { first, last } = firstAndLast(rows);
    return `The prison population of England and Wales has risen steadily, from ${formatCount(first.people)} in ${first.year} to ${formatCount(last.people)} in ${last.year}.`;
  },
  document: "london-councils-report-2013",
  section: "chapter 1",
  sql,
  columns,
  sources: ["london-councils-report-2013"],
  judge(rows) {
    const { first, last } = firstAndLast(rows);
    const isUp = isSteady(rows);
    const isSeries = rows.length > 2;
    return {
      verdict: !isUp ? "not supported" : isSeries ? "supported" : "not loaded",
      sentences: [
        !isUp
          ? "The stated figures do not rise from one to the next."
          : isSeries
            ? "The stated figures rise from each to the next."
            : "Two years cannot show what lies between them, and the open series of the prison population is not loaded here.",
        `From ${formatCount(first.people)} to ${formatCount(last.people)} is ${formatMoreOrFewer(last.change_since_first)}, by arithmetic.`,
        "The report goes on that people who reoffend contribute to it. Neither figure says who is in prison, or for what.",
      ],
      settles:
        "The table of the average prison population by year in the Ministry of Justice’s Offender Management Statistics; for the second half, its table of people in prison by earlier convictions.",
    };
  },
});

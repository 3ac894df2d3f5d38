import { percentChange } from "../../../../stats/change.ts";
import type { RowOf } from "../../../../charts/columns.ts";
import { firstAndLast } from "../../../../charts/rows.ts";
import { fraudLeft } from "../../../../datasets/crime/counting-changes.ts";
import { figureOne } from "../../../../datasets/documents/figure-one.ts";
import { mpsYearly, population } from "../../../../datasets/sources/lists.ts";
import {
  formatChange,
  formatCount,
  formatDecimal,
  formatUpOrDown,
} from "../../../../words/numbers.ts";
import { formatMonth } from "../../../../words/periods.ts";
import { recordingWarning } from "../../../crime/recording.ts";
import { defineClaim } from "../../claim.ts";
import sql from "./crime-falling.sql?raw";
import { tableOf } from "../../table-of.ts";

const columns = {
  part: { label: "Part", format: "text", onlyInFile: true },
  financial_year: { label: "Year", format: "financialYear" },
  offences: { label: "Recorded offences", format: "count" },
  change: { label: "Change on the year before", format: "change", nullable: true },
  not_counted: { label: "Fraud no longer counted, about", format: "count", nullable: true },
  per_1000_residents: { label: "For 1,000 residents", format: "rate" },
  residents_of: { label: "Residents of mid", format: "year", onlyInFile: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

/** Whether a year is below the one before, in numbers and for 1,000 residents, counting set aside. */
const isBelow = (row: Row, before: Row): boolean =>
  row.offences + (row.not_counted ?? 0) < before.offences &&
  row.per_1000_residents < before.per_1000_residents;

const pairs = (rows: readonly Row[]): readonly (readonly [Row, Row])[] =>
  rows.slice(1).flatMap((row, index) => {
    const before = rows[index];
    return before ? [[row, before] as const] : [];
  });

/** Figure 1 of the report: did it fall every year, and what part of it is counting? */
export const crimeFalling = defineClaim({
  id: "crime-falling",
  topic: "Crime and reoffending",
  title: `Crime in London fell steadily from ${figureOne.from} to ${figureOne.to}`,
  claim: (rows) => {
    const { first, last } = firstAndLast(rows.filter((row) => row.part === "figure 1"));
    return `Crime in London has gone down steadily (figure 1, ${first.financial_year} to ${last.financial_year}).`;
  },
  document: "london-councils-report-2013",
  section: "chapter 2, figure 1",
  sql,
  columns,
  sources: [...mpsYearly, population],
  judge(rows) {
    const figure = rows.filter((row) => row.part === "figure 1");
    const { first, last } = firstAndLast(figure);
    const steps = pairs(figure);
    const falls = steps.filter(([row, before]) => isBelow(row, before));
    const isDown = last.offences < first.offences;
    const verdict = falls.length === steps.length ? "supported" : "not supported";
    const changes = steps.map(([row]) => row.change ?? 0);
    const counting = steps.flatMap(([row, before]) =>
      row.not_counted === null
        ? []
        : [
            `Of the last step, ${formatCount(before.offences - row.offences)} offences, about ${formatCount(Math.round(row.not_counted / 100) * 100)} are a change in counting: fraud left the force’s figures in ${formatMonth(fraudLeft)}. The rest is a ${row.offences + row.not_counted < before.offences ? "fall" : "rise"} all the same.`,
          ],
    );
    const latest = rows.find((row) => row.part !== "figure 1");
    return {
      verdict,
      sentences: [
        falls.length === steps.length
          ? `Supported for crime that the police record, which is not all crime: it fell in each of the ${String(steps.length)} steps, in numbers and for every 1,000 residents, and is ${formatUpOrDown(percentChange(first.offences, last.offences))} in all.`
          : `Recorded crime fell in ${String(falls.length)} of ${String(steps.length)} steps; it is ${isDown ? "lower" : "no lower"} at the end than at the beginning.`,
        `The steps were not alike: the smallest was ${formatChange(Math.max(...changes))}, the largest ${formatChange(Math.min(...changes))}. For every 1,000 residents there were ${formatDecimal(first.per_1000_residents)} offences at first and ${formatDecimal(last.per_1000_residents)} at last.`,
        ...counting,
        ...(latest === undefined
          ? []
          : [
              `The report could not know what came after: ${formatCount(latest.offences)} offences in ${latest.financial_year}, ${latest.offences > last.offences ? "more" : "fewer"} than in the last year of its figure. Counting changed in between, so that step cannot be read as crime alone; its ${formatDecimal(latest.per_1000_residents)} for every 1,000 residents is of the residents of ${String(latest.residents_of)}.`,
            ]),
        recordingWarning,
        "All of it is what the Metropolitan Police record. The City of London has a force of its own, which is not in it.",
      ],
      notes: rows.flatMap((row) => {
        if (row.break_reason === null) return [];
        const isLatest = row.part !== "figure 1";
        const when = isLatest
          ? `Breaks since ${last.financial_year}`
          : `A break in ${row.financial_year}`;
        return [`${when}: ${row.break_reason}`];
      }),
      settles:
        "Whether all crime fell as steadily would take a survey of victims for London alone, from the Crime Survey for England and Wales. It is not loaded here.",
    };
  },
  table: tableOf(columns, { change: "", not_counted: "" }),
  seeAlso: [{ path: "/crime/#force-by-year", text: "Figure 1, carried on to today" }],
});

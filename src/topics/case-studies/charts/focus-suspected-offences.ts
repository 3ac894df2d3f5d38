import { percentChange } from "../../../stats/change.ts";
import { onPage } from "../../../places/chart-address.ts";
import { capitalise } from "../../../words/lists.ts";
import { formatSigned, inWords } from "../../../words/numbers.ts";
import { defineChart } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import sql from "./focus-suspected-offences.sql?raw";
import { beforeAfterRows } from "../../../charts/marks/before-after.ts";

const columns = {
  offence: { label: "Suspected of", format: "text" },
  before: { label: "2011", format: "count" },
  after: { label: "2012", format: "count" },
  stated_change: { label: "Change, stated for all", format: "statedChange", onlyInFile: true },
  change_of_five: { label: "Change of the five", format: "change", onlyInFile: true },
  types_named: { label: "Types, by the caption", format: "count", onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const together = "five types";
const nameOf = ({ offence }: Row): string =>
  offence === together ? "All five together" : capitalise(offence);
const move = ({ before, after }: Row): string => `from ${String(before)} to ${String(after)}`;

const parts = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ offence }) => offence !== together);

function find(rows: readonly Row[], offence: string): Row {
  const row = rows.find((found) => found.offence === offence);
  if (row === undefined) throw new Error(`FOCUS has no ${offence}.`);
  return row;
}

/** Figure 4 of the report: suspected offences by type, 2011 and 2012. */
export const focusSuspectedOffences = defineChart({
  id: "focus-suspected-offences",
  page: onPage("/case-studies/focus/"),
  sql,
  columns,
  sources: ["london-councils-report-2013"],
  title: (rows) =>
    `Suspected offences of ${inWords(parts(rows).length)} types went ${move(find(rows, together))}; burglary alone ${move(find(rows, "burglary"))}`,
  subtitle: () =>
    "Offences that the people FOCUS followed were suspected of, Islington. Ring: 2011; dot: 2012. The report’s figure 4.",
  altText: (rows) =>
    `Ring and dot for 2011 and 2012: ${rows.map((row) => `${nameOf(row).toLowerCase()}, ${move(row)}`).join("; ")}.`,
  notes: (rows) => {
    const five = find(rows, together);
    return [
      `The caption names the top ${inWords(five.types_named)} types; ${inWords(parts(rows).length)} are in the text. Together these changed by ${formatSigned(five.change_of_five)}%. The report’s ${formatSigned(five.stated_change)}% is for all, so the two are not like for like.`,
      "Being suspected is not being convicted. How many people were followed, and who was in prison when, is not stated.",
    ];
  },
  table: (rows) => ({
    head: ["Suspected of", "2011", "2012", "Change"],
    body: rows.map((row) => [
      nameOf(row),
      `${row.before}`,
      `${row.after}`,
      `${formatSigned(percentChange(row.before, row.after))}%`,
    ]),
  }),
  figure: (rows) => ({
    kind: "drawings",
    drawings: [
      (frame) =>
        beforeAfterRows(
          rows.map((row) => ({
            name: nameOf(row),
            before: row.before,
            after: row.after,
            total: row.offence === together,
          })),
          frame,
        ),
    ],
  }),
});

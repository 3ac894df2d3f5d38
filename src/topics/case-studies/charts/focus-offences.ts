import { onPage } from "../../../places/chart-address.ts";
import { capitalise } from "../../../words/lists.ts";
import { formatProbability, formatSigned, formatTimes } from "../../../words/numbers.ts";
import { defineChart } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import sql from "./focus-offences.sql?raw";
import { beforeAfterRows } from "../../../charts/marks/before-after.ts";

const columns = {
  cohort: { label: "Who", format: "text" },
  before: { label: "2011", format: "count" },
  after: { label: "2012", format: "count" },
  change: { label: "Change, worked out", format: "change" },
  stated_change: { label: "Change, stated", format: "statedChange" },
  chance: { label: "Chance of so uneven a split", format: "ratio", nullable: true },
} as const;
type Row = RowOf<typeof columns>;

const signed = (value: number): string => `${formatSigned(value)}%`;
const move = (row: Row): string => `from ${row.before} to ${row.after} (${signed(row.change)})`;

/** Offences of FOCUS's cohort and of its youngest, 2011 and 2012. */
export const focusOffences = defineChart({
  id: "focus-offences",
  page: onPage("/case-studies/focus/"),
  sql,
  columns,
  sources: ["london-councils-report-2013"],
  title: (rows) =>
    `Offences went ${rows.map((row, index) => `${move(row)} ${index === 0 ? "in the" : "among those"} ${row.cohort}`).join(", and ")}`,
  subtitle: () =>
    "Offences committed by the people FOCUS followed, Islington. Ring: 2011; dot: 2012.",
  altText: (rows) =>
    `Ring and dot for 2011 and 2012: ${rows.map((row) => `${row.cohort}, ${move(row)}; the report states ${signed(row.stated_change)}`).join(". ")}.`,
  notes: (rows) => [
    `The report states ${rows
      .map((row) => `${signed(row.stated_change)} for the ${row.cohort}`)
      .join(" and ")
      .replace(
        "the aged",
        "those aged",
      )}. Its own counts give ${rows.map(({ change }) => signed(change)).join(" and ")}.`,
    ...rows.flatMap(({ cohort, before, after, chance }) =>
      chance === null
        ? []
        : [
            `${capitalise(cohort)}: if each of the ${String(before + after)} offences were as likely to fall in either year, a split as uneven as ${String(before)} and ${String(after)} or more so would come up ${formatTimes(chance)} (exact binomial, two-sided, ${formatProbability(chance)}).`,
          ],
    ),
    "That test takes offences as independent. One person can commit several, so chance moves these counts even more than it says, and for the whole cohort no test is made.",
  ],
  figure: (rows) => ({
    kind: "drawings",
    drawings: [
      (frame) =>
        beforeAfterRows(
          rows.map(({ cohort, before, after }) => ({
            ...{ name: capitalise(cohort), before, after },
          })),
          frame,
        ),
    ],
  }),
});

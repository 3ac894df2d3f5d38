import { areaY, lineY } from "@observablehq/plot";
import { mpsMonthly } from "../../../datasets/sources/lists.ts";
import { onBoroughPageOr } from "../../../places/chart-address.ts";
import { followPolice } from "../../../datasets/crime/offence-groups.ts";
import { capitalise, formatList } from "../../../words/lists.ts";
import {
  formatChange,
  formatCount,
  formatDecimal,
  formatShare,
  formatUpOrDown,
} from "../../../words/numbers.ts";
import { formatMonth, monthToDate, yearOf } from "../../../words/periods.ts";
import {
  describeBreaksOfSeries,
  keyOfPanels,
  type KeyLine,
} from "../../../charts/describe-breaks.ts";
import { defineChart, type Panel } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { thisArea, wash } from "../../../charts/colours.ts";
import sql from "./groups.sql?raw";
import { numberBreaks, panelBreaks } from "../../../charts/marks/panel-breaks.ts";
import { panelEnds, type PanelEnd } from "../../../charts/marks/panel-ends.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { readPoints } from "../../../charts/marks/read-points.ts";
import { airportsIn } from "../notes.ts";
import { describeRevisable, type Revisable } from "../revisions.ts";
import { smallFrame } from "./small-frame.ts";

const columns = {
  offence_group: { label: "Offence group", format: "text" },
  twelve_months_to: { label: "12 months to", format: "month" },
  offences: { label: "Offences", format: "count" },
  change_on_year_before: { label: "Change on the year before", format: "change", nullable: true },
  revision: { label: "Revised since", format: "change", nullable: true, onlyInFile: true },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

/** How its breaks are named: when they were, and of which group. */
const inSeries = {
  period: (row: Row) => row.twelve_months_to,
  when: (row: Row) => formatMonth(row.twelve_months_to),
  series: (row: Row) => row.offence_group.toLowerCase(),
} as const;

/** The series of each group, the largest today first. */
function series(rows: readonly Row[]): { group: string; rows: readonly Row[]; last: Row }[] {
  return [...Map.groupBy(rows, (row) => row.offence_group)]
    .map(([group, own]) => ({ group, rows: own, last: firstAndLast(own).last }))
    .sort((a, b) => b.last.offences - a.last.offences);
}

function moved(percent: number | null): string {
  if (percent === null || Math.abs(percent) < 0.05) return "stayed level";
  return `${percent < 0 ? "fell" : "rose"} ${formatDecimal(Math.abs(percent))}%`;
}

/** "1,234" at the end of the 12 months to a month of 2026. */
const endOf = (row: Row): PanelEnd => ({
  value: formatCount(row.offences),
  when: String(yearOf(row.twelve_months_to)),
});

/** "possession of weapons (+3.8%; revised by +10.7%)" */
const sayGroup = ({ name, change, revision }: Revisable): string =>
  `${name.toLowerCase()} (${formatChange(change)}; revised by ${formatChange(revision ?? 0)})`;

function panel(
  { group, rows, last }: ReturnType<typeof series>[number],
  key: readonly KeyLine[],
): Panel {
  const date = (row: Row): Date => monthToDate(row.twelve_months_to);
  const high = Math.max(...rows.map((row) => row.offences));
  return {
    heading: group,
    figure: formatCount(last.offences),
    detail: last.change_on_year_before === null ? "" : formatUpOrDown(last.change_on_year_before),
    options: {
      ...smallFrame(68, [0, high]),
      marks: [
        areaY(rows, { x: date, y: "offences", fill: wash }),
        lineY(rows, { x: date, y: "offences", stroke: thisArea, strokeWidth: 1.5 }),
        ...panelBreaks(numberBreaks(rows, key, inSeries.period), [
          date(firstAndLast(rows).first),
          date(last),
        ]),
        ...panelEnds(endOf(firstAndLast(rows).first), endOf(last)),
        // The table begins with the latest month.
        readPoints(rows, {
          ...{ x: date, y: "offences" },
          row: (_, index) => rows.length - 1 - index,
        }),
      ],
    },
  };
}

/** Eleven live offence groups as small multiples, each on its own scale from zero. */
export const groups = defineChart({
  id: "groups",
  page: onBoroughPageOr("/crime/"),
  sql,
  columns,
  sources: mpsMonthly,
  title: (rows) => {
    const all = series(rows);
    const total = all.reduce((sum, { last }) => sum + last.offences, 0);
    const [largest, second] = all;
    if (!largest || !second) throw new Error("Two groups at least are needed for a title.");
    const share = ({ last }: { last: Row }): string => formatShare(last.offences, total);
    return `${largest.group} is the largest group (${share(largest)}) and ${moved(largest.last.change_on_year_before)}; ${second.group.toLowerCase()} (${share(second)}) ${moved(second.last.change_on_year_before)}`;
  },
  subtitle: (rows, { place }) =>
    `Offences recorded in ${place.name} in the 12 months to ${formatMonth(firstAndLast(rows).last.twelve_months_to)}, and the change on the year before. Each line has its own scale, from zero, since ${formatMonth(firstAndLast(rows).first.twelve_months_to)}.`,
  altText: (rows, { place }) =>
    `${place.name}, offences in the latest 12 months by group: ${formatList(
      series(rows).map(
        ({ group, last }) =>
          `${group.toLowerCase()} ${formatCount(last.offences)}${last.change_on_year_before === null ? "" : ` (${formatUpOrDown(last.change_on_year_before)})`}`,
      ),
    )}.`,
  notes: (rows, { place }) => [
    ...describeRevisable(
      series(rows).flatMap(({ group, last: { change_on_year_before: change, revision } }) =>
        change === null ? [] : [{ name: group, change, revision }],
      ),
      sayGroup,
    ),
    ...airportsIn(place),
    `${capitalise(formatList(followPolice).toLowerCase())} depend on what police do as much as on what people do: with more searches, more is recorded.`,
    "Fraud and forgery is left out: it is counted nationally, and is missing in the files of some months.",
    `Shares are of these ${String(series(rows).length)} groups.`,
  ],
  breaks: (rows) => describeBreaksOfSeries(rows, inSeries),
  table: (rows) => {
    const all = series(rows);
    const months = all[0]?.rows.map((row) => row.twelve_months_to) ?? [];
    return {
      head: ["12 months to", ...all.map(({ group }) => group)],
      body: months
        .map((month, index) => [
          formatMonth(month),
          ...all.map((item) => formatCount(item.rows[index]?.offences ?? NaN)),
        ])
        .reverse(),
    };
  },
  figure: (rows) => {
    const key = keyOfPanels(rows, inSeries);
    return {
      kind: "panels",
      panels: series(rows).map((own) => panel(own, key)),
      key: key.map(({ words }) => words),
    };
  },
});

import { areaY, lineY } from "@observablehq/plot";
import { defineChart, type Panel } from "../../../../charts/chart.ts";
import { thisArea, wash } from "../../../../charts/colours.ts";
import type { RowOf } from "../../../../charts/columns.ts";
import { readPoints } from "../../../../charts/marks/read-points.ts";
import { panelEnds, roomForPanelEnds, type PanelEnd } from "../../../../charts/marks/panel-ends.ts";
import { firstAndLast } from "../../../../charts/rows.ts";
import { onBoroughPage } from "../../../../places/chart-address.ts";
import { formatList } from "../../../../words/lists.ts";
import { formatCount, formatUpOrDown } from "../../../../words/numbers.ts";
import { formatMonth, monthToDate, yearOf } from "../../../../words/periods.ts";
import { cityRecordNotes } from "./city-by-month.ts";
import sql from "./city-by-type.sql?raw";
import { latestYear } from "./city-months.ts";

const columns = {
  crime_type: { label: "Type", format: "text" },
  month: { label: "Month", format: "month" },
  offences: { label: "Records", format: "count", nullable: true },
} as const;
type Row = RowOf<typeof columns>;

type Series = {
  readonly type: string;
  readonly rows: readonly Row[];
  /** Of the latest 12 months, or of the latest month where one of the 12 has no file. */
  readonly count: number;
  readonly change: number | null;
};

/** The months of each type, the largest today first. */
function series(rows: readonly Row[]): readonly Series[] {
  return [...Map.groupBy(rows, (row) => row.crime_type)]
    .map(([type, own]) => {
      const year = latestYear(own);
      const latest = own.findLast((row) => row.offences !== null);
      return {
        ...{ type, rows: own },
        count: year?.offences ?? latest?.offences ?? 0,
        change: year?.change ?? null,
      };
    })
    .sort((a, b) => b.count - a.count);
}

/** The records of a month, and its year. */
const endOf = (row: Row): PanelEnd => ({
  value: formatCount(row.offences ?? 0),
  when: String(yearOf(row.month)),
});

function panel({ type, rows, count, change }: Series): Panel {
  const known = rows.filter((row) => row.offences !== null);
  const date = (row: Row): Date => monthToDate(row.month);
  return {
    heading: type,
    figure: formatCount(count),
    detail: change === null ? "" : formatUpOrDown(change),
    options: {
      width: 160,
      height: 68 + roomForPanelEnds,
      margin: 3,
      marginBottom: roomForPanelEnds,
      x: { type: "utc", axis: null },
      y: { domain: [0, Math.max(1, ...rows.map((row) => row.offences ?? 0))], axis: null },
      marks: [
        areaY(rows, { x: date, y: "offences", fill: wash }),
        lineY(rows, { x: date, y: "offences", stroke: thisArea, strokeWidth: 1.5 }),
        ...panelEnds(endOf(firstAndLast(known).first), endOf(firstAndLast(known).last)),
        // The table begins with the latest month.
        readPoints(rows, {
          ...{ x: date, y: "offences" },
          row: (_, index) => rows.length - 1 - index,
        }),
      ],
    },
  };
}

/** What the City's records are made of, each type on its own scale from zero. */
export const cityByType = defineChart({
  id: "city-by-type",
  page: onBoroughPage,
  sql,
  columns,
  sources: ["police-uk-city-of-london-monthly"],
  title: (rows) => {
    const [largest, second] = series(rows);
    if (!largest || !second) throw new Error("Two types at least are needed for a title.");
    return `${largest.type} is the type with most records (${formatCount(largest.count)}), then ${second.type.toLowerCase()} (${formatCount(second.count)})`;
  },
  subtitle: (rows, { place }) => {
    const { first, last } = firstAndLast(rows);
    const isYear = latestYear(series(rows)[0]?.rows ?? []) !== undefined;
    return `Records of the ${place.name} Police ${isYear ? "in the 12 months to" : "in"} ${formatMonth(last.month)}${isYear ? ", and the change on the 12 months before" : ""}. Lines: records a month since ${formatMonth(first.month)}, each with its own scale from zero, broken where a month has no file.`;
  },
  altText: (rows, { place }) =>
    `${place.name}, records by type: ${formatList(
      series(rows).map(
        ({ type, count, change }) =>
          `${type.toLowerCase()} ${formatCount(count)}${change === null ? "" : ` (${formatUpOrDown(change)})`}`,
      ),
    )}.`,
  notes: () => [
    "Types are those of the police’s public site. They are not the groups by which the Metropolitan Police counts.",
    ...cityRecordNotes,
  ],
  table: (rows) => {
    const all = series(rows);
    const months = all[0]?.rows.map((row) => row.month) ?? [];
    return {
      head: ["Month", ...all.map(({ type }) => type)],
      body: months
        .map((month, index) => [
          formatMonth(month),
          ...all.map((item) => {
            const count = item.rows[index]?.offences ?? null;
            return count === null ? "no file" : formatCount(count);
          }),
        ])
        .reverse(),
    };
  },
  figure: (rows) => ({ kind: "panels", panels: series(rows).map(panel) }),
});

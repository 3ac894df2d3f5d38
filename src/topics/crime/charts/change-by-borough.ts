import { mpsMonthly, population } from "../../../datasets/sources/lists.ts";
import { onPage } from "../../../places/chart-address.ts";
import { formatList } from "../../../words/lists.ts";
import { formatChange, formatCount, formatMoreOrFewer } from "../../../words/numbers.ts";
import { formatMonth } from "../../../words/periods.ts";
import sql from "./change-by-borough.sql?raw";
import { changeClasses, classOf } from "./change-classes.ts";
import { describeBreaksBetween } from "../../../charts/describe-breaks.ts";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { ink, missing } from "../../../charts/colours.ts";
import {
  londonMap,
  londonTiles,
  tileColumns,
  type MapLook,
} from "../../../charts/marks/london-map.ts";
import { firstAndLast } from "../../../charts/rows.ts";

const columns = {
  area_code: { label: "Code", format: "text", onlyInFile: true },
  area_name: { label: "Authority", format: "text" },
  slug: { label: "Address", format: "text", onlyInFile: true },
  twelve_months_to: { label: "12 months to", format: "month", onlyInFile: true },
  offences: { label: "Offences", format: "count", nullable: true },
  offences_year_before: { label: "Year before", format: "count", nullable: true },
  change: { label: "Change", format: "change", nullable: true },
  rate: { label: "Per 1,000 residents", format: "rate", nullable: true },
  within_revision: { label: "Within revision", format: "count", onlyInFile: true },
  ...tileColumns,
  break_label: { label: "Break", format: "text", nullable: true, onlyInFile: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;
type Known = Row & { readonly offences: number; readonly change: number };

const known = (rows: readonly Row[]): Known[] =>
  rows.filter((row): row is Known => row.change !== null && row.offences !== null);

const withinOf = (rows: readonly Row[]): number => firstAndLast(rows).first.within_revision;

const spoken = (row: Row): string =>
  row.change === null || row.offences === null
    ? `${row.area_name}: not in these data`
    : `${row.area_name}: ${formatCount(row.offences)} offences, ${formatMoreOrFewer(row.change)} than the year before`;

const look: MapLook<Row> = {
  fill: (row) => (row.change === null ? missing : classOf(row.change, row.within_revision).fill),
  ink: (row) => (row.change === null ? ink : classOf(row.change, row.within_revision).ink),
  spoken,
};

/** Map and tile grid of the 33 authorities by change on the year before; every one a link. */
export const changeByBorough = defineChart({
  id: "change-by-borough",
  page: onPage("/boroughs/"),
  sql,
  columns,
  sources: [...mpsMonthly, population],
  title: (rows) => {
    const all = known(rows);
    const fewer = all.filter((row) => row.change < 0);
    const within = withinOf(rows);
    const beyond = fewer.filter((row) => row.change < -within).length;
    return `Recorded crime fell in ${String(fewer.length)} of ${String(all.length)} boroughs, in ${beyond === 0 ? "none" : String(beyond)} of them by more than ${String(within)}%`;
  },
  subtitle: (rows) =>
    `Offences recorded in the 12 months to ${formatMonth(firstAndLast(rows).first.twelve_months_to)} against the 12 months before`,
  altText: (rows) => {
    const sorted = known(rows).sort((a, b) => a.change - b.change);
    const { first, last } = firstAndLast(sorted);
    const more = sorted.filter((row) => row.change > 0);
    return `Map and tile grid of London’s authorities by change in recorded offences on the year before, from ${formatChange(first.change)} in ${first.area_name} to ${formatChange(last.change)} in ${last.area_name}. More offences than the year before in ${more.length === 0 ? "none" : formatList(more.map((row) => row.area_name).sort())}. Each authority is a link to its page.`;
  },
  notes: (rows) => {
    const absent = rows.filter((row) => row.change === null).map((row) => row.area_name);
    return [
      `A change within ${String(withinOf(rows))}% has no colour, because later files have moved a borough’s figure by as much.`,
      ...describeBreaksBetween(rows),
      ...(absent.length === 0
        ? []
        : [
            `Hatched: ${formatList(absent)} has its own police force, which is not in the monthly series.`,
          ]),
    ];
  },
  figure: (rows, context) => ({
    kind: "drawings",
    links: true,
    drawings: [londonMap, londonTiles].map(
      (draw) => (frame: Frame) => draw(rows, look, context, frame),
    ),
    legend: [
      ...changeClasses(withinOf(rows)).map(({ label, fill: colour }) => ({ label, fill: colour })),
      { label: "not in these data", fill: missing },
    ],
  }),
});

import { geo, rect, text } from "@observablehq/plot";
import {
  formatChange,
  formatCount,
  formatList,
  formatMonth,
  formatMoreOrFewer,
} from "../prose/format.ts";
import sql from "./change-by-borough.sql?raw";
import { changeClasses, classOf } from "./change-classes.ts";
import { defineChart, type Context, type Frame } from "./chart.ts";
import type { RowOf } from "./columns.ts";
import { missing, paper } from "./colours.ts";
import { londonBoroughs } from "./geometry.ts";
import { firstAndLast } from "./rows.ts";
import { mpsMonthly, population } from "./sources.ts";

const columns = {
  area_code: { label: "Code", format: "text", onlyInFile: true },
  area_name: { label: "Authority", format: "text" },
  slug: { label: "Address", format: "text", onlyInFile: true },
  twelve_months_to: { label: "12 months to", format: "month", onlyInFile: true },
  offences: { label: "Offences", format: "count", nullable: true },
  offences_year_before: { label: "Year before", format: "count", nullable: true },
  change: { label: "Change", format: "change", nullable: true },
  rate: { label: "Per 1,000 residents", format: "rate", nullable: true },
  tile_column: { label: "Tile column", format: "count", onlyInFile: true },
  tile_row: { label: "Tile row", format: "count", onlyInFile: true },
  abbreviation: { label: "Short name", format: "text", onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;
type Known = Row & { readonly offences: number; readonly change: number };

const known = (rows: readonly Row[]): Known[] =>
  rows.filter((row): row is Known => row.change !== null && row.offences !== null);

const fill = (row: Row): string => (row.change === null ? missing : classOf(row.change).fill);

const spoken = (row: Row): string =>
  row.change === null || row.offences === null
    ? `${row.area_name}: not in these data`
    : `${row.area_name}: ${formatCount(row.offences)} offences, ${formatMoreOrFewer(row.change)} than the year before`;

function asLinks({ link }: Context) {
  return {
    href: (row: Row) => link(`/boroughs/${row.slug}/`),
    title: spoken,
    ariaLabel: spoken,
  };
}

function map(rows: readonly Row[], context: Context, frame: Frame) {
  const features = new Map(londonBoroughs.features.map((feature) => [feature.id, feature]));
  const width = frame.phone ? frame.width : 400;
  return {
    width,
    height: Math.round(width * 0.79),
    margin: 2,
    projection: { type: "mercator" as const, domain: londonBoroughs },
    marks: [
      geo(rows, {
        geometry: (row: Row) => features.get(row.area_code),
        fill,
        stroke: paper,
        strokeWidth: 1,
        ...asLinks(context),
      }),
    ],
  };
}

function tiles(rows: readonly Row[], context: Context, frame: Frame) {
  const width = frame.phone ? frame.width : 290;
  return {
    width,
    height: Math.round((width * 7) / 8),
    margin: 0,
    x: { axis: null, domain: [0, 8] },
    y: { axis: null, domain: [7, 0] },
    marks: [
      rect(rows, {
        x1: "tile_column",
        x2: (row: Row) => row.tile_column + 1,
        y1: "tile_row",
        y2: (row: Row) => row.tile_row + 1,
        inset: 1.5,
        rx: 2,
        fill,
        ...asLinks(context),
      }),
      text(rows, {
        x: (row: Row) => row.tile_column + 0.5,
        y: (row: Row) => row.tile_row + 0.5,
        text: "abbreviation",
        className: "tile-name",
        pointerEvents: "none",
        fill: (row: Row) => (row.change === null ? "var(--ink)" : classOf(row.change).ink),
      }),
    ],
  };
}

/** Map and tile grid of the 33 authorities by change on the year before; every one a link. */
export const changeByBorough = defineChart({
  id: "change-by-borough",
  sql,
  columns,
  sources: [...mpsMonthly, population],
  title: (rows) => {
    const all = known(rows);
    const fewer = all.filter((row) => row.change < 0);
    return `Recorded crime fell in ${String(fewer.length)} of ${String(all.length)} boroughs`;
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
    return absent.length === 0
      ? []
      : [
          `Hatched: ${formatList(absent)} has its own police force, which is not in the monthly series.`,
        ];
  },
  figure: (rows, context) => ({
    kind: "drawings",
    links: true,
    drawings: [(frame) => map(rows, context, frame), (frame) => tiles(rows, context, frame)],
    legend: [
      ...changeClasses.map(({ label, fill: colour }) => ({ label, fill: colour })),
      { label: "not in these data", fill: missing },
    ],
  }),
});

import { dot, gridX, ruleX, text, axisX } from "@observablehq/plot";
import { mpsMonthly, population } from "../../../datasets/sources/lists.ts";
import { onBoroughPage } from "../../../places/chart-address.ts";
import { formatList } from "../../../words/lists.ts";
import { formatChange, formatUpOrDown } from "../../../words/numbers.ts";
import { formatMonth } from "../../../words/periods.ts";
import { airportsInRate } from "../notes.ts";
import { describeRevisable, sayPlace } from "../revisions.ts";
import { describeBreaksBetween } from "../../../charts/describe-breaks.ts";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { hairline, ink, others, paper, soft, thisArea } from "../../../charts/colours.ts";
import sql from "./neighbours.sql?raw";
import { firstAndLast } from "../../../charts/rows.ts";
import { lineIn, readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  area_name: { label: "Place", format: "text" },
  slug: { label: "Address", format: "text", nullable: true, onlyInFile: true },
  relation: { label: "Relation", format: "text" },
  twelve_months_to: { label: "12 months to", format: "month", onlyInFile: true },
  offences: { label: "Offences", format: "count", nullable: true },
  change: { label: "Change on the year before", format: "change", nullable: true },
  revision: { label: "Revised since", format: "change", nullable: true, onlyInFile: true },
  rate: { label: "Per 1,000 residents", format: "rate", nullable: true },
  break_label: { label: "Break", format: "text", nullable: true, onlyInFile: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;
type Known = Row & { readonly change: number };

const known = (rows: readonly Row[]): Known[] =>
  rows.filter((row): row is Known => row.change !== null);

const here = (rows: readonly Row[]): Row => firstAndLast(rows).first;

/** A line a place; however little room there is on paper, a name stays clear of the dot above it. */
const heightOf = (places: number, { phone, tall }: Frame): number =>
  tall === undefined ? places * (phone ? 42 : 28) + 46 : Math.max(tall, places * 32 + 46);

function drawing(rows: readonly Row[], frame: Frame) {
  const drawn = known(rows);
  const place = here(rows);
  const label = (row: Row): string =>
    row.relation === "across the Thames" ? `${row.area_name} (across)` : row.area_name;
  // A phone has room for names above the dots only.
  const marginLeft = frame.phone ? 10 : Math.max(...drawn.map((row) => label(row).length)) * 7 + 12;
  const marginRight = 64;
  const reach = Math.max(5, ...drawn.map((row) => Math.abs(row.change))) * 1.1;
  const drop = frame.phone ? 8 : 0;
  return {
    width: frame.width,
    height: heightOf(drawn.length, frame),
    marginLeft,
    marginRight,
    marginTop: 26,
    marginBottom: 20,
    x: { domain: [-reach, reach] },
    y: { type: "point" as const, domain: drawn.map(label), axis: null, padding: 0.6 },
    marks: [
      gridX({ ticks: 4, stroke: hairline, strokeOpacity: 1 }),
      axisX({
        anchor: "top",
        ticks: 4,
        tickFormat: (value: number) => (value === 0 ? "0" : formatChange(value).replace(".0", "")),
        tickSize: 0,
        label: null,
        fill: soft,
      }),
      ruleX([0], { stroke: soft }),
      dot(drawn, {
        x: "change",
        y: label,
        r: 5.5,
        dy: drop,
        fill: (row: Row) => (row === place ? thisArea : others),
      }),
      readPoints(drawn, { x: "change", y: label, dy: drop, along: "y", row: lineIn<Row>(rows) }),
      text(drawn, {
        frameAnchor: "right",
        y: label,
        text: (row: Known) => formatChange(row.change),
        textAnchor: "end",
        dx: marginRight,
        dy: drop,
        fill: ink,
      }),
      text(drawn, {
        frameAnchor: "left",
        y: label,
        text: label,
        textAnchor: "start",
        dx: -marginLeft,
        dy: frame.phone ? -10 : 0,
        stroke: paper,
        strokeWidth: 4,
        fill: ink,
      }),
    ],
  };
}

/** A borough beside its neighbours and London: the change on the year before. */
export const neighbours = defineChart({
  id: "neighbours",
  page: onBoroughPage,
  sql,
  columns,
  sources: [...mpsMonthly, population],
  title: (rows) => {
    const place = here(rows);
    const land = known(rows).filter((row) => row.relation === "by land");
    const same = land.filter((row) => Math.sign(row.change) === Math.sign(place.change ?? 0));
    const direction = (place.change ?? 0) < 0 ? "fell" : "rose";
    const [all, count] = [String(land.length), String(same.length)];
    const where =
      same.length === land.length
        ? `all ${all}`
        : `${same.length === 0 ? "none" : count} of the ${all}`;
    return `Recorded crime ${direction} in ${place.area_name}, and in ${where} boroughs that border it`;
  },
  subtitle: (rows) =>
    `Change in offences recorded in the 12 months to ${formatMonth(here(rows).twelve_months_to)} on the 12 months before`,
  altText: (rows) =>
    `Dot plot of the change in recorded offences on the year before: ${formatList(known(rows).map((row) => `${row.area_name} ${formatUpOrDown(row.change)}`))}.`,
  notes: (rows, { place }) => {
    const city = rows.find((row) => row.change === null);
    return [
      ...(city
        ? [`The ${city.area_name} has its own police force, which is not in this monthly series.`]
        : []),
      ...describeRevisable(
        known(rows).map(({ area_name: name, change, revision }) => ({ name, change, revision })),
        sayPlace,
      ),
      ...describeBreaksBetween(rows),
      "Neighbours are worked out from the borough boundaries: a shared border on land, or river banks that face each other.",
      ...airportsInRate(place),
    ];
  },
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});

import { axisX, dot, gridX, ruleX, ruleY, text } from "@observablehq/plot";
import { mpsYearly } from "../../../datasets/sources/lists.ts";
import { onPage } from "../../../places/chart-address.ts";
import { allOffences } from "../../../datasets/crime/offence-groups.ts";
import { formatList } from "../../../words/lists.ts";
import { formatChange, formatCount } from "../../../words/numbers.ts";
import { airportsNote, pandemicNote } from "../notes.ts";
import { describeRevisable, sayPlace } from "../revisions.ts";
import sql from "./change-between-periods.sql?raw";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { hairline, ink, soft, thisArea } from "../../../charts/colours.ts";
import { describeBreaksBetween } from "../../../charts/describe-breaks.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  area_name: { label: "Borough", format: "text" },
  slug: { label: "Address", format: "text", onlyInFile: true },
  offence_group: { label: "Offences", format: "text", onlyInFile: true },
  from_year: { label: "From", format: "financialYear" },
  to_year: { label: "To", format: "financialYear" },
  from_offences: { label: "Offences before", format: "count" },
  to_offences: { label: "Offences after", format: "count" },
  change: { label: "Change", format: "change" },
  revision: { label: "Revised since", format: "change", nullable: true, onlyInFile: true },
  break_label: { label: "Break", format: "text", nullable: true, onlyInFile: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

function drawing(rows: readonly Row[], frame: Frame) {
  const longest = Math.max(...rows.map((row) => row.area_name.length));
  const marginLeft = longest * (frame.phone ? 7.1 : 7.4);
  const marginRight = 58;
  const changes = rows.map((row) => row.change);
  const [low, high] = [Math.min(0, ...changes), Math.max(0, ...changes)];
  return {
    width: frame.width,
    height: rows.length * 22 + 46,
    marginLeft,
    marginRight,
    marginTop: 28,
    marginBottom: 14,
    x: { domain: [low, high], insetLeft: 10, insetRight: 10 },
    y: { type: "point" as const, domain: rows.map((row) => row.area_name), axis: null },
    marks: [
      gridX({ ticks: frame.phone ? 3 : 6, stroke: hairline, strokeOpacity: 1 }),
      axisX({
        anchor: "top",
        ticks: frame.phone ? 3 : 6,
        tickFormat: (value: number) => (value === 0 ? "0" : formatChange(value).replace(".0", "")),
        tickSize: 0,
        label: null,
        fill: soft,
      }),
      ruleX([0], { stroke: soft }),
      ruleY(rows, { x1: 0, x2: "change", y: "area_name", stroke: thisArea, strokeWidth: 2 }),
      dot(rows, { x: "change", y: "area_name", r: 4.5, fill: thisArea }),
      readPoints(rows, { x: "change", y: "area_name", along: "y" }),
      text(rows, {
        frameAnchor: "right",
        y: "area_name",
        text: (row: Row) => formatChange(row.change),
        textAnchor: "end",
        dx: marginRight,
        fill: ink,
      }),
      text(rows, {
        frameAnchor: "left",
        y: "area_name",
        text: "area_name",
        textAnchor: "start",
        dx: -marginLeft + 2,
      }),
    ],
  };
}

const nameOf = (rows: readonly Row[]): string => {
  const { offence_group: group } = firstAndLast(rows).first;
  return group === allOffences ? "crime" : group.toLowerCase();
};

const named = (rows: readonly Row[]): string =>
  formatList(rows.map(({ area_name, change }) => `${area_name} (${formatChange(change)})`));

/** Where it moved most, either way: three places each, as far as any moved that way. */
function extremes(rows: readonly Row[]): string {
  const sorted = rows.toSorted((a, b) => b.change - a.change);
  const [rose, fell] = [
    sorted.filter(({ change }) => change > 0).slice(0, 3),
    sorted
      .filter(({ change }) => change < 0)
      .slice(-3)
      .reverse(),
  ];
  return [
    rose.length === 0 ? "It rose nowhere." : `It rose most in ${named(rose)}.`,
    fell.length === 0 ? "It fell nowhere." : `It fell most in ${named(fell)}.`,
  ].join(" ");
}

/** Thirty-two boroughs, a group or all offences, two financial years: which moved, and how far. In alphabetical order. */
export const changeBetweenPeriods = defineChart({
  id: "change-between-periods",
  page: onPage("/crime/"),
  sql,
  defaults: { offence_group: allOffences, from_year: "2019-20", to_year: null },
  columns,
  sources: mpsYearly,
  title: (rows) => {
    const { first } = firstAndLast(rows);
    const fewer = rows.filter((row) => row.change < 0).length;
    const all = String(rows.length);
    return `Between ${first.from_year} and ${first.to_year} recorded ${nameOf(rows)} fell in ${String(fewer)} of ${all} boroughs`;
  },
  subtitle: (rows) => {
    const { first } = firstAndLast(rows);
    const group =
      first.offence_group === allOffences ? "" : ` (${first.offence_group.toLowerCase()})`;
    return `Change in offences recorded${group}, financial year ${first.to_year} against ${first.from_year}. ${extremes(rows)}`;
  },
  altText: (rows) => {
    const sorted = [...rows].sort((a, b) => a.change - b.change);
    const { first, last } = firstAndLast(sorted);
    return `Dot plot of the change in offences recorded between ${first.from_year} and ${first.to_year} in ${String(rows.length)} boroughs, from ${formatChange(first.change)} in ${first.area_name} (${formatCount(first.from_offences)} to ${formatCount(first.to_offences)}) to ${formatChange(last.change)} in ${last.area_name} (${formatCount(last.from_offences)} to ${formatCount(last.to_offences)}).`;
  },
  notes: (rows) => [
    ...(firstAndLast(rows).first.offence_group === allOffences
      ? []
      : [
          "A group in one borough can be a few hundred offences a year: the table has the counts, and a large change of a small count says little.",
        ]),
    ...describeBreaksBetween(rows),
    ...describeRevisable(
      rows.map(({ area_name: name, change, revision }) => ({ name, change, revision })),
      sayPlace,
    ),
    airportsNote,
    pandemicNote,
    "Boroughs stand in alphabetical order: these figures cannot carry a league table.",
  ],
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});

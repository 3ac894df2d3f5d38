import { axisX, dot, dodgeY, gridX, ruleX, text } from "@observablehq/plot";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import { colourWord } from "../../../charts/colour-words.ts";
import { hairline, ink, others, paper, soft, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { readPoints } from "../../../charts/marks/read-points.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { mpsMonthly } from "../../../datasets/sources/lists.ts";
import { onBoroughPageOr } from "../../../places/chart-address.ts";
import { pandemic } from "../../../stats/pandemic.ts";
import { fraudLeft } from "../../../datasets/crime/counting-changes.ts";
import { allOffences } from "../../../datasets/crime/offence-groups.ts";
import type { YearlyChange } from "../../../stats/change-in-context.ts";
import { capitalise, formatList } from "../../../words/lists.ts";
import { formatChange, formatCount } from "../../../words/numbers.ts";
import { formatMonth, formatSpan, yearOf } from "../../../words/periods.ts";
import { describeRevision } from "../revisions.ts";
import { changesCompared, describeUnusual, isPandemic } from "../unusual.ts";
import { airportsIn } from "../notes.ts";
import sql from "./yearly-changes.sql?raw";

const columns = {
  twelve_months_to: { label: "12 months to", format: "month" },
  offences: { label: "Offences, fraud left out", format: "count" },
  offences_year_before: { label: "In the 12 months before", format: "count" },
  change: { label: "Change", format: "change" },
  revision: { label: "Revised since", format: "change", nullable: true, onlyInFile: true },
  break_label: { label: "Break", format: "text", nullable: true, onlyInFile: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const asChange = (row: Row): YearlyChange & { readonly row: Row } => ({
  twelveMonthsTo: row.twelve_months_to,
  change: row.change,
  row,
});

/** The rows of a place's changes, latest first, as they are set beside each other. */
export const changesFrom = (rows: readonly Row[]): readonly YearlyChange[] => rows.map(asChange);

const comparedRows = (rows: readonly Row[]): readonly Row[] =>
  changesCompared(rows.map(asChange)).map(({ row }) => row);

/** What revision could make of the latest change, where it was measured. */
function revisionOfLatest(rows: readonly Row[]): readonly string[] {
  const { change, revision } = firstAndLast(rows).first;
  if (revision === null) return [];
  return [describeRevision(change, [{ offence_group: allOffences, revision }])];
}

/** Which of the changes have a change in counting inside their 24 months. */
function acrossBreaks(rows: readonly Row[]): readonly string[] {
  const named = comparedRows(rows).flatMap(({ twelve_months_to: to, break_label: label }) =>
    label === null ? [] : [`${formatMonth(to)} (${label})`],
  );
  if (named.length === 0) return [];
  return [
    `Counting changed inside the two years that some changes compare, so part of them can come from that: 12 months to ${formatList(named)}.`,
  ];
}

const inPandemic = (row: Row): boolean => isPandemic(asChange(row));
const radius = 6;
const side = 30;
/** About how wide a letter of the label is. */
const letter = 7.1;

/** How far from its line a label begins: beside it, or to its left where it would leave the drawing. */
function labelShift(label: string, position: number, { width }: Frame): number {
  const room = (1 - position) * (width - 2 * side) + side - 8;
  return Math.min(4, room - label.length * letter);
}

function drawing(rows: readonly Row[], frame: Frame) {
  const [latest, ...earlier] = comparedRows(rows);
  if (!latest) throw new Error("No change to draw.");
  const all = [latest, ...earlier];
  const changes = all.map((row) => row.change);
  const [low, high] = [Math.min(0, ...changes), Math.max(0, ...changes)];
  const dodged = { x: "change", r: radius, padding: 1, anchor: "bottom" } as const;
  const label = `12 months to ${formatMonth(latest.twelve_months_to)}: ${formatChange(latest.change)}`;
  const tallest = Math.max(
    ...changes.map((at) => {
      const reach = ((high - low) * 2 * radius) / frame.width;
      return changes.filter((other) => Math.abs(other - at) < reach).length;
    }),
  );
  return {
    width: frame.width,
    height: 60 + (tallest + 1) * (2 * radius + 1),
    marginLeft: side,
    marginRight: side,
    marginTop: 34,
    marginBottom: 26,
    x: { domain: [low, high], nice: true },
    marks: [
      gridX({ ticks: frame.phone ? 5 : 9, stroke: hairline, strokeOpacity: 1 }),
      axisX({
        ticks: frame.phone ? 5 : 9,
        tickFormat: (value: number) => (value === 0 ? "0" : formatChange(value).replace(".0", "")),
        tickSize: 0,
        label: null,
        fill: soft,
      }),
      ruleX([0], { stroke: soft }),
      ruleX([latest], { x: "change", stroke: thisArea, insetTop: -12 }),
      dot(
        all,
        dodgeY({
          ...dodged,
          fill: (row: Row) => (row === latest ? thisArea : inPandemic(row) ? paper : others),
          stroke: (row: Row) => (row === latest ? thisArea : others),
          strokeWidth: 1.5,
        }),
      ),
      readPoints(all, {
        ...dodgeY(dodged),
        along: "xy",
        row: (row: Row) => all.indexOf(row),
      }),
      text([latest], {
        x: "change",
        frameAnchor: "top",
        text: () => label,
        textAnchor: "start",
        dx: labelShift(label, (latest.change - low) / (high - low || 1), frame),
        dy: -26,
        fill: ink,
      }),
    ],
  };
}

/** A place's latest change among its earlier ones, with the years of the pandemic marked. */
export const yearlyChanges = defineChart({
  id: "yearly-changes",
  page: onBoroughPageOr("/crime/"),
  sql,
  columns,
  sources: mpsMonthly,
  title: (rows, { place }) => describeUnusual(place.name, changesFrom(rows)).heading,
  subtitle: (rows, { place }) => {
    const { first } = firstAndLast(rows);
    return `Change of recorded crime in ${place.name}, 12 months to ${formatMonth(first.twelve_months_to)} and the same months of earlier years, each on the 12 months before. ${capitalise(colourWord(thisArea))}: now. Filled: earlier years outside the pandemic. Hollow: years that touch ${formatSpan(pandemic)}.`;
  },
  altText: (rows, { place }) => {
    const [latest, ...earlier] = comparedRows(rows);
    return `Dots on one scale: ${place.name}’s change in the 12 months to ${formatMonth(latest?.twelve_months_to ?? "")} was ${formatChange(latest?.change ?? 0)}. Earlier: ${earlier.map((row) => `${formatChange(row.change)} to ${formatMonth(row.twelve_months_to)}${inPandemic(row) ? " (pandemic)" : ""}`).join(", ")}.`;
  },
  notes: (rows, { place }) => [
    `Fraud is left out: since ${yearOf(fraudLeft)} it has been counted nationally, not by the force.`,
    ...airportsIn(place),
    ...acrossBreaks(rows),
    "A rise right after the pandemic is in part the return from it.",
    ...revisionOfLatest(rows),
  ],
  table: (rows) => ({
    head: [
      "12 months to",
      "Offences, fraud left out",
      "In the 12 months before",
      "Change",
      "Pandemic",
    ],
    body: comparedRows(rows).map((row) => [
      formatMonth(row.twelve_months_to),
      formatCount(row.offences),
      formatCount(row.offences_year_before),
      formatChange(row.change),
      inPandemic(row) ? "touches it" : "outside it",
    ]),
  }),
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});

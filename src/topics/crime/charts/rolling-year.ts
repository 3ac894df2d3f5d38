import { dot, lineY } from "@observablehq/plot";
import { percentChange } from "../../../stats/change.ts";
import { mpsMonthly } from "../../../datasets/sources/lists.ts";
import { turningPoint } from "../../../stats/turning-point.ts";
import { onBoroughPage } from "../../../places/chart-address.ts";
import { formatChange, formatCount, formatDecimal } from "../../../words/numbers.ts";
import { formatMonth, monthToDate, yearOf } from "../../../words/periods.ts";
import { describeBreaks, sayBreaksBetween } from "../../../charts/describe-breaks.ts";
import { defineChart, gridLinesIn, heightIn } from "../../../charts/chart.ts";
import { others, thisArea } from "../../../charts/colours.ts";
import { insideAxisY, yearAxis } from "../../../charts/marks/axes.ts";
import { wrapName } from "../../../charts/marks/end-labels.ts";
import { breaksIn, timeDrawing } from "../../../charts/marks/time-drawing.ts";
import { firstAndLast, ticksEvery } from "../../../charts/rows.ts";
import { airportsIn, pandemicNote } from "../notes.ts";
import sql from "./rolling-year.sql?raw";
import { readPoints } from "../../../charts/marks/read-points.ts";

/** One borough's rolling 12 months beside London's, breaks drawn. */
export const rollingYear = defineChart({
  id: "rolling-year",
  page: onBoroughPage,
  sql,
  columns: {
    twelve_months_to: { label: "12 months to", format: "month" },
    offences: { label: "Offences", format: "count" },
    offences_index: { label: "Index", format: "index" },
    london_offences: { label: "London, offences", format: "count" },
    london_index: { label: "London, index", format: "index" },
    note: { label: "Note", format: "text", nullable: true, onlyInFile: true },
    break_label: { label: "Break", format: "text", nullable: true },
    break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
  },
  sources: mpsMonthly,
  title: (rows, { place }) => {
    const { first, last } = firstAndLast(rows);
    const change = percentChange(first.offences, last.offences);
    const stands =
      Math.abs(change) < 1
        ? "about where it was"
        : change > 0
          ? "above where it stood"
          : "below where it stood";
    const at = turningPoint(rows.map((row) => row.offences));
    const turn = at === undefined ? undefined : rows[at];
    return `Recorded crime in ${place.name} is ${stands} in ${String(yearOf(first.twelve_months_to))}${turn === undefined ? "" : `, after a ${turn.offences < first.offences ? "low" : "high"} in the 12 months to ${formatMonth(turn.twelve_months_to)}`}`;
  },
  subtitle: (rows) => {
    const { first, last } = firstAndLast(rows);
    return `Offences recorded in rolling 12 months, to ${formatMonth(last.twelve_months_to)}; 12 months to ${formatMonth(first.twelve_months_to)} = 100.${sayBreaksBetween(rows)} The scale does not start at zero.`;
  },
  altText: (rows, { place }) => {
    const { first, last } = firstAndLast(rows);
    const high = rows.reduce((a, b) => (b.offences_index > a.offences_index ? b : a));
    const low = rows.reduce((a, b) => (b.offences_index < a.offences_index ? b : a));
    return `Line chart of offences recorded in ${place.name} in rolling 12 months, as an index. From 100 in the 12 months to ${formatMonth(first.twelve_months_to)} (${formatCount(first.offences)} offences) to ${formatDecimal(last.offences_index)} in the 12 months to ${formatMonth(last.twelve_months_to)} (${formatCount(last.offences)} offences, ${formatChange(last.offences_index - 100)}). Highest ${formatDecimal(high.offences_index)} in ${formatMonth(high.twelve_months_to)}, lowest ${formatDecimal(low.offences_index)} in ${formatMonth(low.twelve_months_to)}. London as a whole stands at ${formatDecimal(last.london_index)}.`;
  },
  notes: (_, { place }) => [pandemicNote, ...airportsIn(place)],
  breaks: (rows) => describeBreaks(rows, (row) => formatMonth(row.twelve_months_to)),
  figure: (rows, { place }) => ({
    kind: "drawings",
    drawings: [
      (frame) => {
        const { first, last } = firstAndLast(rows);
        const date = (row: (typeof rows)[number]): Date => monthToDate(row.twelve_months_to);
        const [from, to] = [
          monthToDate(first.twelve_months_to),
          monthToDate(last.twelve_months_to),
        ];
        const name = frame.phone ? wrapName(place.name, 13) : place.name;
        const values = rows.flatMap((row) => [row.offences_index, row.london_index]);
        const down = Math.floor(Math.min(...values) / 10) * 10;
        const up = Math.ceil(Math.max(...values) / 10) * 10;
        return timeDrawing({
          width: frame.width,
          height: heightIn(frame, { desktop: 340, onPhone: 300 }),
          x: [from, to],
          y: [down, up],
          breaks: breaksIn(rows, date, (row) => formatMonth(row.twelve_months_to)),
          labels: [
            { label: name, y: last.offences_index, strong: true },
            { label: "London", y: last.london_index },
          ],
          axes: [
            ...insideAxisY(gridLinesIn(frame, 5)),
            yearAxis(ticksEvery(from, to, frame.phone ? 4 : 2), (x) => String(x.getUTCFullYear())),
          ],
          marks: [
            lineY(rows, { x: date, y: "london_index", stroke: others, strokeWidth: 1.75 }),
            lineY(rows, { x: date, y: "offences_index", stroke: thisArea, strokeWidth: 2.25 }),
            dot([last], { x: date, y: "offences_index", r: 4, fill: thisArea }),
            readPoints(rows, { x: date, y: "offences_index" }),
            readPoints(rows, { x: date, y: "london_index" }),
          ],
        });
      },
    ],
  }),
});

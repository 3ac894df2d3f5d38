import { axisX, dot, gridX, text, tickX } from "@observablehq/plot";
import { colourWord } from "../../../charts/colour-words.ts";
import { onPage } from "../../../places/chart-address.ts";
import { formatList } from "../../../words/lists.ts";
import { formatProbability, formatShort, formatTimes } from "../../../words/numbers.ts";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import { comparison, hairline, ink, paper, soft, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { intervalRules } from "../../../charts/marks/intervals.ts";
import sql from "./radar-predicted.sql?raw";
import { readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  group_name: { label: "Group", format: "text" },
  people: { label: "People", format: "count" },
  reoffended: { label: "Reoffended", format: "count" },
  stated_rate: { label: "Rate, stated", format: "statedPercent" },
  rate: { label: "Rate, worked out", format: "percent" },
  lower_95_confidence_limit: { label: "Lower 95%", format: "percent" },
  upper_95_confidence_limit: { label: "Upper 95%", format: "percent" },
  predicted_rate: { label: "Predicted", format: "statedPercent" },
  chance: { label: "Chance of so few", format: "ratio" },
} as const;
type Row = RowOf<typeof columns>;

const names: Readonly<Record<string, string>> = {
  "under 12 months": "Sentenced to under 12 months",
  prolific: "Prolific and priority cases",
};
const nameOf = (row: Row): string => names[row.group_name] ?? row.group_name;
const count = (row: Row): string => `${row.reoffended} of ${row.people}`;
const percent = (value: number): string => `${formatShort(value)}%`;

function drawing(rows: readonly Row[], frame: Frame) {
  const name = (row: Row): string => row.group_name;
  const drop = 12;
  const halo = { stroke: paper, strokeWidth: 4 };
  return {
    width: frame.width,
    height: rows.length * 92 + 34,
    marginLeft: 10,
    marginRight: 20,
    marginTop: 26,
    marginBottom: 4,
    x: { domain: [0, 100] },
    y: { type: "band" as const, domain: rows.map(name), axis: null },
    marks: [
      gridX({ ticks: 5, stroke: hairline, strokeOpacity: 1 }),
      axisX({
        anchor: "top",
        ticks: 5,
        tickFormat: (value: number) => `${String(value)}%`,
        tickSize: 0,
        label: null,
        fill: soft,
      }),
      text(rows, {
        frameAnchor: "left",
        y: name,
        text: (row: Row) => `${nameOf(row)}: ${count(row)}`,
        textAnchor: "start",
        dx: -10,
        dy: -26,
        fill: ink,
        className: "strong",
        ...halo,
      }),
      tickX(rows, {
        x: "predicted_rate",
        y: name,
        stroke: comparison,
        strokeWidth: 3,
        insetTop: 38,
        insetBottom: 14,
      }),
      intervalRules(rows, name, thisArea, drop),
      dot(rows, { x: "rate", y: name, r: 6.5, dy: drop, fill: thisArea }),
      readPoints(rows, { x: "rate", y: name, dy: drop, along: "y" }),
      text(rows, {
        x: "rate",
        y: name,
        text: (row: Row) => percent(row.stated_rate),
        dy: drop - 18,
        fill: ink,
        className: "strong",
        ...halo,
      }),
      text(rows, {
        x: "predicted_rate",
        y: name,
        text: (row: Row) => `${frame.phone ? "" : "predicted "}${percent(row.predicted_rate)}`,
        textAnchor: "start",
        dx: 7,
        dy: drop,
        fill: ink,
        ...halo,
      }),
    ],
  };
}

/** RADAR's two groups beside what was predicted for them. */
export const radarPredicted = defineChart({
  id: "radar-predicted",
  page: onPage("/case-studies/radar/"),
  sql,
  columns,
  sources: ["london-councils-report-2013"],
  title: (rows) =>
    formatList(
      rows.map(
        (row) =>
          `${count(row)} reoffended (${percent(row.stated_rate)}, predicted ${percent(row.predicted_rate)})`,
      ),
    ),
  subtitle: () =>
    `People of each group who were proven to reoffend within a year, percent. Dot: what happened; line: its 95% interval; ${colourWord(comparison)} tick: what was predicted from their past offences.`,
  altText: (rows) =>
    `Dot plot of two groups from 0 to 100%: ${rows.map((row) => `${nameOf(row)}, ${percent(row.stated_rate)} (95% interval ${percent(row.lower_95_confidence_limit)} to ${percent(row.upper_95_confidence_limit)}), predicted ${percent(row.predicted_rate)}`).join("; ")}. ${rows.every((row) => row.predicted_rate > row.upper_95_confidence_limit) ? "Each prediction lies just above its interval." : "Not every prediction lies above its interval."}`,
  notes: (rows) => [
    ...rows.map(
      (row) =>
        `${nameOf(row)}: if each person’s chance were exactly ${percent(row.predicted_rate)}, so few or fewer would reoffend about ${formatTimes(row.chance)} (exact binomial, ${formatProbability(row.chance)}).`,
    ),
    "That takes the prediction as exact. It is an estimate with an error of its own, which is not stated, so these chances are too small.",
    "The report calls these predictions for one year and does not say which scale made them.",
  ],
  table: (rows) => ({
    head: [
      "Group",
      "Reoffended",
      "Stated",
      "Worked out",
      "95% interval",
      "Predicted",
      "Chance of so few",
    ],
    body: rows.map((row) => [
      nameOf(row),
      count(row),
      percent(row.stated_rate),
      percent(row.rate),
      `${formatShort(row.lower_95_confidence_limit)} to ${percent(row.upper_95_confidence_limit)}`,
      percent(row.predicted_rate),
      formatProbability(row.chance),
    ]),
  }),
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});

import { dot, text } from "@observablehq/plot";
import { colourWord } from "../../../charts/colour-words.ts";
import { onPage } from "../../../places/chart-address.ts";
import { capitalise, formatList } from "../../../words/lists.ts";
import { formatShort } from "../../../words/numbers.ts";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import { comparison, ink, soft, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import sql from "./radar-stayed-and-left.sql?raw";
import { readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  group_name: { label: "Group", format: "text" },
  people: { label: "People, recovered", format: "count" },
  reoffended: { label: "Reoffended, recovered", format: "count" },
  stated_rate: { label: "Rate, stated", format: "statedPercent" },
  rate: { label: "Rate of the whole people", format: "percent" },
  lower_95_confidence_limit: { label: "Lower 95%", format: "percent" },
  upper_95_confidence_limit: { label: "Upper 95%", format: "percent" },
} as const;
type Row = RowOf<typeof columns>;

const looks: Readonly<Record<string, { name: string; colour: string }>> = {
  "completed or continuing": { name: "Stayed", colour: thisArea },
  "dropped out": { name: "Left", colour: comparison },
};
const lookOf = ({ group_name }: Row) => looks[group_name] ?? { name: group_name, colour: ink };
const count = (row: Row): string => `${row.reoffended} of ${row.people}`;
const percent = (value: number): string => `${formatShort(value)}%`;

type Person = { readonly x: number; readonly y: number; readonly hit: boolean };

/** The people of a group as places in rows of eight, those who reoffended first. */
const perRow = 8;
const peopleOf = (row: Row, left: number, top: number, step: number): readonly Person[] =>
  Array.from({ length: row.people }, (_, index) => ({
    x: left + (index % perRow) * step + step / 2,
    y: top + Math.floor(index / perRow) * step + step / 2,
    hit: index < row.reoffended,
  }));

function drawing(rows: readonly Row[], { width, phone }: Frame) {
  const step = phone ? 36 : 38;
  const header = 52;
  const lines = (row: Row): number => Math.ceil(row.people / perRow);
  const heights = rows.map((row) => header + lines(row) * step);
  const blocks = rows.map((row, index) => ({
    row,
    left: phone ? 0 : index * (width / 2 + 12),
    top: phone ? heights.slice(0, index).reduce((sum, height) => sum + height + 16, 0) : 0,
  }));
  const height = phone
    ? heights.reduce((sum, own) => sum + own + 16, 0) - 10
    : Math.max(...heights) + 4;
  const identity = { type: "identity" as const, axis: null };
  return {
    width,
    height,
    margin: 0,
    x: identity,
    y: identity,
    marks: blocks.flatMap(({ row, left, top }) => {
      const { name, colour } = lookOf(row);
      const people = peopleOf(row, left, top + header, step);
      return [
        text([name], {
          x: left,
          y: top + 12,
          text: (word: string) => word,
          textAnchor: "start",
          className: "strong",
          fill: ink,
        }),
        text([row], {
          x: left,
          y: top + 32,
          text: (own: Row) => `${count(own)} reoffended: ${percent(own.stated_rate)}`,
          textAnchor: "start",
          fill: soft,
        }),
        dot(people, {
          x: "x",
          y: "y",
          r: step / 2 - 5,
          fill: (person: Person) => (person.hit ? colour : "none"),
          stroke: colour,
          strokeWidth: 2,
        }),
        readPoints(people, { x: "x", y: "y", along: "xy", row: () => rows.indexOf(row) }),
      ];
    }),
  };
}

/** The recovered people, one dot each: those who stayed with RADAR and those who left it. */
export const radarStayedAndLeft = defineChart({
  id: "radar-stayed-and-left",
  page: onPage("/case-studies/radar/"),
  sql,
  columns,
  sources: ["london-councils-report-2013"],
  title: (rows) =>
    `The people behind the percentages: ${formatList(rows.map((row) => `${count(row)} who ${lookOf(row).name.toLowerCase()}`))} reoffended`,
  subtitle: () =>
    `RADAR’s group sentenced to under 12 months, one dot a person. Filled: proven to reoffend within a year. ${capitalise(colourWord(thisArea))}: completed RADAR or were still in it; ${colourWord(comparison)}: dropped out.`,
  altText: (rows) =>
    `One dot for each of ${String(rows.reduce((sum, row) => sum + row.people, 0))} people. ${rows.map((row) => `${lookOf(row).name}: ${row.people} dots, ${row.reoffended} of them filled, ${percent(row.stated_rate)}`).join(". ")}.`,
  notes: (rows) => [
    "The report states the percentages only. How the people were found is shown above.",
    `With so few people each rate is uncertain. 95% intervals: ${rows.map((row) => `${lookOf(row).name.toLowerCase()}, ${formatShort(row.lower_95_confidence_limit)} to ${percent(row.upper_95_confidence_limit)}`).join("; ")}. Any rate from ${formatShort(Math.max(...rows.map((row) => row.lower_95_confidence_limit)))} to ${percent(Math.min(...rows.map((row) => row.upper_95_confidence_limit)))} fits both.`,
  ],
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});

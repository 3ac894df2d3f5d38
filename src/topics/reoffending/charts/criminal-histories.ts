import { lineY } from "@observablehq/plot";
import { sayTurn } from "../../../charts/say-turn.ts";
import { onPage } from "../../../places/chart-address.ts";
import { formatCount, formatDecimal } from "../../../words/numbers.ts";
import { describeBreaks } from "../../../charts/describe-breaks.ts";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import { others, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import sql from "./criminal-histories.sql?raw";
import { insideAxisY, yearAxis } from "../../../charts/marks/axes.ts";
import { breaksIn, timeDrawing } from "../../../charts/marks/time-drawing.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { lineIn, readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  year: { label: "Year", format: "year" },
  previous_sanctions: { label: "Convictions and cautions before", format: "text" },
  people: { label: "Adults", format: "count" },
  share: { label: "Share of the year", format: "percent" },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const most = "15 or more";

/** The rows at which counting changed, once each. */
const broken = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.break_label !== null && row.previous_sanctions === most);

function drawing(rows: readonly Row[], frame: Frame) {
  const bands = [...Map.groupBy(rows, (row) => row.previous_sanctions)];
  const { first, last } = firstAndLast(rows);
  const years = firstAndLast(bands).first[1].map((row) => row.year);
  return timeDrawing({
    width: frame.width,
    height: frame.phone ? 320 : 340,
    x: [first.year, last.year],
    y: [0, Math.ceil(Math.max(...rows.map((row) => row.share)) / 10) * 10],
    breaks: breaksIn(
      broken(rows),
      (row) => row.year - 0.5,
      (row) => `${row.year}`,
    ),
    labels: bands.map(([band, own]) => ({
      label: band,
      y: firstAndLast(own).last.share,
      ...(band === most ? { strong: true } : {}),
    })),
    axes: [
      ...insideAxisY(4, (value) => `${String(value)}%`),
      yearAxis(
        years.filter((year) => year % (frame.phone ? 4 : 2) === 0),
        String,
      ),
    ],
    marks: bands.flatMap(([band, own]) => [
      lineY(own, {
        x: "year",
        y: "share",
        stroke: band === most ? thisArea : others,
        strokeWidth: band === most ? 2.25 : 1.5,
      }),
      readPoints(own, { x: "year", y: "share", along: "xy", row: lineIn(rows) }),
    ]),
  });
}

/** How many convictions and cautions people had before: context to the claim on who commits crime. */
export const criminalHistories = defineChart({
  id: "criminal-histories",
  page: onPage("/reoffending/"),
  sql,
  columns,
  sources: ["moj-criminal-histories"],
  title: (rows) => {
    const own = rows.filter((row) => row.previous_sanctions === most);
    const { first, last } = firstAndLast(own);
    return `${formatDecimal(last.share)}% of adults sentenced or cautioned in ${last.year} had 15 or more convictions or cautions before; ${formatDecimal(first.share)}% in ${first.year}${sayTurn(own, { value: (row) => row.share, write: (share) => `${formatDecimal(share)}%`, when: (row) => `${row.year}` })}`;
  },
  subtitle: () =>
    "Adults sentenced or cautioned in a year, England and Wales, by convictions and cautions before that, percent of all of the year",
  altText: (rows) => {
    const { first, last } = firstAndLast(rows);
    return `Line chart of shares of adults sentenced or cautioned by earlier convictions and cautions, ${first.year} and ${last.year}: ${[...Map.groupBy(rows, (row) => row.previous_sanctions)].map(([band, own]) => `${band.toLowerCase()} ${formatDecimal(firstAndLast(own).first.share)}% and ${formatDecimal(firstAndLast(own).last.share)}%`).join("; ")}.`;
  },
  notes: (rows) => {
    const total = rows
      .filter((row) => row.year === firstAndLast(rows).last.year)
      .reduce((sum, row) => sum + row.people, 0);
    return [
      `This is not a reoffending rate. It looks back from everyone sentenced or cautioned, ${formatCount(total)} adults in the last year, and not forward from a cohort. There is no figure for London.`,
      "Far fewer people are cautioned than in 2010. That alone changes who is in these totals, so a share can move though nobody offends more or less.",
    ];
  },
  breaks: (rows) => describeBreaks(broken(rows), (row) => `${row.year}`),
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});

import { areaY, lineY } from "@observablehq/plot";
import { defineChart, type Context, type Panel } from "../../../../charts/chart.ts";
import { colourWord } from "../../../../charts/colour-words.ts";
import { others, thisArea, wash } from "../../../../charts/colours.ts";
import type { RowOf } from "../../../../charts/columns.ts";
import {
  describeBreaksOfSeries,
  keyOfPanels,
  type KeyLine,
} from "../../../../charts/describe-breaks.ts";
import { numberBreaks, panelBreaks } from "../../../../charts/marks/panel-breaks.ts";
import { panelEnds, type PanelEnd } from "../../../../charts/marks/panel-ends.ts";
import { readPoints } from "../../../../charts/marks/read-points.ts";
import { firstAndLast } from "../../../../charts/rows.ts";
import { findTurn } from "../../../../charts/say-turn.ts";
import { sourcesOfRows } from "../../../../datasets/sources-of-rows.ts";
import { onBoroughPageOr } from "../../../../places/chart-address.ts";
import { london } from "../../../../places/place.ts";
import { capitalise, formatList } from "../../../../words/lists.ts";
import { formatCount, formatUpOrDown } from "../../../../words/numbers.ts";
import { formatMonth, monthToDate, yearOf } from "../../../../words/periods.ts";
import { airportsApart } from "../../notes.ts";
import { revisionUnknown } from "../../revisions.ts";
import { smallFrame } from "../small-frame.ts";
import sql from "./knife-crime.sql?raw";

const columns = {
  measure: { label: "Counted", format: "text" },
  twelve_months_to: { label: "12 months to", format: "month" },
  recorded: { label: "Number", format: "count" },
  change: { label: "Change on the year before", format: "change", nullable: true },
  london_recorded: { label: "London, number", format: "count" },
  london_change: { label: "London, change", format: "change", nullable: true },
  source: { label: "Source", format: "text", onlyInFile: true },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
  other_crime_to: { label: "Other recorded crime to", format: "month", onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

/** How its breaks are named: when they were, and of what. */
const inSeries = {
  period: (row: Row) => row.twelve_months_to,
  when: (row: Row) => formatMonth(row.twelve_months_to),
  series: (row: Row) => row.measure.toLowerCase(),
} as const;

type Series = {
  readonly measure: string;
  readonly rows: readonly Row[];
  readonly first: Row;
  readonly last: Row;
};

/** Offences, those with injury, and outcomes: as the question orders them. */
const bySeries = (rows: readonly Row[]): readonly Series[] =>
  [...Map.groupBy(rows, (row) => row.measure)].map(([measure, own]) => ({
    measure,
    rows: own,
    ...firstAndLast(own),
  }));

function offencesIn(rows: readonly Row[]): Series {
  const [series] = bySeries(rows);
  if (!series) throw new Error("Knife crime needs a series of offences.");
  return series;
}

const isLondon = (context: Context): boolean => context.place.areaCode === london.areaCode;

const moved = (change: number | null): string => (change === null ? "" : formatUpOrDown(change));

const endOf = (row: Row): PanelEnd => ({
  value: formatCount(row.recorded),
  when: String(yearOf(row.twelve_months_to)),
});

/** The highest or lowest 12 months between the two ends, where the offences turned. */
function turnOf(rows: readonly Row[]): string {
  const turn = findTurn(offencesIn(rows).rows, (row) => row.recorded);
  return turn === undefined
    ? ""
    : ` Offences were at their ${turn.extreme} in those to ${formatMonth(turn.row.twelve_months_to)}: ${formatCount(turn.row.recorded)}.`;
}

/** Where a place would stand had it moved as London did. */
const asLondon =
  ({ first }: Series) =>
  (row: Row): number =>
    (first.recorded * row.london_recorded) / first.london_recorded;

function panel(series: Series, key: readonly KeyLine[], context: Context): Panel {
  const { measure, rows, first, last } = series;
  const date = (row: Row): Date => monthToDate(row.twelve_months_to);
  const beside = isLondon(context) ? [] : rows.map(asLondon(series));
  const high = Math.max(1, ...rows.map((row) => row.recorded), ...beside);
  return {
    heading: measure,
    figure: formatCount(last.recorded),
    detail: isLondon(context)
      ? moved(last.change)
      : `${moved(last.change)}; London ${moved(last.london_change)}`,
    options: {
      ...smallFrame(84, [0, high]),
      marks: [
        areaY(rows, { x: date, y: "recorded", fill: wash }),
        ...(isLondon(context)
          ? []
          : [lineY(rows, { x: date, y: asLondon(series), stroke: others, strokeWidth: 1.25 })]),
        lineY(rows, { x: date, y: "recorded", stroke: thisArea, strokeWidth: 1.75 }),
        ...panelBreaks(numberBreaks(rows, key, inSeries.period), [date(first), date(last)]),
        ...panelEnds(endOf(first), endOf(last)),
        // The table begins with the latest month.
        readPoints(rows, {
          ...{ x: date, y: "recorded" },
          row: (_, index) => rows.length - 1 - index,
        }),
      ],
    },
  };
}

/** Knife-enabled offences and positive outcomes in rolling 12 months, each in its own month. */
export const knifeCrime = defineChart({
  id: "knife-crime",
  page: onBoroughPageOr("/crime/"),
  sql,
  columns,
  sources: (rows) =>
    sourcesOfRows(
      rows.map((row) => row.source),
      "mps-knife-dashboard",
    ),
  title: (rows, context) => {
    const { last } = offencesIn(rows);
    return `${formatCount(last.recorded)} knife-enabled offences in ${context.place.name} in the 12 months to ${formatMonth(last.twelve_months_to)}, ${moved(last.change)}`;
  },
  subtitle: (rows, context) => {
    const { first, last } = offencesIn(rows);
    const beside = isLondon(context)
      ? ""
      : ` ${capitalise(colourWord(others))}: how it would stand had it moved as all London did.`;
    return `Rolling 12 months, the first to ${formatMonth(first.twelve_months_to)}, the last to ${formatMonth(last.twelve_months_to)}, and the change on the year before.${turnOf(rows)} Each panel has its own scale, from zero.${beside}`;
  },
  altText: (rows, context) =>
    `${context.place.name}, 12 months to ${formatMonth(offencesIn(rows).last.twelve_months_to)}: ${formatList(
      bySeries(rows).map(
        ({ measure, first, last }) =>
          `${measure.toLowerCase()} ${formatCount(last.recorded)} (${moved(last.change)}${isLondon(context) ? "" : `; London ${moved(last.london_change)}`}), ${formatCount(first.recorded)} in those to ${formatMonth(first.twelve_months_to)}`,
      ),
    )}.`,
  notes: (rows, { place }) => {
    const { last } = offencesIn(rows);
    const ends =
      last.twelve_months_to === last.other_crime_to
        ? `They end in ${formatMonth(last.twelve_months_to)}, as the other recorded crime does.`
        : `They end in ${formatMonth(last.twelve_months_to)}; the other recorded crime goes on to ${formatMonth(last.other_crime_to)}.`;
    return [
      "A positive outcome, such as a charge or a caution, counts in the month in which it was reached, mostly not that of its offence. Outcomes beside offences are not a clear-up rate.",
      `The figures are an edition of their own. ${ends} ${revisionUnknown("them")}`,
      "Knife-enabled offences are of several groups: robbery, violence and others. They are among those counted above, not on top of them.",
      ...airportsApart(place),
    ];
  },
  table: (rows, context) => {
    const all = bySeries(rows);
    const months = all[0]?.rows ?? [];
    const head = all.map(({ measure }) => measure);
    return {
      head: [
        "12 months to",
        ...head,
        ...(isLondon(context) ? [] : head.map((measure) => `London, ${measure.toLowerCase()}`)),
      ],
      body: months
        .map((row, index) => [
          formatMonth(row.twelve_months_to),
          ...all.map((item) => formatCount(item.rows[index]?.recorded ?? NaN)),
          ...(isLondon(context)
            ? []
            : all.map((item) => formatCount(item.rows[index]?.london_recorded ?? NaN))),
        ])
        .toReversed(),
    };
  },
  breaks: (rows) => describeBreaksOfSeries(rows, inSeries),
  figure: (rows, context) => {
    const key = keyOfPanels(rows, inSeries);
    return {
      kind: "panels",
      panels: bySeries(rows).map((series) => panel(series, key, context)),
      key: key.map(({ words }) => words),
    };
  },
});

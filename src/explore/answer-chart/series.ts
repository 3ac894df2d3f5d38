import type { Cell } from "../../database/ask/query.ts";
import { nameAt, numberAt, type ColumnReading } from "./columns.ts";
import { isGap, stepOf, timeOf, type Period } from "./period.ts";
import type { Asked } from "./chart.ts";

/** A point of a line; nothing where the line breaks. */
export type Point = { readonly x: Date; readonly y: number | null };

export type AnswerLine = { readonly name: string; readonly points: readonly Point[] };

export type Lines = {
  readonly lines: readonly AnswerLine[];
  /** Every point in time, in order. */
  readonly times: readonly Date[];
  /** Values that are missing, rows without a time, and periods that have no row. */
  readonly missing: number;
  readonly timeless: number;
  readonly hasGaps: boolean;
  /** Two rows that want the same place, by their name: no line can go through both. */
  readonly clash: string | undefined;
};

type Measured = { readonly key: string; readonly name: string; readonly point: Point };

/** Every figure as a point of the line that it belongs to. */
function measure(
  row: readonly Cell[],
  x: Date,
  y: readonly ColumnReading[],
  series: ColumnReading | undefined,
): readonly Measured[] {
  return y.map((column) => ({
    // Two columns may share a name.
    key: series ? nameAt(row, series.at) : String(column.at),
    name: series ? nameAt(row, series.at) : column.words,
    point: { x, y: numberAt(row, column.at) },
  }));
}

/** Puts a break where a period is not there, so that no line runs over it. */
function withBreaks(points: readonly Point[], step: number): readonly Point[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && isGap(before.x, point.x, step) ? [{ x: before.x, y: null }, point] : [point];
  });
}

/** Sorts the figures of an answer into lines over time. */
export function linesOf({ answer, x, y, series }: Asked, period: Period): Lines {
  const { rows } = answer;
  const timed = rows.flatMap((row) => {
    const time = timeOf(row[x.at] ?? null, period);
    return time ? [{ row, time }] : [];
  });
  const measured = timed.flatMap(({ row, time }) => measure(row, time, y, series));
  const times = [...new Set(timed.map(({ time }) => Number(time)))]
    .sort((a, b) => a - b)
    .map((time) => new Date(time));
  const step = stepOf(times, period);
  const byName = [...Map.groupBy(measured, ({ key }) => key)].map(([key, own]) => ({
    name: own[0]?.name ?? key,
    sorted: own.map(({ point }) => point).toSorted((a, b) => Number(a.x) - Number(b.x)),
  }));
  const clashing = byName.find(({ sorted }) =>
    sorted.some((point, index) => Number(point.x) === Number(sorted[index + 1]?.x)),
  );
  const lines = byName.map(({ name, sorted }) => ({ name, points: withBreaks(sorted, step) }));
  return {
    lines,
    times,
    missing: measured.filter(({ point }) => point.y === null).length,
    timeless: rows.length - timed.length,
    hasGaps: lines.some(({ points }, at) => points.length > (byName[at]?.sorted.length ?? 0)),
    clash: clashing?.name,
  };
}

/** Points that no line reaches: nothing stands before them, and nothing after. */
export const alone = (points: readonly Point[]): readonly Point[] =>
  points.filter(
    ({ y }, index) =>
      y !== null &&
      (points[index - 1]?.y ?? null) === null &&
      (points[index + 1]?.y ?? null) === null,
  );

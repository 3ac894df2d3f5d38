import { addMonths, monthsBetween, financialYear, startYear } from "../../words/periods.ts";
import { endMonth, isMonthly, type PeriodKind } from "../choosing/periods.ts";
import type { Question } from "../question.ts";
import { isKnown, type CompareRow, type KnownRow } from "../rows.ts";

/** The rows of one place, in order of time. */
export type Series = {
  readonly code: string;
  readonly place: string;
  readonly rows: readonly CompareRow[];
};

/** One series a place, in the order in which the places were picked. */
export const seriesOf = (rows: readonly CompareRow[]): readonly Series[] =>
  [...Map.groupBy(rows, (row) => row.area_code)].map(([code, own]) => ({
    code,
    place: own[0]?.area_name ?? code,
    rows: own,
  }));

/**
 * The series of every place that the reader picked, without those that stand behind them; one of which
 * the period holds no row is there all the same.
 */
export const pickedSeries = (
  rows: readonly CompareRow[],
  { areas, names }: Question,
): readonly Series[] =>
  areas.map((code, index) => ({
    code,
    place: names[index] ?? code,
    rows: rows.filter((row) => row.area_code === code),
  }));

/** The row of each place picked where there is one period: an empty one where the table has none. */
export const pickedRows = (
  rows: readonly CompareRow[],
  question: Question,
): readonly CompareRow[] =>
  pickedSeries(rows, question).map(
    ({ code, place, rows: [row] }) =>
      row ?? {
        ...{ period: question.to, area_code: code, area_name: place },
        ...{ value: null, lower: null, upper: null },
        ...{ note: null, break_label: null, break_reason: null },
      },
  );

const sum = (values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null)
    ? null
    : values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** "2019-20" -> "2018-19", "2026-06" -> "2025-06": the same 12 months a year before. */
function yearBefore(kind: PeriodKind, period: string): string {
  if (isMonthly(kind)) return addMonths(period, -12);
  return financialYear(startYear(period) - 1);
}

/**
 * The latest 12 months and the 12 before them of recorded crime; nothing where a month of the 24 is
 * not there, or where there is nothing to compare with.
 */
export function lastTwelve(
  rows: readonly CompareRow[],
  kind: PeriodKind,
): { before: number; after: number } | undefined {
  const last = rows.at(-1);
  if (!last) return undefined;
  const values = rows.map((row) => row.value);
  const earlier = rows.find((row) => row.period === yearBefore(kind, last.period));
  const [before, after] =
    kind === "month"
      ? rows.length < 24
        ? [null, null]
        : [sum(values.slice(-24, -12)), sum(values.slice(-12))]
      : [earlier?.value ?? null, last.value];
  return before === null || after === null || before === 0 ? undefined : { before, after };
}

/** The last period in which every place has a figure that has any; else the last with a figure. */
export function lastShared(series: readonly Series[]): string | undefined {
  const known = series.map(({ rows }) => rows.filter(isKnown)).filter((own) => own.length > 0);
  const periods = [...new Set(known.flatMap((own) => own.map((row) => row.period)))].toSorted();
  const hasAll = (period: string): boolean =>
    known.every((own) => own.some((row) => row.period === period));
  return periods.findLast(hasAll) ?? periods.at(-1);
}

export const figureAt = ({ rows }: Series, period: string): KnownRow | undefined =>
  rows.filter(isKnown).find((row) => row.period === period);

/** The figures of one period, of those places that have one. */
export const knownAt = (
  series: readonly Series[],
  period: string,
): readonly { readonly code: string; readonly place: string; readonly value: number }[] =>
  series.flatMap((one) => {
    const row = figureAt(one, period);
    return row ? [{ code: one.code, place: one.place, value: row.value }] : [];
  });

/**
 * A series in runs without a gap: a line must not run over periods that are not there, whether their
 * rows are empty or missing.
 */
export function runsOf(rows: readonly CompareRow[], kind: PeriodKind): readonly KnownRow[][] {
  const step = isMonthly(kind) ? 1 : 12;
  const runs: KnownRow[][] = [];
  let last: KnownRow | undefined;
  for (const row of rows) {
    if (!isKnown(row)) {
      last = undefined;
      continue;
    }
    const isNext =
      last !== undefined &&
      monthsBetween(endMonth(kind, row.period), endMonth(kind, last.period)) <= step;
    if (isNext) runs.at(-1)?.push(row);
    else runs.push([row]);
    last = row;
  }
  return runs;
}

/** Places of one period in the order of the table: those picked first, then the others by name. */
export function listedRows(rows: readonly CompareRow[], question: Question): readonly CompareRow[] {
  const others = rows.filter((row) => !question.areas.includes(row.area_code));
  return [
    ...pickedRows(rows, question),
    ...others.toSorted((a, b) => a.area_name.localeCompare(b.area_name)),
  ];
}

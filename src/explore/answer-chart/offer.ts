import { mostSeries, type DrawnKind } from "./chart.ts";
import type { ColumnReading } from "./columns.ts";

/** The columns that a choice can take, each list in the order in which they are offered. */
export type Offer = {
  readonly x: readonly ColumnReading[];
  readonly y: readonly (readonly ColumnReading[])[];
  readonly series: readonly ColumnReading[];
};

const isCode = ({ words }: ColumnReading): boolean => /\b(?:code|slug|id)$/i.test(words);

/** Names before codes, which stand for the same. */
const namesFirst = (columns: readonly ColumnReading[]): readonly ColumnReading[] => [
  ...columns.filter((column) => !isCode(column)),
  ...columns.filter(isCode),
];

/** Amounts before years, which are numbers too. */
const amountsFirst = (columns: readonly ColumnReading[]): readonly ColumnReading[] => {
  const numbers = columns.filter(({ isNumber }) => isNumber);
  return [...numbers.filter(({ period }) => !period), ...numbers.filter(({ period }) => period)];
};

/** Which columns can be chosen for a kind of chart, once what lies along the bottom is known. */
export function offerOf(columns: readonly ColumnReading[], kind: DrawnKind, x?: number): Offer {
  const numbers = amountsFirst(columns).filter(({ at }) => at !== x);
  const amounts = numbers.filter(({ period }) => !period).slice(0, mostSeries);
  const categories = namesFirst(columns.filter((column) => column.isCategory));
  const series = categories.filter(
    ({ at, distinct }) => at !== x && distinct > 1 && distinct <= mostSeries,
  );
  const timed = columns.filter(({ period }) => period);
  const single = numbers.map((column) => [column]);
  if (kind === "line") {
    return { x: timed, y: amounts.length > 1 ? [...single, amounts] : single, series };
  }
  const named = [...new Set([...categories, ...timed])];
  return kind === "bar"
    ? { x: named, y: single, series: [] }
    : { x: [...new Set([...amountsFirst(columns), ...named])], y: single, series };
}

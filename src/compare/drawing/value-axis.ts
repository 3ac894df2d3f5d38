import { formatCount } from "../../words/numbers.ts";
import type { Measure, Scale } from "../measure.ts";
import type { Question } from "../question.ts";
import type { CompareRow } from "../rows.ts";

/** Everything that is drawn of some rows: figures and the ends of their intervals. */
export const valuesOf = (rows: readonly CompareRow[]): readonly number[] =>
  rows.flatMap(({ value, lower, upper }) => [value, lower, upper].filter((one) => one !== null));

/** Whether a scale stands on zero; where it does not, the chart says so. */
export const standsOnZero = ({ measure, scale }: Question): boolean =>
  scale !== "index" && measure.fromZero;

/** The two ends of the scale that figures are drawn on. */
export function domainOf(
  rows: readonly CompareRow[],
  question: Question,
): readonly [low: number, high: number] {
  const values = valuesOf(rows);
  if (values.length === 0) return [0, 1];
  if (standsOnZero(question)) return [0, Math.max(1, ...values)];
  return [Math.floor(Math.min(...values) - 1), Math.ceil(Math.max(...values) + 1)];
}

/** A number on the axis: "10,000", "25%", "£30,000". */
export function writeTick({ unit }: Measure, scale: Scale, value: number): string {
  const number = Number.isInteger(value) ? formatCount(value) : String(value);
  return scale === "published" ? `${unit.before ?? ""}${number}${unit.after ?? ""}` : number;
}

import { contextUnits, type ContextUnit } from "../datasets/context/context-indicators.ts";
import { formatCount, formatDecimal } from "./numbers.ts";

type UnitWords = {
  /** Figures in whole numbers; the others have one decimal. */
  readonly isWhole: boolean;
  readonly before: "" | "£";
  readonly after: "" | "%";
  /** What follows a figure in a sentence, and the last figure of a span. */
  readonly words: string;
};

const share = { isWhole: false, before: "", after: "%", words: "" } as const;
const pounds = { isWhole: true, before: "£", after: "", words: "" } as const;
const plain = { before: "", after: "" } as const;

const units: Readonly<Record<ContextUnit, UnitWords>> = {
  percent: share,
  "percent of small areas": share,
  score: { ...plain, isWhole: false, words: "" },
  "pounds a year": pounds,
  "pounds a week": pounds,
  years: { ...plain, isWhole: false, words: " years" },
  "per 10,000 children": { ...plain, isWhole: true, words: " in 10,000 children" },
  "per 100,000 residents": { ...plain, isWhole: true, words: " in 100,000 residents" },
};

/**
 * How figures of local context are written in a unit.
 *
 * @throws Error for a unit that the table has not
 */
export function unitWords(unit: string): UnitWords {
  const known = contextUnits.find((one) => one === unit);
  if (known === undefined) throw new Error(`Local context has no unit “${unit}”.`);
  return units[known];
}

/** The value alone, for a table whose head has the unit: "23.1", "33,776". */
export const contextNumber = (value: number, unit: string): string =>
  unitWords(unit).isWhole ? formatCount(value) : formatDecimal(value);

/** The same with its sign of percent, where its unit stands beside it: "23.1%", "33,776". */
export const contextFigure = (value: number, unit: string): string =>
  `${contextNumber(value, unit)}${unitWords(unit).after}`;

/** A value of local context in its unit: "23.1%", "£33,776", "80.3 years", "51 in 10,000 children". */
export function formatContext(value: number, unit: string): string {
  const { before, words } = unitWords(unit);
  return `${before}${contextFigure(value, unit)}${words}`;
}

/** A span of values, its unit once where it is long: "129 to 239 in 100,000 residents". */
export const contextSpan = (low: number, high: number, unit: string): string =>
  `${unitWords(unit).words === "" ? formatContext(low, unit) : contextNumber(low, unit)} to ${formatContext(high, unit)}`;

import { formatList } from "../../words/lists.ts";
import { formatCount } from "../../words/numbers.ts";
import { inWords } from "./pickable.ts";
import { theFigure, type Comparison } from "./picked-state.ts";
import { isNumber, isPeriod } from "./column-rules.ts";
import type { Settled, SettledFilter, SettledMeasure } from "./settle-picked.ts";
import type { SchemaColumn } from "../schema/schema.ts";
import { figureName } from "./write-picked.ts";

const longestValue = 60;

/** One line, whatever stands in it: a comment ends where its line ends. */
const onOneLine = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  return line.length > longestValue ? `${[...line].slice(0, longestValue).join("")}…` : line;
};

const comparisonWords: Record<Comparison, string> = {
  "=": "is",
  "≠": "is not",
  "<": "is under",
  "≤": "is at most",
  ">": "is over",
  "≥": "is at least",
  contains: "contains",
  "is missing": "is missing",
  "is not missing": "is not missing",
};

const periodWords: Partial<Record<Comparison, string>> = {
  "<": "is before",
  "≤": "is up to",
  ">": "is after",
  "≥": "is from",
};

/** "total offences", "number of rows", "latest month" */
const measureInWords = (measure: SettledMeasure): string => inWords(figureName(measure));

/** "is at least", or of a period "is from" */
export const comparisonInWords = (column: SchemaColumn, comparison: Comparison): string =>
  (isPeriod(column) && periodWords[comparison]) || comparisonWords[comparison];

function filterInWords({ column, operator, words: value }: SettledFilter): string {
  const words = comparisonInWords(column, operator);
  return [inWords(column.name), words, onOneLine(value)].filter((part) => part !== "").join(" ");
}

function orderInWords({ sort }: Settled): string | undefined {
  if (!sort) return undefined;
  const { column, direction } = sort;
  const isDown = direction === "descending";
  if (column === theFigure) return isDown ? "largest first" : "smallest first";
  const name = inWords(column.name);
  if (isPeriod(column)) return isDown ? `latest ${name} first` : `earliest ${name} first`;
  if (isNumber(column)) return isDown ? `largest ${name} first` : `smallest ${name} first`;
  return `by ${name}${isDown ? ", Z to A" : ""}`;
}

/** What a question asks, in one line: "Total offences in crime_monthly for each area name, …" */
export function pickedInWords(settled: Settled): string {
  const { table, columns, measure, filters, limit } = settled;
  const names = formatList(columns.map(({ name }) => inWords(name)));
  const what = measure
    ? `${measureInWords(measure)} in ${table.name}${names && ` for each ${names}`}`
    : `rows of ${table.name}${names && `: ${names}`}`;
  const isOneRow = measure !== null && columns.length === 0;
  const parts = [
    what,
    filters.length > 0 && `where ${formatList(filters.map(filterInWords))}`,
    !isOneRow && orderInWords(settled),
    limit !== null && !isOneRow && `at most ${formatCount(limit)}`,
  ].filter((part) => typeof part === "string");
  const sentence = parts.join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

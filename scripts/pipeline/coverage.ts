import type { MonthSpan } from "../../src/datasets/changes.ts";
import type { Dataset } from "../../src/datasets/dataset.ts";
import { datasets } from "../../src/datasets/index.ts";
import { formatList } from "../../src/words/lists.ts";
import { formatMonth, yearOf } from "../../src/words/periods.ts";
import type { EditionMonths } from "./raw-files.ts";
import type { Row } from "./csv.ts";

/** What the files and tables of this run say of when they are about. */
export type Coverage = {
  /** Months of each source's edition. */
  readonly months: EditionMonths;
  readonly rowsOf: RowsOf;
};

/** The rows of a table as this run has them. */
export type RowsOf = (schema: Dataset) => readonly Row[];

const isMonth = (period: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(period);

/** "2026-06" -> "June 2026", "2025-06-30" -> "June 2025"; years as they are. */
function periodInWords(period: string): string {
  const month = period.replace(/^(\d{4}-\d{2})-\d{2}$/, "$1");
  return isMonth(month) ? formatMonth(month) : period;
}

/** "2020-03" -> "2019/20": a cohort as its publishers write it. */
const cohortInWords = (end: string): string =>
  `${String(yearOf(end) - 1)}/${String(yearOf(end) % 100).padStart(2, "0")}`;

type Write = (values: readonly string[]) => string;

const spanBy =
  (write: (period: string) => string): Write =>
  (values) => {
    const [first = "", last = ""] = [values[0], values.at(-1)];
    return first === last ? write(first) : `${write(first)} to ${write(last)}`;
  };

/** How the periods of a column are written; the values come sorted, each once. */
const ways: Readonly<Record<string, Write>> = {
  span: spanBy(periodInWords),
  // 2013-03 and 2025-26 look like months.
  years: spanBy(String),
  cohorts: spanBy(cohortInWords),
  last: (values) => periodInWords(values.at(-1) ?? ""),
  list: (values) => formatList(values.map(periodInWords)),
  mids: spanBy((year) => `mid-${year}`),
};

/** `{span crime_monthly.month}`, `{years context.period where indicator is claimants}` */
const asked = /\{(\w+) (\w+)\.(\w+)(?: where (\w+) is ([^}]+))?\}/g;

/** Where a table has no such rows: its source was never at hand. */
const nothingYet = "nothing yet";

const isFrom = (row: Row, source: string | undefined): boolean =>
  source === undefined || row["source"] === undefined || row["source"] === source;

/**
 * Puts into a sentence on coverage what its braces ask for: the periods of a table's column, as its
 * rows have them. Of a source, only the rows that name it count.
 *
 * @throws Error where no table has such a column
 */
export function writeCoverage(text: string, rowsOf: RowsOf, source?: string): string {
  return text.replace(asked, (whole, how: string, table: string, column: string, ...rest) => {
    const [name, value] = rest as readonly (string | undefined)[];
    const schema = datasets.find((one) => one.name === table);
    const write = ways[how];
    if (schema === undefined || write === undefined || !(column in schema.columns)) {
      throw new Error(`Nothing is known of ${whole} in what a table or source covers.`);
    }
    const rows = rowsOf(schema).filter(
      (row) => isFrom(row, source) && (name === undefined || String(row[name]) === value),
    );
    const values = [...new Set(rows.map((row) => String(row[column])))].toSorted();
    return values.length === 0 ? nothingYet : write(values);
  });
}

/** `32 boroughs by month`, `April 2010 to June 2026`. */
export const withSpan = (places: string, span: MonthSpan | undefined): string =>
  span === undefined
    ? places
    : `${places}, ${periodInWords(span.first)} to ${periodInWords(span.last)}`;

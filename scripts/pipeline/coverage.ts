import type { MonthSpan } from "../../src/datasets/changes.ts";
import type { Dataset } from "../../src/datasets/dataset.ts";
import { datasets } from "../../src/datasets/index.ts";
import { sources, type SourceId } from "../../src/datasets/sources.ts";
import { formatList } from "../../src/words/lists.ts";
import { formatCount } from "../../src/words/numbers.ts";
import { addMonths, formatMonth, monthOfYear, yearOf } from "../../src/words/periods.ts";
import type { EditionMonths, EditionYears } from "./raw-files.ts";
import type { Row } from "./csv.ts";

/** What the files and tables of this run say of when they are about. */
export type Coverage = {
  /** Months of each source's edition. */
  readonly months: EditionMonths;
  /** Years of each source's edition. */
  readonly years: EditionYears;
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

/** "2020-03" -> "2019/20", "2002-12" -> "2002": a cohort as its publishers write it. */
const cohortInWords = (end: string): string =>
  end.endsWith("-12")
    ? String(yearOf(end))
    : `${String(yearOf(end) - 1)}/${String(yearOf(end) % 100).padStart(2, "0")}`;

type Write = (values: readonly string[]) => string;

const spanBy =
  (write: (period: string) => string): Write =>
  (values) => {
    const [first = "", last = ""] = [values[0], values.at(-1)];
    return first === last ? write(first) : `${write(first)} to ${write(last)}`;
  };

/** From the first month of the first period to the last of the last, of periods named by their ends. */
const spanOfMonths =
  (months: number): Write =>
  (values) =>
    spanBy(formatMonth)([addMonths(values[0] ?? "", 1 - months), values.at(-1) ?? ""]);

/** Years by the month in which they end: "in March from 2003 to 2018 and in December 2018". */
const yearEnds: Write = (values) =>
  formatList(
    [...Map.groupBy(values, monthOfYear).values()].map((ends) => {
      const [first = "", last = ""] = [ends[0], ends.at(-1)];
      const [month = ""] = periodInWords(first).split(" ");
      return first === last
        ? `in ${periodInWords(first)}`
        : `in ${month} from ${String(yearOf(first))} to ${String(yearOf(last))}`;
    }),
  );

/** How the periods of a column are written; the values come sorted, each once. */
const ways: Readonly<Record<string, Write>> = {
  span: spanBy(periodInWords),
  // 2013-03 and 2025-26 look like months.
  years: spanBy(String),
  cohorts: spanBy(cohortInWords),
  quarters: spanOfMonths(3),
  twelves: spanOfMonths(12),
  yearends: yearEnds,
  eachcohort: (values) => formatList(values.map(cohortInWords)),
  lastcohort: (values) => cohortInWords(values.at(-1) ?? ""),
  last: (values) => periodInWords(values.at(-1) ?? ""),
  list: (values) => formatList(values.map(periodInWords)),
  count: (values) => formatCount(values.length),
  mids: spanBy((year) => `mid-${year}`),
};

/** `{span crime_monthly.month}`, `{years context.period where indicator is claimants}` */
const asked = /\{(\w+) (\w+)\.(\w+)(?: where ([^}]+))?\}/g;

/** `measure is new and source is that`: what each row must hold, by column. */
const conditionsIn = (text: string | undefined): readonly (readonly [string, string])[] =>
  (text?.split(/ and (?=\w+ is )/) ?? []).map((one) => {
    const [, name = "", value = ""] = /^(\w+) is (.+)$/.exec(one) ?? [];
    return [name, value];
  });

const isSource = (id: string): id is SourceId => id in sources;

/** Where a table has no such rows: its source was never at hand. */
const nothingYet = "nothing yet";

/** Whether a row is a source's; where rows name none, all are. */
const isFrom = ({ source: named }: Row, source: string | undefined): boolean =>
  source === undefined || named === undefined || named === source;

/**
 * Puts into a sentence on coverage what its braces ask for: the periods of a table's column, as its
 * rows have them. Of a source, only the rows that name it count.
 *
 * @throws Error where no table has such a column
 */
export function writeCoverage(text: string, rowsOf: RowsOf, source?: string): string {
  return text.replace(
    asked,
    (whole, how: string, table: string, column: string, where: unknown) => {
      const conditions = conditionsIn(typeof where === "string" ? where : undefined);
      const schema = datasets.find((one) => one.name === table);
      const write = ways[how];
      const columns = [column, ...conditions.map(([name]) => name)];
      if (!schema || !write || columns.some((name) => !(name in schema.columns))) {
        throw new Error(`Nothing is known of ${whole} in what a table or source covers.`);
      }
      const rows = rowsOf(schema).filter(
        (row) =>
          isFrom(row, source) && conditions.every(([name, value]) => String(row[name]) === value),
      );
      const values = [...new Set(rows.map((row) => String(row[column])))].toSorted();
      return values.length === 0 ? nothingYet : write(values);
    },
  );
}

const monthsInWords = ({ first, last }: MonthSpan): string => spanBy(periodInWords)([first, last]);

/** `32 boroughs by month`, `April 2010 to June 2026`. */
export const withSpan = (places: string, span: MonthSpan | undefined): string =>
  span === undefined ? places : `${places}, ${monthsInWords(span)}`;

/**
 * Puts the months of a source's edition where a sentence on coverage asks for them:
 * `{edition os-code-point-open}`.
 *
 * @throws Error where no source is called so
 */
export const writeEdition = (text: string, months: EditionMonths): string =>
  text.replace(/\{edition ([\w-]+)\}/g, (whole, id: string) => {
    if (!isSource(id)) throw new Error(`No source has the name in ${whole}.`);
    const span = months[id];
    return span === undefined ? nothingYet : monthsInWords(span);
  });

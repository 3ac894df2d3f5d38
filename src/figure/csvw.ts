import { csvwContext, csvwSources } from "../datasets/csvw.ts";
import type { SourceId } from "../datasets/sources.ts";
import type { Instance, Presented } from "../charts/chart.ts";
import { isNumber, type ChartColumn, type ChartColumns } from "../charts/columns.ts";
import type { RowsFile } from "../charts/rows-file.ts";
import type { RowsFigure } from "../charts/rows-figure.ts";
import type { Editions } from "./known-editions.ts";

/** What goes with one CSV, for a program as JSON and for a reader as plain text. */
export type DescribedFile = {
  /** The CSV's own name, beside its description. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly SourceId[];
  readonly notes: readonly string[];
  readonly columns: ChartColumns;
  readonly editions: Editions;
};

/** What the cells of a column are, in the words of CSV on the Web. */
function datatype(column: ChartColumn): string {
  if (column.format === "month") return "gYearMonth";
  if (column.format === "year") return "gYear";
  return isNumber(column) ? "number" : "string";
}

/**
 * What a reader of one CSV must know: title, measure, columns, notes, sources and licences.
 * Format: W3C "Metadata Vocabulary for Tabular Data" (CSV on the Web).
 */
export const describeFile = (file: DescribedFile): object => ({
  "@context": csvwContext,
  url: file.url,
  "dc:title": file.title,
  "dc:description": file.description,
  ...(file.editions.release === undefined ? {} : { "schema:version": file.editions.release }),
  "dc:source": csvwSources(file.sources, file.editions),
  notes: file.notes,
  tableSchema: {
    columns: Object.entries(file.columns).map(([name, column]) => ({
      name,
      // A program holds these against the header of the file, letter by letter.
      titles: name,
      "dc:title": column.label,
      datatype: datatype(column),
      required: column.nullable !== true,
    })),
  },
});

/** What one chart's CSV holds. */
export const describedChart = (
  { chart, place }: Instance,
  shown: Presented,
  editions: Editions,
): DescribedFile => ({
  editions,
  url: `${place.slug}.csv`,
  title: shown.title,
  description: shown.subtitle,
  sources: shown.sources,
  notes: [...shown.notes, ...shown.breaks.map((item) => `Break, ${item}`)],
  columns: chart.columns,
});

/** The document whose figures every worked-out figure starts from. */
export const workedOutFrom: readonly SourceId[] = ["london-councils-report-2013"];

/** What a worked-out figure's CSV holds: what it assumes stands in title and subtitle. */
export const describedRows = (
  { id, title, subtitle, source, notes }: RowsFigure,
  { columns }: RowsFile,
  editions: Editions,
): DescribedFile => ({
  ...{ title, columns, editions },
  url: `${id}.csv`,
  description: subtitle,
  sources: workedOutFrom,
  notes: [source, ...notes],
});

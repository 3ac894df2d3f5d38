import type { Column, Dataset } from "./dataset.ts";
import { areaColumns, titleOfColumn } from "./keys.ts";
import { sources, type SourceId } from "./sources.ts";

/** Format: W3C "Metadata Vocabulary for Tabular Data" (CSV on the Web). */
export const csvwContext = ["http://www.w3.org/ns/csvw", { "@language": "en" }] as const;

type OfSources = Readonly<Partial<Record<SourceId, string | undefined>>>;

/** What is known of each source's edition: what it covers, and whose copy was read. */
type Known = Readonly<Record<"covers" | "copies", OfSources>>;

/** Where a file's figures are from, as CSV on the Web metadata says it. */
export const csvwSources = (ids: readonly SourceId[], known: Known): readonly object[] =>
  ids.map((id) => ({
    "dc:title": sources[id].title,
    "dc:publisher": sources[id].publisher,
    "dc:license": sources[id].licence.name,
    "dc:identifier": sources[id].landingPage,
    ...(known.covers[id] === undefined ? {} : { "dc:coverage": known.covers[id] }),
    ...(known.copies[id] === undefined ? {} : { "dc:provenance": known.copies[id] }),
  }));

const datatypes: Readonly<Record<Column["type"], string | object>> = {
  code: "string",
  text: "string",
  month: "gYearMonth",
  financial_year: { base: "string", format: "\\d{4}-\\d{2}" },
  date: "date",
  year: "gYear",
  count: "nonNegativeInteger",
  integer: "integer",
  rate: "number",
  flag: "boolean",
};

const csvwColumn = ([name, column]: readonly [string, Column]) => ({
  name,
  // A program holds these against the header of the file, letter by letter.
  titles: name,
  "dc:title": titleOfColumn(name),
  "dc:description": column.meaning,
  ...(column.unit === undefined ? {} : { "schema:unitText": column.unit }),
  datatype: datatypes[column.type],
  required: column.nullable !== true,
});

const csvwTable = (schema: Dataset, copies: OfSources) => ({
  url: `${schema.name}.csv`,
  "dc:title": schema.title,
  "dc:description": schema.description,
  "dc:source": csvwSources(schema.sources, { covers: {}, copies }),
  tableSchema: {
    columns: Object.entries(schema.columns).map(csvwColumn),
    primaryKey: schema.key,
  },
});

/**
 * What a program must know of one table's CSV: columns, types and key.
 *
 * @param copies who made the copies that its sources were read from
 */
export const describeTable = (schema: Dataset, copies: OfSources): object => ({
  "@context": csvwContext,
  ...csvwTable(schema, copies),
});

/** All tables together, and which of their columns name a row of another. */
export const describeTables = (schemas: readonly Dataset[], copies: OfSources): object => ({
  "@context": csvwContext,
  tables: schemas.map((schema) => {
    const table = csvwTable(schema, copies);
    const foreignKeys = areaColumns(schema).map((name) => ({
      columnReference: name,
      reference: { resource: "areas.csv", columnReference: "area_code" },
    }));
    if (foreignKeys.length === 0) return table;
    return { ...table, tableSchema: { ...table.tableSchema, foreignKeys } };
  }),
});

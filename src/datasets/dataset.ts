import type { SourceId } from "./sources.ts";

/** How the cells of a column are written. Dates stay text, so that both database engines agree. */
export type ColumnType =
  | "code"
  | "text"
  | "count"
  | "integer"
  | "year"
  | "month"
  | "financial_year"
  | "date"
  | "rate"
  | "flag";

export type Column = {
  readonly type: ColumnType;
  readonly meaning: string;
  readonly unit?: string;
  readonly nullable?: boolean;
  /** Decimals that the file keeps so that whoever rounds it does so once; a page shows two. */
  readonly decimals?: number;
  /** The controlled vocabulary, where there is one. */
  readonly values?: readonly string[];
};

/** What one table is, said once: types, DDL, catalogue and documentation come from it. */
export type Dataset = {
  /** Table and file name: `crime_monthly`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What makes a row unique, in the order in which the file is sorted. */
  readonly key: readonly string[];
  readonly sources: readonly SourceId[];
  /**
   * The column in which each row names its source, where a table is credited by the rows it has. What
   * is the name of no source there is a file that was loaded from `loaded`.
   */
  readonly rowSource?: { readonly column: string; readonly loaded: SourceId };
  readonly columns: Readonly<Record<string, Column>>;
  /** Its places and periods; what stands in braces is taken from rows: `{span crime_monthly.month}`. */
  readonly coverage: string;
};

/** Keeps the literal types of a schema, so that `RowOf` can be derived from it. */
export const dataset = <const D extends Dataset>(schema: D): D => schema;

type Value<C extends Column> = C["type"] extends "count" | "integer" | "year" | "rate"
  ? number
  : C["type"] extends "flag"
    ? boolean
    : string;

/** One row of a table, its column types taken from the schema. */
export type RowOf<D extends Dataset> = {
  -readonly [Name in keyof D["columns"]]: D["columns"][Name] extends { readonly nullable: true }
    ? Value<D["columns"][Name]> | null
    : Value<D["columns"][Name]>;
};

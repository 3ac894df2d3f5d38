import type { Column, ColumnType } from "../../../datasets/dataset.ts";

/** A question that is written once into the database, for the site's own queries and for readers. */
export type View = {
  readonly name: string;
  /** Names of what a table macro takes, in order; a plain view takes nothing. */
  readonly takes?: readonly string[];
  /** A call as a reader can run it, where it takes something. */
  readonly example?: string;
  readonly title: string;
  readonly description: string;
  /** What makes a row unique. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** A SELECT over tables and over views that stand before it. */
  readonly sql: string;
};

/** A function of one value, for use anywhere in a query. */
export type ScalarMacro = {
  readonly name: string;
  readonly takes: readonly string[];
  readonly example: string;
  readonly type: ColumnType;
  readonly meaning: string;
  readonly sql: string;
};

/** `breaks_of(of_table, of_area, of_groups)`, `rolling_year`: a view as a query calls it. */
export const callOf = ({ name, takes }: Pick<View, "name" | "takes">): string =>
  takes ? `${name}(${takes.join(", ")})` : name;

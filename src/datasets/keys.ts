import type { Dataset } from "./dataset.ts";

const isAreaCode = (name: string): boolean => name === "area_code" || name === "neighbour_code";

/** The columns of a table that name an area: every code in them is a row of `areas`. */
export const areaColumns = (schema: Dataset): readonly string[] =>
  schema.name === "areas" ? [] : Object.keys(schema.columns).filter(isAreaCode);

const periodTypes: readonly string[] = ["month", "financial_year", "year", "date"];

/** The column of a table's key that says when a row is of; tables of places have none. */
export const periodColumn = ({ key, columns }: Dataset): string | undefined =>
  key.find((name) => periodTypes.includes(columns[name]?.type ?? ""));

/** A column's name as people say it: `Offence group`. */
export const titleOfColumn = (name: string): string =>
  name.replaceAll("_", " ").replace(/^./, (letter) => letter.toUpperCase());

/** A column that the database has beside those of the CSV. */
export type DateColumn = {
  readonly name: string;
  readonly of: string;
  readonly meaning: string;
  readonly nullable: boolean;
};

/** Each month of a table as a date, which the database works out where it is asked. */
export const dateColumnsOf = ({ columns }: Pick<Dataset, "columns">): readonly DateColumn[] =>
  Object.entries(columns)
    .filter(([, { type }]) => type === "month")
    .map(([of, { nullable = false }]) => ({
      ...{ name: `${of}_date`, of, nullable },
      meaning: `first day of ${of}, as a date`,
    }));

import type { Dataset } from "./dataset.ts";

const isAreaCode = (name: string): boolean => name === "area_code" || name === "neighbour_code";

/** The columns of a table that name an area: every code in them is a row of `areas`. */
export const areaColumns = (schema: Dataset): readonly string[] =>
  schema.name === "areas" ? [] : Object.keys(schema.columns).filter(isAreaCode);

/** A column's name as people say it: `Offence group`. */
export const titleOfColumn = (name: string): string =>
  name.replaceAll("_", " ").replace(/^./, (letter) => letter.toUpperCase());

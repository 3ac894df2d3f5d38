import { csvParseRows } from "d3-dsv";
import { toCsv } from "./csv.ts";
import type { Cell, Row } from "./query.ts";
import { typedRows, type Kind, type Kinds, type RowOf } from "./question.ts";

/** Rows as a CSV of the columns that they are typed by. */
export const writeCsv = <K extends Kinds>(columns: K, rows: readonly (RowOf<K> & Row)[]): string =>
  toCsv(Object.keys(columns), rows);

/** A cell by what its column holds. What is no such value stays text, and is told of as that. */
function cellOf(text: string, kind: Kind): Cell {
  if (text === "" && kind.endsWith("?")) return null;
  if (kind.startsWith("number")) return text === "" || Number.isNaN(Number(text)) ? text : +text;
  if (kind.startsWith("truth")) return text === "true" || (text === "false" ? false : text);
  return text;
}

/**
 * Reads a CSV of this site by the columns that it was written with.
 *
 * @param name the file, for the error
 * @throws TypeError naming file and column where one is missing, not expected, or holds another kind
 */
export function readCsv<K extends Kinds>(
  name: string,
  columns: K,
  text: string,
): readonly RowOf<K>[] {
  // Not `csvParse`: it compiles its rows with eval, which the content security policy refuses.
  const [head = [], ...lines] = csvParseRows(text);
  const named = Object.entries(columns);
  const wrong = [
    ...named.filter(([column]) => !head.includes(column)).map(([column]) => `no column ${column}`),
    ...head
      .filter((column) => !(column in columns))
      .map((column) => `a column ${column} that nobody reads`),
  ];
  if (wrong.length > 0) throw new TypeError(`${name} has ${wrong.join(" and ")}.`);
  const places = named.map(([column, kind]) => [column, kind, head.indexOf(column)] as const);
  const rows = lines.map((cells) =>
    Object.fromEntries(places.map(([column, kind, at]) => [column, cellOf(cells[at] ?? "", kind)])),
  );
  return typedRows(name, columns, rows);
}

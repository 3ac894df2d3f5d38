import { csvParseRows } from "d3-dsv";
import { toCsv } from "./csv.ts";
import type { Cell, Row } from "./query.ts";
import { typedRows, type Kind, type Kinds, type RowOf } from "./question.ts";

/** Rows as a CSV of the columns that they are typed by. */
export const writeCsv = <K extends Kinds>(columns: K, rows: readonly (RowOf<K> & Row)[]): string =>
  toCsv(Object.keys(columns), rows);

/** A cell by what its column holds. What is no number stays text, and is told of as that. */
function cellOf(text: string, kind: Kind): Cell {
  if (text === "") return kind.endsWith("?") ? null : text;
  return kind.startsWith("number") && !Number.isNaN(+text) ? +text : text;
}

/**
 * Reads a CSV of this site by the columns that it was written with.
 *
 * @param name the file, for the error
 * @throws TypeError naming file and column where one is missing, not expected, or holds another kind;
 *   naming the file where it was cut off
 */
export function readCsv<K extends Kinds>(
  name: string,
  columns: K,
  text: string,
): readonly RowOf<K>[] {
  if (!text.endsWith("\n")) throw new TypeError(`${name}: its last line is not whole.`);
  // Not `csvParse`: it compiles its rows with eval, which the content security policy refuses.
  const [head = [], ...lines] = csvParseRows(text);
  const named = head.map((column): [string, Kind] => {
    const kind = columns[column];
    if (!kind) throw new TypeError(`${name}: nobody reads its column ${column}.`);
    return [column, kind];
  });
  const rows = lines.map((cells) =>
    Object.fromEntries(named.map(([column, kind], at) => [column, cellOf(cells[at] ?? "", kind)])),
  );
  return typedRows(name, columns, rows);
}

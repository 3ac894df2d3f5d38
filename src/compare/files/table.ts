import { csvParseRows } from "d3-dsv";

/** The lines of a file by the names in its header; a missing cell is empty text. */
export type Line = Readonly<Record<string, string>>;
export type Table = readonly Line[];

/** Reads one of the site's files by its path. */
export type ReadFile = (path: string) => Promise<Table>;

/** Not `csvParse`: it compiles its rows with eval, which the content security policy refuses. */
export function parseTable(text: string): Table {
  const [head = [], ...lines] = csvParseRows(text);
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ""])));
}

export const textOf = (line: Line, name: string): string | null => {
  const cell = line[name] ?? "";
  return cell === "" ? null : cell;
};

export const numberOf = (line: Line, name: string): number | null => {
  const cell = textOf(line, name);
  return cell === null ? null : Number(cell);
};

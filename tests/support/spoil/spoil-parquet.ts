import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Dice } from "./dice.ts";
import { byteSpoils, type SpoilFile, type Spoils } from "./spoil-text.ts";

/** What is read of a file: which rows, and its columns of names and of figures. */
type Layout = { readonly rows: string; readonly names: readonly string[]; readonly value: string };

const wardNames = ["wardcode", "wardname", "majortext", "minortext", "lookup_boroughname"];
const layouts: Readonly<Record<string, Layout>> = {
  "monthly-crime-dashboard.parquet": {
    rows: "area_type = 'Borough' AND crime_subtype IN ('Knife Crime', 'Knife Crime with Injury')",
    names: ["area_type", "borough_snt", "area_code", "month_year", "crime_subtype", "measure"],
    value: "count",
  },
  "recorded-crime-ward.parquet": { rows: "true", names: wardNames, value: "202507" },
  "recorded-crime-ward-historical.parquet": { rows: "true", names: wardNames, value: "201506" },
};
const usual: Layout = {
  rows: "\"Short Desc\" IN ('ReoffYO15-17', 'FirstYJS')",
  names: ["Short Desc", "Years", "LA and Regions"],
  value: "Values",
};
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const named = (text: string): string => `"${text.replaceAll('"', '""')}"`;

type Row = { readonly number: number; readonly cells: readonly string[] };

/** Writes the file again as a query over it gives it; the query is made for one row of those read. */
const rewriting =
  ({ rows, names, value }: Layout) =>
  (query: (row: Row, dice: Dice) => string): SpoilFile =>
  async (bytes, dice) => {
    const columns = [...names, value];
    const folder = await mkdtemp(join(tmpdir(), "parquet-"));
    const [from, to] = [join(folder, "from.parquet"), join(folder, "to.parquet")];
    await writeFile(from, bytes);
    const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
    const connection = await instance.connect();
    const source = `read_parquet(${quoted(from)}, file_row_number = true)`;
    const reader = await connection.runAndReadAll(
      `SELECT CAST(file_row_number AS INTEGER), ${columns.map((name) => `CAST(${named(name)} AS VARCHAR)`).join(", ")} FROM ${source} WHERE ${rows} USING SAMPLE 1000 ROWS (reservoir, 1)`,
    );
    const [number, ...cells] = dice.pick(reader.getRowsJS());
    const row = { number: Number(number), cells: cells.map(String) };
    await connection.run(`CREATE VIEW file AS FROM ${source}`);
    await connection.run(
      `COPY (SELECT * EXCLUDE file_row_number FROM (${query(row, dice)}) ORDER BY file_row_number) TO ${quoted(to)} (FORMAT parquet)`,
    );
    connection.closeSync();
    instance.closeSync();
    return readFile(to);
  };

/** Ways to spoil a Parquet file. */
export function parquetSpoils(file: string): Spoils {
  const layout = layouts[file] ?? usual;
  const columns = [...layout.names, layout.value];
  const rewritten = rewriting(layout);
  const inCell = (only: readonly string[], change: (text: string, dice: Dice) => string) =>
    rewritten((row, dice) => {
      const column = dice.pick(only);
      const name = named(column);
      const text = change(row.cells[columns.indexOf(column)] ?? "", dice);
      return `SELECT * REPLACE (CASE WHEN file_row_number = ${row.number} THEN ${quoted(text)} ELSE CAST(${name} AS VARCHAR) END AS ${name}) FROM file`;
    });
  const inName = inCell.bind(null, layout.names);
  const inValue = inCell.bind(null, [layout.value]);
  return {
    ...byteSpoils,
    "control character": inName((text) => `${text}\u0007`),
    "direction character": inName((text) => `\u202E${text}`),
    markup: inCell(columns, (text) => `${text}<b>`),
    "space or capital in a name": inName((text, dice) =>
      dice.pick([`${text} `, text.toUpperCase()]),
    ),
    "another name": inName((text) => `${text}q`),
    "a word for a number": inValue(() => "n/a"),
    "a number below zero": inValue((text) => `-${text}`),
    "ten times as much": inValue((text) => `${text.replace(".", "")}0`),
    "plausible digit": inValue((text, dice) =>
      text.replace(/\d/, (digit) => String((Number(digit) + 1 + dice.below(9)) % 10)),
    ),
    "a row lost": rewritten((row) => `FROM file WHERE file_row_number <> ${row.number}`),
    "a row twice": rewritten(
      (row) => `FROM file UNION ALL FROM file WHERE file_row_number = ${row.number}`,
    ),
    "a name lost with all its rows": rewritten((row, dice) => {
      const column = dice.below(layout.names.length);
      return `FROM file WHERE CAST(${named(columns[column] ?? "")} AS VARCHAR) IS DISTINCT FROM ${quoted(row.cells[column] ?? "")}`;
    }),
    "a column lost": rewritten(
      (_, dice) => `SELECT * EXCLUDE (${named(dice.pick(columns))}) FROM file`,
    ),
  };
}

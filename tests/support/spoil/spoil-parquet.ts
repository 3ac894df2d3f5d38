import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Dice } from "./dice.ts";
import { byteSpoils, type SpoilFile, type Spoils } from "./spoil-text.ts";

const measures = "\"Short Desc\" IN ('ReoffYO15-17', 'FirstYJS')";
const columns = ["Short Desc", "Years", "LA and Regions", "Values"];
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const named = (text: string): string => `"${text.replaceAll('"', '""')}"`;

type Row = { readonly number: number; readonly cells: readonly string[] };

/** Writes the file again as a query over it gives it; the query is made for one row of those read. */
const rewritten =
  (query: (row: Row, dice: Dice) => string): SpoilFile =>
  async (bytes, dice) => {
    const folder = await mkdtemp(join(tmpdir(), "parquet-"));
    const [from, to] = [join(folder, "from.parquet"), join(folder, "to.parquet")];
    await writeFile(from, bytes);
    const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
    const connection = await instance.connect();
    const source = `read_parquet(${quoted(from)}, file_row_number = true)`;
    const reader = await connection.runAndReadAll(
      `SELECT CAST(file_row_number AS INTEGER), ${columns.map((name) => `CAST(${named(name)} AS VARCHAR)`).join(", ")} FROM ${source} WHERE ${measures}`,
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

const inCell = (only: readonly number[], change: (text: string, dice: Dice) => string) =>
  rewritten((row, dice) => {
    const column = dice.pick(only);
    const name = named(columns[column] ?? "");
    const text = change(row.cells[column] ?? "", dice);
    return `SELECT * REPLACE (CASE WHEN file_row_number = ${row.number} THEN ${quoted(text)} ELSE ${name} END AS ${name}) FROM file`;
  });

const names = [0, 2];
const values = [3];

/** Ways to spoil a Parquet file. */
export const parquetSpoils: Spoils = {
  ...byteSpoils,
  "control character": inCell(names, (text) => `${text}\u0007`),
  "direction character": inCell(names, (text) => `\u202E${text}`),
  markup: inCell([1, 2, 3], (text) => `${text}<b>`),
  "space or capital in a name": inCell(names, (text, dice) =>
    dice.pick([`${text} `, text.toUpperCase()]),
  ),
  "another name": inCell(names, (text) => `${text}q`),
  "a word for a number": inCell(values, () => "n/a"),
  "a number below zero": inCell(values, (text) => `-${text}`),
  "ten times as much": inCell(values, (text) => `${text.replace(".", "")}0`),
  "plausible digit": inCell(values, (text, dice) =>
    text.replace(/\d/, (digit) => String((Number(digit) + 1 + dice.below(9)) % 10)),
  ),
  "a row lost": rewritten((row) => `FROM file WHERE file_row_number <> ${row.number}`),
  "a row twice": rewritten(
    (row) => `FROM file UNION ALL FROM file WHERE file_row_number = ${row.number}`,
  ),
  "a name lost with all its rows": rewritten((row, dice) => {
    const column = dice.pick([0, 1, 2]);
    return `FROM file WHERE ${named(columns[column] ?? "")} <> ${quoted(row.cells[column] ?? "")}`;
  }),
  "a column lost": rewritten(
    (_, dice) => `SELECT * EXCLUDE (${named(dice.pick(columns))}) FROM file`,
  ),
};

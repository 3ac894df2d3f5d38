import { gunzipSync } from "node:zlib";
import readWorkbook from "read-excel-file/node";
import { askFiles, named, quoted } from "../../sources/formats/ask-files.ts";
import { parseCount } from "../cells.ts";
import { parseCsv } from "../records.ts";
import type { RawFolder } from "../source.ts";

/** A cell of a raw file as a person finds it: in JSON, whose entries have no rows, by its path. */
export type Place = {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column: string;
};

type Found = Place & { readonly count: number };
type Wanted = ReadonlySet<number>;

/** 0 -> A, 26 -> AA: columns as a spreadsheet names them. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${columnLetters(Math.floor(at / 26) - 1)}${last}`;
}

function inRows(
  rows: readonly (readonly unknown[])[],
  wanted: Wanted,
  placeOf: (row: number, at: number) => Place,
): Found[] {
  return rows.flatMap((cells, index) =>
    cells.flatMap((cell, at) => {
      const count = parseCount(cell);
      if (count === undefined || !wanted.has(count)) return [];
      return [{ count, ...placeOf(index + 1, at) }];
    }),
  );
}

function inCsv(file: string, bytes: Buffer, wanted: Wanted): Found[] {
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const rows = parseCsv(text);
  return inRows(rows, wanted, (row, at) => ({
    ...{ file, row },
    column: rows[0]?.[at] ?? String(at + 1),
  }));
}

async function inWorkbook(file: string, bytes: Buffer, wanted: Wanted): Promise<Found[]> {
  const sheets = await readWorkbook(bytes);
  return sheets.flatMap(({ sheet, data }) =>
    inRows(data, wanted, (row, at) => ({ file, sheet, row, column: columnLetters(at) })),
  );
}

async function inParquet(folder: RawFolder, file: string, wanted: Wanted): Promise<Found[]> {
  const from = `FROM read_parquet(${quoted(folder.pathOf(file))}, file_row_number = true)`;
  return askFiles(folder, file, "a Parquet file", async (ask) => {
    const columns = (await ask(`DESCRIBE ${from}`)).map(([name]) => String(name));
    const found: Found[] = [];
    for (const column of columns.filter((name) => name !== "file_row_number")) {
      const cell = `TRY_CAST(CAST(${named(column)} AS VARCHAR) AS BIGINT)`;
      const rows = await ask(
        `SELECT CAST(file_row_number AS INTEGER) + 1, CAST(${cell} AS DOUBLE) ${from}
         WHERE ${cell} IN (${[...wanted].join(", ")}) ORDER BY 1`,
      );
      found.push(...rows.map(([row, n]) => ({ file, row: Number(row), column, count: Number(n) })));
    }
    return found;
  });
}

/** The entries of a list are named by their place, the first is 1: `timeSeries 3, offenders`. */
function inJson(file: string, json: unknown, wanted: Wanted, path = ""): Found[] {
  if (typeof json === "object" && json !== null) {
    const isList = Array.isArray(json);
    return Object.entries(json).flatMap(([name, value]) => {
      const own = isList ? ` ${String(Number(name) + 1)}` : path === "" ? name : `, ${name}`;
      return inJson(file, value, wanted, `${path}${own}`.trim());
    });
  }
  const count = parseCount(json);
  return count !== undefined && wanted.has(count) ? [{ file, column: path, count }] : [];
}

/** Where some counts stand in a raw file that was read without fault; nowhere in one of another form. */
export async function numbersIn(
  folder: RawFolder,
  file: string,
  wanted: Wanted,
): Promise<readonly Found[]> {
  if (file.endsWith(".parquet")) return inParquet(folder, file, wanted);
  const bytes = await folder.bytes(file);
  if (/\.csv(\.gz)?$/.test(file)) return inCsv(file, bytes, wanted);
  if (file.endsWith(".xlsx")) return inWorkbook(file, bytes, wanted);
  if (file.endsWith(".json")) return inJson(file, JSON.parse(bytes.toString("utf8")), wanted);
  return [];
}

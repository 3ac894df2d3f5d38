import { readFile } from "node:fs/promises";
import { csvParseRows } from "d3-dsv";
import { dataFilePath } from "../../places/links.ts";
import { workbookVersion, writeWorkbook } from "../../charts/workbook/write.ts";
import type { SheetKind, Workbook } from "../../charts/workbook/workbook.ts";
import { allCopies } from "../../database/build/catalogue.ts";
import { csvPath } from "../../database/build/build.ts";
import { keptFile } from "../../database/build/kept-file.ts";
import { parquetOf } from "../../database/build/parquet.ts";
import { describeTable } from "../../datasets/csvw.ts";
import type { Column, Dataset } from "../../datasets/dataset.ts";
import { tableNotes } from "./table-notes.ts";

export const formats = ["CSV", "XLSX", "Parquet", "Metadata"] as const;
/** What a table is offered as, in the words of its page. */
export type Format = (typeof formats)[number];

type Described = {
  readonly ending: string;
  readonly type: string;
  readonly what: string;
  readonly make: (dataset: Dataset) => Promise<Uint8Array<ArrayBuffer>>;
};

/** A file in which a table is offered. */
export type TableFile = {
  readonly format: Format;
  readonly what: string;
  /** The path on the site: it never changes. */
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

const kinds: Partial<Record<Column["type"], SheetKind>> = {
  count: "number",
  integer: "number",
  year: "number",
  rate: "number",
  flag: "truth",
  month: "month",
};

async function workbookOf(dataset: Dataset): Promise<Workbook> {
  const rows = csvParseRows(await readFile(csvPath(dataset), "utf8"));
  return {
    title: dataset.title,
    columns: Object.entries(dataset.columns).map(([name, column]) => ({
      name,
      kind: kinds[column.type] ?? "text",
      meaning: column.meaning,
      unit: column.unit,
    })),
    rows: rows.slice(1),
    notes: await tableNotes(dataset),
  };
}

/** A table as a workbook of three sheets: data, notes, columns. */
async function xlsxOf(dataset: Dataset): Promise<Uint8Array<ArrayBuffer>> {
  const [workbook, csv] = [await workbookOf(dataset), await readFile(csvPath(dataset))];
  const { title, columns, notes } = workbook;
  const from = [workbookVersion, JSON.stringify([title, columns, notes]), csv];
  return keptFile(".xlsx", from, () => writeWorkbook(workbook));
}

const jsonOf = (value: object): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

const described: Readonly<Record<Format, Described>> = {
  CSV: {
    ending: "csv",
    type: "text/csv; charset=utf-8",
    what: "for any program",
    make: async (dataset) => Uint8Array.from(await readFile(csvPath(dataset))),
  },
  XLSX: {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    what: "for spreadsheets, with sheets of notes and columns",
    make: xlsxOf,
  },
  Parquet: {
    ending: "parquet",
    type: "application/vnd.apache.parquet",
    what: "typed and small, for DuckDB, pandas, Arrow, Spark",
    make: parquetOf,
  },
  Metadata: {
    ending: "csv-metadata.json",
    type: "application/json",
    what: "columns, types and key for programs: CSV on the Web",
    make: async (dataset) => jsonOf(describeTable(dataset, await allCopies())),
  },
};

/** A table in one format. */
export async function tableFile(dataset: Dataset, format: Format): Promise<TableFile> {
  const { ending, type, what, make } = described[format];
  const path = dataFilePath(dataset.name, ending);
  return { format, what, path, type, bytes: await make(dataset) };
}

/** Every file in which a table is offered, the plainest first. */
export const tableFiles = (dataset: Dataset): Promise<readonly TableFile[]> =>
  Promise.all(formats.map((format) => tableFile(dataset, format)));

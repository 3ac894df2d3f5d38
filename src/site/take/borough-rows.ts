import { readFile } from "node:fs/promises";
import { csvFormatRow, csvParseRows } from "d3-dsv";
import { csvPath } from "../../database/build/build.ts";
import { datasets } from "../../datasets/index.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import { wards } from "../../datasets/wards/wards.ts";

/** Tables as CSV by the code of the area that their rows are about. */
type ByArea = ReadonlyMap<string, ReadonlyMap<string, string>>;

async function readTable(dataset: Dataset) {
  const [header = [], ...rows] = csvParseRows(await readFile(csvPath(dataset), "utf8"));
  return { header, rows };
}

/** The authority of each ward, now and as it was. */
async function areasOfWards(): Promise<ReadonlyMap<string, string>> {
  const { header, rows } = await readTable(wards);
  const [ward, area] = [header.indexOf("ward_code"), header.indexOf("area_code")];
  return new Map(rows.map((row) => [row[ward] ?? "", row[area] ?? ""]));
}

async function split(): Promise<ByArea> {
  const ofWard = await areasOfWards();
  const byArea = new Map<string, Map<string, string>>();
  for (const dataset of datasets) {
    const { header, rows } = await readTable(dataset);
    const [area, ward] = [header.indexOf("area_code"), header.indexOf("ward_code")];
    if (area < 0 && ward < 0) continue;
    const own = Map.groupBy(rows, (row) =>
      area >= 0 ? (row[area] ?? "") : (ofWard.get(row[ward] ?? "") ?? ""),
    );
    for (const [code, lines] of own) {
      const tables = byArea.get(code) ?? new Map<string, string>();
      byArea.set(code, tables);
      tables.set(
        dataset.name,
        [header, ...lines].map((line) => `${csvFormatRow(line)}\n`).join(""),
      );
    }
  }
  return byArea;
}

let known: Promise<ByArea> | undefined;

/** The rows of every table that are about one authority or its wards, as CSV by the table's name. */
export const rowsAbout = async (areaCode: string): Promise<ReadonlyMap<string, string>> =>
  (await (known ??= split())).get(areaCode) ?? new Map();

import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { areas } from "../../src/datasets/areas/areas.ts";
import { datasets } from "../../src/datasets/index.ts";
import { reoffendingAdultsBorough } from "../../src/datasets/reoffending/reoffending-adults-borough.ts";
import { upperTierAreas } from "../../src/datasets/areas/upper-tier-areas.ts";
import type { Check } from "../checks/check.ts";
import { allChecks } from "../checks/index.ts";
import { readTable, writeTable } from "../pipeline/csv.ts";
import { readCommitted, writeDataPackage } from "../pipeline/data-package.ts";
import type { Log } from "../pipeline/progress.ts";
import { publish } from "../pipeline/publish.ts";
import { withTables } from "../pipeline/switch.ts";
import { describeAnchors } from "./anchors.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { describeMissing, findMissing, requireWhole } from "./coverage.ts";
import { openFile } from "./open-file.ts";
import { placeFinder } from "./places.ts";
import { readAdults } from "./read-adults.ts";
import { boroughRow, replaceRows } from "./rows.ts";
import type { RowsOf } from "../pipeline/coverage.ts";
import { describeChosen, describeDiffering, describeReplaced, describeTally } from "./summary.ts";

export type ImportOptions = {
  /** The publisher's file: .xlsx, .ods, .csv, or the zip that it comes in. */
  readonly path: string;
  /** Where the committed tables lie. */
  readonly dataDirectory: string;
  readonly log: Log;
  /** All, unless a test has tables for which totals cannot hold. */
  readonly checks?: readonly Check[];
  /** Why a file is taken that lacks authorities, cohorts or rows that the table has. */
  readonly accept?: string | undefined;
};

const catalogue = "datapackage.json";
const tableFile = `${reoffendingAdultsBorough.name}.csv`;

/** Every committed file by name. */
async function readFiles(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  const texts = await Promise.all(
    names.map(async ({ name }) => [name, await readFile(join(directory, name), "utf8")] as const),
  );
  return new Map(texts);
}

function textOf(files: ReadonlyMap<string, string>, table: string): string {
  const text = files.get(`${table}.csv`);
  if (text === undefined) throw new Error(`there is no ${table}.csv: run npm run data first`);
  return text;
}

/** How many rows each table has, for the catalogue. */
const rowCounts = (files: ReadonlyMap<string, string>): Map<string, number> =>
  new Map(
    datasets.map((schema) => [schema.name, readTable(schema, textOf(files, schema.name)).length]),
  );

/**
 * Loads adults of London's authorities from the Ministry of Justice's geographical data tool.
 *
 * @throws ImportError for a file that is not understood, Error when a check does not hold; the
 *   committed tables are untouched then
 */
export function importGeographic(options: ImportOptions): Promise<void> {
  return withTables(options.dataDirectory, options.log, () => importAlone(options));
}

async function importAlone(options: ImportOptions): Promise<void> {
  const { path, dataDirectory, log, checks = allChecks, accept } = options;
  const files = await readFiles(dataDirectory);
  const areaRows = readTable(areas, textOf(files, areas.name));
  const upperTier = readTable(upperTierAreas, textOf(files, upperTierAreas.name));
  const committed = readTable(
    reoffendingAdultsBorough,
    textOf(files, reoffendingAdultsBorough.name),
  );

  const opened = await openFile(path);
  const chosen = chooseSheet(basename(path), opened);
  for (const line of describeChosen(chosen)) log(line);
  const adults = readAdults(chosen, placeFinder(areaRows, upperTier));
  const loaded = adults.observations.map((one) => boroughRow(one, chosen.sheet.file));
  const missing = findMissing(loaded, committed);
  if (accept === undefined) requireWhole(chosen.sheet.file, missing);
  else log(`taken all the same: ${accept}`);
  for (const line of describeMissing(missing)) log(line);
  const { rows, replaced } = replaceRows(committed, loaded);

  files.set(tableFile, writeTable(reoffendingAdultsBorough, rows));
  const { editions, months, years } = await readCommitted(dataDirectory);
  const rowsOf: RowsOf = (schema) => readTable(schema, textOf(files, schema.name));
  // Last, so that until it is in place its sha256 tell of a table that is newer.
  files.delete(catalogue);
  const coverage = { months, years, rowsOf };
  files.set(catalogue, writeDataPackage(files, rowCounts(files), editions, coverage));
  await publish(files, dataDirectory, checks, log);

  const names = new Map(areaRows.map((row) => [row.area_code, row.area_name]));
  for (const one of replaced) {
    log(describeReplaced(one, names.get(one.after.area_code) ?? one.after.area_code));
  }
  for (const one of adults.differing) log(describeDiffering(one));
  for (const line of describeAnchors(adults.witnesses)) log(line);
  for (const line of describeTally(adults, loaded, replaced.length)) log(line);
}

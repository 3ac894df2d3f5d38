import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogueChecks } from "../../../scripts/checks/catalogue.ts";
import { chooseSheet } from "../../../scripts/import/choose-sheet.ts";
import { findMissing, requireWhole } from "../../../scripts/import/coverage.ts";
import { ImportError } from "../../../scripts/import/import-error.ts";
import { openBytes } from "../../../scripts/import/open-file.ts";
import { placeFinder, type FindPlace } from "../../../scripts/import/places.ts";
import { readAdults } from "../../../scripts/import/read-adults.ts";
import { boroughRow, replaceRows, type BoroughRow } from "../../../scripts/import/rows.ts";
import { describeReplaced } from "../../../scripts/import/summary.ts";
import { readTable } from "../../../scripts/pipeline/csv.ts";
import { FileError } from "../../../src/database/build/file-error.ts";
import { areas } from "../../../src/datasets/areas/areas.ts";
import type { Dataset } from "../../../src/datasets/dataset.ts";
import { upperTierAreas } from "../../../src/datasets/areas/upper-tier-areas.ts";
import { committedData } from "../../scripts/pipeline/raw-fixtures.ts";
import { refusalOf, type Verdict } from "./judge-source.ts";

const text = (file: string): Promise<string> => readFile(join(committedData, file), "utf8");

async function rowsIn(name: string, bytes: Buffer, find: FindPlace): Promise<BoroughRow[]> {
  const chosen = chooseSheet(name, await openBytes(name, bytes));
  return readAdults(chosen, find).observations.map((one) => boroughRow(one, name));
}

/** Judges spoilt files of the Ministry's against a whole one that was loaded before. */
export async function importJudge(name: string, whole: Buffer) {
  const find = placeFinder(
    readTable(areas, await text("areas.csv")),
    readTable(upperTierAreas, await text("upper_tier_areas.csv")),
  );
  const before = await rowsIn(name, whole, find);
  return async (bytes: Buffer): Promise<Verdict> => {
    let loaded: BoroughRow[];
    try {
      loaded = await rowsIn(name, bytes, find);
      requireWhole(name, findMissing(loaded, before));
    } catch (error) {
      return refusalOf(error, error instanceof ImportError ? [name] : []);
    }
    const { replaced } = replaceRows(before, loaded);
    const changed = replaced.filter(
      ({ before: one, after }) => JSON.stringify(one) !== JSON.stringify(after),
    );
    if (changed.length === 0 && loaded.length === before.length) return "figures unchanged";
    // As it is printed for every row that stands in place of an earlier one.
    const told = changed.every((one) =>
      describeReplaced(one, one.after.area_code).includes(" by "),
    );
    return told && loaded.length === before.length
      ? "warning that names the cell"
      : `silent: ${loaded.length} rows for ${before.length}`;
  };
}

/** Judges a spoilt table of data/ as the next run, or the checks, find it. */
export async function judgeCommitted(
  schema: Dataset,
  whole: Buffer,
  bytes: Buffer,
): Promise<Verdict> {
  const file = `${schema.name}.csv`;
  try {
    const rows = readTable(schema, bytes.toString("utf8"));
    if (JSON.stringify(rows) === JSON.stringify(readTable(schema, whole.toString("utf8")))) {
      return "figures unchanged";
    }
  } catch (error) {
    return refusalOf(error, error instanceof FileError ? [file] : []);
  }
  const [check] = catalogueChecks;
  const problems = await check?.problems({
    directory: committedData,
    text: (name) => (name === file ? Promise.resolve(bytes.toString("utf8")) : text(name)),
    ask: () => Promise.resolve([]),
  });
  const isNamed = problems?.some((problem) => problem.startsWith(`${file}: `)) === true;
  return isNamed ? "refused by name" : `silent: ${file}`;
}

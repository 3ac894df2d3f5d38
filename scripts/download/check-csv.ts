import { parse } from "csv-parse/sync";
import type { WantedFile } from "../../src/datasets/download.ts";
import { parseMonth } from "../pipeline/cells.ts";
import { addMonths } from "../../src/words/periods.ts";

const shown = (cell: string | undefined): string =>
  cell === undefined || cell === "" ? "nothing" : `"${cell}"`;

const tidy = (cell: string): string => cell.replaceAll(/\s+/g, " ").trim();

const headerOf = (bytes: Buffer): string[] => {
  const [header] = parse(bytes, { bom: true, relax_column_count: true, to_line: 1 });
  return header ?? [];
};

/** The months of a header behind its names, or what is wrong with them. */
function readMonths(cells: readonly string[], first: number): string[] | string {
  const months: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const month = parseMonth(cell);
    const before = months.at(-1);
    const expected = before === undefined ? undefined : addMonths(before, 1);
    if (month === undefined || (expected !== undefined && month !== expected)) {
      const wanted = expected ?? "a month such as 202606";
      return `row 1, column ${first + index + 1}: expected ${wanted}, found ${shown(cell)}`;
    }
    months.push(month);
  }
  return months;
}

function checkMonths(header: string[], wanted: WantedFile, held: Buffer | undefined) {
  if (wanted.months === undefined) return undefined;
  const first = wanted.header?.length ?? 0;
  const months = readMonths(header.slice(first), first);
  if (typeof months === "string") return months;
  if (months.length < wanted.months) {
    return `expected at least ${wanted.months} months, found ${months.length}`;
  }
  const before = held === undefined ? [] : readMonths(headerOf(held).slice(first), first);
  const newest = months.at(-1) ?? "";
  const heldNewest = typeof before === "string" ? "" : (before.at(-1) ?? "");
  if (newest >= heldNewest) return undefined;
  return `it ends with ${newest}, the edition at hand with ${heldNewest}`;
}

/**
 * What keeps a CSV from being taken: no CSV, another header, months that are missing, or a last month
 * before that of the edition at hand. Undefined where nothing does.
 */
export function checkCsv(
  bytes: Buffer,
  wanted: WantedFile,
  held: Buffer | undefined,
): string | undefined {
  let records: string[][];
  try {
    // Every row with as many cells as the header: a file that was cut ends in a shorter one.
    records = parse(bytes, { bom: true });
  } catch (error) {
    return `expected comma-separated values, found: ${error instanceof Error ? error.message : String(error)}`;
  }
  const [header = []] = records;
  if (records.length < 2) return "expected rows under the header, found none";
  for (const [index, name] of (wanted.header ?? []).entries()) {
    const cell = tidy(header[index] ?? "");
    if (cell === name) continue;
    return `row 1, column ${index + 1}: expected the header "${name}", found ${shown(cell)}. The publisher may have changed the layout: compare it with the edition at hand`;
  }
  return checkMonths(header, wanted, held);
}

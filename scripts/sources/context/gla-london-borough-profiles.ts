import { londonCode, englandCode } from "../../../src/datasets/areas/codes.ts";
import {
  profileIndicators,
  type ContextIndicator,
} from "../../../src/datasets/context/context-indicators.ts";
import { shown } from "../../pipeline/cells.ts";
import { parseRecords, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { authorityCodes } from "../areas/borough-codes.ts";

export type Profile = ContextIndicator & {
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
};

const file = "london-borough-profiles.csv";
const places = [...authorityCodes, londonCode, englandCode];

/** `£39,110` and `39110` alike; null for the point that stands for a missing value. */
function parseValue(cell: string): number | null | undefined {
  if (cell === ".") return null;
  const text = cell.replace(/^£/, "").replaceAll(",", "");
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

async function read(folder: RawFolder): Promise<readonly Profile[]> {
  // The pound sign is one byte: the file is not UTF-8.
  const text = (await folder.bytes(file)).toString("latin1");
  const [header = [], ...records] = parseRecords(folder.source, file, text);
  const rows = new Map<string, { record: readonly string[]; row: number }>();
  for (const [index, record] of records.entries()) {
    const [code = ""] = record;
    const earlier = rows.get(code);
    if (earlier !== undefined && places.includes(code)) {
      const found = `the same as in row ${earlier.row}`;
      throw folder.error({ file, row: index + 2, column: "1", expected: "each area once", found });
    }
    rows.set(code, { record, row: index + 2 });
  }
  return profileIndicators.flatMap(({ header: name, ...indicator }) => {
    const at = header.indexOf(name);
    if (at < 0) {
      const expected = `a column "${name}"`;
      throw folder.error({ file, row: 1, expected, found: "none of that name" });
    }
    return places.map((area) => {
      const line = rows.get(area);
      if (line === undefined) {
        const expected = "33 authorities, London and England";
        throw folder.error({ file, expected, found: `no row ${area}` });
      }
      const cell = line.record[at] ?? "";
      const value = parseValue(cell);
      if (value !== undefined) return { area, ...indicator, value };
      const expected = 'a number, or "." where there is none';
      throw folder.error({ file, row: line.row, column: name, expected, found: shown(cell) });
    });
  });
}

/** What the pathways need of the borough profiles of the Greater London Authority. */
export const glaLondonBoroughProfiles: SourceReader<readonly Profile[]> = {
  id: "gla-london-borough-profiles",
  files: [file],
  read,
};

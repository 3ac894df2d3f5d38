import { londonCode } from "../../../src/datasets/areas/codes.ts";
import { shown } from "../../pipeline/cells.ts";
import {
  requireOneSpelling,
  requirePlain,
  requireRun,
  type Fail,
} from "../../pipeline/requirements.ts";
import type { RawFolder, SourceReader } from "../../pipeline/source.ts";
import { yearOf } from "../../../src/words/periods.ts";

/** London's rate of one yearly cohort, all ages. */
export type LondonRate = {
  /** Last month of the cohort: `2023-06`. */
  readonly cohortEnd: string;
  /** Percent, without what binary fractions add to the publisher's decimals. */
  readonly rate: number;
};

const file = "sol_llo.db";
const question =
  "SELECT timeperiod_label, area_code, value FROM charts_data WHERE lower(trim(dataset)) = 'proven_reoffending' ORDER BY timeperiod_sortable";

async function readRows(folder: RawFolder): Promise<readonly Record<string, unknown>[]> {
  try {
    // Here and not above: only this source needs it, and a Node without it makes all others.
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(folder.pathOf(file), { readOnly: true });
    try {
      const [{ quick_check: state } = {}] = database.prepare("PRAGMA quick_check").all();
      if (state !== "ok") throw new Error(String(state));
      return database.prepare(question).all();
    } finally {
      database.close();
    }
  } catch (error) {
    throw folder.error({
      file,
      expected: "an SQLite database with a table charts_data",
      found: error instanceof Error ? error.message : String(error),
    });
  }
}

/** `Jun-13` as `2013-06`. */
function parseJune(text: unknown): string | undefined {
  const year = typeof text === "string" ? /^Jun-(\d{2})$/.exec(text)?.[1] : undefined;
  return year === undefined ? undefined : `20${year}-06`;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** A share as a percentage, to the four decimals that shares come with. */
const toPercent = (share: number): number => Math.round(share * 1_000_000) / 10_000;

async function read(folder: RawFolder): Promise<readonly LondonRate[]> {
  const rows = await readRows(folder);
  const columns = Object.keys(rows[0] ?? {});
  const texts = rows.map((row) => columns.map((name) => textOf(row[name])));
  const fail: Fail = ({ column, ...fault }) =>
    folder.error({
      ...{ file, ...fault },
      ...(column === undefined ? {} : { column: columns[column] ?? "" }),
    });
  requirePlain(fail, texts);
  requireOneSpelling(fail, texts);
  const rates = rows.map((row, index): LondonRate => {
    const wrong = (column: string, expected: string) =>
      folder.error({ file, row: index + 1, column, expected, found: shown(row[column]) });
    const cohortEnd = parseJune(row["timeperiod_label"]);
    if (cohortEnd === undefined) throw wrong("timeperiod_label", "a June such as Jun-23");
    if (row["area_code"] !== londonCode) throw wrong("area_code", londonCode);
    const share = row["value"];
    if (typeof share !== "number" || share <= 0 || share >= 1) {
      throw wrong("value", "a share between 0 and 1");
    }
    return { cohortEnd, rate: toPercent(share) };
  });
  const ends = new Set(rates.map(({ cohortEnd }) => cohortEnd));
  requireRun(fail, [...ends].map(yearOf));
  if (rates.length > 0 && ends.size === rates.length) return rates;
  throw folder.error({
    file,
    expected: "rates of proven reoffending, each year once",
    found: rates.length === 0 ? "none" : "a year twice",
  });
}

/** London's proven reoffending, adults and children together, in cohorts of the years to June. */
export const glaStateOfLondon: SourceReader<readonly LondonRate[]> = {
  id: "gla-state-of-london-reoffending",
  files: [file],
  read,
};

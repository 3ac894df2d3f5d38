import { londonCode, englandCode } from "../../../src/datasets/areas/codes.ts";
import {
  localStatistics,
  type ContextIndicator,
} from "../../../src/datasets/context/context-indicators.ts";
import { financialYear } from "../../../src/words/periods.ts";
import { shown } from "../../pipeline/cells.ts";
import { requireHeader, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { authorityCodes } from "../areas/borough-codes.ts";

export type LocalStatistic = ContextIndicator & {
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
  /** Half the width of the 95% interval; null where none is published. */
  readonly halfWidth: number | null;
  readonly note: string | null;
};

type Series = (typeof localStatistics)[number];

const header = [
  ...["areacd", "areanm", "geography", "indicator", "period", "observation"],
  ...["measure", "unit", "lci_95", "uci_95", "status", "notes"],
];
const at = (name: string): number => header.indexOf(name);

/** Authorities, each of which has a row a period, and London; England only where it is published. */
const places: readonly string[] = [...authorityCodes, londonCode];

const notes = {
  x: "[x] not published: the publisher marks it as not available",
  u: "[x] not published: the publisher marks it as unreliable",
  absent: "[x] not in the file",
  noInterval: "[u] the publisher gives no interval: few people of the place were asked",
} as const;

/** A start and a length as a period: `2025-01-01/P1Y` is 2025, `2024-04-01/P1Y` is 2024-25. */
export function parsePeriod(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-\d{2}(\/P1Y)?$/.exec(text);
  if (match === null) return undefined;
  const [, year = "", month, length] = match;
  // A day alone is one of April on which a survey of pay is taken.
  if (length === undefined || month === "01") return year;
  if (month !== "04") return undefined;
  return financialYear(Number(year));
}

/** Null for an empty cell, undefined for what is no number. */
function parseNumber(text: string): number | null | undefined {
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** The wider side of an interval: the publisher cuts the other off where it would pass 0 or 100. */
function halfWidth(value: number | null, lower: number | null, upper: number | null) {
  if (value === null || lower === null || upper === null) return null;
  // Without what binary fractions add to the publisher's decimals.
  return Math.round(Math.max(value - lower, upper - value) * 1_000_000) / 1_000_000;
}

function noteOf(series: Series, value: number | null, half: number | null, status: string) {
  if (value === null) return status === "u" ? notes.u : notes.x;
  return series.hasInterval && half === null ? notes.noInterval : null;
}

/** What the table has of an indicator, without where its file has it. */
function indicatorOf(series: Series): ContextIndicator {
  const { indicator, unit, pathway, source } = series;
  return { indicator, unit, pathway, source };
}

function readRecord(folder: RawFolder, series: Series, record: readonly string[], row: number) {
  const { file, hasInterval } = series;
  const cell = (name: string): string => record[at(name)] ?? "";
  const wrong = (column: string, expected: string) =>
    folder.error({ file, row, column, expected, found: shown(cell(column)) });
  const period = parsePeriod(cell("period"));
  if (period === undefined) throw wrong("period", "a year, as in 2025-01-01/P1Y");
  const number = (column: string): number | null => {
    const value = parseNumber(cell(column));
    if (value !== undefined) return value;
    throw wrong(column, "a number, or nothing where there is none");
  };
  const [value, lower, upper] = [number("observation"), number("lci_95"), number("uci_95")];
  const status = cell("status");
  if (value === null && status !== "x" && status !== "u") throw wrong("status", "x or u");
  if ((lower === null) !== (upper === null)) throw wrong("uci_95", "both limits or none");
  const half = halfWidth(value, lower, upper);
  if (!hasInterval && half !== null) throw wrong("lci_95", "no interval");
  const note = noteOf(series, value, half, status);
  return { area: cell("areacd"), ...indicatorOf(series), period, value, halfWidth: half, note };
}

const keyOf = (area: string, period: string): string => `${area}|${period}`;

/** Rows of one series, and one with a reason for each authority and period that it leaves out. */
async function readSeries(folder: RawFolder, series: Series): Promise<LocalStatistic[]> {
  const { file, series: name } = series;
  const [head = [], ...records] = await folder.csv(file);
  requireHeader(folder, file, head, header);
  const found = new Map<string, LocalStatistic>();
  for (const [index, record] of records.entries()) {
    const area = record[at("areacd")] ?? "";
    const isOurs = places.includes(area) || area === englandCode;
    if (!isOurs || record[at("indicator")] !== name) continue;
    const one = readRecord(folder, series, record, index + 2);
    const key = keyOf(area, one.period);
    if (found.has(key)) {
      const expected = "each place and period once";
      throw folder.error({ file, row: index + 2, expected, found: `${key} a second time` });
    }
    found.set(key, one);
  }
  const periods = [...new Set([...found.values()].map(({ period }) => period))].toSorted();
  const absent = places.find((area) => !periods.some((period) => found.has(keyOf(area, period))));
  if (absent !== undefined) {
    throw folder.error({
      file,
      expected: `rows of “${name}” for 33 authorities and London`,
      found: periods.length === 0 ? "none" : `none for ${absent}`,
    });
  }
  const gap = { ...indicatorOf(series), value: null, halfWidth: null, note: notes.absent };
  const gaps = places.flatMap((area) =>
    periods
      .filter((period) => !found.has(keyOf(area, period)))
      .map((period) => ({ area, period, ...gap })),
  );
  return [...found.values(), ...gaps];
}

/** What the pathways need of ONS's Explore local statistics, every period that it has. */
export const onsExploreLocalStatistics: SourceReader<readonly LocalStatistic[]> = {
  id: "ons-explore-local-statistics-context",
  files: [...new Set(localStatistics.map(({ file }) => file))],
  read: async (folder) => {
    const all = await Promise.all(localStatistics.map((series) => readSeries(folder, series)));
    return all.flat();
  },
};

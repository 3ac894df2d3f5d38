import {
  adults,
  allAges,
  children,
  fourQuarters,
  newMeasure,
  oldMeasure,
  type CohortLength,
  type Measure,
  type TotalAgeGroup,
} from "../../../src/datasets/reoffending/reoffending.ts";
import { shown } from "../../pipeline/cells.ts";
import { parseFirstDay } from "../../pipeline/cohorts.ts";
import { requireHeader, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { requireCount, requireNested, requireRate, type CohortCounts } from "./cohort-counts.ts";
import { addMonths } from "../../../src/words/periods.ts";

/** Counts are undefined for the quarters of 2001, which the file leaves empty. */
export type NationalCohort = {
  readonly measure: Measure;
  readonly length: CohortLength;
  readonly cohortEnd: string;
  readonly ageGroup: TotalAgeGroup;
  readonly counts: CohortCounts | undefined;
  readonly adjustedRate: number | null;
  readonly ogrs4Score: number | null;
};

const file = "proven_reoffending_data.csv";
const header = ["measure", "temporal_unit", "date", "group", "rate", "value"];

type Series = { readonly measure: Measure; readonly length: CohortLength; readonly months: number };

const seriesOf: ReadonlyMap<string, Series> = new Map([
  ["new 3-monthly", { measure: newMeasure, length: "3 months", months: 3 }],
  ["new annual", { measure: newMeasure, length: fourQuarters, months: 12 }],
  ["old annual", { measure: oldMeasure, length: "12 months", months: 12 }],
]);

const ageGroups: ReadonlyMap<string, TotalAgeGroup> = new Map([
  ["All", allAges],
  ["Adult", adults],
  ["Juvenile", children],
]);

const common = ["cohort", "reoffenders", "reoffences", "binary", "frequency"];
const adjusted = ["adjusted", "OGRS4"];

type Cell = { readonly row: number; readonly text: string };
type Cohort = Omit<NationalCohort, "counts" | "adjustedRate" | "ogrs4Score"> & {
  readonly row: number;
  readonly cells: Map<string, Cell>;
};

function readRow(folder: RawFolder, row: number, record: readonly string[]) {
  const [measure = "", unit = "", date = "", group = "", rate = "", text = ""] = record;
  const wrong = (column: string, expected: string, found: string) =>
    folder.error({ file, row, column, expected, found: shown(found) });
  const series = seriesOf.get(`${measure} ${unit}`);
  if (series === undefined) {
    throw wrong(
      "temporal_unit",
      "new or old with annual, or new with 3-monthly",
      `${measure} ${unit}`,
    );
  }
  const first = parseFirstDay(date);
  if (first === undefined) throw wrong("date", "the first day of a cohort", date);
  const ageGroup = ageGroups.get(group);
  if (ageGroup === undefined) throw wrong("group", "Adult, Juvenile or All", group);
  if (![...common, ...adjusted].includes(rate)) {
    throw wrong("rate", `one of ${[...common, ...adjusted].join(", ")}`, rate);
  }
  return { series, cohortEnd: addMonths(first, series.months - 1), ageGroup, rate, text };
}

function collect(folder: RawFolder, records: readonly (readonly string[])[]): Cohort[] {
  const cohorts = new Map<string, Cohort>();
  for (const [index, record] of records.entries()) {
    const row = index + 2;
    const { series, cohortEnd, ageGroup, rate, text } = readRow(folder, row, record);
    const { measure, length } = series;
    const key = `${measure}|${length}|${cohortEnd}|${ageGroup}`;
    const cohort = cohorts.get(key) ?? {
      ...{ measure, length, cohortEnd, ageGroup, row },
      cells: new Map<string, Cell>(),
    };
    cohorts.set(key, cohort);
    const earlier = cohort.cells.get(rate);
    if (earlier !== undefined) {
      throw folder.error({
        file,
        row,
        column: "rate",
        expected: "each rate once a cohort and group",
        found: `the same as in row ${earlier.row}`,
      });
    }
    cohort.cells.set(rate, { row, text });
  }
  return [...cohorts.values()];
}

/** The old measure's rates have one decimal, the new one's many. */
const toleranceOf = (measure: Measure): number => (measure === oldMeasure ? 0.051 : 1e-6);

function finish(folder: RawFolder, { row, cells, ...cohort }: Cohort): NationalCohort {
  const cellOf = (rate: string): Cell => {
    const cell = cells.get(rate);
    if (cell !== undefined) return cell;
    const found = `none in the cohort that begins in row ${row}`;
    throw folder.error({ file, row, column: "rate", expected: `a row of ${rate}`, found });
  };
  const hasAdjusted = cohort.ageGroup === adults && cohort.measure === newMeasure;
  const wanted = hasAdjusted ? [...common, ...adjusted] : common;
  if (wanted.map(cellOf).every(({ text }) => text === "")) {
    return { ...cohort, counts: undefined, adjustedRate: null, ogrs4Score: null };
  }
  const count = (rate: string): number =>
    requireCount(folder, { file, row: cellOf(rate).row }, "value", cellOf(rate).text);
  const percent = (rate: string): number => {
    const cell = cellOf(rate);
    const value = Number(cell.text);
    if (/^\d+(\.\d+)?$/.test(cell.text) && value <= 100) return value;
    const found = shown(cell.text);
    throw folder.error({ file, row: cell.row, column: "value", expected: "a percentage", found });
  };
  const counts = {
    offenders: count("cohort"),
    reoffenders: count("reoffenders"),
    reoffences: count("reoffences"),
  };
  const names = { reoffenders: "value", reoffences: "value" };
  requireNested(folder, { file, row: cellOf("reoffenders").row }, names, counts);
  const place = { file, row: cellOf("binary").row };
  const tolerance = toleranceOf(cohort.measure);
  requireRate(folder, place, "value", percent("binary"), counts, tolerance);
  return {
    ...cohort,
    counts,
    adjustedRate: hasAdjusted ? percent("adjusted") : null,
    ogrs4Score: hasAdjusted ? percent("OGRS4") : null,
  };
}

/** England and Wales: the old and the new measure, by year and the new one by quarter too. */
export const mojPrsqNational2000: SourceReader<readonly NationalCohort[]> = {
  id: "moj-prsq-national-2000",
  files: [file],
  read: async (folder) => {
    const [first = [], ...records] = await folder.csv(file, { lacksLastLineBreak: true });
    requireHeader(folder, file, first, header);
    return collect(folder, records).map((cohort) => finish(folder, cohort));
  },
};

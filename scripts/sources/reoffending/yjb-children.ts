import {
  childOffences,
  previousOffences,
  sentenceGroups,
  sentenceParts,
  sexes,
  type Breakdown,
} from "../../../src/datasets/reoffending/reoffending-children-detail.ts";
import { shown } from "../../pipeline/cells.ts";
import { requireRun } from "../../pipeline/requirements.ts";
import { failIn, requireHeader, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { requireCount, requireNested, type CohortCounts } from "./cohort-counts.ts";
import { yearOf } from "../../../src/words/periods.ts";

export type ChildrenCohort = CohortCounts & {
  readonly cohortEnd: string;
  readonly breakdown: Breakdown;
  readonly category: string;
  readonly reoffences: number;
};

type Table = {
  readonly file: string;
  readonly column: string;
  readonly breakdown: Breakdown;
  readonly categories: readonly string[];
};

const tables: readonly Table[] = [
  {
    file: "reoffending_10to20_gender.csv",
    column: "gender",
    breakdown: "sex",
    categories: sexes,
  },
  {
    file: "reoffending_10to20_disposal.csv",
    column: "disposal",
    breakdown: "sentence",
    categories: [...sentenceGroups, ...Object.values(sentenceParts).flat()],
  },
  {
    file: "reoffending_10to20_offence.csv",
    column: "offence",
    breakdown: "offence",
    categories: childOffences,
  },
  {
    file: "reoffending_10to20_prevoffences.csv",
    column: "prev_offences",
    breakdown: "previous offences",
    categories: previousOffences,
  },
];

const offenders = "Number of children in cohort";
const reoffenders = "Number of reoffenders";
const reoffences = "Number of reoffences";
const measures = [offenders, reoffenders, reoffences];

const endOf = ({ cohortEnd }: ChildrenCohort): number => yearOf(cohortEnd);

type Cell = { readonly row: number; readonly count: number };

function readCell(folder: RawFolder, table: Table, row: number, record: readonly string[]) {
  const [category = "", measure = "", year = "", count, month = ""] = record;
  const { file, column, categories } = table;
  const wrong = (name: string, expected: string, found: string) =>
    folder.error({ file, row, column: name, expected, found: shown(found) });
  if (!categories.includes(category)) {
    throw wrong(column, `a known category of ${table.breakdown}`, category);
  }
  if (!measures.includes(measure)) throw wrong("measure", measures.join(", or "), measure);
  if (!/^20\d\d$/.test(year)) throw wrong("end_period_year", "a year such as 2013", year);
  if (month !== "March") throw wrong("end_period_month", "March, for a year", month);
  return {
    key: `${category}|${year}-03`,
    measure,
    count: requireCount(folder, { file, row }, "count", count),
  };
}

async function readTable(folder: RawFolder, table: Table): Promise<ChildrenCohort[]> {
  const { file, column, breakdown, categories } = table;
  const [first = [], ...records] = await folder.csv(file);
  const header = [column, "measure", "end_period_year", "count", "end_period_month"];
  requireHeader(folder, file, first, [...header, "period_length"]);
  const cells = new Map<string, Map<string, Cell>>();
  for (const [index, record] of records.entries()) {
    const row = index + 2;
    const period = record[5] ?? "";
    // The quarters are those of the last year, which the years have too.
    if (period === "Quarter") continue;
    if (period !== "Year") {
      const expected = "Year or Quarter";
      throw folder.error({ file, row, column: "period_length", expected, found: shown(period) });
    }
    const { key, measure, count } = readCell(folder, table, row, record);
    const cohort = cells.get(key) ?? new Map<string, Cell>();
    cells.set(key, cohort);
    const earlier = cohort.get(measure);
    if (earlier !== undefined) {
      throw folder.error({
        file,
        row,
        column,
        expected: "each category once a year and measure",
        found: `the same as in row ${earlier.row}`,
      });
    }
    cohort.set(measure, { row, count });
  }
  const years = [...new Set([...cells.keys()].map((key) => key.split("|")[1] ?? ""))];
  return years.flatMap((cohortEnd) =>
    categories.map((category) => {
      const cohort = cells.get(`${category}|${cohortEnd}`);
      const [people, again, offences] = measures.map((measure) => cohort?.get(measure));
      if (people === undefined || again === undefined || offences === undefined) {
        throw folder.error({
          file,
          expected: `children, reoffenders and reoffences of ${category} in the year to ${cohortEnd}`,
          found: "fewer",
        });
      }
      const counts = {
        offenders: people.count,
        reoffenders: again.count,
        reoffences: offences.count,
      };
      const names = { reoffenders: "count", reoffences: "count" };
      requireNested(folder, { file, row: again.row }, names, counts);
      return { cohortEnd, breakdown, category, ...counts };
    }),
  );
}

/** Refuses a file that lacks a year which another of the four has, or that all lack between two. */
function requireSameYears(folder: RawFolder, cohorts: readonly ChildrenCohort[]): void {
  const years = [...new Set(cohorts.map(({ cohortEnd }) => cohortEnd))].toSorted();
  for (const { file, breakdown } of tables) {
    const own = new Set(cohorts.filter((one) => one.breakdown === breakdown).map(endOf));
    const absent = years.find((cohortEnd) => !own.has(yearOf(cohortEnd)));
    if (absent !== undefined) {
      const expected = `rows of the year to ${absent}, which another file of the four has`;
      throw folder.error({ file, column: "end_period_year", expected, found: "none" });
    }
    requireRun(failIn(folder.source, file), own, "rows");
  }
}

/** Children in England and Wales by sex, sentence, offence and previous offences: years only. */
export const yjbChildren: SourceReader<readonly ChildrenCohort[]> = {
  id: "yjb-children-reoffending",
  files: tables.map(({ file }) => file),
  read: async (folder) => {
    // One after the other, so that of two faults the same one is told of in every run.
    const cohorts: ChildrenCohort[] = [];
    for (const table of tables) cohorts.push(...(await readTable(folder, table)));
    requireSameYears(folder, cohorts);
    return cohorts;
  },
};

import { englandAndWalesCode } from "../../../src/datasets/areas/codes.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { reoffendingNational } from "../../../src/datasets/reoffending/reoffending-national.ts";
import {
  adults,
  allAges,
  children,
  fourQuarters,
  newMeasure,
} from "../../../src/datasets/reoffending/reoffending.ts";
import type { SourceId } from "../../../src/datasets/sources.ts";
import { formatChange, formatCount } from "../../../src/words/numbers.ts";
import { tableMaker } from "../../pipeline/table.ts";
import type { CohortCounts } from "../../sources/reoffending/cohort-counts.ts";
import { mojGeotool } from "../../sources/reoffending/moj-geotool.ts";
import {
  mojPrsqNational2000,
  type NationalCohort,
} from "../../sources/reoffending/moj-prsq-national-2000.ts";
import {
  mojPrsqNational2012,
  type NationalYear,
} from "../../sources/reoffending/moj-prsq-national-2012.ts";
import {
  addCounts,
  cohortNote,
  countCells,
  missingReoffences,
  sixDecimals,
} from "./reoffending-cells.ts";

type NationalRow = RowOf<typeof reoffendingNational>;

const orNull = (percent: number | null): number | null =>
  percent === null ? null : sixDecimals(percent);

const keyOfCohort = ({ measure, length, cohortEnd, ageGroup }: NationalCohort): string =>
  [measure, length, cohortEnd, ageGroup].join("|");

const sameCounts = (one: CohortCounts | undefined, other: CohortCounts | undefined): boolean =>
  one?.offenders === other?.offenders &&
  one?.reoffenders === other?.reoffenders &&
  one?.reoffences === other?.reoffences;

/**
 * Adults and children that add up to all ages of another year, by `keyOfCohort`, with what to say of
 * it. In the file two years of the old measure are so: shown as they are, and said.
 */
export function swappedYears(cohorts: readonly NationalCohort[]): Map<string, string> {
  const byKey = new Map(cohorts.map((cohort) => [keyOfCohort(cohort), cohort.counts]));
  const notes = new Map<string, string>();
  for (const all of cohorts.filter(({ ageGroup }) => ageGroup === allAges)) {
    const keys = ([adults, children] as const).map((ageGroup) => keyOfCohort({ ...all, ageGroup }));
    const parts = keys.flatMap((key) => byKey.get(key) ?? []);
    const sum = addCounts(parts);
    if (parts.length < 2 || sameCounts(sum, all.counts)) continue;
    const other = cohorts.find(
      ({ ageGroup, counts }) => ageGroup === allAges && sameCounts(sum, counts),
    );
    const note =
      other === undefined
        ? "[u] in the file adults and children do not add up to all ages"
        : `[u] in the file adults and children add up to all ages of the cohort to ${other.cohortEnd}: evidently the two years are swapped there; shown as in the file`;
    for (const key of keys) notes.set(key, note);
  }
  return notes;
}

const noFigures = "[x] the file has no figures for 2001";
const calendarYear =
  "January to December 2005: nine months of it are in the next cohort, April 2005 to March 2006, too";

function ownNote({ length, cohortEnd, counts }: NationalCohort): { first?: string } {
  if (counts === undefined) return { first: noFigures };
  return length === "12 months" && cohortEnd === "2005-12" ? { first: calendarYear } : {};
}

function earlyRow(cohort: NationalCohort, swapped: ReadonlyMap<string, string>): NationalRow {
  const last = swapped.get(keyOfCohort(cohort));
  const { measure, length, cohortEnd, ageGroup, counts } = cohort;
  return {
    area_code: englandAndWalesCode,
    cohort_end: cohortEnd,
    cohort_length: length,
    measure,
    age_group: ageGroup,
    ...countCells(counts),
    adjusted_rate: orNull(cohort.adjustedRate),
    ogrs4_score: orNull(cohort.ogrs4Score),
    source: mojPrsqNational2000.id,
    note: cohortNote(length, cohortEnd, {
      ...ownNote(cohort),
      ...(last === undefined ? {} : { last }),
    }),
  };
}

const yearly = {
  area_code: englandAndWalesCode,
  cohort_length: fourQuarters,
  measure: newMeasure,
  adjusted_rate: null,
  ogrs4_score: null,
} as const;

const counted = (count: number | null): string => formatCount(count ?? 0);

/** What an older file has for the same people, where it is not the same. */
export function differenceNote(row: NationalRow, older: NationalRow): string | undefined {
  const names = ["offenders", "reoffenders", "reoffences"] as const;
  if (names.every((name) => row[name] === older[name])) return undefined;
  const [offenders, reoffenders, reoffences] = names.map((name) => counted(older[name]));
  const share = (100 * ((row.offenders ?? 0) - (older.offenders ?? 0))) / (older.offenders ?? 1);
  return `revised: the file of 2016 has ${offenders} offenders, ${reoffenders} reoffenders and ${reoffences} reoffences (offenders ${formatChange(share)} since)`;
}

function laterRow({ cohortEnd, ...counts }: NationalYear): NationalRow {
  return {
    ...yearly,
    cohort_end: cohortEnd,
    age_group: allAges,
    ...countCells(counts),
    source: mojPrsqNational2012.id,
    note: cohortNote(fourQuarters, cohortEnd),
  };
}

/** Later rows, each with what an older file has for it; without that file, as committed. */
function withDifferences(
  later: readonly NationalRow[],
  early: ReadonlyMap<string, NationalRow> | undefined,
  committed: ReadonlyMap<string, NationalRow>,
): NationalRow[] {
  return later.map((row) => {
    if (early === undefined) {
      const before = committed.get(keyOf(row));
      const isSame = before !== undefined && differenceNote(row, before) === undefined;
      return isSame ? before : row;
    }
    const older = early.get(keyOf(row));
    const last = older === undefined ? undefined : differenceNote(row, older);
    if (last === undefined) return row;
    return { ...row, note: cohortNote(fourQuarters, row.cohort_end, { last }) };
  });
}

const keyOf = (row: NationalRow): string =>
  [row.cohort_end, row.cohort_length, row.measure, row.age_group].join("|");

const byKey = (rows: readonly NationalRow[]): Map<string, NationalRow> =>
  new Map(rows.map((row) => [keyOf(row), row]));

/** Old and new measure; of two files that have a cohort the later one's row stands. */
export const makeReoffendingNational = tableMaker({
  schema: reoffendingNational,
  sources: [mojPrsqNational2000, mojPrsqNational2012, mojGeotool],
  make: async (context) => {
    const committed = context.committed(reoffendingNational);
    const of = (id: SourceId) => committed.filter(({ source }) => source === id);
    const cohorts = await context.read(mojPrsqNational2000);
    const swapped = swappedYears(cohorts ?? []);
    const early = cohorts?.map((cohort) => earlyRow(cohort, swapped));
    const later = (await context.read(mojPrsqNational2012))?.map(laterRow);
    const adultYears = (await context.read(mojGeotool))
      ?.filter(({ area }) => area === englandAndWalesCode)
      .map(({ cohortEnd, ...counts }) => ({
        ...yearly,
        cohort_end: cohortEnd,
        age_group: adults,
        ...countCells(counts),
        source: mojGeotool.id,
        note: cohortNote(fourQuarters, cohortEnd, { first: missingReoffences }),
      }));
    const earlyByKey = early === undefined ? undefined : byKey(early);
    const laterRows =
      later === undefined
        ? of(mojPrsqNational2012.id)
        : withDifferences(later, earlyByKey, byKey(committed));
    return [
      ...byKey([
        ...(early ?? of(mojPrsqNational2000.id)),
        ...laterRows,
        ...(adultYears ?? of(mojGeotool.id)),
      ]).values(),
    ];
  },
});

import type { RowOf } from "../../src/datasets/dataset.ts";
import type { reoffendingAdultsBorough } from "../../src/datasets/reoffending/reoffending-adults-borough.ts";
import { adults, newMeasure } from "../../src/datasets/reoffending/reoffending.ts";
import { shown } from "../pipeline/cells.ts";
import {
  cohortNote,
  countCells,
  missingReoffences,
} from "../tables/reoffending/reoffending-cells.ts";
import type { Gap } from "./figure.ts";
import type { Observation } from "./reading.ts";

export type BoroughRow = RowOf<typeof reoffendingAdultsBorough>;

const figureNames = ["offenders", "reoffenders", "reoffences"] as const;

function gapNote(names: readonly string[], gap: Gap): string {
  const what = names.join(", ");
  if (gap.kind === "no column") return missingReoffences;
  const why = gap.kind === "[c]" ? "suppressed by the publisher" : "not available";
  return `${gap.kind} ${what} ${why}: the file has ${shown(gap.marker)}`;
}

/** Why figures are missing, each reason once, suppressed ones first. */
function gapNotes(observation: Observation): string | undefined {
  const names = new Map<string, string[]>();
  const gaps = new Map<string, Gap>();
  for (const name of figureNames) {
    const { gap } = observation[name];
    if (gap === undefined) continue;
    const key = JSON.stringify(gap);
    gaps.set(key, gap);
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  const notes = [...gaps].map(([key, gap]) => gapNote(names.get(key) ?? [], gap)).toSorted();
  return notes.length === 0 ? undefined : notes.join("; ");
}

/** Counts with their rate and interval, or what there is of them. */
function cells({ offenders, reoffenders, reoffences }: Observation) {
  if (offenders.count !== null && reoffenders.count !== null) {
    return countCells({
      offenders: offenders.count,
      reoffenders: reoffenders.count,
      reoffences: reoffences.count,
    });
  }
  return {
    ...countCells(undefined),
    ...{ offenders: offenders.count, reoffenders: reoffenders.count },
    reoffences: reoffences.count,
  };
}

/**
 * A row of the table. All figures of this tool are of the new measure, back to its first cohort.
 *
 * @param source name of the file
 */
export function boroughRow(observation: Observation, source: string): BoroughRow {
  const { code, cohort, offenders } = observation;
  const nobody = offenders.count === 0 ? "[x] no rate: nobody is in the cohort" : undefined;
  const first = gapNotes(observation) ?? nobody;
  return {
    area_code: code,
    cohort_end: cohort.end,
    cohort_length: cohort.length,
    age_group: adults,
    ...cells(observation),
    measure: newMeasure,
    source,
    note: cohortNote(cohort.length, cohort.end, first === undefined ? {} : { first }),
  };
}

export type Replaced = { readonly before: BoroughRow; readonly after: BoroughRow };

const keyOf = (row: BoroughRow): string =>
  [row.area_code, row.cohort_end, row.cohort_length].join(" ");

/** The table with the loaded rows in it, and the rows that they stand in place of. */
export function replaceRows(committed: readonly BoroughRow[], loaded: readonly BoroughRow[]) {
  const byKey = new Map(committed.map((row) => [keyOf(row), row]));
  const replaced = loaded.flatMap((after): Replaced[] => {
    const before = byKey.get(keyOf(after));
    return before === undefined ? [] : [{ before, after }];
  });
  for (const row of loaded) byKey.set(keyOf(row), row);
  return { rows: [...byKey.values()], replaced };
}

import {
  readChanges,
  writeChanges,
  type EditionChange,
  type MonthSpan,
} from "../../src/datasets/changes.ts";
import { offenceGroups } from "../../src/datasets/crime/offence-groups.ts";
import type { SourceId } from "../../src/datasets/sources.ts";
import type { RawFile } from "../pipeline/raw-files.ts";
import { countKey, type MonthlyFile } from "../sources/crime/mps-borough-monthly.ts";
import { absentGroups, absentLines } from "./absent-lines.ts";
import { compareTables, findAll, type Comparison } from "./compare.ts";
import { describeAbsentGroup, describeFindings, describeRemarks } from "./describe.ts";
import { EditionError } from "./edition-error.ts";
import { figuresOf, type MonthlyRow } from "./figures.ts";
import { limitsFrom } from "./limits.ts";
import { linePeaks, type Peak } from "./line-peaks.ts";
import type { RevisionRow } from "./measure-revisions.ts";
import { summariseRevisions } from "./summarise.ts";

/** One source of the monthly table as read in this run. */
export type ReadSource = {
  readonly id: SourceId;
  /** The months that the table takes from it. */
  readonly from: string;
  readonly to: string;
  /** The months that its files hold. */
  readonly months: MonthSpan;
  readonly rawFiles: readonly RawFile[];
  readonly contents: readonly MonthlyFile[];
};

export type Review = {
  readonly committed: readonly MonthlyRow[];
  readonly made: readonly MonthlyRow[];
  /** As committed: an edition does not widen the limits that it is judged by. */
  readonly revisions: readonly RevisionRow[];
  readonly sources: readonly ReadSource[];
  /** `data/changes.json` as it is; undefined where there is none. */
  readonly changes: string | undefined;
  /** Why an edition is taken whatever stands against it. */
  readonly accept: string | undefined;
};

const spanOf = (months: readonly string[]): MonthSpan | null => {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
};

const without = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((item) => !others.includes(item));

const groupsIn = (rows: readonly MonthlyRow[], months: readonly string[]): string[] => {
  const wanted = new Set(months);
  const found = new Set(
    rows.flatMap((row) =>
      row.offences !== null && wanted.has(row.month) ? row.offence_group : [],
    ),
  );
  return offenceGroups.filter((group) => found.has(group));
};

function entryOf(
  source: ReadSource,
  before: readonly MonthlyRow[],
  after: readonly MonthlyRow[],
  comparison: Comparison,
): Omit<EditionChange, "findings" | "remarks" | "accepted"> {
  const { beforeMonths, newMonths, beforeAreas, afterAreas } = comparison;
  const isFirst = before.length === 0;
  const newest = beforeMonths.slice(-1);
  const had = groupsIn(before, newest);
  const has = groupsIn(after, isFirst ? newMonths : [...newest, ...newMonths]);
  return {
    dataset: "crime_monthly",
    source: source.id,
    months: source.months,
    files: source.rawFiles.map(({ path, sha256 }) => ({ path, sha256 })),
    comparedWith: spanOf(beforeMonths),
    newMonths: spanOf(newMonths),
    areasAdded: isFirst ? [] : without(afterAreas, beforeAreas),
    areasLost: without(beforeAreas, afterAreas),
    groupsAdded: isFirst ? [] : without(has, had),
    groupsLost: without(had, has),
    ...summariseRevisions(comparison),
  };
}

/** Whether an entry has every file that was read. */
const hasFiles = (entry: EditionChange | undefined, { rawFiles }: ReadSource): boolean =>
  rawFiles.every(({ path, sha256 }) =>
    entry?.files.some((file) => file.path === path && file.sha256 === sha256),
  );

/** Whether the table has another figure, or none, where a line of the file has a peak. */
const isOtherwise = (
  { area, month, group }: Peak,
  { from, to }: ReadSource,
  { before, after }: Comparison,
): boolean => {
  const key = countKey(area, month, group);
  return month >= from && month <= to && before.get(key) !== after.get(key);
};

/** What stands against an edition, and what is worth a look besides. */
function judge(
  source: ReadSource,
  comparison: Comparison,
  { made, revisions }: Pick<Review, "made" | "revisions">,
  unusual: ReadonlySet<string>,
): Pick<EditionChange, "findings" | "remarks"> {
  const end = comparison.beforeMonths.at(-1);
  // A first table has nothing to be set beside: a group that is not there would not be missed.
  const absent = source.contents.flatMap(absentGroups).map(describeAbsentGroup);
  if (end === undefined) return { findings: absent, remarks: [] };
  // What was only taken for a reason says nothing of how far editions are usually revised.
  const usual = revisions.filter((row) => !unusual.has(row.later_edition));
  const found = findAll(comparison, figuresOf(made), limitsFrom(usual));
  const { last } = source.months;
  return {
    findings: [
      ...(last < end
        ? [`the file ends in ${last}, the table goes on to ${end}: an older edition`]
        : []),
      ...describeFindings(
        found,
        source.contents.flatMap(absentLines),
        source.contents.flatMap(linePeaks).filter((peak) => isOtherwise(peak, source, comparison)),
      ),
    ],
    remarks: describeRemarks(found),
  };
}

function reviewSource(
  source: ReadSource,
  review: Review,
  earlier: readonly EditionChange[],
): EditionChange | undefined {
  const { from, to, months } = source;
  const before = review.committed.filter(({ month }) => month >= from && month <= to);
  // Months that the files have dropped stay as they are: nothing is compared in them.
  const after = review.made.filter(
    ({ month }) => month >= from && month <= to && month >= months.first && month <= months.last,
  );
  const comparison = compareTables(before, after);
  const entry = entryOf(source, before, after, comparison);
  // From nothing the table is only made again of what was taken before.
  const isAsBefore = before.length === 0 || (entry.revised === 0 && entry.newMonths === null);
  const last = earlier.findLast(({ source: id }) => id === source.id);
  if (isAsBefore && hasFiles(last, source)) return undefined;
  const forced = earlier.filter(({ accepted }) => accepted !== null);
  const unusual = new Set(forced.map((one) => one.months.last));
  const judged = judge(source, comparison, review, unusual);
  const { findings } = judged;
  if (findings.length > 0 && review.accept === undefined) {
    throw new EditionError(source.id, months, findings);
  }
  return { ...entry, ...judged, accepted: findings.length > 0 ? (review.accept ?? null) : null };
}

/**
 * Sets what was made of each source beside the committed table. What a person should look at stops
 * the run, unless a reason is given; each edition that is taken gets an entry, earlier ones stay.
 *
 * @returns the entries that are new, and the text of `data/changes.json`, the same as before where
 *   there are none
 * @throws EditionError naming areas, groups and months
 */
export function reviewEditions(review: Review): {
  readonly text: string;
  readonly entries: readonly EditionChange[];
} {
  const earlier = review.changes === undefined ? [] : readChanges(review.changes).editions;
  const entries = review.sources.flatMap((source) => reviewSource(source, review, earlier) ?? []);
  if (entries.length === 0 && review.changes !== undefined) {
    return { text: review.changes, entries };
  }
  return { text: writeChanges({ editions: [...earlier, ...entries] }), entries };
}

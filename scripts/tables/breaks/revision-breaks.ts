import { percentChange } from "../../../src/stats/change.ts";
import type { breaks } from "../../../src/datasets/breaks.ts";
import type { crimeRevisions } from "../../../src/datasets/crime/crime-revisions.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { allOffences, fraud } from "../../../src/datasets/crime/offence-groups.ts";
import { formatChange } from "../../../src/words/numbers.ts";
import { newBasisNote } from "../crime/crime-revisions.ts";
import { sum } from "./figures.ts";

type Break = Omit<RowOf<typeof breaks>, "dataset">;
type Revision = RowOf<typeof crimeRevisions>;

const rest = {
  source: "mps-borough-monthly-bocu",
  areas: null,
  offence_group: null,
  bears_on_totals: true,
} as const;

/** Months that count as provisional: the newest two. */
const provisionalMonths = 2;

/** The lowest and the highest change of the force's months, in words; undefined where there is none. */
function range(rows: readonly Revision[]): string | undefined {
  const changes = rows.map((row) => percentChange(row.offences_earlier, row.offences_later));
  if (changes.length === 0) return undefined;
  return `${formatChange(Math.min(...changes))} to ${formatChange(Math.max(...changes))}`;
}

function howFarBasisMoved(rows: readonly Revision[]): string {
  const single = range(rows);
  if (single === undefined) return "Months before and after are not counted alike.";
  const inAll = percentChange(
    sum(rows.map((row) => row.offences_earlier)),
    sum(rows.map((row) => row.offences_later)),
  );
  const boroughs = rows.flatMap(({ borough_earlier: before, borough_later: after }) =>
    before === null || after === null ? [] : percentChange(before, after),
  );
  const furthest = boroughs.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 0;
  return `For the same ${rows.length} months the new count is ${formatChange(inAll)} for the force in all. Single months differ by ${single}, and a borough's month by as much as ${formatChange(furthest)}.`;
}

/** From July 2024 the force counts on a new basis: what it did to months that were published before. */
export const newBasis = (
  when: Pick<Break, "period" | "reason">,
  revisions: readonly Revision[],
): Break => ({
  ...when,
  label: "new basis",
  effect: howFarBasisMoved(
    revisions.filter((row) => row.note === newBasisNote && row.offence_group === allOffences),
  ),
  ...rest,
});

type Moved = { readonly group: string; readonly percent: number };

/** How far each later edition moved the months of an age, taken together, by group. */
function movedTogether(rows: readonly Revision[], youngest: number, oldest: number): Moved[] {
  const own = rows.filter(({ age }) => age >= youngest && age <= oldest);
  const pairs = Map.groupBy(own, (row) => `${row.later_edition} ${row.offence_group}`);
  return [...pairs.values()].flatMap((pair) => {
    const before = sum(pair.map((row) => row.offences_earlier));
    const after = sum(pair.map((row) => row.offences_later));
    const [row] = pair;
    return row && before > 0
      ? [{ group: row.offence_group, percent: percentChange(before, after) }]
      : [];
  });
}

/** "+0.2% to +1.0%", or the one figure there is. */
function ends(moved: readonly Moved[]): string {
  const all = moved.map(({ percent }) => percent);
  const [low, high] = [formatChange(Math.min(...all)), formatChange(Math.max(...all))];
  return low === high ? low : `${low} to ${high}`;
}

function howFarMoved(rows: readonly Revision[]): string {
  const counted = rows.filter((row) => row.offence_group !== fraud);
  const [young, older] = [movedTogether(counted, 0, 2), movedTogether(counted, 3, 11)];
  const ofAll = (moved: readonly Moved[]) => moved.filter(({ group }) => group === allOffences);
  if (ofAll(young).length === 0 || ofAll(older).length === 0)
    return "By how much is not known yet.";
  const [furthest] = young.toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
  const single =
    furthest === undefined
      ? ""
      : ` Of the groups, ${furthest.group.toLowerCase()} moved furthest: by ${formatChange(furthest.percent)} in the newest three months.`;
  return `So far they have moved the newest three months of the force by ${ends(ofAll(young))} together, and those three to eleven months old by ${ends(ofAll(older))}.${single}`;
}

/** The newest months of the monthly files: what later editions have made of such months. */
export function provisional(
  months: readonly string[],
  revisions: readonly Revision[],
): readonly Break[] {
  const period = months.at(-provisionalMonths);
  if (period === undefined) return [];
  return [
    {
      period,
      label: "provisional",
      reason: "Later files change the newest months.",
      effect: howFarMoved(revisions),
      ...rest,
    },
  ];
}

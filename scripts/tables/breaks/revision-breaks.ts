import type { breaks } from "../../../src/datasets/breaks.ts";
import type { crimeRevisions } from "../../../src/datasets/crime/crime-revisions.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { allOffences } from "../../../src/datasets/crime/offence-groups.ts";
import { newBasisNote } from "../crime/crime-revisions.ts";

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

const change = (before: number, after: number): number => 100 * (after / before - 1);

const signed = (percent: number): string =>
  `${percent < 0 ? "−" : "+"}${Math.abs(percent).toFixed(1)}%`;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The lowest and the highest change of the force's months, in words; undefined where there is none. */
function range(rows: readonly Revision[]): string | undefined {
  const changes = rows.map((row) => change(row.offences_earlier, row.offences_later));
  if (changes.length === 0) return undefined;
  return `${signed(Math.min(...changes))} to ${signed(Math.max(...changes))}`;
}

function howFarBasisMoved(rows: readonly Revision[]): string {
  const single = range(rows);
  if (single === undefined) return "Months before and after are not counted alike.";
  const inAll = change(
    sum(rows.map((row) => row.offences_earlier)),
    sum(rows.map((row) => row.offences_later)),
  );
  const boroughs = rows.flatMap(({ borough_earlier: before, borough_later: after }) =>
    before === null || after === null ? [] : change(before, after),
  );
  const furthest = boroughs.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 0;
  return `For the same ${rows.length} months the new count is ${signed(inAll)} for the force in all. Single months differ by ${single}, and a borough's month by as much as ${signed(furthest)}.`;
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

function howFarMoved(rows: readonly Revision[]): string {
  const moved = range(rows);
  if (moved === undefined) return "Later files will change them. By how much is not known yet.";
  return `Later files have moved the latest two months by ${moved} for the force so far, and single groups by more.`;
}

/** The newest two months of the monthly files: later editions revise them most. */
export function provisional(
  months: readonly string[],
  revisions: readonly Revision[],
): readonly Break[] {
  const period = months.at(-provisionalMonths);
  if (period === undefined) return [];
  const young = revisions.filter(
    ({ age, offence_group }) => age < provisionalMonths && offence_group === allOffences,
  );
  return [
    {
      period,
      label: "provisional",
      reason: "The latest two months are provisional.",
      effect: howFarMoved(young),
      ...rest,
    },
  ];
}

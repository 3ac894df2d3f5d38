import type { RowOfAnswer } from "../../database/ask/question.ts";
import { allOffences, fraud } from "../../datasets/crime/offence-groups.ts";
import { formatChange } from "../../words/numbers.ts";
import type { revisions } from "./revisions.ts";

type Row = RowOfAnswer<typeof revisions>;
type Moved = Row & { readonly together: number };

/**
 * Which groups the newest pair of editions moved furthest, and by how much: a sentence.
 *
 * @param rows of `revisions.sql`
 * @returns nothing where no two editions share a month up to three months old
 */
export function describeFurthest(rows: readonly Row[]): string {
  const [newest] = rows;
  const young = rows.filter(
    (row): row is Moved =>
      row.later_edition === newest?.later_edition && row.age_from === 0 && row.together !== null,
  );
  const all = young.find((row) => row.offence_group === allOffences);
  const [first, second] = young
    .filter((row) => row !== all && row.offence_group !== fraud)
    .toSorted((a, b) => Math.abs(b.together) - Math.abs(a.together));
  if (!newest || !all || !first || !second) return "";
  const then = [all, first, second].map(({ together }) => formatChange(together));
  return `All offences of the newest three months moved by ${then[0]}; ${first.offence_group.toLowerCase()} moved furthest (${then[1]}), then ${second.offence_group.toLowerCase()} (${then[2]}).`;
}

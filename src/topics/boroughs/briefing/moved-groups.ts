import type { RowOfAnswer } from "../../../database/ask/question.ts";
import { percentChange } from "../../../stats/change.ts";
import { capitalise, formatList } from "../../../words/lists.ts";
import { formatChange, formatCount, formatUpOrDown } from "../../../words/numbers.ts";
import { addMonths, formatMonth } from "../../../words/periods.ts";
import type { cityByType } from "../../crime/charts/city/city-by-type.ts";
import { besideRevision } from "../../crime/revisions.ts";
import { latestYear } from "../../crime/charts/city/city-months.ts";
import type { groups } from "../../crime/charts/groups.ts";

type Row = Pick<
  RowOfAnswer<typeof groups.question>,
  "offence_group" | "twelve_months_to" | "offences" | "break_reason"
> &
  Partial<Pick<RowOfAnswer<typeof groups.question>, "revision">>;

/** A group's latest 12 months beside the 12 before. */
export type GroupMove = {
  readonly group: string;
  readonly offences: number;
  readonly before: number;
  /** Months in which counting of it changed, among the 24 that are compared. */
  readonly breaks: readonly string[];
  /** What a later edition made of such a year of the group in all London, percent, if measured. */
  readonly revision?: number | null;
};

/** Every group whose latest 12 months can be set beside the 12 before, from the rows of `groups.sql`. */
export function groupMoves(rows: readonly Row[]): readonly GroupMove[] {
  return [...Map.groupBy(rows, (row) => row.offence_group)].flatMap(([group, own]) => {
    const latest = own.at(-1);
    if (!latest) return [];
    const to = latest.twelve_months_to;
    const before = own.find((row) => row.twelve_months_to === addMonths(to, -12));
    if (!before) return [];
    const breaks = own
      // A change that came with the first of the 24 months parts none of them.
      .filter((row) => row.break_reason !== null && row.twelve_months_to > addMonths(to, -23))
      .map((row) => row.twelve_months_to);
    return [
      {
        group,
        offences: latest.offences,
        before: before.offences,
        breaks,
        revision: latest.revision ?? null,
      },
    ];
  });
}

type TypeRow = RowOfAnswer<typeof cityByType.question>;

/** The same of the City's types, from the rows of `city-by-type.sql`; none where a month has no file. */
export function typeMoves(rows: readonly TypeRow[]): readonly GroupMove[] {
  return [...Map.groupBy(rows, (row) => row.crime_type)].flatMap(([group, own]) => {
    const [latest, before] = [latestYear(own), latestYear(own.slice(0, -12))];
    if (!latest || !before) return [];
    return [{ group, offences: latest.offences, before: before.offences, breaks: [] }];
  });
}

const moved = ({ offences, before }: GroupMove): number => offences - before;

function size(move: GroupMove, counted: string): string {
  const share =
    move.before > 0 ? ` (${formatUpOrDown(percentChange(move.before, move.offences))})` : "";
  return `by ${formatCount(Math.abs(moved(move)))} ${counted} to ${formatCount(move.offences)}${share}`;
}

/** "Counting of theft changed inside these 24 months (July 2024)." */
function caution(moves: readonly GroupMove[]): string {
  const broken = moves.filter(({ breaks }) => breaks.length > 0);
  if (broken.length === 0) return "";
  const months = [...new Set(broken.flatMap(({ breaks }) => breaks))].toSorted();
  const which =
    broken.length === moves.length && moves.length > 1
      ? "both"
      : formatList(broken.map(({ group }) => group.toLowerCase()));
  return ` Counting of ${which} changed inside these 24 months (${formatList(months.map(formatMonth))}).`;
}

/** "A later edition of the file moved London’s theft by +1.5%, half of the change here or more." */
function revisable(moves: readonly GroupMove[]): string {
  return moves
    .flatMap(({ group, before, offences, revision }) => {
      if (revision === undefined || revision === null || before === 0) return [];
      const beside = besideRevision(percentChange(before, offences), revision);
      if (beside === "larger") return [];
      const size = beside === "smaller" ? "more than" : "half or more of";
      return [
        ` A later edition of the file moved London’s ${group.toLowerCase()} by ${formatChange(revision)}, ${size} the change here.`,
      ];
    })
    .join("");
}

/**
 * Which groups fell and rose most by number, in a sentence.
 *
 * @param counted what is counted: "offences"
 * @throws Error where no group can be compared
 */
export function describeMovedGroups(moves: readonly GroupMove[], counted: string): string {
  const sorted = moves.toSorted((a, b) => moved(a) - moved(b));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) throw new Error("No offence group has two years to compare.");
  const falls = moved(lowest) < 0 ? [lowest] : [];
  const rises = moved(highest) > 0 ? [highest] : [];
  const parts = [
    ...falls.map((move) => `${move.group.toLowerCase()} fell most, ${size(move, counted)}`),
    ...rises.map((move) => `${move.group.toLowerCase()} rose most, ${size(move, counted)}`),
    ...(falls.length === 0 ? ["none fell"] : []),
    ...(rises.length === 0 ? ["none rose"] : []),
  ];
  return `${capitalise(formatList(parts))}.${caution([...falls, ...rises])}${revisable([...falls, ...rises])}`;
}

import { yearOf } from "../../../words/periods.ts";
import { capitalise, formatList } from "../../../words/lists.ts";
import type { ContextLine } from "../borough-context.ts";
import { withArticle } from "../opening/answer.ts";

/** An indicator of local context by the name it has in tables. */
export type NamedLine = ContextLine & { readonly short: string };

/** How far back from the newest indicator one still tells of today. */
const recentYears = 5;
const startOf = ({ period }: ContextLine): number => yearOf(period);

/** How many lines of context a sheet has room for below a borough's charts. */
const mostLines = 5;

/**
 * The indicators that can be set beside London's and are not years older than the newest: the first
 * of them, in the order in which they are told.
 */
export function recentLines<L extends ContextLine>(lines: readonly L[]): readonly L[] {
  const newest = Math.max(...lines.map(startOf));
  return lines
    .filter((line) => line.at.london !== undefined && startOf(line) >= newest - recentYears)
    .slice(0, mostLines);
}

/** How many indicators one sentence can carry. */
const told = 3;

/**
 * Local context in a sentence: the first indicators that a place has a value of.
 *
 * @param lines those that matter most first, `short` as it stands within a sentence
 */
export function describeContext(name: string, lines: readonly NamedLine[]): string {
  const known = lines.filter(({ missing }) => missing === undefined).slice(0, told);
  if (known.length === 0)
    return `None of the indicators told here is published for ${withArticle(name)}.`;
  const parts = known.map(
    ({ short, own, london, period }) => `${short} ${own} (London ${london}; ${period})`,
  );
  return `Of everyone who lives in ${withArticle(name)}, not of people who offend: ${formatList(parts)}.`;
}

type Known = {
  readonly isCity: boolean;
  readonly adults: boolean;
  readonly children: boolean;
};

/** What the figures of a place cannot say, in a sentence or two. */
export function describeUnknown(name: string, { isCity, adults, children }: Known): string {
  const reoffending = adults
    ? `how far reoffending in ${name} depends on who is in its cohorts`
    : children
      ? `how many adults in ${withArticle(name)} reoffend`
      : `how many people in ${withArticle(name)} reoffend, adults or children`;
  const rate = isCity
    ? "anyone’s own risk, as most people in the City live elsewhere"
    : "anyone’s own risk, as people who visit or work here are not residents";
  return `${capitalise(reoffending)}; ${rate}; why crime moved, or anyone offends; crimes that nobody reported.`;
}

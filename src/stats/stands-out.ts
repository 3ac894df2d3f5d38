import { robustDistance } from "./robust-distance.ts";

/** One year of one series against the year before it. */
export type Movement = {
  /** The last month of the year, 2026-06. */
  readonly twelveMonthsTo: string;
  /** 100 × the logarithm of the ratio: a doubling and a halving are as far; null where one is zero. */
  readonly movement: number | null;
  /** False for a year of the pandemic, or one across a break of this series: it judges nothing. */
  readonly compares: boolean;
  /** Whether it is larger than what later editions could make of it. */
  readonly beyondRevision: boolean;
};

/** A movement beside others of its series. */
type Standing = {
  /** How many of their spreads it lies from their middle. */
  readonly distance: number;
  /** Whether it went further than any of them, up or down. */
  readonly beyondAll: boolean;
};

/** A year judged by the years before it. */
export type Judged = {
  readonly twelveMonthsTo: string;
  readonly beyondRevision: boolean;
  readonly standing: Standing;
  /** What the year after made of it, where that compares. */
  readonly next:
    { readonly undone: boolean; readonly standingThen: Standing | undefined } | undefined;
};

/** How many other years must be there for a year to be judged. */
export const fewestEarlier = 5;

type Known = Movement & { readonly movement: number };
const isKnown = (year: Movement | undefined): year is Known =>
  year !== undefined && year.compares && year.movement !== null;

function standingOf(movement: number, others: readonly number[]): Standing | undefined {
  const distance = robustDistance(movement, others);
  if (distance === undefined) return undefined;
  const beyondAll = movement < Math.min(...others) || movement > Math.max(...others);
  return { distance, beyondAll };
}

/**
 * Judges every year of a series that has enough earlier ones to be set beside, as it would have been
 * judged when it was the latest.
 *
 * @param years in order, without a gap
 */
export function judgeYears(years: readonly Movement[]): readonly Judged[] {
  return years.flatMap((year, index) => {
    const earlier = years
      .slice(0, index)
      .filter(isKnown)
      .map((other) => other.movement);
    if (!isKnown(year) || earlier.length < fewestEarlier) return [];
    const standing = standingOf(year.movement, earlier);
    if (standing === undefined) return [];
    const after = years[index + 1];
    const next = isKnown(after)
      ? {
          // Half of it or more taken back.
          undone: Math.sign(year.movement) * (year.movement + 2 * after.movement) <= 0,
          standingThen: standingOf(year.movement, [...earlier, after.movement]),
        }
      : undefined;
    const { twelveMonthsTo, beyondRevision } = year;
    return [{ twelveMonthsTo, beyondRevision, standing, next }];
  });
}

/** What the rule would have done in years whose year after is known. */
export type PastFlags = {
  readonly judged: number;
  readonly flags: number;
  /** Flags of whose movement the year after took back half or more. */
  readonly undone: number;
  /** Flags that the rule would not raise again once the year after counts as the place's own. */
  readonly notAgain: number;
};

const standsOut = (standing: Standing | undefined, limit: number): boolean =>
  standing !== undefined && standing.beyondAll && standing.distance > limit;

/** The rule: beyond every earlier year, further out than the limit, and more than a revision. */
export const isFlag = (
  { beyondRevision, standing }: Pick<Judged, "beyondRevision" | "standing">,
  limit: number,
): boolean => beyondRevision && standsOut(standing, limit);

/** Runs the rule over past years. */
export function runOverPast(judged: readonly Judged[], limit: number): PastFlags {
  const past = judged.flatMap(({ next, ...own }) => (next ? [{ next, own }] : []));
  const flags = past.filter(({ own }) => isFlag(own, limit));
  return {
    judged: past.length,
    flags: flags.length,
    undone: flags.filter(({ next }) => next.undone).length,
    notAgain: flags.filter(({ next }) => !standsOut(next.standingThen, limit)).length,
  };
}

/** In what part of a whole limits are tried: in halves, so that no decimal is fitted. */
export const limitParts = 2;
const [lowestLimit, highestLimit] = [2, 8];

/** Limits that are tried, the lowest first. */
const limits = Array.from(
  { length: limitParts * (highestLimit - lowestLimit) + 1 },
  (_, step) => lowestLimit + step / limitParts,
);

/** Of how many flags one may be gone a year later. */
export const flagsToOneUndone = 10;

/** Fewer past flags say nothing about such a share. */
const fewestFlags = 20;

/**
 * The lowest limit at which, over past years, so few flags were gone a year later: the year after had
 * taken half of the movement back, or more.
 *
 * @returns undefined where no limit keeps to it, or too few flags are there to say
 */
export function chooseLimit(judged: readonly Judged[]): number | undefined {
  return limits.find((limit) => {
    const { flags, undone } = runOverPast(judged, limit);
    return flags >= fewestFlags && flagsToOneUndone * undone <= flags;
  });
}

import {
  chooseLimit,
  fewestEarlier,
  flagsToOneUndone,
  isFlag,
  judgeYears,
  limitParts,
  runOverPast,
  type PastFlags,
} from "../../../stats/stands-out.ts";
import {
  formatChange,
  formatCount,
  formatMoreOrFewer,
  formatShare,
  formatShort,
  inWords,
  partInWords,
} from "../../../words/numbers.ts";
import { normalConsistency } from "../../../stats/robust-distance.ts";
import { pandemic } from "../../../stats/pandemic.ts";
import { formatMonth, formatSpan } from "../../../words/periods.ts";
import { changeOf, type Series, type Year } from "./series.ts";

/** A borough and group whose latest 12 months moved beyond their own past. */
export type StandingOut = {
  readonly series: Series;
  readonly latest: Year;
  readonly distance: number;
  /** The years that it was judged by, in order. */
  readonly earlier: readonly Year[];
};

export type WhatStandsOut = {
  readonly twelveMonthsTo: string;
  /** How many boroughs and groups were looked at, and how many could be judged. */
  readonly looked: number;
  readonly judged: number;
  /** None where no limit keeps false alarms to a few: then nothing can be said to stand out. */
  readonly limit: number | undefined;
  /** The furthest first. */
  readonly found: readonly StandingOut[];
  readonly past: PastFlags;
};

/**
 * What stands out by the rule: the latest year beyond every earlier year of the place's own, further
 * from their middle than the limit, in spreads, and more than revision could be.
 *
 * @throws RangeError when there is no series
 */
export function findStandingOut(all: readonly Series[]): WhatStandsOut {
  const twelveMonthsTo = all[0]?.years.at(-1)?.twelveMonthsTo;
  if (twelveMonthsTo === undefined) throw new RangeError("No series, nothing to stand out.");
  const judged = all.map((series) => ({ series, years: judgeYears(series.years) }));
  const years = judged.flatMap((one) => one.years);
  const limit = chooseLimit(years);
  const now = judged.flatMap(({ series, years: own }) => {
    const [latest, verdict] = [series.years.at(-1), own.at(-1)];
    if (!latest || verdict?.twelveMonthsTo !== latest.twelveMonthsTo) return [];
    const earlier = series.years.filter((year) => year !== latest && year.compares);
    return [{ series, latest, earlier, verdict, distance: verdict.standing.distance }];
  });
  return {
    twelveMonthsTo,
    looked: all.length,
    judged: now.length,
    limit,
    found: now
      .filter(({ verdict }) => limit !== undefined && isFlag(verdict, limit))
      .sort((a, b) => b.distance - a.distance)
      .map(({ series, latest, earlier, distance }) => ({ series, latest, earlier, distance })),
    past: runOverPast(years, limit ?? Number.POSITIVE_INFINITY),
  };
}

/** "Vehicle offences in Camden: 2,927 in the 12 months to June 2026, 20.4% fewer than the year before. …" */
export function describeStandingOut({ series, latest, earlier }: StandingOut): string {
  const changes = earlier.map(changeOf);
  const [lowest, highest] = [Math.min(...changes), Math.max(...changes)];
  return `${series.group} in ${series.name}: ${formatCount(latest.offences)} in the 12 months to ${formatMonth(latest.twelveMonthsTo)}, ${formatMoreOrFewer(changeOf(latest))} than the year before. In the ${inWords(earlier.length)} earlier years that compare, it changed by ${formatChange(lowest)} to ${formatChange(highest)}.`;
}

/** The rule in words: what it takes for a year to stand out. */
export function describeRule({ limit }: WhatStandsOut): string {
  return [
    "The latest 12 months rose by more, or fell by more, than any earlier year of the same borough and offence group.",
    ...(limit === undefined
      ? []
      : [
          `It lies more than ${formatShort(limit)} times the usual spread from the middle of those years (their median, and ${String(normalConsistency)} times their median absolute deviation, of logarithms).`,
        ]),
    "And it is more than twice what later editions of the file have made of a year of that group.",
    `Years that touch the pandemic, ${formatSpan(pandemic)}, and years across a break of that group alone are left out; at least ${inWords(fewestEarlier)} others must be there.`,
  ].join(" ");
}

/** How the limit was chosen. */
export const limitRule = `The limit is the lowest, in steps of ${partInWords(limitParts)}, that keeps to one false alarm in ${inWords(flagsToOneUndone)}.`;

/** How often the rule would have cried wolf, as sentences. */
export function describePast({ limit, past }: WhatStandsOut): string {
  if (limit === undefined) {
    return `Over past years no limit of the rule kept false alarms to one in ${inWords(flagsToOneUndone)}, so nothing is said to stand out.`;
  }
  const share = (part: number): string => formatShare(part, past.flags);
  return `Run over past years as if each had been the latest, the rule looked at ${formatCount(past.judged)} yearly changes whose year after is known, and called ${formatCount(past.flags)} unusual. Of these, ${formatCount(past.undone)} (${share(past.undone)}) had cried wolf: the next 12 months took half of the change back, or more. A stricter question: ${formatCount(past.notAgain)} (${share(past.notAgain)}) would not be called unusual again with the year after counted as the place’s own, for places that move far once often move far again.`;
}

/** The answer in one sentence: how much stands out, or that nothing does. */
export function answerStandingOut({ found, looked, twelveMonthsTo }: WhatStandsOut): string {
  const period = `the 12 months to ${formatMonth(twelveMonthsTo)}`;
  const all = `of ${formatCount(looked)} pairs of a borough and an offence group`;
  if (found.length === 0)
    return `Nothing stands out: in ${period}, none ${all} moved beyond its own past.`;
  return `In ${period}, ${inWords(found.length)} ${all} moved beyond ${found.length === 1 ? "its" : "their"} own past.`;
}

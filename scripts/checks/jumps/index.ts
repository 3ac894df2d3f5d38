import { metropolitanPoliceCode } from "../../../src/datasets/areas/codes.ts";
import { addMonths, monthsBetween } from "../../../src/words/periods.ts";
import type { Check } from "../check.ts";
import { explains, type KnownBreak } from "./known-breaks.ts";
import { readJumps, type FoundJump } from "./read-jumps.ts";
import { monthOf } from "./months.ts";
import { readVerdicts, verdictsFile, type Verdict } from "./verdicts.ts";

/** Later months move the clearest month of a jump by some. */
const monthsAround = 6;

/** A jump is one year beside the year before: for two years a new month can still change it. */
const monthsUnsettled = 24;

const directionOf = ({ ratio }: FoundJump): Verdict["direction"] => (ratio > 1 ? "up" : "down");

const isOn = (verdict: Verdict, jump: FoundJump): boolean =>
  verdict.dataset === jump.dataset &&
  verdict.areaCode === jump.areaCode &&
  verdict.offenceGroup === jump.offenceGroup &&
  verdict.direction === directionOf(jump) &&
  Math.abs(monthsBetween(monthOf(verdict.dataset, verdict.period), jump.month)) <= monthsAround;

function describe(jump: FoundJump): string {
  const { dataset, areaName, areaCode, offenceGroup, period, periods, before, after, ratio } = jump;
  const span = dataset === "crime_yearly" ? "a year" : `${periods} months`;
  const beside = areaCode === metropolitanPoliceCode ? "" : " beside the rest of London";
  return `${areaName}, ${offenceGroup}, ${period}: ${ratio.toFixed(2)} times the year before${beside} (${before} to ${after} in ${span}), and no break explains it. Find out why, and add “${dataset},${areaCode},${offenceGroup},${period},${directionOf(jump)},kind,reason” to ${verdictsFile}`;
}

/**
 * What is wrong with jumps and verdicts: a jump that nobody judged, a verdict on none.
 *
 * @param settledBefore a month from which on a jump may still come and go with each new month, so that
 *   a verdict on none says nothing
 */
export function unjudged(
  jumps: readonly FoundJump[],
  breaks: readonly KnownBreak[],
  verdicts: readonly Verdict[],
  settledBefore: string,
): readonly string[] {
  const open = jumps.filter((jump) => !breaks.some((known) => explains(known, jump)));
  return [
    ...open.filter((jump) => !verdicts.some((verdict) => isOn(verdict, jump))).map(describe),
    ...verdicts
      .filter(({ dataset, period }) => monthOf(dataset, period) < settledBefore)
      .filter((verdict) => !open.some((jump) => isOn(verdict, jump)))
      .map(
        ({ dataset, areaCode, offenceGroup, period }) =>
          `${verdictsFile}: ${dataset}, ${areaCode}, ${offenceGroup}, ${period} is no jump, or a break explains it now: take the row out`,
      ),
  ];
}

/**
 * Every jump in recorded crime is explained by a break or judged by a person. It is no step of the
 * pipeline: a person can only look at a new month once it is there.
 */
export const jumpsCheck: Check = {
  title: "crime_monthly, crime_yearly: every jump has a break that explains it or a verdict",
  problems: async ({ ask }) => {
    const { jumps, breaks } = await readJumps(ask);
    const [newest] = await ask("SELECT max(month) AS month FROM crime_monthly");
    const settled = addMonths(String(newest?.["month"]), -monthsUnsettled);
    return unjudged(jumps, breaks, await readVerdicts(), settled);
  },
};

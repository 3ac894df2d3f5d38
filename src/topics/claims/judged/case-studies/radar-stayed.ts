import { formatDecimal, formatTimes } from "../../../../words/numbers.ts";
import { compareProportions } from "../../../../stats/compare-proportions.ts";
import { fisherExact } from "../../../../stats/fisher-exact.ts";
import type { Counts } from "../../../../stats/interval.ts";
import { chanceLevel, defineClaim } from "../../claim.ts";
import sql from "./radar-stayed.sql?raw";
import { figureOf, statedColumns, statedTable, type StatedRow } from "../../stated-rows.ts";

const stayed = "completed or continuing";
const left = "dropped out";

const countsOf = (rows: readonly StatedRow[], group: string): Counts => ({
  count: figureOf(rows, { measure: "people who reoffended", group }),
  total: figureOf(rows, { measure: "people followed", group }),
});

const rateOf = (rows: readonly StatedRow[], group: string): string =>
  `${String(figureOf(rows, { measure: "reoffending rate", group }))}%`;

/** How many times as many people, with the same rates, it would take to be more than chance. */
function timesNeeded(first: Counts, second: Counts): number {
  const grown = ({ count, total }: Counts, times: number): Counts => ({
    count: count * times,
    total: total * times,
  });
  let times = 1;
  while (times < 100 && fisherExact(grown(first, times), grown(second, times)) > chanceLevel) {
    times += 1;
  }
  return times;
}

/** "Significantly lower" for those who stayed with RADAR than for those who left. */
export const radarStayed = defineClaim({
  id: "radar-stayed",
  topic: "Local programmes",
  title: "Those who stayed with RADAR in its first year reoffended “significantly” less",
  claim: (rows) =>
    `In RADAR’s group with short sentences ${rateOf(rows, stayed)} of those who completed it or were still in it reoffended within 12 months, “significantly lower” than ${rateOf(rows, left)} of those who dropped out.`,
  document: "london-councils-report-2013",
  section: "chapter 5, RADAR Southwark",
  sql,
  columns: statedColumns,
  sources: ["london-councils-report-2013"],
  judge(rows) {
    const [first, second] = [countsOf(rows, stayed), countsOf(rows, left)];
    const p = fisherExact(first, second);
    const isRare = p <= chanceLevel;
    const divisions = figureOf(rows, { measure: "divisions into whole people that agree" });
    const { difference, lower, upper } = compareProportions(first, second);
    const points = (value: number): string => formatDecimal(100 * Math.abs(value));
    const apart = (value: number): string => `${points(value)} ${value < 0 ? "lower" : "higher"}`;
    return {
      verdict: isRare && difference < 0 ? "supported" : "not supported",
      sentences: [
        `Chance alone would give two groups of these sizes rates so far apart ${formatTimes(p)} (Fisher’s exact test, two-sided)${isRare ? "" : `. To be called more than chance it would have to be at most ${formatTimes(chanceLevel)}`}.`,
        `The report gives no counts, but ${divisions === 1 ? "only one division of the group" : `${String(divisions)} divisions of the group`} into whole people has these percentages: ${first.count} of ${first.total} and ${String(second.count)} of ${String(second.total)}. They are ${points(difference)} points apart, with a 95% interval from ${apart(lower)} to ${apart(upper)}.${isRare ? "" : ` The same rates in ${String(timesNeeded(first, second))} times as many people would be more than chance.`}`,
        "Even then it would not show that RADAR made the difference. Who stays is not decided by lot: those who are doing well may be those who stay.",
      ],
      settles:
        "The same comparison with more people, and with people like them who were not offered RADAR, best chosen by lot.",
    };
  },
  table: statedTable,
});

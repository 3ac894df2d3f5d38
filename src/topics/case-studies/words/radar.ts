import type { Split } from "../../../stats/recover-counts.ts";
import {
  formatCount,
  formatOneIn,
  formatProbability,
  formatShort,
  formatTimes,
} from "../../../words/numbers.ts";
import type { Answer } from "./answer.ts";
import type { Results } from "./results.ts";

const [short, prolific] = ["under 12 months", "prolific"];
const [stayed, left] = ["completed or continuing", "dropped out"];
const soFew = "chance of so few or fewer at the predicted rate";
const soFar = "chance of so large a difference between those who stayed and those who left";

/** RADAR: fewer than predicted in two small groups, and nobody like them without RADAR. */
export function radarAnswer({ stated, recomputed }: Results): Answer {
  const of = (group: string): string =>
    `${String(stated("people who reoffended", group))} of ${String(stated("people followed", group))}`;
  const rate = (group: string): string => `${formatShort(stated("reoffending rate", group))}%`;
  const predicted = (group: string): string =>
    `${formatShort(stated("predicted reoffending rate", group))}%`;
  const limit = (side: string): string =>
    formatShort(
      Math.round(recomputed(`reoffending rate, ${side} limit of the 95% interval`, short)),
    );
  return {
    headline: `${rate(short)} and ${rate(prolific)} of two small groups reoffended within a year; ${predicted(short)} and ${predicted(prolific)} were predicted.`,
    lead: `${of(short)} people sentenced to under 12 months reoffended within a year, and ${of(prolific)} people who offend often (prolific cases): fewer than the ${predicted(short)} and ${predicted(prolific)} predicted. These figures cannot tell whether RADAR was the cause.`,
    canSay: [
      `In both groups fewer people reoffended within a year than the report says was predicted from their past: ${rate(short)} against ${predicted(short)}, and ${rate(prolific)} against ${predicted(prolific)}.`,
      `If the predictions were exactly right, chance alone would give so few about ${formatTimes(recomputed(soFew, short))} in the first group, and ${formatTimes(recomputed(soFew, prolific))} in the second.`,
    ],
    cannotSay: [
      "That RADAR made the difference. The report sets nobody like them beside these people, and RADAR took on people who were ready to change, which a prediction from past offences does not know.",
      `How far below the prediction a larger group would come out. With ${String(stated("people followed", short))} people, anything from ${limit("lower")}% to ${limit("upper")}% fits what was seen in the first group.`,
      `That staying with RADAR helps. The report calls ${rate(stayed)} “significantly lower” than ${rate(left)}; chance alone makes so large a difference ${formatOneIn(recomputed(soFar, short))} times. And who stays is not left to chance.`,
      `That the ${String(stated("fewer offences a year", "both groups"))} fewer offences a year are RADAR’s doing. They are set beside the same people’s own past: a before and after.`,
    ],
  };
}

/** What the search for whole people starts from: a known whole and two stated percentages. */
export const radarDivided = ({ stated }: Results) => ({
  whole: {
    count: stated("people who reoffended", short),
    total: stated("people followed", short),
  },
  stayed: stated("reoffending rate", stayed),
  left: stated("reoffending rate", left),
});

/** The whole people that the search found. */
export const radarSplit = ({ recomputed }: Results): Split => ({
  first: {
    count: recomputed("people who reoffended", stayed),
    total: recomputed("people followed", stayed),
  },
  second: {
    count: recomputed("people who reoffended", left),
    total: recomputed("people followed", left),
  },
});

/** The figures in the words between RADAR's charts. */
export function radarWords({ stated, recomputed }: Results) {
  const [earlier, people] = [
    stated("earlier proven offences", "all"),
    stated("people followed", "all"),
  ];
  return {
    short: String(stated("people followed", short)),
    stayed: `${formatShort(stated("reoffending rate", stayed))}%`,
    left: `${formatShort(stated("reoffending rate", left))}%`,
    oneIn: formatOneIn(recomputed(soFar, short)),
    p: formatProbability(recomputed(soFar, short)),
    fewer: String(stated("fewer offences a year", "both groups")),
    earlier: formatCount(earlier),
    people: String(people),
    each: String(Math.round(earlier / people)),
  };
}

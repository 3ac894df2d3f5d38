import { capitalise, formatList } from "../../words/lists.ts";
import { formatTimes } from "../../words/numbers.ts";
import { chanceLevel, sameWithin, type Verdict } from "./claim.ts";

/** The three verdicts that cannot tell, with why. */
const cannotTell = {
  "not loaded": "the open data are not on this site",
  "not measurable": "no open data measure it",
  "left out": "the document leaves out what a test needs",
} as const satisfies Partial<Record<Verdict, string>>;

const reasons = Object.entries(cannotTell) as readonly (readonly [Verdict, string])[];

/** How many claims there are, in all and by verdict: the answer that the page opens with. */
export function countVerdicts(found: readonly Verdict[]): string {
  const count = (verdict: Verdict): number => found.filter((item) => item === verdict).length;
  const untold = reasons.filter(([verdict]) => count(verdict) > 0);
  const inAll = untold.reduce((sum, [verdict]) => sum + count(verdict), 0);
  const disagree = count("figures disagree");
  return [
    `Of ${String(found.length)} claims of fact, open data or the report’s own figures support ${String(count("supported"))} and do not support ${String(count("not supported"))}.`,
    `In ${String(disagree)} the report’s own figures disagree.`,
    inAll === 0
      ? "There is none that cannot be told."
      : `${String(inAll)} cannot be told: ${formatList(untold.map(([verdict, why]) => `in ${String(count(verdict))} ${why}`))}.`,
  ].join(" ");
}

/** What each verdict means, as the rules of the claims apply it. */
export const verdictRules: Readonly<Record<Verdict, string>> = {
  supported: `Open data give the figures of the claim, or the document’s own figures do when worked out again. What it says follows from them. Percentages may differ by up to ${String(sameWithin)} point, as rounding and neighbouring years make them.`,
  "not supported": `The figures do not say what the claim says. A difference called significant should come about by chance at most ${formatTimes(chanceLevel)}, and this one does more often.`,
  "figures disagree":
    "The document’s own figures contradict each other. A percentage is not that of the counts beside it, or two documents give two figures for one thing. What the claim says in words may still be so.",
  "not loaded":
    "Open data could tell, but they are not on this site yet. Each claim names the table that would settle it.",
  "not measurable":
    "No open data measure what the claim is about. What there is can speak for or against it, but cannot settle it.",
  "left out":
    "The document leaves out what a test needs: how many people, over what time, or whom to compare them with.",
};

/** "left out" -> "Cannot tell: left out of the document" */
export const nameVerdict = (verdict: Verdict): string => {
  const names: Partial<Record<Verdict, string>> = {
    "not loaded": "Cannot tell: data not loaded here",
    "not measurable": "Cannot tell: not measurable",
    "left out": "Cannot tell: left out of the document",
  };
  return names[verdict] ?? capitalise(verdict);
};

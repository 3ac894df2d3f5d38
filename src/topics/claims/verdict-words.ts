import { chanceLevel, sameWithin, type Verdict } from "./claim.ts";
import { capitalise } from "../../words/lists.ts";
import { formatTimes } from "../../words/numbers.ts";

/** How many claims there are, in all and by verdict: the answer that the page opens with. */
export function countVerdicts(found: readonly Verdict[]): string {
  const count = (verdict: Verdict): number => found.filter((item) => item === verdict).length;
  return `Of ${String(found.length)} claims of fact, open data or the report’s own figures support ${String(count("supported"))}, do not support ${String(count("not supported"))}, and cannot tell for ${String(count("cannot tell"))}.`;
}

/** What each verdict means, as the rules of the claims apply it. */
export const verdictRules: Readonly<Record<Verdict, string>> = {
  supported: `The figures of the claim come out of open data, or of the document’s own figures worked out again, and what it says follows from them. Percentages may differ by up to ${String(sameWithin)} point, as rounding and neighbouring years make them.`,
  "cannot tell":
    "Nothing open measures what the claim is about, or what there is measures something else, or the document leaves out what a test needs: how many people, or whom to compare them with. So too where its words can be taken in two ways, and only one of them holds.",
  "not supported": `The figures say something else than the claim’s words. Where it calls a difference significant, chance alone should make such a difference at most ${formatTimes(chanceLevel)}, and it makes it more often.`,
};

/** "cannot tell" -> "Cannot tell" */
export const nameVerdict = (verdict: Verdict): string => capitalise(verdict);

import type { Answer } from "./answer.ts";
import type { Results } from "./results.ts";
import { formatShort, formatSigned, formatTimes } from "../../../words/numbers.ts";

const [all, young] = ["whole cohort", "aged 18 to 24"];
const both = "2011 to 2012";
const suspected = "suspected offences";

/** FOCUS: fewer offences than the year before, with nobody to set beside. */
export function focusAnswer({ stated, recomputed }: Results): Answer {
  const offences = (group: string, year: string): number => stated("offences", group, year);
  const change = (group: string): number => recomputed("change in offences", group, both);
  const burglary = stated(suspected, "burglary", "2011") - stated(suspected, "burglary", "2012");
  const five =
    recomputed(suspected, "five types", "2011") - recomputed(suspected, "five types", "2012");
  const chance = recomputed("chance of a difference as unlikely, or more so", young);
  return {
    headline: `${String(offences(all, "2012"))} offences in 2012 after ${String(offences(all, "2011"))} the year before, with nobody to compare with.`,
    lead: `The people FOCUS followed committed ${String(offences(all, "2012"))} offences in 2012, after ${String(offences(all, "2011"))} in 2011: ${formatShort(Math.abs(change(all)))}% fewer. With nobody to compare with, nobody can say what would have happened without FOCUS.`,
    canSay: [
      `The cohort’s offences fell from ${String(offences(all, "2011"))} to ${String(offences(all, "2012"))}. That is ${formatSigned(change(all))}%; the report writes ${formatSigned(stated("change in offences", all))}%.`,
      `Most of the fall in suspected offences is burglary: ${String(burglary)} of ${String(five)} fewer, in the five types that the text names.`,
    ],
    cannotSay: [
      "That FOCUS made the difference. The report sets no similar people beside them, and people picked for offending a great deal tend to offend less the year after.",
      "That people had as much time to offend in both years. The report does not say who was in prison, or for how long.",
      "That the falls are “significant”, as the report calls them. It states no test, and none that would settle it can be made: the number of people is not stated, and one person’s offences come in bunches.",
      `That those aged 18 to 24 did worse. Their offences went from ${String(offences(young, "2011"))} to ${String(offences(young, "2012"))}, ${formatSigned(change(young))}% (the report writes ${formatSigned(stated("change in offences", young))}%); if each offence had been as likely in either year, so uneven a split would come up by chance ${formatTimes(chance)}.`,
    ],
  };
}

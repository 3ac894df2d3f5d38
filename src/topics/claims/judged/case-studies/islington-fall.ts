import { formatCount, formatDecimal, formatPlain, formatTimes } from "../../../../words/numbers.ts";
import { changeInCounts } from "../../../../stats/change-in-counts.ts";
import { chanceLevel, defineClaim } from "../../claim.ts";
import sql from "./islington-fall.sql?raw";
import { figureOf, rowOf, statedColumns, statedTable, type StatedRow } from "../../stated-rows.ts";

const cohort = "whole cohort";
const offences = (rows: readonly StatedRow[], period: string): number =>
  figureOf(rows, { measure: "offences", group: cohort, period });
const suspected = (rows: readonly StatedRow[], period: string): number =>
  figureOf(rows, { measure: "suspected offences", period });
const less = (value: number | null): string => formatPlain(-(value ?? 0));

/** The "significant" fall of FOCUS: offences by a cohort of unknown size, with nobody beside it. */
export const islingtonFall = defineClaim({
  id: "islington-fall",
  topic: "Local programmes",
  title: "Offences by the people of Islington’s programme fell “significantly” from 2011 to 2012",
  claim: (rows) =>
    `Among the people of FOCUS in Islington there was a “significant” fall from 2011 to 2012: offences from ${formatCount(offences(rows, "2011"))} to ${formatCount(offences(rows, "2012"))}, ${less(rowOf(rows, { measure: "change in offences", group: cohort }).stated_value)}% fewer, and ${less(rowOf(rows, { measure: "change in suspected offences" }).stated_value)}% fewer in which they were suspects.`,
  document: "london-councils-report-2013",
  section: "chapter 5, Islington, with figure 4",
  sql,
  columns: statedColumns,
  sources: ["london-councils-report-2013"],
  judge(rows) {
    const [before, after] = [offences(rows, "2011"), offences(rows, "2012")];
    const { p, run } = changeInCounts(before, after);
    const people = rowOf(rows, { measure: "people in the cohort" }).stated_value;
    const change = rowOf(rows, { measure: "change in offences", group: cohort });
    const others = rows.find(({ group }) => group.startsWith("people like them"))?.stated_value;
    const own = change.recomputed_value ?? 0;
    const isRare = p <= chanceLevel && after < before;
    const isTestable = people !== null && typeof others === "number";
    const suspects = rowOf(rows, { measure: "change in suspected offences" });
    return {
      verdict: !isRare
        ? "not supported"
        : !isTestable
          ? "left out"
          : own < others
            ? "supported"
            : "not supported",
      sentences: [
        !isRare
          ? "The numbers differ by no more than chance accounts for."
          : isTestable
            ? `Offences of people like them went by ${formatDecimal(others)}%.`
            : "The numbers fell. But without the number of people nobody can test whether by more than chance, and with nobody beside them it cannot be put down to the programme.",
        `Offences went from ${formatCount(before)} to ${formatCount(after)}: ${less(own)}% fewer, not quite ${less(change.stated_value)}%. Suspected offences: figure 4 promises six types, five are in the text, and those go from ${formatCount(suspected(rows, "2011"))} to ${formatCount(suspected(rows, "2012"))}, ${less(suspects.recomputed_value)}% fewer. So ${less(suspects.stated_value)}% cannot be checked like for like.`,
        `Were every offence independent of the others, chance alone would make so large a change ${formatTimes(p)}. They are not: one person commits several, and being held or let out moves them all. If offences came ${String(Math.ceil(run))} at a time, from the same few people, chance could do it, and how many people there were is not said.`,
        "People are often chosen for such a programme in a bad year, and then they offend less in the next on average, whatever is done (regression to the mean). Time in prison counts as a fall as well.",
      ],
      settles:
        "How many people were followed, offences of each in both years with the time they were free, and the same for people like them elsewhere.",
    };
  },
  table: statedTable,
});

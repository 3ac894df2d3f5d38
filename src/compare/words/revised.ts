import { percentChange } from "../../stats/change.ts";
import { allOffences } from "../../datasets/crime/offence-groups.ts";
import { describeRevisable, sayPlace } from "../../topics/crime/revisions.ts";
import { monthsBetween } from "../../words/periods.ts";
import { endMonth } from "../choosing/periods.ts";
import { isEveryGroup, type Question, type RevisedYear } from "../question.ts";
import type { CompareRow } from "../rows.ts";
import { compared } from "./titles.ts";

/** The largest revision of some groups' latest year together, percent, or none where none is known. */
export function revisionOf(groups: readonly string[], revised: readonly RevisedYear[]) {
  const own = revised.filter((row) => groups.includes(row.offence_group));
  const sizes = [...Map.groupBy(own, (row) => row.later_edition).values()].flatMap((edition) => {
    const sum = (name: "earlier" | "later"): number =>
      edition.reduce((total, row) => total + row[name], 0);
    return sum("earlier") > 0 ? [percentChange(sum("earlier"), sum("later"))] : [];
  });
  return sizes.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? null;
}

/** The monthly file's groups that a question is about; none where it is about another table's. */
function groupsOf({ measure, groups }: Question): readonly string[] {
  if (measure.question === "crime") return isEveryGroup(groups) ? [allOffences] : groups;
  return measure.question === "crime-yearly" && measure.part === allOffences ? [allOffences] : [];
}

/**
 * Changes of the latest year in an answer's title that could be no more than a revision, or mostly
 * one.
 */
export function revisedNotes(
  rows: readonly CompareRow[],
  question: Question,
  revised: readonly RevisedYear[],
): readonly string[] {
  const latest = revised.map((row) => row.later_edition).reduce((a, b) => (b > a ? b : a), "");
  const ends = rows.map((row) => endMonth(question.measure.kind, row.period));
  const end = ends.reduce((a, b) => (b > a ? b : a), "");
  if (latest === "" || end === "" || monthsBetween(latest, end) >= 12) return [];
  const revision = revisionOf(groupsOf(question), revised);
  return describeRevisable(
    compared(rows, question).map(({ place, before, after }) => ({
      name: place,
      change: percentChange(before, after),
      revision,
    })),
    sayPlace,
  );
}

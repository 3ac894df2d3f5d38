import { allOffences, fraud } from "../../datasets/crime/offence-groups.ts";
import type { Measure } from "../measure.ts";
import { isEveryGroup, type Question } from "../question.ts";

/**
 * How the answers of a measure lie in small files: all places together, or, where these would be many
 * kilobytes, a file for each. Months are too many for either.
 */
export function heldAs({ question, part }: Measure): "together" | "by place" | "not at all" {
  if (question === "crime") return part === "month" ? "not at all" : "by place";
  return question === "crime-yearly" && part === allOffences ? "by place" : "together";
}

/** Whether the small files of this site hold the answer to a question, without the database. */
export const canAnswerFromFiles = ({ measure, groups }: Question): boolean =>
  heldAs(measure) !== "not at all" && (isEveryGroup(groups) || !groups.includes(fraud));

/** Files by their paths, as they are written. */
export type Files = readonly (readonly [path: string, csv: string])[];

/** What one file holds: figures of the total or of each group, or the groups' breaks. */
export type FileKind = "figures" | "groups" | "group-breaks";

/** The path of a file, below the site's own. */
export function smallFile({ id }: Measure, slug?: string, kind: FileKind = "figures"): string {
  const name = slug === undefined ? id : `${id}/${slug}`;
  return `/data/compare/${kind === "figures" ? name : `${name}-${kind}`}.csv`;
}

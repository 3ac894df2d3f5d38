import type { Parameters } from "../database/ask/query.ts";
import { allOffences, offenceGroups } from "../datasets/crime/offence-groups.ts";
import type { Measure, Scale, View } from "./measure.ts";

/** What a reader of Compare asks, in codes and names: enough to ask any engine and to draw the answer. */
export type Question = {
  readonly measure: Measure;
  readonly scale: Scale;
  readonly view: View;
  /** Codes, in the order in which they were picked. */
  readonly areas: readonly string[];
  /** Their names, in the same order. */
  readonly names: readonly string[];
  /** Codes that stand in grey behind those picked; none where the view shows only those picked. */
  readonly range: readonly string[];
  /** Names of offence groups; none means all. */
  readonly groups: readonly string[];
  readonly from: string;
  readonly to: string;
};

/** What a later edition made of the months up to a year old of one offence group. */
export type RevisedYear = {
  readonly later_edition: string;
  readonly offence_group: string;
  readonly earlier: number;
  readonly later: number;
};

/** What notes need to know beside the rows. */
export type Facts = {
  readonly london_children: number;
  readonly london_children_cohort: string;
  readonly latest_population: number;
  readonly revised: readonly RevisedYear[];
};

/** Every code that a question asks about: those picked, then the rest of the range. */
export const codesOf = ({ areas, range }: Pick<Question, "areas" | "range">): readonly string[] => [
  ...new Set([...areas, ...range]),
];

/** All groups together are the total, whether a reader picked none of them or each. */
export const isEveryGroup = (groups: readonly string[]): boolean =>
  groups.length === 0 || groups.length === offenceGroups.length;

/** What of a question the database is asked by: names and drawing are the page's. */
type Asked = Omit<Question, "names" | "view">;

/** What a question asks the database, the same names for every measure. */
export function parametersFor(question: Asked): Parameters {
  const { measure, scale, groups, from, to } = question;
  const common = { areas: codesOf(question).join(","), from, to, scale };
  return measure.question === "crime"
    ? {
        ...common,
        groups: isEveryGroup(groups) ? allOffences : groups.join(","),
        measure: measure.part,
      }
    : { ...common, part: measure.part };
}

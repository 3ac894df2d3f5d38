import type { Kinds, RowOf } from "../../database/ask/question.ts";
import { liveOffenceGroups } from "../../datasets/crime/offence-groups.ts";
import type { Measure } from "../measure.ts";
import { countKinds, type AnswerKinds } from "../rows.ts";
import { heldAs } from "./small-files.ts";

/** Reads one of the site's files by its path and the columns that it was written with. */
export type ReadFile = <K extends Kinds>(path: string, columns: K) => Promise<readonly RowOf<K>[]>;

/** What a file of figures may hold of an answer. The note of a rate is one that only a rate has. */
type FigureKinds = Pick<AnswerKinds, "period" | "note" | "break_label" | "break_reason"> &
  Partial<Omit<AnswerKinds, "area_name">> & { readonly rate_note?: "text?" };
export type FigureLine = RowOf<FigureKinds>;

const { value, lower, upper } = { value: "number?", lower: "number?", upper: "number?" } as const;

/**
 * The columns of a measure's figures: what its answers hold, without what can be worked out again or
 * the name of the file says.
 */
export function figureColumns(measure: Measure): FigureKinds {
  const isTogether = heldAs(measure) === "together";
  return {
    period: "text",
    ...(isTogether ? { area_code: "text" } : {}),
    // A value that is a count stands in its own column already.
    ...(measure.scales.includes("count") ? {} : { value }),
    ...(measure.hasInterval ? { lower, upper } : {}),
    ...countKinds(measure),
    ...{ note: "text?", break_label: "text?", break_reason: "text?" },
    ...(isTogether && measure.scales.includes("rate") ? { rate_note: "text?" } : {}),
  };
}

type LiveGroup = (typeof liveOffenceGroups)[number];

/** Something of each group that the force still counts. */
export const ofEachGroup = <T>(of: (group: LiveGroup) => T): Readonly<Record<LiveGroup, T>> =>
  // Each group is there; objects made of entries forget which.
  Object.fromEntries(liveOffenceGroups.map((group) => [group, of(group)])) as Record<LiveGroup, T>;

/** The columns of a place's figures by group: one line a period, one column a group. */
export const groupColumns = {
  period: "text",
  residents: "number?",
  ...ofEachGroup(() => "number?" as const),
} as const;

/** The columns of a place's breaks by group. */
export const groupBreakColumns = {
  period: "text",
  since: "text",
  label: "text",
  reason: "text",
  offence_group: "text?",
} as const;
export type GroupBreak = RowOf<typeof groupBreakColumns>;

import { yearOf } from "../../../words/periods.ts";
import type { YearlyChange } from "../../../stats/change-in-context.ts";
import { formatDecimal } from "../../../words/numbers.ts";

/** One of the three answers that an authority's page opens with, on screen and on paper. */
export type Answer = {
  readonly about: "crime" | "children" | "adults";
  /** What is answered, and whose figure it is where it is not the place's own: "Recorded crime". */
  readonly heading: string;
  /** The last month of the year it is about: "2026-06". */
  readonly until: string;
  /** The answer at a glance: "Up 0.8%", "38.9%", "No figure". */
  readonly figure: string;
  /** Whose figure, where it is not the place's own: "in London". */
  readonly whose?: string;
  /** What the figure is of, which way it went, and London beside it. */
  readonly says: readonly string[];
  /** How sure that is, and what is not known. */
  readonly sure: readonly string[];
  /** Of recent months, where revision could make the change: on paper it stands among the notes. */
  readonly revision?: string;
  /** The section or chart of the page that has more. */
  readonly more: string;
  /** The change among earlier ones, latest first, where it is set beside them. */
  readonly changes?: readonly (YearlyChange & { readonly inPandemic: boolean })[];
};

/** The three answers in their order. */
export type Opening = readonly [crime: Answer, children: Answer, adults: Answer];

export const rate = (value: number): string => `${formatDecimal(value)}%`;

/** 38.9, 35.1 -> "Up from 35.1%"; "The same as" where both are written alike. */
export function upFrom(now: number, before: number): string {
  if (formatDecimal(now) === formatDecimal(before)) return `The same ${rate(before)} as`;
  return `${now > before ? "Up" : "Down"} from ${rate(before)}`;
}

/** A place's name as it stands within a sentence: "the City of London". */
export const withArticle = (name: string): string =>
  name.startsWith("City of ") ? `the ${name}` : name;

/** Whether one year ends twelve months before another: "2023-03", "2024-03". */
export const isYearBefore = (earlier: string, later: string): boolean =>
  yearOf(later) - yearOf(earlier) === 1 && later.slice(4, 7) === earlier.slice(4, 7);

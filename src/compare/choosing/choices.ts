import { type Measure, type Scale, type View } from "../measure.ts";
import { measureOf } from "../measures.ts";
import { endMonth, periodsWithin } from "./periods.ts";
import type { Question } from "../question.ts";
import {
  codeFor,
  groupOfSlug,
  placeOfSlug,
  rangeOf,
  reachOf,
  type Vocabulary,
} from "./vocabulary.ts";

/** What a reader of Compare has picked, as the address holds it. No groups means all of them. */
export type Choices = {
  readonly measure: string;
  readonly places: readonly string[];
  readonly groups: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly scale: Scale;
  readonly view: View;
};

/** As many lines as can be told apart in one chart, and as many names as dots can carry. */
export const mostInOne = 6;

/** How many places a view takes: small multiples take them all. */
export const mostPlaces = (view: View): number => (view === "multiples" ? Infinity : mostInOne);

/** What a page shows that has to choose by itself. */
export function firstPlaces(vocabulary: Vocabulary, measure: Measure): readonly string[] {
  const { places } = reachOf(vocabulary, measure);
  const wished = ["camden", "hackney"].filter((slug) => places.includes(slug));
  return wished.length > 0 ? wished : places.slice(0, 1);
}

/** Moves a period into a measure of another kind: the years that lie within it, or else all. */
export function carryPeriod(
  { measure: from, from: first, to: last }: Pick<Choices, "measure" | "from" | "to">,
  next: Measure,
  vocabulary: Vocabulary,
): { readonly from: string; readonly to: string } {
  const before = measureOf(from);
  const { periods } = reachOf(vocabulary, next);
  const old = reachOf(vocabulary, before).periods;
  const whole = { from: periods[0] ?? "", to: periods.at(-1) ?? "" };
  if (before.kind === next.kind && periods.includes(first) && periods.includes(last)) {
    return { from: first, to: last };
  }
  if (before.kind === "single" || next.kind === "single") return whole;
  const [start, end] = [endMonth(before.kind, first), endMonth(before.kind, last)];
  const within = periodsWithin(next.kind, periods, start, end);
  if (within.length === 0) return whole;
  // Who looks at all there is goes on looking at all there is.
  return {
    from: first === old[0] ? whole.from : (within[0] ?? whole.from),
    to: last === old.at(-1) ? whole.to : (within.at(-1) ?? whole.to),
  };
}

/** Choices as a question in codes and names. */
export function questionOf(choices: Choices, vocabulary: Vocabulary): Question {
  const measure = measureOf(choices.measure);
  const { scale, view, from, to } = choices;
  const isDots = view === "dots";
  const places = choices.places.flatMap((slug) => placeOfSlug(vocabulary, slug) ?? []);
  return {
    ...{ measure, scale, view },
    areas: places.map((place) => codeFor(measure, place)),
    names: places.map(({ name }) => name),
    range: isDots ? rangeOf(vocabulary, measure).map((place) => codeFor(measure, place)) : [],
    groups: choices.groups.flatMap((slug) => groupOfSlug(slug) ?? []),
    // Dots are of one period: the last.
    from: isDots ? to : from,
    to,
  };
}

/**
 * The same choices over all periods that there are: for those that no figure lies in.
 *
 * @returns nothing where they are over all periods already
 */
export function widen(choices: Choices, vocabulary: Vocabulary): Choices | undefined {
  const { periods } = reachOf(vocabulary, measureOf(choices.measure));
  const { from = choices.from, to = choices.to } = { from: periods[0], to: periods.at(-1) };
  // Dots are of the last period alone, whatever the first.
  const isWidest = (choices.view === "dots" || choices.from === from) && choices.to === to;
  return isWidest ? undefined : { ...choices, from, to };
}

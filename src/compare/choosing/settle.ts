import { carryPeriod, firstPlaces, mostPlaces, type Choices } from "./choices.ts";
import type { Measure, Scale, View } from "../measure.ts";
import { measureOf } from "../measures.ts";
import { formatList } from "../../words/lists.ts";
import { groupSlugs, placeOfSlug, reachOf, type Vocabulary } from "./vocabulary.ts";

/** Choices that go together, and what had to give way, in words for the reader. */
export type Settled = { readonly choices: Choices; readonly gaveWay: readonly string[] };

/** Dots are of one period: an index, in which the first is 100, would say nothing. */
export const scalesFor = ({ scales }: Measure, view: View): readonly Scale[] =>
  view === "dots" ? scales.filter((scale) => scale !== "index") : scales;

function settlePlaces(
  { places, view }: Choices,
  measure: Measure,
  vocabulary: Vocabulary,
  giveWay: (reason: string) => void,
): readonly string[] {
  const reached = reachOf(vocabulary, measure).places;
  const kept = places.filter((slug) => reached.includes(slug));
  const lost = places.filter((slug) => !reached.includes(slug));
  if (lost.length > 0) {
    const names = lost.slice(0, 3).map((slug) => placeOfSlug(vocabulary, slug)?.name ?? slug);
    const rest = lost.length > 3 ? [`${String(lost.length - 3)} more`] : [];
    giveWay(`this measure has no figures for ${formatList([...names, ...rest])}`);
  }
  const most = mostPlaces(view);
  if (kept.length > most) {
    giveWay(
      `a chart takes ${String(most)} places, so the first ${String(most)} are shown; small multiples take more`,
    );
  }
  return kept.length === 0 ? firstPlaces(vocabulary, measure) : kept.slice(0, most);
}

/**
 * Makes choices go together: a measure keeps the places, the view, the scale and the period that it
 * has, and takes its own first ones for those it has not.
 */
export function settle(choices: Choices, vocabulary: Vocabulary): Settled {
  const gaveWay: string[] = [];
  const giveWay = (reason: string): void => void gaveWay.push(reason);
  const measure = measureOf(choices.measure);
  const { periods } = reachOf(vocabulary, measure);
  const view = measure.views.find((name) => name === choices.view) ?? measure.views[0];
  const known = periods.includes(choices.from) && periods.includes(choices.to);
  const period = known
    ? { from: choices.from, to: choices.to }
    : carryPeriod({ ...choices, measure: measure.id }, measure, vocabulary);
  return {
    choices: {
      measure: measure.id,
      places: settlePlaces({ ...choices, view }, measure, vocabulary, giveWay),
      groups: measure.takesGroups ? groupSlugs.filter((slug) => choices.groups.includes(slug)) : [],
      from: period.from < period.to ? period.from : period.to,
      to: period.from < period.to ? period.to : period.from,
      scale: scalesFor(measure, view).find((name) => name === choices.scale) ?? measure.scales[0],
      view,
    },
    gaveWay,
  };
}

/** Choices with another measure: as much of the others as the new one has. */
export function changeMeasure(choices: Choices, next: Measure, vocabulary: Vocabulary): Choices {
  return { ...choices, measure: next.id, ...carryPeriod(choices, next, vocabulary) };
}

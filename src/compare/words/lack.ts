import { formatList } from "../../words/lists.ts";
import { noIndexNote } from "../on-scale.ts";
import type { CompareRow } from "../rows.ts";
import type { Series } from "../drawing/series.ts";

/** Whether a place has figures, of which the first is 0, so that nothing can be an index of it. */
export const startsFromNothing = ({ rows }: Pick<Series, "rows">): boolean =>
  rows.some((row: CompareRow) => row.note === noIndexNote);

/** Why one place shows nothing: "no figures", or what stands in the way of an index. */
export const lackOf = (series: Pick<Series, "rows">): string =>
  startsFromNothing(series) ? "no index, as its first figure is 0" : "no figures";

/** "no figures for Barnet; no index for Camden and Hackney, whose first figure is 0" */
export function lackOfAll(
  series: readonly Series[],
  names: (places: readonly string[]) => string = formatList,
): string {
  const placesOf = (own: readonly Series[]): string => names(own.map(({ place }) => place));
  const [fromNothing, without] = [
    series.filter(startsFromNothing),
    series.filter((one) => !startsFromNothing(one)),
  ];
  return [
    ...(without.length === 0 ? [] : [`no figures for ${placesOf(without)}`]),
    ...(fromNothing.length === 0
      ? []
      : [`no index for ${placesOf(fromNothing)}, whose first figure is 0`]),
  ].join("; ");
}

import { parametersOf } from "../../../charts/chart.ts";
import { inlineParameters } from "../../../database/ask/parameters.ts";
import { readCsv } from "../../../database/ask/typed-csv.ts";
import { bring } from "../../../database/page/bring.ts";
import { editionsIn } from "../../../figure/share.ts";
import { exploreLink } from "../../../places/explore-link.ts";
import { link } from "../../../places/links.ts";
import { loadFile } from "../../../database/page/load-file.ts";
import { london } from "../../../places/place.ts";
import { betweenYears, yearColumns, type YearOfBorough } from "./between-years.ts";
import type { offeredIn } from "./offered-in.ts";
import { searchOf, type Choice } from "./choice.ts";

const load = (address: string): Promise<readonly YearOfBorough[]> =>
  loadFile(address, async (answer) => readCsv(address, yearColumns, await answer.text()));

const fetchParts = () =>
  Promise.all([
    bring(() => import("../../../figure/page/show-figure.ts")),
    bring(() => import("../../../figure/shown-figure.ts")),
    bring(() => import("../../../figure/embed-height.ts")),
    bring(() => import("../charts/change-between-periods.ts")),
  ]);
let fetched: ReturnType<typeof fetchParts> | undefined;

/** What draws the chart, fetched once and before it is asked where a reader is about to choose. */
export function prepare(): ReturnType<typeof fetchParts> {
  fetched ??= fetchParts().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

/**
 * Shows the change between two years in the place of what a figure showed before.
 *
 * @param written what the page offers, and the path of the years of every borough without its ending
 * @param isWanted false where the reader has chosen again meanwhile: nothing is shown then
 * @returns the title of what is shown; undefined where nothing is
 * @throws Error where the years could not be loaded
 */
export async function showChoice(
  figure: HTMLElement,
  choice: Choice,
  written: ReturnType<typeof offeredIn>,
  isWanted: () => boolean = () => true,
): Promise<string | undefined> {
  const { group, from, to } = choice;
  const { files, offered } = written;
  const [{ showFigure }, { figureOfChart }, { embedHeights }, { changeBetweenPeriods: chart }] =
    await prepare();
  const years = await load(group.slug === "" ? `${files}.csv` : `${files}/${group.slug}.csv`);
  if (!isWanted()) return undefined;
  const name = [london.slug, ...(group.slug === "" ? [] : [group.slug]), from, "to", to].join("-");
  const asked = { offence_group: group.name, from_year: from, to_year: to };
  const parameters = { ...parametersOf(chart, london), ...asked };
  const instance = { chart, place: { ...london, slug: name }, parameters };
  const rows = betweenYears(years, offered.changes, {
    group: group.name,
    fromYear: from,
    toYear: to,
  });
  const shown = figureOfChart(instance, rows, link, editionsIn(figure));
  showFigure(figure, shown, {
    name: `${chart.id}-${name}`,
    explore: exploreLink(inlineParameters(chart.sql, parameters)),
    embedded: { search: searchOf(choice), heights: () => embedHeights(shown) },
  });
  return shown.title;
}

import { compareVocabulary, firstQuestion } from "../compare-question.ts";
import { compareChart } from "../compare/chart.ts";
import { boroughPath, contractAreaPath } from "../links.ts";
import {
  authorities,
  boroughs,
  canDrawFunnel,
  cityOfLondon,
  contractAreas,
  london,
  withAdults,
} from "../places.ts";
import { adultsAndCountry } from "./adults-and-country.ts";
import { adultsByRegion } from "./adults-by-region.ts";
import { adultsFunnel } from "./adults-funnel.ts";
import { adultsInBorough } from "./adults-in-borough.ts";
import { boroughMultiples } from "./borough-multiples.ts";
import { byAgeInLondon } from "./by-age.ts";
import { changeByBorough } from "./change-by-borough.ts";
import { changeBetweenPeriods } from "./change-between-periods.ts";
import { parametersOf, type Chart, type Instance, type Place } from "./chart.ts";
import { childrenByBorough } from "./children-by-borough.ts";
import {
  childrenByOffence,
  childrenByPreviousOffences,
  childrenBySentence,
  childrenBySex,
} from "./children-by.ts";
import { childrenRange } from "./children-range.ts";
import { cityByYear } from "./city-by-year.ts";
import { contractAreaNeighbours } from "./contract-area-neighbours.ts";
import { contractAreasMap } from "./contract-areas-map.ts";
import { countryAllAges } from "./country-all-ages.ts";
import { crimeAndKnownReoffending } from "./crime-and-known-reoffending.ts";
import { criminalHistories } from "./criminal-histories.ts";
import { firstTimeEntrants } from "./first-time-entrants.ts";
import { oldAndNewMeasure } from "./old-and-new-measure.ts";
import { reoffencesEach } from "./reoffences-each.ts";
import { focusOffences } from "./focus-offences.ts";
import { focusSuspectedOffences } from "./focus-suspected-offences.ts";
import { forceByYear } from "./force-by-year.ts";
import { fraud } from "./fraud.ts";
import { groups } from "./groups.ts";
import { lewishamDemand } from "./lewisham-demand.ts";
import { lewishamRates } from "./lewisham-rates.ts";
import { neighbours } from "./neighbours.ts";
import { contextCharts } from "./pathway-charts.ts";
import { placeInRange } from "./place-in-range.ts";
import { radarPredicted } from "./radar-predicted.ts";
import { radarStayedAndLeft } from "./radar-stayed-and-left.ts";
import { rateByYear } from "./rate-by-year.ts";
import { rollingYear } from "./rolling-year.ts";
import { statedCharts } from "./stated-shares.ts";
import { unemployment } from "./unemployment.ts";

const once = (): Promise<readonly Place[]> => Promise.resolve([london]);
const londonAndAll = async (): Promise<readonly Place[]> => [london, ...(await authorities())];
const city = async (): Promise<readonly Place[]> =>
  (await authorities()).filter((place) => place.slug === cityOfLondon);

type Published = {
  readonly chart: Chart;
  readonly places: () => Promise<readonly Place[]>;
  /** The page on which it stands, where it stands on several the one that is about it. */
  readonly page: (place: Place) => string;
};

const on = (
  page: string | Published["page"],
  places: Published["places"],
  charts: readonly Chart[],
): readonly Published[] =>
  charts.map((chart) => ({
    ...{ chart, places },
    page: typeof page === "string" ? () => page : page,
  }));

/** A borough's own page, or for London the one that is given. */
const boroughOr =
  (page: string): Published["page"] =>
  (place) =>
    place.slug === london.slug ? page : boroughPath(place.slug);
const ofBorough: Published["page"] = ({ slug }) => boroughPath(slug);
const londonAndBoroughs = async (): Promise<readonly Place[]> => [london, ...(await boroughs())];

/** Which places a chart is published for. A chart that is not listed here has no page and no file. */
const published: readonly Published[] = [
  ...on("/boroughs/", once, [changeByBorough]),
  ...on("/crime/", once, [forceByYear, fraud, boroughMultiples, changeBetweenPeriods]),
  ...on(boroughOr("/crime/"), londonAndBoroughs, [groups]),
  ...on(ofBorough, boroughs, [rollingYear, rateByYear, placeInRange, neighbours]),
  ...on(ofBorough, city, [cityByYear]),
  ...on("/reoffending/", once, [
    ...[adultsAndCountry, adultsByRegion, countryAllAges, oldAndNewMeasure, byAgeInLondon],
    ...[reoffencesEach, childrenByBorough, childrenBySex, childrenBySentence],
    ...[childrenByOffence, childrenByPreviousOffences, criminalHistories],
  ]),
  ...on(boroughOr("/reoffending/"), londonAndAll, [childrenRange, firstTimeEntrants]),
  ...on("/claims/", once, [crimeAndKnownReoffending]),
  ...on(ofBorough, withAdults, [adultsInBorough]),
  ...on("/probation-areas/", once, [contractAreasMap]),
  ...on(({ slug }) => contractAreaPath(slug), contractAreas, [contractAreaNeighbours]),
  ...on("/case-studies/radar/", once, [radarPredicted, radarStayedAndLeft]),
  ...on("/case-studies/focus/", once, [focusOffences, focusSuspectedOffences]),
  ...on("/case-studies/lewisham/", once, [lewishamRates, lewishamDemand]),
  ...on("/pathways/", once, [...Object.values(statedCharts), ...contextCharts]),
  ...on(boroughOr("/pathways/"), londonAndBoroughs, [unemployment]),
  ...on("/reoffending/", async () => ((await canDrawFunnel()) ? [london] : []), [adultsFunnel]),
];

const pages = new Map<string, Published["page"]>([
  ...published.map(({ chart, page }) => [chart.id, page] as const),
  ["compare", () => "/compare/"],
]);

/**
 * Where a chart about a place stands: the address that people may cite.
 *
 * @throws Error for a chart that is not published
 */
export function chartAddress({ id }: Chart, place: Place): string {
  const page = pages.get(id);
  if (!page) throw new Error(`Chart ${id} is not published: list it in src/charts/published.ts.`);
  return `${page(place)}#${id}`;
}

/** Every chart of the site with every place it is asked about. */
export async function instances(): Promise<readonly Instance[]> {
  const chart = compareChart(await firstQuestion(), await compareVocabulary());
  const compare = { chart, places: once };
  const lists = await Promise.all(
    [...published, compare].map(async ({ chart, places }) =>
      (await places()).map((place) => ({
        chart,
        place,
        parameters: parametersOf(chart, place),
      })),
    ),
  );
  return lists.flat();
}

/** The path of one of an instance's files, without its ending: `/data/charts/groups/camden`. */
export const filePath = (chart: Chart, place: Place): string =>
  `/data/charts/${chart.id}/${place.slug}`;

/** The path of a chart by itself, for other people's pages. London's needs no place in it. */
export const embedPath = ({ id }: Chart, { slug }: Place): string =>
  slug === london.slug ? `/embed/${id}/` : `/embed/${id}/${slug}/`;

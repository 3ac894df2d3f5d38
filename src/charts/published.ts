import { compareVocabulary, firstQuestion } from "../compare-question.ts";
import { compareChart } from "../compare/chart.ts";
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

/** Which places a chart is published for. A chart that is not listed here has no page and no file. */
const published: readonly { chart: Chart; places: () => Promise<readonly Place[]> }[] = [
  { chart: changeByBorough, places: once },
  { chart: forceByYear, places: once },
  { chart: groups, places: async () => [london, ...(await boroughs())] },
  { chart: fraud, places: once },
  { chart: boroughMultiples, places: once },
  { chart: changeBetweenPeriods, places: once },
  { chart: rollingYear, places: boroughs },
  { chart: rateByYear, places: boroughs },
  { chart: placeInRange, places: boroughs },
  { chart: neighbours, places: boroughs },
  { chart: cityByYear, places: city },
  { chart: adultsAndCountry, places: once },
  { chart: adultsByRegion, places: once },
  { chart: countryAllAges, places: once },
  { chart: oldAndNewMeasure, places: once },
  { chart: byAgeInLondon, places: once },
  { chart: reoffencesEach, places: once },
  { chart: childrenByBorough, places: once },
  { chart: childrenRange, places: londonAndAll },
  { chart: firstTimeEntrants, places: londonAndAll },
  { chart: childrenBySex, places: once },
  { chart: childrenBySentence, places: once },
  { chart: childrenByOffence, places: once },
  { chart: childrenByPreviousOffences, places: once },
  { chart: criminalHistories, places: once },
  { chart: crimeAndKnownReoffending, places: once },
  { chart: adultsInBorough, places: withAdults },
  { chart: contractAreasMap, places: once },
  { chart: contractAreaNeighbours, places: contractAreas },
  { chart: radarPredicted, places: once },
  { chart: radarStayedAndLeft, places: once },
  { chart: focusOffences, places: once },
  { chart: focusSuspectedOffences, places: once },
  { chart: lewishamRates, places: once },
  { chart: lewishamDemand, places: once },
  ...Object.values(statedCharts).map((chart) => ({ chart, places: once })),
  ...contextCharts.map((chart) => ({ chart, places: once })),
  { chart: unemployment, places: async () => [london, ...(await boroughs())] },
  { chart: adultsFunnel, places: async () => ((await canDrawFunnel()) ? [london] : []) },
];

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

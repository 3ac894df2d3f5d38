import { london, type Place } from "../places/place.ts";
import { compareVocabulary, firstQuestion } from "../compare/build-question.ts";
import { compareChart } from "../compare/drawing/chart.ts";
import {
  authorities,
  boroughs,
  canDrawFunnel,
  cityOfLondon,
  contractAreas,
  withAdults,
} from "../places/places.ts";
import { adultsAndCountry } from "../topics/reoffending/charts/adults/adults-and-country.ts";
import { adultsByRegion } from "../topics/reoffending/charts/adults/adults-by-region.ts";
import { adultsFunnel } from "../topics/reoffending/charts/adults/adults-funnel.ts";
import { adultsInBorough } from "../topics/reoffending/charts/adults/adults-in-borough.ts";
import { boroughMultiples } from "../topics/crime/charts/borough-multiples.ts";
import { byAgeInLondon } from "../topics/reoffending/charts/by-age.ts";
import { changeByBorough } from "../topics/crime/charts/change-by-borough.ts";
import { changeBetweenPeriods } from "../topics/crime/charts/change-between-periods.ts";
import { parametersOf, type Chart, type Instance } from "../charts/chart.ts";
import { childrenByBorough } from "../topics/reoffending/charts/children/children-by-borough.ts";
import {
  childrenByOffence,
  childrenByPreviousOffences,
  childrenBySentence,
  childrenBySex,
} from "../topics/reoffending/charts/children/children-by.ts";
import { childrenRange } from "../topics/reoffending/charts/children/children-range.ts";
import { cityByMonth } from "../topics/crime/charts/city/city-by-month.ts";
import { cityByType } from "../topics/crime/charts/city/city-by-type.ts";
import { londonAllAges } from "../topics/reoffending/charts/london-all-ages.ts";
import { cityByYear } from "../topics/crime/charts/city/city-by-year.ts";
import { contractAreaNeighbours } from "../topics/probation/charts/contract-area-neighbours.ts";
import { contractAreasMap } from "../topics/probation/charts/contract-areas-map.ts";
import { countryAllAges } from "../topics/reoffending/charts/country-all-ages.ts";
import { crimeAndKnownReoffending } from "../topics/claims/charts/crime-and-known-reoffending.ts";
import { criminalHistories } from "../topics/reoffending/charts/criminal-histories.ts";
import { firstTimeEntrants } from "../topics/reoffending/charts/children/first-time-entrants.ts";
import { oldAndNewMeasure } from "../topics/reoffending/charts/old-and-new-measure.ts";
import { reoffencesEach } from "../topics/reoffending/charts/reoffences-each.ts";
import { focusOffences } from "../topics/case-studies/charts/focus-offences.ts";
import { focusSuspectedOffences } from "../topics/case-studies/charts/focus-suspected-offences.ts";
import { forceByYear } from "../topics/crime/charts/force-by-year.ts";
import { fraud } from "../topics/crime/charts/fraud.ts";
import { groups } from "../topics/crime/charts/groups.ts";
import { knifeCrime } from "../topics/crime/charts/knife/knife-crime.ts";
import { lewishamDemand } from "../topics/case-studies/charts/lewisham-demand.ts";
import { lewishamRates } from "../topics/case-studies/charts/lewisham-rates.ts";
import { neighbours } from "../topics/crime/charts/neighbours.ts";
import { contextCharts } from "../topics/pathways/charts/pathway-charts.ts";
import { placeInRange } from "../topics/crime/charts/place-in-range.ts";
import { radarPredicted } from "../topics/case-studies/charts/radar-predicted.ts";
import { radarStayedAndLeft } from "../topics/case-studies/charts/radar-stayed-and-left.ts";
import { rateByYear } from "../topics/crime/charts/rate-by-year.ts";
import { rollingYear } from "../topics/crime/charts/rolling-year.ts";
import { statedCharts } from "../topics/pathways/charts/stated-shares.ts";
import { yearlyChanges } from "../topics/crime/charts/yearly-changes.ts";
import { wards } from "../topics/crime/wards/wards.ts";
import { unemployment } from "../topics/pathways/charts/unemployment.ts";

const once = (): Promise<readonly Place[]> => Promise.resolve([london]);
const londonAndAll = async (): Promise<readonly Place[]> => [london, ...(await authorities())];
const city = async (): Promise<readonly Place[]> =>
  (await authorities()).filter((place) => place.slug === cityOfLondon);

type Published = {
  readonly chart: Chart;
  readonly places: () => Promise<readonly Place[]>;
};

const on = (places: Published["places"], charts: readonly Chart[]): readonly Published[] =>
  charts.map((chart) => ({ chart, places }));

const londonAndBoroughs = async (): Promise<readonly Place[]> => [london, ...(await boroughs())];

/** Which places a chart is published for. A chart that is not listed here has no page and no file. */
const published: readonly Published[] = [
  ...on(once, [changeByBorough]),
  ...on(once, [forceByYear, fraud, boroughMultiples, changeBetweenPeriods]),
  ...on(londonAndBoroughs, [yearlyChanges, groups, knifeCrime]),
  ...on(boroughs, [rollingYear, rateByYear, placeInRange, neighbours, wards]),
  ...on(city, [cityByYear, cityByMonth, cityByType]),
  ...on(once, [
    ...[
      adultsAndCountry,
      londonAllAges,
      adultsByRegion,
      countryAllAges,
      oldAndNewMeasure,
      byAgeInLondon,
    ],
    ...[reoffencesEach, childrenByBorough, childrenBySex, childrenBySentence],
    ...[childrenByOffence, childrenByPreviousOffences, criminalHistories],
  ]),
  ...on(londonAndAll, [childrenRange, firstTimeEntrants]),
  ...on(once, [crimeAndKnownReoffending]),
  ...on(withAdults, [adultsInBorough]),
  ...on(once, [contractAreasMap]),
  ...on(contractAreas, [contractAreaNeighbours]),
  ...on(once, [radarPredicted, radarStayedAndLeft]),
  ...on(once, [focusOffences, focusSuspectedOffences]),
  ...on(once, [lewishamRates, lewishamDemand]),
  ...on(once, [...Object.values(statedCharts), ...contextCharts]),
  ...on(londonAndBoroughs, [unemployment]),
  ...on(async () => ((await canDrawFunnel()) ? [london] : []), [adultsFunnel]),
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

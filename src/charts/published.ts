import { firstQuestion } from "../explore-question.ts";
import { authorities, boroughs, cityOfLondon, london } from "../places.ts";
import { boroughMultiples } from "./borough-multiples.ts";
import { changeByBorough } from "./change-by-borough.ts";
import { changeBetweenPeriods } from "./change-between-periods.ts";
import { parametersOf, type Chart, type Instance, type Place } from "./chart.ts";
import { cityByYear } from "./city-by-year.ts";
import { exploreChart } from "./explore.ts";
import { forceByYear } from "./force-by-year.ts";
import { fraud } from "./fraud.ts";
import { groups } from "./groups.ts";
import { neighbours } from "./neighbours.ts";
import { placeInRange } from "./place-in-range.ts";
import { rateByYear } from "./rate-by-year.ts";
import { rollingYear } from "./rolling-year.ts";

const once = (): Promise<readonly Place[]> => Promise.resolve([london]);
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
];

/** Every chart of the site with every place it is asked about. */
export async function instances(): Promise<readonly Instance[]> {
  const explore = { chart: exploreChart(await firstQuestion()), places: once };
  const lists = await Promise.all(
    [...published, explore].map(async ({ chart, places }) =>
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

import { areaViews } from "./areas.ts";
import { breakViews } from "./breaks.ts";
import { cohorts } from "./cohorts.ts";
import { latestContext } from "./latest-context.ts";
import { recordedCrime } from "./recorded-crime.ts";
import { residents } from "./residents.ts";
import { revisions } from "./revisions.ts";
import { twelveMonths } from "./twelve-months.ts";
import type { View } from "./view.ts";
import { wantedResults } from "./wanted-results.ts";

export { scalarMacros } from "./scalars.ts";

/** Every view and table macro, each after those that it asks. */
export const views: readonly View[] = [
  ...recordedCrime,
  ...twelveMonths,
  ...revisions,
  ...residents,
  ...cohorts,
  latestContext,
  wantedResults,
  ...breakViews,
  ...areaViews,
];
